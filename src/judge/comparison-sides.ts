import { type Latency, withQuantiles } from '../model/latency.ts'
import { mergedEndpoints, mergedLag, mergedMeasurement } from '../model/merged.ts'
import type { Notice } from '../model/notice.ts'
import type { Endpoint, Failure, Measurement, RunResult } from '../model/run-result.ts'

/** sideOf joins the segments of one side, which followed each other with gaps between them, into one run result. */
export function sideOf(name: string, segments: readonly [RunResult, ...RunResult[]]): RunResult {
  const [first] = segments
  const last = segments.at(-1) ?? first
  const { series: _, warmUp: __, cancelled: ___, aborted: ____, pumpLag: _____, ...same } = first
  const durationMs = sum(segments.map(segment => segment.durationMs ?? 0))
  const seconds = durationMs / 1000
  const aborted = segments.find(segment => segment.aborted !== undefined)?.aborted
  const lags = segments.flatMap(({ pumpLag }) => pumpLag ?? [])
  return {
    ...same,
    name,
    source: { ...first.source, warnings: distinct(segments.flatMap(({ source }) => source.warnings)) },
    ...(last.endedAt !== undefined && { endedAt: last.endedAt }),
    durationMs,
    ...usersOf(segments),
    ...arrivalsOf(segments),
    total: told(mergedMeasurement(segments.map(({ total }) => total)), seconds),
    endpoints: mergedEndpoints(segments.flatMap(({ endpoints }) => endpoints)).map(
      (endpoint): Endpoint => told(endpoint, seconds),
    ),
    failures: failuresOf(segments),
    ...(segments.some(({ cancelled }) => cancelled === true) && { cancelled: true }),
    ...(aborted !== undefined && { aborted }),
    ...(lags.length > 0 && { pumpLag: mergedLag(lags) }),
    ...generatorOf(segments),
  }
}

const usual = [0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1]

/** With the quantiles that every result of ours tells, and the throughput of the time that segments cover. */
function told<Figures extends Measurement>(figures: Figures, seconds: number): Figures {
  const all = (latency: Latency): Latency => withQuantiles(latency, usual)
  return {
    ...figures,
    ...(seconds > 0 && { throughput: figures.requests / seconds }),
    latency: all(figures.latency),
    ...(figures.serviceTime && { serviceTime: all(figures.serviceTime) }),
  }
}

function usersOf(segments: readonly RunResult[]): Pick<RunResult, 'users'> {
  const users = segments.flatMap(segment => segment.users ?? [])
  const asked = users[0]?.asked
  const reached = users.flatMap(one => one.reached ?? [])
  if (users.length === 0) return {}
  return {
    users: { ...(asked !== undefined && { asked }), ...(reached.length > 0 && { reached: Math.min(...reached) }) },
  }
}

function arrivalsOf(segments: readonly RunResult[]): Pick<RunResult, 'arrivals'> {
  const all = segments.flatMap(({ arrivals }) => arrivals ?? [])
  const [first] = all
  if (first === undefined) return {}
  const { offeredRate } = first
  return {
    arrivals: {
      planned: sum(all.map(({ planned }) => planned)),
      sent: sum(all.map(({ sent }) => sent)),
      late: sum(all.map(({ late }) => late)),
      unfinished: sum(all.map(({ unfinished }) => unfinished)),
      ...(first.judged !== undefined && { judged: sum(all.map(({ judged = 0 }) => judged)) }),
      ...(offeredRate !== undefined && { offeredRate }),
    },
  }
}

function failuresOf(segments: readonly RunResult[]): readonly Failure[] {
  const all = segments.flatMap(({ failures }) => failures)
  const groups = Map.groupBy(all, ({ method, name, error }) => JSON.stringify([method, name, error]))
  return [...groups.values()]
    .flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ ...first, count: sum([first, ...others].map(({ count }) => count)) }],
    )
    .sort((a, b) => b.count - a.count)
}

function generatorOf(segments: readonly RunResult[]): Pick<RunResult, 'generator'> {
  const all = segments.flatMap(({ generator }) => generator ?? [])
  const [first] = all
  if (first === undefined) return {}
  const busy = all.flatMap(({ usersBusy }) => usersBusy ?? [])
  const lost = all.flatMap(({ clockLostMs }) => clockLostMs ?? [])
  return {
    generator: {
      ...first,
      ...(lost.length > 0 && { clockLostMs: sum(lost) }),
      ...(busy.length > 0 && { usersBusy: Math.max(...busy) }),
      causes: [...new Map(all.flatMap(({ causes }) => causes.map(cause => [kindOf(cause), cause] as const))).values()],
    },
  }
}

/** Each segment has figures of its own for the same. */
function kindOf(cause: string): string {
  return cause.replace(/\d[\d.,]*/g, '')
}

/** What each segment tells is told once, as the first says it. */
function distinct(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter((one, index) => notices.findIndex(({ code }) => code === one.code) === index)
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
