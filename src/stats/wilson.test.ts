import { expect, test } from 'vitest'
import { wilson } from './wilson.ts'

test("Wilson's interval agrees with scipy", () => {
  const table = [
    [10, 20, 0.299298008188, 0.700701991812],
    [3, 1000, 0.00102078388, 0.00878301405],
    [0, 100, 0, 0.0369934982],
  ] as const
  for (const [k, n, low, high] of table) {
    expect(wilson(k, n)[0], `${k} of ${n}`).toBeCloseTo(low, 10)
    expect(wilson(k, n)[1], `${k} of ${n}`).toBeCloseTo(high, 10)
  }
})

test('at the edges it ends there, and what fails turned round is what succeeds', () => {
  expect([wilson(0, 7)[0], wilson(7, 7)[1]]).toEqual([0, 1])
  expect(wilson(2, 50, 0.9)[0]).toBeCloseTo(1 - wilson(48, 50, 0.9)[1], 14)
})
