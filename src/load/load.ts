import { type Notice, notice } from '../model/notice.ts'
import type { Progress, Waiting } from '../model/progress.ts'
import type { RunResult } from '../model/run-result.ts'
import type { AbortRule, Scenario } from '../model/scenario.ts'
import { steadyFrom } from '../stats/mser.ts'
import { descriptorNotices, roomHere } from './descriptors.ts'
import { type Job, type Measured, start } from './engine.ts'
import { watchHealth } from './health.ts'
import { holdHeap } from './heap.ts'
import type { Values } from './iteration.ts'
import { type Errands, sendOnce } from './once.ts'
import { makeFoundParts, makeParts } from './parts.ts'
import { type Plan, planOf } from './plan.ts'
import { resultOf } from './result.ts'
import type { Window } from './seconds.ts'
import { durationOf, peakRate, spawnMsOf } from './shape.ts'
import { prepareTarget, type Way, wayTo } from './target.ts'
import { type MakeWaker, wakerFor } from './waker.ts'
import { warm } from './warm.ts'

export { descriptorNotices, mostAtOnce, roomHere } from './descriptors.ts'
export { type Performed, perform, untilReady } from './errand.ts'
export { callsOf, offerOf } from './offer.ts'
export { type Processors, processorsHere } from './processors.ts'
export { type Reached, reach } from './reach.ts'
export { discardOf, judgedMsOf, type Segment, segmentOf } from './segment.ts'

/** LoadHooks are how a run is watched and ended. */
export interface LoadHooks {
  /** Of this program, for the result. */
  readonly version: string
  readonly signal?: AbortSignal
  /** A server of our own is measured beside the target. */
  readonly isCalibrated?: boolean
  /** Told each time that the target is not ready yet. */
  onWait?(waiting: Waiting): void
  /** Four times a second. */
  onProgress?(progress: Progress): void
  /** Told what must not be printed, as it becomes known. */
  onSecret?(secret: string): void
}

/**
 * load runs a scenario and measures it; an abort of the signal ends it at once, with what was measured so far. Throws
 * UserError where a step can't be sent, where this machine can't open a connection for each user, where the setup fails, and
 * where the target never gets ready.
 */
export async function load(scenario: Scenario, hooks: LoadHooks): Promise<RunResult> {
  const plan = planOf(scenario)
  const forewarned = descriptorNotices(scenario, roomHere())
  const way = await wayTo(scenario)
  const { timeoutMs } = scenario
  const errands = { transportTo: way.to, timeoutMs, values: new Map(plan.once), user: { connections: new Map() } }
  const course: Course = { scenario, hooks, plan, way, errands }
  try {
    const makeWaker = await prepare(course)
    const clock = startClock()
    const found = await measure(course, makeWaker)
    const notices = [...forewarned, ...(await cleanUp(course)), ...plan.keeper.notices()]
    const { measured, causes, clockLostMs, control } = found
    const result = resultOf(measured, {
      ...{ scenario, transport: way.name, causes, clockLostMs, notices },
      ...{ startedAt: clock.startedAt, endedAt: clock.now(), version: hooks.version, runId: crypto.randomUUID() },
    })
    return { ...result, ...(control && { control }) }
  } finally {
    plan.keeper.close()
    way.close()
  }
}

/** Course is one load: what is sent which way, and who watches it. */
interface Course {
  readonly scenario: Scenario
  readonly hooks: LoadHooks
  readonly plan: Plan
  readonly way: Way
  /** What is sent beside the load, before and behind it. */
  readonly errands: Errands
}

async function prepare({ scenario, hooks, plan, way, errands }: Course): Promise<MakeWaker> {
  const { signal, onWait, onSecret } = hooks
  await prepareTarget(scenario, plan, { ...errands, ...(signal && { signal }), ...(onWait && { onWait }) }, onSecret)
  const rate = peakRate(scenario.load)
  const makeWaker = await wakerFor(rate)
  if (rate > 0) await warm(way.bare, (rate * Math.min(1000, durationOf(scenario.load))) / 1000)
  return makeWaker
}

/** The time of the day at the start, and now by the clock that nobody sets. */
function startClock(): { readonly startedAt: number; now(): number } {
  const [startedAt, began] = [Date.now(), performance.now()]
  return { startedAt, now: () => startedAt + Math.round(performance.now() - began) }
}

/** Found is what was measured, and what is to be known of the machine meanwhile. */
interface Found {
  readonly measured: Measured
  readonly causes: readonly string[]
  readonly clockLostMs: number
  /** How fast a server of our own was, where that was asked for. */
  readonly control: RunResult['control']
}

async function measure(course: Course, makeWaker: MakeWaker): Promise<Found> {
  const { signal, isCalibrated } = course.hooks
  const watch = isCalibrated ? await (await import('./control.ts')).watchControl() : undefined
  const health = watchHealth()
  const release = holdHeap()
  const engine = start(jobOf(course, makeWaker))
  const cancel = (): void => engine.cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  if (signal?.aborted) cancel()
  let control: RunResult['control']
  const measured = await engine.result.finally(async () => {
    release()
    control = await watch?.stop()
  })
  signal?.removeEventListener('abort', cancel)
  return { measured, causes: health.causes(), clockLostMs: Math.round(health.clockLostMs()), control }
}

/** How long a step of the teardown may take where somebody waits for the end. */
const hurriedMs = 500

/** Also behind a run that was cancelled, as far as its setup came: what that began is to end. */
async function cleanUp({ hooks, plan, errands: { timeoutMs, ...rest } }: Course): Promise<readonly Notice[]> {
  const errands = { ...rest, timeoutMs: hooks.signal?.aborted ? hurriedMs : timeoutMs }
  const notices: Notice[] = []
  for (const { step, prepared, needs } of plan.teardown) {
    const isPossible = [...needs].every(name => errands.values.has(name))
    const wrong = isPossible ? await sendOnce(prepared, errands) : undefined
    if (wrong !== undefined) notices.push(notice('teardown-failed', { step: step.name, why: wrong }))
  }
  return notices
}

function jobOf({ scenario, hooks: { signal, onProgress }, plan, way, errands }: Course, makeWaker: MakeWaker): Job {
  const { load, seed, timeoutMs, drainMs, warmUp, mostConnections, abort } = scenario
  return {
    ...{ load, seed, timeoutMs, drainMs, mostConnections, transportTo: way.to, makeWaker },
    deal: signal?.aborted ? () => undefined : dealerOf(plan, errands.values),
    parts: warmUp === 'auto' ? makeFoundParts(spawnMsOf(load), steadyFrom) : makeParts(spawnMsOf(load), warmUp),
    shouldAbort: (window, elapsedMs) => abort.find(rule => isBroken(rule, window, elapsedMs))?.text,
    ...(onProgress && { onProgress: progress => onProgress(progress) }),
  }
}

/** What the setup took out of its answers holds in every iteration. */
function dealerOf(plan: Plan, values: Values): Job['deal'] {
  const shared = [...values].filter(([name]) => !plan.once.has(name))
  return () => {
    const iteration = plan.deal()
    for (const [name, value] of shared) iteration?.values.set(name, value)
    return iteration
  }
}

/** A rule is broken where its figure of the whole of its time is beyond the limit. */
function isBroken(
  { indicator, above, forMs, afterMs }: AbortRule,
  window: (seconds: number) => Window,
  elapsedMs: number,
): boolean {
  if (elapsedMs < afterMs + forMs) return false
  const { times, requests, failures } = window(Math.max(1, Math.round(forMs / 1000)))
  if (indicator.kind === 'errors') return requests > 0 && failures / requests > above
  const us = times.quantile(indicator.q)
  return us !== undefined && us / 1000 > above
}
