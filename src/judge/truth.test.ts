import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locust, promise, row, run, usual } from '../../test/judge/given.ts'
import type { Bucket, Latency } from '../model/latency.ts'
import type { Objective } from '../model/objective.ts'
import type { Endpoint, RunResult } from '../model/run-result.ts'
import type { Outcome, Verdict } from '../model/verdict.ts'
import { judge } from './judge.ts'

/** Request is one request as it truly was; reports round and group them. */
interface Request {
  readonly ms: number
  readonly failed: boolean
}

const requests = fc.array(
  fc.record({
    ms: fc.oneof(
      fc.double({ min: 0, max: 300, noNaN: true }),
      fc.double({ min: 0, max: 20_000, noNaN: true }),
      fc.integer({ min: 0, max: 1200 }),
    ),
    failed: fc.boolean().map(failed => failed),
  }),
  { minLength: 1, maxLength: 120 },
)
const calm = requests.map(list =>
  list.map((request, index) => ({ ...request, failed: request.failed && index % 5 === 0 })),
)
const rows = fc.array(calm, { minLength: 1, maxLength: 4 })
const limits = fc.oneof(fc.integer({ min: 1, max: 1500 }), fc.double({ min: 0.5, max: 15_000, noNaN: true }))
const reported = fc.subarray([0.5, 0.6, 0.75, 0.9, 0.95, 0.98, 0.99, 1], { minLength: 0 })
const percentiles = fc.constantFrom('p50', 'p90', 'p95', 'p99')
const comparisons = fc.constantFrom('<' as const, '<=' as const)

/** As Locust's request_stats rounds before it counts. */
function rounded(ms: number): number {
  const step = ms < 100 ? 1 : ms < 1000 ? 10 : ms < 10_000 ? 100 : 1000
  return Math.round(ms / step) * step
}

function histogram(list: readonly Request[]): Bucket[] {
  const counts = Map.groupBy(list, ({ ms }) => rounded(ms))
  return [...counts].map(([value, group]) => [value, group.length] as const).sort(([a], [b]) => a - b)
}

/** As Locust's calculate_response_time_percentile picks from its rounded times. */
function percentile(list: readonly Request[], q: number): number {
  const sorted = list.map(({ ms }) => rounded(ms)).sort((a, b) => a - b)
  return sorted[Math.min(Math.floor(sorted.length * q), sorted.length - 1)] ?? Number.NaN
}

function latencyOf(list: readonly Request[], qs: readonly number[], withBuckets: boolean): Latency {
  const all = list.map(({ ms }) => ms)
  return locust(
    {},
    {
      quantiles: qs.map(q => [q, percentile(list, q)] as const),
      meanMs: all.reduce((sum, ms) => sum + ms, 0) / all.length,
      minMs: Math.min(...all),
      maxMs: Math.max(...all),
      ...(withBuckets && { buckets: histogram(list) }),
    },
  )
}

function report(lists: readonly (readonly Request[])[], qs: readonly number[], withBuckets: boolean): RunResult {
  return run(
    lists.map(
      (list, index): Endpoint =>
        row(`GET /r [${index}]`, list.length, latencyOf(list, qs, withBuckets), {
          failures: list.filter(({ failed }) => failed).length,
        }),
    ),
  )
}

const judged = (result: RunResult, objectives: readonly Objective[], strict = false): Verdict =>
  judge([{ name: 'r', result, objectives }], { ...usual, strict })

/** 0 green, 1 green with a word, 2 red. */
const redness = (outcome: Outcome | undefined): number => (outcome === 'pass' ? 0 : outcome === 'warn' ? 1 : 2)

const options = { numRuns: 1500 }

test('law 3: a percentile over rows never passes where the true one is beyond the limit, nor fails where it is within', () => {
  fc.assert(
    fc.property(
      rows,
      reported,
      fc.boolean(),
      percentiles,
      comparisons,
      limits,
      fc.boolean(),
      (lists, qs, buckets, name, comparison, limit, whole) => {
        const q = Number(name.slice(1)) / 100
        const all = lists
          .flat()
          .map(({ ms }) => ms)
          .sort((a, b) => a - b)
        const truth = all[Math.min(Math.floor(all.length * q), all.length - 1)] ?? Number.NaN
        const kept = comparison === '<' ? truth < limit : truth <= limit
        const [finding] = judged(report(lists, qs, buckets), [
          promise(whole ? '' : '/r', name, comparison, limit),
        ]).findings
        expect(finding?.code).toMatch(
          /^(met|over-limit|within-rounding|few-samples|not-reported|rows-straddle|mostly-failed)$/,
        )
        if (finding?.code === 'met' || finding?.code === 'few-samples') expect(kept).toBe(true)
        if (finding?.code === 'over-limit') expect(kept).toBe(false)
        const [low, high] = finding?.interval ?? [0, Number.POSITIVE_INFINITY]
        if (finding?.code !== 'mostly-failed') expect(low <= truth && truth <= high).toBe(true)
      },
    ),
    options,
  )
})

test('law 1: whatever figures are missing or no numbers, nothing passes without them', () => {
  const bad = fc.constantFrom(undefined, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -5)
  const indicators = fc.constantFrom(
    'p95',
    'p50',
    'median',
    'mean',
    'min',
    'max',
    'errors',
    '5xx',
    'throughput',
    'requests',
    'users',
    'cpu',
  )
  fc.assert(
    fc.property(
      bad,
      indicators,
      fc.constantFrom('', 'each', '/r', '/nowhere'),
      comparisons,
      limits,
      (value, indicator, where, comparison, limit) => {
        const odd = value === undefined ? {} : { meanMs: value, minMs: value, maxMs: value, medianMs: value }
        const count = value ?? Number.NaN
        const broken = row('GET /r', count, locust(value === undefined ? {} : { p50: value, p95: value }, odd), {
          failures: count,
          throughput: count,
        })
        const verdict = judged(run([broken], { durationMs: count, users: { reached: count } }), [
          promise(where, indicator, comparison, limit),
        ])
        expect(verdict.findings.length).toBeGreaterThan(0)
        expect(verdict.findings.map(({ outcome }) => redness(outcome))).not.toContain(0)
        expect(verdict.exitCode).toBe(3)
      },
    ),
    options,
  )
})

test('a verdict on objectives always says something of them', () => {
  const patterns = fc.constantFrom('', 'each', '/r', '/r [0]', '/*', '/**', 'GET /r', 'POST /r', '/{id}', '/x')
  const promises = fc.array(
    fc.tuple(patterns, percentiles, comparisons, limits, fc.constantFrom('fail' as const, 'warn' as const)),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(fc.array(calm, { maxLength: 3 }), promises, (lists, list) => {
      const objectives = list.map(([where, name, comparison, limit, severity]) =>
        promise(where, name, comparison, limit, { severity }),
      )
      const { verdict, findings } = judged(report(lists, [0.5, 0.95], false), objectives)
      expect(verdict).toBeDefined()
      expect(findings.filter(({ objective }) => objective !== undefined).length).toBeGreaterThan(0)
      for (const { message } of findings) expect(message).not.toMatch(/NaN|undefined|Infinity/)
    }),
    options,
  )
})

test('slower or failing requests never make a verdict greener', () => {
  const worse = fc.array(
    fc.record({ by: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 3000, noNaN: true })), fails: fc.boolean() }),
    { minLength: 1, maxLength: 40 },
  )
  const promises = fc.constantFrom(
    ...['p50', 'p95', 'p99', 'median', 'mean', 'max', 'min'].map(
      name => (limit: number) => promise('/r', name, '<', limit),
    ),
    (limit: number) => promise('', 'p90', '<=', limit),
    (limit: number) => promise('each', 'p50', '<=', limit),
    (limit: number) => promise('', 'errors', '<=', Math.min(1, limit / 5000)),
    (limit: number) => promise('/r', 'throughput', '>=', limit / 1000),
  )
  fc.assert(
    fc.property(
      rows,
      worse,
      reported,
      fc.boolean(),
      promises,
      limits,
      fc.boolean(),
      (lists, changes, qs, buckets, made, limit, strict) => {
        const change = (list: readonly Request[]): readonly Request[] =>
          list.map(({ ms, failed }, index) => {
            const { by, fails } = changes[index % changes.length] ?? { by: 0, fails: false }
            return { ms: ms + by, failed: failed || fails }
          })
        const before = judged(report(lists, qs, buckets), [made(limit)], strict)
        const after = judged(report(lists.map(change), qs, buckets), [made(limit)], strict)
        expect(redness(after.verdict)).toBeGreaterThanOrEqual(redness(before.verdict))
      },
    ),
    options,
  )
})
