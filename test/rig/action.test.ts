import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { type ActResult, type ActRun, runAct } from './act.ts'
import { type EventFile, eventFiles, eventOf, payloadOf } from './events.ts'
import { fakeLocust, kept } from './fresh-report.ts'
import {
  type GitHubServer,
  nightly as nightlyAccess,
  type OpenPull,
  reading,
  startGitHub,
  writing,
} from './github-server.ts'
import { part } from './parts.ts'
import { root } from './place.ts'
import { testWith } from './with-parts.ts'
import { readmeWorkflows } from './workflows.ts'

const [tenLines = '', nightly = ''] = readmeWorkflows()
const promises = readFileSync(path.join(root, 'fixtures/medkg/README.md'), 'utf8')
const ours = 'medkg/load-test-action@v1'
/** Where the promise stands that the red report breaks. */
const brokenLine = promises.split('\n').findIndex(line => line.startsWith('| `/facets/generate` |')) + 1

let server: GitHubServer

beforeAll(async () => {
  if (part('act') !== undefined) server = await startGitHub()
})

afterAll(() => server?.close())

interface Given extends Partial<ActRun> {
  readonly file: EventFile
  readonly pull: OpenPull
  readonly report?: 'red' | 'green'
  readonly runNumber?: number
}

function act({ file, pull, report = 'red', runNumber = 1, ...more }: Given): Promise<ActResult> {
  return runAct({
    workflow: tenLines.replace('on: pull_request\n', `on: ${trigger(file)}\n`),
    event: eventOf(file),
    payload: payloadOf(file, pull),
    token: 'none',
    api: server.url,
    files: { 'README.md': promises, ...kept(`2.43.4-${report}`) },
    programs: fakeLocust,
    environment: { GITHUB_RUN_NUMBER: String(runNumber), GITHUB_RUN_ID: String(1000 + runNumber) },
    ...more,
  })
}

function trigger(file: EventFile): string {
  if (file === 'workflow_run') return '{ workflow_run: { workflows: [Load test], types: [completed] } }'
  return file === 'schedule' ? '{ schedule: [{ cron: "0 2 * * *" }] }' : eventOf(file)
}

const said = (result: ActResult, name: string): readonly string[] =>
  result.commands.filter(command => command.name === name).map(({ text }) => text)

const aboutComment = (result: ActResult): readonly string[] =>
  said(result, 'warning').filter(text => text.startsWith('No comment'))

/** These events have no pull request to speak on. */
const without: readonly EventFile[] = ['schedule', 'workflow_dispatch', 'merge_group']

for (const file of eventFiles) {
  for (const access of ['write', 'read'] as const) {
    testWith(
      ['act', 'unshare'],
      `the ten lines on ${file}, with a token that may ${access}: a broken promise fails the job, a kept one passes`,
      async () => {
        const pull = await server.openPull()
        const token = await server.token(access === 'write' ? writing : reading)
        const red = await act({ file, pull, token, report: 'red' })
        expectRed(red)
        const green = await act({ file, pull, token, report: 'green', runNumber: 2 })
        expectGreen(green)
        const comments = await pull.comments()
        const speaks = access === 'write' && !without.includes(file)
        expect(comments.map(({ user }) => user.login)).toEqual(speaks ? ['github-actions[bot]'] : [])
        for (const { body } of comments) expect(body).toContain('✅ Load test `load-test`: all 12 objectives kept')
        const silent = access === 'read' && !without.includes(file)
        for (const result of [red, green]) expect(aboutComment(result).length, result.raw).toBe(silent ? 1 : 0)
        expect(red.outputs.get('comment-url') ?? '').toMatch(speaks ? /#issuecomment-\d+$/ : /^$/)
      },
      { timeout: 60_000 },
    )
  }
}

function expectRed(result: ActResult): void {
  expect([result.exitCode, result.steps.get(ours)], result.raw).toEqual([1, 'failure'])
  expect(result.outputs.get('verdict')).toBe('fail')
  expect(result.outputs.get('breaches')).toBe('2')
  expect(result.outputs.get('headline')).toBe('2 of 12 objectives missed')
  const onRow = result.commands.filter(({ name, properties }) => name === 'error' && properties['file'] !== undefined)
  expect(onRow.map(({ properties }) => [properties['file'], Number(properties['line'])])).toEqual([
    ['README.md', brokenLine],
    ['README.md', brokenLine],
  ])
  expect(result.summary).toContain('❌ Load test `load-test`: 2 of 12 objectives missed')
  expect(result.summary).toContain('`/facets/generate`')
}

function expectGreen(result: ActResult): void {
  expect([result.exitCode, result.steps.get(ours)], result.raw).toEqual([0, 'success'])
  expect(result.outputs.get('verdict')).toBe('pass')
  expect(result.outputs.get('headline')).toBe('all 12 objectives kept')
  expect(said(result, 'error')).toEqual([])
  expect(result.summary).toContain('✅ Load test `load-test`: all 12 objectives kept')
}

testWith(
  ['act', 'unshare'],
  'a fork is told of the way by a second workflow, and not to add a permission',
  async () => {
    const pull = await server.openPull()
    const token = await server.token(reading)
    const fork = await act({ file: 'pull_request-fork', pull, token })
    expect(aboutComment(fork).join()).toMatch(/fork/)
    expect(aboutComment(fork).join()).not.toContain('permissions:')
    const own = await act({ file: 'pull_request', pull, token })
    expect(aboutComment(own).join()).toContain('pull-requests: write')
  },
)

testWith(['act', 'unshare'], 'a GitHub that is not there costs the comment, and not the verdict', async () => {
  const pull = await server.openPull()
  const red = await act({ file: 'pull_request', pull, api: 'http://127.0.0.1:2' })
  expectRed(red)
  expect(aboutComment(red).length).toBe(1)
  expectGreen(await act({ file: 'pull_request', pull, api: 'http://127.0.0.1:2', report: 'green' }))
})

const standIns = {
  'actions/setup-python@v6': '- run: "true"\n  shell: bash',
}
const opsFiles = { 'ops/load_test/README.md': promises, 'ops/load_test/locustfile.py': '' }

testWith(
  ['act', 'unshare'],
  'the nightly workflow of the README runs as it stands, on HTML and CSV of one run, and a red night opens an issue',
  async () => {
    const pull = await server.openPull()
    const night = async (runNumber: number, report: 'red' | 'green', more: Partial<Given> = {}): Promise<ActResult> =>
      act({
        ...{ file: 'schedule', pull, workflow: nightly, actions: standIns, runNumber },
        token: await server.token(nightlyAccess),
        files: { ...opsFiles, ...kept(`2.43.4-${report}`) },
        ...more,
      })
    const issues = async (): Promise<readonly (readonly string[])[]> =>
      (await server.issues('`steady`')).map(({ title, state, body }) => [title, state, body.split('\n')[2] ?? ''])
    const inPull = await night(1, 'red', { file: 'pull_request' })
    expect([inPull.exitCode, await issues()], inPull.raw).toEqual([1, []])
    const refused = await night(2, 'red', { token: await server.token(writing) })
    expect([refused.exitCode, await issues()], refused.raw).toEqual([1, []])
    const lines = said(refused, 'warning').filter(text => text.includes('permissions:'))
    expect(lines).toEqual([expect.stringMatching(/^No GitHub issue: .*issues: write$/s)])
    const red = await night(3, 'red')
    expect([red.exitCode, red.steps.get('Verdict'), red.outputs.get('verdict')], red.raw).toEqual([
      1,
      'failure',
      'fail',
    ])
    const title = 'Load test `steady` fails'
    expect(await issues()).toEqual([[title, 'open', '### ❌ Load test `steady`: 2 of 13 objectives missed']])
    const green = await night(4, 'green')
    expect([green.exitCode, green.outputs.get('verdict')], green.raw).toEqual([0, 'pass'])
    expect(green.summary).toContain('✅ Load test `steady`')
    expect(await issues()).toEqual([[title, 'closed', '### ✅ Load test `steady`: all 13 objectives kept']])
    const [issue] = await server.issues('`steady`')
    expect(issue?.body).toMatch(/\| \[4\]\(.*✅ pass .*\n\| .*\| \[3\]\(.*❌ fail /)
    expect((await server.commentsOf(issue?.number ?? 0)).map(({ body }) => body.split('\n')[1])).toEqual([
      '✅ Green again: all 13 objectives kept.',
    ])
  },
  { timeout: 60_000 },
)
