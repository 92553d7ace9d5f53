import { expect, test } from 'vitest'
import type { Objective } from '../model/objective.ts'
import { objectiveWords, printLimit, scopeWords } from './promise.ts'

const run = { kind: 'run' } as const

test.each<[string, Pick<Objective, 'scope' | 'indicator' | 'condition' | 'unit'>]>([
  [
    'p95 of /retrieve < 900 ms',
    {
      scope: { kind: 'endpoint', pattern: '/retrieve' },
      indicator: { kind: 'percentile', q: 0.95 },
      condition: { comparison: '<', limit: 900 },
      unit: 'ms',
    },
  ],
  [
    'max of POST /extract/* ≤ 2 s',
    {
      scope: { kind: 'endpoint', method: 'POST', pattern: '/extract/*' },
      indicator: { kind: 'max' },
      condition: { comparison: '<=', limit: 2000 },
      unit: 'ms',
    },
  ],
  [
    'errors ≤ 0.1 %',
    { scope: run, indicator: { kind: 'errors' }, condition: { comparison: '<=', limit: 0.001 }, unit: 'ratio' },
  ],
  [
    'throughput of each endpoint ≥ 50/s',
    {
      scope: { kind: 'each' },
      indicator: { kind: 'throughput' },
      condition: { comparison: '>=', limit: 50 },
      unit: 'per-second',
    },
  ],
  [
    'gpu average between 80 % and 90 %',
    {
      scope: run,
      indicator: { kind: 'resource', name: 'gpu', statistic: 'average' },
      condition: { comparison: 'between', limit: [80, 90] },
      unit: 'percent',
    },
  ],
  [
    'memory no growth',
    {
      scope: run,
      indicator: { kind: 'resource', name: 'memory', statistic: 'average' },
      condition: { comparison: 'no-growth' },
      unit: 'none',
    },
  ],
  [
    'users > 50',
    { scope: run, indicator: { kind: 'users' }, condition: { comparison: '>', limit: 50 }, unit: 'count' },
  ],
])('an objective is printed as it was understood: %s', (words, objective) => {
  expect(objectiveWords(objective)).toBe(words)
})

test('a limit keeps its digits and gains none', () => {
  expect(printLimit(0.07, 'ratio')).toBe('7 %')
  expect(printLimit(0.0000001, 'ratio')).toBe('0.00001 %')
  expect(printLimit(1500, 'ms')).toBe('1.5 s')
  expect(printLimit(999.5, 'ms')).toBe('999.5 ms')
  expect(printLimit(2_000_000_000, 'bytes')).toBe('2 GB')
  expect(printLimit(0, 'bytes')).toBe('0 B')
  expect(printLimit(1e-8, 'none')).toBe('0.00000001')
})

test('the whole run has its words too', () => {
  expect(scopeWords(run)).toBe('the whole run')
})

test('counts have grouped thousands, like the figures that they are compared with', () => {
  expect([printLimit(9000, 'count'), printLimit(60, 'count')]).toEqual(['9,000', '60'])
})
