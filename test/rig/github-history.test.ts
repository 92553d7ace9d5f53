import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Store, storeAt, withRecord } from '../../src/baseline/baseline.ts'
import { openGitHub, whereOf } from '../../src/github/github.ts'
import { makeHost } from '../../src/host.ts'
import type { Repository } from '../../src/model/repository.ts'
import { earlier } from '../baseline/records.ts'
import { type Front, isWrite, type Reply, type Seen, startFront } from './github-faults.ts'
import { type GitHubServer, reading, startGitHub } from './github-server.ts'

let server: GitHubServer
let token: string
let front: Front
let rule: (seen: Seen, count: number, writes: number) => Reply
let count = 0

const pass: Reply = { kind: 'pass' }

beforeAll(async () => {
  server = await startGitHub()
  token = await server.token({ contents: 'write', pull_requests: 'read' })
})

afterAll(() => server.close())

beforeEach(async () => {
  rule = () => pass
  front = await startFront(server.url, (...what) => rule(...what))
  count += 1
})

afterEach(() => front.close())

interface Wanted {
  readonly branch?: string
  readonly stem?: string
  readonly token?: string
  readonly api?: string
}

/** Each test has a branch of its own. */
const own = (): string => `history-${count}`

function repositoryOf({ token: given = token, api = front.url }: Wanted = {}): Repository {
  const where = whereOf(
    {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'octocat/demo',
      GITHUB_API_URL: api,
      GITHUB_REF: 'refs/heads/main',
    },
    { repository: { default_branch: 'main' } },
  )
  if (where === undefined) throw new Error('nowhere')
  const clock = { now: () => performance.now(), wait: (ms: number) => sleep(ms) }
  return openGitHub({ where, token: given, clock, limits: { retryMs: 10 } }).repository()
}

async function storeOf(wanted: Wanted = {}): Promise<Store> {
  const store = await storeAt(
    { kind: 'git', branch: wanted.branch ?? own() },
    {
      host: makeHost({ folder: '/', log: () => undefined }),
      repository: () => repositoryOf(wanted),
      stem: wanted.stem ?? 'burst',
      artifact: 'load-test-burst',
      passedOver: () => undefined,
    },
  )
  if (store === undefined) throw new Error('no store')
  return store
}

const append = async (id: string, wanted: Wanted = {}): Promise<string> => {
  const updated = await (await storeOf(wanted)).update(withRecord(earlier({ id })))
  return updated.kind === 'stored' ? 'stored' : updated.why
}

const ids = async (wanted: Wanted = {}): Promise<readonly string[] | undefined> =>
  (await (await storeOf({ api: server.url, ...wanted })).read())?.map(({ record }) => record.id)

const ask = async (path: string, method = 'GET', body?: object): Promise<unknown> => {
  const response = await fetch(`${server.url}/repos/octocat/demo/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

const put = (branch: string, file: string, text: string): Promise<unknown> =>
  ask(`contents/${file}`, 'PUT', { message: 'x', branch, content: Buffer.from(text).toString('base64') })

test('a branch that is not there is no history, and reading makes none', async () => {
  expect(await ids()).toBeUndefined()
  expect(front.seen.filter(isWrite)).toEqual([])
  await expect(ask(`branches/${own()}`)).rejects.toThrow('404')
})

test('the first run begins a branch that has no past and holds nothing of the code', async () => {
  expect(await append('first')).toBe('stored')
  expect(await ids()).toEqual(['first'])
  const files: readonly { readonly name: string }[] = Object(await ask(`contents?ref=${own()}`))
  expect(files.map(({ name }) => name).toSorted()).toEqual(['.load-test-history', 'burst.jsonl'])
  const commits: readonly { readonly parents: readonly unknown[]; readonly commit: { readonly message: string } }[] =
    Object(await ask(`commits?sha=${own()}`))
  expect(commits).toHaveLength(2)
  expect(commits.at(-1)?.parents).toEqual([])
  expect(commits.every(({ commit }) => commit.message.endsWith('[skip ci]'))).toBe(true)
})

test('a run is three requests where the branch is there', async () => {
  await append('first')
  const before = front.seen.length
  await append('second')
  expect(front.seen.slice(before).map(({ method }) => method)).toEqual(['GET', 'GET', 'PUT'])
  expect(await ids()).toEqual(['first', 'second'])
})

test('two load tests keep two files, and one run recorded twice is there once', async () => {
  await append('a')
  await append('b', { stem: 'steady' })
  await append('a')
  expect(await ids()).toEqual(['a'])
  expect(await ids({ stem: 'steady' })).toEqual(['b'])
})

test('the default branch is refused, to write and to read, and nothing is asked for it', async () => {
  const words = 'can not be kept in `main`, which is the default branch'
  expect(await append('x', { branch: 'main' })).toContain(words)
  await expect(ids({ branch: 'main' })).rejects.toThrow(words)
  expect(front.seen).toEqual([])
})

test("a branch without our file is somebody else's", async () => {
  const { headSha, branch } = await server.openPull()
  const words = `the branch \`${branch}\` was not made for histories: it has no .load-test-history`
  expect(await append('x', { branch })).toContain(words)
  await expect(ids({ branch })).rejects.toThrow(words)
  expect(front.seen.filter(isWrite)).toEqual([])
  expect(await ask(`git/ref/heads/${branch}`)).toMatchObject({ object: { sha: headSha } })
})

test('a history that can not be read is an error with its line, and stays as it is', async () => {
  await append('first')
  await put(own(), 'steady.jsonl', '\n{"schema":"load-test/rec')
  await expect(ids({ stem: 'steady' })).rejects.toThrow(
    `steady.jsonl of the branch ${own()}:2: can not be read as an earlier run: it is cut off`,
  )
  const before = await ask(`git/ref/heads/${own()}`)
  expect(await append('x', { stem: 'steady' })).toContain('it is cut off')
  expect(await ask(`git/ref/heads/${own()}`)).toEqual(before)
})

test.each([
  ['409', { kind: 'answer', status: 409, body: '{"message":"is at 2 but expected 1"}' }],
  ['422', { kind: 'answer', status: 422, body: '{"message":"\\"sha\\" was not supplied."}' }],
  ['500', { kind: 'answer', status: 500 }],
  ['a lost answer', { kind: 'lost' }],
  ['half an answer', { kind: 'half' }],
] as const)('%s to a write is looked into, and the run is there once', async (_, reply: Reply) => {
  await append('first')
  let faults = 0
  rule = seen => (seen.method === 'PUT' && faults++ < 2 ? reply : pass)
  expect(await append('second')).toBe('stored')
  expect(await ids()).toEqual(['first', 'second'])
})

test('a write whose answer was lost is looked for, and not done again', async () => {
  await append('first')
  const before = front.seen.length
  rule = seen => (seen.method === 'PUT' ? { kind: 'lost' } : pass)
  expect(await append('second')).toBe('stored')
  expect(front.seen.slice(before).filter(({ method }) => method === 'PUT')).toHaveLength(1)
})

test('another writer between our look and our write is not overwritten', async () => {
  await append('first')
  let others = 0
  rule = seen => {
    if (seen.method === 'PUT' && others++ === 0) return { kind: 'answer', status: 409, body: '{}' }
    return pass
  }
  const store = await storeOf()
  let looks = 0
  const updated = await store.update(history => {
    looks += 1
    return withRecord(earlier({ id: 'ours' }))(history)
  })
  expect(updated).toMatchObject({ kind: 'stored' })
  expect(looks).toBe(2)
})

test('a conflict that never ends costs the record, says why, and ends', async () => {
  await append('first')
  rule = seen => (seen.method === 'PUT' ? { kind: 'answer', status: 409, body: '{"message":"rule violations"}' } : pass)
  const repository = repositoryOf()
  const store = await storeAt(
    { kind: 'git', branch: own() },
    {
      host: makeHost({ folder: '/', log: () => undefined }),
      repository: () => ({ ...repository, pause: async () => true }),
      stem: 'burst',
      artifact: '',
      passedOver: () => undefined,
    },
  )
  expect(await store?.update(withRecord(earlier({ id: 'x' })))).toEqual({
    kind: 'refused',
    why: 'GitHub refused (409: rule violations)',
  })
  expect(front.seen.filter(({ method }) => method === 'PUT')).toHaveLength(1 + 15)
})

test('a token that may only read costs the record, and the permission is named', async () => {
  await append('first')
  const poor = await server.token(reading)
  const store = await storeOf({ token: poor })
  expect((await store.read())?.length).toBe(1)
  expect(await store.update(withRecord(earlier({ id: 'x' })))).toMatchObject({
    kind: 'refused',
    lacks: 'contents: write',
  })
  expect(await ids()).toEqual(['first'])
})

test('a token that may only read begins no branch', async () => {
  const poor = await server.token(reading)
  const store = await storeOf({ token: poor })
  expect(await store.update(withRecord(earlier()))).toMatchObject({ kind: 'refused', lacks: 'contents: write' })
  expect(await ids()).toBeUndefined()
})

test.each([
  ['a failure', { kind: 'answer', status: 503 }, 'GitHub failed (503)'],
  ['a refusal', { kind: 'answer', status: 403, body: '{"message":"no"}' }, 'Give the job `contents: read`'],
  ['a broken line', { kind: 'reset' }, 'could not be reached'],
  ['being hidden', { kind: 'answer', status: 404, body: '{"message":"Not Found"}' }, 'GitHub refused (404: Not Found)'],
  ['half an answer', { kind: 'half' }, 'can not be read'],
] as const)(
  'a history that GitHub does not give for %s is an error, not an absence',
  async (_, reply: Reply, words) => {
    await append('first')
    rule = () => reply
    await expect(ids({ api: front.url })).rejects.toThrow(words)
  },
)

test('a history of over a megabyte is read whole', async () => {
  await append('first')
  const long = earlier({ id: 'long', endpoints: [{ ...earlier().total, name: 'x'.repeat(15_000) }] })
  const { recordLine } = await import('../../src/baseline/record-line.ts')
  const lines = Array.from({ length: 80 }, (_, at) => recordLine({ ...long, id: `run-${at}` })).join('\n')
  expect(lines.length).toBeGreaterThan(1_200_000)
  await put(own(), 'large.jsonl', lines)
  expect(await ids({ stem: 'large' })).toHaveLength(80)
})

test('four writers append two hundred runs at once, from the first use on, and none is lost', {
  timeout: 120_000,
}, async () => {
  const writers = await Promise.all(
    ['a', 'b', 'c', 'd'].map(async name => ({ name, token: await server.token({ contents: 'write' }) })),
  )
  const outcomes = await Promise.all(
    writers.map(async writer => {
      const said: string[] = []
      for (let run = 0; run < 50; run += 1)
        said.push(await append(`${writer.name}-${run}`, { token: writer.token, api: server.url }))
      return said
    }),
  )
  expect(new Set(outcomes.flat())).toEqual(new Set(['stored']))
  const expected = writers.flatMap(({ name }) => Array.from({ length: 50 }, (_, run) => `${name}-${run}`))
  expect((await ids())?.toSorted()).toEqual(expected.toSorted())
})
