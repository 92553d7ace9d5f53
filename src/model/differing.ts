import type { Fingerprint, RecordedLoad } from './fingerprint.ts'
import type { HistoryRecord } from './record.ts'

/** Aspect is one thing by which two runs may differ so that they are not compared. */
export type Aspect =
  | 'tool'
  | 'scenario'
  | 'load'
  | 'users'
  | 'duration'
  | 'endpoints'
  | 'runner'
  | 'target'
  | 'transport'
  | 'measurementEpoch'

/** Difference is what `differing` found; what is `unknown` of one run at least counts as the same, and is told. */
export interface Difference {
  readonly differing: readonly Aspect[]
  readonly unknown: readonly Aspect[]
}

/**
 * differing lists in what two runs differ; they are compared where that is nothing. Runs of ours are of one class by what was
 * sent and by what measured it; reports by target, names of endpoints, users reached, and a duration within 20 %. Where
 * `scenario` alone differs, endpoints whose `definition` is the same are compared still.
 */
export function differing(a: HistoryRecord, b: HistoryRecord): Difference {
  const isOurs = a.fingerprint.tool === 'load-test' && b.fingerprint.tool === 'load-test'
  const answers = [...common(a, b), ...(isOurs ? ofOurs(a, b) : ofReports(a, b))]
  return {
    differing: answers.filter(([, same]) => same === false).map(([aspect]) => aspect),
    unknown: answers.filter(([, same]) => same === undefined).map(([aspect]) => aspect),
  }
}

/** Undefined where it is not known of both. */
type Answer = readonly [aspect: Aspect, same: boolean | undefined]

function common(a: HistoryRecord, b: HistoryRecord): readonly Answer[] {
  return [
    ['tool', sameTool(a.fingerprint, b.fingerprint)],
    ['target', same(a.fingerprint.target, b.fingerprint.target)],
    ['duration', near(a.durationMs, b.durationMs)],
  ]
}

function ofOurs({ fingerprint: a }: HistoryRecord, { fingerprint: b }: HistoryRecord): readonly Answer[] {
  return [
    ['scenario', sameHash(a.scenario, b.scenario)],
    ['load', sameLoad(a.load, b.load)],
    ['users', same(a.load.users, b.load.users)],
    ['runner', same(a.runner, b.runner)],
    ['transport', same(a.transport, b.transport)],
    ['measurementEpoch', same(a.measurementEpoch, b.measurementEpoch)],
  ]
}

function ofReports(a: HistoryRecord, b: HistoryRecord): readonly Answer[] {
  const isWhole = a.endpointsLeftOut === undefined && b.endpointsLeftOut === undefined
  return [
    ['users', same(a.fingerprint.load.usersReached, b.fingerprint.load.usersReached)],
    ['endpoints', isWhole ? namesOf(a) === namesOf(b) : undefined],
  ]
}

/** Ours has an epoch in place of a version. */
function sameTool(a: Fingerprint, b: Fingerprint): boolean | undefined {
  if (a.tool !== b.tool) return false
  return a.tool === 'load-test' ? true : same(a.toolMajor, b.toolMajor)
}

function same(a: string | number | undefined, b: string | number | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b
}

function near(a: number | undefined, b: number | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : Math.abs(a - b) <= 0.2 * Math.max(a, b)
}

/** Hashes of two versions can't be held against each other. */
function sameHash(a: string | undefined, b: string | undefined): boolean | undefined {
  return a?.split(':')[0] === b?.split(':')[0] ? same(a, b) : undefined
}

function sameLoad(a: RecordedLoad, b: RecordedLoad): boolean {
  return a.model === b.model && same(a.rate, b.rate) !== false && same(a.spawnRate, b.spawnRate) !== false
}

function namesOf({ endpoints }: HistoryRecord): string {
  return JSON.stringify(endpoints.map(({ method = '', name }) => `${method} ${name}`).sort())
}
