import { expect, test } from 'vitest'
import { ci, nightsOf, played, slower } from '../../test/judge/closed-loop.ts'
import { usual } from '../../test/judge/given.ts'
import { history, type Night } from '../../test/judge/history.ts'
import type { Acceptance } from '../model/past.ts'
import type { HistoryRecord } from '../model/record.ts'
import type { Replay, Step } from '../model/replay.ts'
import { randomFrom } from '../stats/random.ts'
import { replayOf } from './replay.ts'

/** A night of five endpoints that take 200 ms, but for the first of them. */
const night = (factor = 1, endpoints = 5, grid: Night['grid'] = 'exact', usually = 200): Night => ({
  endpoints: Object.fromEntries(
    Array.from({ length: endpoints }, (_, at) => [`GET /${at}`, { p95: at === 0 ? usually * factor : usually }]),
  ),
  grid,
})

const times = (count: number, one: Night): readonly Night[] => Array.from({ length: count }, () => one)
const replay = (records: readonly HistoryRecord[], accepts: readonly Acceptance[] = []): Replay =>
  replayOf(records, accepts, usual)
const stepOf = ({ steps }: Pick<Replay, 'steps'>, change: number): Step | undefined =>
  steps.tried.find(step => step.change === change)

const calm = replay(history(times(20, night())))

test('nights that five or more came before are judged, and where nothing changes nothing alarms', () => {
  expect(calm).toMatchObject({ runs: 20, nights: 15, tooEarly: 5, restarts: 0, noEvidence: 0, asked: 0, changes: [] })
  expect([calm.since, calm.until]).toEqual(['2026-11-04', '2026-11-23'])
  expect([calm.failed, calm.warned]).toEqual(times(2, night()).map(() => ({ false: 0, explained: 0 })))
  // Five times p95, and the errors of the whole run.
  expect(calm.figures).toEqual({ judged: 15 * 6, suspects: 0, regressions: 0 })
})

test('a step is put in at every place with three nights, and found on the night that the rule says', () => {
  // Of 20 nights the 6th to the 18th, for each endpoint; a leap of one night needs ten before it.
  expect(stepOf(calm, 0.05)).toEqual({ change: 0.05, places: 65, suspected: 0, found: [0, 0, 0] })
  expect(stepOf(calm, 0.2)).toEqual({ change: 0.2, places: 65, suspected: 65, found: [0, 65, 65] })
  expect(stepOf(calm, 0.3)).toEqual({ change: 0.3, places: 65, suspected: 65, found: [40, 65, 65] })
  expect([0.1, 0.15]).toContain(calm.steps.visible)
  expect(calm.endpoints.map(({ endpoint, steps }) => [endpoint, steps.tried[3]?.found])).toEqual(
    [0, 1, 2, 3, 4].map(at => [`/${at}`, [0, 13, 13]]),
  )
  expect(calm.indicators.map(({ indicator, steps }) => [indicator, steps.tried[3]?.found])).toEqual([
    ['p95', [0, 65, 65]],
  ])
})

test('beside fewer than three others an endpoint fails on the third night only', () => {
  const few = replay(history(times(12, night(1, 3))))
  expect(stepOf(few, 0.5)).toEqual({ change: 0.5, places: 15, suspected: 15, found: [0, 0, 15] })
  expect(few.steps.visibleInTwo).toBeUndefined()
  expect(few.steps.visible).toBeLessThanOrEqual(0.2)
})

test('what a source rounds is rounded after a step too, and rounding alone is no change', () => {
  const rounded = replay(history(times(12, night(1, 5, 'locust', 160))))
  // 184 is printed as 180, which may be 175: less than 10 % more. 208 is printed as 210.
  expect([0.15, 0.3].map(change => stepOf(rounded, change)?.found[2])).toEqual([0, 25])
})

test('one slow night is a warning that was false, and would have been run again', () => {
  const one = replay(history([...times(12, night()), night(1.12), ...times(3, night())]))
  expect([one.failed, one.warned, one.asked]).toEqual([{ false: 0, explained: 0 }, { false: 1, explained: 0 }, 1])
  expect(one.figures).toMatchObject({ suspects: 1, regressions: 0 })
})

test('a leap that fails one night is a false alarm', () => {
  const leap = replay(history([...times(12, night()), night(1.6), ...times(3, night())]))
  expect([leap.failed, leap.warned, leap.asked]).toEqual([{ false: 1, explained: 0 }, { false: 0, explained: 0 }, 1])
})

test('alarms where a level rose lastingly are counted apart, with the figure and the day', () => {
  const stepped = replay(history([...times(12, night()), ...times(6, night(1.5))]))
  expect(stepped.failed).toEqual({ false: 0, explained: 6 })
  expect(stepped.changes).toEqual([
    { kind: 'level', series: { method: 'GET', endpoint: '/0', indicator: 'p95' }, since: '2026-11-18', nights: 6 },
  ])
  // No step is put in where the endpoint fails as it is.
  expect(stepped.endpoints[0]?.steps.tried[0]?.places).toBe(5)
  expect(stepped.endpoints[1]?.steps.tried[0]?.places).toBe(11)
})

test('one night beside a lasting rise that alarms no more is a false alarm', () => {
  const rise = replay(history([...times(15, night()), night(1.12), ...times(9, night(1.06))]))
  expect([rise.warned, rise.changes]).toEqual([{ false: 1, explained: 0 }, []])
})

test('where runs came from several processors a rise may be theirs, and explains nothing', () => {
  const nights = [...times(14, night()), ...times(6, night(1.5))].map((one, at) => ({ ...one, cpu: `cpu ${at % 2}` }))
  expect(replay(history(nights)).failed).toEqual({ false: 6, explained: 0 })
})

test('what fails never becomes the level of the next, as on the nights themselves', () => {
  const stepped = replay(history([...times(6, night()), ...times(12, night(1.5))]))
  // The first of them is suspect, and all after it fail.
  expect([stepped.failed.explained, stepped.warned.explained]).toEqual([11, 1])
})

const restarted = (records: readonly HistoryRecord[], at: number): readonly HistoryRecord[] =>
  records.map((record, index) => (index === at ? { ...record, restart: { why: 'OPS-412' } } : record))

test('alarms before a new level that somebody accepted are counted apart, and the level begins anew', () => {
  const records = history([...times(12, night()), ...times(9, night(1.5))])
  const accepted = replay(restarted(records, 15))
  expect(accepted.failed).toEqual({ false: 0, explained: 3 })
  expect(accepted.changes).toMatchObject([{ kind: 'accepted', nights: 3, since: '2026-11-15' }])
  // Of the last nine three fail, one begins the new level, four have too few before them, and one has five.
  expect(accepted).toMatchObject({ nights: 7 + 3 + 1, restarts: 1, tooEarly: 5 + 4 })
})

test('what the config accepts from a day on is no alarm, and is not known before that day', () => {
  const records = history([...times(12, night()), ...times(9, night(1.5))])
  const accept = { endpoint: '/0', since: '2026-11-15', why: 'OPS-412', source: { file: 'load-test.yml' } }
  const accepted = replay(records, [accept])
  expect([accepted.failed, accepted.warned.explained, accepted.nights]).toEqual([{ false: 0, explained: 0 }, 0, 16])
  const later = replay(records, [{ ...accept, since: '2026-11-17' }])
  expect(later.failed).toEqual({ false: 0, explained: 2 })
  expect(later.changes).toMatchObject([{ kind: 'accepted', since: '2026-11-15', nights: 2 }])
})

test('what was said of a run when it was recorded is said anew, and what was no evidence stays out', () => {
  const said = history(times(10, night())).map((record, at): HistoryRecord => {
    const regressions = [{ method: 'GET', endpoint: '/0', indicator: 'p95' }]
    if (at === 2) return { ...record, accepted: false, flags: ['unsteady'] }
    return at % 2 === 0 ? record : { ...record, accepted: false, regressions }
  })
  expect(replay(said)).toMatchObject({ runs: 10, nights: 4, noEvidence: 1, failed: { false: 0, explained: 0 } })
})

test('runs of another kind are not held against each other', () => {
  const [first, second] = [history(times(8, night())), history(times(8, night(2)), 20)]
  const other = second.map(record => ({ ...record, fingerprint: { ...record.fingerprint, target: 'elsewhere' } }))
  expect(replay([...other, ...first])).toMatchObject({ nights: 6, tooEarly: 10, warned: { false: 0 } })
})

test('a step lasts for three nights of its kind, whatever lies between', () => {
  const alternating = history(times(18, night())).map((record, at) => {
    return at % 2 === 0 ? record : { ...record, fingerprint: { ...record.fingerprint, target: 'elsewhere' } }
  })
  // Of nine runs of each kind the sixth and the seventh.
  expect(stepOf(replay(alternating), 0.3)).toMatchObject({ places: 2 * 2 * 5, found: [0, 20, 20] })
})

test('of few runs nothing is said, and no step has a place', () => {
  const few = replay(history(times(7, night())))
  expect([few.nights, few.steps.tried.map(({ places }) => places), few.steps.visible]).toEqual([
    2,
    [0, 0, 0, 0, 0, 0, 0],
    undefined,
  ])
  expect(replay([])).toMatchObject({ runs: 0, nights: 0, endpoints: [], steps: {} })
})

test('a replay says of each night what was said on the night itself', () => {
  const world = nightsOf(ci, 4, randomFrom(7))
  const nights = Array.from({ length: 30 }, (_, at) => slower(world.next().value, at < 22 ? 1 : 1.15))
  const verdicts = played(nights, []).slice(5)
  const codes = (code: string): number =>
    verdicts.flatMap(({ findings }) => findings).filter(finding => finding.code === code).length
  const { failed, warned, figures } = replay(history(nights))
  expect(figures).toMatchObject({ suspects: codes('suspect'), regressions: codes('regression') })
  expect([failed, warned].map(alarms => alarms.false + alarms.explained)).toEqual(
    ['fail', 'warn'].map(outcome => verdicts.filter(({ verdict }) => verdict === outcome).length),
  )
  expect([codes('suspect') > 2, codes('regression') > 2]).toEqual([true, true])
})

test('on a usual runner few nights fail, and what the gate says that it sees is about what it sees', () => {
  const world = nightsOf(ci, 4, randomFrom(20261126))
  const noisy = replay(history(Array.from({ length: 40 }, () => world.next().value)))
  expect(noisy.failed.false).toBeLessThanOrEqual(1)
  expect(noisy.warned.false).toBeGreaterThan(0)
  expect(noisy.steps.stated).toBeGreaterThan(0.15)
  expect(noisy.steps.stated).toBeLessThan(0.4)
  expect([0.15, 0.2, 0.3]).toContain(noisy.steps.visible)
  const found = noisy.steps.tried.map(step => step.found[2] / step.places)
  expect(found[0]).toBeLessThan(0.2)
  expect(found.at(-1)).toBe(1)
  expect(found).toEqual(found.toSorted((a, b) => a - b))
})

test('of many endpoints steps are put into the ten with the most requests, at a few places each', () => {
  const wide = replay(history(times(12, night(1, 14))))
  expect([wide.endpoints.length, wide.endpointsLeftOut]).toEqual([10, 4])
  expect(stepOf(wide, 0.3)?.found[1]).toBe(stepOf(wide, 0.3)?.places)
})
