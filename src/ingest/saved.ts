import { UserError } from '../model/errors.ts'
import type { Bucket, Grid, Latency, QuantilePoint, Rank } from '../model/latency.ts'
import { type Notice, notice } from '../model/notice.ts'
import type {
  Arrivals,
  Details,
  Endpoint,
  Failure,
  Generator,
  Measurement,
  RunResult,
  SeriesPoint,
  Shard,
  SourceKind,
  Users,
  WarmUp,
  Workload,
} from '../model/run-result.ts'
import { savedResultSchema } from '../model/saved-result.ts'
import { type Fields, fieldsOf } from '../text/fields.ts'
import { readFigure } from '../text/figure.ts'
import { field, type JsonObject } from '../text/json.ts'
import { readMoment } from './moment.ts'
import type { Part } from './part.ts'

const mostEndpoints = 10_000

/**
 * readSaved reads a `result.json` of ours into the result that it was written from. The file may come from anybody: each
 * field is checked, and what is not known is not taken over. Throws a UserError that names the field.
 */
export async function readSaved(document: JsonObject, file: string): Promise<Part> {
  const schema = field(document, 'schema')
  if (schema !== savedResultSchema) throw new UserError('result-schema', { file, schema: String(schema).slice(0, 60) })
  const fields = fieldsOf(
    document,
    (field, found, expected) => new UserError('result-field', { file, field, found, expected }),
  )
  const saved = await resultOf(fields, file)
  const startedAt = readMoment(saved.startedAt)
  const endedAt = readMoment(saved.endedAt)
  return {
    form: 'saved',
    file,
    ...(startedAt !== undefined && { startedAt }),
    ...(endedAt !== undefined && { endedAt }),
    requests: saved.total.requests,
    figures: { total: saved.total, endpoints: saved.endpoints },
    failures: saved.failures,
    warnings: saved.source.warnings,
    saved,
  }
}

async function resultOf(of: Fields, file: string): Promise<RunResult> {
  const source = of.object('source')
  const kind = source.choice<SourceKind>('kind', ['locust-html', 'locust-csv', 'locust-json', 'load-test'])
  const usual: Rounding = kind === 'load-test' ? exact : locust
  const arrivals = of.maybeObject('arrivals')
  const users = of.maybeObject('users')
  const series = of.maybeList('series')
  const generator = of.maybeObject('generator')
  const warmUp = of.maybeObject('warmUp')
  const control = of.maybeObject('control')
  const pumpLag = await maybeLatency(of, 'pumpLagMs', Number.POSITIVE_INFINITY, usual)
  return {
    ...of.texts('name', 'runId', 'startedAt', 'endedAt', 'target'),
    ...shardOf(of),
    source: {
      kind,
      tool: source.text('tool'),
      ...source.texts('toolVersion'),
      files: [file],
      warnings: (source.maybeList('warnings') ?? []).slice(0, 100).map(warningOf),
    },
    ...of.figures('ms', 'durationMs', 'durationErrorMs'),
    workload: of.choice<Workload>('workload', ['open', 'closed', 'unknown']),
    ...(users && { users: usersOf(users) }),
    ...(arrivals && { arrivals: arrivalsOf(arrivals) }),
    total: await measurementOf(of.object('total'), usual),
    endpoints: await endpointsOf(of, usual, file),
    failures: (of.maybeList('failures') ?? []).map(failureOf),
    ...(series && { series: series.slice(0, 2000).map(pointOf) }),
    timing: of.maybeChoice('timing', ['service', 'response']) ?? (kind === 'load-test' ? 'response' : 'service'),
    latencyOf: of.maybeChoice('latencyOf', ['all', 'successful']) ?? (kind === 'load-test' ? 'successful' : 'all'),
    ...(warmUp && { warmUp: await warmUpOf(warmUp, usual, file) }),
    ...(of.raw('unsteady') === true && { unsteady: true }),
    ...(of.raw('cancelled') === true && { cancelled: true }),
    ...of.texts('aborted'),
    ...(pumpLag && { pumpLag }),
    ...(generator && { generator: generatorOf(generator) }),
    ...(control && { control: { p50Ms: control.number('p50Ms', 'ms'), p95Ms: control.number('p95Ms', 'ms') } }),
  }
}

async function warmUpOf(of: Fields, usual: Rounding, file: string): Promise<WarmUp> {
  return {
    durationMs: of.number('durationMs', 'ms'),
    total: await measurementOf(of.object('total'), usual),
    endpoints: await endpointsOf(of, usual, file),
  }
}

async function endpointsOf(of: Fields, usual: Rounding, file: string): Promise<readonly Endpoint[]> {
  const rows = of.list('endpoints')
  if (rows.length > mostEndpoints) throw new UserError('report-endpoints', { file, most: mostEndpoints })
  const endpoints: Endpoint[] = []
  for (const row of rows)
    endpoints.push({ ...row.texts('method'), name: row.text('name'), ...(await measurementOf(row, usual)) })
  return endpoints
}

function shardOf(of: Fields): { readonly shard?: Shard } {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(of.maybeText('shard') ?? '') ?? []
  if (index === undefined || count === undefined) return {}
  const shard = { index: Number(index), of: Number(count) }
  return shard.index >= 1 && shard.index <= shard.of ? { shard } : {}
}

function usersOf(of: Fields): Users {
  return of.figures('count', 'asked', 'reached')
}

function arrivalsOf(of: Fields): Arrivals {
  return {
    planned: of.count('planned'),
    sent: of.count('sent'),
    late: of.count('late'),
    unfinished: of.count('unfinished'),
    ...of.figures('count', 'judged'),
    ...of.figures('rate', 'offeredRate'),
  }
}

function generatorOf(of: Fields): Generator {
  const { usersBusy } = of.figures('rate', 'usersBusy')
  const lost = of.raw('clockLostMs')
  if (usersBusy !== undefined && usersBusy > 1) throw of.wrong('usersBusy', 'a share of at most 1')
  return {
    transport: of.text('transport'),
    ...of.figures('count', 'measurementEpoch'),
    ...(usersBusy !== undefined && { usersBusy }),
    causes: of.textList('causes', 20),
    ...(typeof lost === 'number' && Number.isFinite(lost) && { clockLostMs: lost }),
  }
}

interface Rounding {
  readonly rank: Rank
  readonly grid: Grid
  readonly meanGrid: Grid
  readonly extremesGrid: Grid
}

const exact: Rounding = { rank: 'nearest', grid: 'exact', meanGrid: 'exact', extremesGrid: 'exact' }
const locust: Rounding = { rank: 'locust', grid: 'locust', meanGrid: 'exact', extremesGrid: 'round' }
const grids: readonly Grid[] = ['exact', 'locust', 'round', 'floor']

async function measurementOf(of: Fields, usual: Rounding): Promise<Measurement> {
  const requests = of.countOrUnusable('requests')
  const failures = of.countOrUnusable('failures')
  if (failures > requests) throw of.wrong('failures', `at most the ${requests} requests`)
  const serviceTime = await maybeLatency(of, 'serviceTime', requests, usual)
  const details = of.maybeObject('details')
  return {
    requests,
    failures,
    ...of.figures('rate', 'throughput', 'throughputError'),
    latency: await latencyOf(of.object('latency'), requests, usual),
    ...(serviceTime && { serviceTime }),
    ...(details && { details: await detailsOf(details, requests, usual) }),
  }
}

async function detailsOf(of: Fields, requests: number, usual: Rounding): Promise<Details> {
  const [firstByte, connect, waited] = [of.object('firstByte'), of.object('connect'), of.object('waited')]
  const pumpLag = await maybeLatency(of, 'pumpLag', requests, usual)
  return {
    firstByte: await latencyOf(firstByte, requests, usual),
    connect: await latencyOf(connect, requests, usual),
    waited: await latencyOf(waited, requests, usual),
    ...(pumpLag && { pumpLag }),
    statuses: statusesOf(of.object('statuses')),
    bytes: of.number('bytes', 'sum'),
  }
}

function statusesOf(of: Fields): Details['statuses'] {
  const wrong = of.keys().find(key => !/^\dxx$/.test(key))
  if (wrong !== undefined) throw of.wrong(wrong, 'a class of status like `2xx`')
  return Object.fromEntries(of.keys().map(key => [key, of.count(key)]))
}

async function maybeLatency(of: Fields, name: string, requests: number, usual: Rounding): Promise<Latency | undefined> {
  const latency = of.maybeObject(name)
  return latency && latencyOf(latency, requests, usual)
}

async function latencyOf(of: Fields, requests: number, usual: Rounding): Promise<Latency> {
  const buckets = await bucketsOf(of)
  if (buckets !== undefined && buckets.reduce((sum, [, count]) => sum + count, 0) > requests) {
    throw of.wrong('buckets', `of at most the ${requests} requests`)
  }
  return {
    quantiles: quantilesOf(of),
    ...(buckets && { buckets }),
    ...unfinishedOf(of, buckets),
    ...of.figures('ms', 'meanMs', 'medianMs', 'minMs', 'maxMs'),
    ...roundingOf(of.maybeObject('rounding'), usual),
  }
}

function roundingOf(of: Fields | undefined, usual: Rounding): Rounding {
  if (of === undefined) return usual
  return {
    rank: of.choice<Rank>('rank', ['locust', 'nearest']),
    grid: of.choice('grid', grids),
    meanGrid: of.choice('mean', grids),
    extremesGrid: of.choice('extremes', grids),
  }
}

async function bucketsOf(of: Fields): Promise<readonly Bucket[] | undefined> {
  const encoded = of.maybeText('histogram')
  if (encoded !== undefined) {
    const { decodeHdr } = await import('../text/hdr.ts')
    const decoded = await decodeHdr(encoded)
    if (decoded === undefined) throw of.wrong('histogram', 'an HdrHistogram V2, compressed, in base64')
    return decoded
  }
  return pairsOf(of, 'buckets')
}

/** They are among all that were counted, or nothing could be said of those that had ended. */
function unfinishedOf(of: Fields, buckets: readonly Bucket[] | undefined): Pick<Latency, 'unfinished'> {
  const unfinished = pairsOf(of, 'unfinished') ?? []
  const counts = new Map(buckets)
  if (unfinished.some(([ms, count]) => count > (counts.get(ms) ?? 0)))
    throw of.wrong('unfinished', 'among the requests of the histogram')
  return unfinished.length > 0 ? { unfinished } : {}
}

function pairsOf(of: Fields, name: string): readonly Bucket[] | undefined {
  const raw = of.raw(name)
  if (raw === undefined) return undefined
  if (!Array.isArray(raw) || raw.length > 100_000) throw of.wrong(name, 'a list of pairs')
  const buckets = raw.map((pair: unknown): Bucket => {
    const [ms, count] =
      Array.isArray(pair) && pair.length === 2 ? [readFigure(pair[0], 'ms'), readFigure(pair[1], 'count')] : []
    if (typeof ms !== 'number' || typeof count !== 'number') throw of.wrong(name, 'pairs of milliseconds and a count')
    return [ms, count]
  })
  if (buckets.some(([ms], index) => index > 0 && ms <= (buckets[index - 1]?.[0] ?? 0)))
    throw of.wrong(name, 'ascending')
  return buckets
}

function quantilesOf(of: Fields): readonly QuantilePoint[] {
  const quantiles = of.maybeObject('quantiles')
  const points = (quantiles?.keys() ?? []).map((key): QuantilePoint => {
    const q = /^(?:0(?:\.\d{1,12})?|1)$/.test(key) ? Number(key) : Number.NaN
    const value = readFigure(quantiles?.raw(key), 'ms')
    if (Number.isNaN(q) || typeof value !== 'number')
      throw of.wrong('quantiles', 'milliseconds by quantiles like `0.95`')
    return [q, value]
  })
  const ascending = points.sort(([a], [b]) => a - b)
  if (ascending.some(([, value], index) => index > 0 && value < (ascending[index - 1]?.[1] ?? 0)))
    throw of.wrong('quantiles', 'ascending')
  return ascending
}

function failureOf(of: Fields): Failure {
  return {
    ...of.texts('method', 'firstSeen', 'lastSeen'),
    name: of.text('name'),
    error: of.text('error'),
    count: of.count('count'),
  }
}

function pointOf(of: Fields): SeriesPoint {
  return {
    atMs: of.number('atMs', 'ms'),
    ...of.figures('rate', 'throughput', 'failuresPerSecond'),
    ...of.figures('count', 'users'),
    quantiles: quantilesOf(of),
  }
}

/** Sentences of a file are somebody's words: they are told as that, under a code of their own but for what judging must know. */
function warningOf(of: Fields): Notice {
  const text = of.text('message').slice(0, 1000)
  const isEnd = of.maybeText('code') === 'data-exhausted'
  return isEnd ? { code: 'data-exhausted', message: text } : notice('saved-warning', { text })
}
