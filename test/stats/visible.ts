import { gate } from '../../src/stats/gate.ts'
import { randomFrom } from '../../src/stats/random.ts'
import { visibleChange } from '../../src/stats/screen.ts'
import { levelOf } from './gated.ts'
import { nightsIn, type World } from './worlds.ts'

/** Visible is the change that a gate says it sees 95 times in 100, and the one that it does see so often. */
export interface Visible {
  readonly stated: number
  readonly seen: number
}

/** visible compares the two for one metric with so long a history, both as medians or quantiles over the trials. */
export function visible(world: World, history: number, trials: number, seed: number): Visible {
  const random = randomFrom(seed)
  const stated: number[] = []
  const needed: number[] = []
  for (let trial = 0; trial < trials; trial += 1) {
    const next = nightsIn(world, 1, random)
    const earlier = Array.from({ length: history }, () => next().job())
    const night = next()
    const metric = levelOf(earlier, {}).metric([night.job(), night.job(), night.job()], 0)
    stated.push(visibleChange(metric.usual, metric.tolerance))
    const isSeen = (change: number): boolean => {
      const runs = metric.runs.map(run => ({ value: (run?.value ?? 0) + change, least: (run?.least ?? 0) + change }))
      return gate([{ ...metric, runs }], 'fresh-runner')[0]?.kind === 'regression'
    }
    needed.push(Math.expm1(leastWhere(isSeen)))
  }
  return { stated: quantile(stated, 0.5), seen: quantile(needed, 0.95) }
}

/** The larger a change, the surer it is seen. */
function leastWhere(isSeen: (change: number) => boolean): number {
  let low = -1
  let high = 3
  while (high - low > 1e-4) {
    const middle = (low + high) / 2
    if (isSeen(middle)) high = middle
    else low = middle
  }
  return high
}

function quantile(values: readonly number[], q: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(q * values.length) - 1] ?? Number.NaN
}
