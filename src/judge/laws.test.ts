import { expect, test } from 'vitest'
import { found, judged, locust, own, promise, retrieve, row, run, said } from '../../test/judge/given.ts'
import type { RunResult } from '../model/run-result.ts'
import type { Verdict } from '../model/verdict.ts'

test('law 1: an objective that matched no row never passes, and names the nearest endpoint', () => {
  const finding = found(retrieve, promise('/retreive', 'p95', '<', 900))
  expect(said(finding)).toEqual(['inconclusive', 'no-match'])
  expect(finding.message).toContain('the nearest is /retrieve')
})

test('law 1: a percentile that the report does not carry never passes', () => {
  const finding = found(retrieve, promise('/retrieve', 'p98', '<', 750))
  expect(said(finding)).toEqual(['inconclusive', 'not-reported'])
  expect(finding.message).toContain('the report carries no p98; it has p50, p95, p99')
  expect(finding.observed).toBeUndefined()
})

test('law 1: no requests never pass, whatever was promised of them', () => {
  const idle = run([row('GET /health', 0, locust({ p95: 0 }, { maxMs: 0, meanMs: 0, medianMs: 0 }))])
  for (const indicator of ['p95', 'median', 'mean', 'max', 'min', 'errors', '5xx']) {
    expect(said(found(idle, promise('/health', indicator, '<=', 0.5))), indicator).toEqual([
      'inconclusive',
      'no-requests',
    ])
    expect(said(found(idle, promise('', indicator, '<=', 0.5))), indicator).toEqual(['inconclusive', 'no-requests'])
  }
  expect(said(found(idle, promise('', 'throughput', '>=', 0)))).toEqual(['inconclusive', 'no-requests'])
  expect(said(found(idle, promise('', 'requests', '<=', 10)))).toEqual(['inconclusive', 'no-requests'])
  expect(said(found(idle, promise('', 'requests', '>=', 10)))).toEqual(['fail', 'under-limit'])
})

test('law 1: figures that are no numbers are not reported', () => {
  for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, -1]) {
    const odd = run([row('GET /a', 1000, locust({ p95: bad }, { meanMs: bad, maxMs: bad, medianMs: bad }))])
    for (const indicator of ['p95', 'mean', 'max', 'median', 'p50']) {
      expect(said(found(odd, promise('/a', indicator, '<', 900))), `${indicator} ${bad}`).toEqual([
        'inconclusive',
        'not-reported',
      ])
    }
    const counts = run([row('GET /a', bad, locust({ p95: 10 }))])
    expect(said(found(counts, promise('/a', 'p95', '<', 900))), `requests ${bad}`).toEqual([
      'inconclusive',
      'not-reported',
    ])
    const failures = run([row('GET /a', 1000, locust({ p95: 10 }), { failures: bad })])
    expect(said(found(failures, promise('/a', 'errors', '<', 0.5)))).toEqual(['inconclusive', 'not-reported'])
  }
  const more = run([row('GET /a', 10, locust({ p95: 10 }), { failures: 11 })])
  expect(said(found(more, promise('/a', 'errors', '<', 0.5)))).toEqual(['inconclusive', 'not-reported'])
  expect(said(found(retrieve, promise('/retrieve', 'p95', '<', Number.NaN)))).toEqual(['inconclusive', 'not-reported'])
})

test('law 1: a resource without figures, and growth of what is no resource, are no evidence', () => {
  expect(said(found(retrieve, promise('', 'cpu', '<', 70)))).toEqual(['inconclusive', 'no-evidence'])
  expect(found(retrieve, promise('', 'cpu', '<', 70)).kind).toBe('resource')
  expect(said(found(retrieve, promise('', 'cpu', 'stable')))).toEqual(['inconclusive', 'no-evidence'])
  expect(said(found(retrieve, promise('', 'p95', 'stable')))).toEqual(['inconclusive', 'no-evidence'])
})

test('law 1: users that the report does not count never pass', () => {
  expect(said(found(retrieve, promise('', 'users', '>=', 50)))).toEqual(['inconclusive', 'not-reported'])
})

test('law 2: users that were promised and never came make the run invalid', () => {
  const short = run(retrieve.endpoints, { users: { reached: 40 } })
  expect(said(found(short, promise('', 'users', '>=', 50)))).toEqual(['invalid', 'users-missing'])
  expect(said(found(short, promise('', 'users', '>=', 40)))).toEqual(['pass', 'met'])
  expect(said(found(short, promise('', 'users', '<=', 30)))).toEqual(['fail', 'over-limit'])
  const asked = judged(run(retrieve.endpoints, { users: { asked: 50, reached: 40 } }), [
    promise('/retrieve', 'p95', '<', 900),
  ])
  expect([asked.verdict, asked.exitCode]).toEqual(['invalid', 3])
  expect(asked.headline).toBe('the run is no evidence: Only 40 of 50 users were spawned')
})

test('law 2: a target that was never reached makes the run invalid, one that answers with errors does not', () => {
  const broken = (error: string): Verdict =>
    judged(
      run([row('GET /a', 500, locust({ p95: 2 }), { failures: 500 })], {
        failures: [{ method: 'GET', name: '/a', error, count: 500 }],
      }),
      [promise('', 'errors', '<', 0.01)],
    )
  const refused = broken("ConnectionRefusedError(111, 'Connection refused')")
  expect([refused.verdict, refused.exitCode, refused.findings[0]?.code]).toEqual(['invalid', 3, 'unreachable'])
  const proxied = broken("HTTPError('502 Server Error: upstream connection refused for url: /a')")
  expect([proxied.verdict, proxied.exitCode]).toEqual(['fail', 1])
  const failing = broken("HTTPError('500 Server Error: Internal Server Error for url: /a')")
  expect([failing.verdict, failing.exitCode]).toEqual(['fail', 1])
})

test('law 2: a load generator that was too late makes what it missed invalid, and only says so of what was kept', () => {
  const p95 = promise('/retrieve', 'p95', '<', 900)
  const missed = judged(own({ p95: 950, lag: 80 }), [p95])
  expect([missed.verdict, missed.exitCode, missed.findings[0]?.code]).toEqual(['invalid', 3, 'saturated'])
  const kept = judged(own({ p95: 850, lag: 80 }), [p95])
  expect([kept.verdict, kept.notices.map(({ code }) => code)]).toEqual(['pass', ['strained']])
  const closed = judged(own({ p95: 850, lag: 80 }, { workload: 'closed' }), [p95])
  expect([closed.verdict, closed.exitCode]).toEqual(['invalid', 3])
})

test('law 2: planned arrivals that were not sent make the run invalid, those that the target kept waiting do not', () => {
  const short = own({ p95: 400 }, { arrivals: { planned: 1000, sent: 900, late: 0, unfinished: 0 } })
  const p95 = promise('/retrieve', 'p95', '<', 900)
  expect(judged(short, [p95]).findings.map(said)).toContainEqual(['invalid', 'not-delivered'])
  const error = 'never sent: every user was busy'
  const stalled = { ...short, failures: [{ method: 'POST', name: '/retrieve', error, count: 100 }] }
  expect(
    judged({ ...stalled, total: { ...short.total, failures: 100 } }, [promise('', 'errors', '<', 0.01)]).verdict,
  ).toBe('fail')
})

test('law 4: a stall that only shows from the intended start on is the target, unless the users were too few to see', () => {
  const p95 = promise('/retrieve', 'p95', '<', 900)
  const stalled = (usersBusy: number): RunResult => own({ p95: 2500, serviceP95: 300, usersBusy })
  expect(said(found(stalled(0.3), p95))).toEqual(['fail', 'over-limit'])
  expect(found(stalled(0.3), p95).observed).toBe(2500)
  expect(said(found(stalled(0.9), p95))).toEqual(['inconclusive', 'users-busy'])
})

test('law 5: a limit inside the rounding of a figure warns, whichever side the printed number is on', () => {
  for (const limit of [596, 604]) {
    const finding = found(retrieve, promise('/retrieve', 'p95', '<', limit))
    expect(said(finding)).toEqual(['warn', 'within-rounding'])
    expect(finding.message).toContain('stands for 595 ms to 605 ms')
    expect(said(found(retrieve, promise('/retrieve', 'p95', '<', limit), { strict: true }))).toEqual([
      'fail',
      'within-rounding',
    ])
  }
  expect(said(found(retrieve, promise('/retrieve', 'p95', '<=', 605)))).toEqual(['pass', 'met'])
  expect(said(found(retrieve, promise('/retrieve', 'p95', '<', 605)))).toEqual(['warn', 'within-rounding'])
  expect(said(found(retrieve, promise('/retrieve', 'p95', '<', 595)))).toEqual(['fail', 'over-limit'])
  expect(said(found(retrieve, promise('/retrieve', 'p95', '<=', 595)))).toEqual(['warn', 'within-rounding'])
})

test('law 5: at the foot of a coarser range half a step of the finer one counts downwards', () => {
  const at = (value: number): RunResult => run([row('GET /a', 1000, locust({ p95: value }))])
  const edges = [
    [100, 99.5, 105],
    [1000, 995, 1050],
    [10_000, 9950, 10_500],
  ] as const
  for (const [value, low, high] of edges) {
    expect(found(at(value), promise('/a', 'p95', '<', 1)).interval).toEqual([low, high])
    expect(said(found(at(value), promise('/a', 'p95', '<=', high)))).toEqual(['pass', 'met'])
    expect(said(found(at(value), promise('/a', 'p95', '<', low)))).toEqual(['fail', 'over-limit'])
  }
})

test('law 5: whole numbers that were cut off reach up to the next one, which they are not', () => {
  const legacy = run([row('GET /a', 1000, locust({}, { maxMs: 899, extremesGrid: 'floor' }))])
  expect(said(found(legacy, promise('/a', 'max', '<', 900)))).toEqual(['pass', 'met'])
  expect(said(found(legacy, promise('/a', 'max', '<=', 899)))).toEqual(['warn', 'within-rounding'])
  expect(said(found(legacy, promise('/a', 'max', '<', 899)))).toEqual(['fail', 'over-limit'])
})

test('law 6: a percentile is found by its name, wherever it stands', () => {
  const custom = run([row('GET /a', 10_000, locust({ p50: 10, p60: 20, 'p99.9': 700, p100: 900 }))])
  expect(said(found(custom, promise('/a', 'p95', '<', 650)))).toEqual(['inconclusive', 'not-reported'])
  expect(found(custom, promise('/a', 'p99.9', '<', 650)).observed).toBe(700)
})

test('law 7: a latency where at least half of the requests failed is inconclusive, kept or missed', () => {
  const failing = (failures: number): RunResult =>
    run([row('GET /a', 1000, locust({ p95: 20 }, { maxMs: 30 }), { failures })])
  for (const limit of [10, 900]) {
    const finding = found(failing(500), promise('/a', 'p95', '<', limit))
    expect(said(finding)).toEqual(['inconclusive', 'mostly-failed'])
    expect(finding.message).toContain('50.00 % of the 1,000 requests failed')
  }
  expect(said(found(failing(500), promise('/a', 'max', '<', 900)))).toEqual(['inconclusive', 'mostly-failed'])
  expect(said(found(failing(500), promise('/a', 'errors', '<', 0.01)))).toEqual(['fail', 'over-limit'])
})

test('law 7: below half the share of failures is said beside the latency', () => {
  const failing = run([row('GET /a', 1000, locust({ p95: 20 }), { failures: 499 })])
  const finding = found(failing, promise('/a', 'p95', '<', 900))
  expect(said(finding)).toEqual(['pass', 'met'])
  expect(finding.flags).toContain('failures-inside')
  expect(finding.failedShare).toBe(0.499)
  expect(finding.message).toContain('49.90 % of these requests failed, and their times count in it.')
})
