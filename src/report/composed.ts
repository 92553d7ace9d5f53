/** Section is a piece of a report that stands or falls whole. */
export interface Section {
  readonly text: string
  /** What the reader is told was left out; a section without a name is never left out. */
  readonly name?: string
}

/** Fitted is what was kept, in order, and the names of what was not. */
export interface Fitted {
  readonly text: string
  readonly leftOut: readonly string[]
}

/**
 * composed joins sections by blank lines and drops named ones whole, the last first, until `size` of the text is within the
 * budget; `told` says in the text what is missing.
 */
export function composed(
  sections: readonly Section[],
  budget: number,
  size: (text: string) => number,
  told: (leftOut: readonly string[]) => string,
): Fitted {
  const kept = sections.filter(({ text }) => text !== '')
  const leftOut: string[] = []
  for (;;) {
    const note = leftOut.length === 0 ? [] : [told(leftOut)]
    const text = `${[...kept.map(section => section.text), ...note].join('\n\n')}\n`
    const last = kept.findLastIndex(({ name }) => name !== undefined)
    if (size(text) <= budget || last < 0) return { text, leftOut }
    leftOut.unshift(kept[last]?.name ?? '')
    kept.splice(last, 1)
  }
}

/** bytesOf is the size of a text in UTF-8. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

/** charactersOf is the size of a text as GitHub counts a comment: UTF-16 units, which is never fewer than it counts. */
export function charactersOf(text: string): number {
  return text.length
}
