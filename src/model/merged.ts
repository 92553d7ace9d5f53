import { countOf, type Latency, mergeBuckets, quantileOf } from './latency.ts'
import type { Details, Endpoint, Measurement } from './run-result.ts'

/** mergedEndpoints joins the rows of the same method and name, in the order in which they first appear. */
export function mergedEndpoints(parts: readonly Endpoint[]): readonly Endpoint[] {
  const rows = Map.groupBy(parts, ({ method, name }) => JSON.stringify([method, name]))
  return [...rows.values()].map(same => {
    const [{ method, name } = { method: undefined, name: '' }] = same
    return { ...(method !== undefined && { method }), name, ...mergedMeasurement(same) }
  })
}

/**
 * mergedMeasurement joins what parts of one run measured, by their histograms; a quantile can not be joined, so that none is
 * told. Throughputs add up, as those of parts that ran at the same time.
 */
export function mergedMeasurement(parts: readonly Measurement[]): Measurement {
  const throughputs = parts.map(({ throughput }) => throughput)
  const sum = throughputs.reduce<number | undefined>(
    (all, one) => (all === undefined || one === undefined ? undefined : all + one),
    0,
  )
  return {
    requests: parts.reduce((all, { requests }) => all + requests, 0),
    failures: parts.reduce((all, { failures }) => all + failures, 0),
    ...(sum !== undefined && { throughput: sum }),
    latency: mergedLatency(parts.filter(isTimed)),
    ...serviceTimeOf(parts),
    ...detailsOf(parts),
  }
}

/** Where nothing but failures that count in no latency was measured, there is nothing to join. */
function isTimed({ requests, failures, latency }: Measurement): boolean {
  const isEmpty = latency.buckets === undefined && latency.quantiles.length === 0 && latency.meanMs === undefined
  return requests > 0 && !(isEmpty && requests === failures)
}

function serviceTimeOf(parts: readonly Measurement[]): Pick<Measurement, 'serviceTime'> {
  const times = parts.flatMap(({ serviceTime }) => serviceTime ?? [])
  return times.length === parts.length ? { serviceTime: mergedTimes(times) } : {}
}

function detailsOf(parts: readonly Measurement[]): Pick<Measurement, 'details'> {
  const all = parts.flatMap(({ details }) => details ?? [])
  if (all.length === 0 || all.length < parts.length) return {}
  const times = (of: (details: Details) => Latency): Latency => mergedTimes(all.map(of))
  const lags = all.flatMap(({ pumpLag }) => pumpLag ?? [])
  const statuses = new Map<string, number>()
  for (const [status, count] of all.flatMap(one => Object.entries(one.statuses)))
    statuses.set(status, (statuses.get(status) ?? 0) + count)
  return {
    details: {
      firstByte: times(({ firstByte }) => firstByte),
      connect: times(({ connect }) => connect),
      waited: times(({ waited }) => waited),
      ...(lags.length === all.length && { pumpLag: mergedTimes(lags) }),
      statuses: Object.fromEntries(statuses),
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    },
  }
}

/** Times that nobody counted the requests of: those in the histogram are. */
function mergedTimes(times: readonly Latency[]): Latency {
  return mergedLatency(
    times
      .map(latency => ({ requests: countOf(latency.buckets ?? []), latency }))
      .filter(({ requests }) => requests > 0),
  )
}

/** mergedLag joins the lags of load generators: one that was late makes the whole late. */
export function mergedLag(lags: readonly Latency[]): Latency {
  // Without histograms the latest stands for all.
  if (lags.every(({ buckets }) => buckets !== undefined)) return mergedTimes(lags)
  const p99 = (lag: Latency): number => quantileOf(lag, 0.99)?.value ?? 0
  return lags.reduce((worst, lag) => (p99(lag) > p99(worst) ? lag : worst))
}

/** Percentiles cannot be merged, so without histograms none is left; extremes are those of all, the mean is weighted. */
function mergedLatency(parts: readonly Pick<Measurement, 'requests' | 'latency'>[]): Latency {
  const [first] = parts
  const base = first?.latency ?? { rank: 'nearest', grid: 'exact', meanGrid: 'exact', extremesGrid: 'exact' }
  const histograms = parts.flatMap(({ latency }) => (latency.buckets === undefined ? [] : [latency.buckets]))
  const known = (read: (latency: Latency) => number | undefined): readonly number[] =>
    parts.flatMap(({ latency }) => read(latency) ?? [])
  const [mins, maxs, means] = [known(({ minMs }) => minMs), known(({ maxMs }) => maxMs), known(({ meanMs }) => meanMs)]
  const weighed = parts.map(part => ({
    ...part,
    weight: part.latency.buckets ? countOf(part.latency.buckets) : part.requests,
  }))
  const weights = weighed.reduce((all, { weight }) => all + weight, 0)
  const unfinished = mergeBuckets(parts.map(({ latency }) => latency.unfinished ?? []))
  return {
    quantiles: [],
    rank: base.rank,
    grid: base.grid,
    meanGrid: base.meanGrid,
    extremesGrid: base.extremesGrid,
    ...(parts.length > 0 && histograms.length === parts.length && { buckets: mergeBuckets(histograms) }),
    ...(unfinished.length > 0 && { unfinished }),
    ...(parts.length > 0 && mins.length === parts.length && { minMs: Math.min(...mins) }),
    ...(parts.length > 0 && maxs.length === parts.length && { maxMs: Math.max(...maxs) }),
    ...(parts.length > 0 &&
      means.length === parts.length && {
        meanMs: weighed.reduce((all, { latency, weight }) => all + (latency.meanMs ?? 0) * weight, 0) / weights,
      }),
  }
}
