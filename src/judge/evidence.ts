import type { Reading } from '../model/latency.ts'
import type { Condition } from '../model/objective.ts'
import type { RunResult } from '../model/run-result.ts'
import type { FindingCode } from '../model/verdict.ts'
import { marginOf, type Standing } from './comparison.ts'
import type { Row } from './rows.ts'

/** Evidence is what rows say about an indicator: a figure, or why there is none. */
export type Evidence = Figure | Gap

/** Figure is an indicator's value with the interval that the source can support. */
export interface Figure {
  readonly kind: 'figure'
  readonly reading: Reading
  /** The source's rows enclose the value and do not give it: `reading.value` is no figure then. */
  readonly enclosed?: true
  /** Requests behind the figure; absent for what is no sample, like a number of users. */
  readonly samples?: number
  /** How many lie beyond an upper limit; asked for only where it matters. */
  readonly tail?: () => Tail
  /** The tail was counted request by request; else it is enclosed by what the rows report. */
  readonly counted?: true
  /** 95 % interval: of a percentile by order statistics, of a share by Clopper and Pearson. */
  readonly confidence?: readonly [low: number, high: number]
  /** What a limit inside the interval means. */
  readonly unclear: Gap
  /** Stands in for another indicator: `median` for `p50` or the other way round. */
  readonly substitute?: 'median-for-p50' | 'p50-for-median'
}

/** Tail counts the requests beyond an upper limit, and the share of them that the objective allows. */
export interface Tail {
  readonly n: number
  readonly atLeast: number
  readonly atMost: number
  readonly allowed: number
}

/** Gap is why there is no figure, in words that can end a finding's message. */
export interface Gap {
  readonly kind: 'gap'
  readonly code: FindingCode
  readonly why: string
  readonly next?: string
  /** Why a miss is not the target's, in words that follow the figure and its limit. */
  readonly excuse?: string
}

/** Question is what evidence is asked for: this condition, of these rows. */
export interface Question {
  readonly rows: readonly Row[]
  readonly condition: Condition
  readonly result: RunResult
}

/** gap makes a gap. */
export function gap(code: FindingCode, why: string, next?: string): Gap {
  return { kind: 'gap', code, why, ...(next !== undefined && { next }) }
}

/** cutOff is the meaning of a limit that requests had not reached when they were given up, and might have. */
export const cutOff = gap(
  'cut-off',
  'requests that had not ended were younger than the limit and may lie beyond it',
  'Let the run come to its end.',
)

/** withinRounding is the meaning of a limit inside the source's own rounding. */
export const withinRounding = gap('within-rounding', "the limit lies inside the report's rounding")

/**
 * marginAt is the margin of a figure, as `marginOf` gives it; of one that is only enclosed that of the end which is
 * surely kept or missed, so no larger than the true one; undefined where it is unclear.
 */
export function marginAt({ reading, enclosed }: Figure, condition: Condition, standing: Standing): number | undefined {
  if (standing === 'unclear') return undefined
  if (!enclosed) return marginOf(reading.value, condition)
  if (condition.comparison === 'between') return undefined
  const upper = condition.comparison === '<' || condition.comparison === '<='
  return marginOf((standing === 'missed') === upper ? reading.low : reading.high, condition)
}

/** upperLimit is the limit that a condition sets from above, if it does. */
export function upperLimit(condition: Condition): { readonly limit: number; readonly strict: boolean } | undefined {
  switch (condition.comparison) {
    case '<':
    case '<=':
      return { limit: condition.limit, strict: condition.comparison === '<' }
    case 'between':
      return { limit: condition.limit[1], strict: false }
    default:
      return undefined
  }
}

/** listed prints some of many names: `a, b, c and 14 more`. */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.slice(0, most).map(clipped).join(', ')
  return names.length > most ? `${shown} and ${names.length - most} more` : shown
}

/** Longest part of a name or error text that a message repeats, in UTF-16 units. */
const longest = 100

/** clipped shortens what somebody else wrote, so that a message stays a sentence. */
export function clipped(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
}
