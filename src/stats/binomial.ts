import { betaCdf, betaQuantile } from './beta.ts'

/** binomialCdf is the chance of at most k successes in n trials of chance p. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0
  return k >= n ? 1 : betaCdf(1 - p, n - k, k + 1)
}

/**
 * shareAtMost is the upper bound of Clopper and Pearson (1934) for the share behind k of n, one-sided, 95 % unless told:
 * BetaInv(level; k + 1, n − k). k and n need not be whole.
 */
export function shareAtMost(k: number, n: number, level = 0.95): number {
  if (k >= n) return 1
  return k === 0 ? -Math.expm1(Math.log(1 - level) / n) : betaQuantile(level, k + 1, n - k)
}

/** shareAtLeast is the lower bound of Clopper and Pearson for the share behind k of n: BetaInv(1 − level; k, n − k + 1). */
export function shareAtLeast(k: number, n: number, level = 0.95): number {
  return k <= 0 ? 0 : betaQuantile(1 - level, k, n - k + 1)
}

/** isShareUnder says whether `shareAtMost` is under a limit in 0–1, without computing it: one step instead of many. */
export function isShareUnder(k: number, n: number, limit: number, level = 0.95): boolean {
  return k < n ? betaCdf(limit, k + 1, n - k) > level : limit > 1
}

/** isShareOver says whether `shareAtLeast` is over a limit in 0–1, without computing it. */
export function isShareOver(k: number, n: number, limit: number, level = 0.95): boolean {
  return k > 0 && betaCdf(limit, k, n - k + 1) < 1 - level
}
