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
  return median(walshAverages(differences))
}

/**
 * shiftInterval encloses the shift with at least 95 % confidence: those of the ordered means of pairs that the exact
 * two-sided test does not refuse (Tukey 1949). Without bounds for fewer than six differences, which prove nothing.
 */
export function shiftInterval(differences: readonly number[]): readonly [low: number, high: number] {
  const means = walshAverages(differences).toSorted((a, b) => a - b)
  const refused = refusedSums(differences.length)
  if (refused === 0) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return [means[refused - 1] ?? Number.NaN, means[means.length - refused] ?? Number.NaN]
}

function walshAverages(differences: readonly number[]): readonly number[] {
  return differences.flatMap((a, index) => differences.slice(index).map(b => (a + b) / 2))
}

/** How many sums, from 0 on, together have a chance of 2.5 % at most. */
function refusedSums(n: number): number {
  const ways = waysToSum(Array.from({ length: n }, (_, index) => index + 1))
  let sums = 0
  for (let chance = 0; ; sums += 1) {
    chance += (ways[sums] ?? 1) / 2 ** n
    if (chance > 0.025) return sums
  }
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
