import { median } from './median.ts'
import { studentCdf } from './student.ts'
import type { Usual } from './usual.ts'

/** Shift is the move of some runs from what is usual: their median change of the logarithm, its error, t and chance. */
export interface Shift {
  readonly change: number
  readonly error: number
  readonly t: number
  /** The chance that unchanged software moves as far upwards. */
  readonly chance: number
}

/** shiftOf tests the median of one run or more, given as logarithms, against the level of the history (Student's t). */
export function shiftOf(usual: Usual, runs: readonly number[]): Shift {
  const change = median(runs) - usual.level
  const error = usual.scale * Math.sqrt(varianceOfMedian(runs.length) + Math.PI / (2 * usual.levelRuns))
  const t = change / error
  return { change, error, t, chance: studentCdf(-t, usual.freedom) }
}

/** In variances of one value; a median of one or two is their mean. */
function varianceOfMedian(runs: number): number {
  return runs < 3 ? 1 / runs : Math.PI / (2 * runs)
}
