import fc from 'fast-check'
import { expect, test } from 'vitest'
import { screenLimit, toleratedChange, visibleChange } from './screen.ts'
import { usual } from './usual.ts'

const near = (actual: number, expected: number): void =>
  expect(Math.abs(actual / expected - 1), `${actual} is not ${expected}`).toBeLessThan(1e-9)

const ten = usual([210, 205, 214, 208, 211, 207, 220, 209, 212, 206].map(Math.log))
const nine = usual([102, 98, 101, 99, 100, 103, 97, 100, 120].map(Math.log))
const one = usual([Math.log(200)])
const tenPercent = { ratio: 0.1 }

test('a run is suspect beyond the limit of the screen', () => {
  near(Math.exp(ten.level + screenLimit(ten, tenPercent)), 226.6246597463)
  expect(Math.exp(nine.level + screenLimit(nine, tenPercent))).toBeCloseTo(109.4569, 4)
  near(Math.exp(one.level + screenLimit(one, tenPercent)), 245.5267140413)
})

test('the smallest visible change is told for a history of any length', () => {
  near(visibleChange(ten, tenPercent), 0.1859369546)
  expect(visibleChange(nine, tenPercent)).toBeCloseTo(0.21666, 5)
  near(visibleChange(one, tenPercent), 0.5055415574)
})

test('where the history is calm, what is visible lies beyond the tolerance by what three runs stray', () => {
  const error = 0.02 * Math.sqrt(Math.PI / 6 + Math.PI / 20)
  near(visibleChange({ ...ten, scale: 0.02 }, tenPercent), 1.1 * Math.exp(1.6448536269514722 * error) - 1)
})

test('a calm history is screened at seven tenths of the tolerance', () => {
  const calm = { ...ten, scale: 0.02 }
  near(screenLimit(calm, { ratio: 0.2 }), Math.log(1.14))
})

test('a change that is small in its own unit is neither suspect nor a regression, however large its ratio', () => {
  const quick = usual([2, 2, 2, 2, 2, 2, 2, 2].map(Math.log))
  near(screenLimit(quick, { ratio: 0.1, least: 2 }), Math.log(2))
  near(toleratedChange(quick, { ratio: 0.1, least: 2 }), Math.log(2))
  near(toleratedChange(ten, { ratio: 0.1, least: 2 }), Math.log(1.1))
  expect(visibleChange(quick, { ratio: 0.1, least: 2 })).toBeGreaterThan(1)
})

test('what is visible lies beyond limit and tolerance, and comes nearer with a calmer history', () => {
  const scale = fc.double({ min: 0.02, max: 0.5, noNaN: true })
  const some = fc.record({
    level: fc.constant(0),
    scale,
    freedom: fc.integer({ min: 3, max: 17 }),
    runs: fc.constant(20),
    levelRuns: fc.integer({ min: 1, max: 20 }),
  })
  fc.assert(
    fc.property(some, fc.double({ min: 0.01, max: 1, noNaN: true }), (history, ratio) => {
      const visible = Math.log1p(visibleChange(history, { ratio }))
      expect(visible).toBeGreaterThan(screenLimit(history, { ratio }))
      expect(visible).toBeGreaterThan(Math.log1p(ratio))
      expect(visibleChange({ ...history, scale: history.scale * 0.9 }, { ratio })).toBeLessThan(Math.expm1(visible))
    }),
  )
})
