import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excesses, sharedChange } from './excess.ts'
import { median } from './median.ts'

test('each change is told against the median of the others', () => {
  expect(excesses([1, 2, 3, 10])).toEqual([-2, -1, 1, 8])
  expect(excesses([5, 0, 0, 0, 0])).toEqual([5, 0, 0, 0, 0])
})

test('two others are too few', () => {
  expect(excesses([1, 2, 9])).toEqual([undefined, undefined, undefined])
  expect(excesses([])).toEqual([])
})

test('it is the median of all but oneself, however many are equal', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 4, maxLength: 20 }), changes => {
      const expected = changes.map((change, index) => change - median(changes.toSpliced(index, 1)))
      expect(excesses(changes)).toEqual(expected)
    }),
  )
})

test('what more than 60 % of the endpoints have in common is one change', () => {
  expect(sharedChange([0.2, 0.21, 0.19, 0.2], 6)).toBeCloseTo(0.2, 12)
  expect(sharedChange([0.2, 0.21, 0.19], 4)).toBe(0.2)
  expect(sharedChange([0.2, 0.21, 0.19], 5)).toBeUndefined()
  expect(sharedChange([0.2, 0.21, 0.19], 3)).toBeUndefined()
  expect(sharedChange([], 8)).toBeUndefined()
})

test('endpoints that moved apart have no change in common', () => {
  expect(sharedChange([0.2, 0.29, 0.11, 0.2], 6)).toBe(0.2)
  expect(sharedChange([0.2, 0.3, 0.1, 0.2], 6)).toBeUndefined()
})
