import { type Random, randomFrom } from '../stats/random.ts'

/** Cards says how often each index lies in a deck; `isExact` is false where the weights fit no deck that is small enough. */
export interface Cards {
  readonly counts: readonly number[]
  readonly isExact: boolean
}

/** Most cards of a deck, but one for each weight above 0 where there are more of them. */
const mostCards = 1000

/**
 * makeDeck deals indexes from a seeded, shuffled deck: over each deck's length (from the first card on) the counts are
 * those of `cardsOf(weights)`, exactly, and each round has another order. A weight that is 0 or no number is never dealt.
 * Throws RangeError where no weight is above 0.
 */
export function makeDeck(weights: readonly number[], seed: number): () => number {
  const { counts } = cardsOf(weights)
  const cards = counts.flatMap((count, index) => Array<number>(count).fill(index))
  if (cards.length === 0) throw new RangeError('a deck needs a weight above 0')
  return makeDealer(Uint32Array.from(cards), randomFrom(seed))
}

/**
 * makeDealer deals all cards, each once, and then again in another order (Fisher and Yates, a step a card, so that no
 * deal takes longer than another); it keeps and changes the array that it is given.
 */
export function makeDealer(cards: Uint32Array, random: Random): () => number {
  let at = 0
  return () => {
    const from = at + Math.floor(random() * (cards.length - at))
    const card = cards[from] ?? 0
    cards[from] = cards[at] ?? 0
    cards[at] = card
    at = at + 1 === cards.length ? 0 : at + 1
    return card
  }
}

/**
 * cardsOf is the smallest deck that keeps the weights exactly, of at most 1,000 cards (or one for each weight, where
 * there are more weights). Weights that fit none are rounded to the largest such deck, each above 0 to at least one card.
 */
export function cardsOf(weights: readonly number[]): Cards {
  const shares = sharesOf(weights)
  const used = shares.filter(share => share > 0).length
  const most = Math.max(mostCards, used)
  for (let size = used; size > 0 && size <= most; size += 1) {
    const counts = wholeCounts(shares, size)
    if (counts !== undefined) return { counts, isExact: true }
  }
  return { counts: nearestCounts(shares, most), isExact: used === 0 }
}

/** Scaled by the largest first, so that huge weights have a finite sum, and beside them a tiny one is not nothing. */
function sharesOf(weights: readonly number[]): readonly number[] {
  const usable = weights.map(weight => (Number.isFinite(weight) && weight > 0 ? weight : 0))
  const largest = usable.reduce((most, weight) => Math.max(most, weight), 0)
  if (largest === 0) return usable
  const scaled = usable.map(weight => (weight > 0 ? Math.max(1e-12, weight / largest) : 0))
  const sum = scaled.reduce((total, weight) => total + weight, 0)
  return scaled.map(weight => weight / sum)
}

/** The counts of a deck of this size if all are whole, beside the noise of binary fractions. */
function wholeCounts(shares: readonly number[], size: number): readonly number[] | undefined {
  const counts: number[] = []
  for (const share of shares) {
    const count = Math.round(share * size)
    if (Math.abs(share * size - count) > 1e-9 * count) return undefined
    counts.push(count)
  }
  return counts
}

/** One card for each that has a share, and the others one by one to whoever lacks most of his; too many are taken back so. */
function nearestCounts(shares: readonly number[], size: number): readonly number[] {
  const counts = shares.map(share => (share > 0 ? Math.max(1, Math.floor(share * size)) : 0))
  const lack = (index: number): number => (shares[index] ?? 0) * size - (counts[index] ?? 0)
  const byLack = counts.map((_, index) => index).toSorted((a, b) => lack(b) - lack(a))
  const left = size - counts.reduce((sum, count) => sum + count, 0)
  const used = byLack.filter(index => (shares[index] ?? 0) > 0)
  for (const index of used.slice(0, Math.max(0, left))) counts[index] = (counts[index] ?? 0) + 1
  const largest = counts.indexOf(Math.max(...counts))
  if (left < 0) counts[largest] = Math.max(1, (counts[largest] ?? 0) + left)
  return counts
}
