import { expect, test } from 'vitest'
import { mergedEndpoints, mergedMeasurement } from './merged.ts'
import { emptyLatency, type Measurement } from './run-result.ts'

/** So many requests, of which those that did not fail took 10 ms and the last one 30 ms. */
function measured(requests: number, failures: number): Measurement {
  const answered = requests - failures
  if (answered === 0) return { requests, failures, throughput: requests, latency: emptyLatency }
  const buckets = answered === 1 ? [[30, 1] as const] : [[10, answered - 1] as const, [30, 1] as const]
  const meanMs = (10 * (answered - 1) + 30) / answered
  return {
    requests,
    failures,
    throughput: requests,
    latency: { ...emptyLatency, buckets, meanMs, minMs: 10, maxMs: 30 },
  }
}

test('parts are joined by their histograms, and the mean by what is in them', () => {
  const { requests, failures, throughput, latency } = mergedMeasurement([measured(10, 6), measured(20, 0)])
  expect([requests, failures, throughput]).toEqual([30, 6, 30])
  expect(latency.buckets).toEqual([
    [10, 22],
    [30, 2],
  ])
  expect(latency.meanMs).toBeCloseTo((22 * 10 + 2 * 30) / 24, 12)
})

test('a part in which all failed takes nothing away from the others', () => {
  expect(mergedMeasurement([measured(10, 10), measured(5, 0)]).latency.buckets).toEqual([
    [10, 4],
    [30, 1],
  ])
})

test('a part whose times nobody knows leaves none of the whole', () => {
  const unknown: Measurement = { requests: 10, failures: 0, latency: emptyLatency }
  expect(mergedMeasurement([unknown, measured(5, 0)]).latency.buckets).toBeUndefined()
})

test('rows are the same where method and name are', () => {
  const rows = mergedEndpoints([
    { method: 'GET', name: '/a', ...measured(3, 0) },
    { method: 'POST', name: '/a', ...measured(4, 0) },
    { method: 'GET', name: '/a', ...measured(5, 0) },
  ])
  expect(rows.map(({ method, name, requests }) => [method, name, requests])).toEqual([
    ['GET', '/a', 8],
    ['POST', '/a', 4],
  ])
})
