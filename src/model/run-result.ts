import type { Bucket, Latency } from './latency.ts'
import type { Notice } from './notice.ts'

/** RunResult is what happened in one execution of a load, whoever measured it. What a source does not say is absent. */
export interface RunResult {
  /** Identity of the load test over time; absent until somebody names it. */
  readonly name?: string
  readonly runId?: string
  readonly shard?: Shard
  readonly source: Source
  /** ISO 8601, UTC. */
  readonly startedAt?: string
  readonly endedAt?: string
  readonly durationMs?: number
  /** How far the true duration may lie on either side of `durationMs`; absent where it is exact. */
  readonly durationErrorMs?: number
  readonly workload: Workload
  readonly users?: Users
  readonly arrivals?: Arrivals
  /** The base URL under test as the source names it. */
  readonly target?: string
  /** The whole run; `latency.quantiles` is empty where the source has no figures for it. */
  readonly total: Measurement
  readonly endpoints: readonly Endpoint[]
  readonly failures: readonly Failure[]
  readonly exceptions?: readonly RaisedException[]
  /** The whole run over time, ascending. */
  readonly series?: readonly SeriesPoint[]
  /** What the clock of `latency` starts at: Locust's numbers are service time. */
  readonly timing: 'service' | 'response'
  /** Whether failed requests count in `latency`; in Locust's they do. */
  readonly latencyOf: 'all' | 'successful'
  /** What was left out at the beginning, behind the spawn phase: it is judged beside the rest. */
  readonly warmUp?: WarmUp
  /** It never became steady, so that its warm-up could not be told from the rest. */
  readonly unsteady?: true
  readonly cancelled?: true
  /** Why a rule of the scenario ended it early. */
  readonly aborted?: string
  /** From due to picked up by the generator: the only lag that says that it was too slow. */
  readonly pumpLag?: Latency
  readonly generator?: Generator
  readonly control?: Control
}

/** Control is what a small server of our own on the generator's machine took during the run: how fast that machine was. */
export interface Control {
  readonly p50Ms: number
  readonly p95Ms: number
}

/** WarmUp is a part of a run, measured as the whole is. */
export interface WarmUp {
  readonly durationMs: number
  readonly total: Measurement
  readonly endpoints: readonly Endpoint[]
}

/** Generator is how well the load generator itself did. */
export interface Generator {
  readonly transport: string
  /** Raised whenever a stamp or the scheduler changes, because figures from before and after it are not of one kind. */
  readonly measurementEpoch?: number
  /** Share of the judged time, 0–1, in which every user was busy. */
  readonly usersBusy?: number
  /** What may have slowed it down, in words. */
  readonly causes: readonly string[]
  /** How much more time went by on the machine than on the clock that times were taken by; absent where they agree. */
  readonly clockLostMs?: number
}

/** Workload is the model of the load: open (arrival rate), closed (virtual users). */
export type Workload = 'open' | 'closed' | 'unknown'

export interface Source {
  readonly kind: SourceKind
  readonly tool: string
  readonly toolVersion?: string
  /** As the user can find them: relative to the workspace. */
  readonly files: readonly string[]
  readonly warnings: readonly Notice[]
}

export type SourceKind = 'locust-html' | 'locust-csv' | 'locust-json' | 'load-test'

/** Shard `index` (from 1) of `of` parts of one run. */
export interface Shard {
  readonly index: number
  readonly of: number
}

export interface Users {
  readonly asked?: number
  readonly reached?: number
}

export interface Arrivals {
  readonly planned: number
  readonly sent: number
  readonly late: number
  readonly unfinished: number
  /** Due in the judged time, of which `planned` is more; absent where the source does not know. */
  readonly judged?: number
  /** Per second, where the run had a constant rate. */
  readonly offeredRate?: number
}

export interface Measurement {
  /** NaN where the source's own count is unusable (no number, negative): never 0 for it. */
  readonly requests: number
  /** NaN as in `requests`, and where a source counts more failures than requests. */
  readonly failures: number
  /** All requests per second as the source counts. */
  readonly throughput?: number
  /** Grid half-width of `throughput` where the source rounds it. */
  readonly throughputError?: number
  readonly latency: Latency
  /** From the first byte out to the last byte in, of all that were sent; only of our own runs. */
  readonly serviceTime?: Latency
  readonly details?: Details
}

/** Details are what our own runs know beside it. */
export interface Details {
  readonly firstByte: Latency
  /** Of requests that opened a connection. */
  readonly connect: Latency
  /** How long requests waited for a user or a connection. */
  readonly waited: Latency
  /** From due to picked up; absent where nothing had to be picked up. */
  readonly pumpLag?: Latency
  /** Answers by the class of their status: `2xx`. */
  readonly statuses: Readonly<Record<string, number>>
  /** Of all bodies. */
  readonly bytes: number
}

export interface Endpoint extends Measurement {
  /** Upper case as reported; absent where the report has no methods. */
  readonly method?: string
  readonly name: string
}

/** Failure is one group of failed requests. */
export interface Failure {
  readonly method?: string
  readonly name: string
  readonly error: string
  readonly count: number
  readonly firstSeen?: string
  readonly lastSeen?: string
}

/** RaisedException is an exception that user code raised outside of a request. */
export interface RaisedException {
  readonly message: string
  readonly traceback: string
  readonly count: number
}

/** SeriesPoint is one moment of the whole run; percentiles are in ms. */
export interface SeriesPoint {
  /** Milliseconds since the first point. */
  readonly atMs: number
  readonly throughput?: number
  readonly failuresPerSecond?: number
  readonly users?: number
  readonly quantiles: readonly (readonly [q: number, valueMs: number])[]
}

/** emptyLatency carries no figure at all, which every question answers with "not reported". */
export const emptyLatency: Latency = {
  quantiles: [],
  rank: 'nearest',
  grid: 'exact',
  meanGrid: 'exact',
  extremesGrid: 'exact',
}

export type { Bucket }

/** nothingSent is why a run of ours was aborted in which not one request could be sent. */
export const nothingSent = 'nothing could be sent'
