import type { Place } from '../model/notice.ts'
import type { FailOn } from '../model/verdict.ts'

/** Judging is how strictly a run is judged, and what may fail the build. */
export interface Judging {
  /** A limit inside the source's rounding fails, and too few requests are inconclusive. */
  readonly strict: boolean
  /** Warn where a limit is kept but not proven to be. */
  readonly require?: 'proven'
  /** Fewer requests than this behind a kept limit make it inconclusive. */
  readonly minRequests?: number
  readonly failOn: readonly FailOn[] | 'never'
  readonly waivers: readonly Waiver[]
  /** A report that ended longer ago is inconclusive; absent: any age. */
  readonly maxAgeMs?: number
  /** Milliseconds since the epoch. */
  readonly nowMs: number
}

/** Waiver shows findings as warnings until the end of a day in UTC. */
export interface Waiver {
  /** An objective's endpoint, or a pattern that covers it; any where absent. */
  readonly endpoint?: string
  /** `p95`, `errors`, `gpu`; any where absent. */
  readonly indicator?: string
  readonly why: string
  /** `YYYY-MM-DD`. */
  readonly until: string
  readonly source?: Place
}

/** defaultFailOn is what fails a build unless told otherwise. */
export const defaultFailOn: readonly FailOn[] = ['breach', 'regression', 'inconclusive', 'invalid']
