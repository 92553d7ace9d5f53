import { type Grid, type Latency, onLocustGrid, type QuantilePoint, type Rank, readingOf } from '../model/latency.ts'
import type { Endpoint, Measurement } from '../model/run-result.ts'
import { type FigureKind, readFigure } from '../text/figure.ts'
import type { Doubts } from './doubts.ts'
import { rowLabel } from './part.ts'

/** RawRow is a row of statistics as a file has it: JSON values or cells, not looked at yet. */
export interface RawRow {
  readonly method: string
  readonly name: string
  readonly requests: unknown
  readonly failures: unknown
  readonly throughput?: unknown
  readonly throughputError?: number
  readonly mean?: unknown
  readonly median?: unknown
  readonly min?: unknown
  readonly max?: unknown
  readonly quantiles: readonly (readonly [q: number, value: unknown])[]
}

/** Rounding is how a source rounds its latencies. */
export interface Rounding {
  readonly rank: Rank
  readonly grid: Grid
  readonly meanGrid: Grid
  readonly extremesGrid: Grid
}

/** measureEndpoint reads a row of an endpoint; figures that can't be so are absent, counts NaN. */
export function measureEndpoint(raw: RawRow, rounding: Rounding, doubts: Doubts): Endpoint {
  const { method, name } = raw
  const measured = measure(raw, rowLabel(methodAndName(raw)), rounding, doubts)
  return { ...(method !== '' && { method }), name, ...measured }
}

/** measureTotal reads the row of the whole run. */
export function measureTotal(raw: RawRow, rounding: Rounding, doubts: Doubts): Measurement {
  return measure(raw, 'the whole run', rounding, doubts)
}

function methodAndName({ method, name }: RawRow): { readonly method?: string; readonly name: string } {
  return method === '' ? { name } : { method, name }
}

function measure(raw: RawRow, label: string, rounding: Rounding, doubts: Doubts): Measurement {
  const figure = figureReader(label, doubts)
  const requests = figure('count', 'the number of requests', raw.requests) ?? missing(label, 'requests', doubts)
  const counted = figure('count', 'the number of failures', raw.failures) ?? missing(label, 'failures', doubts)
  const throughput = figure('rate', 'the throughput', raw.throughput)
  return {
    requests,
    failures: notAbove(counted, requests, label, doubts),
    ...(throughput !== undefined && { throughput }),
    ...(throughput !== undefined && raw.throughputError !== undefined && { throughputError: raw.throughputError }),
    latency: requests > 0 ? latencyOf(raw, label, rounding, doubts) : { quantiles: [], ...rounding },
  }
}

type FigureReader = (kind: FigureKind, what: string, value: unknown) => number | undefined

function figureReader(label: string, doubts: Doubts): FigureReader {
  return (kind, what, value) => {
    const figure = readFigure(value, kind)
    if (figure === 'unusable') doubts.unusable(label, what, value)
    return typeof figure === 'number' ? figure : undefined
  }
}

function missing(label: string, what: string, doubts: Doubts): number {
  doubts.unusable(label, `the number of ${what}`, 'no number')
  return Number.NaN
}

function notAbove(failures: number, requests: number, label: string, doubts: Doubts): number {
  if (!(failures > requests)) return failures
  doubts.unusable(label, 'the number of failures', `${failures} of ${requests} requests`)
  return Number.NaN
}

function latencyOf(raw: RawRow, label: string, rounding: Rounding, doubts: Doubts): Latency {
  const figure = figureReader(label, doubts)
  const meanMs = figure('ms', 'the mean', raw.mean)
  const medianMs = figure('ms', 'the median', raw.median)
  const minMs = figure('ms', 'the minimum', raw.min)
  const maxMs = figure('ms', 'the maximum', raw.max)
  const latency: Latency = {
    quantiles: quantilesOf(raw, label, doubts, figure),
    ...(meanMs !== undefined && { meanMs }),
    ...(medianMs !== undefined && { medianMs }),
    ...(minMs !== undefined && { minMs }),
    ...(maxMs !== undefined && { maxMs }),
    ...rounding,
  }
  if (hasNoTimes(latency)) return { quantiles: [], ...rounding }
  const why = contradiction(latency)
  if (why !== undefined) {
    doubts.contradicting(label, why)
    return { quantiles: [], ...rounding }
  }
  if (rounding.grid === 'locust') doubts.offGrid(latency.quantiles.filter(([, value]) => !onLocustGrid(value)).length)
  return latency
}

/** A percentile that stands twice in a file counts only where both say the same. */
function quantilesOf(raw: RawRow, label: string, doubts: Doubts, figure: FigureReader): readonly QuantilePoint[] {
  const points = new Map<number, number | undefined>()
  for (const [q, value] of raw.quantiles) {
    const ms = figure('ms', `p${Number((q * 100).toFixed(6))}`, value)
    if (ms === undefined) points.set(q, undefined)
    else if (!points.has(q)) points.set(q, ms)
    else if (points.get(q) !== ms) {
      doubts.contradicting(label, `p${Number((q * 100).toFixed(6))} stands there twice`)
      points.set(q, undefined)
    }
  }
  return [...points].flatMap(([q, ms]) => (ms === undefined ? [] : [[q, ms] as const])).sort(([a], [b]) => a - b)
}

/** Locust prints 0 for everything where no request had a time; a time of exactly 0 on average is none. */
function hasNoTimes({ meanMs, maxMs, meanGrid, quantiles }: Latency): boolean {
  return meanMs === 0 && maxMs === 0 && meanGrid === 'exact' && quantiles.every(([, value]) => value === 0)
}

/** Coarser roundings than Locust's own exist, so a percentile contradicts an extreme only at twice its size. */
const tolerance = 2

function contradiction(latency: Latency): string | undefined {
  const { quantiles, meanMs, minMs, maxMs, medianMs } = latency
  const descent = quantiles.findIndex(([, value], index) => index > 0 && value < (quantiles[index - 1]?.[1] ?? 0))
  if (descent > 0) return 'a higher percentile is less than a lower one'
  const min = minMs === undefined ? 0 : readingOf(minMs, latency.extremesGrid).low
  const max = maxMs === undefined ? Number.POSITIVE_INFINITY : readingOf(maxMs, latency.extremesGrid).high
  if (min > max) return 'the minimum is above the maximum'
  const middle = [meanMs, medianMs].filter(value => value !== undefined)
  if (middle.some(value => value > max * tolerance + 1 || (value + 1) * tolerance < min)) {
    return 'the mean or the median is not between minimum and maximum'
  }
  if (meanMs !== undefined && !overlaps(readingOf(meanMs, latency.meanGrid), min, max)) {
    return 'the mean is not between minimum and maximum'
  }
  const beyond = quantiles.some(([, value]) => value > max * tolerance + 1 || (value + 1) * tolerance < min)
  return beyond ? 'a percentile is not between minimum and maximum' : undefined
}

/** Sums of floating-point numbers are off in their last digits. */
function overlaps({ low, high }: { readonly low: number; readonly high: number }, min: number, max: number): boolean {
  const noise = 1e-9 * Math.max(1, high)
  return high + noise >= min && low - noise <= max
}
