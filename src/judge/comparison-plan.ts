import type { Side } from '../model/comparison.ts'
import type { Offer } from '../model/offer.ts'
import { looks } from '../stats/pairs.ts'
import { plainNameOf } from './rows.ts'

/** ComparisonRules are what a comparison must keep to; times in ms. */
export interface ComparisonRules {
  /** Requests that an endpoint needs in each segment. */
  readonly least: number
  /** What is left out at the beginning of a segment, with the time in which users come. */
  readonly discardMs: number
  readonly budgetMs: number
  /** Of the judged part of a segment, where somebody wants it so. */
  readonly segmentMs?: number
  /** As long as that it may be, where there is time; else as long as is good for it. */
  readonly longestMs?: number
  /** Both sides are started anew every two pairs, and two instances of base are compared before. */
  readonly restarts: boolean
}

/** ComparisonPlan is how a comparison will go; times in ms. */
export interface ComparisonPlan {
  readonly kind: 'plan'
  /** Of the judged part of a segment. */
  readonly segmentMs: number
  readonly discardMs: number
  /** Of two instances of base. */
  readonly checkPairs: number
  /** Of base and head, at most. */
  readonly mostPairs: number
  /** If nothing is settled before the last pair. */
  readonly worstMs: number
  /** If the first look settles it. */
  readonly soonestMs: number
  readonly lengthBy: LengthBy
  /** Endpoints that will have enough requests, and those that will not; both empty where users alone set the pace. */
  readonly judged: readonly string[]
  readonly beside: readonly OfferedEndpoint[]
}

/**
 * LengthBy is what a segment's length comes from: somebody wants it so, its scenario, the budget, the requests that its rarest
 * endpoint should have, or the least time in which a load shows itself; users alone have a usual one.
 */
export type LengthBy = 'wanted' | 'scenario' | 'budget' | 'requests' | 'least-time' | 'users'

/** OfferedEndpoint is an endpoint and how often it is asked. */
export interface OfferedEndpoint {
  readonly name: string
  readonly perSecond: number
}

/** NoPlan is why there can be no plan, and the budget with which there is one; times in ms. */
export type NoPlan =
  /** The time beside the judged parts of its segments takes all of the budget. */
  | { readonly kind: 'no-room'; readonly segments: number; readonly besideMs: number; readonly enoughMs: number }
  /** Its busiest endpoint needs longer segments than are wanted, or than there is time for, so that nothing would be judged. */
  | {
      readonly kind: 'too-little'
      readonly busiest: string
      readonly perSecond: number
      readonly neededMs: number
      readonly segmentMs: number
      readonly isWanted: boolean
      readonly enoughMs: number
    }
  /** Segments that are wanted so long; there may be a plan with shorter ones. */
  | { readonly kind: 'too-long'; readonly enoughMs: number; readonly hasShorter: boolean }

/** orderOf is which side comes first in a pair, counted from 0: they take turns. */
export function orderOf(pair: number): readonly [first: Side, second: Side] {
  return pair % 2 === 0 ? ['base', 'head'] : ['head', 'base']
}

/** isRestart says whether both sides are started anew before a pair, so that a slow instance does not decide. */
export function isRestart(pair: number): boolean {
  return pair % 2 === 0
}

/** startOrderOf is which side is started first before a pair: that takes turns too. */
export function startOrderOf(pair: number): readonly [first: Side, second: Side] {
  return pair % 4 === 0 ? ['base', 'head'] : ['head', 'base']
}

/** leastPairs is how many pairs there are at the first look; before that nothing is judged. */
export const [leastPairs] = looks
const mostPairs = Math.max(...looks)

/** A segment needs so long beside its load, and so does a start of both sides. */
const overheadMs = { segment: 500, start: 5000 } as const

/** Requests of a segment that make its p95 a good one, where there is time; and the least time, in which a load shows itself. */
const wished = { factor: 2, leastMs: 10_000 } as const

/** Where users alone set the pace nobody knows how many requests there will be. */
const unknownMs = 30_000

/**
 * planComparison finds the length of the segments: so long that as many endpoints as the budget allows are asked often enough.
 * `offer` is what is sent; undefined where users alone set the pace.
 */
export function planComparison(offer: Offer | undefined, rules: ComparisonRules): ComparisonPlan | NoPlan {
  const checkPairs = rules.restarts ? leastPairs : 0
  const pairs = checkPairs + mostPairs
  const fixedMs =
    pairs * 2 * (rules.discardMs + overheadMs.segment) + (rules.restarts ? (pairs / 2) * overheadMs.start : 0)
  return planned(offer, rules, { segments: pairs * 2, soonest: (checkPairs + leastPairs) * 2, fixedMs, checkPairs })
}

/** runsInARow is how many runs there are on each side where they can not take turns. */
export const runsInARow = 3

/** planInARow is the same of runs before and after a change: a warm-up, three runs, the change, and three more. */
export function planInARow(offer: Offer | undefined, rules: ComparisonRules): ComparisonPlan | NoPlan {
  const segments = 2 * runsInARow + 1
  const fixedMs = segments * (rules.discardMs + overheadMs.segment)
  return planned(offer, rules, { segments, soonest: segments, fixedMs, checkPairs: 0 })
}

interface Frame {
  readonly segments: number
  /** Of them those until the first look. */
  readonly soonest: number
  /** What goes by beside the judged parts of all segments. */
  readonly fixedMs: number
  readonly checkPairs: number
}

function planned(offer: Offer | undefined, rules: ComparisonRules, frame: Frame): ComparisonPlan | NoPlan {
  const { least, discardMs, budgetMs, segmentMs: wanted, longestMs } = rules
  const { segments, soonest, fixedMs, checkPairs } = frame
  const mostMs = wanted ?? (budgetMs - fixedMs) / segments
  const endpoints = offer === undefined ? [] : endpointsOf(offer)
  const enough = (ms: number) => endpoints.filter(({ perSecond }) => (perSecond * ms) / 1000 >= least)
  const judged = enough(mostMs)
  const [busiest] = endpoints.toSorted((a, b) => b.perSecond - a.perSecond)
  const neededMs = busiest === undefined ? wished.leastMs : (least / busiest.perSecond) * 1000
  const enoughMs = fixedMs + segments * neededMs
  if (fixedMs >= budgetMs) return { kind: 'no-room', segments, besideMs: fixedMs, enoughMs }
  if (judged.length === 0 && busiest !== undefined)
    return {
      ...{ kind: 'too-little', busiest: busiest.name, perSecond: busiest.perSecond },
      ...{ neededMs, segmentMs: mostMs, isWanted: wanted !== undefined, enoughMs },
    }
  const slowest = Math.min(...judged.map(({ perSecond }) => perSecond))
  const wishedMs =
    offer === undefined ? unknownMs : Math.max(wished.leastMs, ((wished.factor * least) / slowest) * 1000)
  const goodMs = longestMs ?? wishedMs
  const segmentMs = wanted ?? Math.min(mostMs, goodMs)
  const lengthBy =
    longestMs !== undefined
      ? 'scenario'
      : offer === undefined
        ? 'users'
        : wishedMs > wished.leastMs
          ? 'requests'
          : 'least-time'
  const worstMs = fixedMs + segments * segmentMs
  if (worstMs > budgetMs + 1) {
    const { segmentMs: _, ...free } = rules
    return { kind: 'too-long', enoughMs: worstMs, hasShorter: planned(offer, free, frame).kind === 'plan' }
  }
  return {
    ...{ kind: 'plan', segmentMs, discardMs, checkPairs, mostPairs, worstMs },
    soonestMs: worstMs * (soonest / segments),
    lengthBy: wanted !== undefined ? 'wanted' : mostMs < goodMs ? 'budget' : lengthBy,
    judged: enough(segmentMs).map(({ name }) => name),
    beside: endpoints.filter(one => !enough(segmentMs).includes(one)),
  }
}

/** Those that differ in a tag or a query are judged together where they are too few for themselves. */
function endpointsOf({ rate, calls }: Offer): readonly OfferedEndpoint[] {
  const groups = Map.groupBy(calls, call => `${call.method} ${plainNameOf(call)}`)
  return [...groups].map(([name, group]) => ({
    name,
    perSecond: rate * group.reduce((sum, { times }) => sum + times, 0),
  }))
}
