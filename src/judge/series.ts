import { type Latency, quantileOf, type Reading, readingOf } from '../model/latency.ts'
import { indicatorName } from '../model/objective.ts'
import type { HistoryRecord, RecordedMeasurement, Series } from '../model/record.ts'
import { quantileError, roundingError } from '../stats/floor.ts'
import { goodSamples, leastSamples } from '../stats/order.ts'

/** Gated is a figure of a run that is held against the same figure of earlier runs. */
export interface Gated {
  readonly series: Series
  readonly figure: GatedFigure
  readonly unit: 'ms' | 'per-second'
}

/** GatedFigure is which figure it is. */
export type GatedFigure =
  | { readonly kind: 'percentile'; readonly q: number }
  | { readonly kind: 'mean' }
  | { readonly kind: 'throughput' }

/** Point is a figure of one run as a logarithm of which more is worse. */
export interface Point {
  readonly value: number
  /** The least that the rounding of the source leaves possible. */
  readonly least: number
  /** How far rounding, and a run of so few requests, strays on its own (standard deviation). */
  readonly stray: number
  /** What the printed figure stands for is so wide, in its unit. */
  readonly width: number
}

/**
 * gatedOf lists the figures of a run that can show a regression: of each endpoint p95 and the mean (p50 where there is none),
 * p99 from 1,000 requests on; of the whole run only where nothing is known of its endpoints. Throughput says the same
 * as latency in a closed load and nothing in an open one, so that it stands in only where a row has no times.
 */
export function gatedOf(run: HistoryRecord): readonly Gated[] {
  const throughput = run.fingerprint.load.model !== 'open'
  const seen = new Set<string>()
  const endpoints = run.endpoints.flatMap(({ method, name, ...row }) => {
    const key = JSON.stringify([method, name])
    if (seen.has(key)) return []
    seen.add(key)
    return gatedOfRow(row, { ...(method !== undefined && { method }), endpoint: name }, throughput)
  })
  return endpoints.length > 0 ? endpoints : gatedOfRow(run.total, {}, throughput)
}

function gatedOfRow(
  row: RecordedMeasurement,
  of: Omit<Series, 'indicator'>,
  mayUseThroughput: boolean,
): readonly Gated[] {
  const { requests = 0 } = row
  const wanted: readonly GatedFigure[] = [
    ...(requests >= goodSamples(0.95) ? [percentile(0.95)] : []),
    ...(requests >= goodSamples(0.99) ? [percentile(0.99)] : []),
    ...(requests >= leastSamples(0.5) ? [centreOf(row)] : []),
  ]
  const told = wanted.filter(figure => pointOfRow(row, figure) !== undefined)
  const instead: readonly GatedFigure[] = mayUseThroughput && hasNoTimes(row) ? [{ kind: 'throughput' }] : []
  return (told.length > 0 ? told : instead).map(figure => ({
    series: { ...of, indicator: indicatorName(figure) },
    figure,
    unit: figure.kind === 'throughput' ? 'per-second' : 'ms',
  }))
}

function percentile(q: number): GatedFigure {
  return { kind: 'percentile', q }
}

function centreOf({ latency }: RecordedMeasurement): GatedFigure {
  return latency.meanMs === undefined ? percentile(0.5) : { kind: 'mean' }
}

function hasNoTimes({ latency }: RecordedMeasurement): boolean {
  return latency.quantiles.length === 0 && latency.meanMs === undefined && latency.medianMs === undefined
}

/** rowOf finds the row of a run that a series is of. */
export function rowOf(run: HistoryRecord, { method, endpoint }: Series): RecordedMeasurement | undefined {
  if (endpoint === undefined) return run.total
  return run.endpoints.find(row => row.name === endpoint && row.method === method)
}

/** pointOf reads a gated figure of a run; undefined where it says nothing of it, or mostly failed. */
export function pointOf(run: HistoryRecord, { series, figure }: Gated): Point | undefined {
  const row = rowOf(run, series)
  return row && pointOfRow(row, figure)
}

function pointOfRow(row: RecordedMeasurement, figure: GatedFigure): Point | undefined {
  const reading = readingIn(row, figure)
  if (reading === undefined || !(reading.value > 0 && Number.isFinite(reading.value)) || hasMostlyFailed(row))
    return undefined
  const isTime = figure.kind !== 'throughput'
  const width = Number.isFinite(reading.high) ? reading.high - reading.low : 0
  return {
    value: isTime ? Math.log(reading.value) : -Math.log(reading.value),
    least: isTime ? Math.log(reading.low) : -Math.log(reading.high),
    stray: Math.max(roundingError(reading.value, width), isTime ? chanceOf(row, figure) : 0),
    width,
  }
}

/** Law 7. */
function hasMostlyFailed({ requests = 0, failures = 0 }: RecordedMeasurement): boolean {
  return failures * 2 >= requests && failures > 0
}

function readingIn({ latency, throughput }: RecordedMeasurement, figure: GatedFigure): Reading | undefined {
  switch (figure.kind) {
    case 'percentile':
      return quantileOf(latency, figure.q) ?? (figure.q === 0.5 ? optional(latency.medianMs, latency.grid) : undefined)
    case 'mean':
      return optional(latency.meanMs, latency.meanGrid)
    case 'throughput':
      return optional(throughput, 'exact')
    default:
      return figure satisfies never
  }
}

function optional(value: number | undefined, grid: Latency['grid']): Reading | undefined {
  return value === undefined ? undefined : readingOf(value, grid)
}

/** As the histogram told when the run was recorded; else by what its percentiles say of the density around them. */
function chanceOf(row: RecordedMeasurement, figure: GatedFigure): number {
  if (figure.kind === 'mean') return row.meanError ?? chanceOfQuantile(row, 0.5)
  return figure.kind === 'percentile' ? chanceOfQuantile(row, figure.q) : 0
}

function chanceOfQuantile({ quantileErrors = [], latency, requests = 0 }: RecordedMeasurement, q: number): number {
  const told = quantileErrors.find(([of]) => Math.abs(of - q) < 1e-9)?.[1]
  if (told !== undefined) return told
  const marks = latency.quantiles.map(([of, value]) => ({ q: of, value }))
  const mark = marks.find(({ q: of }) => Math.abs(of - q) < 1e-9)
  if (mark === undefined || !(mark.value > 0) || requests === 0) return 0
  const below = marks.findLast(({ q: of }) => of < mark.q) ?? mark
  const above = marks.find(({ q: of }) => of > mark.q) ?? mark
  return below === above ? 0 : quantileError(mark, requests, below, above)
}

/** figureOf is a logarithm of which more is worse as the figure that it is of. */
export function figureOf({ unit }: Pick<Gated, 'unit'>, value: number): number {
  return Math.exp(unit === 'ms' ? value : -value)
}

/** ratioOf is a change of such a logarithm as a ratio of the figure. */
export function ratioOf({ unit }: Pick<Gated, 'unit'>, change: number): number {
  return Math.expm1(unit === 'ms' ? change : -change)
}
