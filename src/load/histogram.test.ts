import fc from 'fast-check'
import { build, JsHistogram } from 'hdr-histogram-js'
import { expect, test } from 'vitest'
import { normal, randomFrom } from '../stats/random.ts'
import { decodeHdr, encodeHdr } from '../text/hdr.ts'
import { cellOf, longestUs, makeHistogram, middleOf } from './histogram.ts'

const times = fc.array(fc.oneof(fc.nat(5000), fc.nat(10_000_000), fc.integer({ min: 0, max: longestUs })), {
  minLength: 1,
  maxLength: 300,
})

/** Another implementation of the same layout. */
function other(values: readonly number[]): ReturnType<typeof build> {
  const histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: longestUs,
    numberOfSignificantValueDigits: 3,
    bitBucketSize: 64,
    useWebAssembly: false,
  })
  for (const value of values) histogram.recordValue(value)
  return histogram
}

test('counts, quantiles and the mean are those of HdrHistogram', () => {
  fc.assert(
    fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), (values, q) => {
      const [ours, theirs] = [makeHistogram(), other(values)]
      for (const value of values) ours.record(value)
      expect(ours.count).toBe(theirs.totalCount)
      const exact =
        values.toSorted((a, b) => a - b)[
          Math.min(values.length, Math.max(1, Math.ceil(q * values.length - 1e-9))) - 1
        ] ?? 0
      const found = ours.quantile(q) ?? Number.NaN
      expect(Math.abs(found - exact)).toBeLessThanOrEqual(Math.max(0.5, exact / 1000))
      expect(ours.buckets().reduce((sum, [, count]) => sum + count, 0)).toBe(values.length)
      expect(ours.sumUs).toBe(values.reduce((sum, value) => sum + value, 0))
      expect([ours.minUs, ours.maxUs]).toEqual([Math.min(...values), Math.max(...values)])
    }),
    { numRuns: 300 },
  )
})

test('each cell stands for the same middle as in HdrHistogram', () => {
  for (const us of [
    0,
    1,
    2,
    1023,
    1024,
    2047,
    2048,
    2049,
    4095,
    4096,
    99_999,
    1_000_000,
    60_000_000,
    3_599_999_999,
    longestUs,
  ]) {
    const theirs = other([us])
    expect(middleOf(cellOf(us)), String(us)).toBe(theirs instanceof JsHistogram && theirs.medianEquivalentValue(us))
  }
})

test('a neighbour is another cell or the same, never one before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: longestUs - 1 }), us => {
      const step = cellOf(us + 1) - cellOf(us)
      expect(step === 0 || step === 1).toBe(true)
      expect(Math.abs(middleOf(cellOf(us)) - us)).toBeLessThanOrEqual(Math.max(0.5, us / 1000))
    }),
    { numRuns: 20_000 },
  )
})

test('two histograms add up to that of all', () => {
  fc.assert(
    fc.property(times, times, (some, more) => {
      const [a, b, all] = [makeHistogram(), makeHistogram(), makeHistogram()]
      for (const us of some) a.record(us)
      for (const us of more) b.record(us)
      for (const us of [...some, ...more]) all.record(us)
      a.add(b.packed())
      expect(a.buckets()).toEqual(all.buckets())
      expect([a.count, a.minUs, a.maxUs, a.sumUs]).toEqual([all.count, all.minUs, all.maxUs, all.sumUs])
    }),
    { numRuns: 100 },
  )
})

test('packed, every count comes back, and a second of 1,000 takes 1.2 kB at most', () => {
  fc.assert(
    fc.property(times, values => {
      const [from, to] = [makeHistogram(), makeHistogram()]
      for (const us of values) for (let times = 0; times <= us % 400; times += 1) from.record(us)
      to.add(from.packed())
      expect([to.count, to.buckets()]).toEqual([from.count, from.buckets()])
    }),
    { numRuns: 100 },
  )
  const second = makeHistogram()
  const random = randomFrom(7)
  for (let index = 0; index < 1000; index += 1) second.record(5000 * Math.exp(normal(random) * 0.6))
  expect(second.packed().cells.length).toBeLessThanOrEqual(1200)
})

test('it comes back from the encoding that any language reads', async () => {
  const histogram = makeHistogram()
  for (let us = 1; us < 2_000_000_000; us = Math.ceil(us * 1.07)) histogram.record(us)
  expect(await decodeHdr(await encodeHdr(histogram.buckets()))).toEqual(histogram.buckets())
})

test('what took longer than an hour is an hour, and told; what took less than nothing is nothing', () => {
  const histogram = makeHistogram()
  for (const us of [-5, Number.NaN, longestUs, longestUs + 1, Number.POSITIVE_INFINITY]) histogram.record(us)
  expect([histogram.count, histogram.clamped, histogram.minUs, histogram.maxUs]).toEqual([5, 2, 0, longestUs])
  expect(histogram.quantile(1)).toBeCloseTo(longestUs, -7)
})

test('an empty one knows nothing, and one that was reset is empty', () => {
  const histogram = makeHistogram()
  expect([histogram.quantile(0.5), histogram.buckets()]).toEqual([undefined, []])
  histogram.record(77)
  histogram.reset()
  expect([histogram.count, histogram.maxUs, histogram.quantile(0.5), histogram.buckets()]).toEqual([
    0,
    0,
    undefined,
    [],
  ])
})
