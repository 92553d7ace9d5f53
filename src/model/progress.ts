/** Progress is how a run of ours stands, once a second. */
export interface Progress {
  readonly elapsedMs: number
  readonly durationMs: number
  /** Users still come: what is due meanwhile is shown and not judged. */
  readonly isSpawning: boolean
  readonly users: number
  readonly busy: number
  /** Arrivals that wait for a user. */
  readonly waiting: number
  /** Since the start. */
  readonly requests: number
  readonly failures: number
  /** Of the last second. */
  readonly perSecond: number
  readonly failuresPerSecond: number
  /** Response times of the last second; absent where no request ended in it. */
  readonly p50Ms?: number
  readonly p95Ms?: number
  readonly p99Ms?: number
}
