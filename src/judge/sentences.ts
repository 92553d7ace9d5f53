import type { Objective } from '../model/objective.ts'
import { indicatorName } from '../model/objective.ts'
import type { FindingFlag, Outcome } from '../model/verdict.ts'
import { conditionWords, printLimit, subjectWords } from '../text/promise.ts'
import { printApart, printChange, printCount, printQuantity } from '../text/quantity.ts'
import type { Standing } from './comparison.ts'
import { clipped, type Figure, type Gap, marginAt } from './evidence.ts'
import type { Row } from './rows.ts'
import type { Need } from './samples.ts'

/** Told is what a finding's message is made of. */
export interface Told {
  readonly objective: Objective
  readonly endpoint?: string
  readonly method?: string
  readonly rows: readonly Row[]
  readonly figure: Figure
  readonly standing: Standing
  readonly flags: readonly FindingFlag[]
  readonly need: Need | undefined
  readonly share: number | undefined
  readonly outcome: Outcome
  readonly minRequests?: number | undefined
}

/** messageOf is a compared objective in plain sentences: what, against what, by how much, out of how many. */
export function messageOf(told: Told): string {
  const { objective, standing } = told
  const limit = conditionWords(objective.condition, objective.unit)
  const parts = [`${subject(told)} ${observedWords(told)}, limit ${limit}: ${standingWords(told)}${basis(told)}.`]
  if (standing === 'unclear') parts.push(roundingWords(told))
  for (const flag of told.flags) parts.push(flagWords(flag, told))
  if (isUnproven(told))
    parts.push('Kept, but the report cannot prove it: it does not count the requests beyond the limit.')
  return parts.filter(part => part !== '').join(' ')
}

/** gapMessage says why an objective could not be judged; what encloses its figure is told where rows are at odds. */
export function gapMessage(
  one: Pick<Told, 'objective' | 'endpoint' | 'method'>,
  { code, why, excuse }: Gap,
  figure?: Figure,
): string {
  const { condition, unit } = one.objective
  if (excuse !== undefined && figure !== undefined) {
    return `Not your service: ${why}. ${subject(one)} ${observedWords({ ...one, figure })}, limit ${conditionWords(condition, unit)}: ${excuse}.`
  }
  const lies =
    figure === undefined || code !== 'rows-straddle'
      ? ''
      : `it is ${enclosedWords(figure.reading.low, figure.reading.high, unit)}, `
  return `${subject(one)} ${conditionWords(condition, unit)} could not be judged: ${lies}${why}.`
}

function isUnproven({ standing, outcome, flags, figure }: Told): boolean {
  return standing === 'kept' && outcome === 'warn' && figure.counted !== true && !flags.includes('few-samples')
}

/** subject is what is promised of what: `p95 of /retrieve`; of each endpoint by its own name. */
function subject({ objective, endpoint, method }: Pick<Told, 'objective' | 'endpoint' | 'method'>): string {
  if (endpoint === undefined) return clipped(subjectWords(objective))
  return clipped(`${indicatorName(objective.indicator)} of ${method === undefined ? '' : `${method} `}${endpoint}`)
}

function observedWords({
  objective: { unit, condition },
  figure: { reading, enclosed },
}: Pick<Told, 'objective' | 'figure'>): string {
  if (enclosed) return enclosedWords(reading.low, reading.high, unit)
  const limit = 'limit' in condition ? nearestLimit(reading.value, [condition.limit].flat()) : undefined
  const words = limit === undefined ? printQuantity(reading.value, unit) : printApart(reading.value, limit, unit)[0]
  return reading.high === Number.POSITIVE_INFINITY ? `> ${words}` : words
}

function enclosedWords(low: number, high: number, unit: Objective['unit']): string {
  const from = printQuantity(low, unit)
  const to = printQuantity(high, unit)
  if (!Number.isFinite(high)) return `at least ${from}`
  if (low === 0) return `at most ${to}`
  return from === to ? from : `between ${from} and ${to}`
}

function nearestLimit(value: number, limits: readonly number[]): number | undefined {
  return limits.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value))[0]
}

function standingWords({ objective, standing, figure, outcome }: Told): string {
  if (standing === 'unclear') return 'within rounding'
  const margin = marginAt(figure, objective.condition, standing)
  const words = margin === undefined ? undefined : figure.enclosed ? atLeast(margin) : unsigned(margin)
  if (outcome === 'inconclusive') return 'too few requests to say that it is kept'
  if (standing === 'missed') return words === undefined ? 'missed' : `missed by ${words}`
  return words === undefined || margin === 0 ? 'kept' : `kept, ${words} to spare`
}

function unsigned(margin: number): string {
  return Math.abs(margin) < 0.0005 ? 'less than 0.1 %' : printChange(Math.abs(margin)).slice(1)
}

/** Rounded down, since the true one may be no smaller. */
function atLeast(margin: number): string | undefined {
  const percent = Math.abs(margin) * 100
  const floored = percent < 1 ? Math.floor(percent * 10) / 10 : Math.floor(percent)
  return floored === 0 ? undefined : `at least ${unsigned(floored / 100)}`
}

function basis({ figure: { samples }, rows }: Told): string {
  const requests = samples === undefined ? '' : `${printCount(samples)} ${samples === 1 ? 'request' : 'requests'}`
  const over = rows.length > 1 ? `${printCount(rows.length)} rows` : ''
  const both = [requests, over].filter(part => part !== '').join(' in ')
  return both === '' ? '' : ` (${both})`
}

function roundingWords({ figure: { reading }, objective: { unit }, outcome }: Told): string {
  const print = (value: number): string => (unit === 'ms' ? printLimit(value, unit) : printQuantity(value, unit, 1))
  const strict = outcome === 'fail' ? ', which strict judging fails' : ''
  const to = Number.isFinite(reading.high) ? ` to ${print(reading.high)}` : ' or more'
  return `The figure stands for ${print(reading.low)}${to}, and the limit lies inside${strict}.`
}

function flagWords(flag: FindingFlag, told: Told): string {
  const { need, figure, objective, share } = told
  const name = indicatorName(objective.indicator)
  const n = printCount(figure.samples ?? 0)
  switch (flag) {
    case 'few-samples':
      return fewWords(name, n, told)
    case 'few-tail-samples':
      return `Few tail samples: ${name} is good from ${printCount(need?.good ?? 0)} requests on.`
    case 'too-close-to-call':
      return closeWords(told)
    case 'failures-inside':
      return `${printQuantity(share ?? 0, 'ratio')} of these requests failed, and their times count in it.`
    case 'at-least':
      return 'What had not ended by then counts by its age.'
    case 'waived':
    case 'shared':
      return ''
    default:
      return flag satisfies never
  }
}

function fewWords(name: string, n: string, { need, figure, minRequests = 0 }: Told): string {
  if (need === undefined || (figure.samples ?? 0) >= need.least || (figure.samples ?? 0) < minRequests) {
    return `At least ${printCount(minRequests)} requests were asked for; there were ${n}.`
  }
  const good = need.good === undefined ? '' : ` and ${printCount(need.good)} for a good one`
  return `${name} ${name === 'errors' ? 'need' : 'needs'} ${printCount(need.least)} requests for any statement${good}; there were ${n}.`
}

function closeWords(told: Told): string {
  const {
    figure: { confidence },
    objective: { unit },
    flags,
  } = told
  const words = isForFew(told) ? 'Too few requests to be sure' : 'Too close to call'
  if (confidence !== undefined)
    return `${words}: 95 % interval ${printQuantity(confidence[0], unit)} to ${printQuantity(confidence[1], unit)}.`
  // How many it needs was said already.
  return isForFew(told) && flags.includes('few-samples') ? '' : `${words}.`
}

/** Where no more than half of the requests that a limit allows lie beyond it, more of the same would settle it. */
function isForFew({ standing, flags, figure: { tail } }: Told): boolean {
  if (standing !== 'kept' || tail === undefined) return false
  if (flags.includes('few-samples') || flags.includes('few-tail-samples')) return true
  const { n, atMost, allowed } = tail()
  return atMost <= (n * allowed) / 2
}
