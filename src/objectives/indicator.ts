import type { Indicator, Statistic } from '../model/objective.ts'
import { quantileOfPercent, readPercentile, type UnitWord, unitOf } from '../text/read-quantity.ts'
import { type Token, tokensOf } from './token.ts'

/** Subject is what an objective measures, as a promise words it. */
export interface Subject {
  readonly indicator: Indicator
  readonly measure: 'latency' | 'ratio' | 'rate' | 'count' | 'resource'
  /** Availability is promised upwards and judged as errors, downwards. */
  readonly inverted?: true
  /** `rps` and `QPS` are unit and indicator at once. */
  readonly unit?: UnitWord
}

/** Matched is something found at a place in the tokens, and where it ends. */
export interface Matched<Value> {
  readonly value: Value
  readonly next: number
}

/** knownResources are resources without any config. */
export const knownResources = ['cpu', 'memory', 'gpu', 'disk', 'network'] as const

const perSecond = unitOf('/s')
const throughput: Subject = { indicator: { kind: 'throughput' }, measure: 'rate' }
const namedByUnit: Subject = { ...throughput, ...(perSecond && { unit: perSecond }) }
const errors: Subject = { indicator: { kind: 'errors' }, measure: 'ratio' }
const availability: Subject = { ...errors, inverted: true }
const serverErrors: Subject = { indicator: { kind: '5xx' }, measure: 'ratio' }
const latency = (kind: 'median' | 'mean' | 'min' | 'max'): Subject => ({ indicator: { kind }, measure: 'latency' })
const count = (kind: 'requests' | 'users'): Subject => ({ indicator: { kind }, measure: 'count' })

/** The phrases of indicators, longest first where one begins another; `_` and `-` in a text count as spaces. */
const phrases: readonly (readonly [subject: Subject, ...phrases: string[]])[] = [
  [
    serverErrors,
    'http 5xx error rate',
    'http 5xx errors',
    'http 5xx rate',
    'http 5xx',
    '5xx error rate',
    '5xx error ratio',
    '5xx errors',
    '5xx responses',
    '5xx rate',
    '5xx ratio',
    '5xx',
    'error rate ( 5xx )',
    'errors ( 5xx )',
  ],
  [
    namedByUnit,
    'requests per second',
    'queries per second',
    'requests/second',
    'requests/sec',
    'requests/s',
    'reqs/s',
    'req/sec',
    'req/s',
    'rps',
    'qps',
  ],
  [throughput, 'request rate', 'throughput'],
  [
    errors,
    'failed requests',
    'request failure rate',
    'request error rate',
    'http error rate',
    'error percentage',
    'error rate',
    'error ratio',
    'errors rate',
    'failure percentage',
    'failure rate',
    'failure ratio',
    'failures rate',
    'fail rate',
    'fail ratio',
    'errors',
    'error',
    'failures',
  ],
  [availability, 'availability', 'success rate', 'success ratio', 'success percentage'],
  [latency('median'), 'median', 'med'],
  [latency('mean'), 'mean', 'average', 'avg'],
  [latency('min'), 'minimum', 'min'],
  [latency('max'), 'maximum', 'max'],
  [count('requests'), 'request count', 'number of requests', 'total requests', 'requests'],
  [count('users'), 'virtual users', 'concurrent users', 'user count', 'users'],
]

const byFirstWord = new Map<string, readonly (readonly [words: readonly string[], subject: Subject])[]>()
for (const [subject, ...wordings] of phrases) {
  for (const wording of wordings) {
    const words = wording.split(' ')
    const first = words[0] ?? ''
    const others = [...(byFirstWord.get(first) ?? []), [words, subject] as const]
    byFirstWord.set(
      first,
      others.sort(([a], [b]) => b.length - a.length),
    )
  }
}

/** indicatorWords are the indicators that a mistyped one is compared with. */
export const indicatorWords: readonly string[] = [
  'p50',
  'p75',
  'p90',
  'p95',
  'p99',
  'p99.9',
  ...phrases.flatMap(([, ...wordings]) => wordings).filter(wording => !wording.includes('(')),
  ...knownResources,
]

/** matchSubject finds an indicator that begins at a token: a percentile in any wording, a phrase, or a resource's name. */
export function matchSubject(
  tokens: readonly Token[],
  at: number,
  resources: ReadonlySet<string>,
): Matched<Subject> | undefined {
  return matchPercentile(tokens, at) ?? matchPhrase(tokens, at) ?? matchResource(tokens, at, resources)
}

/** `p95`, `p(95)`, `p 95`, `95th percentile`, `percentile 95`. */
function matchPercentile(tokens: readonly Token[], at: number): Matched<Subject> | undefined {
  const [first, second, third, fourth] = tokens.slice(at, at + 4)
  if (first?.kind === 'word') {
    const q = readPercentile(first.text)
    if (q !== undefined) return percentile(q, at + 1)
    if (first.text === 'p' && second?.text === '(' && third?.kind === 'number' && fourth?.text === ')') {
      return percentile(quantileOfPercent(third.text), at + 4)
    }
    if (first.text === 'percentile' && second?.kind === 'number')
      return percentile(quantileOfPercent(second.text), at + 2)
  }
  if (first?.kind !== 'number' || second?.kind !== 'word') return undefined
  const ordinal = second.glued && /^(?:st|nd|rd|th)$/.test(second.text)
  if (ordinal && isPercentileWord(third)) return percentile(quantileOfPercent(first.text), at + 3)
  return undefined
}

function isPercentileWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:percentile|pctl|pct|percent)$/.test(token.text)
}

function percentile(q: number | undefined, next: number): Matched<Subject> | undefined {
  if (q === undefined) return undefined
  return { value: percentileSubject(q), next }
}

/** percentileSubject is the latency at a quantile in 0–1; 1 is the maximum. */
export function percentileSubject(q: number): Subject {
  return { indicator: q === 1 ? { kind: 'max' } : { kind: 'percentile', q }, measure: 'latency' }
}

function matchPhrase(tokens: readonly Token[], at: number): Matched<Subject> | undefined {
  const folded = foldedWords(tokens, at)
  for (const [words, subject] of byFirstWord.get(folded[0]?.word ?? '') ?? []) {
    const last = folded[words.length - 1]
    if (last?.ends && words.every((word, index) => folded[index]?.word === word))
      return { value: subject, next: last.next }
  }
  return undefined
}

interface FoldedWord {
  readonly word: string
  /** Whether a token ends with this word, and the index after it. */
  readonly ends: boolean
  readonly next: number
}

/** The words of the next tokens with `error_rate` and `error-rate` cut in two. */
function foldedWords(tokens: readonly Token[], at: number): readonly FoldedWord[] {
  return tokens.slice(at, at + 6).flatMap((token, offset) => {
    const words = token.kind === 'word' ? token.text.split(/[_\-‑]/) : [token.text]
    return words.map((word, index) => ({ word, ends: index === words.length - 1, next: at + offset + 1 }))
  })
}

function matchResource(
  tokens: readonly Token[],
  at: number,
  resources: ReadonlySet<string>,
): Matched<Subject> | undefined {
  const token = tokens[at]
  const name = token?.text.toLowerCase()
  if (token === undefined || name === undefined || !(token.kind === 'word' || token.kind === 'quoted')) return undefined
  const words = name.split(/[_-]/)
  const known = resources.has(name) ? name : undefined
  const split = token.kind === 'word' && words.length === 2 && fillers.has(words[1] ?? '') ? words[0] : undefined
  const resource = known ?? (split !== undefined && resources.has(split) ? split : undefined)
  return resource === undefined ? undefined : { value: resourceSubject(resource, 'average'), next: at + 1 }
}

const fillers: ReadonlySet<string> = new Set(['utilization', 'utilisation', 'usage', 'use', 'load'])

/** resourceSubject is a resource by its name in lower case, and which figure of its series counts. */
export function resourceSubject(name: string, statistic: Statistic): Subject {
  return { indicator: { kind: 'resource', name, statistic }, measure: 'resource' }
}

const statistics: ReadonlyMap<string, Statistic> = new Map([
  ['average', 'average'],
  ['avg', 'average'],
  ['mean', 'average'],
  ['max', 'max'],
  ['maximum', 'max'],
  ['min', 'min'],
  ['minimum', 'min'],
  ['last', 'last'],
])

/** statisticOf is the figure of a series that a word selects: average, max, min or last. */
export function statisticOf(word: string): Statistic | undefined {
  return statistics.get(word)
}

/** readSubject reads a text that is an indicator and nothing else, such as a key of a YAML map; else undefined. */
export function readSubject(text: string, resources: ReadonlySet<string>): Subject | undefined {
  const tokens = tokensOf(text) ?? []
  const matched = matchSubject(tokens, 0, resources)
  return matched !== undefined && matched.next === tokens.length ? matched.value : undefined
}

/** sameSubject says whether two wordings measure the same in the same direction. */
export function sameSubject(a: Subject, b: Subject): boolean {
  return JSON.stringify([a.indicator, a.inverted]) === JSON.stringify([b.indicator, b.inverted])
}
