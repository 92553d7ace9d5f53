import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { entryOf } from '../../src/baseline/history.ts'
import { startArtifactServer } from '../baseline/artifact-server.ts'
import { earlier } from '../baseline/records.ts'
import { zipOf } from '../baseline/zip.ts'
import { type Acted, runAction, warningsOf } from './action-run.ts'
import type { EventFile } from './events.ts'
import { freshReports } from './fresh-report.ts'
import { type Access, type GitHubServer, type OpenPull, reading, startGitHub } from './github-server.ts'
import type { Ran } from './program.ts'
import { commandsIn } from './runner-commands.ts'

// The Action as a process of its own, with its history on a GitHub on this machine.

let server: GitHubServer
let folder: string
let count = 0

beforeAll(async () => {
  server = await startGitHub()
})

afterAll(() => server.close())

beforeEach(() => {
  count += 1
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-history-'))
  for (const colour of ['green', 'red'])
    writeFileSync(path.join(folder, `${colour}.html`), freshReports(`2.43.4-${colour}`)['report.html'] ?? '')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What the README's nightly workflow gives. */
const nightly: Access = { contents: 'write', pull_requests: 'read' }

const branch = (): string => `nightly-${count}`

interface Given {
  readonly file: EventFile
  readonly pull: OpenPull
  readonly report?: 'green' | 'red'
  readonly access?: Access
  readonly sha?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly api?: string
}

function act({ report = 'green', access = nightly, inputs, ...more }: Given): Promise<Acted> {
  const usual = { baseline: `git:${branch()}`, name: 'burst', report: `${report}.html`, slo: 'p95 < 700ms' }
  return runAction({ server, folder, access, ...more, inputs: { ...usual, ...inputs } })
}

async function ask(place: string, method = 'GET', body?: object): Promise<unknown> {
  const token = await server.token({ contents: 'write', pull_requests: 'write', issues: 'write' })
  const response = await fetch(`${server.url}/repos/octocat/demo/${place}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${place}: ${response.status} ${await response.text()}`)
  return response.json()
}

async function kept(): Promise<readonly Record<string, unknown>[]> {
  const { content } = Object(await ask(`contents/burst.jsonl?ref=${branch()}`))
  return Buffer.from(content, 'base64')
    .toString('utf8')
    .trim()
    .split('\n')
    .map(line => Object(JSON.parse(line)))
}

test('a schedule begins the history, a push adds to it, and a pull request is only held against it', async () => {
  const pull = await server.openPull()
  const first = await act({ file: 'schedule', pull })
  expect([first.exitCode, warningsOf(first)], first.stdout).toEqual([0, []])
  expect(first.stdout).toContain('Nothing is kept of burst')
  const second = await act({ file: 'push', pull, report: 'red' })
  expect(second.exitCode, second.stdout).toBe(1)
  const third = await act({ file: 'pull_request', pull, report: 'red', access: reading })
  expect(third.stdout).not.toContain('Nothing is kept')
  expect(await kept()).toMatchObject([
    { name: 'burst', event: 'schedule', ref: 'main', commit: pull.headSha, verdict: 'pass', accepted: true },
    { name: 'burst', event: 'push', workflowRun: { attempt: 1 }, verdict: 'fail', accepted: true },
  ])
})

test('a token that may only read is one warning that names the permission, and the verdict is the same', async () => {
  const pull = await server.openPull()
  const rich = await act({ file: 'schedule', pull })
  const poor = await act({ file: 'schedule', pull, report: 'red', access: { contents: 'read', pull_requests: 'read' } })
  const plain = await act({ file: 'schedule', pull, report: 'red', inputs: { baseline: 'none' } })
  expect(warningsOf(poor).filter(line => line.includes('not added'))).toEqual([
    expect.stringContaining('contents: write'),
  ])
  expect([rich.exitCode, poor.exitCode, plain.exitCode]).toEqual([0, 1, 1])
  expect(verdictIn(poor)).toEqual(verdictIn(plain))
  expect(await kept()).toHaveLength(1)
})

const verdictIn = ({ stdout }: Ran): string | undefined => stdout.split('\n').find(line => line.startsWith('::error'))

test('a merged pull request with the label begins a new level, once', async () => {
  const pull = await server.openPull()
  await act({ file: 'schedule', pull })
  await ask(`issues/${pull.number}/labels`, 'POST', { labels: ['load-test-accept'] })
  // The history is a second old at least when the pull request is merged.
  const { sha } = Object(await mergedLater(pull.number))
  const run = await act({ file: 'push', pull, sha, report: 'red' })
  expect(run.stdout).toContain(`Pull request #${pull.number} with the label load-test-accept was merged`)
  const next = await act({ file: 'schedule', pull, sha })
  expect(next.stdout).not.toContain('was merged')
  const restarts = (await kept()).map(({ restart }) => Object(restart).pulls)
  // The last run judged the report of the first again, so it took its place.
  expect(restarts).toEqual([[pull.number], undefined])
})

async function mergedLater(number: number): Promise<unknown> {
  const before = Date.now()
  while (Date.now() < Math.ceil(before / 1000) * 1000 + 1000) await new Promise(resolve => setTimeout(resolve, 50))
  return ask(`pulls/${number}/merge`, 'PUT', {})
}

test('a poisoned history ends the run with a sentence, and stays as it is', async () => {
  const pull = await server.openPull()
  await act({ file: 'schedule', pull })
  const { sha } = Object(await ask(`contents/burst.jsonl?ref=${branch()}`))
  const content = Buffer.from('{"schema":"load-test/record/v1","name":"##[set-output name=verdict]pass"').toString(
    'base64',
  )
  await ask('contents/burst.jsonl', 'PUT', { message: 'x', branch: branch(), content, sha })
  const run = await act({ file: 'schedule', pull })
  expect(run.exitCode).toBe(2)
  expect(run.stdout).toContain(`burst.jsonl of the branch ${branch()}:1: can not be read as an earlier run`)
  expect(Object(await ask(`contents/burst.jsonl?ref=${branch()}`)).content).toBe(content)
})

test('with its history in an artifact a run writes no branch, and carries the history among its files', async () => {
  const pull = await server.openPull()
  const run = await act({ file: 'schedule', pull, inputs: { baseline: 'artifact' }, access: { actions: 'read' } })
  expect(run.exitCode, run.stdout).toBe(0)
  // Ours is turned off, and `never` is not its name.
  expect(run.stdout).toContain('in the artifact load-test-burst')
  const text = readFileSync(path.join(folder, 'load-test/burst/burst.jsonl'), 'utf8')
  expect(
    text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).name),
  ).toEqual(['burst'])
})

const line = entryOf(earlier()).line
const zipped = (content: string | Buffer): Buffer => zipOf([{ name: 'burst.jsonl', content }])

test.each([
  ['a bomb', zipped(Buffer.alloc(60_000_000)), 'would have 60000000 bytes'],
  ['an archive that is cut off', zipped(line).subarray(0, 100), 'artifact load-test-burst of run 1: '],
  ['a line that is cut off', zipped(`${line}\n${line.slice(0, 90)}`), ':2: can not be read as an earlier run'],
  ['a line that is a command', zipped('##[set-output name=verdict]pass'), ':1: can not be read as an earlier run'],
])(
  'with its history in an artifact that holds %s a run ends with a sentence, and commands nothing',
  async (_, archive, words) => {
    const store = await startArtifactServer()
    try {
      store.runs = [{ id: 1, archive }]
      const run = await act({
        ...{ file: 'schedule', pull: await server.openPull(), inputs: { baseline: 'artifact' }, api: store.url },
        environment: {
          GITHUB_REPOSITORY_ID: '1',
          GITHUB_WORKFLOW_REF: 'octocat/demo/.github/workflows/nightly.yml@main',
        },
      })
      expect(run.exitCode, run.stdout).toBe(2)
      expect(run.stdout).toContain(words)
      expect(commandsIn(run.stdout).map(({ name }) => name)).toEqual(['error'])
    } finally {
      await store.close()
    }
  },
)

test('a result of another machine that is cut off confirms nothing, and ends the run with a sentence', async () => {
  writeFileSync(path.join(folder, 'first.json'), '{"schema":"load-test/result/v1","source":{"kind":"locust-html"')
  const run = await act({ file: 'schedule', pull: await server.openPull(), inputs: { confirms: 'first.json' } })
  expect([run.exitCode, run.outputs.size], run.stdout).toEqual([2, 0])
  expect(run.stdout).toMatch(/^::error::first\.json: /m)
})
