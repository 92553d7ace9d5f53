import { describe, expect, test } from 'vitest'
import { originOf, serve, transports } from '../../test/load/driven.ts'
import { turns, type Wire } from '../../test/load/scripted.ts'
import { type Prepared, run, type User } from './iteration.ts'
import type { Sample } from './recorder.ts'
import { redirected } from './redirect.ts'
import type { Call } from './transport.ts'

const moved = (wire: Wire, to: string): Promise<void> =>
  wire.send(`HTTP/1.1 303 See Other\r\nLocation: ${to}\r\nContent-Length: 0\r\n\r\n`)

describe.each(transports)('by %s a request whose kept connection is gone', (_, make) => {
  /** Sends one request after the other, as one user does whose load is over, and gives what was recorded. */
  async function samplesOf(port: number, calls: readonly Partial<Call>[], redirects = 0): Promise<readonly Sample[]> {
    const transport = make(originOf(port))
    const origin = `http://127.0.0.1:${port}`
    const user: User = { connections: new Map() }
    const samples: Sample[] = []
    for (const given of calls) {
      const call: Call = { method: 'GET', path: '/x', headers: [], body: undefined, wantsBody: false, ...given }
      const step: Prepared = {
        ...{ method: call.method, origin, mostRedirects: redirects },
        nameOf: () => call.path,
        call: () => call,
        follow: (from, answer) => redirected(from, answer, { origin }),
        judge: ({ status }) => (status < 400 ? undefined : `HTTP ${status}`),
      }
      const now = performance.now()
      const errand = { user, steps: [step], values: new Map(), due: now, picked: now, taken: now }
      const way = {
        transportTo: () => transport,
        timeoutMs: 5000,
        now: () => performance.now(),
        at: () => undefined,
        chance: () => 0,
        depart: () => () => undefined,
        record: (sample: Sample) => samples.push(sample),
        isOpen: () => false,
      }
      await new Promise<void>(resolve => run(errand, way, resolve))
    }
    transport.close()
    return samples
  }

  const told = ({ error, isRetried, status }: Sample): unknown => [error ?? status, isRetried]
  const gone = 'connection aborted: the kept connection was gone'

  test('is sent again over a new one, also when nothing more becomes due', async () => {
    const server = await serve(async (wire, nth) => {
      await wire.request()
      await wire.ok()
      await wire.request()
      if (nth === 1) wire.end()
      else await wire.ok()
    })
    expect((await samplesOf(server.port, [{}, {}, {}])).map(told)).toEqual([
      [200, false],
      [200, true],
      [200, false],
    ])
    expect([server.connections(), server.requests().length]).toEqual([2, 4])
  })

  test('counts from when it was sent first', async () => {
    const server = await serve(async (wire, nth) => {
      await wire.request()
      await wire.ok()
      await wire.request()
      if (nth === 1) await turns(2000)
      wire.end()
    })
    const [, again] = await samplesOf(server.port, [{}, {}])
    expect(again?.isRetried).toBe(true)
    // All but what it takes to hand it over was spent after it was first sent.
    expect(again?.serviceMs).toBeGreaterThan((again?.responseMs ?? 0) / 2)
  })

  test('is not sent again where that might do a thing twice', async () => {
    const server = await serve(async wire => {
      await wire.request()
      await wire.ok()
      await wire.request()
      wire.end()
    })
    const calls = ['POST', 'PATCH', 'MKCOL', 'DELETE'].flatMap(method => [{}, { method }])
    expect((await samplesOf(server.port, calls)).map(told)).toEqual([
      [200, false],
      [gone, false],
      [200, false],
      [gone, false],
      [200, false],
      [gone, false],
      [200, false],
      [200, true],
    ])
  })

  test('is sent again once, however many redirects there are', async () => {
    const server = await serve(async (wire, nth) => {
      await wire.request()
      if (nth === 1) await wire.ok()
      else await moved(wire, '/there')
      await wire.request()
      wire.end()
    })
    expect((await samplesOf(server.port, [{}, {}], 5)).map(told)).toEqual([
      [200, false],
      [gone, true],
    ])
    expect([server.connections(), server.requests().length]).toEqual([2, 4])
  })

  test('is sent again where a redirect has made a GET of a POST, and does not use up a redirect', async () => {
    const server = await serve(async (wire, nth) => {
      await wire.request()
      await moved(wire, '/there')
      await wire.request()
      if (nth === 1) wire.end()
      else await wire.ok()
    })
    expect((await samplesOf(server.port, [{ method: 'POST' }], 2)).map(told)).toEqual([[200, true]])
    expect(server.requests().map(request => request.split(' ', 2).join(' '))).toEqual([
      'POST /x',
      'GET /there',
      'GET /there',
      'GET /there',
    ])
  })
})
