import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeJar } from './cookies.ts'

/** 1 January 2026. */
const now = Date.UTC(2026, 0, 1)

const set = (...cookies: readonly string[]): readonly string[] => cookies.flatMap(cookie => ['set-cookie', cookie])

/** What a jar sends to a path, after it was given cookies in answer to a request for another. */
const sent = (cookies: readonly string[], to = '/', from = '/', isSecure = false): string | undefined => {
  const jar = makeJar()
  jar.take(set(...cookies), from, now)
  return jar.header(to, isSecure)
}

test.each<[cookies: readonly string[], header: string | undefined]>([
  [[], undefined],
  [['a=1'], 'a=1'],
  [['a=1', 'b=2'], 'a=1; b=2'],
  [['a=1', 'a=2'], 'a=2'],
  [['a=1', 'b=2', 'a=3'], 'a=3; b=2'],
  [['  a  =  1  ; HttpOnly'], 'a=1'],
  [['a='], 'a='],
  [['a=b=c'], 'a=b=c'],
  [['a="quoted, value"'], 'a="quoted, value"'],
  [['A=1', 'a=2'], 'A=1; a=2'],
  [['no-value'], undefined],
  [['=no-name'], undefined],
  [[''], undefined],
  [['a=1\r\nx: y'], undefined],
  [['a=1; Domain=other.example.com'], 'a=1'],
  [['a=1; SameSite=Strict; HttpOnly; Partitioned'], 'a=1'],
  [['__proto__=1', 'constructor=2'], '__proto__=1; constructor=2'],
])('of %j is sent %s', (cookies, header) => {
  expect(sent(cookies)).toBe(header)
})

describe('the path', () => {
  test.each<[cookie: string, from: string, to: string, isSent: boolean]>([
    ['a=1; Path=/', '/x/y', '/', true],
    ['a=1; Path=/admin', '/', '/admin', true],
    ['a=1; Path=/admin', '/', '/admin/', true],
    ['a=1; Path=/admin', '/', '/admin/users', true],
    ['a=1; Path=/admin', '/', '/admin?x=1', true],
    ['a=1; Path=/admin', '/', '/administrator', false],
    ['a=1; Path=/admin', '/', '/', false],
    ['a=1; Path=/admin/', '/', '/admin', false],
    ['a=1; Path=/admin/', '/', '/admin/x', true],
    ['a=1; Path=admin', '/', '/', true],
    ['a=1; Path=', '/x/y', '/x/z', true],
    ['a=1; path=/a; PATH=/b', '/', '/b', true],
    ['a=1', '/api/login', '/api/items', true],
    ['a=1', '/api/login', '/api', true],
    ['a=1', '/api/login', '/', false],
    ['a=1', '/api/login?next=/x/y/z', '/api/items', true],
    ['a=1', '/login', '/anything', true],
  ])('%s of %s, to %s: %s', (cookie, from, to, isSent) => {
    expect(sent([cookie], to, from)).toBe(isSent ? 'a=1' : undefined)
  })

  test('makes cookies of one name several, the longer path first', () => {
    expect(sent(['a=root; Path=/', 'b=2; Path=/', 'a=deep; Path=/x'], '/x')).toBe('a=deep; a=root; b=2')
  })
})

test('a secure cookie goes along on a secure way alone', () => {
  expect(sent(['a=1; Secure', 'b=2'], '/', '/', false)).toBe('b=2')
  expect(sent(['a=1; secure', 'b=2'], '/', '/', true)).toBe('a=1; b=2')
})

describe('the end', () => {
  test.each<[cookie: string, leftMs: number]>([
    ['a=1', Number.POSITIVE_INFINITY],
    ['a=1; Max-Age=60', 60_000],
    ['a=1; Max-Age=0', 0],
    ['a=1; Max-Age=-5', 0],
    ['a=1; Max-Age=soon', Number.POSITIVE_INFINITY],
    ['a=1; Expires=Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
    ['a=1; Expires=Thursday, 01-Jan-26 00:01:00 GMT', 60_000],
    ['a=1; Expires=Thu Jan  1 00:01:00 2026', 60_000],
    ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['a=1; Expires=nonsense', Number.POSITIVE_INFINITY],
    ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60', 60_000],
  ])('of %s comes after %d ms', (cookie, leftMs) => {
    const jar = makeJar()
    jar.take(set(cookie), '/', now)
    expect(jar.header('/', false)).toBe(leftMs > 0 ? 'a=1' : undefined)
    const last = Number.isFinite(leftMs) ? leftMs : 1e12
    if (last > 0) jar.take([], '/', now + last - 1)
    expect(jar.header('/', false)).toBe(last > 0 ? 'a=1' : undefined)
    if (Number.isFinite(leftMs)) jar.take([], '/', now + last)
    expect(jar.header('/', false)).toBe(Number.isFinite(leftMs) ? undefined : 'a=1')
  })

  test('of a cookie is also brought by one that has ended', () => {
    expect(sent(['a=1', 'b=2', 'a=; Max-Age=0'])).toBe('b=2')
  })
})

describe('a jar keeps', () => {
  test('fifty cookies, of which the oldest gives way', () => {
    const names = Array.from({ length: 52 }, (_, index) => `c${index}=1`)
    expect(sent(names)?.split('; ')).toEqual(names.slice(2))
  })

  test('no cookie of more than 4 kB', () => {
    expect(sent([`a=${'x'.repeat(4095)}`])).toHaveLength(4097)
    expect(sent([`a=${'x'.repeat(4096)}`, 'b=1'])).toBe('b=1')
    expect(sent([`a=${'ä'.repeat(2048)}`, 'b=1'])).toBe('b=1')
  })

  test('nothing of headers with other names', () => {
    const jar = makeJar()
    jar.take(['x', 'set-cookie', 'a=1', 'set-cookie2', 'cookie', 'b=2'], '/', now)
    expect(jar.header('/', true)).toBeUndefined()
  })
})

test('whatever is set, what is sent is one line of pairs', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), fc.string(), (cookies, path) => {
      expect(sent(cookies, path, path, true) ?? 'a=').toMatch(/^[^\0-\x1f\x7f=;]+=[^\0-\x1f\x7f]*$/)
    }),
  )
})
