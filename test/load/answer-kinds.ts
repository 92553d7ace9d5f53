import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { nginxConfig, startReal } from '../rig/real-server.ts'
import { scriptedAs } from './connection-kinds.ts'
import type { Begun, Kind } from './fault-kind.ts'
import { scripted, type Wire } from './scripted.ts'

const broken = { exitCode: 1, code: 'over-limit', failed: 'all' } as const
const tooLate = { ...broken, error: 'timeout after 1 s', scenario: { timeout: '1s' } } as const

/** answerKinds is every way in which an answer is none. */
export const answerKinds: readonly Kind[] = [
  {
    name: 'headers that are too slow',
    parts: ['haproxy'],
    begin: () => haproxy(['http-request tarpit']),
    ...tooLate,
  },
  {
    name: 'a body that is too slow',
    begin: () => answering('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n', wire => forever(wire, 'a', 50)),
    ...tooLate,
  },
  {
    name: 'a body without an end',
    begin: () =>
      answering('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', wire =>
        forever(wire, `4000\r\n${'x'.repeat(0x4000)}\r\n`, 5),
      ),
    ...tooLate,
  },
  {
    name: 'a body that is too large',
    begin: () =>
      answering('HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n', wire =>
        forever(wire, Buffer.alloc(1_000_000), 0),
      ),
    scenario: { rate: '6/s' },
    ...broken,
    error: 'HTTP 200, then body of the answer is larger than 64000000 bytes',
  },
  {
    name: 'a body that is shorter than its length',
    begin: () =>
      answering('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc', async wire => {
        wire.end()
      }),
    ...broken,
    error: 'HTTP 200, then connection aborted in the middle of the answer',
  },
  {
    name: 'a chunk of no size',
    begin: () =>
      answering('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n', async wire => wire.gone()),
    ...broken,
    error: 'HTTP 200, then answer is not HTTP/1.1: Invalid character in chunk size',
  },
  {
    name: 'redirects in a loop',
    parts: ['nginx'],
    begin: () => nginx(['return 302 /x;']),
    scenario: { redirects: 3 },
    ...broken,
    error: 'HTTP 302, then more than 3 redirects',
  },
  {
    name: 'a redirect to another origin',
    parts: ['nginx'],
    begin: redirectedAway,
    scenario: { redirects: 3 },
    ...broken,
    error: 'HTTP 302, then a redirect to another origin, which is not followed',
  },
  {
    name: 'a kept connection that is gone, for what may be sent twice',
    begin: leaving,
    // Fewer than there are requests, so that some are used again however slow the machine is.
    scenario: { connections: 4 },
    exitCode: 0,
    failed: 'none',
    also: ({ result }) => expect(result.source.warnings.map(({ code }) => code)).toContain('retried'),
  },
  {
    name: 'a kept connection that is gone, for what may not',
    begin: leaving,
    scenario: { connections: 4 },
    method: 'post',
    ...broken,
    failed: 'some',
    error: 'connection aborted: the kept connection was gone',
  },
  {
    name: 'kept connections that a real server ends all the time',
    parts: ['nginx'],
    begin: () => nginx(['keepalive_timeout 20ms;', 'return 200 ok;']),
    scenario: { rate: '50/s', duration: '2s' },
    exitCode: 0,
    failed: 'none',
  },
  {
    name: 'a storm of 503',
    parts: ['haproxy'],
    begin: () => haproxy(['default_backend nobody']),
    scenario: { rate: '200/s' },
    ...broken,
    error: 'HTTP 503',
  },
]

function answering(head: string, then: (wire: Wire) => Promise<void>): Promise<Begun> {
  return scriptedAs(async wire => {
    await wire.request()
    await wire.send(head)
    await then(wire)
  })
}

/** Until the client has had enough. */
async function forever(wire: Wire, piece: string | Buffer, pauseMs: number): Promise<void> {
  for (;;) {
    await wire.send(piece)
    if (pauseMs > 0) await sleep(pauseMs)
  }
}

/** Each connection answers one request, and ends when it is asked for another. */
function leaving(): Promise<Begun> {
  return scriptedAs(async wire => {
    await wire.request()
    await wire.ok()
    await wire.request()
    wire.end()
  })
}

async function nginx(lines: readonly string[]): Promise<Begun> {
  const server = await startReal('nginx', (port, folder) => nginxConfig(port, folder, lines))
  return { target: server.url, end: server.close }
}

async function redirectedAway(): Promise<Begun> {
  const other = await scripted(async wire => wire.gone())
  const { end, ...begun } = await nginx([`return 302 http://127.0.0.1:${other.port}/x;`])
  return {
    ...begun,
    end: async () => {
      await end()
      expect(other.connections(), 'nobody asks there').toBe(0)
      await other.close()
    },
  }
}

async function haproxy(lines: readonly string[]): Promise<Begun> {
  const server = await startReal('haproxy', port =>
    [
      'defaults',
      '  mode http',
      '  timeout connect 5s',
      '  timeout client 60s',
      '  timeout server 60s',
      '  timeout tarpit 60s',
      'frontend front',
      `  bind 127.0.0.1:${port}`,
      ...lines.map(line => `  ${line}`),
      'backend nobody',
      '',
    ].join('\n'),
  )
  return { target: server.url, end: server.close }
}
