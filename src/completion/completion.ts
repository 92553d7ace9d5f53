/** Grammar is what a shell needs to know of the program. */
export interface Grammar {
  readonly program: string
  readonly commands: readonly GrammarCommand[]
}

export interface GrammarCommand {
  readonly name: string
  readonly summary: string
  readonly options: readonly GrammarOption[]
}

export interface GrammarOption {
  readonly name: string
  readonly summary: string
  readonly takesValue: boolean
  /** The values that it may have; files where it takes a value and has none. */
  readonly values?: readonly string[]
}

/** shells are those that completion is made for. */
export const shells = ['bash', 'zsh', 'fish', 'pwsh'] as const

export type Shell = (typeof shells)[number]

/** completion is the script that a shell reads to complete commands, options and their values. */
export function completion(shell: Shell, grammar: Grammar): string {
  switch (shell) {
    case 'bash':
      return bash(grammar)
    case 'zsh':
      return zsh(grammar)
    case 'fish':
      return fish(grammar)
    case 'pwsh':
      return pwsh(grammar)
    default:
      return shell satisfies never
  }
}

function bash({ program, commands }: Grammar): string {
  const cases = commands.map(({ name, options }) => `    ${name}) words="${flags(options)}" ;;`)
  const values = choices(commands).map(
    ({ name, values: words }) =>
      `    --${name}) COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$current")); return ;;`,
  )
  return `# ${program} completion for bash
_${ident(program)}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words="" word
  COMPREPLY=()
  case "$previous" in
${values.join('\n')}
  esac
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do case "$word" in
${cases.join('\n')}
  esac; done
  if [[ -z "$words" ]]; then words="${commands.map(({ name }) => name).join(' ')} --help --version"
  elif [[ "$current" != -* ]]; then COMPREPLY=($(compgen -f -- "$current")); return; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o filenames -F _${ident(program)} ${program}
`
}

function zsh({ program, commands }: Grammar): string {
  const names = commands.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`)
  const cases = commands.map(({ name, options }) => {
    const lines = options.map(option => {
      const value = option.takesValue ? `:value:${option.values ? `(${option.values.join(' ')})` : '_files'}` : ''
      return `      '--${option.name}[${quoted(option.summary)}]${value}'`
    })
    return `    ${name}) _arguments \\\n${lines.join(' \\\n')} \\\n      '*:file:_files' ;;`
  })
  return `#compdef ${program}
_${ident(program)}() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _${ident(program)} ${program}
`
}

function fish({ program, commands }: Grammar): string {
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d '${quoted(summary)}'`,
    ...options.map(option => {
      const value = option.takesValue ? ` -r${option.values ? ` -f -a '${option.values.join(' ')}'` : ''}` : ''
      return `complete -c ${program} -n '__fish_seen_subcommand_from ${name}' -l ${option.name}${value} -d '${quoted(option.summary)}'`
    }),
  ])
  return `# ${program} completion for fish\n${lines.join('\n')}\n`
}

function pwsh({ program, commands }: Grammar): string {
  const table = commands.map(
    ({ name, options }) => `    '${name}' = @(${options.map(option => `'--${option.name}'`).join(', ')})`,
  )
  return `# ${program} completion for PowerShell
Register-ArgumentCompleter -Native -CommandName ${program} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $options = [ordered]@{
${table.join('\n')}
  }
  $given = $commandAst.CommandElements | ForEach-Object { $_.ToString() }
  $command = $given | Where-Object { $options.Contains($_) } | Select-Object -First 1
  $words = if ($command) { $options[$command] } else { $options.Keys }
  $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`
}

function choices(
  commands: readonly GrammarCommand[],
): readonly { readonly name: string; readonly values: readonly string[] }[] {
  const found = new Map(
    commands.flatMap(({ options }) => options.flatMap(({ name, values }) => (values ? [[name, values] as const] : []))),
  )
  return [...found].map(([name, values]) => ({ name, values }))
}

function flags(options: readonly GrammarOption[]): string {
  return options.map(({ name }) => `--${name}`).join(' ')
}

function ident(program: string): string {
  return program.replace(/\W/g, '_')
}

/** Signs that end or open something in one of the shells' own notations. */
function quoted(text: string): string {
  return text
    .replace(/['"`\\[\]:$]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
