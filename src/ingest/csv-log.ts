import { UserError } from '../model/errors.ts'
import type { OpenedFile } from '../model/host.ts'
import type { Bucket, Latency } from '../model/latency.ts'
import { mergeBuckets } from '../model/latency.ts'
import type { Endpoint, Failure, Measurement } from '../model/run-result.ts'
import type { CsvHeader } from './csv-form.ts'
import type { HistoryCaps } from './csv-history.ts'
import { cellNumber, cellStarts, cellText, scanRecords } from './csv-scan.ts'
import { makeDoubts } from './doubts.ts'
import { groupFailures } from './failures.ts'
import { readEpoch } from './moment.ts'
import { endpointKey, type Part } from './part.ts'
import { mustBeFew } from './rows.ts'

/**
 * readRequestLog streams a CSV with one row for each request, as `locust.contrib.csv_request_logger` writes it from 2.44
 * on, into histograms of four digits.
 */
export async function readRequestLog(
  opened: OpenedFile,
  header: CsvHeader,
  caps: HistoryCaps & { readonly scale: number },
): Promise<Part> {
  const file = opened.path
  const log = makeLog(header)
  const doubts = makeDoubts(file)
  let rows = 0
  let unread = 0
  await scanRecords(opened.stream(), file, (bytes, start, end) => {
    rows += 1
    if (rows > caps.mostRows + 1) throw new UserError('report-rows', { file, most: caps.mostRows })
    if (unread > 0) throw new UserError('report-broken', { file, why: `record ${unread} is no request` })
    if (rows > 1 && !log.add(bytes, start, end)) unread = rows
    mustBeFew(log.tallies.size, { doubts, scale: caps.scale })
  })
  if (unread > 0) throw new UserError('report-cut-off', { file, where: `in record ${unread}` })
  const tallies = [...log.tallies.values()]
  const { first, last } = log.span()
  const span = last > first ? { startedAt: first, endedAt: last, durationMs: last - first } : {}
  return {
    form: 'csv-log',
    file,
    ...span,
    requests: sumOf(tallies, 'requests'),
    figures: {
      total: totalOf(tallies, span.durationMs),
      endpoints: tallies.map(tally => endpointOf(tally, span.durationMs)),
    },
    failures: groupFailures(tallies.flatMap(failuresOf)),
    warnings: doubts.notices(),
  }
}

/** Tally counts the requests of one endpoint. */
interface Tally {
  readonly method: string
  readonly name: string
  requests: number
  failures: number
  sumMs: number
  minMs: number
  maxMs: number
  readonly buckets: Map<number, number>
  readonly errors: Map<string, number>
}

interface Log {
  readonly tallies: ReadonlyMap<string, Tally>
  /** Whether the record was a request. */
  add(bytes: Buffer, start: number, end: number): boolean
  /** From the first start to the last end, ms since the epoch. */
  span(): { readonly first: number; readonly last: number }
}

function makeLog({ columns, delimiter }: CsvHeader): Log {
  const separator = delimiter.charCodeAt(0)
  const starts = new Int32Array(columns.length + 1)
  const tallies = new Map<string, Tally>()
  const [at, type, name, time, exception] = ['timestamp', 'request_type', 'name', 'response_time_ms', 'exception'].map(
    column => columns.indexOf(column),
  )
  let first = Number.POSITIVE_INFINITY
  let last = 0
  return {
    tallies,
    add: (bytes, start, end) => {
      if (cellStarts(bytes, start, end, separator, starts) < columns.length) return false
      starts[columns.length] = end + 1
      const from = (column: number | undefined): number => starts[column ?? 0] ?? 0
      const to = (column: number | undefined): number => starts[(column ?? 0) + 1] ?? 0
      const began = readEpoch(cellNumber(bytes, from(at), to(at)))
      const ms = cellNumber(bytes, from(time), to(time))
      if (began === undefined || !(ms <= 1e9 || to(time) - from(time) === 1)) return false
      const tally = tallyOf(tallies, cellText(bytes, from(type), to(type)), cellText(bytes, from(name), to(name)))
      if (began < first) first = began
      if (began + (ms || 0) > last) last = began + (ms || 0)
      count(tally, ms)
      if (to(exception) - from(exception) > 1) countError(tally, cellText(bytes, from(exception), to(exception)))
      return true
    },
    span: () => ({ first, last }),
  }
}

function tallyOf(tallies: Map<string, Tally>, method: string, name: string): Tally {
  const key = endpointKey({ method, name })
  const known = tallies.get(key)
  if (known !== undefined) return known
  const tally: Tally = {
    method,
    name,
    requests: 0,
    failures: 0,
    sumMs: 0,
    minMs: Number.POSITIVE_INFINITY,
    maxMs: 0,
    buckets: new Map(),
    errors: new Map(),
  }
  tallies.set(key, tally)
  return tally
}

function count(tally: Tally, ms: number): void {
  tally.requests += 1
  if (Number.isNaN(ms)) return
  tally.sumMs += ms
  if (ms < tally.minMs) tally.minMs = ms
  if (ms > tally.maxMs) tally.maxMs = ms
  const value = Number(ms.toPrecision(4))
  tally.buckets.set(value, (tally.buckets.get(value) ?? 0) + 1)
}

/** Errors that differ in every request would fill the memory; those beyond are one group. */
const mostErrors = 1000

function countError(tally: Tally, error: string): void {
  tally.failures += 1
  const key = tally.errors.size < mostErrors || tally.errors.has(error) ? error : 'other errors'
  tally.errors.set(key, (tally.errors.get(key) ?? 0) + 1)
}

function endpointOf(tally: Tally, durationMs: number | undefined): Endpoint {
  const { method, name, requests, failures } = tally
  return {
    ...(method !== '' && { method }),
    name,
    requests,
    failures,
    ...throughputOf(requests, durationMs),
    latency: latencyOf([tally], bucketsOf(tally)),
  }
}

function totalOf(tallies: readonly Tally[], durationMs: number | undefined): Measurement {
  const requests = sumOf(tallies, 'requests')
  return {
    requests,
    failures: sumOf(tallies, 'failures'),
    ...throughputOf(requests, durationMs),
    latency: latencyOf(tallies, mergeBuckets(tallies.map(bucketsOf))),
  }
}

function throughputOf(requests: number, durationMs: number | undefined): { readonly throughput?: number } {
  return durationMs === undefined ? {} : { throughput: (requests * 1000) / durationMs }
}

function sumOf(tallies: readonly Tally[], what: 'requests' | 'failures' | 'sumMs'): number {
  return tallies.reduce((sum, tally) => sum + tally[what], 0)
}

function bucketsOf({ buckets }: Tally): readonly Bucket[] {
  return [...buckets].sort(([a], [b]) => a - b)
}

/** Four digits are as exact as an HDR histogram of three. */
function latencyOf(tallies: readonly Tally[], buckets: readonly Bucket[]): Latency {
  const timed = buckets.reduce((sum, [, requests]) => sum + requests, 0)
  const grids = { rank: 'nearest', grid: 'exact', meanGrid: 'exact', extremesGrid: 'exact' } as const
  if (timed === 0) return { quantiles: [], ...grids }
  return {
    quantiles: [],
    buckets,
    meanMs: sumOf(tallies, 'sumMs') / timed,
    minMs: tallies.reduce((min, tally) => Math.min(min, tally.minMs), Number.POSITIVE_INFINITY),
    maxMs: tallies.reduce((max, tally) => Math.max(max, tally.maxMs), 0),
    ...grids,
  }
}

function failuresOf({ method, name, errors }: Tally): readonly Failure[] {
  return [...errors].map(([error, times]) => ({ ...(method !== '' && { method }), name, error, count: times }))
}
