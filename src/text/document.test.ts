import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UserError } from '../model/errors.ts'
import { type DocNode, parseDocument } from './document.ts'

function plain(node: DocNode): unknown {
  switch (node.kind) {
    case 'map':
      return new Map(node.entries.map(({ key, value }) => [key, plain(value)]))
    case 'list':
      return node.items.map(plain)
    case 'scalar':
      return node.value
    default:
      return node satisfies never
  }
}

function refusal(text: string): string {
  try {
    parseDocument(text, 'load-test.yml')
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  throw new Error('expected a refusal')
}

test('each key and value knows its line and column', () => {
  const node = parseDocument('slo: README.md\nscenarios:\n  burst: { strict: true }\n', 'load-test.yml')
  if (node.kind !== 'map') throw new Error('expected a map')
  const [slo, scenarios] = node.entries
  expect(slo?.value).toEqual({
    kind: 'scalar',
    value: 'README.md',
    text: 'README.md',
    place: { file: 'load-test.yml', line: 1, column: 6 },
  })
  const burst = scenarios?.value.kind === 'map' ? scenarios.value.entries[0] : undefined
  expect(burst?.keyPlace).toEqual({ file: 'load-test.yml', line: 3, column: 3 })
})

test('a scalar keeps its text: 007 and 1e3 are not only numbers', () => {
  const node = parseDocument('[007, 1e3, 2026-11-24, ~, "", yes]', 'a.yml')
  const items = node.kind === 'list' ? node.items : []
  expect(items.map(item => item.kind === 'scalar' && item.text)).toEqual(['007', '1e3', '2026-11-24', '~', '', 'yes'])
  expect(items.map(item => item.kind === 'scalar' && item.value)).toEqual([7, 1000, '2026-11-24', null, '', 'yes'])
})

test('JSON is read by the same parser, and an empty document is an empty map', () => {
  expect(plain(parseDocument('{"a": [1, {"b": null}]}', 'a.json'))).toEqual(
    new Map([['a', [1, new Map([['b', null]])]]]),
  )
  expect(plain(parseDocument('', 'a.yml'))).toEqual(new Map())
  expect(plain(parseDocument('# nothing\n', 'a.yml'))).toEqual(new Map())
})

test('bad syntax, a key twice, tags and merge keys are told with line and column', () => {
  expect(refusal('a: 1\nb: [1,\n')).toContain("load-test.yml:3:1: can't read this as YAML")
  expect(refusal('a: 1\na: 2\n')).toContain("load-test.yml:2:1: can't read this as YAML: Map keys must be unique")
  expect(refusal('a: !!js/function "x"')).toContain('load-test.yml:1:4')
  expect(refusal('a: &x { b: 1 }\nc: { <<: *x }')).toContain('merge keys')
  expect(refusal('{ [1, 2]: 3 }')).toContain('a key must be plain text')
})

test('aliases are followed, and a tower of them is refused', () => {
  expect(plain(parseDocument('a: &x [1]\nb: *x', 'a.yml'))).toEqual(
    new Map([
      ['a', [1]],
      ['b', [1]],
    ]),
  )
  const laughs = [
    'a0: &a0 [lol]',
    ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
  ]
  expect(refusal(laughs.join('\n'))).toContain('uses more than 50 aliases')
})

test('a document that is too deep or too large is refused, and quickly', () => {
  expect(refusal('['.repeat(100_000))).toContain('load-test.yml')
  expect(refusal(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toContain('nested deeper than 60 levels')
  expect(refusal('- '.repeat(100_000))).toContain('load-test.yml')
  expect(refusal(`${'['.repeat(100)}${']'.repeat(100)}`)).toContain('nested deeper than 60 levels')
  expect(refusal('x'.repeat(300_000))).toContain('load-test.yml: has 300 kB, more than the 256 kB')
})

test('names of the language itself are keys like others', () => {
  const node = parseDocument('__proto__: 1\nconstructor: 2', 'a.yml')
  expect(plain(node)).toEqual(
    new Map([
      ['__proto__', 1],
      ['constructor', 2],
    ]),
  )
  expect(Object.hasOwn(Object.prototype, '1')).toBe(false)
})

test('no text makes another error than one for the user', () => {
  const signs = fc.string({
    unit: fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      '&',
      '*',
      '!',
      '"',
      "'",
      '|',
      '#',
      '1',
      '\t',
      '<',
      '%',
    ),
    maxLength: 60,
  })
  fc.assert(
    fc.property(signs, text => {
      try {
        parseDocument(text, 'a.yml')
      } catch (error) {
        expect(error).toBeInstanceOf(UserError)
      }
    }),
    { numRuns: 20_000 },
  )
})
