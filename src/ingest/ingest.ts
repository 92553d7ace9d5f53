import { UserError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import { notice } from '../model/notice.ts'
import type { RunResult } from '../model/run-result.ts'
import { hasFigures, type Part } from './part.ts'
import { mergeShards } from './shards.ts'
import { type Found, filesFor } from './siblings.ts'
import { readFile } from './sniff.ts'
import { baseOf, countTolerance, resultOf } from './views.ts'

/** ReportRequest is one report as it was asked for: a path, a glob or the prefix of a CSV set, and the run's name. */
export interface ReportRequest {
  readonly name?: string
  readonly path: string
}

/** IngestSettings bound what is read. */
export interface IngestSettings {
  /** Raises the caps on bytes, rows and endpoints. */
  readonly maxBytes?: number
}

/**
 * ingest reads reports of whatever form, found by content, and joins those that speak of one run. Throws a UserError for
 * a file that is no report, and for different runs that nobody named.
 */
export async function ingest(
  host: Host,
  requests: readonly ReportRequest[],
  { maxBytes }: IngestSettings,
): Promise<readonly RunResult[]> {
  const read = new Map<string, Piece>()
  for (const { name, path } of requests) {
    for (const found of await filesFor(host, path)) {
      const known = read.get(found.path)
      if (known === undefined || (found.asked && !known.asked)) {
        const piece = await pieceOf(host, found, name, maxBytes)
        if (piece !== undefined) read.set(found.path, piece)
      }
    }
  }
  const runs = [...byName([...read.values()])].flatMap(([name, pieces]) => runsOf(pieces, name))
  return mustDiffer(runs)
}

/** Piece is what one file says, how it was asked for, and whether it did. */
interface Piece extends Found {
  readonly name: string | undefined
  readonly part: Part
}

/** A file that only belongs to one that was asked for may be unreadable: that is told, and the rest is judged. */
async function pieceOf(
  host: Host,
  found: Found,
  name: string | undefined,
  maxBytes: number | undefined,
): Promise<Piece | undefined> {
  try {
    return { ...found, name, part: await readFile(host, found.path, maxBytes) }
  } catch (error) {
    if (found.asked || !(error instanceof UserError)) throw error
    const skipped = notice('sibling-skipped', { file: found.path, why: error.message })
    return error.code === 'report-empty'
      ? undefined
      : { ...found, name, part: { form: 'csv-failures', file: found.path, warnings: [skipped] } }
  }
}

function byName(pieces: readonly Piece[]): ReadonlyMap<string | undefined, readonly Piece[]> {
  const groups = new Map<string | undefined, readonly Piece[]>()
  for (const piece of pieces) groups.set(piece.name, [...(groups.get(piece.name) ?? []), piece])
  return groups
}

function runsOf(pieces: readonly Piece[], name: string | undefined): readonly RunResult[] {
  const saved = pieces.flatMap(({ part }) => (part.saved === undefined ? [] : [part.saved]))
  const groups = groupsOf(pieces.filter(({ part }) => part.saved === undefined))
  const runs = [...savedRuns(saved), ...groups.map(runOf)]
  if (name === undefined) return runs
  if (runs.length > 1) throw new UserError('run-several', { name, count: runs.length, groups: listed(runs) })
  return runs.map(run => ({ ...run, name }))
}

function savedRuns(saved: readonly RunResult[]): readonly RunResult[] {
  const shards = new Map<string, readonly RunResult[]>()
  const whole: RunResult[] = []
  for (const result of saved) {
    if (result.shard === undefined || result.runId === undefined) whole.push(result)
    else shards.set(result.runId, [...(shards.get(result.runId) ?? []), result])
  }
  return [...whole, ...[...shards.values()].map(mergeShards)]
}

function runOf(pieces: readonly Piece[]): RunResult {
  const parts = pieces.map(({ part }) => part)
  const base = baseOf(parts)
  const [first] = parts
  if (base !== undefined) return resultOf(parts, base)
  throw new UserError('report-part', { file: first?.file ?? '', what: whatOf(first) })
}

function whatOf(part: Part | undefined): string {
  switch (part?.form) {
    case 'csv-failures':
      return 'failures'
    case 'csv-exceptions':
      return 'exceptions'
    case 'csv-distribution':
      return 'percentiles'
    default:
      return 'course over time'
  }
}

/** Views of one run share a stem, or began within seconds of each other and count about as much. */
function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const matching = groups.filter(group => group.some(other => areViews(piece, other)))
    const joined = [...matching.flat(), piece]
    for (const group of matching) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  return withTimes(withParts(groups))
}

/** Files without statistics, as failures and a history, belong to those of their stem that have some. */
function withParts(groups: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const isWhole = (group: readonly Piece[]): boolean => group.some(({ part }) => hasFigures(part))
  const whole = groups.filter(isWhole).map(group => [...group])
  const parts = groups.filter(group => !isWhole(group))
  const left = parts.filter(group => {
    const owner = whole.find(other => other.some(({ stem }) => stem === group[0]?.stem))
    owner?.push(...group)
    return owner === undefined
  })
  return [...whole, ...left]
}

/** A table of CSV has no times of its own: those of the history beside it count for it. */
function withTimes(groups: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const merged: (readonly Piece[])[] = []
  for (const group of groups) {
    const at = merged.findIndex(
      other =>
        !group.some(piece => other.some(one => areDifferent(piece, one))) &&
        isClose(startOf(group), startOf(other), [...group, ...other]) &&
        isAlike(countOf(group), countOf(other)),
    )
    const other = merged[at]
    if (other === undefined) merged.push(group)
    else merged[at] = [...other, ...group]
  }
  return merged
}

function startOf(group: readonly Piece[]): number | undefined {
  return group.find(({ part }) => part.startedAt !== undefined)?.part.startedAt
}

function countOf(group: readonly Piece[]): number | undefined {
  return (
    group.map(({ part }) => part).filter(hasFigures)[0]?.requests ??
    group.find(({ part }) => part.requests !== undefined)?.part.requests
  )
}

function areViews(a: Piece, b: Piece): boolean {
  if (areDifferent(a, b)) return false
  const alike = isAlike(a.part.requests, b.part.requests)
  if (a.stem !== b.stem) return alike === true && isClose(a.part.startedAt, b.part.startedAt, [a, b])
  if (isCsv(a) && isCsv(b)) return hasFigures(a.part) && hasFigures(b.part) ? alike !== false : true
  return alike === true || isBehind(a, b) || isBehind(b, a)
}

/**
 * Two runs side by side begin at one moment and count about as much: another target tells them apart, and so does another
 * count in another file of the same form, since of one run each form is written once.
 */
function areDifferent(a: Piece, b: Piece): boolean {
  const [targetA, targetB] = [a.part.target, b.part.target]
  if (targetA !== undefined && targetB !== undefined && targetA !== targetB) return true
  if (a.stem === b.stem || a.part.form !== b.part.form || !hasFigures(a.part) || !hasFigures(b.part)) return false
  return a.part.requests !== b.part.requests
}

const mostBehindSeconds = 2

/** In a run of seconds the one or two that a CSV lacks are more than a fifth. */
function isBehind(csv: Piece, whole: Piece): boolean {
  if (!isCsv(csv) || isCsv(whole)) return false
  const lacks = (whole.part.requests ?? Number.NaN) - (csv.part.requests ?? Number.NaN)
  return lacks >= 0 && lacks <= mostBehindSeconds * (whole.part.figures?.total.throughput ?? 0)
}

function isCsv({ part }: Piece): boolean {
  return part.form.startsWith('csv-')
}

const startTolerance = 5000
const quarterOfAnHour = 900_000

/** Times without a zone may be off by whole quarters of an hour. */
function isClose(a: number | undefined, b: number | undefined, pieces: readonly Piece[]): boolean {
  if (a === undefined || b === undefined) return false
  const apart = Math.abs(a - b)
  if (apart <= startTolerance) return true
  if (!pieces.some(({ part }) => part.zoneUnknown)) return false
  const rest = apart % quarterOfAnHour
  return Math.min(rest, quarterOfAnHour - rest) <= startTolerance && apart <= 15 * 3_600_000
}

/** undefined where one of the two counts nothing. */
function isAlike(a: number | undefined, b: number | undefined): boolean | undefined {
  if (a === undefined || b === undefined) return undefined
  return Math.abs(a - b) <= countTolerance * Math.max(a, b)
}

function mustDiffer(runs: readonly RunResult[]): readonly RunResult[] {
  if (runs.length < 2) return runs
  const unnamed = runs.filter(({ name }) => name === undefined)
  if (unnamed.length > 0) throw new UserError('runs-unnamed', { count: runs.length, groups: listed(runs) })
  const twice = runs.find((run, index) => runs.findIndex(({ name }) => name === run.name) < index)
  if (twice !== undefined) {
    throw new UserError('run-name-twice', {
      name: twice.name ?? '',
      groups: listed(runs.filter(({ name }) => name === twice.name)),
    })
  }
  return runs
}

function listed(runs: readonly RunResult[]): string {
  return runs.map(({ source }) => source.files.join(' + ')).join('; ')
}
