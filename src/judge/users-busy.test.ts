import { expect, test } from 'vitest'
import { found, own, promise, said, times } from '../../test/judge/given.ts'
import type { Measurement, RunResult } from '../model/run-result.ts'

const p95 = promise('/retrieve', 'p95', '<', 1200)
/** 1,000 requests at 1.01 s each. */
const served = { serviceTime: times([1010, 1000]) }

test('users that were busy for 80 % of the time excuse a limit that service time keeps', () => {
  const busy = (usersBusy: number) => own({ p95: 1500, usersBusy }, {}, served)
  expect(said(found(busy(0.8), p95))).toEqual(['inconclusive', 'users-busy'])
  expect(said(found(busy(0.799), p95))).toEqual(['fail', 'over-limit'])
  expect(said(found(own({ p95: 1500 }, { generator: { transport: 'raw', causes: [] } }, served), p95))).toEqual([
    'fail',
    'over-limit',
  ])
})

test('users that were busy excuse nothing that service time misses too, nor what is no latency', () => {
  const slow = (serviceP95: number) => found(own({ p95: 1500, serviceP95, usersBusy: 0.95 }), p95)
  expect(said(slow(1200))).toEqual(['fail', 'over-limit'])
  expect(said(slow(1199))).toEqual(['inconclusive', 'users-busy'])
  const failing = own({ p95: 1500, usersBusy: 0.95 }, {}, { ...served, failures: 20 })
  expect(said(found(failing, promise('', 'errors', '<', 0.01)))).toEqual(['fail', 'over-limit'])
})

test('a kept limit is kept however busy the users were', () => {
  expect(said(found(own({ p95: 1100, usersBusy: 1 }), p95))).toEqual(['pass', 'met'])
})

test('service time that is not there excuses nothing', () => {
  const { serviceTime: _, ...total } = own({ p95: 1500, usersBusy: 0.95 }).total
  const unserved = own(
    { p95: 1500, usersBusy: 0.95 },
    { total, endpoints: [{ method: 'POST', name: '/retrieve', ...total }] },
  )
  expect(said(found(unserved, p95))).toEqual(['fail', 'over-limit'])
})

test('service time that some rows do not have excuses nothing', () => {
  const result = own({ p95: 1500, serviceP95: 300, usersBusy: 0.95 })
  const { serviceTime: _, ...unserved } = result.total
  const covered = promise('/**', 'p95', '<', 1200)
  const beside = (row: Measurement): RunResult => ({
    ...result,
    endpoints: [...result.endpoints, { method: 'GET', name: '/x', ...row }],
  })
  expect(said(found(beside(result.total), covered))).toEqual(['inconclusive', 'users-busy'])
  expect(said(found(beside(unserved), covered))).toEqual(['fail', 'over-limit'])
})

test('users that were enough by arithmetic and busy all the same are still to become more', () => {
  const busy = own({ p95: 1500, usersBusy: 0.95 }, { users: { asked: 100, reached: 100 } }, served)
  expect(found(busy, p95).next).toBe('Set `users` ≥ 150.')
})

test('the message has the arithmetic of the users that are needed', () => {
  const finding = found(own({ p95: 1500, usersBusy: 0.934 }, {}, served), p95)
  expect(finding.message).toBe(
    'p95 of /retrieve < 1.2 s could not be judged: every user was busy for 93 % of the time, and the service time of 1.01 s keeps the limit: 50/s at 1.01 s each needs 51 users.',
  )
  expect(finding.next).toBe('Set `users` ≥ 80.')
  expect(finding.observed).toBe(1500)
})

test('an open load without users needs connections, and small numbers are not rounded to tens', () => {
  const { users: _, ...open } = own(
    { p95: 1500, usersBusy: 0.95 },
    {},
    { throughput: 5, serviceTime: times([1010, 1000]) },
  )
  const finding = found({ ...open, arrivals: { planned: 100, sent: 100, late: 0, unfinished: 0, offeredRate: 5 } }, p95)
  expect(finding.message).toContain('every connection was busy for 95 % of the time')
  expect(finding.message).toContain('5/s at 1.01 s each needs 6 connections.')
  expect(finding.next).toBe('Set `connections` ≥ 9.')
})

test('the load generator comes before the users', () => {
  expect(said(found(own({ p95: 1500, usersBusy: 0.95, lag: 61 }, {}, served), p95))).toEqual(['invalid', 'saturated'])
  expect(said(found(own({ p95: 1900, usersBusy: 0.95, lag: 61 }, {}, served), p95))).toEqual([
    'inconclusive',
    'users-busy',
  ])
})
