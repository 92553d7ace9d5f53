import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readConfig, readGiven, scenarioOf } from '../config/config.ts'
import type { RunResult } from '../model/run-result.ts'
import { load } from './load.ts'

/** What the server was asked, with what was shown to it; its answers to `/token` are `t1`, `t2` and so on. */
interface Asked {
  readonly what: string
  readonly shown: string | undefined
  readonly body: string
}

let server: Server
let target = ''
let asked: Asked[] = []
let secrets: string[] = []
let answerToken: (nth: number, response: ServerResponse) => void
let isAccepted: (shown: string, nth: number) => boolean

const tokenOf = (nth: number): string => JSON.stringify({ access_token: `t${nth}` })
const asksOf = (what: string): readonly Asked[] => asked.filter(one => one.what === what)

beforeEach(async () => {
  asked = []
  secrets = []
  answerToken = (nth, response) => response.end(tokenOf(nth))
  isAccepted = () => true
  server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  target = `http://127.0.0.1:${address.port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const what = `${request.method} ${request.url}`
  const shown = request.headers.authorization ?? request.headers['x-session']?.toString()
  asked.push({ what, shown, body: await text(request) })
  if (request.url === '/token') answerToken(asksOf(what).length, response)
  else response.writeHead(isAccepted(shown ?? '', asksOf(what).length) ? 200 : 401).end()
}

async function run(auth: string, more = '', load_ = 'rate: 20/s, duration: 600ms'): Promise<RunResult> {
  const config = `target: ${target}
auth: { token: { ${auth} } }
${more}
requests: { home: { get: /home } }
scenarios: { smoke: { ${load_} } }
`
  const world = { environment: { CLIENT_SECRET: 'quote"${d}' }, readFile: async () => undefined }
  const given = readGiven([], name => name)
  const scenario = await scenarioOf(await readConfig(config, 'load-test.yml'), 'smoke', given, world)
  expect(scenario.secrets).toEqual(auth.includes('SECRET') ? ['quote"${d}'] : [])
  return load(scenario, { version: '0', onSecret: secret => secrets.push(secret) })
}

const stale = ({ source }: RunResult): readonly string[] =>
  source.warnings.filter(({ code }) => code === 'token-stale').map(({ message }) => message)

describe.each(['raw', 'undici'])('by %s', transport => {
  const by = `transport: ${transport}`

  test('a token is fetched before all that shows it, and is not measured', async () => {
    const steps = `${by}\nready: { get: /health }\nsetup: [{ post: /seed }]\nteardown: [{ delete: /seed }]`
    const { total, endpoints } = await run('post: /token, json: { secret: "${CLIENT_SECRET}" }', steps)
    expect(asked.map(({ what, shown }) => [what, shown])).toEqual([
      ['GET /health', undefined],
      ['POST /token', undefined],
      ['POST /seed', 'Bearer t1'],
      ...Array(12).fill(['GET /home', 'Bearer t1']),
      ['DELETE /seed', 'Bearer t1'],
    ])
    expect(asksOf('POST /token')[0]?.body).toBe('{"secret":"quote\\"${d}"}')
    expect([total.requests, endpoints.map(({ name }) => name), secrets]).toEqual([12, ['/home'], ['t1']])
  })

  test('it is fetched again in time, and requests show the newest', async () => {
    const result = await run('post: /token, every: 150ms', by)
    const shown = [...new Set(asksOf('GET /home').map(one => Number(one.shown?.replace('Bearer t', ''))))]
    expect(shown.length).toBeGreaterThan(2)
    expect(shown).toEqual(shown.map((_, at) => (shown[0] ?? 0) + at))
    expect([result.total.requests, result.total.failures, stale(result)]).toEqual([12, 0, []])
    expect(secrets).toEqual(secrets.map((_, at) => `t${at + 1}`))
    const count = asksOf('POST /token').length
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(asksOf('POST /token')).toHaveLength(count)
  })

  test('it is fetched once where many requests are refused, which stay failures', async () => {
    isAccepted = (shown, nth) => shown !== 'Bearer t1' || nth < 3
    answerToken = (nth, response) => void setTimeout(() => response.end(tokenOf(nth)), nth === 1 ? 0 : 160)
    const { total, failures } = await run('post: /token', by)
    expect(asksOf('POST /token')).toHaveLength(2)
    const refused = asksOf('GET /home').filter(({ shown }) => shown === 'Bearer t1').length - 2
    // 160 ms at 20/s.
    expect(refused).toBeGreaterThanOrEqual(2)
    expect(failures).toEqual([{ method: 'GET', name: '/home', error: 'HTTP 401', count: refused }])
    expect([total.requests, asksOf('GET /home').at(-1)?.shown]).toEqual([12, 'Bearer t2'])
  })
})

test('a service that refuses every token is not asked for them in a loop', async () => {
  isAccepted = () => false
  const { total } = await run('post: /token')
  expect([total.failures, asksOf('POST /token').length]).toEqual([12, 2])
})

test('a token that could not be fetched again is told, and the one before is shown', async () => {
  answerToken = (nth, response) => (nth === 1 ? response.end(tokenOf(nth)) : response.writeHead(500).end())
  const result = await run('post: /token, every: 100ms')
  expect(stale(result)).toEqual([
    // One at its time, and what is tried again comes a second later.
    'The token could not be fetched again (1 ×): HTTP 500. Requests went on with the one before.',
  ])
  expect([result.total.failures, new Set(asksOf('GET /home').map(({ shown }) => shown))]).toEqual([
    0,
    new Set(['Bearer t1']),
  ])
})

test.each([
  ['500', (response: ServerResponse) => response.writeHead(500).end(), 'HTTP 500'],
  [
    'an answer without it',
    (response: ServerResponse) => response.end('{}'),
    'nothing to capture for auth.token at $.access_token',
  ],
])('where the first token is %s, nothing is measured', async (_, reply, why) => {
  answerToken = (__, response) => reply(response)
  await expect(run('post: /token')).rejects.toThrow(
    `load-test.yml:2:16: no token was given: ${why}. Nothing was measured.`,
  )
  expect(asksOf('GET /home')).toEqual([])
})

test('a token may stand elsewhere in the answer, and in a header of its own', async () => {
  answerToken = (nth, response) => response.end(`{"data":{"key":"t${nth}"}}`)
  await run('get: /token, jsonpath: $.data.key, header: X-Session')
  expect(new Set(asksOf('GET /home').map(({ shown }) => shown))).toEqual(new Set(['t1']))
})

test('the answer says when a token expires, unless the config does', async () => {
  answerToken = (nth, response) => response.end(`{"access_token":"t${nth}","expires_in":"1"}`)
  await run('post: /token', '', 'rate: 20/s, duration: 1400ms')
  expect(asksOf('POST /token')).toHaveLength(2)
  asked = []
  await run('post: /token, every: 1h', '', 'rate: 20/s, duration: 1400ms')
  expect(asksOf('POST /token')).toHaveLength(1)
})
