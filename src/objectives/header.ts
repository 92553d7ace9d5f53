import type { Scope } from '../model/objective.ts'
import { quantileOfPercent, type UnitWord } from '../text/read-quantity.ts'
import { matchSubject, percentileSubject, resourceSubject, type Subject, statisticOf } from './indicator.ts'
import { matchUnit } from './limit.ts'
import { isRoute, readScope } from './scope.ts'
import { type Token, tokensOf } from './token.ts'

/**
 * Level is what a column of limits is called. `warning` and `critical` say their severity;
 * of `target` (SLO, goal) and `limit` (SLA, maximum) the former is the stricter where both stand.
 */
export type Level = 'warning' | 'critical' | 'target' | 'limit'

/** Header is what a column of a table holds. */
export type Header =
  | { readonly kind: 'endpoint'; readonly rank: number }
  | { readonly kind: 'method' | 'metric' | 'percentile' | 'unit' | 'measured' | 'status' | 'other' | 'two' }
  | Values

/** Values is a column of limits: of an indicator, of a latency whose percentile stands elsewhere, or of what each row names. */
export interface Values {
  readonly kind: 'values'
  readonly subject?: Subject
  readonly latency?: true
  readonly unit?: UnitWord
  readonly level?: Level
  /** Where the column itself is an endpoint. */
  readonly scope?: Scope
}

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'))

const requestNames = set('locust name|request name|locust endpoint|locust request')
const endpoints = set(
  'endpoint|endpoints|endpoint name|api endpoint|endpoint/route|route|routes|path|paths|url|uri|operation|operations|api|' +
    'service|services|name|request|page|transaction|call|api call|method and path|method + path|resource path',
)
const methods = set('method|verb|http method|http verb')
const metrics = set(
  'metric|metrics|metric name|sli|slis|indicator|indicators|measure|kpi|measurement|resource|resources',
)
const percentiles = set('percentile|percentiles|quantile|pctl')
const unitNames = set('unit|units')
const statuses = set('status|state|pass|pass?|passed|met|met?|ok|ok?|result?|✅|pass/fail|verdict')
const measuredWords = set(
  'actual|achieved|current|currently|result|results|measured|observed|before|after|baseline|latest|recorded',
)

const levels: ReadonlyMap<string, Level> = new Map([
  ...['warning', 'warn', 'yellow', 'amber', 'degraded'].map(word => [word, 'warning'] as const),
  ...['critical', 'crit', 'red', 'fail', 'failure', 'error', 'alert', 'alarm', 'page'].map(
    word => [word, 'critical'] as const,
  ),
  ...['slo', 'target', 'targets', 'goal', 'objective', 'expected', 'ideal', 'desired'].map(
    word => [word, 'target'] as const,
  ),
  ...['sla', 'limit', 'threshold', 'budget', 'maximum', 'acceptable', 'requirement', 'required', 'value'].map(
    word => [word, 'limit'] as const,
  ),
])

const fillers = set(
  'latency|latencies|response|time|times|duration|rate|ratio|percentage|request|requests|http|utilization|usage|of|for|the|per|at|level|max',
)

/** readHeader says what a column holds by its header. */
export function readHeader(text: string, resources: ReadonlySet<string>): Header {
  const name = text.toLowerCase().replace(/\s+/g, ' ').trim()
  if (requestNames.has(name)) return { kind: 'endpoint', rank: 2 }
  if (endpoints.has(name)) return { kind: 'endpoint', rank: 1 }
  if (methods.has(name)) return { kind: 'method' }
  if (metrics.has(name)) return { kind: 'metric' }
  if (percentiles.has(name)) return { kind: 'percentile' }
  if (unitNames.has(name)) return { kind: 'unit' }
  if (statuses.has(name)) return { kind: 'status' }
  if (isMeasuredName(name)) return { kind: 'measured' }
  if (isRoute(text.trim())) return { kind: 'values', scope: readScope(text) }
  const header = valuesOf(tokensOf(name) ?? [], resources)
  return header.kind === 'other' && name.includes('_') ? readHeader(name.replaceAll('_', ' '), resources) : header
}

/** `#` begins the headers of Locust's own counts. */
function isMeasuredName(name: string): boolean {
  return name.startsWith('#') || name.split(/[^\p{L}]+/u).some(word => measuredWords.has(word))
}

interface Parts {
  subject?: Subject
  latency?: true
  unit?: UnitWord
  level?: Level
  two?: true
  unknown?: true
}

function valuesOf(tokens: readonly Token[], resources: ReadonlySet<string>): Header {
  const parts: Parts = {}
  let at = 0
  while (at < tokens.length) at = takePart(tokens, at, resources, parts)
  const { two, unknown, ...values } = parts
  if (two) return { kind: 'two' }
  const isPercentile = values.subject?.indicator.kind === 'percentile'
  const says = values.subject ?? values.latency ?? values.level
  if (says === undefined || (unknown && !isPercentile)) return { kind: 'other' }
  return { kind: 'values', ...values }
}

/** An indicator first, since `error rate` is not the level `error`; a unit only in brackets or at the end. */
function takePart(tokens: readonly Token[], at: number, resources: ReadonlySet<string>, parts: Parts): number {
  const token = tokens[at]
  const percent = percentHeader(tokens, at)
  const level = levels.get(token?.text ?? '')
  const isWarned = level !== undefined && parts.subject !== undefined && parts.level === undefined
  const matched = percent ?? (isWarned ? undefined : matchSubject(tokens, at, resources))
  if (matched !== undefined) {
    addSubject(parts, matched.value)
    return matched.next
  }
  const unit = matchUnit(tokens, at)
  const closes =
    unit !== undefined && (tokens[unit.next] === undefined || /^[)\]]$/.test(tokens[unit.next]?.text ?? ''))
  if (unit !== undefined && closes) {
    parts.unit = unit.value
    return unit.next
  }
  if (level !== undefined) parts.level = level
  else if (/^(?:latenc|response$|duration)/.test(token?.text ?? '')) parts.latency = true
  else if (token?.kind !== 'sign' && token?.kind !== 'comparison' && !fillers.has(token?.text ?? ''))
    parts.unknown = true
  return at + 1
}

/** `95%` and `99.9 %ile`, which are percentiles only where nothing else is named. */
function percentHeader(
  tokens: readonly Token[],
  at: number,
): { readonly value: Subject; readonly next: number } | undefined {
  const [number, percent, ile] = tokens.slice(at, at + 3)
  if (number?.kind !== 'number' || percent?.text !== '%') return undefined
  const q = quantileOfPercent(number.text)
  return q === undefined ? undefined : { value: percentileSubject(q), next: ile?.text === 'ile' ? at + 3 : at + 2 }
}

function addSubject(parts: Parts, found: Subject): void {
  const before = parts.subject
  if (before === undefined) {
    parts.subject = found
    return
  }
  const [resource, other] = before.measure === 'resource' ? [before, found] : [found, before]
  const statistic = statisticOf(other.indicator.kind)
  if (resource.indicator.kind === 'resource' && statistic !== undefined) {
    parts.subject = resourceSubject(resource.indicator.name, statistic)
    return
  }
  if (before.measure === 'latency' && found.indicator.kind === 'requests') return
  if (before.indicator.kind === found.indicator.kind && found.unit !== undefined) {
    parts.unit = found.unit
    return
  }
  const [percentile, most] = before.indicator.kind === 'percentile' ? [before, found] : [found, before]
  if (percentile.indicator.kind === 'percentile' && most.indicator.kind === 'max') {
    parts.subject = percentile
    parts.level ??= 'limit'
    return
  }
  parts.two = true
}

/** percentilesIn are the percentiles that a heading names. */
export function percentilesIn(text: string): readonly Subject[] {
  const tokens = tokensOf(text.toLowerCase()) ?? []
  return tokens.flatMap((_, at) => {
    const found = matchSubject(tokens, at, new Set())?.value
    return found?.indicator.kind === 'percentile' ? [found] : []
  })
}

const promising = set(
  'slo|slos|sla|slas|target|targets|objective|objectives|limit|limits|threshold|thresholds|goal|goals|budget|expected|requirements',
)
const measuring = set(
  'result|results|measured|measurements|measurement|actual|actuals|achieved|benchmark|benchmarks|observed',
)

/** headingSays is whether a heading announces limits, measured values, or neither. */
export function headingSays(text: string): 'limits' | 'measured' | undefined {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  if (words.some(word => promising.has(word))) return 'limits'
  return words.some(word => measuring.has(word)) ? 'measured' : undefined
}
