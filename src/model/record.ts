import { createHash } from 'node:crypto'
import { type Fingerprint, fingerprintOf, type Machine } from './fingerprint.ts'
import { known } from './known.ts'
import { countOf, type Latency, type QuantilePoint, quantileOf } from './latency.ts'
import type { Control, Endpoint, Measurement, RunResult } from './run-result.ts'
import type { Scenario } from './scenario.ts'
import { definitionOf } from './scenario-hash.ts'
import type { Finding, FindingCode, JudgedRun, Outcome, Verdict } from './verdict.ts'

/**
 * HistoryRecord is what is kept of one run for those that come after it: enough to compare with, and to tell whether
 * comparing is right. What a run did not say is absent.
 */
export interface HistoryRecord {
  /** One for each run: a run that is recorded again takes the place of itself. */
  readonly id: string
  /** Identity of the load test over time. */
  readonly name: string
  /** ISO 8601, UTC; as is `startedAt`. */
  readonly recordedAt: string
  readonly startedAt?: string
  /** The judged time. */
  readonly durationMs?: number
  readonly commit?: string
  /** Branch. */
  readonly ref?: string
  /** Of the workflow, as GitHub names it; absent outside of one. */
  readonly event?: string
  readonly workflowRun?: WorkflowRun
  readonly verdict?: Outcome
  /** Whether level and scale may be taken from it: valid, complete, steady, without a confirmed regression that nobody accepted. */
  readonly accepted: boolean
  readonly flags: readonly RecordFlag[]
  /** Confirmed by the judge, and suspected by it. */
  readonly regressions: readonly Series[]
  readonly suspects: readonly Series[]
  /** Where somebody accepted a new level: what lies before says nothing of what comes after. */
  readonly restart?: Restart
  /** The release that slow changes are held against; at most one record of a history. */
  readonly pinned?: true
  readonly fingerprint: Fingerprint
  readonly control?: Control
  readonly total: RecordedMeasurement
  /** Those with the most requests first. */
  readonly endpoints: readonly RecordedEndpoint[]
  /** How many more there were. */
  readonly endpointsLeftOut?: number
}

/** RecordFlag is what was odd about a run: `strained`, its generator was late; `unsteady`, it never settled. */
export type RecordFlag = 'strained' | 'unsteady'

/** WorkflowRun is a run of a workflow on GitHub; attempts count from 1. */
export interface WorkflowRun {
  readonly id: number
  readonly attempt: number
}

/** Series is one figure over time; without an endpoint that of the whole run. */
export interface Series {
  readonly method?: string
  readonly endpoint?: string
  /** As people write it: `p95`, `errors`. */
  readonly indicator: string
}

/** Restart is why a history begins anew with this record; `pulls` are the pull requests that were accepted by it. */
export interface Restart {
  readonly why: string
  readonly pulls?: readonly number[]
}

/** RecordedMeasurement is a `Measurement` without histogram: `quantileOf(latency, q)` reads it like that of a run. */
export interface RecordedMeasurement {
  /** Absent where the source's own count was unusable; as is `failures`. */
  readonly requests?: number
  readonly failures?: number
  readonly throughput?: number
  /** `grid` is what the source rounds to. */
  readonly latency: Latency
  /** Standard error within the run of ln(value), by quantile; only where there was a histogram. */
  readonly quantileErrors?: readonly QuantilePoint[]
  readonly meanError?: number
}

/** RecordedEndpoint is one row of a run. */
export interface RecordedEndpoint extends RecordedMeasurement {
  readonly method?: string
  readonly name: string
  /** What was sent to it under which load, `definitionOf`: while it is the same, a changed scenario does not matter. */
  readonly definition?: string
}

/** Circumstances are what a run result does not know of itself. */
export interface Circumstances {
  readonly name: string
  /** Milliseconds since the epoch. */
  readonly nowMs: number
  readonly commit?: string
  readonly ref?: string
  readonly event?: string
  readonly workflowRun?: WorkflowRun
  /** What was run, where we ran it. */
  readonly scenario?: Scenario
  /** The machine that the load came from, where that is known. */
  readonly machine?: Machine
  readonly restart?: Restart
}

/** recordOf is what is kept of a judged run. */
export function recordOf(run: JudgedRun, { findings }: Pick<Verdict, 'findings'>, about: Circumstances): HistoryRecord {
  const { result, verdict } = run
  const own = findings.filter(finding => finding.run === run.name)
  const flags = flagsOf(run, own)
  const { commit, ref, event, workflowRun, restart, scenario } = about
  const { startedAt, control } = result
  const durationMs = result.durationMs === undefined ? undefined : Math.round(result.durationMs)
  const sound: HistoryRecord = {
    id: idOf(result),
    name: about.name,
    recordedAt: new Date(about.nowMs).toISOString(),
    ...known({ startedAt, durationMs, commit, ref, event, workflowRun, verdict, control, restart }),
    accepted: isEvidence(run, own) && flags.length === 0,
    flags,
    regressions: [],
    suspects: [],
    fingerprint: fingerprintOf(result, about),
    total: measurementOf(result.total),
    ...endpointsOf(result.endpoints, scenario),
  }
  return withSaid(sound, own)
}

/** Said is as much of a finding as a record keeps. */
export type Said = Pick<Finding, 'method' | 'endpoint' | 'indicator' | 'code'>

/** withSaid is the record of a sound run with what was said of it, which decides whether a level may be taken from it. */
export function withSaid(record: HistoryRecord, findings: readonly Said[]): HistoryRecord {
  const regressions = seriesOf(findings, 'regression')
  const accepted = record.accepted && (regressions.length === 0 || record.restart !== undefined)
  return { ...record, accepted, regressions, suspects: seriesOf(findings, 'suspect') }
}

/** isEvidence says whether a run was complete, and neither invalid nor of a load generator that was late; `findings` are its own. */
export function isEvidence({ result, strained }: JudgedRun, findings: readonly Finding[]): boolean {
  const { cancelled, aborted, total } = result
  if (strained === true || cancelled === true || aborted !== undefined || !(total.requests > 0)) return false
  return !findings.some(
    ({ kind, outcome }) => kind === 'validity' && (outcome === 'inconclusive' || outcome === 'invalid'),
  )
}

/** isOfPull says whether an event of a workflow is of what is not merged yet, as a merge queue is; its runs are not recorded. */
export function isOfPull(event: string | undefined): boolean {
  if (event === undefined) return false
  return event.startsWith('pull_request') || event === 'merge_group' || event === 'workflow_run'
}

function flagsOf({ strained }: JudgedRun, findings: readonly Finding[]): readonly RecordFlag[] {
  return [
    ...(strained === true ? (['strained'] as const) : []),
    ...(findings.some(({ code }) => code === 'unsteady') ? (['unsteady'] as const) : []),
  ]
}

function seriesOf(findings: readonly Said[], code: FindingCode): readonly Series[] {
  return findings.flatMap(({ code: own, method, endpoint, indicator }) =>
    own === code && indicator !== undefined ? [{ ...known({ method, endpoint }), indicator }] : [],
  )
}

/** A report says nothing of who it is, so its own figures do: read twice, it is one run. */
function idOf({ runId, source, startedAt, endedAt, total, endpoints }: RunResult): string {
  if (runId !== undefined && runId.length <= 100) return runId
  const rows = endpoints.map(({ method, name, requests, failures }) => [method, name, requests, failures])
  return hash([source.tool, runId, startedAt, endedAt, total.requests, total.failures, total.latency.meanMs, rows])
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24)
}

const quantiles = [0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 0.999]
const gatedQuantiles = [0.5, 0.95, 0.99]

function measurementOf({ requests, failures, throughput, latency }: Measurement): RecordedMeasurement {
  const { buckets, minMs, maxMs, quantiles: _, meanMs, ...same } = latency
  const points = quantiles.flatMap((q): QuantilePoint[] => {
    const value = quantileOf(latency, q)?.value
    return value === undefined ? [] : [[q, short(value)]]
  })
  return {
    ...known({ requests: finite(requests), failures: finite(failures), throughput: shortened(throughput) }),
    latency: { ...same, quantiles: points, ...known({ meanMs: shortened(meanMs) }) },
    ...(buckets !== undefined && errorsOf(latency)),
  }
}

/** Where a quantile may lie that was measured by chance a little off: order statistics 1.96 standard errors around it. */
const z = 1.96

function errorsOf(latency: Latency): Pick<RecordedMeasurement, 'quantileErrors' | 'meanError'> {
  const buckets = latency.buckets ?? []
  const n = countOf(buckets)
  const quantileErrors = gatedQuantiles.flatMap((q): QuantilePoint[] => {
    const reach = z * Math.sqrt((q * (1 - q)) / n)
    const [low, high] = [quantileOf(latency, q - reach)?.value, quantileOf(latency, q + reach)?.value]
    if (low === undefined || high === undefined || q - reach < 0 || q + reach > 1 || !(low > 0)) return []
    return [[q, short(Math.log(high / low) / (2 * z))]]
  })
  const mean = buckets.reduce((sum, [value, count]) => sum + value * count, 0) / n
  const variance = buckets.reduce((sum, [value, count]) => sum + count * (value - mean) ** 2, 0) / (n - 1)
  const meanError = Math.sqrt(variance / n) / mean
  return { quantileErrors, ...known({ meanError: shortened(finite(meanError)) }) }
}

/** In characters: with this many a history of 200 kB still holds the twenty runs that are compared with. */
const mostOfEndpoints = 40_000

/** What is called most is kept first. */
function endpointsOf(
  all: readonly Endpoint[],
  scenario: Scenario | undefined,
): Pick<HistoryRecord, 'endpoints' | 'endpointsLeftOut'> {
  const endpoints: RecordedEndpoint[] = []
  let size = 0
  for (const { method, name, ...measurement } of all.toSorted((a, b) => requestsOf(b) - requestsOf(a))) {
    const definition = scenario && definitionOf(scenario, method, name)
    const endpoint = { ...known({ method, definition }), name, ...measurementOf(measurement) }
    size += JSON.stringify(endpoint).length
    if (size > mostOfEndpoints) break
    endpoints.push(endpoint)
  }
  const leftOut = all.length - endpoints.length
  return { endpoints, ...(leftOut > 0 && { endpointsLeftOut: leftOut }) }
}

function requestsOf({ requests }: Measurement): number {
  return finite(requests) ?? 0
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined
}

/** Six digits are more than any source measures. */
function short(value: number): number {
  return Number(value.toPrecision(6))
}

function shortened(value: number | undefined): number | undefined {
  return value === undefined ? undefined : short(value)
}

/** sinceRestart is what of a history still counts, oldest first: all from the last record at which somebody accepted a new level. */
export function sinceRestart(history: readonly HistoryRecord[]): readonly HistoryRecord[] {
  return history.slice(
    Math.max(
      0,
      history.findLastIndex(({ restart }) => restart !== undefined),
    ),
  )
}
