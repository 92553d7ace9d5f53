import { type Aspect, differing } from '../model/differing.ts'
import { type Notice, notice } from '../model/notice.ts'
import type { Acceptance, Past } from '../model/past.ts'
import { type HistoryRecord, type Series, sinceRestart } from '../model/record.ts'
import { printCount } from '../text/quantity.ts'
import { listed } from './evidence.ts'
import { rowOf } from './series.ts'
import { coversEndpoint } from './waivers.ts'

/** Earlier is a run that another may be held against: wholly, or only where its endpoints were defined the same. */
export interface Earlier {
  readonly record: HistoryRecord
  readonly isWhole: boolean
}

/** Comparable is the earlier runs that a run may be held against, oldest first, and what is to be told of the others. */
export interface Comparable {
  readonly runs: readonly Earlier[]
  readonly notices: readonly Notice[]
}

/**
 * comparableWith picks from the past of a run what is of its kind: since the last restart, and of the same circumstances.
 * Itself and those that repeat it may be recorded already, and are no earlier runs.
 */
export function comparableWith(
  run: HistoryRecord,
  { records, restart }: Past,
  repeats: readonly HistoryRecord[] = [],
): Comparable {
  const own = new Set([run, ...repeats].map(({ id }) => id))
  const others = records.filter(({ id }) => !own.has(id))
  if (others.length === 0 || restart !== undefined) return { runs: [], notices: [] }
  const since = sinceRestart(others)
  const compared = since.map(record => ({ record, ...differing(record, run) }))
  const [same, different] = [compared.filter(isOfOneKind), compared.filter(one => !isOfOneKind(one))]
  return {
    runs: same.map(({ record, differing: by }) => ({ record, isWhole: by.length === 0 })),
    notices: [
      ...leftOutNotice(
        same.length,
        different.map(one => one.differing),
      ),
      ...unknownNotice(same.map(({ unknown }) => unknown)),
    ],
  }
}

/** comparesWith says whether two runs are of one kind, but for the scenario as a whole. */
export function comparesWith(a: HistoryRecord, b: HistoryRecord): boolean {
  return isOfOneKind(differing(a, b))
}

/** differenceWords names in what two runs differ so that neither says anything of the other, but for what is left out; undefined where that is nothing. */
export function differenceWords(a: HistoryRecord, b: HistoryRecord, but: readonly Aspect[] = []): string | undefined {
  const by = differing(a, b).differing.filter(aspect => !but.includes(aspect))
  return by.length === 0 ? undefined : wordsOf([by])
}

/** Where the scenario alone differs, an endpoint that was defined the same can still be compared. */
function isOfOneKind({ differing: by }: { readonly differing: readonly Aspect[] }): boolean {
  return by.every(aspect => aspect === 'scenario')
}

const aspectWords: Readonly<Record<Aspect, string>> = {
  tool: 'tool',
  scenario: 'what was sent',
  load: 'load',
  users: 'users',
  duration: 'duration',
  endpoints: 'endpoints',
  runner: 'runner',
  target: 'target',
  transport: 'transport',
  measurementEpoch: 'way of measuring',
}

function leftOutNotice(same: number, different: readonly (readonly Aspect[])[]): readonly Notice[] {
  if (different.length === 0) return []
  const aspects = wordsOf(different)
  return same === 0
    ? [notice('none-comparable', { count: printCount(different.length), aspects })]
    : [notice('some-comparable', { left: different.length, of: same + different.length, aspects })]
}

function unknownNotice(unknown: readonly (readonly Aspect[])[]): readonly Notice[] {
  return unknown.every(aspects => aspects.length === 0) ? [] : [notice('taken-as-same', { aspects: wordsOf(unknown) })]
}

function wordsOf(aspects: readonly (readonly Aspect[])[]): string {
  return listed(
    [...new Set(aspects.flat())].map(aspect => aspectWords[aspect]),
    10,
  )
}

/** mayBeCompared says whether an earlier run says something of a series of this one, and of the level that it has now. */
export function mayBeCompared(
  { record, isWhole }: Earlier,
  series: Series,
  run: HistoryRecord,
  accepts: readonly Acceptance[],
): boolean {
  if (!isWhole && !isDefinedAlike(record, run, series)) return false
  return !accepts.some(one => covers(one, series) && dayOf(record) < one.since)
}

function isDefinedAlike(record: HistoryRecord, run: HistoryRecord, { method, endpoint }: Series): boolean {
  const definition = (of: HistoryRecord): string | undefined =>
    of.endpoints.find(row => row.name === endpoint && row.method === method)?.definition
  return endpoint !== undefined && definition(run) !== undefined && definition(record) === definition(run)
}

/** isOfLevel says whether level and scale may be taken from a run: it is accepted, or all that it regressed in was since. */
export function isOfLevel(record: HistoryRecord, accepts: readonly Acceptance[]): boolean {
  return record.accepted || (isEvidence(record) && record.regressions.every(one => isAccepted(one, record, accepts)))
}

function isAccepted(series: Series, record: HistoryRecord, accepts: readonly Acceptance[]): boolean {
  return accepts.some(one => covers(one, series) && dayOf(record) >= one.since)
}

/** isEvidence says whether a run says something at all: what regressed was compared, and only what is evidence is. */
export function isEvidence({ accepted, regressions, flags }: HistoryRecord): boolean {
  return accepted || (regressions.length > 0 && flags.length === 0)
}

/** covers says whether an acceptance is of a series. */
export function covers({ endpoint, indicator }: Acceptance, series: Series): boolean {
  if (indicator !== undefined && indicator.toLowerCase() !== series.indicator) return false
  return endpoint === undefined || coversEndpoint(endpoint, series)
}

/** dayOf is the day of a run in UTC, `YYYY-MM-DD`. */
export function dayOf({ startedAt, recordedAt }: HistoryRecord): string {
  const ms = Date.parse(startedAt ?? recordedAt)
  return Number.isNaN(ms) ? recordedAt.slice(0, 10) : new Date(ms).toISOString().slice(0, 10)
}

/** isListed says whether a list of series holds one. */
export function isListed(all: readonly Series[], { method, endpoint, indicator }: Partial<Series>): boolean {
  return all.some(one => one.indicator === indicator && one.endpoint === endpoint && one.method === method)
}

/** latestWhere is the latest runs in a row of which something holds. */
export function latestWhere(
  runs: readonly HistoryRecord[],
  holds: (run: HistoryRecord) => boolean,
): readonly HistoryRecord[] {
  return runs.slice(runs.findLastIndex(run => !holds(run)) + 1)
}

/** failedIn is the counts of a run's failures among its requests, where both are known. */
export function failedIn(run: HistoryRecord, series: Series): { readonly k: number; readonly n: number } | undefined {
  const { requests, failures } = rowOf(run, series) ?? {}
  return requests === undefined || failures === undefined ? undefined : { k: failures, n: requests }
}
