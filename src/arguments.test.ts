import { expect, test } from 'vitest'
import { parseArguments, parseInputs } from './arguments.ts'
import { all, has, only } from './command.ts'
import { UserError } from './model/errors.ts'

function commandOf(...argv: string[]) {
  const request = parseArguments(argv)
  if (request.kind !== 'command') throw new Error(`expected a command, got ${request.kind}`)
  return request.command
}

function refusal(...argv: string[]): string {
  try {
    parseArguments(argv)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  throw new Error('expected a refusal')
}

test('a command takes arguments, options with values, switches and repeats', () => {
  const command = commandOf(
    'check',
    'a.html',
    '--slo',
    'README.md',
    '--strict',
    'b=c.csv',
    '--slo=p95 < 1s',
    '--format',
    'json',
  )
  expect(command.name).toBe('check')
  expect(command.arguments).toEqual(['a.html', 'b=c.csv'])
  expect(all(command, 'slo')).toEqual(['README.md', 'p95 < 1s'])
  expect(has(command, 'strict')).toBe(true)
  expect(only(command, 'format')).toBe('json')
  expect(only(command, 'name')).toBeUndefined()
})

test('options may stand before the command, and a switch may be turned off by value', () => {
  const command = commandOf('--quiet', 'check', 'a.html', '--strict=false')
  expect([has(command, 'quiet'), has(command, 'strict')]).toEqual([true, false])
})

test('an unknown command, option or value gets the nearest known one', () => {
  expect(refusal('chekc')).toBe('`chekc` is not a command (did you mean `check`?); `load-test --help` lists them.')
  expect(refusal('check', 'a.html', '--slos', 'x')).toContain('`--slos` is not an option here (did you mean `--slo`?)')
  expect(refusal('check', 'a.html', '--format', 'yaml')).toBe(
    '`format` can not be `yaml`. It is one of: text, json, markdown.',
  )
  expect(refusal('check', 'a.html', '--strict=maybe')).toContain('It is one of: true, false.')
})

test("other tools' words get ours", () => {
  expect(refusal('check', 'a.html', '--thresholds', 'x')).toContain('here it is `--slo`')
})

test('a missing argument or value shows an example that works', () => {
  expect(refusal('check')).toBe(
    '`load-test check` takes REPORT…, like `load-test check reports/burst.html --slo ops/README.md#latency-slos`.',
  )
  expect(refusal('validate', 'stray')).toContain('`load-test validate` takes no argument')
  expect(refusal('check', 'a.html', '--slo')).toBe('`--slo` needs a value: `--slo SOURCE`.')
  expect(refusal('--strict')).toContain('needs a command in front of it')
})

test('help and version are known anywhere', () => {
  expect(parseArguments([])).toEqual({ kind: 'help', asked: false })
  expect(parseArguments(['--help'])).toEqual({ kind: 'help', asked: true })
  expect(parseArguments(['help', 'check'])).toEqual({ kind: 'help', command: 'check', asked: true })
  expect(parseArguments(['check', '--help'])).toEqual({ kind: 'help', command: 'check', asked: true })
  expect(parseArguments(['check', '--version'])).toEqual({ kind: 'version' })
})

test('names of the language itself are neither commands nor options', () => {
  expect(refusal('__proto__')).toContain('`__proto__` is not a command')
  expect(refusal('toString')).toContain('`toString` is not a command')
  expect(refusal('check', 'a.html', '--constructor', 'x')).toContain('`--constructor` is not an option')
})

test('inputs stand for a check of reports, one a line', () => {
  const given = new Map([
    ['report', 'burst=a.html\n\n  steady=b.html '],
    ['slo', 'README.md#slo\nerrors < 1%'],
    ['strict', 'true'],
  ])
  const command = parseInputs(name => given.get(name) ?? '')
  expect([command.name, command.arguments]).toEqual(['check', ['burst=a.html', 'steady=b.html']])
  expect(all(command, 'slo')).toEqual(['README.md#slo', 'errors < 1%'])
})

test('evidence is exactly one of report and publish', () => {
  expect(() => parseInputs(() => '')).toThrow('nothing to judge: give `report`')
  const both = new Map([
    ['report', 'a.html'],
    ['publish', 'folder'],
  ])
  expect(() => parseInputs(name => both.get(name) ?? '')).toThrow('the inputs `report` and `publish` are both given')
  expect(parseInputs(name => (name === 'publish' ? 'folder' : '')).name).toBe('publish')
})

test('an option does not take the next option for its value, unless it is joined to it', () => {
  expect(refusal('check', 'a.html', '--name', '--strict')).toBe('`--name` needs a value: `--name NAME`.')
  expect(only(commandOf('check', 'a.html', '--name=--strict'), 'name')).toBe('--strict')
})

test('help of a command that is none names the nearest', () => {
  expect(refusal('help', 'chekc')).toContain('did you mean `check`?')
})
