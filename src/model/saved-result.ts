import type { Bucket, Grid, Rank } from './latency.ts'
import type { NoticeCode, Place } from './notice.ts'
import type { SourceKind, Workload } from './run-result.ts'

/** savedResultSchema is what the first key of every `result.json` says; a reader refuses another major version. */
export const savedResultSchema = 'load-test/result/v1'

/**
 * SavedResult is the JSON of `result.json` and of `inspect --format json` (contract §6): a RunResult, written so that
 * reading it back gives an equal one. What the source does not say is left out; fields may be added, never changed.
 */
export interface SavedResult {
  readonly schema: typeof savedResultSchema
  readonly name?: string
  readonly runId?: string
  /** `index/of`, from 1: `"2/3"`. */
  readonly shard?: string
  readonly source: SavedSource
  /** ISO 8601, UTC. */
  readonly startedAt?: string
  readonly endedAt?: string
  readonly durationMs?: number
  readonly durationErrorMs?: number
  readonly workload: Workload
  readonly users?: { readonly asked?: number; readonly reached?: number }
  readonly arrivals?: {
    readonly planned: number
    readonly sent: number
    readonly late: number
    readonly unfinished: number
    /** Those due in the judged time. */
    readonly judged?: number
    readonly offeredRate?: number
  }
  readonly target?: string
  readonly timing: 'service' | 'response'
  readonly latencyOf: 'all' | 'successful'
  readonly total: SavedMeasurement
  readonly endpoints: readonly SavedEndpoint[]
  readonly failures: readonly SavedFailure[]
  readonly exceptions?: readonly { readonly message: string; readonly traceback: string; readonly count: number }[]
  readonly series?: readonly SavedPoint[]
  readonly warmUp?: {
    readonly durationMs: number
    readonly total: SavedMeasurement
    readonly endpoints: readonly SavedEndpoint[]
  }
  readonly unsteady?: true
  readonly cancelled?: true
  /** The rule of the scenario that ended it early. */
  readonly aborted?: string
  readonly pumpLagMs?: SavedLatency
  readonly generator?: {
    readonly transport: string
    readonly measurementEpoch?: number
    readonly usersBusy?: number
    readonly causes: readonly string[]
    readonly clockLostMs?: number
  }
  readonly control?: { readonly p50Ms: number; readonly p95Ms: number }
}

/** SavedSource is where the figures come from; `warnings` are notices with their sentences. */
export interface SavedSource {
  readonly kind: SourceKind
  readonly tool: string
  readonly toolVersion?: string
  readonly files: readonly string[]
  readonly warnings: readonly { readonly code: NoticeCode; readonly message: string; readonly source?: Place }[]
}

/** SavedMeasurement has `null` for a count that was unusable in the source (NaN in a RunResult), which is not 0. */
export interface SavedMeasurement {
  readonly requests: number | null
  readonly failures: number | null
  readonly throughput?: number
  readonly throughputError?: number
  readonly latency: SavedLatency
  /** Of our own runs only, as is `details`. */
  readonly serviceTime?: SavedLatency
  readonly details?: SavedDetails
}

/** SavedDetails are what our own runs know beside it; `bytes` are those of all bodies. */
export interface SavedDetails {
  readonly firstByte: SavedLatency
  readonly connect: SavedLatency
  readonly waited: SavedLatency
  readonly pumpLag?: SavedLatency
  /** Keys are classes of status: `"2xx"`. */
  readonly statuses: Readonly<Record<string, number>>
  readonly bytes: number
}

export interface SavedEndpoint extends SavedMeasurement {
  readonly method?: string
  readonly name: string
}

/** SavedLatency keeps the grids, so that a limit inside a source's rounding is seen in a saved result too. */
export interface SavedLatency {
  /** Keys are decimal quantiles in shortest form, `"0.5"`, `"0.999"`, `"1"`: `String(q)`; values in ms. */
  readonly quantiles: Readonly<Record<string, number>>
  readonly meanMs?: number
  readonly medianMs?: number
  readonly minMs?: number
  readonly maxMs?: number
  /** Histogram of our own runs (`source.kind` `load-test`): HdrHistogram V2, compressed, base64, in µs; `encodeHdr` of `text/hdr.ts`. */
  readonly histogram?: string
  /** Histogram of every other source: `[ms, count]`, ascending. A result has one of the two, or none. */
  readonly buckets?: readonly Bucket[]
  /** Those among them that had not ended, by their age: `[ms, count]`, ascending. */
  readonly unfinished?: readonly Bucket[]
  /** Written always; a document without it is taken to be of the rounding that its source kind has. */
  readonly rounding?: {
    readonly rank: Rank
    readonly grid: Grid
    readonly mean: Grid
    readonly extremes: Grid
  }
}

/** SavedFailure is a group of failed requests; the moments are ISO 8601. */
export interface SavedFailure {
  readonly method?: string
  readonly name: string
  readonly error: string
  readonly count: number
  readonly firstSeen?: string
  readonly lastSeen?: string
}

/** SavedPoint has its quantiles under the same keys as `SavedLatency`. */
export interface SavedPoint {
  readonly atMs: number
  readonly throughput?: number
  readonly failuresPerSecond?: number
  readonly users?: number
  readonly quantiles: Readonly<Record<string, number>>
}
