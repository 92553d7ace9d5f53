import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Confirmation, gate, type Metric, mayConfirm, type Reading, type Ruling } from './gate.ts'
import { usual } from './usual.ts'

const calm = [210, 205, 214, 208, 211, 207, 220, 209, 212, 206]
const tolerance = { ratio: 0.1 }

const exact = (value: number): Reading => ({ value: Math.log(value), least: Math.log(value) })
const printed = (value: number, least: number): Reading => ({ value: Math.log(value), least: Math.log(least) })

function metric(history: readonly number[], runs: readonly (number | Reading)[], group?: string): Metric {
  return {
    usual: usual(history.map(Math.log)),
    tolerance,
    runs: runs.map(run => (typeof run === 'number' ? exact(run) : run)),
    ...(group !== undefined && { group }),
  }
}

/** So many other endpoints whose p95 is as it always is, or moved by a factor. */
const others = (count: number, runs: number, factor = 1): readonly Metric[] =>
  Array.from({ length: count }, () => metric(calm, Array(runs).fill(209.5 * factor), 'p95'))

const first = (metrics: readonly Metric[], confirmation: Confirmation): Ruling | undefined =>
  gate(metrics, confirmation)[0]

const kind = (metrics: readonly Metric[], confirmation: Confirmation): Ruling['kind'] | undefined =>
  first(metrics, confirmation)?.kind

test('a run within its usual range passes, and asks for no other', () => {
  const metrics = [metric(calm, [226.6])]
  const rulings = gate(metrics, 'fresh-runner')
  expect(rulings[0]).toMatchObject({ kind: 'pass', streak: 0 })
  expect(mayConfirm(metrics, rulings)).toBe(false)
})

test('one slow run is suspect, two are, three on fresh runners are a regression', () => {
  for (const runs of [[261], [261, 255]]) {
    const metrics = [metric(calm, runs)]
    const rulings = gate(metrics, 'fresh-runner')
    expect(rulings[0]).toMatchObject({ kind: 'suspect', streak: runs.length })
    expect(mayConfirm(metrics, rulings)).toBe(true)
  }
  const all = [metric(calm, [261, 255, 262])]
  const [ruling] = gate(all, 'fresh-runner')
  expect(ruling).toMatchObject({ kind: 'regression', streak: 3 })
  expect(ruling?.chance).toBeCloseTo(2.99982e-5, 9)
  expect(Math.exp(ruling?.shift.change ?? 0)).toBeCloseTo(1.2458, 4)
  expect(mayConfirm(all, ruling === undefined ? [] : [ruling])).toBe(false)
})

test('what a second or third run does not repeat is noise', () => {
  expect(kind([metric(calm, [261, 210])], 'fresh-runner')).toBe('noise')
  expect(kind([metric(calm, [261, 255, 210])], 'fresh-runner')).toBe('noise')
  expect(kind([metric(calm, [210, 255, 262])], 'fresh-runner')).toBe('pass')
})

test('what is a regression alone may be chance among twenty metrics', () => {
  const slow = metric([102, 98, 101, 99, 100, 103, 97, 100, 120], [112, 111, 113])
  expect(kind([slow], 'fresh-runner')).toBe('regression')
  const twenty = [slow, ...others(19, 3)]
  expect(first(twenty, 'fresh-runner')?.chance).toBeCloseTo(0.1457, 4)
  expect(kind(twenty, 'fresh-runner')).toBe('tolerated')
})

test('slow three times, yet within the tolerance, is tolerated', () => {
  expect(kind([metric(calm, [228, 229, 229])], 'fresh-runner')).toBe('tolerated')
})

test('rounding never fails a build: 1,049 that became 1,050 prints as 1,000 that became 1,100', () => {
  const history = Array<number>(20).fill(1000)
  const rounded = Array<Reading>(3).fill(printed(1100, 1050))
  expect(kind([metric(history, rounded)], 'fresh-runner')).toBe('tolerated')
  expect(kind([metric(history, [1100, 1100, 1100])], 'fresh-runner')).toBe('regression')
  expect(kind([metric(history, rounded, 'p95'), ...others(4, 3)], 'nights')).toBe('suspect')
  expect(kind([metric(history, Array<Reading>(3).fill(printed(1200, 1150)))], 'nights')).toBe('regression')
})

test('repeated on the same machine, only an endpoint that stands out from three others by 10 % is confirmed', () => {
  const slow = metric(calm, [261, 255, 262], 'p95')
  expect(kind([slow, ...others(3, 3)], 'same-runner')).toBe('regression')
  expect(kind([slow, ...others(3, 3, 1.15)], 'same-runner')).toBe('suspect')
  expect(kind([slow, ...others(2, 3)], 'same-runner')).toBe('suspect')
  expect(kind([metric(calm, [261, 255], 'p95'), ...others(3, 2)], 'same-runner')).toBe('suspect')
  expect(kind([metric(calm, [261, 255, 262]), ...others(3, 3)], 'same-runner')).toBe('suspect')
  expect(kind([metric(calm, [228, 229, 229], 'p95'), ...others(3, 3)], 'same-runner')).toBe('tolerated')
})

test('standing out counts in every run that was made on the same machine', () => {
  const moved = [210, 250, 210].map(exact)
  const slow = metric(calm, [261, 255, 262], 'p95')
  const like = Array.from({ length: 3 }, (): Metric => ({ ...metric(calm, [], 'p95'), runs: moved }))
  expect(kind([slow, ...like], 'same-runner')).toBe('suspect')
})

test('on one night only a local leap counts: ten runs of history, a chance of 0.001, a quarter beyond the others', () => {
  const leap = metric(calm, [280], 'p95')
  expect(kind([leap, ...others(3, 1)], 'nights')).toBe('regression')
  expect(kind([leap, ...others(2, 1)], 'nights')).toBe('suspect')
  expect(kind([leap, ...others(3, 1, 1.1)], 'nights')).toBe('suspect')
  expect(kind([metric(calm.slice(1), [280], 'p95'), ...others(3, 1)], 'nights')).toBe('suspect')
  expect(kind([leap, ...others(40, 1)], 'nights')).toBe('suspect')
})

test('two bad nights are a regression of what stands out from the others on both', () => {
  const slow = metric(calm, [250, 252], 'p95')
  expect(kind([slow, ...others(3, 2)], 'nights')).toBe('regression')
  expect(kind([slow, ...others(3, 2, 1.12)], 'nights')).toBe('suspect')
  expect(kind([slow, ...others(2, 2)], 'nights')).toBe('suspect')
  expect(kind([metric(calm, [229, 252], 'p95'), ...others(3, 2)], 'nights')).toBe('suspect')
  expect(kind([metric(calm, [210, 252], 'p95'), ...others(3, 2)], 'nights')).toBe('suspect')
})

test('what all endpoints share, or a service of one endpoint, needs a third bad night', () => {
  const shared = Array.from({ length: 5 }, () => metric(calm, [250, 252, 251], 'p95'))
  expect(gate(shared, 'nights').map(ruling => ruling.kind)).toEqual(Array(5).fill('regression'))
  expect(kind([metric(calm, [250, 252, 251])], 'nights')).toBe('regression')
  expect(kind([metric(calm, [250, 228, 251])], 'nights')).toBe('suspect')
})

test('a bad night before a good one was noise, and is forgotten the night after', () => {
  expect(kind([metric(calm, [250, 210])], 'nights')).toBe('noise')
  expect(kind([metric(calm, [250, 210, 210])], 'nights')).toBe('pass')
})

test('a bad night that was cleared when it was new breaks the streak', () => {
  const cleared = { ...exact(250), isCleared: true as const }
  const runs = (night: Reading): Metric => ({ ...metric(calm, []), runs: [exact(250), night, exact(250)] })
  expect([runs(exact(250)), runs(cleared)].map(one => first([one], 'nights')?.streak)).toEqual([3, 1])
})

test('a night in which the endpoint was not measured breaks its streak', () => {
  const gap: Metric = { ...metric(calm, []), runs: [exact(250), undefined, exact(250)] }
  expect(first([gap], 'nights')).toMatchObject({ kind: 'suspect', streak: 1 })
})

test('how far an endpoint stands out is told against the others of the same figure only', () => {
  const slow = metric(calm, [250], 'p95')
  expect(first([slow, ...others(3, 1, 1.05)], 'nights')?.excess).toBeCloseTo(Math.log(250 / (209.5 * 1.05)), 4)
  const means = others(3, 1).map(other => ({ ...other, group: 'mean' }))
  expect(first([slow, ...means], 'nights')?.excess).toBeUndefined()
})

test('a regression needs every run suspect and its median beyond the tolerance, whatever else moved', () => {
  const runs = fc.array(fc.integer({ min: 150, max: 350 }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(
      fc.array(runs, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('fresh-runner', 'same-runner', 'nights'),
      (all, how) => {
        const rulings = gate(
          all.map(given => metric(calm, given, 'p95')),
          how,
        )
        for (const [index, ruling] of rulings.entries()) {
          if (ruling.kind !== 'regression') continue
          const suspects = (all[index] ?? []).slice(-ruling.streak)
          expect(Math.min(...suspects)).toBeGreaterThan(226)
          if (how !== 'nights') expect(ruling.streak).toBe(3)
          expect(suspects.toSorted((a, b) => a - b).at(Math.floor(suspects.length / 2))).toBeGreaterThanOrEqual(230)
        }
      },
    ),
  )
})

test('of repeated runs the median must pass the tolerance, of nights each', () => {
  const slow = metric(calm, [228, 262, 261], 'p95')
  expect(kind([slow], 'fresh-runner')).toBe('regression')
  expect(kind([slow, ...others(3, 3, 0.95)], 'same-runner')).toBe('regression')
  expect(kind([slow], 'nights')).toBe('suspect')
  expect(kind([metric(calm, [229, 250], 'p95'), ...others(3, 2, 0.96)], 'nights')).toBe('suspect')
})

test.each(['fresh-runner', 'same-runner', 'nights'] as const)(
  'by %s, the chance among all metrics stays under 0.05',
  how => {
    const history = [102, 98, 101, 99, 100, 103, 97, 100, 120]
    const slow = metric(history, [112, 111, 113], how === 'nights' ? undefined : 'p95')
    // 0.00728651 alone: 0.0437 among six, 0.0510 among seven.
    expect(kind([slow, ...others(5, 3)], how)).toBe('regression')
    expect(kind([slow, ...others(6, 3)], how)).not.toBe('regression')
  },
)

test('an endpoint stands out from 10 % on, and on one night from 25 % on', () => {
  const slow = metric(calm, [280, 280, 280], 'p95')
  const among = (ratio: number, runs: number): readonly Metric[] => [
    { ...slow, runs: slow.runs.slice(0, runs) },
    ...others(3, runs, 280 / 209.5 / ratio),
  ]
  expect([1.09, 1.11].map(ratio => kind(among(ratio, 3), 'same-runner'))).toEqual(['suspect', 'regression'])
  expect([1.09, 1.11].map(ratio => kind(among(ratio, 2), 'nights'))).toEqual(['suspect', 'regression'])
  expect([1.24, 1.26].map(ratio => kind(among(ratio, 1), 'nights'))).toEqual(['suspect', 'regression'])
})

test('a streak is told up to three runs, and the shift is that of its runs or of the latest run', () => {
  expect(first([metric(calm, [250, 251, 252, 253])], 'nights')?.streak).toBe(3)
  const after = first([metric(calm, [250, 210])], 'nights')
  expect(after?.shift.change).toBeCloseTo(Math.log(210 / 209.4994033404), 10)
  expect(after?.chance).toBe(1)
  const two = first([metric(calm, [210, 250, 260])], 'nights')
  expect(two?.shift.change).toBeCloseTo(Math.log(Math.sqrt(250 * 260) / 209.4994033404), 10)
})

test('the order of the metrics does not matter', () => {
  const runs = fc.array(fc.integer({ min: 190, max: 300 }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(runs, { minLength: 2, maxLength: 8 }), all => {
      const metrics = all.map(given => metric(calm, given, 'p95'))
      const kinds = (given: readonly Metric[]): readonly string[] => gate(given, 'nights').map(ruling => ruling.kind)
      expect(kinds(metrics.toReversed())).toEqual(kinds(metrics).toReversed())
    }),
  )
})
