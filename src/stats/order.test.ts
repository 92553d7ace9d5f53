import { expect, test } from 'vitest'
import { goodSamples, leastSamples, quantileRanks } from './order.ts'

test('below 5, 29, 59, 299 and 2,995 samples P50, P90, P95, P99 and P99.9 have no upper bound', () => {
  expect([0.5, 0.9, 0.95, 0.99, 0.999].map(leastSamples)).toEqual([5, 29, 59, 299, 2995])
})

test('from 200 and 1,000 samples on P95 and P99 have ten samples beyond them', () => {
  expect([0.95, 0.99].map(goodSamples)).toEqual([200, 1000])
})

test('the samples that enclose a quantile agree with scipy', () => {
  expect(quantileRanks(100, 0.95)).toEqual({ low: 90, high: 100 })
  expect(quantileRanks(1000, 0.95)).toEqual({ low: 936, high: 964 })
  expect(quantileRanks(1000, 0.99)).toEqual({ low: 983, high: 997 })
  expect(quantileRanks(200, 0.95)).toEqual({ low: 184, high: 197 })
  expect(quantileRanks(1000, 0.5)).toEqual({ low: 469, high: 532 })
  expect(quantileRanks(60, 0.95)).toEqual({ low: 53 })
})

test('a handful of samples encloses a quantile on one side at most', () => {
  expect(quantileRanks(3, 0.5)).toEqual({ low: 0 })
  expect(quantileRanks(1, 0.99)).toEqual({ low: 1 })
})
