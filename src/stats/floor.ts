/** roundingError is the standard deviation, as a ratio, of a value that was rounded to whole multiples of a step. */
export function roundingError(value: number, step: number): number {
  return step / value / Math.sqrt(12)
}

/** Mark is a percentile of a report: a quantile in 0–1 and its value. */
export interface Mark {
  readonly q: number
  readonly value: number
}

/** Requests of one run are not independent: its quantiles stray by half more than those of independent ones. */
const dependence = 1.5

/**
 * quantileError is the standard deviation, as a ratio, of a quantile of n requests: √(q(1−q)/n) over the density there,
 * which the reported percentiles around it tell (p90 and p98 for p95), times 1.5 for what depends on each other in a run.
 * That of p50 serves the mean too, which strays about as much.
 */
export function quantileError({ q, value }: Mark, n: number, below: Mark, above: Mark): number {
  const slope = (above.value - below.value) / (above.q - below.q)
  return (Math.sqrt((q * (1 - q)) / n) * slope * dependence) / value
}
