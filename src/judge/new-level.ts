import { isNewLevel } from '../stats/level.ts'
import { dayOf, isEvidence, isListed, latestWhere, mayBeCompared } from './past-runs.ts'
import type { Ruled } from './ruled.ts'
import { pointOf } from './series.ts'
import type { Scene } from './trial.ts'

/**
 * newLevelSince is the day on which a new level began: where this run and the four before it failed in the same figure, and
 * agree as well as earlier runs did; the first of the runs in a row that were suspect. It is never accepted by itself.
 */
export function newLevelSince({ trial: { gated }, side: { usual }, tested }: Ruled, scene: Scene): string | undefined {
  const before = scene.earlier
    .filter(one => isEvidence(one.record) && mayBeCompared(one, gated.series, scene.run, scene.accepts))
    .map(({ record }) => record)
  const failing = latestWhere(before, ({ regressions }) => isListed(regressions, gated.series))
  const [first] = latestWhere(before, ({ regressions, suspects }) =>
    isListed([...regressions, ...suspects], gated.series),
  )
  const values = failing.flatMap(record => pointOf(record, gated)?.value ?? [])
  const now = tested.slice(-1).map(({ value }) => value)
  return first !== undefined && isNewLevel(usual, [...values, ...now]) ? dayOf(first) : undefined
}
