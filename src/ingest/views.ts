import { countOf, type Latency, mergeBuckets, type QuantilePoint } from '../model/latency.ts'
import { type Notice, notice } from '../model/notice.ts'
import type { Endpoint, Measurement, RunResult, SourceKind } from '../model/run-result.ts'
import { isoOf } from './moment.ts'
import {
  type DistributionRow,
  endpointKey,
  type Figures,
  type Form,
  hasFigures,
  isTotalName,
  type Part,
  type PartWithFigures,
} from './part.ts'

/** Of equal counts the one that says most: users and times, then histograms, then the table. */
const preference: readonly Form[] = ['html', 'html-legacy', 'json', 'csv-log', 'json-web', 'csv-stats']

const kinds: Readonly<Record<Form, SourceKind>> = {
  html: 'locust-html',
  'html-legacy': 'locust-html',
  json: 'locust-json',
  'json-web': 'locust-json',
  saved: 'load-test',
  'csv-stats': 'locust-csv',
  'csv-distribution': 'locust-csv',
  'csv-history': 'locust-csv',
  'csv-failures': 'locust-csv',
  'csv-exceptions': 'locust-csv',
  'csv-log': 'locust-csv',
}

/**
 * resultOf joins what several files say about one run: counts come from the file with the most requests, since a CSV is
 * behind; histograms and further percentiles from another file only for rows whose counts are the same there.
 */
export function resultOf(parts: readonly Part[], base: PartWithFigures): RunResult {
  const others = parts.filter(part => part !== base)
  const pick = <Key extends keyof Part>(key: Key): Part[Key] | undefined =>
    [base, ...others].find(part => part[key] !== undefined)?.[key]
  const failures = longest([base, ...others].map(part => part.failures ?? []))
  const exceptions = longest([base, ...others].map(part => part.exceptions ?? []))
  const users = usersReached(parts, base)
  const [startedAt, endedAt, target, series] = [pick('startedAt'), pick('endedAt'), pick('target'), pick('series')]
  return {
    source: {
      kind: kinds[base.form],
      tool: 'locust',
      files: parts.map(({ file }) => file),
      warnings: warningsOf(parts, base),
    },
    ...(startedAt !== undefined && { startedAt: isoOf(startedAt) }),
    ...(endedAt !== undefined && { endedAt: isoOf(endedAt) }),
    ...durationOf([base, ...others]),
    workload: 'closed',
    ...(users > 0 && { users: { reached: users } }),
    ...(target !== undefined && { target }),
    ...joinedFigures(base, others),
    failures,
    ...(exceptions.length > 0 && { exceptions }),
    ...(series !== undefined && series.length > 0 && { series }),
    timing: 'service',
    latencyOf: 'all',
  }
}

/** A history that was not written to its end may miss the moment when all users ran: then nothing is known of them. */
function usersReached(parts: readonly Part[], base: Part): number {
  const whole = parts.filter(
    ({ form, requests = 0 }) => form !== 'csv-history' || requests >= (1 - countTolerance) * (base.requests ?? 0),
  )
  return Math.max(0, ...whole.map(part => part.usersReached ?? 0))
}

/** countTolerance is how much less, as a share, one file may count than another that speaks of the same run. */
export const countTolerance = 0.2

/** baseOf is the file whose counts are taken: the one with the most requests. */
export function baseOf(parts: readonly Part[]): PartWithFigures | undefined {
  return parts
    .filter(hasFigures)
    .toSorted(
      (a, b) => (b.requests ?? 0) - (a.requests ?? 0) || preference.indexOf(a.form) - preference.indexOf(b.form),
    )[0]
}

function longest<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.find(list => list.length > 0) ?? []
}

/** An exact duration outranks one that is known to a second. */
function durationOf(parts: readonly Part[]): Pick<RunResult, 'durationMs' | 'durationErrorMs'> {
  const known = parts.filter(part => part.durationMs !== undefined)
  const [best] = known.toSorted((a, b) => (a.durationErrorMs ?? 0) - (b.durationErrorMs ?? 0))
  if (best?.durationMs === undefined) return {}
  return {
    durationMs: best.durationMs,
    ...(best.durationErrorMs !== undefined && { durationErrorMs: best.durationErrorMs }),
  }
}

function warningsOf(parts: readonly Part[], base: Part): readonly Notice[] {
  const all = parts.flatMap(part => part.warnings.filter(({ code }) => part === base || code !== 'csv-behind'))
  if (parts.filter(hasFigures).length < 2) return all
  const words = parts.filter(hasFigures).map(({ file, requests }) => `${file} (${requests} requests)`)
  return [...all, notice('views-combined', { used: `counts from ${base.file}; read ${words.join(', ')}` })]
}

function joinedFigures(base: PartWithFigures, others: readonly Part[]): Figures {
  const distribution = others.flatMap(part => part.distribution ?? [])
  const more = others.filter(hasFigures).map(part => rowsByKey(part.figures))
  const endpoints = base.figures.endpoints.map(endpoint => {
    const same = more.flatMap(rows => rows.get(endpointKey(endpoint)) ?? []).filter(row => isSame(row, endpoint))
    const listed = distribution.filter(row => isListedAs(row, endpoint))
    return {
      ...endpoint,
      latency: enriched(endpoint.latency, [...same.map(({ latency }) => latency), ...listed.map(quantilesOnly)]),
    }
  })
  const totals = others
    .filter(hasFigures)
    .map(part => part.figures.total)
    .filter(total => isSame(total, base.figures.total))
  const listed = distribution.filter(row => isTotalName(row.name) && row.requests === base.figures.total.requests)
  const latency = enriched(base.figures.total.latency, [
    ...totals.map(total => total.latency),
    ...listed.map(quantilesOnly),
  ])
  return {
    total: { ...base.figures.total, latency: withAllBuckets(latency, base.figures.total, endpoints) },
    endpoints,
  }
}

function rowsByKey({ endpoints }: Figures): ReadonlyMap<string, readonly Endpoint[]> {
  const rows = new Map<string, readonly Endpoint[]>()
  for (const endpoint of endpoints)
    rows.set(endpointKey(endpoint), [...(rows.get(endpointKey(endpoint)) ?? []), endpoint])
  return rows
}

/** Two files speak of the same requests of a row where they count as many, and as many failures. */
function isSame(a: Measurement, b: Measurement): boolean {
  return a.requests === b.requests && a.failures === b.failures
}

function isListedAs({ name, requests }: DistributionRow, { method, name: own, requests: count }: Endpoint): boolean {
  return requests === count && name === (method === undefined ? own : `${method} ${own}`)
}

function quantilesOnly({ quantiles }: DistributionRow): Latency {
  return { quantiles, rank: 'locust', grid: 'locust', meanGrid: 'exact', extremesGrid: 'exact' }
}

/** Percentiles of the same requests stand beside each other; one that two files report differently keeps the first. */
function enriched(latency: Latency, others: readonly Latency[]): Latency {
  const known = new Set(latency.quantiles.map(([q]) => q))
  const added: QuantilePoint[] = []
  for (const [q, value] of others.flatMap(other => other.quantiles)) {
    if (known.has(q)) continue
    known.add(q)
    added.push([q, value])
  }
  const quantiles = [...latency.quantiles, ...added].sort(([a], [b]) => a - b)
  const rises = quantiles.every(([, value], index) => index === 0 || value >= (quantiles[index - 1]?.[1] ?? 0))
  const buckets = latency.buckets ?? others.find(other => other.buckets !== undefined)?.buckets
  return { ...latency, quantiles: rises ? quantiles : latency.quantiles, ...(buckets && { buckets }) }
}

/** The whole run has the histogram of its rows where every row has one and none is missing. */
function withAllBuckets(latency: Latency, total: Measurement, endpoints: readonly Endpoint[]): Latency {
  if (latency.buckets !== undefined) return latency
  const histograms = endpoints.filter(({ requests }) => requests > 0).map(endpoint => endpoint.latency.buckets)
  if (histograms.length === 0 || histograms.some(buckets => buckets === undefined)) return latency
  const buckets = mergeBuckets(histograms.flatMap(one => (one === undefined ? [] : [one])))
  return countOf(buckets) === total.requests ? { ...latency, buckets } : latency
}
