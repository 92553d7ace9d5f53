import type { LookupAddress } from 'node:dns'
import net, { type LookupFunction } from 'node:net'
import { afterEach, expect } from 'vitest'
import type { TransportSettings } from '../../src/load/connect.ts'
import { rawTransport } from '../../src/load/raw.ts'
import type { Answer, Broken, Call, Connection, Origin, Transport } from '../../src/load/transport.ts'
import { undiciTransport } from '../../src/load/undici.ts'
import { type Script, type ScriptedServer, type Secured, scripted, turns } from './scripted.ts'

export type Make = (origin: Origin, settings?: TransportSettings) => Transport

export const transports: readonly (readonly ['undici' | 'raw', Make])[] = [
  ['undici', undiciTransport],
  ['raw', rawTransport],
]

/** What a test looks at of an outcome: all but times, words and headers. */
export type Told =
  | { readonly status: number; readonly bytes: number; readonly body?: string }
  | { readonly fault: Broken['fault']; readonly status?: number; readonly bytes: number }

export interface Case {
  readonly name: string
  readonly script: Script
  readonly calls?: readonly Partial<Call>[]
  readonly settings?: TransportSettings
  readonly expected: readonly Told[]
  /** Where a connection that may be used is used again; default 1. */
  readonly connections?: number
  /** Where raw may differ, and why. */
  readonly raw?: { readonly expected: readonly Told[]; readonly why: string }
}

export const get: Call = { method: 'GET', path: '/', headers: [], body: undefined, wantsBody: false }
export const ok: Told = { status: 200, bytes: 2 }

const servers: ScriptedServer[] = []
const warnings: Error[] = []
process.on('warning', warning => warnings.push(warning))

afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.close()))
  expect(warnings).toEqual([])
})

export async function serve(script: Script, secured?: Secured, host?: string): Promise<ScriptedServer> {
  const server = await scripted(script, secured, host)
  servers.push(server)
  return server
}

export const originOf = (port: number, host = '127.0.0.1', protocol: Origin['protocol'] = 'http:'): Origin => ({
  protocol,
  host,
  port,
})

/** A call that hangs is told as one that timed out, which no case expects. */
export async function sendOn(connection: Connection, call: Partial<Call> = {}): Promise<Answer | Broken> {
  const outcomes: (Answer | Broken)[] = []
  let isSent = false
  let timer: NodeJS.Timeout | undefined
  const outcome = await new Promise<Answer | Broken>(resolve => {
    timer = setTimeout(() => connection.abort('timeout', 'it hangs'), 8000)
    connection.send({ ...get, ...call }, outcome => {
      expect(isSent, 'nothing is told before send is over').toBe(true)
      outcomes.push(outcome)
      resolve(outcome)
    })
    isSent = true
  })
  clearTimeout(timer)
  // What is still on its way.
  await turns(10)
  expect(outcomes, 'an outcome is told once').toHaveLength(1)
  return outcome
}

export function told(outcome: Answer | Broken): Told {
  const { bytes } = outcome
  if (outcome.kind === 'broken') {
    return { fault: outcome.fault, ...(outcome.status !== undefined && { status: outcome.status }), bytes }
  }
  return { status: outcome.status, bytes, ...(outcome.body && { body: outcome.body.toString() }) }
}

/** Sends calls one after the other, over the same connection for as long as it may be used. */
export async function drive(
  transport: Transport,
  calls: readonly Partial<Call>[],
): Promise<readonly (Answer | Broken)[]> {
  const outcomes: (Answer | Broken)[] = []
  let connection = transport.open()
  for (const call of calls) {
    if (!connection.isUsable(performance.now())) connection = transport.open()
    outcomes.push(await sendOn(connection, call))
  }
  transport.close()
  return outcomes
}

/** first is what becomes of one call over a connection of its own. */
export async function first(make: Make, origin: Origin, settings?: TransportSettings): Promise<Told> {
  const [outcome] = await drive(make(origin, settings), [{}])
  if (!outcome) throw new Error('no outcome')
  return told(outcome)
}

/** Answers as a machine's own resolver would. */
export function resolving(...addresses: readonly string[]): LookupFunction {
  const all: LookupAddress[] = addresses.map(address => ({ address, family: net.isIP(address) }))
  return (_, __, found) => setImmediate(() => found(null, all))
}

export const answering: Script = async wire => {
  for (;;) {
    await wire.request()
    await wire.ok()
  }
}
