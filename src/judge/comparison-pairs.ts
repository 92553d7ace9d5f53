import type { Effect, Pair } from '../model/comparison.ts'
import { quantileOf } from '../model/latency.ts'
import type { RunResult } from '../model/run-result.ts'
import type { Finding } from '../model/verdict.ts'
import { median } from '../stats/median.ts'
import { areAlike, comparePairs, looks, type PairedRuling } from '../stats/pairs.ts'
import { hodgesLehmann, shiftInterval, signedRank } from '../stats/signed-rank.ts'
import { errorsOfPairs, errorsRuling } from './comparison-errors.ts'
import {
  besideRuling,
  type ComparisonQuestion,
  excused,
  identityOf,
  isJudged,
  metricFinding,
  nothingJudged,
  patternOf,
  type Ruled,
  soughtOf,
  toleranceOf,
} from './comparison-finding.ts'
import { type Metric, metricsOf, middleOf } from './comparison-metrics.ts'
import { sideOf } from './comparison-sides.ts'
import { unlikeMessage } from './comparison-words.ts'
import { reach, strainOf } from './strain.ts'

/** What one instance alone may differ from the next by. */
const perhapsInstance = 0.2

/** isSettled says whether nothing that further pairs show could change what is said; it may be between two looks only. */
export function isSettled(pairs: readonly Pair[], question: ComparisonQuestion): boolean {
  if (!looks.some(look => look === pairs.length)) return false
  const { rulings } = lookedAt(pairs, question)
  return [...rulings.flat().map(({ ruling }) => ruling), errorsRuling(pairs)].every(({ kind }) => kind !== 'open')
}

/** pairFindings is what interleaved pairs show: a finding for each endpoint, whether judged or shown beside. */
export function pairFindings(pairs: readonly Pair[], question: ComparisonQuestion): readonly Finding[] {
  const { metrics, rulings } = lookedAt(pairs, question)
  const strain = strainOfPairs(pairs)
  const judged = metrics
    .filter(isJudged)
    .map((metric, index) => judgedFinding(metric, rulings[index] ?? [], strain, question))
  return [
    ...nothingJudged(metrics, question),
    ...excused(judged, question),
    ...errorsOfPairs(pairs, question),
    ...metrics
      .filter(metric => !isJudged(metric))
      .map(metric => metricFinding(metric, effectOf(metric, undefined, question), besideRuling(metric), question)),
  ]
}

/**
 * unlikeBases holds two instances of the same software against each other; a finding where they differ, for then a place
 * says nothing about other software either. What speaks is the median of all endpoints: a place slows them all.
 */
export function unlikeBases(pairs: readonly Pair[], question: ComparisonQuestion): Finding | undefined {
  const each = metricsOf(pairs, question).filter(isJudged).map(differencesOf)
  const shared = pairs.map((_, index) => median(each.map(differences => differences[index] ?? 0)))
  if (each.length === 0 || areAlike(shared, question.tolerance)) return undefined
  return {
    ...identityOf(question),
    outcome: 'invalid',
    code: 'unlike-bases',
    message: unlikeMessage(Math.expm1(hodgesLehmann(shared)), pairs.length),
    next: 'Give it a machine of its own, or look what the two processes do not share alike: a port, a disk, a limit of CPU.',
  }
}

const warming = { every: 2, least: 4, faster: Math.log(0.9) } as const

/**
 * isWarming says whether the second segment of a pair, whichever side it is of, is at least 10 % faster in the median: then
 * more must be left out at the beginning of each. Both orders must be there alike, so ask after every second pair.
 */
export function isWarming(pairs: readonly Pair[]): boolean {
  if (pairs.length < warming.least || pairs.length % warming.every !== 0) return false
  const moves = pairs.flatMap(({ base, head, first }) => {
    const [before, after] = (first === 'base' ? [base, head] : [head, base]).map(medianOf)
    return before !== undefined && after !== undefined ? [Math.log(after / before)] : []
  })
  return median(moves) <= warming.faster
}

function medianOf({ total: { latency } }: RunResult): number | undefined {
  const value = latency.quantiles.find(([q]) => q === 0.5)?.[1]
  return value !== undefined && value > 0 ? value : undefined
}

interface LookedAt {
  readonly metrics: readonly Metric[]
  /** Of each that is judged: slower, faster or both, as it was asked. */
  readonly rulings: readonly (readonly Directed[])[]
}

/** Directed is a ruling, and which change it is of: of a faster head the signs are turned. */
interface Directed {
  readonly of: 'slower' | 'faster'
  readonly ruling: PairedRuling
}

/** Which endpoints are judged is settled at the first look, so that they are the same at all. */
function lookedAt(pairs: readonly Pair[], question: ComparisonQuestion): LookedAt {
  const pattern = patternOf(question)
  const metrics = metricsOf(pairs, { ...question, by: looks[0], ...(pattern !== undefined && { pattern }) })
  return { metrics, rulings: directed(metrics.filter(isJudged).map(differencesOf), question) }
}

function differencesOf({ base, head }: Metric): readonly number[] {
  return base.flatMap(({ p95Ms }, index) => {
    const other = head[index]?.p95Ms
    return p95Ms === undefined || other === undefined ? [] : [Math.log(other / p95Ms)]
  })
}

function directed(each: readonly (readonly number[])[], question: ComparisonQuestion): LookedAt['rulings'] {
  if (each.length === 0) return []
  const { asked, tolerance } = question
  const turned = each.map(differences => differences.map(difference => -difference))
  const of = (kind: Directed['of'], rulings: readonly PairedRuling[]): readonly Directed[] =>
    rulings.map(ruling => ({ of: kind, ruling }))
  switch (asked.kind) {
    case 'not-slower':
      return of('slower', comparePairs(each, tolerance)).map(one => [one])
    case 'improved':
      return of('faster', comparePairs(turned, toleranceOf(soughtOf(question)))).map(one => [one])
    case 'unchanged': {
      const both = comparePairs([...each, ...turned], tolerance)
      const faster = of('faster', both.slice(each.length))
      return of('slower', both.slice(0, each.length)).map((one, index) => [one, ...faster.slice(index, index + 1)])
    }
    default:
      return asked satisfies never
  }
}

function judgedFinding(
  metric: Metric,
  rulings: readonly Directed[],
  strain: PairedStrain | undefined,
  question: ComparisonQuestion,
): Finding {
  const shown = rulings.find(({ ruling }) => ruling.kind === 'slower')
  const effect = effectOf(metric, (shown ?? rulings[0])?.ruling, question)
  const isOpen = shown === undefined && rulings.some(({ ruling }) => ruling.kind === 'open')
  return metricFinding(metric, effect, rulingOf(isOpen ? 'open' : shown?.of, effect, strain, question), question)
}

function rulingOf(
  shown: Directed['of'] | 'open' | undefined,
  effect: Effect,
  strain: PairedStrain | undefined,
  question: ComparisonQuestion,
): Ruled {
  const { change, base, head } = effect
  const { asked, isOneInstance } = question
  if (shown === 'open') return ['inconclusive', 'cut-off']
  if (shown === undefined && asked.kind === 'improved') return ['warn', 'not-shown']
  if (shown === undefined)
    return isHidden(effect, strain, question) ? ['inconclusive', 'saturated'] : ['pass', 'not-shown']
  // Lateness is not of the target, and what is late on both sides alike makes no difference between them.
  if (strain?.worseOf === shown && Math.abs(head - base) <= reach * strain.lagMs) return ['invalid', 'saturated']
  if (shown === 'faster') return [asked.kind === 'improved' ? 'pass' : 'fail', 'faster']
  return isOneInstance && change < perhapsInstance ? ['warn', 'one-instance'] : ['fail', 'slower']
}

/** Law 2: what a late load generator strewed so far that the change may well be among it was not measured. */
function isHidden(
  { base, interval: [low, high] = [-Infinity, Infinity] }: Effect,
  strain: PairedStrain | undefined,
  { asked, tolerance }: ComparisonQuestion,
): boolean {
  const isInReach = high >= tolerance || (asked.kind === 'unchanged' && low <= -tolerance / (1 + tolerance))
  return strain !== undefined && isInReach && tolerance * base <= reach * strain.lagMs
}

/** PairedStrain is how late the load generator was that was too late, and on which side it was so more, if on one. */
interface PairedStrain {
  readonly lagMs: number
  readonly worseOf?: Directed['of']
}

const surely = 0.05

function strainOfPairs(pairs: readonly Pair[]): PairedStrain | undefined {
  const [first, ...others] = pairs.flatMap(({ base, head }) => [base, head])
  const lagMs = first && strainOf(sideOf('', [first, ...others]), [])?.lagMs
  if (lagMs === undefined) return undefined
  const lags = pairs.map(({ base, head }) => lagOf(head) - lagOf(base))
  if (signedRank(lags) <= surely) return { lagMs, worseOf: 'slower' }
  return signedRank(lags.map(lag => -lag)) <= surely ? { lagMs, worseOf: 'faster' } : { lagMs }
}

function lagOf({ pumpLag }: RunResult): number {
  return (pumpLag && quantileOf(pumpLag, 0.99)?.value) ?? 0
}

/** As it was when it was settled, so that estimate, interval and chance are of the same pairs. */
function effectOf(metric: Metric, ruling: PairedRuling | undefined, question: ComparisonQuestion): Effect {
  const { asked, sides } = question
  const differences = differencesOf(metric).slice(0, ruling?.pairs || undefined)
  const [low, high] = shiftInterval(differences)
  return {
    ...{ design: 'interleaved', asked: asked.kind, sides, base: middleOf(metric.base), head: middleOf(metric.head) },
    change: Math.expm1(hodgesLehmann(differences)),
    ...(Number.isFinite(low) && { interval: [Math.expm1(low), Math.expm1(high)], confidence: 0.95 }),
    ...(ruling !== undefined && ruling.pairs > 0 && { chance: ruling.chance }),
    pairs: differences.length,
    requestsEach: metric.requestsEach,
  }
}
