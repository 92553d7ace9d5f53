import { UserError } from '../model/errors.ts'
import { type Notice, notice } from '../model/notice.ts'
import type { Progress } from '../model/progress.ts'
import type { RunResult } from '../model/run-result.ts'
import { type AbortRule, type Scenario, tokenName } from '../model/scenario.ts'
import { steadyFrom } from '../stats/mser.ts'
import type { TransportSettings } from './connect.ts'
import { descriptorNotices, roomHere } from './descriptors.ts'
import { type Iteration, type Job, start } from './engine.ts'
import { watchHealth } from './health.ts'
import type { Values } from './iteration.ts'
import { type Errands, sendOnce, waitUntilReady } from './once.ts'
import { makeFoundParts, makeParts } from './parts.ts'
import { type Plan, planOf } from './plan.ts'
import { resultOf } from './result.ts'
import type { Window } from './seconds.ts'
import { peakRate, spawnMsOf } from './shape.ts'
import type { Origin, Transport } from './transport.ts'
import { wakerFor } from './waker.ts'
import { warm } from './warm.ts'

export { offerOf } from './offer.ts'

/** LoadHooks are how a run is watched and ended. */
export interface LoadHooks {
  /** Of this program, for the result. */
  readonly version: string
  readonly signal?: AbortSignal
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
  const settings = settingsOf(scenario)
  const transports = new Map<string, Transport>()
  const { name, transport } = await chosen(scenario)
  const transportTo = (origin: string): Transport => {
    const known = transports.get(origin) ?? transport(originOf(origin), settings)
    transports.set(origin, known)
    return known
  }
  const { signal } = hooks
  const user = { connections: new Map() }
  const errands = { transportTo, timeoutMs: scenario.timeoutMs, values: new Map(plan.once), user }
  try {
    await prepareTarget(scenario, plan, { ...errands, ...(signal && { signal }) }, hooks)
    const shared = withoutThose(errands.values, plan.once)
    const rate = peakRate(scenario.load)
    const makeWaker = await wakerFor(rate)
    if (rate > 0) await warm(origin => transport(origin, {}))
    const [startedAt, began] = [Date.now(), performance.now()]
    const health = watchHealth()
    const isCancelled = signal?.aborted === true
    const deal = (): Iteration | undefined => (isCancelled ? undefined : sharing(plan.deal(), shared))
    const engine = start({ ...jobOf(scenario, transportTo, hooks), deal, makeWaker })
    const cancel = (): void => engine.cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    if (isCancelled) cancel()
    const measured = await engine.result
    signal?.removeEventListener('abort', cancel)
    const causes = health.causes()
    const clockLostMs = Math.round(health.clockLostMs())
    const timeoutMs = signal?.aborted ? hurriedMs : scenario.timeoutMs
    const notices = [...forewarned, ...(await cleanUp(plan, { ...errands, timeoutMs })), ...plan.keeper.notices()]
    // By the clock that nobody sets.
    const endedAt = startedAt + Math.round(performance.now() - began)
    const told = {
      scenario,
      transport: name,
      causes,
      clockLostMs,
      notices,
      startedAt,
      endedAt,
      version: hooks.version,
      runId: crypto.randomUUID(),
    }
    return resultOf(measured, told)
  } finally {
    plan.keeper.close()
    for (const transport of transports.values()) transport.close()
  }
}

type Make = (origin: Origin, settings: TransportSettings) => Transport

/** Sockets with undici's parser do the same for half the work; a proxy is undici's alone. */
async function chosen({
  connection,
}: Scenario): Promise<{ readonly name: Transport['name']; readonly transport: Make }> {
  if (connection.transport === 'undici' || connection.proxy !== undefined) {
    return { name: 'undici', transport: (await import('./undici.ts')).undiciTransport }
  }
  return { name: 'raw', transport: (await import('./raw.ts')).rawTransport }
}

/** What the setup takes out of its answers holds for every iteration. Who cancels the run gets no further. */
async function prepareTarget(
  { ready, token, target }: Scenario,
  plan: Plan,
  errands: Errands,
  { onSecret = () => undefined }: LoadHooks,
): Promise<void> {
  const isCancelled = (): boolean => errands.signal?.aborted === true
  if (ready !== undefined && plan.ready !== undefined) {
    const wrong = await waitUntilReady(plan.ready.prepared, ready.withinMs, errands)
    const seconds = ready.withinMs / 1000
    if (wrong !== undefined && !isCancelled())
      throw new UserError('target-not-ready', { ...ready.step.source, target, seconds, why: wrong })
  }
  if (token !== undefined && plan.token !== undefined && !isCancelled()) {
    const wrong = await plan.keeper.begin({ token, prepared: plan.token.prepared, errands, onSecret })
    if (wrong !== undefined && !isCancelled()) throw new UserError('token-failed', { ...token.step.source, why: wrong })
    if (wrong === undefined) errands.values.set(tokenName, plan.keeper.current)
  }
  for (const { step, prepared } of plan.setup) {
    if (isCancelled()) return
    const wrong = await sendOnce(prepared, errands)
    if (wrong !== undefined && !isCancelled())
      throw new UserError('setup-failed', { ...step.source, step: step.name, why: wrong })
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

function settingsOf({ connection: { tls, mostBytes, allowedHosts, proxy } }: Scenario): TransportSettings {
  return {
    mostBytes,
    allowed: allowedHosts,
    ...(proxy !== undefined && { proxy }),
    tls: {
      insecure: tls.insecure,
      ...(tls.ca !== undefined && { ca: tls.ca }),
      ...(tls.certificate !== undefined && { cert: tls.certificate }),
      ...(tls.key !== undefined && { key: tls.key }),
      ...(tls.serverName !== undefined && { servername: tls.serverName }),
    },
  }
}

function originOf(text: string): Origin {
  const { protocol, hostname, port } = new URL(text)
  const isSecure = protocol === 'https:'
  return {
    protocol: isSecure ? 'https:' : 'http:',
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (isSecure ? 443 : 80),
  }
}
