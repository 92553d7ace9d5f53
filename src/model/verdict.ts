import type { Effect } from './comparison.ts'
import type { Notice, Place } from './notice.ts'
import type { Condition, Objective, Severity, Unit } from './objective.ts'
import type { RunResult } from './run-result.ts'

/** Outcome of a finding, a run or the whole, in ascending gravity. */
export type Outcome = 'pass' | 'warn' | 'inconclusive' | 'fail' | 'invalid'

const gravity: readonly Outcome[] = ['pass', 'warn', 'inconclusive', 'fail', 'invalid']

/** gravest picks the worst outcome; of nothing it is undefined, because nothing judged is not a pass. */
export function gravest(outcomes: readonly Outcome[]): Outcome | undefined {
  return outcomes.reduce<Outcome | undefined>(
    (worst, outcome) => (worst === undefined || isGraver(outcome, worst) ? outcome : worst),
    undefined,
  )
}

/** isGraver says whether one outcome is worse than another. */
export function isGraver(outcome: Outcome, than: Outcome): boolean {
  return gravity.indexOf(outcome) > gravity.indexOf(than)
}

/** byGravity sorts findings and what is made of them, the worst first. */
export function byGravity(a: { readonly outcome: Outcome }, b: { readonly outcome: Outcome }): number {
  return gravity.indexOf(b.outcome) - gravity.indexOf(a.outcome)
}

/** FailOn is a class of findings that may fail a build. */
export type FailOn = 'breach' | 'regression' | 'inconclusive' | 'invalid' | 'warning'

export type FindingKind = 'slo' | 'regression' | 'resource' | 'validity' | 'capacity' | 'comparison'

/** FindingCode says why a finding has its outcome; contract §5 lists them. */
export type FindingCode =
  | 'met'
  | 'over-limit'
  | 'under-limit'
  | 'outside-band'
  | 'within-rounding'
  | 'few-samples'
  | 'no-match'
  | 'no-method'
  | 'not-reported'
  | 'no-requests'
  | 'mostly-failed'
  | 'no-evidence'
  | 'rows-straddle'
  | 'conflict'
  | 'waived'
  | 'stale-report'
  | 'not-offered'
  | 'unreachable'
  | 'users-missing'
  | 'cut-off'
  | 'saturated'
  | 'not-delivered'
  | 'users-busy'
  | 'clock'
  | 'unsteady'
  | 'warm-up-missed'
  | 'regression'
  | 'suspect'
  | 'noise'
  | 'provisional'
  | 'machine-changed'
  | 'crept'
  | ComparisonCode

/**
 * ComparisonCode is what a comparison of two sides came to. `slower`, `faster`, `more-errors`: shown; `not-shown`: not;
 * `not-judged`: shown beside; `one-instance`: slower, but perhaps only this instance; `unlike-bases`: so are two instances of
 * base; `ended`: a side stopped running; `not-restored`: what the comparison switched stayed as it was.
 */
type ComparisonCode =
  | 'slower'
  | 'faster'
  | 'more-errors'
  | 'not-shown'
  | 'not-judged'
  | 'one-instance'
  | 'unlike-bases'
  | 'ended'
  | 'not-restored'

/** Finding is one comparison, complete enough to print alone. */
export interface Finding {
  /** Name of the run it belongs to. */
  readonly run: string
  readonly kind: FindingKind
  readonly outcome: Outcome
  readonly code: FindingCode
  readonly severity: Severity
  /** The promise compared; absent for findings about the run itself. */
  readonly objective?: Objective
  /** What the promise or the finding names: a pattern, for `each` the endpoint itself; absent for the whole run. */
  readonly endpoint?: string
  readonly method?: string
  /** As people write it: `p95`, `errors`. */
  readonly indicator?: string
  readonly condition?: Condition
  readonly unit?: Unit
  readonly observed?: number
  /** What the observed figure stands for, given the rounding of its source. */
  readonly interval?: readonly [low: number, high: number]
  /** 95 % interval by order statistics, where the source has a histogram. */
  readonly confidence?: readonly [low: number, high: number]
  /** Distance to the limit as a share of it: 0.06 is 6 % beyond, −0.03 is 3 % within. */
  readonly margin?: number
  /** Requests behind the figure. */
  readonly samples?: number
  /** Requests from which on the figure is good, where there were too few. */
  readonly wanted?: number
  readonly failedShare?: number
  /** The report's rows that were judged, `METHOD name`. */
  readonly rows: readonly string[]
  readonly flags: readonly FindingFlag[]
  /** What earlier runs make of the figure; of findings of kind `regression`. */
  readonly trend?: Trend
  /** How far the two sides of a comparison are apart. */
  readonly effect?: Effect
  readonly source?: Place
  /** One plain-text sentence: what, against what, why. */
  readonly message: string
  /** What to do next, where there is something to do. */
  readonly next?: string
}

/**
 * Trend is what a figure was held against, and every number that was used. Figures are in the unit of the finding, changes
 * are ratios: 0.25 is 25 % more.
 */
export type Trend = FigureTrend | ErrorTrend

/** FigureTrend is of a time or a rate, which are compared by their logarithms. */
export interface FigureTrend {
  readonly kind: 'figure'
  /** Earlier runs that level and scale were taken from. */
  readonly runs: number
  readonly level: number
  /** How far the logarithm of one run strays (standard deviation), and on how many degrees of freedom that is known. */
  readonly scale: number
  readonly freedom: number
  /** From here on a run is suspect. */
  readonly limit: number
  readonly tolerance: number
  /** What was tested, oldest first: the runs before this one that were suspect too, this run, its repeats. */
  readonly values: readonly number[]
  /** How many of the latest of them were suspect. */
  readonly streak: number
  /** Of the median of these, or of this run where none was. */
  readonly change: number
  /** Of such a change without a regression, adjusted for all figures of the run (Holm). */
  readonly chance: number
  /** How much more it changed than the median of the other endpoints. */
  readonly excess?: number
  /** The smallest change that would be noticed 95 times in 100. */
  readonly visible: number
  /** What the regression was confirmed by. */
  readonly confirmedBy?: ConfirmedBy
  /** How much slower than usual the machine was, by its control endpoint; that share was taken out of all of this. */
  readonly machine?: number
  /** ISO date on which the new level began, where five failing runs agree on it. */
  readonly since?: string
}

/** ErrorTrend is of the share of failed requests, whose counts are compared. */
export interface ErrorTrend {
  readonly kind: 'errors'
  readonly runs: number
  readonly level: number
  readonly values: readonly number[]
  readonly streak: number
  readonly chance: number
  readonly confirmedBy?: ConfirmedBy
}

/** ConfirmedBy is repeats on other machines, on the same one, earlier runs, or, for a leap of one endpoint alone, this run. */
export type ConfirmedBy = 'fresh-runner' | 'same-runner' | 'nights' | 'one-run'

/**
 * FindingFlag says what to keep in mind of a finding; `at-least`: what was observed had not ended, and is a least value;
 * `shared`: most endpoints moved alike.
 */
export type FindingFlag =
  | 'few-samples'
  | 'few-tail-samples'
  | 'too-close-to-call'
  | 'waived'
  | 'failures-inside'
  | 'at-least'
  | 'shared'

/** JudgedRun is a run result with its findings' gravest outcome; without objectives there is no verdict. */
export interface JudgedRun {
  readonly name: string
  readonly result: RunResult
  readonly verdict?: Outcome
  /** The load generator was too late for its times to be compared with those of other runs. */
  readonly strained?: true
}

/** Verdict is all that is said: every finding, and the gravest outcome. */
export interface Verdict {
  readonly verdict?: Outcome
  readonly exitCode: 0 | 1 | 3
  /** First sentence of the comment, plain text. */
  readonly headline: string
  readonly runs: readonly JudgedRun[]
  readonly findings: readonly Finding[]
  readonly notices: readonly Notice[]
}
