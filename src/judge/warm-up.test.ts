import { expect, test } from 'vitest'
import { judged, own, promise, times } from '../../test/judge/given.ts'

const p95 = promise('/retrieve', 'p95', '<', 900)
const errors = promise('', 'errors', '<', 0.01)

/** A run that keeps its promises behind a warm-up whose p95 is given. */
const warmed = (ms: number, failures = 0): ReturnType<typeof own> => {
  const measured = { requests: 100, failures, latency: times([ms, 100 - failures]) }
  const warmUp = {
    durationMs: 40_000,
    total: measured,
    endpoints: [{ method: 'POST', name: '/retrieve', ...measured }],
  }
  return { ...own({ p95: 400 }), warmUp }
}

test('a promise that was missed in what was left out is one warning', () => {
  const { verdict, exitCode, findings } = judged(warmed(1200, 2), [p95, errors])
  expect([verdict, exitCode]).toEqual(['warn', 0])
  expect(findings.map(({ kind, outcome, code }) => [kind, outcome, code])).toEqual([
    ['slo', 'pass', 'met'],
    ['slo', 'pass', 'met'],
    ['validity', 'warn', 'warm-up-missed'],
  ])
  expect(findings.at(-1)?.message).toMatch(
    /^The warm-up of 40\.0 s that was left out missed 2 of 2 objectives: p95 of \/retrieve 1\.20 s, limit < 900 ms: missed by 33 % \(98 requests\), errors /,
  )
})

test('a warm-up that kept them is not spoken of', () => {
  expect(judged(warmed(700), [p95, errors]).findings).toHaveLength(2)
})

test('of a run that was cancelled nothing is judged, its warm-up neither', () => {
  expect(judged({ ...warmed(1200), cancelled: true }, [p95]).findings.map(({ code }) => code)).toEqual(['cut-off'])
})

test('a run that never became steady says so, and warns', () => {
  const { verdict, findings } = judged({ ...own({ p95: 400 }), unsteady: true }, [p95])
  expect([verdict, findings[0]?.code]).toEqual(['warn', 'unsteady'])
})
