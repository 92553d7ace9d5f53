import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { scenarioTo, stepTo } from '../../test/load/scenario.ts'
import type { Waiting } from '../model/progress.ts'
import type { Step } from '../model/scenario.ts'
import { perform, untilReady } from './errand.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

const never = new AbortController().signal
const reload: Step = { ...stepTo('/reload'), method: 'POST' }

test('a request that changes the target is done, refused, or nobody knows', async () => {
  const url = await serve(({ url: path }, response) => {
    if (path === '/gone') response.destroy()
    else response.writeHead(path === '/reload' ? 200 : 401).end()
  })
  const of = (path: string) => perform(scenarioTo(url), { ...reload, path }, { signal: never })
  expect(await of('/reload')).toEqual({ kind: 'done' })
  expect(await of('/other')).toEqual({ kind: 'refused', why: 'HTTP 401' })
  expect(await of('/gone')).toMatchObject({ kind: 'unknown' })
  expect(await perform(scenarioTo('http://127.0.0.1:9'), reload, { signal: never })).toMatchObject({ kind: 'unknown' })
})

test('it is sent also where somebody waits for the end, and then not waited for without end', async () => {
  const asked: string[] = []
  const url = await serve(({ method }, response) => {
    asked.push(method ?? '')
    if (asked.length === 1) response.end()
  })
  const aborted = AbortSignal.abort()
  expect(await perform(scenarioTo(url), reload, { signal: aborted })).toEqual({ kind: 'done' })
  // The second is never answered, and its scenario would wait for a minute.
  const hanging = perform(scenarioTo(url, { timeoutMs: 60_000 }), reload, { signal: aborted })
  expect(await hanging).toEqual({ kind: 'unknown', why: 'cancelled' })
  expect(asked).toEqual(['POST', 'POST'])
})

test('it knows what the setup captures, which is sent before only where it is needed', async () => {
  const asked: string[] = []
  const url = await serve(({ url: path }, response) => {
    asked.push(path ?? '')
    response.end('{"id":"s-1"}')
  })
  const login: Step = { ...stepTo('/login'), capture: [{ name: 'session', from: 'jsonpath', path: '$.id' }] }
  const scenario = scenarioTo(url, { setup: [login] })
  await perform(scenario, { ...reload, path: '/mode/${session}' }, { signal: never })
  await perform(scenario, reload, { signal: never })
  expect(asked).toEqual(['/login', '/mode/s-1', '/reload'])
})

test('what gets ready is waited for, and what never does says why', async () => {
  let left = 2
  const url = await serve((_, response) => {
    left -= 1
    response.writeHead(left < 0 ? 200 : 503).end()
  })
  const ready = (withinMs: number) => ({ step: stepTo('/health'), withinMs })
  const told: Waiting[] = []
  const hooks = { signal: never, onWait: (waiting: Waiting) => told.push(waiting) }
  expect(await untilReady(scenarioTo(url), ready(5000), hooks)).toBeUndefined()
  expect(told.map(({ request, withinMs, why }) => [request, withinMs, why])).toEqual([
    ['GET /health', 5000, 'HTTP 503'],
    ['GET /health', 5000, 'HTTP 503'],
  ])
  expect(told[1]?.elapsedMs).toBeGreaterThan(told[0]?.elapsedMs ?? Number.NaN)
  expect(await untilReady(scenarioTo('http://127.0.0.1:9'), ready(100), hooks)).toMatch(/refused/)
  expect(told).toHaveLength(2)
})
