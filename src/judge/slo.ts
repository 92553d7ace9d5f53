import type { Indicator, Objective } from '../model/objective.ts'
import { indicatorName, scopeName } from '../model/objective.ts'
import type { RunResult } from '../model/run-result.ts'
import type { Finding, FindingFlag } from '../model/verdict.ts'
import { compare, type Standing } from './comparison.ts'
import { errorsFigure, requestsFigure, serverErrorsFigure, throughputFigure, usersFigure } from './count-figure.ts'
import { type Evidence, type Figure, type Gap, gap, marginAt, type Question } from './evidence.ts'
import {
  countsFailures,
  detailed,
  failedShareOf,
  type LatencyIndicator,
  latencyFigure,
  latencyIndicator,
  mostlyFailed,
} from './latency-figure.ts'
import { type Row, sumsOf } from './rows.ts'
import { nextOf, ruleOn, softened, type Weighing } from './ruling.ts'
import { needOf } from './samples.ts'
import { gapMessage, messageOf } from './sentences.ts'
import type { Judging } from './settings.ts'
import type { Strain } from './strain.ts'

/** Case is one objective with the rows that it is judged on. */
export interface Case {
  readonly run: string
  readonly result: RunResult
  readonly judging: Judging
  readonly objective: Objective
  /** The endpoint's own name where the objective speaks of each. */
  readonly endpoint?: string
  readonly method?: string
  readonly rows: readonly Row[]
  /** All rows of the run, for a total that lacks a figure. */
  readonly endpoints: readonly Row[]
  readonly strain: Strain | undefined
}

/** Judged is a finding, and what its figure stood in for. */
export interface Judged {
  readonly finding: Finding
  readonly substitute?: Figure['substitute']
}

/** judgeCase compares one objective with what its rows say. */
export function judgeCase(one: Case): Judged {
  const { objective, result } = one
  const latency = latencyIndicator(objective.indicator)
  const rows = latency !== undefined && objective.scope.kind === 'run' ? oneOrAll(one, latency) : one.rows
  const share = failedShareOf(rows)
  const evidence =
    unsound(one) ??
    (latency === undefined
      ? countEvidence(objective.indicator, { rows, condition: objective.condition, result })
      : latencyEvidence(latency, { rows, condition: objective.condition, result }, share))
  if (evidence.kind === 'gap') return { finding: { ...gapFinding(one, evidence), ...counted(one, rows, share) } }
  const finding = figureFinding({ ...one, rows }, evidence, latency === undefined ? undefined : share)
  return { finding, ...(evidence.substitute && { substitute: evidence.substitute }) }
}

function oneOrAll({ rows, endpoints }: Case, latency: LatencyIndicator): readonly Row[] {
  const [total] = rows
  return total === undefined ? rows : detailed(total, endpoints, latency)
}

/** Figures that are no numbers, and limits that are none, are never compared. */
function unsound({ rows, objective: { indicator, condition } }: Case): Gap | undefined {
  const limits = 'limit' in condition ? [condition.limit].flat() : []
  if (!limits.every(Number.isFinite)) return gap('not-reported', 'the limit is not a number')
  if (indicator.kind === 'resource') return noEvidence(indicator.name)
  if (limits.length === 0) return gap('no-evidence', 'only a resource can be watched for growth')
  if (indicator.kind === 'users') return undefined
  if (rows.some(({ figures }) => figures === undefined)) {
    return gap('not-reported', 'the numbers of requests and failures contradict each other')
  }
  const requests = rows.reduce((sum, { figures }) => sum + (figures?.requests ?? 0), 0)
  return requests > 0 || indicator.kind === 'requests' ? undefined : gap('no-requests', 'no request was made')
}

function noEvidence(resource: string): Gap {
  return gap(
    'no-evidence',
    `the run holds no figures of ${resource}`,
    'Promise it where it is measured, or waive it until it is.',
  )
}

/** Law 7: where most requests failed, a latency says nothing about answers. */
function latencyEvidence(indicator: LatencyIndicator, question: Question, share: number): Evidence {
  return share >= 0.5 ? mostlyFailed(question.rows) : latencyFigure(indicator, question)
}

function countEvidence(indicator: Indicator, question: Question): Evidence {
  switch (indicator.kind) {
    case 'errors':
      return errorsFigure(question)
    case '5xx':
      return serverErrorsFigure(question)
    case 'throughput':
      return throughputFigure(question)
    case 'requests':
      return requestsFigure(question)
    case 'users':
      return usersFigure(question)
    default:
      return gap('no-evidence', `nothing measures ${indicatorName(indicator)}`)
  }
}

/** What there is to count, although it can not be judged. */
function counted({ objective }: Case, rows: readonly Row[], share: number): Partial<Finding> {
  const { requests } = sumsOf(rows)
  const known = rows.every(({ figures }) => figures !== undefined)
  if (!known || requests === 0 || latencyIndicator(objective.indicator) === undefined) return {}
  return { samples: requests, failedShare: share }
}

function figureFinding(one: Case, figure: Figure, share: number | undefined): Finding {
  const { objective, result, judging } = one
  const { minRequests } = judging
  const need = needOf(objective.indicator, objective.condition)
  const standing = compare(figure.reading, objective.condition)
  const weighing: Case & Weighing = { ...one, figure, standing, need, share }
  const ruling = ruleOn(weighing)
  const inside = share !== undefined && share > 0 && countsFailures(result)
  const flags: readonly FindingFlag[] = [
    ...ruling.flags,
    ...(inside ? (['failures-inside'] as const) : []),
    ...(isLeast(figure) ? (['at-least'] as const) : []),
  ]
  if (ruling.because !== undefined && ruling.code !== 'within-rounding') {
    return {
      ...gapFinding(one, ruling.because, figure),
      ...measured(one, figure, standing, share),
      outcome: softened(ruling.outcome, objective),
      flags,
    }
  }
  const wanted = Math.max(need?.good ?? need?.least ?? 0, minRequests ?? 0)
  const next = nextOf(ruling, wanted)
  return {
    ...identity(one),
    ...measured(one, figure, standing, share),
    outcome: softened(ruling.outcome, objective),
    code: ruling.code,
    flags,
    ...(ruling.code === 'few-samples' && { wanted }),
    message: messageOf({ ...weighing, flags, outcome: ruling.outcome, minRequests }),
    ...(next !== undefined && { next }),
  }
}

/** What had not ended took its rank, so that the figure is a least one. */
function isLeast({ enclosed, reading }: Figure): boolean {
  return enclosed !== true && reading.high === Number.POSITIVE_INFINITY && Number.isFinite(reading.value)
}

function measured(one: Case, figure: Figure, standing: Standing, share: number | undefined): Partial<Finding> {
  const { reading, enclosed, samples, confidence } = figure
  const margin = marginAt(figure, one.objective.condition, standing)
  const bounded = Number.isFinite(reading.high)
  return {
    ...(!enclosed && { observed: reading.value }),
    ...(bounded && { interval: [reading.low, reading.high] as const }),
    ...(confidence && { confidence }),
    ...(margin !== undefined && { margin }),
    ...(samples !== undefined && { samples }),
    ...(share !== undefined && Number.isFinite(share) && { failedShare: share }),
  }
}

/** gapFinding is the finding of an objective that cannot be judged. */
export function gapFinding(one: Case, why: Gap, figure?: Figure): Finding {
  return {
    ...identity(one),
    outcome: softened('inconclusive', one.objective),
    code: why.code,
    flags: [],
    message: gapMessage(one, why, figure),
    ...(why.next !== undefined && { next: why.next }),
  }
}

type Identity = Omit<Finding, 'outcome' | 'code' | 'flags' | 'message'>

function identity({ run, objective, endpoint, method, rows }: Case): Identity {
  const where = endpoint ?? scopeName(objective.scope)
  const by = method ?? (objective.scope.kind === 'endpoint' ? objective.scope.method : undefined)
  return {
    run,
    kind: objective.indicator.kind === 'resource' ? 'resource' : 'slo',
    severity: objective.severity,
    objective,
    ...(where !== undefined && { endpoint: where }),
    ...(by !== undefined && { method: by }),
    indicator: indicatorName(objective.indicator),
    condition: objective.condition,
    unit: objective.unit,
    rows: rows.filter(({ isTotal }) => !isTotal).map(({ label }) => label),
    source: objective.source,
  }
}
