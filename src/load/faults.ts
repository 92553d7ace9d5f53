import type { FaultKind } from './transport.ts'

/** Failure is what a broken call is told as. */
export interface Failure {
  readonly fault: FaultKind
  readonly message: string
}

/** Seen is how far a call had come when it broke. */
export interface Seen {
  /** Whether the connection had carried an answer before. */
  readonly isReused: boolean
  readonly hasBegun: boolean
  readonly status: number | undefined
}

/** Refusal carries a failure through code that wants an error. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

/** closed is the failure of a call whose connection the other side ended in good order. */
export function closed(seen: Seen): Failure {
  if (seen.hasBegun)
    return { fault: 'truncated', message: after(seen, 'connection aborted in the middle of the answer') }
  if (seen.isReused) return stale
  return { fault: 'closed', message: 'connection aborted: closed without an answer' }
}

/** reset is the failure of a call whose connection broke off. */
export function reset(seen: Seen): Failure {
  if (seen.hasBegun) return { fault: 'reset', message: after(seen, 'connection reset in the middle of the answer') }
  if (seen.isReused) return stale
  return { fault: 'reset', message: 'connection reset without an answer' }
}

const stale: Failure = { fault: 'stale', message: 'connection aborted: the kept connection was gone' }

/** neverStood is the failure of a call whose time was over, as `message` says, before its connection stood. */
export function neverStood(message: string): Failure {
  return { fault: 'connect-timeout', message: `connection timed out (${message})` }
}

/** protocol is the failure of a call whose answer is not HTTP/1.1. */
export function protocol(reason: string, seen: Seen): Failure {
  return { fault: 'protocol', message: after(seen, `answer is not HTTP/1.1: ${reason}`) }
}

/** headerTooLarge is the failure of a call whose answer's header goes on too long. */
export function headerTooLarge(seen: Seen): Failure {
  return { fault: 'header-too-large', message: after(seen, 'header of the answer is too large') }
}

/** bodyTooLarge is the failure of a call whose answer's body goes on too long. */
export function bodyTooLarge(most: number, seen: Seen): Failure {
  return { fault: 'body-too-large', message: after(seen, `body of the answer is larger than ${most} bytes`) }
}

/** unsendable is the failure of a call that must not be put into a request. */
export function unsendable(reason: string): Failure {
  return { fault: 'other', message: `request can't be sent: ${reason}` }
}

function after({ status }: Seen, text: string): string {
  return status === undefined ? text : `HTTP ${status}, then ${text}`
}

/** wireFailure names the error of a connection that stood. */
export function wireFailure(error: unknown, seen: Seen): Failure {
  const [code = ''] = codesOf(error)
  if (broken.has(code)) return reset(seen)
  return secured(code) ?? exhausted(code) ?? { fault: 'other', message: after(seen, textOf(error)) }
}

const broken: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'EPIPE',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

/** connectFailure names the error of a connection that never stood. */
export function connectFailure(error: unknown, host: string, isSecuring: boolean): Failure {
  if (error instanceof Refusal) return error.failure
  const codes = codesOf(error)
  for (const name of isSecuring ? [secured, handshake] : [unconnected, exhausted, secured]) {
    const failures = codes.map(code => name(code, host)).filter(failure => failure !== undefined)
    const [gravest] = failures.sort((a, b) => ranked.indexOf(b.fault) - ranked.indexOf(a.fault))
    if (gravest) return gravest
  }
  return { fault: isSecuring ? 'tls' : 'other', message: `connection failed: ${textOf(error)}` }
}

/** Where several addresses failed, each in its way: an answer says more than silence, and silence more than no way there. */
const ranked: readonly FaultKind[] = ['unroutable', 'connect-timeout', 'refused']

function unconnected(code: string, host: string): Failure | undefined {
  if (code === 'EAI_AGAIN') return { fault: 'dns', message: `${host}: temporary failure in name resolution` }
  if (code === 'ENOTFOUND' || code.startsWith('EAI_'))
    return { fault: 'dns', message: `${host}: name or service not known` }
  if (code === 'ECONNREFUSED') return { fault: 'refused', message: 'connection refused' }
  if (code === 'ETIMEDOUT') return { fault: 'connect-timeout', message: 'connection timed out' }
  if (code === 'EHOSTUNREACH' || code === 'EHOSTDOWN') return { fault: 'unroutable', message: 'no route to host' }
  if (code === 'ENETUNREACH' || code === 'ENETDOWN') return { fault: 'unroutable', message: 'network is unreachable' }
  if (code === 'ECONNRESET') return { fault: 'reset', message: 'connection reset while it was opened' }
  return undefined
}

/** Ports are among what runs out: each connection takes one, and an ended one stays taken for a minute. */
function exhausted(code: string): Failure | undefined {
  if (code === 'EMFILE' || code === 'ENFILE') return { fault: 'descriptors', message: 'no file descriptor left here' }
  if (code === 'EADDRNOTAVAIL') return { fault: 'descriptors', message: 'no port left here to connect from' }
  if (code === 'ENOBUFS' || code === 'ENOMEM')
    return { fault: 'descriptors', message: 'no memory left here for sockets' }
  return undefined
}

function handshake(code: string): Failure | undefined {
  const isReset = broken.has(code)
  return isReset ? { fault: 'tls', message: 'TLS handshake failed: connection reset' } : undefined
}

function secured(code: string): Failure | undefined {
  if (code.startsWith('ERR_SSL_'))
    return { fault: 'tls', message: `TLS failed: ${words(code.slice('ERR_SSL_'.length))}` }
  if (code === 'EPROTO') return { fault: 'tls', message: 'TLS failed: protocol error' }
  if (!certificates.test(code)) return undefined
  return { fault: 'certificate', message: `certificate refused: ${reasons.get(code) ?? words(code)}` }
}

/** As OpenSSL and Node name what is wrong with a certificate. */
const certificates =
  /CERT|^(?:INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/

const reasons: ReadonlyMap<string, string> = new Map([
  ['CERT_HAS_EXPIRED', 'it has expired'],
  ['CERT_NOT_YET_VALID', 'it is not valid yet'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'it is self-signed'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'its chain ends in a self-signed one'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'its issuer is not known here'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'its issuer is not known here'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'it is for another name'],
])

function words(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ')
}

/** An attempt at several addresses has an error for each. */
function codesOf(error: unknown): readonly string[] {
  const own = error instanceof Error && 'code' in error && typeof error.code === 'string' ? [error.code] : []
  return error instanceof AggregateError ? [...error.errors.flatMap(codesOf), ...own] : own
}

/** codeOf gives the code that Node and undici put on their errors, or ''. */
export function codeOf(error: unknown): string {
  return codesOf(error).at(-1) ?? ''
}

function textOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200)
}
