import { isOfPull } from '../model/record.ts'

/** Occasion is what decides whether a run goes into the history. */
export interface Occasion {
  /** `auto` is the Action's rule; `asked` is somebody who said so on the command line. */
  readonly update: 'auto' | 'asked' | 'never'
  /** Of the workflow; absent outside of one. */
  readonly event?: string
  readonly branch?: string
  readonly defaultBranch?: string
  /** Somebody changed the load that the scenario has, so that its figures are of another. */
  readonly isOverridden: boolean
  /** Complete, and nothing made it invalid. */
  readonly isEvidence: boolean
}

/** Answer is `yes`, or why not; only `not-evidence` and `overridden` are news to whoever asked for it. */
export type Answer = 'yes' | 'not-asked' | 'pull-request' | 'not-default-branch' | 'overridden' | 'not-evidence'

/**
 * whether says whether a run is recorded (law 9): of its own accord those of the default branch that were pushed or scheduled,
 * on the command line those that were asked for; never one of a pull request, of another load, cut short or invalid.
 * What its objectives say does not matter, nor a suspicion.
 */
export function whether(occasion: Occasion): Answer {
  const { update, event, isOverridden, isEvidence } = occasion
  if (update === 'never') return 'not-asked'
  if (isOfPull(event)) return 'pull-request'
  if (update === 'auto' && event !== 'push' && event !== 'schedule') return 'not-asked'
  if (update === 'auto' && !isOnDefaultBranch(occasion)) return 'not-default-branch'
  if (isOverridden) return 'overridden'
  return isEvidence ? 'yes' : 'not-evidence'
}

/** Schedules run on no other branch, and their payloads may not name it. */
function isOnDefaultBranch({ event, branch, defaultBranch }: Occasion): boolean {
  return defaultBranch === undefined ? event === 'schedule' : branch === defaultBranch
}
