import { type Notice, notice } from '../model/notice.ts'
import type { Past } from '../model/past.ts'
import { type HistoryRecord, sinceRestart } from '../model/record.ts'
import type { FigureTrend, Finding } from '../model/verdict.ts'
import { changePoints } from '../stats/change-points.ts'
import { holm } from '../stats/holm.ts'
import { creepOf } from '../stats/level.ts'
import { screenLimit, visibleChange } from '../stats/screen.ts'
import { type Usual, usual } from '../stats/usual.ts'
import { printChange } from '../text/quantity.ts'
import { creepMessage, subjectOfSeries } from './change-words.ts'
import { listed } from './evidence.ts'
import { comparesWith, dayOf, isOfLevel, mayBeCompared } from './past-runs.ts'
import { figureOf, ratioOf } from './series.ts'
import { placed, type Scene, type Trial } from './trial.ts'

/**
 * creeps warns where figures have become worse than those of the pinned run by steps too small for any one of them to be
 * suspect: the last five runs together, of ten at least since the pin. A restart of the history does not silence it.
 */
export function creeps(name: string, trials: readonly Trial[], scene: Scene, { records }: Past): readonly Finding[] {
  const at = records.findLastIndex(({ pinned, id }) => pinned === true && id !== scene.run.id)
  const pinned = records[at]
  if (pinned === undefined || !comparesWith(pinned, scene.run)) return []
  const before = sinceRestart(records.slice(0, at + 1)).filter(one => one.accepted && comparesWith(one, scene.run))
  const pin: Pin = { pinned, before: before.slice(-mostBefore), later: new Set(records.slice(at + 1)) }
  const found = trials.flatMap(trial => creepIn(trial, pin, scene) ?? [])
  const chances = holm(found.map(({ creep }) => creep.shift.chance))
  return found.flatMap((one, index) => {
    const chance = chances[index] ?? 1
    return one.creep.hasCrept && chance <= 0.05 ? [findingOf(name, one, chance, pinned)] : []
  })
}

interface Pin {
  readonly pinned: HistoryRecord
  /** And itself: they tell how far runs strayed then. */
  readonly before: readonly HistoryRecord[]
  readonly later: ReadonlySet<HistoryRecord>
}

const mostBefore = 20

interface Crept {
  readonly trial: Trial
  /** That of the pinned run. */
  readonly known: Usual
  readonly since: readonly number[]
  readonly creep: NonNullable<ReturnType<typeof creepOf>>
}

/** Held against one run, whose own chance is that of one, by others of its machine. */
function creepIn(trial: Trial, { pinned, before, later }: Pin, scene: Scene): Crept | undefined {
  const { gated, tolerance } = trial
  const figureIn = (record: HistoryRecord): readonly number[] => [placed(record, gated)?.value ?? []].flat()
  const [level] = figureIn(pinned)
  if (level === undefined) return undefined
  const runs = scene.earlier
    .filter(one => later.has(one.record) && isOfLevel(one.record, scene.accepts))
    .filter(one => mayBeCompared(one, gated.series, scene.run, []))
    .map(({ record }) => record)
  const since = [...runs, scene.run]
    .filter(record => record.fingerprint.cpu === pinned.fingerprint.cpu)
    .flatMap(figureIn)
  const known: Usual = { ...usual(before.flatMap(figureIn)), level, levelRuns: 1 }
  const creep = creepOf(known, since, tolerance)
  return creep && { trial, known, since, creep }
}

function findingOf(
  name: string,
  { trial, known, since, creep }: Crept,
  chance: number,
  pinned: HistoryRecord,
): Finding {
  const { gated, tolerance } = trial
  const values = since.slice(-5).map(value => figureOf(gated, value))
  const observed = values.at(-1)
  const trend: FigureTrend = {
    kind: 'figure',
    runs: since.length,
    level: figureOf(gated, known.level),
    scale: known.scale,
    freedom: known.freedom,
    limit: figureOf(gated, known.level + screenLimit(known, tolerance)),
    tolerance: tolerance.ratio,
    values,
    streak: values.length,
    change: ratioOf(gated, creep.shift.change),
    chance,
    visible: ratioOf(gated, Math.log1p(visibleChange(known, tolerance))),
  }
  return {
    run: name,
    kind: 'regression',
    outcome: 'warn',
    code: 'crept',
    severity: 'warn',
    ...gated.series,
    unit: gated.unit,
    ...(observed !== undefined && { observed }),
    rows: [],
    flags: [],
    trend,
    message: creepMessage({ series: gated.series, unit: gated.unit, trend }, dayOf(pinned), pinned.commit),
    next: 'Look at what was merged since, or pin a newer run by `load-test baseline pin`.',
  }
}

/** Fewer runs show no lasting change, and one that lasts for longer is no news. */
const least = { runs: 10, lasted: 5 } as const
const mostLasted = 10
const mostRuns = 50

/** levelChanges tells of lasting changes of level among the latest runs, which fail nothing: in one of ten histories there is one by chance. */
export function levelChanges(trials: readonly Trial[], scene: Scene): readonly Notice[] {
  const changes = trials
    .filter(({ gated }) => gated.series.indicator === 'p95')
    .flatMap(trial => levelChangeOf(trial, scene) ?? [])
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
  return changes.length === 0 ? [] : [notice('level-changed', { changes: listed(changes.map(({ words }) => words)) })]
}

/** Where runs came from several machines, a change of level may be that of the machine. */
function levelChangeOf(
  { gated }: Trial,
  { run, earlier, accepts }: Scene,
): { readonly change: number; readonly words: string } | undefined {
  const told = [
    ...earlier.filter(one => mayBeCompared(one, gated.series, run, accepts)).map(({ record }) => record),
    run,
  ]
    .flatMap(record => {
      const value = placed(record, gated)?.value
      return value === undefined ? [] : [{ record, value }]
    })
    .slice(-mostRuns)
  const machines = new Set(told.map(({ record }) => record.fingerprint.cpu))
  if (told.length < least.runs || machines.size > 1) return undefined
  const last = changePoints(
    told.map(({ value }) => Math.exp(value)),
    { leastChange: 0.05 },
  ).at(-1)
  const first = told[last?.index ?? 0]?.record
  if (last === undefined || first === undefined || !hasLasted(told.length - last.index)) return undefined
  const commit = first.commit === undefined ? '' : ` (commit ${first.commit.slice(0, 7)})`
  const change = ratioOf(gated, Math.log(last.after / last.before))
  return { change, words: `${subjectOfSeries(gated.series)} ${printChange(change)} since ${dayOf(first)}${commit}` }
}

function hasLasted(runs: number): boolean {
  return runs >= least.lasted && runs <= mostLasted
}
