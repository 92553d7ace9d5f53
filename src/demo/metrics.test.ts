import { expect, onTestFinished, test } from 'vitest'
import { startDemo } from './demo.ts'
import { makeMetrics } from './metrics.ts'

/** Sample is one line of the text format. */
interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

interface Family {
  readonly help: string
  readonly type: string
  readonly samples: readonly Sample[]
}

/** A small parser of the Prometheus text format 0.0.4 that takes nothing it does not know; a family's lines stand together. */
function parse(text: string): ReadonlyMap<string, Family> {
  expect(text.endsWith('\n')).toBe(true)
  const families = new Map<string, Family>()
  let current = ''
  for (const line of text.slice(0, -1).split('\n')) {
    const [, keyword, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? []
    if (keyword === 'HELP') {
      expect(families.has(name), `${name} stands once`).toBe(false)
      current = name
      families.set(name, { help: rest, type: '', samples: [] })
    } else if (keyword === 'TYPE') {
      expect(name, 'TYPE follows HELP').toBe(current)
      families.set(name, { ...known(families, name), type: rest })
    } else {
      const sample = sampleOf(line)
      const suffixes = known(families, current).type === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']
      expect(suffixes.map(suffix => `${current}${suffix}`)).toContain(sample.name)
      families.set(current, {
        ...known(families, current),
        samples: [...known(families, current).samples, sample],
      })
    }
  }
  return families
}

function sampleOf(line: string): Sample {
  const [, name = '', labels = '', value = ''] =
    /^([a-zA-Z_:][\w:]*)(?:\{((?:[^"}]|"(?:[^"\\]|\\.)*")*)\})? (\S+)$/.exec(line) ?? []
  expect(name, `a line that is no sample: ${line}`).not.toBe('')
  const pairs = [...labels.matchAll(/([a-zA-Z_]\w*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/g)]
  expect(pairs.map(([pair]) => pair).join(''), `labels that are none: ${line}`).toBe(labels)
  const plain = (escaped: string): string => escaped.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign))
  return {
    name,
    labels: Object.fromEntries(pairs.map(([, key = '', given = '']) => [key, plain(given)])),
    value: Number(value),
  }
}

function known(families: ReadonlyMap<string, Family>, name: string): Family {
  const family = families.get(name)
  if (family === undefined) throw new Error(`no family ${name}`)
  return family
}

/** Buckets of each path in the order they stand, with sum and count. */
function histograms(families: ReadonlyMap<string, Family>) {
  const { samples } = known(families, 'http_request_duration_seconds')
  const byPath = Map.groupBy(samples, ({ labels }) => labels['path'] ?? '')
  return new Map(
    [...byPath].map(([path, own]) => {
      const ending = (suffix: string): number =>
        own.find(({ name }) => name === `http_request_duration_seconds${suffix}`)?.value ?? Number.NaN
      const buckets = own.filter(({ labels }) => 'le' in labels)
      return [
        path,
        {
          bounds: buckets.map(({ labels }) => labels['le'] ?? ''),
          counts: buckets.map(({ value }) => value),
          sum: ending('_sum'),
          count: ending('_count'),
        },
      ]
    }),
  )
}

function codesOf(families: ReadonlyMap<string, Family>, path: string): Readonly<Record<string, number>> {
  const own = known(families, 'http_requests_total').samples.filter(({ labels }) => labels['path'] === path)
  return Object.fromEntries(own.map(({ labels, value }) => [labels['code'] ?? '', value]))
}

const idle = { cpuSeconds: 1.5, residentBytes: 4096 }

async function started() {
  const demo = await startDemo({ profile: 'green', speed: 1000 })
  onTestFinished(() => demo.close())
  const exposed = async () => {
    const response = await fetch(`${demo.url}/metrics`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4')
    return parse(await response.text())
  }
  const post = (path: string): Promise<Response> => fetch(`${demo.url}${path}`, { method: 'POST', body: '{}' })
  return { demo, exposed, post }
}

test('every family has help and a type, also before the first request', async () => {
  const { exposed } = await started()
  const families = await exposed()
  expect([...families].map(([name, { type }]) => [name, type])).toEqual([
    ['http_request_duration_seconds', 'histogram'],
    ['http_requests_total', 'counter'],
    ['process_cpu_seconds_total', 'counter'],
    ['process_resident_memory_bytes', 'gauge'],
  ])
  for (const { help } of families.values()) expect(help).not.toBe('')
  expect(known(families, 'http_requests_total').samples).toEqual([])
})

test('counts are the requests that were sent, by path and status', async () => {
  const { exposed, post } = await started()
  const sent = { '/retrieve': 40, '/extract/dose': 25, '/facets/generate': 10 }
  for (const [path, times] of Object.entries(sent))
    await Promise.all(Array.from({ length: times }, () => post(path).then(response => response.text())))
  for (const path of ['/no/such', '/nor/this', '/extract']) expect((await post(path)).status).toBe(404)
  const families = await exposed()
  const counted = histograms(families)
  expect(Object.fromEntries([...counted].map(([path, { count }]) => [path, count]))).toEqual({ ...sent, other: 3 })
  for (const path of counted.keys()) {
    const codes = codesOf(families, path)
    expect(Object.values(codes).reduce((sum, count) => sum + count, 0)).toBe(counted.get(path)?.count)
  }
  expect(codesOf(families, 'other')).toEqual({ '404': 3 })
})

test('buckets are cumulative, ascending, and the last one holds every request', async () => {
  const { exposed, post } = await started()
  await Promise.all(Array.from({ length: 30 }, () => post('/retrieve')))
  for (const { bounds, counts, count, sum } of histograms(await exposed()).values()) {
    expect(bounds.at(-1)).toBe('+Inf')
    const upper = bounds.slice(0, -1).map(Number)
    expect(upper).toEqual([...new Set(upper)].sort((a, b) => a - b))
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(counts.at(-1)).toBe(count)
    expect(sum).toBeGreaterThan(0)
  }
})

test('reading the metrics is not counted, and switching the mode has a series of its own', async () => {
  const { demo, exposed } = await started()
  await exposed()
  await fetch(`${demo.url}/admin/reload`, { method: 'POST' })
  expect([...histograms(await exposed())].map(([path, { count }]) => [path, count])).toEqual([['/admin/reload', 1]])
})

test('the process tells its CPU time, which never falls, and its memory', async () => {
  const { exposed } = await started()
  const told = async (name: string): Promise<number> => known(await exposed(), name).samples[0]?.value ?? Number.NaN
  const before = await told('process_cpu_seconds_total')
  expect(before).toBeGreaterThan(0)
  expect(await told('process_cpu_seconds_total')).toBeGreaterThanOrEqual(before)
  expect(await told('process_resident_memory_bytes')).toBeGreaterThan(1_000_000)
})

test('each duration lies in the buckets whose bound it does not pass', () => {
  const metrics = makeMetrics()
  for (const seconds of [0, 0.01, 0.010001, 0.3, 0.9, 10, 10.1, 60]) metrics.count('/retrieve', 200, seconds)
  const [only] = histograms(parse(metrics.expose(idle))).values()
  expect(only).toEqual({
    bounds: ['0.01', '0.05', '0.1', '0.3', '0.6', '0.8', '0.9', '1.5', '1.8', '2', '2.5', '3', '10', '+Inf'],
    counts: [2, 3, 3, 4, 4, 4, 5, 5, 5, 5, 5, 5, 6, 8],
    sum: 0 + 0.01 + 0.010001 + 0.3 + 0.9 + 10 + 10.1 + 60,
    count: 8,
  })
})

test('every limit of the Medical KG table is a bound, so that no histogram misplaces it', () => {
  const metrics = makeMetrics()
  metrics.count('/retrieve', 200, 1)
  const [only] = histograms(parse(metrics.expose(idle))).values()
  const limitsMs = [300, 900, 1500, 800, 2000, 3000, 600, 1800, 2500, 10, 50, 100]
  expect(limitsMs.filter(ms => !only?.bounds.includes(String(ms / 1000)))).toEqual([])
})

test.each([
  ['a quote', '/a"b'],
  ['a backslash', '/a\\b'],
  ['a backslash before an n', '/a\\nb'],
  ['a line break', '/a\nb'],
  ['a closing brace', '/a"} 1'],
  ['a whole forged sample', '/x",code="200"} 9\nhttp_requests_total{path="/retrieve'],
  ['an emoji', '/\u{1f600}'],
])('a path with %s is one label', (_, path) => {
  const metrics = makeMetrics()
  metrics.count(path, 200, 0.2)
  const families = parse(metrics.expose(idle))
  expect([...histograms(families).keys()]).toEqual([path])
  expect(codesOf(families, path)).toEqual({ '200': 1 })
})
