import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { own, times } from '../../test/judge/given.ts'
import { scenarioTo } from '../../test/load/scenario.ts'
import { load } from '../load/load.ts'
import type { Latency } from '../model/latency.ts'
import type { RunResult } from '../model/run-result.ts'
import { inspectJson, resultJson, verdictJson } from '../report/json.ts'
import { isObject, type JsonObject } from '../text/json.ts'
import { readSaved } from './saved.ts'

function documentOf(text: string): JsonObject {
  const document: unknown = JSON.parse(text)
  if (!isObject(document)) throw new Error('no object')
  return document
}

async function readBack(text: string): Promise<RunResult> {
  const { saved } = await readSaved(documentOf(text), 'result.json')
  if (saved === undefined) throw new Error('no result')
  return saved
}

/** A file is its own source, and its sentences are somebody's words. */
function asRead(result: RunResult): RunResult {
  const warnings = result.source.warnings.map(({ message }) => ({ code: 'saved-warning' as const, message }))
  return { ...result, source: { ...result.source, files: ['result.json'], warnings } }
}

const quantiles = [
  [0.5, 1.023],
  [0.999, 2047],
] as const

/** Each figure is another, so that none can stand for its neighbour; buckets are of HdrHistogram's cells. */
const latencyOf = (shift: number): Latency => ({
  ...times([0.25 + shift / 1000, 3], [1.5, 4], [2.049, 2], [1000.192, 1]),
  quantiles,
  minMs: shift,
  maxMs: 1000.4 + shift,
  meanMs: 101.25 + shift,
})

const measured = {
  requests: 10,
  failures: 1,
  throughput: 5,
  latency: { ...latencyOf(0), unfinished: [[1000.192, 1] as const] },
  serviceTime: latencyOf(1),
  details: {
    firstByte: latencyOf(2),
    connect: { ...times([0.5, 2]), quantiles },
    waited: latencyOf(3),
    pumpLag: latencyOf(4),
    statuses: { '2xx': 9, '5xx': 1 },
    bytes: 12_345,
  },
}

const whole: RunResult = {
  ...own({ p95: 400 }, {}, measured),
  runId: 'r1',
  failures: [{ method: 'POST', name: '/retrieve', error: 'HTTP 503', count: 1 }],
  series: [{ atMs: 0, throughput: 5, failuresPerSecond: 1, users: 2, quantiles }],
  aborted: 'errors > 50% for 1m',
  warmUp: { durationMs: 40_000, total: measured, endpoints: [{ method: 'POST', name: '/w', ...measured }] },
  unsteady: true,
  pumpLag: { ...times([0.1, 1_000_000], [7.002, 12]), quantiles },
  generator: { transport: 'raw', usersBusy: 0.25, causes: ['a', 'b'], clockLostMs: -1200 },
}

describe('a run of ours', () => {
  test('is read from its document as it was written', async () => {
    expect(await readBack(resultJson(whole))).toEqual(asRead(whole))
    expect(await readBack(inspectJson([whole]))).toEqual(asRead(whole))
    const { generator: _, pumpLag: __, aborted: ___, ...less } = whole
    expect(await readBack(resultJson(less))).toEqual(asRead(less))
  })

  test('has the names of the contract in its document, and histograms as HdrHistogram has them', () => {
    const document = JSON.parse(resultJson(whole))
    expect(document.pumpLagMs.quantiles).toEqual({ '0.5': 1.023, '0.999': 2047 })
    expect(document.pumpLag).toBeUndefined()
    for (const histogram of [
      document.pumpLagMs.histogram,
      document.total.latency.histogram,
      document.endpoints[0].serviceTime.histogram,
      document.endpoints[0].details.waited.histogram,
    ])
      expect(histogram).toMatch(/^HISTFAAAA/)
    expect(JSON.stringify(document)).not.toContain('buckets')
    expect(document.endpoints[0].details.statuses).toEqual({ '2xx': 9, '5xx': 1 })
    expect([document.generator, document.aborted]).toEqual([whole.generator, 'errors > 50% for 1m'])
    const verdict = verdictJson({
      exitCode: 0,
      headline: '',
      runs: [{ name: 'burst', result: whole }],
      findings: [],
      notices: [],
    })
    expect(JSON.parse(verdict).runs[0].result).toEqual(document)
  })

  test('keeps that its data came to its end, which judging must know', async () => {
    const warnings = [{ code: 'data-exhausted', message: 'It ended.' }] as const
    const { source } = await readBack(resultJson({ ...whole, source: { ...whole.source, warnings } }))
    expect(source.warnings).toEqual(warnings)
  })

  test.each([
    ['generator.usersBusy', { generator: { transport: 'raw', usersBusy: 1.01, causes: [] } }],
    ['generator.causes', { generator: { transport: 'raw', causes: [1] } }],
    ['generator.causes', { generator: { transport: 'raw', causes: 'x' } }],
    ['generator.transport', { generator: { causes: [] } }],
    ['pumpLagMs.histogram', { pumpLagMs: { quantiles: {}, histogram: 'x' } }],
    ['aborted', { aborted: 7 }],
    ['warmUp.durationMs', { warmUp: { durationMs: -1 } }],
    ['warmUp.endpoints', { warmUp: { durationMs: 1, total: { requests: 0, failures: 0, latency: {} } } }],
    ['total.serviceTime', { total: { requests: 0, failures: 0, latency: {}, serviceTime: 3 } }],
    ['total.details.firstByte', { total: { requests: 0, failures: 0, latency: {}, details: {} } }],
    ['total.details.statuses.ok', { total: detailed({ statuses: { ok: 3 } }) }],
    ['total.details.statuses.2xx', { total: detailed({ statuses: { '2xx': -3 } }) }],
    ['total.details.bytes', { total: detailed({ bytes: -1 }) }],
    ['total.latency.unfinished', { total: cut([[2, 1]]) }],
    ['total.latency.unfinished', { total: cut([[1, 2]]) }],
    ['total.latency.unfinished', { total: cut([[1, -1]]) }],
    ['total.latency.unfinished', { total: cut('x') }],
    ['total.serviceTime.buckets', { total: { ...detailed({}), serviceTime: { buckets: [[1, 1]] } } }],
  ])('that somebody broke at %s is refused by that name', async (name, more) => {
    const document = { ...documentOf(resultJson(whole)), ...more }
    await expect(readSaved(document, 'result.json')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(`\`${name}\``),
    })
  })
})

/** One request of 1 ms, and what is said of those that had not ended. */
function cut(unfinished: unknown): object {
  return { requests: 1, failures: 0, latency: { buckets: [[1, 1]], unfinished } }
}

function detailed(more: object): object {
  const none = { firstByte: {}, connect: {}, waited: {}, statuses: {}, bytes: 0 }
  return { requests: 0, failures: 0, latency: {}, details: { ...none, ...more } }
}

test('the histograms of other tools stay pairs', async () => {
  const result = { ...whole, source: { ...whole.source, kind: 'locust-json', tool: 'locust' } as const }
  expect(JSON.parse(resultJson(result)).total.latency.buckets).toEqual(whole.total.latency.buckets)
  expect(await readBack(resultJson(result))).toEqual(asRead(result))
})

test('a run that the engine measured is read back equal', async () => {
  const server = createServer((_, response) => response.end('ok')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const result = await load(scenarioTo(`http://127.0.0.1:${address.port}`), { version: '0.1.0' })
  server.closeAllConnections()
  server.close()
  expect(result.total.requests).toBe(50)
  expect(result.total.serviceTime?.buckets?.length).toBeGreaterThan(0)
  expect(await readBack(resultJson(result))).toEqual(asRead(result))
})
