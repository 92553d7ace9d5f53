import { normalQuantile } from './normal.ts'

/** wilson encloses the share behind k of n (Wilson 1927), two-sided, 95 % unless told: low and high in 0–1. */
export function wilson(k: number, n: number, level = 0.95): readonly [low: number, high: number] {
  const z = normalQuantile((1 + level) / 2)
  const middle = (k + (z * z) / 2) / (n + z * z)
  const half = (z / (n + z * z)) * Math.sqrt((k * (n - k)) / n + (z * z) / 4)
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}
