import { describe, expect, test } from 'vitest'
import { codes, lines, read, refusal } from '../../fixtures/slo/given.ts'
import type { Promises } from './objectives.ts'

const yaml = (text: string, source = 'slo.yml', resources: readonly string[] = []): Promise<Promises> =>
  read(source, text, resources)

const told = async (text: string, source?: string): Promise<string> => {
  const { code, message } = await refusal(() => yaml(text, source))
  return `${code} ${message}`
}

/** One endpoint with the given limits, on line 2. */
const under = (limits: string): string => `objectives:\n  /a: { ${limits} }\n`

test('the map of the contract is read with the line of each endpoint', async () => {
  const promises = await yaml(
    [
      'objectives:',
      '  "/retrieve": { p50: 300ms, p95: 900ms, p99: 1500ms, errors: "< 1%", throughput: "50/s" }',
      '  "POST /extract/*": { p95: { limit: 2s, severity: warn } }',
      '  total: { errors: "< 1%" }',
    ].join('\n'),
  )
  expect(lines(promises)).toEqual([
    '/retrieve: q0.5 <= 300 ms',
    '/retrieve: q0.95 <= 900 ms',
    '/retrieve: q0.99 <= 1500 ms',
    '/retrieve: errors < 0.01 ratio',
    '/retrieve: throughput >= 50 per-second',
    'warn POST /extract/*: q0.95 <= 2000 ms',
    'run: errors < 0.01 ratio',
  ])
  expect(promises.objectives.map(({ source }) => source)).toEqual([
    ...Array.from({ length: 5 }, () => ({ file: 'slo.yml', line: 2 })),
    { file: 'slo.yml', line: 3 },
    { file: 'slo.yml', line: 4 },
  ])
  expect(promises.objectives[5]?.text).toBe('POST /extract/* p95: 2s')
  expect(promises.notices).toEqual([])
})

test('the same in JSON', async () => {
  const json = {
    objectives: { '/retrieve': { p95: '900ms', error_rate: '1%' }, each: { p99: { limit: '2s', severity: 'fail' } } },
  }
  const promises = await yaml(JSON.stringify(json, null, 2), 'slo.json')
  expect(lines(promises)).toEqual([
    '/retrieve: q0.95 <= 900 ms',
    '/retrieve: errors <= 0.01 ratio',
    'each: q0.99 <= 2000 ms',
  ])
  expect(promises.objectives.map(({ source }) => source.line)).toEqual([4, 5, 8])
})

describe('other shapes', () => {
  test('a list of objectives in words, with or without its key', async () => {
    const list = '- p95 /a < 5ms\n- errors < 1% sustained\n'
    const expected = ['/a: q0.95 < 5 ms', 'run: errors < 0.01 ratio (sustained)']
    expect(lines(await yaml(list))).toEqual(expected)
    expect(lines(await yaml(`objectives:\n${list}`))).toEqual(expected)
    expect((await yaml(`objectives:\n${list}`)).objectives.map(({ source }) => source.line)).toEqual([2, 3])
  })

  test('a list item with a colon, which YAML takes for a map', async () => {
    const text = '- Error rate: < 1%\n- P95 latency `/a`: < 5ms\n- rps: 50+\n- /b: p95 < 6ms\n'
    expect(lines(await yaml(text))).toEqual([
      'run: errors < 0.01 ratio',
      '/a: q0.95 < 5 ms',
      'run: throughput >= 50 per-second',
      '/b: q0.95 < 6 ms',
    ])
    expect(await told('- p95: 5\n')).toContain('limit-without-unit slo.yml:1:3: `p95: 5`')
    expect(await told('- { p95: 5ms, p99: 6ms }\n')).toContain('objectives-shape slo.yml:1:3: ')
    expect(await told('- p95: [5ms]\n')).toContain('objectives-shape slo.yml:1:3: ')
  })

  test('words under an endpoint, one or several', async () => {
    const text = 'objectives:\n  /a: p95 < 5ms\n  /b:\n    - p99 < 6ms\n    - errors < 1%\n'
    const promises = await yaml(text)
    expect(lines(promises)).toEqual(['/a: q0.95 < 5 ms', '/b: q0.99 < 6 ms', '/b: errors < 0.01 ratio'])
    expect(promises.objectives.map(({ source }) => source.line)).toEqual([2, 4, 5])
  })

  test('an indicator as key is a promise of the whole run', async () => {
    const text = 'objectives: { p95: 900ms, errors: 1%, cpu: "< 70%", memory: no growth, queue-depth: "< 40" }'
    expect(lines(await yaml(text, 'slo.yml', ['queue-depth']))).toEqual([
      'run: q0.95 <= 900 ms',
      'run: errors <= 0.01 ratio',
      'run: cpu average < 70 percent',
      'run: memory average no-growth',
      'run: queue-depth average < 40',
    ])
  })

  test.each([
    ['/a, /b', '/a', '/b'],
    ['GET/POST /a', 'GET /a', 'POST /a'],
    ['/a (cached)', '/a (cached) or /a'],
    ['total', 'run'],
    ['*', 'run'],
    ['each', 'each'],
    ['All endpoints', 'each'],
    ['Sign in', 'Sign in'],
  ])('the key `%s` is read as an endpoint cell is', async (key, ...wheres) => {
    expect(lines(await yaml(`objectives: { "${key}": { p95: 5ms } }`))).toEqual(
      wheres.map(where => `${where}: q0.95 <= 5 ms`),
    )
  })

  test.each([
    ['p95', '5ms', 'q0.95 <= 5 ms'],
    ['"p(99.9)"', '5ms', 'q0.999 <= 5 ms'],
    ['median', '5ms', 'median <= 5 ms'],
    ['"95th percentile"', '5ms', 'q0.95 <= 5 ms'],
    ['error-rate', '1%', 'errors <= 0.01 ratio'],
    ['error_rate', '0.01 ratio', 'errors <= 0.01 ratio'],
    ['availability', '99.9%', 'errors <= 0.001 ratio'],
    ['5xx', '0%', '5xx <= 0 ratio'],
    ['rps', '50', 'throughput >= 50 per-second'],
    ['requests', '1000', 'requests >= 1000 count'],
    ['p95', 'between 1s and 2s', 'q0.95 between 1000..2000 ms'],
    ['p95', '"1,500ms"', 'q0.95 <= 1500 ms'],
  ])('`%s: %s` is %s', async (key, limit, objective) => {
    expect(lines(await yaml(under(`${key}: ${limit}`)))).toEqual([`/a: ${objective}`])
  })

  test('a range is told as not judged', async () => {
    const promises = await yaml(under('p95: 200-300ms, p99: 1s'))
    expect(lines(promises)).toEqual(['/a: q0.99 <= 1000 ms'])
    expect(codes(promises)).toEqual(['not-judged'])
  })
})

describe('mistakes are told with file, line and column', () => {
  test.each([
    ['p9x: 5ms', 'objectives-key-unknown slo.yml:2:9: `p9x` is not an indicator (did you mean `p90`?). Write one like'],
    [
      'p95: 5ms, errros: 1%',
      'objectives-key-unknown slo.yml:2:19: `errros` is not an indicator (did you mean `errors`?)',
    ],
    [
      'troughput: 5/s',
      'objectives-key-unknown slo.yml:2:9: `troughput` is not an indicator (did you mean `throughput`?)',
    ],
    ['colour: red', 'objectives-key-unknown slo.yml:2:9: `colour` is not an indicator. Write one like `p95`, `errors`'],
    ['__proto__: 5ms', 'objectives-key-unknown slo.yml:2:9: `__proto__` is not an indicator.'],
    ['p95: 900', 'limit-without-unit slo.yml:2:9: `/a p95: 900`: the number 900 has no unit. Write `900ms` or `900s`.'],
    ['errors: 0.01', 'limit-without-unit slo.yml:2:9: `/a errors: 0.01`'],
    ['p95: "> 5ms"', 'objective-direction slo.yml:2:9: `/a p95: > 5ms`'],
    ['p95: "1,5s"', 'limit-comma slo.yml:2:9: `/a p95: 1,5s`'],
    ['p95: TBD', "objective-syntax slo.yml:2:9: can't read `/a p95: TBD`: it names no limit."],
    ['p95: p99 < 5ms', "objective-syntax slo.yml:2:9: can't read `/a p95: p99 < 5ms`: it names another indicator"],
    ['p95: /b < 5ms', "objective-syntax slo.yml:2:9: can't read `/a p95: /b < 5ms`: it names another endpoint"],
    ['cpu: "< 5%"', 'objective-syntax slo.yml:2:9:'],
    [
      'p95: { limt: 5ms }',
      'objectives-shape slo.yml:2:16: `limt` is neither `limit` nor `severity`. Write the endpoint',
    ],
    ['p95: { severity: warn }', 'objectives-shape slo.yml:2:14: the limit is missing.'],
    ['p95: { limit: 5ms, severity: warning }', 'objectives-shape slo.yml:2:38: a severity is `warn` or `fail`.'],
    ['p95: { limit: 5ms, severity: [warn] }', 'objectives-shape slo.yml:2:38: a severity is `warn` or `fail`.'],
    ['p95: [5ms]', 'objectives-shape slo.yml:2:14: a limit is one text.'],
    ['p95: true', 'objectives-shape slo.yml:2:14: the limit is missing.'],
    ['p95: ', 'objectives-shape slo.yml:2:15: the limit is missing.'],
    ['p95: ""', 'objectives-shape slo.yml:2:14: the limit is missing.'],
    ['p95: 5ms, p95: 6ms', "document-syntax slo.yml:2:19: can't read this as YAML: Map keys must be unique."],
    [
      'p95: 5ms, P95: 6ms',
      'objective-conflict slo.yml:2: promises `p95 of /a ≤ 6 ms`, and slo.yml:2 promises `p95 of /a ≤ 5 ms`.',
    ],
  ])('`%s`', async (limits, said) => {
    expect(await told(under(limits))).toContain(said)
  })

  test.each([
    ['objective:\n  /a: { p95: 5ms }\n', 'objectives-shape slo.yml:1:1: no key is `objectives`.'],
    ['objectives: 5\n', 'objectives-shape slo.yml:1:13: `objectives` holds neither a map nor a list.'],
    ['objectives:\n', 'objectives-shape slo.yml:1:12: `objectives` holds neither a map nor a list.'],
    ['just words\n', 'objectives-shape slo.yml:1:1: `objectives` holds neither a map nor a list.'],
    ['', 'objectives-shape slo.yml:1:1: no key is `objectives`.'],
    ['objectives: {}\n', 'objectives-none slo.yml: holds no objective. Write an endpoint under `objectives`'],
    ['objectives: [5]\n', 'objectives-shape slo.yml:1:14: this is no objective in words.'],
    ['objectives: [[p95 < 5ms]]\n', 'objectives-shape slo.yml:1:14: this is no objective in words.'],
    ['objectives:\n  - p95 < 5\n', 'limit-without-unit slo.yml:2:5: `p95 < 5`: the number 5 has no unit.'],
    [
      'objectives:\n  - erors < 5%\n',
      "objective-syntax slo.yml:2:5: can't read `erors < 5%`: it names no indicator (did you mean `errors`?)",
    ],
    ['objectives: { /a: 5ms }\n', "objective-syntax slo.yml:1:19: can't read `/a: 5ms`: it names no indicator"],
    ['objectives: { /a: { p95: 5ms }\n', 'document-syntax slo.yml:'],
    ['{"objectives": {"/a": {"p95": "5ms"}}', 'document-syntax slo.yml:'],
    ['objectives: !!js/function "x"\n', 'document-syntax slo.yml:1:13'],
  ])('%j', async (text, said) => {
    expect(await told(text)).toContain(said)
  })

  test('a heading behind a file that has none is an error', async () => {
    expect(await told(under('p95: 5ms'), 'slo.yml#latency')).toBe(
      'fragment-unused slo.yml: has neither headings nor profiles, so `#latency` picks nothing. Leave it out.',
    )
  })
})
