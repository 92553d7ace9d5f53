import { type Notice, notice } from '../model/notice.ts'
import { type Finding, isGraver } from '../model/verdict.ts'
import { matcherOf } from './matching.ts'
import type { Judging, Waiver } from './settings.ts'

/** waive shows findings that a waiver covers as warnings, until the end of its day. */
export function waive(findings: readonly Finding[], { waivers, nowMs }: Given): readonly Finding[] {
  const valid = waivers.filter(waiver => isValid(waiver, nowMs))
  if (valid.length === 0) return findings
  return findings.map(finding => {
    const waiver = isGraver(finding.outcome, 'warn') ? valid.find(one => covers(one, finding)) : undefined
    return waiver === undefined ? finding : waived(finding, waiver)
  })
}

/** Given is the waivers, and the moment at which they hold. */
export type Given = Pick<Judging, 'waivers' | 'nowMs'>

/** waiverNotices tells the waivers that have ended, and those that cover no objective of any run. */
export function waiverNotices(findings: readonly Finding[], runs: readonly Given[]): readonly Notice[] {
  return runs.flatMap(({ waivers, nowMs }) =>
    waivers.flatMap(waiver => {
      const { endpoint, indicator, until, source } = waiver
      const what = [indicator, endpoint].filter(part => part !== undefined).join(' of ') || 'everything'
      if (!isValid(waiver, nowMs)) return [notice('waiver-expired', { what, until, ...source })]
      return findings.some(finding => covers(waiver, finding)) ? [] : [notice('waiver-idle', { what, ...source })]
    }),
  )
}

/** A date that is none has passed. */
function isValid({ until }: Waiver, nowMs: number): boolean {
  const today = new Date(nowMs).toISOString().slice(0, 10)
  return /^\d{4}-\d{2}-\d{2}$/.test(until) && today <= until
}

/** Findings about the run itself have no objective, and are not waived. */
function covers({ endpoint, indicator }: Waiver, finding: Finding): boolean {
  if (finding.objective === undefined) return false
  if (indicator !== undefined && indicator.toLowerCase() !== finding.indicator?.toLowerCase()) return false
  return endpoint === undefined || coversEndpoint(endpoint, finding)
}

const wholeRun = ['total', 'aggregated', 'overall', 'whole run', '*', '**'] as const

/** coversEndpoint says whether an endpoint as people write it, or a pattern, means that of a finding or a series. */
export function coversEndpoint(text: string, { endpoint, method }: Pick<Finding, 'endpoint' | 'method'>): boolean {
  if (endpoint === undefined) return wholeRun.some(name => name === text.toLowerCase())
  const named = /^([A-Z]+) (.+)$/i.exec(text)
  if (named?.[1] !== undefined && named[2] !== undefined && named[1].toUpperCase() === method?.toUpperCase()) {
    return matcherOf(named[2])(endpoint)
  }
  return matcherOf(text)(endpoint)
}

function waived(finding: Finding, { why, until }: Waiver): Finding {
  return {
    ...finding,
    outcome: 'warn',
    code: 'waived',
    flags: [...finding.flags, 'waived'],
    message: `${finding.message} Waived until ${until}: ${why.replace(/\.$/, '')}.`,
  }
}
