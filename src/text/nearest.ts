/** Longest word that is compared; whoever writes more did not mistype a name. */
const longest = 64

/** nearest is the known name that a mistyped word most likely means, whatever its case; undefined if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined
  const meant = folded(word)
  let best: string | undefined
  let fewest = Math.max(1, Math.floor(meant.length / 3)) + 1
  for (const name of known) {
    const distance = editDistance(meant, folded(name), fewest)
    if (distance < fewest) [best, fewest] = [name, distance]
  }
  return best
}

/** `error_rate`, `error-rate` and `Error rate` are the same name to people. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[_\s]/g, '-')
}

/** Insertions, deletions, replacements and swaps of neighbours; `enough` stops early, since a farther name is not used. */
function editDistance(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      current.push(cheapest(a, b, row, column, before, previous, current))
    }
    ;[before, previous] = [previous, current]
  }
  return previous[b.length] ?? enough
}

function cheapest(
  a: string,
  b: string,
  row: number,
  column: number,
  before: readonly number[],
  previous: readonly number[],
  current: readonly number[],
): number {
  const at = (line: readonly number[], index: number): number => line[index] ?? Number.POSITIVE_INFINITY
  const same = a[row - 1] === b[column - 1]
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
  return Math.min(
    at(previous, column) + 1,
    at(current, column - 1) + 1,
    at(previous, column - 1) + (same ? 0 : 1),
    swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
  )
}
