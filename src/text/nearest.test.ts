import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test.each([
  ['scenaro', ['scenario', 'slo', 'target'], 'scenario'],
  ['treshold', ['target', 'threshold'], 'threshold'],
  ['Error Rate', ['error-rate', 'rate'], 'error-rate'],
  ['error_rate', ['errors', 'error-rate'], 'error-rate'],
  ['tagret', ['target', 'targets'], 'target'],
  ['duraton', ['duration'], 'duration'],
  ['p59', ['p95'], 'p95'],
])('a mistyped %s is near to a known name', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected)
})

test('nothing is offered for a word that is like none', () => {
  expect(nearest('zebra', ['scenario', 'slo', 'target'])).toBeUndefined()
  expect(nearest('x', ['slo', 'tls'])).toBeUndefined()
  expect(nearest('anything', [])).toBeUndefined()
})

test('names of prototypes are names like others', () => {
  expect(nearest('constructr', ['constructor'])).toBe('constructor')
  expect(nearest('__proto__', ['target'])).toBeUndefined()
})

test('a long text is compared with nothing', () => {
  expect(nearest('a'.repeat(1_000_000), ['a'.repeat(1_000_000)])).toBeUndefined()
})
