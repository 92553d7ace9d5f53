import fc from 'fast-check'
import { expect, test } from 'vitest'
import { median, medianDeviation, robustDeviation } from './median.ts'
import { normal, randomFrom } from './random.ts'

test('the median is the middle value, or lies between two', () => {
  expect([median([3]), median([9, 1, 4]), median([8, 1, 4, 2])]).toEqual([3, 4, 3])
  expect(median([])).toBeNaN()
})

test('the median absolute deviation agrees with scipy', () => {
  expect(medianDeviation([1, 1, 2, 2, 4, 6, 9])).toBe(1)
})

test('a robust deviation knows how few values it was made from', () => {
  expect(robustDeviation([5])).toBe(0)
  expect(robustDeviation([0, 2])).toBeCloseTo(1.4826 * 1.196, 12)
  expect(robustDeviation([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeCloseTo(1.4826 * 1.107 * 2, 12)
  expect(robustDeviation([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBeCloseTo((1.4826 * 10 * 2.5) / 9.2, 12)
})

test.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 20])('of %i normal values it is right on average', n => {
  const random = randomFrom(n)
  const deviations = Array.from({ length: 20_000 }, () =>
    robustDeviation(Array.from({ length: n }, () => normal(random))),
  )
  // One of them strays by less than 0.8, their mean by less than 0.006; the published corrections have four digits.
  expect(Math.abs(deviations.reduce((sum, value) => sum + value, 0) / deviations.length - 1)).toBeLessThan(0.02)
})

test('shifting moves a median and leaves its deviation, stretching stretches both, order is nothing', () => {
  const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(values, fc.integer({ min: -1000, max: 1000 }), (given, by) => {
      const shifted = given.map(value => value + by)
      expect(median(shifted)).toBe(median(given) + by)
      expect(robustDeviation(shifted)).toBe(robustDeviation(given))
      expect(medianDeviation(given.map(value => 4 * value))).toBe(4 * medianDeviation(given))
      expect(median(given.toReversed())).toBe(median(given))
    }),
  )
})

test('fewer than half of the values cannot carry a median away', () => {
  const halves = fc
    .integer({ min: 1, max: 20 })
    .chain(n =>
      fc.tuple(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: n + 1, maxLength: n + 1 }),
        fc.array(fc.double({ min: 1e6, max: 1e9, noNaN: true }), { minLength: n, maxLength: n }),
      ),
    )
  fc.assert(
    fc.property(halves, ([calm, wild]) => {
      expect(median([...wild, ...calm])).toBeLessThanOrEqual(1)
    }),
  )
})
