import type { Reading } from '../stats/gate.ts'
import { median } from '../stats/median.ts'
import { dayOf, isEvidence, isListed, latestWhere, mayBeCompared } from './past-runs.ts'
import { pointOf } from './series.ts'
import type { Scene, Trial } from './trial.ts'

/** So many failing runs that agree are a new level, which is never accepted by itself. */
const enough = 5

/**
 * newLevelSince is the day on which a new level began: where this run and the four before it failed in the same figure, and
 * lie within one standard deviation of their median; the first of the runs in a row that were suspect.
 */
export function newLevelSince({ gated, usual }: Trial, tested: readonly Reading[], scene: Scene): string | undefined {
  const before = scene.earlier
    .filter(one => isEvidence(one.record) && mayBeCompared(one, gated.series, scene.run, scene.accepts))
    .map(({ record }) => record)
  const failing = latestWhere(before, ({ regressions }) => isListed(regressions, gated.series))
  const bad = latestWhere(before, ({ regressions, suspects }) => isListed([...regressions, ...suspects], gated.series))
  const values = failing.flatMap(record => pointOf(record, gated)?.value ?? []).slice(1 - enough)
  const all = [...values, ...tested.slice(-1).map(({ value }) => value)]
  const middle = median(all)
  const [first] = bad
  if (first === undefined || all.length < enough) return undefined
  return all.every(value => Math.abs(value - middle) <= usual.scale) ? dayOf(first) : undefined
}
