import { expect, test } from 'vitest'
import { quantileError, roundingError } from './floor.ts'

test('a value rounded to 10 ms strays by 10 ms over the root of twelve', () => {
  expect(roundingError(200, 10)).toBeCloseTo(0.0144337567, 10)
})

test('p95 of few requests strays by what p90 and p98 say of the slope there', () => {
  const error = quantileError({ q: 0.95, value: 400 }, 100, { q: 0.9, value: 300 }, { q: 0.98, value: 600 })
  expect(error).toBeCloseTo(((Math.sqrt(0.0475) / 10) * 300 * 1.5) / (0.08 * 400), 12)
})

test('four times the requests halve the error of a quantile', () => {
  const of = (n: number): number =>
    quantileError({ q: 0.5, value: 20 }, n, { q: 0.4, value: 18 }, { q: 0.6, value: 25 })
  expect(of(400) / of(100)).toBeCloseTo(0.5, 12)
})
