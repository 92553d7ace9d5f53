import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { evenly, scenarioTo, stepTo } from '../../test/load/scenario.ts'
import { freePort } from '../../test/rig/free-port.ts'
import { load } from './load.ts'

const version = '0.1.0'
const long = evenly(20, 60_000)

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

test('a target that nothing can be sent to ends the run early', async () => {
  const result = await load(scenarioTo(`http://127.0.0.1:${await freePort()}`, { load: long }), { version })
  expect(result.aborted).toBe('nothing could be sent')
  expect(result.total.requests).toBe(result.arrivals?.planned)
  expect(result.total.failures).toBe(result.total.requests)
  expect(result.total.requests).toBeLessThan(400)
})

test('a target that answers once, with an error, is judged to the end', async () => {
  const target = await serve((_, response) => response.writeHead(500).end())
  const result = await load(scenarioTo(target, { load: evenly(20, 6000) }), { version })
  expect([result.aborted, result.total.requests, result.total.failures]).toEqual([undefined, 120, 120])
}, 15_000)

test('who ends a run does not wait long for its teardown', async () => {
  const asked: (string | undefined)[] = []
  const target = await serve(({ url }, response) => {
    asked.push(url)
    if (url !== '/teardown') response.end('ok')
  })
  const scenario = scenarioTo(target, { load: long, teardown: [stepTo('/teardown')], timeoutMs: 600_000 })
  const result = await load(scenario, { version, signal: endedAfter(300).signal })
  expect(result.cancelled).toBe(true)
  expect(asked.at(-1)).toBe('/teardown')
})

test('what had not ended is told apart, by its age', async () => {
  let asked = 0
  const target = await serve((_, response) => {
    asked += 1
    if (asked % 2 === 0) response.end('ok')
  })
  const scenario = scenarioTo(target, { load: long })
  const { total, arrivals } = await load(scenario, { version, signal: endedAfter(1000).signal })
  const unfinished = total.latency.unfinished?.reduce((sum, [, count]) => sum + count, 0) ?? 0
  expect(arrivals?.unfinished).toBe(unfinished)
  expect(unfinished).toBeGreaterThan(0)
  expect(total.failures).toBe(unfinished)
})

function endedAfter(ms: number): AbortController {
  const ending = new AbortController()
  setTimeout(() => ending.abort(), ms)
  return ending
}
