export const id = 7265;
export const ids = [7265];
export const modules = {
	17265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			completion: () => (completion),
			shells: () => (shells)
		});
		const shells = ['bash', 'zsh', 'fish', 'pwsh'];
		function completion(shell, grammar) {
			switch (shell) {
				case 'bash':
					return bash(grammar);
				case 'zsh':
					return zsh(grammar);
				case 'fish':
					return fish(grammar);
				case 'pwsh':
					return pwsh(grammar);
				default:
					return shell;
			}
		}
		function bash({ program, commands }) {
			const cases = commands.map(({ name, options }) => `    ${name}) words="${flags(options)}" ;;`);
			const values = choices(commands).map(({ name, values: words }) => `    --${name}) COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$current")); return ;;`);
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
`;
		}
		function zsh({ program, commands }) {
			const names = commands.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`);
			const cases = commands.map(({ name, options }) => {
				const lines = options.map(option => {
					const value = option.takesValue ? `:value:${option.values ? `(${option.values.join(' ')})` : '_files'}` : '';
					return `      '--${option.name}[${quoted(option.summary)}]${value}'`;
				});
				return `    ${name}) _arguments \\\n${lines.join(' \\\n')} \\\n      '*:file:_files' ;;`;
			});
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
`;
		}
		function fish({ program, commands }) {
			const lines = commands.flatMap(({ name, summary, options }) => [
				`complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d '${quoted(summary)}'`,
				...options.map(option => {
					const value = option.takesValue ? ` -r${option.values ? ` -f -a '${option.values.join(' ')}'` : ''}` : '';
					return `complete -c ${program} -n '__fish_seen_subcommand_from ${name}' -l ${option.name}${value} -d '${quoted(option.summary)}'`;
				}),
			]);
			return `# ${program} completion for fish\n${lines.join('\n')}\n`;
		}
		function pwsh({ program, commands }) {
			const table = commands.map(({ name, options }) => `    '${name}' = @(${options.map(option => `'--${option.name}'`).join(', ')})`);
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
`;
		}
		function choices(commands) {
			const found = new Map(commands.flatMap(({ options }) => options.flatMap(({ name, values }) => (values ? [[name, values]] : []))));
			return [...found].map(([name, values]) => ({ name, values }));
		}
		function flags(options) {
			return options.map(({ name }) => `--${name}`).join(' ');
		}
		function ident(program) {
			return program.replace(/\W/g, '_');
		}
		function quoted(text) {
			return text
				.replace(/['"`\\[\]:$]/g, ' ')
				.replace(/ +/g, ' ')
				.trim();
		}
	})
};
