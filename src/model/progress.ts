/** Progress is how a run of ours stands, four times a second. */
export interface Progress {
  readonly elapsedMs: number
  readonly durationMs: number
  readonly phase: Phase
  /** 0 where arrivals come without users. */
  readonly users: number
  readonly busy: number
  /** Arrivals that wait for a user, or for a connection. */
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
  /** What ended since the last report: in the phases that are not judged what was due in them, else what is judged. */
  readonly ended: readonly Ended[]
}

/** Waiting is how long a load waits for its target to get ready, and for what. */
export interface Waiting {
  /** The request that is to be answered well, as `GET /health`. */
  readonly request: string
  readonly elapsedMs: number
  readonly withinMs: number
  /** What was wrong with the last answer. */
  readonly why: string
}

/** Phase is how far a run is: users come, or it warms up, and nothing is judged; it is steady; or nothing more becomes due. */
export type Phase = 'spawning' | 'warming-up' | 'steady' | 'draining'

/** Ended is requests to one endpoint that have ended. */
export interface Ended {
  readonly method: string
  readonly name: string
  readonly requests: number
  readonly failures: number
  /** Response times of those that count in latencies. */
  readonly timesMs: readonly number[]
}
