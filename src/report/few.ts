import type { Finding } from '../model/verdict.ts'
import { counted, endpointOf } from './words.ts'

/** As many lines as this that say the same of one run are one. */
const alike = 3

/** fewTogether are findings of which those of one run that are kept, only by too few requests to be sure, are one where they are many. */
export function fewTogether(findings: readonly Finding[]): readonly Finding[] {
  const groups = Map.groupBy(findings.filter(isByFew), ({ run }) => run)
  return findings.flatMap(finding => {
    const group = isByFew(finding) ? (groups.get(finding.run) ?? []) : []
    if (group.length < alike) return [finding]
    return group[0] === finding ? [together(finding, group)] : []
  })
}

function isByFew({ objective, outcome, code, flags }: Finding): boolean {
  if (objective === undefined || outcome !== 'warn') return false
  return code === 'few-samples' || (code === 'met' && flags.includes('too-close-to-call'))
}

function together({ source: _, ...first }: Finding, group: readonly Finding[]): Finding {
  const names = group.slice(0, alike).map(one => {
    const endpoint = endpointOf(one)
    return endpoint === undefined ? one.indicator : `${one.indicator} of ${endpoint}`
  })
  const more = group.length > alike ? ` and ${group.length - alike} more` : ''
  const { next = first.next } = group.toSorted((a, b) => (b.wanted ?? 0) - (a.wanted ?? 0))[0] ?? first
  return {
    ...first,
    message: `${counted(group.length, 'objective')} are kept, by too few requests to be sure: ${names.join(', ')}${more}.`,
    ...(next !== undefined && { next }),
  }
}
