import {
  type Bucket,
  isWithin,
  type Latency,
  type QuantilePoint,
  type Reading,
  rankOf,
  readingOf,
} from '../model/latency.ts'

/** Part is one row's latencies, with the number of requests behind them. */
export interface Part {
  readonly latency: Latency
  readonly samples: number
}

/**
 * pooledReading encloses a quantile of all requests of several rows, from what each row reports (law 3): a sample of
 * known rank says how many of its row's requests lie at or below it, and how many at or above. Nothing is averaged or
 * interpolated. `high` is Infinity where nothing bounds it; undefined where the rows contradict themselves.
 */
export function pooledReading(parts: readonly Part[], q: number): Reading | undefined {
  const samples = parts.reduce((sum, part) => sum + part.samples, 0)
  const [first] = parts
  if (first === undefined || samples === 0) return undefined
  const rank = rankOf(samples, q, first.latency.rank)
  const known = parts.map(knownSamples)
  const low = lowest(known, samples - rank)
  const high = highest(known, rank + 1)
  if (low > high.at) return undefined
  return { value: high.at, low, high: high.at, ...(high.open && { highOpen: true }) }
}

/** mostBeyond is the number of requests that may lie beyond an upper limit in ms, as far as the rows' figures tell. */
export function mostBeyond(parts: readonly Part[], limitMs: number, strict: boolean): number {
  return parts.reduce((sum, part) => sum + part.samples - leastWithin(part, limitMs, strict), 0)
}

function leastWithin(part: Part, limitMs: number, strict: boolean): number {
  return knownSamples(part).reduce(
    (most, { last, reading }) => (isWithin(reading, limitMs, strict) ? Math.max(most, last + 1) : most),
    0,
  )
}

/** KnownSample says that a row's samples of ascending number `first` to `last`, from 0, have this reading. */
interface KnownSample {
  readonly first: number
  readonly last: number
  readonly samples: number
  readonly reading: Reading
}

function knownSamples({ latency, samples }: Part): readonly KnownSample[] {
  if (samples === 0) return []
  if (latency.buckets !== undefined) return samplesOfBuckets(latency.buckets, latency, samples)
  const at = (number: number, reading: Reading): KnownSample => ({ first: number, last: number, samples, reading })
  const { quantiles, grid, rank, minMs, medianMs, maxMs, extremesGrid } = latency
  const points = quantiles.map(([q, value]: QuantilePoint) => at(rankOf(samples, q, rank), readingOf(value, grid)))
  if (minMs !== undefined) points.push(at(0, readingOf(minMs, extremesGrid)))
  if (maxMs !== undefined) points.push(at(samples - 1, readingOf(maxMs, extremesGrid)))
  const hasMiddle = quantiles.some(([q]) => q === 0.5)
  if (medianMs !== undefined && !hasMiddle) points.push({ ...at(0, readingOf(medianMs, grid)), ...middle(samples) })
  return points
}

/** Sources take either middle sample of an even number as the median, so it is surely only both. */
function middle(samples: number): { readonly first: number; readonly last: number } {
  return { first: Math.floor(samples / 2), last: Math.floor((samples - 1) / 2) }
}

function samplesOfBuckets(buckets: readonly Bucket[], { grid }: Latency, samples: number): readonly KnownSample[] {
  let seen = 0
  return buckets
    .filter(([, count]) => count > 0)
    .map(([value, count]) => {
      const first = seen
      seen += count
      return { first, last: seen - 1, samples, reading: readingOf(value, grid) }
    })
}

/** The smallest value that at least `wanted` samples are known not to exceed. */
function highest(
  rows: readonly (readonly KnownSample[])[],
  wanted: number,
): { readonly at: number; readonly open: boolean } {
  const steps = rows.flatMap((known, row) =>
    known.map(({ last, reading }) => ({ row, count: last + 1, at: reading.high, open: reading.highOpen === true })),
  )
  steps.sort((a, b) => a.at - b.at || Number(b.open) - Number(a.open))
  const reached = sweep(steps, rows.length, wanted)
  return reached ?? { at: Number.POSITIVE_INFINITY, open: false }
}

/** The largest value that at least `wanted` samples are known to reach. */
function lowest(rows: readonly (readonly KnownSample[])[], wanted: number): number {
  const steps = rows.flatMap((known, row) =>
    known.map(({ first, samples, reading }) => ({ row, count: samples - first, at: reading.low })),
  )
  steps.sort((a, b) => b.at - a.at)
  return sweep(steps, rows.length, wanted)?.at ?? 0
}

interface Step {
  readonly row: number
  readonly count: number
  readonly at: number
}

function sweep<S extends Step>(steps: readonly S[], rows: number, wanted: number): S | undefined {
  const counts = new Float64Array(rows)
  let sum = 0
  for (const step of steps) {
    const before = counts[step.row] ?? 0
    if (step.count <= before) continue
    sum += step.count - before
    counts[step.row] = step.count
    if (sum >= wanted) return step
  }
  return undefined
}
