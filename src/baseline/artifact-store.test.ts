import { performance } from 'node:perf_hooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ArtifactServer, type Run, startArtifactServer } from '../../test/baseline/artifact-server.ts'
import { earlier } from '../../test/baseline/records.ts'
import { zipOf } from '../../test/baseline/zip.ts'
import { openGitHub, whereOf } from '../github/github.ts'
import type { Fetch } from '../github/wire.ts'
import { artifactStore } from './artifact-store.ts'
import { entryOf, historyText, withRecord } from './history.ts'
import type { Store } from './store.ts'

let server: ArtifactServer
let told: string[]

beforeEach(async () => {
  server = await startArtifactServer()
  told = []
})

afterEach(() => server.close().catch(() => undefined))

function storeOf(name = 'load-test-burst', apiUrl = server.url, fetch?: Fetch): Store {
  const where = whereOf(
    {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'octocat/demo',
      GITHUB_REPOSITORY_ID: '1',
      GITHUB_API_URL: apiUrl,
      GITHUB_WORKFLOW_REF: 'octocat/demo/.github/workflows/nightly.yml@refs/pull/7/merge',
    },
    { repository: { default_branch: 'main' } },
  )
  if (where === undefined) throw new Error('nowhere')
  const clock = { now: () => performance.now(), wait: async () => undefined }
  const repository = openGitHub({ where, token: 'ghs_secret', clock, ...(fetch && { fetch }) }).repository()
  return artifactStore(repository, name, 'burst', why => told.push(why))
}

const archive = (id: string, more: readonly { readonly name: string; readonly content: string }[] = []): Buffer =>
  zipOf([{ name: 'burst.jsonl', content: historyText([entryOf(earlier({ id }))]) }, ...more])

const good = (id: number, more: Partial<Run> = {}): Run => ({ id, archive: archive(`of-${id}`), ...more })

const ids = async (): Promise<readonly string[] | undefined> => (await storeOf().read())?.map(({ record }) => record.id)

test('the history of the newest trusted run is read, and the token goes nowhere else', async () => {
  server.runs = [good(1), good(3), good(2)]
  expect(await ids()).toEqual(['of-3'])
  expect(server.seen.map(([request]) => request)).toEqual([
    expect.stringContaining('/actions/artifacts?name=load-test-burst'),
    expect.stringContaining('/actions/workflows/nightly.yml/runs?branch=main&status=success'),
    'GET /repos/octocat/demo/actions/artifacts/3/zip',
    'GET /store/3?sig=secret',
  ])
  expect(server.seen.map(([, authorization]) => authorization)).toEqual([
    ...Array.from({ length: 3 }, () => 'token ghs_secret'),
    undefined,
  ])
  expect(told).toEqual([])
})

test('an artifact that holds no history of this name is none, and that is told', async () => {
  server.runs = [good(1, { archive: zipOf([{ name: 'steady.jsonl', content: '' }]) })]
  expect(await ids()).toBeUndefined()
  expect(told).toEqual(['artifact load-test-burst of run 1 holds no burst.jsonl'])
})

test('from a safe line nobody is followed to an open one', async () => {
  server.runs = [good(1)]
  const secure = 'https://api.example.com'
  const store = storeOf('load-test-burst', secure, (url, sending) => fetch(url.replace(secure, server.url), sending))
  await expect(store.read()).rejects.toThrow('GitHub sent us to another place')
  expect(server.seen.some(([request]) => request.includes('/store/'))).toBe(false)
})

test('what this run adds goes nowhere but into what is uploaded later', async () => {
  server.runs = [good(1)]
  const store = storeOf()
  await store.read()
  const updated = await store.update(withRecord(earlier({ id: 'new' })))
  expect(updated.kind === 'stored' && updated.history.map(({ record }) => record.id)).toEqual(['of-1', 'new'])
  expect(server.seen.every(([request]) => request.startsWith('GET '))).toBe(true)
  expect(server.seen).toHaveLength(4)
})

test.each<readonly [string, Partial<Run>, string]>([
  ['of another branch', { branch: 'faster' }, 'it is of the branch faster'],
  ["of a fork's branch of the same name", { headRepository: 2 }, 'it is of a fork'],
  ['of a pull request', { event: 'pull_request' }, 'started by pull_request'],
  ['of a workflow that another started', { event: 'workflow_run' }, 'started by workflow_run'],
  ['of a run that failed', { conclusion: 'failure' }, 'did not succeed (failure)'],
  ['of a run that has not ended', { conclusion: null }, 'did not succeed (completed)'],
  ['of a run that is not told of', { isUnlisted: true }, 'none that succeeded on main'],
  ['of another workflow', { path: '.github/workflows/evil.yml' }, 'of another workflow (.github/workflows/evil.yml)'],
])('an artifact %s is passed over, for an older one, and else with a sentence', async (_, flaw, why) => {
  server.runs = [good(1), good(2, flaw)]
  expect(await ids()).toEqual(['of-1'])
  expect(told).toEqual([])
  server.runs = [good(2, flaw)]
  expect(await ids()).toBeUndefined()
  expect(told).toEqual([expect.stringMatching(/^the newest artifact load-test-burst of run 2 was passed over: /)])
  expect(told[0]).toContain(why)
  expect(server.seen.some(([request]) => request.includes('/2/zip'))).toBe(false)
})

test('an artifact that has expired, and one of another name, are none', async () => {
  server.runs = [good(1, { isExpired: true }), good(2, { artifact: 'load-test-steady' })]
  expect(await ids()).toBeUndefined()
  expect(told).toEqual([])
})

test.each<Partial<Run>>([{ headRepository: 2 }, { conclusion: 'failure', isUnlisted: true }])(
  'very many artifacts that are passed over do not hide ours, and cost few requests',
  async flaw => {
    server.runs = [good(1), ...Array.from({ length: 90 }, (_, at) => good(at + 2, flaw))]
    expect(await ids()).toEqual(['of-1'])
    expect(server.seen).toHaveLength(4)
  },
)

test('an artifact without a history is no history yet', async () => {
  server.runs = [good(1, { archive: zipOf([{ name: 'report.html', content: '<p>' }]) })]
  expect(await ids()).toBeUndefined()
})

const line = entryOf(earlier()).line

test.each<readonly [string, Buffer, string]>([
  ['no archive', Buffer.from('<html>'), 'artifact load-test-burst of run 1: '],
  ['an archive that is cut off', archive('x').subarray(0, 100), 'artifact load-test-burst of run 1: '],
  ['an archive with a file outside', archive('x', [{ name: '../up', content: '' }]), '../up'],
  ['an archive with two histories', archive('x', [{ name: 'burst.jsonl', content: line }]), 'burst.jsonl twice'],
  ['a bomb', zipOf([{ name: 'burst.jsonl', content: Buffer.alloc(60_000_000) }]), 'would have 60000000 bytes'],
  [
    'a history of another kind',
    zipOf([{ name: 'burst.jsonl', content: '{"schema":"x"}' }]),
    'burst.jsonl in artifact load-test-burst of run 1:1: ',
  ],
  [
    'a history that is cut off',
    zipOf([{ name: 'burst.jsonl', content: `${line}\n${line.slice(0, 90)}` }]),
    ':2: can not be read as an earlier run: it is cut off',
  ],
])('%s is an error that says which, and no absence', async (_, bytes, words) => {
  server.runs = [good(1, { archive: bytes })]
  const sentence = await ids().then(
    () => 'read',
    error => String(error.message),
  )
  expect(sentence).toContain(words)
  expect(sentence).toMatch(/\.$/)
})

test('a service that does not answer is an error, and no absence', async () => {
  await server.close()
  await expect(ids()).rejects.toThrow('artifact load-test-burst: can not be read from GitHub')
})
