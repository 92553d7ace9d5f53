import type { Author } from './author.ts'
import { list, listNewest, type Thread } from './comments.ts'
import type { Fault } from './fault.ts'
import { type Item, mostPages, pageSize } from './listing.ts'
import { type FoundMarker, isNewer, type Marker, markerLine, withoutMarker, written } from './marker.ts'
import { newestOf, type Place, type Posted, type Step, settle } from './settle.ts'

/** CommentMode says when a comment is written; `changes` and `failures` look at what our own comment says. */
export type CommentMode = 'always' | 'changes' | 'failures' | 'never'

/** Wanted is the comment that should stand. */
export interface Wanted {
  readonly marker: Marker
  /** Whether the build fails. */
  readonly failing: boolean
  readonly mode: CommentMode
  /** The comment with this first line. */
  readonly body: (markerLine: string) => string
}

/** longestBody is how many characters GitHub takes in a comment or an issue. */
export const longestBody = 65_536

/** upsert leaves exactly one comment of this load test in a thread; `runId` is that of the run that it speaks of. */
export async function upsert(
  thread: Thread,
  author: Author,
  wanted: Wanted,
  runId: number | undefined,
): Promise<Posted | Fault> {
  const marker = written(wanted.marker, runId)
  const body = wanted.body(markerLine('comment', marker))
  if (body.length > longestBody) return { why: tooLong(body) }
  const listing = await list(thread, marker.name)
  if ('kind' in listing) return listing
  return settle(thread.client, author, placeOf(thread, { ...wanted, marker, text: body }), listing)
}

/** tooLong says why a text is not sent. */
export function tooLong(body: string): string {
  return `it has ${body.length} characters, and GitHub takes ${longestBody.toLocaleString('en')}`
}

/** Meant is a comment as it would be written. */
interface Meant extends Pick<Wanted, 'mode' | 'failing'> {
  readonly marker: FoundMarker
  readonly text: string
}

function placeOf(thread: Thread, meant: Meant): Place<Item> {
  const { root, number } = thread
  const create = { method: 'POST', path: `${root}/issues/${number}/comments`, body: { body: meant.text } } as const
  return {
    again: known => listNewest(thread, meant.marker.name, known),
    next: (own, isComplete) => {
      const text = textFor(own, meant)
      const [comment, ...extras] = own
      if (text === undefined) return { kind: 'nothing' }
      if (comment === undefined) return isComplete ? { kind: 'write', asking: create } : crowded
      return changed(root, comment, extras, text)
    },
  }
}

const crowded: Step<Item> = {
  kind: 'nothing',
  why: `the pull request has over ${mostPages * pageSize} comments, and ours may be among them`,
}

/** The oldest of ours stays, because everybody sees the same one as oldest. */
function changed(root: string, comment: Item, extras: readonly Item[], text: string): Step<Item> {
  const pathOf = ({ id }: Item): string => `${root}/issues/comments/${id}`
  const removals = extras.map(extra => ({ method: 'DELETE', path: pathOf(extra) }) as const)
  return withoutMarker(comment.body) === withoutMarker(text)
    ? { kind: 'stands', item: comment, removals }
    : { kind: 'write', asking: { method: 'PATCH', path: pathOf(comment), body: { body: text } }, item: comment }
}

/** What is to stand says what the newest run has to say; undefined where nothing is to. */
function textFor(own: readonly Item[], meant: Meant): string | undefined {
  const newest = newestOf(own)
  if (newest === undefined) return isWanted(meant, undefined) ? meant.text : undefined
  return isNewer(newest.marker, meant.marker) || !isWanted(meant, newest.marker) ? newest.body : meant.text
}

function isWanted({ mode, marker, failing }: Meant, standing: FoundMarker | undefined): boolean {
  switch (mode) {
    case 'never':
      return false
    case 'always':
      return true
    case 'failures':
      return failing || (standing !== undefined && isRed(standing))
    case 'changes':
      return standing === undefined || standing.outcome !== marker.outcome || standing.missed !== marker.missed
    default:
      return mode satisfies never
  }
}

function isRed({ outcome }: FoundMarker): boolean {
  return outcome !== 'pass' && outcome !== 'warn' && outcome !== 'none'
}
