import type { Acceptance } from '../model/past.ts'
import { type HistoryRecord, withSaid } from '../model/record.ts'
import type { Finding } from '../model/verdict.ts'
import { comparableWith, dayOf, type Earlier, isEvidence } from './past-runs.ts'
import { changeOf, firmRuns } from './regression.ts'
import type { Judging } from './settings.ts'

/** Night is a stored run as it would have been judged by those before it, themselves judged so. */
export interface Night {
  /** As it would have been kept. */
  readonly record: HistoryRecord
  readonly earlier: readonly Earlier[]
  /** What had been accepted by then. */
  readonly accepts: readonly Acceptance[]
  readonly findings: readonly Finding[]
  /** Enough runs of its kind came before it that something could fail. */
  readonly isFirm: boolean
}

/**
 * playedOf plays the runs of a history, oldest first, in a closed loop: what is said of one decides whether the level of
 * the next is taken from it. What is no evidence is played over, as it is never held against anything.
 */
export function playedOf(
  records: readonly HistoryRecord[],
  accepts: readonly Acceptance[],
  judging: Judging,
): readonly Night[] {
  const kept: HistoryRecord[] = []
  return records.flatMap(record => {
    const night = isEvidence(record) ? nightOf(record, [...kept], accepts, judging) : undefined
    kept.push(night?.record ?? record)
    return night ?? []
  })
}

function nightOf(
  run: HistoryRecord,
  records: readonly HistoryRecord[],
  accepts: readonly Acceptance[],
  judging: Judging,
): Night {
  const { restart } = run
  const known = accepts.filter(({ since }) => since <= dayOf(run))
  const past = { records, accepts: known, ...(restart && { restart }) }
  const { findings } = changeOf(run.name, { past, run }, judging)
  return {
    findings,
    record: withSaid({ ...run, accepted: true }, findings),
    earlier: comparableWith(run, past).runs,
    accepts: known,
    isFirm: findings.some(({ trend }) => trend?.kind === 'figure' && trend.runs >= firmRuns),
  }
}
