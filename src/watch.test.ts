import { expect, test } from 'vitest'
import { promise } from '../test/judge/given.ts'
import type { Objective } from './model/objective.ts'
import type { Ended, Progress } from './model/progress.ts'
import type { Sight } from './report/report.ts'
import { makeWatch } from './watch.ts'

const burst = { name: 'burst', target: 'http://127.0.0.1:9000' }

const ended = (name: string, timesMs: readonly number[], failures = 0): Ended => ({
  ...{ method: 'POST', name, requests: timesMs.length + failures, failures, timesMs },
})

function report(second: number, more: Partial<Progress> = {}): Progress {
  return {
    ...{ elapsedMs: second * 1000, durationMs: 120_000, phase: 'steady', users: 50, busy: 1, waiting: 0 },
    ...{ requests: 0, failures: 0, perSecond: 0, failuresPerSecond: 0, ended: [] },
    ...more,
  }
}

/** What is seen last of reports, one a second. */
function seen(objectives: readonly Objective[], reports: readonly Partial<Progress>[]): Sight {
  const watch = makeWatch(burst, objectives)
  const sights = reports.map((more, at) => watch(report(at + 1, more)))
  const last = sights.at(-1)
  if (last === undefined) throw new Error('nothing was seen')
  return last
}

const marksOf = ({ rows }: Sight): readonly (readonly [string, ...string[]])[] =>
  rows.map(({ label, cells }) => [label, ...cells.map(({ mark }) => mark)])

/** 18 of `low` and two of `high`, whose p50 is the one and whose p95 and p99 are the other. */
const times = (low: number, high: number): readonly number[] => [...Array(18).fill(low), high, high]

test('an objective pools what it is judged on, and its limit is kept, near or missed', () => {
  const sight = seen(
    [
      promise('/retrieve', 'p50', '<=', 300),
      promise('/retrieve', 'p95', '<', 900),
      promise('/retrieve', 'p99', '<', 905),
      promise('/extract/*', 'p95', '<=', 1000),
      promise('/extract/ae', 'p95', '<', 5000),
    ],
    [
      {
        ended: [
          ended('/retrieve [ae]', times(100, 810)),
          ended('/retrieve [dose]', [...times(100, 900), 900]),
          ended('/extract/pico', times(500, 905)),
          ended('/extract/ae', times(500, 4000)),
          ended('/other', times(1, 1)),
        ],
      },
    ],
  )
  expect(sight.columns).toEqual([0.5, 0.95, 0.99])
  expect(marksOf(sight)).toEqual([
    ['/retrieve', 'kept', 'missed', 'near'],
    ['/extract/*', 'none', 'near', 'none'],
    ['/extract/ae', 'none', 'kept', 'none'],
  ])
  expect([sight.missed, sight.objectives]).toEqual([1, 5])
  const figures = sight.rows.map(({ cells }) => cells.map(({ ms = 0 }) => Math.round(ms / 50) * 50))
  expect(figures).toEqual([
    [100, 900, 900],
    [500, 900, 900],
    [500, 4000, 4000],
  ])
})

test('a percentile that a closer objective has taken is not told of the wider one', () => {
  const sight = seen(
    [promise('/a', 'p50', '<', 50), promise('/a', 'p95', '<', 50), promise('/a [x]', 'p95', '<', 2000)],
    [{ ended: [ended('/a [x]', times(1000, 1000)), ended('/a [y]', times(10, 10))] }],
  )
  expect(sight.rows[0]?.cells.map(({ ms = 0 }) => Math.round(ms / 10) * 10)).toEqual([10, 10, 1000])
  expect(marksOf(sight)[0]).toEqual(['/a', 'kept', 'kept', 'none'])
})

test('what was due while nothing was judged is shown, and held against nothing', () => {
  const slow = promise('/x', 'p50', '<', 100)
  const early = { phase: 'spawning' as const, ended: [ended('/x', times(500, 500))] }
  const before = seen([slow], [early])
  expect([marksOf(before), before.missed, Math.round(before.rows[0]?.cells[0]?.ms ?? 0)]).toEqual([
    [['/x', 'none', 'none', 'none']],
    0,
    expect.closeTo(500, -1),
  ])
  const after = seen([slow], [early, early, { ended: [ended('/x', times(50, 50))] }])
  expect(marksOf(after)).toEqual([['/x', 'kept', 'none', 'none']])
})

test('a few requests say nothing', () => {
  const slow = promise('/x', 'p50', '<', 100)
  const few = Array(19).fill(500)
  expect(seen([slow], [{ ended: [ended('/x', few)] }]).missed).toBe(0)
  expect(seen([slow], [{ ended: [ended('/x', few)] }, { ended: [ended('/x', [500])] }]).missed).toBe(1)
})

test('errors, throughput and users of the whole run are marked where their figures stand', () => {
  const ofRun = (reports: readonly Partial<Progress>[]): unknown => {
    const promises = [
      promise('', 'errors', '<', 0.1),
      promise('', 'throughput', '>=', 20),
      promise('', 'users', '>=', 50),
      promise('', 'cpu', '<', 70),
    ]
    const { errors, throughput, users, missed, objectives } = seen(promises, reports)
    return { errors, throughput, users, missed, objectives }
  }
  const well = { ended: [ended('/a', times(1, 1)), ended('/b', Array(5).fill(1), 1)] }
  expect(ofRun([well])).toEqual({ errors: 'kept', throughput: 'kept', users: 'kept', missed: 0, objectives: 4 })
  const ill = { users: 49, ended: [ended('/a', times(1, 1)), ended('/b', [], 10)] }
  expect(ofRun([ill, { users: 49, ended: [ended('/a', [1])] }])).toEqual({
    ...{ errors: 'missed', throughput: 'missed', users: 'missed', missed: 3, objectives: 4 },
  })
})

test('a warning is none the less, and a promise of each endpoint is missed where one misses it', () => {
  const reports = [{ ended: [ended('/a', times(100, 100)), ended('/b', times(500, 500))] }]
  const warning = promise('/b', 'p95', '<', 400, { severity: 'warn' })
  expect(marksOf(seen([warning], reports))).toEqual([['/b', 'none', 'near', 'none']])
  const each = seen([promise('each', 'p95', '<', 400)], reports)
  expect([each.missed, each.rows.map(({ label }) => label)]).toEqual([1, ['/a', '/b']])
  expect(seen([promise('each', 'p95', '<', 600)], reports).missed).toBe(0)
  expect(seen([promise('/a', 'errors', '<', 0.01)], [{ ended: [ended('/a', times(1, 1), 9)] }]).rows[0]?.mark).toBe(
    'missed',
  )
})

test('without promises the busiest endpoints are shown', () => {
  const sight = seen([], [{ ended: [ended('/a', [1]), ended('/b', [1, 2, 3]), ended('/c', [1, 2])] }])
  expect(marksOf(sight)).toEqual([
    ['/b', 'none', 'none', 'none'],
    ['/c', 'none', 'none', 'none'],
    ['/a', 'none', 'none', 'none'],
  ])
})

test('a percentile that is promised has a column', () => {
  const named = ['p90', 'p99.9', 'p75'].map(name => promise('/x', name, '<', 1))
  expect(seen(named, [{}]).columns).toEqual([0.75, 0.9, 0.95, 0.99, 0.999])
  expect(seen([promise('/x', 'p100', '<', 1)], [{}]).columns).toEqual([0.5, 0.95, 0.99])
})

test('throughput is told by the time that went by, however often a run is reported', () => {
  const marks = [0.25, 0.5, 1].map(every => {
    const watch = makeWatch(burst, [promise('', 'throughput', '>=', 20)])
    // In the first second nothing ends, as where an answer takes as long.
    const sights = Array.from({ length: 6 / every }, (_, at) => {
      const second = (at + 1) * every
      return watch(report(second, { ended: second > 1 ? [ended('/a', Array(20 * every).fill(10))] : [] }))
    })
    return sights.at(-1)?.throughput
  })
  expect(marks).toEqual(['kept', 'kept', 'kept'])
})

test('the p95 of the last two minutes is told in steps of five seconds, with gaps where nothing ended', () => {
  const recent = (reports: readonly Partial<Progress>[]): readonly (number | undefined)[] =>
    (seen([], reports).rows[0]?.recent ?? []).map(value => value && Math.round(value / 100) * 100)
  const at = (second: number): Partial<Progress> => ({
    ended: second < 6 ? [ended('/a', [100, 200]), ended('/a', [1])] : second < 10 ? [] : [ended('/a', [500])],
  })
  expect(recent(Array.from({ length: 12 }, (_, index) => at(index + 1)))).toEqual([200, 200, 500])
  const long = Array.from({ length: 300 }, (_, index) => ({ ended: [ended('/a', [index < 150 ? 1000 : 300])] }))
  expect(recent(long)).toEqual(Array(24).fill(300))
  const rare = promise('/**', 'p95', '<', 1)
  const late = Array.from({ length: 300 }, (_, index) => ({
    ended: index === 0 || index === 299 ? [ended(`/${index}`, [1])] : [],
  }))
  expect(seen([rare], late).rows[0]?.recent).toHaveLength(24)
})

test('names without end fill no memory', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ended(`/item/${index}`, [1]))
  expect(seen([], [{ ended: many }, { ended: many }]).rows).toHaveLength(200)
})
