/**
 * Grid says which true values a printed figure can stand for.
 * `exact`: only itself. `locust`: Locust's buckets, 1 ms below 100, 10 ms below 1 s, 100 ms below 10 s, 1 s above.
 * `round`: the nearest whole number. `floor`: a whole number cut off, so [v, v + 1).
 */
export type Grid = 'exact' | 'locust' | 'round' | 'floor'

/** Reading is a figure with the interval its source can support; `high` itself is excluded when `highOpen`. */
export interface Reading {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly highOpen?: true
}

/** Bucket is a value in ms and how many requests fell there. */
export type Bucket = readonly [valueMs: number, count: number]

/** QuantilePoint is a quantile in 0–1 and its value in ms, as the source reported it. */
export type QuantilePoint = readonly [q: number, valueMs: number]

/**
 * Rank is the convention by which a source picks the sample of a quantile.
 * `locust`: ascending sample number ⌊n·q⌋ counted from 0, at most n − 1. `nearest`: ⌈n·q⌉ − 1.
 */
export type Rank = 'locust' | 'nearest'

/** Latency is what a source says about how long requests took; a figure it does not carry is absent, never 0. */
export interface Latency {
  /** Ascending by q; only those the source reported. */
  readonly quantiles: readonly QuantilePoint[]
  /** Every request by value, ascending; only where the source has a histogram. */
  readonly buckets?: readonly Bucket[]
  /** Those in `buckets` that had not ended: their values are how old they were at least. Ascending, and never empty. */
  readonly unfinished?: readonly Bucket[]
  readonly meanMs?: number
  readonly medianMs?: number
  readonly minMs?: number
  readonly maxMs?: number
  readonly rank: Rank
  /** Grid of quantiles, buckets and the median. */
  readonly grid: Grid
  readonly meanGrid: Grid
  readonly extremesGrid: Grid
}

/** readingOf gives the interval a printed value stands for; a value off Locust's grid counts as exact. */
export function readingOf(value: number, grid: Grid): Reading {
  switch (grid) {
    case 'exact':
      return { value, low: value, high: value }
    case 'round':
      return Number.isInteger(value)
        ? { value, low: Math.max(0, value - 0.5), high: value + 0.5 }
        : readingOf(value, 'exact')
    case 'floor':
      return Number.isInteger(value)
        ? { value, low: value, high: value + 1, highOpen: true }
        : readingOf(value, 'exact')
    case 'locust':
      return onLocustGrid(value)
        ? { value, low: Math.max(0, value - stepBelow(value) / 2), high: value + stepAt(value) / 2 }
        : readingOf(value, 'exact')
    default:
      return grid satisfies never
  }
}

/** printedOn is a value as a source would print it that rounds by a grid. */
export function printedOn(value: number, grid: Grid): number {
  switch (grid) {
    case 'exact':
      return value
    case 'round':
      return Math.round(value)
    case 'floor':
      return Math.floor(value)
    case 'locust':
      return Math.round(value / stepAt(value)) * stepAt(value)
    default:
      return grid satisfies never
  }
}

/** onLocustGrid says whether Locust's rounding can have produced a value in ms. */
export function onLocustGrid(value: number): boolean {
  return value >= 0 && value % stepAt(value) === 0
}

function stepAt(value: number): number {
  if (value < 100) return 1
  if (value < 1000) return 10
  return value < 10_000 ? 100 : 1000
}

/** At the foot of a coarser range the half step downwards is the finer one: 100 is 99.5–105. */
function stepBelow(value: number): number {
  if (value <= 100) return 1
  if (value <= 1000) return 10
  return value <= 10_000 ? 100 : 1000
}

/** rankOf gives the ascending, 0-based number of the sample that is the q-quantile of n samples; n is at least 1. */
export function rankOf(n: number, q: number, rank: Rank): number {
  const position = rank === 'locust' ? Math.floor(n * q) : Math.ceil(withoutNoise(n * q)) - 1
  return Math.min(Math.max(position, 0), n - 1)
}

/** 0.95 × 20 is 19.000000000000004 in binary: a nearest rank must not climb a sample for that. */
function withoutNoise(product: number): number {
  const whole = Math.round(product)
  return Math.abs(product - whole) < 1e-9 * Math.max(1, whole) ? whole : product
}

/** quantileOf reads the q-quantile (0–1): from the histogram where there is one, else as reported, else undefined. */
export function quantileOf(latency: Latency, q: number): Reading | undefined {
  if (latency.buckets !== undefined) return quantileOfBuckets({ ...latency, buckets: latency.buckets }, q)
  const reported = latency.quantiles.find(([reportedQ]) => Math.abs(reportedQ - q) < 1e-9)
  return reported && readingOf(reported[1], latency.grid)
}

/** withQuantiles is a latency that also tells the quantiles asked for, as far as its histogram has them. */
export function withQuantiles(latency: Latency, asked: readonly number[]): Latency {
  const { buckets } = latency
  const isTold = (q: number): boolean => latency.quantiles.some(([told]) => Math.abs(told - q) < 1e-9)
  const more = [...new Set(asked)].flatMap(q => {
    const value = buckets && !isTold(q) ? quantileOfBuckets({ ...latency, buckets }, q)?.value : undefined
    return value === undefined ? [] : [[q, value] as const]
  })
  return more.length === 0
    ? latency
    : { ...latency, quantiles: [...latency.quantiles, ...more].toSorted(([a], [b]) => a - b) }
}

/** Counted is a latency with its histogram. */
export type Counted = Latency & { readonly buckets: readonly Bucket[] }

/** A request that had not ended may have taken any time from its age on, so it may stand behind all that had. */
function quantileOfBuckets({ buckets, unfinished, rank, grid }: Counted, q: number): Reading | undefined {
  const n = countOf(buckets)
  if (n === 0) return undefined
  const position = rankOf(n, q, rank)
  const value = sampleAt(buckets, position)
  const reading = value === undefined ? undefined : readingOf(value, grid)
  if (reading === undefined || unfinished === undefined) return reading
  const highest = sampleAt(without(buckets, unfinished), position)
  if (highest === undefined) return { ...reading, high: Number.POSITIVE_INFINITY }
  return { ...readingOf(highest, grid), value: reading.value, low: reading.low }
}

/** sampleAt is the value of the sample of this number, from 0, in ascending order. */
export function sampleAt(buckets: readonly Bucket[], number: number): number | undefined {
  let seen = 0
  for (const [value, count] of buckets) {
    seen += count
    if (seen > number) return value
  }
  return undefined
}

function without(buckets: readonly Bucket[], taken: readonly Bucket[]): readonly Bucket[] {
  const less = new Map(taken)
  return buckets.map(([value, count]) => [value, count - (less.get(value) ?? 0)] as const)
}

/** countOf is the number of requests in a histogram. */
export function countOf(buckets: readonly Bucket[]): number {
  return buckets.reduce((sum, [, count]) => sum + count, 0)
}

/** Bounds says how many requests are beyond a limit: at least and at most, as far as the source can tell. */
export interface Bounds {
  readonly atLeast: number
  readonly atMost: number
}

/**
 * countBeyond counts the requests above a limit in ms (at or above it when `strict`); a bucket across it, and what had not
 * ended before it, either way.
 */
export function countBeyond({ buckets, unfinished = [], grid }: Counted, limitMs: number, strict: boolean): Bounds {
  let atLeast = 0
  let atMost = 0
  for (const [value, count] of unfinished) {
    if (isWithin(readingOf(value, grid), limitMs, strict)) atMost += count
  }
  for (const [value, count] of buckets) {
    const reading = readingOf(value, grid)
    if (isBeyond(reading, limitMs, strict)) atLeast += count
    if (!isWithin(reading, limitMs, strict)) atMost += count
  }
  return { atLeast, atMost }
}

/** isWithin says whether the whole interval keeps an upper limit; `strict` is `<`, else `<=`. */
export function isWithin(reading: Reading, limit: number, strict: boolean): boolean {
  return reading.high < limit || (reading.high === limit && (!strict || reading.highOpen === true))
}

/** isBeyond says whether the whole interval misses an upper limit; `strict` is `<`, else `<=`. */
export function isBeyond(reading: Reading, limit: number, strict: boolean): boolean {
  return strict ? reading.low >= limit : reading.low > limit
}

/** mergeBuckets joins histograms of disjoint requests; quantile tables cannot be joined and have no such function. */
export function mergeBuckets(histograms: readonly (readonly Bucket[])[]): Bucket[] {
  const counts = new Map<number, number>()
  for (const [value, count] of histograms.flat()) counts.set(value, (counts.get(value) ?? 0) + count)
  return [...counts].sort(([a], [b]) => a - b)
}
