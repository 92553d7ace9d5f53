import type { Client } from './client.ts'
import type { Fault } from './fault.ts'
import { type FoundMarker, readMarker } from './marker.ts'
import { countIn, field, listIn, loginIn, textIn, webIn } from './plain.ts'

/** Comment is one that carries our marker, whoever wrote it. */
export interface Comment {
  readonly id: number
  readonly author: string
  readonly isBot: boolean
  readonly body: string
  readonly url: string
  readonly marker: FoundMarker
  /** The page that it was seen on. */
  readonly page: number
}

/** Listing is what was seen of a pull request's comments. */
export interface Listing {
  /** Of one load test, oldest first. */
  readonly comments: readonly Comment[]
  /** Whether every comment was seen. */
  readonly complete: boolean
  /** The page that the next comment will be on. */
  readonly nextPage: number
}

/** pageSize is how many comments GitHub gives at once. */
export const pageSize = 100

const mostPages = 3

/** list looks for comments of a load test: on the first page, which says how many there are, then from the newest on. */
export async function list(client: Client, root: string, pull: number, name: string): Promise<Listing | Fault> {
  const first = await page(client, root, pull, 1)
  if ('kind' in first) return first
  const { lastPage } = first
  const pages = [first]
  for (let number = lastPage; number > Math.max(1, lastPage - mostPages + 1); number -= 1) {
    const next = await page(client, root, pull, number)
    if ('kind' in next) return next
    pages.push(next)
  }
  const size = pages.find(({ number }) => number === lastPage)?.size ?? 0
  return {
    comments: sorted(pages.flatMap(({ comments }) => comments).filter(({ marker }) => marker.name === name)),
    complete: lastPage <= mostPages,
    nextPage: size < pageSize ? lastPage : lastPage + 1,
  }
}

/** listNewest looks again where new comments appear, and keeps what is known of the other pages. */
export async function listNewest(
  client: Client,
  root: string,
  pull: number,
  name: string,
  known: Listing,
): Promise<Listing | Fault> {
  const newest = await page(client, root, pull, known.nextPage)
  if ('kind' in newest) return newest
  const others = known.comments.filter(comment => comment.page !== newest.number)
  const found = newest.comments.filter(({ marker }) => marker.name === name)
  return { ...known, comments: sorted([...others, ...found]) }
}

function sorted(comments: readonly Comment[]): readonly Comment[] {
  return [...new Map(comments.map(comment => [comment.id, comment])).values()].sort((a, b) => a.id - b.id)
}

interface Page {
  readonly number: number
  readonly comments: readonly Comment[]
  readonly size: number
  readonly lastPage: number
}

async function page(client: Client, root: string, pull: number, number: number): Promise<Page | Fault> {
  const path = `${root}/issues/${pull}/comments?per_page=${pageSize}&page=${number}`
  const answer = await client.ask({ method: 'GET', path })
  if (answer.kind !== 'answer') return answer
  const items = listIn(answer, 'data')
  if (items === undefined) return { kind: 'garbled' }
  const lastPage = Math.max(number, lastPageOf(answer.headers.get('link')))
  return { number, lastPage, size: items.length, comments: items.flatMap(item => commentOf(item, number)) }
}

/** Only the number is taken from the link: where it leads is not followed. */
function lastPageOf(link: string | undefined): number {
  const [, number] = /[?&]page=(\d{1,6})[^>]{0,2000}>;\s{0,9}rel="last"/.exec((link ?? '').slice(0, 8000)) ?? []
  return number === undefined ? 1 : Math.max(1, Number(number))
}

function commentOf(data: unknown, page: number): readonly Comment[] {
  const id = countIn(data, 'id')
  const body = bodyOf(data)
  const author = loginIn(data, 'user', 'login')
  const marker = readMarker(body)
  if (id === undefined || author === undefined || marker === undefined) return []
  const isBot = textIn(data, 'user', 'type') === 'Bot'
  return [{ id, body, author, isBot, marker, page, url: webIn(data, 'html_url') ?? '' }]
}

function bodyOf(data: unknown): string {
  const body = field(data, 'body')
  return typeof body === 'string' ? body : ''
}
