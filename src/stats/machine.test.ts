import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelled, type Placed } from './machine.ts'

const on = (machine: string | undefined, ...values: readonly number[]): readonly Placed[] =>
  values.map(value => ({ value, machine }))

test('runs of a slower machine are moved to the level of the run that is judged', () => {
  const history = [...on('quick', 1, 2, 3), ...on('slow', 12, 13, 11)]
  expect(levelled(history, on('quick', 4))).toEqual({
    history: [1, 2, 3, 2, 3, 1],
    runs: [4],
    levelRuns: 3,
    isUnknownMachine: false,
  })
  expect(levelled(history, on('slow', 14))).toEqual({
    history: [11, 12, 13, 12, 13, 11],
    runs: [14],
    levelRuns: 3,
    isUnknownMachine: false,
  })
})

test('repeated runs on other machines are moved to the level of the latest one too', () => {
  const history = [...on('quick', 1, 2, 3), ...on('slow', 12, 13, 11)]
  expect(levelled(history, [...on('slow', 15), ...on('quick', 4)]).runs).toEqual([5, 4])
  expect(levelled(history, [...on('quick', 4), ...on('slow', 15)]).runs).toEqual([14, 15])
})

test('the level rests on the runs of the judged machine, of several the one with the fewest', () => {
  const history = [...on('quick', 1, 2, 3, 4, 5), ...on('slow', 12, 13, 11), ...on('other', 7, 7, 7, 7)]
  expect(levelled(history, on('quick', 4)).levelRuns).toBe(5)
  expect(levelled(history, [...on('slow', 12), ...on('quick', 4)]).levelRuns).toBe(3)
})

test('a machine with one or two runs is left out, since its level is unknown', () => {
  const history = [...on('quick', 1, 2, 3), ...on('rare', 50, 51)]
  expect(levelled(history, on('quick', 4))).toEqual({
    history: [1, 2, 3],
    runs: [4],
    levelRuns: 3,
    isUnknownMachine: false,
  })
})

test('a run on a machine that the history hardly knows is compared as it stands, and says so', () => {
  const history = [...on('quick', 1, 2, 3), ...on('rare', 50, 51)]
  const asMeasured = { history: [1, 2, 3, 50, 51], runs: [7], levelRuns: 5, isUnknownMachine: true }
  expect(levelled(history, on('rare', 7))).toEqual(asMeasured)
  expect(levelled(history, on('new', 7))).toEqual(asMeasured)
  expect(levelled(history, [...on('new', 7), ...on('quick', 2)]).isUnknownMachine).toBe(true)
})

test('the only machine needs no three runs to be known', () => {
  expect(levelled(on('one', 7, 8), on('one', 9))).toEqual({
    history: [7, 8],
    runs: [9],
    levelRuns: 2,
    isUnknownMachine: false,
  })
})

test('a machine that was not recorded matches any', () => {
  const mixed = [...on('quick', 1, 2, 3), ...on(undefined, 9), ...on('slow', 11, 12, 13)]
  expect(levelled(mixed, on('quick', 2)).history).toEqual([1, 2, 3, 9, 1, 2, 3])
  const unrecorded = { history: [1, 2, 3, 9, 11, 12, 13], runs: [5], levelRuns: 7, isUnknownMachine: false }
  expect(levelled(mixed, on(undefined, 5))).toEqual(unrecorded)
  expect(levelled([...mixed, ...on(undefined, 9, 9)], on(undefined, 5)).history).toContain(13)
})

test('how much slower a machine is does not matter', () => {
  const value = fc.integer({ min: 0, max: 100 })
  const values = fc.array(value, { minLength: 3, maxLength: 10 })
  fc.assert(
    fc.property(values, values, value, (quick, slow, by) => {
      const runs = (more: number): readonly number[] => {
        const history = [...on('quick', ...quick), ...on('slow', ...slow.map(run => run + more))]
        const { history: moved, runs: judged } = levelled(history, [...on('slow', 50 + more), ...on('quick', 60)])
        return [...moved, ...judged]
      }
      expect(runs(by)).toEqual(runs(0))
    }),
  )
})
