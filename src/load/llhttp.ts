/// <reference path="./undici-lib.d.ts" />
import code from 'undici/lib/llhttp/llhttp-wasm.js'

/** Listener is told of an answer's parts in the chunk that is being read; what it gives back is an error of llhttp, or 0. */
export interface Listener {
  onBegin(): number
  onField(from: number, length: number): number
  onValue(from: number, length: number): number
  onHeader(status: number, isUpgrade: boolean, isKept: boolean): number
  onBody(from: number, length: number): number
  onWhole(): number
}

/** ok is no error; the numbers are those of llhttp.h. */
export const ok = 0
/** invalidEof is an end of the connection where the answer goes on. */
export const invalidEof = 14
/** paused stops after an answer, so that what follows is not read as the next. */
export const paused = 21
/** skipBody is told by `onHeader` where no body follows, whatever the header says. */
export const skipBody = 1

/** chunkBytes is the most that is read at once. */
export const chunkBytes = 64 * 2 ** 10

/** Llhttp is the parser of undici and Node, in one memory for all connections. */
export interface Llhttp {
  alloc(): number
  free(parser: number): void
  execute(parser: number, listener: Listener, chunk: Uint8Array, length: number): number
  finish(parser: number, listener: Listener): number
  resume(parser: number): void
  /** Where in the chunk it stopped. */
  stoppedAt(parser: number): number
  reason(parser: number): string
}

let made: Llhttp | undefined

/** llhttp is made when the first connection needs it. */
export function llhttp(): Llhttp {
  made ??= make()
  return made
}

function make(): Llhttp {
  let told: Listener | undefined
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), {
    env: {
      wasm_on_url: () => ok,
      wasm_on_status: () => ok,
      wasm_on_message_begin: () => told?.onBegin() ?? ok,
      wasm_on_header_field: (_, at = 0, length = 0) => told?.onField(at - input, length) ?? ok,
      wasm_on_header_value: (_, at = 0, length = 0) => told?.onValue(at - input, length) ?? ok,
      wasm_on_headers_complete: (_, status = 0, upgrade, kept) =>
        told?.onHeader(status, upgrade === 1, kept === 1) ?? ok,
      wasm_on_body: (_, at = 0, length = 0) => told?.onBody(at - input, length) ?? ok,
      wasm_on_message_complete: () => told?.onWhole() ?? ok,
    },
  })
  const call = (name: string): Call => {
    const found = exports[name]
    if (!isCall(found)) throw new Error(`llhttp has no ${name}`)
    return found
  }
  const { memory } = exports
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('llhttp has no memory')
  const [alloc, free, execute, finish] = [
    call('llhttp_alloc'),
    call('llhttp_free'),
    call('llhttp_execute'),
    call('llhttp_finish'),
  ]
  const [errorPos, errorReason] = [call('llhttp_get_error_pos'), call('llhttp_get_error_reason')]
  const input = call('malloc')(chunkBytes)
  let view = new Uint8Array(memory.buffer, input, chunkBytes)
  return {
    alloc: () => alloc(ofAnswers),
    free,
    execute: (parser, listener, chunk, length) => {
      // Memory that has grown is another buffer.
      if (view.buffer !== memory.buffer) view = new Uint8Array(memory.buffer, input, chunkBytes)
      view.set(chunk.length === length ? chunk : chunk.subarray(0, length))
      told = listener
      return execute(parser, input, length)
    },
    finish: (parser, listener) => {
      told = listener
      return finish(parser)
    },
    resume: call('llhttp_resume'),
    stoppedAt: parser => errorPos(parser) - input,
    reason: parser => textAt(memory, errorReason(parser)),
  }
}

const ofAnswers = 2

type Call = (...values: readonly number[]) => number

function isCall(value: unknown): value is Call {
  return typeof value === 'function'
}

/** A string of C. */
function textAt({ buffer }: WebAssembly.Memory, at: number): string {
  if (at === 0) return 'unknown'
  const bytes = new Uint8Array(buffer, at)
  return Buffer.from(bytes.subarray(0, bytes.indexOf(0))).toString('latin1')
}
