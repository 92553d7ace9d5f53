import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usual } from '../../test/judge/given.ts'
import { changes, history, type Night, night, recorded, tonight } from '../../test/judge/history.ts'
import type { HistoryRecord } from '../model/record.ts'
import type { Finding } from '../model/verdict.ts'
import { changeOf } from './regression.ts'

const figure = fc.integer({ min: 1, max: 5000 })
const nights = (least: number, most: number) =>
  fc.integer({ min: 1, max: 6 }).chain(width =>
    fc.array(fc.array(fc.record({ p95: figure, mean: figure }), { minLength: width, maxLength: width }), {
      minLength: least,
      maxLength: most,
    }),
  )
const nightOf = (figures: readonly Night['endpoints'][string][]): Night => ({
  endpoints: Object.fromEntries(figures.map((of, at) => [`GET /${at}`, of])),
})

test('law 9: without a history nothing is a regression, whatever was measured', () => {
  fc.assert(
    fc.property(nights(1, 3), all => {
      const [first = { endpoints: {} }, ...repeats] = all.map(nightOf)
      expect(changes(tonight(first, [], { repeats }))).toEqual([])
    }),
  )
})

test('law 8: nothing fails that was not slow three times, or in nights before, or far beyond all others', () => {
  fc.assert(
    fc.property(nights(8, 20), all => {
      const records = history(all.slice(0, -1).map(nightOf))
      for (const finding of changes(tonight(nightOf(all.at(-1) ?? []), records))) {
        if (finding.outcome !== 'fail' || finding.trend?.kind !== 'figure') continue
        const { confirmedBy, runs, change, chance, excess, visible } = finding.trend
        expect(confirmedBy).toBe('one-run')
        expect(runs).toBeGreaterThanOrEqual(10)
        expect(chance).toBeLessThanOrEqual(0.001)
        expect(Math.min(change, excess ?? 0)).toBeGreaterThanOrEqual(0.1)
        expect(visible).toBeGreaterThan(0)
      }
    }),
  )
})

const byKey = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  new Map(findings.map(finding => [`${finding.endpoint} ${finding.indicator}`, finding]))

test('the order of endpoints changes nothing', () => {
  const turned = (record: HistoryRecord): HistoryRecord => ({ ...record, endpoints: record.endpoints.toReversed() })
  fc.assert(
    fc.property(nights(2, 12), all => {
      const records = history(all.slice(0, -1).map(nightOf))
      const run = recorded(nightOf(all.at(-1) ?? []), 0)
      const one = changeOf('burst', { past: { records, accepts: [] }, run }, usual)
      const other = changeOf('burst', { past: { records: records.map(turned), accepts: [] }, run: turned(run) }, usual)
      expect(byKey(other.findings)).toEqual(byKey(one.findings))
    }),
  )
})

const broken = fc.constantFrom(Number.NaN, 0, -5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)

test('law 1: records whose figures can not be never give a pass', () => {
  fc.assert(
    fc.property(fc.array(broken, { minLength: 1, maxLength: 20 }), broken, (figures, now) => {
      const records = history(figures.map(p95 => night(p95)))
      expect(changes(tonight(night(209), records), 'p95')).toEqual([])
      expect(changes(tonight(night(now), history([night(209)])), 'p95')).toEqual([])
    }),
  )
})

test('every number that was used is a number', () => {
  const odd = fc.oneof(figure, broken)
  fc.assert(
    fc.property(fc.array(odd, { minLength: 1, maxLength: 20 }), figure, (figures, now) => {
      const findings = changes(tonight(night(now), history(figures.map(p95 => night(p95)))), 'p95')
      for (const { trend, message } of findings) {
        const numbers = Object.values(trend ?? {})
          .flat()
          .filter(value => typeof value === 'number')
        expect(numbers.every(Number.isFinite)).toBe(true)
        expect(message).not.toMatch(/NaN|Infinity|undefined/)
      }
    }),
  )
})
