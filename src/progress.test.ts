import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Progress } from './model/progress.ts'
import { type Mode, makeShower, modeOf } from './progress.ts'
import type { Screen, Sight } from './report/report.ts'

const progress: Progress = {
  elapsedMs: 20_010,
  durationMs: 120_000,
  phase: 'steady',
  users: 50,
  busy: 12,
  waiting: 0,
  requests: 987,
  failures: 2,
  perSecond: 50,
  failuresPerSecond: 1,
  p50Ms: 210,
  p95Ms: 640,
  p99Ms: 910,
  ended: [],
}

const row = (label: string): Sight['rows'][number] => ({
  label,
  mark: 'none',
  cells: [
    { ms: 236, mark: 'kept' },
    { ms: 770, mark: 'near' },
    { ms: 1290, mark: 'missed' },
  ],
  recent: [500, 600, undefined, 770],
})

const sight: Sight = {
  name: 'burst',
  target: 'http://127.0.0.1:9000',
  progress,
  columns: [0.5, 0.95, 0.99],
  rows: ['/retrieve', '/extract/*', '/facets/generate', '/health'].map(row),
  errors: 'kept',
  throughput: 'none',
  users: 'kept',
  missed: 0,
  objectives: 12,
}

const at = (elapsedMs: number, more: Partial<Sight> = {}): Sight => ({
  ...sight,
  ...more,
  progress: { ...progress, elapsedMs },
})

const wide: Screen = { width: 100, height: 40, colour: false }

function written(mode: Mode, sights: readonly Sight[], screen: () => Screen = () => wide): readonly string[] {
  const texts: string[] = []
  const shower = makeShower(mode, screen, text => texts.push(text))
  for (const one of sights) shower.show(one)
  shower.end()
  return texts
}

const everySecond = (seconds: number, more: Partial<Sight> = {}, late = 10): readonly Sight[] =>
  Array.from({ length: seconds }, (_, second) => at((second + 1) * 1000 + late * (second + 1), more))

describe('a log', () => {
  test('gets one line every ten seconds, however late each report is', () => {
    for (const late of [0, 10, 49, 90]) {
      const lines = written('plain', everySecond(300, {}, late))
      expect(lines.length, `late by ${late} ms each`).toBe(Math.floor((300_000 + 300 * late) / 10_000))
    }
    expect(written('plain', [at(20_010)])).toEqual([
      'burst  0:20 / 2:00 · 987 requests · 50 req/s · p50 210 ms · p95 640 ms · 2 failed · 50 users, 12 busy\n',
    ])
    const lines = written('plain', [...everySecond(12), ...everySecond(12, { name: 'steady' })])
    expect(lines.map(line => line.slice(0, 6))).toEqual(['burst ', 'steady'])
  })

  test('of a workflow folds the lines of each run, and nothing else', () => {
    const sights = [...everySecond(11), ...everySecond(11, { name: 'evil\n::stop-commands::x %' })]
    expect(written('grouped', sights).map(line => line.replace(/0:1.*/, '…'))).toEqual([
      '::group::Load of burst\n',
      'burst  …\n',
      '::endgroup::\n',
      '::group::Load of evil ::stop-commands::x %25\n',
      'evil ::stop-commands::x %  …\n',
      '::endgroup::\n',
    ])
    expect(written('grouped', [])).toEqual([])
  })
})

const erase = /\x1b\[J/
const up = (lines: number): string => `\r\x1b[${lines}A`

describe('a terminal', () => {
  test('gets a frame of thirteen lines that is written over at once, and is left as it was', () => {
    const [first = '', second = '', end = '', ...more] = written('live', [at(1000), at(2000)])
    expect(more).toEqual([])
    expect(first.startsWith('\x1b[?2026h\x1b[?25l')).toBe(true)
    expect(second.startsWith(`\x1b[?2026h${up(13)}`)).toBe(true)
    expect(end).toBe(`${up(13)}\x1b[J\x1b[?25h`)
    for (const frame of [first, second]) {
      // Nothing is erased before it is written over: behind the text of each line, and below the last.
      const lines = frame.split('\n')
      expect(lines).toHaveLength(14)
      expect(lines.slice(0, 13).every(line => line.endsWith('\x1b[K') && !erase.test(line))).toBe(true)
      expect(lines[13]).toBe('\x1b[J\x1b[?2026l')
    }
    expect(written('live', [])).toEqual([])
  })

  test('that became narrower has broken the lines that stand there', () => {
    const screens = [wide, { ...wide, width: 40 }, { ...wide, width: 40 }]
    const [first = '', second = ''] = written('live', [at(1000), at(2000)], () => screens.shift() ?? wide)
    const broken = stripVTControlCharacters(first)
      .split('\n')
      .slice(0, 13)
      .filter(line => line.length > 40).length
    expect(broken).toBeGreaterThan(4)
    expect(second.startsWith(`\x1b[?2026h${up(13 + broken)}`)).toBe(true)
  })

  test('says that it stops, once somebody asked for it', () => {
    const texts: string[] = []
    const shower = makeShower(
      'live',
      () => wide,
      text => texts.push(text),
    )
    shower.stop()
    expect(texts).toEqual([])
    shower.show(at(1000))
    shower.stop()
    expect(texts[0]).toContain('Ctrl-C stops and reports what was measured; twice quits.')
    expect(texts[1]).toContain('Stopping. Ctrl-C again quits at once.')
    shower.end()
    shower.end()
    expect(texts).toHaveLength(3)
  })
})

test('nothing is shown where nothing is asked for', () => {
  expect(written('none', everySecond(20))).toEqual([])
})

test.each([
  [undefined, true, {}, 'live'],
  [undefined, false, {}, 'plain'],
  [undefined, true, { CI: 'true' }, 'plain'],
  [undefined, true, { TERM: 'dumb' }, 'plain'],
  [undefined, false, { CI: 'true', GITHUB_ACTIONS: 'true' }, 'grouped'],
  ['plain', true, {}, 'plain'],
  ['plain', false, { GITHUB_ACTIONS: 'true' }, 'grouped'],
  ['none', true, {}, 'none'],
  ['live', false, { CI: 'true' }, 'live'],
  ['auto', true, {}, 'live'],
])('%s on a terminal (%s) with %o is %s', (asked, isTerminal, environment, mode) => {
  expect(modeOf(asked, { isTerminal, environment })).toBe(mode)
})
