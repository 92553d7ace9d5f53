import type { Socket } from 'node:net'
import { type Connect, connector, mostBodyBytes, type TransportSettings, urlOf } from './connect.ts'
import { Exchange } from './exchange.ts'
import { closed, type Failure, wireFailure } from './faults.ts'
import { headersOf, isBlank, Parser } from './http1-parser.ts'
import { needsLength, RequestHead } from './http1-request.ts'
import { chunkBytes } from './llhttp.ts'
import type { Call, Connection, Done, FaultKind, Origin, Transport } from './transport.ts'

/** rawTransport sends by sockets and undici's parser alone: as undici does, at little more than half the work. */
export function rawTransport(origin: Origin, settings: TransportSettings = {}): Transport {
  const open = new Set<Connection>()
  const shared: Shared = {
    host: urlOf(origin).host,
    connect: connector(origin, settings),
    mostBytes: settings.mostBytes ?? mostBodyBytes,
    chunk: Buffer.allocUnsafeSlow(chunkBytes),
    open,
  }
  return {
    name: 'raw',
    open: () => new RawConnection(shared),
    close: () => {
      for (const connection of open) connection.close()
    },
  }
}

interface Shared {
  readonly host: string
  readonly connect: Connect
  readonly mostBytes: number
  /** What a socket has read is dealt with before another reads. */
  readonly chunk: Buffer
  /** Those that have a socket. */
  readonly open: Set<Connection>
}

class RawConnection implements Connection {
  readonly #shared: Shared
  readonly #exchange: Exchange
  readonly #head: RequestHead
  #socket: Socket | undefined
  #parser: Parser | undefined
  #state: 'fresh' | 'standing' | 'ended' = 'fresh'
  #isClosed = false
  #idleFrom = 0
  #keepFor = 0

  constructor(shared: Shared) {
    this.#shared = shared
    this.#exchange = new Exchange(shared.mostBytes)
    this.#head = new RequestHead(shared.host)
  }

  isUsable(now: number): boolean {
    if (this.#exchange.isUnderWay || this.#state === 'ended') return false
    return this.#state === 'fresh' || this.#isKept(now)
  }

  send(call: Call, done: Done): void {
    this.#exchange.begin(call, done)
    const head = this.#isClosed ? cancelled : this.#head.of(call)
    if (typeof head !== 'string') queueMicrotask(() => this.#exchange.break(head))
    else if (this.#state === 'standing' && this.#isKept(performance.now())) {
      this.#exchange.isReused = true
      this.#write(call, head)
    } else this.#connect(call, head)
  }

  abort(fault: FaultKind, message: string): void {
    this.#isClosed = true
    this.#break({ fault, message })
  }

  close(): void {
    this.#isClosed = true
    this.#break(cancelled)
  }

  #isKept(now: number): boolean {
    return this.#socket?.writable === true && this.#socket.writableLength === 0 && now - this.#idleFrom < this.#keepFor
  }

  #connect(call: Call, head: string): void {
    this.#end()
    this.#exchange.connectFrom = performance.now()
    this.#exchange.isReused = false
    this.#shared.open.add(this)
    const onread = { buffer: this.#shared.chunk, callback: (length: number) => this.#read(socket, length) }
    const socket = this.#shared.connect(failure => {
      if (failure) this.#break(failure)
      else this.#begin(socket, call, head)
    }, onread)
    this.#socket = socket
  }

  #begin(socket: Socket, call: Call, head: string): void {
    this.#exchange.connectTo = performance.now()
    this.#state = 'standing'
    this.#parser = new Parser(this.#exchange, this.#shared.chunk)
    socket
      .on('end', () => this.#finish(socket))
      .on('error', error => this.#lost(socket, wireFailure(error, this.#exchange)))
      .on('close', () => this.#lost(socket, closed(this.#exchange)))
    this.#write(call, head)
  }

  /** Small requests in one piece; else the head waits for the body, so that both go out together. */
  #write({ method, body }: Call, head: string): void {
    const socket = this.#socket
    this.#parser?.expect(method)
    this.#exchange.sent = performance.now()
    if (!body?.length) socket?.write(needsLength(method) ? `${head}content-length: 0\r\n\r\n` : `${head}\r\n`, 'latin1')
    else {
      const bytes = typeof body === 'string' ? Buffer.from(body) : body
      socket?.cork()
      socket?.write(`${head}content-length: ${bytes.length}\r\n\r\n`, 'latin1')
      socket?.write(bytes)
      socket?.uncork()
    }
  }

  /** Always true: to go on reading. */
  #read(socket: Socket, length: number): boolean {
    if (socket !== this.#socket) return true
    if (this.#exchange.isUnderWay) this.#take(this.#parser?.read(length))
    // Nobody asked for it.
    else if (!isBlank(this.#shared.chunk, 0, length)) this.#end()
    return true
  }

  #finish(socket: Socket): void {
    if (socket !== this.#socket) return
    if (this.#exchange.isUnderWay) this.#take(this.#parser?.finish())
    else this.#end()
  }

  #take(outcome: Failure | 'whole' | undefined): void {
    if (outcome === 'whole') this.#answer()
    else if (outcome) this.#break(outcome)
  }

  #answer(): void {
    const { keepFor = 0, header = '' } = this.#parser ?? {}
    this.#keepFor = keepFor
    this.#idleFrom = performance.now()
    // Before it is told, so that nobody takes it for usable.
    if (keepFor === 0) this.#end()
    this.#exchange.answer(this.#idleFrom, () => headersOf(header))
  }

  #lost(socket: Socket, failure: Failure): void {
    if (socket === this.#socket) this.#break(failure)
  }

  #break(failure: Failure): void {
    this.#end()
    this.#exchange.break(failure)
  }

  #end(): void {
    this.#state = 'ended'
    this.#shared.open.delete(this)
    this.#parser?.free()
    this.#parser = undefined
    const socket = this.#socket
    this.#socket = undefined
    socket?.destroy()
  }
}

const cancelled: Failure = { fault: 'cancelled', message: 'cancelled' }
