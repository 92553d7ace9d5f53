import dns from 'node:dns'
import net from 'node:net'
import type tls from 'node:tls'
import { blocked } from './blocked.ts'
import { type Deadline, deadlineIn, leftUntil } from './deadline.ts'
import { connectFailure, type Failure, Refusal } from './faults.ts'
import type { Origin } from './transport.ts'
import { askForTunnel } from './tunnel.ts'

/** TransportSettings hold for every connection of a transport. */
export interface TransportSettings {
  /** For the name, the connection and TLS together; default 10 s. */
  readonly connectTimeoutMs?: number
  /** Most bytes of an answer's body; default 64 MiB. */
  readonly mostBytes?: number
  /** Host names and addresses that may be connected to though they are link-local or a cloud's metadata service. */
  readonly allowed?: readonly string[]
  readonly tls?: TlsSettings
  /** URL of an HTTP proxy, by which every connection is tunnelled. It looks the target's name up, so only literals are judged. */
  readonly proxy?: string
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
  return settings.proxy === undefined ? direct(origin, settings) : tunnelled(origin, new URL(settings.proxy), settings)
}

function direct(origin: Origin, settings: TransportSettings): Connect {
  const host = urlOf(origin).hostname.replace(/^\[|\]$/g, '')
  const timeoutMs = settings.connectTimeoutMs ?? 10_000
  const dial =
    origin.protocol === 'https:' ? secureDial(host, origin.port, settings) : plainDial(host, origin.port, settings)
  const isBlocked = isRefused(host, host, settings.allowed ?? [])
  return (settled, onread) => {
    // An address as a literal is not looked up, and so is judged here.
    const socket = isBlocked ? new net.Socket().destroy(refusal(host, host)) : dialled(dial, onread)
    return settle(socket, { host, deadline: deadlineIn(timeoutMs), isSecure: origin.protocol === 'https:' }, settled)
  }
}

function tunnelled(origin: Origin, proxy: URL, settings: TransportSettings): Connect {
  const { host: authority, hostname } = urlOf(origin)
  const host = hostname.replace(/^\[|\]$/g, '')
  const timeoutMs = settings.connectTimeoutMs ?? 10_000
  const toProxy = direct(originOf(proxy), { ...settings, tls: {} })
  const options = origin.protocol === 'https:' ? secureOptions(host, settings) : undefined
  const isBlocked = isRefused(host, host, settings.allowed ?? [])
  const asked = { authority: authority.includes(':') ? authority : `${authority}:${origin.port}`, proxy }
  return settled => {
    const deadline = deadlineIn(timeoutMs)
    if (isBlocked)
      return settle(new net.Socket().destroy(refusal(host, host)), { host, deadline, isSecure: false }, settled)
    return toProxy((failure, socket) => {
      if (failure) return settled({ ...failure, message: `proxy: ${failure.message}` }, socket)
      askForTunnel(socket, { ...asked, deadline }, refused => {
        if (refused) settled(refused, socket.destroy())
        else if (options === undefined) settled(undefined, socket)
        else
          settle(
            secure().connect({ ...options, socket }),
            { host, deadline, isSecure: true, isConnected: true },
            settled,
          )
      })
    })
  }
}

function originOf({ protocol, hostname, port }: URL): Origin {
  const isSecure = protocol === 'https:'
  return { protocol: isSecure ? 'https:' : 'http:', host: hostname, port: Number(port) || (isSecure ? 443 : 80) }
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
  const options: tls.ConnectionOptions = {
    ...secureOptions(host, settings),
    host,
    port,
    lookup: lookupOf(host, settings),
  }
  let session: Buffer | undefined
  return onread =>
    secure()
      .connect({ ...options, ...(session && { session }), ...(onread && { onread }) })
      .on('session', next => {
        session = next
      })
}

/** TLS takes 18 ms to load, and most targets of a test speak plainly. */
function secure(): typeof tls {
  return process.getBuiltinModule('node:tls')
}

function secureOptions(host: string, settings: TransportSettings): tls.ConnectionOptions {
  const { insecure = false, servername, ...pems } = settings.tls ?? {}
  return {
    secureContext: secure().createSecureContext(pems),
    rejectUnauthorized: !insecure,
    // A name of TLS must not be an address.
    servername: servername ?? (net.isIP(host) === 0 ? host : ''),
    ALPNProtocols: ['http/1.1'],
  }
}

interface Attempt {
  readonly host: string
  readonly deadline: Deadline
  readonly isSecure: boolean
  /** Where TLS begins on a connection that stands. */
  readonly isConnected?: true
}

function settle(socket: net.Socket, attempt: Attempt, settled: Settled): net.Socket {
  const { host, deadline, isSecure } = attempt
  const over = (failure: Failure | undefined): void => {
    clearTimeout(timer)
    socket.off('connect', connected).off('secureConnect', stood).off('error', failed).off('close', gone)
    settled(failure, socket)
  }
  let isConnected = attempt.isConnected ?? false
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
    socket.destroy(new Refusal({ fault: 'connect-timeout', message: `${what} after ${deadline.withinMs / 1000} s` }))
  }, leftUntil(deadline))
  socket.setNoDelay(true).setKeepAlive(true, 60_000)
  return socket.on('connect', connected).on('secureConnect', stood).on('error', failed).on('close', gone)
}

const calledOff: Failure = { fault: 'cancelled', message: 'connection called off' }

/** The addresses that a name has just now are judged, and only those are connected to: a name can't change in between. */
function lookupOf(host: string, { allowed = [], lookup = dns.lookup }: TransportSettings): net.LookupFunction {
  const resolve = together(lookup)
  return (name, options, found) =>
    resolve(name, { ...options, all: true }, (error, answer, family) => {
      if (error) return found(error, [])
      const all = typeof answer === 'string' ? [{ address: answer, family: family ?? net.isIP(answer) }] : answer
      const open = all.filter(({ address }) => !isRefused(host, address, allowed))
      const [first] = open
      if (!first) return found(refusal(host, all[0]?.address ?? 'no address'), [])
      return options.all ? found(null, open) : found(null, first.address, first.family)
    })
}

/**
 * Of one name: who asks while it is being resolved gets the same answer. Node resolves four at a time and writes files by the
 * same four threads, so that a slow name server would hold up every other connection, and the result too.
 */
function together(lookup: net.LookupFunction): net.LookupFunction {
  const waiting: Parameters<net.LookupFunction>[2][] = []
  return (name, options, found) => {
    if (waiting.push(found) > 1) return
    lookup(name, options, (...answer) => {
      for (const tell of waiting.splice(0)) tell(...answer)
    })
  }
}

function isRefused(host: string, address: string, allowed: readonly string[]): boolean {
  return blocked(address) && !allowed.includes(address) && !allowed.includes(host)
}

function refusal(host: string, address: string): Refusal {
  const what = host === address ? address : `${host} (${address})`
  return new Refusal({ fault: 'blocked', message: `${what} is link-local or a metadata service, and is not allowed` })
}
