import { createHash } from 'node:crypto'
import type { Outcome } from '../model/verdict.ts'

/** Marker is the hidden first line of our comment: which load test it is of, and what it says. */
export interface Marker {
  readonly name: string
  readonly runNumber: number
  readonly runAttempt: number
  readonly headSha: string
  readonly outcome: Outcome | 'none'
  /** Of the set of missed objectives, so that a change of them is seen. */
  readonly missed: string
}

const form =
  /^<!-- load-test:comment name=(\S{1,600}) run=(\d{1,15})\.(\d{1,6}) head=([0-9a-f]{40,64}|none) outcome=([a-z]{1,20}) missed=([0-9a-f]{12}) -->$/

/** markerLine writes a marker; `--` in a name would end the comment that hides it. */
export function markerLine({ name, runNumber, runAttempt, headSha, outcome, missed }: Marker): string {
  return `<!-- load-test:comment name=${encoded(name)} run=${runNumber}.${runAttempt} head=${headSha} outcome=${outcome} missed=${missed} -->`
}

function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed().slice(0, 100)).replaceAll('-', '%2D')
}

/** FoundMarker is a marker as read back; names are compared in their written form. */
export interface FoundMarker extends Omit<Marker, 'outcome'> {
  readonly outcome: string
}

/** readMarker reads the first line of a comment; undefined where it is not one of ours. */
export function readMarker(body: string): FoundMarker | undefined {
  const [, name, runNumber, runAttempt, headSha, outcome, missed] = form.exec(body.split(/\r?\n/, 1)[0] ?? '') ?? []
  if (name === undefined || headSha === undefined || outcome === undefined || missed === undefined) return undefined
  return { name, runNumber: Number(runNumber), runAttempt: Number(runAttempt), headSha, outcome, missed }
}

/** isOf says whether a found marker is of the load test with this name. */
export function isOf({ name }: FoundMarker, wanted: string): boolean {
  return name === encoded(wanted)
}

/** isNewer says whether a run came after another; runs and then attempts count upwards. */
export function isNewer(
  a: Pick<Marker, 'runNumber' | 'runAttempt'>,
  b: Pick<Marker, 'runNumber' | 'runAttempt'>,
): boolean {
  return a.runNumber > b.runNumber || (a.runNumber === b.runNumber && a.runAttempt > b.runAttempt)
}

/** fingerprint is a short hash of a set of texts, in whatever order they come. */
export function fingerprint(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts.toSorted())).digest('hex').slice(0, 12)
}
