import { UserError } from '../model/errors.ts'
import type { OpenedFile } from '../model/host.ts'
import { readExceptionsCsv, readFailuresCsv } from './csv-failures.ts'
import { type CsvHeader, csvHeader, isHeaderBegun } from './csv-form.ts'
import { readHistoryCsv } from './csv-history.ts'
import { readRequestLog } from './csv-log.ts'
import { type Decoded, decoded, garbled } from './decoded.ts'
import { readDistributionCsv, readStatsCsv } from './locust-csv.ts'
import type { Part } from './part.ts'

const usualRows = 2_000_000

/** CsvFile is a file that may be a CSV, of which only the beginning was read. */
export interface CsvFile {
  readonly opened: OpenedFile
  readonly head: Decoded
  /** Reads all of it; throws a UserError where that is more than may be held. */
  readonly bytes: () => Promise<Buffer>
  /** How many times the usual caps. */
  readonly scale: number
}

/** readCsv reads any of Locust's CSV files; undefined where it is none of them. Throws a UserError where it is cut off. */
export async function readCsv({ opened, head, bytes, scale }: CsvFile): Promise<Part | undefined> {
  const header = csvHeader(/^[^\r\n]*/.exec(head.text)?.[0] ?? '')
  if (header !== undefined) {
    return isStreamed(header) && !head.isWide
      ? readStream(opened, header, scale)
      : readTable(await bytes(), opened, header, scale)
  }
  if (opened.size <= head.text.length * 2 && isHeaderBegun(head.text))
    throw new UserError('report-cut-off', { file: opened.path, where: 'in its first line' })
  return undefined
}

function isStreamed({ form }: CsvHeader): boolean {
  return form === 'csv-history' || form === 'csv-log'
}

function readStream(opened: OpenedFile, header: CsvHeader, scale: number): Promise<Part> {
  const mostRows = usualRows * scale
  return header.form === 'csv-history'
    ? readHistoryCsv(opened, header, { mostRows })
    : readRequestLog(opened, header, { mostRows, scale })
}

async function readTable(bytes: Buffer, opened: OpenedFile, header: CsvHeader, scale: number): Promise<Part> {
  const { text, isGarbled } = decoded(bytes)
  const file = opened.path
  const csv = { file, text, header }
  const part = await tablePart()
  return isGarbled ? { ...part, warnings: [...part.warnings, garbled(file)] } : part

  async function tablePart(): Promise<Part> {
    switch (header.form) {
      case 'csv-failures':
        return readFailuresCsv(csv)
      case 'csv-exceptions':
        return readExceptionsCsv(csv)
      case 'csv-distribution':
        return readDistributionCsv(csv)
      case 'csv-history':
      case 'csv-log':
        // As a spreadsheet saves it again, in two bytes a letter: the scanner reads UTF-8.
        return readStream({ ...opened, stream: () => pieceOf(text) }, header, scale)
      default:
        return readStatsCsv(csv, scale)
    }
  }
}

async function* pieceOf(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text)
}
