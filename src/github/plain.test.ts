import { expect, test } from 'vitest'
import { branchIn, commitIn, countIn, field, listIn, loginIn, textIn, webIn } from './plain.ts'

test('only own keys are read', () => {
  expect(field({}, 'constructor')).toBeUndefined()
  expect(field([], 'map')).toBeUndefined()
  expect(textIn({}, 'constructor', 'name')).toBeUndefined()
  expect(field(JSON.parse('{"__proto__": {"a": 1}}'), '__proto__', 'a')).toBe(1)
  expect(field({ a: { b: [5] } }, 'a', 'b', '0')).toBe(5)
})

test('a path that ends early is undefined', () => {
  for (const odd of [undefined, null, 7, 'text', true]) expect(field(odd, 'a')).toBeUndefined()
  expect(field({ a: null }, 'a', 'b')).toBeUndefined()
})

test('a text is neither empty nor endless', () => {
  expect(textIn({ a: 'x' }, 'a')).toBe('x')
  for (const a of ['', 'x'.repeat(65_537), 7, null, ['x']]) expect(textIn({ a }, 'a')).toBeUndefined()
})

test('a count is a whole number from 1, as a number or in plain digits', () => {
  expect([7, '7'].map(a => countIn({ a }, 'a'))).toEqual([7, 7])
  for (const a of [0, -1, 1.5, 1e300, Number.NaN, '7 ', '0x7', '1e3', '-7', '', ['7'], true])
    expect(countIn({ a }, 'a')).toBeUndefined()
})

test('a commit is a full hash, and zeros are none', () => {
  const sha = 'ab12'.repeat(10)
  expect(commitIn({ sha }, 'sha')).toBe(sha)
  for (const odd of ['0'.repeat(40), 'AB12'.repeat(10), 'ab12', `${sha}\n`])
    expect(commitIn({ sha: odd }, 'sha')).toBeUndefined()
})

test('a branch is what git takes for one', () => {
  expect(['main', 'refs/heads/a/b', 'dependabot/pip/x-1.2', '";curl'].map(a => branchIn({ a }, 'a'))).toEqual([
    'main',
    'a/b',
    'dependabot/pip/x-1.2',
    '";curl',
  ])
  for (const a of ['a b', 'a..b', 'a:b', 'a~1', '/a', 'a/', 'a.', '-a', 'a@{1}', 'a\u0000', 'a\u202eb'])
    expect(branchIn({ a }, 'a')).toBeUndefined()
})

test('a login is letters, digits and a few signs, with `[bot]` at its end', () => {
  expect(['octocat', 'github-actions[bot]', 'a_b'].map(a => loginIn({ a }, 'a'))).toEqual([
    'octocat',
    'github-actions[bot]',
    'a_b',
  ])
  for (const a of ['a/b', '[bot]', 'a[bot]b', 'a b', '@a']) expect(loginIn({ a }, 'a')).toBeUndefined()
})

test('a list is a list', () => {
  expect(listIn({ a: [1] }, 'a')).toEqual([1])
  expect(listIn({ a: { length: 1, 0: 1 } }, 'a')).toBeUndefined()
})

test('a web address is http or https, without credentials', () => {
  expect(webIn({ a: 'https://x.example/api/v3/' }, 'a')).toBe('https://x.example/api/v3')
  for (const a of ['ftp://x', 'javascript:1', 'https://u:p@x', 'x', '//x']) expect(webIn({ a }, 'a')).toBeUndefined()
})
