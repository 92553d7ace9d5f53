import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

// The door itself, in a process of its own: what becomes of what is printed.

const main = path.resolve(import.meta.dirname, 'main.ts')
const report = path.resolve(import.meta.dirname, '../fixtures/locust/2.43.4-red/report.json')

interface Ended {
  readonly code: number | null
  readonly stderr: string
}

/** Runs the program with its standard output going to a file, or read no further than its first piece. */
function ended(argv: readonly string[], file?: string): Promise<Ended> {
  const out = file === undefined ? 'pipe' : openSync(file, 'w')
  const child = spawn(process.execPath, [main, ...argv], { stdio: ['ignore', out, 'pipe'] })
  if (typeof out === 'number') closeSync(out)
  child.stdout?.once('data', () => child.stdout?.destroy())
  let stderr = ''
  child.stderr?.on('data', data => {
    stderr += String(data)
  })
  return new Promise(resolve => child.on('close', code => resolve({ code, stderr })))
}

test('a reader that stops reading, as `head` does, changes neither exit code nor log', async () => {
  expect(await ended(['inspect', report, '--format', 'json'])).toEqual({ code: 0, stderr: '' })
  expect(await ended(['check', report, '--slo', 'p95 < 1ms', '--format', 'json'])).toEqual({ code: 1, stderr: '' })
})

test.runIf(existsSync('/dev/full'))(
  'law 10: a verdict that can not be printed keeps its exit code, and anything else that can not is an error',
  async () => {
    const said = /^load-test: standard output can not be written: ENOSPC.*\n$/
    const judged = await ended(['check', report, '--slo', 'p95 < 1ms', '--format', 'json'], '/dev/full')
    expect([judged.code, said.test(judged.stderr)]).toEqual([1, true])
    const shown = await ended(['inspect', report], '/dev/full')
    expect([shown.code, said.test(shown.stderr)]).toEqual([2, true])
  },
)

describe('the last line on stderr says where the report is', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'load-test-cli-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('of a check, unless its files were not asked for or it is to be quiet', () => {
    const check = (...more: string[]): string =>
      spawnSync(process.execPath, [main, 'check', report, '--slo', 'p95 < 1ms', ...more], {
        cwd: folder,
        encoding: 'utf8',
      }).stderr
    expect(check('--output', 'out/')).toMatch(/^The report is out\/report\.html, with 4 more files beside it\.\n$/m)
    expect(existsSync(path.join(folder, 'out/report.html'))).toBe(true)
    expect(check('--output', 'out', '--quiet')).not.toContain('The report is')
    expect(check()).not.toContain('The report is')
    // Where a folder has to be, there is a file.
    writeFileSync(path.join(folder, 'taken'), '')
    expect(check('--output', 'taken')).not.toContain('The report is')
  })

  test('of the demo, also when somebody ends it', async () => {
    const child = spawn(process.execPath, [main, 'demo', '--broken', '--progress', 'live'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let stderr = ''
    child.stderr.on('data', data => {
      if (stderr === '') child.kill('SIGINT')
      stderr += String(data)
    })
    const code = await new Promise(resolve => child.on('close', resolve))
    expect([code, stderr.trimEnd().split('\n').at(-1)]).toEqual([
      130,
      'The report is load-test/demo/report.html, with 4 more files beside it.',
    ])
  })
})

test('in a step of a workflow the doctor says what its token, its summary and its files may do', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'load-test-cli-'))
  const event = path.join(folder, 'event.json')
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { number: 7, head: { repo: { id: 2 } }, base: { repo: { id: 1 } } } }),
  )
  const env = {
    PATH: process.env['PATH'],
    ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event },
    ...{ GITHUB_REPOSITORY: 'octocat/demo', GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md') },
  }
  try {
    const argv = [main, 'doctor', '--format', 'json']
    const { stdout } = spawnSync(process.execPath, argv, { cwd: folder, env, encoding: 'utf8' })
    const states = JSON.parse(stdout).map(({ name, text }: { name: string; text: string }) => [name, text])
    expect(Object.fromEntries(states)).toMatchObject({
      event: 'pull_request',
      comment: "a fork's token may only read",
      summary: 'can be written',
      artifact: 'only an action, not a `run` step, may upload one',
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
