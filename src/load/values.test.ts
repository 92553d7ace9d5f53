import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Variable } from '../model/scenario.ts'
import { makeValues } from './values.ts'

const draw = (
  variables: readonly Variable[],
  seed: number,
  count: number,
): readonly (Map<string, string> | 'exhausted')[] => {
  const values = makeValues(variables, seed)
  return Array.from({ length: count }, () => values.next())
}

const of = (variable: Variable, seed: number, count: number): readonly (string | undefined)[] =>
  draw([variable], seed, count).map(values => (values === 'exhausted' ? values : values.get(variable.name)))

const rows = (order: 'sequential' | 'shuffled' | 'once', ...values: readonly string[]): Variable => ({
  name: 'row',
  kind: 'rows',
  values,
  order,
})

describe('rows', () => {
  test('in sequence begin again', () => {
    expect(of(rows('sequential', 'a', 'b', 'c'), 1, 7)).toEqual(['a', 'b', 'c', 'a', 'b', 'c', 'a'])
  })

  test('used once are exhausted at their end, and stay so', () => {
    expect(of(rows('once', 'a', 'b'), 1, 5)).toEqual(['a', 'b', 'exhausted', 'exhausted', 'exhausted'])
  })

  test('shuffled hold each row in each pass, and each pass has an order of its own', () => {
    const letters = [...'abcdefghij']
    const drawn = of(rows('shuffled', ...letters), 3, 50)
    const passes = [0, 10, 20, 30, 40].map(at => drawn.slice(at, at + 10))
    for (const pass of passes) expect(pass.toSorted()).toEqual(letters)
    expect(new Set(passes.map(pass => pass.join(''))).size).toBe(5)
    expect(of(rows('shuffled', ...letters), 3, 50)).toEqual(drawn)
  })

  test.each(['sequential', 'shuffled', 'once'] as const)('%s of an empty file are exhausted at once', order => {
    expect(of(rows(order), 1, 2)).toEqual(['exhausted', 'exhausted'])
  })

  test('the first that run out end all', () => {
    const short: Variable = { ...rows('once', '1', '2'), name: 'short' }
    const drawn = draw([rows('sequential', 'a'), short, { name: 'id', kind: 'uuid' }], 1, 4)
    expect(drawn.map(values => (values === 'exhausted' ? values : values.size))).toEqual([
      3,
      3,
      'exhausted',
      'exhausted',
    ])
  })
})

test('a choice is dealt by weight', () => {
  const variable: Variable = { name: 'intent', kind: 'choice', values: ['ae', 'dose', 'general'], weights: [3, 1, 0] }
  expect(of(variable, 5, 4).toSorted()).toEqual(['ae', 'ae', 'ae', 'dose'])
  const many = of(variable, 5, 400)
  expect(many.filter(value => value === 'dose')).toHaveLength(100)
})

test('a uuid has version 4 and variant 10, is no other, and comes from the seed', () => {
  const variable: Variable = { name: 'id', kind: 'uuid' }
  const ids = of(variable, 9, 5000)
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(new Set(ids).size).toBe(5000)
  expect(new Set(ids.map(id => id?.charAt(19)))).toEqual(new Set(['8', '9', 'a', 'b']))
  expect(of(variable, 9, 5000)).toEqual(ids)
  expect(of(variable, 10, 5).some(id => ids.includes(id))).toBe(false)
})

describe('an integer', () => {
  test('lies within its bounds, both of which occur', () => {
    const drawn = of({ name: 'n', kind: 'integer', from: -1, to: 2 }, 4, 400)
    expect([...new Set(drawn)].sort()).toEqual(['-1', '0', '1', '2'])
  })

  test('of one value is it', () => {
    expect(of({ name: 'n', kind: 'integer', from: 5, to: 5 }, 4, 3)).toEqual(['5', '5', '5'])
  })

  test('is whole and within any bounds', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), fc.integer(), (a, b, seed) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        for (const value of of({ name: 'n', kind: 'integer', from, to }, seed, 5)) {
          expect(Number.isSafeInteger(Number(value))).toBe(true)
          expect(Number(value)).toBeGreaterThanOrEqual(from)
          expect(Number(value)).toBeLessThanOrEqual(to)
        }
      }),
    )
  })

  test('of a range beyond 32 bits has odd and even values', () => {
    const drawn = of({ name: 'n', kind: 'integer', from: 0, to: 2 ** 50 }, 4, 200).map(Number)
    const odd = drawn.filter(value => value % 2 === 1).length
    expect(odd).toBeGreaterThan(50)
    expect(odd).toBeLessThan(150)
  })
})

test('words are as many as asked for, in small letters', () => {
  for (const text of of({ name: 'w', kind: 'words', count: 6 }, 2, 50)) expect(text).toMatch(/^[a-z]+(?: [a-z]+){5}$/)
  expect(of({ name: 'w', kind: 'words', count: 0 }, 2, 1)).toEqual([''])
})

test('a variable keeps its values when another is added', () => {
  const id: Variable = { name: 'id', kind: 'uuid' }
  const alone = of(id, 21, 10)
  const drawn = draw([{ name: 'n', kind: 'integer', from: 1, to: 9 }, id], 21, 10)
  expect(drawn.map(values => (values === 'exhausted' ? values : values.get('id')))).toEqual(alone)
})

test('names that objects have of themselves are names like others', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const [values] = draw(
    names.map((name): Variable => ({ name, kind: 'integer', from: 1, to: 1 })),
    1,
    1,
  )
  expect(values).toEqual(new Map(names.map(name => [name, '1'])))
})

test('each iteration has a map of its own, also without variables', () => {
  const [first, second] = draw([], 1, 2)
  expect(first).toEqual(new Map())
  expect(first).not.toBe(second)
})
