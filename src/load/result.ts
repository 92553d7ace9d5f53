import { type Notice, notice } from '../model/notice.ts'
import { nothingSent, type RunResult } from '../model/run-result.ts'
import type { Load, Scenario } from '../model/scenario.ts'
import type { Measured } from './engine.ts'
import type { Pace } from './pace.ts'
import { latencyOf } from './recorder.ts'
import { paceOf, spawnMsOf } from './shape.ts'

/** Told is what is known of a run beside what was measured. */
export interface Told {
  readonly scenario: Scenario
  readonly transport: string
  readonly causes: readonly string[]
  readonly clockLostMs: number
  /** What else became of it. */
  readonly notices: readonly Notice[]
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly endedAt: number
  readonly version: string
  readonly runId: string
}

/** Raised whenever a stamp or the scheduler changes: runs from before and after it are not compared. */
const measurementEpoch = 1

/** What the machine says of its own time is that coarse, and more. */
const leastToldMs = 100

/** resultOf is a run of ours as a result: judged is what was due in the judged time, the rest is told beside it. */
export function resultOf(measured: Measured, told: Told): RunResult {
  const { scenario } = told
  const judgedMs = measured.judgedToMs - measured.judgedFromMs
  const seconds = judgedMs / 1000
  return {
    name: scenario.name,
    runId: told.runId,
    source: {
      kind: 'load-test',
      tool: 'load-test',
      toolVersion: told.version,
      files: [],
      warnings: noticesOf(measured, told),
    },
    startedAt: new Date(told.startedAt).toISOString(),
    endedAt: new Date(told.endedAt).toISOString(),
    durationMs: judgedMs,
    workload: scenario.load.kind === 'closed' ? 'closed' : 'open',
    ...usersOf(scenario.load, measured),
    ...arrivalsOf(scenario, measured),
    target: scenario.target,
    total: measured.judged.total(seconds),
    endpoints: measured.judged.endpoints(seconds),
    failures: measured.judged.failuresByError(),
    series: measured.seconds.series(),
    timing: 'response',
    latencyOf: 'successful',
    ...warmUpOf(measured, spawnMsOf(scenario.load)),
    ...(measured.isUnsteady && { unsteady: true }),
    ...(measured.ended === 'cancelled' && { cancelled: true }),
    ...(measured.ended === 'aborted' && { aborted: measured.why ?? 'a rule of the scenario' }),
    ...(measured.ended === 'unreachable' && { aborted: nothingSent }),
    pumpLag: latencyOf(measured.pumpLag),
    generator: {
      transport: told.transport,
      measurementEpoch,
      ...(scenario.load.kind !== 'closed' && { usersBusy: measured.usersBusy }),
      causes: told.causes,
      ...(Math.abs(told.clockLostMs) >= leastToldMs && { clockLostMs: told.clockLostMs }),
    },
  }
}

function warmUpOf({ warmUp, judgedFromMs }: Measured, fromMs: number): Pick<RunResult, 'warmUp'> {
  const durationMs = judgedFromMs - fromMs
  if (durationMs <= 0) return {}
  const seconds = durationMs / 1000
  return { warmUp: { durationMs, total: warmUp.total(seconds), endpoints: warmUp.endpoints(seconds) } }
}

function usersOf(load: Load, { users }: Measured): Pick<RunResult, 'users'> {
  return load.kind === 'open' ? {} : { users: { asked: load.users, reached: users } }
}

function arrivalsOf({ load, seed }: Scenario, measured: Measured): Pick<RunResult, 'arrivals'> {
  const { planned, sent, late, unfinished, judgedFromMs, judgedToMs } = measured
  const counts = { planned, sent, late, unfinished }
  if (load.kind === 'closed') return { arrivals: counts }
  const [stage, ...more] = load.kind === 'open' ? load.stages : []
  const constant =
    load.kind === 'carried' ? load.rate : more.length === 0 && stage?.from === stage?.to ? stage?.to : undefined
  const judged = dueBetween(paceOf(load, seed), judgedFromMs, judgedToMs)
  return { arrivals: { ...counts, judged, ...(constant !== undefined && { offeredRate: constant }) } }
}

function dueBetween(pace: Pace, fromMs: number, toMs: number): number {
  let count = 0
  for (let index = 0, due = pace.due(0); due !== undefined && due < toMs; due = pace.due(index)) {
    if (due >= fromMs - 1e-6) count += 1
    index += 1
  }
  return count
}

function noticesOf({ spawn, unsent, judged, ended }: Measured, { scenario, notices }: Told): readonly Notice[] {
  return [
    ...(spawn.requests > 0
      ? [notice('not-judged-yet', { requests: spawn.requests, seconds: spawnMsOf(scenario.load) / 1000 })]
      : []),
    ...(unsent > 0 ? [notice('never-sent', { count: unsent })] : []),
    ...(judged.clamped > 0 ? [notice('clamped', { count: judged.clamped })] : []),
    ...(judged.retried > 0 ? [notice('retried', { count: judged.retried })] : []),
    ...(ended === 'exhausted' ? [notice('data-exhausted', {})] : []),
    ...notices,
    ...(isThisMachine(scenario.target) ? [notice('same-machine', { target: scenario.target })] : []),
  ]
}

/** A target on the generator's own machine shares its processor. */
function isThisMachine(target: string): boolean {
  return URL.canParse(target) && /^(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(target).hostname)
}
