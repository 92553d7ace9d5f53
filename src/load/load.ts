import { randomUUID } from 'node:crypto'
import { UserError } from '../model/errors.ts'
import type { Progress } from '../model/progress.ts'
import type { RunResult } from '../model/run-result.ts'
import type { AbortRule, Scenario } from '../model/scenario.ts'
import type { TransportSettings } from './connect.ts'
import { type Iteration, type Job, start } from './engine.ts'
import { watchHealth } from './health.ts'
import type { Values } from './iteration.ts'
import { sendOnce, waitUntilReady } from './once.ts'
import { makeFoundParts, makeParts } from './parts.ts'
import { planOf } from './plan.ts'
import { resultOf } from './result.ts'
import type { Window } from './seconds.ts'
import { spawnMsOf } from './shape.ts'
import type { Origin, Transport } from './transport.ts'
import { warm } from './warm.ts'

/** LoadHooks are how a run is watched and ended. */
export interface LoadHooks {
  /** Of this program, for the result. */
  readonly version: string
  readonly signal?: AbortSignal
  onSecond?(progress: Progress): void
}

/**
 * load runs a scenario and measures it; an abort of the signal ends it at once, with what was measured so far. Throws
 * UserError where a step can't be sent, where the setup fails, and where the target never gets ready.
 */
export async function load(scenario: Scenario, hooks: LoadHooks): Promise<RunResult> {
  const plan = planOf(scenario)
  const settings = settingsOf(scenario)
  const transports = new Map<string, Transport>()
  const { name, transport } = await chosen(scenario)
  const transportTo = (origin: string): Transport => {
    const known = transports.get(origin) ?? transport(originOf(origin), settings)
    transports.set(origin, known)
    return known
  }
  const way = { transportTo, timeoutMs: scenario.timeoutMs }
  try {
    const shared = await Promise.race([prepareTarget(scenario, way), nothingOnceEnded(hooks.signal)])
    // The other transport is warm from the first request on.
    if (name === 'undici') await warm(origin => transport(origin, {}))
    const startedAt = Date.now()
    const health = watchHealth()
    const engine = start(jobOf(scenario, () => sharing(plan.deal(), shared), transportTo, hooks))
    const cancel = (): void => engine.cancel()
    hooks.signal?.addEventListener('abort', cancel, { once: true })
    if (hooks.signal?.aborted) cancel()
    if (hooks.signal?.aborted === true) cancel()
    const measured = await engine.result
    hooks.signal?.removeEventListener('abort', cancel)
    const causes = health.causes()
    const leaving = { transportTo, timeoutMs: hooks.signal?.aborted ? hurriedMs : scenario.timeoutMs }
    for (const step of scenario.teardown) await sendOnce(step, scenario.target, leaving, shared)
    const endedAt = Date.now()
    const told = {
      scenario,
      transport: name,
      causes,
      startedAt,
      endedAt,
      version: hooks.version,
      runId: randomUUID(),
    }
    return resultOf(measured, told)
  } finally {
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

type Way = Parameters<typeof sendOnce>[2]

/** How long a step of the teardown may take where somebody waits for the end. */
const hurriedMs = 500

/** Who ends a run does not wait for a target to get ready. */
function nothingOnceEnded(signal: AbortSignal | undefined): Promise<Values> {
  return new Promise(resolve => {
    if (signal?.aborted) resolve(new Map())
    else signal?.addEventListener('abort', () => resolve(new Map()), { once: true })
  })
}

/** What the setup took out of its answers holds for every iteration. */
async function prepareTarget({ ready, setup, target }: Scenario, way: Way): Promise<Values> {
  const shared: Values = new Map()
  if (ready !== undefined) {
    const wrong = await waitUntilReady(() => sendOnce(ready.step, target, way), ready.withinMs)
    if (wrong !== undefined)
      throw new UserError('target-not-ready', {
        ...ready.step.source,
        target,
        seconds: ready.withinMs / 1000,
        why: wrong,
      })
  }
  for (const step of setup) {
    const wrong = await sendOnce(step, target, way, shared)
    if (wrong !== undefined) throw new UserError('setup-failed', { ...step.source, step: step.name, why: wrong })
  }
  return shared
}

function sharing(iteration: Iteration | undefined, shared: Values): Iteration | undefined {
  for (const [name, value] of shared) iteration?.values.set(name, value)
  return iteration
}

function jobOf(scenario: Scenario, deal: Job['deal'], transportTo: Job['transportTo'], { onSecond }: LoadHooks): Job {
  const { load, seed, timeoutMs, drainMs, warmUp, mostConnections, abort } = scenario
  return {
    ...{ load, seed, timeoutMs, drainMs, mostConnections, deal, transportTo },
    parts: warmUp === 'auto' ? makeFoundParts(spawnMsOf(load), () => 0) : makeParts(spawnMsOf(load), warmUp),
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
