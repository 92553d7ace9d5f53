import { expect, test } from 'vitest'
import { type Controlled, calibrated } from './calibrate.ts'

/** A service that strays by a tenth of what its machine strays by. */
const machine = [0, 0.3, -0.2, 0.1, -0.1, 0.2, -0.3, 0.4]
const wobble = [0.01, -0.02, 0.02, 0, -0.01, 0.03, 0, 0.01]
const history: readonly Controlled[] = machine.map((control, index) => ({
  value: 5 + control + (wobble[index] ?? 0),
  control: 2 + control,
}))

test('what the control endpoint strays by is taken out of history and run', () => {
  const result = calibrated(history, { value: 5.7, control: 2.75 })
  // The usual control is 2.05, the mean of the two in the middle.
  expect(result?.machine).toBeCloseTo(0.7, 12)
  expect(result?.value).toBeCloseTo(5, 12)
  for (const [index, value] of (result?.history ?? []).entries())
    expect(value).toBeCloseTo(5.05 + (wobble[index] ?? 0), 12)
})

test('seven earlier runs with a control are too few', () => {
  const seven = [...history.slice(1), { value: 5 }]
  expect(calibrated(seven, { value: 5, control: 2 })).toBeUndefined()
})

test('earlier runs without a control are left out', () => {
  expect(calibrated([{ value: 9 }, ...history], { value: 5, control: 2 })?.history.length).toBe(8)
})

test('a run without a control is compared as it stands', () => {
  expect(calibrated(history, { value: 5 })).toBeUndefined()
})

test('a control that strays on its own is no help', () => {
  const alone = history.map(({ control }, index) => ({ value: 5 + (wobble[index] ?? 0), control }))
  expect(calibrated(alone, { value: 5, control: 2 })).toBeUndefined()
})
