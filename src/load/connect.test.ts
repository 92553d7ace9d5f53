import type { LookupFunction } from 'node:net'
import { networkInterfaces } from 'node:os'
import { TLSSocket } from 'node:tls'
import { describe, expect, test } from 'vitest'
import { type Certificate, certificate, hasOpenssl } from '../../test/load/certificates.ts'
import {
  answering,
  drive,
  first,
  type Make,
  ok,
  originOf,
  resolving,
  sendOn,
  serve,
  type Told,
  told,
  transports,
} from '../../test/load/driven.ts'
import { freePort } from '../../test/rig/free-port.ts'
import type { TransportSettings } from './connect.ts'
import type { Origin } from './transport.ts'

describe.each(transports)('%s connects', (_, make) => {
  test('not where nobody listens', async () => {
    expect(await first(make, originOf(await freePort()))).toEqual({ fault: 'refused', bytes: 0 })
  })

  test('to localhost on ::1 only, and on 127.0.0.1 only', async () => {
    for (const host of ['127.0.0.1', ...(hasIpv6() ? ['::1'] : [])]) {
      const server = await serve(answering, undefined, host)
      const lookup = resolving('::1', '127.0.0.1')
      expect(await first(make, originOf(server.port, 'localhost'), { lookup }), host).toEqual(ok)
    }
  })

  test('to an address of IPv6', async context => {
    // A machine may have no ::1 at all: there is nothing to fetch for that.
    if (!hasIpv6()) return context.skip()
    const server = await serve(answering, undefined, '::1')
    expect(await first(make, originOf(server.port, '::1'))).toEqual(ok)
    expect(server.requests()[0]).toContain(`host: [::1]:${server.port}\r\n`)
  })

  test('past an address of IPv6 that leads nowhere', async () => {
    const server = await serve(answering)
    expect(await first(make, originOf(server.port, 'api.test'), { lookup: resolving('100::1', '127.0.0.1') })).toEqual(
      ok,
    )
  })

  test('not by a name that nobody knows', async () => {
    const unknown: LookupFunction = (_, __, found) =>
      setImmediate(() => found(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []))
    expect(await first(make, originOf(80, 'api.test'), { lookup: unknown })).toEqual({ fault: 'dns', bytes: 0 })
  })

  test('by one answer for all who ask for a name at once, and by another for who asks later', async () => {
    const server = await serve(answering)
    let asked = 0
    const lookup: LookupFunction = (...question) => {
      asked += 1
      resolving('127.0.0.1')(...question)
    }
    const transport = make(originOf(server.port, 'api.test'), { lookup })
    const [one, ...others] = [transport.open(), transport.open(), transport.open()]
    expect((await Promise.all([one, ...others].map(connection => sendOn(connection)))).map(told)).toEqual([ok, ok, ok])
    expect([asked, server.connections()]).toEqual([1, 3])
    expect(told(await sendOn(transport.open()))).toEqual(ok)
    expect([asked, server.connections()]).toEqual([2, 4])
    transport.close()
  })

  test('by no answer to all who asked for a name that nobody knows', async () => {
    const unknown: LookupFunction = (_, __, found) =>
      setImmediate(() => found(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []))
    const transport = make(originOf(80, 'api.test'), { lookup: unknown })
    const outcomes = await Promise.all([1, 2, 3].map(() => sendOn(transport.open())))
    expect(outcomes.map(told)).toEqual(Array(3).fill({ fault: 'dns', bytes: 0 }))
    transport.close()
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
    expect(await first(make, originOf(80, host))).toEqual({ fault: 'blocked', bytes: 0 })
  })

  test('not by a name that resolves to a link-local address, unless that is allowed', async () => {
    const lookup = resolving('169.254.169.254', 'fe80::1')
    expect(await first(make, originOf(80, 'api.test'), { lookup })).toEqual({ fault: 'blocked', bytes: 0 })
    const server = await serve(answering)
    const mixed = resolving('169.254.169.254', '127.0.0.1')
    expect(await first(make, originOf(server.port, 'api.test'), { lookup: mixed })).toEqual(ok)
  })

  test('to what is allowed, by its address or its name', async () => {
    const lookup = resolving('169.254.169.254')
    for (const allowed of ['169.254.169.254', 'api.test']) {
      const settings = { lookup, allowed: [allowed], connectTimeoutMs: 50 }
      expect(await first(make, originOf(1, 'api.test'), settings)).not.toMatchObject({ fault: 'blocked' })
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
  const seen = (make: Make, origin: Origin, settings: TransportSettings): Promise<Told> =>
    first(make, origin, { lookup, ...settings })

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
      expect(await seen(make, secure(server.port, 'other.test'), { tls })).toEqual(ok)
      expect(server.names()).toEqual(['api.test'])
    })

    test('trusts an address that the certificate is for, and names none', async () => {
      const server = await serve(answering, good())
      expect(await seen(make, secure(server.port, '127.0.0.1'), { tls: { ca: good().cert } })).toEqual(ok)
      expect(server.names()).toEqual([false])
    })

    test('refuses a certificate of nobody known, unless told not to look', async () => {
      const server = await serve(answering, good())
      expect(await seen(make, secure(server.port), {})).toEqual({ fault: 'certificate', bytes: 0 })
      expect(await seen(make, secure(server.port), { tls: { insecure: true } })).toEqual(ok)
    })

    test('refuses a certificate of another name', async () => {
      const server = await serve(answering, good())
      const tls = { ca: good().cert }
      expect(await seen(make, secure(server.port, 'other.test'), { tls })).toEqual({ fault: 'certificate', bytes: 0 })
    })

    test('refuses a certificate that has expired', async () => {
      const expired = certificateOf('DNS:api.test', '20200101000000Z', '20200102000000Z')
      const server = await serve(answering, expired)
      const [outcome] = await drive(make(secure(server.port), { lookup, tls: { ca: expired.cert } }), [{}])
      expect(outcome).toMatchObject({ fault: 'certificate', message: 'certificate refused: it has expired' })
    })

    test('refuses a server that speaks only HTTP/2', async () => {
      const server = await serve(answering, { ...good(), ALPNProtocols: ['h2'] })
      expect(await seen(make, secure(server.port), { tls: { ca: good().cert } })).toEqual({ fault: 'tls', bytes: 0 })
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
      expect(await seen(make, secure(broken.port), {})).toEqual({ fault: 'tls', bytes: 0 })
      const ended = await serve(async wire => {
        await wire.more()
        wire.end()
      })
      expect(await seen(make, secure(ended.port), {})).toEqual({ fault: 'tls', bytes: 0 })
      const plain = await serve(async wire => {
        await wire.more()
        await wire.send('HTTP/1.1 400 Bad Request\r\n\r\n')
      })
      expect(await seen(make, secure(plain.port), {})).toEqual({ fault: 'tls', bytes: 0 })
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
      expect(await seen(make, secure(server.port), { tls: { ca: good().cert } })).toEqual({
        status: 200,
        bytes: 10_000_000,
      })
    })

    test('says where it is made that a certificate can’t be read', () => {
      expect(() => make(secure(443), { tls: { ca: 'no PEM', cert: 'no PEM', key: 'no PEM' } })).toThrow()
    })
  })
})
