import { expect, test } from 'vitest'
import { improvement } from './drill.ts'

const ln = (...values: readonly number[]): readonly number[] => values.map(Math.log)

test('three runs a quarter quicker than three that agree within 5 % are an improvement', () => {
  const shown = improvement(ln(200, 204, 210), ln(150, 160, 158), 0.1)
  expect(shown.isShown).toBe(true)
  expect(shown.change).toBeCloseTo(Math.log(204 / 158), 12)
})

test('the change must be twice as large as what the runs before differ by', () => {
  // 210 ÷ 200 is 0.0488 as a logarithm, 204 ÷ 181 is 0.1196, 204 ÷ 186 is 0.0924.
  expect(improvement(ln(200, 204, 210), ln(180, 181, 182), 0.08).isShown).toBe(true)
  expect(improvement(ln(200, 204, 210), ln(185, 186, 187), 0.08).isShown).toBe(false)
})

test('one run after that is no better than the best before spoils it', () => {
  expect(improvement(ln(200, 204, 210), ln(150, 201, 158), 0.1).isShown).toBe(false)
})

test('runs before that differ by more than half of the change spoil it', () => {
  expect(improvement(ln(200, 204, 240), ln(150, 160, 158), 0.1).isShown).toBe(false)
})

test('less than the tolerance is no improvement', () => {
  expect(improvement(ln(200, 200, 200), ln(183, 183, 183), 0.1).isShown).toBe(false)
  expect(improvement(ln(200, 200, 200), ln(181, 181, 181), 0.1).isShown).toBe(true)
})

test('slower is no improvement', () => {
  const worse = improvement(ln(150, 160, 158), ln(200, 204, 210), 0.1)
  expect(worse.isShown).toBe(false)
  expect(worse.change).toBeLessThan(0)
})

test('the nearest and the farthest two runs enclose the change', () => {
  const { interval } = improvement(ln(200, 204, 210), ln(150, 160, 158), 0.1)
  expect(interval).toEqual([expect.closeTo(Math.log(200 / 160), 12), expect.closeTo(Math.log(210 / 150), 12)])
})
