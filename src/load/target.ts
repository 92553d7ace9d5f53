import { UserError } from '../model/errors.ts'
import { type Scenario, tokenName } from '../model/scenario.ts'
import type { TransportSettings } from './connect.ts'
import { type Errands, sendOnce, waitUntilReady } from './once.ts'
import type { Plan } from './plan.ts'
import type { Origin, Transport } from './transport.ts'

/** Way is how a scenario's target is spoken to. */
export interface Way {
  readonly name: Transport['name']
  /** Makes one that nobody else uses, without settings. */
  bare(origin: Origin): Transport
  /** The one of an origin. */
  to(origin: string): Transport
  close(): void
}

/** wayTo chooses what speaks to the target of a scenario; nothing is opened yet. */
export async function wayTo(scenario: Scenario): Promise<Way> {
  const settings = settingsOf(scenario)
  const transports = new Map<string, Transport>()
  const { name, transport } = await chosen(scenario)
  return {
    name,
    bare: origin => transport(origin, {}),
    to: origin => {
      const known = transports.get(origin) ?? transport(originOf(origin), settings)
      transports.set(origin, known)
      return known
    },
    close: () => {
      for (const one of transports.values()) one.close()
    },
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

/**
 * prepareTarget waits for a target, fetches a token and sends the setup. What the setup takes out of its answers holds for
 * every iteration. Who cancels gets no further; throws UserError where one of them fails.
 */
export async function prepareTarget(
  { ready, token, target }: Pick<Scenario, 'ready' | 'token' | 'target'>,
  plan: Pick<Plan, 'ready' | 'token' | 'keeper' | 'setup'>,
  errands: Errands,
  onSecret: (secret: string) => void = () => undefined,
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

/** settingsOf is how the connections of a scenario are opened. */
export function settingsOf({ connection: { tls, mostBytes, allowedHosts, proxy } }: Scenario): TransportSettings {
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

/** originOf reads a URL as where to connect to. */
export function originOf(text: string): Origin {
  const { protocol, hostname, port } = new URL(text)
  const isSecure = protocol === 'https:'
  return {
    protocol: isSecure ? 'https:' : 'http:',
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (isSecure ? 443 : 80),
  }
}
