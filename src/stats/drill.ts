import { median } from './median.ts'

/** Improvement is how much lower the runs after a change are: of the logarithm, and what of it is shown. */
export interface Improvement {
  readonly change: number
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
  const isApart = Math.max(...after) < Math.min(...before)
  return { change, isShown: isApart && change >= Math.max(Math.log1p(tolerance), 2 * spread) }
}
