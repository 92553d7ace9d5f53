import { createHash } from 'node:crypto'
import type { Outcome } from '../model/verdict.ts'

/** MarkerKind is what a marker stands in. */
export type MarkerKind = 'comment' | 'issue'

/** Marker is the hidden first line of our comment or issue: which load test it is of, and what it says. */
export interface Marker {
  readonly name: string
  readonly runNumber: number
  readonly runAttempt: number
  readonly headSha: string
  readonly outcome: Outcome | 'none'
  /** Of the set of missed objectives, so that a change of them is seen. */
  readonly missed: string
}

/** FoundMarker is a marker as it is written: the name encoded, and with the id of the run, 0 where that is not known. */
export interface FoundMarker extends Marker {
  readonly runId: number
}

const form =
  /^<!-- load-test:(comment|issue) name=([\w.%]{1,600}) run=(\d{1,15})\.(\d{1,15})\.(\d{1,15}) head=([0-9a-f]{40}|[0-9a-f]{64}|none) outcome=(pass|warn|inconclusive|fail|invalid|none) missed=([0-9a-f]{12}) -->$/

/** written is a marker as it is found again. */
export function written(marker: Marker, runId: number | undefined): FoundMarker {
  return { ...marker, name: encoded(marker.name), runId: runId ?? 0 }
}

/** markerLine is the line of a marker, which says nothing to people. */
export function markerLine(kind: MarkerKind, marker: FoundMarker): string {
  const { name, runId, runNumber, runAttempt, headSha, outcome, missed } = marker
  return `<!-- load-test:${kind} name=${name} run=${runId}.${runNumber}.${runAttempt} head=${headSha} outcome=${outcome} missed=${missed} -->`
}

const longestName = 300

/** `--` in a name would end the comment that hides it, and a very long one is told from others by a hash. */
function encoded(name: string): string {
  const letters = encodeURIComponent(name.toWellFormed()).replace(
    /[-!'()*~]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return letters.length <= longestName && letters !== '' ? letters : `hash.${hash(name)}`
}

const outcomes = ['pass', 'warn', 'inconclusive', 'fail', 'invalid', 'none'] as const

/** outcomeNamed reads an outcome as markers write it; undefined for all else. */
export function outcomeNamed(said: string | undefined): Outcome | 'none' | undefined {
  return outcomes.find(one => one === said)
}

/** readMarker reads the first line of a comment or an issue, strictly; undefined where it is not one of ours. */
export function readMarker(kind: MarkerKind, body: string): FoundMarker | undefined {
  const [, found, name, runId, runNumber, runAttempt, headSha, said, missed] = form.exec(firstLine(body)) ?? []
  const outcome = outcomeNamed(said)
  if (found !== kind || name === undefined || headSha === undefined || outcome === undefined || missed === undefined)
    return undefined
  return {
    name,
    runId: Number(runId),
    runNumber: Number(runNumber),
    runAttempt: Number(runAttempt),
    headSha,
    outcome,
    missed,
  }
}

function firstLine(body: string): string {
  return body.slice(0, 2000).split(/\r?\n/, 1)[0] ?? ''
}

/** withoutMarker is what people see of a comment or an issue, in one form whatever became of its line ends on the way. */
export function withoutMarker(body: string): string {
  return body
    .replace(/\r\n/g, '\n')
    .replace(/^<!-- load-test:(?:comment|issue) [^\n]*(?:\n|$)/, '')
    .trimEnd()
}

/** RunOf is a run and its attempt. */
export type RunOf = Pick<FoundMarker, 'runId' | 'runNumber' | 'runAttempt'>

/** isNewer says whether a run came after another: ids grow over all workflows, numbers in one, attempts in a run. */
export function isNewer(a: RunOf, b: RunOf): boolean {
  const isKnown = a.runId !== 0 && b.runId !== 0
  if (isKnown && a.runId !== b.runId) return a.runId > b.runId
  return a.runNumber > b.runNumber || (a.runNumber === b.runNumber && a.runAttempt > b.runAttempt)
}

/** fingerprint is a short hash of a set of texts, in whatever order and however often they come. */
export function fingerprint(texts: readonly string[]): string {
  return hash(JSON.stringify([...new Set(texts)].sort()))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
