import type { Bucket, Latency, QuantilePoint } from '../model/latency.ts'
import type { Endpoint, Measurement, RunResult } from '../model/run-result.ts'

/** Row is one line of a report with figures that can be trusted to be numbers. */
export interface Row {
  /** `METHOD name`, as findings list it. */
  readonly label: string
  /** As recorded. */
  readonly name: string
  readonly method?: string
  /** What patterns are tried on: the name as recorded, then without query, then without tag. */
  readonly forms: readonly string[]
  /** The whole run, which has no name. */
  readonly isTotal?: true
  /** Absent where the counts contradict each other or are no numbers. */
  readonly figures?: Measurement
}

/** rowsOf gives the endpoints of a run as rows. */
export function rowsOf(result: Pick<RunResult, 'endpoints'>): readonly Row[] {
  return result.endpoints.map(rowOf)
}

/** totalOf gives the whole run as one row. */
export function totalOf(result: RunResult): Row {
  const figures = sound(result.total)
  return { label: 'whole run', name: '', forms: [], isTotal: true, ...(figures && { figures }) }
}

/** sumsOf counts the requests and failures of rows. */
export function sumsOf(rows: readonly Row[]): { readonly requests: number; readonly failures: number } {
  const sum = (of: 'requests' | 'failures'): number => rows.reduce((all, { figures }) => all + (figures?.[of] ?? 0), 0)
  return { requests: sum('requests'), failures: sum('failures') }
}

/** plainNameOf is a recorded name without query and tag: what endpoints have in common that differ in these alone. */
export function plainNameOf(endpoint: Pick<Endpoint, 'method' | 'name'>): string {
  return formsOf(endpoint.name, methodInName(endpoint)?.rest).at(-1) ?? endpoint.name
}

function rowOf(endpoint: Endpoint): Row {
  const figures = sound(endpoint)
  const named = methodInName(endpoint)
  const method = endpoint.method || named?.method
  return {
    label: endpoint.method ? `${endpoint.method} ${endpoint.name}` : endpoint.name,
    name: endpoint.name,
    ...(method !== undefined && { method: method.toUpperCase() }),
    forms: formsOf(endpoint.name, named?.rest),
    ...(figures && { figures }),
  }
}

function formsOf(name: string, rest: string | undefined): readonly string[] {
  const path = pathOf(rest ?? name)
  const plain = withoutQuery(path)
  return [...new Set([name, path, plain, withoutTag(plain)])]
}

/** Some record the method in the name as well, `GET /items`: there the path alone is tried too. */
function methodInName({
  method,
  name,
}: Pick<Endpoint, 'method' | 'name'>): { readonly method: string; readonly rest: string } | undefined {
  const found = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?=\/|https?:\/\/)/i.exec(name)
  if (found?.[1] === undefined) return undefined
  if (method && method.toUpperCase() !== found[1].toUpperCase()) return undefined
  return { method: found[1], rest: name.slice(found[0].length) }
}

function pathOf(name: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(name)
  if (scheme === null) return name
  const slash = name.slice(scheme[0].length).search(/[/?#]/)
  if (slash < 0) return '/'
  const path = name.slice(scheme[0].length + slash)
  return path.startsWith('/') ? path : `/${path}`
}

/** The query ends at a tag, so that `/retrieve?k=1 [ae]` is `/retrieve [ae]`. */
function withoutQuery(name: string): string {
  const query = name.indexOf('?')
  if (query < 0) return name
  const tag = tagAt(name)
  return name.slice(0, query) + (tag > query ? name.slice(tag) : '')
}

function withoutTag(name: string): string {
  const tag = tagAt(name)
  return tag > 0 ? name.slice(0, tag) : name
}

/** Where a trailing ` [tag]` begins, or −1. */
function tagAt(name: string): number {
  return name.endsWith(']') ? name.lastIndexOf(' [') : -1
}

/** A hostile or broken report may hold anything: what is no number, or negative, counts as not reported. */
function sound(measurement: Measurement): Measurement | undefined {
  const { requests, failures, throughput, throughputError, serviceTime, details } = measurement
  if (!isCount(requests) || !isCount(failures) || failures > requests) return undefined
  return {
    requests,
    failures,
    ...(isFigure(throughput) && { throughput }),
    ...(isFigure(throughputError) && { throughputError }),
    latency: soundLatency(measurement.latency),
    ...(serviceTime && { serviceTime: soundLatency(serviceTime) }),
    ...(details && { details }),
  }
}

function soundLatency(latency: Latency): Latency {
  const { quantiles, buckets, meanMs, medianMs, minMs, maxMs, ...grids } = latency
  return {
    ...grids,
    quantiles: quantiles.filter(isSoundPoint),
    ...(buckets !== undefined && areSound(buckets) && { buckets }),
    ...(isFigure(meanMs) && { meanMs }),
    ...(isFigure(medianMs) && { medianMs }),
    ...(isFigure(minMs) && { minMs }),
    ...(isFigure(maxMs) && { maxMs }),
  }
}

function isSoundPoint([q, value]: QuantilePoint): boolean {
  return q >= 0 && q <= 1 && isFigure(value)
}

function areSound(buckets: readonly Bucket[]): boolean {
  return buckets.some(([, count]) => count > 0) && buckets.every(([value, count]) => isFigure(value) && isCount(count))
}

function isFigure(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value >= 0
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}
