import type { Pair } from '../../src/model/comparison.ts'
import type { Measurement, RunResult } from '../../src/model/run-result.ts'
import { own, times } from './given.ts'

/** Row is one endpoint of a segment: a tenth of its answered requests takes p95, the others half of it. */
export interface Row {
  readonly p95: number
  readonly requests?: number
  readonly failures?: number
}

/** segment is a run of ours of so many seconds, by its endpoints `METHOD name`; its median is half of the mean p95. */
export function segment(rows: Readonly<Record<string, Row>>, more: Partial<RunResult> = {}): RunResult {
  const endpoints = Object.entries(rows).map(([label, row]) => {
    const [method = '', ...name] = label.split(' ')
    return { method, name: name.join(' '), ...measured(row) }
  })
  const all = Object.values(rows)
  const total = all.reduce((sum, { requests = 1000 }) => sum + requests, 0)
  const failures = all.reduce((sum, row) => sum + (row.failures ?? 0), 0)
  const p95 = all.reduce((sum, row) => sum + row.p95, 0) / all.length
  const whole = measured({ p95, requests: total, failures })
  return own(
    { p95 },
    { endpoints, total: { ...whole, latency: { ...whole.latency, quantiles: [[0.5, p95 / 2]] } }, ...more },
  )
}

function measured({ p95, requests = 1000, failures = 0 }: Row): Measurement {
  const slow = Math.ceil((requests - failures) / 10)
  const buckets = [[p95 / 2, requests - failures - slow] as const, [p95, slow] as const]
  const latency = times(...buckets.filter(([, count]) => count > 0))
  return { requests, failures, latency, serviceTime: latency }
}

/** Factors by which a side strays from pair to pair, none of them like another. */
const strays = [1, 1.01, 0.99, 1.02, 0.98, 1.005, 0.995, 1.015, 0.985, 1.03]

/** pairsOf is pairs whose head takes so much longer than base in each endpoint; both stray by up to 3 %. */
export function pairsOf(
  count: number,
  factors: Readonly<Record<string, number>>,
  row: Omit<Row, 'p95'> = {},
): readonly Pair[] {
  const side = (of: (label: string) => number): RunResult =>
    segment(Object.fromEntries(Object.keys(factors).map(label => [label, { ...row, p95: of(label) }])))
  return Array.from({ length: count }, (_, index) => {
    const stray = strays[index % strays.length] ?? 1
    const other = strays[(index * 3 + 1) % strays.length] ?? 1
    return {
      base: side(() => 200 * stray),
      head: side(label => 200 * other * (factors[label] ?? 1)),
      first: index % 2 === 0 ? ('base' as const) : ('head' as const),
    }
  })
}
