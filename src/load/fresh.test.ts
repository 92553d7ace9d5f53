import { expect, test } from 'vitest'
import { makeFresh } from './fresh.ts'
import type { Sample } from './recorder.ts'

const sample = (responseMs: number, more: Partial<Sample> = {}): Sample => ({
  ...{ method: 'GET', name: '/x', responseMs, bytes: 1 },
  ...more,
})

test('what has ended is told once, by endpoint', () => {
  const fresh = makeFresh()
  expect(fresh.take()).toEqual([])
  fresh.record(sample(20))
  fresh.record(sample(1, { error: 'HTTP 503' }))
  fresh.record(sample(30, { method: 'POST' }))
  fresh.record(sample(5000, { error: 'timeout after 5 s', isLate: true, name: '/y' }))
  expect(fresh.take()).toEqual([
    { method: 'GET', name: '/x', requests: 2, failures: 1, timesMs: [20] },
    { method: 'POST', name: '/x', requests: 1, failures: 0, timesMs: [30] },
    { method: 'GET', name: '/y', requests: 1, failures: 1, timesMs: [5000] },
  ])
  expect(fresh.take()).toEqual([])
})
