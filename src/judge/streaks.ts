import { differing } from '../model/differing.ts'
import type { Acceptance } from '../model/past.ts'
import type { Series } from '../model/record.ts'
import type { LevelChange } from '../model/replay.ts'
import { changePoints } from '../stats/change-points.ts'
import { covers, dayOf, isListed } from './past-runs.ts'
import type { Night } from './played.ts'
import { gatedOf } from './series.ts'
import { placed } from './trial.ts'

/** Streak is nights in a row, by their numbers, on which one figure was suspect or failed. */
export interface Streak {
  readonly series: Series
  readonly first: number
  readonly last: number
  /** Why it is no false alarm, where that is known. */
  readonly change?: LevelChange
}

/** streaksOf finds the alarms of a played history, and which of them are no false ones: a level rose lastingly, or was accepted anew. */
export function streaksOf(nights: readonly Night[], accepts: readonly Acceptance[]): readonly Streak[] {
  return alarmsIn(nights).map(streak => {
    const kind = isAccepted(streak, nights, accepts) ? 'accepted' : isOfLevel(streak, nights) ? 'level' : undefined
    if (kind === undefined) return streak
    const { series, first, last } = streak
    return { ...streak, change: { kind, series, since: dayOfNight(nights, first), nights: last - first + 1 } }
  })
}

function alarmsIn(nights: readonly Night[]): readonly Streak[] {
  const open = new Map<string, Streak>()
  const done: Streak[] = []
  for (const [at, { record }] of nights.entries())
    for (const series of [...record.suspects, ...record.regressions]) {
      const key = JSON.stringify([series.method, series.endpoint, series.indicator])
      const before = open.get(key)
      if (before !== undefined && before.last < at - 1) done.push(before)
      const first = before !== undefined && before.last >= at - 1 ? before.first : at
      open.set(key, { series, first, last: at })
    }
  return [...done, ...open.values()].toSorted((a, b) => a.first - b.first)
}

/** By the run after it, with which a new level begins, or by the config from a day on that lies within it. */
function isAccepted(
  { series, first, last }: Streak,
  nights: readonly Night[],
  accepts: readonly Acceptance[],
): boolean {
  const next = nights[last + 1]
  if (next?.record.restart !== undefined) return true
  const [from, until] = [dayOfNight(nights, first), next === undefined ? undefined : dayOf(next.record)]
  return accepts.some(one => covers(one, series) && one.since > from && (until === undefined || one.since <= until))
}

/** A change point is found a night or two beside where it is. */
const beside = 2

/** One night is no level. Where runs came from several machines, a change of level may be that of the machine. */
function isOfLevel({ series, first, last }: Streak, nights: readonly Night[]): boolean {
  if (first === last) return false
  const now = nights[first]?.record
  const gated = now && gatedOf(now).find(one => isListed([one.series], series))
  if (now === undefined || gated === undefined) return false
  const told = nights.flatMap(({ record }, at) => {
    const of = differing(record, now).differing.length === 0 ? placed(record, gated) : undefined
    return of === undefined ? [] : [{ ...of, at }]
  })
  if (new Set(told.map(({ machine }) => machine)).size > 1) return false
  const values = told.map(({ value }) => Math.exp(value))
  return changePoints(values, { leastChange: 0.05 })
    .filter(({ before, after }) => after > before)
    .some(({ index }) => Math.abs((told[index]?.at ?? Number.NaN) - first) <= beside)
}

function dayOfNight(nights: readonly Night[], at: number): string {
  const record = nights[at]?.record
  return record === undefined ? '' : dayOf(record)
}
