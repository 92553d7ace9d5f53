import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseArguments } from './arguments.ts'
import { type Command, commands } from './command.ts'
import type { Done } from './desk.ts'
import { makeHost } from './host.ts'
import { comment } from './report/report.ts'
import { run } from './run.ts'
import { makeSpawner, type Spawner } from './spawned.ts'

let folder: string
let spawner: Spawner
let logged: string[]
let hear: (line: string) => void
let stopping: AbortController
/** How many times as fast as others the clock is by which a budget is spent. */
let hurry: number
let began: number
const servers: Server[] = []
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-compared-'))
  spawner = makeSpawner(folder, process.env)
  logged = []
  hear = () => undefined
  hurry = 1
  began = Date.now()
  stopping = new AbortController()
  writeFileSync(path.join(folder, 'server.mjs'), program)
  writeFileSync(path.join(folder, 'load-test.yml'), config)
})
afterEach(() => {
  spawner.killAll()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true, force: true })
})

/** Answers after as many milliseconds as its argument says, and notes who it is. */
const program = `
import { appendFileSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
const [, , delay] = process.argv
appendFileSync('started.txt', process.pid + ' ' + delay + '\\n')
if (delay === 'deaf') process.on('SIGTERM', () => undefined)
if (delay === 'leaking') { console.error('wrong key: canary-word'); process.exit(3) }
if (delay === 'broken') { console.error('no such table: users'); process.exit(3) }
let asked = 0
const isDying = delay === 'dying' && readFileSync('started.txt', 'utf8').trim().split('\\n').length === 2
createServer((_, response) => {
  asked += 1
  if (isDying && asked > 10) { console.error('out of memory'); process.exit(7) }
  setTimeout(() => response.end('{}'), Number(delay) || 1)
}).listen(Number(process.env.PORT), '127.0.0.1')
`

const config = `
target: http://127.0.0.1
slo: ["p95 /x < 1ms"]
requests: { x: { get: /x } }
scenarios: { tiny: { rate: 100/s, duration: 10s, warm-up: 30ms, ready: { get: /x, within: 20s } } }
`

function go(values: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Done> {
  const command: Command = {
    name: 'compare',
    arguments: args,
    values: new Map(Object.entries(values).map(([name, value]) => [name, [value]])),
  }
  return perform(command)
}

function perform(command: Command): Promise<Done> {
  const log = (line: string): void => {
    logged.push(line)
    hear(line)
  }
  return run(command, {
    host: {
      ...makeHost({ folder, log, processes: spawner }),
      now: () => began + hurry * (Date.now() - began),
    },
    colour: false,
    width: 120,
    load: {
      environment: { API_KEY: 'canary-word' },
      machine: { runner: 'own/Linux/X64/2' },
      program: '',
      signal: stopping.signal,
      cancelCode: () => 130,
      mask: () => undefined,
      wait: () => undefined,
      show: () => undefined,
      end: () => undefined,
    },
  })
}

/** On a machine with much else to do. */
const patience = 120_000

/** Segments as short as a test may have them. */
const short = { duration: '200ms', 'min-requests': '10' }
const open = { ...short, rate: '100/s', 'warm-up': '30ms' }
const node = process.execPath
const started = (): readonly (readonly [pid: number, delay: string])[] =>
  readFileSync(path.join(folder, 'started.txt'), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(' '))
    .map(([pid, delay = '']) => [Number(pid), delay] as const)

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function serving(delayMs: () => number): Promise<string> {
  const server = createServer((_, response) => void setTimeout(() => response.end('{}'), delayMs()))
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

describe('two commands', { timeout: patience }, () => {
  test('of which the second is slower fail, after two instances of the first were alike, and nothing of them is left', async () => {
    const { judged, exitCode, output } = await go({
      ...short,
      'base-command': `"${node}" server.mjs 40`,
      'head-command': `"${node}" server.mjs 120`,
    })
    const [finding] = judged?.verdict.findings ?? []
    expect([finding?.outcome, finding?.code, finding?.endpoint, exitCode]).toEqual(['fail', 'slower', '/x', 1])
    // Eight, or more where the machine was busy with something else.
    const pairs = finding?.effect?.pairs ?? 0
    expect([8, 12, 16, 20]).toContain(pairs)
    expect(finding?.effect?.design).toBe('interleaved')
    expect(finding?.effect?.change).toBeGreaterThan(0.5)
    expect(judged?.verdict.runs.map(({ name }) => name)).toEqual(['base', 'head'])
    expect(judged?.verdict.runs[1]?.result.arrivals).toMatchObject({ planned: pairs * 23 })
    // Eight pairs of base and base, then those of base and head: all started anew every two pairs, in turns.
    const delays = started().map(([, delay]) => delay)
    const starts = Array.from({ length: pairs / 4 }, () => ['40', '120', '120', '40'])
    expect(delays).toEqual([...Array(8).fill('40'), ...starts.flat()])
    expect(started().filter(([pid]) => isRunning(pid))).toEqual([])
    expect(logged[0]).toMatch(
      /^tiny: 8 pairs of two instances of base, then 8 to 20 of base and head, .*: about \d+:\d\d min where the first 8 pairs settle it, at most \d+:\d\d min\. Segments are as long as `duration` says: an endpoint must have 10 requests in each, .*\. Judged: GET \/x$/,
    )
    expect(output).toContain('1 endpoint slower than base')
    // The config's own promise, which both would break, is none of a comparison.
    expect(judged?.verdict.findings.filter(({ kind }) => kind === 'slo')).toEqual([])
  })

  test('of which one never gets ready are one sentence, with what it said last', async () => {
    const given = { ...short, 'base-command': `"${node}" server.mjs broken`, 'head-command': `"${node}" server.mjs 40` }
    await expect(go(given)).rejects.toMatchObject({
      name: 'UserError',
      message:
        "--base-command: ended with exit code 3 before it was ready. It said last: no such table: users. Mend the command, or give it longer by `within` of the scenario's `ready`.",
    })
    expect(started().filter(([pid]) => isRunning(pid))).toEqual([])
  })

  test('that throw say what was thrown, and not the stack behind it', async () => {
    const given = { ...short, 'base-command': `"${node}" missing.mjs`, 'head-command': `"${node}" server.mjs 40` }
    await expect(go(given)).rejects.toThrow(/It said last: Error: Cannot find module '[^']+missing\.mjs'\. Mend/)
  })

  test('may print what is secret, which nobody else does', async () => {
    writeFileSync(path.join(folder, 'load-test.yml'), config.replace('slo:', 'headers: { x-key: "${API_KEY}" }\nslo:'))
    const given = {
      ...short,
      'base-command': `"${node}" server.mjs leaking`,
      'head-command': `"${node}" server.mjs 40`,
    }
    await expect(go(given)).rejects.toThrow('It said last: wrong key: ***. ')
  })

  test('of which the first breaks down under its load say nothing of the second', async () => {
    const { judged, exitCode } = await go({
      ...short,
      'base-command': `"${node}" server.mjs dying`,
      'head-command': `"${node}" server.mjs 40`,
    })
    const ended = judged?.verdict.findings.find(({ code }) => code === 'ended')
    expect([ended?.outcome, exitCode]).toEqual(['invalid', 3])
    expect(ended?.message).toBe(
      'The process of base ended with exit code 7 under its load. It said last: out of memory.',
    )
    expect(started().map(([, delay]) => delay)).not.toContain('40')
  })

  test('are ended where somebody ends the comparison, and nothing is judged', async () => {
    const going = go({
      'min-requests': '20',
      'base-command': `"${node}" server.mjs 40`,
      'head-command': `"${node}" server.mjs 40`,
    })
    setTimeout(() => stopping.abort(), 2500)
    const { judged, exitCode } = await going
    expect(exitCode).toBe(130)
    expect(judged?.verdict.findings.filter(({ kind }) => kind === 'comparison')).toEqual([])
    expect(judged?.verdict.runs[0]?.result.cancelled).toBe(true)
    expect(started().length).toBeGreaterThan(0)
    expect(started().filter(([pid]) => isRunning(pid))).toEqual([])
  })

  test('are killed soon where somebody waits for the end, and they do not listen', async () => {
    spawner = makeSpawner(folder, process.env, 600_000)
    const going = go({
      ...{ ...short, duration: '5s' },
      'base-command': `"${node}" server.mjs deaf`,
      'head-command': `"${node}" server.mjs deaf`,
    })
    setTimeout(() => stopping.abort(), 1500)
    expect((await going).exitCode).toBe(130)
    expect(started().filter(([pid]) => isRunning(pid))).toEqual([])
  })

  test('that a shell would have to read are refused', async () => {
    const given = { ...short, 'base-command': 'npm ci && npm start', 'head-command': 'npm start' }
    await expect(go(given)).rejects.toThrow("--base-command: can't run `npm ci && npm start`: without a shell")
  })
})

describe('two targets', { timeout: patience }, () => {
  test('that are alike pass, as not shown, and say that one instance is one', async () => {
    const [base, head] = [await serving(() => 40), await serving(() => 40)]
    const { judged, exitCode, output } = await go({ ...short, 'base-target': base, 'head-target': head })
    const [finding] = judged?.verdict.findings ?? []
    // Where the machine is so busy that the load comes late, nothing is said.
    const isLate = finding?.code === 'saturated'
    expect([finding?.outcome, finding?.code, exitCode]).toEqual(
      isLate ? ['inconclusive', 'saturated', 3] : ['pass', 'not-shown', 0],
    )
    expect(judged?.verdict.notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['one-instance', 'same-host']),
    )
    // What is true of both sides is told once.
    expect(judged?.verdict.notices.filter(({ code }) => /machine|here|strained/.test(code))).toHaveLength(
      judged?.verdict.notices.some(({ code }) => code === 'strained') ? 2 : 1,
    )
    if (judged === undefined) throw new Error('nothing was judged')
    const [text, markdown] = [output, comment(judged.verdict, judged.context)]
    for (const [side, target] of [
      ['base', base],
      ['head', head],
    ] as const) {
      expect(text).toContain(`${side} → ${target}\n`)
      expect(markdown).toMatch(new RegExp(`^#### .* \`${side}\` at \`${target}\`$`, 'm'))
    }
    expect(judged?.verdict.headline).toBe(
      isLate ? '1 endpoint could not be judged' : 'the one endpoint is not shown to be slower than base',
    )
  })

  test('that take longer than anybody could plan end with the budget, and nothing is judged', async () => {
    hurry = 600
    const [base, head] = [await serving(() => 5), await serving(() => 5)]
    const { judged, exitCode } = await go({ ...short, 'base-target': base, 'head-target': head })
    const [finding] = judged?.verdict.findings ?? []
    expect([finding?.outcome, finding?.code, exitCode]).toEqual(['inconclusive', 'cut-off', 3])
    expect(finding?.message).toMatch(/^Nothing was judged: the budget was used up after [1-7] of at least 8 pairs\.$/)
    expect(judged?.verdict.headline).toMatch(/^nothing can be said: Nothing was judged: the budget was used up/)
  })

  test('as URLs need no config', async () => {
    rmSync(path.join(folder, 'load-test.yml'))
    const [base, head] = [await serving(() => 20), await serving(() => 60)]
    const args = [`${base}/y?k=1`, `${head}/y?k=1`]
    const unsaid = { rate: '100/s', 'warm-up': '30ms', 'min-requests': '10', budget: '45s' }
    const { judged, exitCode } = await go(unsaid, args)
    expect(judged?.verdict.findings.map(({ code, endpoint }) => [code, endpoint])).toEqual([['slower', '/y']])
    expect(exitCode).toBe(1)
  })

  test('of which one is not there end with the first segment that says so', async () => {
    const base = await serving(() => 5)
    const { judged, exitCode } = await go(open, [base, 'http://127.0.0.1:1'])
    expect(
      judged?.verdict.findings.map(({ run: side, code, outcome, message }) => [side, code, outcome, message]),
    ).toEqual([
      [
        ...['head', 'unreachable', 'invalid'],
        'http://127.0.0.1:1 was never reachable: all 20 requests failed to connect (connection refused).',
      ],
    ])
    expect(judged?.verdict.runs.map(({ result }) => result.arrivals?.planned)).toEqual([23, 23])
    expect(exitCode).toBe(3)
    const { judged: other } = await go(open, ['http://127.0.0.1:1', base])
    expect(other?.verdict.runs.map(({ name }) => name)).toEqual(['base'])
    expect(other?.verdict.notices.map(({ message }) => message)).toContain(
      'The comparison ended early, since base could not be reached at http://127.0.0.1:1.',
    )
  })

  test('of which one goes away end with the segment that says so', async () => {
    const [base, head] = [await serving(() => 5), await serving(() => 5)]
    hear = line => {
      if (!line.includes('pair 2 of')) return
      servers.at(-1)?.closeAllConnections()
      servers.at(-1)?.close()
    }
    const { judged, exitCode } = await go(open, [base, head])
    expect(
      judged?.verdict.findings.map(({ run: side, code, outcome, message }) => [side, code, outcome, message]),
    ).toEqual([
      [
        ...['head', 'unreachable', 'invalid'],
        `${head} was not reachable any more: all 20 requests of its last segment failed to connect (connection refused).`,
      ],
    ])
    expect(judged?.verdict.runs.map(({ result }) => result.arrivals?.planned)).toEqual([3 * 23, 3 * 23])
    expect(exitCode).toBe(3)
  })

  test('as the help writes them are compared, in segments that the plan chooses', async () => {
    rmSync(path.join(folder, 'load-test.yml'))
    const [base, head] = [await serving(() => 1), await serving(() => 1)]
    const words = commands.compare.example.split(' ').slice(1)
    const read = parseArguments(words.map(word => word.replace(/^http:.*:8080/, base).replace(/^http:.*:8081/, head)))
    if (read.kind !== 'command') throw new Error('the example is a command')
    hear = () => void setTimeout(() => stopping.abort(), 500)
    const { judged, exitCode } = await perform(read.command)
    expect(judged?.context.name).toBe('compare')
    // 40 × 15.5 s, of which 16 are the first eight pairs.
    expect(logged[0]).toBe(
      'compare: 8 to 20 pairs of base and head, in segments of 10 s, before each of which 5 s are left out: about 4:08 min where the first 8 pairs settle it, at most 10:20 min. Segments are as short as they may be at this rate: an endpoint must have 500 requests in each, and 1,000 are better. Judged: GET /health',
    )
    expect(judged?.verdict.notices.map(({ message }) => message)).toContain(
      'The comparison was cancelled after no whole pairs, and at least 8 are needed before anything can be said.',
    )
    expect(judged?.verdict.runs.map(({ result: { target } }) => target)).toEqual([base])
    expect(judged?.verdict.runs[0]?.result.arrivals?.sent).toBeGreaterThan(0)
    expect(exitCode).toBe(130)
  })

  test('may have a shorter segment than their scenario is long, whatever that leaves out', async () => {
    writeFileSync(path.join(folder, 'load-test.yml'), config.replace('warm-up: 30ms', 'warm-up: 2s'))
    const target = await serving(() => 1)
    hear = () => stopping.abort()
    await go({ ...short, 'base-target': target, 'head-target': target })
    expect(logged[0]).toContain('in segments of 0.2 s, before each of which 2 s are left out')
  })

  test('to which too little is sent are refused before anything is sent', async () => {
    let asked = 0
    const target = await serving(() => {
      asked += 1
      return 1
    })
    await expect(go({ rate: '5/s', 'base-target': target, 'head-target': target })).rejects.toThrow(
      'tiny: sends 5.00/s to GET /x, its busiest endpoint, and 500 requests in a segment take 100 s; the budget of 20:00 min has room for',
    )
    const both = { 'base-target': target, 'head-target': target }
    await expect(go({ rate: '50/s', duration: '2s', ...both })).rejects.toThrow(
      '500 requests in a segment take 10 s; `duration` makes each 2 s. Leave it out or raise it to 10 s, raise the rate,',
    )
    await expect(go({ rate: '20/s', duration: '2s', budget: '10m', ...both })).rejects.toThrow(
      '`duration` makes each 2 s, and the budget of 10:00 min has no room for 25 s. Raise the rate, or leave out `duration` and raise `budget` to',
    )
    await expect(go({ rate: '200/s', duration: '3s', budget: '30s', ...both, 'warm-up': '5s' })).rejects.toThrow(
      'tiny: what is left out before each of 40 segments, and lies between them, takes up to 3:40 min, and `budget` is 0:30 min. Raise it to 5:20 min, or write a shorter `warm-up`.',
    )
    await expect(go({ rate: '50/s', duration: '60s', 'base-target': target, 'head-target': target })).rejects.toThrow(
      'tiny: would take up to 40:',
    )
    expect(asked).toBe(0)
  })
})

describe('two results', () => {
  const report = (name: string, delay: number): void =>
    writeFileSync(
      path.join(folder, name),
      [
        'Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,Min Response Time,Max Response Time,Average Content Size,Requests/s,Failures/s,50%,95%,99%',
        ...['GET,/x', ',Aggregated'].map(
          row => `${row},1000,0,${delay},${delay},1,${3 * delay},2,10,0,${delay},${2 * delay},${3 * delay}`,
        ),
      ].join('\n'),
    )

  test('are one against one: provisional, and only warn', async () => {
    report('base_stats.csv', 100)
    report('head_stats.csv', 200)
    const { judged, exitCode } = await go({}, ['base_stats.csv', 'head_stats.csv'])
    expect(judged?.verdict.findings.map(({ outcome, code }) => [outcome, code])).toEqual([['warn', 'provisional']])
    expect([judged?.verdict.verdict, exitCode]).toEqual(['warn', 0])
    expect(judged?.verdict.headline).toBe('1 endpoint perhaps slower than base')
  })
})

test.each([
  [{}, [], 'nothing to compare: give two results'],
  [{}, ['base.json'], 'nothing to compare'],
  [{ 'base-command': 'node a.js' }, [], '`base-command` needs `head-command`'],
  [{ 'head-command': 'node a.js' }, [], '`head-command` needs `base-command`'],
  [
    { 'base-command': 'node a.js', 'head-command': 'node b.js', 'base-target': 'http://127.0.0.1:9' },
    [],
    '`base-target` and `base-command` do not go together',
  ],
  [{ 'base-target': 'http://127.0.0.1:9' }, ['base.json', 'head.json'], 'results and targets do not go together'],
  [{ 'base-command': 'a', 'head-command': 'b' }, ['base.json', 'head.json'], 'results and commands do not go together'],
  [{}, ['http://127.0.0.1:9/', 'head.json'], 'results and URLs do not go together'],
  [
    { 'base-command': 'a', 'head-command': 'b' },
    ['tiny'],
    '`tiny` is no file: if it is a scenario, give it by `--scenario tiny`.',
  ],
  [{ 'base-target': 'http://127.0.0.1:9' }, ['tiny'], 'give it by `--scenario tiny`.'],
  [{}, ['tiny'], 'give it by `--scenario tiny`.'],
  [{}, ['load-test.yml'], /`--head-command`\.$/],
  [{ 'base-command': 'a', 'head-command': 'b' }, ['load-test.yml'], /or two commands\.$/],
])('%j with %j is one sentence', async (values, args, sentence) => {
  await expect(go(values, args)).rejects.toThrow(sentence)
})
