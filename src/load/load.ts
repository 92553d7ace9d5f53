import { type Notice, notice } from '../model/notice.ts'
import type { Progress } from '../model/progress.ts'
import type { RunResult } from '../model/run-result.ts'
import type { AbortRule, Scenario } from '../model/scenario.ts'
import { steadyFrom } from '../stats/mser.ts'
import { descriptorNotices, roomHere } from './descriptors.ts'
import { type Iteration, type Job, start } from './engine.ts'
import { watchHealth } from './health.ts'
import type { Values } from './iteration.ts'
import { type Errands, sendOnce } from './once.ts'
import { makeFoundParts, makeParts } from './parts.ts'
import { type Plan, planOf } from './plan.ts'
import { resultOf } from './result.ts'
import type { Window } from './seconds.ts'
import { peakRate, spawnMsOf } from './shape.ts'
import { prepareTarget, wayTo } from './target.ts'
import { wakerFor } from './waker.ts'
import { warm } from './warm.ts'

export { type Performed, perform, untilReady } from './errand.ts'
export { offerOf } from './offer.ts'
export { discardOf, judgedMsOf, type Segment, segmentOf } from './segment.ts'

/** LoadHooks are how a run is watched and ended. */
export interface LoadHooks {
  /** Of this program, for the result. */
  readonly version: string
  readonly signal?: AbortSignal
  /** A server of our own is measured beside the target. */
  readonly isCalibrated?: boolean
  onSecond?(progress: Progress): void
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
  const { signal } = hooks
  const user = { connections: new Map() }
  const errands = { transportTo: way.to, timeoutMs: scenario.timeoutMs, values: new Map(plan.once), user }
  try {
    await prepareTarget(scenario, plan, { ...errands, ...(signal && { signal }) }, hooks.onSecret)
    const shared = withoutThose(errands.values, plan.once)
    const rate = peakRate(scenario.load)
    const makeWaker = await wakerFor(rate)
    if (rate > 0) await warm(way.bare)
    const [startedAt, began] = [Date.now(), performance.now()]
    const health = watchHealth()
    const watch = hooks.isCalibrated ? await (await import('./control.ts')).watchControl() : undefined
    const isCancelled = signal?.aborted === true
    const deal = (): Iteration | undefined => (isCancelled ? undefined : sharing(plan.deal(), shared))
    const engine = start({ ...jobOf(scenario, way.to, hooks), deal, makeWaker })
    const cancel = (): void => engine.cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    if (isCancelled) cancel()
    let control: RunResult['control']
    const measured = await engine.result.finally(async () => {
      control = await watch?.stop()
    })
    signal?.removeEventListener('abort', cancel)
    const causes = health.causes()
    const clockLostMs = Math.round(health.clockLostMs())
    const timeoutMs = signal?.aborted ? hurriedMs : scenario.timeoutMs
    const notices = [...forewarned, ...(await cleanUp(plan, { ...errands, timeoutMs })), ...plan.keeper.notices()]
    // By the clock that nobody sets.
    const endedAt = startedAt + Math.round(performance.now() - began)
    const told = {
      scenario,
      transport: way.name,
      causes,
      clockLostMs,
      notices,
      startedAt,
      endedAt,
      version: hooks.version,
      runId: crypto.randomUUID(),
    }
    return { ...resultOf(measured, told), ...(control && { control }) }
  } finally {
    plan.keeper.close()
    way.close()
  }
}

/** How long a step of the teardown may take where somebody waits for the end. */
const hurriedMs = 500

/** Also behind a run that was cancelled, as far as its setup came: what that began is to end. */
async function cleanUp({ teardown }: Plan, errands: Errands): Promise<readonly Notice[]> {
  const notices: Notice[] = []
  for (const { step, prepared, needs } of teardown) {
    const isPossible = [...needs].every(name => errands.values.has(name))
    const wrong = isPossible ? await sendOnce(prepared, errands) : undefined
    if (wrong !== undefined) notices.push(notice('teardown-failed', { step: step.name, why: wrong }))
  }
  return notices
}

function withoutThose(values: Values, others: Values): Values {
  return new Map([...values].filter(([name]) => !others.has(name)))
}

function sharing(iteration: Iteration | undefined, shared: Values): Iteration | undefined {
  for (const [name, value] of shared) iteration?.values.set(name, value)
  return iteration
}

function jobOf(
  scenario: Scenario,
  transportTo: Job['transportTo'],
  { onSecond }: LoadHooks,
): Omit<Job, 'deal' | 'makeWaker'> {
  const { load, seed, timeoutMs, drainMs, warmUp, mostConnections, abort } = scenario
  return {
    ...{ load, seed, timeoutMs, drainMs, mostConnections, transportTo },
    parts: warmUp === 'auto' ? makeFoundParts(spawnMsOf(load), steadyFrom) : makeParts(spawnMsOf(load), warmUp),
    shouldAbort: (window, elapsedMs) => abort.find(rule => isBroken(rule, window, elapsedMs))?.text,
    ...(onSecond && { onSecond: progress => onSecond(progress) }),
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
