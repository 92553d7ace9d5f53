import { expect, test } from 'vitest'
import { creepOf, isNewLevel, sinceLastStep } from './level.ts'
import { usual } from './usual.ts'

/** So many runs around a level that stray by 2 %. */
const around = (level: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => Math.log(level) + 0.02 * Math.sin(index * 2.4))

test('a history is kept from its last step on', () => {
  expect(sinceLastStep([...around(200, 10), ...around(240, 8)])).toEqual(around(240, 8))
  expect(sinceLastStep([...around(200, 10), ...around(160, 8)])).toEqual(around(160, 8))
})

test('a history is kept whole where its last level has fewer than five runs, or it has fewer than 15 in all', () => {
  for (const whole of [
    [...around(200, 12), ...around(300, 4)],
    [...around(200, 8), ...around(300, 6)],
    around(200, 20),
    [...around(200, 10), ...around(208, 8)],
  ])
    expect(sinceLastStep(whole)).toEqual(whole)
})

test('fifteen runs are enough, five after the step, and a step of a little more than 5 %', () => {
  expect(sinceLastStep([...around(200, 10), ...around(300, 5)])).toEqual(around(300, 5))
  expect(sinceLastStep([...around(200, 9), ...around(300, 5)]).length).toBe(14)
  expect(sinceLastStep([...around(200, 20), ...around(212, 20)])).toEqual(around(212, 20))
})

test('ten runs that each are a little slower have crept away from the pinned level', () => {
  const pinned = usual(around(200, 10))
  const slower = Array.from({ length: 10 }, (_, index) => Math.log(200) + 0.02 * index)
  const creep = creepOf(pinned, slower, { ratio: 0.1 })
  expect(creep?.hasCrept).toBe(true)
  expect(creep?.shift.change).toBeCloseTo(Math.log(200) + 0.14 - pinned.level, 12)
})

test('fewer than ten runs have not crept, nor have runs that stay, or that moved within the tolerance', () => {
  const pinned = usual(around(200, 10))
  expect(creepOf(pinned, around(260, 9), { ratio: 0.1 })).toBeUndefined()
  expect(creepOf(pinned, around(200, 10), { ratio: 0.1 })?.hasCrept).toBe(false)
  expect(creepOf(pinned, around(217, 10), { ratio: 0.1 })?.hasCrept).toBe(false)
  expect(creepOf(pinned, around(230, 10), { ratio: 0.1 })?.hasCrept).toBe(true)
  expect(creepOf(pinned, around(230, 10), { ratio: 0.2 })?.hasCrept).toBe(false)
})

test('a creep must be beyond what the pinned runs strayed by', () => {
  const wild = usual([200, 260, 170, 240, 190, 230, 210, 180, 250, 200].map(Math.log))
  expect(creepOf(wild, around(240, 10), { ratio: 0.1 })?.hasCrept).toBe(false)
})

test('five failing runs that agree are a new level, four or five that differ are not', () => {
  const before = usual(around(200, 20))
  expect(isNewLevel(before, around(300, 5))).toBe(true)
  expect(isNewLevel(before, around(300, 4))).toBe(false)
  expect(isNewLevel(before, [300, 340, 380, 290, 420].map(Math.log))).toBe(false)
  expect(isNewLevel(before, [Math.log(900), ...around(300, 5)])).toBe(true)
})
