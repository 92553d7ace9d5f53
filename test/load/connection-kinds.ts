import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import { freePort } from '../rig/free-port.ts'
import { nginxConfig, startReal } from '../rig/real-server.ts'
import { type Certificate, certificate } from './certificates.ts'
import type { Begun, Kind } from './fault-kind.ts'
import { startNameServer } from './name-server.ts'
import { type Script, scripted } from './scripted.ts'
import type { Ended } from './whole-run.ts'

const unreachable = { exitCode: 3, code: 'unreachable', failed: 'all' } as const
const broken = { exitCode: 1, code: 'over-limit', failed: 'all' } as const
const tooLate = {
  ...unreachable,
  error: 'connection timed out (timeout after 1 s)',
  scenario: { timeout: '1s' },
  also: ({ result }: Ended): void =>
    expect(result.total.latency.minMs, 'as slow as it was').toBeGreaterThanOrEqual(1000),
} as const
const trusting = { tls: { ca: 'ca.pem' } } as const

/** connectionKinds is every way in which no connection comes about, or one breaks. */
export const connectionKinds: readonly Kind[] = [
  {
    name: 'refused',
    begin: async () => ({ target: `http://127.0.0.1:${await freePort()}`, end: () => undefined }),
    ...unreachable,
    error: 'connection refused',
  },
  { name: 'a black hole', begin: blackHole, ...tooLate },
  {
    name: 'a name that nobody knows',
    parts: ['unshare'],
    begin: () => named('gone.test'),
    ...unreachable,
    error: 'gone.test: name or service not known',
  },
  {
    name: 'a name that is resolved too late',
    parts: ['unshare'],
    begin: () => named('slow.test'),
    ...tooLate,
  },
  {
    name: 'a certificate that has expired',
    parts: ['openssl'],
    begin: () => secured(certificate('DNS:localhost', '20200101000000Z', '20200102000000Z')),
    ...unreachable,
    error: 'certificate refused: it has expired',
    scenario: trusting,
  },
  {
    name: 'a certificate of another host',
    parts: ['openssl'],
    begin: () => secured(certificate('DNS:other.test')),
    ...unreachable,
    error: 'certificate refused: it is for another name',
    scenario: trusting,
  },
  {
    name: 'a self-signed certificate',
    parts: ['openssl'],
    begin: () => secured(certificate('DNS:localhost')),
    ...unreachable,
    error: 'certificate refused: it is self-signed',
  },
  {
    name: 'a TLS handshake that stalls',
    begin: () => scriptedAs(async wire => wire.gone(), 'https://localhost'),
    ...tooLate,
  },
  {
    name: 'a reset before the headers',
    parts: ['nginx'],
    begin: resetByNginx,
    ...broken,
    error: 'connection reset without an answer',
  },
  {
    name: 'a reset after the headers',
    begin: () => resetAfter('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n'),
    ...broken,
    error: 'HTTP 200, then connection reset in the middle of the answer',
  },
  {
    name: 'a reset in the middle of the body',
    begin: () => resetAfter('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc'),
    ...broken,
    error: 'HTTP 200, then connection reset in the middle of the answer',
  },
]

/** scriptedAs is a server that does on each connection what its script says. */
export async function scriptedAs(script: Script, host = 'http://127.0.0.1'): Promise<Begun> {
  const server = await scripted(script)
  return { target: `${host}:${server.port}`, end: () => server.close() }
}

function resetAfter(text: string): Promise<Begun> {
  return scriptedAs(async wire => {
    await wire.request()
    await wire.send(text)
    wire.reset()
  })
}

async function resetByNginx(): Promise<Begun> {
  const server = await startReal('nginx', (port, folder) =>
    nginxConfig(port, folder, ['reset_timedout_connection on;', 'return 444;']),
  )
  return { target: server.url, end: server.close }
}

/** A process that stands still takes as many connections as its queue holds, and of the next the kernel drops every packet. */
async function blackHole(): Promise<Begun> {
  const program = `const server = require('net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => process.send(server.address().port))`
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const [port]: number[] = await once(child, 'message')
  child.kill('SIGSTOP')
  const queued = await filled(port ?? 0)
  return { target: `http://127.0.0.1:${port}`, end: () => ended(child, queued) }
}

/** Until one waits in vain. */
async function filled(port: number): Promise<readonly net.Socket[]> {
  const sockets: net.Socket[] = []
  for (;;) {
    const socket = net.connect(port, '127.0.0.1').on('error', () => undefined)
    sockets.push(socket)
    const isTaken = await Promise.race([
      once(socket, 'connect'),
      new Promise(resolve => setTimeout(resolve, 300, false)),
    ])
    if (isTaken === false) return sockets
  }
}

function ended(child: ChildProcess, queued: readonly net.Socket[]): void {
  for (const socket of queued) socket.destroy()
  child.kill('SIGKILL')
}

/** A name server of our own, for this run alone: the program asks the machine's own resolver, which reads these files. */
async function named(host: string): Promise<Begun> {
  const server = await startNameServer()
  const folder = mkdtempSync(path.join(tmpdir(), 'load-test-names-'))
  const [names, order] = ['resolv.conf', 'nsswitch.conf'].map(file => path.join(folder, file))
  writeFileSync(String(names), `nameserver ${server.address}\n`)
  writeFileSync(String(order), 'hosts: files dns\n')
  const mounts = `mount --bind ${names} /etc/resolv.conf && mount --bind ${order} /etc/nsswitch.conf`
  return {
    target: `http://${host}:9`,
    by: ['unshare', '--mount', 'sh', '-c', `${mounts} && exec "$@"`, 'sh'],
    end: async () => {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function secured(own: Certificate): Promise<Begun> {
  const server = await scripted(async wire => {
    await wire.request()
    await wire.ok()
  }, own)
  return {
    target: `https://localhost:${server.port}`,
    files: { 'ca.pem': own.cert },
    end: () => server.close(),
  }
}
