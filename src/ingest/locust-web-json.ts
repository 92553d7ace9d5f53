import { UserError } from '../model/errors.ts'
import type { Failure } from '../model/run-result.ts'
import { readFigure } from '../text/figure.ts'
import { field, type JsonObject } from '../text/json.ts'
import { makeDoubts } from './doubts.ts'
import { groupFailures } from './failures.ts'
import { listField, textField } from './json.ts'
import { quantileOfKey, unescapeHtml } from './locust-html.ts'
import type { RawRow, Rounding } from './measure.ts'
import type { Part } from './part.ts'
import { figuresOf } from './rows.ts'

/** Older versions give whole numbers for minimum and maximum. */
const rounding: Rounding = { rank: 'locust', grid: 'locust', meanGrid: 'exact', extremesGrid: 'round' }

/** isWebJson says whether a JSON object is what Locust's web interface serves as `/stats/requests`. */
export function isWebJson(object: JsonObject): boolean {
  const [row] = listField(object, 'stats') ?? []
  return row !== undefined && field(row, 'num_requests') !== undefined
}

/** readWebJson reads `/stats/requests` as scripts save it; its rates are those of its last seconds, so they are left out. */
export function readWebJson(object: JsonObject, file: string, scale: number): Part {
  const doubts = makeDoubts(file)
  const rows = listField(object, 'stats') ?? []
  const text = rows.some(row => textField(row, 'safe_name') !== undefined) ? unescapeHtml : (plain: string) => plain
  const figures = figuresOf(
    rows.map(row => rawRow(row, text)),
    { rounding, doubts, scale },
  )
  if (figures === undefined) throw new UserError('report-cut-off', { file, where: 'it has no row of the whole run' })
  const users = readFigure(field(object, 'user_count'), 'count')
  return {
    form: 'json-web',
    file,
    ...(typeof users === 'number' && { usersReached: users }),
    requests: figures.total.requests,
    figures,
    failures: groupFailures((listField(object, 'errors') ?? []).flatMap(row => failureOf(row, text))),
    warnings: doubts.notices(),
  }
}

function rawRow(row: JsonObject, text: (plain: string) => string): RawRow {
  return {
    method: text(textField(row, 'method') ?? ''),
    name: text(textField(row, 'name') ?? ''),
    requests: field(row, 'num_requests'),
    failures: field(row, 'num_failures'),
    mean: field(row, 'avg_response_time'),
    median: field(row, 'median_response_time'),
    min: field(row, 'min_response_time'),
    max: field(row, 'max_response_time'),
    quantiles: Object.keys(row).flatMap(key => {
      const q =
        key === 'ninetieth_response_time' ? 0.9 : key === 'ninety_ninth_response_time' ? 0.99 : quantileOfKey(key)
      return q === undefined ? [] : [[q, field(row, key)] as const]
    }),
  }
}

function failureOf(row: JsonObject, text: (plain: string) => string): readonly Failure[] {
  const count = readFigure(field(row, 'occurrences') ?? field(row, 'occurences'), 'count')
  const method = text(textField(row, 'method') ?? '')
  const failure = { name: text(textField(row, 'name') ?? ''), error: text(textField(row, 'error') ?? '') }
  return typeof count === 'number' ? [{ ...(method !== '' && { method }), ...failure, count }] : []
}
