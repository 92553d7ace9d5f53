import { type Notice, notice } from '../model/notice.ts'
import { type Finding, isGraver } from '../model/verdict.ts'
import { matcherOf } from './matching.ts'
import type { Judging, Waiver } from './settings.ts'

/** Waived is findings after the waivers, and what became of the waivers. */
export interface Waived {
  readonly findings: readonly Finding[]
  readonly notices: readonly Notice[]
}

/** waive shows findings that a waiver covers as warnings, until the end of its day; an expired or idle one is told. */
export function waive(findings: readonly Finding[], { waivers, nowMs }: Pick<Judging, 'waivers' | 'nowMs'>): Waived {
  if (waivers.length === 0) return { findings, notices: [] }
  const today = new Date(nowMs).toISOString().slice(0, 10)
  const valid = waivers.filter(waiver => isValid(waiver, today))
  return {
    findings: findings.map(finding => {
      const waiver = isGraver(finding.outcome, 'warn') ? valid.find(one => covers(one, finding)) : undefined
      return waiver === undefined ? finding : waived(finding, waiver)
    }),
    notices: waivers.flatMap(waiver => told(waiver, valid, findings)),
  }
}

/** A date that is none has passed. */
function isValid({ until }: Waiver, today: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(until) && today <= until
}

/** Findings about the run itself have no objective, and are not waived. */
function covers({ endpoint, indicator }: Waiver, finding: Finding): boolean {
  if (finding.objective === undefined) return false
  if (indicator !== undefined && indicator.toLowerCase() !== finding.indicator?.toLowerCase()) return false
  return endpoint === undefined || coversEndpoint(endpoint, finding)
}

const wholeRun = ['total', 'aggregated', 'overall', 'whole run', '*', '**'] as const

function coversEndpoint(text: string, { endpoint, method }: Finding): boolean {
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
    message: `${finding.message} Waived until ${until}: ${why}.`,
  }
}

function told(waiver: Waiver, valid: readonly Waiver[], findings: readonly Finding[]): readonly Notice[] {
  const { endpoint, indicator, until, source } = waiver
  const what = [indicator, endpoint].filter(part => part !== undefined).join(' of ') || 'everything'
  if (!valid.includes(waiver)) return [notice('waiver-expired', { what, until, ...source })]
  return findings.some(finding => covers(waiver, finding)) ? [] : [notice('waiver-idle', { what, ...source })]
}
