import { expect, test } from 'vitest'
import type { Offer } from '../model/offer.ts'
import { isRestart, orderOf, planComparison, planInARow, startOrderOf } from './comparison-plan.ts'

/** So many arrivals a second, of which these shares go to these endpoints. */
function offer(rate: number, shares: Readonly<Record<string, number>>): Offer {
  const calls = Object.entries(shares).map(([name, times]) => ({ method: 'GET', name, times, isExact: true }))
  return { rate, isStaged: false, thinkMs: 0, calls }
}

const minutes = (count: number): number => count * 60_000
const rules = { least: 500, discardMs: 5000, budgetMs: minutes(20), restarts: false }

test('segments alternate, both sides start anew every two pairs, and who starts first alternates too', () => {
  const pairs = [0, 1, 2, 3, 4]
  expect(pairs.map(pair => orderOf(pair).join(' '))).toEqual([
    'base head',
    'head base',
    'base head',
    'head base',
    'base head',
  ])
  expect(pairs.filter(isRestart).map(pair => [pair, startOrderOf(pair)[0]])).toEqual([
    [0, 'base'],
    [2, 'head'],
    [4, 'base'],
  ])
})

test('where there is time, a segment is so long that the rarest endpoint has a thousand requests', () => {
  // 1,000 at 50/s are 20 s; 20 pairs of two such segments take 5 s to be left out and half a second beside.
  expect(planComparison(offer(100, { '/a': 0.5, '/b': 0.5 }), rules)).toEqual({
    kind: 'plan',
    segmentMs: 20_000,
    discardMs: 5000,
    checkPairs: 0,
    mostPairs: 20,
    worstMs: 40 * 25_500,
    // Eight pairs.
    soonestMs: 16 * 25_500,
    lengthBy: 'requests',
    judged: ['GET /a', 'GET /b'],
    beside: [],
  })
})

test('a segment is never shorter than ten seconds, unless somebody says so', () => {
  expect(planComparison(offer(1000, { '/a': 1 }), rules)).toMatchObject({
    segmentMs: 10_000,
    worstMs: 40 * 15_500,
    lengthBy: 'least-time',
  })
  expect(planComparison(offer(1000, { '/a': 1 }), { ...rules, segmentMs: 600 })).toMatchObject({
    worstMs: 40 * 6100,
    lengthBy: 'wanted',
  })
})

test('the budget bounds the segments, and endpoints that have too few requests by then are shown beside', () => {
  // Of 20 min 40 × 5.5 s go by beside: 980 s ÷ 40 = 24.5 s, in which 500 requests are 20.4/s.
  const plan = planComparison(offer(100, { '/a': 0.75, '/b': 0.205, '/c': 0.045 }), rules)
  expect(plan).toMatchObject({ segmentMs: 24_500, lengthBy: 'budget', judged: ['GET /a', 'GET /b'] })
  expect(plan).toMatchObject({ beside: [{ name: 'GET /c', perSecond: 4.5 }] })
  expect(plan).toMatchObject({ worstMs: minutes(20) })
})

test('with commands two instances of base come before, and the starts cost time', () => {
  // 28 pairs are 56 segments and 14 starts: 56 × 5.5 s + 14 × 5 s = 378 s of 1,200 s.
  const plan = planComparison(offer(40, { '/a': 1 }), { ...rules, restarts: true })
  expect(plan).toMatchObject({ checkPairs: 8, mostPairs: 20, judged: ['GET /a'] })
  expect(plan).toMatchObject({ segmentMs: expect.closeTo(822_000 / 56, 6), worstMs: expect.closeTo(minutes(20), 6) })
  // Eight pairs of base and base, and eight of base and head.
  expect(plan).toMatchObject({ soonestMs: expect.closeTo((minutes(20) * 16) / 28, 6) })
})

test('a load that no budget makes enough of is refused before it is sent', () => {
  expect(planComparison(offer(10, { '/a': 0.6, '/b': 0.4 }), rules)).toEqual({
    kind: 'too-little',
    busiest: 'GET /a',
    perSecond: 6,
    neededMs: expect.closeTo(83_333, 0),
    segmentMs: 24_500,
    isWanted: false,
    // 40 × (83.3 s + 5.5 s).
    enoughMs: expect.closeTo(3_553_333, 0),
  })
  expect(planComparison(offer(10, { '/a': 0.6, '/b': 0.4 }), { ...rules, least: 100 })).toMatchObject({
    judged: ['GET /a'],
    beside: [{ name: 'GET /b', perSecond: 4 }],
  })
})

test('segments of a length that somebody wants are refused where they are too short, or too long for the budget', () => {
  const one = offer(50, { '/a': 1 })
  expect(planComparison(one, { ...rules, segmentMs: 2000 })).toMatchObject({
    ...{ kind: 'too-little', isWanted: true, segmentMs: 2000, neededMs: 10_000, enoughMs: 40 * 15_500 },
  })
  // The longest that fits is 24.5 s, in which there are more than 500 requests.
  expect(planComparison(one, { ...rules, segmentMs: 60_000 })).toEqual({
    ...{ kind: 'too-long', enoughMs: 40 * 65_500, hasShorter: true },
  })
  // 300 s ÷ 40 − 5.5 s are 2 s, in which there are 100.
  expect(planComparison(one, { ...rules, segmentMs: 60_000, budgetMs: minutes(5) })).toMatchObject({
    hasShorter: false,
  })
})

test('a budget that what is left out takes alone is refused, and one that is enough is named', () => {
  const tight = { ...rules, budgetMs: minutes(3) }
  const beside = { kind: 'no-room', segments: 40, besideMs: 220_000 }
  expect(planComparison(offer(200, { '/a': 1 }), tight)).toEqual({ ...beside, enoughMs: 40 * 8000 })
  expect(planComparison(undefined, tight)).toEqual({ ...beside, enoughMs: 40 * 15_500 })
  expect(planComparison(offer(200, { '/a': 1 }), { ...rules, budgetMs: 40 * 8000 })).toMatchObject({ kind: 'plan' })
})

test('endpoints that differ in a tag count together', () => {
  const shares = { '/a [x]': 0.4, '/a [y]': 0.4, '/a?k=1': 0.2 }
  expect(planComparison(offer(50, shares), rules)).toMatchObject({ judged: ['GET /a'], segmentMs: 20_000 })
})

test('users alone set a pace that nobody knows, so half a minute is taken where there is time', () => {
  expect(planComparison(undefined, rules)).toMatchObject({ segmentMs: 24_500, judged: [], beside: [] })
  expect(planComparison(undefined, { ...rules, budgetMs: minutes(30) })).toMatchObject({
    ...{ segmentMs: 30_000, lengthBy: 'users' },
  })
})

test('runs in a row are as long as their scenario, if seven of them fit', () => {
  const one = offer(50, { '/a': 1 })
  expect(planInARow(one, { ...rules, longestMs: 115_000 })).toMatchObject({
    segmentMs: 115_000,
    worstMs: 7 * 120_500,
    soonestMs: 7 * 120_500,
    lengthBy: 'scenario',
  })
  expect(planInARow(one, { ...rules, longestMs: 600_000 })).toMatchObject({
    segmentMs: expect.closeTo((minutes(20) - 7 * 5500) / 7, 6),
    lengthBy: 'budget',
  })
})

test('runs in a row that are shorter than their endpoints need say which are only shown', () => {
  expect(planInARow(offer(50, { '/a': 1 }), { ...rules, longestMs: 5000 })).toMatchObject({
    ...{ segmentMs: 5000, judged: [], beside: [{ name: 'GET /a', perSecond: 50 }] },
  })
})
