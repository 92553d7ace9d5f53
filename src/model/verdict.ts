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
  | 'unsteady'
  | 'warm-up-missed'
  | 'regression'
  | 'suspect'

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
  readonly failedShare?: number
  /** The report's rows that were judged, `METHOD name`. */
  readonly rows: readonly string[]
  readonly flags: readonly FindingFlag[]
  readonly source?: Place
  /** One plain-text sentence: what, against what, why. */
  readonly message: string
  /** What to do next, where there is something to do. */
  readonly next?: string
}

/** FindingFlag says what to keep in mind of a finding; `at-least`: what was observed had not ended, and is a least value. */
export type FindingFlag =
  | 'few-samples'
  | 'few-tail-samples'
  | 'too-close-to-call'
  | 'waived'
  | 'failures-inside'
  | 'at-least'

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
