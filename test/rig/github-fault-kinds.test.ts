import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { NoticeCode } from '../../src/model/notice.ts'
import { type Front, isWrite, type Reply, type Seen, startFront } from './github-faults.ts'
import { gitHubOf, wantedOf } from './github-run.ts'
import { type GitHubServer, type OpenPull, startGitHub, writing } from './github-server.ts'

let server: GitHubServer
let token: string
let pull: OpenPull
let front: Front
let rule: (seen: Seen, count: number, writes: number) => Reply

beforeAll(async () => {
  server = await startGitHub()
  token = await server.token(writing)
})

afterAll(() => server.close())

beforeEach(async () => {
  pull = await server.openPull()
  front = await startFront(server.url, (...what) => rule(...what))
})

afterEach(() => front.close())

const pass: Reply = { kind: 'pass' }
const json = (message: string): string => JSON.stringify({ message })
const answer = (status: number, message = 'no', headers: Record<string, string> = {}): Reply => ({
  kind: 'answer',
  status,
  headers,
  body: json(message),
})
const inSeconds = (seconds: number): string => String(Math.floor(Date.now() / 1000) + seconds)

/** Kind is a fault, what a run says that meets nothing else, and whether it gets by where only the first write meets it. */
interface Kind {
  readonly name: string
  readonly reply: () => Reply
  readonly code: NoticeCode
  readonly getsBy: boolean
}

const undelivered = 'not-delivered' as const

const kinds: readonly Kind[] = [
  { name: '401', reply: () => answer(401, 'Bad credentials'), code: undelivered, getsBy: false },
  {
    name: '403 of a token that may only read',
    reply: () => answer(403, 'Resource not accessible by integration'),
    code: 'missing-permission',
    getsBy: false,
  },
  { name: '404', reply: () => answer(404, 'Not Found'), code: 'missing-permission', getsBy: false },
  { name: '409', reply: () => answer(409), code: undelivered, getsBy: false },
  { name: '422 for length', reply: () => answer(422, 'body is too long'), code: undelivered, getsBy: false },
  { name: '429 that does not say how long', reply: () => answer(429), code: undelivered, getsBy: false },
  {
    name: 'secondary limit with retry-after',
    reply: () => answer(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '2' }),
    code: undelivered,
    getsBy: true,
  },
  {
    name: 'secondary limit that does not say how long',
    reply: () => answer(403, 'You have exceeded a secondary rate limit.'),
    code: undelivered,
    getsBy: false,
  },
  {
    name: 'primary limit, reset near',
    reply: () => answer(403, 'no', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(5) }),
    code: undelivered,
    getsBy: true,
  },
  {
    name: 'primary limit, reset far',
    reply: () => answer(403, 'no', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(1800) }),
    code: undelivered,
    getsBy: false,
  },
  {
    name: 'retry-after beyond all patience',
    reply: () => answer(429, 'no', { 'retry-after': '999999999' }),
    code: undelivered,
    getsBy: false,
  },
  {
    name: 'retry-after that is nonsense',
    reply: () => answer(429, 'no', { 'retry-after': '-5' }),
    code: undelivered,
    getsBy: false,
  },
  { name: '500', reply: () => answer(500), code: undelivered, getsBy: true },
  { name: '502 with a page', reply: () => html(502), code: undelivered, getsBy: true },
  { name: '503', reply: () => answer(503), code: undelivered, getsBy: true },
  { name: 'a lost acknowledgement', reply: () => ({ kind: 'lost' }), code: undelivered, getsBy: true },
  { name: 'an answer cut off in the middle', reply: () => ({ kind: 'cut' }), code: undelivered, getsBy: true },
  { name: 'half of the JSON as if it were whole', reply: () => ({ kind: 'half' }), code: undelivered, getsBy: true },
  { name: 'silence', reply: () => ({ kind: 'silence' }), code: undelivered, getsBy: true },
  { name: 'a broken line', reply: () => ({ kind: 'reset' }), code: undelivered, getsBy: true },
  { name: 'an answer that drips', reply: () => ({ kind: 'drip' }), code: undelivered, getsBy: true },
  { name: 'an answer without end', reply: () => ({ kind: 'flood' }), code: undelivered, getsBy: true },
  { name: '200 with a page', reply: () => html(200), code: undelivered, getsBy: true },
  {
    name: '200 of another content type',
    reply: () => ({ kind: 'answer', status: 200, headers: { 'content-type': 'image/png' }, body: '[]' }),
    code: undelivered,
    getsBy: true,
  },
  { name: '304', reply: () => ({ kind: 'answer', status: 304, body: '' }), code: undelivered, getsBy: false },
  { name: '302 without a place', reply: () => answer(302), code: undelivered, getsBy: false },
  {
    name: 'retry-after with a date',
    reply: () => answer(429, 'no', { 'retry-after': new Date(Date.now() + 3000).toUTCString() }),
    code: undelivered,
    getsBy: true,
  },
  {
    name: '307 to another server',
    reply: () => answer(307, 'no', { location: 'http://127.0.0.2:9/repos' }),
    code: undelivered,
    getsBy: false,
  },
]

function html(status: number): Reply {
  return { kind: 'answer', status, headers: { 'content-type': 'text/html' }, body: '<html><b>Unicorn!</b></html>' }
}

/** Limits as they are, but for a patience that a test has time for. */
const limits = { requestMs: 150, answerBytes: 4_000_000 }

interface Told {
  readonly url: string | undefined
  readonly code: string | undefined
  readonly waitedMs: number
  readonly used: number
}

async function tell(run: number): Promise<Told> {
  const waited = { ms: 0 }
  const github = gitHubOf({ api: front.url, token, pull, run, limits }, waited)
  const { url, notice } = await github.comment(wantedOf({ run }))
  return { url, code: notice?.code, waitedMs: waited.ms, used: github.used() }
}

describe.each(kinds)('$name', ({ reply, code, getsBy }) => {
  test('at every request is one notice, leaves at most one comment, and waits at most a minute', async () => {
    rule = reply
    const told = await tell(1)
    expect(told).toMatchObject({ url: undefined, code })
    expect(told.waitedMs).toBeLessThanOrEqual(60_000)
    expect(told.used).toBeLessThanOrEqual(12)
    expect((await pull.comments()).length).toBeLessThanOrEqual(1)
  })

  test('at every write leaves at most one comment, and the next run puts it right', async () => {
    rule = seen => (isWrite(seen) ? reply() : pass)
    const { waitedMs } = await tell(1)
    expect(waitedMs).toBeLessThanOrEqual(60_000)
    expect((await pull.comments()).length).toBeLessThanOrEqual(1)
    rule = () => pass
    expect((await tell(2)).code).toBeUndefined()
    expect(await pull.comments()).toMatchObject([{ body: expect.stringContaining('run 2') }])
  })

  test(getsBy ? 'at the first write costs nothing but time' : 'at the first write is one notice', async () => {
    rule = (seen, _, writes) => (isWrite(seen) && writes === 1 ? reply() : pass)
    const { url, code: said } = await tell(1)
    expect([url !== undefined, said]).toEqual(getsBy ? [true, undefined] : [false, code])
    expect(await pull.comments()).toHaveLength(getsBy ? 1 : 0)
  })

  test('at the first edit leaves the comment, and says so where it is not the newest', async () => {
    rule = () => pass
    await tell(1)
    rule = (seen, _, writes) => (isWrite(seen) && writes === 2 ? reply() : pass)
    const { url, code: said } = await tell(2)
    const [comment, ...more] = await pull.comments()
    expect(more).toEqual([])
    const isNewest = comment?.body.includes('run 2') === true
    expect([url !== undefined, said === undefined]).toEqual([isNewest, isNewest])
    if (getsBy) expect(isNewest).toBe(true)
  })
})

test.each([
  ['an object', '{"message":"no list"}'],
  ['null', 'null'],
  ['a number', '7'],
  ['a text', '"[]"'],
])('a list of comments that is %s is not taken for an empty one', async (_, body) => {
  rule = seen => (seen.method === 'GET' ? { kind: 'answer', status: 200, body } : pass)
  expect((await tell(1)).code).toBe('not-delivered')
  expect(await pull.comments()).toEqual([])
})

test('a list of comments of another content type is not taken for an empty one', async () => {
  const headers = { 'content-type': 'text/plain' }
  rule = seen => (seen.method === 'GET' ? { kind: 'answer', status: 200, headers, body: '[]' } : pass)
  expect((await tell(1)).code).toBe('not-delivered')
  expect(await pull.comments()).toEqual([])
})

test('a comment whose acknowledgement is lost is asked for once: the list tells that it is there', async () => {
  for (const reply of [{ kind: 'lost' }, { kind: 'cut' }, { kind: 'half' }] as const) {
    const before = front.seen.length
    rule = seen => (isWrite(seen) ? reply : pass)
    pull = await server.openPull()
    expect((await tell(1)).code).toBeUndefined()
    expect(front.seen.slice(before).filter(isWrite)).toHaveLength(1)
  }
})

test('entries of a list that are no comments are passed over', async () => {
  const odd = [
    null,
    7,
    [],
    {},
    { id: -1 },
    { id: 1e99, body: 7, user: [] },
    { id: 5, body: 'x', user: { login: '../x' } },
  ]
  rule = seen => (seen.method === 'GET' ? { kind: 'answer', status: 200, body: JSON.stringify(odd) } : pass)
  await tell(1)
  expect(front.seen.filter(isWrite).map(({ method }) => method)).not.toContain('DELETE')
})

test('a link to a page in the millions does not lead there, and not to another server', async () => {
  const link = '<http://127.0.0.2:9/x?page=999999>; rel="last"'
  rule = seen => (seen.method === 'GET' ? { kind: 'answer', status: 200, headers: { link }, body: '[]' } : pass)
  const { code, used } = await tell(1)
  expect(code).toBe('not-delivered')
  expect(used).toBeLessThanOrEqual(4)
})

test('a message of GitHub shows no secret and no second line', async () => {
  rule = () => answer(422, `bad\n::error::x ${'ghp_'}${'a'.repeat(36)}`)
  const { notice } = await gitHubOf({ api: front.url, token, pull }).comment(wantedOf({}))
  expect(notice?.message).not.toMatch(/\n|ghp_a/)
  expect(notice?.message).toContain('422')
})

test('the token goes to the server of the API and to no other', async () => {
  const elsewhere = await startFront(server.url, () => pass)
  rule = ({ path }) => answer(307, 'moved', { location: `${elsewhere.url}${path}` })
  const github = gitHubOf({ api: front.url, token, pull }, { ms: 0 })
  await github.comment(wantedOf({}))
  await github.check({ name: 'load', conclusion: 'failure', title: 'x', summary: 'x', annotations: [] })
  await expect(github.readAtBase('docs/slo.md')).rejects.toThrow()
  await elsewhere.close()
  expect(elsewhere.seen).toEqual([])
  expect(front.seen.every(({ authorization }) => authorization?.includes(token))).toBe(true)
})

test('a redirect on the same server is not followed either: whoever answers so is not the API', async () => {
  rule = ({ path }) => (path.includes('moved') ? pass : answer(301, 'moved', { location: `${path}&moved=1` }))
  await expect(gitHubOf({ api: front.url, token, pull }).readAtBase('docs/slo.md')).rejects.toThrow('another place')
  expect(front.seen).toHaveLength(1)
})

test('an answer without end is left off where it is too large, and not held in memory', async () => {
  rule = () => ({ kind: 'flood' })
  const limits = { requestMs: 20_000, answerBytes: 3_000_000 }
  const { notice } = await gitHubOf({ api: front.url, token, pull, limits }, { ms: 0 }).comment(wantedOf({}))
  expect(notice?.message).toContain('too large')
})

test('a server that is not there is one notice', async () => {
  await front.close()
  const waited = { ms: 0 }
  const { notice } = await gitHubOf({ api: front.url, token, pull }, waited).comment(wantedOf({}))
  expect(notice?.code).toBe('not-delivered')
  front = await startFront(server.url, () => pass)
})

test('a limit that another run has used up is waited for, and the same write sent then', async () => {
  const reply = answer(403, 'secondary rate limit', { 'retry-after': '7' })
  rule = (seen, _, writes) => (isWrite(seen) && writes <= 2 ? reply : pass)
  expect(await tell(1)).toMatchObject({ code: undefined, waitedMs: 14_000 })
  expect(await pull.comments()).toHaveLength(1)
})

test('all waiting together is capped, whatever each answer asks for', async () => {
  rule = () => answer(429, 'no', { 'retry-after': '25' })
  const waited = { ms: 0 }
  const github = gitHubOf({ api: front.url, token, pull }, waited)
  await github.comment(wantedOf({}))
  await github.check({ name: 'load', conclusion: 'failure', title: 'x', summary: 'x', annotations: [] })
  expect(waited.ms).toBe(50_000)
})
