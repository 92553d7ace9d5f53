import { holm } from './holm.ts'
import { median } from './median.ts'
import { hodgesLehmann, signedRank } from './signed-rank.ts'

/** looks are the numbers of pairs after which an interleaved comparison is judged; the last one ends it. */
export const looks = [8, 12, 16, 20] as const

/** PairedRuling is what the pairs of one metric show, with the look at which it was settled, or the latest one. */
export interface PairedRuling {
  /** Confirmed; settled without; not settled yet. */
  readonly kind: 'slower' | 'not-shown' | 'open'
  /** How many pairs were looked at; 0 before the first look. */
  readonly pairs: number
  /** The estimated change of the logarithm (Hodges–Lehmann). */
  readonly change: number
  /** The chance of it without a change, adjusted for all metrics (Holm). */
  readonly chance: number
}

/** What the adjusted chance stays under at each look, so that all four together alarm in at most 1 %. */
const lookChance = (metrics: number): number => (metrics === 1 ? 0.004 : 0.016)

/**
 * comparePairs rules on metrics measured in pairs of segments that took turns: for each metric the differences of the
 * logarithms, head less base, in the order of the pairs, up being worse. At each look a metric is slower if an exact
 * signed-rank test says so and its change is at least the tolerance (a ratio); it is settled if the change is under 0.4 of
 * it. Turn the differences' signs to ask for an improvement.
 */
export function comparePairs(metrics: readonly (readonly number[])[], tolerance: number): readonly PairedRuling[] {
  let rulings = metrics.map((): PairedRuling => ({ kind: 'open', pairs: 0, change: 0, chance: 1 }))
  const measured = Math.min(...metrics.map(differences => differences.length))
  for (const pairs of looks.filter(look => look <= measured)) {
    const seen = metrics.map(differences => differences.slice(0, pairs))
    const chances = holm(seen.map((differences, index) => (isOpen(rulings[index]) ? signedRank(differences) : 1)))
    rulings = rulings.map((ruling, index) =>
      isOpen(ruling) ? looked(seen[index] ?? [], chances[index] ?? 1, metrics.length, tolerance) : ruling,
    )
  }
  return rulings
}

/**
 * areAlike says whether two instances of the same software may be told apart by these differences: they are not alike where
 * the two-sided signed-rank test is under 0.016 and the change is at least half of the tolerance. A comparison on a place
 * that fails this is worth nothing.
 */
export function areAlike(differences: readonly number[], tolerance: number): boolean {
  const chance = 2 * Math.min(signedRank(differences), signedRank(differences.map(difference => -difference)))
  return chance > 0.016 || Math.abs(hodgesLehmann(differences)) < Math.log1p(tolerance) / 2
}

/**
 * isStillWarming says whether the second segments of the pairs are quicker than the first by a tenth in the median, whichever
 * side they belong to: then more must be left out after each switch. Logarithms, in the order of the pairs.
 */
export function isStillWarming(firsts: readonly number[], seconds: readonly number[]): boolean {
  return median(firsts.map((first, pair) => first - (seconds[pair] ?? Number.NaN))) >= Math.log1p(0.1)
}

function isOpen(ruling: PairedRuling | undefined): boolean {
  return ruling?.kind === 'open'
}

function looked(differences: readonly number[], chance: number, metrics: number, tolerance: number): PairedRuling {
  const change = hodgesLehmann(differences)
  const asked = Math.log1p(tolerance)
  const pairs = differences.length
  if (chance <= lookChance(metrics) && change >= asked) return { kind: 'slower', pairs, change, chance }
  const isSettled = change < 0.4 * asked || pairs === looks.at(-1)
  return { kind: isSettled ? 'not-shown' : 'open', pairs, change, chance }
}
