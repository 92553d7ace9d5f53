import type { HistoryRecord } from '../../src/model/record.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { normal, type Random } from '../../src/stats/random.ts'
import { type Night, recorded, tonight } from './history.ts'

/** World is how far nights stray without a change: the runner itself, its drift, and neighbours who slow all of it. */
export interface World {
  readonly scale: number
  readonly drift: number
  readonly neighbours: number
  readonly slowdown: number
}

/** ci is a usual hosted runner: 4 % with heavy tails, 2 % drift, on 5 % of the nights a neighbour of +28 % in the mean. */
export const ci: World = { scale: 0.04, drift: 0.02, neighbours: 0.05, slowdown: 0.28 }

/** Of the variance so much is common to all endpoints of a night. */
const shared = 0.6

/** nightsOf are nights of a service of several endpoints that does not change, one after the other. */
export function* nightsOf(world: World, endpoints: number, random: Random): Generator<Night, never> {
  let drift = 0
  for (;;) {
    drift = 0.9 * drift + world.drift * Math.sqrt(1 - 0.9 ** 2) * normal(random)
    const neighbour = random() < world.neighbours ? -Math.log(1 - random()) * Math.log1p(world.slowdown) : 0
    const common = drift + neighbour + world.scale * Math.sqrt(shared) * heavy(random)
    const figures = Array.from({ length: endpoints }, (_, at) => {
      const own = world.scale * Math.sqrt(1 - shared) * heavy(random)
      const usual = 80 + 137 * at
      const mean = 0.4 * usual * Math.exp(common + 0.7 * own)
      return [`GET /${at}`, { p95: usual * Math.exp(common + own), mean }] as const
    })
    yield { endpoints: Object.fromEntries(figures) }
  }
}

/** Student's t with five degrees of freedom, of variance 1. */
function heavy(random: Random): number {
  const squares = Array.from({ length: 5 }, () => normal(random) ** 2).reduce((sum, square) => sum + square, 0)
  return (normal(random) / Math.sqrt(squares / 5)) * Math.sqrt(3 / 5)
}

/** slower is a night whose first endpoint takes longer by a factor. */
export function slower(night: Night, factor: number): Night {
  const [first = ''] = Object.keys(night.endpoints)
  const figures = Object.entries(night.endpoints[first] ?? {}).map(([name, ms]) => [name, ms * factor])
  return { ...night, endpoints: { ...night.endpoints, [first]: Object.fromEntries(figures) } }
}

/** played judges nights as a nightly job does: what is said of a night decides whether it becomes part of the level. */
export function played(nights: readonly Night[], before: readonly HistoryRecord[]): readonly Verdict[] {
  const records = [...before]
  return nights.map((night, index) => {
    const daysAgo = nights.length - index - 1
    const verdict = tonight(night, records)
    records.push(recorded(night, daysAgo, verdict.findings))
    return verdict
  })
}
