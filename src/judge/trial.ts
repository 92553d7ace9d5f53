import type { Past } from '../model/past.ts'
import type { HistoryRecord } from '../model/record.ts'
import { calibrated, isControlUseful } from '../stats/calibrate.ts'
import type { Metric, Reading } from '../stats/gate.ts'
import { levelled } from '../stats/machine.ts'
import { median } from '../stats/median.ts'
import type { Tolerance } from '../stats/screen.ts'
import { type Usual, usual } from '../stats/usual.ts'
import { toleranceFor } from './allowance.ts'
import { type Earlier, isEvidence, isListed, isOfLevel, mayBeCompared } from './past-runs.ts'
import { type Gated, type Point, pointOf } from './series.ts'
import type { Judging } from './settings.ts'

/** Trial is one figure of a run beside the same of earlier runs, all as logarithms of which more is worse. */
export interface Trial {
  readonly gated: Gated
  readonly usual: Usual
  readonly tolerance: Tolerance
  /** At most two earlier runs, then this one by the median of its repeats; the same runs for every trial. */
  readonly nights: Metric['runs']
  /** This run, then its repeats. */
  readonly repeats: Metric['runs']
  /** The machine of this run can not be told from a regression. */
  readonly isUnknownMachine: boolean
  /** How much slower than usual the machine was, where that was taken out. */
  readonly machine?: number
}

/** Scene is what all figures of a run have in common. */
export interface Scene {
  readonly run: HistoryRecord
  readonly repeats: readonly HistoryRecord[]
  readonly earlier: readonly Earlier[]
  readonly accepts: Past['accepts']
  readonly judging: Judging
}

/** So many runs tell the level. */
const mostRuns = 20

/** trialOf holds a figure against earlier runs; undefined where no earlier run says anything of it. */
export function trialOf(gated: Gated, scene: Scene, usesControl: boolean): Trial | undefined {
  const { run, repeats, accepts, judging } = scene
  const now = placed(run, gated)
  const history = historyOf(gated, scene)
  if (now === undefined || history.length === 0) return undefined
  const nights = nightsOf(scene.earlier).map(night => ({
    run: mayBeCompared(night, gated.series, run, accepts) ? placed(night.record, gated) : undefined,
    isCleared: isClearedIn(night.record, gated),
  }))
  const again = repeats.map(record => placed(record, gated))
  const others = [...nights.map(night => night.run), ...again].filter(one => one !== undefined)
  // The level is that of this run's machine.
  const frame = frameOf(history, [...others, now], usesControl)
  const read = (one: Placed | undefined): Reading | undefined => one && readingIn(frame, one, [...others, now])
  const own = [now, ...again].map(read)
  const before = nights.map(night => {
    const reading = read(night.run)
    return reading && { ...reading, ...(night.isCleared && { isCleared: true as const }) }
  })
  return {
    gated,
    usual: usual(frame.history, median([...history, now].map(({ point }) => point.stray)), frame.levelRuns),
    tolerance: toleranceFor(gated, now.point.width, judging.tolerance),
    nights: [...before, middleOf(own)],
    repeats: own,
    isUnknownMachine: frame.isUnknownMachine,
    ...(frame.machine !== undefined && { machine: frame.machine }),
  }
}

/** controlHelps says whether the control endpoint of these runs tells what their machines did to the figures of all of them. */
export function controlHelps(gated: readonly Gated[], scene: Scene): boolean {
  return isControlUseful(gated.map(one => historyOf(one, scene).map(logarithms)))
}

/** A run as far as one figure goes: where it was measured, and how fast that was. */
interface Placed {
  readonly point: Point
  readonly machine: string | undefined
  readonly control: number | undefined
}

function placed(run: HistoryRecord, gated: Gated): Placed | undefined {
  const point = pointOf(run, gated)
  const control = run.control !== undefined && run.control.p50Ms > 0 ? Math.log(run.control.p50Ms) : undefined
  return point && { point, machine: run.fingerprint.cpu, control }
}

function historyOf(gated: Gated, { run, earlier, accepts }: Scene): readonly Placed[] {
  return earlier
    .filter(one => mayBeCompared(one, gated.series, run, accepts) && isOfLevel(one.record, accepts))
    .flatMap(({ record }) => placed(record, gated) ?? [])
    .slice(-mostRuns)
}

/** Frame is a history and runs as if all had been measured on the machine of the last. */
interface Frame {
  readonly history: readonly number[]
  readonly runs: readonly number[]
  readonly levelRuns: number
  readonly isUnknownMachine: boolean
  readonly machine?: number | undefined
}

/** What a control endpoint saw of the machine outranks what is known of its processor. */
function frameOf(history: readonly Placed[], runs: readonly Placed[], usesControl: boolean): Frame {
  const [earlier, judged] = [history.map(logarithms), runs.map(logarithms)]
  const controlled = usesControl ? calibrated(earlier, judged) : undefined
  if (controlled === undefined) return levelled(earlier, judged)
  const { history: own, machine } = controlled
  return { ...controlled, levelRuns: own.length, isUnknownMachine: false, machine: machine.at(-1) }
}

function logarithms({ point: { value }, machine, control }: Placed): {
  readonly value: number
  readonly machine: string | undefined
  readonly control: number | undefined
} {
  return { value, machine, control }
}

function readingIn({ runs }: Frame, one: Placed, order: readonly Placed[]): Reading | undefined {
  const value = runs[order.indexOf(one)]
  return value === undefined ? undefined : { value, least: value - (one.point.value - one.point.least) }
}

/** The same two for all figures of a run: what is no evidence is as if it had not been. */
function nightsOf(earlier: readonly Earlier[]): readonly Earlier[] {
  return earlier.filter(({ record }) => isEvidence(record)).slice(-2)
}

function isClearedIn({ suspects, regressions }: HistoryRecord, { series }: Gated): boolean {
  return !isListed(suspects, series) && !isListed(regressions, series)
}

function middleOf(readings: Metric['runs']): Reading | undefined {
  const known = readings.filter(reading => reading !== undefined)
  if (known.length === 0) return undefined
  return { value: median(known.map(({ value }) => value)), least: median(known.map(({ least }) => least)) }
}
