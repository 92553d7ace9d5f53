import type { Asked, Effect } from '../model/comparison.ts'
import type { Place } from '../model/notice.ts'
import type { Finding, FindingCode, Outcome } from '../model/verdict.ts'
import { printCount } from '../text/quantity.ts'
import type { Metric } from './comparison-metrics.ts'
import { effectMessage, nextOfEffect } from './comparison-words.ts'

/** ComparisonQuestion is what the two sides are asked. */
export interface ComparisonQuestion {
  readonly asked: Asked
  /** The two sides as people call them; findings belong to the run of the second. */
  readonly sides: readonly [base: string, head: string]
  /** A smaller change is none that matters; a ratio. */
  readonly tolerance: number
  /** Requests that an endpoint needs in each segment. */
  readonly least: number
  /** Each side was one and the same process all the time, which may be slower than the next one would be. */
  readonly isOneInstance?: true
  readonly source?: Place
  /** The run that findings belong to, where that is not called as the second side is. */
  readonly run?: string
}

/** Ruled is an outcome and why. */
export type Ruled = readonly [outcome: Outcome, code: FindingCode]

/** patternOf is what the endpoints have to be covered by, where it was said. */
export function patternOf({ asked }: ComparisonQuestion): string | undefined {
  return asked.kind === 'not-slower' ? undefined : asked.endpoint
}

/** soughtOf is the ratio that a change must have to matter. */
export function soughtOf({ asked, tolerance }: ComparisonQuestion): number {
  return asked.kind === 'improved' ? (asked.by ?? tolerance) : tolerance
}

/** toleranceOf is the ratio by which base is more than head where head is so much less: a fifth less is a quarter. */
export function toleranceOf(by: number): number {
  return by / (1 - by)
}

/** isJudged says whether a metric decides anything. */
export function isJudged({ standing }: Metric): boolean {
  return standing === 'judged'
}

/** identityOf is what all findings of a comparison have in common. */
export function identityOf({
  sides,
  source,
  run = sides[1],
}: Pick<ComparisonQuestion, 'sides' | 'source' | 'run'>): Omit<Finding, 'outcome' | 'code' | 'message'> {
  return { run, kind: 'comparison', severity: 'fail', rows: [], flags: [], ...(source && { source }) }
}

/** metricFinding is the finding of one endpoint. */
export function metricFinding(
  metric: Metric,
  effect: Effect,
  [outcome, code]: Ruled,
  question: ComparisonQuestion,
): Finding {
  const { endpoint, method, rows, head, standing } = metric
  const next = nextOfEffect(code)
  return {
    ...identityOf(question),
    endpoint,
    ...(method !== undefined && { method }),
    ...{ indicator: 'p95', unit: 'ms', rows, outcome, code },
    ...(Number.isFinite(effect.change) && { observed: effect.head, effect }),
    samples: head.reduce((sum, { timed }) => sum + timed, 0),
    message: effectMessage({
      of: `p95 of ${method === undefined ? '' : `${method} `}${endpoint}`,
      ...{ effect, code, least: question.least, by: soughtOf(question), isSurplus: standing === 'surplus' },
    }),
    ...(next !== undefined && { next }),
  }
}

/** excused are findings of which one improvement was asked: where one endpoint has it, the others need not. */
export function excused(findings: readonly Finding[], { asked }: ComparisonQuestion): readonly Finding[] {
  const isEnough = asked.kind === 'improved' && asked.endpoint === undefined
  if (!isEnough || !findings.some(({ code }) => code === 'faster')) return findings
  return findings.map(finding => (finding.code === 'not-shown' ? { ...finding, outcome: 'pass' } : finding))
}

/** besideRuling is what becomes of an endpoint that is not judged: shown, or an error of its own. */
export function besideRuling({ standing }: Metric): Ruled {
  if (standing === 'failing') return ['inconclusive', 'mostly-failed']
  return standing === 'fewer' ? ['inconclusive', 'few-samples'] : ['pass', 'not-judged']
}

/** nothingJudged is the finding of a comparison that could judge no endpoint; none where it could. */
export function nothingJudged(metrics: readonly Metric[], question: ComparisonQuestion): readonly Finding[] {
  // Those that failed, or were asked less on head, are inconclusive by themselves.
  if (metrics.some(({ standing }) => standing !== 'few' && standing !== 'surplus')) return []
  const most = Math.max(0, ...metrics.map(({ requestsEach }) => requestsEach))
  const pattern = patternOf(question)
  const isUnmatched = metrics.length === 0 && pattern !== undefined
  return [
    {
      ...identityOf(question),
      outcome: 'inconclusive',
      code: isUnmatched ? 'no-match' : 'few-samples',
      message: isUnmatched
        ? `Nothing was judged: no endpoint of the run is covered by ${pattern}.`
        : `Nothing was judged: ${printCount(question.least)} requests to an endpoint are needed in each segment, and the most had ${printCount(Math.floor(most))}.`,
      next: isUnmatched
        ? 'Name an endpoint as the run records it, or leave it out.'
        : 'Raise the rate or the budget, or send fewer kinds of requests.',
    },
  ]
}
