import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { type Gate, startGate } from './github-haproxy.ts'
import { gitHubOf, wantedOf } from './github-run.ts'
import { type GitHubServer, type OpenPull, startGitHub, writing } from './github-server.ts'
import { testWith } from './with-parts.ts'

let server: GitHubServer
let token: string
let pull: OpenPull

beforeAll(async () => {
  server = await startGitHub()
  token = await server.token(writing)
})

afterAll(() => server.close())

beforeEach(async () => {
  pull = await server.openPull()
})

interface Told {
  readonly url: string | undefined
  readonly code: string | undefined
  readonly used: number
}

async function behind(gate: Gate, requestMs = 10_000): Promise<Told> {
  const proxy = await startGate(gate, server.port)
  try {
    const github = gitHubOf({ api: proxy.url, token, pull, limits: { requestMs, retryMs: 50 } }, { ms: 0 })
    const { url, notice } = await github.comment(wantedOf({}))
    return { url, code: notice?.code, used: github.used() }
  } finally {
    await proxy.close()
  }
}

testWith(['haproxy'], 'behind haproxy: two 502 at the start are one notice, because a GET is tried twice', async () => {
  expect(await behind('502 for the first two requests')).toEqual({ url: undefined, code: 'not-delivered', used: 2 })
  expect(await pull.comments()).toEqual([])
})

testWith(['haproxy'], 'behind haproxy: a secondary limit is waited for', async () => {
  expect((await behind('secondary limit for the first two writes')).url).toBeDefined()
  expect(await pull.comments()).toHaveLength(1)
})

testWith(
  ['haproxy'],
  'behind haproxy: a comment whose acknowledgement is lost is found, and not made twice',
  async () => {
    expect(await behind('lost acknowledgement of the first write')).toMatchObject({
      url: expect.stringContaining('issuecomment'),
      code: undefined,
    })
    expect(await pull.comments()).toHaveLength(1)
  },
)

testWith(['haproxy'], 'behind haproxy: an API that drops everything in silence is one notice', async () => {
  expect(await behind('silent drop', 200)).toEqual({ url: undefined, code: 'not-delivered', used: 2 })
})

testWith(['haproxy'], 'behind haproxy: writes that are dropped in silence are one notice, and no comment', async () => {
  expect(await behind('silent drop of writes', 200)).toMatchObject({ url: undefined, code: 'not-delivered' })
  expect(await pull.comments()).toEqual([])
})
