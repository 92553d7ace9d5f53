import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { onCore } from './cost.ts'

/** Truth is what a server knows of the requests that it answered, in the order in which they came. */
export interface Truth {
  /** When each came, in ms of the wall clock, to fractions. */
  readonly at: readonly number[]
  /** How long each took within the server. */
  readonly tookMs: readonly number[]
  readonly paths: readonly string[]
  /** Share of the time in which its thread was busy. */
  readonly busy: number
}

/** withTruth runs something against a server of our own on a core, or on all; `given` is what truth-server.ts takes. */
export async function withTruth<Value>(
  given: readonly (string | number)[],
  use: (url: string) => Value | Promise<Value>,
  core: number | 'any' = 1,
): Promise<readonly [Value, Truth]> {
  const node = [process.execPath]
  const [program = process.execPath, ...before] = core === 'any' ? node : onCore(core, node)
  const server = fork(path.join(import.meta.dirname, 'truth-server.ts'), given.map(String), {
    execPath: program,
    execArgv: before,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  try {
    const [port]: number[] = await once(server, 'message')
    const value = await use(`http://127.0.0.1:${port}/x`)
    server.send('tell')
    const [truth]: Truth[] = await once(server, 'message')
    if (truth === undefined) throw new Error('the server told nothing')
    return [value, truth]
  } catch (error) {
    server.kill()
    throw error
  }
}

/** quantile is the value that the share q of all does not exceed, by nearest rank. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length, Math.max(1, Math.ceil(q * sorted.length - 1e-9))) - 1] ?? Number.NaN
}

/** gridDistances are how much later than even arrivals of a rate each came, in ms; the grid is laid so that none is early. */
export function gridDistances({ at }: Truth, rate: number): readonly number[] {
  const offsets = at.map((moment, index) => moment - (index * 1000) / rate)
  const first = offsets.reduce((least, offset) => Math.min(least, offset), Number.POSITIVE_INFINITY)
  return offsets.map(offset => offset - first)
}

/** stall is a load of even arrivals on a server of 100 ms that stands still for 2 s. */
export const stall = { rate: 100, seconds: 20, given: [100, 0, 8, 2000] } as const

/** stallTimes are the response times of that load by arithmetic, in ms: what is in flight or comes meanwhile has to wait. */
export function stallTimes(): readonly number[] {
  const [ownMs, , fromSeconds, forMs] = stall.given
  const from = fromSeconds * 1000
  const to = from + forMs
  const isStill = (moment: number): boolean => moment >= from && moment < to
  return Array.from({ length: stall.rate * stall.seconds }, (_, index) => {
    const due = (index * 1000) / stall.rate
    const end = isStill(due) ? to + ownMs : isStill(due + ownMs) ? to : due + ownMs
    return end - due
  })
}
