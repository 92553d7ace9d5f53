import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hodgesLehmann, signedRank } from './signed-rank.ts'

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
