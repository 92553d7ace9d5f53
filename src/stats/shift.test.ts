import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shiftOf } from './shift.ts'
import { usual } from './usual.ts'

const near = (actual: number, expected: number, tolerance = 1e-9): void =>
  expect(Math.abs(actual / expected - 1), `${actual} is not ${expected}`).toBeLessThan(tolerance)

test('three runs a quarter slower than ten usual ones are no chance', () => {
  const shift = shiftOf(
    usual([210, 205, 214, 208, 211, 207, 220, 209, 212, 206].map(Math.log)),
    [261, 255, 262].map(Math.log),
  )
  near(shift.change, 0.219799516, 1e-9)
  near(shift.error, 0.0332507199)
  near(shift.t, 6.6103686, 1e-8)
  near(shift.chance, 2.99982e-5, 1e-6)
})

test('three runs an eighth slower than nine usual ones may be chance among twenty metrics', () => {
  const shift = shiftOf(usual([102, 98, 101, 99, 100, 103, 97, 100, 120].map(Math.log)), [112, 111, 113].map(Math.log))
  near(Math.exp(shift.change), 1.12)
  near(shift.chance, 0.00728651, 1e-6)
  expect(shift.chance * 20).toBeCloseTo(0.1457, 4)
})

test('one run strays by the whole scale, the mean of two by its root of a half, a median of three by √(π/6)', () => {
  const endless = { level: 0, scale: 0.05, freedom: 17, runs: 20, levelRuns: 1e12 }
  const errors = [[1], [1, 1], [1, 1, 1]].map(runs => shiftOf(endless, runs).error / 0.05)
  near(errors[0] ?? 0, 1)
  near(errors[1] ?? 0, Math.SQRT1_2)
  near(errors[2] ?? 0, Math.sqrt(Math.PI / 6))
})

test('up and down are mirrored, and no move is an even chance', () => {
  const history = { level: 2, scale: 0.05, freedom: 10, runs: 9, levelRuns: 9 }
  expect(shiftOf(history, [2]).chance).toBe(0.5)
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), by => {
      expect(shiftOf(history, [2 + by]).chance + shiftOf(history, [2 - by]).chance).toBeCloseTo(1, 12)
    }),
  )
})
