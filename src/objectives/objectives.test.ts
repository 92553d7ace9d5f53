import { describe, expect, test } from 'vitest'
import { codes, lines, refusal } from '../../fixtures/slo/given.ts'
import type { Place } from '../model/notice.ts'
import { type Promises, readObjectives, type SloSource } from './objectives.ts'

const files: Readonly<Record<string, string>> = {
  'README.md': '## Latency\n\n| Endpoint | p95 |\n|---|---|\n| /a | 100ms |\n| /b | 200ms |\n',
  'ops/slo.yml': 'objectives:\n  /a: { p95: 150ms, p99: 1s }\n',
  'ops/slo.JSON': '{"objectives": {"/j": {"p95": "5ms"}}}',
}

const source = (text: string, origin: SloSource['origin'] = 'option', more: Partial<SloSource> = {}): SloSource => ({
  text,
  origin,
  ...more,
})

const slo = (...sources: readonly SloSource[]): Promise<Promises> => readObjectives(async name => files[name], sources)

const told = async (...sources: readonly SloSource[]): Promise<string> => {
  const { code, message } = await refusal(() => slo(...sources))
  return `${code} ${message}`
}

describe('an entry', () => {
  test.each([
    ['README.md', ['/a: q0.95 <= 100 ms', '/b: q0.95 <= 200 ms']],
    [' ./README.md#latency ', ['/a: q0.95 <= 100 ms', '/b: q0.95 <= 200 ms']],
    ['ops/slo.yml', ['/a: q0.95 <= 150 ms', '/a: q0.99 <= 1000 ms']],
    ['ops/slo.JSON', ['/j: q0.95 <= 5 ms']],
    ['p95 /a.json/x < 5ms', ['/a.json/x: q0.95 < 5 ms']],
    ['p95 /a#b < 5ms', ['/a#b: q0.95 < 5 ms']],
  ])('`%s` is a path where it ends like one when cut at its last `#`, else words', async (text, expected) => {
    expect(lines(await slo(source(text)))).toEqual(expected)
  })

  test('is relative to its folder', async () => {
    expect((await slo(source('../README.md', 'config', { folder: 'ops' }))).objectives[0]?.source).toEqual({
      file: 'README.md',
      line: 5,
    })
    expect(lines(await slo(source('slo.yml', 'config', { folder: 'ops' })))).toHaveLength(2)
  })

  test('that names no file says so', async () => {
    expect(await told(source('nowhere.md'))).toBe(
      'file-missing nowhere.md: no such file. Paths are relative to the working directory.',
    )
  })

  test('in words is anchored where it is written', async () => {
    const place = { file: 'load-test.yml', line: 11, column: 19 }
    const promises = await slo(source('p95 /a < 5ms', 'scenario', { place }))
    expect(promises.objectives[0]?.source).toEqual({ file: 'load-test.yml', line: 11 })
    expect(await told(source('p95 /a < 5', 'scenario', { place }))).toContain('load-test.yml:11:19: `p95 /a < 5`')
    expect(await told(source('p95 /a < 5'))).toContain('limit-without-unit --slo: `p95 /a < 5`')
  })

  test('that is blank is none', async () => {
    expect(await slo(source('  '), source(''))).toEqual({ objectives: [], notices: [] })
  })

  test('that holds only what is not judged is an error, and never an empty pass', async () => {
    expect(await told(source('p95 200-300ms'))).toContain(
      'objectives-none --slo: holds no objective. --slo: `p95 200-300ms` is not judged: a range is no limit here',
    )
  })
})

describe('several sources', () => {
  test('an option comes before a scenario, a scenario before the config, each told', async () => {
    const config = source('p95 /a < 30ms', 'config', { place: { file: 'load-test.yml', line: 1 } })
    const scenario = source('p95 /a < 20ms', 'scenario', { place: { file: 'load-test.yml', line: 9 } })
    const promises = await slo(config, scenario, source('p95 /a < 10ms'))
    expect(lines(promises)).toEqual(['/a: q0.95 < 10 ms'])
    expect(promises.notices).toEqual([
      {
        code: 'overridden',
        message: 'load-test.yml:9: `p95 of /a < 20 ms` gives way to `p95 of /a < 10 ms` of --slo, which comes first.',
        source: { file: 'load-test.yml', line: 9 },
      },
      {
        code: 'overridden',
        message: 'load-test.yml:1: `p95 of /a < 30 ms` gives way to `p95 of /a < 10 ms` of --slo, which comes first.',
        source: { file: 'load-test.yml', line: 1 },
      },
    ])
  })

  test('drift between two files of one origin is told with both lines, and the earlier counts', async () => {
    const promises = await slo(source('README.md'), source('ops/slo.yml'))
    expect(lines(promises)).toEqual(['/a: q0.95 <= 100 ms', '/b: q0.95 <= 200 ms', '/a: q0.99 <= 1000 ms'])
    expect(promises.notices).toEqual([
      {
        code: 'drift',
        message:
          'ops/slo.yml:2: `p95 of /a ≤ 150 ms` and README.md:5 (`p95 of /a ≤ 100 ms`) promise different limits. The latter counts.',
        source: { file: 'ops/slo.yml', line: 2 },
      },
    ])
  })

  test('the words of one origin are one source, so that a contradiction is an error', async () => {
    expect(await told(source('p95 /a < 10ms'), source('README.md'), source('/a p95 < 20ms'))).toBe(
      'objective-conflict --slo: promises `p95 of /a < 20 ms`, and --slo promises `p95 of /a < 10 ms`. Keep one of them.',
    )
  })

  test('the same number in another unit is another limit', async () => {
    expect(await told(source('memory < 50%'), source('memory < 50 B'))).toContain('objective-conflict --slo: ')
  })

  test('what is promised twice is judged once, as strictly as it was written', async () => {
    expect(lines(await slo(source('p95 /a <= 10ms'), source('/a p95 < 0.01s')))).toEqual(['/a: q0.95 < 10 ms'])
  })

  test('a warning and a failure, and two directions, are no disagreement', async () => {
    const promises = await slo(source('cpu < 80%'), source('cpu > 20%'), source('cpu < 95% max'))
    expect(promises.objectives).toHaveLength(3)
    expect(codes(promises)).toEqual([])
  })

  test('a resource of the config is known in any case', async () => {
    const promises = await readObjectives(async () => undefined, [source('QUEUE < 5')], { resources: ['Queue'] })
    expect(lines(promises)).toEqual(['run: queue average < 5'])
  })
})

test('a file that a config names and that is not there is told with the line of the config', async () => {
  const place = { file: 'ops/load-test.yml', line: 3, column: 8 }
  await expect(
    readObjectives(async () => undefined, [{ text: '../nope.md', origin: 'config', folder: 'ops', place }]),
  ).rejects.toThrow('ops/load-test.yml:3:8: `../nope.md`: there is no file nope.md.')
})

test.each([
  ['slo.md#stedy', 'slo.md: no heading has `#stedy`. The headings are `#steady-1`, `#steady-2`.'],
  ['slo.md#steady', 'slo.md: `#steady` is part of several headings: `#steady-1`, `#steady-2`.'],
  ['budget.yaml', 'budget.yaml: has profiles. Pick one: `budget.yaml#burst`.'],
  ['budget.yaml#brust', 'budget.yaml: has no profile `brust` (did you mean `burst`?).'],
  ['slo.csv#a', 'slo.csv: has neither headings nor profiles'],
  ['slo.yml#a', 'slo.yml: has neither headings nor profiles'],
])('%s picks nothing, which is told with the place of the config that names it', async (text, sentence) => {
  const files = new Map([
    ['slo.md', '# Steady 1\n\n# Steady 2\n'],
    ['budget.yaml', 'profiles: { burst: { aggregated: { rps: 1 } } }\n'],
    ['slo.csv', 'Endpoint,p95\n/a,5ms\n'],
    ['slo.yml', 'objectives: { total: { p95: 5ms } }\n'],
  ])
  const told = (place: Place): Promise<unknown> =>
    readObjectives(async file => files.get(file), [{ text, origin: 'config', folder: '.', place }]).catch(
      error => error,
    )
  const place = { file: 'load-test.yml', line: 2, column: 6 }
  const fromConfig = await told(place)
  expect(fromConfig).toMatchObject({ message: expect.stringMatching(/^load-test\.yml:2:6: /), place })
  expect(fromConfig).toHaveProperty('message', expect.stringContaining(`load-test.yml:2:6: ${sentence}`))
  expect(await told({ file: '--slo' })).toHaveProperty('message', expect.stringMatching(/^(?:slo|budget)\./))
})
