import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalCdf, normalQuantile } from './normal.ts'

test('the normal distribution and its inverse agree with scipy', () => {
  expect(normalQuantile(0.975) / 1.959963984540054).toBeCloseTo(1, 12)
  expect(normalCdf(1.96) / 0.9750021048517795).toBeCloseTo(1, 12)
  expect(normalQuantile(Math.cbrt(0.95))).toBeCloseTo(2.1212, 4)
})

test('the normal distribution agrees with tables, also far out', () => {
  const table: readonly (readonly [x: number, chance: number])[] = [
    [0, 0.5],
    [-1, 0.158655253931457],
    [-2, 0.0227501319481792],
    [-3, 0.00134989803163009],
    [-5, 2.86651571879194e-7],
    [-10, 7.61985302416053e-24],
  ]
  for (const [x, chance] of table) expect(normalCdf(x) / chance, `${x}`).toBeCloseTo(1, 12)
})

test('both sides of the normal distribution make 1, and the inverse leads back', () => {
  fc.assert(
    fc.property(fc.double({ min: -8, max: 8, noNaN: true }), x => {
      expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 14)
      if (x < 4) expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, 8)
    }),
  )
})

test('the edges of chance are infinitely far, and there is nothing beyond', () => {
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
  expect(normalQuantile(0.5)).toBeCloseTo(0, 15)
  expect([normalQuantile(-0.1), normalQuantile(1.1)]).toEqual([Number.NaN, Number.NaN])
})
