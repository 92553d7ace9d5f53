import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { quantileOf } from '../model/latency.ts'
import type { Progress } from '../model/progress.ts'
import type { Load } from '../model/scenario.ts'
import { type Job, type Measured, start } from './engine.ts'
import type { Prepared } from './iteration.ts'
import { makeParts } from './parts.ts'
import { spawnMsOf } from './shape.ts'
import { undiciTransport } from './undici.ts'
import { timerWaker } from './waker.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(listener: RequestListener): Promise<number> {
  server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

const step = (name = '/x', more: Partial<Prepared> = {}): Prepared => {
  const call = { method: 'GET', path: name, headers: [], body: undefined, wantsBody: false }
  return {
    method: 'GET',
    origin: 'target',
    nameOf: () => name,
    call: () => call,
    judge: ({ status }) => (status < 400 ? undefined : `HTTP ${status}`),
    ...more,
  }
}

function run(port: number, load: Load, more: Partial<Job> = {}): ReturnType<typeof start> {
  const transport = undiciTransport({ protocol: 'http:', host: '127.0.0.1', port })
  const values = new Map<string, string>()
  return start({
    ...{ load, seed: 1, timeoutMs: 5000, drainMs: 2000, mostConnections: 100 },
    parts: makeParts(spawnMsOf(load), 0),
    makeWaker: timerWaker,
    transportTo: () => transport,
    deal: () => ({ steps: [step()], values }),
    ...more,
  })
}

const open = (rate: number, durationMs: number): Load => ({
  kind: 'open',
  stages: [{ from: rate, to: rate, durationMs }],
  arrivals: 'even',
})

/** Every arrival is accounted for. */
function expectWhole(measured: Measured): void {
  const { planned, sent, unsent, judged, spawn, warmUp } = measured
  expect(sent + unsent).toBe(planned)
  expect(judged.requests + spawn.requests + warmUp.requests).toBe(planned)
}

describe('open arrivals', () => {
  test('are all sent, each once, and end within the load', async () => {
    let seen = 0
    const port = await serve((_, response) => {
      seen += 1
      response.end('ok')
    })
    const measured = await run(port, open(200, 1000)).result
    expect([seen, measured.planned, measured.ended]).toEqual([200, 200, 'whole'])
    expect([measured.judged.failures, measured.unfinished, measured.unsent]).toEqual([0, 0, 0])
    expectWhole(measured)
    expect(measured.judged.total(1)).toMatchObject({
      requests: 200,
      throughput: 200,
      details: { statuses: { '2xx': 200 }, bytes: 400 },
    })
    expect(measured.pumpLag.count).toBe(200)
  })

  test('wait for nobody: a target that stops shows in the times from when they were due', async () => {
    const from = Date.now() + 300
    const port = await serve((_, response) => {
      const left = from + 500 - Date.now()
      const stalls = Date.now() >= from && left > 0
      setTimeout(() => response.end('ok'), stalls ? left : 0)
    })
    const measured = await run(port, open(100, 1200)).result
    expectWhole(measured)
    const { latency } = measured.judged.total(1.2)
    const p90 = quantileOf(latency, 0.9)?.value ?? 0
    // Of 1.2 s half a second stood still: who was due at its beginning waited all of it.
    expect(p90).toBeGreaterThan(300)
    expect(latency.maxMs).toBeGreaterThanOrEqual(400)
    expect(measured.planned).toBe(120)
  })

  test('that a generator held up at the end picks up late are sent all the same, and its lag says so', async () => {
    const port = await serve((_, response) => response.end('ok'))
    let answers = 0
    const judge = (): undefined => {
      answers += 1
      const until = performance.now() + (answers === 80 ? 300 : 0)
      while (performance.now() < until);
    }
    const measured = await run(port, open(200, 500), {
      deal: () => ({ steps: [step('/x', { judge })], values: new Map() }),
    }).result
    expectWhole(measured)
    expect([measured.planned, measured.sent, measured.judged.failures]).toEqual([100, 100, 0])
    expect(measured.pumpLag.maxUs).toBeGreaterThan(50_000)
  })

  test('that find every connection busy wait, and their times count from when they were due', async () => {
    const port = await serve((_, response) => setTimeout(() => response.end('ok'), 100))
    const measured = await run(port, open(50, 500), { mostConnections: 2 }).result
    expectWhole(measured)
    expect(measured.planned).toBe(25)
    const { details, serviceTime, latency } = measured.judged.total(0.5)
    expect(details?.waited.maxMs).toBeGreaterThan(500)
    expect(serviceTime?.maxMs).toBeLessThan(latency.maxMs ?? 0)
    expect(measured.usersBusy).toBeGreaterThan(0.8)
  })

  test('that get no answer in time are timeouts, and count at least as long', async () => {
    const port = await serve(() => undefined)
    const measured = await run(port, open(20, 500), { timeoutMs: 300 }).result
    expectWhole(measured)
    expect(measured.judged.failuresByError()).toEqual([
      { method: 'GET', name: '/x', error: 'timeout after 0.3 s', count: 10 },
    ])
    expect(measured.judged.total(0.5).latency.minMs).toBeGreaterThanOrEqual(300)
  })

  test('that have not ended when the drain is over are unfinished, at least as old as they are', async () => {
    const port = await serve(() => undefined)
    const measured = await run(port, open(20, 500), { drainMs: 200 }).result
    expectWhole(measured)
    expect([measured.unfinished, measured.judged.failures]).toEqual([10, 10])
    expect(measured.judged.failuresByError()[0]?.error).toBe('unfinished when the run ended')
    expect(measured.judged.total(0.5).latency.minMs).toBeGreaterThanOrEqual(200)
  })

  test('that are refused fail fast, and have no time', async () => {
    const port = await serve(() => undefined)
    server?.close()
    await once(server ?? process, 'close')
    const measured = await run(port, open(50, 300)).result
    expectWhole(measured)
    expect([measured.judged.failures, measured.judged.total(0.3).latency.quantiles]).toEqual([15, []])
    expect(measured.judged.failuresByError()[0]?.error).toMatch(/refused/)
  })
})

describe('arrivals that users carry', () => {
  const load: Load = { kind: 'carried', rate: 50, users: 10, spawnRate: 20, durationMs: 1500, arrivals: 'even' }

  test('are fewer while users spawn, and that phase is shown and not judged', async () => {
    const connections = new Set<unknown>()
    const port = await serve(({ socket }, response) => {
      connections.add(socket)
      response.end('ok')
    })
    const measured = await run(port, load).result
    // 50 × 0.5 ÷ 2 = 12.5 while ten users spawn at 20 a second, and 50 a second from there on.
    expect([measured.planned, measured.spawn.requests, measured.judged.requests]).toEqual([63, 13, 50])
    expect([measured.judgedFromMs, measured.judgedToMs, measured.users]).toEqual([500, 1500, 10])
    expect(connections.size).toBeLessThanOrEqual(10)
    expectWhole(measured)
  })

  test('go on to the next user when one is slow', async () => {
    let count = 0
    const port = await serve((_, response) => {
      count += 1
      setTimeout(() => response.end('ok'), count === 1 ? 1000 : 0)
    })
    const measured = await run(port, load).result
    expectWhole(measured)
    expect(measured.judged.total(1).latency.maxMs).toBeLessThan(500)
  })
})

describe('closed users', () => {
  test('send one request after the other, and think between', async () => {
    const port = await serve((_, response) => response.end('ok'))
    const load: Load = {
      kind: 'closed',
      users: 4,
      spawnRate: 1000,
      durationMs: 1000,
      between: { kind: 'think', fromMs: 100, toMs: 100 },
    }
    const measured = await run(port, load).result
    expect(measured.users).toBe(4)
    expect(measured.planned).toBeGreaterThan(24)
    expect(measured.planned).toBeLessThanOrEqual(40)
    expectWhole(measured)
    expect(measured.pumpLag.count).toBeGreaterThan(20)
  })

  test('keep a pace from start to start', async () => {
    const port = await serve((_, response) => setTimeout(() => response.end('ok'), 60))
    const load: Load = {
      kind: 'closed',
      users: 1,
      spawnRate: 1000,
      durationMs: 1000,
      between: { kind: 'pacing', everyMs: 200 },
    }
    const measured = await run(port, load).result
    expect([4, 5]).toContain(measured.planned)
  })
})

test('a flow sends its steps one after the other; what a step takes out of an answer the next may use', async () => {
  const paths: string[] = []
  const port = await serve((request, response) => {
    paths.push(request.url ?? '')
    response.end('42')
  })
  const first = step('/a', {
    call: () => ({ method: 'GET', path: '/a', headers: [], body: undefined, wantsBody: true }),
    judge: (answer, values) => {
      values.set('id', answer.body?.toString() ?? '')
      return undefined
    },
  })
  const second = step('/b', {
    thinkMs: [20, 20],
    call: values => ({ method: 'GET', path: `/b/${values.get('id')}`, headers: [], body: undefined, wantsBody: false }),
  })
  const measured = await run(port, open(10, 300), { deal: () => ({ steps: [first, second], values: new Map() }) })
    .result
  expect(measured.planned).toBe(3)
  expect(paths.filter(path => path === '/a')).toHaveLength(3)
  expect(paths.filter(path => path === '/b/42').length).toBeGreaterThanOrEqual(2)
  expect(measured.judged.endpoints(1).map(({ name }) => name)).toEqual(['/a', '/b'])
})

test('a step that fails ends its flow', async () => {
  const port = await serve((_, response) => response.writeHead(503).end())
  const measured = await run(port, open(10, 300), {
    deal: () => ({ steps: [step('/a'), step('/b')], values: new Map() }),
  }).result
  expect(measured.judged.endpoints(1).map(({ name, requests, failures }) => [name, requests, failures])).toEqual([
    ['/a', 3, 3],
  ])
})

test('a run that is cancelled ends at once, and keeps what it has', async () => {
  const port = await serve((request, response) => {
    if (request.socket.remotePort !== undefined) setTimeout(() => response.end('ok'), 150)
  })
  const engine = run(port, open(50, 60_000))
  await new Promise(resolve => setTimeout(resolve, 500))
  engine.cancel()
  const measured = await engine.result
  expect(measured.ended).toBe('cancelled')
  expect(measured.unfinished).toBeGreaterThan(0)
  expect(measured.judged.requests).toBe(measured.planned)
})

test('what becomes due where there is nothing to send was not planned, also where the run is cancelled at its begin', async () => {
  const engine = run(9, open(1000, 60_000), { deal: () => undefined })
  for (const until = performance.now() + 30; performance.now() < until; );
  engine.cancel()
  const measured = await engine.result
  expect([measured.ended, measured.planned, measured.sent, measured.judged.requests]).toEqual(['cancelled', 0, 0, 0])
})

test('a rule that is broken for long enough ends the run, and says why', async () => {
  const port = await serve((_, response) => response.writeHead(500).end())
  const shouldAbort: Job['shouldAbort'] = (window, elapsedMs) => {
    const { requests, failures } = window(1)
    return elapsedMs >= 1000 && failures * 2 > requests ? 'errors > 50%' : undefined
  }
  const measured = await run(port, open(20, 30_000), { shouldAbort }).result
  expect([measured.ended, measured.why]).toEqual(['aborted', 'errors > 50%'])
  expect(measured.planned).toBeLessThan(200)
})

test('data that comes to its end ends the run', async () => {
  const port = await serve((_, response) => response.end('ok'))
  let left = 5
  const deal: Job['deal'] = () => (left-- > 0 ? { steps: [step()], values: new Map() } : undefined)
  const measured = await run(port, open(50, 5000), { deal }).result
  expect([measured.ended, measured.planned, measured.judged.requests]).toEqual(['exhausted', 5, 5])
})

test('each second of a run holds what ended in it, and no other', async () => {
  const port = await serve((_, response) => void response.end('ok'))
  const { seconds } = await run(port, open(50, 4000)).result
  const counts = seconds.series().map(({ throughput }) => throughput ?? 0)
  expect(counts).toHaveLength(4)
  // Of two seconds in one there are a hundred.
  expect(Math.max(...counts)).toBeLessThan(90)
  expect(Math.min(...counts)).toBeGreaterThan(10)
})

test('a run under way reports several times a second what ended, and how far it is', async () => {
  const port = await serve((_, response) => void setTimeout(() => response.end('ok'), 700))
  const reports: Progress[] = []
  const load: Load = { kind: 'carried', rate: 10, users: 20, spawnRate: 14, durationMs: 4500, arrivals: 'even' }
  const onProgress = (progress: Progress): void => void reports.push(structuredClone(progress))
  const { judged } = await run(port, load, { parts: makeParts(spawnMsOf(load), 2500 - spawnMsOf(load)), onProgress })
    .result
  expect(reports.length).toBeGreaterThan(10)
  const phases = Map.groupBy(reports, ({ phase }) => phase)
  expect([...phases.keys()]).toEqual(['spawning', 'warming-up', 'steady', 'draining'])
  const counts = [...phases.values()].map(some => some.flatMap(({ ended }) => ended.map(({ requests }) => requests)))
  expect(counts.map(each => each.length > 0)).toEqual([true, true, true, true])
  // What is due when the time that is judged begins has not ended then.
  expect(phases.get('steady')?.[0]?.ended).toEqual([])
  const [, , steady = [], draining = []] = counts
  expect([...steady, ...draining].reduce((sum, count) => sum + count, 0)).toBeLessThan(judged.requests)
  expect(reports.flatMap(({ ended }) => ended.flatMap(({ timesMs }) => timesMs)).every(ms => ms >= 690)).toBe(true)
})
