import { describe, expect, test } from 'vitest'
import {
  argsOf,
  ingested,
  ingestedOne,
  jsonEntry,
  modernPage,
  requestRow,
  statsCsv,
  statsHeader,
  statsRow,
  tablePage,
  timeRow,
} from '../../fixtures/documents.ts'
import { quantileOf, readingOf } from '../model/latency.ts'
import type { RunResult } from '../model/run-result.ts'

// The traps of real reports, one test each. Every document is written out here or by fixtures/documents.ts.

const codes = ({ source }: RunResult): readonly string[] => source.warnings.map(({ code }) => code)
const names = ({ endpoints }: RunResult): readonly string[] => endpoints.map(({ name }) => name)
const two = [statsRow('POST', '/retrieve [ae]', 60), statsRow('GET', '/health', 40, 1)]
const plain = statsCsv(two, 100, 1)

/** What `plain` says, however it was saved. */
function expectPlain(result: RunResult): void {
  expect(result.total).toMatchObject({ requests: 100, failures: 1, throughput: 2.5 })
  expect(result.endpoints).toMatchObject([
    { method: 'POST', name: '/retrieve [ae]', requests: 60, failures: 0 },
    { method: 'GET', name: '/health', requests: 40, failures: 1 },
  ])
  expect(result.endpoints[0]?.latency).toMatchObject({ meanMs: 14.5, medianMs: 12, minMs: 3.25, maxMs: 80.75 })
  expect(result.endpoints[0]?.latency.quantiles).toEqual([
    [0.5, 12],
    [0.66, 14],
    [0.75, 16],
    [0.8, 18],
    [0.9, 25],
    [0.95, 40],
    [0.98, 60],
    [0.99, 70],
    [0.999, 80],
    [0.9999, 80],
    [1, 80],
  ])
}

const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('a CSV is read', () => {
  test.each([
    ['as Locust writes it', plain],
    ['with a lone line feed', plain.replaceAll('\r\n', '\n')],
    ['with `\\r\\r\\n`, as Python on Windows writes it', plain.replaceAll('\r\n', '\r\r\n')],
    ['without an end of its last line', plain.trimEnd()],
    ['with a byte order mark', `\ufeff${plain}`],
    ['in UTF-16, little end first', utf16(`\ufeff${plain}`, false)],
    ['in UTF-16, big end first', utf16(`\ufeff${plain}`, true)],
    ['in UTF-16 without a mark', utf16(plain, false)],
    ['with semicolons', plain.replaceAll(',', ';')],
    ['with semicolons and decimal commas', plain.replaceAll(',', ';').replaceAll('.', ',')],
    ['with tabs', plain.replaceAll(',', '\t')],
    [
      'with tabs in UTF-16, as a spreadsheet saves "Unicode text"',
      utf16(`\ufeff${plain.replaceAll(',', '\t')}`, false),
    ],
    ['with every cell in quotes', plain.replace(/[^,\r\n]+/g, '"$&"')],
    ['with its columns in another order', reordered(plain)],
    ['with empty lines between', plain.replaceAll('\r\n', '\r\n\r\n')],
  ])('%s', async (_, content) => {
    expectPlain(await ingestedOne(content))
  })
})

function reordered(csv: string): string {
  return csv
    .split('\r\n')
    .map(line => line.split(','))
    .map(cells => [...cells.slice(11).reverse(), ...cells.slice(0, 11)].join(','))
    .join('\r\n')
    .replace(/\r\n,+$/, '\r\n')
}

test('names with commas, doubled quotes and line ends are whole', async () => {
  const wanted = ['/a,b', 'say "hi", twice', 'new\nline', '=1+1', ' /blank ']
  const rows = wanted.map(name => statsRow('GET', name, 10))
  expect(names(await ingestedOne(statsCsv(rows, 50)))).toEqual(wanted)
})

test('a row of Locust up to 1.0 with quotes and commas inside of its name is read from both ends', async () => {
  const header =
    '"Method","Name","# requests","# failures","Median response time","Average response time","Min response time","Max response time","Average Content Size","Requests/s"'
  const csv = `${header}\n"GET","/a?q="x",y",7,1,12,14,3,80,27,2.50\n"None","Total",7,1,12,14,3,80,27,2.50`
  const { endpoints, total } = await ingestedOne(csv)
  expect(endpoints).toMatchObject([{ method: 'GET', name: '/a?q="x",y', requests: 7, failures: 1, throughput: 2.5 }])
  expect(total).toMatchObject({ requests: 7, failures: 1 })
})

test('the header `99.999` of Locust 0.14 is a percentile though it lacks its sign', async () => {
  const csv = plain.replace('99.99%,100%', '99.999,100%')
  expect((await ingestedOne(csv)).endpoints[0]?.latency.quantiles.slice(-2)).toEqual([
    [0.99999, 80],
    [1, 80],
  ])
})

test('the header `29.0%`, which binary fractions make of 0.29, is 0.29', async () => {
  const csv = plain
    .replace(',66%,', ',29.0%,')
    .replace(',12,14,16,', ',12,11,16,')
    .replaceAll(',12,14,16,', ',12,11,16,')
  expect((await ingestedOne(csv)).endpoints[0]?.latency.quantiles.slice(0, 2)).toEqual([
    [0.29, 11],
    [0.5, 12],
  ])
})

test('a percentile that a file does not have is not reported', async () => {
  const { total } = await ingestedOne(plain.replace('95%', 'p_95'))
  expect(quantileOf(total.latency, 0.95)).toBeUndefined()
  expect(quantileOf(total.latency, 0.99)?.value).toBe(70)
})

test('`N/A` is not reported, and a row without requests has no time at all', async () => {
  const zero = 'GET,/idle,0,0,0,0.0,0,0,0,0.0,0.0,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A'
  const result = await ingestedOne(statsCsv([...two, zero], 100, 1))
  expect(result.endpoints[2]).toMatchObject({ name: '/idle', requests: 0, failures: 0 })
  expect(result.endpoints[2]?.latency).toEqual({
    quantiles: [],
    rank: 'locust',
    grid: 'locust',
    meanGrid: 'exact',
    extremesGrid: 'exact',
  })
  expect(codes(result)).not.toContain('unusable-figure')
})

test.each([
  ['# a negative count', '60,0', '-60,0'],
  ['a count with a fraction', '60,0', '60.5,0'],
  ['NaN', '60,0', 'nan,0'],
  ['an absurd count', '60,0', '1e300,0'],
  ['more failures than requests', '60,0', '60,61'],
])('%s is no count: it is told, and judged by nobody', async (_, from, to) => {
  const result = await ingestedOne(plain.replace(from, to))
  expect(codes(result)).toContain('unusable-figure')
  expect([result.endpoints[0]?.requests, result.endpoints[0]?.failures].some(Number.isNaN)).toBe(true)
})

test.each([
  ['a negative percentile', ',40,60,', ',-40,60,'],
  ['an infinite one', ',40,60,', ',inf,60,'],
  ['words', ',40,60,', ',fast,60,'],
  ['eleven days', ',40,60,', ',2000000000,60,'],
])('%s is not reported, and told', async (_, from, to) => {
  const result = await ingestedOne(plain.replace(from, to))
  expect(codes(result)).toContain('unusable-figure')
  expect(result.endpoints[0] && quantileOf(result.endpoints[0].latency, 0.95)).toBeUndefined()
})

test('percentiles that fall where they should rise are all taken as not reported', async () => {
  const result = await ingestedOne(plain.replace(',40,60,70,', ',400,60,70,'))
  expect(codes(result)).toContain('contradicting-figures')
  expect(result.endpoints[0]?.latency.quantiles).toEqual([])
  expect(result.endpoints[1]?.latency.quantiles).toHaveLength(11)
})

test('an endpoint may be called Aggregated: the whole run is the row without a method', async () => {
  const result = await ingestedOne(statsCsv([statsRow('GET', 'Aggregated', 30), statsRow('GET', '/', 70)], 100))
  expect(names(result)).toEqual(['Aggregated', '/'])
  expect(result.total.requests).toBe(100)
})

test('one name with two methods is two rows; the same row twice is told', async () => {
  const result = await ingestedOne(
    statsCsv([statsRow('GET', '/x', 1), statsRow('POST', '/x', 2), statsRow('GET', '/x', 3)], 6),
  )
  expect(result.endpoints.map(({ method, requests }) => [method, requests])).toEqual([
    ['GET', 1],
    ['POST', 2],
    ['GET', 3],
  ])
  expect(codes(result)).toContain('duplicate-rows')
})

test('rows beyond the whole run, as a locustfile that counts for itself makes them, are told; lost rows are an error', async () => {
  expect(codes(await ingestedOne(statsCsv(two, 99, 1)))).toContain('rows-do-not-add-up')
  await expect(ingestedOne(statsCsv(two, 101, 1))).rejects.toMatchObject({
    message: expect.stringContaining('add up to 100 requests, and its last row says 101'),
  })
})

test.each([
  ['short', ',0.0,12', ',12'],
  ['long', ',0.0,12', ',0.0,12,12'],
])('a row that is a cell too %s says nothing, because nobody knows which', async (_, from, to) => {
  const result = await ingestedOne(plain.replace(from, to))
  expect(codes(result)).toContain('unusable-figure')
  expect(result.endpoints[0]?.requests).toBeNaN()
  expect(result.endpoints[0]?.latency.quantiles).toEqual([])
  expect(result.endpoints[1]).toMatchObject({ requests: 40, failures: 1 })
})

test('a CSV always says that it is behind', async () => {
  expect(codes(await ingestedOne(plain))).toContain('csv-behind')
})

test('Windows-1252 is read, and its names may look wrong', async () => {
  const csv = Buffer.from(statsCsv([statsRow('GET', '/caf\u00e9', 100)], 100), 'latin1')
  const result = await ingestedOne(csv)
  expect(names(result)).toEqual(['/café'])
  expect(codes(result)).toContain('garbled-names')
})

test.each([
  ['nothing at all', '', 'is empty'],
  ['blanks', ' \r\n \n', 'is empty'],
  ['the beginning of a header', statsHeader.slice(0, 40), 'is cut off'],
  ['a header alone', `${statsHeader}\r\n`, 'is cut off'],
  ['rows without the whole run', [statsHeader, ...two].join('\r\n'), 'is cut off'],
  ['a quote that nobody closed', `${statsHeader}\r\nGET,"/x,1,0\r\n`, 'is cut off'],
])('%s is one sentence, and no report', async (_, content, words) => {
  await expect(ingestedOne(content)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(words),
  })
})

const twoRows = [
  ['POST', '/retrieve [ae]', 60],
  ['GET', '/health', 40],
] as const

describe('a modern page is read', () => {
  test.each([
    ['as Locust writes it', modernPage(argsOf(twoRows))],
    [
      'with its data before the bundle, up to 2.30',
      `<!DOCTYPE html><html><head><title>Locust</title></head><body><script>\n      window.templateArgs = ${JSON.stringify(argsOf(twoRows))}\n      window.theme = ""\n    </script><script>window.templateArgs.is_report</script></body></html>`,
    ],
    ['with a byte order mark', `\ufeff${modernPage(argsOf(twoRows))}`],
    [
      'with its data over many lines, as an editor leaves it',
      modernPage(argsOf(twoRows)).replace('{"is_report"', '{\n"is_report"'),
    ],
    [
      'with both tables sorted in other ways',
      modernPage({
        ...argsOf(twoRows),
        response_time_statistics: [
          timeRow('GET', '/health'),
          timeRow('POST', '/retrieve [ae]'),
          timeRow('', 'Aggregated'),
        ],
      }),
    ],
  ])('%s', async (_, page) => {
    const result = await ingestedOne(page)
    expect(result).toMatchObject({
      startedAt: '2026-11-23T02:00:00Z',
      endedAt: '2026-11-23T02:00:40Z',
      durationMs: 40_000,
      target: 'http://localhost:8000',
      workload: 'closed',
      timing: 'service',
      latencyOf: 'all',
    })
    expect(result.total).toMatchObject({ requests: 100, failures: 0, throughput: 2.5 })
    expect(names(result)).toEqual(['/retrieve [ae]', '/health'])
    expect(result.endpoints[0]?.latency.quantiles).toEqual([
      [0.5, 12],
      [0.6, 13],
      [0.7, 15],
      [0.8, 18],
      [0.9, 25],
      [0.95, 40],
      [0.99, 70],
      [1, 80],
    ])
  })
})

test('a name or an error that holds an assignment of its own is not taken for the data', async () => {
  const fake = 'window.templateArgs = {"is_report": true, "requests_statistics": []}'
  const page = modernPage({ ...argsOf([[fake, `${fake} </script>`, 5]]), host: fake })
  for (const content of [page, page.replace('<head>', `<head><script>${fake.replace('true', 'false')}</script>`)]) {
    const result = await ingestedOne(content)
    expect(result.total.requests).toBe(5)
    expect(names(result)).toEqual([`${fake} </script>`])
  }
})

test('names of pages up to 2.37.12 are unescaped once, as their safe_name tells; later ones are left alone', async () => {
  const escaped = '/a?x=1&amp;y=&#x27;&amp;lt;b&amp;gt;&#x27;'
  const args = argsOf([['GET', escaped, 5]])
  const older = {
    ...args,
    requests_statistics: [
      requestRow('GET', escaped, 5, { safe_name: escaped }),
      requestRow('', 'Aggregated', 5, { safe_name: 'Aggregated' }),
    ],
    host: 'http://h/?a&amp;b',
  }
  const read = await ingestedOne(modernPage(older))
  expect([names(read), read.target]).toEqual([["/a?x=1&y='&lt;b&gt;'"], 'http://h/?a&b'])
  expect(names(await ingestedOne(modernPage(args)))).toEqual([escaped])
})

test('the throughput of the last ten seconds, all that 2.18 to 2.30 have, is not taken for that of the run', async () => {
  const rows = [requestRow('GET', '/', 100), requestRow('', 'Aggregated', 100)].map(({ total_rps: _, ...row }) => row)
  const result = await ingestedOne(modernPage({ ...argsOf([['GET', '/', 100]]), requests_statistics: rows }))
  expect(result.total.throughput).toBeUndefined()
  expect([result.durationMs, result.durationErrorMs]).toEqual([40_000, 1000])
  expect(codes(result)).toContain('throughput-derived')
})

test('NaN and Infinity, as Python writes them, are told and not reported', async () => {
  const page = modernPage(argsOf(twoRows))
    .replaceAll('"avg_response_time":14.5', '"avg_response_time":NaN')
    .replace('"0.95":40', '"0.95":-Infinity')
  const result = await ingestedOne(page)
  expect(result.endpoints[0]?.latency.meanMs).toBeUndefined()
  expect(result.endpoints[0] && quantileOf(result.endpoints[0].latency, 0.95)).toBeUndefined()
  expect(codes(result)).toContain('unusable-figure')
})

test('a percentile that two tables of a page tell differently is not reported', async () => {
  const args = argsOf(twoRows)
  const page = modernPage({
    ...args,
    response_time_statistics: [
      timeRow('POST', '/retrieve [ae]', { '0.95': 45 }),
      timeRow('GET', '/health'),
      timeRow('', 'Aggregated'),
    ],
  })
  const result = await ingestedOne(page)
  expect(result.endpoints[0] && quantileOf(result.endpoints[0].latency, 0.95)).toBeUndefined()
  expect(codes(result)).toContain('contradicting-figures')
})

test("percentiles of a user's own choice are read by their names", async () => {
  const args = argsOf(twoRows)
  const rows = [
    timeRow('POST', '/retrieve [ae]', { '0.999': 90, '0.9999': 95, '1.0': 96 }),
    timeRow('GET', '/health'),
    timeRow('', 'Aggregated'),
  ]
  const result = await ingestedOne(modernPage({ ...args, response_time_statistics: rows }))
  expect(result.endpoints[0]?.latency.quantiles.slice(-3)).toEqual([
    [0.999, 90],
    [0.9999, 95],
    [1, 96],
  ])
})

test('`None` is no target', async () => {
  expect((await ingestedOne(modernPage({ ...argsOf(twoRows), host: 'None' }))).target).toBeUndefined()
})

const moments = [
  [
    'of 2.18',
    {
      time: '23:59:58',
      user_count: 5,
      current_rps: 2,
      current_fail_per_sec: 0,
      response_time_percentile_1: 12,
      response_time_percentile_2: 40,
    },
    {
      time: '00:00:03',
      user_count: 7,
      current_rps: 3,
      current_fail_per_sec: 1,
      response_time_percentile_1: 13,
      response_time_percentile_2: 41,
    },
  ],
  [
    'of 2.29',
    {
      time: '2026-11-22T23:59:58Z',
      user_count: 5,
      current_rps: 2,
      current_fail_per_sec: 0,
      'response_time_percentile_0.5': 12,
      'response_time_percentile_0.95': 40,
    },
    {
      time: '2026-11-23T00:00:03Z',
      user_count: 7,
      current_rps: 3,
      current_fail_per_sec: 1,
      'response_time_percentile_0.5': 13,
      'response_time_percentile_0.95': 41,
    },
  ],
  [
    'of 2.31.3',
    {
      time: '2026-11-22T23:59:58Z',
      user_count: ['x', 5],
      current_rps: ['x', 2],
      current_fail_per_sec: ['x', 0],
      'response_time_percentile_0.5': ['x', 12],
      'response_time_percentile_0.95': ['x', 40],
    },
    {
      time: '2026-11-23T00:00:03Z',
      user_count: ['x', 7],
      current_rps: ['x', 3],
      current_fail_per_sec: ['x', 1],
      'response_time_percentile_0.5': ['x', 13],
      'response_time_percentile_0.95': ['x', 41],
    },
  ],
] as const

test.each(moments)('the course over time %s is read, over midnight too', async (_, ...history) => {
  const result = await ingestedOne(
    modernPage({ ...argsOf(twoRows), history, start_time: '2026-11-22T23:59:55Z', end_time: '2026-11-23T00:00:35Z' }),
  )
  expect(result.users).toEqual({ reached: 7 })
  expect(result.series).toEqual([
    {
      atMs: 0,
      throughput: 2,
      failuresPerSecond: 0,
      users: 5,
      quantiles: [
        [0.5, 12],
        [0.95, 40],
      ],
    },
    {
      atMs: 5000,
      throughput: 3,
      failuresPerSecond: 1,
      users: 7,
      quantiles: [
        [0.5, 13],
        [0.95, 41],
      ],
    },
  ])
})

test.each([
  [
    'a login page',
    '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Password</body></html>',
    'is a web page',
  ],
  [
    'the live page of the web interface',
    '<html><script>window.templateArgs = {"is_report": false, "hosts": []}</script></html>',
    'page of Locust',
  ],
  ['a page cut off in its data', modernPage(argsOf(twoRows)).slice(0, -300), 'is cut off'],
  ['a page cut off in its bundle', modernPage(argsOf(twoRows)).slice(0, 60), 'is cut off'],
  [
    'a page without the row of the whole run',
    modernPage({ ...argsOf(twoRows), requests_statistics: [requestRow('GET', '/', 1)] }),
    'is cut off',
  ],
])('%s is one sentence, and no report', async (_, content, words) => {
  await expect(ingestedOne(content)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(words),
  })
})

describe('a page with tables', () => {
  test('is read, with what it cuts off', async () => {
    const result = await ingestedOne(tablePage(twoRows))
    expect(result).toMatchObject({ startedAt: '2022-03-01T10:00:00Z', target: 'http://localhost:8000' })
    expect(result.total).toMatchObject({ requests: 100, throughput: 2.5, throughputError: 0.05 })
    expect(result.endpoints[0]?.latency).toMatchObject({
      meanMs: 14,
      minMs: 3,
      maxMs: 80,
      meanGrid: 'floor',
      extremesGrid: 'floor',
    })
    expect(result.endpoints[0] && quantileOf(result.endpoints[0].latency, 1)).toEqual({
      value: 81,
      low: 80.5,
      high: 81.5,
    })
    expect(codes(result)).not.toContain('zone-unknown')
  })

  test('up to 2.1 has times of an unknown zone', async () => {
    const result = await ingestedOne(
      tablePage(twoRows, { during: '<span>2021-03-01 10:00:00 - 2021-03-01 10:00:40</span>' }),
    )
    expect(result.startedAt).toBe('2021-03-01T10:00:00Z')
    expect(codes(result)).toContain('zone-unknown')
  })

  test('with escaped names has the names', async () => {
    expect(names(await ingestedOne(tablePage([['GET', '&lt;b&gt; &amp;amp; &quot;x&#x27;', 5]])))).toEqual([
      '<b> &amp; "x\'',
    ])
  })

  test('whose raw name closes a script or holds a modern assignment is still read', async () => {
    const fake = 'window.templateArgs = {"is_report": true, "requests_statistics": 1}'
    const result = await ingestedOne(
      tablePage([
        ['GET', `/a</script>${fake}`, 5],
        ['GET', '/b', 6],
      ]),
    )
    expect(result.endpoints.map(({ requests }) => requests)).toEqual([5, 6])
    expect(result.source.kind).toBe('locust-html')
  })

  test('whose raw name closes its cell still counts every row, and takes no wrong figure', async () => {
    const result = await ingestedOne(
      tablePage([
        ['GET', 'x</td><td>7', 5],
        ['GET', '/b', 6],
      ]),
    )
    expect(result.endpoints[1]).toMatchObject({ name: '/b', requests: 6 })
    expect(result.total.requests).toBe(11)
    expect(result.endpoints[0]?.requests).toBeNaN()
    expect(codes(result)).toContain('unusable-figure')
  })

  test('of 1.4 has its course over time in a script that is no JSON', async () => {
    const tail = `<script>var stats_history = { "time": ["10:00:00", "10:00:05"].map(server_time => new Date(server_time)), "user_count": [{"value": 3}, {"value": 5},], "current_rps": [{"value": 2.0, "users": 3}, {"value": 4.0, "users": 5}], "response_time_percentile_50": [{"value": 12}, {"value": 13}], };</script>`
    const result = await ingestedOne(tablePage(twoRows, { tail: tail.replace('},]', '}]') }))
    expect(result.users).toEqual({ reached: 5 })
    expect(result.series).toEqual([
      { atMs: 0, throughput: 2, users: 3, quantiles: [[0.5, 12]] },
      { atMs: 5000, throughput: 4, users: 5, quantiles: [[0.5, 13]] },
    ])
  })

  test('that was cut off is one sentence', async () => {
    const page = tablePage(twoRows)
    for (const end of [page.indexOf('Aggregated'), page.indexOf('<h2>Request') + 30]) {
      await expect(ingestedOne(page.slice(0, end))).rejects.toMatchObject({
        message: expect.stringContaining('is cut off'),
      })
    }
  })
})

describe('JSON', () => {
  const histogram = { '67': 6, '120.0': 3, '120': 2, '1000.0': 1 }
  const list = [jsonEntry('POST', '/retrieve [ae]', histogram), jsonEntry('GET', '/health', { '5': 8 })]
  const text = JSON.stringify(list, undefined, 4)

  test('has histograms whose keys `120` and `120.0` are one bucket', async () => {
    const { endpoints, total, source } = await ingestedOne(text)
    expect(source.kind).toBe('locust-json')
    expect(endpoints[0]?.latency.buckets).toEqual([
      [67, 6],
      [120, 5],
      [1000, 1],
    ])
    expect(total.latency.buckets).toEqual([
      [5, 8],
      [67, 6],
      [120, 5],
      [1000, 1],
    ])
    expect(total).toMatchObject({ requests: 20, failures: 0, throughput: 0.5 })
    expect(total.latency).toMatchObject({ minMs: 5, maxMs: 1000, meanMs: expect.closeTo(102.1, 9) })
  })

  test.each([
    ['with other text around it', `Starting\n[2026-11-23] spawning\n${text}\nbye\n`],
    ['after the empty lists of other processes', `[]\n[]\n${text}\n`],
    ['before one', `${text}\n[]\n`],
    ['with a byte order mark', `\ufeff${text}`],
    ['in UTF-16, as a shell of Windows redirects it', utf16(`\ufeff${text}`, false)],
  ])('is read %s', async (_, content) => {
    const result = await ingestedOne(content)
    expect(result.total.requests).toBe(20)
  })

  test.each([
    ['an entry', '\n    {\n        "num_requests": 12,\n        "response_times": {}\n    },\n'],
    ['half of an entry', '        "num_requests": 12,\n        "response_times": {}\n    },\n'],
  ])('with %s outside of its list is broken, since what is left of it is not the run', async (_, lost) => {
    await expect(ingestedOne(`NaN${lost}${text}`)).rejects.toMatchObject({ code: 'report-broken' })
    await expect(ingestedOne(`${text}\n${lost}`)).rejects.toMatchObject({ code: 'report-broken' })
  })

  test('says that there were several lists', async () => {
    expect(codes(await ingestedOne(`[]\n${text}`))).toContain('several-documents')
  })

  test('without entries is a run without requests, and says what made it', async () => {
    const result = await ingestedOne('[]')
    expect([result.total.requests, result.endpoints]).toEqual([0, []])
    expect(codes(result)).toContain('empty-list')
  })

  test('leaves requests without a time out of its latencies', async () => {
    const entry = jsonEntry('GET', '/stream', { '10': 4 }, { num_requests: 6, num_none_requests: 2 })
    const { endpoints } = await ingestedOne(JSON.stringify([entry]))
    expect(endpoints[0]).toMatchObject({ requests: 6, latency: { meanMs: 10, buckets: [[10, 4]] } })
  })

  test.each([
    ['counts fewer than the requests', { num_requests: 13 }],
    ['counts more', { num_requests: 11 }],
    ['lies beyond the maximum', { max_response_time: 200 }],
    ['does not fit the sum of the times', { total_response_time: 30_000 }],
    ['has words for counts', { response_times: { '67': 'six' } }],
  ])('whose histogram %s has none, and says so', async (_, more) => {
    const result = await ingestedOne(JSON.stringify([jsonEntry('GET', '/', histogram, more)]))
    expect(result.endpoints[0]?.latency.buckets).toBeUndefined()
    expect(result.total.latency.buckets).toBeUndefined()
    expect(codes(result)).toContain('unusable-figure')
  })

  test('of the web interface is read, with the old spelling of its failures, without its rate of the moment', async () => {
    const stats = [requestRow('GET', '/', 9, { num_failures: 2 }), requestRow('', 'Aggregated', 9, { num_failures: 2 })]
    const result = await ingestedOne(
      JSON.stringify({
        stats,
        errors: [{ method: 'GET', name: '/', error: 'boom', occurences: 2 }],
        total_rps: 77,
        user_count: 4,
        state: 'stopped',
      }),
    )
    expect(result.total).toMatchObject({ requests: 9, failures: 2 })
    expect(result.total.throughput).toBeUndefined()
    expect([result.users, result.failures]).toEqual([
      { reached: 4 },
      [{ method: 'GET', name: '/', error: 'boom', count: 2 }],
    ])
  })

  test.each([
    ['of another tool', '{"metrics": {}}', 'no report'],
    ['that lists tasks', '{"per_class": {"User": {}}, "total": {}}', 'task'],
    ['that does not end', text.slice(0, -20), 'is cut off'],
    ['with things that are no entries', `[${JSON.stringify(list[0])}, 7]`, 'no report'],
  ])('%s is one sentence, and no report', async (_, content, words) => {
    await expect(ingestedOne(content)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(words),
    })
  })
})

describe('failures and exceptions', () => {
  const failures = (...rows: readonly string[]): string => ['Method,Name,Error,Occurrences', ...rows, ''].join('\r\n')

  test('that differ in addresses, ports and ids only are one group', async () => {
    const [result] = await ingested({
      'r_stats.csv': plain,
      'r_failures.csv': failures(
        `GET,/,"HTTPConnectionPool(host='h', port=41234): at 0x7f01, timed out",2`,
        `GET,/,"HTTPConnectionPool(host='h', port=41235): at 0x7f02, timed out",3`,
        'GET,/,CatchResponseError(no answer),1',
      ),
    })
    expect(result?.failures.map(({ error, count }) => [error, count])).toEqual([
      ["HTTPConnectionPool(host='h', port=…): at 0x…, timed out", 5],
      ['CatchResponseError(no answer)', 1],
    ])
  })

  test('whose error was printed twice over lose the quotes around', async () => {
    const [result] = await ingested({
      'r_stats.csv': plain,
      'r_failures.csv': failures('GET,/,"""RetriesExceeded(1)""",2'),
    })
    expect(result?.failures[0]?.error).toBe('RetriesExceeded(1)')
  })

  test('have the times of 2.44', async () => {
    const csv = 'Method,Name,Error,Occurrences,First Seen,Last Seen\r\nGET,/,boom,2,2026-11-23T02:00:05Z,\r\n'
    const [result] = await ingested({ 'r_stats.csv': plain, 'r_failures.csv': csv })
    expect(result?.failures).toEqual([
      { method: 'GET', name: '/', error: 'boom', count: 2, firstSeen: '2026-11-23T02:00:05Z' },
    ])
  })

  test('with a traceback of several lines are whole', async () => {
    const csv = 'Count,Message,Traceback,Nodes\r\n3,oh no,"Traceback:\n  File ""x.py"", line 1\n",local\r\n'
    const [result] = await ingested({ 'r_stats.csv': plain, 'r_exceptions.csv': csv })
    expect(result?.exceptions).toEqual([
      { message: 'oh no', traceback: 'Traceback:\n  File "x.py", line 1\n', count: 3 },
    ])
  })
})

const historyHeader =
  'Timestamp,User Count,Type,Name,Requests/s,Failures/s,50%,95%,100%,Total Request Count,Total Failure Count,Total Median Response Time,Total Average Response Time,Total Min Response Time,Total Max Response Time,Total Average Content Size'
const historyCsv = (...rows: readonly string[]): string => [historyHeader, ...rows, ''].join('\r\n')
const second = (at: number, users: number, rate: number, times: string, count: number): string =>
  `${at},${users},,Aggregated,${rate.toFixed(6)},0.000000,${times},${count},0,12,14.5,3,80,27`

describe('the history of a CSV', () => {
  test('counts throughput between its rows: what Locust says of the moment freezes when a target stalls', async () => {
    const history = historyCsv(
      second(1763863200, 0, 0, 'N/A,N/A,N/A', 0),
      second(1763863201, 5, 9, '12,40,80', 10),
      second(1763863203, 5, 9, '12,30,60', 10),
      second(1763863204, 5, 9, '12,30,60', 100),
    )
    const [result] = await ingested({ 'r_stats.csv': plain, 'r_stats_history.csv': history })
    expect(result?.series?.map(({ atMs, throughput }) => [atMs, throughput])).toEqual([
      [0, 0],
      [1000, 10],
      [3000, 0],
      [4000, 90],
    ])
    expect(result?.users).toEqual({ reached: 5 })
    expect(result?.series?.at(-1)?.quantiles).toEqual([
      [0.5, 12],
      [0.95, 30],
      [1, 60],
    ])
  })

  test('whose percentiles never fall are those of the run so far, and are not charted', async () => {
    const history = historyCsv(second(1763863201, 5, 9, '12,40,80', 10), second(1763863202, 5, 9, '12,40,90', 100))
    const [result] = await ingested({ 'r_stats.csv': plain, 'r_stats_history.csv': history })
    expect(result && codes(result)).toContain('history-cumulative')
    expect(result?.series?.every(({ quantiles }) => quantiles.length === 0)).toBe(true)
  })

  test('that was not written to its end does not tell how many users there were', async () => {
    const history = historyCsv(second(1763863201, 2, 9, '12,40,80', 10))
    const [result] = await ingested({ 'r_stats.csv': plain, 'r_stats_history.csv': history })
    expect(result?.users).toBeUndefined()
  })

  test('passes over rows of single endpoints, hostile names and rows cut off', async () => {
    const rows = [
      second(1763863201, 5, 9, '12,40,80', 10),
      '1763863202,5,GET,",Aggregated,",9,0,1,1,1,1,0,1,1,1,1,1',
      second(1763863202, 5, 9, '12,30,60', 100),
      '1763863203,5,,Aggreg',
    ]
    const [result] = await ingested({ 'r_stats.csv': plain, 'r_stats_history.csv': historyCsv(...rows) })
    expect(result?.series).toHaveLength(2)
  })
})

describe('a CSV with one row for each request', () => {
  const log = [
    'timestamp,request_type,name,response_time_ms,response_length,status_code,exception',
    ...Array.from({ length: 20 }, (_, index) => `${1763863200 + index},GET,"/a, b",${index + 1}.5,10,200,`),
    '1763863220,POST,/x,7,10,503,"HTTPError(""503"")"',
    '',
  ].join('\r\n')

  test('is exact in every figure', async () => {
    const { endpoints, total, failures } = await ingestedOne(log)
    expect(endpoints.map(({ method, name, requests, failures }) => [method, name, requests, failures])).toEqual([
      ['GET', '/a, b', 20, 0],
      ['POST', '/x', 1, 1],
    ])
    expect(endpoints[0]?.latency).toMatchObject({ meanMs: 11, minMs: 1.5, maxMs: 20.5 })
    expect(endpoints[0] && quantileOf(endpoints[0].latency, 0.95)?.value).toBe(19.5)
    expect(total.requests).toBe(21)
    expect(failures).toEqual([{ method: 'POST', name: '/x', error: 'HTTPError("503")', count: 1 }])
  })

  test.each([
    ['is cut off in its last row', log.slice(0, -30), 'is cut off'],
    ['holds a row that is no request', log.replace('1763863204,GET', 'oops,GET'), 'can not be read'],
  ])('that %s is one sentence', async (_, content, words) => {
    await expect(ingestedOne(content)).rejects.toMatchObject({ message: expect.stringContaining(words) })
  })
})

test('what a printed figure can stand for: half a step of Locust, a whole number cut off, or itself', async () => {
  expect(readingOf(100, 'locust')).toEqual({ value: 100, low: 99.5, high: 105 })
  expect(readingOf(1000, 'locust')).toEqual({ value: 1000, low: 995, high: 1050 })
  expect(readingOf(10_000, 'locust')).toEqual({ value: 10_000, low: 9950, high: 10_500 })
  const [page, csv, json] = [
    await ingestedOne(modernPage(argsOf(twoRows))),
    await ingestedOne(plain),
    await ingestedOne(JSON.stringify([jsonEntry('GET', '/', { '5': 8 })])),
  ]
  expect(
    [page, csv, json].map(({ total }) => [total.latency.grid, total.latency.meanGrid, total.latency.extremesGrid]),
  ).toEqual([
    ['locust', 'exact', 'round'],
    ['locust', 'exact', 'exact'],
    ['locust', 'exact', 'exact'],
  ])
})

test('times off the steps that Locust rounds to are exact, and told', async () => {
  const result = await ingestedOne(plain.replace('80,80,80\r\nGET', '80,80,123\r\nGET'))
  expect(result.endpoints[0] && quantileOf(result.endpoints[0].latency, 1)).toEqual({ value: 123, low: 123, high: 123 })
  expect(codes(result)).toContain('off-grid')
})
