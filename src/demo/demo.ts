import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { makeService, type Profile } from './endpoints.ts'
import { type Metrics, makeMetrics } from './metrics.ts'
import { routeOf } from './routes.ts'

export type { Profile } from './endpoints.ts'

/** DemoOptions shape the simulated Medical KG API; everything has a default. */
export interface DemoOptions {
  readonly profile?: Profile
  readonly seed?: number
  /** Latencies are divided by this. */
  readonly speed?: number
  /** 0 for any free port. */
  readonly port?: number
  /** What `POST /admin/reload` wants as bearer. */
  readonly adminToken?: string
}

/** Demo is the running service on loopback. */
export interface Demo {
  readonly url: string
  /** Every answer given so far, by `METHOD path` and status; whoever left before it got none. */
  readonly log: ReadonlyMap<string, ReadonlyMap<number, number>>
  close(): Promise<void>
}

/** Reply is what goes back: JSON, unless its headers say otherwise. */
interface Reply {
  readonly status: number
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Bytes. */
const largestBody = 64_000

/**
 * startDemo serves /retrieve, /extract/TASK, /facets/generate, /health, /metrics and a bearer-protected /admin/reload that
 * switches to a faster, degraded mode and back. Latencies are a seeded sequence for each path; `server-timing` tells what
 * was drawn, in ms. Rejects where the port is taken.
 */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const { profile = 'green', seed = 7, speed = 1, port = 0, adminToken = 'demo-admin' } = options
  const service = makeService(profile, seed, speed)
  const metrics = makeMetrics()
  const log = new Map<string, Map<number, number>>()
  let degraded = false

  const server = createServer(serve)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a server on loopback has a port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    log,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const began = performance.now()
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const path = pathOf(request)
    const body = await bodyOf(request, gone.signal)
    const reply = body === undefined ? tooLarge : await answer(request, path, body, gone.signal)
    if (gone.signal.aborted) return
    note(log, `${request.method} ${path}`, reply.status)
    if (path !== '/metrics') metrics.count(known(path), reply.status, (performance.now() - began) / 1000)
    send(response, reply)
  }

  async function answer(request: IncomingMessage, path: string, body: string, gone: AbortSignal): Promise<Reply> {
    if (path === '/metrics') return request.method === 'GET' ? exposed(metrics) : wrongMethod('GET')
    if (path === '/admin/reload') return request.method === 'POST' ? reload(request) : wrongMethod('POST')
    const route = routeOf(path)
    if (route === undefined) return failure(404, 'no such endpoint')
    if (request.method !== route.method) return wrongMethod(route.method)
    const reply = route.reply(body)
    if ('refusal' in reply) return failure(400, reply.refusal)
    const planned = service(path, degraded)
    if (planned === undefined) return failure(404, 'no such endpoint')
    await wait(planned.afterMs, undefined, { signal: gone }).catch(() => undefined)
    const headers = { 'server-timing': `planned;dur=${planned.afterMs.toFixed(3)}` }
    return planned.status === 200
      ? { status: 200, body: JSON.stringify(reply.result), headers }
      : failure(planned.status, 'overloaded', headers)
  }

  function reload({ headers: { authorization } }: IncomingMessage): Reply {
    if (authorization === undefined) return unauthorized('bearer token wanted', 'Bearer')
    if (authorization !== `Bearer ${adminToken}`) return unauthorized('wrong token', 'Bearer error="invalid_token"')
    degraded = !degraded
    return { status: 200, body: JSON.stringify({ mode: degraded ? 'degraded' : 'normal' }) }
  }
}

/** No URL parser: it throws for a target such as `//`, and a stranger sends what it likes. */
function pathOf({ url = '/' }: IncomingMessage): string {
  return /^[^?#]*/.exec(url)?.[0] ?? url
}

/** undefined where it is too large; a sender that leaves ends it, for then nobody waits for an answer. */
function bodyOf(request: IncomingMessage, gone: AbortSignal): Promise<string | undefined> {
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= largestBody) chunks.push(chunk)
      else resolve(undefined)
    })
    request.on('end', () => resolve(Buffer.concat(chunks).toString()))
    request.on('error', () => resolve(''))
    gone.addEventListener('abort', () => resolve(''))
  })
}

function failure(status: number, error: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, body: JSON.stringify({ error }), headers }
}

/** The rest of such a body is not waited for. */
const tooLarge = failure(413, 'body too large', { connection: 'close' })

function wrongMethod(allow: string): Reply {
  return failure(405, 'method not allowed', { allow })
}

function unauthorized(error: string, challenge: string): Reply {
  return failure(401, error, { 'www-authenticate': challenge })
}

function exposed(metrics: Metrics): Reply {
  const { user, system } = process.cpuUsage()
  const body = metrics.expose({ cpuSeconds: (user + system) / 1e6, residentBytes: process.memoryUsage.rss() })
  return { status: 200, body, headers: { 'content-type': 'text/plain; version=0.0.4' } }
}

/** Paths of strangers must not grow the metrics without end. */
function known(path: string): string {
  return routeOf(path) === undefined && path !== '/admin/reload' ? 'other' : path
}

const mostLogged = 1000

function note(log: Map<string, Map<number, number>>, key: string, status: number): void {
  const counts = log.get(key) ?? new Map<number, number>()
  if (!log.has(key) && log.size >= mostLogged) return
  log.set(key, counts.set(status, (counts.get(status) ?? 0) + 1))
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  const always = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, { ...always, ...headers }).end(body)
}
