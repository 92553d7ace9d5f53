import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Command } from './command.ts'
import { type Demo, startDemo } from './demo/demo.ts'
import type { Done } from './desk.ts'
import { makeHost } from './host.ts'
import type { Wait } from './report/report.ts'
import { run } from './run.ts'

let folder: string
let demo: Demo | undefined
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-measured-'))
})
afterEach(async () => {
  await demo?.close()
  demo = undefined
  rmSync(folder, { recursive: true, force: true })
})

const config = `
target: "\${TARGET}"
headers: { x-key: "\${API_KEY}" }
requests:
  health: { weight: 3, get: /health }
  extract: { weight: 1, post: /extract/pico, json: { text: "500 mg" }, expect: { status: 200, jsonpath: "$.spans" } }
slo: ["errors < 1%"]
scenarios:
  smoke: { rate: 40/s, duration: 1500ms, slo: ["p50 /health < 60s"] }
  few: { rate: 10/s, duration: 1s, slo: ["requests >= 1000000"] }
`

interface Given {
  readonly waits?: Wait[]
  readonly environment?: Readonly<Record<string, string>>
  readonly secrets?: string[]
}

function go(args: readonly string[], values: Readonly<Record<string, string>>, given: Given = {}): Promise<Done> {
  const command: Command = {
    name: 'run',
    arguments: args,
    values: new Map(Object.entries(values).map(([name, value]) => [name, [value]])),
  }
  return run(command, {
    host: makeHost({ folder, log: () => undefined }),
    colour: false,
    width: 100,
    load: {
      environment: { TARGET: demo?.url ?? 'http://127.0.0.1:9', API_KEY: 'canary-key-1234', ...given.environment },
      machine: { runner: 'own/Linux/X64/2' },
      program: '',
      signal: new AbortController().signal,
      cancelCode: () => 130,
      mask: secret => given.secrets?.push(secret),
      wait: wait => given.waits?.push(wait),
      show: () => undefined,
      end: () => undefined,
    },
  })
}

test('a target that is not ready yet is waited for, and who watches is told for what', async () => {
  let left = 1
  const server = createServer(({ url }, response) => {
    if (url === '/health') left -= 1
    response.writeHead(left < 0 ? 200 : 503).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const target = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const ready = 'ready: { get: /health, within: 20s }'
  writeFileSync(
    path.join(folder, 'load-test.yml'),
    `target: "${target}"\n${ready}\nrequests: { a: { get: /a } }\nscenarios: { one: { rate: 10/s, duration: 1s } }\n`,
  )
  const waits: Wait[] = []
  const { exitCode } = await go(['one'], {}, { waits })
  server.close()
  expect([exitCode, waits.length]).toEqual([0, 1])
  expect(waits[0]).toMatchObject({ name: 'one', target, request: 'GET /health', withinMs: 20_000, why: 'HTTP 503' })
})

describe('scenarios of a config', () => {
  beforeEach(async () => {
    demo = await startDemo({ speed: 10 })
    writeFileSync(path.join(folder, 'load-test.yml'), config)
  })

  test('are run, and judged by their own promises and those of the config', async () => {
    const { judged, exitCode, output } = await go(['smoke'], {})
    const [measured] = judged?.verdict.runs ?? []
    expect(measured?.result).toMatchObject({
      name: 'smoke',
      source: { kind: 'load-test' },
      workload: 'open',
      arrivals: { planned: 60, sent: 60, unfinished: 0, judged: 60, offeredRate: 40 },
      total: { requests: 60, failures: 0 },
    })
    expect(measured?.result.endpoints.map(({ name, requests }) => [name, requests]).toSorted()).toEqual([
      ['/extract/pico', 15],
      ['/health', 45],
    ])
    expect(judged?.verdict.findings.map(({ indicator, outcome }) => [indicator, outcome])).toContainEqual([
      'p50',
      'pass',
    ])
    expect([exitCode, judged?.context.name]).toEqual([0, 'smoke'])
    expect(output).toContain('/health')
    expect([...(demo?.log.get('GET /health') ?? [])]).toEqual([[200, 45]])
  })

  test('of which one breaks its promise fail the build, and are told apart', async () => {
    const { judged, exitCode } = await go(['all'], {})
    expect(judged?.verdict.runs.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['smoke', expect.stringMatching(/pass|warn/)],
      ['few', 'fail'],
    ])
    expect(exitCode).toBe(1)
  })

  test('can be given another load, of which what is due while users come is not judged', async () => {
    const { judged } = await go(['smoke'], { rate: '20/s', duration: '1s', users: '8', 'spawn-rate': '20/s' })
    // 20/s that rise over 0.4 s are four arrivals, and 0.6 s at 20/s are twelve.
    expect(judged?.verdict.runs[0]?.result.arrivals).toMatchObject({ planned: 16, judged: 12, offeredRate: 20 })
  })

  test('tell every quantile that a promise names beside the usual ones', async () => {
    const { judged } = await go(['smoke'], { duration: '500ms', slo: 'p97.5 /health < 2s' })
    const { total, endpoints } = judged?.verdict.runs[0]?.result ?? {}
    const told = [0.5, 0.75, 0.9, 0.95, 0.975, 0.99, 0.999, 1]
    for (const one of [total, ...(endpoints ?? [])])
      expect([one?.latency, one?.serviceTime].map(times => times?.quantiles.map(([q]) => q))).toEqual([told, told])
  })

  test('are sent three times where a run is to be the median of three, and kept as one', async () => {
    const keep = { baseline: 'file:kept', 'update-baseline': 'true' }
    const { judged } = await go(['smoke'], { ...keep, repeat: '3' })
    expect([judged?.verdict.runs.length, judged?.histories[0]?.alike?.length]).toEqual([1, 2])
    const told = judged?.verdict.notices.find(({ code }) => code === 'repeated')
    expect(told?.message).toMatch(
      /^smoke was run 3 times in a row: p95 (?:[\d.]+ m?s[,;] ){3}errors 0\.00 %, 0\.00 %, 0\.00 %\./,
    )
    const requests = [...(demo?.log.get('GET /health') ?? [])]
    expect(requests).toEqual([[200, 3 * 45]])
    expect(readFileSync(path.join(folder, 'kept/smoke.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1)
  })

  test('that are run several times in a row end with the first that was aborted, and are no evidence', async () => {
    writeFileSync(
      path.join(folder, 'load-test.yml'),
      config.replace('duration: 1500ms,', 'duration: 3s, abort: "errors > 50% for 1s",'),
    )
    let asked = 0
    // The first run is answered, and none of the second is.
    const server = createServer((_, response) => {
      asked += 1
      response.statusCode = asked > 120 ? 500 : 200
      response.end('{"spans":[]}')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const { judged } = await go(['smoke'], {
      repeat: '3',
      confirm: 'never',
      target: `http://127.0.0.1:${address.port}`,
    })
    server.closeAllConnections()
    server.close()
    expect(judged?.verdict.runs[0]?.result.aborted).toBe('errors > 50% for 1s')
    expect(judged?.verdict.findings.map(({ code }) => code)).toContain('cut-off')
    expect(asked).toBeLessThan(3 * 120)
  })

  test('have a server of our own measured beside the target where that was asked for', async () => {
    const keep = { baseline: 'file:kept', 'update-baseline': 'true', output: 'out' }
    const { judged } = await go(['smoke'], { ...keep, calibrate: 'auto' })
    const control = judged?.verdict.runs[0]?.result.control
    expect(control?.p50Ms).toBeGreaterThan(0)
    for (const file of ['kept/smoke.jsonl', 'out/result.json'])
      expect(Object(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))).control).toEqual(control)
  })

  test('are kept with what was sent, and not where another load was asked for', async () => {
    const keep = { baseline: 'file:kept', 'update-baseline': 'true' }
    const other = await go(['smoke'], { ...keep, rate: '20/s' })
    expect(other.judged?.warnings?.map(({ code }) => code)).toEqual(['not-kept'])
    const hash = /^1:[\da-f]{16}$/
    await go(['smoke'], keep)
    const [line = ''] = readFileSync(path.join(folder, 'kept/smoke.jsonl'), 'utf8').split('\n')
    expect(JSON.parse(line)).toMatchObject({
      name: 'smoke',
      fingerprint: {
        tool: 'load-test',
        scenario: expect.stringMatching(hash),
        load: { model: 'open', rate: 40 },
        runner: 'own/Linux/X64/2',
        target: 'this machine',
        transport: 'raw',
        measurementEpoch: 1,
      },
      total: { requests: 60, quantileErrors: { '0.5': expect.any(Number) } },
      endpoints: [
        { name: '/health', definition: expect.stringMatching(hash) },
        { name: '/extract/pico', definition: expect.stringMatching(hash) },
      ],
    })
    expect(line).not.toContain('canary-key-1234')
  })

  test('tell their secrets to be masked before anything is sent', async () => {
    const secrets: string[] = []
    const { output } = await go(['smoke'], { duration: '500ms' }, { secrets })
    expect(secrets).toContain('canary-key-1234')
    expect(output).not.toContain('canary-key-1234')
  })

  test('whose promises can not be read are not run', async () => {
    await expect(go(['smoke'], { slo: 'gone.md' })).rejects.toThrow('gone.md: no such file')
    expect(demo?.log.get('GET /health')).toBeUndefined()
  })

  test.each([
    [['smok'], {}, /no scenario `smok` \(did you mean `smoke`\?\)/],
    [[], {}, /say which scenario to run, or `all`. It has smoke, few/],
    [['smoke', 'http://127.0.0.1:9/'], {}, /a URL is run alone/],
    [['smoke'], { duration: '10' }, /`10s`/],
    [
      ['localhost:18080/health'],
      {},
      /^`localhost:18080\/health` has no scheme\. Write `http:\/\/localhost:18080\/health`/,
    ],
    [['smoke.fast'], {}, /no scenario `smoke\.fast`/],
  ])('%j with %j is one sentence', async (args, values, sentence) => {
    await expect(go(args, values)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(sentence),
    })
  })

  test('without what the environment should hold are one sentence that names it', async () => {
    await expect(go(['smoke'], {}, { environment: { API_KEY: '' } })).rejects.toMatchObject({
      message: expect.stringMatching(/^load-test\.yml:3:\d+: .*API_KEY/),
    })
  })
})

test('a URL needs no config, and no promise: it is measured, and nothing is judged', async () => {
  demo = await startDemo({ speed: 10 })
  const { judged, exitCode, output } = await go([`${demo.url}/health`], { rate: '50/s', duration: '1s' })
  expect(judged?.verdict.runs[0]?.result.total).toMatchObject({ requests: 50, failures: 0 })
  expect([judged?.verdict.verdict, exitCode]).toEqual([undefined, 0])
  expect(output).toContain('nothing was promised')
})

test('a URL is judged by the config of its folder, and kept as it says, only where that is named', async () => {
  demo = await startDemo({ speed: 10 })
  const written =
    'slo: ["p95 /other < 1s"]\nfail-on: breach\nbaseline: file:kept\nscenarios: { run: { slo: ["p95 /any < 1s"] } }\n'
  writeFileSync(path.join(folder, 'load-test.yml'), written)
  const load = { rate: '50/s', duration: '1s' }
  const { judged, exitCode } = await go([`${demo.url}/health`], { ...load, slo: 'p95 /else < 1s' })
  expect(judged?.verdict.findings.map(({ source }) => source?.file)).toEqual(['--slo'])
  // The config would let this pass.
  expect([exitCode, judged?.histories]).toEqual([3, []])
  const named = await go([`${demo.url}/health`], { ...load, config: 'load-test.yml' })
  expect(named.judged?.verdict.findings).toHaveLength(2)
  expect([named.exitCode, named.judged?.histories.length]).toEqual([0, 1])
})

test('a target that is not there is no slow one: the run is no evidence', async () => {
  const { judged, exitCode } = await go(['http://127.0.0.1:9/x'], { rate: '50/s', duration: '1s', slo: 'p95 < 1s' })
  expect(judged?.verdict.findings.map(({ outcome, code }) => [outcome, code])).toContainEqual([
    'invalid',
    'unreachable',
  ])
  expect(exitCode).toBe(3)
})

test('a request may take longer than any limit that it is judged by', async () => {
  const server = createServer((_, response) => void setTimeout(() => response.end(), 250))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const url = `http://127.0.0.1:${address.port}/`
  const failures = async (slo: string): Promise<number | undefined> => {
    const { judged } = await go([url], { rate: '10/s', duration: '300ms', timeout: '100ms', slo })
    return judged?.verdict.runs[0]?.result.total.failures
  }
  expect([await failures('p95 < 1s'), await failures('p95 < 20ms')]).toEqual([0, 3])
  server.closeAllConnections()
  server.close()
})

test.each([[[]], [['burst']]])('without config and URL there is nothing to run: %j', async args => {
  await expect(go(args, {})).rejects.toMatchObject({
    message: expect.stringContaining(`nothing to run: there is no load-test.yml in ${folder}.`),
  })
})

test.each([
  'localhost:18080/health',
  'localhost:18080',
  'localhost/health',
  '127.0.0.1:9/?a=b',
  '[::1]:9/x',
  'api.example.com/x',
])('%s lacks its scheme, which is said', async url => {
  await expect(go([url], {})).rejects.toMatchObject({ message: expect.stringContaining(`Write \`http://${url}\``) })
})

test('a scenario may have a name like an address', async () => {
  const named = 'scenarios: { "api.example.com/x": { rate: 1/s, duration: 1s } }\n'
  writeFileSync(path.join(folder, 'load-test.yml'), named)
  await expect(go(['api.example.com/x'], {})).rejects.toThrow('there is no target')
})

describe('a server of its own kind', () => {
  const asked: string[] = []
  let server: Server | undefined
  let target = ''
  beforeEach(async () => {
    asked.length = 0
    server = createServer((request, response) => {
      const cookie = request.headers.cookie ?? 'none'
      asked.push(`${request.method} ${request.url} ${cookie}`)
      if (request.url === '/token') response.end('{"token":"t-42"}')
      else if (request.url?.startsWith('/with/')) response.writeHead(request.url === '/with/t-42' ? 200 : 403).end()
      else if (request.url === '/login')
        response.writeHead(302, { location: '/home', 'set-cookie': 'sid=7; Path=/' }).end('moved')
      else if (request.url === '/home') response.writeHead(cookie === 'sid=7' ? 200 : 401).end('home')
      else response.writeHead(302, { location: request.url === '/loop' ? '/loop' : 'http://127.0.0.1:9/away' }).end()
    })
    server.on('connect', (request, socket) => {
      asked.push(`CONNECT ${request.url}`)
      const { hostname, port } = new URL(target)
      const onward = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        socket.pipe(onward).pipe(socket)
      })
      socket.on('error', () => onward.destroy())
      onward.on('error', () => socket.destroy())
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    target = `http://127.0.0.1:${address.port}`
  })
  afterEach(() => {
    server?.closeAllConnections()
    server?.close()
  })

  async function failuresOf(at: string, keys: string): Promise<readonly unknown[]> {
    writeFileSync(
      path.join(folder, 'load-test.yml'),
      `target: ${target}\nrequests: { one: { post: ${at}, body: '{}' } }\nscenarios:\n  one: { rate: 10/s, duration: 300ms, ${keys} }\n`,
    )
    const { judged } = await go(['one'], {})
    const { total, failures } = judged?.verdict.runs[0]?.result ?? {}
    return [total?.requests, ...(failures?.map(({ error, count }) => [error, count]) ?? [])]
  }

  test.each(['raw', 'undici'])(
    'by %s are followed with the cookies of the user, and are one request each',
    async kind => {
      expect(await failuresOf('/login', `redirects: 1, cookies: true, transport: ${kind}`)).toEqual([3])
      expect(asked.filter(line => line.startsWith('GET'))).toEqual(Array(3).fill('GET /home sid=7'))
    },
  )

  test('redirects are not followed unless it is asked for, without end, or to another origin', async () => {
    expect(await failuresOf('/login', 'cookies: true')).toEqual([3])
    expect(asked.filter(line => line.startsWith('GET'))).toEqual([])
    expect(await failuresOf('/loop', 'redirects: 2')).toEqual([3, ['HTTP 302, then more than 2 redirects', 3]])
    expect(await failuresOf('/away', 'redirects: 2')).toEqual([
      3,
      ['HTTP 302, then a redirect to another origin, which is not followed', 3],
    ])
  })

  test('what the setup takes out of an answer holds for every request', async () => {
    const setup = 'setup: [{ post: /token, capture: { token: { jsonpath: "$.token" } } }]'
    expect(await failuresOf('"/with/${token}"', setup)).toEqual([3])
    expect(asked.map(line => line.split(' ')[1])).toEqual(['/token', ...Array(3).fill('/with/t-42')])
  })

  test('a proxy of the config is gone through', async () => {
    expect(await failuresOf('/login', `redirects: 1, cookies: true, proxy: "${target}"`)).toEqual([3])
    expect(asked).toContain(`CONNECT ${new URL(target).host}`)
  })
})
