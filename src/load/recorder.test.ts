import { expect, test } from 'vitest'
import { quantileOf } from '../model/latency.ts'
import { makeRecorder, type Sample } from './recorder.ts'

const good = (responseMs: number, more: Partial<Sample> = {}): Sample => ({
  method: 'GET',
  name: '/x',
  responseMs,
  serviceMs: responseMs - 1,
  firstByteMs: 1,
  waitedMs: 0.5,
  status: 200,
  bytes: 10,
  ...more,
})

test('an endpoint is counted for itself, and all of them together', () => {
  const recorder = makeRecorder()
  for (const ms of [10, 20, 30, 40]) recorder.record(good(ms))
  recorder.record(good(100, { name: '/y', method: 'POST', connectMs: 3 }))
  const [x, y] = recorder.endpoints(2)
  expect(x).toMatchObject({ method: 'GET', name: '/x', requests: 4, failures: 0, throughput: 2 })
  expect(x?.latency).toMatchObject({ meanMs: 25, minMs: 10, maxMs: 40, rank: 'nearest', grid: 'exact' })
  expect(x && quantileOf(x.latency, 0.5)?.value).toBeCloseTo(20, 1)
  expect(x?.serviceTime).toMatchObject({ meanMs: 24, minMs: 9, maxMs: 39 })
  expect(y?.details?.connect).toMatchObject({ meanMs: 3 })
  expect(recorder.total(2)).toMatchObject({
    requests: 5,
    throughput: 2.5,
    latency: { maxMs: 100 },
    details: { bytes: 50, statuses: { '2xx': 5 } },
  })
})

test('a fast failure counts as one, and not in the latency; a failure of time counts in both', () => {
  const recorder = makeRecorder()
  recorder.record(good(10))
  recorder.record(good(1, { status: 503, error: 'HTTP 503' }))
  recorder.record(good(30_000, { error: 'timeout after 30 s', isLate: true }))
  const [row] = recorder.endpoints(1)
  expect([row?.requests, row?.failures, row?.latency.maxMs, row?.latency.minMs]).toEqual([3, 2, 30_000, 10])
  expect(row?.latency.buckets?.reduce((sum, [, count]) => sum + count, 0)).toBe(2)
  expect(recorder.failuresByError()).toEqual([
    { method: 'GET', name: '/x', error: 'HTTP 503', count: 1 },
    { method: 'GET', name: '/x', error: 'timeout after 30 s', count: 1 },
  ])
  expect(row?.details?.statuses).toEqual({ '2xx': 2, '5xx': 1 })
})

test('errors without end are one group in the end', () => {
  const recorder = makeRecorder()
  for (let index = 0; index < 500; index += 1) recorder.record(good(1, { error: `error ${index}` }))
  const failures = recorder.failuresByError()
  expect(failures).toHaveLength(201)
  expect(failures[0]).toMatchObject({ error: 'other errors', count: 300 })
  expect(failures.reduce((sum, { count }) => sum + count, 0)).toBe(500)
})

test('without a request nothing is known of times', () => {
  expect(makeRecorder().total(5)).toMatchObject({ requests: 0, failures: 0, throughput: 0, latency: { quantiles: [] } })
})
