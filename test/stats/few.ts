import { quantileError } from '../../src/stats/floor.ts'
import { gate, type Metric } from '../../src/stats/gate.ts'
import { median } from '../../src/stats/median.ts'
import { normal, type Random, randomFrom } from '../../src/stats/random.ts'
import { usual } from '../../src/stats/usual.ts'
import { nightsIn, type World } from './worlds.ts'

/** fewRequests is the share of three nights without a change in which an endpoint of eight fails, by p95 of n requests. */
export function fewRequests(world: World, requests: number, hasFloor: boolean, trials: number, seed: number): number {
  const random = randomFrom(seed)
  let alarms = 0
  for (let trial = 0; trial < trials; trial += 1) {
    const next = nightsIn(world, endpoints, random)
    const nights = Array.from({ length: history + 3 }, () => reportedOf(next().job().values, requests, random))
    const isAlarm = [1, 2, 3].some(night => {
      const seen = nights.slice(0, history + night)
      const metrics = Array.from({ length: endpoints }, (_, index) =>
        metricOf(
          seen.map(run => run[index]),
          hasFloor,
        ),
      )
      return gate(metrics, 'nights').some(({ kind }) => kind === 'regression')
    })
    if (isAlarm) alarms += 1
  }
  return alarms / trials
}

const endpoints = 8
const history = 5

interface Reported {
  readonly p95: number
  readonly error: number
}

/** What a report says of each endpoint's requests, whose logarithms stray by 0.5. */
function reportedOf(values: readonly number[], requests: number, random: Random): readonly Reported[] {
  return values.map(value => {
    const latencies = Array.from({ length: requests }, () => Math.exp(value + 0.5 * normal(random))).sort(
      (a, b) => a - b,
    )
    const mark = (q: number): { q: number; value: number } => ({
      q,
      value: latencies[Math.ceil(q * requests) - 1] ?? Number.NaN,
    })
    const [p90, p95, p98] = [mark(0.9), mark(0.95), mark(0.98)]
    return { p95: p95.value, error: quantileError(p95, requests, p90, p98) }
  })
}

function metricOf(runs: readonly (Reported | undefined)[], hasFloor: boolean): Metric {
  const values = runs.map(run => Math.log(run?.p95 ?? Number.NaN))
  const floor = hasFloor ? median(runs.map(run => run?.error ?? Number.NaN)) : 0
  return {
    usual: usual(values.slice(0, -1).slice(-20), floor),
    tolerance: { ratio: 0.1 },
    runs: values.slice(-3).map(value => ({ value, least: value })),
    group: 'p95',
  }
}
