import { expect, test } from 'vitest'
import { compilePattern, matches } from './pattern.ts'

const fits = (pattern: string, name: string): boolean => matches(compilePattern(pattern), name)

test.each([
  ['/retrieve', '/retrieve'],
  ['/extract/*', '/extract/pico'],
  ['/extract/*', '/extract/pico [dose]'],
  ['/*/pico', '/extract/pico'],
  ['/v*/items', '/v2/items'],
  ['/v*/items', '/v/items'],
  ['/api/**', '/api/'],
  ['/api/**', '/api/a/b/c'],
  ['**/c', '/a/b/c'],
  ['**', ''],
  ['/items/{id}', '/items/42'],
  ['/items/:id', '/items/42'],
  ['/items/{id}/parts/:part', '/items/42/parts/7'],
  ['/items/{id}.json', '/items/42.json'],
  ['/a*b*c', '/axbxbxc'],
  ['/a/**/b/*/c', '/a/b/b/b/c'],
  ['/q?x=(1|2)+[a-z]$', '/q?x=(1|2)+[a-z]$'],
  ['/{}', '/{}'],
  ['/a:b', '/a:b'],
  ['', ''],
])('%s covers %s', (pattern, name) => {
  expect(fits(pattern, name)).toBe(true)
})

test.each([
  ['/retrieve', '/retrieve/batch'],
  ['/retrieve', '/Retrieve'],
  ['/retrieve', ''],
  ['/extract/*', '/extract/a/b'],
  ['/extract/*', '/extract/'],
  ['/extract/*', '/extract'],
  ['/items/{id}', '/items/'],
  ['/items/:id', '/items/4/2'],
  ['/items/{id}', '/items'],
  ['/api/**', '/api'],
  ['/a.c', '/abc'],
  ['/a*b', '/a/b'],
  ['', '/'],
])('%s does not cover %s', (pattern, name) => {
  expect(fits(pattern, name)).toBe(false)
})

test('a pattern made to be slow is not', () => {
  const pattern = compilePattern(`/${'*a'.repeat(16)}${'**a'.repeat(16)}b`)
  expect(matches(pattern, `/${'a'.repeat(20_000)}`)).toBe(false)
  expect(matches(pattern, `/${'a'.repeat(20_000)}b`)).toBe(true)
})

test('a pattern with more than 32 wildcards is plain text', () => {
  const text = '/*'.repeat(33)
  expect(matches(compilePattern(text), '/a'.repeat(33))).toBe(false)
  expect(matches(compilePattern(text), text)).toBe(true)
  expect(matches(compilePattern('/*'.repeat(32)), '/a'.repeat(32))).toBe(true)
})
