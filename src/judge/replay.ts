import type { Acceptance } from '../model/past.ts'
import type { HistoryRecord } from '../model/record.ts'
import type { Alarms, FigureCounts, Replay, ReplayedIndicator, Step, Steps } from '../model/replay.ts'
import type { Finding } from '../model/verdict.ts'
import { median } from '../stats/median.ts'
import { type Attempt, attemptsOf, changesTried, isOf, rowsTried } from './injected.ts'
import { dayOf, isListed } from './past-runs.ts'
import { type Night, playedOf } from './played.ts'
import { firmRuns } from './regression.ts'
import type { Judging } from './settings.ts'
import { type Streak, streaksOf } from './streaks.ts'

/**
 * replayOf judges the runs of one load test, oldest first, each by those before it as they were judged themselves (a closed
 * loop), and again with an endpoint made slower. It is the judge of every run that does so, by the rule for nights, since
 * what a repeated run would have shown is not in a history.
 */
export function replayOf(records: readonly HistoryRecord[], accepts: readonly Acceptance[], judging: Judging): Replay {
  const nights = playedOf(records, accepts, judging)
  const firm = nights.filter(({ isFirm }) => isFirm)
  const streaks = streaksOf(nights, accepts)
  const { rows, leftOut } = rowsTried(nights)
  const attempts = attemptsOf(nights, rows, judging)
  const restarts = nights.filter(({ record }) => record.restart !== undefined && record !== records[0]).length
  return {
    runs: records.length,
    ...daysOf(records),
    nights: firm.length,
    restarts,
    noEvidence: records.length - nights.length,
    tooEarly: nights.length - firm.length - restarts,
    ...alarmsOf(nights, streaks),
    asked: firm.filter(({ findings }) => findings.some(isAsked)).length,
    figures: countsOf(firm.flatMap(({ findings }) => findings)),
    changes: streaks.flatMap(({ change }) => change ?? []),
    steps: stepsOf(
      attempts,
      firm.flatMap(({ findings }) => findings),
    ),
    endpoints: rows.map(row => {
      const own = firm.flatMap(({ findings }) => findings.filter(finding => isOf(finding, row)))
      const tried = attempts.filter(attempt => attempt.row === row)
      return { ...row, figures: countsOf(own), steps: stepsOf(tried, own) }
    }),
    endpointsLeftOut: leftOut,
    indicators: indicatorsOf(attempts, firm),
  }
}

function daysOf(records: readonly HistoryRecord[]): Pick<Replay, 'since' | 'until'> {
  const [first, last] = [records[0], records.at(-1)]
  return first === undefined || last === undefined ? {} : { since: dayOf(first), until: dayOf(last) }
}

function alarmsOf(nights: readonly Night[], streaks: readonly Streak[]): Pick<Replay, 'failed' | 'warned'> {
  const explained = streaks.filter(({ change }) => change !== undefined)
  const isExplained = (finding: Finding, at: number): boolean =>
    explained.some(({ series, first, last }) => first <= at && at <= last && isListed([series], finding))
  const alarms = nights.flatMap(({ isFirm, findings }, at) => {
    const fails = findings.filter(({ outcome }) => outcome === 'fail')
    const told = fails.length > 0 ? fails : findings.filter(({ outcome }) => outcome === 'warn')
    if (!isFirm || told.length === 0) return []
    return { isFailed: fails.length > 0, isExplained: told.every(finding => isExplained(finding, at)) }
  })
  const count = (isFailed: boolean): Alarms => {
    const all = alarms.filter(alarm => alarm.isFailed === isFailed)
    const known = all.filter(alarm => alarm.isExplained).length
    return { false: all.length - known, explained: known }
  }
  return { failed: count(true), warned: count(false) }
}

/** What the hallway would run again where it can (`confirm`): also a leap that one run is enough for. */
function isAsked({ code, trend }: Finding): boolean {
  return code === 'suspect' || (trend !== undefined && trend.confirmedBy === 'one-run')
}

function countsOf(findings: readonly Finding[]): FigureCounts {
  const judged = findings.filter(isJudged)
  const count = (code: Finding['code']): number => judged.filter(finding => finding.code === code).length
  return { judged: judged.length, suspects: count('suspect'), regressions: count('regression') }
}

function isJudged({ code, trend }: Finding): boolean {
  return trend !== undefined && code !== 'crept'
}

function indicatorsOf(attempts: readonly Attempt[], firm: readonly Night[]): readonly ReplayedIndicator[] {
  const names = [...new Set(attempts.flatMap(({ indicators }) => indicators))].toSorted()
  return names.map(indicator => {
    const own = firm.flatMap(({ findings }) => findings.filter(finding => finding.indicator === indicator))
    const tried = attempts
      .filter(({ indicators }) => indicators.includes(indicator))
      .map(attempt => ({ ...attempt, indicators: [indicator] }))
    return { indicator, figures: countsOf(own), steps: stepsOf(tried, own) }
  })
}

/** In so many of its places a step must be found to be called visible. */
const visibleFrom = 0.9

function stepsOf(attempts: readonly Attempt[], findings: readonly Finding[]): Steps {
  const tried = changesTried.map(change =>
    stepOf(
      change,
      attempts.filter(attempt => attempt.change === change),
    ),
  )
  const stated = findings.flatMap(({ code, trend }) =>
    trend?.kind === 'figure' && trend.runs >= firmRuns && code !== 'crept' ? [Math.abs(trend.visible)] : [],
  )
  const [visible, visibleInTwo] = [visibleBy(tried, 2), visibleBy(tried, 1)]
  return {
    tried,
    ...(visible !== undefined && { visible }),
    ...(visibleInTwo !== undefined && { visibleInTwo }),
    ...(stated.length > 0 && { stated: median(stated) }),
  }
}

function stepOf(change: number, attempts: readonly Attempt[]): Step {
  const by = (night: number, codes: readonly string[]): number =>
    attempts.filter(({ said, indicators }) =>
      said
        .slice(0, night)
        .flat()
        .some(({ code, indicator = '' }) => codes.includes(code) && indicators.includes(indicator)),
    ).length
  const failed = ['regression']
  const found = [by(1, failed), by(2, failed), by(3, failed)] as const
  return { change, places: attempts.length, suspected: by(1, ['suspect', ...failed]), found }
}

function visibleBy(tried: readonly Step[], night: 1 | 2): number | undefined {
  return tried.find(({ places, found }) => places > 0 && found[night] >= visibleFrom * places)?.change
}
