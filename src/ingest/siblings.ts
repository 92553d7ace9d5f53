import { UserError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'

/** Locust writes these behind one prefix; those with figures first. */
const suffixes = [
  '_stats.csv',
  '_requests.csv',
  '_distribution.csv',
  '_stats_history.csv',
  '_failures.csv',
  '_exceptions.csv',
] as const

/** Found is a file to read; `asked` says whether it was asked for, or belongs to one that was. */
export interface Found {
  readonly path: string
  readonly asked: boolean
  /** What its CSV set, or an HTML or JSON file of the same stem, shares. */
  readonly stem: string
}

/** filesFor finds what a path, a glob or the prefix of a CSV set names, and the siblings of each CSV file. */
export async function filesFor(host: Host, pattern: string): Promise<readonly Found[]> {
  const matched = await host.find(pattern)
  const asked = matched.length > 0 ? matched : await setOf(host, pattern)
  if (asked.length === 0) throw await none(host, pattern)
  const found = new Map(asked.map(path => [path, { path, asked: true, stem: stemOf(path) }]))
  for (const stem of new Set(asked.filter(isOfSet).map(stemOf))) {
    for (const path of await setOf(host, stem)) if (!found.has(path)) found.set(path, { path, asked: false, stem })
  }
  return [...found.values()]
}

async function none(host: Host, pattern: string): Promise<UserError> {
  const [inside] = /[*?[{]/.test(pattern) ? [] : await host.find(`${pattern}/*`)
  return inside === undefined
    ? new UserError('report-none', { pattern })
    : new UserError('report-folder', { folder: pattern, file: inside })
}

async function setOf(host: Host, prefix: string): Promise<readonly string[]> {
  const files = await Promise.all(suffixes.map(suffix => host.find(`${prefix}${suffix}`)))
  return files.flat()
}

function isOfSet(path: string): boolean {
  return suffixes.some(suffix => path.endsWith(suffix))
}

function stemOf(path: string): string {
  const suffix = suffixes.find(one => path.endsWith(one))
  return suffix === undefined ? path.replace(/\.(?:html?|json|csv)$/i, '') : path.slice(0, -suffix.length)
}
