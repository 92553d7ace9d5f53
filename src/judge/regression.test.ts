import { expect, test } from 'vitest'
import { locust, row, said } from '../../test/judge/given.ts'
import { changed, changes, history, inARow, type Night, night, recorded, tonight } from '../../test/judge/history.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Judging } from './settings.ts'

const calm = [210, 205, 214, 208, 211, 207, 220, 209, 212, 206]
const ten = history(calm.map(p95 => night(p95)))

test('three runs on fresh machines that are all slow are a regression, with every number used', () => {
  const finding = changed(tonight(night(261), ten, { repeats: [night(255), night(262)] }))
  expect(said(finding)).toEqual(['fail', 'regression'])
  const { trend } = finding
  expect(trend.level).toBeCloseTo(209.4994033404, 9)
  expect(trend.scale).toBeCloseTo(0.0403023217, 9)
  expect(trend.limit).toBeCloseTo(226.6246597463, 9)
  expect(trend.visible).toBeCloseTo(0.1859369546, 9)
  expect(trend.change).toBeCloseTo(Math.expm1(0.219799516), 9)
  expect(trend.chance).toBeCloseTo(2.99982e-5, 9)
  expect(trend).toMatchObject({ runs: 10, freedom: 10, tolerance: 0.1, streak: 3, confirmedBy: 'fresh-runner' })
  expect(trend.values.map(value => Number(value.toFixed(9)))).toEqual([261, 255, 262])
  expect(finding.message).toBe(
    'p95 of GET /cart 262 ms: 3 of 3 runs slow (261 ms, 255 ms, 262 ms), +25 % against the usual 209 ms (normal up to 227 ms, 10 earlier runs); chance of this by noise below 0.1 %. This gate would notice +19 % or more.',
  )
})

test('a change that is one alone may be chance among twenty figures', () => {
  const values = [102, 98, 101, 99, 100, 103, 97, 100, 120]
  const nine = history(values.map(p95 => night(p95)))
  const alone = changed(tonight(night(112), nine, { repeats: [night(111), night(113)] }))
  expect(said(alone)).toEqual(['fail', 'regression'])
  expect(alone.trend.level).toBeCloseTo(100, 9)
  expect(alone.trend.scale).toBeCloseTo(0.0460019265, 9)
  expect(alone.trend.limit).toBeCloseTo(109.4569, 4)
  expect(alone.trend.visible).toBeCloseTo(0.21666, 5)
  expect(alone.trend.change).toBeCloseTo(0.12, 9)
  expect(alone.trend.chance).toBeCloseTo(0.00728651, 8)
  const others = Object.fromEntries(Array.from({ length: 19 }, (_, at) => [`GET /${at}`, { p95: 100 }]))
  const wide = (p95: number) => ({ endpoints: { 'GET /cart': { p95 }, ...others } })
  const twenty = history(values.map(wide))
  const among = changed(tonight(wide(112), twenty, { repeats: [wide(111), wide(113)] }))
  expect(among.trend.chance).toBeCloseTo(0.1457, 4)
  expect(said(among)).toEqual(['pass', 'met'])
  expect(among.message).toContain('may be chance (15 %)')
})

test('one earlier run tells a level, and little else', () => {
  const finding = changed(tonight(night(200), history([night(200)])))
  expect(said(finding)).toEqual(['pass', 'provisional'])
  expect(finding.trend).toMatchObject({ runs: 1, scale: 0.06, freedom: 4 })
  expect(finding.trend.limit).toBeCloseTo(245.5267140413, 8)
  expect(finding.trend.visible).toBeCloseTo(0.5055415574, 9)
  expect(finding.message).toBe(
    'p95 of GET /cart 200 ms, usual 200 ms (±23 %, 1 earlier run). Only 1 earlier run: changes below about +51 % can not be seen yet.',
  )
})

const slowTwice = { repeats: [night(255), night(262)] }

test('without a history nothing is compared', () => {
  expect(changes(tonight(night(2610), [], slowTwice))).toEqual([])
})

test('a run that is recorded already is not held against itself', () => {
  expect(changes(tonight(night(209), [recorded(night(209), 0)]))).toEqual([])
})

test('re-runs that are recorded already are no earlier runs', () => {
  const again = night(255)
  const finding = changed(tonight(night(261), [...ten, recorded(again, 0)], { repeats: [again, night(262)] }))
  expect([finding.trend.runs, finding.code]).toEqual([10, 'regression'])
})

test('a run in its usual range passes, and says what would not', () => {
  const finding = changed(tonight(night(216), ten))
  expect(said(finding)).toEqual(['pass', 'met'])
  expect(finding.message).toBe(
    'p95 of GET /cart 216 ms, usual 209 ms (±8 %, 10 earlier runs). This gate would notice +19 % or more.',
  )
})

test('one slow run is a suspect, which can not fail a build', () => {
  const verdict = tonight(night(239), ten)
  const finding = changed(verdict)
  expect([verdict.verdict, verdict.exitCode, ...said(finding)]).toEqual(['warn', 0, 'warn', 'suspect'])
  expect(finding.message).toBe(
    'p95 of GET /cart 239 ms: +14 % against the usual 209 ms (normal up to 227 ms, 10 earlier runs). This gate would notice +19 % or more.',
  )
  expect(finding.next).toBe('If the next 2 runs are as slow, the build fails.')
})

test('what a re-run does not show again is noise, and is told', () => {
  const finding = changed(tonight(night(249), ten, { repeats: [night(208)] }))
  expect(said(finding)).toEqual(['pass', 'noise'])
  expect(finding.message).toBe(
    'p95 of GET /cart: one run was +19 % (249 ms), the next was normal (208 ms, usual 209 ms): counted as noise of the runner. This gate would notice +19 % or more.',
  )
  const second = changed(tonight(night(249), ten, { repeats: [night(250), night(208)] }))
  expect(second.message).toContain('two runs were slow, the first +19 % (249 ms), the next was normal (208 ms')
})

test('slow again and again, yet within the tolerance, passes', () => {
  const finding = changed(tonight(night(228), ten, { repeats: [night(229), night(229)] }))
  expect(said(finding)).toEqual(['pass', 'met'])
  expect(finding.message).toContain('+9 % against the usual 209 ms')
  expect(finding.message).toContain('which is within the tolerance of 10 %')
})

/** Five endpoints; the first is slower by a factor, and the others by another. */
const service = (factor: number, others = 1, more: Omit<Night, 'endpoints'> = {}): Night => ({
  ...more,
  endpoints: Object.fromEntries(
    ['cart', 'a', 'b', 'c', 'd'].map((name, at) => [`GET /${name}`, { p95: 200 * (at === 0 ? factor : others) }]),
  ),
})

const usualService = history(calm.map(p95 => service(p95 / 209.5, p95 / 209.5)))

test('re-runs on the same machine confirm only what stands out from the other endpoints', () => {
  const again = (factor: number, others: number) =>
    changed(
      tonight(service(factor, others), usualService, {
        repeats: [service(factor, others), service(factor, others)],
        on: 'same-runner',
      }),
    )
  const local = again(1.2, 1)
  expect(said(local)).toEqual(['fail', 'regression'])
  expect(local.trend.confirmedBy).toBe('same-runner')
  expect(local.message).toContain('same-runner confirmation, which is weaker, but 20 % beyond the other endpoints')
  const shared = again(1.2, 1.15)
  expect(said(shared)).toEqual(['warn', 'suspect'])
  expect(shared.next).toBe('Repeat it on another machine, or wait: if the next runs are as slow, the build fails.')
})

test('with one re-run in the same job a slow run stays a suspect', () => {
  const verdict = tonight(service(1.2), usualService, { repeats: [service(1.2)], on: 'same-runner' })
  expect(said(changed(verdict))).toEqual(['warn', 'suspect'])
})

test('in one night alone only a leap of one endpoint fails: 10 earlier runs, 25 % beyond the others', () => {
  const leap = changed(tonight(service(1.35), usualService))
  expect(said(leap)).toEqual(['fail', 'regression'])
  expect(leap.trend.confirmedBy).toBe('one-run')
  expect(leap.message).toContain('in one run, but 35 % beyond the other endpoints: +35 % against')
  expect(said(changed(tonight(service(1.35, 1.1), usualService)))).toEqual(['warn', 'suspect'])
  expect(said(changed(tonight(service(1.35), usualService.slice(1))))).toEqual(['warn', 'suspect'])
})

test('two nights in a row fail what stands out from the others, three nights everything', () => {
  const codes = (nights: readonly Night[]): readonly string[] =>
    inARow(nights, usualService).map(verdict => changed(verdict).code)
  expect(codes([service(1.2), service(1.2)])).toEqual(['suspect', 'regression'])
  expect(codes([service(1.2, 1.15), service(1.2, 1.15), service(1.2, 1.15)])).toEqual([
    'suspect',
    'suspect',
    'regression',
  ])
  expect(codes([service(1.2), service(1), service(1.2)])).toEqual(['suspect', 'noise', 'suspect'])
  const [, second] = inARow([service(1.2), service(1.21)], usualService)
  expect(second && changed(second).message).toContain('2 runs in a row slow (240 ms, 242 ms), +2')
  expect(second && changed(second).trend.confirmedBy).toBe('nights')
})

test('a service of one endpoint needs a third bad night', () => {
  const verdicts = inARow([night(250), night(251), night(252)], ten)
  expect(verdicts.map(verdict => changed(verdict).code)).toEqual(['suspect', 'suspect', 'regression'])
  expect(verdicts.map(verdict => changed(verdict).next)).toEqual([
    'If the next 2 runs are as slow, the build fails.',
    'If the next run is as slow, the build fails.',
    undefined,
  ])
})

test('a night that its re-runs cleared does not count as a bad one', () => {
  const slow = service(1.2)
  const cleared = tonight(slow, usualService, { repeats: [service(1)], on: 'same-runner' })
  const records = [...usualService, recorded(slow, 1, cleared.findings)]
  expect(said(changed(tonight(slow, records)))).toEqual(['warn', 'suspect'])
  const bad = [...usualService, recorded(slow, 1, tonight(slow, usualService).findings)]
  expect(said(changed(tonight(slow, bad)))).toEqual(['fail', 'regression'])
})

test('a run that was no evidence is as if it had not been, between two bad nights', () => {
  const slow = service(1.2)
  const bad = recorded(slow, 2, tonight(slow, usualService).findings)
  const strained = { ...recorded(service(1), 1), accepted: false, flags: ['strained' as const] }
  expect(said(changed(tonight(slow, [...usualService, bad, strained])))).toEqual(['fail', 'regression'])
  const well = recorded(service(1), 1)
  expect(said(changed(tonight(slow, [...usualService, bad, well])))).toEqual(['warn', 'suspect'])
})

test('what re-runs on the same machine leave a suspect, the nights before may confirm', () => {
  const slow = service(1.2, 1.2)
  const [first, second] = inARow([slow, slow], usualService)
  const records = [...usualService, recorded(slow, 2, first?.findings), recorded(slow, 1, second?.findings)]
  const again = { repeats: [slow, slow], on: 'same-runner' as const }
  const finding = changed(tonight(slow, records, again))
  expect([...said(finding), finding.trend.confirmedBy]).toEqual(['fail', 'regression', 'nights'])
  expect(said(changed(tonight(slow, records.slice(0, -1), again)))).toEqual(['warn', 'suspect'])
  expect(said(changed(tonight(slow, records, { ...again, repeats: [service(1)] })))).toEqual(['pass', 'noise'])
})

test('two re-runs are enough, and what came behind them is not looked at', () => {
  const slow = night(261)
  const finding = changed(tonight(slow, ten, { repeats: [slow, slow, night(209), night(209)] }))
  expect([finding.code, finding.trend.values.length]).toEqual(['regression', 3])
})

const codesOf = ({ notices }: Verdict): readonly string[] => notices.map(({ code }) => code)

test('what is better than usual twice in a row is told, with how to hold it', () => {
  const faster = night(150)
  const [first, second] = inARow([faster, faster], ten)
  expect([first, second].map(verdict => verdict && codesOf(verdict).includes('improved'))).toEqual([false, true])
  expect(second?.notices.find(({ code }) => code === 'improved')?.message).toBe(
    'Better than usual for the second time in a row: p95 of GET /cart. `load-test baseline pin` makes it what slow changes are held against.',
  )
  const few = history([210, 205, 150].map(p95 => night(p95)))
  expect(codesOf(tonight(faster, few))).not.toContain('improved')
})

test('a gate that would see large changes only says so, and what helps', () => {
  const wild = history([150, 300, 210, 320, 160, 280, 200, 310, 170, 290].map(p95 => night(p95)))
  const told = tonight(night(230), wild).notices.find(({ code }) => code === 'blind')
  expect(told?.message).toMatch(
    /^Runs differ by \d\d % here \(p95 of GET \/cart\), so only \+\d+ % or more would be noticed\. Set `repeat: 3` and `calibrate: auto`/,
  )
  expect(codesOf(tonight(night(209), ten))).not.toContain('blind')
})

test('with fewer than five earlier runs nothing fails', () => {
  const four = history(calm.slice(0, 4).map(p95 => night(p95)))
  const finding = changed(tonight(night(500), four, { repeats: [night(500), night(500)] }))
  expect(said(finding)).toEqual(['warn', 'provisional'])
  expect(finding.message).toContain('Only 4 earlier runs: changes below about +')
  const five = history(calm.slice(0, 5).map(p95 => night(p95)))
  expect(said(changed(tonight(night(500), five, { repeats: [night(500), night(500)] })))).toEqual([
    'fail',
    'regression',
  ])
})

test('rounding never fails a build: 1,000 that is printed as 1,100 may be 1,050', () => {
  const flat = history(Array.from({ length: 20 }, () => night(1000, { grid: 'locust' })))
  const printed = (p95: number, grid: 'locust' | 'exact') =>
    changed(tonight(night(p95, { grid }), flat, { repeats: [night(p95, { grid }), night(p95, { grid })] }))
  expect(said(printed(1100, 'locust'))).toEqual(['pass', 'met'])
  expect(said(printed(1100, 'exact'))).toEqual(['fail', 'regression'])
  expect(said(printed(1200, 'locust'))).toEqual(['fail', 'regression'])
})

test('a time must change by 2 ms, or by a step of the rounding', () => {
  const quick = history(Array.from({ length: 20 }, () => night(4)))
  expect(said(changed(tonight(night(5.9), quick)))).toEqual(['pass', 'met'])
  expect(said(changed(tonight(night(6.1), quick)))).toEqual(['warn', 'suspect'])
  const rounded = history(Array.from({ length: 20 }, () => night(4, { grid: 'locust' })))
  expect(said(changed(tonight(night(5, { grid: 'locust' }), rounded)))).toEqual(['warn', 'suspect'])
})

test('the tolerance that names a figure most closely counts, p99 having twice of what does not name it', () => {
  const tolerated = (indicator: string, allowance: Judging['tolerance']) => {
    const one = { endpoints: { 'GET /cart': { p95: 200, p99: 300 } } }
    const verdict = tonight(one, history([one]), allowance && { judging: { tolerance: allowance } })
    return changed(verdict, indicator).trend.tolerance
  }
  expect(['p95', 'p99'].map(indicator => tolerated(indicator, undefined))).toEqual([0.1, 0.2])
  const rules = [{ ratio: 0.15 }, { ratio: 0.18, indicator: 'p99' }, { ratio: 0.5, endpoint: '/cart*' }]
  expect(['p95', 'p99'].map(indicator => tolerated(indicator, { rules: rules.slice(0, 1) }))).toEqual([0.15, 0.3])
  expect(['p95', 'p99'].map(indicator => tolerated(indicator, { rules: rules.slice(0, 2) }))).toEqual([0.15, 0.18])
  expect(['p95', 'p99'].map(indicator => tolerated(indicator, { rules }))).toEqual([0.5, 1])
  const named = [...rules, { ratio: 0.7, endpoint: 'GET /cart', indicator: 'p99' }]
  expect(tolerated('p99', { rules: named })).toBe(0.7)
})

test('the least change that matters holds in milliseconds, whatever its share', () => {
  const quick = history(Array.from({ length: 20 }, () => night(20)))
  const within = (p95: number, leastMs: number) =>
    changed(tonight(night(p95), quick, { judging: { tolerance: { rules: [], leastMs } } })).code
  expect([within(24.9, 5), within(25.1, 5), within(24.9, 1)]).toEqual(['met', 'suspect', 'suspect'])
})

test('what is judged depends on how many requests there were: p95 from 200, p99 from 1,000, the mean from 5', () => {
  const one = (requests: number): Night => ({
    requests,
    endpoints: { 'GET /cart': { p50: 100, p95: 200, p99: 300, mean: 120 } },
  })
  const judged = (requests: number) => {
    const verdict = tonight(one(requests), history(calm.map(() => one(requests))))
    return changes(verdict, undefined, '/cart').map(({ indicator }) => indicator)
  }
  expect([4, 5, 199, 200, 999, 1000].map(judged)).toEqual([
    [],
    ['mean'],
    ['mean'],
    ['p95', 'mean'],
    ['p95', 'mean'],
    ['p95', 'p99', 'mean'],
  ])
  const median: Night = { endpoints: { 'GET /cart': { p50: 100, p95: 200 } } }
  expect(changes(tonight(median, history([median])), undefined, '/cart').map(({ indicator }) => indicator)).toEqual([
    'p95',
    'p50',
  ])
})

test('few requests widen what is normal: the scale is never under what so few stray by', () => {
  const few = (requests: number): Night => ({
    requests,
    endpoints: { 'GET /cart': { p50: 100, p75: 140, p90: 180, p95: 200, p98: 240 } },
  })
  const scale = (requests: number) =>
    changed(tonight(few(requests), history(calm.map(() => few(requests))))).trend.scale
  // 0.21794/√200 · (240 − 180)/(0.08 · 200) · 1.5
  expect(scale(200)).toBeCloseTo((Math.sqrt(0.95 * 0.05) / Math.sqrt(200)) * (60 / 16) * 1.5, 9)
  expect(scale(200_000)).toBeCloseTo(Math.sqrt((4 * 0.06 ** 2) / (4 + 0.7 * 9)), 9)
})

test('the whole run is judged only where nothing is known of its endpoints', () => {
  const whole: Night = {
    endpoints: {},
    result: { total: { requests: 6000, failures: 0, latency: locust({ p95: 200 }) } },
  }
  const verdict = tonight(whole, history([whole]))
  expect(changes(verdict).map(({ endpoint, indicator }) => [endpoint, indicator])).toEqual([
    [undefined, 'p95'],
    [undefined, 'errors'],
  ])
})

test('throughput stands in where a row of a closed load has no times, and less is worse', () => {
  const counted = (throughput: number, workload: 'open' | 'closed' = 'closed'): Night => ({
    endpoints: {},
    result: {
      workload,
      endpoints: [{ ...row('GET /cart', 6000), throughput }],
      total: { requests: 6000, failures: 0, latency: locust({}) },
    },
  })
  const past = history(calm.map(value => counted(value / 4)))
  const slow = changed(tonight(counted(40), past), 'throughput')
  expect(said(slow)).toEqual(['warn', 'suspect'])
  expect(slow.trend.change).toBeLessThan(-0.2)
  expect(slow.message).toContain('throughput of GET /cart 40.0/s: −24 % against the usual 52.4/s (normal down to 48.')
  expect(slow.message).toContain('This gate would notice −')
  expect(said(changed(tonight(counted(60), past), 'throughput'))).toEqual(['pass', 'met'])
  const open = history(calm.map(value => counted(value / 4, 'open')))
  expect(changes(tonight(counted(40, 'open'), open), 'throughput')).toEqual([])
})

test('a figure of which most requests failed says nothing', () => {
  const broken = night(20, { failures: 3000 })
  expect(changes(tonight(broken, ten), 'p95')).toEqual([])
  expect(changes(tonight(night(20, { failures: 2999 }), ten), 'p95')).toHaveLength(1)
})

test('an endpoint that no earlier run had is told, and not compared', () => {
  const two = { endpoints: { 'GET /cart': { p95: 209 }, 'GET /new': { p95: 500 } } }
  const records = ten.map(record => ({ ...record, endpointsLeftOut: 1 }))
  const verdict = tonight(two, records)
  expect(changes(verdict, 'p95').map(({ endpoint }) => endpoint)).toEqual(['/cart'])
  expect(verdict.notices.find(({ code }) => code === 'new-series')?.message).toContain('p95 of GET /new')
})
