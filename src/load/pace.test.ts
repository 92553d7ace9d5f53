import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evenPace, type Pace, poissonPace, spawning } from './pace.ts'

const all = (pace: Pace): readonly number[] => {
  const due: number[] = []
  for (let next = pace.due(0); next !== undefined; next = pace.due(due.length)) due.push(next)
  return due
}

describe('an even pace', () => {
  test('of a constant rate spaces arrivals by its inverse, the first at once', () => {
    const pace = evenPace([{ seconds: 2, from: 4, to: 4 }])
    expect(all(pace)).toEqual([0, 250, 500, 750, 1000, 1250, 1500, 1750])
  })

  test('does not sum up the errors of its steps: the last arrival of a day is where it belongs', () => {
    const pace = evenPace([{ seconds: 86_400, from: 3, to: 3 }])
    expect(all(pace)).toHaveLength(259_200)
    expect(pace.due(259_199)).toBeCloseTo(86_399_666.666_666_67, 6)
    expect(pace.due(259_200)).toBeUndefined()
  })

  test.each([
    [0.1, 30, 3],
    [0.3, 10, 3],
    [50, 120, 6000],
    [1 / 3, 9, 3],
    [7, 0.5, 4],
  ])(
    'of %d per second over %d seconds has %d arrivals, whatever binary fractions make of it',
    (rate, seconds, count) => {
      const pace = evenPace([{ seconds, from: rate, to: rate }])
      expect(all(pace)).toHaveLength(count)
    },
  )

  test('of stages keeps each rate in its own time', () => {
    const due = all(
      evenPace([
        { seconds: 1, from: 2, to: 2 },
        { seconds: 1, from: 4, to: 4 },
        { seconds: 1, from: 1, to: 1 },
      ]),
    )
    expect(due).toEqual([0, 500, 1000, 1250, 1500, 1750, 2000])
  })

  test('that rises evenly from nothing has its arrivals at the roots of their number', () => {
    const due = all(evenPace([{ seconds: 2, from: 0, to: 4 }]))
    expect(due).toHaveLength(4)
    for (const [index, ms] of due.entries()) expect(ms).toBeCloseTo(1000 * Math.sqrt(index), 9)
  })

  test('that falls to nothing ends with its last arrival', () => {
    const due = all(evenPace([{ seconds: 2, from: 4, to: 0 }]))
    expect(due).toHaveLength(4)
    expect(due[1]).toBeCloseTo(1000 * (2 - Math.sqrt(3)), 9)
  })

  test('without a rate has no arrival', () => {
    expect(all(evenPace([{ seconds: 5, from: 0, to: 0 }]))).toEqual([])
    expect(all(evenPace([]))).toEqual([])
  })
})

describe('while users spawn', () => {
  test("the handbook's burst plans 125 arrivals, and 5,750 more in the time that is judged", () => {
    const due = all(evenPace(spawning(50, 50, 10, 120)))
    expect(due).toHaveLength(5875)
    expect(due.filter(ms => ms < 5000)).toHaveLength(125)
    expect(due.filter(ms => ms >= 5000)).toHaveLength(5750)
    expect([due[125], due[126], due.at(-1)]).toEqual([5000, 5020, 119_980])
    // t_i = √(2·i·users ÷ (rate·spawnRate)), by hand for the tenth and the hundredth.
    expect(due[10]).toBeCloseTo(1000 * Math.sqrt(2), 9)
    expect(due[100]).toBeCloseTo(1000 * Math.sqrt(20), 9)
  })

  test('for longer than the load lasts, the full rate is never reached', () => {
    expect(spawning(50, 100, 1, 10)).toEqual([{ seconds: 10, from: 0, to: 5 }])
    expect(all(evenPace(spawning(50, 100, 1, 10)))).toHaveLength(25)
  })
})

describe('a Poisson pace', () => {
  const pieces = [{ seconds: 1000, from: 20, to: 20 }]

  test('has about as many arrivals as its rate says, and the same for the same seed', () => {
    const due = all(poissonPace(pieces, 11))
    expect(all(poissonPace(pieces, 11))).toEqual(due)
    expect(all(poissonPace(pieces, 12))).not.toEqual(due)
    // 20,000 arrivals with a standard deviation of 141: six of them on either side.
    expect(Math.abs(due.length - 20_000)).toBeLessThan(850)
  })

  test('has gaps that are exponential: as long as the mean or longer in one case of e', () => {
    const due = all(poissonPace(pieces, 11))
    const long = due.filter((ms, index) => index > 0 && ms - (due[index - 1] ?? 0) >= 50)
    expect(long.length / due.length).toBeGreaterThan(0.35)
    expect(long.length / due.length).toBeLessThan(0.386)
  })
})

test('arrivals never fall back in time, and lie within the load', () => {
  const piece = fc.record({
    seconds: fc.double({ min: 0.01, max: 100, noNaN: true }),
    from: fc.double({ min: 0, max: 50, noNaN: true }),
    to: fc.double({ min: 0, max: 50, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.boolean(), (pieces, random) => {
      const pace = random ? poissonPace(pieces, 3) : evenPace(pieces)
      const due = all(pace)
      const end = pieces.reduce((sum, { seconds }) => sum + seconds, 0) * 1000
      for (const [index, ms] of due.entries()) {
        expect(ms).toBeGreaterThanOrEqual(due[index - 1] ?? 0)
        expect(ms).toBeLessThanOrEqual(end * (1 + 1e-9))
      }
      // The first at once, and one for each whole that the area under the rate reaches; sums of doubles may miss a whole.
      const area = pieces.reduce((sum, { seconds, from, to }) => sum + (seconds * (from + to)) / 2, 0)
      if (!random) expect(due.length).toBeGreaterThanOrEqual(Math.ceil(area - 1e-6))
      if (!random) expect(due.length).toBeLessThanOrEqual(Math.ceil(area + 1e-6))
    }),
    { numRuns: 500 },
  )
})
