import { steadyFrom } from '../../src/stats/mser.ts'
import { normal, randomFrom } from '../../src/stats/random.ts'

/** Warmed is what cutting the warm-up does to runs of five minutes, of which each second has a figure. */
export interface Warmed {
  /** The share that counts as never steady. */
  readonly never: number
  /** How far the mean of what is left misses the truth in the median run, and in one of ten, as a logarithm. */
  readonly bias: number
  readonly worstBias: number
}

/** warmed plays runs that begin `higher` and approach their level within 25 s, straying by 8 % with this lag-1 correlation. */
export function warmed(higher: number, correlation: number, trials: number, seed: number): Warmed {
  const random = randomFrom(seed)
  let never = 0
  const misses: number[] = []
  for (let trial = 0; trial < trials; trial += 1) {
    let drift = 0.08 * normal(random)
    const values = Array.from({ length: 300 }, (_, second) => {
      drift = correlation * drift + Math.sqrt(1 - correlation ** 2) * 0.08 * normal(random)
      return drift + 0.05 * normal(random) + Math.log1p(higher) * Math.exp(-second / 25)
    })
    const cut = steadyFrom(values)
    if (cut === undefined) never += 1
    const left = values.slice(cut ?? 0)
    misses.push(Math.abs(left.reduce((sum, value) => sum + value, 0) / left.length))
  }
  const sorted = misses.toSorted((a, b) => a - b)
  return {
    never: never / trials,
    bias: sorted[trials >> 1] ?? Number.NaN,
    worstBias: sorted[Math.floor(trials * 0.9)] ?? Number.NaN,
  }
}
