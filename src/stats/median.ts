/** median is the middle value, or the mean of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  return (lower + upper) / 2
}

/** medianDeviation is the median absolute deviation from the median (MAD), not scaled. */
export function medianDeviation(values: readonly number[]): number {
  const middle = median(values)
  return median(values.map(value => Math.abs(value - middle)))
}

/**
 * robustDeviation estimates a standard deviation by the median absolute deviation: 1.4826 · c · MAD, where c takes out the
 * bias of few values (Croux and Rousseeuw 1992). 0 for a single value.
 */
export function robustDeviation(values: readonly number[]): number {
  const n = values.length
  return 1.4826 * (fewValues[n - 2] ?? n / (n - 0.8)) * medianDeviation(values)
}

/** For 2 to 9 values. */
const fewValues: readonly number[] = [1.196, 1.495, 1.363, 1.206, 1.2, 1.14, 1.129, 1.107]
