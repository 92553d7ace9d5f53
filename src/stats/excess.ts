import { median } from './median.ts'

/**
 * excesses tells of each change how much it is more than the median of the others; absent where there are fewer than three
 * others.
 */
export function excesses(changes: readonly number[]): readonly (number | undefined)[] {
  const sorted = changes.toSorted((a, b) => a - b)
  return changes.map(change => (changes.length < 4 ? undefined : change - medianWithout(sorted, change)))
}

/**
 * sharedChange is the change that all endpoints have in common, where more than 60 % of at least four are suspect and within
 * a tenth of each other's median: then it is one finding, of the machine or of all endpoints, and not many. `suspect` are
 * the changes of the logarithm that are suspect, of so many endpoints.
 */
export function sharedChange(suspect: readonly number[], endpoints: number): number | undefined {
  const middle = median(suspect)
  const alike = suspect.filter(change => Math.abs(change - middle) <= Math.log1p(0.1))
  return endpoints >= 4 && alike.length > 0.6 * endpoints ? middle : undefined
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
