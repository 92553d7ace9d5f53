import dns from 'node:dns'
import net from 'node:net'
import tls from 'node:tls'
import { blocked } from './blocked.ts'
import { connectFailure, type Failure, Refusal } from './faults.ts'
import type { Origin } from './transport.ts'

/** TransportSettings hold for every connection of a transport. */
export interface TransportSettings {
  /** For the name, the connection and TLS together; default 10 s. */
  readonly connectTimeoutMs?: number
  /** Most bytes of an answer's body; default 64 MiB. */
  readonly mostBytes?: number
  /** Host names and addresses that may be connected to though they are link-local or a cloud's metadata service. */
  readonly allowed?: readonly string[]
  readonly tls?: TlsSettings
  /** Instead of the machine's own, which asks anew for each connection. */
  readonly lookup?: net.LookupFunction
}

/** mostBodyBytes is what an answer's body may have where the settings say nothing. */
export const mostBodyBytes = 64 * 2 ** 20
/** mostHeaderBytes is what the names and values of an answer's header must stay below together. */
export const mostHeaderBytes = 16 * 2 ** 10

/** TlsSettings are PEM texts, the name that the certificate must have, and whether it is looked at at all. */
export interface TlsSettings {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
  readonly servername?: string
  readonly insecure?: boolean
}

/** Settled tells once, in a later turn, whether the connection stands. */
export type Settled = (failure: Failure | undefined, socket: net.Socket) => void

/** Connect opens a connection; destroying the socket that it returns calls it off. */
export type Connect = (settled: Settled, onread?: net.OnReadOpts) => net.Socket

/** urlOf is an origin as a URL: with the default port left out, and IPv6 in brackets. */
export function urlOf({ protocol, host, port }: Origin): URL {
  return new URL(`${protocol}//${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`)
}

/**
 * connector opens the connections of both transports, so that names, addresses and TLS are the same for both. Throws where
 * OpenSSL can't read the certificates.
 */
export function connector(origin: Origin, settings: TransportSettings): Connect {
  const host = urlOf(origin).hostname.replace(/^\[|\]$/g, '')
  const timeoutMs = settings.connectTimeoutMs ?? 10_000
  const dial =
    origin.protocol === 'https:' ? secureDial(host, origin.port, settings) : plainDial(host, origin.port, settings)
  const isBlocked = isRefused(host, host, settings.allowed ?? [])
  return (settled, onread) => {
    // An address as a literal is not looked up, and so is judged here.
    const socket = isBlocked ? new net.Socket().destroy(refusal(host, host)) : dialled(dial, onread)
    return settle(socket, { host, timeoutMs, isSecure: origin.protocol === 'https:' }, settled)
  }
}

type Dial = (onread: net.OnReadOpts | undefined) => net.Socket

function dialled(dial: Dial, onread: net.OnReadOpts | undefined): net.Socket {
  try {
    return dial(onread)
  } catch (error) {
    return new net.Socket().destroy(error instanceof Error ? error : new Error(String(error)))
  }
}

function plainDial(host: string, port: number, settings: TransportSettings): Dial {
  const options = { host, port, lookup: lookupOf(host, settings) }
  return onread => net.connect(onread ? { ...options, onread } : options)
}

/** Certificates are read once, and sessions are resumed as a browser does. */
function secureDial(host: string, port: number, settings: TransportSettings): Dial {
  const { insecure = false, servername, ...pems } = settings.tls ?? {}
  const options: tls.ConnectionOptions = {
    host,
    port,
    lookup: lookupOf(host, settings),
    secureContext: tls.createSecureContext(pems),
    rejectUnauthorized: !insecure,
    // A name of TLS must not be an address.
    servername: servername ?? (net.isIP(host) === 0 ? host : ''),
    ALPNProtocols: ['http/1.1'],
  }
  let session: Buffer | undefined
  return onread =>
    tls.connect({ ...options, ...(session && { session }), ...(onread && { onread }) }).on('session', next => {
      session = next
    })
}

interface Attempt {
  readonly host: string
  readonly timeoutMs: number
  readonly isSecure: boolean
}

function settle(socket: net.Socket, { host, timeoutMs, isSecure }: Attempt, settled: Settled): net.Socket {
  const over = (failure: Failure | undefined): void => {
    clearTimeout(timer)
    socket.off('connect', connected).off('secureConnect', stood).off('error', failed).off('close', gone)
    settled(failure, socket)
  }
  let isConnected = false
  const connected = (): void => {
    isConnected = true
    if (!isSecure) stood()
  }
  const stood = (): void => over(undefined)
  const failed = (error: Error): void => over(connectFailure(error, host, isConnected))
  const gone = (): void =>
    over(isConnected ? { fault: 'tls', message: 'TLS handshake failed: connection reset' } : calledOff)
  const timer = setTimeout(() => {
    const what = isConnected ? 'connection timed out in the TLS handshake' : 'connection timed out'
    socket.destroy(new Refusal({ fault: 'connect-timeout', message: `${what} after ${timeoutMs / 1000} s` }))
  }, timeoutMs)
  socket.setNoDelay(true).setKeepAlive(true, 60_000)
  return socket.on('connect', connected).on('secureConnect', stood).on('error', failed).on('close', gone)
}

const calledOff: Failure = { fault: 'cancelled', message: 'connection called off' }

/** The addresses that a name has just now are judged, and only those are connected to: a name can't change in between. */
function lookupOf(host: string, { allowed = [], lookup = dns.lookup }: TransportSettings): net.LookupFunction {
  return (name, options, found) =>
    lookup(name, { ...options, all: true }, (error, answer, family) => {
      if (error) return found(error, [])
      const all = typeof answer === 'string' ? [{ address: answer, family: family ?? net.isIP(answer) }] : answer
      const open = all.filter(({ address }) => !isRefused(host, address, allowed))
      const [first] = open
      if (!first) return found(refusal(host, all[0]?.address ?? 'no address'), [])
      return options.all ? found(null, open) : found(null, first.address, first.family)
    })
}

function isRefused(host: string, address: string, allowed: readonly string[]): boolean {
  return blocked(address) && !allowed.includes(address) && !allowed.includes(host)
}

function refusal(host: string, address: string): Refusal {
  const what = host === address ? address : `${host} (${address})`
  return new Refusal({ fault: 'blocked', message: `${what} is link-local or a metadata service, and is not allowed` })
}
