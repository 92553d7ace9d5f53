import { once } from 'node:events'
import net from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { certificate, hasOpenssl } from '../../test/load/certificates.ts'
import { scenarioTo, stepTo } from '../../test/load/scenario.ts'
import { scripted } from '../../test/load/scripted.ts'
import { freePort } from '../../test/rig/free-port.ts'
import type { Scenario } from '../model/scenario.ts'
import { reach } from './reach.ts'

/** Servers that are ended behind each test. */
const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

interface Listening {
  readonly port: number
  heard(): string
  connections(): number
  /** When nobody is connected any more. */
  left(): Promise<unknown>
}

/** Says at once what it is given to say, and remembers what it was told. */
async function listening(says = ''): Promise<Listening> {
  const heard: Buffer[] = []
  const sockets = new Set<net.Socket>()
  const server = net.createServer(socket => {
    sockets.add(socket.on('error', () => undefined).on('data', data => heard.push(data)))
    if (says !== '') socket.once('data', () => socket.write(says))
  })
  open.push({
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    heard: () => Buffer.concat(heard).toString('latin1'),
    connections: () => sockets.size,
    left: () => Promise.all([...sockets].map(socket => socket.closed || once(socket, 'close'))),
  }
}

const { connection } = scenarioTo('http://127.0.0.1')
const withTls = (tls: Partial<Scenario['connection']['tls']>): Partial<Scenario> => ({
  connection: { ...connection, tls: { ...connection.tls, ...tls } },
})

test('a target that listens is connected to once, however many scenarios send to it, and is told nothing', async () => {
  const server = await listening()
  const origin = `http://127.0.0.1:${server.port}`
  const reached = await reach([scenarioTo(`${origin}/api`), scenarioTo(`${origin}/other`)], 1000)
  expect(reached).toEqual([{ origin, tookMs: expect.any(Number), isHere: true, address: '127.0.0.1' }])
  await server.left()
  expect([server.connections(), server.heard()]).toEqual([1, ''])
})

test('where single requests go is connected to as well', async () => {
  const [server, other] = [await listening(), await listening()]
  const flows = [{ name: 'x', weight: 1, steps: [stepTo('/x'), stepTo(`http://127.0.0.1:${other.port}/x?y`)] }]
  const reached = await reach([scenarioTo(`http://127.0.0.1:${server.port}`, { flows })], 1000)
  expect(reached.map(({ origin }) => origin)).toEqual([server, other].map(({ port }) => `http://127.0.0.1:${port}`))
})

test('a port on which nobody listens is refused', async () => {
  const [closed] = await reach([scenarioTo(`http://127.0.0.1:${await freePort()}`)], 1000)
  expect(closed?.failure).toEqual({ fault: 'refused', message: 'connection refused' })
})

test('who keeps silent where TLS is asked for is waited for so long, and all of them at once', async () => {
  const silent = await Promise.all([1, 2, 3].map(() => listening()))
  const reached = await reach(
    silent.map(({ port }) => scenarioTo(`https://127.0.0.1:${port}`)),
    200,
  )
  const message = 'connection timed out in the TLS handshake after 0.2 s'
  expect(reached.map(({ failure }) => failure)).toEqual(Array(3).fill({ fault: 'connect-timeout', message }))
})

test.runIf(hasOpenssl)('a self-signed certificate is refused unless the scenario trusts it, or any', async () => {
  const own = certificate('DNS:localhost')
  const server = await scripted(async () => undefined, own)
  open.push(server)
  const origin = `https://localhost:${server.port}`
  const ways = [{}, { ca: own.cert }, { insecure: true }].map(tls => scenarioTo(origin, withTls(tls)))
  const reached = await reach(ways, 3000)
  const message = 'certificate refused: it is self-signed'
  expect(reached.map(({ failure }) => failure)).toEqual([{ fault: 'certificate', message }, undefined, undefined])
  expect(server.requests()).toEqual([])
})

test('certificates that OpenSSL can not read are the failure of that target alone', async () => {
  const server = await listening()
  const certificate = '-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----\n'
  const broken = scenarioTo(`https://127.0.0.1:${server.port}`, withTls({ certificate, key: certificate }))
  const reached = await reach([broken, scenarioTo(`http://127.0.0.1:${server.port}`)], 1000)
  expect(reached.map(({ failure }) => failure?.fault)).toEqual(['tls', undefined])
})

test('a proxy is asked for the way to a target, and nothing behind it', async () => {
  const proxy = await listening('HTTP/1.1 200 OK\r\n\r\n')
  const through = { connection: { ...connection, proxy: `http://127.0.0.1:${proxy.port}` } }
  const [reached] = await reach([scenarioTo('http://api.test:8080', through)], 1000)
  expect(reached).toEqual({ origin: 'http://api.test:8080', tookMs: expect.any(Number), isHere: false })
  expect(proxy.heard()).toMatch(/^CONNECT api\.test:8080 HTTP\/1\.1\r\nhost: \S+\r\n\r\n$/)
})
