import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usual } from './usual.ts'

const near = (actual: number, expected: number): void =>
  expect(Math.abs(actual / expected - 1), `${actual} is not ${expected}`).toBeLessThan(1e-9)

const ln = (values: readonly number[]): readonly number[] => values.map(Math.log)

test('ten runs have a level and a scale of their own, drawn towards the prior', () => {
  const ten = usual(ln([210, 205, 214, 208, 211, 207, 220, 209, 212, 206]))
  near(Math.exp(ten.level), 209.4994033404)
  near(ten.scale, 0.04030232173)
  expect([ten.freedom, ten.runs]).toEqual([10, 10])
})

test('one slow run in nine moves neither level nor scale much', () => {
  const nine = usual(ln([102, 98, 101, 99, 100, 103, 97, 100, 120]))
  near(Math.exp(nine.level), 100)
  expect(nine.scale).toBeCloseTo(0.0460019265, 10)
  expect(nine.freedom).toBe(10)
})

test('with one run only the prior is known', () => {
  const one = usual(ln([200]))
  near(one.scale, 0.06)
  expect([one.freedom, one.runs]).toEqual([4, 1])
})

test('the scale is never under 2 %, nor under what the source strays by on its own', () => {
  const calm = ln(Array.from({ length: 400 }, () => 100))
  expect(usual(calm).scale).toBe(0.02)
  expect(usual(calm, 0.08).scale).toBe(0.08)
  expect(usual(ln([200]), 0.01).scale).toBe(usual(ln([200])).scale)
})

test('a level rests on all runs, or on fewer, but never on more', () => {
  const runs = ln([200, 210, 205, 195])
  expect([usual(runs).levelRuns, usual(runs, 0, 3).levelRuns, usual(runs, 0, 9).levelRuns]).toEqual([4, 3, 4])
  expect({ ...usual(runs, 0, 3), levelRuns: 4 }).toEqual(usual(runs))
})

test('another unit moves the level only', () => {
  const history = fc.array(fc.double({ min: 1, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(history, fc.double({ min: 0.001, max: 1000, noNaN: true }), (runs, factor) => {
      const before = usual(ln(runs))
      const after = usual(ln(runs.map(value => value * factor)))
      expect(after.level - before.level).toBeCloseTo(Math.log(factor), 9)
      expect(after.scale).toBeCloseTo(before.scale, 9)
      expect(after.freedom).toBe(before.freedom)
    }),
  )
})
