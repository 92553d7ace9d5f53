import { expect, test } from 'vitest'
import { areAlike, comparePairs, isStillWarming } from './pairs.ts'

/** So many differences around a change, as logarithms, of which no two are of the same size. */
const around = (change: number, pairs: number, spread = 0.001): readonly number[] =>
  Array.from({ length: pairs }, (_, index) => Math.log1p(change) + spread * (index % 2 === 0 ? index + 1 : -index))

const kinds = (metrics: readonly (readonly number[])[]): readonly string[] =>
  comparePairs(metrics, 0.1).map(ruling => ruling.kind)

test('before eight pairs nothing is said', () => {
  expect(comparePairs([around(0.5, 7)], 0.1)).toEqual([{ kind: 'open', pairs: 0, change: 0, chance: 1 }])
})

test('eight pairs that all are slower show it, at their exact chance', () => {
  const [ruling] = comparePairs([around(0.2, 8)], 0.1)
  expect(ruling).toMatchObject({ kind: 'slower', pairs: 8, chance: 1 / 256 })
  expect(ruling?.change).toBeCloseTo(Math.log(1.2), 2)
})

test('what hardly moved is settled at the first look, what moved by half of the tolerance stays open until the last', () => {
  expect(comparePairs([around(0.03, 20)], 0.1)[0]).toMatchObject({ kind: 'not-shown', pairs: 8 })
  expect(comparePairs([around(0.06, 16)], 0.1)[0]).toMatchObject({ kind: 'open', pairs: 16 })
  expect(comparePairs([around(0.06, 20)], 0.1)[0]).toMatchObject({ kind: 'not-shown', pairs: 20 })
})

test('two of eight pairs the other way are not enough, but twelve pairs may be', () => {
  const mixed = [...around(0.2, 6), -0.01, -0.012]
  expect(kinds([mixed])).toEqual(['open'])
  expect(kinds([[...mixed, ...around(0.2, 4, 0.0011)]])).toEqual(['slower'])
})

test('what was settled stays settled', () => {
  expect(kinds([[...around(0.2, 8), ...around(-0.5, 12)]])).toEqual(['slower'])
  expect(kinds([[...around(0, 8), ...around(0.5, 12)]])).toEqual(['not-shown'])
})

test('of several metrics each look takes the chances together, at 0.016', () => {
  // Alone 1/256 = 0.0039; among four 0.0156, among five 0.0195.
  expect(kinds([around(0.2, 8), around(0, 8), around(0, 8), around(0, 8)])[0]).toBe('slower')
  expect(kinds([around(0.2, 8), around(0, 8), around(0, 8), around(0, 8), around(0, 8)])[0]).toBe('open')
  expect(kinds([around(0.2, 12), around(0, 12), around(0, 12), around(0, 12), around(0, 12)])[0]).toBe('slower')
})

test('one metric alone must be rarer than 0.004', () => {
  // Of eight pairs the smallest is the other way: 2/256 = 0.0078, and twice that among two.
  const [, ...seven] = around(0.2, 8)
  const oneOff = [-0.01, ...seven]
  expect(kinds([oneOff])).toEqual(['open'])
  expect(kinds([oneOff, around(0, 8)])).toEqual(['slower', 'not-shown'])
})

test('below 0.4 of the tolerance it is settled', () => {
  expect(kinds([around(Math.expm1(0.04), 8, 0)])).toEqual(['open'])
  expect(kinds([around(Math.expm1(0.037), 8, 0)])).toEqual(['not-shown'])
})

test('a metric with fewer pairs than the others keeps all of them from the look', () => {
  expect(comparePairs([around(0.2, 12), around(0.2, 8)], 0.1).map(({ pairs }) => pairs)).toEqual([8, 8])
  expect(comparePairs([around(0.2, 12), around(0.2, 7)], 0.1).map(({ pairs }) => pairs)).toEqual([0, 0])
})

test('two instances are not alike where they differ surely and by half of the tolerance, either way', () => {
  expect(areAlike(around(0.06, 10), 0.1)).toBe(false)
  expect(areAlike(around(-0.06, 10), 0.1)).toBe(false)
  expect(areAlike(around(0.04, 10), 0.1)).toBe(true)
  // Of eight pairs the second smallest is the other way: 2 · 3/256 = 0.023; the smallest: 2 · 2/256 = 0.0156.
  const wide = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
  expect(areAlike(wide.with(1, -0.2), 0.1)).toBe(true)
  expect(areAlike(wide.with(0, -0.1), 0.1)).toBe(false)
  // Six pairs one way have a chance of 2/64 = 0.031.
  expect(areAlike(around(0.3, 6), 0.1)).toBe(true)
  expect(areAlike(around(0.3, 7), 0.1)).toBe(false)
})

test('segments that are quicker by a tenth when they come second show that too little was left out', () => {
  const firsts = [200, 210, 190].map(Math.log)
  expect(isStillWarming(firsts, [180, 180, 180].map(Math.log))).toBe(true)
  expect(isStillWarming(firsts, [190, 190, 190].map(Math.log))).toBe(false)
  expect(isStillWarming(firsts, [150, 210, 190].map(Math.log))).toBe(false)
})
