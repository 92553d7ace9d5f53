import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type CommandShape, commands, inputs, outputs, type Setting, settings } from '../src/command.ts'

// The README's tables and action.yml are made from the one table in src/command.ts, so they cannot disagree with it.

const root = path.resolve(import.meta.dirname, '..')

/** files are what is made from the table: path and content, given what stands there now. */
export function files(read: (file: string) => string): readonly (readonly [file: string, content: string])[] {
  return [
    ['action.yml', actionYml()],
    ['README.md', withTables(read('README.md'))],
  ]
}

function actionYml(): string {
  const lines = [
    '# Made from src/command.ts by `npm run build`; change it there.',
    "name: 'Load test verdict'",
    "author: 'medkg'",
    "description: 'Judge a Locust report against your SLO table, say so on the pull request, and fail the build when a promise is broken.'",
    'branding:',
    '  icon: activity',
    '  color: green',
    'inputs:',
    ...inputs().flatMap(input => [
      `  ${input.name}:`,
      `    description: ${quoted(described(input))}`,
      '    required: false',
      ...(input.name === 'github-token' ? ['    default: ${{ github.token }}'] : []),
    ]),
    'outputs:',
    ...Object.entries(outputs).flatMap(([name, text]) => [`  ${name}:`, `    description: ${quoted(text)}`]),
    'runs:',
    '  using: node24',
    '  main: dist/index.js',
    '',
  ]
  return lines.join('\n')
}

function described(setting: Setting): string {
  const choices = setting.choices ? ` One of ${setting.choices.join(', ')}.` : ''
  const fallback = setting.default && setting.name !== 'github-token' ? ` Default: ${setting.default}.` : ''
  return `${setting.summary}.${choices}${fallback}`
}

function quoted(text: string): string {
  return `'${text.replaceAll('`', '').replaceAll("'", "''")}'`
}

const tables: Readonly<Record<string, () => string>> = {
  inputs: () =>
    table(
      ['input', 'default', 'meaning'],
      inputs().map(({ name, default: fallback, summary }) => [`\`${name}\``, fallback ?? '–', summary]),
    ),
  outputs: () =>
    table(
      ['output', 'value'],
      Object.entries(outputs).map(([name, text]) => [`\`${name}\``, text]),
    ),
  commands: () =>
    table(
      ['command', 'does', 'for example'],
      Object.entries<CommandShape>(commands).map(([name, shape]) => [
        `\`${[name, shape.argument].filter(part => part !== undefined).join(' ')}\``,
        shape.summary,
        `\`${shape.example}\``,
      ]),
    ),
  options: () =>
    table(
      ['option', 'of', 'meaning'],
      settings
        .filter(setting => setting.commands !== undefined)
        .map(setting => [
          `\`--${[setting.name, setting.value].filter(part => part !== undefined).join(' ')}\``,
          typeof setting.commands === 'string' ? 'every command' : (setting.commands ?? []).join(', '),
          setting.summary,
        ]),
    ),
}

/** withTables replaces what stands between `<!-- table: NAME -->` and `<!-- end -->`. */
function withTables(readme: string): string {
  return readme.replace(
    /(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (all, start: string, name: string, end: string) => {
      const make = tables[name]
      return make === undefined ? all : `${start}${make()}\n${end}`
    },
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

if (import.meta.main) {
  for (const [file, content] of files(name => readFileSync(path.join(root, name), 'utf8'))) {
    writeFileSync(path.join(root, file), content)
  }
}
