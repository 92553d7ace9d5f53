import { median } from './median.ts'

/**
 * signedRank is the chance that differences without a shift upwards have a sum of the ranks of their positive ones (W⁺) as
 * large: Wilcoxon's signed-rank test (1945), one-sided, exact. Differences of 0 are left out, equal ones share their rank.
 */
export function signedRank(differences: readonly number[]): number {
  const signed = differences.filter(difference => difference !== 0)
  const ranks = doubledRanks(signed.map(Math.abs))
  const positive = ranks.filter((_, index) => (signed[index] ?? 0) > 0).reduce((sum, rank) => sum + rank, 0)
  const ways = waysToSum(ranks)
  return ways.slice(positive).reduce((sum, count) => sum + count, 0) / 2 ** ranks.length
}

/** hodgesLehmann estimates the shift that the test is about: the median of the means of all pairs, each with itself too. */
export function hodgesLehmann(differences: readonly number[]): number {
  return median(differences.flatMap((a, index) => differences.slice(index).map(b => (a + b) / 2)))
}

/** Twice the ranks from 1, so that shared ones are whole numbers. */
function doubledRanks(sizes: readonly number[]): readonly number[] {
  return sizes.map(size => sizes.filter(other => other < size).length + sizes.filter(other => other <= size).length + 1)
}

/** How many of the 2ⁿ choices of signs make each sum. */
function waysToSum(ranks: readonly number[]): readonly number[] {
  const ways = Array<number>(ranks.reduce((sum, rank) => sum + rank, 1)).fill(0)
  ways[0] = 1
  for (const rank of ranks)
    for (let sum = ways.length - 1; sum >= rank; sum -= 1) ways[sum] = (ways[sum] ?? 0) + (ways[sum - rank] ?? 0)
  return ways
}
