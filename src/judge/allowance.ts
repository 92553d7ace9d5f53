import type { Tolerance } from '../stats/screen.ts'
import type { Gated } from './series.ts'
import type { Allowance, AllowanceRule } from './settings.ts'
import { coversEndpoint } from './waivers.ts'

const usualRatio = 0.1

/** Below this nobody feels a change of a time that is not rounded; milliseconds. */
const usualLeastMs = 2

/**
 * toleranceFor is how much worse a figure may be than usual; `width` is what its printed value stands for. A time must change
 * by a step of its source's rounding at least, or by 2 ms where it has none.
 */
export function toleranceFor(gated: Gated, width: number, allowance: Allowance = { rules: [] }): Tolerance {
  const { rules, leastMs } = allowance
  const rule = rules
    .filter(one => covers(one, gated))
    .reduce<AllowanceRule | undefined>((best, one) => (closeness(one) >= closeness(best) ? one : best), undefined)
  const ratio = (rule?.ratio ?? usualRatio) * (rule?.indicator === undefined ? factorOf(gated) : 1)
  if (gated.unit !== 'ms') return { ratio }
  return { ratio, least: width > 0 ? Math.max(width, leastMs ?? 0) : (leastMs ?? usualLeastMs) }
}

function covers({ indicator, endpoint }: AllowanceRule, { series }: Gated): boolean {
  if (indicator !== undefined && indicator !== series.indicator) return false
  return endpoint === undefined || coversEndpoint(endpoint, series)
}

function closeness(rule: AllowanceRule | undefined): number {
  return (rule?.endpoint === undefined ? 0 : 2) + (rule?.indicator === undefined ? 0 : 1)
}

function factorOf({ figure }: Gated): number {
  if (figure.kind === 'throughput') return 0.5
  return figure.kind === 'percentile' && figure.q >= 0.99 ? 2 : 1
}
