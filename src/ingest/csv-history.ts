import { UserError } from '../model/errors.ts'
import type { OpenedFile } from '../model/host.ts'
import type { QuantilePoint } from '../model/latency.ts'
import { notice } from '../model/notice.ts'
import type { SeriesPoint } from '../model/run-result.ts'
import type { CsvHeader } from './csv-form.ts'
import { cellNumber, cellStarts, scanRecords } from './csv-scan.ts'
import { percentileColumns } from './locust-csv.ts'
import { readEpoch } from './moment.ts'
import type { Part } from './part.ts'
import { makeThinner } from './thin.ts'

/** HistoryCaps limit a file that is streamed. */
export interface HistoryCaps {
  readonly mostRows: number
}

/**
 * readHistoryCsv streams `_stats_history.csv` and keeps what it says of the whole run over time, thinned. Rows of single
 * endpoints, as `--csv-full-history` writes them, are passed over.
 */
export async function readHistoryCsv(opened: OpenedFile, header: CsvHeader, caps: HistoryCaps): Promise<Part> {
  const moments = makeMoments(header)
  let rows = 0
  await scanRecords(opened.stream(), opened.path, (bytes, start, end) => {
    rows += 1
    if (rows > caps.mostRows + 1) throw new UserError('report-rows', { file: opened.path, most: caps.mostRows })
    if (rows > 1) moments.add(bytes, start, end)
  })
  return moments.part(opened.path)
}

interface Moments {
  add(bytes: Buffer, start: number, end: number): void
  part(file: string): Part
}

/** Moment is one row of the whole run; NaN where it has no figure. */
interface Moment {
  readonly at: number
  readonly users: number
  readonly throughput: number
  readonly failuresPerSecond: number
  readonly requests: number
  readonly quantiles: readonly QuantilePoint[]
}

function makeMoments(header: CsvHeader): Moments {
  const reader = makeRowReader(header)
  const thinner = makeThinner<Moment>()
  const watch = makeWatch()
  let last: Buffer = Buffer.alloc(0)
  let length = 0
  return {
    add: (bytes, start, end) => {
      const row = reader.open(bytes, start, end)
      if (row === undefined) return
      watch.see(row)
      if (last.length < end - start) last = Buffer.alloc((end - start) * 2)
      length = bytes.copy(last, 0, start, end)
      if (thinner.wants()) thinner.keep(reader.moment())
    },
    part: file => {
      const { first, end, users, requests, windowed, top } = watch.seen()
      const final = reader.open(last, 0, length) && reader.moment()
      return {
        form: 'csv-history',
        file,
        ...(first <= end && { startedAt: first * 1000, endedAt: end * 1000 }),
        ...(users >= 0 && { usersReached: users }),
        ...(requests >= 0 && { requests }),
        series: seriesOf([...thinner.kept(), ...(final ? [final] : [])], windowed),
        warnings: windowed || top === 0 ? [] : [notice('history-cumulative', { file })],
      }
    },
  }
}

/** Row is what every row is asked for. */
interface Row {
  readonly at: number
  readonly users: number
  readonly requests: number
  /** The highest percentile. */
  readonly top: number
}

interface RowReader {
  /** Opens a record if it is a whole row of the whole run. */
  open(bytes: Buffer, start: number, end: number): Row | undefined
  /** All figures of the record that was opened last. */
  moment(): Moment
}

function makeRowReader(header: CsvHeader): RowReader {
  const { columns } = header
  const separator = header.delimiter.charCodeAt(0)
  const starts = new Int32Array(columns.length + 1)
  const percentiles = percentileColumns(header).map(([column, q]) => [columns.indexOf(column), q] as const)
  const place = (...names: readonly string[]): number => columns.findIndex(column => names.includes(column))
  const [at, users, requests] = [place('timestamp'), place('user count'), place('total request count', '# requests')]
  const [throughput, failures] = [place('requests/s'), place('failures/s', 'requests failed/s')]
  const top = percentiles.at(-1)?.[0] ?? -1
  const isTotal = makeTotalTest(place('type'), header.delimiter)
  let open: Buffer = Buffer.alloc(0)
  const number = (index: number): number =>
    index < 0 ? Number.NaN : cellNumber(open, starts[index] ?? 0, starts[index + 1] ?? 0)
  return {
    open: (bytes, start, end) => {
      if (!isTotal(bytes, start, end)) return undefined
      if (cellStarts(bytes, start, end, separator, starts) < columns.length) return undefined
      starts[columns.length] = end + 1
      open = bytes
      const row = { at: number(at), users: number(users), requests: number(requests), top: number(top) }
      return readEpoch(row.at) === undefined ? undefined : row
    },
    moment: () => ({
      at: number(at),
      users: number(users),
      throughput: number(throughput),
      failuresPerSecond: number(failures),
      requests: number(requests),
      quantiles: percentiles.map(([index, q]) => [q, number(index)] as const).filter(([, value]) => value > 0),
    }),
  }
}

/** The row of the whole run has no type, or up to 0.14 the literal type `None`; looked for before cells are counted. */
function makeTotalTest(type: number, delimiter: string): (bytes: Buffer, start: number, end: number) => boolean {
  const separator = delimiter.charCodeAt(0)
  const patterns = ['', '""', 'None', '"None"'].flatMap(none =>
    ['Aggregated', '"Aggregated"', 'Total', '"Total"'].map(name =>
      Buffer.from(`${none}${delimiter}${name}${delimiter}`),
    ),
  )
  return (bytes, start, end) => {
    let at = start
    for (let left = type; left > 0 && at < end; at += 1) if (bytes[at] === separator) left -= 1
    const sign = bytes[at]
    if (sign !== separator && sign !== 0x22 && sign !== 0x4e) return false
    return patterns.some(pattern => startsWith(bytes, at, end, pattern))
  }
}

function startsWith(bytes: Buffer, at: number, end: number, pattern: Buffer): boolean {
  if (end - at < pattern.length) return false
  for (let index = 0; index < pattern.length; index += 1) if (bytes[at + index] !== pattern[index]) return false
  return true
}

interface Watch {
  see(row: Row): void
  seen(): Seen
}

interface Seen {
  readonly first: number
  readonly end: number
  readonly users: number
  readonly requests: number
  readonly top: number
  /** The maximum of percentiles of the run so far never falls; that of each moment does. */
  readonly windowed: boolean
}

function makeWatch(): Watch {
  let [first, end, users, requests, top] = [Number.NaN, Number.NaN, -1, -1, 0]
  let windowed = false
  return {
    see: row => {
      if (Number.isNaN(first)) first = row.at
      end = row.at
      if (row.users > users) users = row.users
      if (row.requests < requests) top = 0
      else if (row.top < top) windowed = true
      if (row.top > top) top = row.top
      if (row.requests >= 0) requests = row.requests
    },
    seen: () => ({ first, end, users, requests, top, windowed }),
  }
}

/** Throughput is counted between two points where it can be: Locust's own stays frozen for seconds when a target stalls. */
function seriesOf(moments: readonly Moment[], windowed: boolean): readonly SeriesPoint[] {
  const rising = moments.filter((moment, index) => index === 0 || moment.at > (moments[index - 1]?.at ?? 0))
  const first = rising[0]?.at ?? 0
  return rising.map((moment, index) => {
    const throughput = counted(moment, rising[index - 1]) ?? moment.throughput
    return {
      atMs: (moment.at - first) * 1000,
      ...(throughput >= 0 && { throughput }),
      ...(moment.failuresPerSecond >= 0 && { failuresPerSecond: moment.failuresPerSecond }),
      ...(moment.users >= 0 && { users: moment.users }),
      quantiles: windowed ? moment.quantiles : [],
    }
  })
}

function counted(moment: Moment, before: Moment | undefined): number | undefined {
  if (before === undefined || !(moment.requests >= before.requests)) return undefined
  return (moment.requests - before.requests) / (moment.at - before.at)
}
