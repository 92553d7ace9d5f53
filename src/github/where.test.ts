import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Environment, whereOf } from './where.ts'

const head = '2'.repeat(40)
const forkHead = '3'.repeat(40)
const base = '1'.repeat(40)
const merge = '5'.repeat(40)

const payload = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/events/${name}.json`, import.meta.url), 'utf8'))

const env = (event: string, more: Environment = {}): Environment => ({
  GITHUB_EVENT_NAME: event,
  GITHUB_REPOSITORY: 'octocat/demo',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_RUN_ID: '1000',
  GITHUB_RUN_NUMBER: '45',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SHA: merge,
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_JOB: 'gate',
  GITHUB_ACTOR: 'octocat',
  ...more,
})

const common = {
  owner: 'octocat',
  repo: 'demo',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  job: 'gate',
  runId: 1000,
  evidenceId: 1000,
  runNumber: 45,
  runAttempt: 2,
  defaultBranch: 'main',
  isFork: false,
  isDependabot: false,
  isForeign: false,
}

test('a pull request of the repository: its own head and not the merge commit', () => {
  expect(whereOf(env('pull_request'), payload('pull_request'))).toEqual({
    ...common,
    event: 'pull_request',
    pullNumber: 7,
    headSha: head,
    headLabel: 'octocat:faster-retrieval',
    baseSha: base,
    baseRef: 'main',
  })
})

test('a pull request of a fork: the token may only read', () => {
  expect(whereOf(env('pull_request'), payload('pull_request-fork'))).toEqual({
    ...common,
    event: 'pull_request',
    pullNumber: 8,
    headSha: forkHead,
    headLabel: 'mona-fork:caching',
    baseSha: base,
    baseRef: 'main',
    isFork: true,
    isForeign: true,
  })
})

test('a pull request of Dependabot: the token may only read, though it is no fork', () => {
  const actor = { GITHUB_ACTOR: 'dependabot[bot]' }
  expect(whereOf(env('pull_request', actor), payload('pull_request-dependabot'))).toMatchObject({
    pullNumber: 9,
    isFork: false,
    isDependabot: true,
    isForeign: true,
  })
})

test('pull_request_target: a fork, with a token of the base', () => {
  expect(whereOf(env('pull_request_target'), payload('pull_request_target'))).toMatchObject({
    pullNumber: 8,
    headSha: forkHead,
    isFork: true,
    isForeign: false,
  })
})

test('a push: a branch by which its pull request is found', () => {
  const pushed = '6'.repeat(40)
  const more = { GITHUB_SHA: pushed, GITHUB_REF: 'refs/heads/faster-retrieval' }
  expect(whereOf(env('push', more), payload('push'))).toEqual({
    ...common,
    event: 'push',
    headSha: pushed,
    headLabel: 'octocat:faster-retrieval',
    branch: 'faster-retrieval',
  })
})

test('a push of a tag has no branch, and the end of a branch no commit', () => {
  const tag = { ...Object(payload('push')), ref: 'refs/tags/v1' }
  expect(whereOf(env('push', { GITHUB_REF: 'refs/tags/v1' }), tag)).not.toHaveProperty('headLabel')
  const ended = { ...Object(payload('push')), after: '0'.repeat(40) }
  expect(whereOf(env('push', { GITHUB_SHA: '0'.repeat(40) }), ended)).not.toHaveProperty('headSha')
})

test.each(['schedule', 'workflow_dispatch'])('%s: the commit, and no pull request', event => {
  expect(whereOf(env(event, { GITHUB_REF: 'refs/heads/main' }), payload(event))).toEqual({
    ...common,
    event,
    headSha: merge,
    branch: 'main',
  })
})

test('the repository has a number, and the workflow a file', () => {
  const more = {
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_WORKFLOW_REF: 'octocat/demo/.github/workflows/nightly.yml@refs/heads/main',
  }
  expect(whereOf(env('schedule', more), {})).toMatchObject({
    repositoryId: 1296269,
    workflow: '.github/workflows/nightly.yml',
  })
  expect(whereOf(env('schedule', { GITHUB_WORKFLOW_REF: 'nonsense' }), {})).not.toHaveProperty('workflow')
})

test('a merge group: its own head and base, and no pull request', () => {
  expect(whereOf(env('merge_group'), payload('merge_group'))).toEqual({
    ...common,
    event: 'merge_group',
    headSha: '7'.repeat(40),
    baseSha: base,
    baseRef: 'main',
  })
})

test('workflow_run: the commit, branch and number of the run that has ended, and our own id for links', () => {
  expect(whereOf(env('workflow_run'), payload('workflow_run'))).toEqual({
    ...common,
    event: 'workflow_run',
    headSha: forkHead,
    headLabel: 'mona-fork:caching',
    evidenceId: 30433642,
    runNumber: 562,
    runAttempt: 1,
    isFork: true,
  })
})

test("a pull request whose head can't be told is a fork's, and its merge commit is not taken instead", () => {
  const pull = Object(payload('pull_request')).pull_request
  const deleted = { pull_request: { ...pull, head: { ...pull.head, repo: null, sha: 'main' } } }
  const found = whereOf(env('pull_request'), deleted)
  expect(found).toMatchObject({ isFork: true, isForeign: true, pullNumber: 7 })
  expect(found).not.toHaveProperty('headSha')
  expect(found).not.toHaveProperty('headLabel')
})

test.each([undefined, null, 7, 'text', [], {}, { pull_request: [] }, { pull_request: { number: 'x' } }])(
  'a pull request with the payload %j has no number and no base',
  odd => {
    const found = whereOf(env('pull_request'), odd)
    expect(found).toMatchObject({ isFork: true, isForeign: true })
    expect(found).not.toHaveProperty('pullNumber')
    expect(found).not.toHaveProperty('baseSha')
    expect(found).not.toHaveProperty('headSha')
  },
)

test.each([-1, 0, 1.5, 1e300, '7; rm', '../9', [7], { valueOf: 7 }, true])(
  '%j is no number of a pull request',
  number => {
    expect(whereOf(env('pull_request'), { pull_request: { number } })).not.toHaveProperty('pullNumber')
  },
)

test.each(['a b', 'a\nb', '../x', 'a..b', '-x', 'x?per_page=1&y', 'x:y', 'x\u0000', '', 'x'.repeat(300)])(
  '%j is no branch',
  head_branch => {
    const run = { ...Object(payload('workflow_run')).workflow_run, head_branch }
    expect(whereOf(env('workflow_run'), { workflow_run: run })).not.toHaveProperty('headLabel')
  },
)

test.each(['2'.repeat(39), '2'.repeat(41), 'Z'.repeat(40), 'main', '2'.repeat(39) + '\n', `${head}?x`])(
  '%j is no commit',
  sha => {
    expect(whereOf(env('schedule', { GITHUB_SHA: sha }), {})).not.toHaveProperty('headSha')
  },
)

test('keys that every object inherits are not read', () => {
  const found = whereOf(env('pull_request'), JSON.parse('{"__proto__":{"pull_request":{"number":3}}}'))
  expect(found).not.toHaveProperty('pullNumber')
})

test.each(['', 'demo', 'a/b/c', '../x', './.', 'octocat/..', 'octo cat/demo'])('%j is no repository', repository => {
  expect(whereOf(env('push', { GITHUB_REPOSITORY: repository }), {})).toBeUndefined()
})

test.each(['file:///etc', 'javascript:1', 'https://user:pass@api.github.com', 'nonsense', '//x'])(
  'the token is sent neither to %j nor anywhere else instead',
  GITHUB_API_URL => {
    expect(whereOf(env('push', { GITHUB_API_URL }), {})).toBeUndefined()
  },
)

test('an address without a name is the usual one', () => {
  const found = whereOf(env('push', { GITHUB_API_URL: undefined, GITHUB_SERVER_URL: '' }), {})
  expect(found).toMatchObject({ apiUrl: 'https://api.github.com', serverUrl: 'https://github.com' })
})
