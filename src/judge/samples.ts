import type { Condition, Indicator } from '../model/objective.ts'
import { isShareOver, isShareUnder } from '../stats/binomial.ts'
import { goodSamples, leastSamples } from '../stats/order.ts'
import { type Tail, upperLimit } from './evidence.ts'

/** Need is how many requests an objective needs: `least` for any statement, `good` for one with ten beyond it. */
export interface Need {
  readonly least: number
  readonly good?: number
}

/**
 * needOf gives the requests that an objective needs (statistics.md §2.2): for a percentile until an upper bound of it
 * exists, for an error ratio until one failure alone does not miss it; undefined where any number will do.
 */
export function needOf(indicator: Indicator, condition: Condition): Need | undefined {
  switch (indicator.kind) {
    case 'percentile':
      return indicator.q > 0 && indicator.q < 1 ? quantileNeed(indicator.q) : undefined
    case 'median':
      return quantileNeed(0.5)
    case 'errors':
    case '5xx': {
      const upper = upperLimit(condition)
      return upper && upper.limit > 0 ? { least: Math.ceil(1 / upper.limit - 1e-9) } : undefined
    }
    default:
      return undefined
  }
}

function quantileNeed(q: number): Need {
  return { least: leastSamples(q), good: goodSamples(q) }
}

/** isProven says whether the requests beyond a limit are too few, at 95 %, for the share it allows. */
export function isProven({ n, atMost, allowed }: Tail): boolean {
  return isShareUnder(atMost, n, allowed)
}

/** isDisproven says whether they are too many, at 95 %, for the share it allows. */
export function isDisproven({ n, atLeast, allowed }: Tail): boolean {
  return isShareOver(atLeast, n, allowed)
}
