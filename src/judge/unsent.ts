import { type Notice, notice } from '../model/notice.ts'
import type { Objective } from '../model/objective.ts'
import type { OfferedCall } from '../model/offer.ts'
import { emptyLatency } from '../model/run-result.ts'
import { scopeWords } from '../text/promise.ts'
import { coverAll, type Endpointed, isEndpointed, isOfEndpoints } from './matching.ts'
import { beginningOf } from './pattern.ts'
import { type Row, rowsOf } from './rows.ts'
import { nearWords, rowMeant } from './unmatched.ts'

/** Sending is a scenario with what it is judged by and what it sends; calls are absent where that is not known. */
export interface Sending {
  readonly name: string
  readonly objectives: readonly Objective[]
  readonly calls?: readonly OfferedCall[]
}

/**
 * unsentNotices says which endpoints are promised something and called by none of the scenarios that are judged by it. What is
 * promised of several scenarios is right where one of them calls it, and a name that is known only when it is sent may be any
 * that begins like it.
 */
export function unsentNotices(scenarios: readonly Sending[]): readonly Notice[] {
  const claims = scenarios.flatMap(claimsOf)
  return [...Map.groupBy(claims, ({ objective }) => placeKey(objective)).values()].flatMap(group => {
    const [first] = group
    const rows = group.flatMap(one => one.rows)
    return first === undefined || group.some(({ isCalled }) => isCalled)
      ? []
      : [told(first.objective, [...new Set(group.map(({ scenario }) => scenario))], rows)]
  })
}

interface Claim {
  readonly scenario: string
  readonly objective: Endpointed
  readonly rows: readonly Row[]
  readonly isCalled: boolean
}

function claimsOf({ name, objectives, calls }: Sending): readonly Claim[] {
  const figures = { requests: 0, failures: 0, latency: emptyLatency }
  const rows = rowsOf({ endpoints: (calls ?? []).map(call => ({ method: call.method, name: call.name, ...figures })) })
  const open = rows.filter((_, at) => calls?.[at]?.isExact === false)
  const coverage = coverAll(objectives, rows)
  return objectives
    .filter(isEndpointed)
    .filter(isOfEndpoints)
    .map(objective => ({
      ...{ scenario: name, objective, rows },
      isCalled:
        calls === undefined ||
        (coverage.get(objective)?.matched ?? 0) > 0 ||
        open.some(row => mayBecome(row, objective.scope)),
    }))
}

function mayBecome({ method, forms }: Row, scope: Endpointed['scope']): boolean {
  if (scope.method !== undefined && scope.method.toUpperCase() !== method) return false
  const wanted = beginningOf(scope.pattern)
  return forms.some(form => {
    // Of another name a path may be taken out.
    const known = form.startsWith('/') ? beginningOf(form) : ''
    return known.startsWith(wanted) || wanted.startsWith(known)
  })
}

/** The indicators of one row are one mistake. */
function placeKey({ source: { file, line }, scope }: Objective): string {
  return JSON.stringify([file, line, scopeWords(scope)])
}

function told({ scope, source }: Endpointed, scenarios: readonly string[], rows: readonly Row[]): Notice {
  const names = [...new Set(rows.map(({ label }) => label))]
  return notice('endpoint-unsent', {
    ...source,
    endpoint: scopeWords(scope),
    scenarios: scenarios.map(name => `\`${name}\``).join(', '),
    near: nearWords(rowMeant(scope, rows), names),
  })
}
