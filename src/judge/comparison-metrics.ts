import type { Pair, Side } from '../model/comparison.ts'
import { type Bucket, countOf, mergeBuckets, quantileOf } from '../model/latency.ts'
import { emptyLatency, type RunResult } from '../model/run-result.ts'
import { median } from '../stats/median.ts'
import { matcherOf } from './matching.ts'
import { type Row, rowsOf } from './rows.ts'

/** Metric is p95 of one endpoint in each segment of a comparison, or of all that a pattern covers. */
export interface Metric {
  readonly endpoint: string
  readonly method?: string
  /** `METHOD name` of the rows that it is of. */
  readonly rows: readonly string[]
  /** In the order of the pairs. */
  readonly base: readonly Cut[]
  readonly head: readonly Cut[]
  /** Requests with a time in a segment, in the median. */
  readonly requestsEach: number
  /**
   * What becomes of it: judged; too few requests; on head alone, where users that wait longer ask less; failed for the most
   * part, or without any time in a segment; one too many.
   */
  readonly standing: 'judged' | 'few' | 'fewer' | 'failing' | 'surplus'
}

/** Cut is what one segment says of a metric. */
export interface Cut {
  readonly requests: number
  readonly failures: number
  /** Those that have a time. */
  readonly timed: number
  /** Absent where none has. */
  readonly p95Ms?: number
}

/** More figures than these are not judged together: each takes from the power of all. */
const mostJudged = 8

/** Choice is how figures are chosen that are judged. */
export interface Choice {
  /** Requests that each needs in a segment. */
  readonly least: number
  /** Covers all that is one figure; absent: each endpoint is one. */
  readonly pattern?: string
  /** So many pairs at the beginning choose, so that what is judged stays the same; all where it is left out. */
  readonly by?: number
}

/**
 * metricsOf finds what is compared: each endpoint that both sides were asked for, or what a pattern covers as one. Endpoints
 * that differ in a tag or a query are one where they have too few requests for themselves. Judged are those with enough
 * requests in a segment, at most eight, those with the fewest first: they are what nothing else watches.
 */
export function metricsOf(pairs: readonly Pair[], { least, pattern, by }: Choice): readonly Metric[] {
  const segments = pairs.map(({ base, head }) => ({ base: byLabel(base), head: byLabel(head) }))
  const early = segments.slice(0, by)
  const shared = sharedRows(early)
  const each = pattern === undefined ? pools(shared) : [coveredBy(pattern, shared)]
  const found = each.flatMap(pool => (pattern === undefined ? apart(pool, early, least) : [pool]))
  const choices = withoutSurplus(found.filter(({ rows }) => rows.length > 0).map(pool => measured(pool, early, least)))
  return choices.map(metric => latest(metric, segments))
}

function sharedRows(segments: readonly Segment[]): readonly Row[] {
  const [bases, heads] = (['base', 'head'] as const).map(
    side => new Map(segments.flatMap(segment => [...segment[side]])),
  )
  return [...(bases ?? [])].flatMap(([label, row]) => (heads?.has(label) ? [row] : []))
}

/** Each row for itself where each has enough, else together. */
function apart(pool: Pool, segments: readonly Segment[], least: number): readonly Pool[] {
  const alone = pool.rows.map(row => ({ ...named(row), rows: [row] }))
  return alone.every(one => measured(one, segments, least).requestsEach >= least) ? alone : [pool]
}

/** middleOf is the median of the p95 of segments, in ms. */
export function middleOf(cuts: readonly Cut[]): number {
  return median(cuts.flatMap(({ p95Ms }) => p95Ms ?? []))
}

/** Pool is some rows that are one metric. */
interface Pool {
  readonly endpoint: string
  readonly method?: string
  readonly rows: readonly Row[]
}

interface Segment {
  readonly base: ReadonlyMap<string, Row>
  readonly head: ReadonlyMap<string, Row>
}

function byLabel(result: RunResult): ReadonlyMap<string, Row> {
  return new Map(rowsOf(result).map(row => [row.label, row]))
}

/** The plainest form of a name has neither tag nor query. */
function pools(rows: readonly Row[]): readonly Pool[] {
  const groups = Map.groupBy(rows, ({ method, forms, name }) => JSON.stringify([method, forms.at(-1) ?? name]))
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    return [
      { ...named(first), endpoint: group.length === 1 ? first.name : (first.forms.at(-1) ?? first.name), rows: group },
    ]
  })
}

function named({ name, method }: Row): Pick<Pool, 'endpoint' | 'method'> {
  return { endpoint: name, ...(method !== undefined && { method }) }
}

function coveredBy(pattern: string, rows: readonly Row[]): Pool {
  const [, method, path = pattern] = /^([A-Z]+) (.+)$/.exec(pattern) ?? []
  const fits = matcherOf(path)
  return {
    endpoint: path,
    ...(method !== undefined && { method }),
    rows: rows.filter(row => (method === undefined || row.method === method) && row.forms.some(fits)),
  }
}

function measured({ rows, ...names }: Pool, segments: readonly Segment[], least: number): Metric {
  const labels = rows.map(({ label }) => label)
  const [base, head] = [cutsOf(labels, segments, 'base'), cutsOf(labels, segments, 'head')]
  const requestsEach = timedIn([...base, ...head])
  const isFew = requestsEach < least || [...base, ...head].some(({ requests }) => requests === 0)
  const isFewer = hasEnough(base, least) && !hasEnough(head, least) && timedIn(head) < muchFewer * timedIn(base)
  const few = isFewer ? 'fewer' : 'few'
  const standing = isFailing(base) || isFailing(head) ? 'failing' : isFew ? few : 'judged'
  return { ...names, rows: labels, base, head, requestsEach, standing }
}

function hasEnough(cuts: readonly Cut[], least: number): boolean {
  return timedIn(cuts) >= least && cuts.every(({ requests }) => requests > 0)
}

/** A number of requests at the edge of what is enough is on either side of it by chance. */
const muchFewer = 0.9

function timedIn(cuts: readonly Cut[]): number {
  return median(cuts.map(({ timed }) => timed))
}

/** The same metric in all segments. */
function latest(metric: Metric, segments: readonly Segment[]): Metric {
  const [base, head] = [cutsOf(metric.rows, segments, 'base'), cutsOf(metric.rows, segments, 'head')]
  return { ...metric, base, head, ...((isFailing(base) || isFailing(head)) && { standing: 'failing' }) }
}

function cutsOf(labels: readonly string[], segments: readonly Segment[], side: Side): readonly Cut[] {
  return segments.map(segment => cutOf(labels, segment[side]))
}

/** Law 7: where most requests failed, a latency says nothing about answers; nor does a segment that has none. */
function isFailing(cuts: readonly Cut[]): boolean {
  const sum = (of: 'requests' | 'failures'): number => cuts.reduce((all, cut) => all + cut[of], 0)
  return (
    (sum('failures') > 0 && 2 * sum('failures') >= sum('requests')) ||
    cuts.some(({ requests, p95Ms }) => requests > 0 && p95Ms === undefined)
  )
}

function cutOf(labels: readonly string[], rows: ReadonlyMap<string, Row>): Cut {
  const figures = labels.flatMap(label => rows.get(label)?.figures ?? [])
  const buckets: readonly Bucket[] = mergeBuckets(figures.map(({ latency }) => latency.buckets ?? []))
  const p95Ms = quantileOf({ ...emptyLatency, buckets }, 0.95)?.value
  const sum = (of: 'requests' | 'failures'): number => figures.reduce((all, one) => all + one[of], 0)
  return {
    requests: sum('requests'),
    failures: sum('failures'),
    timed: countOf(buckets),
    ...(p95Ms !== undefined && p95Ms > 0 && { p95Ms }),
  }
}

function withoutSurplus(metrics: readonly Metric[]): readonly Metric[] {
  const fewestFirst = metrics
    .filter(({ standing }) => standing === 'judged')
    .toSorted((a, b) => a.requestsEach - b.requestsEach)
  const surplus = new Set(fewestFirst.slice(mostJudged))
  return metrics.map(metric => (surplus.has(metric) ? { ...metric, standing: 'surplus' } : metric))
}
