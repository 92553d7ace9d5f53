import { expect, test } from 'vitest'
import { betaCdf, betaQuantile } from './beta.ts'

/** Expected values: scipy 1.17.1, as listed in the design's test vectors, unless a formula is named. */
const near = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected) / expected).toBeLessThan(1e-9)

test('the inverse of the incomplete beta function agrees with scipy', () => {
  near(betaQuantile(0.95, 96, 5), 0.9800944363378281)
})

test('with one parameter 1 the incomplete beta function is a power', () => {
  near(betaCdf(0.3, 4, 1), 0.0081)
  near(betaCdf(0.3, 1, 4), 1 - 0.7 ** 4)
  near(betaCdf(0.999, 5000, 1), 0.999 ** 5000)
})

test('a symmetric beta distribution has its median in the middle, however many samples stand behind it', () => {
  for (const a of [0.5, 3, 250.5, 1e6]) near(betaCdf(0.5, a, a), 0.5)
})

test('cdf and inverse meet, also far in the tails and with a million samples', () => {
  for (const [a, b] of [
    [1, 59],
    [39, 962],
    [0.7, 2.5],
    [10_001, 990_000],
  ] as const) {
    for (const p of [0.001, 0.025, 0.5, 0.95, 0.9999]) near(betaCdf(betaQuantile(p, a, b), a, b), p)
  }
})

test('outside of 0 to 1 there is no chance left', () => {
  expect([betaCdf(-1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaCdf(2, 2, 3)]).toEqual([0, 0, 1, 1])
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1])
})
