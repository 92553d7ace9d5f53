import type { Socket } from 'node:net'
import { isLoopback } from '../model/hosts.ts'
import type { Scenario } from '../model/scenario.ts'
import { connector, type TransportSettings } from './connect.ts'
import { connectFailure, type Failure } from './faults.ts'
import { originOf, settingsOf } from './target.ts'

/** Reached is what became of a connection that was opened to see whether it can be, and ended at once. */
export interface Reached {
  /** `https://host[:port]`. */
  readonly origin: string
  readonly tookMs: number
  /** Of the machine that was connected to, where that is not a proxy. */
  readonly address?: string
  /** It is the machine that the load comes from. */
  readonly isHere: boolean
  /** Why it does not stand. */
  readonly failure?: Failure
}

/**
 * reach opens a connection to every origin that scenarios send to, as their loads would, all at once and within a time for each.
 * Nothing is asked of who answers: with TLS there is a handshake, and with a proxy the way through it.
 */
export function reach(scenarios: readonly Scenario[], withinMs: number): Promise<readonly Reached[]> {
  const ways = new Map<string, () => Promise<Reached>>()
  for (const scenario of scenarios) {
    const settings = { ...settingsOf(scenario), connectTimeoutMs: withinMs }
    for (const origin of originsOf(scenario))
      ways.set(JSON.stringify([origin, settings]), () => reachOne(origin, settings))
  }
  return Promise.all([...ways.values()].map(open => open()))
}

/** Where a step goes that names no host is known by the target, and by nobody where an answer names it. */
function originsOf({ target, flows, ready, token, setup, teardown }: Scenario): ReadonlySet<string> {
  const before = [ready, token].flatMap(one => one?.step ?? [])
  const steps = [...before, ...setup, ...flows.flatMap(flow => flow.steps), ...teardown]
  const urls = [target, ...steps.flatMap(({ path }) => /^https?:\/\/[^/?#]*/i.exec(path)?.[0] ?? [])]
  return new Set(urls.filter(url => URL.canParse(url)).map(url => new URL(url).origin))
}

async function reachOne(origin: string, settings: TransportSettings): Promise<Reached> {
  const began = performance.now()
  const { failure, ends } = await settled(origin, settings)
  const isHere = isLoopback(new URL(origin).hostname) || (ends !== undefined && ends.own === ends.other)
  const address = settings.proxy === undefined ? ends?.other : undefined
  return {
    ...{ origin, tookMs: performance.now() - began, isHere: isHere && settings.proxy === undefined },
    ...(failure && { failure }),
    ...(address !== undefined && { address }),
  }
}

interface Settling {
  readonly failure?: Failure
  /** The addresses of a connection that stood. */
  readonly ends?: { readonly own: string | undefined; readonly other: string | undefined }
}

async function settled(origin: string, settings: TransportSettings): Promise<Settling> {
  const at = originOf(origin)
  try {
    const connect = connector(at, settings)
    return await new Promise(resolve => {
      connect((failure, socket) => {
        const ends = endsOf(socket)
        resolve(failure ? { failure } : { ends })
      })
    })
  } catch (error) {
    // Certificates of the config that OpenSSL can't read.
    return { failure: connectFailure(error, at.host, true) }
  }
}

function endsOf(socket: Socket): NonNullable<Settling['ends']> {
  const ends = { own: socket.localAddress, other: socket.remoteAddress }
  // What is said meanwhile, or how it ends, is of no interest any more.
  socket.on('error', () => undefined).destroy()
  return ends
}
