import { median, robustDeviation } from './median.ts'

/**
 * Usual is what earlier runs say about the next one, on the scale of natural logarithms where up is worse (for throughput,
 * the logarithm with its sign turned): their level, how far one run strays from it, and on how many degrees of freedom.
 */
export interface Usual {
  readonly level: number
  readonly scale: number
  readonly freedom: number
  readonly runs: number
  /** How many of the runs the level rests on: those of the judged run's machine, where machines were levelled. */
  readonly levelRuns: number
}

/** What is known of runs before any is seen: they stray by 6 %, and that weighs as much as four runs. */
const prior = { scale: 0.06, weight: 4 } as const

/** No history is calmer than this: neighbours on a machine come and go. */
const leastScale = 0.02

/**
 * usual describes a history of one run or more, given as natural logarithms. Its scale is the robust one of the history
 * drawn towards the prior (a moderated variance, Smyth 2004), and never under `floor`: what the source's rounding or a run
 * of few requests strays by on its own. `levelRuns` is told where fewer runs than all stand behind the level.
 */
export function usual(history: readonly number[], floor = 0, levelRuns = history.length): Usual {
  const runs = history.length
  const weight = 0.7 * (runs - 1)
  const own = robustDeviation(history)
  const moderated = Math.sqrt((prior.weight * prior.scale ** 2 + weight * own ** 2) / (prior.weight + weight))
  return {
    level: median(history),
    scale: Math.max(leastScale, floor, moderated),
    freedom: Math.round(prior.weight + weight),
    runs,
    levelRuns: Math.min(levelRuns, runs),
  }
}
