import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Seen is a request that reached the front. */
export interface Seen {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
}

/** Reply is what a front does with a request instead of passing it on. */
export type Reply =
  | { readonly kind: 'pass' }
  /** Answers itself. */
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers?: Record<string, string>
      readonly body?: string
    }
  /** Passes it on, and answers 502: the work is done, the client does not know. */
  | { readonly kind: 'lost' }
  /** Passes it on, and breaks the line in the middle of the answer. */
  | { readonly kind: 'cut' }
  /** Passes it on, and gives half of the answer as if it were whole. */
  | { readonly kind: 'half' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'reset' }
  /** A byte now and then, for ever. */
  | { readonly kind: 'drip' }
  /** An answer without end. */
  | { readonly kind: 'flood' }

/** Front stands before a GitHub and makes faults. */
export interface Front {
  readonly url: string
  readonly seen: readonly Seen[]
  close(): Promise<void>
}

/** startFront starts a front; `rule` says what becomes of the nth request, from 1, and of the nth write. */
export async function startFront(
  target: string,
  rule: (seen: Seen, count: number, writes: number) => Reply,
): Promise<Front> {
  const seen: Seen[] = []
  const stops = new Set<() => void>()
  const server = createServer((incoming, outgoing) => {
    const one: Seen = {
      method: incoming.method ?? '',
      path: incoming.url ?? '',
      authorization: incoming.headers.authorization,
    }
    seen.push(one)
    void serve(rule(one, seen.length, seen.filter(isWrite).length), target, incoming, outgoing, stops)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = portOf(server.address())
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    close: async () => {
      for (const stop of stops) stop()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function portOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address
}

/** isWrite says whether a request changes something; a query by GraphQL does not. */
export function isWrite({ method, path }: Seen): boolean {
  return method !== 'GET' && path !== '/graphql'
}

async function serve(
  reply: Reply,
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  stops: Set<() => void>,
): Promise<void> {
  switch (reply.kind) {
    case 'answer':
      incoming.resume()
      outgoing.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(reply.body ?? '{}')
      return
    case 'silence':
      incoming.resume()
      return
    case 'reset':
      incoming.socket.destroy()
      return
    case 'drip':
    case 'flood':
      endless(reply.kind === 'drip' ? ' ' : ' '.repeat(1 << 20), reply.kind === 'drip' ? 50 : 0, outgoing, stops)
      return
    case 'pass':
    case 'lost':
    case 'cut':
    case 'half':
      answer(reply.kind, await passedOn(target, incoming), outgoing)
      return
    default:
      return reply satisfies never
  }
}

function endless(piece: string, everyMs: number, outgoing: ServerResponse, stops: Set<() => void>): void {
  outgoing.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => outgoing.write(piece), everyMs)
  stops.add(() => clearInterval(timer))
  outgoing.on('close', () => clearInterval(timer))
}

interface Passed {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer
}

type Passing = 'pass' | 'lost' | 'cut' | 'half'

function answer(kind: Passing, { status, headers, body }: Passed, outgoing: ServerResponse): void {
  const half = body.subarray(0, Math.floor(body.length / 2))
  if (kind === 'lost') outgoing.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad gateway</html>')
  else if (kind === 'half') outgoing.writeHead(status, headers).end(half)
  else if (kind === 'pass') outgoing.writeHead(status, headers).end(body)
  else {
    outgoing.writeHead(status, { ...headers, 'content-length': String(body.length) })
    outgoing.write(half, () => outgoing.destroy())
  }
}

async function passedOn(target: string, incoming: IncomingMessage): Promise<Passed> {
  const { promise, resolve, reject } = Promise.withResolvers<Passed>()
  const onward = request(
    `${target}${incoming.url ?? ''}`,
    { method: incoming.method, headers: incoming.headers },
    back => {
      const parts: Buffer[] = []
      back.on('data', (part: Buffer) => parts.push(part))
      back.on('end', () =>
        resolve({ status: back.statusCode ?? 500, headers: kept(back.headers), body: Buffer.concat(parts) }),
      )
    },
  )
  onward.on('error', reject)
  incoming.pipe(onward)
  return promise
}

/** Lengths and encodings of the way are made anew. */
function kept(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const own = new Set(['content-length', 'transfer-encoding', 'connection', 'keep-alive'])
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || own.has(name) ? [] : [[name, String(value)]],
    ),
  )
}
