import { UserError } from '../model/errors.ts'
import { notice } from '../model/notice.ts'
import type { Failure, RaisedException } from '../model/run-result.ts'
import { readFigure } from '../text/figure.ts'
import { field, type JsonObject } from '../text/json.ts'
import { type Doubts, makeDoubts } from './doubts.ts'
import { groupFailures } from './failures.ts'
import { htmlHistory } from './html-history.ts'
import { listField, textField } from './json.ts'
import type { RawRow, Rounding } from './measure.ts'
import { durationByRate, isoOf, readEpoch, readMoment, spanOf } from './moment.ts'
import { endpointKey, type Part } from './part.ts'
import { figuresOf } from './rows.ts'

/** Modern pages round minimum and maximum to whole numbers, percentiles to Locust's steps, and the mean not at all. */
const rounding: Rounding = { rank: 'locust', grid: 'locust', meanGrid: 'exact', extremesGrid: 'round' }

/** readModernHtml reads the object that a modern Locust page carries, 2.18 and later. */
export function readModernHtml(args: JsonObject, file: string, scale: number): Part {
  const doubts = makeDoubts(file)
  const rows = listField(args, 'requests_statistics') ?? []
  const text = rows.some(row => textField(row, 'safe_name') !== undefined) ? unescapeHtml : asIs
  const figures = figuresOf(rawRows(rows, args, text), { rounding, doubts, scale })
  if (figures === undefined) throw new UserError('report-cut-off', { file, where: 'it has no row of the whole run' })
  const start = readMoment(textField(args, 'start_time'))
  const end = readMoment(textField(args, 'end_time'))
  const { requests, throughput } = figures.total
  const span = spanOf(start, end, durationByRate(requests, throughput))
  if (throughput === undefined && requests > 0) doubts.tell(notice('throughput-derived', { file }))
  const target = text(textField(args, 'host') ?? 'None')
  return {
    form: 'html',
    file,
    ...span,
    ...(target !== 'None' && target !== '' && { target }),
    ...htmlHistory(args, start),
    requests,
    figures,
    failures: failuresOf(args, text, doubts),
    exceptions: exceptionsOf(args),
    warnings: doubts.notices(),
  }
}

type Unescape = (text: string) => string

/**
 * unescapeHtml undoes Python's `html.escape`, once: up to 2.37.12 Locust escaped names and errors before it wrote them as
 * JSON, and the rows of such a page have a `safe_name`.
 */
export function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, entity => entities.get(entity) ?? entity)
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#x27;', "'"],
])

function asIs(text: string): string {
  return text
}

function rawRows(rows: readonly JsonObject[], args: JsonObject, text: Unescape): readonly RawRow[] {
  const times = timesByRow(args)
  return rows.map((row, index) => {
    const key = endpointKey(namedAs(row, asIs))
    const table = times.get(`${index}\u0000${key}`) ?? times.get(key)
    return {
      ...namedAs(row, text),
      requests: field(row, 'num_requests'),
      failures: field(row, 'num_failures'),
      throughput: field(row, 'total_rps'),
      mean: field(row, 'avg_response_time'),
      median: field(row, 'median_response_time'),
      min: field(row, 'min_response_time'),
      max: field(row, 'max_response_time'),
      quantiles: [...quantilesIn(table), ...quantilesIn(row)],
    }
  })
}

/** Both tables have the same order; where somebody sorted one of them, name and method find the row. */
function timesByRow(args: JsonObject): ReadonlyMap<string, JsonObject> {
  const times = new Map<string, JsonObject>()
  for (const [index, row] of (listField(args, 'response_time_statistics') ?? []).entries()) {
    const key = endpointKey(namedAs(row, asIs))
    times.set(`${index}\u0000${key}`, row)
    if (!times.has(key)) times.set(key, row)
  }
  return times
}

function namedAs(row: JsonObject, text: Unescape): { readonly method: string; readonly name: string } {
  return { method: text(textField(row, 'method') ?? ''), name: text(textField(row, 'name') ?? '') }
}

const older: ReadonlyMap<string, number> = new Map([
  ['ninetieth_response_time', 0.9],
  ['ninety_ninth_response_time', 0.99],
])

/** Percentiles stand under `0.95`, `response_time_percentile_0.95` and, until 2.27, under words. */
function quantilesIn(row: JsonObject | undefined): readonly (readonly [q: number, value: unknown])[] {
  return Object.entries(row ?? {}).flatMap(([key, value]) => {
    const q = older.get(key) ?? quantileOfKey(key)
    return q === undefined ? [] : [[q, value] as const]
  })
}

/** quantileOfKey reads `0.95`, `1.0` and `response_time_percentile_0.95`; else undefined. */
export function quantileOfKey(key: string): number | undefined {
  const match = /^(?:response_time_percentile_)?([01]\.\d{1,12})$/.exec(key)
  const q = Number(match?.[1])
  return q > 0 && q <= 1 ? q : undefined
}

function failuresOf(args: JsonObject, text: Unescape, doubts: Doubts): readonly Failure[] {
  const rows = listField(args, 'failures_statistics') ?? []
  return groupFailures(
    rows.flatMap(row => {
      const { method, name } = namedAs(row, text)
      const count = readFigure(field(row, 'occurrences'), 'count')
      if (typeof count !== 'number') {
        doubts.unusable(name, 'the number of a failure', field(row, 'occurrences'))
        return []
      }
      const firstSeen = readEpoch(field(row, 'first_seen'))
      const lastSeen = readEpoch(field(row, 'last_seen'))
      return {
        ...(method !== '' && { method }),
        name,
        error: text(textField(row, 'error') ?? ''),
        count,
        ...(firstSeen !== undefined && { firstSeen: isoOf(firstSeen) }),
        ...(lastSeen !== undefined && { lastSeen: isoOf(lastSeen) }),
      }
    }),
  )
}

function exceptionsOf(args: JsonObject): readonly RaisedException[] {
  return (listField(args, 'exceptions_statistics') ?? []).map(row => {
    const count = readFigure(field(row, 'count'), 'count')
    return {
      message: textField(row, 'msg') ?? '',
      traceback: textField(row, 'traceback') ?? '',
      count: typeof count === 'number' ? count : 1,
    }
  })
}
