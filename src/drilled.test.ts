import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Command } from './command.ts'
import { type Demo, startDemo } from './demo/demo.ts'
import type { Done } from './desk.ts'
import { makeHost } from './host.ts'
import { run } from './run.ts'

/** On a machine with much else to do. */
const patience = { timeout: 120_000 }

let folder: string
let stopping: AbortController
let logged: string[]
let demo: Demo | undefined
let server: Server | undefined
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-drilled-'))
  stopping = new AbortController()
  logged = []
})
afterEach(async () => {
  await demo?.close()
  server?.closeAllConnections()
  server?.close()
  demo = undefined
  server = undefined
  rmSync(folder, { recursive: true, force: true })
})

/** `POST /admin/reload` switches the demo's service to a faster mode and back. */
const reload = 'post: /admin/reload, headers: { authorization: "Bearer ${ADMIN_JWT}" }'

function configure(drill: string): void {
  writeFileSync(
    path.join(folder, 'load-test.yml'),
    `
target: "\${TARGET}"
slo: ["p95 /retrieve < 1ms"]
requests:
  retrieve: { weight: 5, post: /retrieve, json: { intent: ae, query: "a b" }, name: "/retrieve [ae]" }
  health: { weight: 1, get: /health }
scenarios:
  burst: { rate: 150/s, duration: 400ms, warm-up: 50ms }
  drill: { compare: { before: burst, after: burst, between: { ${reload} } }, ${drill} }
`,
  )
}

function go(
  target: string,
  values: Readonly<Record<string, string>> = {},
  { names = ['drill'], secrets = [] }: { readonly names?: readonly string[]; readonly secrets?: string[] } = {},
): Promise<Done> {
  const command: Command = {
    name: 'run',
    arguments: names,
    values: new Map(Object.entries({ 'min-requests': '20', ...values }).map(([name, value]) => [name, [value]])),
  }
  return run(command, {
    host: makeHost({ folder, log: line => void logged.push(line) }),
    colour: false,
    width: 120,
    load: {
      environment: { TARGET: target, ADMIN_JWT: 'demo-admin' },
      machine: { runner: 'own/Linux/X64/2' },
      program: '',
      signal: stopping.signal,
      cancelCode: () => 130,
      mask: secret => secrets.push(secret),
      wait: () => undefined,
      show: () => undefined,
      end: () => undefined,
    },
  })
}

/** A service whose reload does what it is told to. */
async function serving(delayMs: () => number, onReload: () => number = () => 200): Promise<string> {
  server = createServer((request, response) => {
    if (request.url === '/admin/reload') response.writeHead(onReload()).end()
    else setTimeout(() => response.end('{}'), delayMs())
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server?.once('listening', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

const reloads = (): number => demo?.log.get('POST /admin/reload')?.get(200) ?? 0

describe('a service that reload makes faster', patience, () => {
  test('shows it where both sides take turns, and is left as it was', async () => {
    demo = await startDemo({ speed: 2 })
    configure(`restore: { ${reload} }, expect: improved`)
    const secrets: string[] = []
    const { judged, exitCode, output } = await go(demo.url, { duration: '300ms' }, { secrets })
    const { findings = [], verdict, headline, runs } = judged?.verdict ?? {}
    expect(findings.map(({ endpoint, outcome, code }) => [endpoint, outcome, code])).toContainEqual([
      '/retrieve [ae]',
      'pass',
      'faster',
    ])
    expect([verdict, exitCode, runs?.map(({ name }) => name)]).toEqual(['pass', 0, ['before', 'after']])
    expect(headline).toMatch(/improved/)
    // The reranker that it leaves out is 45 % of the time.
    expect(findings.find(({ code }) => code === 'faster')?.effect?.change).toBeLessThan(-0.25)
    // A B | B A …: one switch in each pair, and eight of them or more.
    expect(reloads()).toBeGreaterThanOrEqual(8)
    expect(reloads() % 2).toBe(0)
    expect([secrets.includes('demo-admin'), output.includes('demo-admin')]).toEqual([true, false])
    // The promise of the config is none of a comparison.
    expect(findings.filter(({ kind }) => kind === 'slo')).toEqual([])
  })

  test('shows it in runs before and after, and says that they could not take turns', async () => {
    let [switches, delayMs] = [0, 400]
    // So slow that a busy machine, which makes the load late, hides nothing of it.
    const target = await serving(
      () => delayMs,
      () => {
        switches += 1
        delayMs = 100
        return 200
      },
    )
    configure('restore: none, expect: improved /retrieve by 15%')
    const { judged, output } = await go(target)
    const [finding] = judged?.verdict.findings ?? []
    expect([finding?.endpoint, finding?.outcome, finding?.code]).toEqual(['/retrieve', 'pass', 'faster'])
    expect(finding?.message).toContain('before/after, not interleaved (about 5 % chance by drift)')
    expect(output).toContain('3 runs before and as many after')
    expect(judged?.verdict.runs.map(({ result }) => result.arrivals?.planned)).toEqual([180, 180])
    expect([switches, judged?.histories]).toEqual([1, []])
  })

  test('is left as it was where somebody ends the drill', async () => {
    demo = await startDemo({ speed: 2 })
    configure(`restore: { ${reload} }, expect: improved`)
    const going = go(demo.url, { duration: '1s', 'min-requests': '30' })
    const service = demo
    // The first of two segments is over, and the second is under way.
    while ((service.log.get('POST /admin/reload')?.get(200) ?? 0) === 0) await new Promise(done => setTimeout(done, 20))
    stopping.abort()
    const { judged, exitCode } = await going
    expect([exitCode, reloads()]).toEqual([130, 2])
    // Few of the requests are for /health: a sixth of 150.
    expect(logged[0]).toContain(
      '. Judged: POST /retrieve. Too rarely asked for 30, so only shown: GET /health (25 requests in each)',
    )
    expect(judged?.verdict.notices.map(({ message }) => message)).toContain(
      'The comparison was cancelled after no whole pairs, and at least 8 are needed before anything can be said.',
    )
    expect(judged?.verdict.findings.filter(({ kind }) => kind === 'comparison')).toEqual([])
  })
})

describe('a service whose reload does nothing', patience, () => {
  test('is not shown to have improved, which is a warning', async () => {
    configure(`restore: { ${reload} }, expect: improved`)
    const { judged, exitCode, output } = await go(await serving(() => 40), { duration: '250ms' })
    const findings = judged?.verdict.findings ?? []
    // Few of the requests are for /health.
    expect(findings.map(({ endpoint, outcome, code }) => [endpoint, outcome, code])).toEqual([
      ['/retrieve [ae]', 'warn', 'not-shown'],
      ['/health', 'pass', 'not-judged'],
    ])
    expect([judged?.verdict.verdict, exitCode, judged?.verdict.headline]).toEqual([
      'warn',
      0,
      'no improvement is shown',
    ])
    expect(output).toContain('an improvement by 10 % is not shown')
    expect(findings[0]?.source?.file).toBe('load-test.yml')
  })
})

test('a switch that is refused is one sentence, and what was switched before is restored', patience, async () => {
  let asked = 0
  const target = await serving(
    () => 5,
    () => {
      asked += 1
      return asked === 2 ? 403 : 200
    },
  )
  configure(`restore: { ${reload} }, expect: improved`)
  await expect(go(target, { duration: '100ms', 'min-requests': '5' })).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(
      /^load-test\.yml:9:\d+: `POST \/admin\/reload` failed: HTTP 403\. Nothing was judged\.$/,
    ),
  })
  // Once to switch, once to go back, which was refused, and once more to restore.
  expect(asked).toBe(3)
})

test('a target that could not be restored is told beside what was measured', patience, async () => {
  let asked = 0
  const target = await serving(
    () => 5,
    () => {
      asked += 1
      if (asked === 1) setTimeout(() => stopping.abort(), 300)
      return asked === 1 ? 200 : 500
    },
  )
  configure(`restore: { ${reload} }, expect: unchanged`)
  const { judged, exitCode } = await go(target, { duration: '1s' })
  const found = judged?.verdict.findings.filter(({ kind }) => kind === 'comparison')
  expect(found?.map(({ outcome, code, message }) => [outcome, code, message])).toEqual([
    ['warn', 'not-restored', 'The target was not restored: HTTP 500. It still is as the comparison left it.'],
  ])
  expect([exitCode, asked]).toEqual([130, 2])
})

test('a drill is run alone', async () => {
  configure('restore: none, expect: improved')
  await expect(go('http://127.0.0.1:9', {}, { names: ['burst', 'drill'] })).rejects.toThrow(
    '`drill` is a comparison, and is run alone',
  )
})
