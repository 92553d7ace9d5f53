import {
  type Counted,
  countBeyond,
  countOf,
  mergeBuckets,
  quantileOf,
  type Reading,
  readingOf,
  sampleAt,
} from '../model/latency.ts'
import { indicatorName } from '../model/objective.ts'
import type { Measurement, RunResult } from '../model/run-result.ts'
import { quantileRanks } from '../stats/order.ts'
import { mostBeyond, type Part, pooledReading } from './bounds.ts'
import { compare } from './comparison.ts'
import {
  cutOff,
  type Evidence,
  type Figure,
  type Gap,
  gap,
  listed,
  type Question,
  type Tail,
  upperLimit,
  withinRounding,
} from './evidence.ts'
import type { Row } from './rows.ts'

/** RowPart is a row's latencies with the row's label. */
export interface RowPart extends Part {
  readonly label: string
}

/** partsOf gives the latencies of those rows that have requests. */
export function partsOf(rows: readonly Row[], result: RunResult): readonly RowPart[] {
  return rows.flatMap(({ label, figures }) => {
    if (figures === undefined) return []
    const samples = samplesOf(figures, result)
    return samples > 0 ? [{ label, latency: figures.latency, samples }] : []
  })
}

function samplesOf({ requests, failures, latency }: Measurement, { latencyOf }: RunResult): number {
  if (latency.buckets !== undefined) return countOf(latency.buckets)
  return latencyOf === 'successful' ? requests - failures : requests
}

/**
 * percentileOf finds the q-quantile of the requests of several rows: in the merged histogram, else as the one row
 * reports it, else enclosed by what the rows report (law 3).
 */
export function percentileOf(parts: readonly RowPart[], q: number, { condition }: Question): Evidence {
  const merged = mergedLatency(parts)
  if (merged !== undefined) return countedFigure(merged, q, condition)
  const [only] = parts
  const reported = parts.length === 1 && only !== undefined ? reportedFigure(only, q) : undefined
  const samples = parts.reduce((sum, part) => sum + part.samples, 0)
  const tail = enclosedTail(parts, samples, q, condition)
  if (reported !== undefined) return { ...reported, samples, ...(tail && { tail }) }
  const reading = pooledReading(parts, q)
  if (reading === undefined) return gap('not-reported', "the report's percentiles contradict each other")
  return {
    kind: 'figure',
    reading,
    enclosed: true,
    samples,
    ...(tail && { tail }),
    unclear: whyUnclear(parts, q, condition),
  }
}

function reportedFigure({ latency }: RowPart, q: number): Figure | undefined {
  const reading = quantileOf(latency, q)
  if (reading !== undefined) return { kind: 'figure', reading, unclear: withinRounding }
  if (q !== 0.5 || latency.medianMs === undefined) return undefined
  const median = readingOf(latency.medianMs, latency.grid)
  return { kind: 'figure', reading: median, unclear: withinRounding, substitute: 'median-for-p50' }
}

/** Histograms join only where every row has one and they are of one kind. */
function mergedLatency(parts: readonly RowPart[]): Counted | undefined {
  const [first] = parts
  if (first === undefined) return undefined
  const histograms = parts.flatMap(({ latency }) =>
    latency.buckets !== undefined && latency.grid === first.latency.grid && latency.rank === first.latency.rank
      ? [latency.buckets]
      : [],
  )
  const [only] = histograms
  if (only === undefined || histograms.length < parts.length) return undefined
  if (histograms.length === 1) return { ...first.latency, buckets: only }
  const unfinished = mergeBuckets(parts.map(({ latency }) => latency.unfinished ?? []))
  return { ...first.latency, buckets: mergeBuckets(histograms), ...(unfinished.length > 0 && { unfinished }) }
}

function countedFigure(latency: Counted, q: number, condition: Question['condition']): Evidence {
  const n = countOf(latency.buckets)
  const reading = quantileOf(latency, q)
  if (reading === undefined) return gap('no-requests', 'the histogram is empty')
  const upper = upperLimit(condition)
  const tail = upper && ((): Tail => ({ n, ...countBeyond(latency, upper.limit, upper.strict), allowed: 1 - q }))
  const confidence = confidenceOf(latency, n, q)
  return {
    kind: 'figure',
    reading,
    samples: n,
    counted: true,
    ...(tail && { tail }),
    ...(confidence && { confidence }),
    unclear: latency.unfinished === undefined ? withinRounding : cutOff,
  }
}

function confidenceOf({ buckets, grid }: Counted, n: number, q: number): readonly [number, number] | undefined {
  const { low, high } = quantileRanks(n, q)
  if (high === undefined || low === 0) return undefined
  const from = sampleAt(buckets, low - 1)
  const to = sampleAt(buckets, high - 1)
  return from === undefined || to === undefined ? undefined : [readingOf(from, grid).low, readingOf(to, grid).high]
}

function enclosedTail(
  parts: readonly RowPart[],
  n: number,
  q: number,
  condition: Question['condition'],
): (() => Tail) | undefined {
  const upper = upperLimit(condition)
  return upper && (() => ({ n, atLeast: 0, atMost: mostBeyond(parts, upper.limit, upper.strict), allowed: 1 - q }))
}

/** Why the rows' figures leave the question open: rounding in each, a figure that is missing, or rows on both sides. */
function whyUnclear(parts: readonly RowPart[], q: number, condition: Question['condition']): Gap {
  const name = indicatorName({ kind: 'percentile', q })
  const readings = parts.map(part => ({ part, reading: quantileOf(part.latency, q) }))
  const without = readings.filter(({ reading }) => reading === undefined).map(({ part }) => part)
  if (without.length > 0) return notReported(name, without, parts.length)
  const standings = readings.map(({ part, reading }) => ({ part, standing: standingOf(reading, condition) }))
  if (standings.every(({ standing }) => standing === 'unclear')) return withinRounding
  const beyond = standings.filter(({ standing }) => standing !== 'kept').map(({ part }) => part.label)
  return gap(
    'rows-straddle',
    `${beyond.length} of ${parts.length} rows may lie beyond it (${listed(beyond)}), and the report has no histogram to join them`,
    'Judge the run by its JSON report (`--json-file`), which has histograms, or promise each row for itself.',
  )
}

function standingOf(reading: Reading | undefined, condition: Question['condition']): ReturnType<typeof compare> {
  return reading === undefined ? 'unclear' : compare(reading, condition)
}

function notReported(name: string, without: readonly RowPart[], rows: number): Gap {
  const has = without[0]?.latency.quantiles.map(([q]) => indicatorName({ kind: 'percentile', q })) ?? []
  const where =
    without.length < rows ? ` for ${without.length} of ${rows} rows (${listed(without.map(({ label }) => label))})` : ''
  const instead = has.length > 0 ? `; it has ${listed(has, 12)}` : ''
  return gap(
    'not-reported',
    `the report carries no ${name}${where}${instead}`,
    `Judge the JSON report (\`--json-file\`), which serves every percentile, or promise one that is reported.`,
  )
}
