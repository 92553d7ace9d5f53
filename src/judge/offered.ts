import type { Objective } from '../model/objective.ts'
import type { RunResult } from '../model/run-result.ts'
import { printQuantity } from '../text/quantity.ts'
import { type Gap, gap } from './evidence.ts'
import type { Row } from './rows.ts'

/**
 * notOffered excuses a throughput that was missed because the run never sent so much: offered is the arrival rate times
 * the rows' share of all requests, several requests an arrival counted as such.
 */
export function notOffered({
  objective: { indicator, condition },
  result: { arrivals, total },
  rows,
}: {
  readonly objective: Objective
  readonly result: RunResult
  readonly rows: readonly Row[]
}): Gap | undefined {
  const rate = arrivals?.offeredRate
  if (indicator.kind !== 'throughput' || arrivals === undefined || rate === undefined || !(total.requests > 0))
    return undefined
  if (condition.comparison !== '>=' && condition.comparison !== '>') return undefined
  const requests = rows.reduce((sum, { figures }) => sum + (figures?.requests ?? 0), 0)
  const each = arrivals.sent > 0 ? Math.max(1, total.requests / arrivals.sent) : 1
  const share = requests / total.requests
  const offered = rate * each * share
  if (!(offered < condition.limit)) return undefined
  const needed = Math.ceil(condition.limit / (each * share))
  const sent = printQuantity(offered, 'per-second')
  return gap('not-offered', `the run offered ${sent} only, so it could not show more`, `Set rate ≥ ${needed}/s.`)
}
