import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Progress } from './model/progress.ts'
import { type Mode, makeShower, modeOf } from './progress.ts'
import type { Screen, Sight, Wait } from './report/report.ts'

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

const wait = (elapsedMs: number, more: Partial<Wait> = {}): Wait => ({
  ...{ name: 'burst', target: 'http://127.0.0.1:9000', request: 'GET /health', why: 'connection refused' },
  ...{ elapsedMs, withinMs: 120_000, ...more },
})

/** A target that gets ready after so many seconds, asked twice in each, and what was written until the load had begun. */
function waited(mode: Mode, seconds: number): readonly string[] {
  const texts: string[] = []
  const shower = makeShower(
    mode,
    () => wide,
    text => texts.push(text),
  )
  for (let asked = 0; asked < 2 * seconds; asked += 1) shower.wait(wait(asked * 500))
  shower.show(at(1000))
  shower.end()
  return texts
}

describe('a log', () => {
  test('says at once what is waited for, and once in ten seconds', () => {
    expect(waited('plain', 21)).toEqual([
      'burst  0:00 / 2:00 · waits for GET /health: connection refused\n',
      'burst  0:10 / 2:00 · waits for GET /health: connection refused\n',
      'burst  0:20 / 2:00 · waits for GET /health: connection refused\n',
    ])
    expect(waited('grouped', 2)).toEqual([
      'burst  0:00 / 2:00 · waits for GET /health: connection refused\n',
      '::group::Load of burst\n',
      '::endgroup::\n',
    ])
    expect(waited('none', 21)).toEqual([])
  })

  test('of waiting holds no command and no secret, whatever the target answers', () => {
    const texts: string[] = []
    const shower = makeShower(
      'plain',
      () => wide,
      text => texts.push(text),
    )
    shower.wait(wait(0, { why: 'found `x`\n::add-mask::x authorization: Bearer abcdefghijklmnop' }))
    expect(texts.join('')).toMatch(/^burst [^\n]*\n$/)
    expect(texts.join('')).not.toContain('abcdefghijklmnop')
  })

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

  test('shows what is waited for, and the run in the same place', () => {
    const [first = '', second = '', frame = '', end = ''] = waited('live', 1)
    const lines = stripVTControlCharacters(first).split('\n').slice(0, 5)
    expect(lines).toEqual([
      expect.stringMatching(/burst → http:\/\/127\.0\.0\.1:9000$/),
      '',
      '  0:00 / 2:00 · waits for GET /health: connection refused',
      '',
      '  Ctrl-C stops waiting.',
    ])
    expect(first.startsWith('\x1b[?2026h\x1b[?25l')).toBe(true)
    expect([second, frame].map(text => text.startsWith(`\x1b[?2026h${up(5)}`))).toEqual([true, true])
    expect(end).toBe(`${up(13)}\x1b[J\x1b[?25h`)
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
