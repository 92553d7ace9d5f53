import { median } from './median.ts'

/** Improvement is how much lower the runs after a change are: of the logarithm, and what of it is shown. */
export interface Improvement {
  readonly change: number
  /**
   * Of the two runs that are nearest to each other, and of the two farthest apart: three and three enclose the true change
   * with 90 % confidence (Mann and Whitney).
   */
  readonly interval: readonly [low: number, high: number]
  readonly isShown: boolean
}

/**
 * improvement compares runs before a change with runs after it that could not take turns, as logarithms where down is
 * better. It is shown only where every run after beats every run before, and the medians differ by the tolerance (a ratio)
 * and by twice what the runs before differ among themselves: a drift shows it by chance in about 5 % even so.
 */
export function improvement(before: readonly number[], after: readonly number[], tolerance: number): Improvement {
  const change = median(before) - median(after)
  const spread = Math.max(...before) - Math.min(...before)
  const least = Math.min(...before) - Math.max(...after)
  const most = Math.max(...before) - Math.min(...after)
  const isShown = least > 0 && change >= Math.max(Math.log1p(tolerance), 2 * spread)
  return { change, interval: [least, most], isShown }
}
