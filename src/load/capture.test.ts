import { describe, expect, test } from 'vitest'
import type { Capture } from '../model/scenario.ts'
import { capture, compileCaptures } from './capture.ts'
import type { Answer } from './transport.ts'

const place = { file: 'load-test.yml', line: 6 }

const answer = (body: string | undefined, headers: readonly string[] = []): Answer => {
  const bytes = body === undefined ? undefined : Buffer.from(body)
  return { kind: 'answer', status: 200, headers, bytes: bytes?.length ?? 0, body: bytes, ended: 1 }
}

const path = (name: string, at: string): Capture => ({ name, from: 'jsonpath', path: at })

const taken = (captures: readonly Capture[], given: Answer): string | readonly (readonly [string, string])[] => {
  const values = new Map<string, string>()
  return capture(compileCaptures(captures, place), given, values) ?? [...values]
}

test.each<[at: string, body: string | undefined, value: string | undefined]>([
  ['$.id', '{"id":"a1"}', 'a1'],
  ['$.id', '{"id":7}', '7'],
  ['$.id', '{"id":false}', 'false'],
  ['$.id', '{"id":""}', ''],
  ['$.id', '{"id":{"a":[1]}}', '{"a":[1]}'],
  ['$.items[*].id', '{"items":[{"id":1},{"id":2}]}', '1'],
  ['$.items[-1].id', '{"items":[{"id":1},{"id":2}]}', '2'],
  ['$.id', '{"id":null}', undefined],
  ['$.id', '{}', undefined],
  ['$.id', '<html>', undefined],
  ['$.id', undefined, undefined],
])('%s of %s is %s', (at, body, value) => {
  const missing = `nothing to capture for id at ${at}`
  expect(taken([path('id', at)], answer(body))).toEqual(value === undefined ? missing : [['id', value]])
})

test('a header is taken by its name, the first of several', () => {
  const given = answer('', ['location', '/items/1', 'set-cookie', 'a=1', 'set-cookie', 'b=2'])
  expect(taken([{ name: 'next', from: 'header', header: 'Location' }], given)).toEqual([['next', '/items/1']])
  expect(taken([{ name: 'c', from: 'header', header: 'set-cookie' }], given)).toEqual([['c', 'a=1']])
  expect(taken([{ name: 'c', from: 'header', header: 'etag' }], given)).toBe('nothing to capture for c at header etag')
})

describe('a pattern', () => {
  const csrf: Capture = { name: 'csrf', from: 'regex', pattern: 'csrf="([^"]*)"' }

  test('takes its first group from the body', () => {
    expect(taken([csrf], answer('<a csrf="täg">'))).toEqual([['csrf', 'täg']])
    expect(taken([csrf], answer('<a>'))).toBe('nothing to capture for csrf at /csrf="([^"]*)"/')
  })

  test('sees the first megabyte', () => {
    const end = 1024 * 1024 - 'csrf="x"'.length
    expect(taken([csrf], answer(`${' '.repeat(end)}csrf="x"`))).toEqual([['csrf', 'x']])
    expect(taken([csrf], answer(`${' '.repeat(end + 1)}csrf="x"`))).toMatch(/^nothing to capture/)
  })

  test('that could run away is refused before a run', () => {
    expect(() => compileCaptures([{ ...csrf, pattern: '(a+)+' }], place)).toThrow(
      /^load-test\.yml:6: .*could take forever/,
    )
  })
})

test('values are added to those that are there, up to the first that is missing', () => {
  const values = new Map([['query', 'x']])
  const captures = compileCaptures([path('a', '$.a'), path('b', '$.b'), path('c', '$.c')], place)
  expect(captures.names).toEqual(['a', 'b', 'c'])
  expect(capture(captures, answer('{"a":1,"c":3}'), values)).toBe('nothing to capture for b at $.b')
  expect([...values]).toEqual([
    ['query', 'x'],
    ['a', '1'],
  ])
})

test('names and members that objects have of themselves are like others', () => {
  const given = answer('{"__proto__":"p","constructor":"c"}')
  expect(taken([path('__proto__', '$.__proto__'), path('constructor', '$.constructor')], given)).toEqual([
    ['__proto__', 'p'],
    ['constructor', 'c'],
  ])
  expect(taken([path('toString', '$.toString')], given)).toBe('nothing to capture for toString at $.toString')
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('the body is needed by a path and a pattern', () => {
  const needs = (...captures: readonly Capture[]): boolean => compileCaptures(captures, place).needsBody
  expect(needs()).toBe(false)
  expect(needs({ name: 'a', from: 'header', header: 'b' })).toBe(false)
  expect(needs(path('a', '$.a'))).toBe(true)
  expect(needs({ name: 'a', from: 'regex', pattern: 'b' })).toBe(true)
})
