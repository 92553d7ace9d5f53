import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeHost } from '../host.ts'
import type { Endpoint, RunResult } from '../model/run-result.ts'
import { ingest } from './ingest.ts'

// Reports of real runs against our simulated service, which counted for itself what it answered: truth.json.

const folder = path.resolve(import.meta.dirname, '../../fixtures/locust')
const host = makeHost({ folder, log: () => undefined })
const runs = globSync('*/truth.json', { cwd: folder }).map(file => path.dirname(file))
const moods = (...wanted: readonly string[]): readonly string[] =>
  runs.filter(run => wanted.some(mood => run.endsWith(mood)))

async function read(file: string): Promise<RunResult> {
  const [result] = await ingest(host, [{ path: file }], {})
  if (result === undefined) throw new Error(`nothing in ${file}`)
  return result
}

interface Counted {
  readonly requests: number
  readonly failures: number
}

/** By method and path, whatever a row's name has behind it in brackets. */
function truthOf(run: string): ReadonlyMap<string, Counted> {
  const raw: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
    readFileSync(path.join(folder, run, 'truth.json'), 'utf8'),
  )
  return new Map(
    Object.entries(raw).map(([key, statuses]) => {
      const counts = Object.entries(statuses)
      const sum = (all: typeof counts): number => all.reduce((total, [, count]) => total + count, 0)
      return [key, { requests: sum(counts), failures: sum(counts.filter(([status]) => Number(status) >= 400)) }]
    }),
  )
}

function countedIn(endpoints: readonly Endpoint[]): ReadonlyMap<string, Counted> {
  const counted = new Map<string, Counted>()
  for (const { method, name, requests, failures } of endpoints) {
    const key = `${method} ${name.replace(/ \[.*\]$/, '')}`
    const before = counted.get(key) ?? { requests: 0, failures: 0 }
    counted.set(key, { requests: before.requests + requests, failures: before.failures + failures })
  }
  return counted
}

test('there are reports of nine versions, from 0.14 to 2.47', () => {
  expect(new Set(runs.map(run => run.split('-')[0])).size).toBe(9)
})

describe.each(moods('green', 'red', 'nightly', 'failing', 'percentiles', 'few'))('%s', run => {
  const forms = ['report.html', 'report.json', 'report_stats.csv'].filter(file =>
    existsSync(path.join(folder, run, file)),
  )

  test.each(forms)(
    '%s counts what the service counted, but for requests that were under way at the end',
    async file => {
      const { endpoints, total } = await read(`${run}/${file}`)
      const counted = countedIn(endpoints)
      const truth = truthOf(run)
      const behind = file.endsWith('.csv') ? 0.2 : 0.01
      expect([...truth.keys()]).toEqual(expect.arrayContaining([...counted.keys()]))
      for (const [key, { requests, failures }] of truth) {
        const found = counted.get(key) ?? { requests: 0, failures: 0 }
        expect(found.requests, key).toBeLessThanOrEqual(requests)
        expect(found.requests, key).toBeGreaterThanOrEqual(Math.floor(requests * (1 - behind)) - 4)
        expect(found.failures, key).toBeLessThanOrEqual(failures)
      }
      expect(total.requests).toBe([...counted.values()].reduce((sum, { requests }) => sum + requests, 0))
      expect(total.failures).toBe([...counted.values()].reduce((sum, { failures }) => sum + failures, 0))
    },
  )
})

/** As the Locust file gives them; `new\nline` and the like must come out as they went in. */
const hostileNames = [
  '/a|b|c',
  '/`code` ``two``',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '::error file=README.md::forged',
  '##[set-output name=verdict]pass',
  '__proto__',
  'constructor',
  'Aggregated',
  '=HYPERLINK(1)',
  'say "hi", twice',
  'new\nline',
  '@octocat #1 https://example.com/x',
  '<!-- load-test:comment -->',
  'emoji \u{1f600} and \u202eright to left',
  'window.templateArgs = {"is_report": true}',
  '/items?token=abc&page=2',
  '&amp; &lt;b&gt;',
  'äöü',
  '/retrieve [ae]',
  '/no|such `thing` <b>',
].sort()

test.each([
  '2.47.0-hostile/report.html',
  '2.47.0-hostile/report.json',
  '2.47.0-hostile/report_stats.csv',
  '2.16.1-hostile/report_stats.csv',
])('%s: every hostile name comes out as it went in', async file => {
  const { endpoints } = await read(file)
  expect(endpoints.map(({ name }) => name).sort()).toEqual(hostileNames)
})

test('a page with tables that were escaped keeps hostile names, as far as blanks in HTML mean anything', async () => {
  const { endpoints } = await read('2.16.1-hostile/report.html')
  expect(endpoints.map(({ name }) => name.replace(/\s+/g, ' ')).sort()).toEqual(
    hostileNames.map(name => name.replace(/\s+/g, ' ')).sort(),
  )
})

test('a page with tables that were not escaped loses names that are markup, and no count', async () => {
  const { endpoints, total } = await read('2.8.6-hostile/report.html')
  const names = new Set(endpoints.map(({ name }) => name))
  for (const plain of ['/a|b|c', '__proto__', 'Aggregated', 'äöü', '/retrieve [ae]', 'say "hi", twice'])
    expect(names).toContain(plain)
  expect(endpoints.reduce((sum, { requests }) => sum + requests, 0)).toBe(total.requests)
})

test('a run without requests has no figure for anything, and says so', async () => {
  for (const file of ['report_stats.csv', 'report.json']) {
    const { total, endpoints } = await read(`2.47.0-zero/${file}`)
    expect([total.requests, total.failures, endpoints]).toEqual([0, 0, []])
    expect(total.latency).toMatchObject({ quantiles: [] })
    expect(total.latency.meanMs ?? total.latency.minMs ?? total.latency.maxMs).toBeUndefined()
  }
})

test("percentiles are read by name, also where a user chose others than Locust's own", async () => {
  const { endpoints } = await read('2.31.8-percentiles/report_stats.csv')
  expect(endpoints[0]?.latency.quantiles.map(([q]) => q)).toEqual([0.5, 0.9, 0.999, 1])
})

test.each(['2.43.4-green', '2.43.4-red'])(
  '%s: HTML and JSON of one run agree in every count and percentile',
  async run => {
    const [html, json] = [await read(`${run}/report.html`), await read(`${run}/report.json`)]
    const byName = new Map(json.endpoints.map(endpoint => [`${endpoint.method} ${endpoint.name}`, endpoint]))
    const { quantileOf } = await import('../model/latency.ts')
    for (const { method, name, requests, failures, latency } of html.endpoints) {
      const other = byName.get(`${method} ${name}`)
      expect([other?.requests, other?.failures]).toEqual([requests, failures])
      for (const [q, value] of latency.quantiles)
        expect(other && quantileOf(other.latency, q)?.value, `${name} ${q}`).toBe(value)
    }
  },
)

test('HTML, CSV and JSON of one run are one run, whose counts are those of the page and whose histograms the JSON has', async () => {
  const results = await ingest(
    host,
    ['report.html', 'report_stats.csv', 'report.json'].map(file => ({ path: `2.43.4-red/${file}` })),
    {},
  )
  const html = await read('2.43.4-red/report.html')
  expect(results).toHaveLength(1)
  expect(results[0]?.total.requests).toBe(html.total.requests)
  expect(results[0]?.endpoints.every(({ latency }) => latency.buckets !== undefined)).toBe(true)
  expect(results[0]?.total.latency.buckets).toBeDefined()
  expect(results[0]?.source.files.toSorted()).toEqual(
    [
      'report.html',
      'report.json',
      'report_exceptions.csv',
      'report_failures.csv',
      'report_stats.csv',
      'report_stats_history.csv',
    ].map(file => `2.43.4-red/${file}`),
  )
})

test('a prefix, and any file of a CSV set, finds the whole set', async () => {
  const files = (result: RunResult): readonly string[] => result.source.files.toSorted()
  const whole = files(await read('1.4.4-failing/report_stats.csv'))
  expect(whole).toEqual(
    ['exceptions', 'failures', 'stats', 'stats_history'].map(name => `1.4.4-failing/report_${name}.csv`),
  )
  for (const asked of ['report', 'report_failures.csv', 'report_stats_history.csv', 'report_exceptions.csv'])
    expect(files(await read(`1.4.4-failing/${asked}`)), asked).toEqual(whole)
})
