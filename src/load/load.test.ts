import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { readConfig, readGiven, scenarioOf } from '../config/config.ts'
import type { RunResult } from '../model/run-result.ts'
import { load } from './load.ts'

let server: Server | undefined
const asked: string[] = []
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  asked.length = 0
})

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

const smoke = 'requests: { home: { get: /home } }\nscenarios: { smoke: { rate: 10/s, duration: 300ms } }\n'

async function run(target: string, config: string, signal?: AbortSignal): Promise<RunResult> {
  const given = readGiven([], name => `--${name}`)
  const world = { environment: {}, readFile: async () => undefined }
  const scenario = await scenarioOf(
    await readConfig(`target: ${target}\n${config}${smoke}`, 'load-test.yml'),
    'smoke',
    given,
    world,
  )
  return load(scenario, { version: '0', ...(signal && { signal }) })
}

/** Moves `/old/…` to `/new/…`, and `/away` to another origin. */
function moving({ url = '' }: IncomingMessage, response: ServerResponse): void {
  if (url.startsWith('/old')) response.writeHead(302, { location: url.replace('/old', '/new') }).end()
  else if (url === '/away') response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()
  else response.end('{"token":"t-42"}')
}

describe.each(['raw', 'undici'])('what is sent once by %s', transport => {
  const steps = `transport: ${transport}
ready: { get: /old/ready }
setup: [{ post: /old/setup, capture: { token: { jsonpath: $.token } } }]
teardown: [{ delete: "/old/\${token}" }]
`

  test('is redirected as often as the scenario allows', async () => {
    const target = await serve(moving)
    const result = await run(target, `redirects: 1\n${steps}`)
    expect(asked).toEqual([
      ...['GET /old/ready', 'GET /new/ready', 'POST /old/setup', 'GET /new/setup'],
      ...Array(3).fill('GET /home'),
      // A redirect of DELETE keeps its method.
      ...['DELETE /old/t-42', 'DELETE /new/t-42'],
    ])
    expect([result.total.requests, result.source.warnings.map(({ code }) => code)]).toEqual([3, ['same-machine']])
  })

  test('goes nowhere else', async () => {
    const target = await serve(moving)
    const elsewhere = `redirects: 1\ntransport: ${transport}\nsetup: [{ get: /away }]\n`
    await expect(run(target, elsewhere)).rejects.toThrow(
      'load-test.yml:4:9: the step `/away` of the setup failed: HTTP 302, then a redirect to another origin, which is not followed.',
    )
    await expect(run(target, steps)).rejects.toThrow('nothing to capture for token')
  })
})

test('steps that are sent once have the variables of the first iteration, and think before they are sent', async () => {
  const moments: number[] = []
  const target = await serve((_, response) => {
    moments.push(performance.now())
    response.end()
  })
  const variables = 'variables: { task: [pico] }\n'
  await run(target, `${variables}setup: [{ get: /a }, { get: "/warm/\${task}", think-time: 80ms }]\n`)
  expect(asked.slice(0, 3)).toEqual(['GET /a', 'GET /warm/pico', 'GET /home'])
  expect((moments[1] ?? 0) - (moments[0] ?? 0)).toBeGreaterThan(75)
})

test('steps that are sent once share their cookies, where users keep theirs', async () => {
  const cookies: (string | undefined)[] = []
  const target = await serve((request, response) => {
    if (request.url !== '/home') cookies.push(request.headers.cookie)
    response.writeHead(200, request.url === '/login' ? { 'set-cookie': 'sid=7; Path=/' } : {}).end()
  })
  await run(target, 'cookies: true\nsetup: [{ post: /login }, { get: /seed }]\nteardown: [{ post: /logout }]\n')
  expect(cookies).toEqual([undefined, 'sid=7', 'sid=7'])
})

test('a teardown that fails is told, and the measurement stands', async () => {
  const target = await serve(({ method }, response) => response.writeHead(method === 'DELETE' ? 500 : 200).end())
  const { total, source } = await run(target, 'teardown: [{ delete: /all }, { get: /after }]\n')
  expect([total.requests, total.failures, asked.at(-1)]).toEqual([3, 0, 'GET /after'])
  expect(source.warnings.map(({ message }) => message)).toContainEqual(
    'The step `/all` of the teardown failed: HTTP 500. What was measured stands.',
  )
})

test('who cancels while the target is waited for gets a cancelled run, whose teardown does what it can', async () => {
  const target = await serve((request, response) => response.writeHead(request.url === '/health' ? 503 : 200).end())
  const stopping = new AbortController()
  const steps = `ready: { get: /health, within: 5m }
setup: [{ get: /token, capture: { token: { header: x-token } } }]
teardown: [{ delete: "/with/\${token}" }, { delete: /all }]
`
  const running = run(target, steps, stopping.signal)
  await once(server ?? createServer(), 'request')
  stopping.abort()
  const { cancelled, total } = await running
  expect([cancelled, total.requests]).toEqual([true, 0])
  expect(asked.filter(line => line !== 'GET /health')).toEqual(['DELETE /all'])
})
