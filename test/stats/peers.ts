import { changePoints } from '../../src/stats/change-points.ts'
import { randomFrom } from '../../src/stats/random.ts'
import { studentQuantile } from '../../src/stats/student.ts'
import { nightsIn, type World } from './worlds.ts'

/** Peer is a gate as others have it: it alarms by earlier values, oldest first, and one more, as they were measured. */
export type Peer = (history: readonly number[], value: number) => boolean

/** peers are gates that look at one run once. */
export const peers: Readonly<Record<string, Peer>> = {
  'last × 1.1': (history, value) => value > 1.1 * (history.at(-1) ?? Number.NaN),
  'mean of 10 × 1.1': (history, value) => value > 1.1 * mean(history.slice(-10)),
  'Bencher, t 0.99': (history, value) => value > bencherLimit(history),
  'Otava, last point': (history, value) => {
    const last = changePoints([...history, value]).at(-1)
    return last?.index === history.length && last.after > last.before
  },
}

/** bencherLimit is the upper boundary of Bencher's t-test: mean and population deviation, by t of as many degrees as values. */
export function bencherLimit(history: readonly number[], level = 0.99): number {
  const middle = mean(history)
  const variance = mean(history.map(value => (value - middle) ** 2))
  return middle + studentQuantile(level, history.length) * Math.sqrt(variance)
}

/** Alarmed is how often a peer alarms: in all metrics of a run without a change, and in one with each change. */
export interface Alarmed {
  readonly alarms: number
  readonly found: readonly number[]
}

/** watched plays a peer night after night, with a history of 30 runs that it takes as they come. */
export function watched(
  peer: Peer,
  world: World,
  metrics: number,
  changes: readonly number[],
  trials: number,
  seed: number,
): Alarmed {
  const random = randomFrom(seed)
  let alarms = 0
  const found = changes.map(() => 0)
  for (let spell = 0; spell < trials / 50; spell += 1) {
    const next = nightsIn(world, metrics, random)
    let history = Array.from({ length: 30 }, () => valuesOf(next().job().values))
    for (let trial = 0; trial < 50; trial += 1) {
      const values = valuesOf(next().job().values)
      const earlier = (metric: number): readonly number[] => history.map(run => run[metric] ?? Number.NaN)
      if (values.some((value, metric) => peer(earlier(metric), value))) alarms += 1
      const slower = Math.floor(random() * metrics)
      for (const [index, change] of changes.entries())
        if (peer(earlier(slower), (values[slower] ?? Number.NaN) * (1 + change))) found[index] = (found[index] ?? 0) + 1
      history = [...history.slice(1), values]
    }
  }
  return { alarms: alarms / trials, found: found.map(count => count / trials) }
}

function valuesOf(logarithms: readonly number[]): readonly number[] {
  return logarithms.map(Math.exp)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
