import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardsOf, makeDealer, makeDeck } from './deck.ts'

const deal = (next: () => number, count: number): readonly number[] => Array.from({ length: count }, next)

const countsIn = (dealt: readonly number[], of: number): readonly number[] =>
  Array.from({ length: of }, (_, index) => dealt.filter(card => card === index).length)

describe('the cards of weights', () => {
  test.each<[weights: readonly number[], counts: readonly number[]]>([
    [
      [72, 13, 10, 5],
      [72, 13, 10, 5],
    ],
    [
      [40, 20, 20],
      [2, 1, 1],
    ],
    [[1], [1]],
    [[7], [1]],
    [
      [0.5, 0.25, 0.25],
      [2, 1, 1],
    ],
    [
      [0.1, 0.2, 0.7],
      [1, 2, 7],
    ],
    [
      [1 / 3, 1 / 3, 1 / 3],
      [1, 1, 1],
    ],
    [
      [33.3, 33.3, 33.4],
      [333, 333, 334],
    ],
    [
      [2.5, 1],
      [5, 2],
    ],
    [
      [3, 0, 1],
      [3, 0, 1],
    ],
    [
      [1, Number.NaN, -2, Number.POSITIVE_INFINITY, 1],
      [1, 0, 0, 0, 1],
    ],
    [
      [1e308, 1e308, 1e308],
      [1, 1, 1],
    ],
    [
      [5e-324, 5e-324],
      [1, 1],
    ],
    [
      [999, 1],
      [999, 1],
    ],
  ])('%j are %j', (weights, counts) => {
    expect(cardsOf(weights)).toEqual({ counts, isExact: true })
  })

  test.each<[weights: readonly number[], counts: readonly number[]]>([
    [
      [1000, 1],
      [999, 1],
    ],
    [
      [1e9, 1],
      [999, 1],
    ],
    [
      [1e9, 1, 1],
      [998, 1, 1],
    ],
    [
      [Math.SQRT2, 1],
      [586, 414],
    ],
  ])('%j fit no deck of 1,000, and are rounded to %j', (weights, counts) => {
    expect(cardsOf(weights)).toEqual({ counts, isExact: false })
  })

  test('of a long list are one for each, however long', () => {
    const { counts, isExact } = cardsOf(Array<number>(5000).fill(2))
    expect([counts.length, new Set(counts), isExact]).toEqual([5000, new Set([1]), true])
  })
})

describe('a deck', () => {
  test('deals each round exactly by weight, and in another order', () => {
    const next = makeDeck([72, 13, 10, 5], 7)
    const rounds = Array.from({ length: 20 }, () => deal(next, 100))
    for (const round of rounds) expect(countsIn(round, 4)).toEqual([72, 13, 10, 5])
    expect(new Set(rounds.map(round => round.join())).size).toBe(20)
  })

  test('is the same for the same seed, and another for another', () => {
    const first = deal(makeDeck([3, 2, 1], 11), 60)
    expect(deal(makeDeck([3, 2, 1], 11), 60)).toEqual(first)
    expect(deal(makeDeck([3, 2, 1], 12), 60)).not.toEqual(first)
  })

  test('without a weight above 0 is a mistake of the program', () => {
    expect(() => makeDeck([], 1)).toThrow(RangeError)
    expect(() => makeDeck([0, -1, Number.NaN], 1)).toThrow(RangeError)
  })

  test('of whole weights is exactly proportional over any number of whole rounds', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(weights, fc.integer(), fc.integer({ min: 1, max: 3 }), (given, seed, rounds) => {
        const sum = given.reduce((total, weight) => total + weight, 0)
        fc.pre(sum > 0)
        const counts = countsIn(deal(makeDeck(given, seed), sum * rounds), given.length)
        expect(counts).toEqual(given.map(weight => weight * rounds))
      }),
    )
  })

  test('never deals what has no weight, and everything that has one', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(weights, given => {
        const { counts } = cardsOf(given)
        expect(counts.map(count => count > 0)).toEqual(given.map(weight => weight > 0))
        expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(1000)
      }),
    )
  })
})

test('a dealer gives every order as often as any other', () => {
  const seen = new Map<string, number>()
  let state = 0
  // Steps through all pairs of a fine grid, so that the counts are exact.
  const random = (): number => {
    state += 1
    return state % 3 === 1 ? (Math.floor(state / 3) % 3) / 3 : state % 3 === 2 ? (Math.floor(state / 9) % 2) / 2 : 0
  }
  for (let round = 0; round < 60; round += 1) {
    const order = deal(makeDealer(Uint32Array.of(0, 1, 2), random), 3).join('')
    seen.set(order, (seen.get(order) ?? 0) + 1)
  }
  expect([...seen].sort()).toEqual(['012', '021', '102', '120', '201', '210'].map(order => [order, 10]))
})
