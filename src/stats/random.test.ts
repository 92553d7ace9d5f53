import { expect, test } from 'vitest'
import { hash, normal, randomFrom } from './random.ts'

// Made by another implementation of mulberry32, in whole numbers of 32 bits.
test.each([
  [0, [1_144_304_738, 1_416_247, 958_946_056]],
  [1, [2_693_262_067, 11_749_833, 2_265_367_787]],
  [7, [50_271_532, 266_108_690, 4_195_786_334]],
])('the seed %i gives the numbers of mulberry32', (seed, numbers) => {
  const random = randomFrom(seed)
  expect(numbers.map(() => random() * 2 ** 32)).toEqual(numbers)
})

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of "%s" is that of FNV-1a', (text, value) => {
  expect(hash(text)).toBe(value)
})

test('normal draws have mean 0, deviation 1 and as much on either side', () => {
  const random = randomFrom(7)
  const draws = Array.from({ length: 20_000 }, () => normal(random))
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
  const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length
  // Four standard errors: of a mean 1/√n, of a variance √(2/n), of a count √n/2.
  expect(Math.abs(mean)).toBeLessThan(0.0283)
  expect(Math.abs(variance - 1)).toBeLessThan(0.04)
  expect(Math.abs(draws.filter(draw => draw > 1.645).length - 1000)).toBeLessThan(124)
  expect(draws.every(Number.isFinite)).toBe(true)
})
