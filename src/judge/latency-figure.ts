import { quantileOf, type Reading, readingOf } from '../model/latency.ts'
import type { Indicator } from '../model/objective.ts'
import type { RunResult } from '../model/run-result.ts'
import { printCount, printQuantity } from '../text/quantity.ts'
import { cutOff, type Evidence, type Figure, type Gap, gap, listed, type Question, withinRounding } from './evidence.ts'
import { partsOf, percentileOf, type RowPart } from './percentile.ts'
import { type Row, sumsOf } from './rows.ts'

/** LatencyIndicator is an indicator that speaks of how long requests took. */
export type LatencyIndicator =
  | { readonly kind: 'percentile'; readonly q: number }
  | { readonly kind: 'median' | 'mean' | 'min' | 'max' }

/** latencyIndicator is an indicator as one that speaks of how long requests took, if it does. */
export function latencyIndicator(indicator: Indicator): LatencyIndicator | undefined {
  switch (indicator.kind) {
    case 'percentile':
      return indicator
    case 'median':
    case 'mean':
    case 'min':
    case 'max':
      return { kind: indicator.kind }
    default:
      return undefined
  }
}

/** latencyFigure finds a latency indicator in rows; over several, min and max are the extremes and the mean is weighted. */
export function latencyFigure(indicator: LatencyIndicator, question: Question): Evidence {
  const parts = partsOf(question.rows, question.result)
  if (parts.length === 0) return gap('no-requests', 'no request there has a time')
  switch (indicator.kind) {
    case 'percentile':
      return indicator.q >= 1 ? extreme(parts, 'max') : percentileOf(parts, indicator.q, question)
    case 'median':
      return median(parts, question)
    case 'mean':
      return mean(parts)
    case 'min':
    case 'max':
      return extreme(parts, indicator.kind)
    default:
      return indicator satisfies never
  }
}

/** detailed gives the rows to ask when the total lacks a percentile: its endpoints, where they add up to it. */
export function detailed(total: Row, endpoints: readonly Row[], indicator: LatencyIndicator): readonly Row[] {
  if (total.figures === undefined || answers(total, indicator)) return [total]
  const requests = endpoints.reduce((sum, { figures }) => sum + (figures?.requests ?? Number.NaN), 0)
  return requests === total.figures.requests ? endpoints : [total]
}

function answers({ figures }: Row, indicator: LatencyIndicator): boolean {
  if (figures === undefined) return false
  const { latency } = figures
  switch (indicator.kind) {
    case 'percentile':
      if (indicator.q >= 1) return extremeOf(latency, 'max') !== undefined
      return quantileOf(latency, indicator.q) !== undefined || (indicator.q === 0.5 && latency.medianMs !== undefined)
    case 'median':
      return latency.medianMs !== undefined || quantileOf(latency, 0.5) !== undefined
    case 'mean':
      return latency.meanMs !== undefined
    case 'min':
    case 'max':
      return extremeOf(latency, indicator.kind) !== undefined
    default:
      return indicator satisfies never
  }
}

function median(parts: readonly RowPart[], question: Question): Evidence {
  const [only] = parts
  const { medianMs, grid } = only?.latency ?? {}
  const samples = only?.samples
  if (parts.length === 1 && medianMs !== undefined && grid !== undefined && samples !== undefined) {
    return { kind: 'figure', reading: readingOf(medianMs, grid), samples, unclear: withinRounding }
  }
  const middle = percentileOf(parts, 0.5, question)
  return middle.kind === 'figure' ? { ...middle, substitute: 'p50-for-median' } : middle
}

function mean(parts: readonly RowPart[]): Evidence {
  const without = parts.filter(({ latency }) => latency.meanMs === undefined)
  if (without.length > 0) return lacking('mean', without, parts.length)
  const samples = parts.reduce((sum, part) => sum + part.samples, 0)
  const weighted = parts.map(part => ({
    weight: part.samples / samples,
    reading: readingOf(part.latency.meanMs ?? Number.NaN, part.latency.meanGrid),
  }))
  const total = (of: (reading: Reading) => number): number =>
    weighted.reduce((sum, { weight, reading }) => sum + weight * of(reading), 0)
  const open = weighted.some(({ reading }) => reading.highOpen === true)
  const reading: Reading = {
    value: total(({ value }) => value),
    low: total(({ low }) => low),
    high: total(({ high }) => high),
    ...(open && { highOpen: true }),
  }
  return unended({ kind: 'figure', reading, samples, unclear: withinRounding }, parts)
}

/** Where requests had not ended, what grows with each of them is a least value. */
function unended(figure: Figure, parts: readonly RowPart[]): Figure {
  if (parts.every(({ latency }) => latency.unfinished === undefined)) return figure
  return { ...figure, reading: { ...figure.reading, high: Number.POSITIVE_INFINITY }, unclear: cutOff }
}

/** A row that reports none leaves its side open: what the others have may be beyond already, but can't be within. */
function extreme(parts: readonly RowPart[], which: 'min' | 'max'): Evidence {
  const readings = parts.map(({ latency }) => extremeOf(latency, which))
  const known = readings.filter(reading => reading !== undefined)
  const without = parts.filter((_, index) => readings[index] === undefined)
  if (known.length === 0) return lacking(which, without, parts.length)
  const samples = parts.reduce((sum, part) => sum + part.samples, 0)
  const farthest = known.reduce((a, b) => (which === 'max' ? larger(a, b) : smaller(a, b)))
  if (without.length === 0) {
    const figure: Figure = { kind: 'figure', reading: farthest, samples, unclear: withinRounding }
    return which === 'max' ? unended(figure, parts) : figure
  }
  const { highOpen: _, ...closed } = farthest
  const reading = which === 'max' ? { ...closed, high: Number.POSITIVE_INFINITY } : { ...farthest, low: 0 }
  return { kind: 'figure', reading, enclosed: true, samples, unclear: lacking(which, without, parts.length) }
}

function larger(a: Reading, b: Reading): Reading {
  const top = a.high > b.high || (a.high === b.high && a.highOpen !== true) ? a : b
  return { ...top, value: Math.max(a.value, b.value), low: Math.max(a.low, b.low) }
}

function smaller(a: Reading, b: Reading): Reading {
  const bottom = a.high < b.high || (a.high === b.high && a.highOpen === true) ? a : b
  return { ...bottom, value: Math.min(a.value, b.value), low: Math.min(a.low, b.low) }
}

/** The exact extreme where it is reported, else the outermost quantile. */
function extremeOf(latency: RowPart['latency'], which: 'min' | 'max'): Reading | undefined {
  const exact = which === 'max' ? latency.maxMs : latency.minMs
  return exact === undefined ? quantileOf(latency, which === 'max' ? 1 : 0) : readingOf(exact, latency.extremesGrid)
}

function lacking(figure: string, without: readonly RowPart[], rows: number): Gap {
  const where =
    without.length < rows ? ` for ${without.length} of ${rows} rows (${listed(without.map(({ label }) => label))})` : ''
  return gap('not-reported', `the report carries no ${figure}${where}`)
}

/** failedShareOf is the share of failed requests among those of rows; NaN of none. */
export function failedShareOf(rows: readonly Row[]): number {
  const { requests, failures } = sumsOf(rows)
  return failures / requests
}

/** countsFailures says whether failed requests are inside the latencies that were judged. */
export function countsFailures(result: RunResult): boolean {
  return result.latencyOf === 'all'
}

/** mostlyFailed is the gap where so many requests failed that times say little (law 7). */
export function mostlyFailed(rows: readonly Row[]): Gap {
  const { requests, failures } = sumsOf(rows)
  const share = printQuantity(failures / requests, 'ratio')
  return gap(
    'mostly-failed',
    `${share} of the ${printCount(requests)} requests failed, so their times say little`,
    'Look at the errors first.',
  )
}
