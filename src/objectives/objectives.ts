import { posix } from 'node:path'
import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'
import { mergeSources, type Ranked, withoutRepeats } from './conflict.ts'
import { knownResources } from './indicator.ts'
import type { Reference } from './reference.ts'
import { joinPromises, type Promises, readWords } from './words.ts'

export { comparePromises, stricter } from './compare.ts'
export type { Promises } from './words.ts'

/** SloSource is one entry of `slo`: objectives in words, `path` or `path#heading`; a path is relative to `folder`. */
export interface SloSource {
  readonly text: string
  readonly origin: 'option' | 'scenario' | 'config'
  readonly folder?: string
  /** Where the entry itself is written: `--slo`, or a line of the config. */
  readonly place?: Place
}

/** ReadFile gives the text of a file; undefined if there is none. */
export type ReadFile = (path: string) => Promise<string | undefined>

/**
 * readObjectives reads every source and joins them: an option comes before a scenario, a scenario before the config.
 * Throws UserError where a source cannot be read, contradicts itself, or promises nothing.
 */
export async function readObjectives(
  read: ReadFile,
  sources: readonly SloSource[],
  options: { readonly resources?: readonly string[] } = {},
): Promise<Promises> {
  const resources = new Set([...knownResources, ...(options.resources ?? []).map(name => name.toLowerCase())])
  const written = sources.filter(({ text }) => text.trim() !== '')
  const parts: Ranked[] = []
  for (const [index, source] of written.entries()) {
    const { origin } = source
    if (isPath(source)) parts.push({ origin, promises: await readFile(read, source, resources) })
    else if (index === written.findIndex(one => one.origin === origin && !isPath(one))) {
      const words = written.filter(one => one.origin === origin && !isPath(one))
      parts.push({ origin, promises: readAllWords(words, resources) })
    }
  }
  return mergeSources(parts)
}

function isPath({ text }: SloSource): boolean {
  return /\.(?:md|yml|yaml|json|csv)$/i.test(partsOf(text).path)
}

function partsOf(text: string): { readonly path: string; readonly fragment?: string } {
  const entry = text.trim()
  const at = entry.lastIndexOf('#')
  return at < 0 ? { path: entry } : { path: entry.slice(0, at), fragment: entry.slice(at + 1) }
}

/** The words of one origin are one source: two that disagree are a contradiction, not a precedence. */
function readAllWords(sources: readonly SloSource[], resources: ReadonlySet<string>): Promises {
  const promises = joinPromises(sources.map(source => readWords(source.text, { place: placeOf(source), resources })))
  return withoutRepeats(refuseNone(promises, placeOf(sources[0]), ''))
}

function placeOf(source: SloSource | undefined): Place {
  return source?.place ?? { file: source?.origin === 'option' ? '--slo' : 'slo' }
}

async function readFile(read: ReadFile, source: SloSource, resources: ReadonlySet<string>): Promise<Promises> {
  const { path, fragment } = partsOf(source.text)
  const file = source.folder === undefined ? posix.normalize(path) : posix.join(source.folder, path)
  const text = await read(file)
  if (text === undefined) throw missing(source, file)
  const promises = await readText(text, referenceOf(source, file, fragment), resources)
  return withoutRepeats(refuseNone(promises, { file }, fragment === undefined ? '' : ` under \`#${fragment}\``))
}

/** A place without a line is an option, and its path is known to whoever typed it. */
function referenceOf({ place }: SloSource, file: string, fragment: string | undefined): Reference {
  return { file, ...(fragment !== undefined && { fragment }), ...(place?.line !== undefined && { place }) }
}

function missing({ text, folder, place }: SloSource, file: string): UserError {
  return folder === undefined || place === undefined
    ? new UserError('file-missing', { file, near: '' })
    : new UserError('slo-missing', { ...place, text: text.trim(), path: file })
}

/** Parsers are loaded when a source needs them: words on a command line need none. */
async function readText(text: string, reference: Reference, resources: ReadonlySet<string>): Promise<Promises> {
  const { file } = reference
  if (/\.md$/i.test(file)) return (await import('./section.ts')).readMarkdown(text, reference, resources)
  if (/\.csv$/i.test(file)) return (await import('./sheet.ts')).readSheet(text, reference, resources)
  return (await import('./document.ts')).readDocument(text, reference, resources)
}

function refuseNone(promises: Promises, { file }: Place, where: string): Promises {
  if (promises.objectives.length > 0) return promises
  const said = promises.notices.slice(0, 3).map(({ message }) => message)
  const offer = /\.(?:yml|yaml|json)$/i.test(file)
    ? 'Write an endpoint under `objectives`, and under it its limits, like `p95: 900ms`.'
    : 'Write a table with a column of endpoints and a column like `P95`, or list items like `p95 < 900ms`.'
  throw new UserError('objectives-none', { file, where, what: said.length > 0 ? said.join(' ') : offer })
}
