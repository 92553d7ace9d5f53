import { bodyTooLarge, type Failure, neverStood, type Seen } from './faults.ts'
import type { Answer, Broken, Call, Done } from './transport.ts'

/** Exchange is the call under way on a connection: its stamps, what came back, and who is told. One is used again and again. */
export class Exchange implements Seen {
  connectFrom: number | undefined
  connectTo: number | undefined
  sent: number | undefined
  firstByte: number | undefined
  status: number | undefined
  isReused = false
  readonly #mostBytes: number
  #bytes = 0
  #parts: Buffer[] | undefined
  #done: Done | undefined

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  get isUnderWay(): boolean {
    return this.#done !== undefined
  }

  get hasBegun(): boolean {
    return this.firstByte !== undefined
  }

  begin(call: Call, done: Done): void {
    if (this.#done) throw new Error('a connection carries one call at a time')
    this.connectFrom = undefined
    this.connectTo = undefined
    this.sent = undefined
    this.firstByte = undefined
    this.status = undefined
    this.#bytes = 0
    this.#parts = call.wantsBody ? [] : undefined
    this.#done = done
  }

  /** Counts a part of the body; gives the failure once there are too many bytes. `chunk` may be written over afterwards. */
  take(chunk: Buffer, from: number, to: number): Failure | undefined {
    this.#bytes += to - from
    if (this.#bytes > this.#mostBytes) return bodyTooLarge(this.#mostBytes, this)
    this.#parts?.push(Buffer.copyBytesFrom(chunk, from, to - from))
    return undefined
  }

  answer(ended: number, headers: () => readonly string[]): void {
    this.#tell(new Whole(this, ended, this.#bytes, this.#body(), headers))
  }

  /** A deadline that comes before the connection stood is one of connecting. */
  break(failure: Failure): void {
    const { connectFrom, connectTo, sent, firstByte, status } = this
    const isConnecting = connectFrom !== undefined && connectTo === undefined
    this.#tell({
      kind: 'broken',
      ...(failure.fault === 'timeout' && isConnecting ? neverStood(failure.message) : failure),
      bytes: Math.min(this.#bytes, this.#mostBytes),
      ended: performance.now(),
      ...(connectFrom !== undefined && { connectFrom }),
      ...(connectTo !== undefined && { connectTo }),
      ...(sent !== undefined && { sent }),
      ...(firstByte !== undefined && { firstByte }),
      ...(status !== undefined && { status }),
    })
  }

  #body(): Buffer | undefined {
    const parts = this.#parts
    return parts?.length === 1 ? parts[0] : parts && Buffer.concat(parts)
  }

  /** Once. An error of the one who is told must not be taken for one of the connection, and must not be lost. */
  #tell(outcome: Answer | Broken): void {
    const done = this.#done
    this.#done = undefined
    this.#parts = undefined
    try {
      done?.(outcome)
    } catch (error) {
      queueMicrotask(() => {
        throw error
      })
    }
  }
}

/** Headers are read when somebody asks for them: for most calls nobody does. */
class Whole implements Answer {
  readonly kind = 'answer'
  readonly connectFrom?: number
  readonly connectTo?: number
  readonly sent?: number
  readonly firstByte?: number
  readonly ended: number
  readonly status: number
  readonly bytes: number
  readonly body: Buffer | undefined
  #headers: readonly string[] | (() => readonly string[])

  constructor(
    exchange: Exchange,
    ended: number,
    bytes: number,
    body: Buffer | undefined,
    headers: () => readonly string[],
  ) {
    if (exchange.connectFrom !== undefined) this.connectFrom = exchange.connectFrom
    if (exchange.connectTo !== undefined) this.connectTo = exchange.connectTo
    if (exchange.sent !== undefined) this.sent = exchange.sent
    if (exchange.firstByte !== undefined) this.firstByte = exchange.firstByte
    this.ended = ended
    this.status = exchange.status ?? 0
    this.bytes = bytes
    this.body = body
    this.#headers = headers
  }

  get headers(): readonly string[] {
    if (typeof this.#headers === 'function') this.#headers = this.#headers()
    return this.#headers
  }
}
