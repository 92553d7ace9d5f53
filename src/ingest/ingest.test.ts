import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { argsOf, ingested, jsonEntry, modernPage, statsCsv, statsHeader, statsRow } from '../../fixtures/documents.ts'
import { makeHost } from '../host.ts'
import type { RunResult } from '../model/run-result.ts'
import { ingest } from './ingest.ts'

const filesOf = (results: readonly RunResult[]): readonly (readonly string[])[] =>
  results.map(({ source }) => source.files.toSorted())
const rows = (requests: number): readonly (readonly [string, string, number])[] => [['GET', '/x', requests]]
const csvOf = (requests: number): string => statsCsv([statsRow('GET', '/x', requests)], requests)
const pageAt = (second: number, requests: number): string =>
  modernPage(argsOf(rows(requests), { start_time: `2026-11-23T02:00:${String(second).padStart(2, '0')}Z` }))

describe('files are views of one run', () => {
  test('where they share the prefix of a CSV set, however far behind a part of it is', async () => {
    const history = `Timestamp,User Count,Type,Name,Requests/s,Failures/s,50%,100%,Total Request Count,Total Failure Count\r\n1763863201,5,,Aggregated,1,0,1,2,3,0\r\n`
    const results = await ingested({ 'a_stats.csv': csvOf(100), 'a_stats_history.csv': history }, ['a_stats.csv'])
    expect(filesOf(results)).toEqual([['a_stats.csv', 'a_stats_history.csv']])
  })

  test('where they began within five seconds and count within a fifth: the larger count is taken, and told', async () => {
    const later = { start_time: 1763863205, last_request_timestamp: 1763863239 }
    const json = JSON.stringify([jsonEntry('GET', '/x', { '12': 81 }, later)])
    const page = modernPage(argsOf(rows(100), { start_time: '2025-11-23T02:00:00Z', end_time: '2025-11-23T02:00:40Z' }))
    const results = await ingested({ 'a.html': page, 'b.json': json })
    expect(filesOf(results)).toEqual([['a.html', 'b.json']])
    expect(results[0]?.total.requests).toBe(100)
    expect(results[0]?.source.warnings.map(({ message }) => message).join()).toContain('b.json (81 requests)')
  })

  test('where a page and a CSV set have one stem and count alike', async () => {
    const results = await ingested({ 'r.html': pageAt(0, 100), 'r_stats.csv': csvOf(96) })
    expect(filesOf(results)).toEqual([['r.html', 'r_stats.csv']])
    expect(results[0]?.total.requests).toBe(100)
  })

  test('where a CSV set of the stem of a page lacks no more than two seconds of a short run', async () => {
    const page = modernPage(argsOf(rows(20)))
    const results = await ingested({ 'r.html': page, 'r_stats.csv': csvOf(15) })
    expect(filesOf(results)).toEqual([['r.html', 'r_stats.csv']])
    await expect(ingested({ 'r.html': page, 'r_stats.csv': csvOf(14) })).rejects.toMatchObject({ name: 'UserError' })
  })

  test('percentiles and histograms are joined only for rows that count the same', async () => {
    const page = pageAt(0, 100)
    const entry = (requests: number): string =>
      JSON.stringify([
        jsonEntry('GET', '/x', { '12': requests }, { start_time: 1763863200, last_request_timestamp: 1763863239 }),
      ])
    const [same] = await ingested({ 'r.html': page, 'r.json': entry(100) })
    expect(same?.endpoints[0]?.latency.buckets).toEqual([[12, 100]])
    const [behind] = await ingested({ 'r.html': page, 'r.json': entry(90) })
    expect(behind?.endpoints[0]?.latency.buckets).toBeUndefined()
    expect(behind?.total.requests).toBe(100)
  })
})

describe('files are different runs', () => {
  test.each([
    ['where they began six seconds apart', { 'a.html': pageAt(0, 100), 'b.html': pageAt(6, 100) }],
    ['where they count differently', { 'a.html': pageAt(0, 100), 'b.html': pageAt(0, 79) }],
    ['where they are of one form and count about alike', { 'a.html': pageAt(0, 100), 'b.html': pageAt(1, 99) }],
    [
      'where they name different targets',
      { 'a.html': pageAt(0, 100), 'b.html': pageAt(0, 100).replace('localhost', 'other') },
    ],
    [
      'where a page of today lies beside the CSV set of another run',
      { 'r.html': pageAt(0, 100), 'r_stats.csv': csvOf(50) },
    ],
  ])('%s: they must be named, and the error lists them', async (_, files) => {
    await expect(ingested(files)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/2 different runs: .*; .*burst=reports/),
    })
    const [a = '', b = ''] = Object.keys(files)
    const named = await ingested(files, [
      { name: 'burst', path: a },
      { name: 'steady', path: b },
    ])
    expect(named.map(({ name }) => name)).toEqual(['burst', 'steady'])
  })

  test('one name for two of them is an error', async () => {
    const files = { 'a.html': pageAt(0, 100), 'b.html': pageAt(30, 100) }
    const both = { name: 'burst', path: '*.html' }
    await expect(ingested(files, [both])).rejects.toMatchObject({ message: expect.stringContaining('burst') })
  })
})

test('a name is given to a run of several files', async () => {
  const files = { 'out/r_stats.csv': csvOf(100), 'out/r.html': pageAt(0, 100) }
  const results = await ingested(files, [{ name: 'burst', path: 'out/*' }])
  expect(results.map(({ name }) => name)).toEqual(['burst'])
})

test('the same file asked for twice is read once', async () => {
  expect(filesOf(await ingested({ 'a.html': pageAt(0, 9) }, ['a.html', './a.html', '*.html']))).toEqual([['a.html']])
})

test('the name of a file says nothing: its content does', async () => {
  const results = await ingested({ 'report.txt': csvOf(7), 'x.csv': pageAt(0, 7) }, [
    { name: 'a', path: 'report.txt' },
    { name: 'b', path: 'x.csv' },
  ])
  expect(results.map(({ source }) => source.kind)).toEqual(['locust-csv', 'locust-html'])
})

test.each([
  ['r_failures.csv', 'Method,Name,Error,Occurrences\r\nGET,/,x,1\r\n', 'failures'],
  ['r_exceptions.csv', 'Count,Message,Traceback,Nodes\r\n1,a,b,c\r\n', 'exceptions'],
  [
    'r_stats_history.csv',
    'Timestamp,User Count,Type,Name,Total Request Count\r\n1763863201,5,,Aggregated,3\r\n',
    'course over time',
  ],
])('%s alone is no report: the sentence says what is missing', async (file, content, words) => {
  await expect(ingested({ [file]: content })).rejects.toMatchObject({
    message: expect.stringContaining(`only the ${words}`),
  })
})

test('a broken sibling is told, and the rest is judged; a broken file that was asked for is an error', async () => {
  const files = { 'r_stats.csv': csvOf(9), 'r_failures.csv': 'Method,Name,Error,Occurrences\r\nGET,"/' }
  const [result] = await ingested(files, ['r_stats.csv'])
  expect(result?.source.warnings.map(({ code }) => code)).toContain('sibling-skipped')
  await expect(ingested(files)).rejects.toMatchObject({ message: expect.stringContaining('r_failures.csv') })
})

test('a folder is no report: the sentence names a file in it', async () => {
  await expect(ingested({ 'reports/a.html': pageAt(0, 9) }, ['reports'])).rejects.toMatchObject({
    message: 'reports: is a folder. Name the report in it, like `reports/a.html`, or give a pattern.',
  })
})

test('a pattern that nothing matches is an error that says so', async () => {
  await expect(ingested({}, ['reports/*.html'])).rejects.toMatchObject({
    message: expect.stringContaining('reports/*.html'),
  })
})

describe('shards of one run', () => {
  const shard = (which: string, requests: number, more: Readonly<Record<string, unknown>> = {}): string => {
    const measured = {
      requests,
      failures: 1,
      throughput: requests / 10,
      latency: {
        quantiles: {},
        meanMs: requests,
        minMs: requests,
        maxMs: requests * 2,
        buckets: [[requests, requests]],
      },
    }
    return JSON.stringify({
      schema: 'load-test/result/v1',
      runId: 'r1',
      shard: which,
      source: { kind: 'load-test', tool: 'load-test', files: [], warnings: [] },
      durationMs: 10_000,
      workload: 'open',
      users: { asked: 5, reached: 5 },
      arrivals: { planned: requests, sent: requests, late: 0, unfinished: 0 },
      total: measured,
      endpoints: [{ method: 'GET', name: '/x', ...measured }],
      failures: [],
      ...more,
    })
  }

  test('are merged by their histograms', async () => {
    const results = await ingested({ 'b.json': shard('2/2', 30), 'a.json': shard('1/2', 10) })
    expect(results).toHaveLength(1)
    expect(results[0]).toMatchObject({
      durationMs: 10_000,
      users: { asked: 10, reached: 10 },
      arrivals: { planned: 40, sent: 40, late: 0, unfinished: 0 },
      total: {
        requests: 40,
        failures: 2,
        throughput: 4,
        latency: {
          buckets: [
            [10, 10],
            [30, 30],
          ],
          meanMs: 25,
          minMs: 10,
          maxMs: 60,
          quantiles: [],
        },
      },
    })
    expect(results[0]?.endpoints.map(({ name, requests }) => [name, requests])).toEqual([['/x', 40]])
    expect(results[0]?.shard).toBeUndefined()
  })

  test('of ours are as late as all of them together, and as busy as the busiest', async () => {
    const lag = (p99: number): object => ({
      quantiles: {},
      buckets: [
        [1, 98],
        [p99, 2],
      ],
    })
    const generator = (usersBusy: number, cause: string): object => ({ transport: 'raw', usersBusy, causes: [cause] })
    const [merged] = await ingested({
      'a.json': shard('1/2', 10, { pumpLagMs: lag(2), generator: generator(0.2, 'a') }),
      'b.json': shard('2/2', 30, { pumpLagMs: lag(80), generator: generator(0.9, 'b'), aborted: 'errors > 50%' }),
    })
    expect(merged?.pumpLag?.buckets).toEqual([
      [1, 196],
      [2, 2],
      [80, 2],
    ])
    expect(merged?.generator).toEqual({ transport: 'raw', usersBusy: 0.9, causes: ['a', 'b'] })
    expect(merged?.aborted).toBe('errors > 50%')
    const [bare] = await ingested({
      'a.json': shard('1/2', 10, { pumpLagMs: { quantiles: { '0.99': 2 } } }),
      'b.json': shard('2/2', 30, { pumpLagMs: { quantiles: { '0.99': 80 } } }),
    })
    expect(bare?.pumpLag?.quantiles).toEqual([[0.99, 80]])
  })

  test('of ours have the service times and the answers of all', async () => {
    const none = { firstByte: {}, connect: {}, waited: {} }
    const whole = (requests: number, ms: number): object => ({
      requests,
      failures: 0,
      latency: { quantiles: {}, buckets: [[ms, requests]] },
      serviceTime: { quantiles: {}, meanMs: ms, buckets: [[ms, requests]] },
      details: { ...none, statuses: { '2xx': requests }, bytes: requests },
    })
    const [merged] = await ingested({
      'a.json': shard('1/2', 10, { total: whole(10, 5) }),
      'b.json': shard('2/2', 30, { total: whole(30, 9) }),
    })
    expect(merged?.total.serviceTime).toMatchObject({
      meanMs: 8,
      buckets: [
        [5, 10],
        [9, 30],
      ],
    })
    expect(merged?.total.details).toMatchObject({ statuses: { '2xx': 40 }, bytes: 40 })
  })

  test.each([
    ['one is missing', { 'a.json': shard('1/3', 10), 'b.json': shard('3/3', 10) }, '1, 3'],
    ['one stands there twice', { 'a.json': shard('1/2', 10), 'b.json': shard('1/2', 10) }, '1, 1'],
    [
      'they were measured in other ways',
      { 'a.json': shard('1/2', 10), 'b.json': shard('2/2', 10, { workload: 'closed' }) },
      'same way',
    ],
  ])('of which %s are an error', async (_, files, words) => {
    await expect(ingested(files)).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(words) })
  })
})

describe('what may be read', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'load-test-caps-'))
    mkdirSync(path.join(folder, 'inside'))
    writeFileSync(path.join(folder, 'outside.csv'), csvOf(9))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const reading = (asked: string, maxBytes?: number): Promise<readonly RunResult[]> => {
    const inside = path.join(folder, 'inside')
    const host = makeHost({ folder: inside, roots: [inside], log: () => undefined })
    return ingest(host, [{ path: asked }], maxBytes === undefined ? {} : { maxBytes })
  }

  test('a gigabyte that is no history is refused by its size, unread', async () => {
    const file = path.join(folder, 'inside/huge.html')
    writeFileSync(file, '<html>')
    truncateSync(file, 1_000_000_000)
    await expect(reading('huge.html')).rejects.toMatchObject({ message: expect.stringContaining('max-report-size') })
  })

  test('a page above its cap is refused, and read where the cap was raised', async () => {
    const page = modernPage(argsOf(rows(9))).replace('<body>', `<body><!--${' '.repeat(65_000_000)}-->`)
    writeFileSync(path.join(folder, 'inside/large.html'), page)
    await expect(reading('large.html')).rejects.toMatchObject({ message: expect.stringContaining('max-report-size') })
    expect((await reading('large.html', 80_000_000))[0]?.total.requests).toBe(9)
  })

  test('more than 10,000 endpoints are URLs that nobody grouped', async () => {
    const names = Array.from({ length: 10_001 }, (_, index) => statsRow('GET', `/items/${index}`, 1))
    writeFileSync(path.join(folder, 'inside/many.csv'), statsCsv(names, 10_001))
    await expect(reading('many.csv')).rejects.toMatchObject({ message: expect.stringContaining('Group URLs') })
    expect((await reading('many.csv', 128_000_000))[0]?.endpoints).toHaveLength(10_001)
  })

  test('links that lead out of the workspace, other kinds of files and paths above it are refused', async () => {
    symlinkSync('../outside.csv', path.join(folder, 'inside/link.csv'))
    execFileSync('mkfifo', [path.join(folder, 'inside/pipe.csv')])
    for (const asked of ['link.csv', '../outside.csv', path.join(folder, 'outside.csv')])
      await expect(reading(asked), asked).rejects.toMatchObject({ name: 'UserError' })
    for (const asked of ['pipe.csv', '/dev/zero', '.'])
      await expect(reading(asked), asked).rejects.toMatchObject({ name: 'UserError' })
  })

  test('a header without an end is no CSV', async () => {
    writeFileSync(path.join(folder, 'inside/long.csv'), statsHeader.repeat(1000))
    await expect(reading('long.csv')).rejects.toMatchObject({ name: 'UserError' })
  })
})
