import { type CommandName, type CommandShape, commands, optionsOf, type Setting } from './command.ts'

/** overview is what `load-test --help` prints. */
export function overview(): string {
  const rows = Object.entries<CommandShape>(commands).map(
    ([name, shape]) => [usage(name, shape), shape.summary] as const,
  )
  return [
    'load-test: a load test verdict that can be trusted',
    '',
    'usage: load-test COMMAND [OPTION…]',
    '',
    ...columns(rows),
    '',
    'load-test COMMAND --help says more. Exit codes: 0 pass or warn, 1 a promise broken, 2 bad usage or input,',
    '3 inconclusive or invalid, 70 a fault of ours, 130 cancelled.',
    '',
  ].join('\n')
}

/** helpFor is what `load-test COMMAND --help` prints: use, an example that works, options. */
export function helpFor(name: CommandName): string {
  const shape: CommandShape = commands[name]
  const options = optionsOf(name).map(setting => [flag(setting), plain(setting)] as const)
  return [
    `usage: load-test ${usage(name, shape)} [OPTION…]`,
    '',
    `${shape.summary[0]?.toUpperCase()}${shape.summary.slice(1).replaceAll('`', '')}.`,
    '',
    `  ${shape.example}`,
    `      ${shape.exampleSays}`,
    '',
    ...columns(options),
    '',
  ].join('\n')
}

function usage(name: string, shape: CommandShape): string {
  return shape.argument === undefined ? name : `${name} ${shape.argument}`
}

function flag(setting: Setting): string {
  return setting.value === undefined ? `--${setting.name}` : `--${setting.name} ${setting.value}`
}

function plain(setting: Setting): string {
  const more = [
    setting.choices && `one of ${setting.choices.join(', ')}`,
    setting.default && `default ${setting.default.replaceAll('`', '')}`,
  ].filter(part => part !== undefined)
  return `${setting.summary.replaceAll('`', '')}${more.length > 0 ? ` (${more.join('; ')})` : ''}`
}

const leftWidth = 24
const lineWidth = 110

function columns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  return rows.flatMap(([left, right]) => {
    const [first = '', ...others] = wrapped(right, lineWidth - leftWidth - 2)
    const start =
      left.length > leftWidth
        ? [`  ${left}`, `${' '.repeat(leftWidth + 2)}${first}`]
        : [`  ${left.padEnd(leftWidth)}${first}`]
    return [...start, ...others.map(line => `${' '.repeat(leftWidth + 2)}${line}`)]
  })
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}
