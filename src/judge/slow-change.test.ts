import { expect, test } from 'vitest'
import { changed, changes, history, type Night, night, tonight } from '../../test/judge/history.ts'
import type { HistoryRecord } from '../model/record.ts'

const pinnedAt = (records: readonly HistoryRecord[], at: number): readonly HistoryRecord[] =>
  records.map((record, index) => (index === at ? { ...record, commit: 'abcdef1234567', pinned: true } : record))

/** Ten nights that stray by a little, then the one that is pinned, then 1 % more each night. */
const climbing = (nights: number): readonly Night[] => [
  ...[198, 203, 200, 197, 201, 204, 199, 202, 200, 196].map(p95 => night(p95)),
  ...Array.from({ length: nights }, (_, at) => night(200 * 1.01 ** at)),
]

test('steps too small to be suspect are seen against the pinned run, and can only warn', () => {
  const verdict = tonight(night(200 * 1.01 ** 18), pinnedAt(history(climbing(18)), 10))
  const [, crept] = changes(verdict, 'p95')
  expect([crept?.outcome, crept?.code, verdict.exitCode]).toEqual(['warn', 'crept', 0])
  expect(crept?.message).toContain(
    'p95 of GET /cart has changed by +17 % since the pinned run (200 ms on 2026-11-06, commit abcdef1), in steps too small to be seen one by one: the last 5 of 18 runs took 230 ms, 232 ms, 235 ms, 237 ms, 239 ms; chance of this by noise',
  )
  expect(verdict.headline).toBe('1 endpoint slower than when pinned')
  expect(crept?.trend).toMatchObject({ level: expect.closeTo(200, 6), runs: 18, streak: 5 })
})

test('a restart of the history does not silence the pin', () => {
  const records = pinnedAt(history(climbing(18)), 10).map((record, at) =>
    at === 14 ? { ...record, restart: { why: 'accepted' } } : record,
  )
  expect(changes(tonight(night(200 * 1.01 ** 18), records), 'p95').map(({ code }) => code)).toContain('crept')
})

test.each<readonly [string, readonly HistoryRecord[]]>([
  ['nothing is pinned', history(climbing(14))],
  ['fewer than ten runs came since', pinnedAt(history(climbing(9)), 10)],
  ['it was pinned lately', pinnedAt(history(climbing(14)), 22)],
  ['nothing moved', pinnedAt(history(Array<Night>(14).fill(night(264))), 0)],
  [
    'they came from another machine',
    pinnedAt(history(climbing(14).map((one, at) => (at === 10 ? { ...one, cpu: 'Xeon' } : one))), 10),
  ],
])('where %s there is no creep', (_, records) => {
  expect(changes(tonight(night(264), records), 'p95').map(({ code }) => code)).not.toContain('crept')
})

const stepped = [...Array<number>(12).fill(200), ...Array<number>(6).fill(230)].map((p95, at) => night(p95 + (at % 3)))

test('a lasting change of level is told with its day, and fails nothing', () => {
  const verdict = tonight(night(231), history(stepped))
  const told = verdict.notices.find(({ code }) => code === 'level-changed')
  expect(told?.message).toBe(
    'The level changed lately, by what lasted for several runs: p95 of GET /cart +15 % since 2026-11-18.',
  )
  const toldOf = (nights: number) =>
    tonight(night(231), history(stepped.slice(0, nights))).notices.map(({ code }) => code)
  // Of the new level are three runs and this one, then four and this one.
  expect([toldOf(15), toldOf(16)].map(codes => codes.includes('level-changed'))).toEqual([false, true])
  expect(tonight(night(201), history(stepped.slice(0, 12))).notices.map(({ code }) => code)).not.toContain(
    'level-changed',
  )
})

test('a level is that of the runs behind the last lasting change, where there are five', () => {
  expect(changed(tonight(night(231), history(stepped))).trend).toMatchObject({ runs: 6, level: expect.closeTo(231, 0) })
  expect(changed(tonight(night(231), history(stepped.slice(0, 16)))).trend.runs).toBe(16)
})
