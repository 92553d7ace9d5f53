import { once } from 'node:events'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { certificate, hasOpenssl } from '../../test/load/certificates.ts'
import type { Answer, Broken, Origin } from './transport.ts'
import { undiciTransport } from './undici.ts'

const open = new Set<net.Server>()
afterEach(() => {
  for (const server of open) server.close()
  open.clear()
})

async function listen(server: net.Server): Promise<number> {
  open.add(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** A proxy that notes what it was asked, and either opens the way to `port` or answers with `refusal`. */
async function proxyTo(port: number, refusal?: string): Promise<{ readonly port: number; readonly asked: string[] }> {
  const asked: string[] = []
  const proxy = http.createServer().on('connect', (request, socket) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? '-'}`)
    if (refusal !== undefined) return void socket.end(refusal)
    const onward = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  return { port: await listen(proxy), asked }
}

async function ask(origin: Origin, proxy: string, tls = {}): Promise<readonly (Answer | Broken)[]> {
  const transport = undiciTransport(origin, { proxy, tls, connectTimeoutMs: 2000 })
  const connection = transport.open()
  const outcomes: (Answer | Broken)[] = []
  for (let times = 0; times < 2; times += 1) {
    const call = { method: 'GET', path: '/x', headers: [], body: undefined, wantsBody: true }
    outcomes.push(await new Promise(resolve => connection.send(call, resolve)))
    if (outcomes.at(-1)?.kind === 'broken') break
  }
  transport.close()
  return outcomes
}

const target = (protocol: Origin['protocol'], port: number): Origin => ({ protocol, host: 'api.test', port })

describe('through a proxy', () => {
  test('requests go by one tunnel, to a name that only the proxy knows, with its credentials and not in the request', async () => {
    const seen: string[] = []
    const port = await listen(
      http.createServer((request, response) => {
        seen.push(`${request.headers.host} ${request.headers['proxy-authorization'] ?? '-'}`)
        response.end('ok')
      }),
    )
    const proxy = await proxyTo(port)
    const outcomes = await ask(target('http:', 8080), `http://canary:se%40cret@127.0.0.1:${proxy.port}`)
    expect(outcomes.map(outcome => outcome.kind === 'answer' && [outcome.status, String(outcome.body)])).toEqual([
      [200, 'ok'],
      [200, 'ok'],
    ])
    expect(proxy.asked).toEqual([`api.test:8080 Basic ${Buffer.from('canary:se@cret').toString('base64')}`])
    expect(seen).toEqual(['api.test:8080 -', 'api.test:8080 -'])
    expect(outcomes[0]?.connectTo).toBeGreaterThan(0)
  })

  test.runIf(hasOpenssl)('TLS is spoken with the target itself, and its certificate is judged', async () => {
    const good = certificate('DNS:api.test')
    const port = await listen(https.createServer(good, (_, response) => response.end('ok')))
    const proxy = await proxyTo(port)
    const url = `http://127.0.0.1:${proxy.port}`
    const outcomes = await ask(target('https:', 443), url, { ca: good.cert })
    expect(outcomes.map(outcome => outcome.kind === 'answer' && outcome.status)).toEqual([200, 200])
    expect(proxy.asked).toEqual(['api.test:443 -'])
    const [stranger] = await ask(target('https:', 443), url)
    expect(stranger).toMatchObject({ kind: 'broken', fault: 'certificate' })
  })

  test.each([
    ['HTTP/1.1 407 Proxy Authentication Required\r\n\r\n', 'the proxy refused with HTTP 407'],
    ['SSH-2.0-x\r\n\r\n', 'the proxy answered no HTTP'],
    ['', 'the proxy ended the connection without an answer'],
  ])('that answers %j the request is broken, and says so', async (refusal, message) => {
    const proxy = await proxyTo(9, refusal)
    expect(await ask(target('http:', 80), `http://127.0.0.1:${proxy.port}`)).toMatchObject([
      { kind: 'broken', fault: 'other', message },
    ])
  })

  test('that is not there the request is refused, and the proxy is named', async () => {
    expect(await ask(target('http:', 80), 'http://127.0.0.1:1')).toMatchObject([
      { kind: 'broken', fault: 'refused', message: expect.stringMatching(/^proxy: /) },
    ])
  })

  test('a metadata address is no target either', async () => {
    const proxy = await proxyTo(9)
    const origin: Origin = { protocol: 'http:', host: '169.254.169.254', port: 80 }
    expect(await ask(origin, `http://127.0.0.1:${proxy.port}`)).toMatchObject([{ kind: 'broken', fault: 'blocked' }])
    expect(proxy.asked).toEqual([])
  })
})
