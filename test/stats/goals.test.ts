import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Figure, nightlyGoals, otherGoals } from './goals.ts'
import { bencherLimit } from './peers.ts'
import { replayed, replayedBy } from './replay.ts'

function isHeld({ value, atLeast = 0, atMost = Infinity }: Figure): boolean {
  return value >= atLeast && value <= atMost
}

/** Seeds are fixed: each figure is what it is on every machine, so that a bound can stand close to it. */
test.each([...nightlyGoals, ...otherGoals])(
  'goals: $design ($tested trials, seed $seed)',
  ({ tested, measure }) => {
    expect(measure(tested).filter(figure => !isHeld(figure))).toEqual([])
  },
  120_000,
)

test('the limit of Bencher is that of its source: mean and population deviation, by t of as many degrees as values', () => {
  expect(bencherLimit([1, 2, 3, 4, 5], 0.85)).toBeCloseTo(3 + Math.SQRT2 * 1.1557673428942912, 9)
})

const file = fileURLToPath(new URL('../../../shared/data/histories/gab.json', import.meta.url))
const isMissing = !existsSync(file) && process.env['CI'] !== 'true'

describe.skipIf(isMissing)('on 23 real histories of code that never changed', () => {
  const all: unknown = isMissing ? {} : JSON.parse(readFileSync(file, 'utf8'))
  const series = Object.values(Object(all)).map(points =>
    Array.isArray(points) ? points.map(([, value]) => Number(value)) : [],
  )

  test('confirmed runs and three nights alarm in under 2 %, a tenth over the last run in 17 %', () => {
    expect(series.length).toBe(23)
    expect(replayed(series, 'fresh-runner', []).alarms).toBeLessThan(0.02)
    expect(replayed(series, 'nights', []).alarms).toBeLessThan(0.02)
    expect(replayedBy(series, 'last × 1.1', []).alarms).toBeGreaterThan(0.15)
  })
})
