import { expect, test } from 'vitest'
import { binomialCdf, isShareOver, isShareUnder, shareAtLeast, shareAtMost } from './binomial.ts'

test('the binomial distribution agrees with scipy', () => {
  expect(Math.abs(binomialCdf(5, 100, 0.05) / 0.615999127956141 - 1)).toBeLessThan(1e-9)
  expect([binomialCdf(-1, 10, 0.5), binomialCdf(10, 10, 0.5)]).toEqual([0, 1])
})

test('one-sided bounds of a share over the limit agree with scipy', () => {
  const bounds: readonly (readonly [number, number, number])[] = [
    [0, 59, 0.04950761],
    [0, 58, 0.05033934],
    [38, 1000, 0.04951287],
    [40, 1000, 0.0517534],
    [460, 10_000, 0.04959502],
  ]
  for (const [k, n, upper] of bounds) expect(shareAtMost(k, n), `${k} of ${n}`).toBeCloseTo(upper, 8)
  expect(shareAtLeast(62, 1000)).toBeCloseTo(0.04992905, 8)
  expect(shareAtLeast(460, 10_000)).toBeCloseTo(0.04260255, 8)
})

test('the two-sided interval of Clopper and Pearson agrees with scipy', () => {
  expect(shareAtLeast(3, 1000, 0.975)).toBeCloseTo(0.0006190999, 10)
  expect(shareAtMost(3, 1000, 0.975)).toBeCloseTo(0.0087420232, 10)
})

test('nothing of n is at least no share, all of n at most the whole', () => {
  expect([shareAtLeast(0, 20), shareAtMost(20, 20)]).toEqual([0, 1])
})

test('proven is what the bounds say: 38 of 1,000 are under 5 %, 40 are not; 62 are not over it, 63 are', () => {
  expect([0, 38, 40].map(k => isShareUnder(k, 1000, 0.05))).toEqual([true, true, false])
  expect([isShareUnder(0, 59, 0.05), isShareUnder(0, 58, 0.05), isShareUnder(5, 5, 1)]).toEqual([true, false, false])
  expect([0, 62, 63].map(k => isShareOver(k, 1000, 0.05))).toEqual([false, false, true])
})
