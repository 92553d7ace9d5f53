import type { Client } from './client.ts'
import type { Fault } from './fault.ts'
import { type Item, itemsOf, type Listing, mostPages, type Page, pageSize, readPage, withPage } from './listing.ts'
import { readMarker } from './marker.ts'
import { bodyIn, countIn, loginIn, textIn, webIn } from './plain.ts'

/** Thread is where comments stand: a pull request or an issue. */
export interface Thread {
  readonly client: Client
  /** The API's path of the repository. */
  readonly root: string
  readonly number: number
}

/** list looks for comments of a load test: on the first page, which says how many there are, then from the newest on. */
export async function list(thread: Thread, name: string): Promise<Listing<Item> | Fault> {
  const first = await pageOf(thread, name, 1)
  if ('kind' in first) return first
  const lastPage = lastPageOf(first.headers.get('link'))
  const pages = [first]
  for (let number = lastPage; number > Math.max(1, lastPage - mostPages + 1); number -= 1) {
    const next = await pageOf(thread, name, number)
    if ('kind' in next) return next
    pages.push(next)
  }
  const size = pages.find(({ number }) => number === lastPage)?.size ?? 0
  return {
    items: itemsOf(pages),
    complete: lastPage <= mostPages,
    nextPage: size < pageSize ? lastPage : lastPage + 1,
  }
}

/** listNewest looks again where new comments appear, and keeps what is known of the other pages. */
export async function listNewest(thread: Thread, name: string, known: Listing<Item>): Promise<Listing<Item> | Fault> {
  const newest = await pageOf(thread, name, known.nextPage)
  return 'kind' in newest ? newest : withPage(known, newest)
}

function pageOf({ client, root, number }: Thread, name: string, page: number): Promise<Page<Item> | Fault> {
  return readPage(client, `${root}/issues/${number}/comments`, page, (data, at) => {
    const comment = commentOf(data, at)
    return comment?.marker.name === name ? comment : undefined
  })
}

/** Only the number is taken from the link: where it leads is not followed. */
function lastPageOf(link: string | undefined): number {
  const [, number] = /[?&]page=(\d{1,6})[^>]{0,2000}>;\s{0,9}rel="last"/.exec((link ?? '').slice(0, 8000)) ?? []
  return number === undefined ? 1 : Math.max(1, Number(number))
}

function commentOf(data: unknown, page: number): Item | undefined {
  const id = countIn(data, 'id')
  const body = bodyIn(data)
  const author = loginIn(data, 'user', 'login')
  const marker = readMarker('comment', body)
  if (id === undefined || author === undefined || marker === undefined) return undefined
  const isBot = textIn(data, 'user', 'type') === 'Bot'
  return { id, body, author, isBot, marker, page, url: webIn(data, 'html_url') ?? '' }
}
