import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileJsonPath, find, textOf } from './jsonpath.ts'

const place = { file: 'load-test.yml', line: 9 }
const search = (path: string, value: unknown): readonly unknown[] => find(compileJsonPath(path, place), value)

// The store of RFC 9535 §1.5, and members with the names that objects have of themselves.
const store: unknown = JSON.parse(`{
  "store": {
    "book": [
      { "title": "Sayings", "author": "Nigel Rees", "price": 8.95 },
      { "title": "Sword", "author": "Evelyn Waugh", "price": 12.99 },
      { "title": "Moby Dick", "author": "Herman Melville", "price": 8.99, "isbn": "0-553" }
    ],
    "bicycle": { "color": "red", "price": 399 }
  },
  "status": "ok", "none": null, "zero": 0, "empty": "", "list": [], "matrix": [[1, 2], [3, 4]],
  "chunk-ids": ["c1"], "größe": 5, "with space": 1, "it's": 2, "quo\\"te": 3, "back\\\\slash": 4, "a.b": 5, "0": "nought",
  "": "nameless", "__proto__": { "polluted": true }, "length": 7, "text": "abc"
}`)

describe('a path finds', () => {
  test.each<[path: string, found: readonly unknown[]]>([
    ['$', [store]],
    ['$.status', ['ok']],
    ["$['status']", ['ok']],
    ['$["status"]', ['ok']],
    ['$.none', [null]],
    ['$.zero', [0]],
    ['$.empty', ['']],
    ['$.list', [[]]],
    ['$.absent', []],
    ['$.absent.deeper[0]', []],
    ['$.store.bicycle.color', ['red']],
    ["$['store']['bicycle']['color']", ['red']],
    ["$.store['bicycle'].color", ['red']],
    ['$.store.book[0].title', ['Sayings']],
    ['$.store.book[2].isbn', ['0-553']],
    ['$.store.book[-1].title', ['Moby Dick']],
    ['$.store.book[-3].title', ['Sayings']],
    ['$.store.book[-4].title', []],
    ['$.store.book[3]', []],
    ['$.store.book[999999999]', []],
    ['$.store.book[*].author', ['Nigel Rees', 'Evelyn Waugh', 'Herman Melville']],
    ['$.store.book[*].isbn', ['0-553']],
    ['$.store.bicycle[*]', ['red', 399]],
    ['$.list[*]', []],
    ['$.status[*]', []],
    ['$.matrix[1][0]', [3]],
    ['$.matrix[*][*]', [1, 2, 3, 4]],
    ['$.matrix[*][-1]', [2, 4]],
    ['$..author', ['Nigel Rees', 'Evelyn Waugh', 'Herman Melville']],
    ['$.store..price', [8.95, 12.99, 8.99, 399]],
    ['$..book[0].title', ['Sayings']],
    ['$..book..price', [8.95, 12.99, 8.99]],
    ['$..absent', []],
    ['$..isbn', ['0-553']],
    ['$.chunk-ids[0]', ['c1']],
    ['$.größe', [5]],
    ["$['with space']", [1]],
    ["$['it\\'s']", [2]],
    ['$["it\'s"]', [2]],
    ["$['quo\"te']", [3]],
    ["$['back\\\\slash']", [4]],
    ["$['a.b']", [5]],
    ['$.a.b', []],
    ['$.0', ['nought']],
    ['$[0]', []],
    ["$['']", ['nameless']],
    ['$.__proto__', [{ polluted: true }]],
    ['$.__proto__.polluted', [true]],
    ['$.store.__proto__', []],
    ['$.constructor', []],
    ['$.store.toString', []],
    ['$.length', [7]],
    ['$.list.length', []],
    ['$.text.length', []],
    ['$.text[0]', []],
  ])('%s: %j', (path, found) => {
    expect(search(path, store)).toEqual(found)
  })

  test('a member that is deep within members of its own name', () => {
    expect(search('$..a', JSON.parse('{"a":{"a":{"b":1}},"b":[{"a":2}]}'))).toEqual([{ a: { b: 1 } }, { b: 1 }, 2])
  })
})

describe('a path is refused with what is unknown in it:', () => {
  test.each([
    ['', 'does not begin with `$`'],
    ['status', 'does not begin with `$`'],
    ['.status', 'does not begin with `$`'],
    ['$status', '`status` is unknown here'],
    ['$.', '`.` is unknown here'],
    ['$..', '`..` is unknown here'],
    ['$.a.', '`.` is unknown here'],
    ['$...a', '`...a` is unknown here'],
    ['$.*', '`.*` is unknown here'],
    ['$..*', '`..*` is unknown here'],
    ['$..[0]', '`..[0]` is unknown here'],
    ['$[a]', '`[a]` is unknown here'],
    ['$[', '`[` is unknown here'],
    ['$[]', '`[]` is unknown here'],
    ['$[0', '`[0` is unknown here'],
    ['$[01]', '`[01]` is unknown here'],
    ['$[-0]', '`[-0]` is unknown here'],
    ['$[1.5]', '`[1.5]` is unknown here'],
    ['$[1:2]', '`[1:2]` is unknown here'],
    ['$[0,1]', '`[0,1]` is unknown here'],
    ["$['a", "`['a` is unknown here"],
    ['$[\'a"]', '`[\'a"]` is unknown here'],
    ['$.a b', '` b` is unknown here'],
    ['$.store.book[?(@.price < 10)]', '`[?(@.price < 10)]` is unknown here'],
    ['$.items.length()', '`()` is unknown here'],
    [' $.a', 'does not begin with `$`'],
  ])('%s', (path, why) => {
    expect(() => compileJsonPath(path, place)).toThrow(`load-test.yml:9: can't read the JSONPath \`${path}\`: `)
    expect(() => compileJsonPath(path, place)).toThrow(why)
  })
})

test('a search never fails, whatever the value', () => {
  const paths = [
    '$',
    '$.a',
    "$['__proto__']",
    '$[0]',
    '$[-1]',
    '$[*]',
    '$..a',
    '$..a[*]..b',
    '$[*][*].length',
    '$..constructor',
  ]
  const compiled = paths.map(path => compileJsonPath(path, place))
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
  })
  fc.assert(
    fc.property(fc.oneof(anything, fc.jsonValue()), value => {
      for (const path of compiled) expect(Array.isArray(find(path, value))).toBe(true)
      expect(['string', 'undefined']).toContain(typeof textOf(value))
    }),
    { numRuns: 1000 },
  )
})

test('any member that is there is found by its name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (name, member) => {
      const value: unknown = JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(member)}}`)
      const quoted = name.replace(/['\\]/g, sign => `\\${sign}`)
      expect(search(`$['${quoted}']`, value)).toEqual([JSON.parse(JSON.stringify(member))])
    }),
  )
})

test('no getter is called', () => {
  const trap = Object.defineProperty({}, 'a', {
    enumerable: true,
    get: () => {
      throw new Error('called')
    },
  })
  expect([search('$.a', trap), search('$[*]', trap), search('$..a', trap)]).toEqual([[], [], []])
})

describe('a search ends', () => {
  test('in a circle', () => {
    const circle: Record<string, unknown> = { x: 1 }
    Object.assign(circle, { a: circle, b: circle })
    expect(search('$..x', circle).length).toBeGreaterThan(100)
    expect(textOf(circle)).toBeUndefined()
  })

  test('below a hundred levels', () => {
    const depth = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}{"x":1}${']'.repeat(levels)}`)
    expect(search('$..x', depth(100))).toEqual([1])
    expect(search('$..x', depth(101))).toEqual([])
    expect(search('$..x', depth(100_000))).toEqual([])
    expect(textOf(depth(100_000))).toBeUndefined()
  })

  test('however its parts multiply', () => {
    const nested: unknown = JSON.parse(`${'{"a":'.repeat(90)}1${'}'.repeat(90)}`)
    expect(search('$..a..a..a..a..a..a', nested).length).toBeLessThanOrEqual(1_000_000)
  })
})

test.each<[unknown, string | undefined]>([
  ['text', 'text'],
  ['', ''],
  [5, '5'],
  [1.5, '1.5'],
  [true, 'true'],
  [null, undefined],
  [undefined, undefined],
  [[1, 'a'], '[1,"a"]'],
  [{ a: 1 }, '{"a":1}'],
])('%j as a text is %j', (value, text) => {
  expect(textOf(value)).toBe(text)
})
