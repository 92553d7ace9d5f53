import { expect, test } from 'vitest'
import { locust, promise, row, run, usual } from '../../test/judge/given.ts'
import type { Endpoint, RunResult } from '../model/run-result.ts'
import type { Finding } from '../model/verdict.ts'
import { mostBeyond, pooledReading } from './bounds.ts'
import { judge } from './judge.ts'

const finding = (
  endpoints: readonly Endpoint[],
  limit: number,
  more: Partial<RunResult> = {},
  where = '/r',
): Finding => {
  const { findings } = judge(
    [{ name: 'burst', result: run(endpoints, more), objectives: [promise(where, 'p95', '<', limit)] }],
    usual,
  )
  const [first] = findings
  if (first === undefined) throw new Error('no finding')
  return first
}

const said = ({ outcome, code }: Finding): readonly [string, string] => [outcome, code]

const fast = row('POST /r [a]', 1000, locust({ p50: 200, p95: 400, p99: 500 }))
const slow = row('POST /r [b]', 1000, locust({ p50: 600, p95: 1200, p99: 2000 }))

test('law 3: rows that are all within keep the limit, rows that are all beyond miss it', () => {
  const kept = finding([fast, slow], 1300)
  expect(said(kept)).toEqual(['pass', 'met'])
  expect(kept.observed).toBeUndefined()
  expect(kept.rows).toEqual(['POST /r [a]', 'POST /r [b]'])
  expect(kept.message).toBe(
    'p95 of /r between 595 ms and 1.25 s, limit < 1.3 s: kept, at least 3 % to spare (2,000 requests in 2 rows).',
  )
  expect(said(finding([fast, slow], 390))).toEqual(['fail', 'over-limit'])
})

test('law 3: percentiles of several rows are never averaged: bounds decide, else the rows are named', () => {
  const straddling = finding([fast, slow], 900)
  expect(said(straddling)).toEqual(['inconclusive', 'rows-straddle'])
  expect(straddling.message).toBe(
    'p95 of /r < 900 ms could not be judged: it is between 595 ms and 1.25 s, 1 of 2 rows may lie beyond it (POST /r [b]), and the report has no histogram to join them.',
  )
  expect(straddling.interval).toEqual([595, 1250])
})

test('law 3: a small slow row does not tip a large fast one', () => {
  const large = row('POST /r [a]', 100_000, locust({ p50: 200, p95: 400, p99: 500 }))
  const small = row('POST /r [b]', 100, locust({ p50: 600, p95: 1200, p99: 2000 }))
  expect(said(finding([large, small], 900))).toEqual(['pass', 'met'])
})

test('law 3: other percentiles of the rows count too', () => {
  const low = row('POST /r [a]', 1000, locust({ p95: 1000, p50: 200 }))
  const high = row('POST /r [b]', 1000, locust({ p95: 1000, p80: 950 }))
  expect(said(finding([low, high], 940))).toEqual(['fail', 'over-limit'])
})

test('law 3: histograms of rows are merged, and then there is one figure', () => {
  const a = row('POST /r [a]', 900, { ...locust({}), buckets: [[400, 900]] })
  const b = row('POST /r [b]', 100, {
    ...locust({}),
    buckets: [
      [800, 60],
      [1200, 40],
    ],
  })
  const merged = finding([a, b], 900)
  expect([...said(merged), merged.observed, merged.samples]).toEqual(['pass', 'met', 800, 1000])
  const half = { ...b, latency: locust({ p95: 1200 }) }
  expect(said(finding([a, half], 1300))).toEqual(['pass', 'met'])
  expect(said(finding([a, half], 900))).toEqual(['inconclusive', 'rows-straddle'])
})

test('law 3: a limit in the rounding of every row is within rounding', () => {
  const a = row('POST /r [a]', 1000, locust({ p95: 900 }))
  expect(said(finding([a, { ...a, name: '/r [b]' }], 902))).toEqual(['warn', 'within-rounding'])
  expect(said(finding([a, { ...a, name: '/r [b]', latency: locust({ p95: 800 }) }], 902))).toEqual([
    'inconclusive',
    'rows-straddle',
  ])
})

test('a row without the percentile leaves the question open unless the others close it', () => {
  const without = row('POST /r [b]', 1000, locust({ p50: 100 }))
  const open = finding([fast, without], 900)
  expect(said(open)).toEqual(['inconclusive', 'not-reported'])
  expect(open.message).toContain('carries no p95 for 1 of 2 rows (POST /r [b]); it has p50')
  const neither = finding([without, { ...without, name: '/r [c]' }], 900)
  expect(neither.message).toBe('p95 of /r < 900 ms could not be judged: the report carries no p95; it has p50.')
  const capped = row('POST /r [b]', 1000, locust({ p50: 100 }, { maxMs: 850.5 }))
  expect(said(finding([fast, capped], 900))).toEqual(['pass', 'met'])
  const few = row('POST /r [b]', 10, locust({ p50: 100 }))
  expect(said(finding([row('POST /r [a]', 1000, locust({ p95: 400, p98: 500 })), few], 900))).toEqual(['pass', 'met'])
})

test('the whole run without a percentile of its own is enclosed by its endpoints, if they add up to it', () => {
  expect(said(finding([fast, slow], 1300, {}, ''))).toEqual(['pass', 'met'])
  const more = { total: { requests: 2001, failures: 0, latency: locust({}) } }
  expect(said(finding([fast, slow], 1300, more, ''))).toEqual(['inconclusive', 'not-reported'])
  const own = { total: { requests: 2000, failures: 0, latency: locust({ p95: 880 }) } }
  expect(finding([fast, slow], 900, own, '').observed).toBe(880)
})

test('the sample that a quantile names is counted from 0, ⌊n·q⌋, as Locust does', () => {
  const part = (samples: number, p50: number) => ({ samples, latency: { ...locust({ p50 }) } })
  expect(mostBeyond([part(10, 40)], 50, true)).toBe(4)
  expect(mostBeyond([part(11, 40)], 50, true)).toBe(5)
  expect(mostBeyond([part(1, 40)], 50, true)).toBe(0)
})

test('the middle of an even number of samples is surely only both of its neighbours', () => {
  const part = (samples: number) => ({ samples, latency: locust({}, { medianMs: 40, grid: 'exact' }) })
  expect(mostBeyond([part(10)], 50, true)).toBe(5)
  expect(mostBeyond([part(11)], 50, true)).toBe(5)
  expect(pooledReading([part(10)], 0.4)?.low).toBe(0)
  expect(pooledReading([part(10)], 0.5)).toEqual({
    value: Number.POSITIVE_INFINITY,
    low: 40,
    high: Number.POSITIVE_INFINITY,
  })
  expect(pooledReading([part(11)], 0.5)).toEqual({ value: 40, low: 40, high: 40 })
})

test('a bound is only excluded where every figure that makes it is', () => {
  const open = { samples: 1, latency: locust({}, { maxMs: 899, extremesGrid: 'floor' as const }) }
  const closed = { samples: 1, latency: locust({}, { maxMs: 900 }) }
  for (const parts of [
    [open, closed],
    [closed, open],
  ]) {
    expect(pooledReading(parts, 0.99)).toEqual({ value: 900, low: 900, high: 900 })
  }
  expect(pooledReading([open, open], 0.99)).toEqual({ value: 900, low: 899, high: 900, highOpen: true })
})

test('figures that contradict each other enclose nothing', () => {
  expect(pooledReading([{ samples: 100, latency: locust({}, { minMs: 50, maxMs: 20 }) }], 0.95)).toBeUndefined()
  expect(pooledReading([], 0.95)).toBeUndefined()
})

test('min and max over rows are the extremes, the mean is weighted', () => {
  const a = row('POST /r [a]', 300, locust({}, { minMs: 10, meanMs: 100, maxMs: 400 }))
  const b = row('POST /r [b]', 100, locust({}, { minMs: 20, meanMs: 300, maxMs: 900 }))
  const { findings } = judge(
    [
      {
        name: 'x',
        result: run([a, b]),
        objectives: ['min', 'mean', 'max'].map(name => promise('/r', name, '<', 1000)),
      },
    ],
    usual,
  )
  expect(findings.map(({ observed }) => observed)).toEqual([10, 150, 900])
})

test('a row without its maximum may hide one, but can not hide a miss', () => {
  const a = row('POST /r [a]', 300, locust({}, { maxMs: 400 }))
  const b = row('POST /r [b]', 100, locust({}))
  const max = (limit: number): readonly string[] => {
    const { findings } = judge(
      [{ name: 'x', result: run([a, b]), objectives: [promise('/r', 'max', '<', limit)] }],
      usual,
    )
    return findings.map(({ code }) => code)
  }
  expect(max(500)).toEqual(['not-reported'])
  expect(max(300)).toEqual(['over-limit'])
})
