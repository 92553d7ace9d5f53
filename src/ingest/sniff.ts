import { UserError } from '../model/errors.ts'
import type { Host, OpenedFile } from '../model/host.ts'
import { type Notice, notice } from '../model/notice.ts'
import { readExceptionsCsv, readFailuresCsv } from './csv-failures.ts'
import { type CsvHeader, csvHeader, isHeaderBegun } from './csv-form.ts'
import { readHistoryCsv } from './csv-history.ts'
import { readRequestLog } from './csv-log.ts'
import { readJson } from './json-documents.ts'
import { readDistributionCsv, readStatsCsv } from './locust-csv.ts'
import { readModernHtml } from './locust-html.ts'
import type { Part } from './part.ts'
import { findTemplateArgs } from './template-args.ts'

/** Caps of security.md: what is held in memory, what is streamed, and rows; `max-report-size` raises all of them. */
const usualBytes = { whole: 64_000_000, streamed: 256_000_000 } as const
const usualRows = 2_000_000

/** Enough for the longest header and for the first signs of every other form. */
const headBytes = 16_384

/** readFile reads one file by its content, whatever its name is. Throws a UserError for what is no report. */
export async function readFile(host: Host, path: string, maxBytes: number | undefined): Promise<Part> {
  const scale = Math.max(1, (maxBytes ?? 0) / usualBytes.whole)
  const opened = await host.open(path, Math.max(usualBytes.streamed, maxBytes ?? 0))
  if (opened.size === 0) throw new UserError('report-empty', { file: opened.path })
  const head = decoded(await opened.slice(0, headBytes))
  const header = csvHeader(firstLine(head.text))
  if (header !== undefined && isStreamed(header) && !head.isWide) return readStream(opened, header, scale)
  const whole = await host.open(path, Math.max(usualBytes.whole, maxBytes ?? 0))
  const bytes = await whole.bytes()
  return header === undefined ? readPage(bytes, opened.path, scale) : readTable(bytes, opened, header, scale)
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

async function readPage(bytes: Buffer, file: string, scale: number): Promise<Part> {
  const found = findTemplateArgs(bytes)
  if (found.kind === 'report') return readModernHtml(found.args, file, scale)
  const { text, isGarbled } = decoded(bytes)
  const part = await textPart(text, file, scale, found.kind)
  return isGarbled ? { ...part, warnings: [...part.warnings, garbled(file)] } : part
}

async function textPart(
  text: string,
  file: string,
  scale: number,
  found: 'live-page' | 'cut-off' | 'none',
): Promise<Part> {
  const start = text.trimStart().slice(0, 200).toLowerCase()
  if (!start.startsWith('<')) return readText(text, file, scale)
  const { isLegacyHtml, readLegacyHtml } = await import('./locust-html-legacy.ts')
  if (isLegacyHtml(text)) return readLegacyHtml(text, file, scale)
  if (found === 'live-page') throw new UserError('report-live-page', { file })
  if (found === 'cut-off') throw new UserError('report-cut-off', { file, where: 'its figures do not end' })
  if (/<title>(?:Locust|Test Report)/.test(text))
    throw new UserError('report-cut-off', { file, where: 'before its figures' })
  throw new UserError('not-a-report', { file, seen: 'is a web page' })
}

async function readText(text: string, file: string, scale: number): Promise<Part> {
  if (text.trim() === '') throw new UserError('report-empty', { file })
  if (isHeaderBegun(text)) throw new UserError('report-cut-off', { file, where: 'in its first line' })
  if (text.includes('\0')) throw new UserError('not-a-report', { file, seen: 'is not text' })
  return readJson(text, file, scale)
}

function garbled(file: string): Notice {
  return notice('garbled-names', { file })
}

interface Decoded {
  readonly text: string
  /** Two bytes a letter. */
  readonly isWide: boolean
  /** Neither UTF-8 nor marked as anything else. */
  readonly isGarbled: boolean
}

function decoded(bytes: Buffer): Decoded {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), isWide: true, isGarbled: false }
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }),
      isWide: false,
      isGarbled: false,
    }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isWide: false, isGarbled: true }
  }
}

function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe) || (b === 0 && d === 0 && a !== 0 && c !== 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && c === 0 && b !== 0 && d !== 0)) return 'utf-16be'
  return undefined
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? ''
}
