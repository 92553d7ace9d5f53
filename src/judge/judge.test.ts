import { expect, test } from 'vitest'
import { locust, noon, promise, row, run, usual } from '../../test/judge/given.ts'
import type { Objective } from '../model/objective.ts'
import type { RunResult } from '../model/run-result.ts'
import type { Finding, Verdict } from '../model/verdict.ts'
import { type Judging, judge } from './judge.ts'

const judged = (result: RunResult, objectives: readonly Objective[], judging: Partial<Judging> = {}): Verdict =>
  judge([{ name: 'burst', result, objectives }], { ...usual, ...judging })

const found = (result: RunResult, objective: Objective, judging: Partial<Judging> = {}): Finding => {
  const { findings } = judged(result, [objective], judging)
  const [finding] = findings.filter(one => one.objective === objective)
  if (finding === undefined) throw new Error('no finding')
  return finding
}

const said = (finding: Finding): readonly [string, string] => [finding.outcome, finding.code]

const retrieve = run([
  row('POST /retrieve', 1000, locust({ p50: 210, p95: 600, p99: 910 }, { maxMs: 1400.5, meanMs: 250.5 })),
])

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

test('a percentile that the report does not carry may be decided by those beside it', () => {
  expect(said(found(retrieve, promise('/retrieve', 'p98', '<', 1000)))).toEqual(['pass', 'met'])
  expect(said(found(retrieve, promise('/retrieve', 'p98', '<', 500)))).toEqual(['fail', 'over-limit'])
  const finding = found(retrieve, promise('/retrieve', 'p99.9', '<', 1200))
  expect(said(finding)).toEqual(['fail', 'over-limit'])
  expect(finding.message).toContain('p99.9 of /retrieve 1.40 s, limit < 1.2 s: missed (1,000 requests).')
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
  const failing = broken("HTTPError('500 Server Error: Internal Server Error for url: /a')")
  expect([failing.verdict, failing.exitCode]).toEqual(['fail', 1])
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
    expect(finding.message).toContain('50 % of the requests failed')
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

test('where latencies leave failures out, more of them than a percentile spares make it inconclusive when kept', () => {
  const own = (failures: number): RunResult =>
    run([row('GET /a', 2000, locust({ p95: 20 }), { failures })], { latencyOf: 'successful' })
  expect(said(found(own(100), promise('/a', 'p95', '<', 900)))).toEqual(['pass', 'met'])
  expect(said(found(own(101), promise('/a', 'p95', '<', 900)))).toEqual(['inconclusive', 'mostly-failed'])
  expect(said(found(own(101), promise('/a', 'p95', '<', 10)))).toEqual(['fail', 'over-limit'])
  const tenth = run([row('GET /a', 2000, locust({ p90: 20 }), { failures: 200 })], { latencyOf: 'successful' })
  expect(said(found(tenth, promise('/a', 'p90', '<', 900)))).toEqual(['pass', 'met'])
})

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
  expect(verdict.headline).toBe('2 of 4 objectives kept, 2 with a warning')
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

test('proof can also come from a higher percentile of the report; without it `require: proven` warns', () => {
  const of = (p99: number): RunResult => run([row('GET /a', 1000, locust({ p95: 600, p99 }))])
  expect(said(found(of(880), promise('/a', 'p95', '<', 900), { require: 'proven' }))).toEqual(['pass', 'met'])
  const finding = found(of(950), promise('/a', 'p95', '<', 900), { require: 'proven' })
  expect(said(finding)).toEqual(['warn', 'met'])
  expect(finding.message).toContain('cannot prove it')
  expect(said(found(of(950), promise('/a', 'p95', '<', 900)))).toEqual(['pass', 'met'])
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
  const arrivals = { planned: 6000, sent: 6000, late: 0, unfinished: 0, offeredRate: 50 }
  const result = run([row('POST /retrieve', 4320), row('GET /b', 1680)], { arrivals })
  const finding = found(result, promise('/retrieve', 'throughput', '>=', 50))
  expect(said(finding)).toEqual(['inconclusive', 'not-offered'])
  expect(finding.message).toContain('the run offered 36.0/s only')
  expect(finding.next).toBe('Set rate ≥ 70/s.')
  expect(said(found(result, promise('/retrieve', 'throughput', '>=', 36)))).toEqual(['pass', 'met'])
  const flows = run([row('POST /retrieve', 6000), row('GET /b', 6000)], { arrivals, durationMs: 200_000 })
  expect(said(found(flows, promise('', 'throughput', '>=', 80)))).toEqual(['fail', 'under-limit'])
  const stalled = run([row('POST /retrieve', 3000), row('GET /b', 3000)], { arrivals, durationMs: 200_000 })
  expect(said(found(stalled, promise('', 'throughput', '>=', 45)))).toEqual(['fail', 'under-limit'])
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

test('each endpoint is judged for itself', () => {
  const { findings, verdict } = judged(
    run([row('GET /a', 500, locust({ p95: 10 })), row('GET /b', 500, locust({ p95: 999 }))]),
    [promise('each', 'p95', '<', 500)],
  )
  expect(findings.map(({ endpoint, method, outcome }) => [endpoint, method, outcome])).toEqual([
    ['/a', 'GET', 'pass'],
    ['/b', 'GET', 'fail'],
  ])
  expect(verdict).toBe('fail')
  expect(judged(run([]), [promise('each', 'p95', '<', 500)]).findings.map(({ code }) => code)).toEqual([
    'no-requests',
    'no-match',
  ])
})

test('a waiver shows a finding as a warning until the end of its day, and then no more', () => {
  const waiver = { indicator: 'CPU', why: 'no agent on staging', until: '2026-11-24' }
  const cpu = promise('', 'cpu', '<', 70)
  const waived = found(retrieve, cpu, { waivers: [waiver] })
  expect([...said(waived), ...waived.flags]).toEqual(['warn', 'waived', 'waived'])
  expect(waived.message).toContain('Waived until 2026-11-24: no agent on staging.')
  const late = judged(retrieve, [cpu], { waivers: [waiver], nowMs: noon + 12 * 3600_000 })
  expect([late.verdict, late.notices.map(({ code }) => code)]).toEqual(['inconclusive', ['waiver-expired']])
  const idle = judged(retrieve, [cpu], { waivers: [{ ...waiver, indicator: 'gpu' }] })
  expect([idle.verdict, idle.notices.map(({ code }) => code)]).toEqual(['inconclusive', ['waiver-idle']])
  expect(said(found(retrieve, cpu, { waivers: [{ ...waiver, until: 'never' }] }))).toEqual([
    'inconclusive',
    'no-evidence',
  ])
})

test('a waiver of an endpoint covers what its pattern does, and leaves alone what is kept', () => {
  const slow = run([
    row('POST /extract/pico', 500, locust({ p95: 2500 })),
    row('GET /health', 500, locust({ p50: 2, p95: 2500 })),
  ])
  const verdict = judged(
    slow,
    [
      promise('/extract/pico', 'p95', '<', 900),
      promise('/health', 'p95', '<', 900),
      promise('/health', 'p50', '<', 9000),
    ],
    {
      waivers: [
        { endpoint: '/extract/*', why: 'reranker', until: '2027-01-01' },
        { endpoint: '/health', indicator: 'p50', why: 'cold', until: '2027-01-01' },
      ],
    },
  )
  expect(verdict.findings.map(said)).toEqual([
    ['warn', 'waived'],
    ['fail', 'over-limit'],
    ['pass', 'met'],
  ])
})

test('a report that ended too long ago is inconclusive, one that says no end is told', () => {
  const day = 86_400_000
  const p95 = promise('/retrieve', 'p95', '<', 900)
  const fresh = judged(retrieve, [p95], { maxAgeMs: day, nowMs: noon + day - 481_000 })
  expect([fresh.verdict, fresh.notices]).toEqual(['pass', []])
  const old = judged(retrieve, [p95], { maxAgeMs: day, nowMs: noon + day })
  expect([old.verdict, old.exitCode, old.findings[0]?.code]).toEqual(['inconclusive', 3, 'stale-report'])
  const { startedAt: _, endedAt: __, ...timeless } = retrieve
  expect(judged(timeless, [p95], { maxAgeMs: day }).notices.map(({ code }) => code)).toEqual(['age-unknown'])
})

test('what was missed is the headline even of a report that is too old', () => {
  const settings = { maxAgeMs: 1000 }
  expect(judged(retrieve, [promise('/retrieve', 'p95', '<', 90)], settings).headline).toBe('1 of 1 objective missed')
  expect(judged(retrieve, [promise('/retrieve', 'p95', '<', 900)], settings).headline).toBe(
    'nothing can be said: The report ended 2026-11-24 11:52 UTC, longer ago than max-age allows: it may be left over from another run',
  )
})

test('notices of sources and objectives are passed on, each once', () => {
  const warnings = [{ code: 'csv-behind' as const, message: 'The CSV is behind.' }]
  const notices = [{ code: 'read-as' as const, message: 'Read as.', source: { file: 'README.md', line: 3 } }]
  const noted = run(retrieve.endpoints, { source: { ...retrieve.source, warnings } })
  const one = { name: 'a', result: noted, objectives: [promise('/retrieve', 'p95', '<', 900)], notices }
  expect(judge([one, { ...one, name: 'b' }], usual).notices).toEqual([...warnings, ...notices])
})

test('the total is asked before its endpoints, and they where it lacks a figure', () => {
  const total = { requests: 1000, failures: 0, latency: { ...locust({}), buckets: [[100, 1000]] as const } }
  const counted = run(retrieve.endpoints, { total })
  expect(found(counted, promise('', 'p95', '<', 900)).observed).toBe(100)
  expect(found(counted, promise('', 'mean', '<', 900)).observed).toBe(250.5)
})

test('a cancelled run is not judged', () => {
  const verdict = judged(run(retrieve.endpoints, { cancelled: true }), [promise('/retrieve', 'p95', '<', 900)])
  expect([verdict.verdict, verdict.exitCode, verdict.findings.map(({ code }) => code)]).toEqual([
    'inconclusive',
    3,
    ['cut-off'],
  ])
})

test('where nothing was promised there is no verdict, but validity is judged all the same', () => {
  const free = judged(retrieve, [])
  expect([free.verdict, free.exitCode, free.headline]).toEqual([
    undefined,
    0,
    'nothing was promised, so nothing was judged',
  ])
  expect(free.runs[0]).not.toHaveProperty('verdict')
  expect(judged(run([]), []).verdict).toBe('inconclusive')
})

test('the exit code is that of the gravest finding which fail-on lists', () => {
  const objectives = [
    promise('/retrieve', 'p95', '<', 100),
    promise('/gone', 'p95', '<', 100),
    promise('/retrieve', 'p50', '<', 211),
  ]
  const exit = (failOn: Judging['failOn']): number => judged(retrieve, objectives, { failOn }).exitCode
  expect(exit(['breach', 'inconclusive'])).toBe(1)
  expect(exit(['inconclusive'])).toBe(3)
  expect(exit(['invalid', 'regression'])).toBe(0)
  expect(exit(['warning'])).toBe(1)
  expect(exit('never')).toBe(0)
  expect(judged(retrieve, objectives, { failOn: 'never' }).verdict).toBe('fail')
})

test('headlines count what was missed, what could not be judged and what was kept', () => {
  const kept = promise('/retrieve', 'p95', '<', 900)
  const missed = promise('/retrieve', 'p99', '<', 500)
  const gone = promise('/gone', 'p95', '<', 900)
  expect(judged(retrieve, [kept, missed]).headline).toBe('1 of 2 objectives missed')
  expect(judged(retrieve, [kept, missed, gone]).headline).toBe('1 of 3 objectives missed, 1 could not be judged')
  expect(judged(retrieve, [kept, gone]).headline).toBe('1 of 2 objectives could not be judged')
  expect(judged(retrieve, [kept, promise('/retrieve', 'p50', '<', 900)]).headline).toBe('all 2 objectives kept')
  const two = judge(
    [
      { name: 'a', result: retrieve, objectives: [kept] },
      { name: 'b', result: retrieve, objectives: [missed] },
    ],
    usual,
  )
  expect([two.headline, two.verdict, two.runs.map(({ verdict }) => verdict)]).toEqual([
    '1 of 2 objectives missed in 1 of 2 runs',
    'fail',
    ['pass', 'fail'],
  ])
})

test('each run may have settings of its own', () => {
  const missed = promise('/retrieve', 'p99', '<', 500)
  const lenient = judge(
    [{ name: 'a', result: retrieve, objectives: [missed], judging: { ...usual, failOn: 'never' } }],
    usual,
  )
  expect([lenient.verdict, lenient.exitCode]).toEqual(['fail', 0])
})
