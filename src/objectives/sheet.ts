import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'
import { type CsvDelimiter, type CsvRecord, parseCsvLines } from '../text/csv.ts'
import type { Cell, Grid } from './grid.ts'
import { shapeOf } from './layout.ts'
import { nameResolver } from './list.ts'
import { mendAt, type Reference } from './reference.ts'
import { readTable } from './table.ts'
import type { Promises } from './words.ts'

/** readSheet reads a CSV file with the columns of a Markdown SLO table. */
export function readSheet(text: string, reference: Reference, resources: ReadonlySet<string>): Promises {
  const { file, fragment } = reference
  if (fragment !== undefined) throw new UserError('fragment-unused', { ...mendAt(reference), fragment })
  const records = parseCsvLines(text, delimiterOf(text))
  if (typeof records === 'string') throw new UserError('sheet-syntax', { file, why: whyUnread(records) })
  const grid = gridOf(records, file)
  const shape = shapeOf(grid, resources)
  const heading = 'of this file'
  switch (shape.kind) {
    case 'limits':
      return readTable(grid, shape.layout, { place: { file }, resources, nameOf: nameResolver([]) })
    case 'measured':
      throw new UserError('table-measured', { ...grid.place, heading, why: shape.why })
    case 'without-percentile':
      throw new UserError('table-without-percentile', { ...grid.place, heading, header: shape.header })
    case 'other':
      return { objectives: [], notices: [] }
    default:
      return shape satisfies never
  }
}

/** Spreadsheets of some countries save with semicolons. */
function delimiterOf(text: string): CsvDelimiter {
  const end = text.search(/[\r\n]/)
  const header = end < 0 ? text : text.slice(0, end)
  const count = (sign: string): number => header.split(sign).length
  if (count(';') > count(',')) return ';'
  return count('\t') > count(',') ? '\t' : ','
}

function whyUnread(problem: 'quote-not-closed' | 'unreadable'): string {
  return problem === 'quote-not-closed' ? 'a quote is not closed' : 'its records make no sense'
}

function gridOf([header, ...rows]: readonly CsvRecord[], file: string): Grid {
  return {
    headers: header === undefined ? [] : cellsOf(header, file),
    rows: rows.map(row => ({ cells: cellsOf(row, file), place: { file, line: row.line } })),
    place: { file, line: header?.line ?? 1 },
    headings: [],
  }
}

function cellsOf({ cells, line }: CsvRecord, file: string): readonly Cell[] {
  const place: Place = { file, line }
  return cells.map(cell => ({ plain: cell.trim(), words: cell.trim(), place }))
}
