import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeSketch } from './sketch.ts'

test('a quantile is within half a per cent of the value of its rank', () => {
  const values = fc.array(fc.double({ min: 0.011, max: 3_500_000, noNaN: true }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(200), (all, q, cut) => {
      const [whole, other] = [makeSketch(), makeSketch()]
      for (const [at, value] of all.entries()) (at < cut ? whole : other).add(value)
      whole.join(other)
      const exact = all.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(q * all.length - 1e-9) - 1)] ?? 0
      const found = whole.quantile(q) ?? 0
      return whole.count === all.length && Math.abs(found / exact - 1) <= 0.00501
    }),
  )
})

test('what is beyond its ends counts as the end, and nothing has no quantile', () => {
  const sketch = makeSketch()
  expect(sketch.quantile(0.5)).toBeUndefined()
  for (const value of [0, -1, 1e12]) sketch.add(value)
  expect(sketch.quantile(0.5)).toBeCloseTo(0.01, 3)
  expect((sketch.quantile(1) ?? 0) / 3_600_000).toBeCloseTo(1, 2)
})
