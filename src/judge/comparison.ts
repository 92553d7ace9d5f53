import { isBeyond, isWithin, type Reading } from '../model/latency.ts'
import type { Condition } from '../model/objective.ts'
import type { FindingCode } from '../model/verdict.ts'

/** Standing is where an interval lies: wholly inside the limit, wholly outside, or across it. */
export type Standing = 'kept' | 'missed' | 'unclear'

/** compare says where a reading stands against a condition; what is no number, or has no limit, is never kept. */
export function compare(reading: Reading, condition: Condition): Standing {
  if (Number.isNaN(reading.low) || Number.isNaN(reading.high)) return 'unclear'
  switch (condition.comparison) {
    case '<':
    case '<=':
      return against(isWithin, isBeyond, reading, condition.limit, condition.comparison === '<')
    case '>':
    case '>=':
      return against(isAbove, isBelow, reading, condition.limit, condition.comparison === '>')
    case 'between':
      return both(
        compare(reading, { comparison: '>=', limit: condition.limit[0] }),
        compare(reading, { comparison: '<=', limit: condition.limit[1] }),
      )
    case 'no-growth':
    case 'stable':
      return 'unclear'
    default:
      return condition satisfies never
  }
}

type Side = (reading: Reading, limit: number, strict: boolean) => boolean

function against(inside: Side, outside: Side, reading: Reading, limit: number, strict: boolean): Standing {
  if (inside(reading, limit, strict)) return 'kept'
  return outside(reading, limit, strict) ? 'missed' : 'unclear'
}

function both(a: Standing, b: Standing): Standing {
  if (a === 'missed' || b === 'missed') return 'missed'
  return a === 'kept' && b === 'kept' ? 'kept' : 'unclear'
}

function isAbove(reading: Reading, limit: number, strict: boolean): boolean {
  return strict ? reading.low > limit : reading.low >= limit
}

function isBelow(reading: Reading, limit: number, strict: boolean): boolean {
  return reading.high < limit || (reading.high === limit && (strict || reading.highOpen === true))
}

/** missedCode is the code of a missed condition. */
export function missedCode(condition: Condition): FindingCode {
  switch (condition.comparison) {
    case '<':
    case '<=':
      return 'over-limit'
    case '>':
    case '>=':
      return 'under-limit'
    default:
      return 'outside-band'
  }
}

/**
 * marginOf is the distance of a figure to its limit as a share of the limit: 0.06 is 6 % beyond, −0.03 is 3 % within;
 * to the nearer edge of a band; undefined where the limit is 0 or there is none.
 */
export function marginOf(figure: number, condition: Condition): number | undefined {
  switch (condition.comparison) {
    case '<':
    case '<=':
      return share(figure - condition.limit, condition.limit)
    case '>':
    case '>=':
      return share(condition.limit - figure, condition.limit)
    case 'between': {
      const [low, high] = condition.limit
      const margins = [share(low - figure, low), share(figure - high, high)].filter(margin => margin !== undefined)
      return margins.length === 0 ? undefined : Math.max(...margins)
    }
    default:
      return undefined
  }
}

function share(distance: number, limit: number): number | undefined {
  return limit === 0 || !Number.isFinite(distance) ? undefined : distance / limit
}
