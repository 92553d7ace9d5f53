import { createHash } from 'node:crypto'
import type { LookupAddress } from 'node:dns'
import net, { type LookupFunction } from 'node:net'
import { networkInterfaces } from 'node:os'
import { TLSSocket } from 'node:tls'
import { afterEach, describe, expect, test } from 'vitest'
import { type Certificate, certificate, hasOpenssl } from '../../test/load/certificates.ts'
import { type Script, type ScriptedServer, type Secured, scripted, turns } from '../../test/load/scripted.ts'
import type { TransportSettings } from './connect.ts'
import { llhttp } from './llhttp.ts'
import { rawTransport } from './raw.ts'
import type { Answer, Broken, Call, Connection, Origin, Transport } from './transport.ts'
import { undiciTransport } from './undici.ts'

type Make = (origin: Origin, settings?: TransportSettings) => Transport

const transports: readonly (readonly ['undici' | 'raw', Make])[] = [
  ['undici', undiciTransport],
  ['raw', rawTransport],
]

/** What a test looks at of an outcome: all but times, words and headers. */
type Told =
  | { readonly status: number; readonly bytes: number; readonly body?: string }
  | { readonly fault: Broken['fault']; readonly status?: number; readonly bytes: number }

interface Case {
  readonly name: string
  readonly script: Script
  readonly calls?: readonly Partial<Call>[]
  readonly settings?: TransportSettings
  readonly expected: readonly Told[]
  /** Where a connection that may be used is used again; default 1. */
  readonly connections?: number
  /** Where raw may differ, and why. */
  readonly raw?: { readonly expected: readonly Told[]; readonly why: string }
}

const get: Call = { method: 'GET', path: '/', headers: [], body: undefined, wantsBody: false }
const ok: Told = { status: 200, bytes: 2 }

const framing: readonly Case[] = [
  {
    name: 'an answer that comes byte by byte is whole',
    script: async wire => {
      await wire.request()
      await wire.send(...'HTTP/1.1 200 OK\r\nKeep-Alive: timeout=9\r\nX-A: b\r\nContent-Length: 5\r\n\r\nhello')
      await wire.request()
      await wire.send(...'HTTP/1.1 201 Made\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n')
    },
    calls: [{ wantsBody: true }, { wantsBody: true }],
    expected: [
      { status: 200, bytes: 5, body: 'hello' },
      { status: 201, bytes: 5, body: 'abcde' },
    ],
  },
  {
    name: 'an answer whose header comes in two parts is whole, wherever it is parted',
    script: async wire => {
      const header = 'HTTP/1.1 200 OK\r\nX-One: a\r\nX-Two: b\r\nContent-Length: 2\r\n\r\n'
      for (let at = 1; at < header.length; at += 1) {
        await wire.request()
        await wire.send(header.slice(0, at), `${header.slice(at)}ok`)
      }
    },
    calls: new Array<Partial<Call>>(57).fill({}),
    expected: new Array<Told>(57).fill(ok),
  },
  {
    name: 'chunks with extensions and trailers are put together',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n')
      await wire.request()
      await wire.ok()
    },
    calls: [{ wantsBody: true }, {}],
    expected: [{ status: 200, bytes: 5, body: 'hello' }, ok],
  },
  {
    name: 'a chunk of a bad size is a fault of the protocol',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nxyz\r\nhello\r\n0\r\n\r\n')
    },
    expected: [{ fault: 'protocol', status: 200, bytes: 3 }],
  },
  {
    name: 'chunks that end before the last one are truncated',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n')
      wire.end()
    },
    expected: [{ fault: 'truncated', status: 200, bytes: 3 }],
  },
  {
    name: 'chunks that end before the last one, of a connection that ends, are truncated',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nd')
      wire.end()
    },
    expected: [{ fault: 'truncated', status: 200, bytes: 4 }],
  },
  {
    name: 'a length together with chunks is a fault of the protocol',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n')
    },
    expected: [{ fault: 'protocol', bytes: 0 }],
  },
  {
    name: 'two lengths that differ are a fault of the protocol',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc')
    },
    expected: [{ fault: 'protocol', bytes: 0 }],
  },
  {
    name: 'the same length twice is a fault of the protocol',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nab')
    },
    expected: [{ fault: 'protocol', bytes: 0 }],
  },
  {
    name: 'a body shorter than it says is truncated',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 503 No\r\nContent-Length: 10\r\n\r\nabc')
      wire.end()
    },
    expected: [{ fault: 'truncated', status: 503, bytes: 3 }],
  },
  {
    name: 'a body shorter than it says, of a connection that ends, is truncated',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 10\r\n\r\nabc')
      wire.end()
    },
    expected: [{ fault: 'truncated', status: 200, bytes: 3 }],
  },
  {
    name: 'a body without a length goes on to the end of the connection, of 1.1 and of 1.0',
    script: async (wire, nth) => {
      await wire.request()
      await wire.send(`HTTP/1.${nth === 1 ? 1 : 0} 200 OK\r\n\r\nabc`, 'defg')
      wire.end()
    },
    calls: [{ wantsBody: true }, { wantsBody: true }],
    expected: [
      { status: 200, bytes: 7, body: 'abcdefg' },
      { status: 200, bytes: 7, body: 'abcdefg' },
    ],
    connections: 2,
  },
  {
    name: 'HTTP/1.0 with a length and keep-alive is kept',
    script: async wire => {
      for (;;) {
        await wire.request()
        await wire.send('HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok')
      }
    },
    calls: [{}, {}],
    expected: [ok, ok],
  },
  {
    name: 'HEAD with a length has no body, and the connection is kept',
    script: async wire => {
      for (;;) {
        await wire.request()
        await wire.send('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n')
      }
    },
    calls: [{ method: 'HEAD', wantsBody: true }, { method: 'HEAD' }],
    expected: [
      { status: 200, bytes: 0, body: '' },
      { status: 200, bytes: 0 },
    ],
  },
  {
    name: 'HEAD of a chunked answer has no body',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nConnection: Keep-Alive\r\nTransfer-Encoding: chunked\r\n\r\n')
      await wire.request()
      await wire.ok()
    },
    calls: [{ method: 'HEAD' }, {}],
    expected: [{ status: 200, bytes: 0 }, ok],
  },
  {
    name: 'HEAD without a length is kept only where the server says so',
    script: async (wire, nth) => {
      await wire.request()
      await wire.send(`HTTP/1.1 200 OK\r\n${nth === 1 ? 'Connection: a, Keep-Alive\r\n' : ''}\r\n`)
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nConnection: close, keep-alive\r\n\r\n')
    },
    calls: [{ method: 'HEAD' }, { method: 'HEAD' }, { method: 'HEAD' }, { method: 'HEAD' }],
    expected: new Array<Told>(4).fill({ status: 200, bytes: 0 }),
    connections: 3,
  },
  {
    name: '204 and 304 have no body',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 204 No Content\r\n\r\n')
      await wire.request()
      await wire.send('HTTP/1.1 304 Not Modified\r\nETag: "a"\r\n\r\n')
      await wire.request()
      await wire.ok()
    },
    calls: [{ wantsBody: true }, {}, {}],
    expected: [{ status: 204, bytes: 0, body: '' }, { status: 304, bytes: 0 }, ok],
  },
  {
    name: '304 and 204 with a length are answers, and the connection is not used again',
    script: async (wire, nth) => {
      await wire.request()
      if (nth === 3) await wire.ok()
      else await wire.send(`HTTP/1.1 ${nth === 1 ? 304 : 204} X\r\nContent-Length: 7\r\n\r\n`)
    },
    calls: [{}, {}, {}],
    expected: [{ status: 304, bytes: 0 }, { status: 204, bytes: 0 }, ok],
    connections: 3,
  },
  {
    name: 'a 100 that nobody asked for comes before the answer',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
    },
    expected: [{ fault: 'protocol', bytes: 0 }],
    raw: {
      expected: [ok],
      why: 'RFC 9110 §15.2: a client must take a 1xx that it did not ask for; undici refuses 100',
    },
  },
  {
    name: '103 comes before the answer, once or more often',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 103 Early\r\nLink: a\r\n\r\n')
      await wire.send(
        'HTTP/1.1 103 Early\r\nLink: b\r\n\r\nHTTP/1.1 102 Busy\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
      )
      await wire.request()
      await wire.ok()
    },
    calls: [{}, {}],
    expected: [ok, ok],
  },
  {
    name: '101 is a fault of the protocol',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nhello')
    },
    expected: [{ fault: 'protocol', bytes: 0 }],
  },
  {
    name: 'a second answer is nobody’s, and the next request goes over another connection',
    script: async wire => {
      await wire.request()
      const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'
      await wire.send(answer + answer)
    },
    calls: [{}, {}],
    expected: [ok, ok],
    connections: 2,
  },
  {
    name: 'bytes after the body are nobody’s',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokay')
    },
    calls: [{ wantsBody: true }, {}],
    expected: [{ status: 200, bytes: 2, body: 'ok' }, ok],
    connections: 2,
  },
  {
    name: 'bytes after the body that come later are nobody’s',
    script: async wire => {
      await wire.request()
      await wire.ok()
      await wire.send('more')
    },
    calls: [{}, {}],
    expected: [ok, ok],
    connections: 2,
  },
  {
    name: 'an empty line after the body is let pass',
    script: async wire => {
      for (;;) {
        await wire.request()
        await wire.send('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok\r\n')
      }
    },
    calls: [{}, {}],
    expected: [ok, ok],
  },
  {
    name: 'lines that end in a bare LF are a fault of the protocol',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\nContent-Length: 2\n\nok')
    },
    expected: [{ fault: 'protocol', bytes: 0 }],
  },
  {
    name: 'what is not HTTP is a fault of the protocol',
    script: async wire => {
      await wire.request()
      await wire.send('SSH-2.0-OpenSSH_9.6\r\n')
    },
    expected: [{ fault: 'protocol', bytes: 0 }],
  },
  {
    name: 'a header with a space in its name is a fault of the protocol',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nContent Length: 2\r\n\r\nok')
    },
    expected: [{ fault: 'protocol', bytes: 0 }],
  },
  {
    name: 'a header of bytes that are no ASCII, with space around its values, is read',
    script: async wire => {
      await wire.request()
      await wire.send(
        Buffer.from(
          'HTTP/1.1 200 Gr\xfc\xdfe\r\nX-Latin: \xe9 \t\r\nX-Pad:\t a  b \r\nContent-Length: 2\r\n\r\nok',
          'latin1',
        ),
      )
    },
    expected: [ok],
  },
  {
    name: 'a length with a space behind it is a length',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nContent-Length: 2 \r\n\r\nok')
    },
    expected: [{ fault: 'truncated', status: 200, bytes: 2 }],
    raw: {
      expected: [ok],
      why: 'RFC 9112 §5: space around a value is no part of it; undici counts it into the number',
    },
  },
  {
    name: 'a header that goes on in the next line is a fault of the protocol',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nX-Folded: a\r\n  b\r\nContent-Length: 2\r\n\r\nok')
    },
    expected: [{ fault: 'protocol', bytes: 0 }],
  },
  {
    name: 'an answer without words beside its status is read, and one without a version is not',
    script: async (wire, nth) => {
      await wire.request()
      await wire.send(`${nth === 1 ? 'HTTP/1.1 200' : '200 OK'}\r\nContent-Length: 2\r\n\r\nok`)
      wire.end()
    },
    calls: [{}, {}],
    expected: [ok, { fault: 'protocol', bytes: 0 }],
    connections: 2,
  },
  {
    name: 'an answer of HTTP/2 or of no known version is a fault of the protocol',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/3.7 200 OK\r\nContent-Length: 2\r\n\r\nok')
    },
    expected: [{ fault: 'protocol', bytes: 0 }],
  },
  {
    name: 'a length that is no number, or beyond all numbers, is a fault of the protocol',
    script: async (wire, nth) => {
      await wire.request()
      await wire.send(`HTTP/1.1 200 OK\r\nContent-Length: ${nth === 1 ? '-2' : '99999999999999999999999'}\r\n\r\nok`)
    },
    calls: [{}, {}],
    expected: [
      { fault: 'protocol', bytes: 0 },
      { fault: 'protocol', bytes: 0 },
    ],
    connections: 2,
  },
  {
    name: 'trailers of more than 16 KiB are too large',
    script: async wire => {
      await wire.request()
      const trailers = 'X-Many: 0123456789\r\n'.repeat(1100)
      await wire.send(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n${trailers}\r\n`)
    },
    expected: [{ fault: 'header-too-large', status: 200, bytes: 2 }],
  },
  {
    name: 'an answer before the request was sent is nobody’s',
    script: async wire => {
      await wire.send('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
      await wire.gone()
    },
    expected: [ok],
  },
  {
    name: 'a header of more than 16 KiB is too large, in one line or in many',
    script: async (wire, nth) => {
      await wire.request()
      const lines = nth === 1 ? `X-Long: ${'a'.repeat(17_000)}\r\n` : 'X-Many: 0123456789\r\n'.repeat(1100)
      await wire.send(`HTTP/1.1 200 OK\r\n${lines}Content-Length: 2\r\n\r\nok`)
    },
    calls: [{}, {}],
    expected: [
      { fault: 'header-too-large', bytes: 0 },
      { fault: 'header-too-large', bytes: 0 },
    ],
    connections: 2,
  },
  {
    name: 'a header of 15 KiB is read',
    script: async wire => {
      await wire.request()
      await wire.ok('ok', `X-Long: ${'a'.repeat(15_000)}`)
    },
    expected: [ok],
  },
  {
    name: 'a body of 10 MB is counted and dropped',
    script: async wire => {
      await wire.request()
      await wire.ok('x'.repeat(10_000_000))
      await wire.request()
      await wire.ok()
    },
    calls: [{}, {}],
    expected: [{ status: 200, bytes: 10_000_000 }, ok],
  },
  {
    name: 'an endless body is cut off',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\n\r\n')
      for (;;) await wire.send('x'.repeat(50_000))
    },
    settings: { mostBytes: 1_000_000 },
    expected: [{ fault: 'body-too-large', status: 200, bytes: 1_000_000 }],
  },
  {
    name: 'a body of just the most bytes is an answer, and one more is too many',
    script: async wire => {
      await wire.request()
      await wire.ok('x'.repeat(100))
      await wire.request()
      await wire.ok('x'.repeat(101))
    },
    settings: { mostBytes: 100 },
    calls: [{}, {}],
    expected: [
      { status: 200, bytes: 100 },
      { fault: 'body-too-large', status: 200, bytes: 100 },
    ],
  },
]

const connecting: readonly Case[] = [
  {
    name: 'a connection that says close is not used again',
    script: async wire => {
      await wire.request()
      await wire.ok('ok', 'Connection: close')
      wire.end()
    },
    calls: [{}, {}],
    expected: [ok, ok],
    connections: 2,
  },
  {
    name: 'a connection that is ended without saying so is not used again',
    script: async wire => {
      await wire.request()
      await wire.ok()
      wire.end()
    },
    calls: [{}, {}],
    expected: [ok, ok],
    connections: 2,
  },
  {
    name: 'a connection that ends without an answer is closed',
    script: async wire => {
      await wire.request()
      wire.end()
    },
    expected: [{ fault: 'closed', bytes: 0 }],
  },
  {
    name: 'a connection that ends before the request was read is closed',
    script: async wire => {
      await wire.more()
      wire.end()
    },
    expected: [{ fault: 'closed', bytes: 0 }],
  },
  {
    name: 'a connection that ends within the header is truncated',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nContent-')
      wire.end()
    },
    expected: [{ fault: 'truncated', bytes: 0 }],
  },
  {
    name: 'a reset before the header is one',
    script: async wire => {
      await wire.request()
      wire.reset()
    },
    expected: [{ fault: 'reset', bytes: 0 }],
  },
  {
    name: 'a reset within the body is one',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc')
      wire.reset()
    },
    expected: [{ fault: 'reset', status: 200, bytes: 3 }],
  },
  {
    name: 'a reset within a body without a length is one, and not its end',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\n\r\nabc')
      wire.reset()
    },
    expected: [{ fault: 'reset', status: 200, bytes: 3 }],
  },
  {
    name: 'a reset within a body with a length, of a connection that says close, is one',
    script: async wire => {
      await wire.request()
      await wire.send('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 10\r\n\r\nabc')
      wire.reset()
    },
    expected: [{ fault: 'reset', status: 200, bytes: 3 }],
  },
  {
    name: 'a kept connection that is ended on the next request is stale',
    script: async wire => {
      await wire.request()
      await wire.ok()
      await wire.request()
      wire.end()
    },
    calls: [{}, { method: 'POST', body: 'x' }],
    expected: [ok, { fault: 'stale', bytes: 0 }],
  },
  {
    name: 'a kept connection that is reset on the next request is stale',
    script: async wire => {
      await wire.request()
      await wire.ok()
      await wire.request()
      wire.reset()
    },
    calls: [{}, {}],
    expected: [ok, { fault: 'stale', bytes: 0 }],
  },
  {
    name: 'a kept connection that breaks within an answer is not stale',
    script: async wire => {
      await wire.request()
      await wire.ok()
      await wire.request()
      await wire.send('HTTP/1.1 500 Oh\r\nContent-Length: 9\r\n\r\nabc')
      wire.end()
    },
    calls: [{}, {}],
    expected: [ok, { fault: 'truncated', status: 500, bytes: 3 }],
  },
  {
    name: 'an early 413 during the upload is the answer',
    script: async wire => {
      await wire.more()
      await wire.send('HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 2\r\n\r\nno')
      await wire.gone()
    },
    calls: [{ method: 'POST', body: new Uint8Array(8_000_000) }],
    expected: [{ status: 413, bytes: 2 }],
  },
  {
    name: 'a server that reads slowly gets the whole upload',
    script: async wire => {
      wire.socket.pause()
      await turns(50)
      wire.socket.resume()
      const request = await wire.request()
      await wire.ok(
        createHash('sha256')
          .update(request.slice(request.indexOf('\r\n\r\n') + 4))
          .digest('hex'),
      )
      await wire.request()
      await wire.ok()
    },
    calls: [{ method: 'POST', body: new Uint8Array(5_000_000).fill(120), wantsBody: true }, {}],
    expected: [{ status: 200, bytes: 64, body: createHash('sha256').update('x'.repeat(5_000_000)).digest('hex') }, ok],
  },
]

const servers: ScriptedServer[] = []
const warnings: Error[] = []
process.on('warning', warning => warnings.push(warning))

afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.close()))
  expect(warnings).toEqual([])
})

async function serve(script: Script, secured?: Secured, host?: string): Promise<ScriptedServer> {
  const server = await scripted(script, secured, host)
  servers.push(server)
  return server
}

const originOf = (port: number, host = '127.0.0.1', protocol: Origin['protocol'] = 'http:'): Origin => ({
  protocol,
  host,
  port,
})

/** A call that hangs is told as one that timed out, which no case expects. */
async function sendOn(connection: Connection, call: Partial<Call> = {}): Promise<Answer | Broken> {
  const outcomes: (Answer | Broken)[] = []
  let isSent = false
  let timer: NodeJS.Timeout | undefined
  const outcome = await new Promise<Answer | Broken>(resolve => {
    timer = setTimeout(() => connection.abort('timeout', 'it hangs'), 8000)
    connection.send({ ...get, ...call }, outcome => {
      expect(isSent, 'nothing is told before send is over').toBe(true)
      outcomes.push(outcome)
      resolve(outcome)
    })
    isSent = true
  })
  clearTimeout(timer)
  // What is still on its way.
  await turns(10)
  expect(outcomes, 'an outcome is told once').toHaveLength(1)
  return outcome
}

function told(outcome: Answer | Broken): Told {
  const { bytes } = outcome
  if (outcome.kind === 'broken') {
    return { fault: outcome.fault, ...(outcome.status !== undefined && { status: outcome.status }), bytes }
  }
  return { status: outcome.status, bytes, ...(outcome.body && { body: outcome.body.toString() }) }
}

/** Sends calls one after the other, over the same connection for as long as it may be used. */
async function drive(transport: Transport, calls: readonly Partial<Call>[]): Promise<readonly (Answer | Broken)[]> {
  const outcomes: (Answer | Broken)[] = []
  let connection = transport.open()
  for (const call of calls) {
    if (!connection.isUsable(performance.now())) connection = transport.open()
    outcomes.push(await sendOn(connection, call))
  }
  transport.close()
  return outcomes
}

describe.each([
  ['framing', framing],
  ['connections', connecting],
])('%s', (_, cases) => {
  test.each(cases)('$name', async ({ script, calls = [{}], settings, expected, connections = 1, raw }) => {
    const requests: (readonly string[])[] = []
    const headers: (readonly (readonly string[])[])[] = []
    for (const [name, make] of transports) {
      const server = await serve(script)
      const outcomes = await drive(make(originOf(server.port), settings), calls)
      expect(outcomes.map(told), name).toEqual(name === 'raw' && raw ? raw.expected : expected)
      for (const outcome of outcomes) expectInOrder(outcome)
      expect(server.connections(), `${name}: connections`).toBe(connections)
      headers.push(outcomes.map(outcome => (outcome.kind === 'answer' ? outcome.headers : [])))
      requests.push(server.requests().map(request => request.replaceAll(String(server.port), 'PORT')))
    }
    expect(requests[1], 'both ask in the same words').toEqual(requests[0])
    if (!raw) expect(headers[1], 'both read the same headers').toEqual(headers[0])
  })
})

/** Stamps follow each other, and those that can't be are absent. */
function expectInOrder({ connectFrom, connectTo, sent, firstByte, ended }: Answer | Broken): void {
  const stamps = [connectFrom, connectTo, sent, firstByte, ended].filter(stamp => stamp !== undefined)
  expect(stamps).toEqual([...stamps].sort((a, b) => a - b))
  expect(connectTo === undefined && connectFrom !== undefined && sent !== undefined).toBe(false)
}

describe.each(transports)('%s', (_, make) => {
  test('a thousand requests go over one connection', async () => {
    const server = await serve(async wire => {
      for (;;) {
        await wire.request()
        wire.socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
      }
    })
    const connection = make(originOf(server.port)).open()
    const statuses = new Set<number>()
    await new Promise<void>(resolve => {
      let count = 0
      // From within done, as the engine does.
      const next = (): void =>
        connection.send(get, outcome => {
          statuses.add(outcome.status ?? 0)
          count += 1
          if (count < 1000) next()
          else resolve()
        })
      next()
    })
    connection.close()
    expect([...statuses]).toEqual([200])
    expect(server.requests()).toHaveLength(1000)
    expect(server.connections()).toBe(1)
  })

  test('a thousand connections one after the other are opened and ended', async () => {
    const server = await serve(async wire => {
      await wire.request()
      wire.socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok')
    })
    const transport = make(originOf(server.port))
    const parser = llhttp().alloc()
    llhttp().free(parser)
    const timers = timersUnderWay()
    for (let count = 0; count < 1000; count += 1) {
      const connection = transport.open()
      const outcome = await new Promise<Answer | Broken>(resolve => connection.send(get, resolve))
      if (outcome.status !== 200) expect(told(outcome)).toEqual(ok)
      connection.close()
    }
    transport.close()
    expect(server.connections()).toBe(1000)
    expect(timersUnderWay() - timers, 'no timer is left').toBeLessThan(100)
    expect(llhttp().alloc(), 'no parser is left').toBe(parser)
    llhttp().free(parser)
  })

  test('bodies of text and of bytes arrive as they were sent, after the headers', async () => {
    const server = await serve(async wire => {
      for (;;) {
        await wire.request()
        await wire.ok()
      }
    })
    const headers = ['X-A', '1', 'content-type', 'text/plain', 'X-A', '2']
    const outcomes = await drive(make(originOf(server.port)), [
      { method: 'POST', path: '/a?b=c', headers, body: 'grüße' },
      { method: 'PUT', headers, body: new Uint8Array([0, 255, 13, 10]) },
      { method: 'POST' },
      { method: 'DELETE' },
      { method: 'DELETE', body: '{}' },
      { headers },
    ])
    expect(outcomes.map(told)).toEqual([ok, ok, ok, ok, ok, ok])
    const lines = 'X-A: 1\r\ncontent-type: text/plain\r\nX-A: 2\r\n'
    const head = `host: 127.0.0.1:${server.port}\r\nconnection: keep-alive\r\n`
    expect(server.requests()).toEqual([
      `POST /a?b=c HTTP/1.1\r\n${head}${lines}content-length: 7\r\n\r\n${Buffer.from('grüße').toString('latin1')}`,
      `PUT / HTTP/1.1\r\n${head}${lines}content-length: 4\r\n\r\n\0ÿ\r\n`,
      `POST / HTTP/1.1\r\n${head}content-length: 0\r\n\r\n`,
      `DELETE / HTTP/1.1\r\n${head}\r\n`,
      `DELETE / HTTP/1.1\r\n${head}content-length: 2\r\n\r\n{}`,
      `GET / HTTP/1.1\r\n${head}${lines}\r\n`,
    ])
    expect(server.connections()).toBe(1)
  })

  test('headers are given in their order, names in lower case, values as they are', async () => {
    const server = await serve(async wire => {
      for (;;) {
        await wire.request()
        await wire.ok('ok', 'Set-Cookie: a=1', 'X-Empty:', 'SET-COOKIE:   b=2: c', 'X-Pad: \t a\tb \t', 'X-Folded: a')
      }
    })
    const connection = make(originOf(server.port)).open()
    const [first, second] = [await sendOn(connection), await sendOn(connection)]
    for (const outcome of [first, second]) {
      expect(outcome.kind === 'answer' && outcome.headers.slice(0, 6)).toEqual([
        ...['set-cookie', 'a=1', 'x-empty', '', 'set-cookie', 'b=2: c'],
      ])
      expect(outcome.kind === 'answer' && outcome.headers.slice(6)).toEqual([
        ...['x-pad', 'a\tb', 'x-folded', 'a', 'content-length', '2'],
      ])
    }
    connection.close()
  })

  test('a body is kept only where it is wanted', async () => {
    const server = await serve(async wire => {
      for (;;) {
        await wire.request()
        await wire.ok('hello')
      }
    })
    const [kept, dropped] = await drive(make(originOf(server.port)), [{ wantsBody: true }, { wantsBody: false }])
    expect(kept?.kind === 'answer' && kept.body?.toString()).toBe('hello')
    expect(dropped?.kind === 'answer' && dropped.body).toBe(undefined)
    expect(dropped?.bytes).toBe(5)
  })

  test('stamps of a connection are those of its first call alone', async () => {
    const server = await serve(async wire => {
      for (;;) {
        await wire.request()
        await wire.ok()
      }
    })
    const [first, second] = await drive(make(originOf(server.port)), [{}, {}])
    expect(first?.connectFrom).toBeTypeOf('number')
    expect(first?.connectTo).toBeTypeOf('number')
    expect(second?.connectFrom).toBe(undefined)
    expect(second?.connectTo).toBe(undefined)
    expect([second?.sent, second?.firstByte].map(stamp => typeof stamp)).toEqual(['number', 'number'])
  })

  test('a connection that may not be used again is ended, and connects anew where it is used', async () => {
    let gone = 0
    const server = await serve(async wire => {
      await wire.request()
      await wire.ok('ok', 'Connection: close')
      await wire.gone()
      gone += 1
    })
    const connection = make(originOf(server.port)).open()
    const outcomes: (Answer | Broken)[] = []
    await new Promise<void>(resolve => {
      // From within done, before the end of the last connection has been seen.
      const next = (): void =>
        connection.send(get, outcome => {
          outcomes.push(outcome)
          if (outcomes.length < 5) next()
          else resolve()
        })
      next()
    })
    expect(outcomes.map(told)).toEqual([ok, ok, ok, ok, ok])
    while (gone < 5) await turns(1)
    expect(server.connections()).toBe(5)
    connection.close()
  })

  test('a call that is aborted is told once, with the reason, wherever it is', async () => {
    const server = await serve(async (wire, nth) => {
      await wire.request()
      if (nth >= 2) await wire.send('HTTP/1.1 200 OK\r\nContent-Le')
      if (nth >= 3) await wire.send('ngth: 10\r\n\r\nabc')
    })
    const transport = make(originOf(server.port))
    // Before it connects, before the answer, within the header, within the body.
    const expected: readonly Told[] = [
      { fault: 'timeout', bytes: 0 },
      { fault: 'timeout', bytes: 0 },
      { fault: 'timeout', bytes: 0 },
      { fault: 'timeout', status: 200, bytes: 3 },
    ]
    for (const [at, outcome] of expected.entries()) {
      const connection = transport.open()
      const outcomes: (Answer | Broken)[] = []
      connection.send(get, outcome => outcomes.push(outcome))
      if (at > 0) {
        while (server.requests().length < at) await turns(1)
        await turns(20)
      }
      connection.abort('timeout', 'no answer within 1 s')
      expect(outcomes.map(told)).toEqual([outcome])
      connection.abort('cancelled', 'again')
      connection.close()
      await turns(10)
      expect(outcomes).toMatchObject([{ message: 'no answer within 1 s' }])
      expect(connection.isUsable(performance.now())).toBe(false)
    }
    // What was called off before it was connected to may have been accepted or not.
    expect(server.requests()).toHaveLength(3)
    transport.close()
  })

  test('a closed transport cancels its calls, and closes its connections', async () => {
    let gone = 0
    const server = await serve(async wire => {
      await wire.request()
      await wire.gone()
      gone += 1
    })
    const transport = make(originOf(server.port))
    const outcomes: (Answer | Broken)[] = []
    for (let count = 0; count < 3; count += 1) transport.open().send(get, outcome => outcomes.push(outcome))
    while (server.requests().length < 3) await turns(1)
    transport.close()
    expect(outcomes.map(told)).toEqual([1, 2, 3].map(() => ({ fault: 'cancelled', bytes: 0 })))
    while (gone < 3) await turns(1)
    transport.close()
    expect(outcomes).toHaveLength(3)
  })

  test('a call on a connection that was closed is broken, and told later', async () => {
    const connection = make(originOf(9)).open()
    connection.close()
    const outcome = await sendOn(connection)
    expect(told(outcome)).toEqual({ fault: 'cancelled', bytes: 0 })
  })

  test('a connection carries one call at a time', async () => {
    const server = await serve(async wire => wire.gone())
    const connection = make(originOf(server.port)).open()
    connection.send(get, () => {})
    expect(connection.isUsable(performance.now())).toBe(false)
    expect(() => connection.send(get, () => {})).toThrow('one call at a time')
    connection.close()
  })

  test.each([
    ['a line break in a header', { headers: ['x', 'a\r\nHost: evil'] }],
    ['a line break in a name of a header', { headers: ['x\r\ny', 'a'] }],
    ['a header of ours', { headers: ['Transfer-Encoding', 'chunked'] }],
    ['a header that waits', { headers: ['Expect', '100-continue'] }],
    ['a space in the path', { path: '/ HTTP/1.1' }],
    ['a line break in the path', { path: '/\r\n\r\nGET /' }],
    ['a path that begins with none', { path: 'a' }],
    ['a method of two words', { method: 'GET /' }],
  ])('%s is not sent', async (_name, call) => {
    const server = await serve(async wire => {
      await wire.request()
    })
    const [outcome] = await drive(make(originOf(server.port)), [call])
    expect(outcome && told(outcome)).toEqual({ fault: 'other', bytes: 0 })
    expect(server.requests()).toEqual([])
  })

  test.each([
    [undefined, 3999, 4001],
    ['timeout=3', 1999, 2001],
    ['timeout=3, max=100', 1999, 2001],
    ['max=100, timeout=3', 1999, 2001],
    ['timeout=600', 3999, 4001],
    ['timeout=2', 999, 1001],
    ['timeout=1', undefined, 0],
    ['timeout=0', undefined, 0],
  ])('with the hint %s an idle connection is usable until a second before, and 4 s at most', async (hint, yes, no) => {
    const server = await serve(async wire => {
      const header = `Content-Length: 2${hint === undefined ? '' : `\r\nKeep-Alive: ${hint}`}`
      const answer = `HTTP/1.1 200 OK\r\nConnection: keep-alive\r\n${header}\r\n\r\nok`
      await wire.request()
      await wire.send(answer)
      if (yes === undefined) return
      await wire.request()
      await wire.send(...answer)
    })
    const connection = make(originOf(server.port)).open()
    for (let count = 0; count < (yes === undefined ? 1 : 2); count += 1) {
      const { ended } = await sendOn(connection)
      if (yes !== undefined) expect(connection.isUsable(ended + yes)).toBe(true)
      expect(connection.isUsable(ended + no)).toBe(false)
    }
    connection.close()
  })

  test('an error of the one who is told is not swallowed, and breaks nothing', async () => {
    const server = await serve(async wire => {
      for (;;) {
        await wire.request()
        await wire.ok()
      }
    })
    const connection = make(originOf(server.port)).open()
    const thrown = new Promise<unknown>(resolve => process.once('uncaughtException', resolve))
    const listeners = process.listeners('uncaughtException').slice(0, -1)
    for (const listener of listeners) process.off('uncaughtException', listener)
    connection.send(get, () => {
      throw new Error('ours')
    })
    expect(await thrown).toMatchObject({ message: 'ours' })
    for (const listener of listeners) process.on('uncaughtException', listener)
    expect(told(await sendOn(connection))).toEqual(ok)
    connection.close()
  })
})

function timersUnderWay(): number {
  return process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
}

test('raw goes on where the memory of its parser has grown', async () => {
  const server = await serve(answering)
  const connection = rawTransport(originOf(server.port)).open()
  expect(told(await sendOn(connection))).toEqual(ok)
  const parsers = Array.from({ length: 50_000 }, () => llhttp().alloc())
  expect(told(await sendOn(connection))).toEqual(ok)
  for (const parser of parsers) llhttp().free(parser)
  connection.close()
})

/** Answers as a machine's own resolver would. */
function resolving(...addresses: readonly string[]): LookupFunction {
  const all: LookupAddress[] = addresses.map(address => ({ address, family: net.isIP(address) }))
  return (_, __, found) => setImmediate(() => found(null, all))
}

const answering: Script = async wire => {
  for (;;) {
    await wire.request()
    await wire.ok()
  }
}

async function free(): Promise<number> {
  const server = await scripted(async () => {})
  await server.close()
  return server.port
}

describe.each(transports)('%s connects', (_, make) => {
  const first = async (origin: Origin, settings?: TransportSettings): Promise<Told> => {
    const [outcome] = await drive(make(origin, settings), [{}])
    if (!outcome) throw new Error('no outcome')
    return told(outcome)
  }

  test('not where nobody listens', async () => {
    expect(await first(originOf(await free()))).toEqual({ fault: 'refused', bytes: 0 })
  })

  test('to localhost on ::1 only, and on 127.0.0.1 only', async () => {
    for (const host of ['127.0.0.1', ...(hasIpv6() ? ['::1'] : [])]) {
      const server = await serve(answering, undefined, host)
      const lookup = resolving('::1', '127.0.0.1')
      expect(await first(originOf(server.port, 'localhost'), { lookup }), host).toEqual(ok)
    }
  })

  test('to an address of IPv6', async context => {
    if (!hasIpv6()) return context.skip()
    const server = await serve(answering, undefined, '::1')
    expect(await first(originOf(server.port, '::1'))).toEqual(ok)
    expect(server.requests()[0]).toContain(`host: [::1]:${server.port}\r\n`)
  })

  test('past an address of IPv6 that leads nowhere', async () => {
    const server = await serve(answering)
    expect(await first(originOf(server.port, 'api.test'), { lookup: resolving('100::1', '127.0.0.1') })).toEqual(ok)
  })

  test('not by a name that nobody knows', async () => {
    const unknown: LookupFunction = (_, __, found) =>
      setImmediate(() => found(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []))
    expect(await first(originOf(80, 'api.test'), { lookup: unknown })).toEqual({ fault: 'dns', bytes: 0 })
  })

  test('not forever: a name that is not resolved in time is given up', async () => {
    const [outcome] = await drive(make(originOf(80, 'api.test'), { lookup: () => {}, connectTimeoutMs: 50 }), [{}])
    expect(outcome).toMatchObject({ fault: 'connect-timeout', message: 'connection timed out after 0.05 s' })
  })

  test.each([
    '169.254.169.254',
    'fe80::1',
    '::ffff:169.254.169.254',
    '[::ffff:a9fe:a9fe]',
    '100.100.100.200',
    '0xA9FEA9FE',
  ])('not to %s', async host => {
    expect(await first(originOf(80, host))).toEqual({ fault: 'blocked', bytes: 0 })
  })

  test('not by a name that resolves to a link-local address, unless that is allowed', async () => {
    const lookup = resolving('169.254.169.254', 'fe80::1')
    expect(await first(originOf(80, 'api.test'), { lookup })).toEqual({ fault: 'blocked', bytes: 0 })
    const server = await serve(answering)
    const mixed = resolving('169.254.169.254', '127.0.0.1')
    expect(await first(originOf(server.port, 'api.test'), { lookup: mixed })).toEqual(ok)
  })

  test('to what is allowed, by its address or its name', async () => {
    const lookup = resolving('169.254.169.254')
    for (const allowed of ['169.254.169.254', 'api.test']) {
      const settings = { lookup, allowed: [allowed], connectTimeoutMs: 50 }
      expect(await first(originOf(1, 'api.test'), settings)).not.toMatchObject({ fault: 'blocked' })
    }
  })
})

function hasIpv6(): boolean {
  return Object.values(networkInterfaces()).some(all => all?.some(({ address }) => address === '::1'))
}

describe.skipIf(!hasOpenssl)('TLS', () => {
  const made = new Map<string, Certificate>()
  const certificateOf = (names: string, from?: string, to?: string): Certificate => {
    const found = made.get(names + to) ?? certificate(names, from, to)
    made.set(names + to, found)
    return found
  }
  const good = (): Certificate => certificateOf('DNS:api.test,IP:127.0.0.1')
  const lookup = resolving('127.0.0.1')
  const secure = (port: number, host = 'api.test'): Origin => originOf(port, host, 'https:')
  const first = async (make: Make, origin: Origin, settings: TransportSettings): Promise<Told> => {
    const [outcome] = await drive(make(origin, { lookup, ...settings }), [{}])
    if (!outcome) throw new Error('no outcome')
    return told(outcome)
  }

  describe.each(transports)('%s', (_, make) => {
    test('names the host it wants, and keeps the connection', async () => {
      const server = await serve(answering, good())
      const outcomes = await drive(make(secure(server.port), { lookup, tls: { ca: good().cert } }), [{}, {}])
      expect(outcomes.map(told)).toEqual([ok, ok])
      expect(server.connections()).toBe(1)
      expect(server.names()).toEqual(['api.test'])
    })

    test('names another host where it is told to', async () => {
      const server = await serve(answering, good())
      const tls = { ca: good().cert, servername: 'api.test' }
      expect(await first(make, secure(server.port, 'other.test'), { tls })).toEqual(ok)
      expect(server.names()).toEqual(['api.test'])
    })

    test('trusts an address that the certificate is for, and names none', async () => {
      const server = await serve(answering, good())
      expect(await first(make, secure(server.port, '127.0.0.1'), { tls: { ca: good().cert } })).toEqual(ok)
      expect(server.names()).toEqual([false])
    })

    test('refuses a certificate of nobody known, unless told not to look', async () => {
      const server = await serve(answering, good())
      expect(await first(make, secure(server.port), {})).toEqual({ fault: 'certificate', bytes: 0 })
      expect(await first(make, secure(server.port), { tls: { insecure: true } })).toEqual(ok)
    })

    test('refuses a certificate of another name', async () => {
      const server = await serve(answering, good())
      const tls = { ca: good().cert }
      expect(await first(make, secure(server.port, 'other.test'), { tls })).toEqual({ fault: 'certificate', bytes: 0 })
    })

    test('refuses a certificate that has expired', async () => {
      const expired = certificateOf('DNS:api.test', '20200101000000Z', '20200102000000Z')
      const server = await serve(answering, expired)
      const [outcome] = await drive(make(secure(server.port), { lookup, tls: { ca: expired.cert } }), [{}])
      expect(outcome).toMatchObject({ fault: 'certificate', message: 'certificate refused: it has expired' })
    })

    test('refuses a server that speaks only HTTP/2', async () => {
      const server = await serve(answering, { ...good(), ALPNProtocols: ['h2'] })
      expect(await first(make, secure(server.port), { tls: { ca: good().cert } })).toEqual({ fault: 'tls', bytes: 0 })
    })

    test('gives up a handshake that stalls', async () => {
      const server = await serve(async wire => wire.gone())
      const [outcome] = await drive(make(secure(server.port), { lookup, connectTimeoutMs: 100 }), [{}])
      expect(outcome).toMatchObject({
        fault: 'connect-timeout',
        message: 'connection timed out in the TLS handshake after 0.1 s',
      })
    })

    test('tells a server that breaks off the handshake, and one that speaks no TLS', async () => {
      const broken = await serve(async wire => {
        await wire.more()
        wire.reset()
      })
      expect(await first(make, secure(broken.port), {})).toEqual({ fault: 'tls', bytes: 0 })
      const ended = await serve(async wire => {
        await wire.more()
        wire.end()
      })
      expect(await first(make, secure(ended.port), {})).toEqual({ fault: 'tls', bytes: 0 })
      const plain = await serve(async wire => {
        await wire.more()
        await wire.send('HTTP/1.1 400 Bad Request\r\n\r\n')
      })
      expect(await first(make, secure(plain.port), {})).toEqual({ fault: 'tls', bytes: 0 })
    })

    test('resumes its session on the next connection', async () => {
      const resumed: boolean[] = []
      const server = await serve(async wire => {
        if (wire.socket instanceof TLSSocket) resumed.push(wire.socket.isSessionReused())
        await wire.request()
        await wire.ok('ok', 'Connection: close')
        wire.end()
      }, good())
      const outcomes = await drive(make(secure(server.port), { lookup, tls: { ca: good().cert } }), [{}, {}])
      expect(outcomes.map(told)).toEqual([ok, ok])
      expect(resumed).toEqual([false, true])
    })

    test('takes a connection that ends without close_notify for one that ends', async () => {
      const server = await serve(async wire => {
        await wire.request()
        await wire.send('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc')
        wire.socket.destroy()
      }, good())
      const [outcome] = await drive(make(secure(server.port), { lookup, tls: { ca: good().cert } }), [{}])
      expect(outcome && told(outcome)).toEqual({ fault: 'truncated', status: 200, bytes: 3 })
    })

    test('reads a body of 10 MB', async () => {
      const server = await serve(async wire => {
        await wire.request()
        await wire.ok('x'.repeat(10_000_000))
      }, good())
      expect(await first(make, secure(server.port), { tls: { ca: good().cert } })).toEqual({
        status: 200,
        bytes: 10_000_000,
      })
    })

    test('says where it is made that a certificate can’t be read', () => {
      expect(() => make(secure(443), { tls: { ca: 'no PEM', cert: 'no PEM', key: 'no PEM' } })).toThrow()
    })
  })
})
