import { expect, test } from 'vitest'
import { promise } from '../../test/judge/given.ts'
import type { Objective } from '../model/objective.ts'
import type { Offer } from '../model/offer.ts'
import { offerNotices } from './judge.ts'

/** 50/s by 50 users, of which 36 go to /retrieve under two names, 12.5 to /extract and 1.5 to /health. */
const burst: Offer = {
  rate: 50,
  isStaged: false,
  users: 50,
  thinkMs: 0,
  calls: [
    { method: 'POST', name: '/retrieve [ae]', times: 0.48, isExact: true },
    { method: 'POST', name: '/retrieve [dose]', times: 0.24, isExact: true },
    { method: 'POST', name: '/extract/pico', times: 0.25, isExact: true },
    { method: 'GET', name: '/health', times: 0.03, isExact: true },
  ],
}

const at = (line: number): Partial<Objective> => ({ source: { file: 'README.md', line, column: 3 } })

function told(objectives: readonly Objective[], offer: Offer = burst): readonly string[] {
  return offerNotices('burst', offer, objectives).map(({ code, message }) => `${code}: ${message}`)
}

test('a floor that a scenario never offers is refused with the arithmetic, two per cent to spare', () => {
  expect(told([promise('/retrieve', 'throughput', '>=', 50, at(123))])).toEqual([
    'not-offered: burst sends 36/s to /retrieve, README.md:123 promises 50+/s; set rate ≥ 71/s.',
  ])
  const [notice] = offerNotices('burst', burst, [promise('/retrieve', 'throughput', '>=', 50, at(123))])
  expect(notice?.source).toEqual({ file: 'README.md', line: 123 })
})

test('a floor that is hardly offered is a warning, and one with two per cent to spare is none', () => {
  expect(told([promise('/retrieve', 'throughput', '>=', 36)])).toEqual([
    'barely-offered: burst sends 36/s to /retrieve, README.md:112 promises 36+/s, and a few failures would miss that; set rate ≥ 51/s.',
  ])
  expect(told([promise('/retrieve', 'throughput', '>=', 35.3)])[0]).toContain('barely-offered')
  expect(told([promise('/retrieve', 'throughput', '>=', 35.2)])).toEqual([])
  expect(told([promise('/retrieve', 'throughput', '>', 36.004)])[0]).toContain('not-offered: burst sends 36/s')
  expect(told([promise('/retrieve', 'throughput', '<', 20), promise('/retrieve', 'p95', '<', 20)])).toEqual([])
})

test('the whole run, each endpoint and a band have floors too', () => {
  expect(told([promise('', 'throughput', '>=', 60)])).toEqual([
    'not-offered: burst sends 50/s in all, README.md:112 promises 60+/s; set rate ≥ 62/s.',
  ])
  expect(told([promise('each', 'throughput', '>=', 12)])).toEqual([
    'barely-offered: burst sends 12/s to POST /retrieve [dose], README.md:112 promises 12+/s, and a few failures would miss that; set rate ≥ 51/s.',
    'not-offered: burst sends 1.5/s to GET /health, README.md:112 promises 12+/s; set rate ≥ 408/s.',
  ])
  expect(told([promise('/health', 'throughput', 'between', [2, 90])])[0]).toContain('not-offered: burst sends 1.5/s')
})

test('a floor is held against the endpoints that no closer one has', () => {
  const close = promise('/retrieve [ae]', 'throughput', '>=', 20)
  expect(told([promise('/retrieve', 'throughput', '>=', 13), close])).toEqual([
    'not-offered: burst sends 12/s to /retrieve, README.md:112 promises 13+/s; set rate ≥ 56/s.',
  ])
  expect(
    told([promise('POST /retrieve', 'throughput', '>=', 5), promise('GET /health', 'throughput', '>=', 5)]),
  ).toEqual(['not-offered: burst sends 1.5/s to GET /health, README.md:112 promises 5+/s; set rate ≥ 170/s.'])
})

test('an endpoint that a scenario never calls is offered nothing, unless some of its names are known only later', () => {
  const floor = promise('/facets', 'throughput', '>=', 10)
  expect(told([floor])).toEqual([
    'not-offered: burst sends nothing to /facets, README.md:112 promises 10+/s; give it a request there.',
  ])
  const later = { method: 'GET', name: '/{page}', times: 1, isExact: false }
  expect(told([floor], { ...burst, calls: [later] })).toEqual([])
})

test('stages offer what they send on average', () => {
  expect(told([promise('/retrieve', 'throughput', '>=', 50)], { ...burst, isStaged: true })).toEqual([
    'not-offered: burst sends 36/s on average to /retrieve, README.md:112 promises 50+/s; let its stages average ≥ 71/s.',
  ])
})

test('users who would be busy for more than 60 % of the time at the promised P50 are told by how many they are too few', () => {
  const p50 = (where: string, ms: number): Objective => promise(where, 'p50', '<=', ms)
  // 0.72 × 1,000 ms + 0.25 × 1,160 ms are 1.01 s, and 50/s of them are 50.5 users.
  const table = [p50('/retrieve', 1000), p50('/extract/*', 1160)]
  const few = 'few-users: burst: 50/s at 1.01 s each, as the P50 promised, needs 51 users, and has 50; set users ≥ 90.'
  expect(told(table)).toEqual([few])
  expect(told(table, { ...burst, users: 84 })[0]).toContain('needs 51 users, and has 84')
  expect(told(table, { ...burst, users: 85 })).toEqual([])
  const { users: _, ...unlimited } = burst
  expect(told(table, unlimited)).toEqual([])
  expect(told([p50('', 601)])[0]).toContain('50/s at 601 ms each')
  expect(told([p50('', 600)])).toEqual([])
  expect(told([p50('', 600)], { ...burst, thinkMs: 10 })[0]).toContain('50/s at 610 ms each')
  expect(told([promise('each', 'median', '<', 610), p50('/retrieve', 10)])).toEqual([])
})
