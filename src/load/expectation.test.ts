import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Expectation } from '../model/scenario.ts'
import { check, compileExpectations } from './expectation.ts'
import type { Answer } from './transport.ts'

const place = { file: 'load-test.yml', line: 5 }

const answer = (status: number, body?: string | Buffer, headers: readonly string[] = []): Answer => {
  const bytes = body === undefined ? undefined : Buffer.from(body)
  return { kind: 'answer', status, headers, bytes: bytes?.length ?? 0, body: bytes, ended: 1 }
}

const verdict = (expectations: readonly Expectation[], given: Answer, values?: ReadonlyMap<string, string>) =>
  check(compileExpectations(expectations, place), given, values)

const status = (...anyOf: readonly (readonly [number, number])[]): Expectation => ({ kind: 'status', anyOf })

describe('a status', () => {
  test.each<[expectations: readonly Expectation[], status: number, error: string | undefined]>([
    [[], 200, undefined],
    [[], 304, undefined],
    [[], 399, undefined],
    [[], 400, 'HTTP 400'],
    [[], 503, 'HTTP 503'],
    [[status([200, 200])], 200, undefined],
    [[status([200, 200])], 201, 'HTTP 201'],
    [[status([404, 404])], 404, undefined],
    [[status([404, 404])], 200, 'HTTP 200'],
    [[status([200, 299], [404, 404])], 204, undefined],
    [[status([200, 299], [404, 404])], 404, undefined],
    [[status([200, 299], [404, 404])], 301, 'HTTP 301'],
    [[{ kind: 'body', contains: '' }], 500, 'HTTP 500'],
  ])('with %j: %d is %s', (expectations, given, error) => {
    expect(verdict(expectations, answer(given, ''))).toBe(error)
  })
})

describe('a header', () => {
  const given = answer(200, '', ['content-type', 'application/json', 'x-a', 'one', 'x-a', 'two', 'two', 'x-b'])
  test.each([
    ['x-a', 'one', undefined],
    ['x-a', 'two', undefined],
    ['X-A', 'tw', undefined],
    ['x-a', '', undefined],
    ['x-a', 'b', 'expected header x-a to contain "b"'],
    ['x-b', '', 'expected header x-b'],
    ['two', 'x-b', undefined],
    ['__proto__', '', 'expected header __proto__'],
  ])('%s with %j: %s', (name, contains, error) => {
    expect(verdict([{ kind: 'header', name, contains }], given)).toBe(error)
  })
})

describe('a body', () => {
  test.each<[contains: string, body: string | undefined, error: string | undefined]>([
    ['ok', '{"status":"ok"}', undefined],
    ['grün', 'das ist grün', undefined],
    ['', '', undefined],
    ['', undefined, undefined],
    ['"id"', 'no', 'expected body to contain "\\"id\\""'],
    ['a\nb', 'no', 'expected body to contain "a\\nb"'],
    ['ok', undefined, 'expected body to contain "ok"'],
  ])('with %j in %j: %s', (contains, body, error) => {
    expect(verdict([{ kind: 'body', contains }], answer(200, body))).toBe(error)
  })

  test('has a short error, however long the text', () => {
    const error = verdict([{ kind: 'body', contains: 'x'.repeat(500) }], answer(200, ''))
    expect(error).toBe(`expected body to contain "${'x'.repeat(59)}…"`)
  })

  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['GZIP', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ])('that is encoded as %s is looked at as it is meant', (encoding, compress) => {
    const given = answer(200, compress(Buffer.from('{"ok":true}')), ['content-encoding', encoding])
    expect(verdict([{ kind: 'jsonpath', path: '$.ok', equals: 'true' }], given)).toBeUndefined()
  })

  test('that is not what its encoding says, or far too much, is no JSON', () => {
    const path: Expectation = { kind: 'jsonpath', path: '$.ok' }
    expect(verdict([path], answer(200, 'no gzip', ['content-encoding', 'gzip']))).toBe('body is no JSON')
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20))
    expect(verdict([path], answer(200, bomb, ['content-encoding', 'gzip']))).toBe('body is no JSON')
  })
})

describe('a JSONPath', () => {
  const body = '{"status":"ok","spans":[],"n":1,"f":1.5,"none":null,"b":false,"o":{"a":1},"all":[{"s":"x"},{"s":"y"}]}'
  test.each<[path: string, equals: string | undefined, error: string | undefined]>([
    ['$.spans', undefined, undefined],
    ['$.none', undefined, undefined],
    ['$.absent', undefined, 'expected $.absent'],
    ['$.spans[0]', undefined, 'expected $.spans[0]'],
    ['$.status', 'ok', undefined],
    ['$.status', 'down', 'expected $.status to be "down"'],
    ['$.status', 'o', 'expected $.status to be "o"'],
    ['$.absent', 'ok', 'expected $.absent to be "ok"'],
    ['$.n', '1', undefined],
    ['$.n', '1.0', undefined],
    ['$.n', '2', 'expected $.n to be "2"'],
    ['$.n', '', 'expected $.n to be ""'],
    ['$.f', '1.5', undefined],
    ['$.b', 'false', undefined],
    ['$.none', 'null', undefined],
    ['$.none', '', 'expected $.none to be ""'],
    ['$.o', '{"a":1}', undefined],
    ['$.spans', '[]', undefined],
    ['$.all[*].s', undefined, undefined],
    ['$.all[*].s', 'x', 'expected $.all[*].s to be "x"'],
    ['$.all[0].s', 'x', undefined],
    ['$.__proto__', undefined, 'expected $.__proto__'],
  ])('%s, %s: %s', (path, equals, error) => {
    expect(verdict([{ kind: 'jsonpath', path, ...(equals !== undefined && { equals }) }], answer(200, body))).toBe(
      error,
    )
  })

  test.each<[string | undefined, string | undefined]>([
    [undefined, 'body is no JSON'],
    ['', 'body is no JSON'],
    ['<html>', 'body is no JSON'],
    ['{"a":', 'body is no JSON'],
    ['\ufeff{"a":1}', undefined],
  ])('of the body %j: %s', (given, error) => {
    expect(verdict([{ kind: 'jsonpath', path: '$.a' }], answer(200, given))).toBe(error)
  })
})

test('the first that does not hold is told, the status before all', () => {
  const expectations: readonly Expectation[] = [
    { kind: 'body', contains: 'a' },
    { kind: 'body', contains: 'b' },
    status([200, 200]),
  ]
  expect(verdict(expectations, answer(201, ''))).toBe('HTTP 201')
  expect(verdict(expectations, answer(200, 'a'))).toBe('expected body to contain "b"')
  expect(verdict(expectations, answer(200, 'ab'))).toBeUndefined()
})

test('an error is the same text for all values of a variable', () => {
  const expectations: readonly Expectation[] = [{ kind: 'jsonpath', path: '$.id', equals: '${id}' }]
  const given = answer(200, '{"id":"7"}')
  expect(verdict(expectations, given, new Map([['id', '7']]))).toBeUndefined()
  expect(verdict(expectations, given, new Map([['id', '8']]))).toBe('expected $.id to be "${id}"')
  expect(verdict(expectations, given, new Map([['id', '9']]))).toBe('expected $.id to be "${id}"')
})

test('the body is needed by what looks at it', () => {
  const needs = (...expectations: readonly Expectation[]): boolean => compileExpectations(expectations, place).needsBody
  expect(needs()).toBe(false)
  expect(needs(status([200, 200]), { kind: 'header', name: 'a', contains: 'b' })).toBe(false)
  expect(needs({ kind: 'body', contains: 'b' })).toBe(true)
  expect(needs({ kind: 'jsonpath', path: '$.a' })).toBe(true)
})

test('what is written wrongly is refused before a run', () => {
  expect(() => compileExpectations([{ kind: 'jsonpath', path: 'spans' }], place)).toThrow(/^load-test\.yml:5: /)
  expect(() => compileExpectations([{ kind: 'body', contains: '${' }], place)).toThrow(/^load-test\.yml:5: /)
})

test('no answer makes a check fail itself', () => {
  const compiled = compileExpectations(
    [
      { kind: 'header', name: 'content-type', contains: 'json' },
      { kind: 'jsonpath', path: '$..a[*]', equals: 'x' },
    ],
    place,
  )
  const headers = fc.array(fc.constantFrom('content-type', 'content-encoding', 'gzip', 'br', 'json', ''), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 999 }), fc.uint8Array(), headers, (given, body, flat) => {
      expect(['string', 'undefined']).toContain(typeof check(compiled, answer(given, Buffer.from(body), flat)))
    }),
  )
})
