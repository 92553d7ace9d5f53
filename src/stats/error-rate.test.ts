import { expect, test } from 'vitest'
import { errorRise } from './error-rate.ts'
import { studentCdf } from './student.ts'

const runs = (...failures: readonly number[]): readonly { k: number; n: number }[] =>
  failures.map(k => ({ k, n: 1000 }))

test('failures that stray as they did before are no rise', () => {
  const usual = runs(2, 3, 2, 30, 1, 2, 3, 2)
  expect(errorRise(usual, { k: 4, n: 1000 })).toMatchObject({ usual: 0.002, isHigher: false, isProvisional: false })
})

test('three times the usual failures are a rise, and the chance is that of t', () => {
  const rise = errorRise(runs(20, 22, 18, 20, 21, 19), { k: 60, n: 1000 })
  // Expected 20, which is more than the square of their own scale: z = 40 ÷ √(20 · 7/6).
  expect(rise?.chance).toBeCloseTo(studentCdf(-40 / Math.sqrt((20 * 7) / 6), 5), 14)
  expect(rise).toMatchObject({ usual: 0.02, isHigher: true, isProvisional: false })
})

test('counts are scaled to the requests of the run', () => {
  const tenTimes = errorRise(runs(20, 22, 18, 20, 21, 19), { k: 200, n: 10_000 })
  expect(tenTimes?.chance).toBeCloseTo(0.5, 12)
  expect(tenTimes?.isHigher).toBe(false)
})

test('one failure after none is no rise, nor is a rise by less than 0.1 percentage points', () => {
  expect(errorRise(runs(0, 0, 0, 0, 0), { k: 1, n: 1000 })?.isHigher).toBe(false)
  const million = Array.from({ length: 9 }, () => ({ k: 100, n: 1_000_000 }))
  expect(errorRise(million, { k: 1050, n: 1_000_000 })?.isHigher).toBe(false)
  expect(errorRise(million, { k: 1100, n: 1_000_000 })?.isHigher).toBe(true)
})

test('with fewer than five runs they are pooled, which is provisional', () => {
  const rise = errorRise([{ k: 12, n: 5000 }], { k: 30, n: 5000 })
  expect(rise?.chance).toBeCloseTo(0.003894096526926441, 12)
  expect(rise).toMatchObject({ isHigher: true, isProvisional: true })
  expect(errorRise([{ k: 18, n: 5000 }], { k: 30, n: 5000 })?.isHigher).toBe(false)
})

test('the chance must be under 0.05, of pooled runs under 0.01', () => {
  const usual = runs(20, 20, 20, 20, 20, 20)
  // t of 5 degrees of freedom stays under 2.015 with 95 %: 20 + 2.015 · √(20 · 7/6) = 29.7.
  expect(errorRise(usual, { k: 29, n: 1000 })?.isHigher).toBe(false)
  expect(errorRise(usual, { k: 30, n: 1000 })?.isHigher).toBe(true)
  // By factorials, the chances are 0.0117 and 0.0057.
  expect(errorRise([{ k: 12, n: 5000 }], { k: 27, n: 5000 })?.isHigher).toBe(false)
  expect(errorRise([{ k: 12, n: 5000 }], { k: 29, n: 5000 })?.isHigher).toBe(true)
})

test('where failures strayed before, they must stray further than that', () => {
  // Median 20, MAD 10, scale 1.4826 · 1.2 · 10 = 17.8: 20 + 2.015 · 17.8 · √(7/6) = 58.7.
  const strayed = runs(10, 30, 10, 30, 20, 20)
  const wide = runs(5, 35, 10, 30, 20, 20)
  expect(errorRise(strayed, { k: 58, n: 1000 })?.isHigher).toBe(false)
  expect(errorRise(strayed, { k: 59, n: 1000 })?.isHigher).toBe(true)
  expect(errorRise(wide, { k: 59, n: 1000 })?.isHigher).toBe(true)
})

test('five earlier runs are enough not to be pooled', () => {
  expect(errorRise(runs(2, 2, 2, 2, 2), { k: 2, n: 1000 })?.isProvisional).toBe(false)
  expect(errorRise(runs(2, 2, 2, 2), { k: 2, n: 1000 })?.isProvisional).toBe(true)
})

test('without history or without requests there is nothing to compare', () => {
  expect(errorRise([], { k: 1, n: 10 })).toBeUndefined()
  expect(errorRise([{ k: 0, n: 0 }], { k: 1, n: 10 })).toBeUndefined()
  expect(errorRise(runs(1, 2, 3, 4, 5), { k: 0, n: 0 })).toBeUndefined()
})
