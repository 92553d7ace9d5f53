import { UserError } from '../model/errors.ts'
import { type Bucket, countOf, type Latency, mergeBuckets, onLocustGrid, readingOf } from '../model/latency.ts'
import { notice } from '../model/notice.ts'
import type { Endpoint, Measurement } from '../model/run-result.ts'
import { type Figure, readFigure } from '../text/figure.ts'
import { field, isObject, type JsonObject } from '../text/json.ts'
import { type Doubts, makeDoubts } from './doubts.ts'
import { textField } from './json.ts'
import { measureEndpoint, type Rounding } from './measure.ts'
import { readEpoch, type Span } from './moment.ts'
import type { Part } from './part.ts'
import { mustBeFew } from './rows.ts'

/** JSON has Locust's own buckets, and minimum, maximum and mean with all their digits. */
const rounding: Rounding = { rank: 'locust', grid: 'locust', meanGrid: 'exact', extremesGrid: 'exact' }

/** readLocustJson reads what `--json` and `--json-file` write: a list of entries with histograms, and no whole run. */
export function readLocustJson(list: readonly unknown[], file: string, scale: number): Part {
  const doubts = makeDoubts(file)
  const entries = list.filter(isObject)
  if (entries.length < list.length)
    throw new UserError('report-broken', { file, why: 'its list holds other things than entries' })
  mustBeFew(entries.length, { doubts, scale })
  const span = spanOfEntries(entries)
  const read = entries.map(entry => entryOf(entry, doubts))
  const total = totalOf(read, span.durationMs)
  if (entries.length === 0) doubts.tell(notice('empty-list', { file }))
  return {
    form: 'json',
    file,
    ...span,
    requests: total.requests,
    figures: { total, endpoints: read.map(({ endpoint }) => endpoint) },
    warnings: doubts.notices(),
  }
}

/** isEntry says whether a JSON object is an entry of Locust's statistics. */
export function isEntry(value: unknown): value is JsonObject {
  return isObject(value) && isObject(field(value, 'response_times')) && field(value, 'num_requests') !== undefined
}

/** Entry is an endpoint with the number of its requests that have a time; NaN where that is not known. */
interface Entry {
  readonly endpoint: Endpoint
  readonly timed: number
}

function entryOf(entry: JsonObject, doubts: Doubts): Entry {
  const requests = countIn(entry, 'num_requests') ?? Number.NaN
  const timed = requests - (countIn(entry, 'num_none_requests') ?? 0)
  const sum = readFigure(field(entry, 'total_response_time'), 'sum')
  const measured = measureEndpoint(
    {
      method: textField(entry, 'method') ?? '',
      name: textField(entry, 'name') ?? '',
      requests: field(entry, 'num_requests'),
      failures: field(entry, 'num_failures'),
      throughput: rateOf(requests, spanOfEntries([entry]).durationMs),
      ...(timed > 0 && {
        mean: typeof sum === 'number' ? sum / timed : field(entry, 'total_response_time'),
        min: field(entry, 'min_response_time'),
        max: field(entry, 'max_response_time'),
      }),
      quantiles: [],
    },
    rounding,
    doubts,
  )
  const buckets = timed > 0 ? bucketsOf(entry, timed, measured, doubts) : undefined
  if (buckets === undefined) return { endpoint: measured, timed }
  return { endpoint: { ...measured, latency: { ...measured.latency, buckets } }, timed }
}

function countIn(entry: JsonObject, name: string): number | undefined {
  const figure = readFigure(field(entry, name), 'count')
  return typeof figure === 'number' ? figure : undefined
}

/** The keys `120` and `120.0` are one bucket; a histogram that does not hold every request with a time is none. */
function bucketsOf(
  entry: JsonObject,
  timed: number,
  { name, latency }: Endpoint,
  doubts: Doubts,
): readonly Bucket[] | undefined {
  const raw = field(entry, 'response_times')
  const pairs = Object.entries(isObject(raw) ? raw : {}).map(
    ([value, count]) => [readFigure(value, 'ms'), readFigure(count, 'count')] as const,
  )
  const usable = pairs.flatMap(([value, count]) => bucketOf(value, count))
  const buckets = mergeBuckets([usable])
  const sumMs = readFigure(field(entry, 'total_response_time'), 'sum')
  const why = usable.length < pairs.length ? 'not all numbers' : whyNot(buckets, timed, sumMs, latency)
  if (why === undefined) {
    doubts.offGrid(buckets.filter(([value]) => !onLocustGrid(value)).length)
    return buckets
  }
  doubts.unusable(name, 'the histogram', why)
  return undefined
}

function bucketOf(value: Figure, count: Figure): readonly Bucket[] {
  return typeof value === 'number' && typeof count === 'number' ? [[value, count]] : []
}

function whyNot(
  buckets: readonly Bucket[],
  timed: number,
  sumMs: Figure,
  { minMs, maxMs }: Latency,
): string | undefined {
  const counted = countOf(buckets)
  if (counted !== timed) return `one of ${counted} requests, of ${timed}`
  const [lowest, highest] = [buckets[0]?.[0] ?? 0, buckets.at(-1)?.[0] ?? 0]
  if (maxMs !== undefined && highest > maxMs * 2 + 1) return 'beyond the maximum'
  if (minMs !== undefined && (lowest + 1) * 2 < minMs) return 'below the minimum'
  if (typeof sumMs === 'number' && !fits(buckets, sumMs)) return 'not one of times with this sum'
  return undefined
}

/** The sum of all times lies in what the buckets can stand for; a user's own coarser buckets get twice the room. */
function fits(buckets: readonly Bucket[], sumMs: number): boolean {
  const room = buckets.every(([value]) => onLocustGrid(value)) ? 1 : 2
  const readings = buckets.map(([value, count]) => ({ ...readingOf(value, 'locust'), count }))
  const sum = (of: (reading: (typeof readings)[number]) => number): number =>
    readings.reduce((all, reading) => all + of(reading) * reading.count, 0)
  const slack = 1 + sumMs * 1e-9
  return sumMs >= sum(({ low }) => low) / room - slack && sumMs <= sum(({ high }) => high) * room + slack
}

/** The whole run is all entries together: their histograms join to the very one that Locust keeps for itself. */
function totalOf(entries: readonly Entry[], durationMs: number | undefined): Measurement {
  const sum = (of: (endpoint: Endpoint) => number): number =>
    entries.reduce((all, { endpoint }) => all + of(endpoint), 0)
  const requests = sum(endpoint => endpoint.requests)
  const throughput = rateOf(requests, durationMs)
  return {
    requests,
    failures: sum(endpoint => endpoint.failures),
    ...(throughput !== undefined && { throughput }),
    latency: joinedLatency(entries.filter(({ timed }) => timed !== 0)),
  }
}

function joinedLatency(entries: readonly Entry[]): Latency {
  const latencies = entries.map(({ endpoint }) => endpoint.latency)
  const histograms = latencies.map(({ buckets }) => buckets).filter(buckets => buckets !== undefined)
  if (entries.length === 0 || histograms.length < entries.length) return { quantiles: [], ...rounding }
  const n = entries.reduce((all, { timed }) => all + timed, 0)
  const means = entries.map(({ timed, endpoint }) => (endpoint.latency.meanMs ?? Number.NaN) * (timed / n))
  const figures = {
    meanMs: means.reduce((all, mean) => all + mean, 0),
    minMs: Math.min(...extremes(latencies, 'minMs')),
    maxMs: Math.max(...extremes(latencies, 'maxMs')),
  }
  const known = Object.fromEntries(Object.entries(figures).filter(([, value]) => Number.isFinite(value)))
  return { quantiles: [], buckets: mergeBuckets(histograms), ...known, ...rounding }
}

function extremes(latencies: readonly Latency[], which: 'minMs' | 'maxMs'): readonly number[] {
  return latencies.map(latency => latency[which] ?? Number.NaN)
}

function rateOf(requests: number, durationMs: number | undefined): number | undefined {
  return durationMs === undefined || !(durationMs > 0) || !(requests >= 0) ? undefined : (requests * 1000) / durationMs
}

/** An entry is made when its first request ends, so a run is up to that request longer than its entries say. */
function spanOfEntries(entries: readonly JsonObject[]): Span {
  const starts = entries.map(entry => readEpoch(field(entry, 'start_time'))).filter(ms => ms !== undefined)
  const ends = entries.map(entry => readEpoch(field(entry, 'last_request_timestamp'))).filter(ms => ms !== undefined)
  if (starts.length === 0 || ends.length === 0) return {}
  const startedAt = starts.reduce((a, b) => Math.min(a, b))
  const endedAt = ends.reduce((a, b) => Math.max(a, b))
  if (endedAt < startedAt) return {}
  return {
    startedAt,
    endedAt,
    durationMs: endedAt - startedAt,
    durationErrorMs: 1000 + firstRequestMs(entries, startedAt),
  }
}

function firstRequestMs(entries: readonly JsonObject[], startedAt: number): number {
  const first = entries.find(entry => readEpoch(field(entry, 'start_time')) === startedAt)
  const longest = first === undefined ? 'absent' : readFigure(field(first, 'max_response_time'), 'ms')
  return typeof longest === 'number' ? longest : 0
}
