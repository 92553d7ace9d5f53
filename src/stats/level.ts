import { changePoints } from './change-points.ts'
import { robustDeviation } from './median.ts'
import { screenLimit, type Tolerance, toleratedChange } from './screen.ts'
import { type Shift, shiftOf } from './shift.ts'
import type { Usual } from './usual.ts'

/**
 * sinceLastStep keeps of a history, given as logarithms, oldest first, what follows its last lasting change of level by 5 %
 * or more. A history of fewer than 15 runs is kept whole, and so is one whose last level has fewer than 5.
 */
export function sinceLastStep(history: readonly number[]): readonly number[] {
  if (history.length < 15) return history
  const last = changePoints(history.map(Math.exp), { leastChange: 0.05 }).at(-1)?.index ?? 0
  return history.length - last < 5 ? history : history.slice(last)
}

/** Creep is how far the latest runs have moved from a pinned level, by steps each too small to be suspect. */
export interface Creep {
  readonly shift: Shift
  readonly hasCrept: boolean
}

/**
 * creepOf compares the latest five accepted runs, given as logarithms, oldest first, with the history of a pinned release,
 * like runs that confirm each other. Absent with fewer than ten runs since.
 */
export function creepOf(pinned: Usual, since: readonly number[], tolerance: Tolerance): Creep | undefined {
  if (since.length < 10) return undefined
  const shift = shiftOf(pinned, since.slice(-5))
  const limit = Math.max(screenLimit(pinned, tolerance), toleratedChange(pinned, tolerance))
  return { shift, hasCrept: shift.change >= limit && shift.chance <= 0.05 }
}

/** isNewLevel says whether the latest five failing runs agree among themselves as well as the earlier ones did. */
export function isNewLevel(usual: Usual, failing: readonly number[]): boolean {
  return failing.length >= 5 && robustDeviation(failing.slice(-5)) <= usual.scale
}
