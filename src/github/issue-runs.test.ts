import { expect, test } from 'vitest'
import { readRuns, runsLine, runsWith } from './issue-runs.ts'
import type { FoundMarker } from './marker.ts'

const marker: FoundMarker = {
  name: 'burst',
  runId: 1000,
  runNumber: 45,
  runAttempt: 2,
  headSha: '9f3c1ab0c0ffee0123456789abcdef0123456789',
  outcome: 'fail',
  missed: 'abcdefabcdef',
}

const own = { runId: 1000, runNumber: 45, runAttempt: 2, outcome: 'fail', day: '2026-11-24', commit: '9f3c1ab' }

test('the runs of an issue are read back from its second line, the newest first', () => {
  const first = runsWith(marker, '2026-11-24', [])
  expect(first).toEqual([own])
  const second = runsWith(
    { ...marker, runId: 1001, runNumber: 46, headSha: 'none', outcome: 'invalid' },
    undefined,
    first,
  )
  expect(runsLine(second)).toBe('<!-- load-test:runs 1001.46.2/invalid/none/none 1000.45.2/fail/2026-11-24/9f3c1ab -->')
  for (const end of ['\n', '\r\n']) expect(readRuns(`marker${end}${runsLine(second)}${end}text`)).toEqual(second)
})

test('a run is told once, and of more than thirty the oldest go', () => {
  let runs = runsWith(marker, '2026-11-24', runsWith(marker, '2026-11-24', []))
  expect(runs).toEqual([own])
  for (let id = 1001; id <= 1040; id += 1) runs = runsWith({ ...marker, runId: id }, '2026-11-24', runs)
  expect([runs.length, runs[0]?.runId, runs[29]?.runId]).toEqual([30, 1040, 1011])
  expect(readRuns(`marker\n${runsLine(runs)}`)).toEqual(runs)
})

test('a day that is none is not written', () => {
  for (const day of ['', 'yesterday', '2026-11-24 -->', '2026-1-1'])
    expect(runsLine(runsWith(marker, day, []))).toContain('/fail/none/9f3c1ab -->')
})

test.each([
  ['a first line', '<!-- load-test:runs 1.1.1/fail/none/none -->'],
  ['words behind it', 'x\n<!-- load-test:runs 1.1.1/fail/none/none --> x'],
  ['another outcome', 'x\n<!-- load-test:runs 1.1.1/good/none/none -->'],
  ['no outcome', 'x\n<!-- load-test:runs 1.1.1/none/none/none -->'],
  ['a number that is none', 'x\n<!-- load-test:runs 1e9.1.1/fail/none/none -->'],
  ['markup for a day', 'x\n<!-- load-test:runs 1.1.1/fail/<b>/none -->'],
  ['markup for a commit', 'x\n<!-- load-test:runs 1.1.1/fail/none/@teams! -->'],
  ['a very long line', `x\n<!-- load-test:runs ${'1.1.1/fail/none/none '.repeat(100_000)}-->`],
  ['nothing', ''],
])('%s is no run of ours', (_, body) => {
  expect(readRuns(body)).toEqual([])
})
