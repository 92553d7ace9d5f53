import { excesses } from './excess.ts'
import { holm } from './holm.ts'
import { median } from './median.ts'
import { screenLimit, type Tolerance, toleratedChange } from './screen.ts'
import { type Shift, shiftOf } from './shift.ts'
import type { Usual } from './usual.ts'

/** Reading is a figure of one run as a logarithm where up is worse, and the least that its rounding leaves possible. */
export interface Reading {
  readonly value: number
  readonly least: number
  /** It was looked into when it was new, and found to be no suspect. */
  readonly isCleared?: true
}

/**
 * Metric is one gated figure: what is usual for it, and its readings, oldest first, at the same place for the same run. The
 * latest is there.
 */
export interface Metric {
  readonly usual: Usual
  readonly tolerance: Tolerance
  readonly runs: readonly (Reading | undefined)[]
  /** Figures of the same kind of other endpoints bear the same name; a figure of the whole run bears none. */
  readonly group?: string
}

/**
 * Confirmation is where the runs after the first one come from: repeated at once on another machine or on the same one, or
 * the runs of the nights before.
 */
export type Confirmation = 'fresh-runner' | 'same-runner' | 'nights'

/** Ruling is what the runs of a metric show, with the test of its latest suspect runs that the words can be taken from. */
export interface Ruling {
  /** Not suspect; suspect at first, but not again; suspect; suspect three times, but little or by chance; confirmed. */
  readonly kind: 'pass' | 'noise' | 'suspect' | 'tolerated' | 'regression'
  /** How many of the latest runs are suspect, three at most. */
  readonly streak: number
  readonly shift: Shift
  /** The chance of the shift without a regression, adjusted for all metrics (Holm). */
  readonly chance: number
  /** How much more the metric moved than its like, in the latest run; absent with fewer than three others. */
  readonly excess?: number
}

interface Rule {
  /** So many of the latest runs, all of them suspect, are tested together. */
  readonly runs: number
  /** What the adjusted chance stays under. */
  readonly chance: number
  /** The tolerance must be passed by every run, not by their median only. */
  readonly isEach?: true
  /** Every run must stand out so far from the other endpoints. */
  readonly excess?: number
  /** The history must be as long. */
  readonly history?: number
}

/**
 * A noisy machine moves every endpoint, for the length of a job or longer. What was measured on one machine only, or on one
 * night, counts only as far as the endpoint stands out from the others.
 */
const rules: Readonly<Record<Confirmation, readonly Rule[]>> = {
  'fresh-runner': [{ runs: 3, chance: 0.05 }],
  'same-runner': [{ runs: 3, chance: 0.05, excess: 0.1 }],
  nights: [
    { runs: 1, chance: 0.001, excess: 0.25, history: 10 },
    { runs: 2, chance: 0.05, isEach: true, excess: 0.1 },
    { runs: 3, chance: 0.05, isEach: true },
  ],
}

/** gate rules on all metrics of a run together: which are suspect, and which of those the other runs confirm. */
export function gate(metrics: readonly Metric[], confirmation: Confirmation): readonly Ruling[] {
  const excess = excessesOf(metrics)
  const trials = metrics.map((metric): Trial => ({ metric, moves: movesOf(metric, excess.get(metric) ?? []) }))
  const confirmed = rules[confirmation].map(rule => confirmedBy(rule, trials))
  const chances = adjusted(trials, streakOf)
  return trials.map((trial, index) => {
    const isConfirmed = confirmed.some(by => by[index])
    const chance = chances[index] ?? 1
    const own = trial.moves.at(-1)?.excess
    return {
      kind: isConfirmed ? 'regression' : unconfirmed(trial, confirmation, chance),
      streak: streakOf(trial),
      shift: shiftOfLatest(trial, Math.max(1, streakOf(trial))),
      chance,
      ...(own !== undefined && { excess: own }),
    }
  })
}

/** mayConfirm says whether a further run could still change a ruling: something is suspect, and three runs are not there yet. */
export function mayConfirm(metrics: readonly Metric[], rulings: readonly Ruling[]): boolean {
  return rulings.some(({ kind }, index) => kind === 'suspect' && (metrics[index]?.runs.length ?? 3) < 3)
}

interface Move extends Reading {
  readonly isSuspect: boolean
  readonly excess?: number
}

interface Trial {
  readonly metric: Metric
  readonly moves: readonly (Move | undefined)[]
}

function movesOf(metric: Metric, excess: readonly (number | undefined)[]): Trial['moves'] {
  const limit = screenLimit(metric.usual, metric.tolerance)
  return metric.runs.map((reading, run) => {
    if (reading === undefined) return undefined
    const value = reading.value - metric.usual.level
    const own = excess[run]
    const isSuspect = value >= limit - dust && reading.isCleared !== true
    return { value, least: reading.least - metric.usual.level, isSuspect, ...(own !== undefined && { excess: own }) }
  })
}

/** Of each metric with a group, by run, how far it stands out from the others of its group. */
function excessesOf(metrics: readonly Metric[]): ReadonlyMap<Metric, readonly (number | undefined)[]> {
  const all = new Map<Metric, (number | undefined)[]>()
  for (const like of Map.groupBy(metrics, metric => metric.group ?? metric).values())
    for (let run = 0; run < Math.max(...like.map(metric => metric.runs.length)); run += 1) {
      const measured = like.flatMap(metric => {
        const reading = metric.runs[run]
        return reading === undefined ? [] : [{ metric, change: reading.value - metric.usual.level }]
      })
      const told = excesses(measured.map(({ change }) => change))
      for (const [index, { metric }] of measured.entries()) {
        const of = all.get(metric) ?? []
        of[run] = told[index]
        all.set(metric, of)
      }
    }
  return all
}

function streakOf({ moves }: Trial): number {
  const last = moves.findLastIndex(move => move?.isSuspect !== true)
  return Math.min(3, moves.length - 1 - last)
}

function confirmedBy(rule: Rule, trials: readonly Trial[]): readonly boolean[] {
  const chances = adjusted(trials, trial => (streakOf(trial) >= rule.runs ? rule.runs : 0))
  return trials.map((trial, index) => {
    const moves = latest(trial, rule.runs)
    return (
      streakOf(trial) >= rule.runs &&
      trial.metric.usual.runs >= (rule.history ?? 1) &&
      (chances[index] ?? 1) <= rule.chance &&
      isBeyondTolerance(trial, rule.runs, rule.isEach) &&
      (rule.excess === undefined || moves.every(move => (move.excess ?? 0) >= Math.log1p(rule.excess ?? 0)))
    )
  })
}

/** Metrics that are not suspect take part in the adjustment with a chance of 1. */
function adjusted(trials: readonly Trial[], runsOf: (trial: Trial) => number): readonly number[] {
  return holm(trials.map(trial => (runsOf(trial) === 0 ? 1 : shiftOfLatest(trial, runsOf(trial)).chance)))
}

function shiftOfLatest(trial: Trial, runs: number): Shift {
  const { usual } = trial.metric
  return shiftOf(
    usual,
    latest(trial, runs).map(move => move.value + usual.level),
  )
}

function latest({ moves }: Trial, runs: number): readonly Move[] {
  return moves.slice(-runs).filter(move => move !== undefined)
}

/** Measured to the least that the rounding leaves possible, so that rounding alone never fails a build. */
function isBeyondTolerance(trial: Trial, runs: number, isEach = false): boolean {
  const least = latest(trial, runs).map(move => move.least)
  const tolerated = toleratedChange(trial.metric.usual, trial.metric.tolerance)
  return (isEach ? Math.min(...least) : median(least)) >= tolerated - dust
}

/** What the logarithms of 110 and 100 may miss that of 1.1 by. */
const dust = 1e-12

function unconfirmed(trial: Trial, confirmation: Confirmation, chance: number): Ruling['kind'] {
  const streak = streakOf(trial)
  if (confirmation === 'nights') return streak > 0 ? 'suspect' : trial.moves.at(-2)?.isSuspect ? 'noise' : 'pass'
  if (trial.moves[0]?.isSuspect !== true) return 'pass'
  if (streak < trial.moves.length) return 'noise'
  return streak < 3 || (chance <= 0.05 && isBeyondTolerance(trial, streak)) ? 'suspect' : 'tolerated'
}
