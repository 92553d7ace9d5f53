import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Front, isWrite, type Reply, type Seen, startFront } from './github-faults.ts'
import { gitHubOf, type Runner, type Said, wantedOf } from './github-run.ts'
import { type GitHubServer, type OpenPull, reading, startGitHub, writing } from './github-server.ts'

let server: GitHubServer
let pull: OpenPull
let token: string
let front: Front
let rule: (seen: Seen, count: number, writes: number) => Reply

const pass: Reply = { kind: 'pass' }

beforeAll(async () => {
  server = await startGitHub()
  token = await server.token(writing)
})

afterAll(() => server.close())

beforeEach(async () => {
  pull = await server.openPull()
  rule = () => pass
  front = await startFront(server.url, (...what) => rule(...what))
})

afterEach(() => front.close())

const runner = (more: Partial<Runner> = {}): Runner => ({ api: front.url, token, pull, ...more })

async function tell(said: Said = {}, more: Partial<Runner> = {}): ReturnType<ReturnType<typeof gitHubOf>['comment']> {
  const { run = 1, attempt = 1 } = said
  return gitHubOf(runner({ run, attempt, ...more })).comment(wantedOf(said))
}

const texts = async (): Promise<readonly string[]> =>
  (await pull.comments()).map(({ body }) => body.split('\n').slice(1).join('\n'))

const writes = (): readonly string[] => front.seen.filter(isWrite).map(({ method }) => method)

test('the first run makes a comment, and gives its address', async () => {
  const { url, notice } = await tell()
  expect(notice).toBeUndefined()
  expect(url).toMatch(/#issuecomment-\d+$/)
  expect(await texts()).toEqual(['### burst: pass in run 1'])
})

test('later runs edit it in place', async () => {
  const first = await tell({ run: 1 })
  const second = await tell({ run: 2, outcome: 'fail' })
  expect(second.url).toBe(first.url)
  expect(await texts()).toEqual(['### burst: fail in run 2'])
  expect(writes()).toEqual(['POST', 'PATCH'])
})

test('a text that stands already is not sent again', async () => {
  await tell({ run: 1, text: 'same' })
  await tell({ run: 1, text: 'same' })
  await tell({ run: 2, text: 'same' })
  expect(writes()).toEqual(['POST'])
})

test('two load tests keep two comments', async () => {
  await tell({ name: 'burst' })
  await tell({ name: 'steady' })
  await tell({ name: 'burst', run: 2 })
  expect(await texts()).toEqual(['### burst: pass in run 2', '### steady: pass in run 1'])
})

test('an older run does not replace the words of a newer one, nor does an older attempt', async () => {
  await tell({ run: 7, attempt: 2 })
  const { url, notice } = await tell({ run: 6, text: 'older' })
  await tell({ run: 7, attempt: 1, text: 'older' })
  expect(await texts()).toEqual(['### burst: pass in run 7'])
  expect([url === undefined, notice]).toEqual([false, undefined])
})

test('a marker that somebody else wrote is not ours, and their comment stays as it is', async () => {
  await tell({ run: 1 })
  const [ours] = await pull.comments()
  const forged = `${ours?.body.split('\n')[0] ?? ''}\nforged`
  const other = await server.openPull()
  await other.say(forged)
  await gitHubOf(runner({ pull: other })).comment(wantedOf({}))
  const bodies = (await other.comments()).map(({ body, user }) => [user.login, body.split('\n')[1]])
  expect(bodies).toEqual([
    [expect.not.stringContaining('[bot]'), 'forged'],
    ['github-actions[bot]', '### burst: pass in run 1'],
  ])
})

test('a comment of ours that only quotes a marker is not taken for it', async () => {
  await tell({ run: 1 })
  const [ours] = await pull.comments()
  const other = await server.openPull()
  await other.sayAsBot(`> quote\n${ours?.body ?? ''}`)
  await gitHubOf(runner({ pull: other })).comment(wantedOf({}))
  expect(await other.comments()).toHaveLength(2)
})

test('our own duplicates go, the oldest stays, and says what the newest run has to say', async () => {
  await tell({ run: 1 })
  const [ours] = await pull.comments()
  for (const run of [3, 2])
    await pull.sayAsBot((ours?.body ?? '').replace('1001.1.1', `${1000 + run}.${run}.1`).replace('run 1', `run ${run}`))
  const { url } = await tell({ run: 2 })
  expect(await texts()).toEqual(['### burst: pass in run 3'])
  expect(url).toContain(`issuecomment-${ours?.id}`)
})

test('`changes` writes when the outcome or the set of missed objectives differs from what our comment says', async () => {
  await tell({ mode: 'changes', run: 1, outcome: 'fail', missed: ['a'] })
  await tell({ mode: 'changes', run: 2, outcome: 'fail', missed: ['a'] })
  expect(await texts()).toEqual(['### burst: fail in run 1'])
  await tell({ mode: 'changes', run: 3, outcome: 'fail', missed: ['a', 'b'] })
  expect(await texts()).toEqual(['### burst: fail in run 3'])
  await tell({ mode: 'changes', run: 4, outcome: 'pass' })
  expect(await texts()).toEqual(['### burst: pass in run 4'])
})

test('`failures` is silent on green, speaks on red, and turns its own red green', async () => {
  await tell({ mode: 'failures', run: 1 })
  expect(await texts()).toEqual([])
  await tell({ mode: 'failures', run: 2, outcome: 'fail' })
  expect(await texts()).toEqual(['### burst: fail in run 2'])
  await tell({ mode: 'failures', run: 3 })
  await tell({ mode: 'failures', run: 4 })
  expect(await texts()).toEqual(['### burst: pass in run 3'])
})

test('`never` asks nothing', async () => {
  await tell({ mode: 'never' })
  expect(front.seen).toEqual([])
})

test('a token that may only read is one notice with the lines to add', async () => {
  const { url, notice } = await tell({}, { token: await server.token(reading) })
  expect(url).toBeUndefined()
  expect(notice).toMatchObject({ code: 'missing-permission', message: expect.stringContaining('pull-requests: write') })
  expect(await texts()).toEqual([])
})

test("a fork's read-only token is told as what it is", async () => {
  const { notice } = await tell({}, { token: await server.token(reading), fork: true })
  expect(notice?.code).toBe('fork')
})

test("a fork's pull request gets its comment where the token may write", async () => {
  const { url } = await tell({}, { fork: true })
  expect(url).toBeDefined()
})

test.each([
  ['pull_request', 'a fork', { head: { repo: { id: 2 } } }, 'octocat', 'fork'],
  ['pull_request', 'Dependabot', { head: { repo: { id: 1 } } }, 'dependabot[bot]', 'fork'],
  ['pull_request', 'the repository', { head: { repo: { id: 1 } } }, 'octocat', 'missing-permission'],
  ['pull_request_target', 'a fork', { head: { repo: { id: 2 } } }, 'octocat', 'missing-permission'],
] as const)('%s of %s: comments with a token that may write, else one notice', async (event, _, more, actor, code) => {
  const { whereOf, openGitHub } = await import('../../src/github/github.ts')
  const where = whereOf(
    {
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: 'octocat/demo',
      GITHUB_API_URL: front.url,
      GITHUB_ACTOR: actor,
    },
    { pull_request: { number: pull.number, ...more, base: { repo: { id: 1 } } } },
  )
  if (where === undefined) throw new Error('nowhere')
  const clock = { now: () => 0, wait: async () => undefined }
  const readOnly = openGitHub({ where, token: await server.token(reading), clock })
  expect((await readOnly.comment(wantedOf({}))).notice?.code).toBe(code)
  expect(await pull.comments()).toEqual([])
  expect((await openGitHub({ where, token, clock }).comment(wantedOf({}))).url).toBeDefined()
  expect(await pull.comments()).toHaveLength(1)
})

test.each(['schedule', 'workflow_dispatch', 'merge_group', 'release'])(
  '%s has no pull request: nothing is asked, and that is no news',
  async event => {
    const { whereOf, openGitHub } = await import('../../src/github/github.ts')
    const env = { GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'octocat/demo', GITHUB_API_URL: front.url }
    const where = whereOf(env, { merge_group: { head_sha: pull.headSha } })
    if (where === undefined) throw new Error('nowhere')
    const github = openGitHub({ where, token, clock: { now: () => 0, wait: async () => undefined } })
    expect([await github.comment(wantedOf({})), await github.pull(), front.seen]).toEqual([{}, undefined, []])
  },
)

test('without a token nothing is asked', async () => {
  const { notice } = await tell({}, { token: ' ' })
  expect(notice?.message).toContain('github-token')
  expect(front.seen).toEqual([])
})

test('a comment that is longer than GitHub takes is not sent', async () => {
  const { notice } = await tell({ text: 'x'.repeat(65_536) })
  expect(notice).toMatchObject({ code: 'not-delivered', message: expect.stringContaining('65,536') })
  expect(front.seen).toEqual([])
})

test('at 100 comments a run costs at most 12 requests, with check run and base files too', async () => {
  for (let count = 0; count < 100; count += 1) await pull.say(`comment ${count}`)
  for (const run of [1, 2]) {
    const before = front.seen.length
    const github = gitHubOf(runner({ run }))
    expect(await github.readAtBase('docs/slo.md')).toBe('- p95 /retrieve < 900ms\n')
    expect((await github.comment(wantedOf({ run }))).notice).toBeUndefined()
    expect((await github.check({ name: 'load', ...checkOf(120) })).notice).toBeUndefined()
    expect(front.seen.length - before).toBe(github.used())
    expect(github.used()).toBeLessThanOrEqual(12)
  }
  expect(await pull.comments()).toHaveLength(101)
})

test('a comment on the third page of 300 is found', async () => {
  for (let count = 0; count < 250; count += 1) await pull.say(`comment ${count}`)
  await tell({ run: 1 })
  for (let count = 0; count < 49; count += 1) await pull.say(`comment ${count}`)
  await tell({ run: 2 })
  expect(
    (await pull.comments()).filter(({ body }) => body.includes('load-test')).map(({ body }) => body.split('\n')[1]),
  ).toEqual(['### burst: pass in run 2'])
  await pull.say('the 301st')
  await tell({ run: 3 })
  expect((await pull.comments())[250]?.body).toContain('run 3')
  const { notice } = await tell({ run: 1, name: 'steady' })
  expect(notice).toMatchObject({ code: 'not-delivered', message: expect.stringContaining('300') })
  expect(await pull.comments()).toHaveLength(301)
})

test('the 101st comment is seen when it is listed again', async () => {
  for (let count = 0; count < 100; count += 1) await pull.say(`comment ${count}`)
  const outcomes = await Promise.all([1, 2, 3].map(run => tell({ run })))
  expect(outcomes.map(({ notice }) => notice)).toEqual([undefined, undefined, undefined])
  expect((await pull.comments()).slice(100).map(({ body }) => body.split('\n')[1])).toEqual([
    '### burst: pass in run 3',
  ])
})

test('a comment that somebody deletes between our list and our edit is made anew', async () => {
  await tell({ run: 1 })
  for (let count = 0; count < 100; count += 1) await pull.say(`comment ${count}`)
  const [ours] = await pull.comments()
  rule = ({ method }, _, count) =>
    method === 'PATCH' && count === 2 ? { kind: 'answer', status: 404, body: '{"message":"Not Found"}' } : pass
  const { url } = await tell({ run: 2 })
  expect(url).not.toContain(`issuecomment-${ours?.id}`)
  expect((await pull.comments()).at(-1)?.body).toContain('run 2')
  expect(writes()).toEqual(['POST', 'PATCH', 'POST'])
})

test('a comment that the list does not show yet is not made twice', async () => {
  rule = ({ method }) => (method === 'GET' ? { kind: 'answer', status: 200, body: '[]' } : pass)
  expect((await tell()).url).toContain('issuecomment')
  expect(await texts()).toEqual(['### burst: pass in run 1'])
})

test('100 runs, three at a time, with every fourth answer to a write lost, leave exactly one comment', async () => {
  rule = (seen, _, count) => (isWrite(seen) && count % 4 === 0 ? { kind: 'lost' } : pass)
  const waited = { ms: 0 }
  for (let run = 1; run <= 100; run += 3)
    await Promise.all(
      [run, run + 1, run + 2].map(one => gitHubOf(runner({ run: one }), waited).comment(wantedOf({ run: one }))),
    )
  expect(await texts()).toEqual(['### burst: pass in run 102'])
})

/** A sequence of its own for each seed, the same every time. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

const troubles: readonly Reply[] = [
  { kind: 'lost' },
  { kind: 'cut' },
  { kind: 'half' },
  { kind: 'reset' },
  { kind: 'answer', status: 502 },
  { kind: 'answer', status: 403, headers: { 'retry-after': '1' }, body: '{"message":"secondary rate limit"}' },
]

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  'whatever fails, three runs at a time, the next good run leaves exactly one comment (seed %i)',
  async seed => {
    const next = chance(seed)
    rule = () => (next() < 0.25 ? (troubles[Math.floor(next() * troubles.length)] ?? pass) : pass)
    const waited = { ms: 0 }
    for (let run = 1; run <= 12; run += 3)
      await Promise.all(
        [run, run + 1, run + 2].map(one => gitHubOf(runner({ run: one }), waited).comment(wantedOf({ run: one }))),
      )
    rule = () => pass
    expect((await tell({ run: 13 })).notice).toBeUndefined()
    expect(await texts()).toEqual(['### burst: pass in run 13'])
  },
)

/** The server has no GraphQL, so the front says whose token it is. */
const isOf =
  (login: string) =>
  ({ path }: Seen): Reply =>
    path === '/graphql' ? { kind: 'answer', status: 200, body: JSON.stringify({ data: { viewer: { login } } }) } : pass

test('with a token of another account, its own comment is edited and that of GitHub Actions stays', async () => {
  await tell({ run: 1 })
  const [bots] = await pull.comments()
  await pull.say(`${bots?.body ?? ''} by a person`)
  const person = (await pull.comments())[1]?.user.login ?? ''
  rule = isOf(person.toUpperCase())
  expect((await tell({ run: 2 }, { token: 'some-human' })).notice).toBeUndefined()
  expect((await pull.comments()).map(({ body, user }) => [user.login, body.split('\n')[1]])).toEqual([
    ['github-actions[bot]', '### burst: pass in run 1'],
    [person, '### burst: pass in run 2'],
  ])
})

test('where GitHub does not say whose token it is, the comment just made does, and its older twin is found', async () => {
  for (const run of [1, 2, 3]) expect((await tell({ run }, { token: 'some-human' })).notice).toBeUndefined()
  expect(await texts()).toEqual(['### burst: pass in run 3'])
})

test('a person whose name is like that of GitHub Actions is not taken for it', async () => {
  const twin = (seen: Seen): Reply =>
    seen.method === 'GET'
      ? {
          kind: 'answer',
          status: 200,
          body: JSON.stringify([
            { id: 99, html_url: 'http://x/', body: forged, user: { login: 'github-actions[bot]', type: 'User' } },
          ]),
        }
      : pass
  await tell({ run: 1 })
  const forged = (await pull.comments())[0]?.body.replace('run 1', 'forged') ?? ''
  rule = twin
  await tell({ run: 2 })
  expect(front.seen.filter(isWrite).map(({ method, path }) => `${method} ${path}`)).not.toContain(
    'PATCH /repos/octocat/demo/issues/comments/99',
  )
})

test('no run sends more requests than it may, and what is left undone is one notice each', async () => {
  const github = gitHubOf(runner({ limits: { requests: 2 } }))
  await github.comment(wantedOf({}))
  const { notice } = await github.check({ name: 'load', ...checkOf(0) })
  expect(notice).toMatchObject({ code: 'not-delivered', message: expect.stringContaining('requests') })
  expect([front.seen.length, github.used()]).toEqual([2, 2])
})

test('at most five files are read at the base, which leaves requests for the comment', async () => {
  const github = gitHubOf(runner())
  for (let file = 1; file <= 5; file += 1) await github.readAtBase(`docs/${file}.md`)
  await expect(github.readAtBase('docs/6.md')).rejects.toThrow('5 files')
  expect((await github.comment(wantedOf({}))).url).toBeDefined()
})

test("a check run of what a fork's own run reported is never a success", async () => {
  const { whereOf, openGitHub } = await import('../../src/github/github.ts')
  const env = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REPOSITORY: 'octocat/demo', GITHUB_API_URL: front.url }
  const head_repository = { id: 2, owner: { login: 'octocat' } }
  const where = whereOf(env, {
    workflow_run: { id: 5, run_number: 6, head_sha: pull.headSha, head_branch: pull.branch, head_repository },
  })
  if (where === undefined) throw new Error('nowhere')
  const github = openGitHub({ where, token, clock: { now: () => 0, wait: async () => undefined } })
  expect(await github.pull()).toEqual({ number: pull.number, baseSha: pull.baseSha })
  for (const conclusion of ['success', 'failure', 'neutral'] as const)
    await github.check({ name: conclusion, ...checkOf(0, conclusion) })
  const made = (await pull.checks()).map(({ name, conclusion }) => [name, conclusion]).sort()
  expect(made).toEqual([
    ['failure', 'failure'],
    ['neutral', 'neutral'],
    ['success', 'neutral'],
  ])
})

test('a push finds its pull request by its branch', async () => {
  const { whereOf, openGitHub } = await import('../../src/github/github.ts')
  const where = whereOf(
    {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'octocat/demo',
      GITHUB_API_URL: front.url,
      GITHUB_REF: `refs/heads/${pull.branch}`,
    },
    { after: pull.headSha, repository: { default_branch: 'main' } },
  )
  if (where === undefined) throw new Error('nowhere')
  const clock = { now: () => 0, wait: async () => undefined }
  const github = openGitHub({ where, token, clock })
  expect(await github.pull()).toEqual({ number: pull.number, baseSha: pull.baseSha })
  await github.comment(wantedOf({}))
  expect(await pull.comments()).toHaveLength(1)
  const later = openGitHub({ where: { ...where, headSha: '9'.repeat(40) }, token, clock })
  expect(await later.pull()).toBeUndefined()
  expect(await later.comment(wantedOf({ run: 2 }))).toEqual({})
  const publishing = openGitHub({ where: { ...where, event: 'workflow_run', headSha: '9'.repeat(40) }, token, clock })
  expect((await publishing.comment(wantedOf({ run: 2 }))).notice?.code).toBe('not-delivered')
  expect(await pull.comments()).toHaveLength(1)
})

test('the base of a pull request is read as it is there, each file once', async () => {
  const github = gitHubOf(runner())
  for (const path of ['docs/slo.md', './docs//slo.md'])
    expect(await github.readAtBase(path)).toBe('- p95 /retrieve < 900ms\n')
  expect(await github.readAtBase(`docs/${pull.branch}.md`)).toBeUndefined()
  expect(await github.readAtBase('docs')).toBeUndefined()
  expect(github.used()).toBe(3)
})

test.each(['../../../user', '/etc/passwd', 'docs/../../../../user', '..', '.', '', 'a\\..\\b', 'a\nb'])(
  'the path %j asks nothing of the API',
  async path => {
    const github = gitHubOf(runner())
    expect(await github.readAtBase(path)).toBeUndefined()
    expect(github.used()).toBe(0)
  },
)

test('a path that looks like a query stays a path', async () => {
  expect(await gitHubOf(runner()).readAtBase('docs/slo.md?ref=evil#x&%2e%2e/')).toBeUndefined()
  expect(front.seen.at(-1)?.path).toBe(
    `/repos/octocat/demo/contents/docs/slo.md%3Fref%3Devil%23x%26%252e%252e?ref=${pull.baseSha}`,
  )
})

test('the base that GitHub does not give is an error and not an empty file', async () => {
  rule = () => ({ kind: 'answer', status: 500 })
  await expect(gitHubOf(runner(), { ms: 0 }).readAtBase('docs/slo.md')).rejects.toThrow('GitHub failed (500)')
})

const checkOf = (count: number, conclusion: 'success' | 'failure' | 'neutral' = 'failure') => ({
  conclusion,
  title: 'p95 missed',
  summary: 'Why',
  annotations: Array.from({ length: count }, (_, index) => ({
    level: 'error' as const,
    file: 'slo.md',
    line: index + 1,
    title: 'p95',
    message: 'missed',
  })),
})

test('a check run stands at the head of the pull request', async () => {
  const { url, notice } = await gitHubOf(runner()).check({ name: 'load', ...checkOf(1) })
  expect(notice).toBeUndefined()
  expect(url).toMatch(/^http/)
  expect(await pull.checks()).toMatchObject([{ name: 'load', conclusion: 'failure', head_sha: pull.headSha }])
})

test('a check run takes 50 annotations a request, and the rest by updates', async () => {
  await gitHubOf(runner()).check({ name: 'load', ...checkOf(120) })
  expect(writes()).toEqual(['POST', 'PATCH', 'PATCH'])
})

test('a check run whose answer is lost is looked for before it is made again', async () => {
  rule = (seen, _, count) => (isWrite(seen) && count === 1 ? { kind: 'lost' } : pass)
  expect((await gitHubOf(runner(), { ms: 0 }).check({ name: 'load', ...checkOf(0) })).notice).toBeUndefined()
  expect(await pull.checks()).toHaveLength(1)
})

test('a check run that was not made is made at the second attempt', async () => {
  rule = (seen, _, count) => (isWrite(seen) && count === 1 ? { kind: 'answer', status: 502 } : pass)
  expect((await gitHubOf(runner(), { ms: 0 }).check({ name: 'load', ...checkOf(0) })).notice).toBeUndefined()
  expect(await pull.checks()).toHaveLength(1)
})

test('without the permission for check runs the notice names it', async () => {
  const { notice } = await gitHubOf(runner({ token: await server.token(reading) })).check({
    name: 'load',
    ...checkOf(0),
  })
  expect(notice).toMatchObject({ code: 'missing-permission', message: expect.stringContaining('checks: write') })
})
