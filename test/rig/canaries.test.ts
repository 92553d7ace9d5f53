import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canaries, leaksIn } from './canaries.ts'
import { payloadOf } from './events.ts'
import { type GitHubServer, startGitHub, writing } from './github-server.ts'
import { hostileReport } from './hostile-report.ts'
import { runProgram } from './program.ts'

const texts = canaries.map(({ text }) => text)
const scratch = mkdtempSync(path.join(tmpdir(), 'load-test-canaries-'))
let server: GitHubServer

beforeAll(async () => {
  server = await startGitHub()
  writeFileSync(path.join(scratch, 'report.html'), hostileReport(texts))
  writeFileSync(path.join(scratch, 'slo.yml'), 'objectives: [each p50 < 1ms, "errors < 0.001%"]\n')
})

afterAll(async () => {
  await server.close()
  rmSync(scratch, { recursive: true, force: true })
})

test('the report holds all canaries', () => {
  const page = readFileSync(path.join(scratch, 'report.html'), 'utf8')
  const args = JSON.parse(/window\.templateArgs = (.*)\n/.exec(page)?.[1] ?? '')
  const names: readonly string[] = args.requests_statistics.map(({ name }: { name: string }) => name)
  expect(leaksIn(names.join('\n')).length).toBe(canaries.length)
  expect(canaries.length).toBeGreaterThanOrEqual(30)
})

test('the Action shows no canary in any of its eight places', async () => {
  const pull = await server.openPull()
  const temporary = path.join(scratch, 'temporary')
  mkdirSync(temporary)
  const file = (name: string, content = ''): string => {
    writeFileSync(path.join(temporary, name), content)
    return path.join(temporary, name)
  }
  const [output, summary] = [file('output'), file('summary')]
  const ran = await runProgram([], scratch, {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: server.url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payloadOf('pull_request', pull))),
    GITHUB_OUTPUT: output,
    GITHUB_REPOSITORY: 'octocat/demo',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: scratch,
    RUNNER_TEMP: temporary,
    'INPUT_CHECK-NAME': 'Load test',
    'INPUT_GITHUB-TOKEN': await server.token(writing),
    INPUT_NAME: 'canaries',
    INPUT_REPORT: 'report.html',
    INPUT_SLO: 'slo.yml',
  })
  expect(ran.exitCode, ran.stdout + ran.stderr).toBe(1)
  const kept = globSync('load-test/canaries/*', { cwd: scratch }).sort()
  const places = new Map([
    ['the log and the annotations in it', ran.stdout],
    ['stderr', ran.stderr],
    ['the outputs', readFileSync(output, 'utf8')],
    ['the summary', readFileSync(summary, 'utf8')],
    ['the comment', (await pull.comments()).map(({ body }) => body).join('\n')],
    ['the check run', JSON.stringify(await pull.checks())],
    ...kept.map(name => [name, readFileSync(path.join(scratch, name), 'utf8')] as const),
  ])
  expect(kept.map(name => path.basename(name)).filter(name => !name.startsWith('load-test-'))).toEqual([
    'junit.xml',
    'report.html',
    'report.md',
    'result.json',
    'verdict.json',
  ])
  const leaks = [...places]
    .map(([place, text]) => [place, leaksIn(text)] as const)
    .filter(([, found]) => found.length > 0)
  expect(leaks).toEqual([])
  for (const [place, text] of places) if (place !== 'stderr') expect(text, place).toMatch(/\*\*\*|\?…|canaries/)
})

test.each(
  [
    ['check', 'report.html', '--slo', 'slo.yml'],
    ['check', 'report.html', '--slo', 'slo.yml', '--format', 'json'],
    ['check', 'report.html', '--slo', 'slo.yml', '--format', 'markdown'],
    ['inspect', 'report.html'],
    ['inspect', 'report.html', '--format', 'json'],
  ].map(line => [line.join(' '), line] as const),
)('`%s` shows no canary', async (_, line) => {
  const ran = await runProgram(line, scratch)
  expect(ran.stdout.length).toBeGreaterThan(100)
  expect(leaksIn(ran.stdout + ran.stderr)).toEqual([])
})

/** Those that are known by their own shape: a sentence may quote a word without what stood around it. */
const recognised = ['password in a URL', 'JWT', 'GitHub personal token', 'AWS key id', 'query of a whole URL']

test('a mistake in what was given is told without the secret in it', async () => {
  for (const { text, what } of canaries.filter(({ what }) => recognised.includes(what))) {
    for (const line of [
      ['check', 'report.html', '--slo', `p95 ${text} << 3`],
      ['inspect', text],
    ]) {
      const ran = await runProgram(line, scratch)
      expect([what, ran.exitCode, leaksIn(ran.stderr)]).toEqual([what, 2, []])
    }
  }
})
