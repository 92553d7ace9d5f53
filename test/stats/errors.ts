import { errorRise } from '../../src/stats/error-rate.ts'
import { fisher, type Share } from '../../src/stats/fisher.ts'
import { normal, type Random, randomFrom } from '../../src/stats/random.ts'

/** ErrorGates is how often each way of comparing error rates alarms, at each factor on the usual rate. */
export interface ErrorGates {
  /** The rate is over 1.5 times the last one. */
  readonly last: readonly number[]
  /** Fisher's test against all earlier runs together, at 1 %. */
  readonly pooled: readonly number[]
  /** `errorRise` in the run and in two that repeat it. */
  readonly confirmed: readonly number[]
}

/** failing plays runs of 6,000 requests whose failures come in bursts in one run of ten, with a history of 20 runs. */
export function failing(rate: number, factors: readonly number[], trials: number, seed: number): ErrorGates {
  const random = randomFrom(seed)
  const run = (factor: number): Share => failuresOf(rate * factor, random)
  const gates = factors.map(factor => {
    const alarms = { last: 0, pooled: 0, confirmed: 0 }
    for (let trial = 0; trial < trials; trial += 1) {
      const history = Array.from({ length: 20 }, () => run(1))
      const runs = [run(factor), run(factor), run(factor)]
      const [first = run(factor)] = runs
      if (first.k > 1.5 * (history.at(-1)?.k ?? 0)) alarms.last += 1
      if (fisher(first, together(history)) < 0.01) alarms.pooled += 1
      if (runs.every(one => errorRise(history, one)?.isHigher)) alarms.confirmed += 1
    }
    return alarms
  })
  const share = (of: (alarms: (typeof gates)[number]) => number): readonly number[] =>
    gates.map(alarms => of(alarms) / trials)
  return {
    last: share(({ last }) => last),
    pooled: share(({ pooled }) => pooled),
    confirmed: share(({ confirmed }) => confirmed),
  }
}

const requests = 6000

/** Burst or not, the expected count strays by 20 % from run to run, and a burst adds the usual count one to three times. */
function failuresOf(rate: number, random: Random): Share {
  const burst = random() < 0.1 ? 1 + 2 * random() : 0
  return { k: poisson(rate * requests * Math.exp(0.2 * normal(random)) * (1 + burst), random), n: requests }
}

function poisson(mean: number, random: Random): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)))
  let product = random()
  let count = 0
  for (; product > Math.exp(-mean); count += 1) product *= random()
  return count
}

function together(history: readonly Share[]): Share {
  return { k: history.reduce((sum, { k }) => sum + k, 0), n: history.length * requests }
}
