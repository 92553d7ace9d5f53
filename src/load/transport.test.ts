import { describe, expect, test } from 'vitest'
import { connecting } from '../../test/load/connection-cases.ts'
import {
  answering,
  drive,
  get,
  ok,
  originOf,
  sendOn,
  serve,
  type Told,
  told,
  transports,
} from '../../test/load/driven.ts'
import { framing } from '../../test/load/framing-cases.ts'
import { turns } from '../../test/load/scripted.ts'
import { llhttp } from './llhttp.ts'
import { rawTransport } from './raw.ts'
import type { Answer, Broken } from './transport.ts'

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
      { fault: 'connect-timeout', bytes: 0 },
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
      const message = at === 0 ? 'connection timed out (no answer within 1 s)' : 'no answer within 1 s'
      expect(outcomes).toMatchObject([{ message }])
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
