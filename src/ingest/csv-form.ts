import { type CsvDelimiter, parseCsv } from '../text/csv.ts'
import type { Form } from './part.ts'

/** CsvHeader is the first line of one of Locust's CSV files. */
export interface CsvHeader {
  readonly form: Form
  readonly delimiter: CsvDelimiter
  /** Lower case. */
  readonly columns: readonly string[]
  /** Locust up to 1.1 wrote its quotes by hand and left those inside of names as they were. */
  readonly quotedByHand: boolean
}

const delimiters: readonly CsvDelimiter[] = [',', ';', '\t']

/** csvHeader recognises the first line of a file as the header of one of Locust's CSV files; else undefined. */
export function csvHeader(line: string): CsvHeader | undefined {
  if (line.length > 4000) return undefined
  for (const delimiter of delimiters) {
    const table = parseCsv(line, delimiter)
    const columns = table.kind === 'table' ? (table.records[0] ?? []).map(cell => columnOf(cell, delimiter)) : []
    const form = formOf(columns)
    if (form !== undefined) return { form, delimiter, columns, quotedByHand: line.startsWith('"') }
  }
  return undefined
}

/** A spreadsheet that writes semicolons may write `99,9%`. */
function columnOf(cell: string, delimiter: CsvDelimiter): string {
  const column = cell.trim().toLowerCase()
  return delimiter !== ',' && /^\d+,\d+%?$/.test(column) ? column.replace(',', '.') : column
}

/** Each form by columns that only it has; percentiles differ by version and by user. */
const forms: readonly (readonly [form: Form, required: readonly string[]])[] = [
  ['csv-history', ['timestamp', 'user count', 'type', 'name', 'total request count']],
  ['csv-history', ['type', 'name', 'timestamp', '# requests']],
  ['csv-log', ['timestamp', 'request_type', 'name', 'response_time_ms', 'exception']],
  ['csv-exceptions', ['count', 'message', 'traceback']],
  ['csv-failures', ['method', 'name', 'error', 'occurrences']],
  ['csv-failures', ['method', 'name', 'error', 'occurences']],
  ['csv-stats', ['type', 'name', 'request count', 'failure count']],
  ['csv-stats', ['type', 'name', '# requests', '# failures']],
  ['csv-stats', ['method', 'name', '# requests', '# failures']],
  ['csv-distribution', ['name', '# requests', '100%']],
]

function formOf(columns: readonly string[]): Form | undefined {
  return forms.find(([, required]) => required.every(column => columns.includes(column)))?.[0]
}

/** isHeaderBegun says whether a text is the beginning of such a header, as a killed process leaves it. */
export function isHeaderBegun(text: string): boolean {
  const begun = text.trim().toLowerCase().replaceAll('"', '')
  return begun.length >= 5 && forms.some(([, required]) => required.join(',').startsWith(begun))
}
