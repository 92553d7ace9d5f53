const batch = 5

/**
 * steadyFrom is how many of the first values of a series belong to its warm-up, by MSER-5 (White 1997): the cut that
 * leaves the smallest standard error of the mean of the rest, over means of five values each. Absent where the series wants
 * to lose more than half, and so never became steady, or has fewer than ten values.
 */
export function steadyFrom(values: readonly number[]): number | undefined {
  const means = batchMeans(values)
  const last = Math.floor(means.length * mostCut)
  const errors = errorsFrom(means).slice(0, last + 1)
  const cut = errors.indexOf(Math.min(...errors))
  return last === 0 || 2 * cut > means.length ? undefined : cut * batch
}

/** What is left after later cuts is so little that it looks calm by chance, in runs that stray slowly. */
const mostCut = 0.75

/** The squared standard error of the mean from each batch on, but for the factor that all share. */
function errorsFrom(means: readonly number[]): readonly number[] {
  let mean = 0
  let squares = 0
  return means
    .toReversed()
    .map((value, index) => {
      const step = value - mean
      mean += step / (index + 1)
      squares += step * (value - mean)
      return squares / (index + 1) ** 2
    })
    .toReversed()
}

function batchMeans(values: readonly number[]): readonly number[] {
  return Array.from(
    { length: Math.floor(values.length / batch) },
    (_, index) => values.slice(index * batch, (index + 1) * batch).reduce((sum, value) => sum + value, 0) / batch,
  )
}
