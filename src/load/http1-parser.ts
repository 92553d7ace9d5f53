import { mostHeaderBytes } from './connect.ts'
import type { Exchange } from './exchange.ts'
import { closed, type Failure, headerTooLarge, protocol } from './faults.ts'
import { keepFor } from './keep-alive.ts'
import { invalidEof, type Listener, llhttp, ok, paused, skipBody } from './llhttp.ts'

/**
 * Parser reads the answers of one connection into its exchange, by llhttp. `read` and `finish` give 'whole' when the answer
 * is there, undefined while it is not, else the failure. Must be freed.
 */
export class Parser implements Listener {
  /** Of the answer that was read last: for how long in ms the connection may be idle, 0 for never used again. */
  keepFor = 0
  readonly #llhttp = llhttp()
  readonly #exchange: Exchange
  #at = this.#llhttp.alloc()
  #chunk: Buffer
  #isHead = false
  #failure: Failure | undefined
  #isWhole = false
  #isInHeader = true
  /** Names and values together, as undici counts them; of the trailers too. */
  #headerBytes = 0
  /** The header so far, and where it is in this chunk. */
  #header = ''
  #from = -1
  #to = 0
  #mayHint = false

  /** Answers are read out of `chunk`, which is filled anew for each `read`. */
  constructor(exchange: Exchange, chunk: Buffer) {
    this.#exchange = exchange
    this.#chunk = chunk
  }

  expect(method: string): void {
    this.#isHead = method === 'HEAD'
    this.#isWhole = false
  }

  /** Bytes after the answer are nobody's: the connection must not be used again. */
  read(length: number): Failure | 'whole' | undefined {
    const end = this.#llhttp.execute(this.#at, this, this.#chunk, length)
    if (this.#isWhole) return this.#over(length)
    if (end === ok) return this.#pause(length)
    if (this.#failure) return this.#failure
    if (end === invalidEof) return closed(this.#exchange)
    return protocol(this.#llhttp.reason(this.#at), this.#exchange)
  }

  /** The other side has ended the connection, which may be the end of the answer. */
  finish(): Failure | 'whole' {
    this.#llhttp.finish(this.#at, this)
    return this.#isWhole ? 'whole' : (this.#failure ?? closed(this.#exchange))
  }

  /** The header of the last answer, for `headersOf`. */
  get header(): string {
    return this.#header
  }

  free(): void {
    if (this.#at !== 0) this.#llhttp.free(this.#at)
    this.#at = 0
  }

  onBegin(): number {
    this.#exchange.firstByte = performance.now()
    this.#isInHeader = true
    this.#headerBytes = 0
    this.#header = ''
    this.#from = -1
    this.#mayHint = false
    return ok
  }

  onField(from: number, length: number): number {
    // `Connection` is as long.
    if (length === 'keep-alive'.length && isLetterK(this.#chunk[from])) this.#mayHint = true
    return this.#line(from, length)
  }

  onValue(from: number, length: number): number {
    return this.#line(from, length)
  }

  onHeader(status: number, isUpgrade: boolean, isKept: boolean): number {
    if (this.#from >= 0) this.#header += this.#chunk.toString('latin1', this.#from, this.#to)
    this.#isInHeader = false
    this.#headerBytes = 0
    if (isUpgrade) return this.#refuse(protocol('bad upgrade', this.#exchange))
    this.#exchange.status = status
    this.keepFor = this.#mayBeKept(status, isKept) ? keepFor(this.#mayHint ? hintIn(this.#header) : undefined) : 0
    return this.#isHead || status < 200 ? skipBody : ok
  }

  onBody(from: number, length: number): number {
    const failure = this.#exchange.take(this.#chunk, from, from + length)
    return failure ? this.#refuse(failure) : ok
  }

  /** What comes before the answer, like 103, is no answer. */
  onWhole(): number {
    this.#isWhole = (this.#exchange.status ?? 0) >= 200
    return this.#isWhole ? paused : ok
  }

  #over(length: number): 'whole' {
    if (!isBlank(this.#chunk, this.#llhttp.stoppedAt(this.#at), length)) this.keepFor = 0
    this.#llhttp.resume(this.#at)
    return 'whole'
  }

  /** The chunk will be filled anew. */
  #pause(length: number): undefined {
    if (!this.#isInHeader || this.#from < 0) return
    this.#header += this.#chunk.toString('latin1', this.#from, length)
    this.#from = 0
    this.#to = 0
    // A name may have come in pieces.
    this.#mayHint = true
  }

  #line(from: number, length: number): number {
    if (this.#isInHeader) {
      if (this.#from < 0) this.#from = from
      this.#to = from + length
    }
    this.#headerBytes += length
    return this.#headerBytes >= mostHeaderBytes ? this.#refuse(headerTooLarge(this.#exchange)) : ok
  }

  #refuse(failure: Failure): number {
    this.#failure = failure
    return -1
  }

  /** llhttp keeps no connection after a HEAD that may have had a body, and undici none after a 204 or 304 that may have one. */
  #mayBeKept(status: number, isKept: boolean): boolean {
    if (this.#isHead) return isKept || saysKept(this.#value('connection') ?? '')
    if (status !== 204 && status !== 304) return isKept
    return isKept && !(Number(this.#value('content-length')) > 0) && this.#value('transfer-encoding') === undefined
  }

  #value(name: string): string | undefined {
    const headers = headersOf(this.#header)
    const values = headers.filter((_, index) => index % 2 === 1 && headers[index - 1] === name)
    return values.length === 0 ? undefined : values.join(',')
  }
}

/** headersOf gives names in lower case and values in turn; llhttp has made sure that they are such. */
export function headersOf(header: string): readonly string[] {
  return header
    .split(/\r?\n/)
    .filter(line => line.includes(':'))
    .flatMap(line => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    })
}

function isLetterK(byte: number | undefined): boolean {
  return byte === 0x6b || byte === 0x4b
}

function hintIn(header: string): string | undefined {
  return header.match(/^keep-alive:(.*)$/im)?.[1]
}

function saysKept(connection: string): boolean {
  const options = connection.split(',').map(option => option.trim().toLowerCase())
  return options.includes('keep-alive') && !options.includes('close')
}

/** isBlank says whether bytes between answers are only ends of lines, which HTTP lets pass. */
export function isBlank(chunk: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (chunk[at] !== 13 && chunk[at] !== 10) return false
  return true
}
