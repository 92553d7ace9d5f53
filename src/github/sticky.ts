import type { Answer, Client } from './client.ts'
import { type Comment, type Listing, list, listNewest, pageSize } from './comments.ts'
import { type Fault, isCertain } from './fault.ts'
import { type FoundMarker, isNewer, type Marker, markerLine, withoutMarker, written } from './marker.ts'
import { repositoryPath } from './paths.ts'
import { loginIn, textIn } from './plain.ts'
import type { Where } from './where.ts'

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

/** Posted is where the comment stands; absent where none was wanted or none may be written. */
export interface Posted {
  readonly url?: string
  /** Why nothing was written although something was wanted. */
  readonly why?: string
}

/** GitHub takes no longer comment, in characters. */
const longestBody = 65_536

/** A comment is written this often at most: once, once more where the answer was lost, and once to put right what others did meanwhile. */
const mostWrites = 3

/** More duplicates than this are left to the next run, so that they don't use up all requests. */
const mostRemoved = 3

const usualAuthor = 'github-actions[bot]'

/**
 * upsert leaves exactly one comment of this load test, whoever else is writing at the same time: list, update or create,
 * list again, delete our own younger duplicates. Nothing is sent a second time before a list has told that it was not done.
 */
export async function upsert(client: Client, where: Where, pull: number, wanted: Wanted): Promise<Posted | Fault> {
  const marker = written(wanted.marker, where.evidenceId)
  const body = wanted.body(markerLine(marker))
  if (body.length > longestBody)
    return { why: `it has ${body.length} characters, and GitHub takes ${longestBody.toLocaleString('en')}` }
  const root = repositoryPath(where)
  const listing = await list(client, root, pull, marker.name)
  if ('kind' in listing) return listing
  const thread: Thread = { client, root, pull, marker, body, wanted, listing, login: undefined }
  return settle(thread)
}

interface Thread {
  readonly client: Client
  readonly root: string
  readonly pull: number
  readonly marker: FoundMarker
  readonly body: string
  readonly wanted: Wanted
  listing: Listing
  /** Whose token it is, once that was asked; undefined where GitHub does not say. */
  login: Promise<string | undefined> | undefined
}

async function settle(thread: Thread): Promise<Posted | Fault> {
  let lost: Fault | undefined
  for (let writes = 0; ; writes += 1) {
    const step = stepOf(await ownOf(thread), thread)
    if (step.kind === 'stands') return stands(thread, step)
    if (step.kind === 'nothing') return {}
    if (step.kind === 'create' && !thread.listing.complete) return { why: crowded }
    if (writes >= mostWrites) return lost ?? { why: 'others keep writing it' }
    const answer = await write(thread, step)
    lost = answer.kind === 'answer' ? undefined : answer
    if (lost !== undefined && isCertain(lost) && !isGone(lost, step)) return lost
    const listing = await listAfter(thread, step, lost)
    if ('kind' in listing) return lost ?? urlAfter(answer)
    thread.listing = listing
  }
}

async function listAfter(thread: Thread, step: Step, lost: Fault | undefined): Promise<Listing | Fault> {
  const { client, root, pull, marker, listing } = thread
  const isDeleted = lost !== undefined && isGone(lost, step)
  // What was done without an answer may take a moment to be seen.
  if (lost !== undefined && !isDeleted) await client.pause(1000)
  const gone = isDeleted && step.kind === 'update' ? step.comment.id : undefined
  const known = { ...listing, comments: listing.comments.filter(({ id }) => id !== gone) }
  return listNewest(client, root, pull, marker.name, known)
}

const crowded = `the pull request has over ${3 * pageSize} comments, and ours may be among them`

/** The comment was written, and only the look at what others did failed. */
function urlAfter(answer: Answer): Posted {
  const url = textIn(answer, 'data', 'html_url')
  return url === undefined ? {} : { url }
}

/** Somebody else deleted it between our list and our update. */
function isGone(fault: Fault, step: Step): boolean {
  return step.kind === 'update' && fault.kind === 'refused' && fault.status === 404
}

type Step =
  | { readonly kind: 'nothing' | 'create' }
  | { readonly kind: 'update'; readonly comment: Comment; readonly body: string }
  | { readonly kind: 'stands'; readonly comment: Comment; readonly extras: readonly Comment[] }

/** The oldest of ours stays, because everybody sees the same one as oldest; it says what the newest run has to say. */
function stepOf(own: readonly Comment[], { marker, body, wanted }: Thread): Step {
  const [comment, ...extras] = own
  const newest = own.reduce<Comment | undefined>(
    (best, one) => (best === undefined || isNewer(one.marker, best.marker) ? one : best),
    undefined,
  )
  const isOurs = newest === undefined || (!isNewer(newest.marker, marker) && isWanted(wanted, newest.marker))
  if (comment === undefined) return { kind: isOurs && isWanted(wanted, undefined) ? 'create' : 'nothing' }
  const meant = isOurs ? body : (newest?.body ?? body)
  return isSameText(comment.body, meant)
    ? { kind: 'stands', comment, extras }
    : { kind: 'update', comment, body: meant }
}

function isSameText(a: string, b: string): boolean {
  return withoutMarker(a) === withoutMarker(b)
}

function isWanted({ mode, marker, failing }: Wanted, standing: FoundMarker | undefined): boolean {
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

async function write(thread: Thread, step: Step): Promise<Answer> {
  const { client, root, pull, body } = thread
  if (step.kind === 'update')
    return client.ask({
      method: 'PATCH',
      path: `${root}/issues/comments/${step.comment.id}`,
      body: { body: step.body },
    })
  const answer = await client.ask({ method: 'POST', path: `${root}/issues/${pull}/comments`, body: { body } })
  const author = loginIn(answer, 'data', 'user', 'login')
  if (author !== undefined) thread.login = Promise.resolve(author)
  return answer
}

async function stands({ client, root }: Thread, step: Extract<Step, { kind: 'stands' }>): Promise<Posted> {
  for (const { id } of step.extras.slice(0, mostRemoved))
    await client.ask({ method: 'DELETE', path: `${root}/issues/comments/${id}` })
  return { url: step.comment.url }
}

/** Anybody may write our marker into a comment; only what the token's own user wrote is ours. */
async function ownOf(thread: Thread): Promise<readonly Comment[]> {
  const { comments } = thread.listing
  if (comments.length === 0) return []
  thread.login ??= viewer(thread.client)
  const login = (await thread.login)?.toLowerCase() ?? usualAuthor
  return comments.filter(comment => isBy(comment, login))
}

/** A bot's name ends in `[bot]`, which GraphQL may leave out and no person's can have. */
function isBy({ author, isBot }: Comment, login: string): boolean {
  const name = author.toLowerCase()
  return isBot ? name === login || name === `${login}[bot]` : name === login && !login.endsWith('[bot]')
}

async function viewer(client: Client): Promise<string | undefined> {
  const answer = await client.ask({
    method: 'POST',
    path: '/graphql',
    body: { query: 'query { viewer { login } }' },
  })
  return loginIn(answer, 'data', 'data', 'viewer', 'login')
}
