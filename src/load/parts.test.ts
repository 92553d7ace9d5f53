import { expect, test } from 'vitest'
import type { SeriesPoint } from '../model/run-result.ts'
import { type Divided, makeFoundParts, makeParts } from './parts.ts'
import type { Sample } from './recorder.ts'

const sample = (responseMs: number): Sample => ({ method: 'GET', name: '/x', responseMs, bytes: 1, status: 200 })

const secondsOf = (p95s: readonly (number | undefined)[]): readonly SeriesPoint[] =>
  p95s.map((ms, index) => ({ atMs: index * 1000, quantiles: ms === undefined ? [] : [[0.95, ms] as const] }))

const requestsIn = ({ spawn, warmUp, judged }: Divided): readonly number[] =>
  [spawn, warmUp, judged].map(({ requests }) => requests)

test('what is due while users come, within a warm-up and behind it are three parts', () => {
  const parts = makeParts(1000, 500)
  for (const due of [0, 999, 1000, 1499, 1500, 9000]) parts.record(sample(1), due)
  const divided = parts.divided([])
  expect(requestsIn(divided)).toEqual([2, 2, 2])
  expect(divided).toMatchObject({ judgedFromMs: 1500, isUnsteady: false })
})

test('the error of a closed form at an edge puts nothing into the part before it', () => {
  const parts = makeParts(1000, 0)
  parts.record(sample(1), 1000 - 1e-9)
  expect(requestsIn(parts.divided([]))).toEqual([0, 0, 1])
})

test('a warm-up that is found at the end is left out to the next ten seconds, however late its samples come', () => {
  const seen: (readonly number[])[] = []
  const parts = makeFoundParts(5000, p95s => {
    seen.push(p95s)
    return 33
  })
  for (let second = 0; second < 305; second += 1) {
    parts.record(sample(100 + second), second * 1000)
    parts.turn(second * 1000)
  }
  // Due in a chunk that was packed long ago.
  parts.record(sample(7), 6000)
  const divided = parts.divided(
    secondsOf(Array.from({ length: 305 }, (_, second) => (second === 9 ? undefined : second))),
  )
  expect(requestsIn(divided)).toEqual([5, 41, 260])
  expect(divided).toMatchObject({ judgedFromMs: 45_000, isUnsteady: false })
  expect(seen.map(p95s => [p95s.length, p95s[0], p95s[4]])).toEqual([[299, 5, 10]])
  const [row] = divided.warmUp.endpoints(40)
  expect([row?.latency.minMs, row?.latency.maxMs, row?.details?.bytes]).toEqual([7, 144, 41])
  expect(divided.judged.endpoints(260)[0]?.latency).toMatchObject({ minMs: 145, maxMs: 404, meanMs: 274.5 })
})

test('where no warm-up comes to its end nothing is left out, and that is told', () => {
  const parts = makeFoundParts(0, () => undefined)
  parts.record(sample(1), 5)
  const divided = parts.divided(secondsOf(new Array(300).fill(1)))
  expect([requestsIn(divided), divided.judgedFromMs, divided.isUnsteady]).toEqual([[0, 0, 1], 0, true])
})

test('a run that was ended before five minutes is too short to tell', () => {
  const parts = makeFoundParts(0, () => undefined)
  parts.record(sample(1), 5)
  expect(parts.divided(secondsOf(new Array(299).fill(1)))).toMatchObject({ judgedFromMs: 0, isUnsteady: false })
})
