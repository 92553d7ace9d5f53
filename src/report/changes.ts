import type { FigureTrend, Finding } from '../model/verdict.ts'
import { printChange, printCount, printLeastChange, printQuantity } from '../text/quantity.ts'
import { counted, endpointOf, titleOf } from './words.ts'

/** isChange says whether a finding is of what earlier runs say. */
export function isChange({ kind }: Finding): boolean {
  return kind === 'regression'
}

/** What is held against the pinned run stands beside the same figure held against the usual. */
function isCompared(finding: Finding): boolean {
  return isChange(finding) && finding.code !== 'crept'
}

/**
 * toldOnce are findings as a reader wants them: of the figures of one endpoint that changed alike the worst with the others
 * in few words, and one for all endpoints that moved together; everything else as it is.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const groups = Map.groupBy(findings.filter(isTold), keyOf)
  const worst = new Map([...groups.values()].map(group => [worstOf(group), group]))
  return findings.flatMap(finding => {
    if (!isTold(finding)) return [finding]
    const group = worst.get(finding)
    return group === undefined ? [] : [joined(finding, group)]
  })
}

/** What is as usual stands in the table alone. */
function isTold(finding: Finding): boolean {
  return isChange(finding) && finding.trend?.kind === 'figure' && (finding.outcome !== 'pass' || isNoise(finding))
}

/** isNoise says whether a finding tells of a suspicion that was not confirmed. */
export function isNoise({ code }: Finding): boolean {
  return code === 'noise'
}

/**
 * withoutRepeats are findings, in the order they are to be listed in, of which only the first objective of a run gives an
 * advice, and says that the load generator was at fault.
 */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>()
  const isNew = (run: string, words: string): boolean => told.size < told.add(JSON.stringify([run, words])).size
  return findings.map(finding => {
    if (finding.objective === undefined) return finding
    const { run, message, next, ...rest } = finding
    const fault = finding.code === 'saturated' ? /^.*?\. /s.exec(message)?.[0] : undefined
    return {
      ...rest,
      run,
      message: fault === undefined || isNew(run, fault) ? message : message.slice(fault.length),
      ...(next !== undefined && isNew(run, next) && { next }),
    }
  })
}

function keyOf(finding: Finding): string {
  const { run, code, flags, method, endpoint } = finding
  const isOfRun = flags.includes('shared') || isNoise(finding)
  return JSON.stringify(isOfRun ? [run, code, flags] : [run, code, method, endpoint])
}

function worstOf(group: readonly Finding[]): Finding | undefined {
  return group.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
}

function sizeOf({ trend }: Finding): number {
  return Math.abs(changeOf(trend) ?? 0)
}

function changeOf(trend: Finding['trend']): number | undefined {
  return trend?.kind === 'figure' ? trend.change : undefined
}

function joined(finding: Finding, group: readonly Finding[]): Finding {
  if (group.length === 1) return finding
  if (finding.flags.includes('shared')) return { ...finding, message: sharedMessage(finding, group) }
  if (!isNoise(finding)) return { ...finding, message: withOthers(finding, group) }
  return { ...finding, message: `${finding.message} So it was with ${counted(group.length - 1, 'more figure')}.` }
}

function withOthers(finding: Finding, group: readonly Finding[]): string {
  const others = group
    .filter(one => one !== finding)
    .map(one => `${one.indicator} ${printChange(changeOf(one.trend) ?? 0)}`)
  return `${finding.message} Also ${others.join(', ')}.`
}

function sharedMessage(finding: Finding, group: readonly Finding[]): string {
  const endpoints = new Set(group.map(endpointOf)).size
  const sizes = group.map(sizeOf)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)].map(size => printChange(size))
  return `${counted(endpoints, 'endpoint')} changed alike, by ${least === most ? most : `${least} to ${most}`}. The most: ${finding.message}`
}

/** comparedWords say in one sentence what all that is as usual has in common; undefined where nothing was compared. */
export function comparedWords(findings: readonly Finding[]): string | undefined {
  const compared = findings.filter(isCompared)
  const trends = trendsOf(compared)
  if (trends.length === 0) return undefined
  const visible = trends.map(trend => Math.abs(trend.visible))
  const [least, most] = [Math.min(...visible), Math.max(...visible)].map(printLeastChange)
  const runs = Math.max(...trends.map(trend => trend.runs))
  const usual = compared.filter(({ outcome }) => outcome === 'pass').length
  const all = compared.length
  const asUsual =
    usual === all ? `${counted(all, 'figure')} as usual` : `${printCount(usual)} of ${counted(all, 'figure')} as usual`
  const seen = least === most ? most : `${least} to ${most}`
  return `Compared with ${counted(runs, 'earlier run')}: ${asUsual}. This gate would notice ${seen} or more.`
}

function trendsOf(findings: readonly Finding[]): readonly FigureTrend[] {
  return findings.flatMap(({ trend }) => (trend?.kind === 'figure' ? [trend] : []))
}

/** ChangeRow is a figure in the table of what was compared, worst first, as it is printed. */
export interface ChangeRow {
  readonly outcome: Finding['outcome']
  /** Absent: the whole run. */
  readonly endpoint?: string
  /** This run, usual, change, the smallest that would be noticed, earlier runs. */
  readonly cells: readonly string[]
}

/** changeHeads are the heads of the table behind the endpoint. */
export const changeHeads: readonly string[] = ['Figure', 'This run', 'Usual', 'Change', 'Noticed from', 'Earlier runs']

/** changeRows are what was compared, the largest change for the worse first. */
export function changeRows(findings: readonly Finding[]): readonly ChangeRow[] {
  return findings
    .filter(isCompared)
    .toSorted((a, b) => worseOf(b) - worseOf(a))
    .map(finding => {
      const { observed, outcome, trend, unit = 'none' } = finding
      const endpoint = endpointOf(finding)
      const print = (value: number | undefined): string => (value === undefined ? '–' : printQuantity(value, unit))
      return {
        outcome,
        ...(endpoint !== undefined && { endpoint }),
        cells: [
          titleOf(finding),
          print(observed),
          print(trend?.level),
          trend?.kind === 'figure' ? printChange(trend.change) : '–',
          trend?.kind === 'figure' ? printLeastChange(trend.visible) : '–',
          printCount(trend?.runs ?? 0),
        ],
      }
    })
}

/** For a throughput less is worse. */
function worseOf({ trend, unit }: Finding): number {
  const change = changeOf(trend) ?? 0
  return unit === 'per-second' ? -change : change
}
