import { expect, test } from 'vitest'
import { type Controlled, calibrated, isControlUseful, repeated } from './calibrate.ts'

/** A service that strays by a tenth of what its machine strays by. */
const machine = [0, 0.3, -0.2, 0.1, -0.1, 0.2, -0.3, 0.4]
const wobble = [0.01, -0.02, 0.02, 0, -0.01, 0.03, 0, 0.01]
const history: readonly Controlled[] = machine.map((control, index) => ({
  value: 5 + control + (wobble[index] ?? 0),
  control: 2 + control,
}))
/** One that never feels its machine. */
const alone: readonly Controlled[] = history.map(({ control }, index) => ({ value: 5 + (wobble[index] ?? 0), control }))

test('what the control endpoint strays by is taken out of history and runs', () => {
  const result = calibrated(history, [
    { value: 5.7, control: 2.75 },
    { value: 5, control: 1.75 },
  ])
  // The usual control is 2.05, the mean of the two in the middle.
  for (const [index, moved] of [0.7, -0.3].entries()) expect(result?.machine[index]).toBeCloseTo(moved, 12)
  for (const [index, value] of [5, 5.3].entries()) expect(result?.runs[index]).toBeCloseTo(value, 12)
  expect(result?.history.length).toBe(8)
  for (const [index, value] of (result?.history ?? []).entries())
    expect(value).toBeCloseTo(5.05 + (wobble[index] ?? 0), 12)
})

test('earlier runs without a control are left out, and a judged one without makes it impossible', () => {
  expect(calibrated([{ value: 9 }, ...history], [{ value: 5, control: 2 }])?.history.length).toBe(8)
  expect(calibrated(history, [{ value: 5, control: 2 }, { value: 5 }])).toBeUndefined()
  expect(calibrated([{ value: 9 }], [{ value: 5, control: 2 }])).toBeUndefined()
})

test('several short runs make one: the median of their figures, and that of their ratios', () => {
  const one = repeated([
    { value: 5, control: 2 },
    { value: 7, control: 3.5 },
    { value: 5.25, control: 2.5 },
  ])
  expect(one).toEqual({ value: 5.25, control: 5.25 - 3 })
  expect(repeated([{ value: 5, control: 2 }, { value: 7 }, { value: 6, control: 2 }])).toEqual({ value: 6 })
})

test('a control is useful where the figures stray less by it, in at least eight runs', () => {
  expect(isControlUseful([history])).toBe(true)
  expect(isControlUseful([alone])).toBe(false)
  expect(isControlUseful([[...history.slice(1), { value: 5 }]])).toBe(false)
  expect(isControlUseful([])).toBe(false)
})

test('a control that does neither good nor harm is used', () => {
  const steady = history.map(() => ({ value: 5, control: 2 }))
  expect(isControlUseful([steady])).toBe(true)
})

test('most of the metrics decide for all of them', () => {
  expect(isControlUseful([history, history, alone])).toBe(true)
  expect(isControlUseful([history, alone])).toBe(false)
})
