// The slim one: the whole package brings a client for HTTP, two megabytes of it, to load pages that we never load.
import { type CheerioAPI, load } from 'cheerio/slim'
import { UserError } from '../model/errors.ts'
import { notice } from '../model/notice.ts'
import type { Failure, RaisedException } from '../model/run-result.ts'
import { readFigure } from '../text/figure.ts'
import { isObject, type JsonObject } from '../text/json.ts'
import { type Doubts, makeDoubts } from './doubts.ts'
import { groupFailures } from './failures.ts'
import { htmlHistory } from './html-history.ts'
import { jsonEnd, parseJson } from './json.ts'
import type { RawRow, Rounding } from './measure.ts'
import { durationByRate, readMoment, spanOf } from './moment.ts'
import type { Part } from './part.ts'
import { figuresOf } from './rows.ts'

/** Pages with tables cut mean, minimum and maximum off to whole numbers. */
const rounding: Rounding = { rank: 'locust', grid: 'locust', meanGrid: 'floor', extremesGrid: 'floor' }

/** The rate is printed to one decimal. */
const rateError = 0.05

/** isLegacyHtml says whether a text can be a page with tables, Locust 1.2 to 2.27; only reading it tells for sure. */
export function isLegacyHtml(text: string): boolean {
  return text.includes('Locust Test Report</h1>') && text.includes('Request Statistics</h2>')
}

/** readLegacyHtml reads a page with tables; throws a UserError where it has none, as in a page that was cut off. */
export function readLegacyHtml(text: string, file: string, scale: number): Part {
  const page = load(mustBePlain(withoutScripts(text), file))
  const doubts = makeDoubts(file)
  const figures = figuresOf(rawRows(page, file), { rounding, doubts, scale })
  if (figures === undefined) throw new UserError('report-cut-off', { file, where: 'it has no row `Aggregated`' })
  const { requests, throughput } = figures.total
  const { start, end } = momentsOf(page)
  if (start !== undefined && !isUtc(page)) doubts.tell(notice('zone-unknown', { file }))
  const target = paragraph(page, 'Target Host:')
  return {
    form: 'html-legacy',
    file,
    ...spanOf(start, end, durationByRate(requests, throughput, rateError)),
    ...(start !== undefined && !isUtc(page) && { zoneUnknown: true }),
    ...(target !== undefined && target !== 'None' && { target }),
    ...historyOf(text, start),
    requests,
    figures,
    failures: failuresOf(page, doubts),
    exceptions: exceptionsOf(page),
    warnings: doubts.notices(),
  }
}

/** The scripts are three quarters of a page, hold no figures of its tables, and a raw name may end one early. */
function withoutScripts(text: string): string {
  const start = text.indexOf('<div class="container"')
  const begun = start < 0 ? text : text.slice(start)
  const end = begun.search(/<script[\s>]/)
  const charts = begun.indexOf('class="charts-container"')
  return end < 0 || (charts >= 0 && end < charts) ? begun : begun.slice(0, Math.max(end, charts))
}

/** Tags within tags cost the parser their number squared; a report has a dozen, and those that raw names bring. */
const mostTags = 20_000

function mustBePlain(html: string, file: string): string {
  const tag = /<(?!t[rdh]\b|tbody\b|thead\b)[a-z]/gi
  for (let count = 0; tag.exec(html) !== null; count += 1) {
    if (count >= mostTags)
      throw new UserError('report-broken', { file, why: 'it holds more markup than a report does' })
  }
  return html
}

/** TableRow is the cells of a row by their column's head, lower case. */
type TableRow = ReadonlyMap<string, string>

function tableOf(page: CheerioAPI, heading: string): readonly TableRow[] | undefined {
  const table = page('h2')
    .filter((_, element) => page(element).text().trim() === heading)
    .first()
    .nextAll('table')
    .first()
  if (table.length === 0) return undefined
  const heads = table
    .find('thead th')
    .toArray()
    .map(head => page(head).text().trim().toLowerCase())
  return table
    .find('tbody tr')
    .toArray()
    .map(row => {
      const cells = page(row)
        .children('td')
        .toArray()
        .map(cell => page(cell).text())
      return new Map(heads.map((head, index) => [head, cellOf(cells, heads, index)]))
    })
}

/** A raw name may hold a cell of its own, and then nobody knows which is which: only the name is taken. */
function cellOf(cells: readonly string[], heads: readonly string[], index: number): string {
  const isWhole = cells.length === heads.length || index <= heads.indexOf('name')
  return isWhole ? (cells[index] ?? '') : `in a row of ${cells.length} cells, not ${heads.length}`
}

function rawRows(page: CheerioAPI, file: string): readonly RawRow[] {
  const requests = tableOf(page, 'Request Statistics')
  const times = tableOf(page, 'Response Time Statistics')
  if (requests === undefined) throw new UserError('report-cut-off', { file, where: 'it has no table of requests' })
  const byRow = new Map((times ?? []).map(row => [rowKey(row), row]))
  return requests.map((row, index) => {
    const aligned = times?.[index]
    const table = aligned !== undefined && rowKey(aligned) === rowKey(row) ? aligned : byRow.get(rowKey(row))
    return {
      method: cell(row, 'method'),
      name: cell(row, 'name'),
      requests: row.get('# requests'),
      failures: row.get('# fails'),
      throughput: row.get('rps'),
      throughputError: rateError,
      mean: row.get('average (ms)'),
      min: row.get('min (ms)'),
      max: row.get('max (ms)'),
      quantiles: [...(table ?? [])].flatMap(([head, value]) => {
        const percent = /^(\d{1,3}(?:\.\d{1,6})?)%ile \(ms\)$/.exec(head)?.[1]
        return percent === undefined ? [] : [[Number(`${percent}e-2`), value] as const]
      }),
    }
  })
}

function rowKey(row: TableRow): string {
  return `${cell(row, 'method')}\u0000${cell(row, 'name')}`
}

function cell(row: TableRow, head: string): string {
  return (row.get(head) ?? '').trim()
}

function paragraph(page: CheerioAPI, label: string): string | undefined {
  const found = page('.info p')
    .filter((_, element) => page(element).text().trim().startsWith(label))
    .first()
  const text = found.find('span').first().text().trim()
  return text === '' ? undefined : text
}

function momentsOf(page: CheerioAPI): { readonly start?: number | undefined; readonly end?: number | undefined } {
  const during = page('.info p')
    .filter((_, element) => page(element).text().trim().startsWith('During:'))
    .first()
    .text()
  const [start, end] = during.match(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}/g) ?? []
  return { start: readMoment(start), end: readMoment(end) }
}

/** Until 2.1 the times stand in one element and are those of the machine; pages since 2.2 say that they are UTC. */
function isUtc(page: CheerioAPI): boolean {
  return page('.info .l10n.datetime').length > 0
}

function failuresOf(page: CheerioAPI, doubts: Doubts): readonly Failure[] {
  return groupFailures(
    (tableOf(page, 'Failures Statistics') ?? []).flatMap(row => {
      const count = readFigure(cell(row, 'occurrences'), 'count')
      const method = cell(row, 'method')
      if (typeof count === 'number') {
        return [{ ...(method !== '' && { method }), name: cell(row, 'name'), error: cell(row, 'error'), count }]
      }
      doubts.unusable(cell(row, 'name'), 'the number of a failure', cell(row, 'occurrences'))
      return []
    }),
  )
}

function exceptionsOf(page: CheerioAPI): readonly RaisedException[] {
  return (tableOf(page, 'Exceptions Statistics') ?? []).map(row => {
    const count = readFigure(cell(row, 'count'), 'count')
    return {
      message: cell(row, 'message'),
      traceback: cell(row, 'traceback'),
      count: typeof count === 'number' ? count : 1,
    }
  })
}

/** From 1.4.2 the charts' data is nearly JSON: `"time"` may be an expression, and a comma may stand before the end. */
function historyOf(text: string, start: number | undefined): Pick<Part, 'series' | 'usersReached'> {
  const at = text.lastIndexOf('var stats_history = {')
  const data = at < 0 ? undefined : listsIn(text, text.indexOf('{', at))
  return data === undefined ? {} : htmlHistory(data, start)
}

/** Each `"name": [...]` of the object, turned into one row for each moment as modern pages have them. */
function listsIn(text: string, start: number): JsonObject | undefined {
  const lists = new Map<string, readonly unknown[]>()
  const member = /"(\w{1,60})"\s{0,10}:\s{0,10}\[/g
  member.lastIndex = start
  for (let found = member.exec(text); found !== null && found.index - start < 20_000_000; found = member.exec(text)) {
    const open = member.lastIndex - 1
    const end = jsonEnd(text, open)
    const list = end === undefined ? undefined : parseJson(text.slice(open, end))
    if (end === undefined || !Array.isArray(list)) return undefined
    lists.set(found[1] ?? '', list)
    member.lastIndex = end
    if (/^[^"]{0,400}\};?/.test(text.slice(end, end + 400))) break
  }
  const times = lists.get('time')
  return times && { ...percentiles(text), history: times.map((time, index) => momentOf(time, index, lists)) }
}

function momentOf(time: unknown, index: number, lists: ReadonlyMap<string, readonly unknown[]>): JsonObject {
  const figures = [...lists]
    .filter(([name]) => name !== 'time')
    .map(([name, list]) => [keyOf(name), innerValue(list[index])])
  return Object.fromEntries([['time', time], ...figures])
}

/** `response_time_percentile_50` of older pages is what newer ones call `_0.5`. */
function keyOf(name: string): string {
  const percent = /^response_time_percentile_(\d{2})$/.exec(name)?.[1]
  return percent === undefined ? name : `response_time_percentile_0.${percent.replace(/0$/, '')}`
}

function innerValue(item: unknown): unknown {
  return isObject(item) && 'value' in item ? item['value'] : item
}

/** Which percentiles `_1` and `_2` are stands in variables of their own. */
function percentiles(text: string): JsonObject {
  return Object.fromEntries(
    ['percentile1', 'percentile2'].flatMap(name => {
      const value = new RegExp(`var ${name} = (0\\.\\d{1,6})`).exec(text)?.[1]
      return value === undefined ? [] : [[name, Number(value)]]
    }),
  )
}
