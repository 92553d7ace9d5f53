import { type Notice, notice } from '../model/notice.ts'
import type { Past } from '../model/past.ts'
import type { HistoryRecord, Said } from '../model/record.ts'
import type { FigureTrend, Finding, FindingCode, Outcome } from '../model/verdict.ts'
import { screenLimit, visibleChange } from '../stats/screen.ts'
import { printLeastChange } from '../text/quantity.ts'
import { changeMessage, nextOfChange, spreadWords, subjectOfSeries } from './change-words.ts'
import { errorChange } from './error-change.ts'
import { listed } from './evidence.ts'
import { newLevelSince } from './new-level.ts'
import { comparableWith } from './past-runs.ts'
import { type RepeatedOn, type Ruled, ruleOn } from './ruled.ts'
import { figureOf, type Gated, gatedOf, ratioOf } from './series.ts'
import type { Judging } from './settings.ts'
import { type SharedMove, sharedMoves } from './shared-move.ts'
import { creeps, levelChanges } from './slow-change.ts'
import { type Scene, type Trial, trialsOf } from './trial.ts'

/** Compared is a run beside those before it. */
export interface Compared {
  readonly past: Past
  /** The run as it would be kept. */
  readonly run: HistoryRecord
  /** What repeated it at once, two at most, and where. */
  readonly repeats?: { readonly runs: readonly HistoryRecord[]; readonly on: RepeatedOn }
  /** The judged run itself says nothing, so that it neither confirms nor clears what other machines measured. */
  readonly isOfOthers?: true
}

/** Change is what earlier runs say of a run. */
export interface Change {
  readonly findings: readonly Finding[]
  readonly notices: readonly Notice[]
}

/**
 * changeOf holds a run against earlier ones (law 8): each figure is screened by how far runs stray, and what is suspect must
 * be confirmed before it fails. `name` is that of the run.
 */
export function changeOf(name: string, compared: Compared, judging: Judging): Change {
  const { past, run, repeats } = compared
  const { runs: earlier, notices } = comparableWith(run, past, repeats?.runs)
  if (earlier.length === 0) return { findings: [], notices }
  const again = repeats?.runs.slice(0, 2) ?? []
  const scene: Scene = { run, repeats: again, earlier, accepts: past.accepts, judging }
  const gated = gatedOf(run)
  const trials = trialsOf(gated, scene)
  const answers = answersOf(trials, scene, again.length === 0 ? undefined : repeats?.on)
  const findings = answers.map(one => findingOf(name, one, scene))
  return {
    findings: [...findings, ...errorChange(name, scene, repeats?.on), ...creeps(name, trials, scene, past)],
    notices: [
      ...notices,
      ...newSeries(gated, trials),
      ...blind(trials),
      ...improved(trials),
      ...levelChanges(trials, scene),
    ],
  }
}

/** saidOf is what `changeOf` would say of a run that nothing repeated, and feeds the nights after it, without its numbers and words. */
export function saidOf(scene: Scene): readonly Said[] {
  const answers = answersOf(trialsOf(gatedOf(scene.run), scene), scene, undefined)
  return [
    ...answers.map(({ ruled, answer }) => ({ ...ruled.trial.gated.series, code: answer.code })),
    ...errorChange('', scene, undefined),
  ]
}

/** firmRuns is how many earlier runs a build may fail by; fewer tell too little of how far runs stray. */
export const firmRuns = 5

interface Answer {
  readonly outcome: Outcome
  readonly code: FindingCode
}

interface Answered {
  readonly ruled: Ruled
  readonly answer: Answer
  readonly move: SharedMove | undefined
}

function answersOf(trials: readonly Trial[], scene: Scene, on: RepeatedOn | undefined): readonly Answered[] {
  const all = ruleOn(trials, on)
  const moves = sharedMoves(all, scene)
  return all.map(ruled => {
    const move = moves.get(ruled)
    return { ruled, move, answer: answerOf(ruled, move) }
  })
}

function answerOf({ ruling, side }: Ruled, move: SharedMove | undefined): Answer {
  const isFirm = side.usual.runs >= firmRuns
  switch (ruling.kind) {
    case 'pass':
    case 'tolerated':
      return { outcome: 'pass', code: isFirm ? 'met' : 'provisional' }
    case 'noise':
      return { outcome: 'pass', code: 'noise' }
    case 'suspect':
    case 'regression':
      if (move?.isOfMachine) return { outcome: 'pass', code: 'noise' }
      if (side.isUnknownMachine) return { outcome: 'warn', code: 'machine-changed' }
      if (!isFirm) return { outcome: 'warn', code: 'provisional' }
      return ruling.kind === 'suspect' ? { outcome: 'warn', code: 'suspect' } : { outcome: 'fail', code: 'regression' }
    default:
      return ruling.kind satisfies never
  }
}

function findingOf(name: string, { ruled, answer, move }: Answered, scene: Scene): Finding {
  const { series, unit } = ruled.trial.gated
  const trend = trendOf(ruled, answer, scene)
  const told = { series, unit, trend, code: answer.code, kind: ruled.ruling.kind, ...(move && { move }) }
  const next = nextOfChange(told, scene.run)
  const observed = trend.values.at(-1)
  return {
    run: name,
    kind: 'regression',
    ...answer,
    severity: 'fail',
    ...series,
    unit,
    ...(observed !== undefined && { observed }),
    rows: [],
    flags: move === undefined ? [] : ['shared'],
    trend,
    message: changeMessage(told),
    ...(next !== undefined && { next }),
  }
}

function trendOf(ruled: Ruled, { code }: Answer, scene: Scene): FigureTrend {
  const { trial, side, ruling, tested, confirmedBy } = ruled
  const { gated, tolerance } = trial
  const { usual, machine } = side
  const since = code === 'regression' ? newLevelSince(ruled, scene) : undefined
  return {
    kind: 'figure',
    runs: usual.runs,
    level: figureOf(gated, usual.level),
    scale: usual.scale,
    freedom: usual.freedom,
    limit: figureOf(gated, usual.level + screenLimit(usual, tolerance)),
    tolerance: tolerance.ratio,
    values: tested.map(({ value }) => figureOf(gated, value)),
    streak: ruling.streak,
    change: ratioOf(gated, ruling.shift.change),
    chance: ruling.chance,
    ...(ruling.excess !== undefined && { excess: ratioOf(gated, ruling.excess) }),
    visible: ratioOf(gated, Math.log1p(visibleChange(usual, tolerance))),
    ...(code === 'regression' && confirmedBy && { confirmedBy }),
    ...(machine !== undefined && { machine: Math.expm1(machine) }),
    ...(since !== undefined && { since }),
  }
}

function newSeries(gated: readonly Gated[], trials: readonly Trial[]): readonly Notice[] {
  const compared = new Set(trials.map(trial => trial.gated))
  const names = gated.filter(one => !compared.has(one)).map(({ series }) => subjectOfSeries(series))
  return names.length === 0 ? [] : [notice('new-series', { names: listed(names) })]
}

/** From here on a gate is told to be blind, if its history is not merely short. */
const blindFrom = 0.3

function blind(trials: readonly Trial[]): readonly Notice[] {
  const firm = trials.filter(({ repeats: { usual } }) => usual.runs >= firmRuns)
  const [worst] = firm
    .map(trial => ({ trial, visible: visibleChange(trial.repeats.usual, trial.tolerance) }))
    .filter(({ trial, visible }) => visible > blindFrom && visible > 2 * trial.tolerance.ratio)
    .sort((a, b) => b.visible - a.visible)
  if (worst === undefined) return []
  const { gated, repeats } = worst.trial
  return [
    notice('blind', {
      scale: spreadWords(repeats.usual.scale),
      name: subjectOfSeries(gated.series),
      visible: printLeastChange(ratioOf(gated, Math.log1p(worst.visible))),
    }),
  ]
}

/** The same rule with its sign turned; it fails nothing. */
function improved(trials: readonly Trial[]): readonly Notice[] {
  const names = trials
    .filter(({ nights: { runs, usual }, tolerance }) => {
      const limit = usual.level - screenLimit(usual, tolerance)
      const latest = runs.slice(-2)
      return (
        usual.runs >= firmRuns && latest.length === 2 && latest.every(run => run !== undefined && run.value <= limit)
      )
    })
    .map(({ gated }) => subjectOfSeries(gated.series))
  return names.length === 0 ? [] : [notice('improved', { names: listed(names) })]
}
