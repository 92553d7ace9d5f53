import fc from 'fast-check'
import type { HistoryRecord } from '../../src/model/record.ts'

/** earlier is a record of a nightly burst. */
export function earlier(more: Partial<HistoryRecord> = {}): HistoryRecord {
  return {
    id: 'run-1',
    name: 'burst',
    recordedAt: '2026-11-24T02:05:00.000Z',
    startedAt: '2026-11-24T02:00:00Z',
    durationMs: 120_000,
    commit: 'a'.repeat(40),
    ref: 'main',
    event: 'schedule',
    workflowRun: { id: 7, attempt: 1 },
    verdict: 'pass',
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
    total: measurement(6000, [210, 600, 910]),
    endpoints: [{ method: 'POST', name: '/retrieve', ...measurement(6000, [210, 600, 910]) }],
    ...more,
  }
}

function measurement(
  requests: number,
  [p50, p95, p99]: readonly [number, number, number],
): Pick<HistoryRecord['total'], 'requests' | 'failures' | 'throughput' | 'latency'> {
  return {
    requests,
    failures: 0,
    throughput: requests / 120,
    latency: {
      quantiles: [
        [0.5, p50],
        [0.95, p95],
        [0.99, p99],
      ],
      meanMs: 240.1,
      rank: 'locust',
      grid: 'locust',
      meanGrid: 'exact',
      extremesGrid: 'exact',
    },
  }
}

const grid = fc.constantFrom('exact', 'locust', 'round', 'floor')
const ms = fc.double({ min: 0, max: 1e9, noNaN: true })
const count = fc.nat(1e9)
const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map(date => date.toISOString())

const latency = fc.record(
  {
    quantiles: fc
      .tuple(
        fc.uniqueArray(fc.constantFrom(0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 0.999)),
        fc.array(ms, { minLength: 7, maxLength: 7 }),
      )
      .map(([qs, values]) => {
        const sorted = values.toSorted((a, b) => a - b)
        return qs.toSorted((a, b) => a - b).map((q, index) => [q, Math.abs(sorted[index] ?? 0)] as const)
      }),
    meanMs: ms.map(Math.abs),
    medianMs: ms.map(Math.abs),
    rank: fc.constantFrom('locust', 'nearest'),
    grid,
    meanGrid: grid,
    extremesGrid: grid,
  },
  { requiredKeys: ['quantiles', 'rank', 'grid', 'meanGrid', 'extremesGrid'] },
)

const measured = {
  latency,
  requests: count,
  throughput: fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs),
  meanError: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
}

const series = fc.record(
  { method: fc.constantFrom('GET', 'POST'), endpoint: word, indicator: fc.constantFrom('p95', 'mean') },
  { requiredKeys: ['indicator'] },
)

/** anyRecord is any record that a run of ours can have left. */
export const anyRecord: fc.Arbitrary<HistoryRecord> = fc.record(
  {
    id: fc.uuid(),
    name: word,
    recordedAt: moment,
    startedAt: moment,
    durationMs: ms.map(Math.abs),
    commit: fc.constant('b'.repeat(40)),
    ref: word,
    event: fc.constantFrom('push', 'schedule'),
    workflowRun: fc.record({ id: count, attempt: count }),
    verdict: fc.constantFrom('pass', 'warn', 'inconclusive', 'fail', 'invalid'),
    accepted: fc.boolean(),
    flags: fc.constantFrom([], ['strained'] as const, ['strained', 'unsteady'] as const),
    regressions: fc.array(series, { maxLength: 3 }),
    suspects: fc.array(series, { maxLength: 3 }),
    restart: fc.record({ why: word, pulls: fc.array(count, { maxLength: 3 }) }, { requiredKeys: ['why'] }),
    pinned: fc.constant(true as const),
    fingerprint: fc.record(
      {
        tool: word,
        toolMajor: word,
        scenario: word,
        load: fc.record(
          {
            model: fc.constantFrom('open', 'closed', 'unknown'),
            rate: fc.nat(1e6),
            users: count,
            usersReached: count,
            spawnRate: fc.nat(1e6),
          },
          { requiredKeys: ['model'] },
        ),
        runner: word,
        cpu: word,
        target: word,
        transport: word,
        measurementEpoch: count,
      },
      { requiredKeys: ['tool', 'load'] },
    ),
    control: fc.record({ p50Ms: ms.map(Math.abs), p95Ms: ms.map(Math.abs) }),
    total: fc.record(measured, { requiredKeys: ['latency'] }),
    endpoints: fc.array(
      fc.record(
        { ...measured, method: fc.constantFrom('GET', 'POST'), name: word, definition: word },
        { requiredKeys: ['name', 'latency'] },
      ),
      { maxLength: 5 },
    ),
    endpointsLeftOut: count,
  },
  {
    requiredKeys: [
      'id',
      'name',
      'recordedAt',
      'accepted',
      'flags',
      'regressions',
      'suspects',
      'fingerprint',
      'total',
      'endpoints',
    ],
  },
)
