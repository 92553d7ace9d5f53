import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { costOf, readable } from './cost.ts'

const root = path.resolve(import.meta.dirname, '..')

/** program is ours as it is shipped, or its sources where it is not built. */
export const program = readable(path.join(root, 'dist/index.js')) ?? path.join(root, 'src/main.ts')

/** Reported is what a run of ours says of itself; times in ms by their share. */
export interface Reported {
  readonly planned: number
  readonly sent: number
  readonly response: Times
  readonly service: Times
  /** From due to picked up. */
  readonly lag: Times
  readonly cpuSeconds: number
  readonly wallSeconds: number
}

/** Times gives the time, in ms, that the share q of all took at most. */
export type Times = (q: number) => number

/** runOurs runs a load of ours to its end on the first core; `before` are options of Node. */
export async function runOurs(
  url: string,
  given: readonly string[],
  before: readonly string[] = [],
): Promise<Reported> {
  const out = mkdtempSync(path.join(tmpdir(), 'load-test-bench-ours-'))
  const { cpuSeconds, wallSeconds } = await costOf([
    ...[process.execPath, ...before, program, 'run', url, '--confirm', 'never', ...given],
    ...['--output', out, '--quiet', '--progress', 'none'],
  ])
  const { arrivals, total, pumpLagMs } = JSON.parse(readFileSync(path.join(out, 'result.json'), 'utf8'))
  return {
    planned: arrivals.planned,
    sent: arrivals.sent,
    ...{ response: timesOf(total.latency), service: timesOf(total.serviceTime), lag: timesOf(pumpLagMs) },
    ...{ cpuSeconds, wallSeconds },
  }
}

function timesOf(latency: unknown): Times {
  const { quantiles = {} } = Object(latency)
  return q => quantiles[q] ?? Number.NaN
}

/** atRate is how ours is asked for arrivals at a rate. */
export function atRate(rate: number, seconds: number, ...more: readonly string[]): readonly string[] {
  return ['--rate', String(rate), '--max-rate', String(rate), '--duration', `${seconds}s`, ...more]
}

/** inMs prints a time in a column. */
export function inMs(value: number): string {
  return value.toFixed(2).padStart(8)
}
