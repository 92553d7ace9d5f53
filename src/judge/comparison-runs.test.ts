import { describe, expect, test } from 'vitest'
import { locust, row, run, said, times, usual } from '../../test/judge/given.ts'
import { segment } from '../../test/judge/pairs.ts'
import type { RunResult } from '../model/run-result.ts'
import type { Finding } from '../model/verdict.ts'
import type { ComparisonQuestion } from './comparison-finding.ts'
import { inARowFindings } from './comparison-in-a-row.ts'
import { sideOf } from './comparison-sides.ts'
import { singleFindings } from './comparison-single.ts'
import { judge } from './judge.ts'

function only(findings: readonly Finding[]): Finding {
  const [first, ...more] = findings
  if (first === undefined || more.length > 0) throw new Error(`${findings.length} findings`)
  return first
}

describe('runs before and after a change', () => {
  const question: ComparisonQuestion = {
    asked: { kind: 'improved' },
    sides: ['before', 'after'],
    tolerance: 0.1,
    least: 500,
  }
  const runs = (...p95s: readonly number[]): readonly RunResult[] =>
    p95s.map(p95 => segment({ 'POST /retrieve': { p95 } }))

  test('show an improvement where each after beats each before by far, and say how sure that is', () => {
    const finding = only(inARowFindings(runs(200, 204, 202), runs(150, 152, 149), question))
    expect(said(finding)).toEqual(['pass', 'faster'])
    expect(finding.effect).toMatchObject({ design: 'in-a-row', pairs: 3, confidence: 0.9, base: 202, head: 150 })
    // 150 is 25.7 % less than 202; the nearest two are 152 and 200, the farthest 149 and 204.
    const { change, interval = [0, 0] } = finding.effect ?? {}
    expect(change).toBeCloseTo(150 / 202 - 1, 9)
    expect(interval).toEqual([expect.closeTo(149 / 204 - 1, 9), expect.closeTo(152 / 200 - 1, 9)])
    expect(finding.message).toBe(
      'p95 of POST /retrieve: 202 ms before, 150 ms after, −26 % (90 % interval −27 % to −24 %, 3 runs each): improved; before/after, not interleaved (about 5 % chance by drift).',
    )
  })

  test('that stray by half of the change, or changed by less than asked, are a warning', () => {
    const drifting = only(inARowFindings(runs(180, 204, 210), runs(150, 152, 149), question))
    expect(said(drifting)).toEqual(['warn', 'not-shown'])
    const asked = { ...question, asked: { kind: 'improved', by: 0.3 } } as const
    expect(said(only(inARowFindings(runs(200, 204, 202), runs(150, 152, 149), asked)))).toEqual(['warn', 'not-shown'])
  })

  test('never show less than a tenth, whatever was asked for', () => {
    const little = { ...question, asked: { kind: 'improved', by: 0.02 } } as const
    expect(said(only(inARowFindings(runs(200, 200, 200), runs(186, 186, 186), little)))).toEqual(['warn', 'not-shown'])
  })

  test('of what was to stay unchanged can warn, and fail nothing', () => {
    const unchanged = { ...question, asked: { kind: 'unchanged' } } as const
    const found = (...after: readonly number[]) =>
      said(only(inARowFindings(runs(200, 204, 202), runs(...after), unchanged)))
    expect([found(150, 152, 149), found(270, 275, 280), found(203, 199, 201)]).toEqual([
      ['warn', 'faster'],
      ['warn', 'slower'],
      ['pass', 'not-shown'],
    ])
  })

  test('of a load generator that was late by as much let nothing pass', () => {
    const late = (lagMs: number, ...p95s: readonly number[]): readonly RunResult[] =>
      runs(...p95s).map(one => ({ ...one, pumpLag: times([lagMs, 1000]) }))
    const improved = (lagMs: number) =>
      said(only(inARowFindings(late(lagMs, 200, 204, 202), late(lagMs, 150, 152, 149), question)))
    // 52 ms apart: ten times 11 ms is more than that. Up to 5 ms nobody is late.
    expect([improved(5), improved(11)]).toEqual([
      ['pass', 'faster'],
      ['inconclusive', 'saturated'],
    ])
    const unchanged = { ...question, asked: { kind: 'unchanged' } } as const
    const same = inARowFindings(late(11, 200, 204, 202), late(11, 203, 199, 201), unchanged)
    expect(said(only(same))).toEqual(['inconclusive', 'saturated'])
  })

  test('tell of more errors where each after has more than each before', () => {
    const failing = [200, 201, 202].map(p95 => segment({ 'POST /retrieve': { p95, failures: 50 } }))
    const findings = inARowFindings(runs(200, 204, 202), failing, question)
    expect(findings.map(said)).toEqual([
      ['warn', 'more-errors'],
      ['warn', 'not-shown'],
    ])
  })
})

describe('one run against one', () => {
  const question = { sides: ['base', 'head'], tolerance: 0.1 } as const
  const report = (p95: number, requests = 1000): RunResult =>
    run([row('GET /cart', requests, locust({ p50: p95 / 2, p95 }, { meanMs: p95 / 2 }))])

  test('warns of what runs seldom stray by, and fails nothing', () => {
    // Runs of which nothing is known stray by 6 %; 1.603 × 6 % × t(0.95; 4) = 20.5 %, which is +22.8 %.
    const found = (p95: number) => said(only(singleFindings(report(200), report(p95), question)))
    expect([found(500), found(260), found(240)]).toEqual([
      ['warn', 'provisional'],
      ['warn', 'provisional'],
      ['pass', 'not-shown'],
    ])
  })

  test('says how little it can tell', () => {
    const finding = only(singleFindings(report(200), report(210), question))
    // ±2.776 × 1.603 × 6 %
    expect(finding.effect?.interval).toEqual([
      expect.closeTo((210 / 200) * Math.exp(-0.2671) - 1, 3),
      expect.closeTo((210 / 200) * Math.exp(0.2671) - 1, 3),
    ])
    expect(finding.message).toBe(
      'p95 of GET /cart: 200 ms on base, 210 ms on head, +5 % (95 % interval −20 % to +37 %, one run each): not shown to be slower by 10 %, which one run against one can hardly do.',
    )
  })

  test('takes the mean where there are too few requests for p95', () => {
    expect(only(singleFindings(report(200, 150), report(500, 150), question)).indicator).toBe('mean')
  })

  test('does not take rounding for a change', () => {
    // 1000 stands for 995 to 1050, and 1300 for 1250 to 1350.
    expect(said(only(singleFindings(report(1000), report(1200), question)))).toEqual(['pass', 'not-shown'])
    expect(said(only(singleFindings(report(1000), report(1400), question)))).toEqual(['warn', 'provisional'])
  })

  test('law 1: of runs that have nothing in common is inconclusive', () => {
    const other = run([row('GET /other', 1000, locust({ p95: 200 }))])
    expect(said(only(singleFindings(report(200), other, question)))).toEqual(['inconclusive', 'no-match'])
  })

  const two = (cartMs: number, more: Partial<RunResult['endpoints'][number]> = {}): RunResult => {
    const other = row('GET /other', 1000, locust({ p95: 200 }, { meanMs: 100 }))
    return run([{ ...row('GET /cart', 1000, locust({ p95: cartMs })), ...more }, other])
  }
  const headline = (found: readonly Finding[]): string =>
    judge([{ name: 'head', result: report(200), objectives: [], found }], usual).headline

  test('law 1: an endpoint that head has not, or seldom asked, is told and does not pass', () => {
    const gone = { ...two(200), endpoints: two(200).endpoints.slice(1) }
    const findings = singleFindings(two(200), gone, question)
    expect(findings.map(said)).toEqual([
      ['pass', 'not-shown'],
      ['warn', 'no-match'],
    ])
    expect(headline(findings)).toBe(
      'Not compared: GET /cart (head has none), the one endpoint is not shown to be slower than base',
    )
    const seldom = singleFindings(two(200), two(200, { requests: 3 }), question)
    expect(seldom.map(said)).toContainEqual(['warn', 'few-samples'])
    expect(seldom.at(-1)?.message).toBe('Not compared: GET /cart (too few requests with a time).')
  })

  test('law 7: an endpoint that mostly failed on one side is told and does not pass', () => {
    const findings = singleFindings(two(200), two(20, { failures: 600 }), question)
    expect(findings.map(one => [one.endpoint, ...said(one)])).toEqual([
      ['/cart', 'warn', 'mostly-failed'],
      ['/other', 'pass', 'not-shown'],
      [undefined, 'warn', 'more-errors'],
    ])
    expect(headline(findings)).toBe(
      'perhaps more errors than base, none of 2 endpoints shown to be slower than base, 1 of 2 endpoints could not be judged',
    )
  })

  test.each<readonly [string, Partial<RunResult>]>([
    ['users', { users: { reached: 500 } }],
    ['duration', { durationMs: 1_000 }],
    ['tool', { source: { ...report(200).source, tool: 'k6' } }],
  ])('of runs that differ in %s is inconclusive', (aspect, more) => {
    const base = { ...report(200), users: { reached: 50 }, durationMs: 60_000 }
    const finding = only(singleFindings(base, { ...base, ...more }, question))
    expect(said(finding)).toEqual(['inconclusive', 'no-match'])
    expect(finding.message).toBe(`Nothing was compared: the two runs differ in ${aspect}.`)
  })

  test('does not pass, and blames nobody, where the load generator was late by more than they are apart', () => {
    const late = (p95: number): RunResult => {
      const one = segment({ 'GET /cart': { p95 } })
      return { ...one, pumpLag: times([50, 100]) }
    }
    const sides = (base: RunResult, head: RunResult) => said(only(singleFindings(base, head, question)))
    expect(sides(segment({ 'GET /cart': { p95: 200 } }), late(205))).toEqual(['warn', 'saturated'])
    expect(sides(late(200), late(500))).toEqual(['warn', 'saturated'])
    expect(sides(late(200), late(900))).toEqual(['warn', 'provisional'])
  })

  test('warns of errors that are no chance', () => {
    const failing = run([row('GET /cart', 1000, locust({ p95: 200 }), { failures: 20 })])
    const few = run([row('GET /cart', 1000, locust({ p95: 200 }), { failures: 2 })])
    expect(singleFindings(report(200), failing, question).map(said)).toContainEqual(['warn', 'more-errors'])
    expect(singleFindings(report(200), few, question).map(said)).toEqual([
      ['pass', 'not-shown'],
      ['pass', 'not-shown'],
    ])
  })
})

describe('the segments of one side', () => {
  const one = segment({ 'GET /cart': { p95: 200, requests: 1000 } })
  const two = segment({ 'GET /cart': { p95: 400, requests: 1000, failures: 100 } })

  test('are one run: counts add up, histograms are joined, and the time is that of all', () => {
    const side = sideOf('head', [one, two])
    expect(side).toMatchObject({
      name: 'head',
      durationMs: 40_000,
      arrivals: { planned: 2000, sent: 2000, judged: 2000, offeredRate: 50 },
      users: { asked: 50, reached: 50 },
      total: { requests: 2000, failures: 100, throughput: 50 },
    })
    // Of 1,900 with a time 900 took 100 ms, 910 took 200 ms and 90 took 400 ms: the 1,805th is one of 200 ms.
    expect(side.total.latency.quantiles.find(([q]) => q === 0.95)).toEqual([0.95, 200])
    expect(side.endpoints.map(({ requests, throughput }) => [requests, throughput])).toEqual([[2000, 50]])
    expect(side.total.latency.quantiles.map(([q]) => q)).toEqual([0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1])
  })

  test('tell once of each cause that several had', () => {
    const late = (...causes: readonly string[]): RunResult => ({
      ...one,
      generator: { transport: 'raw', measurementEpoch: 1, ...one.generator, causes },
    })
    const side = sideOf('head', [
      late('something waited for a CPU 75 % of the time'),
      late('something waited for a CPU 62.5 % of the time', 'its event loop was held up by 24 ms at p99'),
    ])
    expect(side.generator?.causes).toEqual([
      'something waited for a CPU 62.5 % of the time',
      'its event loop was held up by 24 ms at p99',
    ])
  })

  test('are cancelled where one of them was', () => {
    expect(sideOf('head', [one, two]).cancelled).toBeUndefined()
    expect(sideOf('head', [one, { ...two, cancelled: true }]).cancelled).toBe(true)
  })
})

test('a side that ended is what the headline says', () => {
  const ended: Finding = {
    ...{ run: 'head', kind: 'comparison', severity: 'fail', rows: [], flags: [], code: 'ended', outcome: 'fail' },
    message: 'The process of head ended with exit code 9 under its load. It said nothing.',
  }
  const result = run([row('GET /cart', 1000, locust({ p95: 200 }))])
  expect(judge([{ name: 'head', result, objectives: [], found: [ended] }], usual).headline).toBe(
    'The process of head ended with exit code 9 under its load',
  )
})

test('what a comparison found is part of the verdict, fails the build, and is what its headline says', () => {
  const result = (p95: number): RunResult => run([row('GET /cart', 1000, locust({ p95 }))])
  const [found] = singleFindings(result(200), result(500), { sides: ['base', 'head'], tolerance: 0.1 })
  if (found === undefined) throw new Error('nothing found')
  const verdictOf = (finding: Finding) =>
    judge(
      [
        { name: 'base', result: result(200), objectives: [] },
        { name: 'head', result: result(500), objectives: [], found: [finding] },
      ],
      usual,
    )
  const slower = verdictOf({ ...found, outcome: 'fail', code: 'slower' })
  expect([slower.verdict, slower.exitCode, slower.headline]).toEqual(['fail', 1, '1 endpoint slower than base'])
  expect(slower.runs.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['base', undefined],
    ['head', 'fail'],
  ])
  const failing = verdictOf({ ...found, outcome: 'fail', code: 'more-errors', indicator: 'errors' })
  expect(failing.headline).toBe('more errors than base')
  const perhaps = verdictOf(found)
  expect([perhaps.verdict, perhaps.exitCode, perhaps.headline]).toEqual([
    'warn',
    0,
    '1 endpoint perhaps slower than base',
  ])
})
