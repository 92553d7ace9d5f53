import { type Latency, quantileOf } from '../model/latency.ts'
import type { Measurement, RunResult } from '../model/run-result.ts'
import { escapeCsvCell } from '../text/escape.ts'

const percents = [50, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99, 100] as const

/** The columns of Locust's own `_stats.csv`, so that what reads those reads this. */
const header = [
  'Type',
  'Name',
  'Request Count',
  'Failure Count',
  'Median Response Time',
  'Average Response Time',
  'Min Response Time',
  'Max Response Time',
  'Average Content Size',
  'Requests/s',
  'Failures/s',
  ...percents.map(percent => `${percent}%`),
]

/** csv is a run as Locust's `_stats.csv` has it: a row for each endpoint, the whole run last; what is not known is `N/A`. */
export function csv({ endpoints, total }: RunResult): string {
  const rows = [
    ...endpoints.map(row => [escapeCsvCell(row.method ?? ''), escapeCsvCell(row.name), ...figuresOf(row)]),
    ['', 'Aggregated', ...figuresOf(total)],
  ]
  return [header, ...rows].map(cells => `${cells.join(',')}\r\n`).join('')
}

function figuresOf({ requests, failures, throughput, latency }: Measurement): readonly string[] {
  const failuresPerSecond = throughput === undefined ? undefined : (throughput * failures) / requests
  return [
    count(requests),
    count(failures),
    figure(latency.medianMs ?? at(latency, 0.5)),
    figure(latency.meanMs),
    figure(latency.minMs),
    figure(latency.maxMs),
    'N/A',
    figure(throughput),
    figure(requests > 0 ? failuresPerSecond : throughput),
    ...percents.map(percent => figure(at(latency, Number(`${percent}e-2`)))),
  ]
}

function at(latency: Latency, q: number): number | undefined {
  return quantileOf(latency, q)?.value
}

function count(value: number): string {
  return Number.isNaN(value) ? 'N/A' : String(value)
}

function figure(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? 'N/A' : String(value)
}
