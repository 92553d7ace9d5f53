import { fisher, type Share } from './fisher.ts'
import { median, robustDeviation } from './median.ts'
import { studentCdf } from './student.ts'

/** ErrorRise is what the failures of a run show beside those of earlier runs. */
export interface ErrorRise {
  /** The usual share of failures. */
  readonly usual: number
  /** The chance of as many failures without a change. */
  readonly chance: number
  readonly isHigher: boolean
  /** Fewer than five earlier runs: they were pooled, and that can only warn. */
  readonly isProvisional: boolean
}

/** A rise by less than 0.1 percentage points is none. */
const leastRise = 0.001

/**
 * errorRise compares the k failures of a run's n requests with earlier runs. Failures come in bursts, so their counts,
 * scaled to the run's n, are expected to stray as they did before and never less than a Poisson count does (Student's t,
 * 5 %). With fewer than five runs they are pooled (Fisher, 1 %). Absent without history or requests.
 */
export function errorRise(history: readonly Share[], run: Share): ErrorRise | undefined {
  const shares = history.filter(({ n }) => n > 0).map(({ k, n }) => k / n)
  if (shares.length === 0 || run.n === 0) return undefined
  const usual = median(shares)
  const isProvisional = shares.length < 5
  const chance = isProvisional ? fisher(run, pooled(history)) : chanceOf(shares, run)
  const isHigher = chance < (isProvisional ? 0.01 : 0.05) && run.k / run.n - usual >= leastRise
  return { usual, chance, isHigher, isProvisional }
}

function chanceOf(shares: readonly number[], { k, n }: Share): number {
  const counts = shares.map(share => share * n)
  const expected = Math.max(0.5, median(counts))
  const variance = Math.max(expected, robustDeviation(counts) ** 2)
  const z = (k - expected) / Math.sqrt(variance * (1 + 1 / counts.length))
  return studentCdf(-z, counts.length - 1)
}

function pooled(history: readonly Share[]): Share {
  return {
    k: history.reduce((sum, { k }) => sum + k, 0),
    n: history.reduce((sum, { n }) => sum + n, 0),
  }
}
