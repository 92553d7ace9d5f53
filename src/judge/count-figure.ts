import type { Reading } from '../model/latency.ts'
import type { RunResult } from '../model/run-result.ts'
import { shareAtLeast, shareAtMost } from '../stats/binomial.ts'
import { type Evidence, type Figure, gap, type Question, upperLimit, withinRounding } from './evidence.ts'
import { type Row, sumsOf } from './rows.ts'
import { serverErrors } from './server-errors.ts'

/** errorsFigure is the share of failed requests, Σ failures ÷ Σ requests. */
export function errorsFigure(question: Question): Evidence {
  const { requests, failures } = sumsOf(question.rows)
  return ratioFigure(exactly(failures / requests), requests, [failures, failures], question)
}

/** serverErrorsFigure is the share of requests that failed with a status 5xx, as far as the failures say their status. */
export function serverErrorsFigure(question: Question): Evidence {
  const { requests } = sumsOf(question.rows)
  const [low, high] = serverErrors(question.result, question.rows)
  const reading = { value: high / requests, low: low / requests, high: high / requests }
  const figure = ratioFigure(reading, requests, [low, high], question)
  if (low === high) return figure
  const why = `${high - low} of the failures do not say their status, so 5xx may be ${low} to ${high} requests`
  return { ...figure, enclosed: true, unclear: gap('not-reported', why) }
}

function ratioFigure(
  reading: Reading,
  n: number,
  [atLeast, atMost]: readonly [number, number],
  { condition }: Question,
): Figure {
  const upper = upperLimit(condition)
  const counted = atLeast === atMost
  const tail = upper && upper.limit > 0 && (() => ({ n, atLeast, atMost, allowed: upper.limit }))
  const confidence = [shareAtLeast(atLeast, n, 0.975), shareAtMost(atMost, n, 0.975)] as const
  return {
    kind: 'figure',
    reading,
    samples: n,
    ...(tail && { tail }),
    ...(counted && { counted, confidence }),
    unclear: withinRounding,
  }
}

/** requestsFigure is the number of requests, failed ones included. */
export function requestsFigure({ rows }: Question): Evidence {
  return { kind: 'figure', reading: exactly(sumsOf(rows).requests), unclear: withinRounding }
}

/**
 * throughputFigure is successful requests per second: (requests − failures) ÷ duration, or, where the report says no
 * duration, its own rate less the failed share.
 */
export function throughputFigure({ rows, result }: Question): Evidence {
  const { requests, failures } = sumsOf(rows)
  const reading = overDuration(requests - failures, result) ?? fromRates(rows)
  if (reading === undefined) {
    return gap('not-reported', 'the report says neither how long the run took nor how many requests it made a second')
  }
  return { kind: 'figure', reading, samples: requests, unclear: withinRounding }
}

function overDuration(count: number, { durationMs, durationErrorMs = 0 }: RunResult): Reading | undefined {
  if (durationMs === undefined || !(durationMs > 0 && durationMs < Number.POSITIVE_INFINITY)) return undefined
  if (!(durationErrorMs >= 0)) return undefined
  const perSecond = (ms: number): number => (ms > 0 ? (count * 1000) / ms : Number.POSITIVE_INFINITY)
  return {
    value: perSecond(durationMs),
    low: perSecond(durationMs + durationErrorMs),
    high: count === 0 ? 0 : perSecond(durationMs - durationErrorMs),
  }
}

function fromRates(rows: readonly Row[]): Reading | undefined {
  let reading: Reading = { value: 0, low: 0, high: 0 }
  for (const { figures } of rows) {
    if (figures === undefined) return undefined
    const { requests, failures, throughput, throughputError = 0 } = figures
    if (requests === 0) continue
    if (throughput === undefined) return undefined
    const kept = 1 - failures / requests
    reading = {
      value: reading.value + throughput * kept,
      low: reading.low + Math.max(0, throughput - throughputError) * kept,
      high: reading.high + (throughput + throughputError) * kept,
    }
  }
  return reading
}

/** usersFigure is the number of virtual users that the run reached. */
export function usersFigure({ result }: Question): Evidence {
  const reached = result.users?.reached
  if (reached === undefined || !(reached >= 0 && Number.isFinite(reached))) {
    return gap('not-reported', 'the report does not say how many users ran')
  }
  return { kind: 'figure', reading: exactly(reached), unclear: withinRounding }
}

function exactly(value: number): Reading {
  return { value, low: value, high: value }
}
