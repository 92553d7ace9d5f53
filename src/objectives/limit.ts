import type { Condition, Unit } from '../model/objective.ts'
import { inUnit, isPercentSign, readDecimal, restOfHundred, type UnitWord, unitOf } from '../text/read-quantity.ts'
import type { Matched, Subject } from './indicator.ts'
import { knownResources } from './indicator.ts'
import type { Token } from './token.ts'

type Bound = '<' | '<=' | '>' | '>='

/** Amount is a number as a plain decimal text, and its unit where one stands beside it. */
export interface Amount {
  readonly decimal: string
  readonly unit?: UnitWord
  /** As its author wrote it. */
  readonly text: string
}

/** Limit is what is written on the right: a comparison where there is one, and one number or the two of a range. */
export interface Limit {
  readonly comparison?: Bound | 'between'
  readonly amounts: readonly [Amount] | readonly [Amount, Amount]
  /** `50+` */
  readonly plus: boolean
}

/** Problem is why a limit cannot be used, in the words of an error's sentence. */
export interface Problem {
  readonly code: 'limit-comma' | 'limit-without-unit' | 'limit-unit' | 'limit-impossible' | 'objective-direction'
  readonly what: string
  readonly offer: string
}

const wordings: readonly (readonly [comparison: Bound | 'between', ...wordings: string[]])[] = [
  ['<=', 'no more than', 'not more than', 'not exceed', 'at most', 'up to', 'within'],
  ['>=', 'no less than', 'not less than', 'at least'],
  ['<', 'less than', 'lower than', 'faster than', 'fewer than', 'under', 'below'],
  ['>', 'more than', 'greater than', 'higher than', 'above', 'over'],
  ['between', 'between'],
]

/** matchLimit finds a limit that begins at a token: `< 900ms`, `80-90%`, `50+ QPS`, `under 2 seconds`, `between 1s and 2s`. */
export function matchLimit(tokens: readonly Token[], at: number, bare: boolean): Matched<Limit> | undefined {
  const compared = matchComparison(tokens, at)
  if (compared === undefined && !bare) return undefined
  const first = matchAmount(tokens, compared?.next ?? at)
  if (first === undefined) return undefined
  const comparison = compared === undefined ? {} : { comparison: compared.value }
  const second = matchSecond(tokens, first.next, compared?.value === 'between')
  if (second !== undefined) {
    const unit = first.value.unit ?? second.value.unit
    const amounts = [
      { ...first.value, ...(unit && { unit }) },
      { ...(unit && { unit }), ...second.value },
    ] as const
    return { value: { ...comparison, amounts, plus: false }, next: second.next }
  }
  return withPlus(tokens, first, comparison)
}

/** `50+ QPS` and `50 QPS+` */
function withPlus(
  tokens: readonly Token[],
  { value, next }: Matched<Amount>,
  comparison: { readonly comparison?: Bound | 'between' },
): Matched<Limit> {
  if (tokens[next]?.text !== '+') return { value: { ...comparison, amounts: [value], plus: false }, next }
  const unit = value.unit === undefined ? matchUnit(tokens, next + 1) : undefined
  const end = unit?.next ?? next + 1
  const amount = {
    ...value,
    text: value.text + writtenOf(tokens.slice(next + 1, end)),
    ...(unit && { unit: unit.value }),
  }
  return { value: { ...comparison, amounts: [amount], plus: true }, next: end }
}

/** matchComparison finds `<`, `at least`, `under` and the like. */
export function matchComparison(tokens: readonly Token[], at: number): Matched<Bound | 'between'> | undefined {
  const first = tokens[at]
  if (first?.kind === 'comparison') return { value: asBound(first.text), next: at + 1 }
  if (first?.kind !== 'word') return undefined
  for (const [comparison, ...texts] of wordings) {
    for (const text of texts) {
      const words = text.split(' ')
      if (words.every((word, index) => tokens[at + index]?.text === word))
        return { value: comparison, next: at + words.length }
    }
  }
  return undefined
}

function asBound(text: string): Bound {
  return text === '<' || text === '<=' || text === '>' ? text : '>='
}

function matchAmount(tokens: readonly Token[], at: number): Matched<Amount> | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number') return undefined
  const unit = matchUnit(tokens, at + 1)
  const next = unit?.next ?? at + 1
  const text = token.text + writtenOf(tokens.slice(at + 1, next))
  return { value: { decimal: token.text, text, ...(unit && { unit: unit.value }) }, next }
}

function writtenOf(tokens: readonly Token[]): string {
  return tokens.map(({ text, glued }) => (glued ? text : ` ${text}`)).join('')
}

const rangeSigns: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‐', '‑', '…', 'to'])

function matchSecond(tokens: readonly Token[], at: number, between: boolean): Matched<Amount> | undefined {
  const sign = tokens[at]?.text ?? ''
  return rangeSigns.has(sign) || (between && sign === 'and') ? matchAmount(tokens, at + 1) : undefined
}

const spokenRates: ReadonlyMap<string, string> = new Map([
  ['second', '/s'],
  ['sec', '/s'],
  ['s', '/s'],
  ['minute', '/min'],
  ['min', '/min'],
])

/** matchUnit finds a unit that begins at a token: `ms`, `%`, `/s`, `requests per second`. */
export function matchUnit(tokens: readonly Token[], at: number): Matched<UnitWord> | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'quoted') return undefined
  const noun = /^(?:req|reqs|request|requests|query|queries)$/.test(token.text) ? at + 1 : at
  const per = tokens[noun]
  const spoken = per?.text === 'per' || (per?.text === '/' && per.kind === 'path') ? tokens[noun + 1] : undefined
  const rate = spokenRates.get(spoken?.text ?? '')
  if (rate !== undefined) return unitAt(rate, noun + 2)
  if (noun > at) return per?.kind === 'path' ? unitAt(per.text, noun + 1) : undefined
  return unitAt(token.text, at + 1)
}

function unitAt(word: string, next: number): Matched<UnitWord> | undefined {
  const unit = unitOf(word)
  return unit && { value: unit, next }
}

/** Measured is a condition in the unit used inside. */
export interface Measured {
  readonly condition: Condition
  readonly unit: Unit
}

/** conditionOf makes a condition of a limit, by decimal arithmetic; a problem where unit, number or direction do not fit. */
export function conditionOf(subject: Subject, limit: Limit, headerUnit: UnitWord | undefined): Measured | Problem {
  const values: number[] = []
  let unit: Unit = 'none'
  for (const amount of limit.amounts) {
    const value = amountIn(subject, { ...amount, ...unitFor(amount, headerUnit ?? subject.unit) })
    if ('code' in value) return value
    values.push(value.value)
    unit = value.unit
  }
  const [first = 0, second] = values
  if (second !== undefined) return band(first, second, unit, subject, limit)
  return bounded(first, unit, subject, limit)
}

function unitFor(amount: Amount, other: UnitWord | undefined): { readonly unit?: UnitWord } {
  const unit = amount.unit ?? other
  return unit === undefined ? {} : { unit }
}

function band(first: number, second: number, unit: Unit, subject: Subject, limit: Limit): Measured | Problem {
  if (limit.comparison !== undefined && limit.comparison !== 'between') return comparedRange(limit)
  const [low, high] = subject.inverted ? [second, first] : [first, second]
  if (low < high) return { condition: { comparison: 'between', limit: [low, high] }, unit }
  const [a, b] = limit.amounts.map(({ text }) => text)
  return {
    code: 'limit-impossible',
    what: `nothing lies between ${a} and ${b}`,
    offer: 'Write the smaller edge first.',
  }
}

function comparedRange({ amounts, comparison }: Limit): Problem {
  const range = amounts.map(({ text }) => text).join('-')
  return {
    code: 'limit-impossible',
    what: `\`${comparison}\` and the range ${range} do not go together`,
    offer: 'Write one limit.',
  }
}

function comparedPlus({ amounts: [{ text }] }: Limit, written: Bound): Problem {
  return {
    code: 'limit-impossible',
    what: `\`${written}\` and the \`+\` of ${text} do not go together`,
    offer: 'Write one limit.',
  }
}

function bounded(value: number, unit: Unit, subject: Subject, limit: Limit): Measured | Problem {
  const written = limit.comparison ?? (limit.plus ? '>=' : natural(subject))
  if (written === undefined || written === 'between') return unclear(limit)
  const wanted = natural(subject)
  if (limit.plus && written[0] === '<') return comparedPlus(limit, written)
  if (wanted !== undefined && wanted[0] !== written[0]) return wrongWay(limit, written)
  const comparison = subject.inverted ? flipped(written) : written
  if (comparison === '<' && value === 0) {
    return { code: 'limit-impossible', what: 'nothing is below 0', offer: 'Write `<= 0` with the unit.' }
  }
  return { condition: { comparison, limit: value }, unit }
}

/** natural is the comparison that a bare limit of an indicator means; undefined for resources, which have none. */
function natural(subject: Subject): '<=' | '>=' | undefined {
  if (subject.measure === 'resource') return undefined
  const upwards = subject.measure === 'rate' || subject.measure === 'count' || subject.inverted
  return upwards ? '>=' : '<='
}

function flipped(comparison: Bound): Bound {
  const other = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const
  return other[comparison]
}

function unclear({ amounts: [{ text }], comparison }: Limit): Problem {
  const what =
    comparison === 'between' ? '`between` has one edge' : `it does not say whether ${text} is the most or the least`
  return {
    code: 'objective-direction',
    what,
    offer: comparison === 'between' ? 'Write `between A and B`.' : 'Write `<` or `>` in front.',
  }
}

function wrongWay({ amounts: [{ text }] }: Limit, written: Bound): Problem {
  const [is, other] = written.startsWith('>') ? ['at least', '<'] : ['at most', '>']
  return {
    code: 'objective-direction',
    what: `it asks for ${is} ${text}, and this indicator is better the other way`,
    offer: `Did you mean \`${other}${written.slice(1)} ${text}\`?`,
  }
}

interface Value {
  readonly value: number
  readonly unit: Unit
}

function amountIn(subject: Subject, { decimal: written, unit, text }: Amount): Value | Problem {
  const decimal = readDecimal(written)
  if (decimal === undefined)
    return { code: 'limit-impossible', what: `${shortened(text)} is no number`, offer: 'Write digits.' }
  if (decimal === 'comma') return commaProblem(written)
  if (unit === undefined) return withoutUnit(subject, decimal)
  switch (subject.measure) {
    case 'latency':
      return unit.dimension === 'time'
        ? { value: inUnit(decimal, unit), unit: 'ms' }
        : wrongUnit(text, 'a time', '`ms` or `s`')
    case 'ratio':
      return unit.dimension === 'ratio' ? ratioOf(subject, decimal, unit) : wrongUnit(text, 'a share', '`%`')
    case 'rate':
      return unit.dimension === 'rate'
        ? { value: inUnit(decimal, unit), unit: 'per-second' }
        : wrongUnit(text, 'a rate', '`/s` or `/min`')
    case 'count':
      return wrongUnit(text, 'a count', 'the number alone')
    case 'resource':
      return resourceValue(decimal, unit)
    default:
      return subject.measure satisfies never
  }
}

function withoutUnit(subject: Subject, decimal: string): Value | Problem {
  if (subject.measure === 'count') return { value: Number(decimal), unit: 'count' }
  if (subject.measure === 'resource' && !isKnownResource(subject)) return { value: Number(decimal), unit: 'none' }
  return { code: 'limit-without-unit', what: decimal, offer: unitsFor(subject, decimal) }
}

function isKnownResource({ indicator }: Subject): boolean {
  return indicator.kind === 'resource' && knownResources.some(name => name === indicator.name)
}

function unitsFor(subject: Subject, decimal: string): string {
  switch (subject.measure) {
    case 'latency':
      return `\`${decimal}ms\` or \`${decimal}s\``
    case 'ratio':
      return Number(decimal) > 1 ? `\`${decimal}%\`` : `\`${decimal}%\`, or \`${decimal} ratio\` for a share of 1`
    case 'rate':
      return `\`${decimal}/s\` or \`${decimal}/min\``
    case 'count':
    case 'resource':
      return `\`${decimal}%\` or \`${decimal} GB\``
    default:
      return subject.measure satisfies never
  }
}

function ratioOf(subject: Subject, decimal: string, unit: UnitWord): Value | Problem {
  const hundredths = isPercentSign(unit) ? decimal : undefined
  const rest = hundredths === undefined ? undefined : restOfHundred(hundredths)
  if (inUnit(decimal, unit) > 1)
    return { code: 'limit-impossible', what: `${decimal} is more than all`, offer: 'A share is at most 100%.' }
  if (!subject.inverted) return { value: inUnit(decimal, unit), unit: 'ratio' }
  if (rest !== undefined) return { value: inUnit(rest, unit), unit: 'ratio' }
  return { value: Number((1 - Number(decimal)).toFixed(15)), unit: 'ratio' }
}

function resourceValue(decimal: string, unit: UnitWord): Value {
  switch (unit.dimension) {
    case 'ratio':
      return { value: isPercentSign(unit) ? Number(decimal) : Number(`${decimal}e2`), unit: 'percent' }
    case 'size':
      return { value: inUnit(decimal, unit), unit: 'bytes' }
    case 'time':
      return { value: inUnit(decimal, unit), unit: 'ms' }
    case 'rate':
      return { value: inUnit(decimal, unit), unit: 'per-second' }
    default:
      return unit.dimension satisfies never
  }
}

function wrongUnit(text: string, measured: string, offer: string): Problem {
  return {
    code: 'limit-unit',
    what: `${shortened(text)} does not fit, since the indicator is ${measured}`,
    offer,
  }
}

function commaProblem(text: string): Problem {
  const readings = [text.replace(/[^\d.]/g, ''), text.replace(',', '.')]
  const offers = readings.filter(one => !/^0\d/.test(one) && /^\d+(?:\.\d+)?$/.test(one)).map(one => `\`${one}\``)
  return { code: 'limit-comma', what: text, offer: offers.join(' or ') || 'it without commas' }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
