import { describe, expect, test } from 'vitest'
import { lines, read, refusal } from '../../fixtures/slo/given.ts'
import type { Promises } from './objectives.ts'

const budget = [
  'defaults:',
  '  latency_ms: { p50: 300, p95: 900, p99: 1500 }',
  '  error_rate: 0.01',
  'profiles:',
  '  burst:',
  '    description: fifty users',
  '    aggregated:',
  '      latency_ms: { p95: 950 }',
  '      error_rate: 0.015',
  '      rps: 45',
  '  steady:',
  '    aggregated: { error_rate: 0.005 }',
  'endpoints:',
  '  "/retrieve [ae]":',
  '    latency_ms:',
  '      p95: 800',
  '  "POST /health": { latency_ms: { p95: 100 }, error_rate: 0 }',
  '  "/other":',
].join('\n')

const told = async (text: string, source = 'budget.yaml'): Promise<string> => {
  const { code, message } = await refusal(() => read(source, text))
  return `${code} ${message}`
}

const linesOf = ({ objectives }: Promises): readonly (number | undefined)[] =>
  objectives.map(({ source }) => source.line)

describe('the profile that the fragment picks', () => {
  test('is judged beside the endpoints, with the defaults for each endpoint listed', async () => {
    const promises = await read('budget.yaml#burst', budget)
    expect(lines(promises)).toEqual([
      '/retrieve [ae]: q0.95 <= 800 ms',
      '/retrieve [ae]: q0.5 <= 300 ms',
      '/retrieve [ae]: q0.99 <= 1500 ms',
      '/retrieve [ae]: errors <= 0.01 ratio',
      'POST /health: q0.95 <= 100 ms',
      'POST /health: errors <= 0 ratio',
      'POST /health: q0.5 <= 300 ms',
      'POST /health: q0.99 <= 1500 ms',
      '/other: q0.5 <= 300 ms',
      '/other: q0.95 <= 900 ms',
      '/other: q0.99 <= 1500 ms',
      '/other: errors <= 0.01 ratio',
      'run: q0.95 <= 950 ms',
      'run: errors <= 0.015 ratio',
      'run: throughput >= 45 per-second',
    ])
    expect(linesOf(promises)).toEqual([16, 2, 2, 3, 17, 17, 2, 2, 2, 2, 2, 3, 8, 9, 10])
    expect(promises.notices).toEqual([])
    expect(promises.objectives[0]?.text).toBe('/retrieve [ae] p95: 800')
  })

  test('of another profile only that one', async () => {
    const promises = await read('budget.yaml#steady', budget)
    expect(lines(promises).filter(line => line.startsWith('run:'))).toEqual(['run: errors <= 0.005 ratio'])
    expect(promises.objectives).toHaveLength(13)
  })

  test('unnamed or unknown, lists them', async () => {
    expect(await told(budget)).toBe(
      'profile-unnamed budget.yaml: has profiles. Pick one: `budget.yaml#burst`, `budget.yaml#steady`.',
    )
    expect(await told(budget, 'budget.yaml#brust')).toBe(
      'profile-unknown budget.yaml: has no profile `brust` (did you mean `burst`?). It has `budget.yaml#burst`, `budget.yaml#steady`.',
    )
    expect(await told('endpoints: { /a: { rps: 5 } }', 'budget.yaml#burst')).toBe(
      'profile-unknown budget.yaml: has no profile `burst`. It has none.',
    )
  })
})

test('a budget without profiles needs no fragment, and JSON is read as well', async () => {
  const text = JSON.stringify({
    defaults: { latency_ms: { p99: 1500 } },
    endpoints: { '/a': { latency_ms: { mean: 50, max: 1000 }, error_rate: 0.001, rps: 0.5 } },
  })
  expect(lines(await read('budget.json', text))).toEqual([
    '/a: mean <= 50 ms',
    '/a: max <= 1000 ms',
    '/a: errors <= 0.001 ratio',
    '/a: throughput >= 0.5 per-second',
    '/a: q0.99 <= 1500 ms',
  ])
})

describe('what promises nothing', () => {
  test('is told, unless it is a text without a number', async () => {
    const text = [
      'version: 1',
      'owner: { team: search }',
      'profiles:',
      '  burst:',
      '    users: 50',
      '    note: a word',
      '    aggregated: { rps: 45, apdex: 0.9, note: a word, p95: 300ms }',
    ].join('\n')
    const promises = await read('budget.yaml#burst', text)
    expect(lines(promises)).toEqual(['run: throughput >= 45 per-second'])
    expect(promises.notices.map(({ message }) => message)).toEqual([
      'budget.yaml:2:1: `owner` is not judged: a budget has no such figure.',
      'budget.yaml:5:5: `users` is not judged: a budget has no such figure.',
      'budget.yaml:7:28: `apdex` is not judged: a budget has no such figure.',
      'budget.yaml:7:54: `p95` is not judged: a budget has no such figure.',
    ])
  })

  test.each([
    [
      'endpoints: { /a: { eror_rate: 0.01 } }',
      'budget.yaml:1:20: `eror_rate` is not an indicator (did you mean `error_rate`?)',
    ],
    [
      'endpoints: { /a: { latency_msec: { p95: 5 } } }',
      '1:20: `latency_msec` is not an indicator (did you mean `latency_ms`?)',
    ],
    ['endpoints: { /a: { error_rte: "1%" } }', '1:20: `error_rte` is not an indicator (did you mean `error_rate`?)'],
    ['endpoint: { /a: {} }\ndefaults: { rps: 5 }', '1:1: `endpoint` is not an indicator (did you mean `endpoints`?)'],
    ['endpoints: { /a: { latency_ms: { p9x: 5 } } }', '1:34: `p9x` is not an indicator (did you mean `p90`?)'],
  ])('%s is a mistyped key', async (text, said) => {
    expect(await told(text)).toContain(`objectives-key-unknown`)
    expect(await told(text)).toContain(said)
  })

  test.each([
    ['endpoints: { /a: { latency_ms: 5 } }', 'objectives-shape budget.yaml:1:32: `latency_ms` holds no map.'],
    ['endpoints: { /a: 5 }', 'objectives-shape budget.yaml:1:18: `/a` holds no map.'],
    ['endpoints: { /a: { rps: 5 } }\ndefaults: 5', 'objectives-shape budget.yaml:2:11: `defaults` holds no map.'],
    ['endpoints: { /a: { error_rate: [1] } }', 'objectives-shape budget.yaml:1:32: `error_rate` is not a limit.'],
    ['endpoints: { /a: { error_rate: true } }', 'objectives-shape budget.yaml:1:32: `error_rate` is not a limit.'],
    [
      'endpoints: { /a: { error_rate: high } }',
      "objective-syntax budget.yaml:1:20: can't read `/a error_rate: high`: it names no limit.",
    ],
    [
      'endpoints: { /a: { error_rate: 2 } }',
      'limit-impossible budget.yaml:1:20: `/a error_rate: 2`: 2 is more than all.',
    ],
    ['endpoints: { /a: { rps: "< 5" } }', 'objective-direction budget.yaml:1:20: `/a rps: < 5`'],
    ['defaults: { error_rate: 0.01 }', 'objectives-none budget.yaml: holds no objective.'],
  ])('%s is an error', async (text, said) => {
    expect(await told(text)).toContain(said)
  })

  test('a profile that holds no map is an error', async () => {
    expect(await told('profiles: { burst: 5 }', 'budget.yaml#burst')).toContain(
      'objectives-shape budget.yaml:1:20: `burst` holds no map.',
    )
  })
})
