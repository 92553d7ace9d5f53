import type { HistoryRecord, Series } from '../model/record.ts'
import type { ErrorTrend, Finding, FindingCode, Outcome } from '../model/verdict.ts'
import { type ErrorRise, errorRise } from '../stats/error-rate.ts'
import type { Share } from '../stats/fisher.ts'
import { errorMessage, nextOfErrors } from './change-words.ts'
import { failedIn, isEvidence, isListed, isOfLevel, latestWhere, mayBeCompared } from './past-runs.ts'
import type { RepeatedOn } from './ruled.ts'
import type { Scene } from './trial.ts'

/** Of all endpoints together: a rise of one by much is one of all by a little. */
const series: Series = { indicator: 'errors' }

/**
 * errorChange holds the share of failed requests against earlier runs. Only a rise that two more runs show too, on other
 * machines or on the nights before, is a regression; where nothing can be said there is no finding.
 */
export function errorChange(name: string, scene: Scene, on: RepeatedOn | undefined): readonly Finding[] {
  const { run, repeats, earlier, accepts } = scene
  const whole = earlier.filter(one => mayBeCompared(one, series, run, accepts)).map(({ record }) => record)
  const history = whole
    .filter(record => isOfLevel(record, accepts))
    .flatMap(shareIn)
    .slice(-20)
  const [now] = shareIn(run)
  const rise = now && errorRise(history, now)
  if (now === undefined || rise === undefined) return []
  const seen: Seen = { now, rise, nights: nightsOf(whole), repeats: repeats.flatMap(shareIn), on, history }
  return [findingOf(name, seen, answerOf(seen), run)]
}

function findingOf(name: string, seen: Seen, { confirmedBy, ...answer }: Answer, run: HistoryRecord): Finding {
  const { now, rise, nights, repeats, history } = seen
  const tested = repeats.length > 0 && confirmedBy !== 'nights' ? [now, ...repeats] : [...nights, now]
  const trend: ErrorTrend = {
    kind: 'errors',
    runs: history.length,
    level: rise.usual,
    values: tested.map(({ k, n }) => k / n),
    streak: tested.length - 1 - tested.findLastIndex(share => !isHigh(share, history)),
    chance: rise.chance,
    ...(confirmedBy && { confirmedBy }),
  }
  const next = nextOfErrors(trend, answer.code, run)
  return {
    run: name,
    kind: 'regression',
    ...answer,
    severity: 'fail',
    ...series,
    unit: 'ratio',
    observed: now.k / now.n,
    samples: now.n,
    rows: [],
    flags: [],
    trend,
    message: errorMessage(trend, answer.code),
    ...(next !== undefined && { next }),
  }
}

function shareIn(record: HistoryRecord): readonly Share[] {
  const share = failedIn(record, series)
  return share === undefined || share.n === 0 ? [] : [share]
}

/** The latest runs in a row whose errors were told. */
function nightsOf(whole: readonly HistoryRecord[]): readonly Share[] {
  const told = latestWhere(whole.filter(isEvidence), ({ suspects, regressions }) =>
    isListed([...suspects, ...regressions], series),
  )
  return told.flatMap(shareIn).slice(-2)
}

function isHigh(share: Share, history: readonly Share[]): boolean {
  return errorRise(history, share)?.isHigher === true
}

interface Seen {
  readonly now: Share
  readonly rise: ErrorRise
  readonly nights: readonly Share[]
  readonly repeats: readonly Share[]
  readonly on: RepeatedOn | undefined
  readonly history: readonly Share[]
}

interface Answer {
  readonly outcome: Outcome
  readonly code: FindingCode
  readonly confirmedBy?: ErrorTrend['confirmedBy']
}

/** A machine that is short of something fails requests as long as a job lasts, so repeats on it confirm nothing. */
function answerOf({ rise, nights, repeats, on, history }: Seen): Answer {
  if (!rise.isHigher) return { outcome: 'pass', code: rise.isProvisional ? 'provisional' : 'met' }
  if (rise.isProvisional) return { outcome: 'warn', code: 'provisional' }
  if (!repeats.every(share => isHigh(share, history))) return { outcome: 'pass', code: 'noise' }
  if (repeats.length >= 2 && on === 'fresh-runner')
    return { outcome: 'fail', code: 'regression', confirmedBy: 'fresh-runner' }
  if (nights.length >= 2) return { outcome: 'fail', code: 'regression', confirmedBy: 'nights' }
  return { outcome: 'warn', code: 'suspect' }
}
