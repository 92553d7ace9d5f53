import { expect, test } from 'vitest'
import { UserError } from '../model/errors.ts'
import { readConfig, readReportSize, readSettings } from './config.ts'

async function refusal(text: string): Promise<string> {
  try {
    await readConfig(text, 'load-test.yml')
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  throw new Error('expected a refusal')
}

test('a config is read whole, with the place of each SLO entry', async () => {
  const config = await readConfig(
    [
      'slo: ops/README.md#latency-slos',
      'name: burst',
      'fail-on: breach, inconclusive',
      'strict: true',
      'require: proven',
      'min-requests: 20',
      'max-age: 12h',
      'max-report-size: 100MB',
      'waive: [{ endpoint: /extract/*, indicator: p99, why: "reranker, OPS-412", until: 2027-01-31 }]',
      'scenarios:',
      '  steady: { slo: ["p95 /retrieve < 800ms", "errors < 0.5%"], strict: false, max-age: never }',
    ].join('\n'),
    'load-test.yml',
  )
  expect(config).toEqual({
    slo: [{ text: 'ops/README.md#latency-slos', place: { file: 'load-test.yml', line: 1, column: 6 } }],
    name: 'burst',
    failOn: ['breach', 'inconclusive'],
    strict: true,
    require: 'proven',
    minRequests: 20,
    maxAgeMs: 43_200_000,
    maxReportSize: 100_000_000,
    waive: [
      {
        endpoint: '/extract/*',
        indicator: 'p99',
        why: 'reranker, OPS-412',
        until: '2027-01-31',
        source: { file: 'load-test.yml', line: 9, column: 9 },
      },
    ],
    scenarios: new Map([
      [
        'steady',
        {
          slo: [
            { text: 'p95 /retrieve < 800ms', place: { file: 'load-test.yml', line: 11, column: 19 } },
            { text: 'errors < 0.5%', place: { file: 'load-test.yml', line: 11, column: 44 } },
          ],
          strict: false,
          maxAgeMs: 'never',
          place: { file: 'load-test.yml', line: 11, column: 11 },
        },
      ],
    ]),
  })
})

test('an empty config, and a key with nothing behind it, say nothing', async () => {
  expect(await readConfig('', 'load-test.yml')).toEqual({ scenarios: new Map() })
  expect(await readConfig('slo:\nscenarios:\n', 'load-test.yml')).toEqual({ scenarios: new Map() })
})

test('an unknown key is told with line, column and the nearest known one', async () => {
  expect(await refusal('slo: a.md\nstrikt: true')).toMatch(
    /load-test\.yml:2:1: `strikt` is not a key here \(did you mean `strict`\?\)\.$/,
  )
  expect(await refusal('scenarios:\n  burst: { sol: a.md }')).toContain(
    'load-test.yml:2:12: `sol` is not a key here (did you mean `slo`?)',
  )
  expect(await refusal('__proto__: 1')).toContain('`__proto__` is not a key here. The keys are slo, name, ')
  expect(await refusal('thresholds: 1')).toMatch(/`thresholds` is not a key here \(here it is `slo`\)\.$/)
  expect(await refusal('max_error_rate_percent: 1')).toContain('(here it is `slo: "errors < 1%"`)')
})

test('a value of the wrong kind is told with what stands there and what is expected', async () => {
  expect(await refusal('strict: maybe')).toBe('load-test.yml:1:9: found `maybe`. Expected true or false.')
  expect(await refusal('fail-on: breeches')).toContain(
    'found `breeches`. Expected breach, regression, inconclusive, invalid, warning, or never alone.',
  )
  expect(await refusal('fail-on: never, breach')).toContain('or never alone')
  expect(await refusal('min-requests: 0')).toContain('Expected a whole number above 0.')
  expect(await refusal('max-age: 12')).toContain('Expected a time like `1d` or `12h`, or never.')
  expect(await refusal('scenarios: [burst]')).toContain('found a list. Expected keys with values.')
  expect(await refusal('name: [a]')).toContain('found a list. Expected a text.')
  expect(await refusal('- slo')).toContain('found a list. Expected keys with values.')
})

test('a waiver needs a reason, a day that exists, and something to waive', async () => {
  expect(await refusal('waive: [{ indicator: p95, until: 2027-01-31 }]')).toContain('Expected both `why` and `until`.')
  expect(await refusal('waive: [{ indicator: p95, why: x, until: 2027-02-30 }]')).toContain(
    'Expected a date like `2027-01-31`.',
  )
  expect(await refusal('waive: [{ why: x, until: 2027-01-31 }]')).toContain(
    'Expected `endpoint`, `indicator`, or both.',
  )
})

test('options and inputs are read by the same rules, and say which one was wrong', async () => {
  const given = [
    ['strict', 'true'],
    ['fail-on', 'never'],
    ['waive', '[{ indicator: gpu, why: none here, until: 2027-01-31 }]'],
  ] as const
  const settings = await readSettings(given, name => `--${name}`)
  expect([settings.strict, settings.failOn, settings.waive?.[0]?.why]).toEqual([true, 'never', 'none here'])
  await expect(readSettings([['min-requests', 'many']], name => `--${name}`)).rejects.toThrow(
    '--min-requests:1:1: found `many`.',
  )
  expect(await readReportSize('1 GB', '--max-report-size')).toBe(1e9)
})

test.each(['fail-on: []', "fail-on: ' , '"])('%s, which nothing could fail, is refused', async text => {
  expect(await refusal(text)).toMatch(/Expected breach, regression, inconclusive, invalid, warning, or never alone/)
})
