import { expect, test } from 'vitest'
import { found, judged, locust, noon, promise, retrieve, row, run, said, usual } from '../../test/judge/given.ts'
import { judge } from './judge.ts'

test('a waiver shows a finding as a warning until the end of its day, and then no more', () => {
  const waiver = { indicator: 'CPU', why: 'no agent on staging', until: '2026-11-24' }
  const cpu = promise('', 'cpu', '<', 70)
  const waived = found(retrieve, cpu, { waivers: [waiver] })
  expect([...said(waived), ...waived.flags]).toEqual(['warn', 'waived', 'waived'])
  expect(waived.message).toContain('Waived until 2026-11-24: no agent on staging.')
  const late = judged(retrieve, [cpu], { waivers: [waiver], nowMs: noon + 12 * 3600_000 })
  expect([late.verdict, late.notices.map(({ code }) => code)]).toEqual(['inconclusive', ['waiver-expired']])
  const idle = judged(retrieve, [cpu], { waivers: [{ ...waiver, indicator: 'gpu' }] })
  expect([idle.verdict, idle.notices.map(({ code }) => code)]).toEqual(['inconclusive', ['waiver-idle']])
  expect(said(found(retrieve, cpu, { waivers: [{ ...waiver, until: 'never' }] }))).toEqual([
    'inconclusive',
    'no-evidence',
  ])
})

test('a waiver that covers an objective of any run is not idle', () => {
  const waivers = [{ endpoint: '/retrieve', why: 'reranker', until: '2027-01-01' }]
  const runs = [
    { name: 'a', result: retrieve, objectives: [promise('/retrieve', 'p95', '<', 90)] },
    { name: 'b', result: retrieve, objectives: [promise('', 'errors', '<', 0.5)] },
  ]
  const { verdict, notices } = judge(runs, { ...usual, waivers })
  expect([verdict, notices]).toEqual(['warn', []])
  expect(judge(runs.slice(1), { ...usual, waivers }).notices.map(({ code }) => code)).toEqual(['waiver-idle'])
})

test('a waiver of an endpoint covers what its pattern does, and leaves alone what is kept', () => {
  const slow = run([
    row('POST /extract/pico', 500, locust({ p95: 2500 })),
    row('GET /health', 500, locust({ p50: 2, p95: 2500 })),
  ])
  const verdict = judged(
    slow,
    [
      promise('/extract/pico', 'p95', '<', 900),
      promise('/health', 'p95', '<', 900),
      promise('/health', 'p50', '<', 9000),
    ],
    {
      waivers: [
        { endpoint: '/extract/*', why: 'reranker', until: '2027-01-01' },
        { endpoint: '/health', indicator: 'p50', why: 'cold', until: '2027-01-01' },
      ],
    },
  )
  expect(verdict.findings.map(said)).toEqual([
    ['warn', 'waived'],
    ['fail', 'over-limit'],
    ['pass', 'met'],
  ])
})

test('the reason of a waiver ends in one full stop', () => {
  const waivers = [{ indicator: 'cpu', why: 'no agent.', until: '2026-11-24' }]
  expect(found(retrieve, promise('', 'cpu', '<', 70), { waivers }).message).toMatch(/: no agent\.$/)
})
