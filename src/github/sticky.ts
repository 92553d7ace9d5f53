import type { Client } from './client.ts'
import { Refused } from './client.ts'
import { type FoundMarker, isNewer, isOf, type Marker, markerLine, readMarker } from './marker.ts'
import { text, type Where } from './where.ts'

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

interface Comment {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly url: string
  readonly marker: FoundMarker
}

interface Listing {
  /** Of this load test, oldest first, whoever wrote them. */
  readonly comments: readonly Comment[]
  /** Whether every comment of the pull request was seen. */
  readonly complete: boolean
  readonly lastPage: number
}

const pageSize = 100
const mostPages = 3

/**
 * upsert leaves exactly one comment of this load test, whoever else is writing at the same time: list, update or create,
 * list again, delete our own younger duplicates. A comment that was created without an answer is found by the second list.
 */
export async function upsert(client: Client, where: Where, pull: number, wanted: Wanted): Promise<Posted> {
  const before = await list(client, where, pull, wanted.marker.name, mostPages)
  const own = await ownOf(client, before.comments)
  const standing = own[0]
  if (!isWanted(wanted, standing?.marker)) return standing === undefined ? {} : { url: standing.url }
  if (standing === undefined) {
    if (!before.complete)
      return { why: `the pull request has over ${mostPages * pageSize} comments, and ours may be among them` }
    return create(client, where, pull, wanted, before.lastPage)
  }
  for (const extra of own.slice(1)) await remove(client, where, extra)
  return { url: await update(client, where, wanted, standing) }
}

function isWanted({ mode, marker, failing }: Wanted, standing: FoundMarker | undefined): boolean {
  switch (mode) {
    case 'never':
      return false
    case 'always':
      return true
    case 'failures':
      return failing || standing !== undefined
    case 'changes':
      return standing === undefined || standing.outcome !== marker.outcome || standing.missed !== marker.missed
    default:
      return mode satisfies never
  }
}

async function create(client: Client, where: Where, pull: number, wanted: Wanted, lastPage: number): Promise<Posted> {
  const lost = await post(client, where, pull, wanted)
  const after = await list(client, where, pull, wanted.marker.name, 1, lastPage)
  const own = await ownOf(client, after.comments)
  const mine = own.findLast(({ marker }) => isSameRun(marker, wanted.marker))
  if (mine === undefined) {
    if (lost !== undefined) throw lost
    return {}
  }
  const oldest = own[0] ?? mine
  const url = oldest.id === mine.id ? mine.url : await update(client, where, wanted, oldest)
  for (const extra of own.slice(1)) await remove(client, where, extra)
  return { url }
}

/** A refusal is final; what may have been done all the same is given back, for the second list to tell. */
async function post(client: Client, where: Where, pull: number, wanted: Wanted): Promise<Refused | undefined> {
  try {
    await client({
      method: 'POST',
      path: `${issues(where)}/${pull}/comments`,
      body: { body: wanted.body(markerLine(wanted.marker)) },
    })
    return undefined
  } catch (error) {
    if (error instanceof Refused && (error.status === 0 || error.status >= 500)) return error
    throw error
  }
}

function isSameRun(a: FoundMarker, b: Marker): boolean {
  return a.runNumber === b.runNumber && a.runAttempt === b.runAttempt && a.headSha === b.headSha
}

/** An older run never replaces a newer one's words, and a text that stands already is not sent again. */
async function update(client: Client, where: Where, wanted: Wanted, standing: Comment): Promise<string> {
  if (isNewer(standing.marker, wanted.marker)) return standing.url
  const body = wanted.body(markerLine(wanted.marker))
  if (withoutFirstLine(body) !== withoutFirstLine(standing.body)) {
    await client({ method: 'PATCH', path: `${issues(where)}/comments/${standing.id}`, body: { body } })
  }
  return standing.url
}

function withoutFirstLine(body: string): string {
  return body
    .replace(/\r\n/g, '\n')
    .replace(/^[^\n]*\n?/, '')
    .trim()
}

/** Somebody else may have deleted it first. */
async function remove(client: Client, where: Where, { id }: Comment): Promise<void> {
  try {
    await client({ method: 'DELETE', path: `${issues(where)}/comments/${id}` })
  } catch (error) {
    if (!(error instanceof Refused && error.status === 404)) throw error
  }
}

async function list(
  client: Client,
  where: Where,
  pull: number,
  name: string,
  most: number,
  from = 1,
): Promise<Listing> {
  const found = new Map<number, Comment>()
  const first = await page(client, where, pull, from)
  const lastPage = Math.max(from, first.lastPage)
  for (const comment of first.comments) found.set(comment.id, comment)
  const newestFirst = Array.from({ length: lastPage - from }, (_, index) => lastPage - index)
  for (const number of newestFirst.slice(0, Math.max(0, most - 1) || (from > 1 ? 1 : 0))) {
    for (const comment of (await page(client, where, pull, number)).comments) found.set(comment.id, comment)
  }
  return {
    comments: [...found.values()].filter(({ marker }) => isOf(marker, name)).sort((a, b) => a.id - b.id),
    complete: lastPage <= most,
    lastPage,
  }
}

async function page(
  client: Client,
  where: Where,
  pull: number,
  number: number,
): Promise<{ comments: readonly Comment[]; lastPage: number }> {
  const { data, lastPage } = await client({
    method: 'GET',
    path: `${issues(where)}/${pull}/comments?per_page=${pageSize}&page=${number}`,
  })
  if (!Array.isArray(data)) throw new Refused(0, 'GitHub answered with something that is no list of comments')
  return { comments: data.flatMap(commentOf), lastPage }
}

function commentOf(data: unknown): readonly Comment[] {
  const id = Number(text(data, 'id'))
  const body = text(data, 'body')
  const author = text(data, 'user', 'login')
  const marker = body === undefined ? undefined : readMarker(body)
  if (!Number.isSafeInteger(id) || body === undefined || author === undefined || marker === undefined) return []
  return [{ id, body, author, marker, url: text(data, 'html_url') ?? '' }]
}

const usualAuthor = 'github-actions[bot]'

/** Anybody may write our marker into a comment; only what the token's own user wrote is ours. */
async function ownOf(client: Client, comments: readonly Comment[]): Promise<readonly Comment[]> {
  if (comments.length === 0) return comments
  const login = comments.every(({ author }) => author === usualAuthor) ? usualAuthor : await viewer(client)
  return comments.filter(({ author }) => author === login)
}

async function viewer(client: Client): Promise<string> {
  try {
    const { data } = await client({ method: 'POST', path: '/graphql', body: { query: 'query { viewer { login } }' } })
    return text(data, 'data', 'viewer', 'login') ?? usualAuthor
  } catch (error) {
    if (error instanceof Refused) return usualAuthor
    throw error
  }
}

function issues({ owner, repo }: Where): string {
  return `/repos/${owner}/${repo}/issues`
}
