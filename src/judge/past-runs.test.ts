import { expect, test } from 'vitest'
import { said, times, usual } from '../../test/judge/given.ts'
import { changed, changes, history, inARow, type Night, night, recorded, tonight } from '../../test/judge/history.ts'
import type { Acceptance } from '../model/past.ts'
import type { HistoryRecord } from '../model/record.ts'
import { changeOf } from './regression.ts'

const calm = [210, 205, 214, 208, 211, 207, 220, 209, 212, 206]
const ten = history(calm.map(p95 => night(p95)))
const source = { file: 'load-test.yml', line: 9 }

test('runs of another kind are left out, and it is told in what they differ', () => {
  const other = history([night(900, { result: { durationMs: 600_000, users: { reached: 80 } } })])
  const some = tonight(night(209), [...other, ...ten])
  expect(changed(some).trend.runs).toBe(10)
  expect(some.notices.map(({ message }) => message)).toContain(
    '1 of 11 earlier runs were left out of the comparison: duration, users differ.',
  )
  const none = tonight(night(209), other)
  expect(changes(none)).toEqual([])
  expect(none.notices.map(({ message }) => message)).toEqual([
    'None of the 1 earlier runs is of the same kind (duration, users differ), so this one was not compared with them.',
  ])
})

test('what one side does not know is taken as the same, and told', () => {
  const silent = ten.map(record => ({
    ...record,
    fingerprint: { ...record.fingerprint, load: { model: 'closed' as const } },
  }))
  const verdict = tonight(night(209), silent)
  expect(changed(verdict).trend.runs).toBe(10)
  expect(verdict.notices.map(({ message }) => message)).toEqual([
    'Not known of both this run and earlier ones, and taken as the same: users.',
  ])
})

const ours = (record: HistoryRecord, scenario: string, definition: string): HistoryRecord => ({
  ...record,
  fingerprint: { ...record.fingerprint, tool: 'load-test', scenario },
  endpoints: record.endpoints.map(endpoint => ({ ...endpoint, definition })),
})

test('where the scenario alone changed, an endpoint that was defined the same keeps its history', () => {
  const past = { records: ten.map(record => ours(record, '1:a', '1:x')), accepts: [] }
  const compared = (definition: string) =>
    changeOf('burst', { past, run: ours(recorded(night(209), 0), '1:b', definition) }, usual)
  expect(compared('1:x').findings.map(({ indicator }) => indicator)).toEqual(['p95'])
  expect(compared('1:y').findings).toEqual([])
  expect(compared('1:y').notices.map(({ code }) => code)).toContain('new-series')
})

test('level and scale come of the last 20 accepted runs', () => {
  const thirty = history([...calm, ...calm, ...calm].map(p95 => night(p95)))
  expect(changed(tonight(night(209), thirty)).trend.runs).toBe(20)
  const refused = ten.map((record, at) => ({ ...record, accepted: at % 2 === 0 }))
  expect(changed(tonight(night(209), refused)).trend.runs).toBe(5)
})

test('a restart ends what counts of the history, and a run that begins a new level is compared with nothing', () => {
  const again = ten.map((record, at) => (at === 6 ? { ...record, restart: { why: 'new reranker' } } : record))
  expect(changed(tonight(night(209), again)).trend.runs).toBe(4)
  const first = tonight(night(400), ten, { past: { restart: { why: 'pull request 41' } } })
  expect(changes(first)).toEqual([])
})

const accept = (more: Partial<Acceptance>): Acceptance => ({ since: '2026-11-20', why: 'OPS-412', source, ...more })

test('what the config accepts restarts the history of that figure at its day, and of no other', () => {
  const both = (p95: number): Night => ({ endpoints: { 'GET /cart': { p95, mean: p95 / 2 } } })
  const records = history(calm.map(both))
  const runs = (accepts: readonly Acceptance[]) => {
    const verdict = tonight(both(209), records, { past: { accepts } })
    return ['p95', 'mean'].map(indicator => changed(verdict, indicator).trend.runs)
  }
  // The last of the ten was on 23 November.
  expect(runs([accept({ endpoint: '/cart', indicator: 'P95' })])).toEqual([4, 10])
  expect(runs([accept({ endpoint: 'GET /c*' })])).toEqual([4, 4])
  expect(runs([accept({ endpoint: '/other' }), accept({ indicator: 'p99' })])).toEqual([10, 10])
  const all = tonight(both(209), records, { past: { accepts: [accept({ indicator: 'p95', since: '2026-11-24' })] } })
  expect(all.notices.find(({ code }) => code === 'new-series')?.message).toContain('p95 of GET /cart')
})

test('runs that failed in what was accepted since are of the new level', () => {
  const before = history(
    calm.map(p95 => night(p95)),
    20,
  )
  const bad = inARow(Array<Night>(6).fill(night(250)), before)
  const records = [...before, ...bad.map(({ findings }, at) => recorded(night(250), 6 - at, findings))]
  expect(records.slice(10).map(({ accepted }) => accepted)).toEqual([true, true, false, false, false, false])
  const accepts = [accept({ endpoint: '/cart', since: '2026-11-18' })]
  const later = changed(tonight(night(251), records, { past: { accepts } }))
  expect(later.trend.runs).toBe(6)
  expect(later.trend.level).toBeCloseTo(250, 6)
  expect(said(later)).toEqual(['pass', 'met'])
})

test('after five failing runs that agree, the message says since when, and the line that accepts it', () => {
  const before = history(
    calm.map(p95 => night(p95)),
    20,
  )
  const verdicts = inARow(Array<Night>(8).fill(night(250)), before)
  const last = verdicts.map(verdict => changed(verdict))
  expect(last.map(({ code }) => code)).toEqual(['suspect', 'suspect', ...Array(6).fill('regression')])
  expect(last.map(({ trend }) => trend.since !== undefined)).toEqual([...Array(6).fill(false), true, true])
  expect(last.at(-1)?.next).toBe(
    'A new level since 2026-11-17: mend it, or accept it by `accept: [{ endpoint: "GET /cart", indicator: p95, since: 2026-11-17, why: "…" }]`.',
  )
  const wild = inARow(
    [240, 260, 300, 240, 320, 250, 310, 250].map(p95 => night(p95)),
    before,
  )
  expect(wild.map(verdict => changed(verdict).code)).toContain('regression')
  expect(wild.map(verdict => changed(verdict).trend.since)).toEqual(Array(8).fill(undefined))
})

test('a run of a processor that fewer than three earlier runs had can only warn', () => {
  const on = (cpu: string, p95: number) => night(p95, { cpu })
  const records = history(calm.map(p95 => on('Xeon', p95)))
  const other = on('EPYC', 290)
  const finding = changed(tonight(other, records, { repeats: [other, other] }))
  expect(said(finding)).toEqual(['warn', 'machine-changed'])
  expect(finding.message).toContain('another processor looks the same')
  expect(said(changed(tonight(on('EPYC', 215), records)))).toEqual(['pass', 'met'])
})

const five = (p95: number, more: Partial<Night>): Night => ({
  ...more,
  endpoints: Object.fromEntries(
    ['cart', 'a', 'b', 'c', 'd'].map(name => [`GET /${name}`, { p95: name === 'cart' ? p95 : usualOf(more) }]),
  ),
})
/** A service that follows its machine, where that was measured. */
const usualOf = ({ control }: Partial<Night>): number => (control === undefined ? 209 : control.p50Ms * 1000)
const toldOf = (one: Night): HistoryRecord => ({
  ...recorded(one, 1),
  suspects: [{ method: 'GET', endpoint: '/cart', indicator: 'p95' }],
})

test('a night on a processor that nothing is known of confirms nothing', () => {
  const records = history(
    calm.map(p95 => five(p95, { cpu: 'Xeon' })),
    2,
  )
  const codes = (cpu: string) =>
    changed(tonight(five(250, { cpu: 'Xeon' }), [...records, toldOf(five(250, { cpu }))])).code
  expect([codes('Xeon'), codes('EPYC')]).toEqual(['regression', 'suspect'])
})

test('a run without a control endpoint is compared as it stands, also with the nights before', () => {
  const control = (p50Ms: number) => ({ control: { p50Ms, p95Ms: 2 * p50Ms } })
  const records = history(
    calm.map(p95 => five(p95, control(p95 / 1000))),
    2,
  )
  const finding = changed(tonight(five(250, {}), [...records, toldOf(five(250, {}))]))
  expect([finding.code, finding.trend.machine]).toEqual(['regression', undefined])
})

test('values are levelled by their processor where it has three runs', () => {
  const on = (cpu: string, p95: number) => night(p95, { cpu })
  const records = history([...calm.map(p95 => on('Xeon', p95)), ...[246, 252, 249].map(p95 => on('EPYC', p95))])
  const usualOnEpyc = changed(tonight(on('EPYC', 252), records))
  expect(said(usualOnEpyc)).toEqual(['pass', 'met'])
  expect(usualOnEpyc.trend.level).toBeCloseTo(249, 0)
  expect(usualOnEpyc.trend.runs).toBe(13)
  expect(said(changed(tonight(on('Xeon', 252), records)))).toEqual(['warn', 'suspect'])
})

test('what the control endpoint saw of the machine is taken out, and told', () => {
  const speeds = [1, 1.2, 0.9, 1.1, 1, 0.95, 1.15, 1.05, 1, 1.1]
  const at = (p95: number, speed: number, cpu = 'Xeon') =>
    night(p95 * speed, { control: { p50Ms: 0.1 * speed, p95Ms: 0.3 * speed }, cpu })
  const records = history(calm.map((p95, index) => at(p95, speeds[index] ?? 1)))
  const onSlow = changed(tonight(at(209, 1.4, 'EPYC'), records))
  expect(said(onSlow)).toEqual(['pass', 'met'])
  expect(onSlow.trend.machine).toBeCloseTo(1.4 / Math.sqrt(1.05) - 1, 6)
  const worse = changed(tonight(at(260, 1.4, 'EPYC'), records, { repeats: [at(258, 0.9), at(262, 1.2)] }))
  expect(said(worse)).toEqual(['fail', 'regression'])
  expect(worse.message).toContain('the machine was 17 % slower by its control endpoint, which is taken out')
})

test.each<readonly [string, Night]>([
  ['never became steady', night(400, { result: { unsteady: true } })],
  [
    'kept every user busy',
    night(400, { result: { workload: 'open', generator: { transport: 'raw', usersBusy: 0.9, causes: [] } } }),
  ],
])('a run that %s is not compared, and that is told', (_, one) => {
  const verdict = tonight(one, ten)
  expect(changes(verdict)).toEqual([])
  expect(verdict.notices.map(({ code }) => code)).toContain('not-compared')
})

test('a run whose generator was late is not compared', () => {
  const source = { kind: 'load-test', tool: 'load-test', files: [], warnings: [] } as const
  const late = (lag: number): Night => night(400, { result: { source, workload: 'open', pumpLag: times([lag, 1000]) } })
  const records = history(calm.map(() => late(1)))
  expect(changes(tonight(late(1), records), 'p95')).toHaveLength(1)
  expect(changes(tonight(late(100), records))).toEqual([])
})

test.each<readonly [string, Night['result']]>([
  ['was cancelled', { cancelled: true }],
  ['was aborted', { aborted: 'errors > 50%' }],
  ['lacks users', { users: { asked: 50, reached: 20 } }],
])('a run that %s is no evidence, and not compared', (_, result) => {
  expect(changes(tonight(night(400, result && { result }), ten))).toEqual([])
})
