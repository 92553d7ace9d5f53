import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holm } from './holm.ts'

test('chances are adjusted as by R and statsmodels, in the order given', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005]).map(p => Number(p.toFixed(12)))).toEqual([0.03, 0.06, 0.06, 0.02])
  expect([holm([]), holm([0.2])]).toEqual([[], [0.2]])
})

test('an adjusted chance is never smaller, never over 1, at most as many times as large, and keeps the order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 50 }), thousandths => {
      const chances = thousandths.map(count => count / 1000)
      const adjusted = holm(chances)
      for (const [index, p] of chances.entries()) {
        expect(adjusted[index]).toBeGreaterThanOrEqual(p)
        expect(adjusted[index]).toBeLessThanOrEqual(Math.min(1, p * chances.length))
        for (const [other, q] of chances.entries())
          if (q < p) expect(adjusted[other]).toBeLessThanOrEqual(adjusted[index] ?? 0)
      }
    }),
  )
})
