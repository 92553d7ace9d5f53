import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codes, line, lines, refusal } from '../../fixtures/slo/given.ts'
import { UserError } from '../model/errors.ts'
import { type Context, type Promises, readWords } from './words.ts'

const resources: ReadonlySet<string> = new Set(['cpu', 'memory', 'gpu', 'disk', 'network', 'queue-depth', 'open files'])

const words = (text: string, more: Partial<Context> = {}): Promises =>
  readWords(text, { place: { file: 'slo.md', line: 7, column: 3 }, resources, ...more })

const told = async (text: string): Promise<string> => {
  const { code, message } = await refusal(() => words(text))
  return `${code} ${message}`
}

test('an objective keeps what was promised, where it is written and how', () => {
  expect(words('P95 latency `POST /retrieve`: < 900ms sustained')).toEqual({
    objectives: [
      {
        scope: { kind: 'endpoint', method: 'POST', pattern: '/retrieve' },
        indicator: { kind: 'percentile', q: 0.95 },
        condition: { comparison: '<', limit: 900 },
        unit: 'ms',
        severity: 'fail',
        source: { file: 'slo.md', line: 7 },
        text: 'P95 latency `POST /retrieve`: < 900ms sustained',
        qualifier: 'sustained',
      },
    ],
    notices: [],
  })
})

/** Each text with the objective it means, and the codes of its notices. */
const understood: readonly (readonly [text: string, objective: string, ...notices: string[]])[] = [
  // indicators
  ['p50 < 300ms', 'run: q0.5 < 300 ms'],
  ['p95 < 900ms', 'run: q0.95 < 900 ms'],
  ['P95 < 900ms', 'run: q0.95 < 900 ms'],
  ['p99.9 < 900ms', 'run: q0.999 < 900 ms'],
  ['p99.99 < 900ms', 'run: q0.9999 < 900 ms'],
  ['p(95) < 900ms', 'run: q0.95 < 900 ms'],
  ['p(99.9) < 900ms', 'run: q0.999 < 900 ms'],
  ['95th percentile < 900ms', 'run: q0.95 < 900 ms'],
  ['99.9th percentile < 900ms', 'run: q0.999 < 900 ms'],
  ['p95 latency < 900ms', 'run: q0.95 < 900 ms'],
  ['p100 < 5s', 'run: max < 5000 ms'],
  ['median < 300ms', 'run: median < 300 ms'],
  ['med < 300ms', 'run: median < 300 ms'],
  ['mean < 300ms', 'run: mean < 300 ms'],
  ['avg < 300ms', 'run: mean < 300 ms'],
  ['average < 300ms', 'run: mean < 300 ms'],
  ['Average response time < 300ms', 'run: mean < 300 ms'],
  ['min < 10ms', 'run: min < 10 ms'],
  ['max < 5s', 'run: max < 5000 ms'],
  ['errors < 1%', 'run: errors < 0.01 ratio'],
  ['error rate < 1%', 'run: errors < 0.01 ratio'],
  ['error_rate < 1%', 'run: errors < 0.01 ratio'],
  ['failure rate < 1%', 'run: errors < 0.01 ratio'],
  ['fail ratio < 1%', 'run: errors < 0.01 ratio'],
  ['errors < 0.01 ratio', 'run: errors < 0.01 ratio'],
  ['5xx < 0.1%', 'run: 5xx < 0.001 ratio'],
  ['5xx /retrieve <= 0.1%', '/retrieve: 5xx <= 0.001 ratio'],
  ['5xx rate < 0.1%', 'run: 5xx < 0.001 ratio'],
  ['throughput >= 50/s', 'run: throughput >= 50 per-second'],
  ['rps >= 50', 'run: throughput >= 50 per-second'],
  ['QPS >= 50', 'run: throughput >= 50 per-second'],
  ['requests >= 1000', 'run: requests >= 1000 count'],
  ['requests 1000', 'run: requests >= 1000 count'],
  ['users >= 50', 'run: users >= 50 count'],
  ['users 50', 'run: users >= 50 count'],
  ['cpu < 70%', 'run: cpu average < 70 percent'],
  ['CPU < 70%', 'run: cpu average < 70 percent'],
  ['memory < 2GB', 'run: memory average < 2000000000 bytes'],
  ['memory < 2 GiB', 'run: memory average < 2147483648 bytes'],
  ['gpu < 90%', 'run: gpu average < 90 percent'],
  ['disk < 80%', 'run: disk average < 80 percent'],
  ['network < 100 MB', 'run: network average < 100000000 bytes'],
  ['queue-depth < 40', 'run: queue-depth average < 40'],
  ['Queue-Depth max < 40', 'run: queue-depth max < 40'],
  ['`open files` < 1,000', 'run: open files average < 1000'],

  // comparisons
  ['p95 <= 900ms', 'run: q0.95 <= 900 ms'],
  ['p95 ≤ 900ms', 'run: q0.95 <= 900 ms'],
  ['p95 under 900ms', 'run: q0.95 < 900 ms'],
  ['p95 below 900ms', 'run: q0.95 < 900 ms'],
  ['p95 at most 900ms', 'run: q0.95 <= 900 ms'],
  ['p95<900ms', 'run: q0.95 < 900 ms'],
  ['p95: 900ms', 'run: q0.95 <= 900 ms'],
  ['throughput > 50/s', 'run: throughput > 50 per-second'],
  ['throughput ≥ 50/s', 'run: throughput >= 50 per-second'],
  ['throughput at least 50/s', 'run: throughput >= 50 per-second'],
  ['p95 between 100ms and 900ms', 'run: q0.95 between 100..900 ms'],
  ['p95 between 100 and 900ms', 'run: q0.95 between 100..900 ms'],
  ['p95 between 0.1-0.9s', 'run: q0.95 between 100..900 ms'],
  ['throughput between 50/s and 60/s', 'run: throughput between 50..60 per-second'],
  ['gpu between 80% and 90%', 'run: gpu average between 80..90 percent'],
  ['cpu > 20%', 'run: cpu average > 20 percent'],

  // bare limits
  ['p95 900ms', 'run: q0.95 <= 900 ms'],
  ['errors 1%', 'run: errors <= 0.01 ratio'],
  ['throughput 50/s', 'run: throughput >= 50 per-second'],
  ['rps 50', 'run: throughput >= 50 per-second'],
  ['rps: 50+', 'run: throughput >= 50 per-second'],
  ['50+ QPS', 'run: throughput >= 50 per-second'],
  ['50 QPS', 'run: throughput >= 50 per-second'],
  ['/retrieve 50+ QPS', '/retrieve: throughput >= 50 per-second'],
  ['gpu 80-90%', 'run: gpu average between 80..90 percent'],
  ['GPU: 80%-90%', 'run: gpu average between 80..90 percent'],
  ['GPU: 80–90 %', 'run: gpu average between 80..90 percent'],

  // availability
  ['Availability 99.9%', 'run: errors <= 0.001 ratio'],
  ['availability >= 99.9%', 'run: errors <= 0.001 ratio'],
  ['availability > 99.9%', 'run: errors < 0.001 ratio'],
  ['availability /retrieve 99.99%', '/retrieve: errors <= 0.0001 ratio'],
  ['availability 99.995 %', 'run: errors <= 0.00005 ratio'],
  ['availability: 0.999 ratio', 'run: errors <= 0.001 ratio'],
  ['availability 100%', 'run: errors <= 0 ratio'],
  ['success rate >= 99%', 'run: errors <= 0.01 ratio'],
  ['success rate at least 97.3%', 'run: errors <= 0.027 ratio'],

  // units and numbers
  ['p95 < 0.3 s', 'run: q0.95 < 300 ms'],
  ['p95 < 2s', 'run: q0.95 < 2000 ms'],
  ['p95 < 2 seconds', 'run: q0.95 < 2000 ms'],
  ['p95 < 500µs', 'run: q0.95 < 0.5 ms'],
  ['p95 < 500μs', 'run: q0.95 < 0.5 ms'],
  ['max < 1 min', 'run: max < 60000 ms'],
  ['p95 < 1.1s', 'run: q0.95 < 1100 ms'],
  ['p95 < .5s', 'run: q0.95 < 500 ms'],
  ['p95 < 2.3s', 'run: q0.95 < 2300 ms'],
  ['errors < 0.07%', 'run: errors < 0.0007 ratio'],
  ['throughput >= 50 rps', 'run: throughput >= 50 per-second'],
  ['throughput >= 50 QPS', 'run: throughput >= 50 per-second'],
  ['throughput >= 50 req/s', 'run: throughput >= 50 per-second'],
  ['throughput >= 50 requests per second', 'run: throughput >= 50 per-second'],
  ['throughput >= 600/min', 'run: throughput >= 10 per-second'],
  ['throughput >= 30 requests per minute', 'run: throughput >= 0.5 per-second'],
  ['p95 < 1,500 ms', 'run: q0.95 < 1500 ms'],
  ['p95 < 1,500.5 ms', 'run: q0.95 < 1500.5 ms'],
  ['requests >= 1,000,000', 'run: requests >= 1000000 count'],
  ['p95 < 1\u2009500 ms', 'run: q0.95 < 1500 ms'],
  ['p95 < 1\u202f500\u202fms', 'run: q0.95 < 1500 ms'],
  ['p95 < 900\u00a0ms', 'run: q0.95 < 900 ms'],

  // where
  ['p95 /retrieve < 900ms', '/retrieve: q0.95 < 900 ms'],
  ['/retrieve p95 < 900ms', '/retrieve: q0.95 < 900 ms'],
  ['/retrieve: p95 < 900ms', '/retrieve: q0.95 < 900 ms'],
  ['p95 of /retrieve < 900ms', '/retrieve: q0.95 < 900 ms'],
  ['p95 POST /extract/* < 2s', 'POST /extract/*: q0.95 < 2000 ms'],
  ['post /extract/* p95 < 2s', 'POST /extract/*: q0.95 < 2000 ms'],
  ['p95 /api/** < 2s', '/api/**: q0.95 < 2000 ms'],
  ['p95 /items/{id} < 2s', '/items/{id}: q0.95 < 2000 ms'],
  ['p95 /items/:id < 2s', '/items/:id: q0.95 < 2000 ms'],
  ['p95 /items/:id: < 2s', '/items/:id: q0.95 < 2000 ms'],
  ['p95 /a?x=1 < 2s', '/a?x=1: q0.95 < 2000 ms'],
  ['p95 `/retrieve [ae]` < 900ms', '/retrieve [ae]: q0.95 < 900 ms'],
  ["p95 'Sign in, step 2' < 900ms", 'Sign in, step 2: q0.95 < 900 ms'],
  ['p95 "it\'s < 2s" < 900ms', "it's < 2s: q0.95 < 900 ms"],
  ['p95 “sign in” < 900ms', 'sign in: q0.95 < 900 ms'],
  ['Checkout p95 < 900ms', 'Checkout: q0.95 < 900 ms'],
  ['each p95 < 500ms', 'each: q0.95 < 500 ms'],
  ['each endpoint p95 < 500ms', 'each: q0.95 < 500 ms'],
  ['all endpoints: errors < 1%', 'each: errors < 0.01 ratio'],
  ['p95 < 500ms for each endpoint', 'each: q0.95 < 500 ms (for each endpoint)'],
  ['total errors < 1%', 'run: errors < 0.01 ratio'],
  ['errors < 1% on /retrieve', '/retrieve: errors < 0.01 ratio (on /retrieve)'],
  ['95% of requests < 900ms', 'run: q0.95 < 900 ms'],
  ['99 % of all requests to /retrieve under 2 seconds', '/retrieve: q0.99 < 2000 ms'],

  // as people write them
  ['P95 latency `/retrieve`: < 900ms', '/retrieve: q0.95 < 900 ms'],
  ['Error rate: < 1%', 'run: errors < 0.01 ratio'],
  ['Retrieve: 50+ QPS sustained', 'Retrieve: throughput >= 50 per-second (sustained)'],
  ['All 50 users spawn successfully', 'run: users >= 50 count (spawn successfully)'],
  ['CPU: < 70% average during steady load', 'run: cpu average < 70 percent (during steady load)'],
  ['GPU: 80-90% utilization under load', 'run: gpu average between 80..90 percent (utilization under load)'],
  ['Memory: Stable, no leaks', 'run: memory average no-growth'],
  ['Memory: No growth over time (no leaks)', 'run: memory average no-growth (over time (no leaks))'],
  ['CPU: Stable utilization', 'run: cpu average stable (utilization)'],
  ['memory no growth', 'run: memory average no-growth'],
  ['memory no-growth', 'run: memory average no-growth'],
  ['cpu stable', 'run: cpu average stable'],

  // qualifiers
  ['cpu < 90% max', 'run: cpu max < 90 percent'],
  ['max cpu < 90%', 'run: cpu max < 90 percent'],
  ['cpu min > 5%', 'run: cpu min > 5 percent'],
  ['memory last < 2GB', 'run: memory last < 2000000000 bytes'],
  ['cpu < 90% during average load', 'run: cpu average < 90 percent (during average load)'],
  ['p95 < 900ms sustained', 'run: q0.95 < 900 ms (sustained)'],
  ['p95 < 900ms @ 150 RPS', 'run: q0.95 < 900 ms (@ 150 RPS)', 'condition-not-checked'],
  ['p95 < 900ms over 5m', 'run: q0.95 < 900 ms (over 5m)', 'condition-not-checked'],
  ['p95 at 150 RPS < 900ms', 'run: q0.95 < 900 ms', 'condition-not-checked'],
  ['cpu < 70% average over 5m', 'run: cpu average < 70 percent (over 5m)', 'condition-not-checked'],
]

test.each(understood)('`%s` means `%s`', (text, objective, ...notices) => {
  const promises = words(text)
  expect(lines(promises)).toEqual([objective])
  expect(codes(promises)).toEqual(notices)
})
