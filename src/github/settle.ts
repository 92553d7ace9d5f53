import { type Author, isBy } from './author.ts'
import type { Answer, Client } from './client.ts'
import { type Fault, isCertain } from './fault.ts'
import type { Item, Listing } from './listing.ts'
import { isNewer } from './marker.ts'
import type { Asking } from './octokit.ts'
import { webIn } from './plain.ts'

/** Place is where exactly one thing of ours is to stand, and what is to be done there. */
export interface Place<One extends Item> {
  /** Looks again where what was written appears. */
  again(known: Listing<One>): Promise<Listing<One> | Fault>
  /** What is to be done, given what of ours stands there, oldest first. */
  next(own: readonly One[], isComplete: boolean): Step<One>
}

/** Step is what is to be done next; `item` is what a write changes, absent where it creates. */
export type Step<One extends Item> =
  | { readonly kind: 'nothing'; readonly why?: string }
  | { readonly kind: 'write'; readonly asking: Asking; readonly item?: One }
  | { readonly kind: 'stands'; readonly item: One; readonly removals: readonly Asking[] }

/** Posted is where it stands; absent where none was wanted or none may be written. */
export interface Posted {
  readonly url?: string
  /** Why nothing was written although something was wanted. */
  readonly why?: string
}

/** It is written this often at most: once, once more where the answer was lost, and once to put right what others did meanwhile. */
const mostWrites = 3

/** More duplicates than this are left to the next run, so that they don't use up all requests. */
const mostRemoved = 3

/**
 * settle leaves exactly one thing of ours in a place, whoever else is writing at the same time: change or create, list again,
 * remove our own younger duplicates. Nothing is sent a second time before a list has told that it was not done.
 */
export async function settle<One extends Item>(
  client: Client,
  author: Author,
  place: Place<One>,
  listed: Listing<One>,
): Promise<Posted | Fault> {
  let listing = listed
  let lost: Fault | undefined
  for (let writes = 0; ; writes += 1) {
    const step = place.next(await ownOf(listing, author), listing.complete)
    if (step.kind === 'stands') return stands(client, step)
    if (step.kind === 'nothing') return step.why === undefined ? {} : { why: step.why }
    if (writes >= mostWrites) return lost ?? { why: 'others keep writing it' }
    const answer = await client.ask(step.asking)
    if (step.item === undefined) author.created(answer)
    lost = answer.kind === 'answer' ? undefined : answer
    const gone = lost !== undefined && isGone(lost) ? step.item : undefined
    if (lost !== undefined && isCertain(lost) && gone === undefined) return lost
    // What was done without an answer may take a moment to be seen.
    if (lost !== undefined && gone === undefined) await client.pause(1000)
    const seen = await place.again(without(listing, gone))
    if ('kind' in seen) return lost ?? urlAfter(answer)
    if (step.item === undefined && isUnseen(answer, seen)) return urlAfter(answer)
    listing = seen
  }
}

/** ownOf are the items that the token's own account wrote: anybody may write our marker. */
export async function ownOf<One extends Item>({ items }: Listing<One>, author: Author): Promise<readonly One[]> {
  if (items.length === 0) return []
  const login = await author.login()
  return items.filter(item => isBy(item, login))
}

/** newestOf is the item whose marker is of the newest run. */
export function newestOf<One extends Item>(items: readonly One[]): One | undefined {
  return items.reduce<One | undefined>(
    (best, one) => (best === undefined || isNewer(one.marker, best.marker) ? one : best),
    undefined,
  )
}

function without<One extends Item>(listing: Listing<One>, gone: One | undefined): Listing<One> {
  return { ...listing, items: listing.items.filter(({ id }) => id !== gone?.id) }
}

/** Somebody else deleted it between our list and our change. */
function isGone(fault: Fault): boolean {
  return fault.kind === 'refused' && (fault.status === 404 || fault.status === 410)
}

/** It was created, and a list that lags behind is no reason to do so again. */
function isUnseen<One extends Item>(answer: Answer, { items }: Listing<One>): boolean {
  const url = webIn(answer, 'data', 'html_url')
  return url !== undefined && items.every(item => item.url !== url)
}

/** It was written, and only the look at what others did failed. */
function urlAfter(answer: Answer): Posted {
  const url = webIn(answer, 'data', 'html_url')
  return url === undefined ? {} : { url }
}

async function stands<One extends Item>(
  client: Client,
  { item, removals }: Extract<Step<One>, { kind: 'stands' }>,
): Promise<Posted> {
  for (const asking of removals.slice(0, mostRemoved)) await client.ask(asking)
  return { url: item.url }
}
