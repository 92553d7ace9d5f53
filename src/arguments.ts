import { parseArgs } from 'node:util'
import { type Command, type CommandName, commands, inputs, isCommand, optionsOf, type Setting } from './command.ts'
import { didYouMean, UserError } from './model/errors.ts'
import { nearest } from './text/nearest.ts'

/** Request is a command, or a wish for help or the version alone. */
export type Request =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help'; readonly command?: CommandName; readonly asked: boolean }
  | { readonly kind: 'version' }

/** parseArguments reads a command line; throws a UserError that names the nearest known word. */
export function parseArguments(argv: readonly string[]): Request {
  const word = argv.find(argument => !argument.startsWith('-'))
  if (argv.includes('--version') || argv[0] === '-v') return { kind: 'version' }
  if (word === undefined || word === 'help') return helpWanted(argv, argv[argv.indexOf('help') + 1])
  if (!isCommand(word)) throw unknownCommand(word)
  if (argv.includes('--help') || argv.includes('-h')) return { kind: 'help', command: word, asked: true }
  const rest = argv.toSpliced(argv.indexOf(word), 1)
  return { kind: 'command', command: parseCommand(word, rest) }
}

function helpWanted(argv: readonly string[], about: string | undefined): Request {
  const stray = argv.find(argument => argument.startsWith('-') && !['--help', '-h'].includes(argument))
  if (stray !== undefined) throw new UserError('option-without-command', { option: stray })
  if (about !== undefined && !about.startsWith('-') && !isCommand(about)) throw unknownCommand(about)
  const asked = argv.length > 0
  return about !== undefined && isCommand(about) ? { kind: 'help', command: about, asked } : { kind: 'help', asked }
}

function parseCommand(name: CommandName, argv: readonly string[]): Command {
  const known = new Map(optionsOf(name).map(setting => [setting.name, setting]))
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries([...known.values()].map(setting => [setting.name, optionShape(setting)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<string, readonly string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const setting = known.get(token.name)
    if (setting === undefined) throw unknownOption(token.rawName, token.name, [...known.keys()])
    // `--name --strict` has forgotten the name, and would lose the switch.
    const swallowed = token.inlineValue === false && token.value.startsWith('--')
    const value = checkedValue(setting, swallowed ? undefined : token.value)
    values.set(setting.name, [...(values.get(setting.name) ?? []), value])
  }
  mustFit(name, positionals)
  return { name, arguments: positionals, values }
}

function optionShape(setting: Setting): { type: 'string' | 'boolean' } {
  return { type: setting.value === undefined ? 'boolean' : 'string' }
}

function checkedValue(setting: Setting, given: string | undefined): string {
  const value = given ?? (setting.value === undefined ? 'true' : undefined)
  if (value === undefined)
    throw new UserError('option-without-value', { option: setting.name, value: setting.value ?? '' })
  const choices = setting.value === undefined ? ['true', 'false'] : setting.choices
  if (choices !== undefined && !choices.includes(value)) {
    throw new UserError('value-unknown', { option: setting.name, value, choices: choices.join(', ') })
  }
  return value
}

/** What other load tools call the same thing. */
const otherTools: ReadonlyMap<string, string> = new Map([
  ['thresholds', '`--slo`'],
  ['threshold', '`--slo`'],
  ['budget', '`--slo`'],
  ['json', '`--format json`'],
  ['out', '`--output`'],
])

function unknownOption(rawName: string, name: string, known: readonly string[]): UserError {
  const ours = otherTools.get(name)
  return new UserError('unknown-option', {
    option: rawName,
    near: ours === undefined ? didYouMean(near(name, known)) : ` (here it is ${ours})`,
  })
}

function near(name: string, known: readonly string[]): string | undefined {
  const found = nearest(name, known)
  return found && `--${found}`
}

function unknownCommand(word: string): UserError {
  return new UserError('unknown-command', { word, near: didYouMean(nearest(word, Object.keys(commands))) })
}

const argumentCounts: Partial<Record<CommandName, readonly [least: number, most: number]>> = {
  check: [1, Infinity],
  run: [0, Infinity],
  compare: [0, 2],
  inspect: [1, Infinity],
  report: [1, 1],
  publish: [1, 1],
  baseline: [1, 2],
  completion: [1, 1],
}

function mustFit(name: CommandName, positionals: readonly string[]): void {
  const [least, most] = argumentCounts[name] ?? [0, 0]
  if (positionals.length >= least && positionals.length <= most) return
  const shape: { argument?: string; example: string } = commands[name]
  throw new UserError('argument-count', {
    command: name,
    argument: shape.argument ?? 'no argument',
    example: shape.example,
  })
}

const commandsOf = { report: 'check', publish: 'publish', scenario: 'run' } as const

/** parseInputs reads the Action's inputs, given one at a time by name ('' where unset), as the command they stand for. */
export function parseInputs(input: (name: string) => string): Command {
  const values = new Map<string, readonly string[]>()
  for (const setting of inputs()) {
    const given = linesOf(setting, input(setting.name))
    if (given.length > 0)
      values.set(
        setting.name,
        given.map(line => checkedValue(setting, line)),
      )
  }
  const evidence = (['report', 'publish'] as const).filter(name => values.has(name))
  if (evidence.length > 1)
    throw new UserError('too-much-evidence', { names: evidence.map(name => `\`${name}\``).join(' and ') })
  // With a report, the scenario says as what it is judged.
  const [only = values.has('scenario') ? ('scenario' as const) : undefined] = evidence
  const side = ['base-target', 'base-command', 'head-command'].find(name => values.has(name))
  if (side !== undefined && only !== 'scenario') throw new UserError('side-without-scenario', { input: side })
  if (only === undefined) throw new UserError('no-evidence-given', {})
  if (side !== undefined) return { name: 'compare', arguments: [], values }
  return { name: commandsOf[only], arguments: values.get(only) ?? [], values }
}

function linesOf(setting: Setting, text: string): readonly string[] {
  const lines = setting.multiple ? text.split('\n') : [text]
  return lines.map(line => line.trim()).filter(line => line !== '')
}
