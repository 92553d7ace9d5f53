import { createHash } from 'node:crypto'
import { type Case, ok } from './driven.ts'
import { turns } from './scripted.ts'

/** connecting is every way in which a connection is kept, ends or breaks, and what becomes of its calls. */
export const connecting: readonly Case[] = [
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
