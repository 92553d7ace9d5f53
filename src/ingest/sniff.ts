import { UserError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import { decoded, garbled } from './decoded.ts'
import { readJson } from './json-documents.ts'
import { readModernHtml } from './locust-html.ts'
import type { Part } from './part.ts'
import { findTemplateArgs } from './template-args.ts'

/** Caps of security.md: what is held in memory, and what is streamed; `max-report-size` raises both. */
const usualBytes = { whole: 64_000_000, streamed: 256_000_000 } as const

/** Enough for the longest header and for the first signs of every other form. */
const headBytes = 16_384

/** readFile reads one file by its content, whatever its name is. Throws a UserError for what is no report. */
export async function readFile(host: Host, path: string, maxBytes: number | undefined): Promise<Part> {
  const scale = Math.max(1, (maxBytes ?? 0) / usualBytes.whole)
  const opened = await host.open(path, Math.max(usualBytes.streamed, maxBytes ?? 0))
  if (opened.size === 0) throw new UserError('report-empty', { file: opened.path })
  const bytes = async (): Promise<Buffer> => {
    const whole = await host.open(path, Math.max(usualBytes.whole, maxBytes ?? 0))
    return whole.bytes()
  }
  const head = decoded(await opened.slice(0, headBytes))
  // Pages and JSON are told by their first sign, so that the reader of CSV need not be loaded for them.
  if (!/^[\s\ufeff]*[<[{]/.test(head.text)) {
    const { readCsv } = await import('./csv-report.ts')
    const part = await readCsv({ opened, head, bytes, scale })
    if (part !== undefined) return part
  }
  return readPage(await bytes(), opened.path, scale)
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
  if (text.includes('\0')) throw new UserError('not-a-report', { file, seen: 'is not text' })
  return readJson(text, file, scale)
}
