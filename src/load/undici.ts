/// <reference path="./undici-lib.d.ts" />
import type { Socket } from 'node:net'
import type { Dispatcher } from 'undici'
import Client from 'undici/lib/dispatcher/client.js'
import { type Connect, connector, mostBodyBytes, mostHeaderBytes, type TransportSettings, urlOf } from './connect.ts'
import { Exchange } from './exchange.ts'
import {
  closed,
  codeOf,
  type Failure,
  headerTooLarge,
  protocol,
  Refusal,
  type Seen,
  unsendable,
  wireFailure,
} from './faults.ts'
import { keepFor, marginMs, mostMs } from './keep-alive.ts'
import type { Call, Connection, Done, FaultKind, Origin, Transport } from './transport.ts'

/** undiciTransport sends by undici's `Client`, one for each connection, without pipelining, redirects or second tries. */
export function undiciTransport(origin: Origin, settings: TransportSettings = {}): Transport {
  const open = new Set<Connection>()
  const shared: Shared = {
    origin: urlOf(origin).origin,
    connect: connector(origin, settings),
    mostBytes: settings.mostBytes ?? mostBodyBytes,
    open,
  }
  return {
    name: 'undici',
    open: () => new UndiciConnection(shared),
    close: () => {
      for (const connection of open) connection.close()
    },
  }
}

interface Shared {
  readonly origin: string
  readonly connect: Connect
  readonly mostBytes: number
  /** Those that have a socket. */
  readonly open: Set<Connection>
}

/** It is the handler of its own calls, so that none is made for each. */
class UndiciConnection implements Connection, Dispatcher.DispatchHandler {
  readonly #shared: Shared
  readonly #exchange: Exchange
  readonly #client: InstanceType<typeof Client>
  #socket: Socket | undefined
  /** The error of the socket itself, which undici does not always hand on. */
  #wire: Error | undefined
  #state: 'fresh' | 'standing' | 'ended' = 'fresh'
  #isSending = false
  #answers = 0
  #idleFrom = 0
  #keepFor = mostMs

  constructor(shared: Shared) {
    this.#shared = shared
    this.#exchange = new Exchange(shared.mostBytes)
    this.#client = new Client(shared.origin, {
      connect: (_, opened) => this.#connect(opened),
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: mostMs,
      keepAliveMaxTimeout: mostMs,
      keepAliveTimeoutThreshold: marginMs,
      maxHeaderSize: mostHeaderBytes,
      allowH2: false,
      useMilo: false,
    })
  }

  isUsable(now: number): boolean {
    if (this.#exchange.isUnderWay || this.#state === 'ended') return false
    return this.#state === 'fresh' || this.#isKept(now)
  }

  send(call: Call, done: Done): void {
    this.#exchange.begin(call, done)
    this.#exchange.isReused = this.#answers > 0
    this.#isSending = true
    this.#client.dispatch(optionsOf(call), this)
    this.#isSending = false
  }

  abort(fault: FaultKind, message: string): void {
    this.#end({ fault, message })
  }

  close(): void {
    this.#end(cancelled)
  }

  onRequestStart(): void {
    this.#exchange.sent = performance.now()
  }

  onResponseStarted(): void {
    this.#exchange.firstByte = performance.now()
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Headers): void {
    this.#exchange.status = status
    this.#keepFor = keepFor(String(headers['keep-alive'] ?? ''))
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    const failure = this.#exchange.take(chunk, 0, chunk.length)
    if (failure) this.#end(failure)
  }

  onResponseEnd({ rawHeaders }: Dispatcher.DispatchController): void {
    if (!this.#exchange.isUnderWay) return
    this.#answers += 1
    this.#idleFrom = performance.now()
    // undici takes a body without a length for whole where the connection was reset.
    if (this.#wire) this.#exchange.break(wireFailure(this.#wire, this.#exchange))
    else this.#exchange.answer(this.#idleFrom, () => decoded(rawHeaders))
  }

  onResponseError(_: Dispatcher.DispatchController | null, error: Error): void {
    if (!this.#exchange.isUnderWay) return
    const failure = failureOf(error, this.#wire, this.#exchange)
    if (this.#isSending) queueMicrotask(() => this.#exchange.break(failure))
    else this.#exchange.break(failure)
  }

  #isKept(now: number): boolean {
    return this.#socket?.writable === true && this.#socket.writableLength === 0 && now - this.#idleFrom < this.#keepFor
  }

  /** Nothing that undici says afterwards is heard. */
  #end(failure: Failure): void {
    this.#gone()
    this.#socket?.destroy()
    this.#exchange.break(failure)
    this.#client.destroy(null, () => {})
  }

  /** Also where undici found the kept connection gone before it wrote the next request. */
  #connect(opened: (...outcome: [Error, null] | [null, Socket]) => void): void {
    this.#exchange.connectFrom = performance.now()
    this.#exchange.isReused = false
    this.#answers = 0
    this.#wire = undefined
    this.#shared.open.add(this)
    this.#socket = this.#shared.connect((failure, socket) => {
      if (failure) {
        this.#gone()
        opened(new Refusal(failure), null)
        return
      }
      this.#exchange.connectTo = performance.now()
      // Behind a proxy TLS is spoken on another one.
      this.#socket = socket
      this.#state = 'standing'
      socket.on('close', () => this.#gone()).on('error', error => this.#failed(error))
      opened(null, socket)
    })
  }

  /** undici ends sockets with errors of its own; those of the system and of TLS begin with an E. */
  #failed(error: Error): void {
    if (codeOf(error).startsWith('E')) this.#wire ??= error
  }

  #gone(): void {
    this.#state = 'ended'
    this.#shared.open.delete(this)
  }
}

type Headers = Readonly<Record<string, string | string[] | undefined>>

const cancelled: Failure = { fault: 'cancelled', message: 'cancelled' }

/** `reset` is false since undici otherwise ends the connection after each HEAD. */
function optionsOf({ method, path, headers, body }: Call): Dispatcher.DispatchOptions {
  return { method, path, headers: [...headers], body: body ?? null, reset: false }
}

function decoded(raw: Dispatcher.DispatchController['rawHeaders']): readonly string[] {
  if (!Array.isArray(raw)) return []
  const texts = raw.map(part => (typeof part === 'string' ? part : part.toString('latin1')))
  return texts.map((text, index) => (index % 2 === 0 ? text.toLowerCase() : text.trim()))
}

function failureOf(error: Error, wire: Error | undefined, seen: Seen): Failure {
  if (error instanceof Refusal) return error.failure
  if (wire) return wireFailure(wire, seen)
  const code = codeOf(error)
  if (code === 'UND_ERR_SOCKET') return error.message.startsWith('bad ') ? protocol(error.message, seen) : closed(seen)
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return headerTooLarge(seen)
  // undici says so too of a header with two lengths, before it has read a body.
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') {
    return seen.status === undefined ? protocol('its lengths contradict each other', seen) : closed(seen)
  }
  if (error.name === 'HTTPParserError') return unreadable(error, seen)
  if (code === 'UND_ERR_INVALID_ARG' || code === 'UND_ERR_NOT_SUPPORTED') return unsendable(error.message)
  if (code.startsWith('UND_ERR_')) return { fault: 'cancelled', message: error.message }
  return wireFailure(error, seen)
}

/** What llhttp said stands in brackets; undici's code of it is empty. */
function unreadable({ message }: Error, seen: Seen): Failure {
  const [, reason = message] = message.match(/\((.*)\)$/) ?? []
  return reason === 'Invalid EOF state' ? closed(seen) : protocol(reason, seen)
}
