import { quantileOf } from '../model/latency.ts'
import type { Endpoint, Measurement } from '../model/run-result.ts'
import type { Finding, JudgedRun } from '../model/verdict.ts'
import { printCount, printMs, printQuantity } from '../text/quantity.ts'
import { isOfComparison } from './effects.ts'

/** MeasurementRow is what was measured of an endpoint, as it is printed. */
export interface MeasurementRow {
  /** Absent: the whole run. */
  readonly endpoint?: string
  /** As `measurementHeads` name them. */
  readonly cells: readonly string[]
}

/** measurementHeads are the heads of the table behind the endpoint. */
export const measurementHeads: readonly string[] = ['Requests', 'Errors', 'P50', 'P95', 'P99', 'Max']

const mostRows = 10

/**
 * measurementRows are what stands in the place of objectives where nothing was promised of a run: the whole of it, then its
 * endpoints with the most failures and requests first, at most ten rows; `more` were left out.
 */
export function measurementRows(
  { name, result }: JudgedRun,
  findings: readonly Finding[],
): { readonly rows: readonly MeasurementRow[]; readonly more: number } {
  const isJudged = findings.some(one => isOfComparison(one) || (one.run === name && one.objective !== undefined))
  if (isJudged || !(result.total.requests > 0)) return { rows: [], more: 0 }
  const endpoints = result.endpoints.toSorted(mostFirst).map(one => ({ endpoint: labelOf(one), cells: cellsOf(one) }))
  // The only endpoint is the whole run.
  const all = endpoints.length === 1 ? endpoints : [{ cells: cellsOf(result.total) }, ...endpoints]
  return { rows: all.slice(0, mostRows), more: Math.max(0, all.length - mostRows) }
}

function mostFirst(a: Endpoint, b: Endpoint): number {
  return known(b.failures) - known(a.failures) || known(b.requests) - known(a.requests)
}

function known(count: number): number {
  return Number.isFinite(count) ? count : 0
}

function labelOf({ method, name }: Endpoint): string {
  return method === undefined ? name : `${method} ${name}`
}

function cellsOf({ requests, failures, latency }: Measurement): readonly string[] {
  const share = failures / requests
  return [
    Number.isFinite(requests) ? printCount(requests) : '–',
    Number.isFinite(share) ? printQuantity(share, 'ratio') : '–',
    ...[0.5, 0.95, 0.99].map(q => quantileWords(latency, q)),
    latency.maxMs === undefined ? '–' : printMs(latency.maxMs),
  ]
}

function quantileWords(latency: Measurement['latency'], q: number): string {
  const reading = quantileOf(latency, q)
  if (reading === undefined) return '–'
  return `${reading.high === Number.POSITIVE_INFINITY ? '> ' : ''}${printMs(reading.value)}`
}
