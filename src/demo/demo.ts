import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { performance } from 'node:perf_hooks'
import { makeService, type Profile } from './endpoints.ts'
import { type Metrics, makeMetrics } from './metrics.ts'

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
  /** Every answer given so far, by `METHOD path` and status. */
  readonly log: ReadonlyMap<string, ReadonlyMap<number, number>>
  close(): Promise<void>
}

const largestBody = 64_000

/**
 * startDemo serves /retrieve, /extract/TASK, /facets/generate, /health, /metrics and a bearer-protected /admin/reload that
 * switches to a faster, degraded mode and back. Latencies are a seeded sequence for each path.
 */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const { profile = 'green', seed = 7, speed = 1, port = 0, adminToken = 'demo-admin' } = options
  const service = makeService(profile, seed, speed)
  const metrics = makeMetrics()
  const log = new Map<string, Map<number, number>>()
  let degraded = false

  const server = createServer(async (request, response) => {
    const began = performance.now()
    const path = new URL(request.url ?? '/', 'http://demo').pathname
    const [status, body] = await answer(request, path)
    note(log, `${request.method} ${path}`, status)
    if (path !== '/metrics') metrics.count(known(path), status, (performance.now() - began) / 1000)
    send(response, status, body)
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
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

  async function answer(request: IncomingMessage, path: string): Promise<readonly [status: number, body: string]> {
    if (!(await drained(request))) return [413, '{"error":"body too large"}']
    if (path === '/metrics') return [200, exposed(metrics)]
    if (path === '/admin/reload') return reload(request)
    const planned = service(path, degraded)
    if (planned === undefined) return [404, '{"error":"no such endpoint"}']
    if (request.method !== (path === '/health' ? 'GET' : 'POST')) return [405, '{"error":"method not allowed"}']
    await new Promise(resolve => setTimeout(resolve, planned.afterMs))
    return planned.status === 200 ? [200, '{"results":[],"spans":[]}'] : [503, '{"error":"overloaded"}']
  }

  function reload(request: IncomingMessage): readonly [status: number, body: string] {
    if (request.method !== 'POST') return [405, '{"error":"method not allowed"}']
    if (request.headers.authorization === undefined) return [401, '{"error":"bearer token wanted"}']
    if (request.headers.authorization !== `Bearer ${adminToken}`) return [403, '{"error":"wrong token"}']
    degraded = !degraded
    return [200, JSON.stringify({ mode: degraded ? 'degraded' : 'normal' })]
  }
}

async function drained(request: IncomingMessage): Promise<boolean> {
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > largestBody) return false
  }
  return true
}

function exposed(metrics: Metrics): string {
  const { user, system } = process.cpuUsage()
  return metrics.expose({ cpuSeconds: (user + system) / 1e6, residentBytes: process.memoryUsage.rss() })
}

/** Paths of strangers must not grow the metrics without end. */
function known(path: string): string {
  return /^\/(retrieve|extract\/(pico|effects|ae|dose|eligibility)|facets\/generate|health|admin\/reload)$/.test(path)
    ? path
    : 'other'
}

const mostLogged = 1000

function note(log: Map<string, Map<number, number>>, key: string, status: number): void {
  const counts = log.get(key) ?? new Map<number, number>()
  if (!log.has(key) && log.size >= mostLogged) return
  log.set(key, counts.set(status, (counts.get(status) ?? 0) + 1))
}

function send(response: ServerResponse, status: number, body: string): void {
  const type = body.startsWith('{') ? 'application/json' : 'text/plain; version=0.0.4'
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body)
}
