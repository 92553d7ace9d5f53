import type { Objective } from '../model/objective.ts'
import type { RunResult } from '../model/run-result.ts'
import type { FindingCode, FindingFlag, Outcome } from '../model/verdict.ts'
import { printCount } from '../text/quantity.ts'
import { missedCode, type Standing } from './comparison.ts'
import { type Figure, type Gap, gap } from './evidence.ts'
import { countsFailures, mostlyFailed } from './latency-figure.ts'
import { notOffered } from './offered.ts'
import type { Row } from './rows.ts'
import { isDisproven, isProven, type Need } from './samples.ts'
import type { Judging } from './settings.ts'
import { type Strain, saturated } from './strain.ts'
import { usersBusy } from './users-busy.ts'

/** Ruling is the outcome of a comparison, before the objective's severity. */
export interface Ruling {
  readonly outcome: Outcome
  readonly code: FindingCode
  readonly flags: readonly FindingFlag[]
  /** What stands in the way of a plain answer. */
  readonly because?: Gap
}

/** Weighing is everything that an outcome depends on. */
export interface Weighing {
  readonly objective: Objective
  readonly result: RunResult
  readonly judging: Judging
  readonly rows: readonly Row[]
  readonly figure: Figure
  readonly standing: Standing
  readonly need: Need | undefined
  readonly share: number | undefined
  readonly strain: Strain | undefined
}

/** ruleOn is the table of outcomes (contract §5), from what was found to what is said. */
export function ruleOn(weighing: Weighing): Ruling {
  const { objective, standing, figure } = weighing
  const flags = flagsOf(weighing)
  switch (standing) {
    case 'missed': {
      const excuse = excuseOf(weighing)
      if (excuse !== undefined) return { ...excuse, code: excuse.because.code, flags }
      if (objective.indicator.kind === 'users' && isShort(figure, objective))
        return { outcome: 'invalid', code: 'users-missing', flags }
      return { outcome: 'fail', code: missedCode(objective.condition), flags }
    }
    case 'unclear':
      return ruleOnUnclear(weighing, flags)
    case 'kept':
      return ruleOnKept(weighing, flags)
    default:
      return standing satisfies never
  }
}

/** Why a miss is not the target's: the load generator comes first, since what it delays looks like everything else. */
function excuseOf(weighing: Weighing): { readonly outcome: Outcome; readonly because: Gap } | undefined {
  const { strain, objective, figure, result } = weighing
  const late = result.workload === 'open' ? saturated(strain, objective, figure) : undefined
  if (late !== undefined) return { outcome: 'invalid', because: late }
  const because = notOffered(weighing) ?? usersBusy(weighing)
  return because && { outcome: 'inconclusive', because }
}

/** Users that were promised and did not come, not users too many. */
function isShort({ reading }: Figure, { condition }: Objective): boolean {
  return 'limit' in condition && reading.value <= Math.min(...[condition.limit].flat())
}

function ruleOnUnclear({ figure, judging, objective }: Weighing, flags: readonly FindingFlag[]): Ruling {
  const because = figure.unclear
  if (because.code !== 'within-rounding') return { outcome: 'inconclusive', code: because.code, flags, because }
  if (judging.strict) return { outcome: 'fail', code: 'within-rounding', flags, because }
  if (isBelowMinimum(figure, judging, objective)) return { outcome: 'inconclusive', code: 'few-samples', flags }
  return { outcome: 'warn', code: 'within-rounding', flags, because }
}

function ruleOnKept(
  { figure, judging, objective, need, share = 0, result, rows }: Weighing,
  flags: readonly FindingFlag[],
): Ruling {
  const { indicator } = objective
  if (indicator.kind === 'requests' && figure.reading.value === 0) {
    return { outcome: 'inconclusive', code: 'no-requests', flags, because: gap('no-requests', 'no request was made') }
  }
  if (!countsFailures(result) && indicator.kind === 'percentile' && share > 1 - indicator.q + 1e-9) {
    return { outcome: 'inconclusive', code: 'mostly-failed', flags, because: mostlyFailed(rows) }
  }
  if (isBelowMinimum(figure, judging, objective)) return { outcome: 'inconclusive', code: 'few-samples', flags }
  if (isFew(figure, need)) return { outcome: judging.strict ? 'inconclusive' : 'warn', code: 'few-samples', flags }
  const unproven = judging.require === 'proven' && figure.tail !== undefined && !isProven(figure.tail())
  return { outcome: unproven ? 'warn' : 'pass', code: 'met', flags }
}

function flagsOf({ figure, standing, need, judging, objective }: Weighing): readonly FindingFlag[] {
  const few = isFew(figure, need) || isBelowMinimum(figure, judging, objective)
  const fewInTail = !few && need?.good !== undefined && figure.samples !== undefined && figure.samples < need.good
  return [
    ...(few ? (['few-samples'] as const) : []),
    ...(fewInTail ? (['few-tail-samples'] as const) : []),
    ...(isClose(figure, standing) ? (['too-close-to-call'] as const) : []),
  ]
}

function isFew({ samples }: Figure, need: Need | undefined): boolean {
  return need !== undefined && samples !== undefined && samples < need.least
}

function isBelowMinimum({ samples }: Figure, { minRequests }: Judging, { indicator }: Objective): boolean {
  return minRequests !== undefined && samples !== undefined && indicator.kind !== 'throughput' && samples < minRequests
}

/** Only counted requests can say so: bounds from other rows' percentiles would cry wolf. */
function isClose({ tail, counted }: Figure, standing: Standing): boolean {
  if (tail === undefined || counted !== true || standing === 'unclear') return false
  return standing === 'kept' ? !isProven(tail()) : !isDisproven(tail())
}

/** softened is an outcome as a warning objective has it: nothing worse than a warning. */
export function softened(outcome: Outcome, { severity }: Objective): Outcome {
  return severity === 'warn' && outcome !== 'pass' ? 'warn' : outcome
}

/** nextOf is what to do about a ruling, where there is something; `wanted` requests would be good. */
export function nextOf({ code, flags }: Ruling, wanted: number): string | undefined {
  if (code === 'few-samples') return `Run longer or faster: from ${printCount(wanted)} requests on it is good.`
  if (code === 'within-rounding') return 'Set the limit outside of that range, or measure more finely.'
  return flags.includes('too-close-to-call') ? 'More requests would tell.' : undefined
}
