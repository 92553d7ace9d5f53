import type { QuantilePoint } from './model/latency.ts'
import type { HistoryRecord, RecordedEndpoint, RecordedMeasurement } from './model/record.ts'
import { repeated } from './stats/calibrate.ts'
import { median } from './stats/median.ts'

/**
 * middleOf is several runs of one load as one: the first, with the median of each of their figures. A slow moment of one
 * run, which would be a part of their common histogram, is no part of it.
 */
export function middleOf(first: HistoryRecord, others: readonly HistoryRecord[]): HistoryRecord {
  if (others.length === 0) return first
  const { control: _, ...record } = first
  const control = controlOf(first, others)
  return {
    ...record,
    ...(control && { control }),
    total: middle(
      first.total,
      others.map(({ total }) => total),
    ),
    endpoints: first.endpoints.map(row => ({ ...row, ...middle(row, likeIn(others, row)) })),
  }
}

function likeIn(runs: readonly HistoryRecord[], { name, method }: RecordedEndpoint): readonly RecordedEndpoint[] {
  return runs.flatMap(({ endpoints }) => endpoints.find(row => row.name === name && row.method === method) ?? [])
}

function middle<Row extends RecordedMeasurement>(first: Row, others: readonly RecordedMeasurement[]): Row {
  const { latency, throughput } = first
  const { meanMs, medianMs } = latency
  const ofAll = (own: number, read: (row: RecordedMeasurement) => number | undefined): number =>
    median([own, ...others.flatMap(row => read(row) ?? [])])
  return {
    ...first,
    ...(throughput !== undefined && { throughput: ofAll(throughput, row => row.throughput) }),
    latency: {
      ...latency,
      quantiles: latency.quantiles.map(([q, value]): QuantilePoint => [q, ofAll(value, row => valueAt(row, q))]),
      ...(meanMs !== undefined && { meanMs: ofAll(meanMs, row => row.latency.meanMs) }),
      ...(medianMs !== undefined && { medianMs: ofAll(medianMs, row => row.latency.medianMs) }),
    },
  }
}

function valueAt({ latency }: RecordedMeasurement, q: number): number | undefined {
  return latency.quantiles.find(([of]) => of === q)?.[1]
}

/**
 * Each run has to be divided by what its own machine did, and a record has one control for all of its figures: the one by
 * which most means come out as the median of their ratios. Absent where a run has none.
 */
function controlOf(first: HistoryRecord, others: readonly HistoryRecord[]): HistoryRecord['control'] {
  const runs = [first, ...others]
  const controls = runs.flatMap(({ control }) => (control !== undefined && control.p50Ms > 0 ? [control] : []))
  if (controls.length < runs.length) return undefined
  const fitting = first.endpoints.flatMap(row => {
    const means = [row, ...likeIn(others, row)].map(({ latency }) => Math.log(latency.meanMs ?? Number.NaN))
    const { control } = repeated(means.map((value, at) => ({ value, control: Math.log(controls[at]?.p50Ms ?? 0) })))
    return means.length === runs.length && Number.isFinite(control) ? [Math.exp(control ?? 0)] : []
  })
  const p50s = fitting.length > 0 ? fitting : controls.map(({ p50Ms }) => p50Ms)
  return { p50Ms: median(p50s), p95Ms: median(controls.map(({ p95Ms }) => p95Ms)) }
}
