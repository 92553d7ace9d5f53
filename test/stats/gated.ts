import { calibrated, isControlUseful } from '../../src/stats/calibrate.ts'
import { roundingError } from '../../src/stats/floor.ts'
import type { Metric } from '../../src/stats/gate.ts'
import { sinceLastStep } from '../../src/stats/level.ts'
import { levelled, type Placed } from '../../src/stats/machine.ts'
import { usual } from '../../src/stats/usual.ts'
import type { Job } from './worlds.ts'

/** Preparation is what is done to the figures of a history before a gate sees them. */
export interface Preparation {
  /** What the machine did is taken out by the medians of its kind, or by the control endpoint. */
  readonly machine?: 'levelled' | 'calibrated'
  /** Figures are rounded to two digits, as Locust does, from these levels in milliseconds. */
  readonly printedAt?: readonly number[]
}

interface Figure {
  readonly value: number
  readonly least: number
  readonly control: number
  readonly machine: string
}

/** Level is a history that is ready to judge runs by. */
export interface Level {
  /** The metric of one endpoint, by its number. */
  metric(runs: readonly Job[], index: number): Metric
  metrics(runs: readonly Job[]): readonly Metric[]
  /** On a machine that the history hardly knows nothing is more than suspect. */
  isUnknownMachine(runs: readonly Job[]): boolean
}

/** levelOf prepares earlier runs, of which each has the same endpoints. */
export function levelOf(history: readonly Job[], preparation: Preparation): Level {
  const endpoints = (history[0]?.values ?? []).map((_, index) => index)
  const figures = (jobs: readonly Job[], index: number): readonly Figure[] =>
    jobs.map(job => figureOf(job, index, preparation))
  const earlier = endpoints.map(index => figures(history, index))
  const isUncontrolled = preparation.machine === 'calibrated' && !isControlUseful(earlier)
  const machine = isUncontrolled ? undefined : preparation.machine
  const metric = (runs: readonly Job[], index: number): Metric => {
    const judged = figures(runs, index)
    const moved = movedBy(earlier[index] ?? [], judged, machine)
    return {
      usual: usual(sinceLastStep(moved.history), roundingOf(preparation, index), moved.levelRuns),
      tolerance: { ratio: 0.1 },
      runs: judged.map(({ value, least }, run) => {
        const at = moved.runs[run] ?? Number.NaN
        return { value: at, least: at + least - value }
      }),
      group: 'p95',
    }
  }
  return {
    metric,
    metrics: runs => endpoints.map(index => metric(runs, index)),
    isUnknownMachine: runs => machine === 'levelled' && levelled(placed(history), placed(runs)).isUnknownMachine,
  }
}

function placed(jobs: readonly Job[]): readonly Placed[] {
  return jobs.map(({ machine }) => ({ value: 0, machine }))
}

interface Moved {
  readonly history: readonly number[]
  readonly runs: readonly number[]
  readonly levelRuns?: number
}

function movedBy(earlier: readonly Figure[], judged: readonly Figure[], machine: Preparation['machine']): Moved {
  const asMeasured = { history: earlier.map(({ value }) => value), runs: judged.map(({ value }) => value) }
  if (machine === undefined) return asMeasured
  return (machine === 'levelled' ? levelled(earlier, judged) : calibrated(earlier, judged)) ?? asMeasured
}

function figureOf({ values, controls, machine }: Job, index: number, { printedAt }: Preparation): Figure {
  const control = controls[index] ?? Number.NaN
  const stray = values[index] ?? Number.NaN
  if (printedAt === undefined) return { value: stray, least: stray, control, machine }
  const exact = (printedAt[index] ?? Number.NaN) * Math.exp(stray)
  const step = stepAt(exact)
  const printed = Math.round(exact / step) * step
  return { value: Math.log(printed), least: Math.log(printed - stepAt(printed - 1) / 2), control, machine }
}

function roundingOf({ printedAt }: Preparation, index: number): number {
  const level = printedAt?.[index]
  return level === undefined ? 0 : roundingError(level, stepAt(level))
}

/** Locust rounds to 1 ms below 100 ms, to 10 ms below a second, and so on. */
function stepAt(value: number): number {
  return value < 100 ? 1 : value < 1000 ? 10 : value < 10_000 ? 100 : 1000
}
