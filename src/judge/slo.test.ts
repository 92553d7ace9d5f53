import { expect, test } from 'vitest'
import { found, judged, locust, promise, retrieve, row, run, said } from '../../test/judge/given.ts'
import type { RunResult } from '../model/run-result.ts'

test('a limit that is kept passes, one that is missed fails, with distance, sample and rows', () => {
  const kept = found(retrieve, promise('/retrieve', 'p95', '<', 900))
  expect(said(kept)).toEqual(['pass', 'met'])
  expect(kept).toMatchObject({ observed: 600, interval: [595, 605], samples: 1000, rows: ['POST /retrieve'] })
  expect(kept.margin).toBeCloseTo(-1 / 3, 12)
  expect(kept.message).toBe('p95 of /retrieve 600 ms, limit < 900 ms: kept, 33 % to spare (1,000 requests).')
  const missed = found(retrieve, promise('/retrieve', 'p99', '<', 800))
  expect(said(missed)).toEqual(['fail', 'over-limit'])
  expect(missed.margin).toBeCloseTo(0.1375, 12)
  expect(missed.source).toEqual({ file: 'README.md', line: 112 })
})

test('a warning objective that is missed, or can not be judged, warns', () => {
  expect(said(found(retrieve, promise('/retrieve', 'p95', '<', 500, { severity: 'warn' })))).toEqual([
    'warn',
    'over-limit',
  ])
  expect(said(found(retrieve, promise('/gone', 'p95', '<', 500, { severity: 'warn' })))).toEqual(['warn', 'no-match'])
})

test('a percentile that the report does not carry may be decided by those beside it', () => {
  expect(said(found(retrieve, promise('/retrieve', 'p98', '<', 1000)))).toEqual(['pass', 'met'])
  expect(said(found(retrieve, promise('/retrieve', 'p98', '<', 500)))).toEqual(['fail', 'over-limit'])
  const finding = found(retrieve, promise('/retrieve', 'p99.9', '<', 1200))
  expect(said(finding)).toEqual(['fail', 'over-limit'])
  expect(finding.message).toContain(
    'p99.9 of /retrieve 1.40 s, limit < 1.2 s: missed by at least 16 % (1,000 requests).',
  )
})

test('where latencies leave failures out, more of them than a percentile spares make it inconclusive when kept', () => {
  const own = (failures: number): RunResult =>
    run([row('GET /a', 2000, locust({ p95: 20 }), { failures })], { latencyOf: 'successful' })
  expect(said(found(own(100), promise('/a', 'p95', '<', 900)))).toEqual(['pass', 'met'])
  expect(said(found(own(101), promise('/a', 'p95', '<', 900)))).toEqual(['inconclusive', 'mostly-failed'])
  expect(said(found(own(101), promise('/a', 'p95', '<', 10)))).toEqual(['fail', 'over-limit'])
  const tenth = run([row('GET /a', 2000, locust({ p90: 20 }), { failures: 200 })], { latencyOf: 'successful' })
  expect(said(found(tenth, promise('/a', 'p90', '<', 900)))).toEqual(['pass', 'met'])
})

test('median and p50 stand in for each other, with a notice', () => {
  const p50 = judged(run([row('GET /a', 100, locust({ p50: 20 }))]), [promise('/a', 'median', '<', 50)])
  expect([p50.verdict, p50.findings[0]?.observed, p50.notices.map(({ code }) => code)]).toEqual([
    'pass',
    20,
    ['p50-for-median'],
  ])
  const median = judged(run([row('GET /a', 100, locust({}, { medianMs: 20 }))]), [promise('/a', 'p50', '<', 50)])
  expect([median.verdict, median.findings[0]?.observed, median.notices.map(({ code }) => code)]).toEqual([
    'pass',
    20,
    ['median-for-p50'],
  ])
  const both = judged(run([row('GET /a', 100, locust({ p50: 20 }, { medianMs: 21 }))]), [
    promise('/a', 'median', '<', 50),
  ])
  expect([both.findings[0]?.observed, both.notices]).toEqual([21, []])
})

test('a margin too small to print is said to be small', () => {
  const close = run([row('GET /a', 1000, locust({}, { meanMs: 899.999 }))])
  expect(found(close, promise('/a', 'mean', '<', 900)).message).toBe(
    'mean of /a 899.999 ms, limit < 900 ms: kept, less than 0.1 % to spare (1,000 requests).',
  )
})

test('a band keeps both edges', () => {
  const of = (value: number): RunResult => run([row('GET /a', 1000, locust({}, { meanMs: value }))])
  const band = promise('/a', 'mean', 'between', [80, 90])
  expect([80, 90].map(value => said(found(of(value), band)))).toEqual([
    ['pass', 'met'],
    ['pass', 'met'],
  ])
  expect([79.9, 90.1].map(value => said(found(of(value), band)))).toEqual([
    ['fail', 'outside-band'],
    ['fail', 'outside-band'],
  ])
})

test('the total is asked before its endpoints, and they where it lacks a figure', () => {
  const total = { requests: 1000, failures: 0, latency: { ...locust({}), buckets: [[100, 1000]] as const } }
  const counted = run(retrieve.endpoints, { total })
  expect(found(counted, promise('', 'p95', '<', 900)).observed).toBe(100)
  expect(found(counted, promise('', 'mean', '<', 900)).observed).toBe(250.5)
})

test('what is only enclosed has a margin in its words too, no larger than the true one', () => {
  const missed = found(retrieve, promise('/retrieve', 'p99.9', '<', 1200))
  expect(missed.margin).toBeCloseTo(0.1625)
  expect(missed.message).toContain('missed by at least 16 %')
})

test('where most failed, the finding says of how many requests, with the share that the report prints', () => {
  const failing = run([row('GET /a', 1006, locust({ p95: 20 }), { failures: 844 })])
  const finding = found(failing, promise('/a', 'p95', '<', 900))
  expect(finding.message).toContain('83.90 % of the 1,006 requests failed')
  expect([finding.samples, finding.failedShare]).toEqual([1006, 844 / 1006])
})
