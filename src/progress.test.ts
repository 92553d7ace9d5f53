import { expect, test } from 'vitest'
import type { Progress } from './model/progress.ts'
import { makeShower, modeOf } from './progress.ts'

const progress: Progress = {
  elapsedMs: 20_010,
  durationMs: 120_000,
  isSpawning: false,
  users: 50,
  busy: 12,
  waiting: 3,
  requests: 987,
  failures: 2,
  perSecond: 50,
  failuresPerSecond: 1,
  p50Ms: 210,
  p95Ms: 640,
  p99Ms: 910,
}

function written(mode: 'live' | 'plain' | 'none', moments: readonly number[]): string {
  let text = ''
  const shower = makeShower(mode, 100, more => {
    text += more
  })
  for (const elapsedMs of moments) shower.show('burst', { ...progress, elapsedMs })
  shower.end()
  return text
}

test('a log gets one line every ten seconds', () => {
  const text = written(
    'plain',
    Array.from({ length: 31 }, (_, second) => second * 1000 + 1010),
  )
  expect(text.split('\n').slice(0, -1)).toHaveLength(3)
  expect(written('plain', [20_010])).toBe(
    'burst  0:20 / 2:00 · 987 requests · 50 req/s · p50 210 ms · p95 640 ms · 2 failed · 50 users, 12 busy\n',
  )
})

test('a terminal gets a frame that is drawn over, and is left as it was', () => {
  const text = written('live', [1000, 2000])
  expect(text.startsWith('\x1b[?25l')).toBe(true)
  expect(text.endsWith('\x1b[5A\x1b[J\x1b[?25h')).toBe(true)
  expect(text).toContain('3 arrivals wait for a user')
})

test('nothing is shown where nothing is asked for', () => {
  expect(written('none', [1000, 10_000])).toBe('')
})

test.each([
  [undefined, true, {}, 'live'],
  [undefined, false, {}, 'plain'],
  [undefined, true, { CI: 'true' }, 'plain'],
  [undefined, true, { TERM: 'dumb' }, 'plain'],
  ['none', true, {}, 'none'],
  ['live', false, { CI: 'true' }, 'live'],
  ['auto', true, {}, 'live'],
])('%s on a terminal (%s) with %o is %s', (asked, isTerminal, environment, mode) => {
  expect(modeOf(asked, { isTerminal, environment })).toBe(mode)
})
