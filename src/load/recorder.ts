import type { Latency } from '../model/latency.ts'
import type { Endpoint, Failure, Measurement } from '../model/run-result.ts'
import { type Histogram, makeHistogram, type Packed } from './histogram.ts'

/** Sample is what became of one request; times are in ms. */
export interface Sample {
  readonly method: string
  readonly name: string
  /** From the intended start to the end; of one that has not ended its age so far. */
  readonly responseMs: number
  /** From the first byte out to the last byte in; undefined where nothing was sent. */
  readonly serviceMs?: number | undefined
  readonly firstByteMs?: number | undefined
  readonly connectMs?: number | undefined
  /** How long it waited for a user or a connection. */
  readonly waitedMs?: number
  /** From due to picked up; absent of what nobody had to pick up. */
  readonly pumpMs?: number | undefined
  readonly status?: number | undefined
  readonly bytes: number
  /** In words for the table of failures; undefined where all is well. */
  readonly error?: string | undefined
  /** A failure of time: a timeout, a reset, unfinished. Such a failure is slow, and counts in the latency. */
  readonly isLate?: boolean
  /** It had not ended when the run did: `responseMs` is how old it was. */
  readonly isUnfinished?: boolean
  /** Sent a second time, since the kept connection was gone. */
  readonly isRetried?: boolean
}

/** Recorder counts samples by endpoint. */
export interface Recorder {
  record(sample: Sample): void
  /** Adds what another one has counted. */
  add(rows: readonly PackedRow[]): void
  packed(): readonly PackedRow[]
  readonly requests: number
  readonly failures: number
  /** Of all endpoints together, `seconds` being the time that they cover. */
  total(seconds: number): Measurement
  endpoints(seconds: number): readonly Endpoint[]
  failuresByError(): readonly Failure[]
  /** How many times were longer than an hour. */
  readonly clamped: number
  /** How many requests were sent a second time. */
  readonly retried: number
}

/** Counts are what is counted of one endpoint beside times. */
interface Counts {
  readonly method: string
  readonly name: string
  requests: number
  failures: number
  bytes: number
  retried: number
  /** By their first digit. */
  readonly statuses: Map<number, number>
  readonly errors: Map<string, number>
}

/** Times of a request, each with a histogram of its own; `unfinished` are those of `response` that had not ended. */
const kinds = ['response', 'unfinished', 'service', 'firstByte', 'connect', 'waited', 'pump'] as const

type Row = Counts & Readonly<Record<(typeof kinds)[number], Histogram>>

/** PackedRow is one endpoint of a recorder that rests. */
export type PackedRow = Readonly<Counts> & Readonly<Record<(typeof kinds)[number], Packed>>

/** Texts of errors that differ in every request would fill the memory; those beyond are one group. */
const mostErrors = 200

/** makeRecorder makes an empty one. */
export function makeRecorder(): Recorder {
  // A key made of both would be a new text to hash for each request.
  const rows = new Map<string, Map<string, Row>>()
  const all = (): readonly Row[] => [...rows.values()].flatMap(byMethod => [...byMethod.values()])
  const sum = (of: (row: Row) => number): number => all().reduce((total, row) => total + of(row), 0)
  const rowOf = (of: Pick<Row, 'method' | 'name'>): Row => rows.get(of.name)?.get(of.method) ?? open(of)
  const open = (of: Pick<Row, 'method' | 'name'>): Row => {
    const row = makeRow(of)
    rows.set(of.name, (rows.get(of.name) ?? new Map()).set(of.method, row))
    return row
  }
  return {
    record: sample => count(rowOf(sample), sample),
    add: others => {
      for (const other of others) addRow(rowOf(other), other)
    },
    packed: () => all().map(packedRow),
    get requests() {
      return sum(row => row.requests)
    },
    get failures() {
      return sum(row => row.failures)
    },
    get clamped() {
      return sum(row => row.response.clamped)
    },
    get retried() {
      return sum(row => row.retried)
    },
    total: seconds => measured(joined(all()), seconds),
    endpoints: seconds => all().map(row => ({ method: row.method, name: row.name, ...measured(row, seconds) })),
    failuresByError: () =>
      all()
        .flatMap(failuresOf)
        .toSorted((a, b) => b.count - a.count),
  }
}

function makeRow({ method, name }: Pick<Row, 'method' | 'name'>): Row {
  return {
    ...{ method, name, requests: 0, failures: 0, bytes: 0, retried: 0, statuses: new Map(), errors: new Map() },
    ...{ response: makeHistogram(), unfinished: makeHistogram(), service: makeHistogram() },
    ...{ firstByte: makeHistogram(), connect: makeHistogram(), waited: makeHistogram(), pump: makeHistogram() },
  }
}

function packedRow(row: Row): PackedRow {
  const { response, unfinished, service, firstByte, connect, waited, pump } = row
  return {
    ...row,
    ...{ response: response.packed(), unfinished: unfinished.packed(), service: service.packed() },
    ...{ firstByte: firstByte.packed(), connect: connect.packed(), waited: waited.packed(), pump: pump.packed() },
  }
}

function addRow(row: Row, other: PackedRow): void {
  row.requests += other.requests
  row.failures += other.failures
  row.bytes += other.bytes
  row.retried += other.retried
  for (const kind of kinds) row[kind].add(other[kind])
  for (const [status, times] of other.statuses) add(row.statuses, status, times)
  for (const [error, times] of other.errors) addError(row, error, times)
}

function count(row: Row, sample: Sample): void {
  row.requests += 1
  row.bytes += sample.bytes
  if (sample.isRetried === true) row.retried += 1
  if (sample.error === undefined || sample.isLate === true) row.response.record(sample.responseMs * 1000)
  if (sample.isUnfinished === true) row.unfinished.record(sample.responseMs * 1000)
  if (sample.serviceMs !== undefined) row.service.record(sample.serviceMs * 1000)
  if (sample.firstByteMs !== undefined) row.firstByte.record(sample.firstByteMs * 1000)
  if (sample.connectMs !== undefined) row.connect.record(sample.connectMs * 1000)
  row.waited.record((sample.waitedMs ?? 0) * 1000)
  if (sample.pumpMs !== undefined) row.pump.record(sample.pumpMs * 1000)
  if (sample.status !== undefined) add(row.statuses, Math.floor(sample.status / 100), 1)
  if (sample.error === undefined) return
  row.failures += 1
  addError(row, sample.error, 1)
}

function addError({ errors }: Row, error: string, times: number): void {
  const isNew = !errors.has(error)
  add(errors, isNew && errors.size >= mostErrors ? 'other errors' : error, times)
}

function add<Key>(counts: Map<Key, number>, key: Key, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

function joined(rows: readonly Row[]): Row {
  const whole = makeRow({ method: '', name: '' })
  for (const row of rows) addRow(whole, packedRow(row))
  return whole
}

function measured(row: Row, seconds: number): Measurement {
  return {
    requests: row.requests,
    failures: row.failures,
    ...(seconds > 0 && { throughput: row.requests / seconds }),
    latency: latencyOf(row.response, row.unfinished),
    serviceTime: latencyOf(row.service),
    details: {
      firstByte: latencyOf(row.firstByte),
      connect: latencyOf(row.connect),
      waited: latencyOf(row.waited),
      ...(row.pump.count > 0 && { pumpLag: latencyOf(row.pump) }),
      statuses: Object.fromEntries(
        [...row.statuses].toSorted(([a], [b]) => a - b).map(([digit, times]) => [`${digit}xx`, times]),
      ),
      bytes: row.bytes,
    },
  }
}

/** What a result of ours tells of every time, whatever is asked of it. */
const told = [0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1] as const

/** latencyOf is a histogram as what a result says of times; `unfinished` are those in it that had not ended. */
export function latencyOf(histogram: Histogram, unfinished?: Histogram): Latency {
  const grids = { rank: 'nearest', grid: 'exact', meanGrid: 'exact', extremesGrid: 'exact' } as const
  if (histogram.count === 0) return { quantiles: [], ...grids }
  return {
    quantiles: told.map(q => [q, (histogram.quantile(q) ?? 0) / 1000] as const),
    buckets: histogram.buckets(),
    ...(unfinished !== undefined && unfinished.count > 0 && { unfinished: unfinished.buckets() }),
    meanMs: histogram.sumUs / histogram.count / 1000,
    minMs: histogram.minUs / 1000,
    maxMs: histogram.maxUs / 1000,
    ...grids,
  }
}

function failuresOf({ method, name, errors }: Row): readonly Failure[] {
  return [...errors].map(([error, times]) => ({ method, name, error, count: times }))
}
