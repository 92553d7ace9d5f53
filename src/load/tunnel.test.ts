import { once } from 'node:events'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { certificate, hasOpenssl } from '../../test/load/certificates.ts'
import { turns } from '../../test/load/scripted.ts'
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
      socket.write(yes)
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  return { port: await listen(proxy), asked }
}

async function ask(
  origin: Origin,
  proxy: string,
  tls = {},
  connectTimeoutMs = 2000,
): Promise<readonly (Answer | Broken)[]> {
  const transport = undiciTransport(origin, { proxy, tls, connectTimeoutMs })
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

const yes = 'HTTP/1.1 200 Connection established\r\n\r\n'

function thenOnData(socket: net.Socket, act: () => void): void {
  socket.write(yes)
  socket.once('data', act)
}

function timersUnderWay(): number {
  return process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
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

  test.each<[string, (socket: net.Socket) => void, string, string]>([
    ['resets at once', socket => socket.resetAndDestroy(), 'other', 'other'],
    ['says yes and resets', socket => void socket.write(yes, () => socket.resetAndDestroy()), 'reset', 'tls'],
    ['says yes and ends', socket => void socket.end(yes), 'closed', 'tls'],
    [
      'says yes, and speaks for the target before it was asked',
      socket => void socket.end(`${yes}hello`),
      'protocol',
      'protocol',
    ],
    [
      'says yes, and resets when it is spoken to',
      socket => thenOnData(socket, () => socket.resetAndDestroy()),
      'reset',
      'tls',
    ],
    ['says yes, and ends when it is spoken to', socket => thenOnData(socket, () => socket.end()), 'closed', 'tls'],
    [
      'says yes, and then what is none of it',
      socket => thenOnData(socket, () => socket.end('hello')),
      'protocol',
      'tls',
    ],
    ['never answers', () => undefined, 'connect-timeout', 'connect-timeout'],
  ])('that %s the request is broken, over one connection, and nothing is left', async (_, act, plain, secure) => {
    for (const [protocol, fault] of [
      ['http:', plain],
      ['https:', secure],
    ] as const) {
      let connections = 0
      const port = await listen(
        net.createServer(socket => {
          connections += 1
          socket.on('error', () => undefined).once('data', () => act(socket))
        }),
      )
      const timers = timersUnderWay()
      const outcomes = await ask(target(protocol, 443), `http://127.0.0.1:${port}`, {}, 300)
      expect(outcomes, protocol).toMatchObject([{ kind: 'broken', fault }])
      await turns(50)
      expect(connections, protocol).toBe(1)
      expect(timersUnderWay(), protocol).toBeLessThanOrEqual(timers)
    }
  })

  test('that has as long as a connection has in all, whatever it does with the time', async () => {
    const port = await listen(
      net.createServer(socket => {
        socket.on('error', () => undefined).once('data', () => setTimeout(() => socket.write(yes), 600))
      }),
    )
    // Timers come in the order of their times, however late.
    const late = new Promise(resolve => setTimeout(resolve, 1400, 'late'))
    const outcome = ask(target('https:', 443), `http://127.0.0.1:${port}`, {}, 1000)
    expect(await Promise.race([outcome, late])).toMatchObject([
      { message: 'connection timed out in the TLS handshake after 1 s' },
    ])
  })

  test('is asked for nothing where the request was given up before', async () => {
    const proxy = await proxyTo(9)
    const connection = undiciTransport(target('https:', 443), { proxy: `http://127.0.0.1:${proxy.port}` }).open()
    const outcome = await new Promise<Answer | Broken>(resolve => {
      connection.send({ method: 'GET', path: '/', headers: [], body: undefined, wantsBody: false }, resolve)
      connection.abort('timeout', 'timeout after 1 s')
    })
    await turns(50)
    expect(outcome).toMatchObject({ fault: 'connect-timeout' })
    expect(proxy.asked).toEqual([])
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
