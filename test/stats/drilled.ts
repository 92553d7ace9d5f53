import { improvement } from '../../src/stats/drill.ts'
import { comparePairs } from '../../src/stats/pairs.ts'
import { normal, type Random, randomFrom } from '../../src/stats/random.ts'
import { strayed } from './worlds.ts'

/** Drill is what a drill says of a change that makes latency lower by a ratio (0 for none), in shares of the trials. */
export interface Drill {
  /** After is at least 10 % below before, measured once each. */
  readonly once: number
  /** Three runs before and three after. */
  readonly threeEach: number
  /** Pairs that took turns. */
  readonly interleaved: number
}

/** drilled plays drills on a machine that drifts; `warming` is how much quicker its later half is without any change. */
export function drilled(lower: number, warming: number, trials: number, seed: number): Drill {
  const random = randomFrom(seed)
  const counts = { once: 0, threeEach: 0, interleaved: 0 }
  for (let trial = 0; trial < trials; trial += 1) {
    const part = partsOf(random)
    const after = (value: number): number => value + Math.log1p(-lower) + Math.log1p(-warming)
    const a = [part(), part(), part()]
    const b = [part(), part(), part()].map(after)
    if ((a[0] ?? 0) - (b[0] ?? 0) >= Math.log1p(0.1)) counts.once += 1
    if (improvement(a, b, 0.1).isShown) counts.threeEach += 1
    const gains = Array.from({ length: 20 }, () => part() - part() - Math.log1p(-lower))
    if (comparePairs([gains], 0.1)[0]?.kind === 'slower') counts.interleaved += 1
  }
  return {
    once: counts.once / trials,
    threeEach: counts.threeEach / trials,
    interleaved: counts.interleaved / trials,
  }
}

/** Parts of 30 s follow each other: a drift of 3 %, 3 % of their own, and one in twenty hit by a burst of 20 %. */
function partsOf(random: Random): () => number {
  let drift = 0.03 * normal(random)
  return () => {
    drift = 0.95 * drift + Math.sqrt(1 - 0.95 ** 2) * 0.03 * normal(random)
    return drift + 0.03 * strayed(true, random) + (random() < 0.05 ? -0.2 * Math.log(1 - random()) : 0)
  }
}
