import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect } from 'vitest'
import { requirePart } from './parts.ts'
import { root } from './place.ts'
import { testWith } from './with-parts.ts'

// A pipe hides whether NO_COLOR works, so a pseudo-terminal is asked.

const given = ['check', 'fixtures/locust/2.43.4-red/report.html', '--slo', 'fixtures/medkg/README.md#latency-slos']
const coloured = /\x1b\[/

interface Shown {
  readonly status: number | null
  readonly stdout: string
}

function shown(
  environment: Readonly<Record<string, string>>,
  onTerminal: boolean,
  more: readonly string[] = [],
): Shown {
  const program = [process.execPath, path.join(root, 'src/main.ts'), ...given, ...more]
  const pty = 'import pty,sys,os; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))'
  const [first = '', ...rest] = onTerminal ? [requirePart('python3'), '-c', pty, ...program] : program
  const options = { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...environment } } as const
  const { status, stdout } = spawnSync(first, rest, options)
  return { status, stdout }
}

const term = { TERM: 'xterm-256color' }

testWith(['python3'], 'a terminal gets colour, unless NO_COLOR, --no-color or a dumb terminal asks for none', () => {
  expect(shown(term, true).stdout).toMatch(coloured)
  for (const [environment, more] of [
    [{ ...term, NO_COLOR: '1' }, []],
    [term, ['--no-color']],
    [{ TERM: 'dumb' }, []],
  ] as const) {
    const { status, stdout } = shown(environment, true, more)
    expect([status, coloured.test(stdout)]).toEqual([1, false])
    expect(stdout).toContain('2 of 12 objectives missed')
  }
})

testWith(['python3'], 'a pipe gets none, and the log of a workflow some', () => {
  const plain = shown(term, false)
  expect([plain.status, coloured.test(plain.stdout)]).toEqual([1, false])
  expect(shown({ GITHUB_ACTIONS: 'true' }, false).stdout).toMatch(coloured)
  expect(shown({ GITHUB_ACTIONS: 'true', NO_COLOR: '1' }, false).stdout).not.toMatch(coloured)
  expect(withoutColour(shown(term, true).stdout).replaceAll('\r\n', '\n')).toBe(plain.stdout)
})

function withoutColour(text: string): string {
  return text.replace(/\x1b\[[\d;]*m/g, '')
}
