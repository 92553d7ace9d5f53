import { UserError } from '../model/errors.ts'
import { mergedEndpoints, mergedLag, mergedMeasurement } from '../model/merged.ts'
import type { Generator, RunResult } from '../model/run-result.ts'

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
    total: mergedMeasurement(sorted.map(({ total }) => total)),
    endpoints: mergedEndpoints(sorted.flatMap(({ endpoints }) => endpoints)),
    failures: sorted.flatMap(({ failures }) => failures),
    ...generatorsOf(sorted),
  }
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
    ...(lags.length > 0 && { pumpLag: mergedLag(lags) }),
    ...(first && {
      generator: {
        transport: first.transport,
        ...(busy.length > 0 && { usersBusy: Math.max(...busy) }),
        causes: [...new Set(generators.flatMap(({ causes }) => causes))],
        ...clockOf(generators),
      },
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

/** A clock that went wrong on one machine made its part wrong. */
function clockOf(generators: readonly Generator[]): Pick<Generator, 'clockLostMs'> {
  const lost = generators.flatMap(({ clockLostMs }) => clockLostMs ?? [])
  const [worst] = lost.toSorted((a, b) => Math.abs(b) - Math.abs(a))
  return worst === undefined ? {} : { clockLostMs: worst }
}
