import type { Outcome, Verdict } from '../model/verdict.ts'

/** IssueState is how the issue of a load test stands; `none` where there is none. */
export type IssueState = 'none' | 'open' | 'closed'

/** Turn is what a run does to the issue of its load test. */
export type Turn = 'open' | 'update' | 'reopen' | 'close' | 'leave'

/**
 * turnOf says what a run does to the issue, given how it stands. Only what fails the build by a broken promise or a
 * regression (exit code 1) opens one, and only a pass closes it: a run of which nothing can be said does neither, and tells
 * so where an issue is open. A run without a verdict was ended by somebody, and says nothing.
 */
export function turnOf(outcome: Outcome | 'none', exitCode: Verdict['exitCode'], state: IssueState): Turn {
  if (outcome === 'none') return 'leave'
  if (exitCode === 1) return turns.red[state]
  return exitCode === 0 && (outcome === 'pass' || outcome === 'warn') ? turns.green[state] : turns.unsure[state]
}

const turns = {
  red: { none: 'open', open: 'update', closed: 'reopen' },
  green: { none: 'leave', open: 'close', closed: 'leave' },
  unsure: { none: 'leave', open: 'update', closed: 'leave' },
} as const satisfies Record<string, Record<IssueState, Turn>>
