import { areAlike, comparePairs, looks } from '../../src/stats/pairs.ts'
import { normal, type Random, randomFrom } from '../../src/stats/random.ts'
import { strayed } from './worlds.ts'

/** Sides is how a pull request is compared: two versions take turns on one machine. */
export interface Sides {
  readonly metrics: number
  /** Requests of each endpoint in a segment; the p95 of few of them strays. */
  readonly requests: number
  /** One segment in twenty is hit by a burst of 20 % on average; else the machine only drifts. */
  readonly hasBursts?: true
  /** Each start of a process strays by so much for as long as it runs. */
  readonly instance?: number
  /** Both are started anew after so many pairs. */
  readonly restartEvery?: number
}

/** Shown is what a comparison says of one endpoint that changed, or of any where none did. */
export interface Shown {
  readonly alarms: number
  readonly found: readonly number[]
  /** Pairs per comparison without a change. */
  readonly pairs: number
}

/** compared plays comparisons: unchanged ones, and the same with each change (0.2 for +20 %) of one endpoint. */
export function compared(sides: Sides, changes: readonly number[], trials: number, seed: number): Shown {
  const random = randomFrom(seed)
  let alarms = 0
  let pairs = 0
  const found = changes.map(() => 0)
  for (let trial = 0; trial < trials; trial += 1) {
    const differences = differencesOf(sides, looks[3], random)
    const unchanged = comparePairs(differences, 0.1)
    if (unchanged.some(({ kind }) => kind === 'slower')) alarms += 1
    pairs += Math.max(...unchanged.map(ruling => ruling.pairs))
    for (const [index, change] of changes.entries()) {
      const changed = differences.with(
        0,
        (differences[0] ?? []).map(value => value + Math.log1p(change)),
      )
      if (comparePairs(changed, 0.1)[0]?.kind === 'slower') found[index] = (found[index] ?? 0) + 1
    }
  }
  return { alarms: alarms / trials, found: found.map(count => count / trials), pairs: pairs / trials }
}

/** unlike is the share of checks that tell two instances of the same software apart, by 8 pairs of one endpoint. */
export function unlike(sides: Sides, trials: number, seed: number): number {
  const random = randomFrom(seed)
  const told = Array.from({ length: trials }, () => areAlike(differencesOf(sides, 8, random)[0] ?? [], 0.1))
  return told.filter(isAlike => !isAlike).length / trials
}

/** Head less base, of each metric in each pair. */
function differencesOf(sides: Sides, pairs: number, random: Random): readonly (readonly number[])[] {
  // The density of ln latency at its p95 is that of a normal one with deviation 0.5.
  const sampling = (Math.sqrt(0.0475) / 0.2063) * (1 / Math.sqrt(sides.requests))
  const differences = Array.from({ length: sides.metrics }, (): number[] => [])
  let instances = 0
  let drift = 0.03 * normal(random)
  for (let pair = 0; pair < pairs; pair += 1) {
    if (pair === 0 || (sides.restartEvery !== undefined && pair % sides.restartEvery === 0))
      instances = (sides.instance ?? 0) * (normal(random) - normal(random))
    const segment = (): number => {
      drift = 0.95 * drift + Math.sqrt(1 - 0.95 ** 2) * 0.03 * normal(random)
      return (
        drift + 0.01 * strayed(true, random) + (sides.hasBursts && random() < 0.05 ? -0.2 * Math.log(1 - random()) : 0)
      )
    }
    const first = segment()
    const second = segment()
    const machine = pair % 2 === 0 ? second - first : first - second
    for (const metric of differences) metric.push(machine + instances + sampling * (normal(random) - normal(random)))
  }
  return differences
}
