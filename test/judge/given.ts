import { type Judging, judge } from '../../src/judge/judge.ts'

import type { Bucket, Latency } from '../../src/model/latency.ts'
import type { Condition, Indicator, Objective, Scope, Unit } from '../../src/model/objective.ts'
import type { Endpoint, Measurement, RunResult } from '../../src/model/run-result.ts'
import type { Finding, Verdict } from '../../src/model/verdict.ts'

/** noon is the moment at which tests judge: 24 November 2026, 12:00 UTC. */
export const noon = Date.parse('2026-11-24T12:00:00Z')

/** usual is how a run is judged where nobody says otherwise. */
export const usual: Judging = {
  strict: false,
  failOn: ['breach', 'regression', 'inconclusive', 'invalid'],
  waivers: [],
  nowMs: noon,
}

/** locust is a latency as Locust reports it: percentiles by name, rounded; nothing else unless given. */
export function locust(percentiles: Readonly<Record<string, number>>, more: Partial<Latency> = {}): Latency {
  const quantiles = Object.entries(percentiles).map(([name, value]) => [Number(name.slice(1)) / 100, value] as const)
  return {
    quantiles: quantiles.toSorted(([a], [b]) => a - b),
    rank: 'locust',
    grid: 'locust',
    meanGrid: 'exact',
    extremesGrid: 'exact',
    ...more,
  }
}

/** row is an endpoint `METHOD name`, or without method where the first word is a path. */
export function row(
  label: string,
  requests: number,
  latency: Latency = locust({}),
  more: Partial<Endpoint> = {},
): Endpoint {
  const [, method, name = label] = /^([A-Z]+) (.+)$/.exec(label) ?? []
  return { ...(method !== undefined && { method }), name, requests, failures: 0, latency, ...more }
}

/** run is a result of Locust, two minutes long, whose total adds up its rows. */
export function run(endpoints: readonly Endpoint[], more: Partial<RunResult> = {}): RunResult {
  return {
    source: { kind: 'locust-html', tool: 'locust', files: ['report.html'], warnings: [] },
    startedAt: '2026-11-24T11:50:00Z',
    endedAt: '2026-11-24T11:52:00Z',
    durationMs: 120_000,
    workload: 'closed',
    total: totalOf(endpoints),
    endpoints,
    failures: [],
    timing: 'service',
    latencyOf: 'all',
    ...more,
  }
}

function totalOf(endpoints: readonly Endpoint[]): Measurement {
  const sum = (of: 'requests' | 'failures'): number => endpoints.reduce((all, endpoint) => all + endpoint[of], 0)
  return { requests: sum('requests'), failures: sum('failures'), latency: locust({}) }
}

/** promise is an objective: `promise('/retrieve', 'p95', '<', 900)`; `''` is the whole run, `each` every endpoint. */
export function promise(
  where: string,
  indicator: string,
  comparison: '<' | '<=' | '>' | '>=' | 'between' | 'stable',
  limit: number | readonly [number, number] = 0,
  more: Partial<Objective> = {},
): Objective {
  return {
    scope: scopeOf(where),
    indicator: indicatorOf(indicator),
    condition: conditionOf(comparison, limit),
    unit: unitOf(indicator),
    severity: 'fail',
    source: { file: 'README.md', line: 112 },
    text: `${indicator} ${where} ${comparison} ${limit}`,
    ...more,
  }
}

function scopeOf(where: string): Scope {
  if (where === '') return { kind: 'run' }
  if (where === 'each') return { kind: 'each' }
  const [, method, pattern = where] = /^([A-Z]+) (.+)$/.exec(where) ?? []
  return { kind: 'endpoint', pattern, ...(method !== undefined && { method }) }
}

function indicatorOf(name: string): Indicator {
  switch (name) {
    case 'median':
    case 'mean':
    case 'min':
    case 'max':
    case 'errors':
    case '5xx':
    case 'throughput':
    case 'requests':
    case 'users':
      return { kind: name }
    default:
      return name.startsWith('p')
        ? { kind: 'percentile', q: Number((Number(name.slice(1)) / 100).toFixed(6)) }
        : { kind: 'resource', name, statistic: 'average' }
  }
}

function unitOf(indicator: string): Unit {
  switch (indicator) {
    case 'errors':
    case '5xx':
      return 'ratio'
    case 'throughput':
      return 'per-second'
    case 'requests':
    case 'users':
      return 'count'
    case 'cpu':
      return 'percent'
    default:
      return 'ms'
  }
}

function conditionOf(
  comparison: '<' | '<=' | '>' | '>=' | 'between' | 'stable',
  limit: number | readonly [number, number],
): Condition {
  if (comparison === 'stable') return { comparison }
  if (comparison === 'between') return { comparison, limit: typeof limit === 'number' ? [limit, limit] : limit }
  return { comparison, limit: typeof limit === 'number' ? limit : limit[0] }
}

/** judged is the verdict on one run called `burst`. */
export function judged(result: RunResult, objectives: readonly Objective[], judging: Partial<Judging> = {}): Verdict {
  return judge([{ name: 'burst', result, objectives }], { ...usual, ...judging })
}

/** found is the first finding of one objective. */
export function found(result: RunResult, objective: Objective, judging: Partial<Judging> = {}): Finding {
  const finding = judged(result, [objective], judging).findings.find(one => one.objective === objective)
  if (finding === undefined) throw new Error('no finding')
  return finding
}

/** said is what a finding comes down to. */
export function said({ outcome, code }: Finding): readonly [string, string] {
  return [outcome, code]
}

/** retrieve is a run that is well: 1,000 requests to one endpoint. */
export const retrieve: RunResult = run([
  row('POST /retrieve', 1000, locust({ p50: 210, p95: 600, p99: 910 }, { maxMs: 1400.5, meanMs: 250.5 })),
])

/** times is a histogram of ours: ms and counts, ascending. */
export function times(...buckets: readonly Bucket[]): Latency {
  const exact = { rank: 'nearest', grid: 'exact', meanGrid: 'exact', extremesGrid: 'exact' } as const
  const count = buckets.reduce((sum, [, of]) => sum + of, 0)
  const sum = buckets.reduce((all, [ms, of]) => all + ms * of, 0)
  return { quantiles: [], buckets, ...(count > 0 && { meanMs: sum / count }), ...exact }
}

/** OwnRun is what is to be told of a run of ours; times in ms. */
export interface OwnRun {
  /** Of 900 of the 1,000 requests half of it, of 100 all of it. */
  readonly p95: number
  /** The same of the service time; that of the response where it is left out. */
  readonly serviceP95?: number
  /** p99 of the pump lag. */
  readonly lag?: number
  readonly usersBusy?: number
  readonly causes?: readonly string[]
}

/** own is a run of ours of 20 s at 50/s, carried by 50 users: 1,000 requests to `POST /retrieve`, well unless told otherwise. */
export function own(
  { p95, serviceP95 = p95, lag = 0.4, usersBusy = 0.1, causes = [] }: OwnRun,
  more: Partial<RunResult> = {},
  row: Partial<Measurement> = {},
): RunResult {
  const measured: Measurement = {
    requests: 1000,
    failures: 0,
    throughput: 50,
    latency: times([p95 / 2, 900], [p95, 100]),
    serviceTime: times([serviceP95 / 2, 900], [serviceP95, 100]),
    ...row,
  }
  return {
    ...run([{ method: 'POST', name: '/retrieve', ...measured }]),
    source: { kind: 'load-test', tool: 'load-test', toolVersion: '0.1.0', files: [], warnings: [] },
    durationMs: 20_000,
    workload: 'open',
    users: { asked: 50, reached: 50 },
    arrivals: { planned: 1000, sent: 1000, late: 0, unfinished: 0, judged: 1000, offeredRate: 50 },
    total: measured,
    timing: 'response',
    latencyOf: 'successful',
    pumpLag: times([lag / 4, 970], [lag, 30]),
    generator: { transport: 'undici', usersBusy, causes },
    ...more,
  }
}
