import { type Notice, notice } from '../model/notice.ts'
import type { Objective } from '../model/objective.ts'
import type { Offer } from '../model/offer.ts'
import { emptyLatency } from '../model/run-result.ts'
import { printLimit, scopeWords } from '../text/promise.ts'
import { printCount, printMs } from '../text/quantity.ts'
import { upperLimit } from './evidence.ts'
import { latencyIndicator } from './latency-figure.ts'
import { type Coverage, coverAll } from './matching.ts'
import { floorOf, rateFor, spare } from './offered.ts'
import { type Row, rowsOf } from './rows.ts'

/**
 * offerNotices says which throughput floors a scenario can not show, because it never sends so much (`not-offered`) or
 * hardly (`barely-offered`), and whether its users are too few for its rate at the P50 that is promised (`few-users`).
 */
export function offerNotices(scenario: string, offer: Offer, objectives: readonly Objective[]): readonly Notice[] {
  const rows = rowsOf({
    endpoints: offer.calls.map(({ method, name }) => ({
      method,
      name,
      requests: 0,
      failures: 0,
      latency: emptyLatency,
    })),
  })
  const calls = new Map(rows.map((row, at) => [row, offer.calls[at]]))
  const timesOf = (some: readonly Row[]): number => some.reduce((sum, row) => sum + (calls.get(row)?.times ?? 0), 0)
  const planned: Planned = { scenario, offer, rows, timesOf, coverage: coverAll(objectives, rows) }
  return [...objectives.flatMap(objective => floorNotices(objective, planned)), ...usersNotice(objectives, planned)]
}

interface Planned {
  readonly scenario: string
  readonly offer: Offer
  readonly rows: readonly Row[]
  /** How often one arrival calls them. */
  readonly timesOf: (rows: readonly Row[]) => number
  readonly coverage: ReadonlyMap<Objective, Coverage>
}

function floorNotices(objective: Objective, planned: Planned): readonly Notice[] {
  const floor = floorOf(objective)
  if (floor === undefined) return []
  const { offer, rows, timesOf } = planned
  switch (objective.scope.kind) {
    case 'run':
      return floorNotice(objective, floor, 'in all', timesOf(rows), planned)
    case 'each':
      return rows.flatMap(row => floorNotice(objective, floor, `to ${row.label}`, timesOf([row]), planned))
    case 'endpoint': {
      const { won = [], matched = 0 } = planned.coverage.get(objective) ?? {}
      // A name that is known only when it is sent may be this one.
      const isElsewhere = matched > 0 || offer.calls.some(({ isExact }) => !isExact)
      if (won.length === 0 && isElsewhere) return []
      return floorNotice(objective, floor, `to ${scopeWords(objective.scope)}`, timesOf(won), planned)
    }
    default:
      return objective.scope satisfies never
  }
}

function floorNotice(
  { source: { file, line } }: Objective,
  floor: number,
  where: string,
  times: number,
  { scenario, offer: { rate, isStaged } }: Planned,
): readonly Notice[] {
  const sent = rate * times
  if (sent >= floor * spare - 1e-9) return []
  const enough = `${rateFor(floor, times)}/s`
  const details = {
    ...{ scenario, where, file, ...(line !== undefined && { line }) },
    sent: sent === 0 ? 'nothing' : `${rateWords(sent, floor)}${isStaged ? ' on average' : ''}`,
    floor: printLimit(floor, 'per-second').replace('/s', '+/s'),
    offer:
      sent === 0 ? 'give it a request there' : isStaged ? `let its stages average ≥ ${enough}` : `set rate ≥ ${enough}`,
  }
  return [notice(sent < floor - 1e-9 ? 'not-offered' : 'barely-offered', details)]
}

/** With as many digits as it takes to look different. */
function rateWords(rate: number, floor: number): string {
  const short = rounded(rate)
  return printLimit(short === floor ? rate : short, 'per-second')
}

function rounded(rate: number): number {
  return Number(rate < 1 ? rate.toPrecision(2) : rate.toFixed(2))
}

/** Users that are busy for more of the time than this make arrivals wait in queues of their own. */
const mostBusy = 0.6

/** By Little's law, rate × time is how many are busy at once. */
function usersNotice(objectives: readonly Objective[], planned: Planned): readonly Notice[] {
  const { scenario, rows, timesOf, offer } = planned
  const { rate, users, thinkMs } = offer
  const eachMs = thinkMs + rows.reduce((sum, row) => sum + timesOf([row]) * promisedMs(row, objectives, planned), 0)
  const need = (rate * eachMs) / 1000
  if (users === undefined || need <= mostBusy * users) return []
  const step = need < 12 ? 1 : 10
  return [
    notice('few-users', {
      scenario,
      rate: printLimit(rounded(rate), 'per-second'),
      each: printMs(eachMs),
      need: printCount(Math.ceil(need - 1e-9)),
      users: printCount(users),
      enough: printCount(Math.ceil(need / mostBusy / step - 1e-9) * step),
    }),
  ]
}

/** The loosest median that is promised of an endpoint, else of each or of the whole run; 0 where there is none. */
function promisedMs(row: Row, objectives: readonly Objective[], { coverage }: Planned): number {
  const medians = objectives.flatMap(objective => {
    const latency = latencyIndicator(objective.indicator)
    const isMedian = latency?.kind === 'median' || (latency?.kind === 'percentile' && latency.q === 0.5)
    const upper = isMedian ? upperLimit(objective.condition) : undefined
    return upper === undefined ? [] : [{ objective, limit: upper.limit }]
  })
  const own = medians.filter(({ objective }) => coverage.get(objective)?.won.includes(row))
  const common = medians.filter(({ objective }) => objective.scope.kind !== 'endpoint')
  return Math.max(0, ...(own.length > 0 ? own : common).map(({ limit }) => limit))
}
