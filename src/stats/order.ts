import { binomialCdf } from './binomial.ts'

/**
 * leastSamples is the number of samples below which no upper 95 % bound of the q-quantile exists: ⌈ln 0.05 ÷ ln q⌉
 * (the largest of n samples lies above the quantile with chance 1 − qⁿ). 5 for p50, 59 for p95, 299 for p99.
 */
export function leastSamples(q: number): number {
  return Math.ceil(Math.log(0.05) / Math.log(q))
}

/** goodSamples is the number of samples from which at least 10 lie beyond the q-quantile: 200 for p95, 1,000 for p99. */
export function goodSamples(q: number): number {
  return Math.ceil(10 / (1 - q) - 1e-6)
}

/** Ranks are the numbers, from 1, of the samples that enclose a quantile; `high` is absent beyond the largest sample. */
export interface Ranks {
  readonly low: number
  readonly high?: number
}

/**
 * quantileRanks encloses the q-quantile of n samples with at least 95 % confidence, 2.5 % at most on each side, by the
 * exact binomial order statistics (Conover, Practical Nonparametric Statistics, 3.2). `low` is 0 below the smallest sample.
 */
export function quantileRanks(n: number, q: number): Ranks {
  const mean = n * q
  const half = 1.96 * Math.sqrt(mean * (1 - q))
  const low = lastWhere(Math.floor(mean - half), k => binomialCdf(k - 1, n, q) <= 0.025)
  const high = firstWhere(Math.ceil(mean + half), k => binomialCdf(k - 1, n, q) >= 0.975)
  return { low: Math.max(0, low), ...(high <= n && { high }) }
}

/** Both walk from a guess to the edge of a monotone condition; the normal guess is a step or two away. */
function lastWhere(guess: number, holds: (k: number) => boolean): number {
  let k = guess
  while (k > 0 && !holds(k)) k -= 1
  while (holds(k + 1)) k += 1
  return k
}

function firstWhere(guess: number, holds: (k: number) => boolean): number {
  let k = guess
  while (!holds(k)) k += 1
  while (k > 1 && holds(k - 1)) k -= 1
  return k
}
