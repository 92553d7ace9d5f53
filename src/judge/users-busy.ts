import type { Objective } from '../model/objective.ts'
import type { RunResult } from '../model/run-result.ts'
import { printCount, printMs } from '../text/quantity.ts'
import { compare } from './comparison.ts'
import { type Gap, gap } from './evidence.ts'
import { latencyFigure, latencyIndicator } from './latency-figure.ts'
import type { Row } from './rows.ts'

/** busyFrom is the share of the time from which on users that are all busy are too few; below it the target stalled. */
export const busyFrom = 0.8

/**
 * usersBusy excuses a latency limit that was missed because arrivals waited for a user: where every user was busy nearly
 * always, and the service time alone keeps the limit.
 */
export function usersBusy({
  objective: { indicator, condition },
  rows,
  result,
}: {
  readonly objective: Objective
  readonly rows: readonly Row[]
  readonly result: RunResult
}): Gap | undefined {
  const busy = result.generator?.usersBusy ?? 0
  const kind = latencyIndicator(indicator)
  if (!(busy >= busyFrom) || kind === undefined) return undefined
  const timed = rows.flatMap(inServiceTime)
  if (timed.length < rows.length) return undefined
  const served = latencyFigure(kind, { rows: timed, condition, result })
  if (served.kind === 'gap' || compare(served.reading, condition) !== 'kept') return undefined
  const who = carriersOf(result)
  return gap(
    'users-busy',
    `every ${who.one} was busy for ${Math.floor(busy * 100)} % of the time, and the service time of ${printMs(served.reading.value)} keeps the limit${arithmetic(result)}`,
    `Set \`${who.key}\` ${enough(result)}.`,
  )
}

function inServiceTime(row: Row): readonly Row[] {
  const { figures } = row
  if (figures?.serviceTime === undefined) return figures?.requests === 0 ? [row] : []
  return [{ ...row, figures: { ...figures, latency: figures.serviceTime } }]
}

/** An open load without users is carried by connections. */
function carriersOf({ users }: RunResult): { readonly one: string; readonly key: string } {
  return users === undefined ? { one: 'connection', key: 'connections' } : { one: 'user', key: 'users' }
}

/** By Little's law: rate × time is how many are busy at once. */
function arithmetic(result: RunResult): string {
  const need = needOf(result)
  if (need === undefined) return ''
  const { rate, eachMs, carriers } = need
  return `: ${Number(rate.toFixed(1))}/s at ${printMs(eachMs)} each needs ${printCount(carriers)} ${carriersOf(result).one}s`
}

interface Need {
  readonly rate: number
  readonly eachMs: number
  readonly carriers: number
}

function needOf({ arrivals, total }: RunResult): Need | undefined {
  const rate = Math.max(arrivals?.offeredRate ?? 0, total.throughput ?? 0)
  const eachMs = total.serviceTime?.meanMs
  if (eachMs === undefined || !(rate > 0 && eachMs > 0)) return undefined
  return { rate, eachMs, carriers: Math.ceil((rate * eachMs) / 1000 - 1e-9) }
}

/** Half as many again as are needed, or as there were. */
function enough(result: RunResult): string {
  const least = 1.5 * Math.max(needOf(result)?.carriers ?? 0, result.users?.asked ?? 0)
  if (least === 0) return 'higher'
  const step = least < 20 ? 1 : 10
  return `≥ ${Math.ceil(least / step - 1e-9) * step}`
}
