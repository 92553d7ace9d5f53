import { expect, test } from 'vitest'
import { printApart, printBytes, printChange, printClock, printCount, printMs, printQuantity } from './quantity.ts'

test('latencies keep three figures and change to seconds at one second', () => {
  const printed = [0, 0.4, 4.43, 12.5, 99.6, 604, 999.4, 999.6, 1000, 2660, 12_345, 75_200].map(ms => printMs(ms))
  expect(printed).toEqual([
    '0 ms',
    '0.4 ms',
    '4.4 ms',
    '13 ms',
    '100 ms',
    '604 ms',
    '999 ms',
    '1.00 s',
    '1.00 s',
    '2.66 s',
    '12.3 s',
    '75.2 s',
  ])
})

test('ratios, rates, counts and sizes', () => {
  expect(printQuantity(0.0024, 'ratio')).toBe('0.24 %')
  expect(printQuantity(1, 'ratio')).toBe('100.00 %')
  expect(printQuantity(83.04, 'per-second')).toBe('83.0/s')
  expect(printQuantity(1234.5, 'per-second')).toBe('1,235/s')
  expect(printCount(24_915)).toBe('24,915')
  expect(printCount(999)).toBe('999')
  expect(printCount(1_000_000)).toBe('1,000,000')
  expect([printBytes(0), printBytes(999), printBytes(1_440_000), printBytes(64e6)]).toEqual([
    '0 B',
    '999 B',
    '1.4 MB',
    '64 MB',
  ])
  expect([printClock(300_000), printClock(4_891_000), printClock(5000)]).toEqual(['5:00', '1:21:31', '0:05'])
  expect([printChange(0.06), printChange(-0.03), printChange(0.004), printChange(-0.0003)]).toEqual([
    '+6 %',
    '−3 %',
    '+0.4 %',
    '±0 %',
  ])
})

test('two different values never look the same', () => {
  expect(printApart(950, 900, 'ms')).toEqual(['950 ms', '900 ms'])
  expect(printApart(900.4, 900, 'ms')).toEqual(['900.4 ms', '900 ms'])
  expect(printApart(2501, 2500, 'ms')).toEqual(['2.501 s', '2.50 s'])
  expect(printApart(0.010004, 0.01, 'ratio')).toEqual(['1.0004 %', '1.00 %'])
  expect(printApart(900, 900, 'ms')).toEqual(['900 ms', '900 ms'])
})
