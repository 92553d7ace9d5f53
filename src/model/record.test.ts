import { expect, test } from 'vitest'
import { locust, noon, row, run } from '../../test/judge/given.ts'
import { differing } from './differing.ts'
import { targetLabel } from './fingerprint.ts'
import type { Latency } from './latency.ts'
import { type Circumstances, type HistoryRecord, isEvidence, recordOf, sinceRestart } from './record.ts'
import type { RunResult } from './run-result.ts'
import type { Finding, JudgedRun } from './verdict.ts'

const about: Circumstances = { name: 'burst', nowMs: noon }

const result = run([row('POST /retrieve', 6000, locust({ p50: 210, p95: 600, p99: 910 }, { meanMs: 250.123456 }))], {
  source: { kind: 'locust-html', tool: 'locust', toolVersion: '2.43.1', files: ['a.html'], warnings: [] },
  target: 'http://127.0.0.1:8080/',
  users: { asked: 50, reached: 50 },
})

const judged = (more: Partial<RunResult> = {}, of: Partial<JudgedRun> = {}): JudgedRun => ({
  name: 'burst',
  result: { ...result, ...more },
  verdict: 'fail',
  ...of,
})

const finding = (code: Finding['code'], more: Partial<Finding> = {}): Finding => ({
  run: 'burst',
  kind: 'regression',
  outcome: 'warn',
  code,
  severity: 'fail',
  rows: [],
  flags: [],
  message: 'slow',
  method: 'POST',
  endpoint: '/retrieve',
  indicator: 'p95',
  ...more,
})

const record = (
  more: Partial<RunResult> = {},
  findings: readonly Finding[] = [],
  circumstances: Partial<Circumstances> = {},
): HistoryRecord => recordOf(judged(more), { findings }, { ...about, ...circumstances })

test('a record holds counts, quantiles as printed, their grid, and what the run was like', () => {
  expect(
    record({}, [], { commit: 'a'.repeat(40), ref: 'main', event: 'push', workflowRun: { id: 7, attempt: 2 } }),
  ).toEqual({
    id: expect.stringMatching(/^[\da-f]{24}$/),
    name: 'burst',
    recordedAt: '2026-11-24T12:00:00.000Z',
    startedAt: '2026-11-24T11:50:00Z',
    durationMs: 120_000,
    commit: 'a'.repeat(40),
    ref: 'main',
    event: 'push',
    workflowRun: { id: 7, attempt: 2 },
    verdict: 'fail',
    accepted: true,
    flags: [],
    regressions: [],
    suspects: [],
    fingerprint: {
      tool: 'locust',
      toolMajor: '2',
      load: { model: 'closed', users: 50, usersReached: 50 },
      target: 'this machine',
    },
    total: expect.objectContaining({ requests: 6000, failures: 0 }),
    endpoints: [
      {
        method: 'POST',
        name: '/retrieve',
        requests: 6000,
        failures: 0,
        latency: {
          quantiles: [
            [0.5, 210],
            [0.95, 600],
            [0.99, 910],
          ],
          meanMs: 250.123,
          rank: 'locust',
          grid: 'locust',
          meanGrid: 'exact',
          extremesGrid: 'exact',
        },
      },
    ],
  })
})

test('a histogram gives quantiles that no report has, and how far chance may have moved them', () => {
  // 1 … 1000 ms, each ten times: p50 lies between ranks 4902 and 5098 of 10,000, ln(509.8/490.2)/3.92 = 0.0100.
  const buckets = Array.from({ length: 1000 }, (_, at) => [at + 1, 10] as const)
  const latency: Latency = { ...locust({}), grid: 'exact', rank: 'nearest', buckets, meanMs: 500.5 }
  const [endpoint] = record({ endpoints: [row('GET /', 10_000, latency)] }).endpoints
  expect(endpoint?.latency).toMatchObject({ quantiles: expect.arrayContaining([[0.98, 980]]) })
  expect(endpoint?.latency).not.toHaveProperty('buckets')
  expect(new Map(endpoint?.quantileErrors).get(0.5)).toBeCloseTo(0.01, 3)
  // The standard deviation of 1 … 1000 is 288.7.
  expect(endpoint?.meanError).toBeCloseTo(288.675 / 100 / 500.5, 5)
})

test.each<readonly [string, JudgedRun, readonly Finding[], boolean]>([
  ['misses its objectives', judged(), [finding('over-limit', { kind: 'slo', outcome: 'fail' })], true],
  ['is suspected', judged(), [finding('suspect')], true],
  ['has regressed', judged(), [finding('regression', { outcome: 'fail' })], false],
  ['has regressed elsewhere', judged(), [finding('regression', { run: 'steady', outcome: 'fail' })], true],
  ['was cancelled', judged({ cancelled: true }), [], false],
  ['was aborted', judged({ aborted: 'errors > 50%' }), [], false],
  ['made no requests', judged({ total: { requests: 0, failures: 0, latency: locust({}) } }), [], false],
  ['has no usable count', judged({ total: { requests: Number.NaN, failures: 0, latency: locust({}) } }), [], false],
  ['is no evidence', judged(), [finding('saturated', { kind: 'validity', outcome: 'invalid' })], false],
  ['was strained', judged({}, { strained: true }), [], false],
  ['never settled', judged(), [finding('unsteady')], false],
])('a run that %s', (_, one, findings, accepted) => {
  expect(recordOf(one, { findings }, about).accepted).toBe(accepted)
})

test('a run whose load generator was late is no evidence, and is not kept', () => {
  expect([isEvidence(judged(), []), isEvidence(judged({}, { strained: true }), [])]).toEqual([true, false])
})

test('a regression that somebody accepted with this run is accepted', () => {
  const regressed = [finding('regression', { outcome: 'fail' })]
  expect(record({}, regressed, { restart: { why: 'pull request', pulls: [7] } })).toMatchObject({
    accepted: true,
    restart: { pulls: [7] },
    regressions: [{ indicator: 'p95' }],
  })
})

test('what the judge suspects and confirms is listed by series', () => {
  const { suspects, regressions } = record({}, [
    finding('suspect'),
    finding('regression', { indicator: 'mean' }),
    finding('suspect', { run: 'other' }),
  ])
  expect(suspects).toEqual([{ method: 'POST', endpoint: '/retrieve', indicator: 'p95' }])
  expect(regressions).toEqual([{ method: 'POST', endpoint: '/retrieve', indicator: 'mean' }])
})

test('a report that is read twice is one run, and another report another', () => {
  expect(record({}, [], { nowMs: noon + 1 }).id).toBe(record().id)
  expect(record({ startedAt: '2026-11-25T11:50:00Z' }).id).not.toBe(record().id)
  expect(record({ runId: 'r-1' }).id).toBe('r-1')
})

test('of very many endpoints those with the most requests are kept, and how many were not', () => {
  const endpoints = Array.from({ length: 1000 }, (_, at) => row(`GET /${at}`, at + 1))
  const { endpoints: kept, endpointsLeftOut } = record({ endpoints })
  expect(kept[0]?.name).toBe('/999')
  expect(kept.length + (endpointsLeftOut ?? 0)).toBe(1000)
  expect(JSON.stringify(kept).length).toBeLessThan(41_000)
  expect(kept.length).toBeGreaterThan(100)
})

test.each([
  ['http://127.0.0.1:8089', 'this machine'],
  ['http://localhost/api/', 'this machine/api'],
  ['https://API.example.com', 'api.example.com'],
  ['https://api.example.com:8443/v1/', 'api.example.com:8443/v1'],
  ['staging', 'staging'],
])('the target %s is labelled %s', (target, label) => {
  expect(targetLabel(target)).toBe(label)
})

test('two nights of the same report have nothing between them, and what neither says is told', () => {
  const { endpoints, target, ...other } = result
  expect(differing(record(), record({ startedAt: '2026-11-25T11:50:00Z', durationMs: 100_000 }))).toEqual({
    differing: [],
    unknown: [],
  })
  expect(
    differing(record(), recordOf({ name: 'burst', result: { ...other, endpoints } }, { findings: [] }, about)),
  ).toEqual({
    differing: [],
    unknown: ['target'],
  })
})

test.each<readonly [string, Partial<RunResult>]>([
  ['target', { target: 'https://api.example.com' }],
  ['endpoints', { endpoints: [row('POST /extract', 6000)] }],
  ['users', { users: { asked: 60, reached: 60 } }],
  ['duration', { durationMs: 90_000 }],
  ['tool', { source: { kind: 'locust-csv', tool: 'locust', toolVersion: '1.4.0', files: [], warnings: [] } }],
])('reports that differ in %s are not compared', (aspect, more) => {
  expect(differing(record(), record(more)).differing).toEqual([aspect])
})

const ours = (more: Partial<RunResult> = {}): Partial<RunResult> => ({
  source: { kind: 'load-test', tool: 'load-test', files: [], warnings: [] },
  workload: 'open',
  arrivals: { planned: 10, sent: 10, late: 0, unfinished: 0, offeredRate: 50 },
  generator: { transport: 'raw', measurementEpoch: 1, causes: [] },
  ...more,
})

const machine = { runner: 'github-hosted/Linux/X64/4', cpu: 'EPYC 7763' }

test.each<readonly [string, Partial<RunResult>, Partial<Circumstances>]>([
  ['load', ours({ arrivals: { planned: 10, sent: 10, late: 0, unfinished: 0, offeredRate: 51 } }), { machine }],
  ['load', ours({ workload: 'closed' }), { machine }],
  ['transport', ours({ generator: { transport: 'undici', measurementEpoch: 1, causes: [] } }), { machine }],
  ['measurementEpoch', ours({ generator: { transport: 'raw', measurementEpoch: 2, causes: [] } }), { machine }],
  ['runner', ours(), { machine: { runner: 'own/linux/x64/8' } }],
])('runs of ours that differ in %s are not compared', (aspect, more, circumstances) => {
  expect(differing(record(ours(), [], { machine }), record(more, [], circumstances)).differing).toEqual([aspect])
})

test('another processor is recorded, and compared', () => {
  const other = { ...machine, cpu: 'Xeon' }
  expect(differing(record(ours(), [], { machine }), record(ours(), [], { machine: other })).differing).toEqual([])
  expect(record(ours(), [], { machine }).fingerprint.cpu).toBe('EPYC 7763')
})

test('endpoints of runs of ours may come and go: what was sent decides', () => {
  const more = { endpoints: [...result.endpoints, row('GET /new', 1)] }
  expect(differing(record(ours()), record(ours(more))).differing).toEqual([])
})

test('hashes of two versions of the function are not held against each other', () => {
  const hashed = (scenario: string): HistoryRecord => {
    const one = record(ours())
    return { ...one, fingerprint: { ...one.fingerprint, scenario } }
  }
  expect(differing(hashed('1:aa'), hashed('1:bb')).differing).toEqual(['scenario'])
  expect(differing(hashed('1:aa'), hashed('2:bb'))).toMatchObject({
    differing: [],
    unknown: expect.arrayContaining(['scenario']),
  })
})

test('a history counts from the last record that began it anew', () => {
  const history = [
    record(),
    record({}, [], { restart: { why: 'faster' } }),
    record(),
    record({}, [], { restart: { why: 'new', pulls: [7] } }),
    record(),
  ]
  expect(sinceRestart(history)).toEqual(history.slice(3))
  expect(sinceRestart(history.slice(0, 1))).toEqual(history.slice(0, 1))
  expect(sinceRestart([])).toEqual([])
})
