import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { argsOf, modernPage, requestRow, timeRow } from '../../fixtures/documents.ts'
import { type Acted, runAction, warningsOf } from './action-run.ts'
import type { EventFile } from './events.ts'
import { type Access, type GitHubServer, type OpenPull, reading, startGitHub, writing } from './github-server.ts'

// A nightly load test as a team has it: the Action reads what Locust wrote, keeps it in a branch of a GitHub on this
// machine, and holds each night against those before. The figures of the reports are ours, so that the answer is too.

let server: GitHubServer
let folder: string
let pull: OpenPull
/** The history of ten nights that were as usual. */
let tenNights: string
let count = 0

beforeAll(async () => {
  server = await startGitHub()
  begin()
  pull = await server.openPull()
  for (let night = 0; night < 10; night += 1) await nightly(night)
  tenNights = await history()
  end()
}, 120_000)

afterAll(() => server.close())

beforeEach(async () => {
  begin()
  pull = await server.openPull()
  await ask('git/refs', 'POST', { ref: `refs/heads/${branch()}`, sha: await shaOf('nights-1') })
})

afterEach(() => end())

function begin(): void {
  count += 1
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-nights-'))
}

function end(): void {
  rmSync(folder, { recursive: true, force: true })
}

const branch = (): string => `nights-${count}`

/** p95 in ms of a usual night; none of Locust's grids gets in the way of 25 %. */
const usualMs = {
  'POST /retrieve': 400,
  'POST /extract/pico': 800,
  'POST /extract/dose': 600,
  'POST /facets/generate': 480,
  'GET /health': 40,
}
type Endpoint = keyof typeof usualMs

/** No two nights are alike. */
const weather = [1, 1.02, 0.98, 1.01, 0.99, 1.03, 1, 0.97, 1.02, 1, 1.01, 0.99, 1.02]

const dayMs = 86_400_000
const now = Date.now()
const dateOf = (night: number): string => new Date(now - (14 - night) * dayMs).toISOString()

/** What Locust writes of a night on which some endpoints took so many times as long. */
function page(night: number, slow: Partial<Record<Endpoint, number>>): string {
  const requests = 2000
  const named = Object.entries(usualMs).map(([label, ms], at) => {
    const [method = '', name = ''] = label.split(' ')
    const factor = Object.entries(slow).find(([endpoint]) => endpoint === label)?.[1] ?? 1
    const jitter = weather[(night + at) % 3] ?? 1
    return { method, name, p95: ms * factor * (weather[night] ?? 1) * (1 + (jitter - 1) / 4) }
  })
  const all = [...named, { method: '', name: 'Aggregated', p95: 500 }]
  const rounded = (ms: number): number => {
    const step = ms < 100 ? 1 : ms < 1000 ? 10 : 100
    return Math.round(ms / step) * step
  }
  const times = (p95: number) => ({
    ...{ '0.5': rounded(p95 / 2), '0.6': rounded(p95 * 0.6), '0.7': rounded(p95 * 0.7), '0.8': rounded(p95 * 0.8) },
    ...{ '0.9': rounded(p95 * 0.9), '0.95': rounded(p95), '0.99': rounded(p95 * 1.2), '1.0': rounded(p95 * 1.5) },
  })
  const start = Date.parse(dateOf(night))
  return modernPage(
    argsOf([], {
      requests_statistics: all.map(({ method, name, p95 }) =>
        requestRow(method, name, method === '' ? 5 * requests : requests, {
          avg_response_time: p95 * 0.55,
          median_response_time: rounded(p95 / 2),
          min_response_time: 3,
          max_response_time: p95 * 1.5,
          total_rps: (method === '' ? 5 * requests : requests) / 120,
          'response_time_percentile_0.95': times(p95)['0.95'],
          'response_time_percentile_0.99': times(p95)['0.99'],
        }),
      ),
      response_time_statistics: all.map(({ method, name, p95 }) => timeRow(method, name, times(p95))),
      start_time: new Date(start).toISOString(),
      end_time: new Date(start + 120_000).toISOString(),
    }),
  )
}

interface Given {
  readonly slow?: Partial<Record<Endpoint, number>>
  readonly file?: EventFile
  readonly access?: Access
  readonly sha?: string
  /** More of the config. */
  readonly config?: string
}

/** What the README's nightly workflow gives, and the branch. */
const all: Access = { ...writing, contents: 'write' }

function nightly(
  night: number,
  { slow = {}, file = 'schedule', access = all, sha, config = '' }: Given = {},
): Promise<Acted> {
  writeFileSync(path.join(folder, 'steady.html'), page(night, slow))
  writeFileSync(
    path.join(folder, 'load-test.yml'),
    `slo: ["p95 /retrieve < 900ms", "errors < 1%"]\nmax-age: never\nbaseline: git:${branch()}\n${config}`,
  )
  return runAction({
    ...{ server, folder, file, pull, access },
    ...(sha !== undefined && { sha }),
    inputs: { name: 'steady', report: 'steady.html' },
  })
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

const shaOf = async (name: string): Promise<string> => Object(await ask(`git/ref/heads/${name}`)).object.sha

async function history(): Promise<string> {
  const { content } = Object(await ask(`contents/steady.jsonl?ref=${branch()}`))
  return Buffer.from(content, 'base64').toString('utf8')
}

const records = (text: string): readonly Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map(line => Object(JSON.parse(line)))

const verdictOf = ({ exitCode, outputs }: Acted): readonly unknown[] => [
  exitCode,
  ...['verdict', 'regressions', 'suspects'].map(name => outputs.get(name)),
]

/** What is said of an endpoint, in the open or folded, without what stands around it. */
const saidOf = ({ summary }: Acted, words: string): readonly string[] =>
  summary.split('\n').filter(line => !line.startsWith('|') && line.includes(words))

test('ten nights build a history in a branch of its own, and the next knows what is usual', async () => {
  expect(records(tenNights)).toHaveLength(10)
  expect(records(tenNights).map(({ verdict, accepted, suspects }) => [verdict, accepted, suspects])).toEqual(
    Array(10).fill(['pass', true, []]),
  )
  const next = await nightly(10)
  expect([verdictOf(next), warningsOf(next)], next.stdout).toEqual([[0, 'pass', '0', '0'], []])
  expect(next.summary).toContain('10 earlier runs')
  expect(records(await history())).toHaveLength(11)
})

const oneSlow = { 'POST /extract/pico': 1.25 }

test('one endpoint that is 25 % slower is a suspect on the first night, and fails on the second', async () => {
  const first = await nightly(10, { slow: oneSlow })
  expect([first.exitCode, first.outputs.get('verdict'), first.outputs.get('regressions')], first.stdout).toEqual([
    ...[0, 'warn', '0'],
  ])
  expect(first.outputs.get('headline')).toBe('1 endpoint perhaps slower than usual, all 2 objectives kept')
  expect(first.stdout).toContain('If the next run is as slow, the build fails.')
  const second = await nightly(11, { slow: oneSlow })
  expect([second.exitCode, second.outputs.get('verdict'), second.outputs.get('breaches')], second.stdout).toEqual([
    ...[1, 'fail', '0'],
  ])
  expect(second.outputs.get('headline')).toBe('1 endpoint slower than usual, all 2 objectives kept')
  expect(Number(second.outputs.get('regressions'))).toBeGreaterThanOrEqual(1)
  expect(saidOf(second, '2 runs in a row slow').join()).toContain('POST /extract/pico')
  expect(saidOf(second, '/retrieve').filter(line => line.includes('slow'))).toEqual([])
  expect(records(await history()).slice(-2)).toMatchObject([
    { verdict: 'warn', accepted: true },
    { verdict: 'fail', accepted: false },
  ])
})

test('a night on which everything is 25 % slower is a suspect that says so, and so is the next; the third fails', async () => {
  const slow = Object.fromEntries(Object.keys(usualMs).map(endpoint => [endpoint, 1.25]))
  const [first, second, third] = [await nightly(10, { slow }), await nightly(11, { slow }), await nightly(12, { slow })]
  expect([first, second].map(({ exitCode, outputs }) => [exitCode, outputs.get('verdict')])).toEqual([
    [0, 'warn'],
    [0, 'warn'],
  ])
  expect(first.outputs.get('headline')).toContain('all 5 endpoints perhaps slower than usual')
  expect(saidOf(first, '5 endpoints changed alike')).not.toEqual([])
  expect([third.exitCode, third.outputs.get('verdict')], third.stdout).toEqual([1, 'fail'])
})

test('a slow night behind which comes a usual one was noise, which is said, and passes', async () => {
  await nightly(10, { slow: oneSlow })
  const next = await nightly(11)
  expect(verdictOf(next), next.stdout).toEqual([0, 'pass', '0', '0'])
  expect(saidOf(next, 'POST /extract/pico').join()).toContain('counted as noise of the runner')
})

test('what the config accepts turns green, for what it names and for nothing else', async () => {
  const slow = { ...oneSlow, 'POST /extract/dose': 1.25 }
  await nightly(10, { slow })
  const red = await nightly(11, { slow })
  expect([red.exitCode, red.outputs.get('headline')], red.stdout).toEqual([
    1,
    '2 endpoints slower than usual, all 2 objectives kept',
  ])
  const accepts = (endpoint: string): string =>
    `accept: [{ endpoint: ${endpoint}, since: ${dateOf(10).slice(0, 10)}, why: "reranker, OPS-412" }]\n`
  const half = await nightly(12, { slow, config: accepts('/extract/pico') })
  expect([half.exitCode, half.outputs.get('headline')], half.stdout).toEqual([
    1,
    '1 endpoint slower than usual, all 2 objectives kept',
  ])
  const whole = await nightly(13, { slow, config: accepts('/extract/*') })
  expect(verdictOf(whole), whole.stdout).toEqual([0, 'pass', '0', '0'])
})

test('a slow-down that a merged pull request with the label brought turns green with the first night that has it', async () => {
  await nightly(10, { slow: oneSlow })
  expect((await nightly(11, { slow: oneSlow })).exitCode).toBe(1)
  await ask(`issues/${pull.number}/labels`, 'POST', { labels: ['load-test-accept'] })
  const { sha } = Object(await ask(`pulls/${pull.number}/merge`, 'PUT', {}))
  const green = await nightly(12, { slow: oneSlow, sha })
  expect(verdictOf(green), green.stdout).toEqual([0, 'pass', '0', '0'])
  expect(green.stdout).toContain(`Pull request #${pull.number} with the label load-test-accept was merged`)
})

test('a pull request is held against the nights, its comment says so, and it writes nothing', async () => {
  const before = await shaOf(branch())
  const run = await nightly(10, { slow: oneSlow, file: 'pull_request', access: writing })
  expect([run.exitCode, run.outputs.get('verdict')], run.stdout).toEqual([0, 'warn'])
  const [comment, ...more] = await pull.comments()
  expect([comment?.user.login, more]).toEqual(['github-actions[bot]', []])
  expect(comment?.body).toContain('1 endpoint perhaps slower than usual')
  // It is not kept, so no next run can confirm it.
  expect(comment?.body).not.toContain('next run is as slow')
  expect(comment?.body).toContain('Repeat it on another machine')
  expect(comment?.body).toMatch(/p95 of POST \/extract\/pico 1\.00\ss: \+25\s% against the usual 800\sms/)
  expect(await shaOf(branch())).toBe(before)
})

test("a fork's pull request writes nothing, neither with the token that it gets nor with one that may", async () => {
  const before = await shaOf(branch())
  for (const access of [reading, all]) {
    const run = await nightly(10, { slow: oneSlow, file: 'pull_request-fork', access })
    expect([run.exitCode, run.outputs.get('verdict')], run.stdout).toEqual([0, 'warn'])
    expect(run.summary).toMatch(/p95 of POST \/extract\/pico 1\.00\ss: \+25\s% against the usual 800\sms/)
  }
  expect(await shaOf(branch())).toBe(before)
})
