import type { Call } from '../../src/load/transport.ts'
import { type Case, ok, type Told } from './driven.ts'

/** framing is every way to frame an answer, right and wrong, and what becomes of it. */
export const framing: readonly Case[] = [
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
