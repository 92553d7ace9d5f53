/** mostPoints is how many points of a series are kept: more than a chart can show. */
export const mostPoints = 600

/** thin keeps evenly spaced items, the first and the last among them, so that at most `most` are left. */
export function thin<Item>(items: readonly Item[], most = mostPoints): readonly Item[] {
  if (items.length <= most) return items
  const step = (items.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)]).filter(item => item !== undefined)
}

/** Thinner keeps evenly spaced items of a stream whose length is not known, and always the last one. */
export interface Thinner<Item> {
  /** Whether the next item is one to keep; ask once an item. */
  wants(): boolean
  keep(item: Item): void
  kept(): readonly Item[]
}

/** makeThinner makes a Thinner that holds at most twice `mostPoints` items: when it is full, every second one goes. */
export function makeThinner<Item>(): Thinner<Item> {
  let items: Item[] = []
  let seen = 0
  let step = 1
  return {
    wants: () => seen++ % step === 0,
    keep: item => {
      items.push(item)
      if (items.length < 2 * mostPoints) return
      items = items.filter((_, index) => index % 2 === 0)
      step *= 2
    },
    kept: () => thin(items),
  }
}
