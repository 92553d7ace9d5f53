import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Bucket,
  type Counted,
  countBeyond,
  countOf,
  isBeyond,
  isWithin,
  type Latency,
  mergeBuckets,
  onLocustGrid,
  quantileOf,
  rankOf,
  readingOf,
  withQuantiles,
} from './latency.ts'

test("law 5: each of Locust's values stands for the interval that rounds to it", () => {
  const expected: readonly (readonly [value: number, low: number, high: number])[] = [
    [0, 0, 0.5],
    [1, 0.5, 1.5],
    [99, 98.5, 99.5],
    [100, 99.5, 105],
    [110, 105, 115],
    [990, 985, 995],
    [1000, 995, 1050],
    [1100, 1050, 1150],
    [9900, 9850, 9950],
    [10_000, 9950, 10_500],
    [11_000, 10_500, 11_500],
  ]
  for (const [value, low, high] of expected) expect(readingOf(value, 'locust')).toEqual({ value, low, high })
})

test("law 5: a value that Locust's rounding cannot have made counts as exact", () => {
  for (const value of [90.33, 104, 1010, 10_100]) {
    expect(onLocustGrid(value)).toBe(false)
    expect(readingOf(value, 'locust')).toEqual({ value, low: value, high: value })
  }
})

test('a whole number that was cut off reaches up to, not into, the next', () => {
  const reading = readingOf(299, 'floor')
  expect([isWithin(reading, 300, true), isWithin(reading, 300, false), isWithin(reading, 299.5, false)]).toEqual([
    true,
    true,
    false,
  ])
})

test('law 5: every time that Locust can measure lies in the interval of the value that it prints', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 60_000, noNaN: true }), time => {
      const { low, high } = readingOf(locustRounds(time), 'locust')
      return low <= time && time <= high
    }),
  )
})

/** As Locust's own function, with Python's half-to-even rounding. */
function locustRounds(time: number): number {
  const step = time < 100 ? 1 : time < 1000 ? 10 : time < 10_000 ? 100 : 1000
  const scaled = time / step
  const below = Math.floor(scaled)
  if (scaled - below === 0.5) return (below % 2 === 0 ? below : below + 1) * step
  return Math.round(scaled) * step
}

test('a strict limit at the edge of an interval is not kept, and a loose one is', () => {
  const reading = readingOf(890, 'locust')
  expect([isWithin(reading, 895, true), isWithin(reading, 895, false)]).toEqual([false, true])
  expect([isBeyond(reading, 885, true), isBeyond(reading, 885, false)]).toEqual([true, false])
})

test("ranks follow the source's convention", () => {
  expect([rankOf(100, 0.95, 'locust'), rankOf(100, 0.95, 'nearest')]).toEqual([95, 94])
  expect([rankOf(2, 0.5, 'locust'), rankOf(2, 0.5, 'nearest')]).toEqual([1, 0])
  expect([rankOf(1, 1, 'locust'), rankOf(1, 0, 'nearest')]).toEqual([0, 0])
  expect(rankOf(100, 0.29, 'locust')).toBe(28)
  expect(rankOf(20, 0.95, 'nearest')).toBe(18)
})

const buckets: readonly Bucket[] = [
  [10, 90],
  [200, 9],
  [3000, 1],
]
const latency: Latency = {
  quantiles: [],
  buckets,
  rank: 'locust',
  grid: 'locust',
  meanGrid: 'exact',
  extremesGrid: 'exact',
}

test('law 3: a histogram answers every quantile, with the interval of its bucket', () => {
  expect(quantileOf(latency, 0.5)).toEqual({ value: 10, low: 9.5, high: 10.5 })
  expect(quantileOf(latency, 0.9)?.value).toBe(200)
  expect(quantileOf(latency, 0.99)).toEqual({ value: 3000, low: 2950, high: 3050 })
})

test('law 1: a percentile that was not reported is undefined, however near another one is', () => {
  const table: Latency = { ...latency, quantiles: [[0.95, 640]] }
  const { buckets: _, ...reported } = table
  expect(quantileOf(reported, 0.95)?.value).toBe(640)
  expect(quantileOf(reported, 0.99)).toBeUndefined()
  expect(quantileOf(reported, 0.9501)).toBeUndefined()
  expect(quantileOf({ ...latency, buckets: [] }, 0.5)).toBeUndefined()
})

test('requests beyond a limit are counted at least and at most, a bucket across it either way', () => {
  expect(countBeyond({ ...latency, buckets }, 150, false)).toEqual({ atLeast: 10, atMost: 10 })
  expect(countBeyond({ ...latency, buckets }, 200, false)).toEqual({ atLeast: 1, atMost: 10 })
  expect(countBeyond({ ...latency, buckets }, 3050, true)).toEqual({ atLeast: 0, atMost: 1 })
})

describe('requests that had not ended', () => {
  // Ten that took 100 ms, and ten that were given up at 50 ms: those may have taken any time.
  const cut: Counted = {
    ...{ quantiles: [], rank: 'nearest', grid: 'exact', meanGrid: 'exact', extremesGrid: 'exact' },
    buckets: [
      [50, 10],
      [100, 10],
    ],
    unfinished: [[50, 10]],
  }

  test('take the rank of their age, and may stand behind all that had', () => {
    expect(quantileOf(cut, 0.25)).toEqual({ value: 50, low: 50, high: 100 })
    expect(quantileOf(cut, 0.5)).toEqual({ value: 50, low: 50, high: 100 })
    expect(quantileOf(cut, 0.75)).toEqual({ value: 100, low: 100, high: Number.POSITIVE_INFINITY })
  })

  test('change nothing where all that ended is longer, and the rank is among those', () => {
    const old: Counted = { ...cut, unfinished: [[100, 5]] }
    expect(quantileOf(old, 0.5)).toEqual({ value: 50, low: 50, high: 50 })
    expect(quantileOf(old, 0.7)).toEqual({ value: 100, low: 100, high: 100 })
    expect(quantileOf(old, 0.8)).toEqual({ value: 100, low: 100, high: Number.POSITIVE_INFINITY })
  })

  test('may be beyond a limit that they had not reached, and are beyond one that they had', () => {
    expect(countBeyond(cut, 80, false)).toEqual({ atLeast: 10, atMost: 20 })
    expect(countBeyond(cut, 40, false)).toEqual({ atLeast: 20, atMost: 20 })
  })
})

test('law 3: merged histograms hold every request once', () => {
  const merged = mergeBuckets([
    buckets,
    [
      [200, 1],
      [250, 5],
    ],
  ])
  expect(merged).toEqual([
    [10, 90],
    [200, 10],
    [250, 5],
    [3000, 1],
  ])
  expect(countOf(merged)).toBe(106)
})

test('a histogram tells any quantile that is asked for, in order and once; a table tells what it has', () => {
  const grids = { rank: 'nearest', grid: 'exact', meanGrid: 'exact', extremesGrid: 'exact' } as const
  const buckets = [
    [10, 90],
    [20, 9],
    [30, 1],
  ] as const
  const counted: Latency = { quantiles: [[0.5, 10]], buckets, ...grids }
  expect(withQuantiles(counted, [1, 0.97, 0.5, 0.97]).quantiles).toEqual([
    [0.5, 10],
    [0.97, 20],
    [1, 30],
  ])
  const { buckets: _, ...table } = counted
  expect(withQuantiles(table, [0.97])).toEqual(table)
  expect(withQuantiles({ quantiles: [], buckets: [], ...grids }, [0.97]).quantiles).toEqual([])
})
