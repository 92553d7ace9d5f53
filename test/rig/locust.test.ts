import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import { startDemo } from '../../src/demo/demo.ts'
import { makeHost } from '../../src/host.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { countOf, quantileOf } from '../../src/model/latency.ts'
import type { Endpoint, RunResult } from '../../src/model/run-result.ts'
import { rigVersions, runLocust } from './locust.ts'
import { requirePart } from './parts.ts'
import { runProgram } from './program.ts'
import { testWith } from './with-parts.ts'

/** Call is what the users send over and over: each has a path of its own, by which the service counts it. */
interface Call {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly name: string
  readonly body?: object
}

const hostileNames = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></tr><tr><td>',
  '<!-- load-test:comment -->',
  '/a|b|c',
  '/`code` ``two``',
  '::error file=README.md::forged',
  '##[set-output name=verdict]pass',
  'say "hi", \'twice\'',
  'new\nline',
  'emoji \u{1f600} and \u202eright to left',
  'äöü',
  '&amp; &lt;b&gt; &#x27;',
  '/items?token=abc&page=2',
  'window.templateArgs = {"is_report": true, "requests_statistics": []}',
  '{{ 7 * 7 }}',
  '=HYPERLINK(1)',
  '@octocat #1 https://example.com/x',
  '__proto__',
  'constructor',
  'Aggregated',
  '\\u003c \\n \\',
]

const tasks = ['pico', 'effects', 'ae', 'dose', 'eligibility']

const calls: readonly Call[] = [
  { method: 'GET', path: '/health', name: '/health' },
  { method: 'POST', path: '/retrieve', name: '/retrieve [ae]', body: { intent: 'ae', query: 'metformin' } },
  { method: 'POST', path: '/facets/generate', name: '/facets/generate', body: { chunk_ids: ['c1'] } },
  ...tasks.map((task): Call => ({ method: 'POST', path: `/extract/${task}`, name: `/extract/${task}`, body: {} })),
  ...hostileNames.map((name, at): Call => ({ method: 'GET', path: `/named/${at}`, name })),
  { method: 'GET', path: '/twice/get', name: 'one name' },
  { method: 'POST', path: '/twice/post', name: 'one name' },
]

/**
 * Every user takes the next call, so that each is sent about as often. The last seconds are idle: an old Locust's CSV is a
 * second behind, which of so short a run is more than views of one run may differ by.
 */
const locustfile = `
import itertools, json
from locust import HttpUser, constant, task

with open("calls.json", encoding="utf-8") as file:
    CALLS = json.load(file)
NUMBERS = itertools.count()
MOST = 700


class Caller(HttpUser):
    wait_time = constant(0.01)

    @task
    def call(self):
        number = next(NUMBERS)
        if number >= MOST:
            return
        if number == 100:
            raise ValueError('<b>odd</b> | ::error::"quoted"')
        one = CALLS[number % len(CALLS)]
        self.client.request(one["method"], one["path"], name=one["name"], json=one.get("body"))
`

/** Counted is how many requests the service answered, and refused. */
interface Counted {
  readonly requests: number
  readonly failures: number
}

interface Made {
  readonly folder: string
  /** By method and name, as the service counted. */
  readonly truth: ReadonlyMap<string, Counted>
  readonly all: Counted
  readonly html: RunResult
  readonly csv: RunResult
  readonly json: RunResult
  read(...paths: readonly string[]): Promise<RunResult>
}

const users = 8
const seconds = 5
const reports = ['--html', 'report.html', '--csv', 'report', '--csv-full-history']

const made = new Map<string, Promise<Made>>()
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Each Locust runs once, for all tests of its version. */
function madeBy(version: (typeof rigVersions)[number]): Promise<Made> {
  const known = made.get(version) ?? make(version)
  made.set(version, known)
  return known
}

async function make(version: (typeof rigVersions)[number]): Promise<Made> {
  const folder = mkdtempSync(path.join(tmpdir(), `load-test-locust-${version}-`))
  folders.push(folder)
  writeFileSync(path.join(folder, 'calls.json'), JSON.stringify(calls))
  writeFileSync(path.join(folder, 'locustfile.py'), locustfile)
  const truth = await counted(version, folder)
  const read = async (...paths: readonly string[]): Promise<RunResult> => {
    const results = await ingest(
      makeHost({ folder, log: () => {} }),
      paths.map(one => ({ path: one })),
      {},
    )
    expect(results.length, `${paths.join(' + ')} is one run`).toBe(1)
    const [result] = results
    if (result === undefined) throw new Error('no run')
    return result
  }
  const all = [...truth.values()].reduce((sum, one) => ({
    requests: sum.requests + one.requests,
    failures: sum.failures + one.failures,
  }))
  const [html, csv, json] = [await read('report.html'), await read('report'), await read('report.json')]
  return { folder, truth, all, html, csv, json, read }
}

async function counted(version: (typeof rigVersions)[number], folder: string): Promise<ReadonlyMap<string, Counted>> {
  // A quarter of the usual latencies: on either side of 100 ms, where Locust's grid changes.
  const demo = await startDemo({ profile: 'failing', speed: 4 })
  try {
    const toFile = version === '2.47.0'
    const options = [...reports, ...(toFile ? ['--json-file', 'report'] : ['--json'])]
    const locust = requirePart(`locust-${version}`)
    const stdout = await runLocust({ locust, host: demo.url, folder, users, seconds, options })
    if (!toFile) writeFileSync(path.join(folder, 'report.json'), stdout)
    return new Map(
      calls.map(({ method, path: target, name }) => {
        const codes = [...(demo.log.get(`${method} ${target}`) ?? [])]
        const refused = codes.filter(([status]) => status >= 400)
        return [`${method} ${name}`, { requests: sum(codes), failures: sum(refused) }]
      }),
    )
  } finally {
    await demo.close()
  }
}

function sum(codes: readonly (readonly [status: number, count: number])[]): number {
  return codes.reduce((total, [, count]) => total + count, 0)
}

function countsOf({ endpoints }: RunResult): ReadonlyMap<string, Counted> {
  return new Map(endpoints.map(({ method, name, requests, failures }) => [`${method} ${name}`, { requests, failures }]))
}

function rowOf({ endpoints }: RunResult, { method, name }: Pick<Endpoint, 'name' | 'method'>): Endpoint {
  const found = endpoints.find(row => row.method === method && row.name === name)
  if (found === undefined) throw new Error(`no row ${method} ${name}`)
  return found
}

/** How many failures of each row are in the list of them. */
function listed({ failures }: RunResult): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { method, name, count } of failures)
    counts.set(`${method} ${name}`, (counts.get(`${method} ${name}`) ?? 0) + count)
  return counts
}

/** Entry is a row of Locust's own JSON. */
interface Entry {
  readonly method: string
  readonly name: string
  readonly num_requests: number
  readonly response_times: Readonly<Record<string, number>>
}

/** The times of each row, read without our reader: its list begins where a line does. */
function timesOf(folder: string): ReadonlyMap<string, readonly number[]> {
  const text = readFileSync(path.join(folder, 'report.json'), 'utf8')
  const entries: readonly Entry[] = JSON.parse(text.slice(text.search(/^\[/m)))
  return new Map(
    entries.map(({ method, name, response_times }) => [
      `${method} ${name}`,
      Object.entries(response_times)
        .flatMap(([ms, count]) => Array.from({ length: count }, () => Number(ms)))
        .sort((a, b) => a - b),
    ]),
  )
}

/** As Locust's calculate_response_time_percentile picks. */
function percentile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(Math.floor(sorted.length * q), sorted.length - 1)] ?? Number.NaN
}

const pagePercentiles = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1]

describe.each(rigVersions)('Locust %s', version => {
  const testHere = (sentence: string, body: (run: Made) => void | Promise<void>): void =>
    testWith([`locust-${version}`], sentence, async () => body(await madeBy(version)), { timeout: 60_000 })

  testHere('it sent every call several times, and some were refused', ({ truth, all }) => {
    for (const { requests } of truth.values()) expect(requests).toBeGreaterThanOrEqual(3)
    expect(all.failures).toBeGreaterThan(100)
    expect(all.requests - all.failures).toBeGreaterThan(30)
  })

  testHere('HTML counts what the service counted, under the names that were sent', ({ truth, all, html }) => {
    expect(countsOf(html)).toEqual(truth)
    expect({ requests: html.total.requests, failures: html.total.failures }).toEqual(all)
  })

  testHere('JSON counts what the service counted, under the names that were sent', ({ truth, all, json }) => {
    expect(countsOf(json)).toEqual(truth)
    expect({ requests: json.total.requests, failures: json.total.failures }).toEqual(all)
  })

  testHere('CSV is never ahead of the service, row by row, and has the names that were sent', ({ truth, csv }) => {
    expect(csv.total.requests).toBeGreaterThan(0)
    const rows = countsOf(csv)
    expect([...rows.keys()].sort()).toEqual([...truth.keys()].sort())
    for (const [key, { requests, failures }] of rows) {
      expect(requests, key).toBeLessThanOrEqual(truth.get(key)?.requests ?? 0)
      expect(failures, key).toBeLessThanOrEqual(truth.get(key)?.failures ?? 0)
    }
  })

  testHere('CSV is at most as far as the HTML of the same run, and not a fifth behind', ({ html, csv }) => {
    expect(csv.total.requests).toBeLessThanOrEqual(html.total.requests)
    expect(csv.total.failures).toBeLessThanOrEqual(html.total.failures)
    expect(csv.total.requests).toBeGreaterThanOrEqual(0.8 * html.total.requests)
  })

  testHere('HTML and JSON agree in every percentile of every row, and of all', ({ folder, html, json }) => {
    const times = timesOf(folder)
    for (const row of html.endpoints) {
      const sorted = times.get(`${row.method} ${row.name}`) ?? []
      const wanted = pagePercentiles.map(q => [q, percentile(sorted, q)])
      expect(row.latency.quantiles, row.name).toEqual(wanted)
      const { latency } = rowOf(json, row)
      expect(pagePercentiles.map(q => [q, quantileOf(latency, q)?.value])).toEqual(wanted)
    }
    const all = [...times.values()].flat().sort((a, b) => a - b)
    const wanted = pagePercentiles.map(q => [q, percentile(all, q)])
    expect(html.total.latency.quantiles).toEqual(wanted)
    expect(pagePercentiles.map(q => [q, quantileOf(json.total.latency, q)?.value])).toEqual(wanted)
  })

  testHere('the failures listed are those counted, under the names that were sent', ({ truth, html, csv }) => {
    const counted = [...truth].flatMap(([key, { failures }]) => (failures > 0 ? [[key, failures] as const] : []))
    expect(listed(html)).toEqual(new Map(counted))
    for (const [key, count] of listed(csv)) expect(count, key).toBeLessThanOrEqual(truth.get(key)?.failures ?? 0)
  })

  testHere('what user code raised is told as it was said', ({ html, csv }) => {
    for (const { exceptions } of [html, csv])
      expect(exceptions?.map(({ message, count }) => [message, count])).toEqual([['<b>odd</b> | ::error::"quoted"', 1]])
  })

  testHere(
    'the prefix of a CSV set finds its tables, and a history that was written to its end tells the users',
    ({ csv, folder }) => {
      const files = globSync('report_*.csv', { cwd: folder }).sort()
      expect(files).toEqual([
        'report_exceptions.csv',
        'report_failures.csv',
        'report_stats.csv',
        'report_stats_history.csv',
      ])
      expect([...csv.source.files].sort()).toEqual(files)
      // Newer ones close it; older ones leave what they wrote last in a buffer.
      expect(version === '2.47.0' ? [users] : [users, undefined]).toContain(csv.users?.reached)
      expect(csv.series?.length).toBeGreaterThanOrEqual(2)
    },
  )

  testHere('HTML, CSV and JSON together are views of one run, with histograms beside the counts', async run => {
    for (const paths of [
      ['report.html', 'report', 'report.json'],
      ['report*'],
      ['report.json', 'report_stats.csv', 'report.html'],
    ]) {
      const together = await run.read(...paths)
      expect(countsOf(together)).toEqual(run.truth)
      expect(together.total.requests).toBe(run.all.requests)
      for (const { name, requests, latency } of together.endpoints)
        expect(countOf(latency.buckets ?? []), name).toBe(requests)
      expect(countOf(together.total.latency.buckets ?? [])).toBe(run.all.requests)
      expect(together.source.files.length).toBe(6)
      expect(together.source.warnings.map(({ code }) => code)).toContain('views-combined')
    }
  })

  testHere('percentiles of the CSV stand beside those of the page only where both count the same', async run => {
    const together = await run.read('report.html', 'report')
    for (const row of together.endpoints) {
      const same = rowOf(run.csv, row).requests === row.requests && rowOf(run.csv, row).failures === row.failures
      expect(row.latency.quantiles.some(([q]) => q === 0.999)).toBe(same)
    }
  })

  testHere('the page tells when it ran and against what, and the JSON when', ({ html, json }) => {
    const [began, ended, first] = [html.startedAt, html.endedAt, json.startedAt].map(time => Date.parse(time ?? ''))
    expect(html.target).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(ended).toBeGreaterThan(began ?? Number.NaN)
    // The JSON tells to a fraction what the page tells to the second, and begins with the first request.
    expect(first).toBeGreaterThanOrEqual(began ?? Number.NaN)
    expect(first).toBeLessThan(ended ?? Number.NaN)
  })

  testHere('a loose promise is kept, and a hard one broken, with the exit code that says so', async ({ folder }) => {
    for (const report of ['report.html', 'report.json', 'report']) {
      const check = (...slo: readonly string[]) =>
        runProgram(['check', report, ...slo.flatMap(one => ['--slo', one]), '--output', 'verdict'], folder)
      const loose = await check('p95 /retrieve < 60s', 'errors /health < 1%')
      expect([loose.exitCode, loose.stderr.includes('fault of load-test')]).toEqual([0, false])
      expect((await check('p95 /retrieve < 1ms')).exitCode).toBe(1)
      expect((await check('errors < 1%')).exitCode).toBe(1)
    }
  })

  testHere('nothing that a name says becomes a command of the log', async ({ folder }) => {
    const given = ['check', 'report.html', '--slo', 'each errors < 1%', '--output', 'verdict']
    const { stdout, stderr } = await runProgram(given, folder, { GITHUB_ACTIONS: 'true' })
    const lines = `${stdout}\n${stderr}`.split('\n')
    expect(lines.filter(line => line.includes('forged'))).not.toEqual([])
    expect(lines.filter(line => /^\s*::|##\[/.test(line))).toEqual([])
  })
})
