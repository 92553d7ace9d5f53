import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Demo, startDemo } from '../../src/demo/demo.ts'
import { runAct } from './act.ts'
import { type Acted, runAction, warningsOf } from './action-run.ts'
import { payloadOf } from './events.ts'
import { freshReports } from './fresh-report.ts'
import { type GitHubServer, type OpenPull, startGitHub, writing } from './github-server.ts'
import { root } from './place.ts'
import { runProgram } from './program.ts'
import { testWith } from './with-parts.ts'
import { readmeWorkflows } from './workflows.ts'

// Two sides beside each other, by the Action: base and head of a pull request, and a target before and behind a switch.

const readmeDrill =
  readFileSync(path.join(root, 'README.md'), 'utf8').match(/^target: [^`]*?\n {2}drill:[^`]*/m)?.[0] ?? ''
const withBase = readmeWorkflows().find(text => text.includes('base-command')) ?? ''

let server: GitHubServer
let pull: OpenPull
let folder: string
let demo: Demo | undefined
const services: Server[] = []

/** On a machine with much else to do. */
const patience = 180_000

beforeAll(async () => {
  server = await startGitHub()
})

afterAll(() => server.close())

beforeEach(async () => {
  pull = await server.openPull()
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-comparison-'))
})

afterEach(async () => {
  await demo?.close()
  demo = undefined
  for (const service of services.splice(0)) {
    service.closeAllConnections()
    service.close()
  }
  rmSync(folder, { recursive: true, force: true })
})

const act = (file: 'pull_request' | 'schedule', inputs: Readonly<Record<string, string>>): Promise<Acted> =>
  evidenceOf(() =>
    runAction({
      ...{ server, folder, file, pull, access: writing, inputs },
      environment: { ADMIN_JWT: 'demo-admin' },
    }),
  )

/** evidenceOf repeats what a machine busy with other tests could not measure; a verdict is never repeated. */
async function evidenceOf<One extends Pick<Acted, 'outputs'>>(run: () => Promise<One>): Promise<One> {
  const first = await run()
  return first.outputs.get('verdict') === 'invalid' ? run() : first
}

/** A service of two endpoints, of which `/cart` takes so long; who is started notes who it is. */
const program = (cartMs: number): string => `
const { appendFileSync } = require('node:fs')
appendFileSync('started.txt', process.pid + '\\n')
require('node:http')
  .createServer((request, response) => setTimeout(() => response.end('{}'), request.url === '/cart' ? ${cartMs} : 30))
  .listen(Number(process.env.PORT), '127.0.0.1')
`

/** Its budget makes the segments as short as a test may have them. */
const shop = `target: http://127.0.0.1
slo: ["p95 < 1ms"]
min-requests: 15
budget: 115s
requests: { cart: { get: /cart }, list: { get: /list } }
scenarios: { burst: { rate: 200/s, duration: 10s, warm-up: 30ms, ready: { get: /list, within: 20s } } }
`

/** A service of which `/cart` and `/retrieve` take so long, and from a reload on so long. */
async function serving(slowMs: number, reloadedMs = slowMs): Promise<string> {
  let ms = slowMs
  const service = createServer((request, response) => {
    if (request.url === '/admin/reload') ms = reloadedMs
    const isSlow = request.url === '/cart' || request.url === '/retrieve'
    setTimeout(() => response.end('{"results":[],"spans":[],"facets":[],"status":"ok"}'), isSlow ? ms : 30)
  })
  services.push(service)
  await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve))
  return urlOf(service)
}

function urlOf(service: Server): string {
  const address = service.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

/** The one comment, its rows by endpoint. */
async function told(): Promise<{ readonly text: string; readonly row: (endpoint: string) => string | undefined }> {
  const comments = await pull.comments()
  expect(comments.map(({ user }) => user.login)).toEqual(['github-actions[bot]'])
  const text = comments[0]?.body ?? ''
  return { text, row: endpoint => rowOf(text, endpoint) }
}

/** The first row of a table that names an endpoint. */
function rowOf(text: string, endpoint: string): string | undefined {
  const lines = text.replaceAll('\u00a0', ' ').split('\n')
  return lines.find(line => line.startsWith('|') && line.includes(endpoint))
}

testWith(
  ['act', 'unshare'],
  "the README's workflow compares a pull request with its base by commands: the comment names what is slower, and no process is left",
  async () => {
    const run = await evidenceOf(async () =>
      runAct({
        workflow: `${withBase}      - { if: always(), run: "for id in $(cat started.txt); do echo started; ! kill -0 $id || echo outlived; done" }\n`,
        event: 'pull_request',
        payload: payloadOf('pull_request', pull),
        token: await server.token(writing),
        api: server.url,
        files: { 'server.js': program(500), 'load-test.yml': shop },
        programs: { npm: '#!/bin/sh\n' },
        environment: { BASE: program(30) },
        // There is nowhere to check another commit out from.
        actions: { 'actions/checkout@v7': '- run: mkdir -p base && echo "$BASE" > base/server.js\n  shell: bash' },
      }),
    )
    expect([run.exitCode, run.outputs.get('verdict')], run.raw).toEqual([1, 'fail'])
    const { text, row } = await told()
    expect(text).toContain('Load test `against-base`: 1 of 2 endpoints slower than base')
    expect([row('/cart')?.slice(0, 4).trim(), row('/list')?.slice(0, 4).trim()]).toEqual(['| ❌', '| ✅'])
    expect(row('/cart')).toMatch(/\| \+[\d,]+ % \| \+[\d,]+ % to \+[\d,]+ % \|/)
    // Eight pairs of two instances of base, then eight of base and head at least: all are started anew every two.
    expect(run.log.match(/^started$/gm)?.length).toBeGreaterThanOrEqual(16)
    expect(run.log).not.toContain('outlived')
  },
  { timeout: patience },
)

describe('a pull request beside its base', { timeout: patience }, () => {
  test('by two targets: the comment says which endpoint is slower, and that one instance is one', async () => {
    writeFileSync(path.join(folder, 'load-test.yml'), shop)
    const sides = { 'base-target': await serving(30), target: await serving(500) }
    const run = await act('pull_request', { scenario: 'burst', duration: '250ms', ...sides })
    expect([run.exitCode, run.outputs.get('verdict'), run.outputs.get('breaches')], run.stdout).toEqual([
      1,
      'fail',
      '1',
    ])
    const { text, row } = await told()
    expect(text).toContain('1 of 2 endpoints slower than base')
    expect([row('/cart')?.slice(0, 4).trim(), row('/list')?.slice(0, 4).trim()]).toEqual(['| ❌', '| ✅'])
    expect(text).toContain('Each side was one instance all the time')
  })

  test('by two reports of Locust: provisional, and a warning', async () => {
    for (const side of ['green', 'red'])
      writeFileSync(path.join(folder, `${side}.html`), freshReports(`2.43.4-${side}`)['report.html'] ?? '')
    const reports = { report: 'red.html', 'base-report': 'green.html' }
    const run = await act('pull_request', { ...reports, slo: 'errors < 50%', name: 'against-base' })
    expect([run.exitCode, run.outputs.get('verdict')], run.stdout).toEqual([0, 'warn'])
    const { text, row } = await told()
    expect(text).toContain('One run of base against one of head: provisional')
    expect([row('/facets/generate')?.slice(0, 4).trim(), row('/retrieve [ae]')?.slice(0, 4).trim()]).toEqual([
      '| ⚠️',
      '| ✅',
    ])
    const swapped = await act('pull_request', {
      ...{ report: 'green.html', 'base-report': 'red.html' },
      ...{ slo: 'errors < 50%', name: 'against-base' },
    })
    expect([swapped.exitCode, swapped.outputs.get('verdict')], swapped.stdout).toEqual([0, 'pass'])
  })
})

describe('a drill', { timeout: patience }, () => {
  /** Those of the README's config are for a service of its own, and its requests too few for so short a time. */
  const short = { rate: '150/s', duration: '300ms', 'min-requests': '20' }
  const reloads = (): number => demo?.log.get('POST /admin/reload')?.get(200) ?? 0
  const drill = (target: string): Promise<Acted> => {
    writeFileSync(
      path.join(folder, 'load-test.yml'),
      readmeDrill.replace('duration: 2m', 'duration: 2m, warm-up: 50ms'),
    )
    return act('schedule', { scenario: 'drill', target, ...short })
  }

  test('shows how much faster the service is without its reranker, and leaves it as it was', async () => {
    demo = await startDemo()
    const run = await drill(demo.url)
    expect([run.exitCode, run.outputs.get('verdict')], run.stdout).toEqual([0, 'pass'])
    expect(run.outputs.get('headline')).toContain('improved')
    // The reranker is 45 % of the time.
    expect(rowOf(run.summary, '/retrieve')).toMatch(/^\| ✅ \|.*\| −[3-6]\d % \| −\d+ % to −\d+ % \|/)
    expect([reloads() >= 8, reloads() % 2]).toEqual([true, 0])
    expect(`${run.stdout}${run.summary}`.replace('::add-mask::demo-admin', '')).not.toContain('demo-admin')
  })

  test('of a service whose reload does nothing says that no improvement is shown, which is a warning', async () => {
    const run = await drill(await serving(40))
    expect([run.exitCode, run.outputs.get('verdict')], run.stdout).toEqual([0, 'warn'])
    expect(run.outputs.get('headline')).toBe('no improvement is shown')
    expect(warningsOf(run).join()).toContain('is not shown')
  })

  test("of the first user's suite: three runs before and three after, and every endpoint with its change", async () => {
    const target = await serving(400, 40)
    const load = '--rate 300/s --users 200 --spawn-rate 1000/s --duration 450ms --warm-up 100ms --min-requests 20'
    const words = `run drill --config ${path.join(root, 'fixtures/medkg/load-test.yml')} --target ${target} ${load}`
    const ran = await runProgram(words.split(' '), folder, { ADMIN_JWT: 'demo-admin' })
    expect(ran.exitCode, ran.stderr).toBe(0)
    expect(ran.stdout).toContain('not interleaved (about 5 % chance of a change by drift)')
    // The rest is asked too seldom to be judged in so short a time.
    expect(ran.stdout).toMatch(/✓ POST \/retrieve +P95 .* −[5-9]\d % +−\d+ % to −\d+ % /)
    expect(ran.stdout.match(/^ +(?:✓ )?(?:GET|POST) .*%/gm)).toHaveLength(8)
  })
})
