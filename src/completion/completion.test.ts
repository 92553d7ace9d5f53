import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { completion, type Grammar, shells } from './completion.ts'

const grammar: Grammar = {
  program: 'load-test',
  commands: [
    {
      name: 'check',
      summary: "judge `reports` [all]: it's easy",
      options: [
        { name: 'slo', summary: 'sources', takesValue: true },
        { name: 'format', summary: 'what stands on stdout', takesValue: true, values: ['text', 'json'] },
        { name: 'strict', summary: 'be strict', takesValue: false },
      ],
    },
    { name: 'inspect', summary: 'show', options: [{ name: 'quiet', summary: 'less', takesValue: false }] },
  ],
}

function completed(...words: string[]): readonly string[] {
  const script = `${completion('bash', grammar)}
COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_load_test; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.split('\n').filter(line => line !== '')
}

test('bash completes commands, then their options, then the values of an option', () => {
  expect(completed('load-test', '')).toEqual(['check', 'inspect', '--help', '--version'])
  expect(completed('load-test', 'ch')).toEqual(['check'])
  expect(completed('load-test', 'check', '--s')).toEqual(['--slo', '--strict'])
  expect(completed('load-test', 'inspect', '--')).toEqual(['--quiet'])
  expect(completed('load-test', 'check', '--format', '')).toEqual(['text', 'json'])
})

test('each script is one that its shell can read, where the shell is here', () => {
  for (const [shell, argv] of [
    ['bash', ['-n']],
    ['zsh', ['-n']],
    ['fish', ['--no-execute']],
  ] as const) {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'load-test-completion-')), shell)
    writeFileSync(file, completion(shell, grammar))
    const { status, error, stderr } = spawnSync(shell, [...argv, file], { encoding: 'utf8' })
    if (error === undefined) expect([shell, status, stderr]).toEqual([shell, 0, ''])
  }
  expect(
    shells.map(
      shell => completion(shell, grammar).includes('--strict') || completion(shell, grammar).includes('-l strict'),
    ),
  ).toEqual([true, true, true, true])
})
