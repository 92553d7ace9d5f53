import type { Past } from '../model/past.ts'
import type { HistoryRecord } from '../model/record.ts'
import { calibrated, isControlUseful } from '../stats/calibrate.ts'
import type { Metric, Reading } from '../stats/gate.ts'
import { sinceLastStep } from '../stats/level.ts'
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
  readonly tolerance: Tolerance
  /** At most two earlier runs, then this one by the median of its repeats; the same runs for every trial. */
  readonly nights: Side
  /** This run, then its repeats. */
  readonly repeats: Side
}

/** Side is some runs and what is usual, as if all had been measured on the machine of the latest of them. */
export interface Side {
  readonly usual: Usual
  readonly runs: Metric['runs']
  /** A machine of these runs can not be told from a regression. */
  readonly isUnknownMachine: boolean
  /** How much slower than usual the machine of the latest was, where that was taken out. */
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

/** trialsOf holds each figure against earlier runs; those of which no earlier run says anything are left out. */
export function trialsOf(gated: readonly Gated[], scene: Scene): readonly Trial[] {
  const known = gated
    .map(one => ({ gated: one, history: historyOf(one, scene), now: placed(scene.run, one) }))
    .filter(({ history, now }) => history.length > 0 && now !== undefined)
  const hasControl = [scene.run, ...scene.repeats].every(({ control }) => control !== undefined && control.p50Ms > 0)
  const isCalibrated = hasControl && isControlUseful(known.map(({ history }) => history))
  return known.flatMap(one => (one.now === undefined ? [] : trialOf({ ...one, now: one.now, isCalibrated }, scene)))
}

/** So many runs tell the level. */
const mostRuns = 20

/** Placed is a figure of a run, and on what machine it was measured, and how fast that was. */
export interface Placed {
  readonly value: number
  readonly point: Point
  readonly machine: string | undefined
  readonly control: number | undefined
}

/** placed reads a figure of a run; undefined where it says nothing of it. */
export function placed(run: HistoryRecord, gated: Gated): Placed | undefined {
  const point = pointOf(run, gated)
  const control = run.control !== undefined && run.control.p50Ms > 0 ? Math.log(run.control.p50Ms) : undefined
  return point && { value: point.value, point, machine: run.fingerprint.cpu, control }
}

function historyOf(gated: Gated, { run, earlier, accepts }: Scene): readonly Placed[] {
  const latest: Placed[] = []
  for (const one of earlier.toReversed()) {
    const isKnown = mayBeCompared(one, gated.series, run, accepts) && isOfLevel(one.record, accepts)
    const of = isKnown ? placed(one.record, gated) : undefined
    if (of !== undefined) latest.push(of)
    if (latest.length === mostRuns) break
  }
  return latest.reverse()
}

interface Known {
  readonly gated: Gated
  readonly history: readonly Placed[]
  readonly now: Placed
  readonly isCalibrated: boolean
}

function trialOf(known: Known, scene: Scene): Trial {
  const { gated, now } = known
  const own = [now, ...scene.repeats.map(record => placed(record, gated))]
  const repeats = sideOf(own, known)
  const nights = nightsOf(scene.earlier).map(night => nightOf(night, known, scene))
  const all = sideOf([...nights.map(night => night?.placed), ...own], known)
  return {
    gated,
    tolerance: toleranceFor(gated, now.point.width, scene.judging.tolerance),
    nights: {
      ...all,
      runs: [...nights.map((night, at) => cleared(all.runs[at], night)), middleOf(all.runs.slice(nights.length))],
    },
    repeats,
  }
}

/** Runs that say nothing of the figure keep their place, and nothing else. */
function sideOf(runs: readonly (Placed | undefined)[], { history, isCalibrated, now }: Known): Side {
  const told = runs.filter(run => run !== undefined)
  const floor = median([...history, now].map(({ point }) => point.stray))
  const control = isCalibrated ? calibrated(history, told) : undefined
  const moved = control === undefined ? levelled(history, told) : { ...control, levelRuns: control.history.length }
  const readings = told.map(({ point }, at): Reading => {
    const value = moved.runs[at] ?? Number.NaN
    return { value, least: value - (point.value - point.least) }
  })
  const machine = control?.machine.at(-1)
  return {
    usual: usual(sinceLastStep(moved.history), floor, moved.levelRuns),
    runs: runs.map(run => (run === undefined ? undefined : readings[told.indexOf(run)])),
    isUnknownMachine: 'isUnknownMachine' in moved && moved.isUnknownMachine,
    ...(machine !== undefined && { machine }),
  }
}

/** The same two for all figures of a run: what is no evidence is as if it had not been. */
function nightsOf(earlier: readonly Earlier[]): readonly Earlier[] {
  return earlier.filter(({ record }) => isEvidence(record)).slice(-2)
}

interface PlacedNight {
  readonly placed: Placed
  readonly isCleared: boolean
}

/** A night on a machine that nothing is known of confirms nothing. */
function nightOf(night: Earlier, { gated, history, isCalibrated }: Known, scene: Scene): PlacedNight | undefined {
  const { record } = night
  const of = mayBeCompared(night, gated.series, scene.run, scene.accepts) ? placed(record, gated) : undefined
  if (of === undefined || (isCalibrated && of.control === undefined)) return undefined
  if (!isCalibrated && levelled(history, [of]).isUnknownMachine) return undefined
  return { placed: of, isCleared: !isListed([...record.suspects, ...record.regressions], gated.series) }
}

function cleared(reading: Reading | undefined, night: PlacedNight | undefined): Reading | undefined {
  return reading && night?.isCleared ? { ...reading, isCleared: true } : reading
}

function middleOf(readings: Metric['runs']): Reading | undefined {
  const known = readings.filter(reading => reading !== undefined)
  if (known.length === 0) return undefined
  return { value: median(known.map(({ value }) => value)), least: median(known.map(({ least }) => least)) }
}
