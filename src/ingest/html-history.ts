import type { QuantilePoint } from '../model/latency.ts'
import type { SeriesPoint } from '../model/run-result.ts'
import { readFigure } from '../text/figure.ts'
import { field, isObject, type JsonObject } from '../text/json.ts'
import { readMoment } from './moment.ts'
import type { Part } from './part.ts'
import { thin } from './thin.ts'

/** htmlHistory reads what a modern page charts: the series, thinned, and the most users that ran at once. */
export function htmlHistory(args: JsonObject, startedAt: number | undefined): Pick<Part, 'series' | 'usersReached'> {
  const history = field(args, 'history')
  const rows: readonly unknown[] = Array.isArray(history) ? history : []
  const users = mostUsers(rows)
  const charted = percentilesCharted(args)
  const clock = makeClock(startedAt)
  // A run of days has a hundred thousand rows, so they are thinned before anything else is made of them.
  const timed = thin(rows)
    .filter(isObject)
    .flatMap(row => {
      const at = clock(field(row, 'time'))
      return at === undefined ? [] : [{ row, at }]
    })
  const ascending = timed.filter(({ at }, index) => index === 0 || at > (timed[index - 1]?.at ?? at))
  const first = timed[0]?.at ?? 0
  const series = ascending.map(({ row, at }) => pointOf(row, at - first, charted))
  return { ...(users >= 0 && { usersReached: users }), ...(series.length > 0 && { series }) }
}

function mostUsers(rows: readonly unknown[]): number {
  let most = -1
  for (const row of rows) {
    const users = isObject(row) ? (figureIn(row, 'user_count') ?? -1) : -1
    if (users > most) most = users
  }
  return most
}

/** From 2.31.3 each figure is `[time, value]`. */
function figureIn(row: JsonObject, name: string): number | undefined {
  const raw = field(row, name)
  return figureOf(Array.isArray(raw) ? raw[1] : raw)
}

function figureOf(raw: unknown): number | undefined {
  const figure = readFigure(raw, 'rate')
  return typeof figure === 'number' ? figure : undefined
}

function pointOf(row: JsonObject, atMs: number, charted: Charted): SeriesPoint {
  const throughput = figureIn(row, 'current_rps')
  const failuresPerSecond = figureIn(row, 'current_fail_per_sec')
  const users = figureIn(row, 'user_count')
  return {
    atMs,
    ...(throughput !== undefined && { throughput }),
    ...(failuresPerSecond !== undefined && { failuresPerSecond }),
    ...(users !== undefined && { users }),
    quantiles: quantilesOf(row, charted),
  }
}

/** Which quantile stands under which key. */
type Charted = ReadonlyMap<string, number>

/** Until 2.27 the keys are `…_1` and `…_2`, and what they mean stands beside, until 2.19 at least. */
function percentilesCharted(args: JsonObject): Charted {
  const [first, second] = ['percentile1', 'percentile2'].map(name => figureOf(field(args, name)))
  return new Map([
    ['response_time_percentile_1', first ?? 0.5],
    ['response_time_percentile_2', second ?? 0.95],
  ])
}

/** A moment without requests is written as 0, which is no response time. */
function quantilesOf(row: JsonObject, charted: Charted): readonly QuantilePoint[] {
  const nested = field(row, 'current_response_time_percentiles')
  const points = new Map<number, number>()
  for (const key of [...Object.keys(row), ...(isObject(nested) ? Object.keys(nested) : [])]) {
    const q = charted.get(key) ?? Number(/^response_time_percentile_(0?\.\d{1,12}|1\.0)$/.exec(key)?.[1])
    const value = figureIn(row, key) ?? (isObject(nested) ? figureIn(nested, key) : undefined)
    if (q > 0 && q <= 1 && value !== undefined && value > 0) points.set(q, value)
  }
  return [...points].sort(([a], [b]) => a - b)
}

type Clock = (raw: unknown) => number | undefined

const dayMs = 86_400_000

/** Until 2.28 a row has a time of day only, which wraps at midnight. */
function makeClock(startedAt: number | undefined): Clock {
  const midnight = startedAt === undefined ? 0 : startedAt - (startedAt % dayMs)
  let previous = startedAt ?? 0
  return raw => {
    if (typeof raw !== 'string') return undefined
    const whole = readMoment(raw)
    if (whole !== undefined) return whole
    const time = readMoment(`1970-01-01 ${raw}`)
    if (time === undefined) return undefined
    const days = Math.max(0, Math.ceil((previous - dayMs / 2 - midnight - time) / dayMs))
    previous = midnight + time + days * dayMs
    return previous
  }
}
