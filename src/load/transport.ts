/** Call is one request as it goes out. */
export interface Call {
  readonly method: string
  /** Path and query, as they stand in the request line. */
  readonly path: string
  /** Names and values in turn, without `host`, `connection` and `content-length`. */
  readonly headers: readonly string[]
  readonly body: string | Uint8Array | undefined
  /** Whether the answer's body is wanted; else it is counted and dropped. */
  readonly wantsBody: boolean
}

/** Moments are stamps of a call in ms of the monotonic clock; what did not come to pass is absent. */
export interface Moments {
  /** When a connection was asked for, where there was none; and when it stood. */
  readonly connectFrom?: number
  readonly connectTo?: number
  /** When the request was handed to the socket. */
  readonly sent?: number
  /** When the first byte of the answer came, and the last. */
  readonly firstByte?: number
  readonly ended: number
}

/** Answer is what came back whole. */
export interface Answer extends Moments {
  readonly kind: 'answer'
  readonly status: number
  /** Names in lower case and values in turn. */
  readonly headers: readonly string[]
  /** Bytes of the body as they came. */
  readonly bytes: number
  readonly body: Buffer | undefined
}

/** Broken is a call without a whole answer. */
export interface Broken extends Moments {
  readonly kind: 'broken'
  readonly fault: FaultKind
  /** In plain words, for the table of failures. */
  readonly message: string
  readonly status?: number
  readonly bytes: number
}

/**
 * FaultKind is the stable code of what went wrong: `dns`, `refused`, `unroutable`, `connect-timeout`, `tls` and
 * `certificate` before a connection stood; `reset` and `closed` after it was used; `stale` where a kept connection was gone
 * before it was used again; `timeout` by our own deadline; `protocol`, `truncated`, `header-too-large`, `body-too-large`
 * of an answer that can't be used; `descriptors` where this machine has no more of them; `blocked` by our own rules;
 * `cancelled` by us.
 */
export type FaultKind =
  | 'dns'
  | 'refused'
  | 'unroutable'
  | 'connect-timeout'
  | 'tls'
  | 'certificate'
  | 'reset'
  | 'closed'
  | 'stale'
  | 'timeout'
  | 'protocol'
  | 'truncated'
  | 'header-too-large'
  | 'body-too-large'
  | 'descriptors'
  | 'blocked'
  | 'cancelled'
  | 'other'

/** Done is told once for each call, in the same turn in which its last byte came. */
export type Done = (outcome: Answer | Broken) => void

/** Connection carries one call at a time. */
export interface Connection {
  /** False once it has ended, or has been idle for so long that the server may have ended it. */
  isUsable(now: number): boolean
  send(call: Call, done: Done): void
  /** Ends the call that is under way as broken by `fault`, and the connection with it. */
  abort(fault: FaultKind, message: string): void
  close(): void
}

/** Transport opens connections to one origin; nothing is sent before the first call. */
export interface Transport {
  readonly name: 'undici' | 'raw'
  open(): Connection
  close(): void
}

/** Origin is where a transport connects to. */
export interface Origin {
  readonly protocol: 'http:' | 'https:'
  readonly host: string
  readonly port: number
}
