import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Delivered } from '../../src/github/github.ts'
import { type Front, isWrite, type Reply, type Seen, startFront } from './github-faults.ts'
import { type Gate, startGate } from './github-haproxy.ts'
import { issueOf, type Night, nightOf, type Said } from './github-run.ts'
import { type GitHubServer, nightly, reading, type StoredIssue, startGitHub, writing } from './github-server.ts'
import { testWith } from './with-parts.ts'

let server: GitHubServer
let token: string
let front: Front
let rule: (seen: Seen, count: number, writes: number) => Reply
/** Of the load test, another in each test: all of them share one repository. */
let name: string
let count = 0

const pass: Reply = { kind: 'pass' }

beforeAll(async () => {
  server = await startGitHub()
  token = await server.token(nightly)
})

afterAll(() => server.close())

beforeEach(async () => {
  name = `burst-${++count}.`
  rule = () => pass
  front = await startFront(server.url, (...what) => rule(...what))
})

afterEach(() => front.close())

function tell(said: Said, more: Partial<Night> = {}): Promise<Delivered> {
  const { run = 1, attempt = 1 } = said
  return nightOf({ api: front.url, token, run, attempt, ...more }, { ms: 0 }).issue(issueOf({ name, ...said }))
}

const red = (run: number, more: Said = {}): Promise<Delivered> => tell({ run, ...more })
const green = (run: number, more: Said = {}): Promise<Delivered> => tell({ run, outcome: 'pass', ...more })

const stored = (): Promise<readonly StoredIssue[]> => server.issues(name)

/** State, what it says and the runs that it tells of, of every issue of the load test. */
async function issues(): Promise<readonly string[]> {
  return (await stored()).map(({ state, body }) => [state, ...body.split('\n').slice(2)].join(' | '))
}

async function closings(): Promise<readonly string[]> {
  const comments = await Promise.all((await stored()).map(({ number }) => server.commentsOf(number)))
  return comments.flat().map(({ body }) => body.split('\n').slice(1).join('\n'))
}

const writes = (): readonly string[] => front.seen.filter(isWrite).map(({ method }) => method)

test('the first red night opens an issue, and gives its address', async () => {
  const { url, notice } = await red(1)
  expect([notice, url?.endsWith(`/issues/${(await stored())[0]?.number}`)]).toEqual([undefined, true])
  expect(await issues()).toEqual([`open | ### ${name}: fail in run 1 | of 1`])
  expect((await stored())[0]?.title).toBe(`${name} fails`)
})

test('while it is red each night replaces the text, tells of itself in a line, and comments on nothing', async () => {
  for (const run of [1, 2, 3]) await red(run)
  expect(await issues()).toEqual([`open | ### ${name}: fail in run 3 | of 3,2,1`])
  expect([await closings(), writes()]).toEqual([[], ['POST', 'PATCH', 'PATCH']])
})

test('the first green night says so in one comment, closes it, and later ones leave it alone', async () => {
  await red(1)
  await green(2)
  const done = front.seen.filter(isWrite).length
  await green(3)
  expect(await issues()).toEqual([`closed | ### ${name}: pass in run 2 | of 2,1`])
  expect(await closings()).toEqual(['green again in run 2'])
  expect(front.seen.filter(isWrite)).toHaveLength(done)
})

test('red again opens the same issue again, and closing it again is told again', async () => {
  await red(1)
  await green(2)
  await red(3)
  expect(await issues()).toEqual([`open | ### ${name}: fail in run 3 | of 3,2,1`])
  await green(4)
  expect(await issues()).toEqual([`closed | ### ${name}: pass in run 4 | of 4,3,2,1`])
  expect(await closings()).toEqual(['green again in run 2', 'green again in run 4'])
})

test('a green night without an issue changes nothing, nor does one of which nothing can be said', async () => {
  await green(1)
  await tell({ run: 2, outcome: 'inconclusive' })
  await tell({ run: 3, outcome: 'invalid' })
  expect([await issues(), writes()]).toEqual([[], []])
})

test('a night of which nothing can be said is told in an open issue, which stays open', async () => {
  await red(1)
  await tell({ run: 2, outcome: 'invalid' })
  expect(await issues()).toEqual([`open | ### ${name}: invalid in run 2 | of 2,1`])
})

test('a closed issue is not opened again by a night of which nothing can be said', async () => {
  await red(1)
  await green(2)
  await tell({ run: 3, outcome: 'inconclusive' })
  expect(await issues()).toEqual([`closed | ### ${name}: pass in run 2 | of 2,1`])
})

test('what somebody closed by hand is open again as long as it is red', async () => {
  await red(1)
  const [issue] = await stored()
  await server.touchIssue(issue?.number ?? 0, { state: 'closed', state_reason: 'not_planned' })
  await red(2)
  expect(await issues()).toEqual([`open | ### ${name}: fail in run 2 | of 2,1`])
})

test('an older run and an older attempt neither replace, nor close, nor open again what a newer one said', async () => {
  await red(7, { attempt: 2 })
  await green(6)
  await green(7, { attempt: 1 })
  expect([await issues(), await closings()]).toEqual([[`open | ### ${name}: fail in run 7 | of 7`], []])
  await green(9)
  await red(8)
  expect(await issues()).toEqual([`closed | ### ${name}: pass in run 9 | of 9,7`])
})

test('a second attempt of a run has a line of its own', async () => {
  await red(7)
  await red(7, { attempt: 2 })
  expect(await issues()).toEqual([`open | ### ${name}: fail in run 7 | of 7,7`])
})

test('people may change title and labels, and two load tests keep two issues', async () => {
  await red(1)
  await red(1, { name: `${name}steady` })
  const [issue] = await stored()
  await server.touchIssue(issue?.number ?? 0, { title: `Ours: ${name}`, labels: ['performance'] })
  await red(2)
  expect((await stored()).map(({ title }) => title)).toEqual([`Ours: ${name}`, `${name}steady fails`])
})

test('a marker that somebody else wrote is not ours, and their issue stays as it is', async () => {
  await red(1)
  const [ours] = await stored()
  const forged = ours?.body.replaceAll(name, `${name}x`).replace('fail in', 'forged in') ?? ''
  await server.touchIssue('new', { title: 'Forged', body: forged })
  await red(2, { name: `${name}x` })
  await green(3, { name: `${name}x` })
  const found = await server.issues(`${name}x`)
  expect(found.map(({ user, state }) => [user.login.endsWith('[bot]'), state])).toEqual([
    [false, 'open'],
    [true, 'closed'],
  ])
})

test("a person's issue that names an account like that of GitHub Actions is not taken for it", async () => {
  await red(1)
  const body = (await stored())[0]?.body
  const user = { login: 'github-actions[bot]', type: 'User' }
  const listed = [{ number: 99, state: 'open', html_url: 'http://x/', body, user }]
  rule = ({ method }) =>
    method === 'GET' ? { kind: 'answer', status: 200, body: JSON.stringify(listed) } : { kind: 'answer', status: 404 }
  await red(2)
  expect(front.seen.map(({ path }) => path).filter(path => path.includes('/issues/99'))).toEqual([])
})

test('a pull request that quotes our marker is no issue of ours', async () => {
  await red(1)
  const body = (await stored())[0]?.body
  const user = { login: 'github-actions[bot]', type: 'Bot' }
  const listed = [{ number: 99, state: 'open', html_url: 'http://x/', body, user, pull_request: {} }]
  rule = ({ method }) => (method === 'GET' ? { kind: 'answer', status: 200, body: JSON.stringify(listed) } : pass)
  await green(2)
  expect(writes()).toEqual(['POST'])
})

test('our own duplicates are closed, the oldest stays, and says what the newest run has to say', async () => {
  await red(1)
  const [ours] = await stored()
  for (const run of [3, 2]) {
    const body = (ours?.body ?? '').replaceAll('1001.1.1', `${1000 + run}.${run}.1`).replace('run 1', `run ${run}`)
    await server.touchIssue('new', { title: `${name} twice`, body }, 'bot')
  }
  await red(2)
  const [first, ...others] = await stored()
  expect([first?.number, first?.state, first?.body.includes('fail in run 3')]).toEqual([ours?.number, 'open', true])
  expect(others.map(({ state, state_reason, body }) => [state, state_reason, body])).toEqual(
    [1, 2].map(() => ['closed', 'not_planned', `A duplicate of #${ours?.number}, opened by another run.`]),
  )
})

test('an issue that the list does not show yet is not opened twice', async () => {
  rule = ({ method }) => (method === 'GET' ? { kind: 'answer', status: 200, body: '[]' } : pass)
  expect((await red(1)).url).toContain('/issues/')
  expect(await stored()).toHaveLength(1)
})

test.each([404, 410])('an issue that is gone (%i) between our list and our change is opened anew', async status => {
  await red(1)
  let isGone = false
  rule = ({ method }) => {
    if (method === 'PATCH') isGone = true
    if (!isGone || method === 'POST') return pass
    return { kind: 'answer', status: method === 'PATCH' ? status : 200, body: '[]' }
  }
  const { url, notice } = await red(2)
  expect([notice, url?.endsWith(`/${(await stored()).at(-1)?.number}`)]).toEqual([undefined, true])
  expect(await issues()).toEqual([
    `open | ### ${name}: fail in run 1 | of 1`,
    `open | ### ${name}: fail in run 2 | of 2`,
  ])
})

test('where a younger duplicate is open and the oldest closed, a green night closes both, and says so in the oldest', async () => {
  await red(1)
  const [oldest] = await stored()
  const body = (oldest?.body ?? '').replaceAll('1001.1.1', '1002.2.1')
  await server.touchIssue('new', { title: `${name} twice`, body }, 'bot')
  await server.touchIssue(oldest?.number ?? 0, { state: 'closed' })
  await green(3)
  expect((await stored()).map(({ state }) => state)).toEqual(['closed', 'closed'])
  expect((await server.commentsOf(oldest?.number ?? 0)).map(one => one.body.split('\n')[1])).toEqual([
    'green again in run 3',
  ])
})

test('three red runs at once leave one open issue, which says what the newest has to say', async () => {
  const outcomes = await Promise.all([1, 2, 3].map(run => red(run)))
  expect(outcomes.map(({ notice }) => notice)).toEqual([undefined, undefined, undefined])
  const open = (await stored()).filter(({ state }) => state === 'open')
  expect(open.map(({ body }) => body.includes('fail in run 3'))).toEqual([true])
})

test('three green runs at once close it, and all with one comment', async () => {
  await red(1)
  await Promise.all([2, 3, 4].map(run => green(run)))
  expect((await stored()).map(({ state }) => state)).toEqual(['closed'])
  expect(await closings()).toHaveLength(1)
})

test('48 nights, three at a time, red and green, with every fourth answer to a write lost, leave exactly one issue', async () => {
  rule = (seen, _, at) => (isWrite(seen) && at % 4 === 0 ? { kind: 'lost' } : pass)
  for (let run = 1; run <= 46; run += 3) {
    const isRed = run % 2 === 1
    await Promise.all([run, run + 1, run + 2].map(one => (isRed ? red(one) : green(one))))
  }
  rule = () => pass
  await red(49)
  const left = (await stored()).filter(({ body }) => body.includes('load-test:issue'))
  expect(left.map(({ state, body }) => [state, body.includes('fail in run 49')])).toEqual([['open', true]])
}, 60_000)

test.each([
  ['reads alone', reading],
  ["comments on pull requests, as the README's ten lines give it", writing],
  ['reads issues', { ...nightly, issues: 'read' }],
] as const)('a token that %s is one notice with the lines to add, and changes nothing', async (_, access) => {
  const { url, notice } = await tell({ run: 1 }, { token: await server.token(access) })
  expect([url, notice?.code]).toEqual([undefined, 'missing-permission'])
  expect(notice?.message).toMatch(/^No GitHub issue: .*\npermissions:\n {2}contents: read\n {2}issues: write$/s)
  expect(await stored()).toEqual([])
})

test('without a token nothing is asked', async () => {
  expect((await tell({ run: 1 }, { token: ' ' })).notice?.message).toContain('github-token')
  expect(front.seen).toEqual([])
})

test.each([
  ['schedule', 'refs/heads/main'],
  ['push', 'refs/heads/main'],
  ['workflow_dispatch', 'refs/heads/main'],
])('%s of %s keeps the issue', async (event, ref) => {
  await tell({ run: 1 }, { event, ref })
  expect(await stored()).toHaveLength(1)
})

test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'])(
  '%s is about a pull request: nothing is asked, and that is no news',
  async event => {
    for (const outcome of ['fail', 'pass'] as const) expect(await tell({ run: 1, outcome }, { event })).toEqual({})
    expect(front.seen).toEqual([])
  },
)

test.each([
  ['push', 'refs/heads/faster'],
  ['push', 'refs/tags/v1'],
  ['workflow_dispatch', 'refs/heads/faster'],
  ['issue_comment', 'refs/heads/main'],
  ['workflow_run', 'refs/heads/main'],
  ['repository_dispatch', 'refs/heads/main'],
])('%s of %s asks nothing, and says so where an issue would have been opened', async (event, ref) => {
  expect((await tell({ run: 1 }, { event, ref })).notice).toMatchObject({
    code: 'not-delivered',
    message: expect.stringContaining('default branch'),
  })
  expect(await tell({ run: 2, outcome: 'pass' }, { event, ref })).toEqual({})
  expect(front.seen).toEqual([])
})

test('a text that is longer than GitHub takes is not sent', async () => {
  const { notice } = await red(1, { text: 'x'.repeat(65_536) })
  expect(notice).toMatchObject({ code: 'not-delivered', message: expect.stringContaining('65,536') })
  expect(writes()).toEqual([])
})

test('beside 100 other issues every turn costs at most 12 requests, with a check run too', async () => {
  for (let other = 0; other < 100; other += 1) await server.touchIssue('new', { title: `other ${other}` }, 'bot')
  const turns = ['fail', 'fail', 'pass', 'fail', 'pass', 'pass'] as const
  for (const [at, outcome] of turns.entries()) {
    const github = nightOf({ api: front.url, token, run: at + 1 })
    expect((await github.issue(issueOf({ name, outcome, run: at + 1 }))).notice).toBeUndefined()
    expect((await github.check({ name: 'load', ...checkOf(120) })).notice).toBeUndefined()
    expect(github.used(), `turn ${at}`).toBeLessThanOrEqual(12)
  }
  expect((await stored()).map(({ state }) => state)).toEqual(['closed'])
}, 30_000)

const checkOf = (annotations: number) => ({
  conclusion: 'failure' as const,
  title: 'p95 missed',
  summary: 'Why',
  annotations: Array.from({ length: annotations }, (_, at) => ({
    level: 'error' as const,
    file: 'slo.md',
    line: at + 1,
    title: 'p95',
    message: 'missed',
  })),
})

test('an issue behind 250 that were touched later is found, and stands before them then', async () => {
  await red(1)
  for (let other = 0; other < 250; other += 1) await server.touchIssue('new', { title: `later ${other}` }, 'bot')
  await red(2)
  expect(await issues()).toEqual([`open | ### ${name}: fail in run 2 | of 2,1`])
  const before = front.seen.length
  await red(3)
  expect(front.seen.slice(before).filter(({ path }) => path.includes('&page=2'))).toEqual([])
}, 30_000)

test('what other people opened is not read', async () => {
  await red(1)
  for (let other = 0; other < 100; other += 1) await server.touchIssue('new', { title: `theirs ${other}` })
  const before = front.seen.length
  await red(2)
  expect(front.seen.slice(before).filter(({ path }) => path.includes('&page=2'))).toEqual([])
  expect(await stored()).toHaveLength(1)
}, 30_000)

/** The server has no GraphQL, so the front says whose token it is. */
const isOf =
  (login: string) =>
  ({ path }: Seen): Reply =>
    path === '/graphql' ? { kind: 'answer', status: 200, body: JSON.stringify({ data: { viewer: { login } } }) } : pass

test('with a token of another account that account keeps an issue of its own', async () => {
  await red(1)
  rule = isOf('octocat')
  for (const run of [2, 3]) await tell({ run }, { token: 'some-human' })
  expect((await stored()).map(({ user, body }) => [user.login, body.split('\n').at(-1)])).toEqual([
    ['github-actions[bot]', 'of 1'],
    ['octocat', 'of 3,2'],
  ])
})

test('where GitHub does not say whose token it is, the issue just opened does, and its older twin is found', async () => {
  for (const run of [1, 2]) await tell({ run }, { token: 'some-human' })
  expect((await stored()).filter(({ state }) => state === 'open').map(({ body }) => body.split('\n').at(-1))).toEqual([
    'of 2',
  ])
})

/** Kind is a fault and whether a run gets by where only its first write meets it. */
const kinds: readonly (readonly [kind: string, reply: Reply, code: string, getsBy: boolean])[] = [
  ['401', { kind: 'answer', status: 401 }, 'not-delivered', false],
  ['403', { kind: 'answer', status: 403 }, 'missing-permission', false],
  ['404', { kind: 'answer', status: 404 }, 'missing-permission', false],
  ['410', { kind: 'answer', status: 410, body: '{"message":"Issues are disabled"}' }, 'not-delivered', false],
  ['422', { kind: 'answer', status: 422 }, 'not-delivered', false],
  ['429 without an end', { kind: 'answer', status: 429 }, 'not-delivered', false],
  ['429 for 2 s', { kind: 'answer', status: 429, headers: { 'retry-after': '2' } }, 'not-delivered', true],
  ['502', { kind: 'answer', status: 502 }, 'not-delivered', true],
  ['a lost acknowledgement', { kind: 'lost' }, 'not-delivered', true],
  ['an answer cut off', { kind: 'cut' }, 'not-delivered', true],
  ['half of an answer', { kind: 'half' }, 'not-delivered', true],
  ['silence', { kind: 'silence' }, 'not-delivered', true],
  ['a broken line', { kind: 'reset' }, 'not-delivered', true],
  ['an answer without end', { kind: 'flood' }, 'not-delivered', true],
  ['301', { kind: 'answer', status: 301 }, 'not-delivered', false],
]

describe.each(kinds)('%s', (_, reply, code, getsBy) => {
  const limits = { requestMs: 150, answerBytes: 4_000_000 }
  const told = (run: number, outcome: 'fail' | 'pass'): Promise<Delivered> => tell({ run, outcome }, { limits })

  test('at every request is one notice and no second issue', async () => {
    rule = () => reply
    expect((await told(1, 'fail')).notice?.code).toBe(code)
    expect((await stored()).length).toBeLessThanOrEqual(1)
  })

  test('at the first write of each turn leaves one issue and one comment, or says why not', async () => {
    for (const [at, outcome] of (['fail', 'fail', 'pass', 'fail'] as const).entries()) {
      const before = front.seen.filter(isWrite).length
      rule = (seen, _count, writes) => (isWrite(seen) && writes === before + 1 ? reply : pass)
      const { notice } = await told(2 * at + 1, outcome)
      if (getsBy) expect(notice, `turn ${at}`).toBeUndefined()
      rule = () => pass
      expect((await told(2 * at + 2, outcome)).notice).toBeUndefined()
      expect((await stored()).map(({ state }) => state)).toEqual([outcome === 'fail' ? 'open' : 'closed'])
    }
    expect(await closings()).toHaveLength(1)
  })
})

test.each([
  ['an object', '{"message":"no list"}'],
  ['null', 'null'],
  ['a text', '"[]"'],
])('a list of issues that is %s is not taken for an empty one', async (_, body) => {
  rule = seen => (seen.method === 'GET' ? { kind: 'answer', status: 200, body } : pass)
  expect((await red(1)).notice?.code).toBe('not-delivered')
  expect(await stored()).toEqual([])
})

async function behind(gate: Gate, requestMs = 10_000): Promise<readonly [url: boolean, code: string | undefined]> {
  const proxy = await startGate(gate, server.port)
  try {
    const limits = { requestMs, retryMs: 50 }
    const { url, notice } = await tell({ run: 1 }, { api: proxy.url, limits })
    return [url !== undefined, notice?.code]
  } finally {
    await proxy.close()
  }
}

testWith(
  ['haproxy'],
  'behind haproxy: what hides the first answers, limits or drops costs no second issue',
  async () => {
    expect(await behind('502 for the first two requests')).toEqual([true, undefined])
    expect(await stored()).toHaveLength(1)
    for (const [gate, url, code, left] of [
      ['secondary limit for the first two writes', true, undefined, 1],
      ['lost acknowledgement of the first write', true, undefined, 1],
      ['silent drop', false, 'not-delivered', 0],
      ['silent drop of writes', false, 'not-delivered', 0],
    ] as const) {
      name = `${name}x`
      expect(await behind(gate, url ? 10_000 : 200), gate).toEqual([url, code])
      expect(await stored(), gate).toHaveLength(left)
    }
  },
)
