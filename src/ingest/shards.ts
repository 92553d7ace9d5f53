import { UserError } from '../model/errors.ts'
import { countOf, type Latency, mergeBuckets, quantileOf } from '../model/latency.ts'
import type { Details, Endpoint, Measurement, RunResult } from '../model/run-result.ts'
import { endpointKey } from './part.ts'

/** mergeShards joins the parts of one run that several machines measured, by their histograms; each part must be there. */
export function mergeShards(shards: readonly RunResult[]): RunResult {
  const sorted = shards.toSorted((a, b) => (a.shard?.index ?? 0) - (b.shard?.index ?? 0))
  const [first] = sorted
  if (first?.shard === undefined) throw new Error('shards say which they are')
  const run = first.runId ?? ''
  const of = first.shard.of
  const present = sorted.map(({ shard }) => shard?.index ?? 0)
  if (present.length !== of || present.some((index, at) => index !== at + 1)) {
    throw new UserError('shards-missing', { run, present: present.join(', '), of })
  }
  if (new Set(sorted.map(({ source, workload, timing }) => `${source.kind} ${workload} ${timing}`)).size > 1) {
    throw new UserError('shards-unequal', { run, why: 'they were not measured in the same way' })
  }
  const { shard: _, pumpLag: __, generator: ___, aborted: ____, ...whole } = first
  const durationMs = Math.max(...sorted.map(one => one.durationMs ?? 0))
  return {
    ...whole,
    source: {
      ...first.source,
      files: sorted.flatMap(({ source }) => source.files),
      warnings: sorted.flatMap(({ source }) => source.warnings),
    },
    ...(durationMs > 0 && { durationMs }),
    ...usersOf(sorted),
    ...arrivalsOf(sorted),
    total: merged(sorted.map(({ total }) => total)),
    endpoints: endpointsOf(sorted),
    failures: sorted.flatMap(({ failures }) => failures),
    ...generatorsOf(sorted),
  }
}

function endpointsOf(shards: readonly RunResult[]): readonly Endpoint[] {
  const rows = new Map<string, readonly Endpoint[]>()
  for (const endpoint of shards.flatMap(({ endpoints }) => endpoints)) {
    rows.set(endpointKey(endpoint), [...(rows.get(endpointKey(endpoint)) ?? []), endpoint])
  }
  return [...rows.values()].map(same => {
    const [{ method, name } = { method: undefined, name: '' }] = same
    return { ...(method !== undefined && { method }), name, ...merged(same) }
  })
}

function merged(parts: readonly Measurement[]): Measurement {
  const throughputs = parts.map(({ throughput }) => throughput)
  const sum = throughputs.reduce<number | undefined>(
    (all, one) => (all === undefined || one === undefined ? undefined : all + one),
    0,
  )
  return {
    requests: parts.reduce((all, { requests }) => all + requests, 0),
    failures: parts.reduce((all, { failures }) => all + failures, 0),
    ...(sum !== undefined && { throughput: sum }),
    latency: mergedLatency(parts.filter(({ requests }) => requests > 0)),
    ...serviceTimeOf(parts),
    ...detailsOf(parts),
  }
}

function serviceTimeOf(parts: readonly Measurement[]): Pick<Measurement, 'serviceTime'> {
  const times = parts.flatMap(({ serviceTime }) => serviceTime ?? [])
  return times.length === parts.length ? { serviceTime: mergedTimes(times) } : {}
}

function detailsOf(parts: readonly Measurement[]): Pick<Measurement, 'details'> {
  const all = parts.flatMap(({ details }) => details ?? [])
  if (all.length === 0 || all.length < parts.length) return {}
  const times = (of: (details: Details) => Latency): Latency => mergedTimes(all.map(of))
  const statuses = new Map<string, number>()
  for (const [status, count] of all.flatMap(one => Object.entries(one.statuses)))
    statuses.set(status, (statuses.get(status) ?? 0) + count)
  return {
    details: {
      firstByte: times(({ firstByte }) => firstByte),
      connect: times(({ connect }) => connect),
      waited: times(({ waited }) => waited),
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

/** One shard that was late makes the whole late: its lag is among that of all. */
function generatorsOf(shards: readonly RunResult[]): Pick<RunResult, 'aborted' | 'pumpLag' | 'generator'> {
  const lags = shards.flatMap(({ pumpLag }) => pumpLag ?? [])
  const generators = shards.flatMap(({ generator }) => generator ?? [])
  const [first] = generators
  const busy = generators.flatMap(({ usersBusy }) => usersBusy ?? [])
  const aborted = shards.find(shard => shard.aborted !== undefined)?.aborted
  return {
    ...(aborted !== undefined && { aborted }),
    ...(lags.length > 0 && { pumpLag: lagOf(lags) }),
    ...(first && {
      generator: {
        transport: first.transport,
        ...(busy.length > 0 && { usersBusy: Math.max(...busy) }),
        causes: [...new Set(generators.flatMap(({ causes }) => causes))],
      },
    }),
  }
}

/** Without histograms that of the latest shard stands for all. */
function lagOf(lags: readonly Latency[]): Latency {
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
  const requests = parts.reduce((all, part) => all + part.requests, 0)
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
        meanMs: parts.reduce((all, part) => all + (part.latency.meanMs ?? 0) * part.requests, 0) / requests,
      }),
  }
}

function usersOf(shards: readonly RunResult[]): Pick<RunResult, 'users'> {
  const reached = sumOf(shards.map(({ users }) => users?.reached))
  const asked = sumOf(shards.map(({ users }) => users?.asked))
  if (reached === undefined && asked === undefined) return {}
  return { users: { ...(asked !== undefined && { asked }), ...(reached !== undefined && { reached }) } }
}

function arrivalsOf(shards: readonly RunResult[]): Pick<RunResult, 'arrivals'> {
  const all = shards.flatMap(({ arrivals }) => (arrivals === undefined ? [] : [arrivals]))
  if (all.length < shards.length) return {}
  const add = (read: (one: (typeof all)[number]) => number): number => all.reduce((sum, one) => sum + read(one), 0)
  const judged = sumOf(all.map(one => one.judged))
  const offeredRate = sumOf(all.map(one => one.offeredRate))
  return {
    arrivals: {
      planned: add(({ planned }) => planned),
      sent: add(({ sent }) => sent),
      late: add(({ late }) => late),
      unfinished: add(({ unfinished }) => unfinished),
      ...(judged !== undefined && { judged }),
      ...(offeredRate !== undefined && { offeredRate }),
    },
  }
}

function sumOf(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce<number | undefined>(
    (all, one) => (all === undefined || one === undefined ? undefined : all + one),
    0,
  )
}
