import { expect, test } from 'vitest'
import {
  inUnit,
  quantileOfPercent,
  readDecimal,
  readDuration,
  readPercentile,
  readRate,
  readRatio,
  readSize,
  restOfHundred,
  unitOf,
} from './read-quantity.ts'

test.each([
  ['300ms', 300],
  ['30s', 30_000],
  ['2m', 120_000],
  ['2min', 120_000],
  ['1h30m', 5_400_000],
  ['1h 30m', 5_400_000],
  ['0.5s', 500],
  ['1d', 86_400_000],
  ['1m30s', 90_000],
  ['0s', 0],
])('the duration %s is %d ms', (text, ms) => {
  expect(readDuration(text)).toBe(ms)
})

test.each(['120', '', 's', '30 m 1 h', '1m1m', '-5s', '1e3s', '5 parsecs', '1h30', '∞s', '5S'])(
  '%j is no duration',
  text => {
    expect(readDuration(text)).toBeUndefined()
  },
)

test.each([
  ['50/s', 50],
  ['600/min', 10],
  ['50', 50],
  ['50 rps', 50],
  ['1,500/s', 1500],
  ['0.5/s', 0.5],
  ['12 req/min', 0.2],
])('the rate %s is %d per second', (text, perSecond) => {
  expect(readRate(text)).toBe(perSecond)
})

test.each(['50ms', '1,5/s', '/s', 'fast', '-1/s', '50/fortnight', ''])('%j is no rate', text => {
  expect(readRate(text)).toBeUndefined()
})

test('ratios and sizes are read with their unit', () => {
  expect(readRatio('10%')).toBe(0.1)
  expect(readRatio('0.1 %')).toBe(0.001)
  expect(readRatio('0.07 ratio')).toBe(0.07)
  expect(readRatio('0.1')).toBeUndefined()
  expect(readSize('64MB')).toBe(64_000_000)
  expect(readSize('64 MiB')).toBe(67_108_864)
  expect(readSize('1024')).toBe(1024)
  expect(readSize('64 ms')).toBeUndefined()
})

test.each([
  ['p95', 0.95],
  ['P99.9', 0.999],
  ['p(95)', 0.95],
  ['p50', 0.5],
  ['p100', 1],
  ['p99.99', 0.9999],
])('%s is the quantile %d', (name, q) => {
  expect(readPercentile(name)).toBe(q)
})

test.each(['p999', 'p0', 'p', '95', 'p(95', 'p95)', 'p-5', 'pp95', 'p95.', 'p1e1'])('%s names no percentile', name => {
  expect(readPercentile(name)).toBeUndefined()
})

test.each([
  ['1,500', '1500'],
  ['1,500,000.25', '1500000.25'],
  ['1\u2009500', '1500'],
  ['12\u202f345', '12345'],
  ['0.3', '0.3'],
  ['.5', '0.5'],
  ['007', '007'],
])('the number %s is %s', (text, decimal) => {
  expect(readDecimal(text)).toBe(decimal)
})

test.each(['1,5', '0,500', '1,50', '1500,000', '1,5000', '1,234,56', '12,34'])(
  'the comma of %s may mean two things',
  text => {
    expect(readDecimal(text)).toBe('comma')
  },
)

test.each(['', '.', '1.', '1.2.3', '1,', ',500', '1e3', '0x10', '9'.repeat(31), '-1', '1.5,000'])(
  '%j is no number',
  text => {
    expect(readDecimal(text)).toBeUndefined()
  },
)

test('units convert by decimal arithmetic, without the noise of binary fractions', () => {
  const percent = unitOf('%')
  const seconds = unitOf('s')
  expect(percent && inUnit('0.7', percent)).toBe(0.007)
  expect(percent && inUnit(restOfHundred('99.9') ?? '', percent)).toBe(0.001)
  expect(percent && inUnit(restOfHundred('99.99') ?? '', percent)).toBe(0.0001)
  expect(seconds && inUnit('1.1', seconds)).toBe(1100)
  expect(seconds && inUnit('0.0003', seconds)).toBe(0.3)
})

test('the rest of a hundred has all digits', () => {
  expect(restOfHundred('99.95')).toBe('0.05')
  expect(restOfHundred('99')).toBe('1')
  expect(restOfHundred('100')).toBe('0')
  expect(restOfHundred('0.0')).toBe('100.0')
  expect(restOfHundred('100.1')).toBeUndefined()
})

test('units are known by their words, names of prototypes are not', () => {
  expect(unitOf('QPS')?.dimension).toBe('rate')
  expect(unitOf('µs')).toMatchObject({ dimension: 'time', power: -3 })
  expect(unitOf('constructor')).toBeUndefined()
  expect(unitOf('__proto__')).toBeUndefined()
})

test('a percentile beyond its range is none', () => {
  expect(quantileOfPercent('99.9')).toBe(0.999)
  expect(quantileOfPercent('0')).toBeUndefined()
  expect(quantileOfPercent('100.1')).toBeUndefined()
})

test('a megabyte of digits or letters is refused at once', () => {
  const long = '1'.repeat(1_000_000)
  expect([readDecimal(long), readDuration(long), readRate(long), readPercentile(`p${long}`)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
