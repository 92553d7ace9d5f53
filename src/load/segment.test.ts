import { expect, test } from 'vitest'
import { scenarioTo } from '../../test/load/scenario.ts'
import type { Load } from '../model/scenario.ts'
import { discardOf, judgedMsOf, segmentOf } from './segment.ts'

const scenario = (load: Load, warmUp: number | 'auto' = 0) =>
  scenarioTo('http://127.0.0.1:9', { load, warmUp, seed: 7 })
const carried = (users: number, spawnRate: number): Load => ({
  kind: 'carried',
  rate: 50,
  ...{ users, spawnRate, durationMs: 120_000, arrivals: 'even' },
})

test('of a segment five seconds are left out, or the time in which users come where that is longer', () => {
  expect(discardOf(scenario(carried(50, 25)))).toBe(5000)
  expect(discardOf(scenario(carried(50, 5)))).toBe(10_000)
  expect(judgedMsOf(scenario(carried(50, 5)))).toBe(110_000)
})

test("a scenario's own warm-up takes the place of the five seconds", () => {
  expect(discardOf(scenario(carried(50, 25), 300))).toBe(2300)
  expect(discardOf(scenario(carried(50, 25), 'auto'))).toBe(5000)
})

test('a segment has the load of its scenario for its own time, and a seed of its own that both sides share', () => {
  const { load, warmUp, seed } = segmentOf(scenario(carried(50, 25)), { discardMs: 5000, judgedMs: 20_000, number: 3 })
  expect(load).toEqual({ ...carried(50, 25), durationMs: 25_000 })
  // The users come within two seconds.
  expect([warmUp, seed]).toEqual([3000, 10])
})

test('stages keep their shape', () => {
  const stages = [
    { from: 20, to: 20, durationMs: 120_000 },
    { from: 20, to: 50, durationMs: 60_000 },
  ]
  const { load } = segmentOf(scenario({ kind: 'open', stages, arrivals: 'even' }), {
    ...{ discardMs: 5000, judgedMs: 13_000, number: 0 },
  })
  expect(load).toEqual({
    kind: 'open',
    stages: [
      { from: 20, to: 20, durationMs: 12_000 },
      { from: 20, to: 50, durationMs: 6000 },
    ],
    arrivals: 'even',
  })
})
