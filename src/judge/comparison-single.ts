import type { Effect } from '../model/comparison.ts'
import { countOf, quantileOf, type Reading, readingOf } from '../model/latency.ts'
import { recordOf } from '../model/record.ts'
import type { Measurement, RunResult } from '../model/run-result.ts'
import type { Finding, FindingCode } from '../model/verdict.ts'
import { fisher } from '../stats/fisher.ts'
import { roundingError } from '../stats/floor.ts'
import { goodSamples, leastSamples } from '../stats/order.ts'
import { screenLimit } from '../stats/screen.ts'
import { shiftOf } from '../stats/shift.ts'
import { studentQuantile } from '../stats/student.ts'
import { usual } from '../stats/usual.ts'
import { type ComparisonQuestion, identityOf, type Ruled } from './comparison-finding.ts'
import { effectMessage, errorsMessage, nextOfEffect } from './comparison-words.ts'
import { clipped, listed } from './evidence.ts'
import { differenceWords } from './past-runs.ts'
import { type Row, rowsOf } from './rows.ts'
import { reach, strainOf } from './strain.ts'

/**
 * singleFindings holds one run against one other: what is slower than runs of the same software stray by is a warning, and
 * nothing fails, since nobody knows how far runs stray here. What could not be compared is told, and never passes.
 */
export function singleFindings(base: RunResult, head: RunResult, question: Question): readonly Finding[] {
  const unlike = unlikeIn(base, head)
  if (unlike !== undefined) return [unlikeLoads(unlike, question)]
  const lagMs = Math.max(...[base, head].map(one => strainOf(one, [])?.lagMs ?? 0))
  const heads = new Map(rowsOf(head).map(row => [row.label, row]))
  const compared = rowsOf(base).map(row => {
    const other = heads.get(row.label)
    return { label: row.label, other, finding: other && rowFinding(row, other, lagMs, question) }
  })
  const findings = compared.flatMap(({ finding }) => finding ?? [])
  const labels = (of: (one: (typeof compared)[number]) => boolean): readonly string[] =>
    compared.filter(of).map(({ label }) => label)
  return [
    ...(findings.length === 0
      ? [nothingShared(question)]
      : [
          ...findings,
          ...uncompared(
            'no-match',
            `${question.sides[1]} has none`,
            labels(({ other }) => other === undefined),
            question,
          ),
          ...uncompared(
            'few-samples',
            'too few requests with a time',
            labels(({ other, finding }) => other !== undefined && finding === undefined),
            question,
          ),
        ]),
    ...errorsOf(base, head, question),
  ]
}

type Question = Omit<ComparisonQuestion, 'asked' | 'least'>

/** The two sides may be two targets, and what one of them alone has is told of each endpoint. */
function unlikeIn(base: RunResult, head: RunResult): string | undefined {
  const [one, other] = [base, head].map(result =>
    recordOf({ name: '', result }, { findings: [] }, { name: '', nowMs: 0 }),
  )
  return one && other && differenceWords(one, other, ['target', 'endpoints'])
}

function unlikeLoads(unlike: string, question: Question): Finding {
  return {
    ...identityOf(question),
    outcome: 'inconclusive',
    code: 'no-match',
    message: `Nothing was compared: the two runs differ in ${unlike}.`,
    next: 'Give two runs of the same load.',
  }
}

function nothingShared(question: Question): Finding {
  return {
    ...identityOf(question),
    outcome: 'inconclusive',
    code: 'no-match',
    message: 'Nothing was compared: no endpoint is in both runs with a time and enough requests.',
    next: 'Give two runs of the same load.',
  }
}

/** Law 1: what one side alone can tell is told, and warns as all does that one run against one shows. */
function uncompared(code: FindingCode, why: string, labels: readonly string[], question: Question): readonly Finding[] {
  if (labels.length === 0) return []
  return [
    {
      ...identityOf(question),
      ...{ outcome: 'warn', code, rows: labels },
      message: `Not compared: ${listed(labels)} (${why}).`,
    },
  ]
}

interface Figure {
  readonly indicator: 'p95' | 'mean' | 'p50'
  readonly base: Reading
  readonly head: Reading
}

/** None where either side has too few requests for any figure. */
function rowFinding(base: Row, head: Row, lagMs: number, question: Question): Finding | undefined {
  const [one, other] = [base.figures, head.figures]
  if (one === undefined || other === undefined) return undefined
  const { name, method, label } = head
  const row = { ...identityOf(question), endpoint: name, ...(method !== undefined && { method }), rows: [label] }
  if (isMostlyFailed(one) || isMostlyFailed(other)) return { ...row, ...mostlyFailed(label, timedOf(other)) }
  const requests = Math.min(timedOf(one), timedOf(other))
  const figure = figureOf(one, other, requests)
  if (figure === undefined) return undefined
  const [effect, ruled] = weighed(figure, requests, question)
  const [outcome, code] = isOfLag(effect, lagMs) ? (['warn', 'saturated'] as const) : ruled
  const next = nextOfEffect(code)
  return {
    ...row,
    ...{ indicator: figure.indicator, unit: 'ms', observed: figure.head.value, samples: timedOf(other), effect },
    ...{ outcome, code },
    message: effectMessage({
      of: `${figure.indicator} of ${label}`,
      ...{ effect, code, least: 1, by: question.tolerance, isSurplus: false },
    }),
    ...(next !== undefined && { next }),
  }
}

function mostlyFailed(
  label: string,
  samples: number,
): Pick<Finding, 'outcome' | 'code' | 'samples' | 'message' | 'next'> {
  return {
    ...{ outcome: 'warn', code: 'mostly-failed', samples },
    message: `${clipped(label)}: half of the requests of one run failed, so its times say nothing.`,
    next: 'Look at the failures first.',
  }
}

/** What a strained load generator may have moved by itself, either way. */
function isOfLag({ base, head }: Effect, lagMs: number): boolean {
  return lagMs > 0 && Math.abs(head - base) <= reach * lagMs
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
