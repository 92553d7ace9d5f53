import { expect, test } from 'vitest'
import { found, judged, noon, own, promise, retrieve, run, said, times } from '../../test/judge/given.ts'
import type { RunResult } from '../model/run-result.ts'

test('a report that ended too long ago is inconclusive, one that says no end is told', () => {
  const day = 86_400_000
  const p95 = promise('/retrieve', 'p95', '<', 900)
  const fresh = judged(retrieve, [p95], { maxAgeMs: day, nowMs: noon + day - 481_000 })
  expect([fresh.verdict, fresh.notices]).toEqual(['pass', []])
  const old = judged(retrieve, [p95], { maxAgeMs: day, nowMs: noon + day })
  expect([old.verdict, old.exitCode, old.findings[0]?.code]).toEqual(['inconclusive', 3, 'stale-report'])
  const early = judged(retrieve, [p95], { maxAgeMs: 1000, nowMs: noon - 2 * day })
  expect(early.findings[0]?.message).toBe('The report ended 2026-11-24 11:52 UTC, which is still to come.')
  expect(judged(retrieve, [p95], { maxAgeMs: 1000, nowMs: noon - day / 2 }).verdict).toBe('pass')
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

test('a cancelled run is not judged', () => {
  const verdict = judged(run(retrieve.endpoints, { cancelled: true }), [promise('/retrieve', 'p95', '<', 900)])
  expect([verdict.verdict, verdict.exitCode, verdict.findings.map(({ code }) => code)]).toEqual([
    'inconclusive',
    3,
    ['cut-off'],
  ])
})

const p95 = promise('/retrieve', 'p95', '<', 900)
const validity = (result: RunResult): readonly (readonly [string, string])[] =>
  judged(result, [p95])
    .findings.filter(({ kind }) => kind === 'validity')
    .map(said)
const sent = (count: number, usersBusy = 0.1): RunResult =>
  own({ p95: 400, usersBusy }, { arrivals: { planned: 1000, sent: count, late: 0, unfinished: 0 } })

test('less than 99 % of the planned arrivals sent is another load, and invalid', () => {
  expect(validity(sent(990))).toEqual([])
  expect(validity(sent(989))).toEqual([['invalid', 'not-delivered']])
  const verdict = judged(sent(950), [p95])
  expect([verdict.verdict, verdict.exitCode]).toEqual(['invalid', 3])
  expect(verdict.headline).toBe(
    'Not your service: the load generator did not deliver the load: 950 of 1,000 planned arrivals were sent',
  )
})

test('arrivals that were not sent while the users were busy are not for lack of the load generator', () => {
  expect(validity(sent(500, 0.8))).toEqual([])
  expect(validity(sent(500, 0.799))).toEqual([['invalid', 'not-delivered']])
})

test('arrivals that waited for a user until the end are failures of the target, and not missing', () => {
  const waited = (count: number): RunResult => ({
    ...sent(800),
    failures: [{ method: 'POST', name: '/retrieve', error: 'never sent: every user was busy', count }],
  })
  expect(validity(waited(190))).toEqual([])
  expect(validity(waited(189))).toEqual([['invalid', 'not-delivered']])
})

test.each([
  [501, 10_000, /stood still for 501 ms while/],
  [-700, 10_000, /ran ahead by 700 ms while/],
  [500, 10_000, undefined],
  [5_900, 600_000, undefined],
  [6_100, 600_000, /stood still for 6.10 s while/],
])(
  'a clock that lost %i ms of %i is none to go by, from half a second and 1 %% on',
  (clockLostMs, durationMs, said) => {
    const generator = { transport: 'raw', causes: [], clockLostMs }
    const { verdict, findings } = judged(own({ p95: 400 }, { generator, durationMs }), [p95])
    expect(verdict).toBe(said === undefined ? 'pass' : 'invalid')
    if (said !== undefined) expect(findings.find(({ code }) => code === 'clock')?.message).toMatch(said)
  },
)

test('arrivals that no data was left for are not missing', () => {
  const source = {
    ...sent(5).source,
    warnings: [{ code: 'data-exhausted', message: 'The data came to its end.' }],
  } as const
  expect(validity({ ...sent(5), source })).toEqual([])
})

test('requests that could not be sent for want of ports are the load generator, from 1 % on', () => {
  const out = (count: number): RunResult =>
    own(
      { p95: 400 },
      { failures: [{ method: 'POST', name: '/retrieve', error: 'no port left here to connect from', count }] },
      { failures: count },
    )
  expect(validity(out(10))).toEqual([])
  expect(validity(out(11))).toEqual([['invalid', 'not-delivered']])
  expect(judged(out(11), [p95]).headline).toBe(
    'Not your service: 11 of 1,000 requests could not be sent (no port left here to connect from)',
  )
})

test('an aborted run says by which rule, and what requests that it cut off might have missed is inconclusive', () => {
  const cut = { ...times([400, 1000]), unfinished: [[400, 60] as const] }
  const aborted = own(
    { p95: 400 },
    { aborted: 'errors > 50% for 1m', users: { asked: 50, reached: 30 } },
    { latency: cut },
  )
  const verdict = judged(aborted, [p95])
  expect(verdict.findings.map(({ kind, outcome, code, message }) => [kind, outcome, code, message])).toEqual([
    [
      'validity',
      'inconclusive',
      'cut-off',
      'The run was aborted by its rule `errors > 50% for 1m`: what it measured is a part.',
    ],
    [
      'slo',
      'inconclusive',
      'cut-off',
      'p95 of /retrieve < 900 ms could not be judged: requests that had not ended were younger than the limit and may lie beyond it.',
    ],
  ])
  expect([verdict.verdict, verdict.exitCode]).toEqual(['inconclusive', 3])
})

test('a rank that falls on what had not ended is at least its age', () => {
  const late = { ...times([400, 940], [30_000, 60]), unfinished: [[30_000, 60] as const] }
  const finding = found(own({ p95: 400 }, {}, { latency: late, failures: 60 }), p95)
  expect([finding?.outcome, finding?.code, finding?.observed, finding?.interval]).toEqual([
    ...(['fail', 'over-limit', 30_000, undefined] as const),
  ])
  expect(finding?.message).toContain('p95 of /retrieve > 30.0 s, limit < 900 ms: missed')
  expect(finding?.message).toContain('What had not ended by then counts by its age.')
  const early = { ...times([400, 960], [500, 40]), unfinished: [[500, 40] as const] }
  expect(said(found(own({ p95: 400 }, {}, { latency: early, failures: 40 }), p95))).toEqual(['pass', 'met'])
})

test('what an aborted run missed is missed, and what is no latency is judged', () => {
  const missed = judged(own({ p95: 950 }, { aborted: 'errors > 50%' }), [p95])
  expect([missed.verdict, missed.exitCode, missed.headline]).toEqual(['fail', 1, '1 of 1 objective missed'])
  const errors = promise('', 'errors', '<', 0.01)
  expect(said(found(own({ p95: 400 }, { aborted: 'errors > 50%' }), errors))).toEqual(['pass', 'met'])
  expect(judged(own({ p95: 400 }, { aborted: 'errors > 50%' }), [errors]).verdict).toBe('inconclusive')
})

const all = (error: string, count = 1000, more: RunResult['failures'] = []): RunResult =>
  own(
    { p95: 400 },
    { failures: [{ method: 'POST', name: '/retrieve', error, count }, ...more] },
    { failures: 1000, latency: times() },
  )

test.each([
  'connection refused',
  'no-such-host: name or service not known',
  'no-such-host: temporary failure in name resolution',
  'connection timed out after 10 s',
  'connection timed out in the TLS handshake after 10 s',
  'no route to host',
  'network is unreachable',
  'connection reset while it was opened',
  'connection failed: something',
  'certificate refused: it has expired',
  'TLS failed: wrong version number',
  'TLS handshake failed: connection reset',
  'a (169.254.169.254) is link-local or a metadata service, and is not allowed',
])('a run of ours whose every request failed by "%s" never reached its target', error => {
  expect(validity(all(error))).toEqual([['invalid', 'unreachable']])
})

test.each([
  'connection reset without an answer',
  'connection aborted: closed without an answer',
  'HTTP 502, then connection reset in the middle of the answer',
  'timeout after 30 s',
  'HTTP 503',
  'expected body to contain "connection failed: "',
])('a run of ours whose every request failed by "%s" reached its target', error => {
  expect(validity(all(error))).toEqual([])
})

test('arrivals that were never sent because users still tried to connect do not make a target reached', () => {
  const unsent = { method: 'POST', name: '/retrieve', error: 'never sent: every user was busy', count: 100 }
  expect(validity(all('connection timed out after 10 s', 900, [unsent]))).toEqual([['invalid', 'unreachable']])
  expect(validity(all('never sent: every user was busy', 1000))).toEqual([])
})

test('what was still connecting when a run that could send nothing was ended does not make its target reached', () => {
  const connecting = { method: 'POST', name: '/retrieve', error: 'unfinished when the run ended', count: 100 }
  const ended = (aborted: string) => ({ ...all('connection refused', 900, [connecting]), aborted })
  expect(validity(ended('nothing could be sent'))).toEqual([['invalid', 'unreachable']])
  expect(validity(ended('errors > 50%'))).toEqual([['inconclusive', 'cut-off']])
})

test('5xx of our own runs are counted by status where an error does not say it', () => {
  const failures = [{ method: 'POST', name: '/retrieve', error: 'expected $.spans', count: 40 }]
  const none = { firstByte: times(), connect: times(), waited: times(), bytes: 0 }
  const answered = (statuses: Readonly<Record<string, number>>): RunResult =>
    own({ p95: 400 }, { failures }, { failures: 40, details: { ...none, statuses } })
  const few = promise('', '5xx', '<', 0.01)
  expect(said(found(answered({ '2xx': 1000 }), few))).toEqual(['pass', 'met'])
  expect(said(found(answered({ '2xx': 960, '5xx': 40 }), few))).toEqual(['inconclusive', 'not-reported'])
  const least = promise('', '5xx', '<', 0.002)
  const failing = (error: string): RunResult =>
    own({ p95: 400 }, { failures: [{ name: '/retrieve', error, count: 5 }] }, { failures: 5 })
  for (const error of ['timeout after 30 s', 'unfinished when the run ended', 'no port left here to connect from'])
    expect(said(found(failing(error), least)), error).toEqual(['pass', 'met'])
  expect(said(found(failing('a Gateway timeout after 30 s'), least))).toEqual(['inconclusive', 'not-reported'])
})
