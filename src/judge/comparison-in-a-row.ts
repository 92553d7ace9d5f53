import type { Effect } from '../model/comparison.ts'
import type { RunResult } from '../model/run-result.ts'
import type { Finding } from '../model/verdict.ts'
import { improvement } from '../stats/drill.ts'
import { errorsInARow } from './comparison-errors.ts'
import {
  besideRuling,
  type ComparisonQuestion,
  excused,
  isJudged,
  metricFinding,
  nothingJudged,
  patternOf,
  type Ruled,
  soughtOf,
  toleranceOf,
} from './comparison-finding.ts'
import { type Cut, type Metric, metricsOf, middleOf } from './comparison-metrics.ts'
import { sideOf } from './comparison-sides.ts'
import { reach, strainOf } from './strain.ts'

/** What changed by less than this between runs that could not take turns may be drift, whatever was asked for. */
const leastShown = 0.1

/**
 * inARowFindings is what runs before a change and as many after it show, which could not take turns: that every run after
 * beats every run before, by more than those before differ among themselves. A drift does so by chance now and then, so that
 * nothing here fails.
 */
export function inARowFindings(
  before: readonly RunResult[],
  after: readonly RunResult[],
  question: ComparisonQuestion,
): readonly Finding[] {
  const pattern = patternOf(question)
  const runs = before.flatMap((base, index) => {
    const head = after[index]
    return head === undefined ? [] : [{ base, head, first: 'base' as const }]
  })
  const [first, ...others] = [...before, ...after]
  const lagMs = first && strainOf(sideOf('', [first, ...others]), [])?.lagMs
  const metrics = metricsOf(runs, { ...question, ...(pattern !== undefined && { pattern }) })
  return [
    ...nothingJudged(metrics, question),
    ...errorsInARow(runs, question),
    ...excused(
      metrics.map(metric => {
        const effect = effectOf(metric, question)
        const ruled = isJudged(metric)
          ? unlessLate(rulingOf(metric, question), effect, lagMs, question)
          : besideRuling(metric)
        return metricFinding(metric, effect, ruled, question)
      }),
      question,
    ),
  ]
}

/** Law 2: a difference that the load generator's own lateness may have made, or hidden, lets nothing pass. */
function unlessLate(
  ruled: Ruled,
  { base, head }: Effect,
  lagMs: number | undefined,
  question: ComparisonQuestion,
): Ruled {
  const [outcome, code] = ruled
  if (lagMs === undefined || outcome !== 'pass') return ruled
  const mattersMs = code === 'faster' ? Math.abs(head - base) : soughtOf(question) * base
  return mattersMs <= reach * lagMs ? ['inconclusive', 'saturated'] : ruled
}

function rulingOf(metric: Metric, question: ComparisonQuestion): Ruled {
  const [before, after] = [logarithms(metric.base), logarithms(metric.head)]
  const tolerance = toleranceOf(Math.max(leastShown, soughtOf(question)))
  const isFaster = improvement(before, after, tolerance).isShown
  if (question.asked.kind === 'improved') return isFaster ? ['pass', 'faster'] : ['warn', 'not-shown']
  if (isFaster) return [question.asked.kind === 'unchanged' ? 'warn' : 'pass', 'faster']
  return improvement(turned(before), turned(after), tolerance).isShown ? ['warn', 'slower'] : ['pass', 'not-shown']
}

function logarithms(cuts: readonly Cut[]): readonly number[] {
  return cuts.flatMap(({ p95Ms }) => (p95Ms === undefined ? [] : [Math.log(p95Ms)]))
}

function turned(values: readonly number[]): readonly number[] {
  return values.map(value => -value)
}

function effectOf(metric: Metric, { asked, sides }: ComparisonQuestion): Effect {
  const [before, after] = [logarithms(metric.base), logarithms(metric.head)]
  const { change, interval } = improvement(before, after, 0)
  const [least, most] = interval.map(move => Math.expm1(-move))
  return {
    ...{ design: 'in-a-row', asked: asked.kind, sides },
    ...{ base: middleOf(metric.base), head: middleOf(metric.head), change: Math.expm1(-change) },
    ...(least !== undefined && most !== undefined && { interval: [most, least], confidence: 0.9 }),
    pairs: metric.base.length,
    requestsEach: metric.requestsEach,
  }
}
