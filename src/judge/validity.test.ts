import { expect, test } from 'vitest'
import { judged, noon, promise, retrieve, run } from '../../test/judge/given.ts'

test('a report that ended too long ago is inconclusive, one that says no end is told', () => {
  const day = 86_400_000
  const p95 = promise('/retrieve', 'p95', '<', 900)
  const fresh = judged(retrieve, [p95], { maxAgeMs: day, nowMs: noon + day - 481_000 })
  expect([fresh.verdict, fresh.notices]).toEqual(['pass', []])
  const old = judged(retrieve, [p95], { maxAgeMs: day, nowMs: noon + day })
  expect([old.verdict, old.exitCode, old.findings[0]?.code]).toEqual(['inconclusive', 3, 'stale-report'])
  const early = judged(retrieve, [p95], { maxAgeMs: 1000, nowMs: noon - 2 * day })
  expect(early.findings[0]?.message).toBe('The report ended 2026-11-24 11:52 UTC, which is still to come.')
  expect(judged(retrieve, [p95], { maxAgeMs: 1000, nowMs: noon - day / 2 }).verdict).toBe('pass')
  const { startedAt: _, endedAt: __, ...timeless } = retrieve
  expect(judged(timeless, [p95], { maxAgeMs: day }).notices.map(({ code }) => code)).toEqual(['age-unknown'])
})

test('what was missed is the headline even of a report that is too old', () => {
  const settings = { maxAgeMs: 1000 }
  expect(judged(retrieve, [promise('/retrieve', 'p95', '<', 90)], settings).headline).toBe('1 of 1 objective missed')
  expect(judged(retrieve, [promise('/retrieve', 'p95', '<', 900)], settings).headline).toBe(
    'nothing can be said: The report ended 2026-11-24 11:52 UTC, longer ago than max-age allows: it may be left over from another run',
  )
})

test('a cancelled run is not judged', () => {
  const verdict = judged(run(retrieve.endpoints, { cancelled: true }), [promise('/retrieve', 'p95', '<', 900)])
  expect([verdict.verdict, verdict.exitCode, verdict.findings.map(({ code }) => code)]).toEqual([
    'inconclusive',
    3,
    ['cut-off'],
  ])
})
