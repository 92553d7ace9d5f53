import type { Client } from './client.ts'
import type { Fault } from './fault.ts'
import type { FoundMarker } from './marker.ts'
import { listIn } from './plain.ts'

/** Item is something that carries our marker, whoever wrote it. */
export interface Item {
  readonly id: number
  readonly author: string
  readonly isBot: boolean
  readonly body: string
  readonly url: string
  readonly marker: FoundMarker
  /** The page that it was seen on. */
  readonly page: number
}

/** Listing is what was seen of the items of one load test. */
export interface Listing<One extends Item> {
  /** Oldest first. */
  readonly items: readonly One[]
  /** Whether all that there is was seen. */
  readonly complete: boolean
  /** The page that what is written next will be on. */
  readonly nextPage: number
}

/** Page is one page of a list as GitHub gives it; `size` counts also what is not ours. */
export interface Page<One extends Item> {
  readonly number: number
  readonly items: readonly One[]
  readonly size: number
  readonly headers: ReadonlyMap<string, string>
}

/** pageSize is how many entries GitHub gives at once. */
export const pageSize = 100

/** mostPages is how many pages are read before anything is written. */
export const mostPages = 3

/** readPage reads one page of a list; `itemOf` takes an entry of it, or passes it over. */
export async function readPage<One extends Item>(
  client: Client,
  path: string,
  number: number,
  itemOf: (data: unknown, page: number) => One | undefined,
): Promise<Page<One> | Fault> {
  const paged = `${path}${path.includes('?') ? '&' : '?'}per_page=${pageSize}&page=${number}`
  const answer = await client.ask({ method: 'GET', path: paged })
  if (answer.kind !== 'answer') return answer
  const entries = listIn(answer, 'data')
  if (entries === undefined) return { kind: 'garbled' }
  const items = entries.flatMap(entry => itemOf(entry, number) ?? [])
  return { number, items, size: entries.length, headers: answer.headers }
}

/** itemsOf are the items of pages, each once, oldest first. */
export function itemsOf<One extends Item>(pages: readonly { readonly items: readonly One[] }[]): readonly One[] {
  const byId = new Map(pages.flatMap(({ items }) => items).map(item => [item.id, item]))
  return [...byId.values()].sort((a, b) => a.id - b.id)
}

/** withPage is a listing after another look at one page, with what is known of the others. */
export function withPage<One extends Item>(known: Listing<One>, newest: Page<One>): Listing<One> {
  const others = known.items.filter(({ page }) => page !== newest.number)
  return { ...known, items: itemsOf([{ items: others }, newest]) }
}
