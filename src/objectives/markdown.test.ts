import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codes, lines, read, refusal } from '../../fixtures/slo/given.ts'
import { UserError } from '../model/errors.ts'
import type { Promises } from './objectives.ts'

/** A table of the rows `a | b | c`, the first of which is the header. */
const table = (...rows: readonly string[]): string => {
  const [header = '', ...others] = rows.map(row => `| ${row} |`)
  return [header, header.replace(/[^|]+/g, '---'), ...others, ''].join('\n')
}

const slo = (text: string, source = 'slo.md', resources: readonly string[] = []): Promise<Promises> =>
  read(source, text, resources)

const messages = ({ notices }: Promises): readonly string[] => notices.map(({ message }) => message)

const told = async (text: string, source?: string): Promise<string> => {
  const { code, message } = await refusal(() => slo(text, source))
  return `${code} ${message}`
}

describe('where the percentile stands', () => {
  test('in the header', async () => {
    const promises = await slo(
      table(
        'Endpoint | P50 | p95 (ms) | Target p99 | 99.9%',
        '`/retrieve` | 300ms | 900 | 1.5s | 2s',
        'Total | 200ms | 800 | 1s | 3s',
      ),
    )
    expect(lines(promises)).toEqual([
      '/retrieve: q0.5 <= 300 ms',
      '/retrieve: q0.95 <= 900 ms',
      '/retrieve: q0.99 <= 1500 ms',
      '/retrieve: q0.999 <= 2000 ms',
      'run: q0.5 <= 200 ms',
      'run: q0.95 <= 800 ms',
      'run: q0.99 <= 1000 ms',
      'run: q0.999 <= 3000 ms',
    ])
    expect(promises.objectives.map(({ source }) => source)).toEqual([
      ...Array.from({ length: 4 }, () => ({ file: 'slo.md', line: 3 })),
      ...Array.from({ length: 4 }, () => ({ file: 'slo.md', line: 4 })),
    ])
    expect(promises.objectives[1]?.text).toBe('/retrieve p95 (ms) 900')
  })

  test('in the cell', async () => {
    expect(lines(await slo(table('Route | Latency', '/a | p95 < 200ms', '/b | P99: 2s')))).toEqual([
      '/a: q0.95 < 200 ms',
      '/b: q0.99 <= 2000 ms',
    ])
  })

  test('in a sibling column', async () => {
    const text = table('Path | Percentile | Limit', '/a | p95 | 200ms', '/a | 99 | 2s', '/b | 95% | 1s')
    expect(lines(await slo(text))).toEqual(['/a: q0.95 <= 200 ms', '/a: q0.99 <= 2000 ms', '/b: q0.95 <= 1000 ms'])
  })

  test('in the heading above, where it names just one', async () => {
    const latency = table('API | Latency', '/a | 200ms')
    expect(lines(await slo(`## P95 of our service\n\n${latency}`))).toEqual(['/a: q0.95 <= 200 ms'])
    expect(await told(`## P95 and P99\n\n${latency}`, 'slo.md#p95')).toBe(
      'table-without-percentile slo.md:3:1: the table under `P95 and P99` does not say which percentile `Latency` is. Write `P95` in its header or its cells.',
    )
  })

  test('nowhere, which is an error where the table is picked and told where it is skipped', async () => {
    const text = `# All\n\n## Vague\n\n${table('Endpoint | Latency', '/a | 200ms')}\n## Clear\n\n${table('Endpoint | p95', '/b | 200ms')}`
    expect(await told(text, 'slo.md#vague')).toContain('table-without-percentile slo.md:5:1: the table under `Vague`')
    const promises = await slo(text)
    expect(lines(promises)).toEqual(['/b: q0.95 <= 200 ms'])
    expect(promises.notices).toEqual([
      {
        code: 'table-skipped',
        message: 'slo.md:5:1: the table under `Vague` is not judged: it does not say which percentile `Latency` is.',
        source: { file: 'slo.md', line: 5, column: 1 },
      },
    ])
  })
})

describe('what a column is', () => {
  test.each([
    'Endpoint',
    'Endpoints',
    'Route',
    'Path',
    'Operation',
    'API',
    'Service',
    'Name',
    '**Endpoint**',
    '`Endpoint`',
    'Locust name',
    'Request name',
  ])('`%s` names endpoints', async header => {
    expect(lines(await slo(table(`${header} | p95`, '/a | 200ms')))).toEqual(['/a: q0.95 <= 200 ms'])
  })

  test.each([
    ['P50', '2s', 'q0.5 <= 2000 ms'],
    ['p95 (ms)', '20', 'q0.95 <= 20 ms'],
    ['p95 [s]', '2', 'q0.95 <= 2000 ms'],
    ['p95_ms', '20', 'q0.95 <= 20 ms'],
    ['p95, ms', '20', 'q0.95 <= 20 ms'],
    ['Target p95', '2s', 'q0.95 <= 2000 ms'],
    ['Max p95', '2s', 'q0.95 <= 2000 ms'],
    ['p95 SLO', '2s', 'q0.95 <= 2000 ms'],
    ['p95 latency', '2s', 'q0.95 <= 2000 ms'],
    ['95th percentile', '2s', 'q0.95 <= 2000 ms'],
    ['95%', '2s', 'q0.95 <= 2000 ms'],
    ['99.9 %ile', '2s', 'q0.999 <= 2000 ms'],
    ['Median', '2s', 'median <= 2000 ms'],
    ['Average response time', '2s', 'mean <= 2000 ms'],
    ['Max', '2s', 'max <= 2000 ms'],
    ['Error rate', '1%', 'errors <= 0.01 ratio'],
    ['Error rate (%)', '1', 'errors <= 0.01 ratio'],
    ['error_rate', '1%', 'errors <= 0.01 ratio'],
    ['Errors', '< 1%', 'errors < 0.01 ratio'],
    ['Availability', '99.9%', 'errors <= 0.001 ratio'],
    ['5xx', '0.1%', '5xx <= 0.001 ratio'],
    ['RPS', '50', 'throughput >= 50 per-second'],
    ['QPS', '50+', 'throughput >= 50 per-second'],
    ['Throughput', '50/s', 'throughput >= 50 per-second'],
    ['Throughput (req/s)', '50', 'throughput >= 50 per-second'],
    ['Throughput', '600/min', 'throughput >= 10 per-second'],
  ])('`%s` with `%s` is %s', async (header, cell, objective) => {
    expect(lines(await slo(table(`Endpoint | ${header}`, `/a | ${cell}`)))).toEqual([`/a: ${objective}`])
  })

  test('a unit may stand in a column of its own', async () => {
    expect(lines(await slo(table('Endpoint | p95 | Unit', '/a | 200 | ms', '/b | 2 | s')))).toEqual([
      '/a: q0.95 <= 200 ms',
      '/b: q0.95 <= 2000 ms',
    ])
  })

  test('`Locust name` is the key, and the other name the label', async () => {
    const text = table('Endpoint | Locust name | p95', '/retrieve | `/retrieve [ae]` | 200ms')
    expect(lines(await slo(text))).toEqual(['/retrieve [ae] "/retrieve": q0.95 <= 200 ms'])
  })

  test('users and resources beside an endpoint are its load, and no promise', async () => {
    expect(lines(await slo(table('Endpoint | Users | CPU | p95', '/a | 50 | 70% | 200ms')))).toEqual([
      '/a: q0.95 <= 200 ms',
    ])
  })

  test('a table that names no indicator, or no endpoint, is none of ours', async () => {
    const none = [table('Endpoint | Owner', '/a | team one'), table('Version | Released', '2 | 2026-05-01')].join('\n')
    expect(await told(none)).toBe(
      'objectives-none slo.md: holds no objective. Write a table with a column of endpoints and a column like `P95`, or list items like `p95 < 900ms`.',
    )
    const promises = await slo(`${none}\n${table('Endpoint | p95', '/a | 200ms')}`)
    expect(lines(promises)).toEqual(['/a: q0.95 <= 200 ms'])
    expect(promises.notices).toEqual([])
  })
})

describe('transposed tables', () => {
  test.each(['Metric | Target', 'SLI | SLO', 'Indicator | Objective', 'Metric | Value', 'KPI | Threshold'])(
    '`%s` has the indicator in the row',
    async header => {
      const text = table(header, 'p95 of /a | < 200ms', 'Error rate | < 1%', 'CPU | < 70%', 'GPU | 80-90%')
      expect(lines(await slo(text))).toEqual([
        '/a: q0.95 < 200 ms',
        'run: errors < 0.01 ratio',
        'run: cpu average < 70 percent',
        'run: gpu average between 80..90 percent',
      ])
    },
  )

  test('`Percentile | Target` needs no `p`', async () => {
    expect(lines(await slo(table('Percentile | Target', 'p50 | 100ms', '95 | 200ms', '99% | 300ms')))).toEqual([
      'run: q0.5 <= 100 ms',
      'run: q0.95 <= 200 ms',
      'run: q0.99 <= 300 ms',
    ])
  })

  test('the endpoint may stand in the heading above, with its method', async () => {
    const text = `## POST /retrieve\n\n### Promises\n\n${table('Metric | Target', 'p95 | 200ms', 'p99 of /other | 1s')}`
    expect(lines(await slo(text))).toEqual(['POST /retrieve: q0.95 <= 200 ms', '/other: q0.99 <= 1000 ms'])
  })

  test('endpoints may be the columns', async () => {
    expect(lines(await slo(table('Metric | /a | POST /b', 'p95 | 200ms | 300ms')))).toEqual([
      '/a: q0.95 <= 200 ms',
      'POST /b: q0.95 <= 300 ms',
    ])
  })

  test('a resource of the config is an indicator of a row', async () => {
    const text = table('Metric | Target', 'Queue-Depth | < 40', 'memory | no growth')
    expect(lines(await slo(text, 'slo.md', ['queue-depth']))).toEqual([
      'run: queue-depth average < 40',
      'run: memory average no-growth',
    ])
  })
})

describe('endpoint cells', () => {
  test.each([
    ['/a', '/a'],
    ['`/a`', '/a'],
    ['[/a](https://example.com/docs)', '/a'],
    ['**/a**', '/a'],
    ['GET /x', 'GET /x'],
    ['`GET /x`', 'GET /x'],
    ['get /x', 'GET /x'],
    ['/x (GET)', 'GET /x'],
    ['/a (cached)', '/a (cached) or /a'],
    ['POST /a (cached)', 'POST /a (cached) or /a'],
    ['Sign in', 'Sign in'],
    ['/a\\|b', '/a|b'],
    ['Total', 'run'],
    ['Aggregated', 'run'],
    ['Overall', 'run'],
    ['Whole run', 'run'],
    ['`*`', 'run'],
    ['\\*\\*', 'run'],
    ['', 'run'],
    ['each', 'each'],
    ['Each endpoint', 'each'],
    ['All endpoints', 'each'],
  ])('`%s` is %s', async (cell, where) => {
    expect(lines(await slo(table('Endpoint | p95', `${cell} | 200ms`)))).toEqual([`${where}: q0.95 <= 200 ms`])
  })

  test.each([
    ['/a, /b', '/a', '/b'],
    ['`/a`, `/b`', '/a', '/b'],
    ['/a and /b', '/a', '/b'],
    ['/a<br>/b', '/a', '/b'],
    ['GET /a, POST /b', 'GET /a', 'POST /b'],
    ['GET/POST /a', 'GET /a', 'POST /a'],
  ])('several routes in `%s` are several objectives', async (cell, ...wheres) => {
    const promises = await slo(table('Endpoint | p95', `${cell} | 200ms`))
    expect(lines(promises)).toEqual(wheres.map(where => `${where}: q0.95 <= 200 ms`))
    expect(promises.objectives.map(({ source }) => source.line)).toEqual(wheres.map(() => 3))
  })

  test('a `Method` column takes part, and `any` is none', async () => {
    const text = table(
      'Method | Endpoint | p95',
      'GET | /a | 1s',
      'get, POST | /b | 1s',
      ' | /c | 1s',
      'any | /d | 1s',
      '* | /e | 1s',
    )
    expect(lines(await slo(text))).toEqual([
      'GET /a: q0.95 <= 1000 ms',
      'GET /b: q0.95 <= 1000 ms',
      'POST /b: q0.95 <= 1000 ms',
      '/c: q0.95 <= 1000 ms',
      '/d: q0.95 <= 1000 ms',
      '/e: q0.95 <= 1000 ms',
    ])
  })
})

describe('cells of limits', () => {
  test.each([
    ['300ms', '<= 300'],
    ['0.3 s', '<= 300'],
    ['1,500 ms', '<= 1500'],
    ['< 900 ms', '< 900'],
    ['&lt; 900 ms', '< 900'],
    ['≤ 900ms', '<= 900'],
    ['under 2 seconds', '< 2000'],
    ['**900ms**', '<= 900'],
    ['`900ms`', '<= 900'],
    ['`< 900ms`', '< 900'],
    ['*< 900ms*', '< 900'],
    ['900ms[^1]', '<= 900'],
    ['p95 < 900ms', '< 900'],
    ['between 1s and 2s', 'between 1000..2000'],
  ])('`%s` is %s ms', async (cell, kept) => {
    expect(lines(await slo(table('Endpoint | p95', `/a | ${cell}`)))).toEqual([`/a: q0.95 ${kept} ms`])
  })

  test.each(['', '-', '–', '—', 'N/A', 'n/a'])('`%s` is no objective, and needs no notice', async cell => {
    const promises = await slo(table('Endpoint | p95 | p99', `/a | 1s | ${cell}`))
    expect(lines(promises)).toEqual(['/a: q0.95 <= 1000 ms'])
    expect(promises.notices).toEqual([])
  })

  test.each([
    ['TBD', 'it holds no number'],
    ['best effort', 'it holds no number'],
    ['~200ms', 'it is only approximate'],
    ['≈ 200ms', 'it is only approximate'],
    ['about 200ms', 'it is only approximate'],
    ['<[X]ms', 'it holds no number'],
    ['< [200]ms', 'it holds a placeholder'],
    ['baseline × 1.2', 'it is relative to something else'],
    ['1.5x baseline', 'it is relative to something else'],
    ['+20ms', 'it is relative to something else'],
    ['200–300ms', 'a range is no limit here; `between` makes it one'],
  ])('`%s` is not judged: %s', async (cell, why) => {
    const promises = await slo(table('Endpoint | p95 | p99', `/a | 1s | ${cell}`))
    expect(lines(promises)).toEqual(['/a: q0.95 <= 1000 ms'])
    expect(promises.notices).toEqual([
      {
        code: 'not-judged',
        message: `slo.md:3:11: \`/a p99 ${cell}\` is not judged: ${why}.`,
        source: { file: 'slo.md', line: 3, column: 11 },
      },
    ])
  })

  test.each(['Max RPS', 'p50 / p95'])('a column `%s` names two indicators, and is told as not judged', async header => {
    const promises = await slo(table(`Endpoint | p99 | ${header}`, '/a | 1s | 50'))
    expect(lines(promises)).toEqual(['/a: q0.99 <= 1000 ms'])
    expect(messages(promises)).toEqual([`slo.md:1:1: \`${header}\` is not judged: the header names two indicators.`])
  })

  test('a table with no other column is told as well', async () => {
    expect(await told(table('Endpoint | p50 / p95 / p99', '/a | 1 / 2 / 3 s'))).toBe(
      'objectives-none slo.md: holds no objective. slo.md:1:1: `p50 / p95 / p99` is not judged: the header names two indicators.',
    )
  })

  test.each([
    ['200', 'limit-without-unit slo.md:3:6: `/a p95 200`: the number 200 has no unit. Write `200ms` or `200s`.'],
    ['> 200ms', 'objective-direction slo.md:3:6: `/a p95 > 200ms`: it asks for at least 200ms'],
    ['1,5 s', 'limit-comma slo.md:3:6: `/a p95 1,5 s`: the comma in 1,5 can group thousands'],
    ['5%', 'limit-unit slo.md:3:6: `/a p95 5%`: 5% does not fit, since the indicator is a time.'],
    ['p99 < 2s', "objective-syntax slo.md:3:6: can't read `/a p95 p99 < 2s`: it names another indicator"],
    ['/b < 2s', "objective-syntax slo.md:3:6: can't read `/a p95 /b < 2s`: it names another endpoint"],
    ['2s, p99 3s', "objective-syntax slo.md:3:6: can't read `/a p95 2s, p99 3s`: it names another indicator"],
    ['200 quick ones', 'limit-without-unit slo.md:3:6:'],
  ])('`%s` is an error with file, line and column', async (cell, said) => {
    expect(await told(table('Endpoint | p95', `/a | ${cell}`))).toContain(said)
  })
})

describe('two levels', () => {
  test.each([
    ['p95 Warning | p95 Critical', '200ms | 300ms'],
    ['p95 SLO | p95 SLA', '200ms | 300ms'],
    ['Target p95 | Maximum p95', '200ms | 300ms'],
    ['p95 Critical | p95 Warning', '300ms | 200ms'],
  ])('`%s` become a warning and a failing objective', async (header, cells) => {
    const found = lines(await slo(table(`Endpoint | ${header}`, `/a | ${cells}`)))
    expect(found.toSorted()).toEqual(['/a: q0.95 <= 300 ms', 'warn /a: q0.95 <= 200 ms'])
  })

  test('`Warning | Critical` beside metrics become two levels, upwards too', async () => {
    const text = table('Metric | Warning | Critical', 'p95 | 200ms | 300ms', 'Throughput | 50/s | 40/s')
    expect(lines(await slo(text))).toEqual([
      'warn run: q0.95 <= 200 ms',
      'run: q0.95 <= 300 ms',
      'warn run: throughput >= 50 per-second',
      'run: throughput >= 40 per-second',
    ])
  })

  test('one level alone fails, but a warning alone warns', async () => {
    const text = table('Endpoint | p95 Warning | p95 Critical', '/a | - | 300ms', '/b | 200ms | -')
    expect(lines(await slo(text))).toEqual(['/a: q0.95 <= 300 ms', 'warn /b: q0.95 <= 200 ms'])
  })

  test('a warning that is looser than the failure is an error that asks', async () => {
    expect(await told(table('Endpoint | p95 Warning | p95 Critical', '/a | 400ms | 300ms'))).toBe(
      'levels-unclear slo.md:3:1: `/a p95 Warning 400ms`, `/a p95 Critical 300ms`: the limit that warns is looser than the one that fails. Write the stricter limit under the warning, the looser one under the failure.',
    )
  })

  test('two columns whose levels nobody can order are an error that asks', async () => {
    expect(await told(table('Endpoint | p95 Target | p95 Goal', '/a | 400ms | 300ms'))).toContain(
      'levels-unclear slo.md:3:1: `/a p95 Target 400ms`, `/a p95 Goal 300ms`: it is not clear which column warns and which fails.',
    )
  })

  test('alarms whose comparators run against the direction are told as not judged', async () => {
    const promises = await slo(
      table(
        'Metric | Warning | Critical',
        'p95 | > 200ms | > 300ms',
        'CPU | > 70% | > 90%',
        'Memory | < 70% | < 90%',
        'GPU | - | > 90%',
      ),
    )
    expect(lines(promises)).toEqual(['warn run: memory average < 70 percent', 'run: memory average < 90 percent'])
    expect(messages(promises)).toEqual(
      [
        ['3:7', 'p95 Warning > 200ms'],
        ['3:17', 'p95 Critical > 300ms'],
        ['4:7', 'CPU Warning > 70%'],
        ['4:15', 'CPU Critical > 90%'],
        ['6:11', 'GPU Critical > 90%'],
      ].map(
        ([at, text]) =>
          `slo.md:${at}: \`${text}\` is not judged: it says when to raise an alarm, against the direction of a promise.`,
      ),
    )
  })
})

describe('measured tables', () => {
  test.each([
    ['', 'Endpoint | p95 | Actual', '/a | 200ms | 180ms', 'its column `Actual`'],
    ['', 'Endpoint | p95 | Achieved p95', '/a | 200ms | 180ms', 'its column `Achieved p95`'],
    ['', 'Endpoint | Current p95', '/a | 200ms', 'its column `Current p95`'],
    ['', 'Endpoint | p95 before | p95 after', '/a | 200ms | 180ms', 'its column `p95 before`'],
    ['', 'Endpoint | p95 | Status', '/a | 200ms | ✅', 'its column `Status` beside bare values'],
    ['## Results of May\n\n', 'Endpoint | p95', '/a | 200ms', 'the heading `Results of May`'],
    ['## Measured latency\n\n', 'Endpoint | p95', '/a | 200ms', 'the heading `Measured latency`'],
  ])('%s`%s` is skipped by name, and refused where it is picked', async (heading, header, row, why) => {
    const measured = `${heading || '## May\n\n'}${table(header, row)}`
    const name = heading === '' ? 'May' : heading.slice(3).trim()
    const text = `${measured}\n## Promised\n\n${table('Endpoint | p95', '/b | 200ms')}`
    const promises = await slo(text)
    expect(lines(promises)).toEqual(['/b: q0.95 <= 200 ms'])
    expect(messages(promises)).toEqual([
      `slo.md:3:1: the table under \`${name}\` is not judged: it holds measured values (${why}).`,
    ])
    expect(await told(text, `slo.md#${name}`)).toBe(
      `table-measured slo.md:3:1: the table under \`${name}\` holds measured values (${why}), and what was measured is no promise. Pick the table with the limits.`,
    )
  })

  test('comparators in the cells speak against it', async () => {
    const status = table('Endpoint | p95 | Status', '/a | < 200ms | ✅')
    expect(lines(await slo(status))).toEqual(['/a: q0.95 < 200 ms'])
    const results = `## Results\n\n${table('Endpoint | p95', '/a | ≤ 200ms')}`
    expect(lines(await slo(results))).toEqual(['/a: q0.95 <= 200 ms'])
  })

  test('a heading that also names promises is one of promises', async () => {
    expect(lines(await slo(`## Expected results\n\n${table('Endpoint | p95', '/a | 200ms')}`))).toEqual([
      '/a: q0.95 <= 200 ms',
    ])
  })
})

describe('which part of the file', () => {
  const file = [
    '# Handbook',
    '',
    'In prose p95 < 1ms is no promise.',
    '',
    '- p50 < 2ms',
    '',
    '## Burst scenario',
    '',
    '- p95 /a < 5ms',
    '',
    '### Within',
    '',
    table('Endpoint | p99', '/a | 9ms'),
    '## Burst scenario, old',
    '',
    '- p95 /a < 50ms',
    '',
    '## Latency',
    '',
    table('Endpoint | p95', '/b | 7ms'),
  ].join('\n')

  test('a path alone takes every SLO table, and neither prose nor lists', async () => {
    expect(lines(await slo(file))).toEqual(['/a: q0.99 <= 9 ms', '/b: q0.95 <= 7 ms'])
  })

  test.each([
    ['slo.md#burst-scenario', ['/a: q0.99 <= 9 ms', '/a: q0.95 < 5 ms']],
    ['slo.md#Burst Scenario', ['/a: q0.99 <= 9 ms', '/a: q0.95 < 5 ms']],
    ['slo.md#within', ['/a: q0.99 <= 9 ms']],
    ['slo.md#burst-scenario-old', ['/a: q0.95 < 50 ms']],
    ['slo.md#old', ['/a: q0.95 < 50 ms']],
    ['slo.md#LATENCY', ['/b: q0.95 <= 7 ms']],
  ])('%s takes what stands under that heading, up to the next of its level', async (source, expected) => {
    expect(lines(await slo(file, source))).toEqual(expected)
  })

  test('no such heading, and several, list the slugs', async () => {
    expect(await told(file, 'slo.md#steady')).toBe(
      'heading-unknown slo.md: no heading has `#steady`. The headings are `#handbook`, `#burst-scenario`, `#within`, `#burst-scenario-old`, `#latency`.',
    )
    expect(await told(file, 'slo.md#burst')).toBe(
      'heading-ambiguous slo.md: `#burst` is part of several headings: `#burst-scenario`, `#burst-scenario-old`. Write one of them whole.',
    )
    expect(await told(file, 'slo.md#')).toContain('heading-unknown')
    expect(await told('no headings', 'slo.md#x')).toContain('The headings are none.')
  })

  test('two headings of one text have the slugs that GitHub gives them', async () => {
    const twice = '## Load\n\n- p95 < 1s\n\n## Load\n\n- p95 < 2s\n'
    expect(lines(await slo(twice, 'slo.md#load'))).toEqual(['run: q0.95 < 1000 ms'])
    expect(lines(await slo(twice, 'slo.md#load-1'))).toEqual(['run: q0.95 < 2000 ms'])
  })

  test('a heading with nothing to judge is never an empty pass', async () => {
    expect(await told('## A\n\nProse.\n', 'slo.md#a')).toBe(
      'objectives-none slo.md: holds no objective under `#a`. Write a table with a column of endpoints and a column like `P95`, or list items like `p95 < 900ms`.',
    )
    expect(await told('## A\n\n- Be quick\n', 'slo.md#a')).toBe(
      'objectives-none slo.md: holds no objective under `#a`. slo.md:3:1: `Be quick` is not judged: it holds no limit.',
    )
    expect(await told(table('Endpoint | p95', '/a | TBD'))).toContain(
      'holds no objective. slo.md:3:6: `/a p95 TBD` is not judged',
    )
    expect(await told('')).toContain('objectives-none slo.md: holds no objective.')
  })

  test('two tables that disagree are an error that lists both headings', async () => {
    const text = `## One\n\n${table('Endpoint | p95', '/a | 5ms')}\n## Two\n\n${table('Endpoint | p95', '/a | 6ms')}`
    expect(await told(text)).toBe(
      'tables-disagree slo.md: the tables under `One` and `Two` disagree on `p95 of /a ≤ 5 ms` (line 5) and `p95 of /a ≤ 6 ms` (line 11). Pick one: `slo.md#two`.',
    )
    expect(lines(await slo(text, 'slo.md#one'))).toEqual(['/a: q0.95 <= 5 ms'])
  })

  test('two tables that agree, or complete each other, are one', async () => {
    const text = `${table('Endpoint | p95', '/a | 5ms')}\n${table('Endpoint | p95 | p99', '/a | 5ms | 9ms')}`
    expect(lines(await slo(text))).toEqual(['/a: q0.95 <= 5 ms', '/a: q0.99 <= 9 ms'])
  })

  test('two rows that disagree are an error with both lines', async () => {
    expect(await told(table('Endpoint | p95', '/a | 5ms', '/a | 6ms'))).toBe(
      'objective-conflict slo.md:4: promises `p95 of /a ≤ 6 ms`, and slo.md:3 promises `p95 of /a ≤ 5 ms`. Keep one of them.',
    )
  })
})

describe('list items', () => {
  const tables = `## Table\n\n${table('Endpoint | p95', '/retrieve | 1s', '`/extract/*` | 1s', 'POST /facets/generate | 1s', '/facets/list | 1s')}\n## Here\n\n`

  test.each([
    ['p95 /retrieve < 5ms', '/retrieve: q0.95 < 5 ms'],
    ['P95 latency `/retrieve`: < 5ms', '/retrieve: q0.95 < 5 ms'],
    ['`p95 /retrieve < 5ms`', '/retrieve: q0.95 < 5 ms'],
    ['**Errors**: < 1%', 'run: errors < 0.01 ratio'],
    ['[ ] errors < 1%', 'run: errors < 0.01 ratio'],
    ['[x] errors < 1%', 'run: errors < 0.01 ratio'],
    ['CPU: Stable utilization', 'run: cpu average stable (utilization)'],
    ['/nowhere p95 < 5ms', '/nowhere: q0.95 < 5 ms'],
    ['/extract p95 < 5ms', '/extract/*: q0.95 < 5 ms', 'read-as'],
    ['Retrieve: 50+ QPS', '/retrieve: throughput >= 50 per-second', 'read-as'],
    ['Extract: p95 < 5ms', '/extract/*: q0.95 < 5 ms', 'read-as'],
    ['Generate: p95 < 5ms', 'POST /facets/generate: q0.95 < 5 ms', 'read-as'],
  ])('`%s` is %s', async (item, objective, ...notices) => {
    const promises = await slo(`${tables}- ${item}\n`, 'slo.md#here')
    expect(lines(promises)).toEqual([objective])
    expect(codes(promises)).toEqual(notices)
    expect(promises.objectives[0]?.source).toEqual({ file: 'slo.md', line: 12 })
  })

  test('a name that was found in the tables is told with what it was read as', async () => {
    expect((await slo(`${tables}- Retrieve: 50+ QPS\n`, 'slo.md#here')).notices).toEqual([
      {
        code: 'read-as',
        message: 'slo.md:12:1: `Retrieve` is read as `/retrieve`, the only such row of the tables here.',
        source: { file: 'slo.md', line: 12, column: 1 },
      },
    ])
  })

  test('a word that no row or several rows carry is an error', async () => {
    expect(await told(`${tables}- Search: 50+ QPS\n`, 'slo.md#here')).toBe(
      'endpoint-unclear slo.md:12:1: `Search`: no row of the SLO tables here has such a name. Write the endpoint as a path, like `/retrieve`.',
    )
    expect(await told(`${tables}- Facets: 50+ QPS\n`, 'slo.md#here')).toBe(
      'endpoint-unclear slo.md:12:1: `Facets`: it can mean `POST /facets/generate`, `/facets/list`. Write the endpoint as a path, like `/retrieve`.',
    )
  })

  test('a path that is the stem of several rows is taken as written', async () => {
    expect(lines(await slo(`${tables}- /facets p95 < 5ms\n`, 'slo.md#here'))).toEqual(['/facets: q0.95 < 5 ms'])
  })

  test('an item that plainly holds no limit is told, and any other that can not be read is an error', async () => {
    const promises = await slo('## A\n\n- p95 < 5ms\n- See the wiki\n- Keep calm\n', 'slo.md#a')
    expect(lines(promises)).toEqual(['run: q0.95 < 5 ms'])
    expect(messages(promises)).toEqual([
      'slo.md:4:1: `See the wiki` is not judged: it holds no limit.',
      'slo.md:5:1: `Keep calm` is not judged: it holds no limit.',
    ])
    expect(await told('## A\n\n- p95 < 5ms\n- Version 2 is nice\n', 'slo.md#a')).toContain(
      "objective-syntax slo.md:4:1: can't read `Version 2 is nice`",
    )
    expect(await told('## A\n\n- No leaks\n', 'slo.md#a')).toContain(
      "objective-syntax slo.md:3:1: can't read `No leaks`",
    )
  })

  test('items under an item take its endpoint or its indicator', async () => {
    const text = [
      '## A',
      '- `/retrieve`:',
      '  - p95 < 5ms',
      '  - errors: < 1%',
      '- P99:',
      '  1. /a: 5ms',
      '  2. GET /b: 6ms',
      '- Latency:',
      '  - p95 /c < 7ms',
    ].join('\n')
    const promises = await slo(text, 'slo.md#a')
    expect(lines(promises)).toEqual([
      '/retrieve: q0.95 < 5 ms',
      '/retrieve: errors < 0.01 ratio',
      '/a: q0.99 <= 5 ms',
      'GET /b: q0.99 <= 6 ms',
      '/c: q0.95 < 7 ms',
    ])
    expect(promises.objectives.map(({ source }) => source.line)).toEqual([3, 4, 6, 7, 9])
  })

  test('items take the endpoint of the heading above, unless they name the whole run or a resource', async () => {
    const text = '## POST /retrieve\n\n- p95 < 5ms\n- total errors < 1%\n- CPU < 70%\n- /b p95 < 6ms\n'
    expect(lines(await slo(text, 'slo.md#post-retrieve'))).toEqual([
      'POST /retrieve: q0.95 < 5 ms',
      'run: errors < 0.01 ratio',
      'run: cpu average < 70 percent',
      '/b: q0.95 < 6 ms',
    ])
  })
})

describe('Markdown as it is written', () => {
  test('tables are found in quotes and lists, and not in code, comments or front matter', async () => {
    const inner = table('Endpoint | p95', '/no | 5ms')
    const text = [
      '---',
      'title: p95',
      '---',
      '> | Endpoint | p95 |',
      '> |---|---|',
      '> | /quoted | 5ms |',
      '',
      '- item',
      '',
      '  | Endpoint | p95 |',
      '  |---|---|',
      '  | /listed | 6ms |',
      '',
      `\`\`\`\n${inner}\`\`\``,
      `<!--\n${inner}-->`,
    ].join('\n')
    const promises = await slo(text)
    expect(lines(promises)).toEqual(['/quoted: q0.95 <= 5 ms', '/listed: q0.95 <= 6 ms'])
    expect(promises.objectives.map(({ source }) => source.line)).toEqual([6, 12])
  })

  test('a byte order mark, and Windows line ends, change neither lines nor columns', async () => {
    const text = `\ufeff${table('Endpoint | p95', '/a | 5ms', '/b | 6').replaceAll('\n', '\r\n')}`
    expect(await told(text)).toContain('limit-without-unit slo.md:4:6: ')
  })

  test('a row with fewer or more cells than headers is read as far as it goes', async () => {
    expect(
      lines(await slo('| Endpoint | p95 | p99 |\n|---|---|---|\n| /a | 5ms |\n| /b | 6ms | 7ms | 8ms |\n')),
    ).toEqual(['/a: q0.95 <= 5 ms', '/b: q0.95 <= 6 ms', '/b: q0.99 <= 7 ms'])
  })

  test('a file that would take minutes is refused at once', async () => {
    expect(await told('a'.repeat(500_001))).toContain('markdown-too-large slo.md: has')
    expect(await told('*a_['.repeat(30_000))).toContain('markdown-too-dense slo.md:1: has more marks')
    expect(await told('>'.repeat(60))).toContain('markdown-too-dense slo.md:1: ')
    expect(await told('a\n=\n'.repeat(1001))).toContain('markdown-too-dense')
  })

  test('a list that is nested too deep is read as far as people read', async () => {
    const text = `## A\n\n${Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- p95 /a${depth} < 5ms`).join('\n')}`
    expect((await slo(text, 'slo.md#a')).objectives).toHaveLength(21)
  })
})

/** Lines and pieces of lines that a reader of Markdown trips over. */
const fragments = [
  ...['# ', '## Results', '### P95 latency /a', '---', '===', '| Endpoint | p95 |', '| Metric | Target |', '|---|---|'],
  ...[
    '|:-:|---|',
    '| /a | 5ms |',
    '| each | < 1s |',
    '| p95 | 5ms |',
    '| | |',
    '| CPU | > 70% |',
    '| Name | Latency |',
  ],
  ...['| Endpoint | p95 Warning | p95 Critical |', '|---|---|---|', '| /a | 5ms | 6ms |', '| /a | TBD | ~5 |', '|'],
  ...[
    '- p95 < 5ms',
    '- errors: < 1%',
    '  - /a: 5ms',
    '* Retrieve: 50+ QPS',
    '1. [ ] max < 1s',
    '- ',
    '- memory no leaks',
  ],
  ...[
    '> ',
    '>',
    '```',
    '~~~',
    '    code',
    '<!--',
    '-->',
    '<br>',
    '[a](b)',
    '![p95](x)',
    '[^1]',
    '&lt;',
    '\\|',
    '`',
    '**',
  ],
  ...['\u0000', '\ufeff', '\u2028', '\ud800', '😀', '\t', '', '', '\r', '٣', '{at}', '__proto__', 'p95 /a < 5ms'],
]

const documents = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...fragments) },
      { weight: 2, arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 4 }).map(some => some.join(' ')) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    ),
    { maxLength: 25 },
  )
  .map(parts => parts.join('\n'))

test('any Markdown holds objectives or is an error of the user, and nothing else', async () => {
  const seen = { objectives: 0, errors: 0 }
  await fc.assert(
    fc.asyncProperty(
      documents,
      fc.constantFrom('slo.md', 'slo.md#results', 'slo.md#a', 'slo.md#'),
      async (text, source) => {
        const promises = await attempt(text, source)
        if (promises === undefined) {
          seen.errors += 1
          return
        }
        seen.objectives += promises.objectives.length
        expect(promises.objectives.length).toBeGreaterThan(0)
        for (const { condition, source: place } of promises.objectives) {
          const limits = 'limit' in condition ? [condition.limit].flat() : []
          expect(limits.every(limit => Number.isFinite(limit) && limit >= 0)).toBe(true)
          expect(place.line).toBeGreaterThan(0)
        }
      },
    ),
    { numRuns: 5000 },
  )
  expect(Math.min(seen.objectives, seen.errors)).toBeGreaterThan(0)
})

async function attempt(text: string, source: string): Promise<Promises | undefined> {
  try {
    return await slo(text, source)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return undefined
  }
}
