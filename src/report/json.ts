import type { Latency } from '../model/latency.ts'
import type { Notice, Place } from '../model/notice.ts'
import { indicatorName, type Objective, scopeName } from '../model/objective.ts'
import type { Details, Measurement, RunResult, SeriesPoint } from '../model/run-result.ts'
import {
  type SavedDetails,
  type SavedEndpoint,
  type SavedLatency,
  type SavedMeasurement,
  type SavedPoint,
  type SavedResult,
  savedResultSchema,
} from '../model/saved-result.ts'
import type { Finding, Verdict } from '../model/verdict.ts'
import { escapeLogJson } from '../text/escape.ts'
import { encodeHdr } from '../text/hdr.ts'
import type { Understood } from './inspect.ts'

/** Origin is what a verdict document says of where it was made. */
export interface Origin {
  readonly headSha?: string
  readonly event?: string
}

/** verdictJson is the verdict document, `load-test/verdict/v1`; secrets are masked before. */
export function verdictJson(verdict: Verdict, origin?: Origin): string {
  return document({
    schema: 'load-test/verdict/v1',
    verdict: verdict.verdict,
    exitCode: verdict.exitCode,
    headline: verdict.headline,
    github: origin,
    runs: verdict.runs.map(run => ({ name: run.name, verdict: run.verdict, result: savedResult(run.result) })),
    findings: verdict.findings.map(findingJson),
    notices: verdict.notices,
  })
}

function findingJson(finding: Finding): object {
  const { objective, condition, flags, ...rest } = finding
  return {
    ...rest,
    comparison: condition?.comparison,
    limit: condition !== undefined && 'limit' in condition ? condition.limit : undefined,
    objective: objective?.text,
    flags: flags.length > 0 ? flags : undefined,
  }
}

/** resultJson is one run result, `load-test/result/v1`. */
export function resultJson(result: RunResult): string {
  return document(savedResult(result))
}

/** inspectJson is one result document, or a list of them where the reports hold several runs. */
export function inspectJson(results: readonly RunResult[]): string {
  const saved = results.map(savedResult)
  return document(saved.length === 1 ? saved[0] : saved)
}

/** objectivesJson is what SLO sources were understood as, `load-test/objectives/v1`; for each scenario with sources of its own, all that it is judged by. */
export function objectivesJson(
  objectives: readonly Objective[],
  notices: readonly Notice[],
  scenarios: ReadonlyMap<string, Understood> = new Map(),
): string {
  const own = [...scenarios].map(
    ([name, understood]) =>
      [name, { objectives: understood.objectives.map(objectiveJson), notices: understood.notices }] as const,
  )
  return document({
    schema: 'load-test/objectives/v1',
    objectives: objectives.map(objectiveJson),
    notices,
    scenarios: own.length === 0 ? undefined : Object.fromEntries(own),
  })
}

function objectiveJson({ scope, indicator, condition, unit, severity, source }: Objective): object {
  return {
    method: scope.kind === 'endpoint' ? scope.method : undefined,
    endpoint: scopeName(scope),
    indicator: indicatorName(indicator),
    ...condition,
    unit: unit === 'none' ? undefined : unit,
    severity,
    source: placeJson(source),
  }
}

function placeJson({ file, line, column }: Place): Place {
  return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
}

function savedResult(result: RunResult): SavedResult {
  const { shard, total, endpoints, series, warmUp, pumpLag, ...same } = result
  const latency: Write = result.source.kind === 'load-test' ? withHistogram : withBuckets
  return {
    schema: savedResultSchema,
    ...same,
    ...(shard && { shard: `${shard.index}/${shard.of}` }),
    ...measurements({ total, endpoints }, latency),
    ...(warmUp && { warmUp: { durationMs: warmUp.durationMs, ...measurements(warmUp, latency) } }),
    ...(series && { series: series.map(savedPoint) }),
    ...(pumpLag && { pumpLagMs: latency(pumpLag) }),
  }
}

function measurements(
  { total, endpoints }: Pick<RunResult, 'total' | 'endpoints'>,
  latency: Write,
): Pick<SavedResult, 'total' | 'endpoints'> {
  return {
    total: savedMeasurement(total, latency),
    endpoints: endpoints.map(
      ({ method, name, ...measurement }): SavedEndpoint => ({
        ...(method !== undefined && { method }),
        name,
        ...savedMeasurement(measurement, latency),
      }),
    ),
  }
}

type Write = (latency: Latency) => SavedLatency

function savedMeasurement(measurement: Measurement, write: Write): SavedMeasurement {
  const { requests, failures, throughput, throughputError, latency, serviceTime, details } = measurement
  return {
    requests: Number.isFinite(requests) ? requests : null,
    failures: Number.isFinite(failures) ? failures : null,
    ...(throughput !== undefined && { throughput }),
    ...(throughputError !== undefined && { throughputError }),
    latency: write(latency),
    ...(serviceTime && { serviceTime: write(serviceTime) }),
    ...(details && { details: savedDetails(details, write) }),
  }
}

function savedDetails({ firstByte, connect, waited, pumpLag, statuses, bytes }: Details, write: Write): SavedDetails {
  const lag = pumpLag && { pumpLag: write(pumpLag) }
  return { firstByte: write(firstByte), connect: write(connect), waited: write(waited), ...lag, statuses, bytes }
}

/** Our own histograms are of HdrHistogram's cells, and so are those of every tool that reads them. */
function withHistogram(latency: Latency): SavedLatency {
  const { buckets } = latency
  return savedLatency(latency, buckets && { histogram: encodeHdr(buckets) })
}

function withBuckets(latency: Latency): SavedLatency {
  const { buckets } = latency
  return savedLatency(latency, buckets && { buckets })
}

function savedLatency(
  { quantiles, unfinished, meanMs, medianMs, minMs, maxMs, rank, grid, meanGrid, extremesGrid }: Latency,
  counts: Pick<SavedLatency, 'histogram' | 'buckets'> | undefined,
): SavedLatency {
  return {
    quantiles: Object.fromEntries(quantiles.map(([q, value]) => [String(q), value])),
    ...(meanMs !== undefined && { meanMs }),
    ...(medianMs !== undefined && { medianMs }),
    ...(minMs !== undefined && { minMs }),
    ...(maxMs !== undefined && { maxMs }),
    ...counts,
    ...(unfinished !== undefined && { unfinished }),
    rounding: { rank, grid, mean: meanGrid, extremes: extremesGrid },
  }
}

function savedPoint({ quantiles, ...point }: SeriesPoint): SavedPoint {
  return { ...point, quantiles: Object.fromEntries(quantiles.map(([q, value]) => [String(q), value])) }
}

/** A name may hold `##[command]`, which the runner obeys in the middle of any line: JSON can write the bracket otherwise. */
function document(value: unknown): string {
  return `${escapeLogJson(JSON.stringify(value, undefined, 2))}\n`
}
