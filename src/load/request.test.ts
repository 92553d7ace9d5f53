import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body, Step } from '../model/scenario.ts'
import { makeJar } from './cookies.ts'
import { callOf, compileStep, nameOf } from './request.ts'
import type { Call } from './transport.ts'

const step = (given: Partial<Step> = {}): Step => ({
  ...{ name: '/items', method: 'GET', path: '/items', headers: [], expect: [], capture: [] },
  source: { file: 'load-test.yml', line: 12 },
  ...given,
})

const target = 'https://api.example.com'
const none: ReadonlyMap<string, string> = new Map()

const call = (given: Partial<Step>, values: Readonly<Record<string, string>> = {}, to = target): Call =>
  callOf(compileStep(step(given), to), new Map(Object.entries(values)))

const text = (content: string, kind: 'json' | 'form' | 'none', type = 'text/plain'): Body => ({
  ...{ kind: 'text', text: content, type, escape: kind },
})

describe('a step without variables', () => {
  const fixed = compileStep(
    step({ method: 'post', headers: [['X-A', '1']], body: text('{"a":1}', 'json', 'application/json') }),
    target,
  )

  test('is one frozen call for all iterations', () => {
    expect(callOf(fixed, none)).toEqual({
      method: 'POST',
      path: '/items',
      headers: ['X-A', '1', 'content-type', 'application/json'],
      body: '{"a":1}',
      wantsBody: false,
    })
    const first = callOf(fixed, none)
    expect(callOf(fixed, new Map([['a', 'b']]))).toBe(first)
    expect([Object.isFrozen(first), Object.isFrozen(first.headers)]).toEqual([true, true])
  })

  test('stays the same with a jar that has nothing for it', () => {
    const jar = makeJar()
    jar.take(['set-cookie', 'a=1; Path=/admin'], '/', 0)
    expect(callOf(fixed, none, jar)).toBe(callOf(fixed, none))
  })

  test('with a file or a form is one as well', () => {
    const bytes = Uint8Array.of(1, 2, 3)
    const file = compileStep(step({ body: { kind: 'bytes', bytes, type: 'application/pdf' } }), target)
    expect(callOf(file, none)).toMatchObject({ body: bytes, headers: ['content-type', 'application/pdf'] })
    expect(callOf(file, none)).toBe(callOf(file, none))
    const form = compileStep(step({ body: { kind: 'multipart', parts: [{ name: 'a', value: '1' }] } }), target)
    expect(callOf(form, none)).toBe(callOf(form, none))
  })
})

test('values go into path, headers, body and name, each as it must', () => {
  const compiled = compileStep(
    step({
      name: '/items [${kind}]',
      path: '/items/${id}?q=${query}',
      headers: [
        ['authorization', 'Bearer ${token}'],
        ['x-fixed', 'yes'],
      ],
      body: text('{"q":"${query}","n":"${n}"}', 'json', 'application/json'),
      expect: [{ kind: 'body', contains: '${echo}' }],
    }),
    target,
  )
  const values = new Map(
    Object.entries({ kind: 'a b', id: 'x/y', query: '"hi" & bye', token: 'abc\r\nx-evil: 1', n: '5', echo: '' }),
  )
  expect(callOf(compiled, values)).toEqual({
    method: 'GET',
    path: '/items/x%2Fy?q=%22hi%22%20%26%20bye',
    headers: ['authorization', 'Bearer abc x-evil: 1', 'x-fixed', 'yes', 'content-type', 'application/json'],
    body: '{"q":"\\"hi\\" & bye","n":"5"}',
    wantsBody: true,
  })
  expect(nameOf(compiled, values)).toBe('/items [a b]')
  expect(compiled.names).toEqual(new Set(['kind', 'id', 'query', 'token', 'n', 'echo']))
})

test.each([
  [target, '/items', '/items', target],
  ['https://api.example.com/', '/items', '/items', target],
  ['https://api.example.com/v1', '/items', '/v1/items', target],
  ['https://api.example.com/v1/', 'items?a=1', '/v1/items?a=1', target],
  ['HTTPS://API.example.com:443/v1', '', '/v1', target],
  [target, '', '/', target],
  [`${target}/v1`, 'https://api.example.com/health?x=1', '/health?x=1', target],
  [`${target}/v1`, 'https://api.example.com', '/', target],
  [`${target}/v1`, 'http://127.0.0.1:9000/admin/reload', '/admin/reload', 'http://127.0.0.1:9000'],
  [`${target}/v1`, 'HTTP://Other.example.com?x', '/?x', 'http://other.example.com'],
  [`${target}/v1`, '/go?to=https://other.example.com/x', '/v1/go?to=https://other.example.com/x', target],
])('below %s, %s is %s at %s', (to, path, sent, origin) => {
  const compiled = compileStep(step({ path }), to)
  expect([callOf(compiled, none).path, compiled.origin, compiled.isAtTarget]).toEqual([sent, origin, origin === target])
})

test.each<[given: Partial<Step>, error: RegExp]>([
  [{ path: 'https://${host}/x' }, /`https:\/\/\$\{host\}` has a variable in its host/],
  [{ path: 'ftp://example.com/x' }, /`ftp:\/\/example\.com` is no http\(s\) URL/],
  [{ path: 'https://' }, /`https:\/\/` is no http\(s\) URL/],
  [{ path: 'https://me:secret@example.com/' }, /holds a name or password/],
  [{ path: '/${' }, /names no variable/],
  [{ method: 'GET /x' }, /found GET \/x/],
  [{ method: '' }, /method like/],
  [{ method: 'connect' }, /method like/],
  [{ headers: [['Host', 'x']] }, /`Host` is set by the connection itself/],
  [{ headers: [['Content-Length', '5']] }, /is set by the connection itself/],
  [{ headers: [['Transfer-Encoding', 'chunked']] }, /is set by the connection itself/],
  [{ headers: [['a b', 'x']] }, /found a b/],
  [{ headers: [['x\r\ny', 'x']] }, /the name of a header/],
  [{ headers: [['', 'x']] }, /the name of a header/],
  [{ expect: [{ kind: 'jsonpath', path: 'a' }] }, /can't read the JSONPath/],
  [{ capture: [{ name: 'a', from: 'regex', pattern: '(a+)+' }] }, /could take forever/],
])('%j is refused where it stands', (given, error) => {
  expect(() => compileStep(step(given), target)).toThrow(error)
  expect(() => compileStep(step(given), target)).toThrow(/^load-test\.yml:12: /)
})

describe('a body', () => {
  test.each<[body: Body, value: string, sent: string]>([
    [text('a=${v}&b=2', 'form'), 'x&y=z ü', 'a=x%26y%3Dz%20%C3%BC&b=2'],
    [text('<q>${v}</q>', 'none'), '<b>', '<q><b></q>'],
    [text('{"n":${v}}', 'json'), '5', '{"n":5}'],
    [text('{"n":${v}}', 'json'), 'x', '{"n":"x"}'],
  ])('%j with %s is %s', (body, v, sent) => {
    expect(call({ body }, { v }).body).toBe(sent)
  })

  test('that is left out is none, and has no type', () => {
    expect(call({})).toMatchObject({ body: undefined, headers: [] })
  })

  test('has the type that the step gives, if it gives one', () => {
    const body = text('x', 'none')
    expect(call({ body }).headers).toEqual(['content-type', 'text/plain'])
    expect(call({ body, headers: [['Content-Type', 'text/csv']] }).headers).toEqual(['Content-Type', 'text/csv'])
    expect(call({ body: text('x', 'none', '') }).headers).toEqual([])
  })
})

describe('a form of parts', () => {
  const parts: Body = {
    kind: 'multipart',
    parts: [
      { name: 'title', value: 'a ${v} b' },
      { name: 'na"me\r\n', value: 'fixed' },
      { name: 'file', value: Uint8Array.of(0, 255, 13, 10), fileName: 'ü".bin', type: 'application/pdf' },
    ],
  }

  test('is written as RFC 7578 says', () => {
    const { headers, body } = call({ body: parts, headers: [['content-type', 'multipart/form-data']] }, { v: 'ä\r\n' })
    const boundary = headers[1]?.match(/^multipart\/form-data; boundary=(load-test-[\da-f]{16})$/)?.[1] ?? ''
    expect(headers).toHaveLength(2)
    expect(body).toBeInstanceOf(Uint8Array)
    const expected = Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="title"\r\n\r\na ä\r\n b\r\n`),
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="na%22me%0D%0A"\r\n\r\nfixed\r\n`),
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="ü%22.bin"\r\n`),
      Buffer.from('Content-Type: application/pdf\r\n\r\n'),
      Buffer.of(0, 255, 13, 10),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ])
    expect(Buffer.from(body ?? '').equals(expected)).toBe(true)
  })

  test('is read by another implementation with what was put in', async () => {
    const { headers, body } = call({ body: parts }, { v: 'x' })
    const request = new Response(new Uint8Array(Buffer.from(body ?? '')), {
      headers: [['content-type', headers[1] ?? '']],
    })
    const form = await request.formData()
    const file = form.get('file')
    expect(form.get('title')).toBe('a x b')
    expect(file).toBeInstanceOf(File)
    expect(file instanceof File ? new Uint8Array(await file.arrayBuffer()) : file).toEqual(
      Uint8Array.of(0, 255, 13, 10),
    )
  })

  test('has the same boundary each time, which is in none of its parts', () => {
    const boundary = (body: Body): string => call({ body }, { v: 'x' }).headers[1] ?? ''
    expect(boundary(parts)).toBe(boundary(parts))
    const value = boundary({ kind: 'multipart', parts: [{ name: 'a', value: 'x'.repeat(26) }] }).replace(/.*=/, '')
    expect(value).toHaveLength(26)
    expect(boundary({ kind: 'multipart', parts: [{ name: 'a', value }] })).not.toContain(value)
  })
})

describe('cookies', () => {
  const jar = makeJar()
  jar.take(['set-cookie', 'a=1', 'set-cookie', 's=2; Secure', 'set-cookie', 'deep=3; Path=/v1/items'], '/', 0)
  const headers = (given: Partial<Step>, to: string): readonly string[] =>
    callOf(compileStep(step(given), to), none, jar).headers

  test('go along by path and way', () => {
    expect(headers({}, target)).toEqual(['cookie', 'a=1; s=2'])
    expect(headers({}, `${target}/v1`)).toEqual(['cookie', 'deep=3; a=1; s=2'])
    expect(headers({}, 'http://api.example.com')).toEqual(['cookie', 'a=1'])
    expect(headers({}, 'http://localhost:3000')).toEqual(['cookie', 'a=1; s=2'])
    expect(headers({}, 'http://127.0.0.1:3000')).toEqual(['cookie', 'a=1; s=2'])
    expect(headers({}, 'http://[::1]:3000')).toEqual(['cookie', 'a=1; s=2'])
  })

  test('are added to those that the step has, in one header', () => {
    expect(
      headers(
        {
          headers: [
            ['x', 'cookie'],
            ['Cookie', 'own=0'],
            ['y', 'z'],
          ],
        },
        target,
      ),
    ).toEqual([...['x', 'cookie', 'Cookie', 'own=0; a=1; s=2', 'y', 'z']])
  })

  test('never go to another origin', () => {
    expect(headers({ path: 'https://other.example.com/x' }, target)).toEqual([])
  })

  test('leave the one call of a step as it is', () => {
    const compiled = compileStep(step(), target)
    callOf(compiled, none, jar)
    expect(callOf(compiled, none).headers).toEqual([])
  })
})

test('the body of an answer is wanted by an expectation or a capture', () => {
  const wants = (given: Partial<Step>): boolean => call(given).wantsBody
  expect(wants({ expect: [{ kind: 'status', anyOf: [[200, 200]] }] })).toBe(false)
  expect(wants({ expect: [{ kind: 'jsonpath', path: '$.a' }] })).toBe(true)
  expect(wants({ capture: [{ name: 'a', from: 'header', header: 'x' }] })).toBe(false)
  expect(wants({ capture: [{ name: 'a', from: 'jsonpath', path: '$.a' }] })).toBe(true)
})

test('no value of a variable becomes a header, a line of the request or invalid JSON', () => {
  const compiled = compileStep(
    step({
      path: '/a/${v}?b=${v}',
      headers: [
        ['x-a', '${v}'],
        ['x-b', 'b'],
      ],
      body: text('{"v":"${v}"}', 'json', 'application/json'),
    }),
    target,
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), v => {
      const { path, headers, body } = callOf(compiled, new Map([['v', v]]))
      expect(path).toMatch(/^\/a\/[\w.~%-]*\?b=[\w.~%-]*$/)
      expect(headers).toHaveLength(6)
      for (const header of headers) expect(header).toMatch(/^[\t\x20-\x7e\x80-\xff]*$/)
      expect(JSON.parse(String(body))).toEqual({ v: v.toWellFormed() })
    }),
    { numRuns: 1000 },
  )
})

test('names that objects have of themselves are names like others', () => {
  const compiled = compileStep(
    step({ path: '/${__proto__}/${constructor}', headers: [['__proto__', '${__proto__}']] }),
    target,
  )
  const values = new Map([
    ['__proto__', 'p'],
    ['constructor', 'c'],
  ])
  expect(callOf(compiled, values)).toMatchObject({ path: '/p/c', headers: ['__proto__', 'p'] })
})
