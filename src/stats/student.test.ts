import fc from 'fast-check'
import { expect, test } from 'vitest'
import { studentCdf, studentQuantile } from './student.ts'

test("the inverse of Student's t agrees with scipy", () => {
  const table: readonly (readonly [p: number, freedom: number, t: number])[] = [
    [0.95, 4, 2.13184679],
    [0.95, 7, 1.89457861],
    [0.95, 10, 1.81246112],
    [0.95, 17, 1.73960673],
  ]
  for (const [p, freedom, t] of table) expect(studentQuantile(p, freedom)).toBeCloseTo(t, 8)
  expect(studentQuantile(0.975, 10) / 2.228138851986274).toBeCloseTo(1, 12)
  expect(studentQuantile(0.99, 5) / 3.3649299989072174).toBeCloseTo(1, 12)
})

test('with one degree of freedom it is the distribution of Cauchy, with two a closed formula', () => {
  for (const t of [-300, -3, -1, -0.2, 0, 0.5, 2, 40]) {
    expect(studentCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 13)
    expect(studentCdf(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 13)
  }
  for (const p of [0.01, 0.3, 0.5, 0.6, 0.74, 0.76, 0.999])
    expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 9)
})

test('cdf and inverse meet, and both sides make 1', () => {
  const chance = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
  fc.assert(
    fc.property(chance, fc.integer({ min: 1, max: 200 }), (p, freedom) => {
      const t = studentQuantile(p, freedom)
      expect(Math.abs(studentCdf(t, freedom) / p - 1)).toBeLessThan(1e-9)
      expect(studentCdf(t, freedom) + studentCdf(-t, freedom)).toBeCloseTo(1, 12)
    }),
  )
})
