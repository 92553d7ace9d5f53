import { isBeyond, quantileOf } from '../model/latency.ts'
import { type Notice, notice } from '../model/notice.ts'
import type { Objective } from '../model/objective.ts'
import type { RunResult } from '../model/run-result.ts'
import { printMs } from '../text/quantity.ts'
import { clipped, type Figure, type Gap, gap, upperLimit } from './evidence.ts'
import { latencyIndicator } from './latency-figure.ts'

/** Strain is how late a load generator was that was too late for its run (engine.md §13). */
export interface Strain {
  /** p99 of the pump lag. */
  readonly lagMs: number
  readonly causes: readonly string[]
}

/** Later than this at p99, or than this share of the smallest latency limit, is strained. */
const leastStrainMs = 5
const partOfLimit = 20

/** reach is how many times the p99 of a lag may have moved a time: starvation moved a p95 by at most 5.6 × it. */
export const reach = 10

/** strainOf says whether the load generator of a run of ours was strained; `judged` are the objectives that judge something. */
export function strainOf(result: RunResult, judged: readonly Objective[]): Strain | undefined {
  const { source, pumpLag, cancelled, generator } = result
  if (source.kind !== 'load-test' || cancelled === true || pumpLag === undefined) return undefined
  const lagMs = quantileOf(pumpLag, 0.99)?.value
  if (lagMs === undefined || !(lagMs > Math.max(leastStrainMs, scaleOf(result, judged) / partOfLimit))) return undefined
  return { lagMs, causes: generator?.causes ?? [] }
}

/** What a lag is held against: the smallest latency limit, or the p95 of all where none is promised. */
function scaleOf({ total }: RunResult, judged: readonly Objective[]): number {
  const limits = judged
    .filter(({ indicator }) => latencyIndicator(indicator) !== undefined)
    .flatMap(({ condition }) => upperLimit(condition)?.limit ?? [])
    .filter(limit => Number.isFinite(limit))
  return limits.length > 0 ? Math.min(...limits) : (quantileOf(total.latency, 0.95)?.value ?? 0)
}

/**
 * saturated excuses a latency limit that a strained run missed, unless it is missed by more than ten times the lag. Only
 * upper limits: lateness adds to every time, so what is too short was not made so by it.
 */
export function saturated(
  strain: Strain | undefined,
  { indicator, condition }: Objective,
  { reading }: Figure,
): Gap | undefined {
  const upper = upperLimit(condition)
  if (strain === undefined || upper === undefined || latencyIndicator(indicator) === undefined) return undefined
  if (!isBeyond(reading, upper.limit, upper.strict)) return undefined
  const spared = { ...reading, low: reading.low - reach * strain.lagMs, high: reading.high - reach * strain.lagMs }
  if (isBeyond(spared, upper.limit, upper.strict)) return undefined
  return { ...gap('saturated', lateness(strain), relief), excuse: excuseWords(reading.low - upper.limit, strain) }
}

function excuseWords(excessMs: number, { lagMs }: Strain): string {
  return `missed by ${printMs(excessMs)}, which lateness of ${printMs(lagMs)} can add (up to ${reach} times as much)`
}

/** lateness says how late a load generator was, and why, in words that follow "Not your service:". */
export function lateness({ lagMs, causes }: Strain): string {
  return `the load generator was late by ${printMs(lagMs)} at p99 of its pump lag${inBrackets(causes)}`
}

/** relief is what to do about a load generator that was late. */
export const relief = 'Give the load generator more CPU (a larger runner, fewer jobs beside it) or less to send.'

/** strainNotice tells of the most strained of open runs, whose kept limits stay kept. */
export function strainNotice(
  runs: readonly { readonly strain: Strain | undefined; readonly workload: RunResult['workload'] }[],
): readonly Notice[] {
  const strains = runs.flatMap(({ strain, workload }) => (strain && workload === 'open' ? [strain] : []))
  const [worst] = strains.toSorted((a, b) => b.lagMs - a.lagMs)
  return worst === undefined
    ? []
    : [notice('strained', { lag: printMs(worst.lagMs), causes: inBrackets(worst.causes) })]
}

/** inBrackets are causes behind what they caused, or nothing. */
export function inBrackets(causes: readonly string[]): string {
  return causes.length === 0 ? '' : ` (${causes.slice(0, 5).map(clipped).join('; ')})`
}
