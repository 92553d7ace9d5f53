import { type CsvError, parse } from 'csv-parse/sync'

/** CsvProblem is why a text is no CSV. */
export type CsvProblem = 'quote-not-closed' | 'unreadable'

/** CsvTable is the records of a CSV text; `problem` where they do not make sense. */
export type CsvTable =
  | { readonly kind: 'table'; readonly records: readonly (readonly string[])[] }
  | { readonly kind: 'problem'; readonly problem: CsvProblem }

/** CsvDelimiter is what stands between cells: commas, or what spreadsheets make of them when they save again. */
export type CsvDelimiter = ',' | ';' | '\t'

const options = {
  bom: true,
  record_delimiter: ['\r\r\n', '\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
}

/**
 * parseCsv reads a CSV text into records: empty lines are no records, also those that `\r\r\n` makes; quotes inside an
 * unquoted cell are letters, and records may have any number of cells.
 */
export function parseCsv(text: string, delimiter: CsvDelimiter = ','): CsvTable {
  try {
    const records: string[][] = parse(text, { ...options, delimiter })
    return { kind: 'table', records }
  } catch (error) {
    return { kind: 'problem', problem: isUnclosed(error) ? 'quote-not-closed' : 'unreadable' }
  }
}

/** CsvRecord is one record and the line it begins on, from 1. */
export interface CsvRecord {
  readonly cells: readonly string[]
  readonly line: number
}

/** parseCsvLines is `parseCsv` with the line of each record. */
export function parseCsvLines(text: string, delimiter: CsvDelimiter = ','): readonly CsvRecord[] | CsvProblem {
  try {
    const records: CsvRecord[] = []
    parse(text, {
      ...options,
      delimiter,
      on_record: (cells: readonly string[], { lines }) => {
        records.push({ cells, line: lines - breaksIn(cells) })
        return undefined
      },
    })
    return records
  } catch (error) {
    return isUnclosed(error) ? 'quote-not-closed' : 'unreadable'
  }
}

/** The parser counts lines at the end of a record. */
function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
}

function isUnclosed(error: unknown): boolean {
  const code: CsvError['code'] = 'CSV_QUOTE_NOT_CLOSED'
  return error instanceof Error && 'code' in error && error.code === code
}
