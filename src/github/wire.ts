import type { Fault } from './fault.ts'

/** Fetch is the web's own function, as far as it is used here. */
export type Fetch = (url: string, options: Sending) => Promise<Response>

/** Sending is one request as it goes over the wire. */
export interface Sending {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal: AbortSignal
  readonly redirect: 'manual'
}

/** Received is an answer, read whole; header names are lower-case. */
export interface Received {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

/** receive sends a request and reads its answer within a cap of bytes; a body that is cut off or too large is a fault. */
export async function receive(
  fetch: Fetch,
  url: string,
  sending: Sending,
  mostBytes: number,
): Promise<Received | Fault> {
  try {
    const response = await fetch(url, sending)
    const body = await bytesOf(response, mostBytes)
    if (body === undefined) return { kind: 'too-large' }
    return { status: response.status, headers: new Map(response.headers), body }
  } catch (error) {
    return faultOf(error, sending.signal)
  }
}

async function bytesOf(response: Response, mostBytes: number): Promise<Uint8Array | undefined> {
  if (response.body === null) return new Uint8Array()
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response.body) {
    size += piece.byteLength
    if (size > mostBytes) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function faultOf(error: unknown, signal: AbortSignal): Fault {
  if (signal.aborted) return { kind: 'silent' }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return { kind: 'unreachable', message: cause instanceof Error ? cause.message : '' }
}
