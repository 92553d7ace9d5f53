import { expect, test } from 'vitest'
import { found, judged, own, promise, said, times } from '../../test/judge/given.ts'

const p95 = promise('/retrieve', 'p95', '<', 900)
const codes = (verdict: ReturnType<typeof judged>): readonly string[] => verdict.notices.map(({ code }) => code)

test('a load generator is strained from 5 ms on, where the limit is small', () => {
  const small = promise('/retrieve', 'p95', '<', 80)
  expect(codes(judged(own({ p95: 40, lag: 5 }), [small]))).toEqual([])
  expect(codes(judged(own({ p95: 40, lag: 5.01 }), [small]))).toEqual(['strained'])
})

test('a load generator is strained from 5 % of the smallest latency limit on', () => {
  const objectives = [promise('/retrieve', 'p99', '<', 2000), p95, promise('', 'errors', '<', 0.01)]
  expect(codes(judged(own({ p95: 400, lag: 45 }), objectives))).toEqual([])
  expect(codes(judged(own({ p95: 400, lag: 45.1 }), objectives))).toEqual(['strained'])
})

test('limits that judge nothing do not count for what is strained', () => {
  const elsewhere = promise('/other', 'p95', '<', 200)
  expect(codes(judged(own({ p95: 400, lag: 45 }), [p95, elsewhere]))).not.toContain('strained')
  const floor = promise('', 'throughput', '>=', 10)
  expect(codes(judged(own({ p95: 400, lag: 45 }), [p95, floor]))).toEqual([])
})

test('without a latency limit 5 % of the p95 of all counts', () => {
  const errors = promise('', 'errors', '<', 0.01)
  expect(codes(judged(own({ p95: 400, lag: 20 }), [errors]))).toEqual([])
  const strained = judged(own({ p95: 400, lag: 20.1 }), [errors])
  expect([strained.verdict, codes(strained)]).toEqual(['pass', ['strained']])
  expect(strained.runs.map(run => run.strained)).toEqual([true])
  expect(judged(own({ p95: 400, lag: 20 }), [errors]).runs.map(run => run.strained)).toEqual([undefined])
})

test('a kept limit of a strained open run stays kept, with a notice that names the cause', () => {
  const { verdict, notices } = judged(
    own({ p95: 899, lag: 80, causes: ['its CPU quota ran out in 40 % of the periods'] }),
    [p95],
  )
  expect(verdict).toBe('pass')
  expect(notices[0]?.message).toBe(
    'The load generator was late: by 80 ms at p99 (its CPU quota ran out in 40 % of the periods). That only adds to response times, so a limit that is kept is kept. Do not compare these times with those of other runs.',
  )
})

test('a missed limit of a strained open run is invalid, unless it is missed by more than ten times the lag', () => {
  expect(said(found(own({ p95: 950, lag: 80 }), p95))).toEqual(['invalid', 'saturated'])
  expect(said(found(own({ p95: 1699, lag: 80 }), p95))).toEqual(['invalid', 'saturated'])
  expect(said(found(own({ p95: 1700, lag: 80 }), p95))).toEqual(['fail', 'over-limit'])
  const atMost = promise('/retrieve', 'p95', '<=', 900)
  expect(said(found(own({ p95: 1700, lag: 80 }), atMost))).toEqual(['invalid', 'saturated'])
  expect(said(found(own({ p95: 1701, lag: 80 }), atMost))).toEqual(['fail', 'over-limit'])
  expect(said(found(own({ p95: 950, lag: 45 }), p95))).toEqual(['fail', 'over-limit'])
})

test('mean and maximum are excused as percentiles are, and errors are not', () => {
  expect(said(found(own({ p95: 1000, lag: 80 }), promise('/retrieve', 'max', '<', 900)))).toEqual([
    'invalid',
    'saturated',
  ])
  expect(said(found(own({ p95: 1000, lag: 80 }), promise('/retrieve', 'mean', '<', 500)))).toEqual([
    'invalid',
    'saturated',
  ])
  const failing = own({ p95: 400, lag: 80 }, {}, { failures: 20 })
  expect(said(found(failing, promise('', 'errors', '<', 0.01)))).toEqual(['fail', 'over-limit'])
})

test('a band that is missed from below was not missed for lateness', () => {
  const band = promise('/retrieve', 'p95', 'between', [500, 900])
  expect(said(found(own({ p95: 400, lag: 80 }), band))).toEqual(['fail', 'outside-band'])
  expect(said(found(own({ p95: 950, lag: 80 }), band))).toEqual(['invalid', 'saturated'])
})

test('the message puts the generator first, names its lag and causes, and says what to do', () => {
  const causes = ['22 % of the CPU was stolen by other machines', 'its event loop was held up by 95 ms at p99']
  const verdict = judged(own({ p95: 950, lag: 80, causes }), [p95])
  const [finding] = verdict.findings
  expect(finding?.message).toBe(
    'Not your service: the load generator was late by 80 ms at p99 of its pump lag (22 % of the CPU was stolen by other machines; its event loop was held up by 95 ms at p99). p95 of /retrieve 950 ms, limit < 900 ms: missed by 50 ms, which lateness of 80 ms can add (up to 10 times as much).',
  )
  expect(finding?.next).toBe(
    'Give the load generator more CPU (a larger runner, fewer jobs beside it) or less to send.',
  )
  expect([finding?.observed, finding?.samples]).toEqual([950, 1000])
  expect(verdict.headline).toBe(
    'Not your service: the load generator was late by 80 ms at p99 of its pump lag (22 % of the CPU was stolen by other machines; its event loop was held up by 95 ms at p99)',
  )
  expect([verdict.verdict, verdict.exitCode]).toEqual(['invalid', 3])
})

test('a warning that a strained run missed stays a warning', () => {
  const warning = promise('/retrieve', 'p95', '<', 900, { severity: 'warn' })
  expect(said(found(own({ p95: 950, lag: 80 }), warning))).toEqual(['warn', 'saturated'])
})

test('a strained closed run is invalid once, whatever it kept', () => {
  const verdict = judged(own({ p95: 400, lag: 45.1 }, { workload: 'closed' }), [p95])
  const validity = verdict.findings.filter(({ kind }) => kind === 'validity')
  expect(validity.map(said)).toEqual([['invalid', 'saturated']])
  expect(validity[0]?.message).toMatch(
    /^Not your service: the load generator was late by 45 ms at p99 of its pump lag, and/,
  )
  expect([verdict.verdict, verdict.exitCode, codes(verdict)]).toEqual(['invalid', 3, []])
  expect(judged(own({ p95: 400, lag: 45 }, { workload: 'closed' }), [p95]).verdict).toBe('pass')
  const missed = judged(own({ p95: 950, lag: 80 }, { workload: 'closed' }), [p95])
  expect(missed.findings.map(said)).toEqual([
    ['invalid', 'saturated'],
    ['fail', 'over-limit'],
  ])
})

test('lag that nobody measured, of another tool or of a cancelled run strains nothing', () => {
  const { pumpLag: _, ...unmeasured } = own({ p95: 950, lag: 80 })
  expect(said(found(unmeasured, p95))).toEqual(['fail', 'over-limit'])
  expect(said(found(own({ p95: 950 }, { pumpLag: times() }), p95))).toEqual(['fail', 'over-limit'])
  const { source: __, ...figures } = own({ p95: 950, lag: 80 })
  const other = { ...figures, source: { kind: 'locust-json', tool: 'locust', files: [], warnings: [] } } as const
  expect(said(found(other, p95))).toEqual(['fail', 'over-limit'])
  const cancelled = judged(own({ p95: 400, lag: 80 }, { workload: 'closed', cancelled: true }), [p95])
  expect(cancelled.findings.map(said)).toEqual([['inconclusive', 'cut-off']])
})
