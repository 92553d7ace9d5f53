/**
 * excesses tells of each change how much it is more than the median of the others; absent where there are fewer than three
 * others.
 */
export function excesses(changes: readonly number[]): readonly (number | undefined)[] {
  const sorted = changes.toSorted((a, b) => a - b)
  return changes.map(change => (changes.length < 4 ? undefined : change - medianWithout(sorted, change)))
}

/** From where the value stands on, each of the others stands one place further. */
function medianWithout(sorted: readonly number[], value: number): number {
  const at = (place: number): number => {
    const here = sorted[place] ?? Number.NaN
    return here < value ? here : (sorted[place + 1] ?? Number.NaN)
  }
  const others = sorted.length - 1
  return (at(Math.floor((others - 1) / 2)) + at(Math.floor(others / 2))) / 2
}
