import { expect, test } from 'vitest'
import { commandsIn, linesOf, readEnvFile } from './runner-commands.ts'

const names = (output: string): readonly string[] => commandsIn(output).map(({ name }) => name)

test('a line ends at LF, at CR and at both together', () => {
  expect(linesOf('a\nb\rc\r\nd\n\re')).toEqual(['a', 'b', 'c', 'd', '', 'e'])
  expect(linesOf('a\n')).toEqual(['a'])
  expect(linesOf('a\u0085b\u2028c\vd')).toEqual(['a\u0085b\u2028c\vd'])
})

test('the newer syntax is read at the start of a line after blanks, the older one anywhere', () => {
  expect(names('::set-output name=a::b')).toEqual(['set-output'])
  expect(names(' \t\u00a0\u3000\u0085\v::Error::b')).toEqual(['error'])
  expect(names('x ::set-output name=a::b')).toEqual([])
  expect(names('\ufeff::error::b')).toEqual([])
  expect(names('x ##[set-output name=a]b')).toEqual(['set-output'])
  expect(names('a\rb ##[GROUP]x\r\n::endgroup::')).toEqual(['group', 'endgroup'])
})

test('of no known name, or without its end, it is text', () => {
  expect(names('::nonsense::x')).toEqual([])
  expect(names('::error')).toEqual([])
  expect(names('##[error')).toEqual([])
  expect(names('##[nonsense] ##[error]x')).toEqual([])
  expect(names(':: error::x')).toEqual([])
  expect(names(':::error::x')).toEqual([])
})

test('properties and data are decoded, each syntax in its own way', () => {
  const [newer, older] = commandsIn(
    '::error file=a%3Ab%2Cc,line=3,x=::50%25 %0A%3A\n##[warning file=a;b=c%3Bd%5D]e%0D%2C%25',
  )
  expect(newer).toEqual({
    name: 'error',
    properties: new Map([
      ['file', 'a:b,c'],
      ['line', '3'],
    ]),
    data: '50% \n%3A',
  })
  expect(older).toEqual({
    name: 'warning',
    properties: new Map([
      ['file', 'a'],
      ['b', 'c;d]'],
    ]),
    data: 'e\r%2C%',
  })
})

test('an output file is read by what comes first, = or <<', () => {
  expect(readEnvFile('a=b<<c\nd<<E\nx=y\n\nE\n\nf=\n').values).toEqual(
    new Map([
      ['a', 'b<<c'],
      ['d', 'x=y\n'],
      ['f', ''],
    ]),
  )
  expect(readEnvFile('a<<E\nE\nb=1').values).toEqual(
    new Map([
      ['a', ''],
      ['b', '1'],
    ]),
  )
})

test('a CR does not end a line of an output file, so a mark with one is none', () => {
  expect(readEnvFile('a<<E\nx\nE\r\n').fault).toBe("no 'E' after 'a<<E'")
})

test('a file that makes the step fail says so', () => {
  expect(readEnvFile('nonsense').fault).toContain('neither')
  expect(readEnvFile('<<E\nE').fault).toContain('no name')
  expect(readEnvFile('a<<\n').fault).toContain('no mark')
  expect(readEnvFile('=x').fault).toContain('no name')
})

test('a mark that a value can guess lets it write other values: what ghadelimiter_ is random for', () => {
  expect(readEnvFile('a<<E\nx\nE\nverdict=pass\nb<<E\n\nE\n').values.get('verdict')).toBe('pass')
})
