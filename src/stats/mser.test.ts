import fc from 'fast-check'
import { expect, test } from 'vitest'
import { steadyFrom } from './mser.ts'
import { normal, randomFrom } from './random.ts'

test('a run that falls for 20 values and then stays is cut after 20', () => {
  const falling = Array.from({ length: 20 }, (_, index) => 30 - index)
  const steady = Array.from({ length: 80 }, (_, index) => 10 + ((index * 7) % 5) / 10)
  expect(steadyFrom([...falling, ...steady])).toBe(20)
})

test('where nothing changes, nothing is cut', () => {
  expect(steadyFrom(Array(300).fill(4))).toBe(0)
})

test('a run that changes after its half never became steady', () => {
  const late = Array.from({ length: 300 }, (_, index) => (index < 180 ? 5 : 3) + (index % 3) / 10)
  expect(steadyFrom(late)).toBeUndefined()
  const just = Array.from({ length: 300 }, (_, index) => (index < 150 ? 5 : 3) + (index % 3) / 10)
  expect(steadyFrom(just)).toBe(150)
})

test('with fewer than ten values there is nothing to tell', () => {
  expect(steadyFrom([])).toBeUndefined()
  expect(steadyFrom(Array(9).fill(1))).toBeUndefined()
  expect(steadyFrom(Array(10).fill(1))).toBe(0)
})

test('the cut agrees with the definition, computed cut by cut', () => {
  const seed = fc.integer({ min: 1, max: 1e9 })
  fc.assert(
    fc.property(seed, fc.integer({ min: 20, max: 200 }), fc.integer({ min: 0, max: 60 }), (start, length, warm) => {
      const random = randomFrom(start)
      const values = Array.from({ length }, (_, index) => normal(random) + (index < warm ? 8 : 0))
      const means = Array.from({ length: Math.floor(length / 5) }, (_, batch) =>
        mean(values.slice(5 * batch, 5 * batch + 5)),
      )
      const errors = means.slice(0, Math.floor(0.75 * means.length) + 1).map((_, cut) => {
        const rest = means.slice(cut)
        return rest.reduce((sum, value) => sum + (value - mean(rest)) ** 2, 0) / rest.length ** 2
      })
      const best = errors.indexOf(Math.min(...errors))
      expect(steadyFrom(values)).toBe(best > means.length / 2 ? undefined : 5 * best)
    }),
  )
})

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
