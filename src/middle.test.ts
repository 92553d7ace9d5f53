import { expect, test } from 'vitest'
import { type Night, recorded } from '../test/judge/history.ts'
import { middleOf } from './middle.ts'
import { quantileOf } from './model/latency.ts'

const night = (p95: number, mean: number, p99?: number): Night => ({
  endpoints: { 'GET /cart': { p95, mean, ...(p99 !== undefined && { p99 }) } },
})

test('several runs as one have the median of each figure, each for itself', () => {
  const [first, ...others] = [night(300, 100), night(200, 130), night(250, 110)].map((one, at) => recorded(one, at))
  const middle = first && middleOf(first, others)
  const [cart] = middle?.endpoints ?? []
  expect(cart && [quantileOf(cart.latency, 0.95)?.value, cart.latency.meanMs]).toEqual([250, 110])
  expect(middle?.id).toBe(first?.id)
})

test('what one of them alone lacks is the median of the rest, and what the first lacks stays absent', () => {
  const [first, ...others] = [night(300, 100), night(200, 130, 400), { endpoints: {} }].map((one, at) =>
    recorded(one, at),
  )
  const [cart] = (first && middleOf(first, others))?.endpoints ?? []
  expect(cart && [quantileOf(cart.latency, 0.95)?.value, quantileOf(cart.latency, 0.99)]).toEqual([250, undefined])
})

const on = (p50Ms: number, mean: number): Night => ({ ...night(200, mean), control: { p50Ms, p95Ms: 2 * p50Ms } })
const ofThree = (nights: readonly Night[]) => {
  const [first, ...others] = nights.map((one, at) => recorded(one, at))
  return first && middleOf(first, others)
}

test('by its control each figure comes out as the median of their ratios', () => {
  // 1,000, 900 and 1,200 times the control; the median of the means is 120.
  const middle = ofThree([on(0.1, 100), on(0.2, 180), on(0.1, 120)])
  expect(middle?.endpoints[0]?.latency.meanMs).toBe(120)
  expect(120 / (middle?.control?.p50Ms ?? Number.NaN)).toBeCloseTo(1000, 9)
  expect(middle?.control?.p95Ms).toBe(0.2)
})

test('without a control in one of them there is none', () => {
  expect(ofThree([on(0.1, 100), night(200, 100), on(0.1, 120)])).not.toHaveProperty('control')
})

test('one run is itself', () => {
  const one = recorded(night(300, 100), 0)
  expect(middleOf(one, [])).toBe(one)
})
