import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelled, type Placed } from './machine.ts'

const on = (machine: string | undefined, ...values: readonly number[]): readonly Placed[] =>
  values.map(value => ({ value, machine }))

test('runs of a slower machine are moved to the level of the run that is judged', () => {
  const history = [...on('quick', 1, 2, 3), ...on('slow', 12, 13, 11)]
  expect(levelled(history, 'quick').history).toEqual([1, 2, 3, 2, 3, 1])
  expect(levelled(history, 'slow').history).toEqual([11, 12, 13, 12, 13, 11])
})

test('a machine with one or two runs is left out, since its level is unknown', () => {
  const history = [...on('quick', 1, 2, 3), ...on('rare', 50, 51)]
  expect(levelled(history, 'quick')).toEqual({ history: [1, 2, 3], isUnknownMachine: false })
})

test('a run on a machine that the history hardly knows is compared as it stands, and says so', () => {
  const history = [...on('quick', 1, 2, 3), ...on('rare', 50, 51)]
  expect(levelled(history, 'rare')).toEqual({ history: [1, 2, 3, 50, 51], isUnknownMachine: true })
  expect(levelled(history, 'new')).toEqual({ history: [1, 2, 3, 50, 51], isUnknownMachine: true })
})

test('the only machine needs no three runs to be known', () => {
  expect(levelled(on('one', 7, 8), 'one')).toEqual({ history: [7, 8], isUnknownMachine: false })
})

test('a machine that was not recorded matches any', () => {
  const mixed = [...on('quick', 1, 2, 3), ...on(undefined, 9), ...on('slow', 11, 12, 13)]
  expect(levelled(mixed, 'quick').history).toEqual([1, 2, 3, 9, 1, 2, 3])
  expect(levelled(mixed, undefined)).toEqual({ history: [1, 2, 3, 9, 11, 12, 13], isUnknownMachine: false })
})

test('how much slower a machine is does not matter', () => {
  const value = fc.integer({ min: 0, max: 100 })
  const runs = fc.array(value, { minLength: 3, maxLength: 10 })
  fc.assert(
    fc.property(runs, runs, value, (quick, slow, by) => {
      const first = levelled([...on('quick', ...quick), ...on('slow', ...slow)], 'quick').history
      const second = levelled([...on('quick', ...quick), ...on('slow', ...slow.map(run => run + by))], 'quick').history
      expect(second).toEqual(first)
    }),
  )
})
