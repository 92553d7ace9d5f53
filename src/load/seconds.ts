import type { SeriesPoint } from '../model/run-result.ts'
import { type Histogram, makeHistogram, type Packed } from './histogram.ts'

/** Second is what ended within one second of a run; its times rest packed, about 1 kB. */
export interface Second {
  readonly requests: number
  readonly failures: number
  readonly users: number
  readonly times: Packed
}

/** Window is what ended within the last seconds. */
export interface Window {
  readonly times: Histogram
  readonly requests: number
  readonly failures: number
  /** How many seconds it really covers. */
  readonly seconds: number
}

/** Seconds counts by the second in which requests end. */
export interface Seconds {
  count(responseMs: number, failed: boolean, isTimed: boolean): void
  /** Closes the seconds before a moment, in ms from the start; `users` are those that run at it. */
  turn(nowMs: number, users: number): void
  window(seconds: number): Window
  /** A point for each second, ascending. */
  series(): readonly SeriesPoint[]
  readonly length: number
}

const charted = [0.5, 0.95, 0.99] as const

/** makeSeconds makes an empty one. */
export function makeSeconds(): Seconds {
  const current = makeHistogram()
  const closed: Second[] = []
  let [requests, failures] = [0, 0]
  const close = (users: number): void => {
    closed.push({ requests, failures, users, times: current.packed() })
    current.reset()
    requests = 0
    failures = 0
  }
  return {
    count: (responseMs, failed, isTimed) => {
      requests += 1
      if (failed) failures += 1
      if (isTimed) current.record(responseMs * 1000)
    },
    turn: (nowMs, users) => {
      while (closed.length < Math.floor(nowMs / 1000)) close(users)
    },
    window: seconds => windowOf(closed.slice(Math.max(0, closed.length - seconds))),
    series: () => closed.map((second, index) => pointOf(second, index * 1000)),
    get length() {
      return closed.length
    },
  }
}

function windowOf(seconds: readonly Second[]): Window {
  const times = makeHistogram()
  for (const second of seconds) times.add(second.times)
  const sum = (of: (second: Second) => number): number => seconds.reduce((all, second) => all + of(second), 0)
  return {
    times,
    requests: sum(({ requests }) => requests),
    failures: sum(({ failures }) => failures),
    seconds: seconds.length,
  }
}

function pointOf(second: Second, atMs: number): SeriesPoint {
  const { times } = windowOf([second])
  return {
    atMs,
    throughput: second.requests,
    failuresPerSecond: second.failures,
    users: second.users,
    quantiles: charted.flatMap(q => {
      const us = times.quantile(q)
      return us === undefined ? [] : [[q, us / 1000] as const]
    }),
  }
}
