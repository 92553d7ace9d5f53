import { expect, test } from 'vitest'
import { found, judged, locust, promise, row, run, said } from '../../test/judge/given.ts'
import type { RunResult } from '../model/run-result.ts'

test('fewer requests than a percentile needs: a kept limit warns, a missed one fails, both flagged', () => {
  const health = run([row('GET /health', 12, locust({ p50: 4, p95: 11, p99: 16 }))])
  const kept = found(health, promise('/health', 'p95', '<', 50))
  expect(said(kept)).toEqual(['warn', 'few-samples'])
  expect(kept.message).toContain('p95 needs 59 requests for any statement and 200 for a good one; there were 12.')
  const missed = found(health, promise('/health', 'p95', '<', 10))
  expect([...said(missed), ...missed.flags]).toEqual(['fail', 'over-limit', 'few-samples'])
  expect(said(found(health, promise('/health', 'p95', '<', 50), { strict: true }))).toEqual([
    'inconclusive',
    'few-samples',
  ])
  expect(said(found(health, promise('/health', 'p95', '<', 50), { minRequests: 13 }))).toEqual([
    'inconclusive',
    'few-samples',
  ])
  expect(said(found(health, promise('/health', 'p50', '<', 10)))).toEqual(['pass', 'met'])
  expect(said(found(health, promise('/health', 'p50', '<', 10), { minRequests: 12 }))).toEqual(['pass', 'met'])
  const fewer = found(health, promise('/health', 'p50', '<', 10), { minRequests: 13 })
  expect(fewer.message).toContain('At least 13 requests were asked for; there were 12.')
})

test('a nightly run of five minutes with 12 requests on /health is not red for want of samples', () => {
  const nightly = run([
    row('POST /retrieve', 3721, locust({ p50: 210, p95: 600, p99: 910 })),
    row('GET /health', 12, locust({ p50: 4, p95: 11, p99: 16 })),
  ])
  const verdict = judged(nightly, [
    promise('/retrieve', 'p95', '<', 900),
    promise('/health', 'p50', '<', 10),
    promise('/health', 'p95', '<', 50),
    promise('/health', 'p99', '<', 100),
  ])
  expect([verdict.verdict, verdict.exitCode]).toEqual(['warn', 0])
  expect(verdict.headline).toBe('no objective missed, 2 of 4 objectives with a warning')
})

test.each([
  ['p50', 5],
  ['median', 5],
  ['p90', 29],
  ['p95', 59],
  ['p99', 299],
  ['p99.9', 2995],
])('%s says something from %i requests on', (indicator, least) => {
  const of = (requests: number): RunResult =>
    run([row('GET /a', requests, locust({ p50: 10, p90: 10, p95: 10, p99: 10, 'p99.9': 10 }, { medianMs: 10 }))])
  expect(said(found(of(least), promise('/a', indicator, '<', 900)))).toEqual(['pass', 'met'])
  expect(said(found(of(least - 1), promise('/a', indicator, '<', 900)))).toEqual(['warn', 'few-samples'])
})

test('between the least and a good number of requests the tail is called thin', () => {
  const of = (requests: number): RunResult => run([row('GET /a', requests, locust({ p95: 10 }))])
  expect(found(of(199), promise('/a', 'p95', '<', 900)).flags).toEqual(['few-tail-samples'])
  expect(found(of(200), promise('/a', 'p95', '<', 900)).flags).toEqual([])
})

test('an error ratio needs so many requests that one failure alone does not miss it', () => {
  const of = (requests: number, failures: number): RunResult => run([row('GET /a', requests, locust({}), { failures })])
  expect(said(found(of(99, 0), promise('/a', 'errors', '<=', 0.01)))).toEqual(['warn', 'few-samples'])
  const close = found(of(100, 0), promise('/a', 'errors', '<=', 0.01))
  expect([...said(close), ...close.flags]).toEqual(['pass', 'met', 'too-close-to-call'])
  expect(found(of(299, 0), promise('/a', 'errors', '<=', 0.01)).flags).toEqual([])
  const missed = found(of(50, 1), promise('/a', 'errors', '<=', 0.01))
  expect([...said(missed), ...missed.flags]).toEqual(['fail', 'over-limit', 'few-samples', 'too-close-to-call'])
})

test('that nothing fails is kept or missed by any number of requests', () => {
  const of = (failures: number): RunResult => run([row('GET /a', 40, locust({}), { failures })])
  expect(said(found(of(0), promise('/a', 'errors', '<=', 0)))).toEqual(['pass', 'met'])
  expect(said(found(of(1), promise('/a', 'errors', '<=', 0)))).toEqual(['fail', 'over-limit'])
})

test('with a histogram a kept limit that the 95 % interval reaches over is too close to call', () => {
  const beyond = (k: number): RunResult =>
    run([
      row('GET /a', 1000, {
        ...locust({}),
        buckets: [
          [100, 500],
          [800, 500 - k],
          [950, k],
        ],
      }),
    ])
  const proven = found(beyond(38), promise('/a', 'p95', '<', 900))
  expect([...said(proven), ...proven.flags]).toEqual(['pass', 'met'])
  const close = found(beyond(40), promise('/a', 'p95', '<', 900))
  expect([...said(close), ...close.flags]).toEqual(['pass', 'met', 'too-close-to-call'])
  expect(close.confidence).toEqual([795, 955])
  expect(said(found(beyond(40), promise('/a', 'p95', '<', 900), { require: 'proven' }))).toEqual(['warn', 'met'])
  expect(said(found(beyond(38), promise('/a', 'p95', '<', 900), { require: 'proven' }))).toEqual(['pass', 'met'])
  const missed = found(beyond(62), promise('/a', 'p95', '<', 900))
  expect([...said(missed), ...missed.flags]).toEqual(['fail', 'over-limit', 'too-close-to-call'])
})

test('a limit that is kept by far is not too close to call: there are too few requests', () => {
  const of = (inside: number, beyond: number): RunResult =>
    run([
      row('GET /a', inside + beyond, {
        ...locust({}),
        buckets:
          beyond === 0
            ? [[20, inside]]
            : [
                [20, inside],
                [950, beyond],
              ],
      }),
    ])
  const p95 = promise('/a', 'p95', '<', 900)
  const message = (result: RunResult): string => found(result, p95).message
  expect(message(of(68, 2))).toBe(
    'p95 of /a 20 ms, limit < 900 ms: kept, 98 % to spare (70 requests). Few tail samples: p95 is good from 200 requests on. Too few requests to be sure.',
  )
  expect(message(of(962, 38))).not.toMatch(/Too/)
  expect(message(of(960, 40))).toContain('Too close to call: 95 % interval 20 ms to 955 ms.')
  const few = found(of(40, 0), p95)
  expect([...said(few), ...few.flags]).toEqual(['warn', 'few-samples', 'few-samples', 'too-close-to-call'])
  expect(few.message).toBe(
    'p95 of /a 20 ms, limit < 900 ms: kept, 98 % to spare (40 requests). p95 needs 59 requests for any statement and 200 for a good one; there were 40.',
  )
  expect(few.wanted).toBe(200)
  const errors = found(run([row('GET /a', 120, locust({}))]), promise('/a', 'errors', '<', 0.01))
  expect([...said(errors), ...errors.flags]).toEqual(['pass', 'met', 'too-close-to-call'])
  expect(errors.message).toMatch(
    /kept.* to spare \(120 requests\)\. Too few requests to be sure: 95 % interval 0\.00 %/,
  )
})

test('proof can also come from a higher percentile of the report; without it `require: proven` warns', () => {
  const of = (p99: number): RunResult => run([row('GET /a', 1000, locust({ p95: 600, p99 }))])
  expect(said(found(of(880), promise('/a', 'p95', '<', 900), { require: 'proven' }))).toEqual(['pass', 'met'])
  const finding = found(of(950), promise('/a', 'p95', '<', 900), { require: 'proven' })
  expect(said(finding)).toEqual(['warn', 'met'])
  expect(finding.message).toContain('cannot prove it')
  expect(said(found(of(950), promise('/a', 'p95', '<', 900)))).toEqual(['pass', 'met'])
})
