import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fisher } from './fisher.ts'

test("Fisher's exact test agrees with scipy", () => {
  expect(fisher({ k: 8, n: 10 }, { k: 1, n: 6 }) / 0.024475524475524483).toBeCloseTo(1, 12)
  expect(fisher({ k: 30, n: 5000 }, { k: 12, n: 5000 }) / 0.003894096526926441).toBeCloseTo(1, 12)
})

test('as many or more in one sample is as likely as as many or fewer in the other', () => {
  const share = fc.integer({ min: 0, max: 300 }).chain(n => fc.record({ n: fc.constant(n), k: fc.nat({ max: n }) }))
  fc.assert(
    fc.property(share, share, (first, second) => {
      const failures = fisher(first, second)
      const successes = fisher({ k: second.n - second.k, n: second.n }, { k: first.n - first.k, n: first.n })
      expect(failures).toBeCloseTo(successes, 10)
      expect(failures).toBeGreaterThan(0)
      expect(failures).toBeLessThanOrEqual(1)
    }),
  )
})

test('nothing failed: nothing is shown, with millions of requests too', () => {
  expect(fisher({ k: 0, n: 5_000_000 }, { k: 0, n: 9 })).toBe(1)
  expect(fisher({ k: 0, n: 0 }, { k: 3, n: 9 })).toBe(1)
  expect(fisher({ k: 50_000, n: 1_000_000 }, { k: 50_000, n: 1_000_000 })).toBeCloseTo(0.5013, 3)
  expect(fisher({ k: 1, n: 1 }, { k: 0, n: 999_999 })).toBeCloseTo(1e-6, 14)
})
