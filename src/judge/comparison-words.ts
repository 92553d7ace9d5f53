import type { Effect } from '../model/comparison.ts'
import type { FindingCode } from '../model/verdict.ts'
import { printChange, printCount, printMs, printQuantity } from '../text/quantity.ts'
import { clipped } from './evidence.ts'

/** ToldEffect is what the sentence about one figure of two sides is made of. */
export interface ToldEffect {
  /** The figure: `p95 of GET /cart`. */
  readonly of: string
  readonly effect: Effect
  readonly code: FindingCode
  /** Requests that were needed in a segment. */
  readonly least: number
  /** The smallest change that matters, as a ratio. */
  readonly by: number
  readonly isSurplus: boolean
}

/** effectMessage is a figure on both sides in plain sentences: how far they are apart, how surely, and what that comes to. */
export function effectMessage(told: ToldEffect): string {
  const { of, effect, code } = told
  if (code === 'mostly-failed')
    return `${clipped(of)}: half of the requests of one side failed, or all of one segment, so its times say nothing.`
  const figures = `${clipped(of)}: ${sidesWords(effect, printMs)}, ${printChange(effect.change)}${basisWords(effect, printChange)}`
  if (code === 'saturated') return `Not your service: the load generator was too late to tell. ${figures}.`
  return `${figures}: ${verdictWords(told)}.`
}

/** errorsMessage is the share of failed requests on both sides. */
export function errorsMessage(effect: Effect, code: FindingCode): string {
  const points = (difference: number): string => `${printChange(difference).replace(' %', '')} points`
  const said = { 'more-errors': `more errors; ${chanceWords(effect)}`, 'cut-off': 'not settled when it ended' }
  const words = code === 'more-errors' || code === 'cut-off' ? said[code] : 'not shown to be more'
  const sides = sidesWords(effect, share => printQuantity(share, 'ratio'))
  return `errors: ${sides}, ${points(effect.change)}${basisWords(effect, points)}: ${words}.`
}

/** unlikeMessage says that a comparison is worth nothing here. */
export function unlikeMessage(change: number, pairs: number): string {
  return `Two instances of base differ by ${printChange(change)} here (${pairs} pairs), so a difference of head would say nothing about head.`
}

/** nextOfEffect is what to do about it, where there is something to do. */
export function nextOfEffect(code: FindingCode): string | undefined {
  switch (code) {
    case 'one-instance':
      return 'Give commands that start both sides, and each is started anew every two pairs.'
    case 'provisional':
      return 'Let both sides take turns, by `base-target` or `base-command`, to know.'
    case 'mostly-failed':
      return 'Look at the failures first.'
    default:
      return undefined
  }
}

/** `209 ms on base, 261 ms on head`. */
function sidesWords({ sides, base, head }: Effect, print: (value: number) => string): string {
  const [one, other] = sides.map(side => (side === 'before' || side === 'after' ? side : `on ${side}`))
  return `${print(base)} ${one}, ${print(head)} ${other}`
}

/** ` (95 % interval +18 % to +32 %, 8 pairs)`. */
function basisWords({ interval, confidence, design, pairs }: Effect, print: (change: number) => string): string {
  const reach =
    interval === undefined || confidence === undefined
      ? []
      : [`${printCount(confidence * 100)} % interval ${interval.map(change => print(change)).join(' to ')}`]
  const counted = {
    interleaved: `${printCount(pairs)} ${pairs === 1 ? 'pair' : 'pairs'}`,
    'in-a-row': `${printCount(pairs)} runs each`,
    single: 'one run each',
  }
  return ` (${[...reach, counted[design]].join(', ')})`
}

function verdictWords(told: ToldEffect): string {
  const { effect, code, least, isSurplus } = told
  switch (code) {
    case 'slower':
      return `slower; ${chanceWords(effect)}`
    case 'faster':
      return `${effect.asked === 'improved' ? 'improved' : 'faster'}; ${chanceWords(effect)}`
    case 'one-instance':
      return 'slower, but each side was one instance, and two of the same differ by so much now and then'
    case 'provisional':
      return 'slower, as far as one run can tell'
    case 'cut-off':
      return 'not settled when it ended'
    case 'few-samples':
      return `not judged: ${printCount(least)} requests a segment are needed, and ${effect.sides[1]} had fewer where ${effect.sides[0]} had enough`
    case 'not-judged':
      return isSurplus
        ? 'shown, not judged: eight others with fewer requests were'
        : `shown, not judged: ${printCount(Math.floor(effect.requestsEach))} requests a segment, and ${printCount(least)} are needed`
    default:
      return notShownWords(told)
  }
}

function notShownWords({ effect: { asked, design }, by }: ToldEffect): string {
  const change = printChange(by).slice(1)
  const single = design === 'single' ? ', which one run against one can hardly do' : ''
  switch (asked) {
    case 'not-slower':
      return `not shown to be slower by ${change}${single}`
    case 'improved':
      return `an improvement by ${change} is not shown`
    case 'unchanged':
      return `no change by ${change} is shown`
    default:
      return asked satisfies never
  }
}

function chanceWords({ chance, design }: Effect): string {
  if (design === 'in-a-row') return 'before/after, not interleaved (about 5 % chance by drift)'
  return `chance of this without a change ${chance !== undefined && chance >= 0.001 ? printQuantity(chance, 'ratio') : 'below 0.1 %'}`
}
