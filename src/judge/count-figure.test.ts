import { expect, test } from 'vitest'
import { found, locust, promise, row, run, said } from '../../test/judge/given.ts'
import type { RunResult } from '../model/run-result.ts'

test('throughput is of successful requests, with the uncertainty of the duration', () => {
  const of = (failures: number, durationErrorMs: number): RunResult =>
    run([row('GET /a', 6000, locust({}), { failures })], { durationErrorMs })
  expect(found(of(600, 0), promise('/a', 'throughput', '>=', 45)).observed).toBe(45)
  expect(said(found(of(600, 0), promise('/a', 'throughput', '>=', 45)))).toEqual(['pass', 'met'])
  expect(said(found(of(601, 0), promise('/a', 'throughput', '>=', 45)))).toEqual(['fail', 'under-limit'])
  expect(said(found(of(600, 1000), promise('/a', 'throughput', '>=', 45)))).toEqual(['warn', 'within-rounding'])
  expect(said(found(of(600, 1000), promise('/a', 'throughput', '>=', 44.6)))).toEqual(['pass', 'met'])
})

test('without a duration throughput is what the report counts, less the failures; else it is not reported', () => {
  const { durationMs: _, ...timeless } = run([
    row('GET /a', 1000, locust({}), { throughput: 30, failures: 100, throughputError: 0.05 }),
    row('GET /b', 1000, locust({}), { throughput: 20 }),
  ])
  expect(found(timeless, promise('/*', 'throughput', '>=', 40)).observed).toBeCloseTo(47, 12)
  expect(said(found(timeless, promise('/a', 'throughput', '>=', 27)))).toEqual(['warn', 'within-rounding'])
  expect(said(found(timeless, promise('', 'throughput', '>=', 1)))).toEqual(['inconclusive', 'not-reported'])
})

test('a floor that the run never offered is inconclusive when missed', () => {
  const arrivals = { planned: 6125, sent: 6125, late: 0, unfinished: 0, judged: 6000, offeredRate: 50 }
  const result = run([row('POST /retrieve', 4320), row('GET /b', 1680)], { arrivals })
  const finding = found(result, promise('/retrieve', 'throughput', '>=', 50))
  expect(said(finding)).toEqual(['inconclusive', 'not-offered'])
  expect(finding.message).toContain('the run offered 36.0/s only')
  expect(finding.next).toBe('Set rate ≥ 71/s.')
  expect(said(found(result, promise('/retrieve', 'throughput', '>=', 36)))).toEqual(['pass', 'met'])
})

test("a floor that was offered and missed is the target's: in flows each request counts, and users that came first do not", () => {
  const arrivals = { planned: 6125, sent: 6125, late: 0, unfinished: 0, judged: 6000, offeredRate: 50 }
  const failing = { failures: 2000 }
  const flows = run([row('POST /retrieve', 6000), row('GET /b', 6000, locust({}), failing)], { arrivals })
  expect(said(found(flows, promise('', 'throughput', '>=', 99)))).toEqual(['fail', 'under-limit'])
  expect(said(found(flows, promise('/b', 'throughput', '>=', 50)))).toEqual(['fail', 'under-limit'])
  expect(said(found(flows, promise('/b', 'throughput', '>=', 51)))).toEqual(['inconclusive', 'not-offered'])
  expect(said(found(flows, promise('/b', 'throughput', 'between', [50, 90])))).toEqual(['fail', 'outside-band'])
})

test('stages without one rate offered what was due in them', () => {
  const arrivals = { planned: 6000, sent: 6000, late: 0, unfinished: 0, judged: 6000 }
  const result = run([row('POST /retrieve', 6000, locust({}), { failures: 60 })], { arrivals })
  expect(said(found(result, promise('/retrieve', 'throughput', '>=', 50)))).toEqual(['fail', 'under-limit'])
  const finding = found(result, promise('/retrieve', 'throughput', '>=', 50.01))
  expect(said(finding)).toEqual(['inconclusive', 'not-offered'])
  expect(finding.message).toContain('the run offered 50.00/s only')
  const { judged: _, ...uncounted } = arrivals
  expect(said(found({ ...result, arrivals: uncounted }, promise('/retrieve', 'throughput', '>=', 60)))).toEqual([
    'fail',
    'under-limit',
  ])
})

test('5xx counts server errors only, and what says no status may be one', () => {
  const of = (...errors: readonly (readonly [string, number])[]): RunResult =>
    run([row('GET /a', 1000, locust({}), { failures: errors.reduce((sum, [, count]) => sum + count, 0) })], {
      failures: errors.map(([error, count]) => ({ method: 'GET', name: '/a', error, count })),
    })
  const server = "HTTPError('503 Server Error: Service Unavailable for url: http://x/a')"
  const client = "BadStatusCode('http://x/a', code=404)"
  expect(found(of([server, 4], [client, 90]), promise('/a', '5xx', '<', 0.01)).observed).toBe(0.004)
  expect(said(found(of([server, 4], [client, 90]), promise('/a', '5xx', '<', 0.01)))).toEqual(['pass', 'met'])
  expect(said(found(of([server, 40]), promise('/a', '5xx', '<', 0.01)))).toEqual(['fail', 'over-limit'])
  expect(said(found(of([server, 4], ['wrong answer', 90]), promise('/a', '5xx', '<', 0.01)))).toEqual([
    'inconclusive',
    'not-reported',
  ])
  expect(said(found(of([server, 40], ['wrong answer', 90]), promise('/a', '5xx', '<', 0.01)))).toEqual([
    'fail',
    'over-limit',
  ])
  const untold = run([row('GET /a', 1000, locust({}), { failures: 50 })])
  expect(said(found(untold, promise('/a', '5xx', '<', 0.01)))).toEqual(['inconclusive', 'not-reported'])
})

test('a duration that may be nothing says no throughput', () => {
  const short = run([row('GET /a', 600)], { durationMs: 1000, durationErrorMs: 1000 })
  const finding = found(short, promise('', 'throughput', '>=', 500))
  expect([...said(finding), finding.interval]).toEqual(['warn', 'within-rounding', undefined])
  expect(finding.message).toContain('The figure stands for 300.0/s or more, and the limit lies inside.')
})

test('an endpoint without a name is not the whole run', () => {
  const failures = [{ method: 'GET', name: '/a', error: 'HTTP 503', count: 30 }]
  const odd = run(
    [row('GET /a', 100, locust({}), { failures: 30 }), { ...row('x', 100, locust({}), { failures: 30 }), name: '' }],
    { failures },
  )
  expect(found(odd, promise('', '5xx', '<=', 0.2)).observed).toBeUndefined()
  expect(said(found(odd, promise('**', '5xx', '<=', 0.4)))).toEqual(['pass', 'met'])
  expect(found(odd, promise('/a', '5xx', '<=', 0.4)).observed).toBe(0.3)
})

test.each([
  ["HTTPError('500 Server Error: Internal Server Error for url: http://x/a')", 'over-limit'],
  ["BadStatusCode('http://x/a', code=503)", 'over-limit'],
  ["CatchResponseError('Got status code 502')", 'over-limit'],
  ['HTTP 504', 'over-limit'],
  ["HTTPError('404 Client Error: Not Found for url: http://x/a')", 'met'],
  ["CatchResponseError('status code: 429')", 'met'],
  ["ConnectionRefusedError(111, 'Connection refused')", 'met'],
  ["ConnectionError(ProtocolError('Connection aborted.', RemoteDisconnected('Remote end closed connection')))", 'met'],
  ["ReadTimeout(ReadTimeoutError('Read timed out. (read timeout=5)'))", 'met'],
  ["CatchResponseError('expected status code 200, got status code 503')", 'not-reported'],
  ["CatchResponseError('Gateway Timeout')", 'not-reported'],
  ["CatchResponseError('no entities')", 'not-reported'],
])('%s counts towards 5xx so that a limit on it is %s', (error, code) => {
  const failures = [{ method: 'GET', name: '/a', error, count: 100 }]
  expect(
    found(run([row('GET /a', 1000, locust({}), { failures: 100 })], { failures }), promise('/a', '5xx', '<', 0.05))
      .code,
  ).toBe(code)
})
