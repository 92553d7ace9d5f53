import type { QuantilePoint } from '../model/latency.ts'
import type { Notice } from '../model/notice.ts'
import type { Endpoint, Failure, Measurement, RaisedException, RunResult, SeriesPoint } from '../model/run-result.ts'

/** Form is what kind of document a file holds, found by its content. */
export type Form =
  | 'html'
  | 'html-legacy'
  | 'json'
  | 'json-web'
  | 'csv-stats'
  | 'csv-distribution'
  | 'csv-history'
  | 'csv-failures'
  | 'csv-exceptions'
  | 'csv-log'
  | 'saved'

/** Part is what one file says about one run; what it does not say is absent. */
export interface Part {
  readonly form: Form
  /** As the user can find it. */
  readonly file: string
  /** Milliseconds since the epoch. */
  readonly startedAt?: number
  readonly endedAt?: number
  /** The times have no zone, and may be off by whole quarters of an hour. */
  readonly zoneUnknown?: true
  readonly durationMs?: number
  readonly durationErrorMs?: number
  readonly target?: string
  readonly usersReached?: number
  /** All requests, for files without `figures` too. */
  readonly requests?: number
  readonly figures?: Figures
  readonly failures?: readonly Failure[]
  readonly exceptions?: readonly RaisedException[]
  readonly series?: readonly SeriesPoint[]
  readonly warnings: readonly Notice[]
  readonly distribution?: readonly DistributionRow[]
  /** A result of our own, whole. */
  readonly saved?: RunResult
}

/** Figures are the rows of a report's statistics and the whole run. */
export interface Figures {
  readonly total: Measurement
  readonly endpoints: readonly Endpoint[]
}

/** DistributionRow is the percentiles of a row of the older `_distribution.csv`; its name is `METHOD NAME`. */
export interface DistributionRow {
  readonly name: string
  readonly requests?: number
  readonly quantiles: readonly QuantilePoint[]
}

/** PartWith is a part with statistics. */
export type PartWithFigures = Part & { readonly figures: Figures }

/** hasFigures says whether a part carries statistics. */
export function hasFigures(part: Part): part is PartWithFigures {
  return part.figures !== undefined
}

/** endpointKey identifies a row: the same name with several methods is several rows. */
export function endpointKey({ method, name }: { readonly method?: string; readonly name: string }): string {
  return `${method ?? ''}\u0000${name}`
}

/** rowLabel names a row for people: `POST /retrieve`. */
export function rowLabel({ method, name }: { readonly method?: string; readonly name: string }): string {
  return method === undefined ? name : `${method} ${name}`
}

/** isTotalName says whether a row of `_distribution.csv` is the whole run: `Total`, `None Total`, `None Aggregated`. */
export function isTotalName(name: string): boolean {
  return /^(?:None )?(?:Total|Aggregated)$/.test(name)
}
