import type { Effect } from '../model/comparison.ts'
import { countOf, quantileOf, type Reading, readingOf } from '../model/latency.ts'
import type { Measurement, RunResult } from '../model/run-result.ts'
import type { Finding } from '../model/verdict.ts'
import { fisher } from '../stats/fisher.ts'
import { roundingError } from '../stats/floor.ts'
import { goodSamples, leastSamples } from '../stats/order.ts'
import { screenLimit } from '../stats/screen.ts'
import { shiftOf } from '../stats/shift.ts'
import { studentQuantile } from '../stats/student.ts'
import { usual } from '../stats/usual.ts'
import { type ComparisonQuestion, identityOf, type Ruled } from './comparison-finding.ts'
import { effectMessage, errorsMessage, nextOfEffect } from './comparison-words.ts'
import { type Row, rowsOf } from './rows.ts'

/**
 * singleFindings holds one run against one other: what is slower than runs of the same software stray by is a warning, and
 * nothing fails, since nobody knows how far runs stray here.
 */
export function singleFindings(
  base: RunResult,
  head: RunResult,
  question: Omit<ComparisonQuestion, 'asked' | 'least'>,
): readonly Finding[] {
  const rows = new Map(rowsOf(base).map(row => [row.label, row]))
  const shared = rowsOf(head).flatMap(row => {
    const other = rows.get(row.label)
    return other === undefined ? [] : [[other, row] as const]
  })
  const findings = shared.flatMap(([one, other]) => rowFinding(one, other, question))
  return [...(findings.length === 0 ? [nothingShared(question)] : []), ...findings, ...errorsOf(base, head, question)]
}

type Question = Omit<ComparisonQuestion, 'asked' | 'least'>

function nothingShared(question: Question): Finding {
  return {
    ...identityOf(question),
    outcome: 'inconclusive',
    code: 'no-match',
    message: 'Nothing was compared: no endpoint is in both runs with a time and enough requests.',
    next: 'Give two runs of the same load.',
  }
}

interface Figure {
  readonly indicator: 'p95' | 'mean' | 'p50'
  readonly base: Reading
  readonly head: Reading
}

function rowFinding(base: Row, head: Row, question: Question): readonly Finding[] {
  const [one, other] = [base.figures, head.figures]
  if (one === undefined || other === undefined || isMostlyFailed(one) || isMostlyFailed(other)) return []
  const requests = Math.min(timedOf(one), timedOf(other))
  const figure = figureOf(one, other, requests)
  if (figure === undefined) return []
  const [effect, ruled] = weighed(figure, requests, question)
  const { name, method, label } = head
  const next = nextOfEffect(ruled[1])
  return [
    {
      ...identityOf(question),
      ...{ endpoint: name, ...(method !== undefined && { method }), indicator: figure.indicator, unit: 'ms' },
      ...{ observed: figure.head.value, samples: timedOf(other), rows: [label], effect },
      ...{ outcome: ruled[0], code: ruled[1] },
      message: effectMessage({
        of: `${figure.indicator} of ${label}`,
        ...{ effect, code: ruled[1], least: 1, by: question.tolerance, isSurplus: false },
      }),
      ...(next !== undefined && { next }),
    },
  ]
}

/** Law 7. */
function isMostlyFailed({ requests, failures }: Measurement): boolean {
  return failures > 0 && 2 * failures >= requests
}

function timedOf({ requests, latency }: Measurement): number {
  return latency.buckets === undefined ? requests : countOf(latency.buckets)
}

/** p95 where there are enough requests for it, else the mean, else p50. */
function figureOf(base: Measurement, head: Measurement, requests: number): Figure | undefined {
  const both = (indicator: Figure['indicator'], read: (of: Measurement) => Reading | undefined): Figure | undefined => {
    const [one, other] = [read(base), read(head)]
    if (one === undefined || other === undefined || !(one.value > 0 && other.low > 0)) return undefined
    return { indicator, base: one, head: other }
  }
  const p95 = requests < goodSamples(0.95) ? undefined : both('p95', ({ latency }) => quantileOf(latency, 0.95))
  if (p95 !== undefined || requests < leastSamples(0.5)) return p95
  return (
    both('mean', ({ latency: { meanMs, meanGrid } }) =>
      meanMs === undefined ? undefined : readingOf(meanMs, meanGrid),
    ) ?? both('p50', ({ latency }) => quantileOf(latency, 0.5))
  )
}

/** No smaller change of a time that is not rounded matters, in ms. */
const leastMs = 2

/** Rounding alone is no change, so it is measured to the least that the figure of head may stand for. */
function weighed({ base, head }: Figure, requests: number, { tolerance, sides }: Question): readonly [Effect, Ruled] {
  const width = Math.max(widthOf(base), widthOf(head))
  const known = usual([Math.log(base.value)], roundingError(base.value, width))
  const { change, error } = shiftOf(known, [Math.log(head.value)])
  const reach = studentQuantile(0.975, known.freedom) * error
  const limit = screenLimit(known, { ratio: tolerance, least: Math.max(width, leastMs) })
  const effect: Effect = {
    ...{ design: 'single', asked: 'not-slower', sides, base: base.value, head: head.value },
    change: Math.expm1(change),
    interval: [Math.expm1(change - reach), Math.expm1(change + reach)],
    confidence: 0.95,
    pairs: 1,
    requestsEach: requests,
  }
  return [effect, Math.log(head.low) - known.level >= limit ? ['warn', 'provisional'] : ['pass', 'not-shown']]
}

function widthOf({ low, high }: Reading): number {
  return Number.isFinite(high) ? high - low : 0
}

const errorRule = { chance: 0.01, least: 0.001 } as const

/** Errors come in bursts, so that even a rise that is surely none by chance is a warning. */
function errorsOf({ total: base }: RunResult, { total: head }: RunResult, question: Question): readonly Finding[] {
  const [one, other] = [base, head].map(({ requests, failures }) => ({ k: failures, n: requests }))
  if (one === undefined || other === undefined || !(one.n > 0 && other.n > 0 && one.k + other.k > 0)) return []
  const change = other.k / other.n - one.k / one.n
  const chance = fisher(other, one)
  const effect: Effect = {
    ...{ design: 'single', asked: 'not-slower', sides: question.sides },
    ...{ base: one.k / one.n, head: other.k / other.n, change, chance, pairs: 1 },
    requestsEach: Math.min(one.n, other.n),
  }
  const isMore = change >= errorRule.least && chance < errorRule.chance
  const [outcome, code]: Ruled = isMore ? ['warn', 'more-errors'] : ['pass', 'not-shown']
  return [
    {
      ...identityOf(question),
      ...{ indicator: 'errors', unit: 'ratio', observed: effect.head, samples: other.n, effect, outcome, code },
      message: errorsMessage(effect, code),
    },
  ]
}
