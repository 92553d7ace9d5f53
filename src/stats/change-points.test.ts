import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { changePoints, type Sensitivity } from './change-points.ts'
import { normal, randomFrom } from './random.ts'

const found = (series: readonly number[], sensitivity?: Sensitivity): readonly number[] =>
  changePoints(series, sensitivity).map(({ index }) => index)

/** Of Otava's own tests. */
const halved = [
  1.02, 0.95, 0.99, 1, 1.12, 1, 1.01, 0.98, 1.01, 0.96, 0.5, 0.51, 0.48, 0.48, 0.55, 0.5, 0.49, 0.51, 0.5, 0.49,
]

test("a series that halves changes there, with Otava's divergence, chance and means", () => {
  const [point, ...others] = changePoints(halved, { window: 10, chance: 1e-4 })
  expect(others).toEqual([])
  expect(point?.index).toBe(10)
  expect(point?.before).toBeCloseTo(1.004, 12)
  expect(point?.after).toBeCloseTo(0.501, 12)
  expect((point?.chance ?? 1) / 1.427172838990008e-17).toBeCloseTo(1, 9)
})

test('three levels are found, the first with the largest divergence', () => {
  const series = [0.3, 2.4, 1.5, -0.9, -0.5, 99.7, 98.3, 99.1, 149, 149.7, 149.5, 149.1, 148.8, 150]
  const points = changePoints(series, { chance: 0.01 })
  expect(points.map(({ index }) => index)).toEqual([5, 8])
  expect(points[0]?.divergence).toBeCloseTo(761.2821428571, 9)
})

test('a thousand zeros and a thousand ones change once', () => {
  const series = [...Array<number>(1000).fill(0), ...Array<number>(1000).fill(1)]
  expect(changePoints(series)).toMatchObject([{ index: 1000, before: 0, after: 1, chance: 0 }])
})

test('what never changes, or is too short to have changed, has no change point', () => {
  expect([found([]), found([1]), found([1, 2]), found(Array(100).fill(3))]).toEqual([[], [], [], []])
})

test('a change smaller than asked for is left out', () => {
  const series = [...halved.slice(0, 10), ...halved.slice(0, 10).map(value => value * 1.5)]
  expect([found(series, { leastChange: 0.4 }), found(series, { leastChange: 0.6 })]).toEqual([[10], []])
})

test('noise without a change is rarely taken for one', () => {
  const random = randomFrom(11)
  const noisy = Array.from({ length: 200 }, () => Array.from({ length: 40 }, () => 100 + 5 * normal(random)))
  expect(noisy.filter(series => found(series).length > 0).length).toBeLessThan(20)
})

const folder = path.resolve(import.meta.dirname, '../../../shared/data/histories')
const isMissing = !existsSync(folder) && process.env['CI'] !== 'true'
const data = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))

describe.skipIf(isMissing)('on the histories of others', () => {
  const numbers = (given: unknown): readonly number[] => (Array.isArray(given) ? given.map(Number) : [])

  test('forty random series have the change points that Otava finds', () => {
    const cases = data('otava_cmp.json')
    if (!Array.isArray(cases)) throw new Error('otava_cmp.json holds no list')
    expect(cases.length).toBe(40)
    expect(cases.map(({ y }) => found(numbers(y)))).toEqual(cases.map(({ cp }) => numbers(cp)))
  })

  test.each([
    [{ window: 30, chance: 0.01, leastChange: 0.05 }, [15, 71]],
    [{ window: 30, chance: 0.05, leastChange: 0.05 }, [15, 71]],
    [{ leastChange: 0.05 }, [15, 71]],
    [{}, [15, 61, 71, 95, 117, 131, 192, 212]],
    [{ window: 30, chance: 0.0001 }, [71, 95, 117, 131, 142, 148, 192, 212]],
    [{ window: 30, chance: 0.00001 }, [71, 95, 131, 192, 212]],
  ])("TigerBeetle's series changes with %j where Otava's tests say", (sensitivity, expected) => {
    expect(found(numbers(data('tb.json')), sensitivity)).toEqual(expected)
  })

  test("Otava's 260 is a change from a level that ended at 330, a point that was dropped since", () => {
    const series = numbers(data('tb.json'))
    const otava = [15, 61, 71, 95, 117, 131, 142, 148, 192, 212, 260]
    expect(found(series, { window: 30, chance: 0.001 })).toEqual(otava.slice(0, -1))
    expect(found(series.slice(0, 330), { window: 30, chance: 0.001 })).toEqual(otava)
  })

  test.each([50, 100])('the Nile changed in 1899, with windows of %i', window => {
    const nile: unknown = Object(Object(data('nile.json')).series)[0]
    const series = numbers(Object(nile).raw)
    expect(series.length).toBe(100)
    const points = changePoints(series, { window })
    expect(points.map(({ index }) => index)).toEqual([28])
    expect((points[0]?.chance ?? 1) / 4.73e-14).toBeCloseTo(1, 2)
  })
})
