import { UserError } from '../model/errors.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import type { Grid, Latency, QuantilePoint, Rank } from '../model/latency.ts'
import type { Place } from '../model/notice.ts'
import type {
  HistoryRecord,
  RecordedEndpoint,
  RecordedMeasurement,
  RecordFlag,
  Restart,
  Series,
} from '../model/record.ts'
import type { Workload } from '../model/run-result.ts'
import type { Outcome } from '../model/verdict.ts'
import { escapeLogJson } from '../text/escape.ts'
import { type Fields, fieldsOf } from '../text/fields.ts'
import { readFigure } from '../text/figure.ts'
import { isObject } from '../text/json.ts'

/** recordSchema is what the first key of every line says; a reader refuses another major version. */
export const recordSchema = 'load-test/record/v1'

/** In characters; ours have at most a quarter of it. */
const longestLine = 200_000

/** recordLine is a record as one line of JSON, without a line end; `readRecord` gives an equal one. */
export function recordLine({ total, endpoints, ...record }: HistoryRecord): string {
  const usual = roundingOf(total.latency)
  return escapeLogJson(
    JSON.stringify({
      schema: recordSchema,
      ...record,
      rounding: usual,
      total: measurementJson(total, usual),
      endpoints: endpoints.map(({ method, name, definition, ...measurement }) => ({
        method,
        name,
        definition,
        ...measurementJson(measurement, usual),
      })),
    }),
  )
}

/**
 * readRecord reads a line of a history, which anybody may have written: each field is checked, and what is not known is not
 * taken over. Throws UserError `history-line` with file, line and field.
 */
export function readRecord(line: string, place: Place): HistoryRecord {
  const complain = (why: string): UserError => new UserError('history-line', { ...place, why })
  if (line.length > longestLine) throw complain(`it has ${line.length} characters, and at most ${longestLine} are read`)
  const document = parsed(line)
  if (!isObject(document)) throw complain('it is cut off, or no JSON object')
  const of = fieldsOf(document, (field, found, expected) =>
    complain(`\`${field}\` is ${found}, and should be ${expected}`),
  )
  const schema = of.maybeText('schema')
  if (schema !== recordSchema) throw of.wrong('schema', `\`${recordSchema}\``)
  return recordOf(of)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

interface Rounding {
  readonly rank: Rank
  readonly grid: Grid
  readonly mean: Grid
  readonly extremes: Grid
}

function roundingOf({ rank, grid, meanGrid, extremesGrid }: Latency): Rounding {
  return { rank, grid, mean: meanGrid, extremes: extremesGrid }
}

/** Rows are rounded like the whole, so that each says it only where it differs. */
function measurementJson(measurement: RecordedMeasurement, usual: Rounding): object {
  const { requests, failures, throughput, latency, quantileErrors, meanError } = measurement
  const rounding = roundingOf(latency)
  return {
    requests,
    failures,
    throughput,
    quantiles: byQuantile(latency.quantiles),
    meanMs: latency.meanMs,
    medianMs: latency.medianMs,
    quantileErrors: quantileErrors && byQuantile(quantileErrors),
    meanError,
    rounding: JSON.stringify(rounding) === JSON.stringify(usual) ? undefined : rounding,
  }
}

function byQuantile(points: readonly QuantilePoint[]): object {
  return Object.fromEntries(points.map(([q, value]) => [String(q), value]))
}

const outcomes: readonly Outcome[] = ['pass', 'warn', 'inconclusive', 'fail', 'invalid']
const flags: readonly RecordFlag[] = ['strained', 'unsteady']
const mostSeries = 1000
const mostEndpoints = 10_000

function recordOf(of: Fields): HistoryRecord {
  const usual = readRounding(of.object('rounding'))
  const verdict = of.maybeChoice('verdict', outcomes)
  const workflowRun = of.maybeObject('workflowRun')
  const restart = of.maybeObject('restart')
  const control = of.maybeObject('control')
  const given = of.textList('flags', 20)
  return {
    id: shortText(of, 'id', 100),
    name: shortText(of, 'name', 300),
    recordedAt: moment(of, 'recordedAt'),
    ...(of.raw('startedAt') !== undefined && { startedAt: moment(of, 'startedAt') }),
    ...of.figures('ms', 'durationMs'),
    ...of.texts('commit', 'ref', 'event'),
    ...(workflowRun && { workflowRun: { id: workflowRun.count('id'), attempt: workflowRun.count('attempt') } }),
    ...(verdict && { verdict }),
    accepted: truth(of, 'accepted'),
    flags: flags.filter(flag => given.includes(flag)),
    regressions: seriesOf(of, 'regressions'),
    suspects: seriesOf(of, 'suspects'),
    ...(restart && { restart: restartOf(restart) }),
    ...(of.raw('pinned') === true && { pinned: true }),
    fingerprint: fingerprintOf(of.object('fingerprint')),
    ...(control && { control: { p50Ms: control.number('p50Ms', 'ms'), p95Ms: control.number('p95Ms', 'ms') } }),
    total: measurementOf(of.object('total'), usual),
    endpoints: endpointsOf(of, usual),
    ...of.figures('count', 'endpointsLeftOut'),
  }
}

function endpointsOf(of: Fields, usual: Rounding): readonly RecordedEndpoint[] {
  const rows = of.list('endpoints')
  if (rows.length > mostEndpoints) throw of.wrong('endpoints', `a list of at most ${mostEndpoints}`)
  return rows.map(row => ({
    ...row.texts('method', 'definition'),
    name: row.text('name'),
    ...measurementOf(row, usual),
  }))
}

function fingerprintOf(of: Fields): Fingerprint {
  const load = of.object('load')
  return {
    tool: shortText(of, 'tool', 200),
    ...of.texts('toolMajor', 'scenario', 'runner', 'cpu', 'target', 'transport'),
    load: {
      model: load.choice<Workload>('model', ['open', 'closed', 'unknown']),
      ...load.figures('rate', 'rate', 'spawnRate'),
      ...load.figures('count', 'users', 'usersReached'),
    },
    ...of.figures('count', 'measurementEpoch'),
  }
}

function measurementOf(of: Fields, usual: Rounding): RecordedMeasurement {
  const { requests, failures } = of.figures('count', 'requests', 'failures')
  if (failures !== undefined && requests !== undefined && failures > requests)
    throw of.wrong('failures', `at most the ${requests} requests`)
  const own = of.maybeObject('rounding')
  const { rank, grid, mean, extremes } = own === undefined ? usual : readRounding(own)
  const errors = of.maybeObject('quantileErrors')
  return {
    ...of.figures('count', 'requests', 'failures'),
    ...of.figures('rate', 'throughput'),
    latency: {
      quantiles: ascending(of, pointsOf(of.object('quantiles'))),
      ...of.figures('ms', 'meanMs', 'medianMs'),
      rank,
      grid,
      meanGrid: mean,
      extremesGrid: extremes,
    },
    ...(errors && { quantileErrors: pointsOf(errors) }),
    ...of.figures('rate', 'meanError'),
  }
}

/** Ascending by quantile. */
function pointsOf(of: Fields): readonly QuantilePoint[] {
  const points = of.keys().map((key): QuantilePoint => {
    const q = /^(?:0(?:\.\d{1,12})?|1)$/.test(key) ? Number(key) : Number.NaN
    const value = readFigure(of.raw(key), 'ms')
    if (Number.isNaN(q) || typeof of.raw(key) !== 'number' || typeof value !== 'number')
      throw of.wrong(key.slice(0, 60), 'a number that can be, under a quantile like `0.95`')
    return [q, value]
  })
  return points.sort(([a], [b]) => a - b)
}

function ascending(of: Fields, points: readonly QuantilePoint[]): readonly QuantilePoint[] {
  if (points.some(([, value], index) => index > 0 && value < (points[index - 1]?.[1] ?? 0)))
    throw of.wrong('quantiles', 'ascending')
  return points
}

function readRounding(of: Fields): Rounding {
  const grids: readonly Grid[] = ['exact', 'locust', 'round', 'floor']
  return {
    rank: of.choice<Rank>('rank', ['locust', 'nearest']),
    grid: of.choice('grid', grids),
    mean: of.choice('mean', grids),
    extremes: of.choice('extremes', grids),
  }
}

function restartOf(of: Fields): Restart {
  const pulls = of.raw('pulls')
  if (pulls === undefined) return { why: shortText(of, 'why', 1000) }
  if (!Array.isArray(pulls) || pulls.length > mostSeries) throw of.wrong('pulls', 'a list of numbers')
  return { why: shortText(of, 'why', 1000), pulls: pulls.map((pull: unknown) => numbered(of, pull)) }
}

function numbered(of: Fields, pull: unknown): number {
  const number = typeof pull === 'number' ? readFigure(pull, 'count') : undefined
  if (typeof number !== 'number') throw of.wrong('pulls', 'a list of numbers')
  return number
}

function seriesOf(of: Fields, name: string): readonly Series[] {
  return of
    .list(name)
    .slice(0, mostSeries)
    .map(series => ({ ...series.texts('method', 'endpoint'), indicator: series.text('indicator') }))
}

function moment(of: Fields, name: string): string {
  const text = of.maybeText(name) ?? ''
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]{5,20}(?:Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text)))
    throw of.wrong(name, 'a moment like `2026-11-24T02:00:00Z`')
  return text
}

function shortText(of: Fields, name: string, most: number): string {
  const text = of.text(name)
  if (text === '' || text.length > most) throw of.wrong(name, `a text of at most ${most} characters`)
  return text
}

function truth(of: Fields, name: string): boolean {
  const value = of.raw(name)
  if (typeof value !== 'boolean') throw of.wrong(name, 'true or false')
  return value
}
