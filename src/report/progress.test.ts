import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Phase, Progress } from '../model/progress.ts'
import { type Mark, progressFrame, progressLine, type Screen, type Sight, type SightRow } from './report.ts'

const progress: Progress = {
  elapsedMs: 206_000,
  durationMs: 300_000,
  phase: 'steady',
  users: 60,
  busy: 12,
  waiting: 0,
  requests: 15_982,
  failures: 50,
  perSecond: 71,
  failuresPerSecond: 0,
  p50Ms: 240,
  p95Ms: 800,
  p99Ms: 1300,
  ended: [],
}

type Figure = readonly [ms: number | undefined, mark: Mark]

const row = (label: string, figures: readonly Figure[], recent: readonly (number | undefined)[] = []): SightRow => ({
  label,
  mark: 'none',
  cells: figures.map(([ms, mark]) => ({ ...(ms !== undefined && { ms }), mark })),
  recent,
})

const sight: Sight = {
  name: 'burst',
  target: 'http://127.0.0.1:9000',
  progress,
  columns: [0.5, 0.95, 0.99],
  rows: [
    row(
      '/retrieve',
      [
        [236, 'kept'],
        [770, 'kept'],
        [1290, 'kept'],
      ],
      [300, 300, 600, 770],
    ),
    row(
      '/extract/*',
      [
        [726, 'near'],
        [1940, 'near'],
        [3460, 'missed'],
      ],
      [1000, 1940, undefined, 1500],
    ),
    row('/facets/generate', [
      [615, 'missed'],
      [1670, 'near'],
      [3230, 'missed'],
    ]),
    row('/health', [
      [4.4, 'kept'],
      [11, 'kept'],
      [undefined, 'none'],
    ]),
  ],
  errors: 'near',
  throughput: 'missed',
  users: 'kept',
  missed: 0,
  objectives: 12,
}

const wide: Screen = { width: 110, height: 40, colour: false }
const inPhase = (phase: Phase, more: Partial<Progress> = {}): Sight => ({
  ...sight,
  progress: { ...progress, phase, ...more },
})

const frame = (one: Sight, screen: Partial<Screen> = {}, isStopping = false): readonly string[] =>
  progressFrame(one, { ...wide, ...screen }, isStopping).map(line => line.trimEnd())

test('a frame has thirteen lines: run, time, figures, what was promised, and how to end it', () => {
  expect(frame(sight)).toEqual([
    'burst → http://127.0.0.1:9000',
    '',
    '  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 3:26 / 5:00',
    '',
    '  users 60   req/s 71 ✗   requests 15,982   errors 0.31 % !',
    '',
    '  endpoint              P50        P95        P99    P95, last 2 min',
    '  /retrieve          236 ms     770 ms     1.29 s    ▄▄▇█',
    '  /extract/*         726 ms !   1.94 s !   3.46 s ✗  ▅█ ▇',
    '  /facets/generate   615 ms ✗   1.67 s !   3.23 s ✗',
    '  /health            4.4 ms      11 ms          –',
    '',
    '  Ctrl-C stops and reports what was measured; twice quits.',
  ])
})

describe('the state stands beside the time', () => {
  test.each([
    ['users that come', inPhase('spawning'), 'users are coming: not judged yet'],
    ['a warm-up', inPhase('warming-up'), 'warming up: not judged yet'],
    ['nothing where all is well', inPhase('steady'), ''],
    ['arrivals that wait', inPhase('steady', { waiting: 1234 }), '1,234 arrivals wait for a user'],
    ['arrivals that nobody carries', inPhase('steady', { waiting: 7, users: 0 }), '7 arrivals wait for a connection'],
    ['promises that are missed', { ...sight, missed: 2 }, '✗ 2 of 12 missed so far'],
    ['a drain', inPhase('draining', { busy: 3, waiting: 4 }), 'draining: 7 under way'],
  ])('%s', (_, one, words) => {
    expect(frame(one)[2]?.replace(/^.* \/ 5:00 */, '')).toBe(words)
    expect(progressLine(one).endsWith(words === '' ? '60 users, 12 busy' : ` · ${words}`)).toBe(true)
  })

  test('who asked for the end reads that it is near', () => {
    expect(frame(sight, {}, true).at(-1)).toBe('  Stopping. Ctrl-C again quits at once.')
  })
})

test('without endpoints and users there are fewer lines, and no time beyond the end', () => {
  const bare = inPhase('draining', { users: 0, requests: 0, failures: 0, elapsedMs: 312_000, busy: 1 })
  expect(frame({ ...bare, rows: [], errors: 'none', throughput: 'none' })).toEqual([
    'burst → http://127.0.0.1:9000',
    '',
    '  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 5:00 / 5:00  draining: 1 under way',
    '',
    '  req/s 71   requests 0   errors –',
    '',
    '  Ctrl-C stops and reports what was measured; twice quits.',
  ])
})

test('a narrow terminal loses what was, then the lower percentiles, then the ends of names', () => {
  const table = (width: number): readonly string[] => frame(sight, { width }).slice(6, 10)
  expect(table(76)[2]).toBe('  /extract/*         726 ms !   1.94 s !   3.46 s ✗')
  expect(table(42)).toEqual([
    '  endpoint              P95        P99',
    '  /retrieve          770 ms     1.29 s',
    '  /extract/*         1.94 s !   3.46 s ✗',
    '  /facets/generate   1.67 s !   3.23 s ✗',
  ])
  expect(table(24)[3]).toBe('  /facets/ge…   3.23 s ✗')
})

test('a low terminal loses empty lines, and of many rows the best', () => {
  expect(frame(sight, { height: 14 })).toHaveLength(13)
  expect(frame(sight, { height: 13 })).toEqual(frame(sight).filter(line => line !== ''))
  const good = Array.from({ length: 20 }, (_, at) => row(`/good/${at}`, [[1, 'kept']]))
  const many = { ...sight, rows: [...good, ...sight.rows.slice(2, 3)] }
  const shown = frame(many, { height: 9 })
  expect(shown).toHaveLength(8)
  expect(shown.some(line => line.includes('/facets/generate'))).toBe(true)
  expect(frame(many, { height: 100 })).toHaveLength(19)
})

test('colour says what the signs say, and no more', () => {
  const painted = progressFrame(sight, { ...wide, colour: true })
  expect(painted.map(line => stripVTControlCharacters(line).trimEnd())).toEqual(frame(sight))
  expect(painted[9]).toContain('\x1b[1m\x1b[31m   615 ms ✗\x1b[39m\x1b[22m')
  expect(painted[9]).toContain('\x1b[33m   1.67 s !\x1b[39m')
})

const letters = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('\n', ' \r\n ', '\u2028'))

test('no name, however strange, makes a line wider than the terminal, or a frame as high as it', () => {
  fc.assert(
    fc.property(
      letters,
      letters,
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 4, max: 60 }),
      (name, label, width, height) => {
        const one = {
          ...sight,
          name,
          target: name,
          rows: [...sight.rows, ...sight.rows.map(row => ({ ...row, label }))],
        }
        const lines = progressFrame(one, { width, height, colour: false })
        return lines.length < height && lines.every(line => columns(line) <= width && !/[\x00-\x1f]/.test(line))
      },
    ),
  )
})

/** Letters of two columns, by another rule than the frame's own. */
function columns(line: string): number {
  const seen = line.replace(/[\p{M}\p{Cf}]/gu, '')
  return [...seen].length + (seen.match(/[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7a3]/g)?.length ?? 0)
}

test('letters of two columns are counted as such', () => {
  const rows = [row('/検索/結果/一覧/全部', sight.rows[0]?.cells.map(({ ms, mark }) => [ms, mark] as const) ?? [])]
  expect(frame({ ...sight, rows }, { width: 42 })[7]).toBe('  /検索/結果/一覧/…    770 ms     1.29 s')
})
