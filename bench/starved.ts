import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { program } from './ours.ts'

/** Held is what a run said whose process was held back; times in ms. */
export interface Held {
  readonly p95: number
  /** Of the pump, at p99. */
  readonly lagMs: number
  readonly verdict: string | undefined
  /** Of its findings and notices. */
  readonly codes: ReadonlySet<string>
}

/** runHeld runs a load of ours, started by `by`; `hold` is told its process, and gives back what to call at its end. */
export async function runHeld(
  url: string,
  given: readonly string[],
  by: readonly string[],
  hold: (pid: number) => () => void,
): Promise<Held> {
  const out = mkdtempSync(path.join(tmpdir(), 'load-test-bench-starved-'))
  const quiet = ['--output', out, '--quiet', '--progress', 'none']
  const [first = '', ...rest] = [...by, process.execPath, program, 'run', url, ...given, ...quiet]
  const child = spawn(first, rest, { stdio: ['ignore', 'ignore', 'pipe'] })
  const release = hold(child.pid ?? 0)
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  const [status] = await once(child, 'close')
  release()
  if (status !== 0 && status !== 1 && status !== 3) throw new Error(stderr)
  const { runs, findings, notices, verdict } = JSON.parse(readFileSync(path.join(out, 'verdict.json'), 'utf8'))
  rmSync(out, { recursive: true })
  const [{ result }] = runs
  return {
    p95: result.total.latency.quantiles['0.95'],
    lagMs: result.pumpLagMs.quantiles['0.99'],
    verdict,
    codes: new Set([...findings, ...notices].map(({ code }) => code)),
  }
}
