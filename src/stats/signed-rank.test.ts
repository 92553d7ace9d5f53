import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hodgesLehmann, shiftInterval, signedRank } from './signed-rank.ts'

test('the signed-rank test agrees with R on the depression data of Hollander and Wolfe', () => {
  const x = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3]
  const y = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
  expect(signedRank(x.map((value, index) => value - (y[index] ?? 0)))).toBeCloseTo(0.01953125, 12)
})

test('test and estimate agree with scipy', () => {
  const differences = [0.18, 0.22, 0.05, 0.12, 0.09, 0.31, -0.03, 0.15, 0.2, 0.11]
  expect(signedRank(differences)).toBe(0.001953125)
  expect(hodgesLehmann(differences)).toBeCloseTo(0.14, 12)
})

test('the shift between the samples of scipy is the median of their differences', () => {
  expect(hodgesLehmann([5, 9])).toBe(7)
  expect(hodgesLehmann([1])).toBe(1)
})

test('the interval is that of R for the depression data', () => {
  const differences = [0.952, -0.147, 1.022, 0.43, 0.62, 0.59, 0.49, -0.08, 0.01]
  const [low, high] = shiftInterval(differences)
  expect([low, high]).toEqual([expect.closeTo(0.01, 9), expect.closeTo(0.786, 9)])
})

test('the interval holds the shifts that the two-sided test does not refuse, and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -999, max: 999 }), { minLength: 6, maxLength: 12 }), differences => {
      const [low, high] = shiftInterval(differences)
      const refuses = (shift: number): boolean => {
        const left = differences.map(difference => difference - shift)
        return Math.min(signedRank(left), signedRank(left.map(one => -one))) <= 0.025
      }
      // Off the quarters that means of whole numbers lie on, where differences would be equal.
      expect([low - 0.1, low + 0.1, high - 0.1, high + 0.1].map(refuses)).toEqual([true, false, false, true])
    }),
  )
})

test('five differences bound nothing', () => {
  expect(shiftInterval([1, 2, 3, 4, 5])).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
  expect(shiftInterval([1, 2, 3, 4, 5, 6])).toEqual([1, 6])
})

test.each([
  [8, 36, 0.004],
  [12, 72, 0.004],
  [16, 118, 0.004],
  [20, 175, 0.004],
  [10, 50, 0.01],
])('of %i differences, a sum of ranks of %i is the least with a chance of at most %f', (n, critical, chance) => {
  /** The largest ranks that fit are negative, so that the others sum up to the number asked for. */
  const withSum = (sum: number): readonly number[] => {
    let negative = (n * (n + 1)) / 2 - sum
    const signed: number[] = []
    for (let rank = n; rank > 0; rank -= 1) {
      const isNegative = rank <= negative
      if (isNegative) negative -= rank
      signed.push(isNegative ? -rank : rank)
    }
    return signed
  }
  expect(signedRank(withSum(critical))).toBeLessThanOrEqual(chance)
  expect(signedRank(withSum(critical - 1))).toBeGreaterThan(chance)
})

test('equal differences share their rank, and differences of 0 say nothing', () => {
  // Ranks 2, 2, 2, 4: of 16 choices of signs, the sums 8 and 10 are as large.
  expect(signedRank([1, 1, -1, 2])).toBe(4 / 16)
  expect(signedRank([0, 1, 1, 0, -1, 2])).toBe(4 / 16)
  expect(signedRank([0, 0, 0])).toBe(1)
})

test('the chance is that of all choices of signs, counted one by one', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: -6, max: 6 }).filter(value => value !== 0),
        { minLength: 1, maxLength: 9 },
      ),
      given => {
        const sizes = given.map(Math.abs)
        const rank = (size: number): number =>
          sizes.filter(other => other < size).length + (sizes.filter(other => other === size).length + 1) / 2
        const sumOf = (signs: number): number =>
          sizes.reduce((sum, size, index) => sum + ((signs >> index) & 1 ? rank(size) : 0), 0)
        const own = given.reduce((sum, value) => sum + (value > 0 ? rank(value) : 0), 0)
        const all = Array.from({ length: 2 ** given.length }, (_, signs) => sumOf(signs))
        expect(signedRank(given)).toBeCloseTo(all.filter(sum => sum >= own).length / all.length, 12)
      },
    ),
  )
})
