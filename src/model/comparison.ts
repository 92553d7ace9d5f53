import type { Place } from './notice.ts'
import type { RunResult } from './run-result.ts'
import type { Scenario, Step } from './scenario.ts'

/** Side is one of the two that are compared: what was there before, and what takes its place. */
export type Side = 'base' | 'head'

/** Pair is a segment of load on either side, one right after the other, and which of them came first. */
export interface Pair {
  readonly base: RunResult
  readonly head: RunResult
  readonly first: Side
}

/**
 * Asked is what a comparison is to show: that head is not slower, that it improved by a ratio at least (0.2 is a fifth less),
 * or that nothing changed. An endpoint is a pattern; without one any endpoint may improve, and none may change.
 */
export type Asked =
  | { readonly kind: 'not-slower' }
  | { readonly kind: 'improved'; readonly by?: number; readonly endpoint?: string }
  | { readonly kind: 'unchanged'; readonly endpoint?: string }

/** Drill compares a target with itself, before and after a request that switches it. */
export interface Drill {
  readonly before: Scenario
  readonly after: Scenario
  readonly between: Step
  /** Undoes what `between` does; without it the sides can not take turns. */
  readonly restore?: Step
  readonly asked: Asked
  /** Where it is written what it is to show. */
  readonly place: Place
}

/**
 * Effect is how far head is from base in one figure, in the unit of its finding.
 * `interleaved`: pairs of segments that took turns; `in-a-row`: runs before and runs after; `single`: one run each.
 */
export interface Effect {
  readonly design: 'interleaved' | 'in-a-row' | 'single'
  readonly asked: Asked['kind']
  /** The two sides as people call them. */
  readonly sides: readonly [base: string, head: string]
  /** Medians over the segments. */
  readonly base: number
  readonly head: number
  /** 0.25 is a quarter more than base; of errors the difference of the two ratios. */
  readonly change: number
  readonly interval?: readonly [low: number, high: number]
  /** Of the interval: 0.95, or 0.9 for runs in a row. */
  readonly confidence?: number
  /** The chance of it without a change, adjusted for all that was judged; only of interleaved pairs. */
  readonly chance?: number
  /** Pairs, or runs on each side. */
  readonly pairs: number
  /** In one segment on either side, in the median. */
  readonly requestsEach: number
}
