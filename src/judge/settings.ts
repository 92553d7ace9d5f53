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
  /** How much worse than usual is no regression; 10 % where absent. */
  readonly tolerance?: Allowance
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

/** Allowance is how much worse than usual figures may be: the rule that names a figure most closely counts, of equals the last. */
export interface Allowance {
  readonly rules: readonly AllowanceRule[]
  /** No smaller change of a time matters, whatever its share; milliseconds. */
  readonly leastMs?: number
}

/** AllowanceRule is a ratio (0.1 for 10 %) for p50, p95 and mean, of which p99 has twice and throughput half unless named. */
export interface AllowanceRule {
  readonly ratio: number
  /** `p99`, `mean`; any where absent. */
  readonly indicator?: string
  /** Endpoint or pattern; any where absent. */
  readonly endpoint?: string
}

/** defaultFailOn is what fails a build unless told otherwise. */
export const defaultFailOn: readonly FailOn[] = ['breach', 'regression', 'inconclusive', 'invalid']
