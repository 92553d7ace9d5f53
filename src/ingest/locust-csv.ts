import { UserError } from '../model/errors.ts'
import { notice } from '../model/notice.ts'
import { type CsvProblem, parseCsv } from '../text/csv.ts'
import { readFigure } from '../text/figure.ts'
import { quantileOfPercent } from '../text/read-quantity.ts'
import type { CsvHeader } from './csv-form.ts'
import { type Doubts, makeDoubts } from './doubts.ts'
import type { RawRow, Rounding } from './measure.ts'
import { durationByRate, spanOf } from './moment.ts'
import { type DistributionRow, isTotalName, type Part } from './part.ts'
import { figuresOf } from './rows.ts'

/** CsvText is a CSV file whose header was recognised. */
export interface CsvText {
  readonly file: string
  readonly text: string
  readonly header: CsvHeader
}

/** Cells reads the cells of one record by the name of their column; '' where the record has none. */
export type Cells = (column: string) => string

/** csvRecords gives the records of a file below its header; throws a UserError where they make no sense. */
export function csvRecords({ file, text, header }: CsvText): readonly Cells[] {
  const table = parseCsv(text, header.delimiter)
  if (table.kind === 'problem') throw broken(file, table.problem)
  const places = new Map(header.columns.map((column, index) => [column, index]))
  const name = places.get('name') ?? 0
  return table.records.slice(1).map(record => {
    const shift = record.length - header.columns.length
    const isWhole = shift === 0 || (shift > 0 && header.quotedByHand)
    return column => {
      const place = places.get(column)
      if (place === undefined) return ''
      return isWhole || place <= name
        ? cellAt(record, place, name, Math.max(0, shift), header)
        : `in a row of ${record.length} cells, not ${header.columns.length}`
    }
  })
}

function broken(file: string, problem: CsvProblem): UserError {
  return problem === 'quote-not-closed'
    ? new UserError('report-cut-off', { file, where: 'a quote is not closed' })
    : new UserError('report-broken', { file, why: 'it is no CSV' })
}

/**
 * Locust up to 1.1 did not escape the quotes of a name, which can make a record too long: what is too much belongs to
 * the name. Any other record of another length says nothing, because nobody knows which cell is missing.
 */
function cellAt(record: readonly string[], place: number, name: number, shift: number, header: CsvHeader): string {
  if (shift === 0 || place < name) return bare(record[place] ?? '', header)
  if (place > name) return bare(record[place + shift] ?? '', header)
  return bare(record.slice(name, name + shift + 1).join(header.delimiter), header)
}

function bare(cell: string, { quotedByHand }: CsvHeader): string {
  const wrapped = quotedByHand && cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
  return wrapped ? cell.slice(1, -1) : cell
}

/** readStatsCsv reads `_stats.csv`, the older `_requests.csv`, and the web interface's download of it. */
export function readStatsCsv(csv: CsvText, scale: number): Part {
  const { file, header } = csv
  const doubts = makeDoubts(file)
  const rows = csvRecords(csv).map(cells => rawRow(cells, header))
  const rounding = roundingOf(rows)
  const figures = figuresOf(rows, { rounding, doubts, scale })
  if (figures === undefined) throw new UserError('report-cut-off', { file, where: 'it has no row `Aggregated`' })
  doubts.tell(notice('csv-behind', { file }))
  const { requests, throughput, throughputError } = figures.total
  return {
    form: 'csv-stats',
    file,
    ...spanOf(undefined, undefined, durationByRate(requests, throughput, throughputError)),
    requests,
    figures,
    warnings: doubts.notices(),
  }
}

function rawRow(cells: Cells, header: CsvHeader): RawRow {
  const number = (...columns: readonly string[]): string => decimal(columns.map(cells).join(''), header)
  const throughput = number('requests/s')
  return {
    ...named(cells),
    requests: number('request count', '# requests'),
    failures: number('failure count', '# failures'),
    throughput,
    ...(isRounded(throughput) && { throughputError: 0.005 }),
    mean: number('average response time'),
    median: number('median response time'),
    min: number('min response time'),
    max: number('max response time'),
    quantiles: percentileColumns(header).map(([column, q]) => [q, number(column)]),
  }
}

/** The row of the whole run has the literal method `None` up to 1.0. */
function named(cells: Cells): { readonly method: string; readonly name: string } {
  const method = cells('type') || cells('method')
  const name = cells('name')
  return method === 'None' && (name === 'Total' || name === 'Aggregated') ? { method: '', name } : { method, name }
}

/** percentileColumns gives the columns that are percentiles, `95%` or the `99.999` of some versions, with their quantile. */
export function percentileColumns(header: CsvHeader): readonly (readonly [column: string, q: number])[] {
  return header.columns.flatMap(column => {
    const q = quantileOfPercent(/^(\d{1,3}(?:\.\d{1,12})?)%?$/.exec(column)?.[1] ?? '')
    return q === undefined ? [] : [[column, q] as const]
  })
}

/** A spreadsheet that writes semicolons writes decimal commas too. */
function decimal(cell: string, { delimiter }: CsvHeader): string {
  return delimiter !== ',' && /^\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell
}

/** Locust up to 1.0 printed two decimals, later ones all digits. */
function isRounded(cell: string): boolean {
  return /^\d+\.\d{2}$/.test(cell)
}

/** Locust up to 1.0 cut means and extremes off to whole numbers; where any row has decimals, none is cut off. */
function roundingOf(rows: readonly RawRow[]): Rounding {
  const grid = (cells: (row: RawRow) => readonly unknown[]): 'exact' | 'floor' =>
    rows.some(row => cells(row).some(hasDecimals)) ? 'exact' : 'floor'
  return {
    rank: 'locust',
    grid: 'locust',
    meanGrid: grid(({ mean }) => [mean]),
    extremesGrid: grid(({ min, max }) => [min, max]),
  }
}

function hasDecimals(cell: unknown): boolean {
  const figure = readFigure(cell, 'ms')
  return typeof figure === 'number' && !Number.isInteger(figure)
}

/** readDistributionCsv reads `_distribution.csv`, whose percentiles belong to the rows of `_requests.csv`. */
export function readDistributionCsv(csv: CsvText): Part {
  const doubts = makeDoubts(csv.file)
  const distribution = csvRecords(csv).map(cells => distributionRow(cells, csv.header, doubts))
  const total = distribution.find(({ name }) => isTotalName(name))
  return {
    form: 'csv-distribution',
    file: csv.file,
    ...(total?.requests !== undefined && { requests: total.requests }),
    distribution,
    warnings: doubts.notices(),
  }
}

function distributionRow(cells: Cells, header: CsvHeader, doubts: Doubts): DistributionRow {
  const requests = readFigure(decimal(cells('# requests'), header), 'count')
  const quantiles = percentileColumns(header).flatMap(([column, q]) => {
    const value = readFigure(decimal(cells(column), header), 'ms')
    if (value === 'unusable') doubts.unusable(cells('name'), column, cells(column))
    return typeof value === 'number' ? [[q, value] as const] : []
  })
  return { name: cells('name'), ...(typeof requests === 'number' && { requests }), quantiles }
}
