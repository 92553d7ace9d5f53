import { UserError } from '../model/errors.ts'
import { notice } from '../model/notice.ts'
import { field, isObject, type JsonObject } from '../text/json.ts'
import { jsonEnd, parseJson, textField } from './json.ts'
import { isEntry, readLocustJson } from './locust-json.ts'
import { isWebJson, readWebJson } from './locust-web-json.ts'
import type { Part } from './part.ts'
import { readSaved } from './saved.ts'

/**
 * readJson reads a file with JSON: one document, or several one after the other with other text between, as the stdout of
 * `--json` has it. Of several the one with the most requests counts.
 */
export async function readJson(text: string, file: string, scale: number): Promise<Part> {
  const whole = parseJson(text)
  if (whole !== undefined) return readDocument(whole, file, scale)
  const { documents, between } = documentsIn(text)
  const lists = documents.filter(isStatistics)
  const parts = await Promise.all(lists.map(document => readDocument(document, file, scale)))
  const [largest] = parts.toSorted((a, b) => (b.requests ?? 0) - (a.requests ?? 0))
  if (largest === undefined) throw whyNone(text, documents, file)
  if (documents.some(isEntry) || between.some(hasEntries)) throw broken(file)
  if (parts.length === 1) return largest
  return { ...largest, warnings: [...largest.warnings, notice('several-documents', { file, count: parts.length })] }
}

function isStatistics(document: unknown): boolean {
  if (Array.isArray(document)) return document.every(isEntry)
  return isObject(document) && (isWebJson(document) || isOurs(document))
}

async function readDocument(document: unknown, file: string, scale: number): Promise<Part> {
  if (Array.isArray(document) && document.every(isEntry)) return readLocustJson(document, file, scale)
  if (isObject(document)) {
    if (isOurs(document)) return readSaved(document, file)
    if (isWebJson(document)) return readWebJson(document, file, scale)
    if (isTaskRatio(document)) throw new UserError('report-task-ratio', { file })
  }
  throw new UserError('not-a-report', { file, seen: 'is JSON' })
}

function isOurs(document: JsonObject): boolean {
  return textField(document, 'schema')?.startsWith('load-test/') === true
}

function isTaskRatio(document: JsonObject): boolean {
  return isObject(field(document, 'per_class')) && isObject(field(document, 'total'))
}

function whyNone(text: string, documents: readonly unknown[], file: string): UserError {
  if (documents.some(document => isObject(document) && isTaskRatio(document)))
    return new UserError('report-task-ratio', { file })
  const start = text.search(/\S/)
  if (/[[{]/.test(text[start] ?? '') && jsonEnd(text, start) === undefined) {
    return new UserError('report-cut-off', { file, where: 'its JSON does not end' })
  }
  return hasEntries(text) ? broken(file) : new UserError('not-a-report', { file, seen: 'is text' })
}

/** Between documents there is what a program has printed; an entry there is one that a document has lost. */
function hasEntries(text: string): boolean {
  return /"(?:num_requests|response_times)"/.test(text)
}

function broken(file: string): UserError {
  return new UserError('report-broken', { file, why: 'its JSON has a mistake' })
}

/** A log has many lines that begin with a bracket; looking at the rest for each would take for ever. */
const mostLookedAt = 8

interface Found {
  readonly documents: readonly unknown[]
  /** The text before, between and behind them. */
  readonly between: readonly string[]
}

/** Documents begin at the start of a line. */
function documentsIn(text: string): Found {
  const documents: unknown[] = []
  const between: string[] = []
  let work = mostLookedAt * text.length + 1_000_000
  let rest = 0
  const begin = /^[ \t]*[[{]/gm
  for (let found = begin.exec(text); found !== null && work > 0; found = begin.exec(text)) {
    const start = begin.lastIndex - 1
    const end = jsonEnd(text, start)
    work -= (end ?? text.length) - start
    const document = end === undefined ? undefined : parseJson(text.slice(start, end))
    if (document === undefined || end === undefined) continue
    documents.push(document)
    between.push(text.slice(rest, start))
    rest = end
    begin.lastIndex = end
  }
  return { documents, between: [...between, text.slice(rest)] }
}
