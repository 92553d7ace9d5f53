import { describe, expect, test } from 'vitest'
import { compilePattern } from './pattern.ts'

const place = { file: 'load-test.yml', line: 8 }
const find = (pattern: string, text: string): string | undefined => compilePattern(pattern, place).find(text)

describe('a pattern finds', () => {
  test.each<[pattern: string, text: string, found: string | undefined]>([
    ['"id":"([^"]*)"', '{"id":"a1","id":"b2"}', 'a1'],
    ['id=(\\d+)', 'x id=42 y', '42'],
    ['\\d+', 'x 42 y', '42'],
    ['name="csrf" value="(.*?)"', '<input name="csrf" value="t0k"><b c="d">', 't0k'],
    ['(?:a|b)=(\\w+)', 'b=5', '5'],
    ['(a)|(b)', 'b', undefined],
    ['(?<token>[\\w-]+\\.[\\w-]+)', '== ab.cd ==', 'ab.cd'],
    ['id=(\\d*);', 'id=;', ''],
    ['none', 'x', undefined],
    ['((?:\\d{1,3}\\.){3}\\d{1,3})', 'at 10.0.0.1!', '10.0.0.1'],
    [
      '^([a-f\\d]{8}(?:-[a-f\\d]{4}){3}-[a-f\\d]{12})$',
      '01234567-89ab-4def-8123-456789abcdef',
      '01234567-89ab-4def-8123-456789abcdef',
    ],
    ['(?:abc)+d', 'abcabcd', 'abcabcd'],
    ['[(|)*+]+(x)', '(((x', 'x'],
    ['\\(([^)]*)\\)', 'f(5)', '5'],
    ['a{2}(b)', 'aab', 'b'],
    ['\\p{L}+', '12größe', 'größe'],
    ['(?<=id=)\\d+', 'id=7', '7'],
    ['', 'x', ''],
  ])('%s in %s: %s', (pattern, text, found) => {
    expect(find(pattern, text)).toBe(found)
  })
})

describe('a pattern that could run away is refused:', () => {
  test.each([
    ['(a+)+b', 'a repeated group with a repeat or alternatives in it'],
    ['(a*)*', 'a repeated group with a repeat or alternatives in it'],
    ['(?:a+)*', 'a repeated group with a repeat or alternatives in it'],
    ['(.*)+x', 'a repeated group with a repeat or alternatives in it'],
    ['((ab)+c)+', 'a repeated group with a repeat or alternatives in it'],
    ['(a|a)*b', 'a repeated group with a repeat or alternatives in it'],
    ['(a|ab)+', 'a repeated group with a repeat or alternatives in it'],
    ['(a?a?)*b', 'a repeated group with a repeat or alternatives in it'],
    ['(a{1,3}){1,100}', 'a repeated group with a repeat or alternatives in it'],
    ['(?<n>\\w+\\s?)+$', 'a repeated group with a repeat or alternatives in it'],
    ['([^"]+)+', 'a repeated group with a repeat or alternatives in it'],
    ['(\\(+)+', 'a repeated group with a repeat or alternatives in it'],
    ['(a+){9,}', 'a repeated group with a repeat or alternatives in it'],
    ['(a)\\1', 'a reference back'],
    ['(?<x>a)\\k<x>', 'a reference back'],
    [`${'a?'.repeat(30)}${'a'.repeat(30)}`, 'too many choices'],
    ['(?:(?:(?:a|a){8}){8}){8}', 'too many choices'],
    ['a{9999}'.repeat(140), 'too many repeats'],
    ['(?:(?:a{1000}){1000}){1000}', 'too many repeats'],
    ['a{1,65536}', 'too many repeats'],
  ])('%s', (pattern, why) => {
    expect(() => compilePattern(pattern, place)).toThrow(/^load-test\.yml:8: /)
    expect(() => compilePattern(pattern, place)).toThrow(why)
  })
})

test.each(['(', '[a', 'a**', '(?<n', '\\', 'a{2,1}', '(?=a)*', 'x'.repeat(1001)])(
  '%s can not be read, and says where',
  pattern => {
    expect(() => compilePattern(pattern, place)).toThrow(/^load-test\.yml:8: can't read the pattern `/)
  },
)

describe('on a text that is made to last', () => {
  test.each([
    ['x.*y', 'x'.repeat(1024 * 1024)],
    ['x.*x.*x.*y', 'x'.repeat(100_000)],
    ['\\s+$', `${' '.repeat(500_000)}x`],
    ['(x+x+)y', 'x'.repeat(200_000)],
  ])('%s ends and finds nothing, and is not tried again', (pattern, text) => {
    const compiled = compilePattern(pattern, place)
    expect(compiled.find(text)).toBeUndefined()
    expect(compiled.find('xxxxy x ')).toBeUndefined()
  })

  test('one that is found in time is found', () => {
    const compiled = compilePattern('"id":"([^"]*)"', place)
    const text = `${'{"name":"x"},'.repeat(80_000)}{"id":"a1"}`
    expect([compiled.find(text), compiled.find('"id":"b2"'), compiled.find(text)]).toEqual(['a1', 'b2', 'a1'])
  })
})
