import type { Objective } from '../model/objective.ts'
import type { RunResult } from '../model/run-result.ts'
import { printApart } from '../text/quantity.ts'
import { type Gap, gap } from './evidence.ts'
import type { Row } from './rows.ts'

/**
 * notOffered excuses a throughput that was missed because the run never sent so much: offered are the arrivals of the judged
 * time divided by that time, times the rows' share of all requests, several requests an arrival counted as such.
 */
export function notOffered({
  objective,
  result: { arrivals, durationMs = 0, total },
  rows,
}: {
  readonly objective: Objective
  readonly result: RunResult
  readonly rows: readonly Row[]
}): Gap | undefined {
  const floor = floorOf(objective)
  const judged = arrivals?.judged ?? 0
  if (floor === undefined || judged === 0 || !(durationMs > 0 && total.requests > 0)) return undefined
  const requests = rows.reduce((sum, { figures }) => sum + (figures?.requests ?? 0), 0)
  const each = Math.max(1, total.requests / judged) * (requests / total.requests)
  const offered = (judged / (durationMs / 1000)) * each
  if (!(offered < floor)) return undefined
  const [sent] = printApart(offered, floor, 'per-second')
  return gap(
    'not-offered',
    `the run offered ${sent} only, so it could not show more`,
    `Set rate ≥ ${rateFor(floor, each)}/s.`,
  )
}

/** floorOf is the least throughput that an objective promises, per second. */
export function floorOf({ indicator, condition }: Objective): number | undefined {
  if (indicator.kind !== 'throughput') return undefined
  switch (condition.comparison) {
    case '>=':
    case '>':
      return condition.limit
    case 'between':
      return condition.limit[0]
    default:
      return undefined
  }
}

/** What is to be shown is offered with so much to spare, since a few requests may fail. */
export const spare = 1.02

/** rateFor is the rate of arrivals, in whole ones per second, that offers a floor with 2 % to spare. */
export function rateFor(floor: number, perArrival: number): number {
  return Math.ceil((floor * spare) / perArrival - 1e-9)
}
