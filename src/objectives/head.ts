import { didYouMean } from '../model/errors.ts'
import type { Scope, Statistic } from '../model/objective.ts'
import { nearest } from '../text/nearest.ts'
import { readPercentile } from '../text/read-quantity.ts'
import { indicatorWords, matchSubject, percentileSubject, readSubject, type Subject, statisticOf } from './indicator.ts'
import { type Limit, matchComparison, matchLimit } from './limit.ts'
import { isRoute, methodOf, readScope, wholeScope } from './scope.ts'
import type { Token } from './token.ts'

/** Head is what stands before and in the limit of an objective in words. */
export interface Head {
  readonly subject?: Subject
  /** The indicator that the limit's unit alone tells: `50+ QPS` is throughput. */
  readonly implied?: Subject
  readonly statistic?: Statistic
  readonly scope?: Scope
  /** An endpoint's name as written, its method apart. */
  readonly name?: string
  readonly method?: string
  /** `at 150 RPS` and the like, before the limit. */
  readonly conditions: readonly string[]
  readonly limit?: Limit
  readonly phrase?: 'no-growth' | 'stable'
  /** Where the tail begins. */
  readonly next: number
  /** What an unknown word may have meant. */
  readonly near?: string
}

/** Unread is why a text cannot be read. */
export interface Unread {
  readonly why: string
}

interface Draft {
  subject?: Subject
  statistic?: Statistic
  scope?: Scope
  name?: string
  method?: string
  word?: string
  latency?: true
  readonly conditions: string[]
}

interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly resources: ReadonlySet<string>
  readonly draft: Draft
}

type Step = (reading: Reading, at: number) => number | Unread | undefined

/** Words that a sentence needs and a promise does not. */
const fillers: ReadonlySet<string> = new Set(
  (
    'latency latencies response time times duration request http of for on to the a an is are be must should shall stay stays ' +
    'remain remains keep kept target targets limit limits slo sla objective goal threshold budget percentile rate ratio ' +
    'utilization utilisation usage consumption successfully with-in all does do not'
  ).split(' '),
)

const fillerSigns: ReadonlySet<string> = new Set([...':,()=–—-|[]·•'])

/** readHead reads up to and including the limit; `ownSubject` says that no header or row gives the indicator. */
export function readHead(
  text: string,
  tokens: readonly Token[],
  resources: ReadonlySet<string>,
  ownSubject: boolean,
): Head | Unread {
  const reading: Reading = { text, tokens, resources, draft: { conditions: [] } }
  let at = 0
  while (at < tokens.length) {
    const end = endAt(reading, at, ownSubject)
    if (end !== undefined) return { ...settled(reading.draft), ...end }
    const next = step(reading, at)
    if (typeof next !== 'number') return next
    at = next
  }
  return { ...settled(reading.draft), next: at }
}

function settled({ word: _word, latency: _latency, ...draft }: Draft): Omit<Head, 'next'> {
  const suspect = _word ?? draft.name
  const near = suspect === undefined ? undefined : nearest(suspect, indicatorWords)
  return { ...draft, ...(near !== undefined && { near: didYouMean(near) }) }
}

/** The limit, or a phrase that stands for one. */
function endAt(
  { tokens, draft }: Reading,
  at: number,
  ownSubject: boolean,
): Pick<Head, 'limit' | 'phrase' | 'implied' | 'next'> | undefined {
  const phrase = phraseAt(tokens, at)
  if (phrase !== undefined) return phrase
  const spawned = usersAhead(tokens, at, draft)
  if (spawned !== undefined) return spawned
  if (isOfRequests(tokens, at)) return undefined
  if (ownSubject && isOrdinal(tokens, at)) return undefined
  const limit = matchLimit(tokens, at, true)
  if (limit === undefined) return undefined
  const rate = limit.value.amounts.some(({ unit }) => unit?.dimension === 'rate')
  const implied = rate && draft.latency === undefined ? readSubject('throughput', new Set()) : undefined
  return { limit: limit.value, ...(implied && { implied }), next: limit.next }
}

/** `no growth`, `no leaks`; `stable` is the weaker word, and gives way where both stand. */
function phraseAt(tokens: readonly Token[], at: number): Pick<Head, 'phrase' | 'next'> | undefined {
  if (endOfNoGrowth(tokens.slice(0, at + 1)) === at + 1) return { phrase: 'no-growth', next: at + 1 }
  if (tokens[at]?.text !== 'stable') return undefined
  const grown = endOfNoGrowth(tokens)
  return grown === undefined
    ? { phrase: 'stable', next: at + 1 }
    : { phrase: 'no-growth', next: Math.max(grown, at + 1) }
}

/** endOfNoGrowth is the index after the last `no growth` or `no leaks` among tokens; undefined where there is none. */
export function endOfNoGrowth(tokens: readonly Token[]): number | undefined {
  let end: number | undefined
  for (const [index, { text, kind }] of tokens.entries()) {
    if (kind !== 'word') continue
    if (/^no-(?:growth|leaks?)$/.test(text)) end = index + 1
    if (/^(?:growth|leaks?|leaking)$/.test(text) && [1, 2].some(back => tokens[index - back]?.text === 'no'))
      end = index + 1
  }
  return end
}

function isOrdinal(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && matchSubject(tokens, at, new Set()) !== undefined
}

/** `95% of requests`, `99 % of all responses` */
function isOfRequests(tokens: readonly Token[], at: number): boolean {
  const [number, percent, of, ...rest] = tokens.slice(at, at + 6)
  const nouns = rest.slice(0, rest[0]?.text === 'all' || rest[0]?.text === 'the' ? 2 : 1)
  return (
    number?.kind === 'number' &&
    percent?.text === '%' &&
    of?.text === 'of' &&
    /^(?:requests|responses|calls)$/.test(nouns.at(-1)?.text ?? '')
  )
}

/** `All 50 users spawn`, `at least 50 users`: the number comes before the noun. */
function usersAhead(
  tokens: readonly Token[],
  at: number,
  { subject }: Draft,
): Pick<Head, 'limit' | 'implied' | 'next'> | undefined {
  const compared = matchComparison(tokens, at)
  const from = compared?.next ?? at
  const [number, ...after] = tokens.slice(from, from + 4)
  const plus = after[0]?.text === '+'
  const noun = after.slice(plus ? 1 : 0)
  const length = noun[0]?.text === 'virtual' || noun[0]?.text === 'concurrent' ? 2 : 1
  if (subject !== undefined || number?.kind !== 'number' || noun[length - 1]?.text !== 'users') return undefined
  const implied = readSubject('users', new Set())
  const comparison = compared && { comparison: compared.value }
  const limit: Limit = { ...comparison, amounts: [{ decimal: number.text, text: number.text }], plus }
  return { limit, ...(implied && { implied }), next: from + 1 + (plus ? 1 : 0) + length }
}

const steps: readonly Step[] = [
  shareOfRequests,
  negative,
  scopeWord,
  subject,
  method,
  endpoint,
  circumstance,
  filler,
  bareName,
]

function step(reading: Reading, at: number): number | Unread {
  for (const take of steps) {
    const next = take(reading, at)
    if (next !== undefined) return next
  }
  const token = reading.tokens[at]
  return { why: `\`${token === undefined ? '' : written(reading, token)}\` is not understood here` }
}

function shareOfRequests({ tokens, draft }: Reading, at: number): number | Unread | undefined {
  if (!isOfRequests(tokens, at)) return undefined
  const q = readPercentile(`p${tokens[at]?.text}`)
  if (q === undefined || draft.subject !== undefined) return { why: 'its share of requests is not understood' }
  draft.subject = percentileSubject(q)
  const next = tokens.findIndex((token, index) => index > at && /^(?:requests|responses|calls)$/.test(token.text)) + 1
  return /^(?:complete|completed|finish|served|answered|return|respond|in|take)$/.test(tokens[next]?.text ?? '')
    ? next + 1
    : next
}

/** `< -5ms`, and `p95 -5ms`; but not the dash of `p95 - 5ms`. */
function negative({ tokens }: Reading, at: number): Unread | undefined {
  const compared = tokens[at]?.kind === 'comparison'
  const [sign, number] = tokens.slice(compared ? at + 1 : at)
  const minus = sign !== undefined && /^[-−]$/.test(sign.text) && number?.kind === 'number' && number.glued
  return minus && (compared || !sign.glued) ? { why: 'a limit is never negative' } : undefined
}

/** `each`, `each endpoint`, `total`, `the whole run` */
function scopeWord({ tokens, draft }: Reading, at: number): number | Unread | undefined {
  for (const length of [2, 1]) {
    const words = tokens.slice(at, at + length)
    if (words.length < length || words.some(({ kind, text }) => kind !== 'word' && text !== '*' && text !== '**'))
      continue
    const name = words.map(({ text }) => text).join(' ')
    const scope = name === 'all' || name === 'total requests' ? undefined : wholeScope(name)
    if (scope === undefined) continue
    if (draft.scope !== undefined || draft.name !== undefined) return { why: 'it names two endpoints' }
    draft.scope = scope
    return at + length
  }
  return undefined
}

function subject({ tokens, resources, draft }: Reading, at: number): number | Unread | undefined {
  const matched = matchSubject(tokens, at, resources)
  const statistic = statisticOf(tokens[at]?.text ?? '')
  if (matched === undefined) {
    if (statistic === undefined || draft.subject?.measure !== 'resource') return undefined
    draft.statistic = statistic
    return at + 1
  }
  return merged(draft, matched.value, statistic, matched.next)
}

function merged(draft: Draft, found: Subject, statistic: Statistic | undefined, next: number): number | Unread {
  const before = draft.subject
  if (before === undefined) {
    draft.subject = found
    return next
  }
  if (before.measure === 'resource' && statistic !== undefined) {
    draft.statistic = statistic
    return next
  }
  if (before.indicator.kind === 'throughput' && found.indicator.kind === 'throughput') {
    draft.subject = { ...before, ...found }
    return next
  }
  const earlier = statisticOf(before.indicator.kind)
  if (found.measure === 'resource' && earlier !== undefined) {
    draft.subject = found
    draft.statistic = earlier
    return next
  }
  if (found.indicator.kind === 'requests' && (before.measure === 'latency' || before.measure === 'ratio')) return next
  if (before.indicator.kind === 'errors' && found.indicator.kind === '5xx') {
    draft.subject = found
    return next
  }
  return { why: 'it names two indicators; write each as its own objective' }
}

function method({ tokens, draft }: Reading, at: number): number | undefined {
  const token = tokens[at]
  const found = token?.kind === 'word' ? methodOf(token.text) : undefined
  const beside = tokens[at + 1]?.kind === 'path' || tokens[at + 1]?.kind === 'quoted' || draft.name !== undefined
  if (found === undefined || !beside || draft.method !== undefined) return undefined
  draft.method = found
  return at + 1
}

function endpoint({ tokens, draft }: Reading, at: number): number | Unread | undefined {
  const token = tokens[at]
  if (token?.kind !== 'path' && token?.kind !== 'quoted') return undefined
  if (draft.word !== undefined) return notUnderstood(draft.word)
  if (draft.name !== undefined || draft.scope !== undefined) return { why: 'it names two endpoints' }
  if (token.text.trim() === '') return { why: 'the quoted name is empty' }
  if (token.kind === 'quoted' && isRoute(token.text)) return route(draft, token.text, at + 1)
  draft.name = token.text
  return at + 1
}

function route(draft: Draft, text: string, next: number): number {
  const scope = readScope(text)
  draft.name = scope.kind === 'endpoint' ? scope.pattern : text
  if (scope.kind === 'endpoint' && scope.method !== undefined) draft.method = scope.method
  return next
}

const prepositions: ReadonlySet<string> = new Set([
  '@',
  'at',
  'during',
  'under',
  'over',
  'with',
  'in',
  'when',
  'while',
  'per',
  'by',
])

/** `at 150 RPS`, `during steady load`: up to an endpoint, a colon or a comparison, which must follow. */
function circumstance(reading: Reading, at: number): number | undefined {
  const { tokens, draft, text } = reading
  if (!prepositions.has(tokens[at]?.text ?? '')) return undefined
  let end = at + 1
  while (end < tokens.length && !endsCircumstance(tokens, end)) end += 1
  if (end >= tokens.length) return undefined
  const words = tokens.slice(at, end)
  if (words.length === 1 && draft.word !== undefined) return undefined
  if (words.some(({ kind }) => kind === 'number')) draft.conditions.push(text.slice(words[0]?.from, words.at(-1)?.to))
  return end
}

function endsCircumstance(tokens: readonly Token[], at: number): boolean {
  const next = methodOf(tokens[at]?.text ?? '') === undefined ? at : at + 1
  return tokens[at]?.text === ':' || matchComparison(tokens, at) !== undefined || isEndpoint(tokens[next])
}

/** A lone `/` belongs to a unit: `150 req / s`. */
function isEndpoint(token: Token | undefined): boolean {
  return token?.kind === 'quoted' || (token?.kind === 'path' && token.text !== '/')
}

function filler({ tokens, draft }: Reading, at: number): number | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'quoted' || token.kind === 'number') return undefined
  if (token.kind === 'sign') return fillerSigns.has(token.text) ? at + 1 : undefined
  if (token.text === 'no' && endOfNoGrowth(tokens.slice(at, at + 4)) !== undefined) return at + 1
  if (!fillers.has(token.text)) return undefined
  if (/^latenc|^response|^duration|^time/.test(token.text)) draft.latency = true
  return at + 1
}

function bareName(reading: Reading, at: number): number | Unread | undefined {
  const { tokens, draft } = reading
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const name = written(reading, token)
  const called = token.text === 'p' && tokens[at + 1]?.text === '('
  if (called || /^p\d|^[1-5]xx$/.test(token.text)) {
    return { why: `\`${name}\` is no indicator${didYouMean(nearest(token.text, indicatorWords))}` }
  }
  if (draft.name !== undefined || draft.scope !== undefined) {
    return notUnderstood(name)
  }
  draft.name = name
  draft.word = name
  return at + 1
}

function notUnderstood(word: string): Unread {
  const near = nearest(word, [...indicatorWords, ...fillers])
  return { why: `\`${word}\` is not understood${didYouMean(near)}; a name with spaces needs backticks` }
}

function written({ text }: Reading, { from, to }: Token): string {
  return text.slice(from, to)
}
