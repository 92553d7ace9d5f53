import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excesses } from './excess.ts'
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
