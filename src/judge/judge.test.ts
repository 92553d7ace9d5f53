import { expect, test } from 'vitest'
import { judged, locust, promise, retrieve, row, run, usual } from '../../test/judge/given.ts'
import { type Judging, judge } from './judge.ts'

test('each endpoint is judged for itself', () => {
  const { findings, verdict } = judged(
    run([row('GET /a', 500, locust({ p95: 10 })), row('GET /b', 500, locust({ p95: 999 }))]),
    [promise('each', 'p95', '<', 500)],
  )
  expect(findings.map(({ endpoint, method, outcome }) => [endpoint, method, outcome])).toEqual([
    ['/a', 'GET', 'pass'],
    ['/b', 'GET', 'fail'],
  ])
  expect(verdict).toBe('fail')
  expect(judged(run([]), [promise('each', 'p95', '<', 500)]).findings.map(({ code }) => code)).toEqual([
    'no-requests',
    'no-match',
  ])
})

test('notices of sources and objectives are passed on, each once', () => {
  const warnings = [{ code: 'csv-behind' as const, message: 'The CSV is behind.' }]
  const notices = [{ code: 'read-as' as const, message: 'Read as.', source: { file: 'README.md', line: 3 } }]
  const noted = run(retrieve.endpoints, { source: { ...retrieve.source, warnings } })
  const one = { name: 'a', result: noted, objectives: [promise('/retrieve', 'p95', '<', 900)], notices }
  expect(judge([one, { ...one, name: 'b' }], usual).notices).toEqual([...warnings, ...notices])
})

test('where nothing was promised there is no verdict, but validity is judged all the same', () => {
  const free = judged(retrieve, [])
  expect([free.verdict, free.exitCode, free.headline]).toEqual([
    undefined,
    0,
    'nothing was promised, so nothing was judged',
  ])
  expect(free.runs[0]).not.toHaveProperty('verdict')
  expect(judged(run([]), []).verdict).toBe('inconclusive')
})

test('the exit code is that of the gravest finding which fail-on lists', () => {
  const objectives = [
    promise('/retrieve', 'p95', '<', 100),
    promise('/gone', 'p95', '<', 100),
    promise('/retrieve', 'p50', '<', 211),
  ]
  const exit = (failOn: Judging['failOn']): number => judged(retrieve, objectives, { failOn }).exitCode
  expect(exit(['breach', 'inconclusive'])).toBe(1)
  expect(exit(['inconclusive'])).toBe(3)
  expect(exit(['invalid', 'regression'])).toBe(0)
  expect(exit(['warning'])).toBe(1)
  expect(exit('never')).toBe(0)
  expect(judged(retrieve, objectives, { failOn: 'never' }).verdict).toBe('fail')
})

test('headlines count what was missed, what could not be judged and what was kept', () => {
  const kept = promise('/retrieve', 'p95', '<', 900)
  const missed = promise('/retrieve', 'p99', '<', 500)
  const gone = promise('/gone', 'p95', '<', 900)
  expect(judged(retrieve, [kept, missed]).headline).toBe('1 of 2 objectives missed')
  expect(judged(retrieve, [kept, missed, gone]).headline).toBe('1 of 3 objectives missed, 1 could not be judged')
  expect(judged(retrieve, [kept, gone]).headline).toBe('1 of 2 objectives could not be judged')
  expect(judged(retrieve, [kept, promise('/retrieve', 'p50', '<', 900)]).headline).toBe('all 2 objectives kept')
  const two = judge(
    [
      { name: 'a', result: retrieve, objectives: [kept] },
      { name: 'b', result: retrieve, objectives: [missed] },
    ],
    usual,
  )
  expect([two.headline, two.verdict, two.runs.map(({ verdict }) => verdict)]).toEqual([
    '1 of 2 objectives missed in 1 of 2 runs',
    'fail',
    ['pass', 'fail'],
  ])
})

test('each run may have settings of its own', () => {
  const missed = promise('/retrieve', 'p99', '<', 500)
  const lenient = judge(
    [{ name: 'a', result: retrieve, objectives: [missed], judging: { ...usual, failOn: 'never' } }],
    usual,
  )
  expect([lenient.verdict, lenient.exitCode]).toEqual(['fail', 0])
})

test('what failed and may not fail the build is told', () => {
  const missed = promise('/retrieve', 'p99', '<', 500)
  const warningsOnly = judge(
    [{ name: 'a', result: retrieve, objectives: [missed], judging: { ...usual, failOn: ['warning'] } }],
    usual,
  )
  expect([warningsOnly.verdict, warningsOnly.exitCode]).toEqual(['fail', 0])
  expect(warningsOnly.notices.map(({ code, message }) => [code, message])).toContainEqual([
    'left-out',
    '`fail-on` does not list `breach`, so that alone does not fail the build.',
  ])
  expect(judged(retrieve, [missed]).notices.map(({ code }) => code)).not.toContain('left-out')
})
