import { expect, test } from 'vitest'
import { shareAtLeast, shareAtMost } from './binomial.ts'
import { designEffect } from './design-effect.ts'
import { normalCdf } from './normal.ts'
import { normal, type Random, randomFrom } from './random.ts'

/** So many seconds of 20 requests, each over the limit with a chance of its own. */
const run = (random: Random, chances: readonly number[]): readonly { k: number; n: number }[] =>
  chances.map(chance => ({ k: Array.from({ length: 20 }, random).filter(drawn => drawn < chance).length, n: 20 }))

test('bad seconds that come together make few of many requests', () => {
  // Of 12 batches of 5 s, six hold 50 each and six none: variance 25² · 12/11, times 12, over 600 · 1/2 · 1/2.
  const together = Array.from({ length: 60 }, (_, second) => ({ k: Math.floor(second / 5) % 2 === 0 ? 10 : 0, n: 10 }))
  expect(designEffect(together)).toBeCloseTo((25 ** 2 * (12 / 11) * 12) / 150, 9)
})

test('busy seconds with as large a share over the limit stray no more than idle ones', () => {
  const busy = Array.from({ length: 60 }, (_, second) => (second % 10 < 5 ? { k: 50, n: 100 } : { k: 5, n: 10 }))
  expect(designEffect(busy)).toBe(1)
})

test('six batches are enough to tell, five are not', () => {
  const alternating = (length: number): readonly { k: number; n: number }[] =>
    Array.from({ length }, (_, second) => ({ k: Math.floor(second / 5) % 2 === 0 ? 10 : 0, n: 10 }))
  expect(designEffect(alternating(30))).toBeGreaterThan(10)
  expect(designEffect(alternating(29))).toBe(1)
})

test('independent requests count nearly as many as they are', () => {
  const random = randomFrom(3)
  const effects = Array.from({ length: 200 }, () => designEffect(run(random, Array<number>(300).fill(0.05))))
  const mean = effects.reduce((sum, effect) => sum + effect, 0) / effects.length
  expect(mean).toBeGreaterThanOrEqual(1)
  expect(mean).toBeLessThan(1.6)
})

test('nothing or everything over the limit, or too few seconds, count as independent', () => {
  expect(designEffect([])).toBe(1)
  expect(designEffect(Array(300).fill({ k: 0, n: 10 }))).toBe(1)
  expect(designEffect(Array(300).fill({ k: 10, n: 10 }))).toBe(1)
  expect(designEffect([...Array(14).fill({ k: 0, n: 10 }), ...Array(15).fill({ k: 10, n: 10 })])).toBe(1)
})

test('where load drifts, bounds of a share miss it in a third of the runs, and with the effect in hardly more than the tenth they may', () => {
  const random = randomFrom(5)
  const missed = { plain: 0, adjusted: 0 }
  const runs = 400
  for (let trial = 0; trial < runs; trial += 1) {
    // Chances over the limit of ln latency with deviation 0.5, whose level drifts by 8 % with a lag-1 correlation of 0.9.
    let drift = 0.08 * normal(random)
    const chances = Array.from({ length: 300 }, () => {
      drift = 0.9 * drift + Math.sqrt(0.19) * 0.08 * normal(random)
      return normalCdf(drift / 0.5 - 1.6449)
    })
    const seconds = run(random, chances)
    const [k, n] = [seconds.reduce((sum, second) => sum + second.k, 0), 6000]
    const effect = designEffect(seconds)
    if (misses(k, n)) missed.plain += 1
    if (misses(k / effect, n / effect)) missed.adjusted += 1
  }
  expect(missed.adjusted / runs).toBeLessThan(0.15)
  expect(missed.plain / runs).toBeGreaterThan(0.3)
})

/** The true share, averaged over the drift: the level and the drift stray by √(0.5² + 0.08²) together. */
const truth = normalCdf((-1.6449 * 0.5) / Math.hypot(0.5, 0.08))

function misses(k: number, n: number): boolean {
  return shareAtMost(k, n) < truth || shareAtLeast(k, n) > truth
}
