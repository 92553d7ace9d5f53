import { performance } from 'node:perf_hooks'

/** Timers call back at moments of the monotonic clock, never before them, and forget all when they are closed. */
export interface Timers {
  at(moment: number, act: () => void): void
  every(ms: number, act: () => void): void
  close(): void
}

/** makeTimers makes an empty set. */
export function makeTimers(): Timers {
  const [once, often] = [new Set<NodeJS.Timeout>(), new Set<NodeJS.Timeout>()]
  const at = (moment: number, act: () => void): void => {
    const timer = setTimeout(
      () => {
        once.delete(timer)
        // Timers count whole milliseconds, and may fire almost two of them early.
        if (performance.now() < moment) at(moment, act)
        else act()
      },
      Math.max(0, Math.ceil(moment - performance.now())),
    )
    once.add(timer)
  }
  return {
    at,
    every: (ms, act) => {
      often.add(setInterval(act, ms))
    },
    close: () => {
      for (const timer of once) clearTimeout(timer)
      for (const timer of often) clearInterval(timer)
    },
  }
}
