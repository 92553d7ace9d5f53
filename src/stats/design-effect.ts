import type { Share } from './fisher.ts'

/**
 * designEffect is how many requests of a run weigh as much as one independent one: how much more the counts over a limit
 * stray from batch to batch than those of independent requests would. `seconds` are the requests of each second and how
 * many of them are over the limit. The largest of batches of 5, 10, 20 and 30 s counts, of which at least six are needed;
 * never under 1. Divide both counts by it before a bound of their share is computed.
 */
export function designEffect(seconds: readonly Share[]): number {
  const share = total(seconds).k / total(seconds).n
  if (!(share > 0 && share < 1)) return 1
  const effects = [5, 10, 20, 30].map(length => {
    const batches = batchesOf(seconds, length)
    if (batches.length < 6) return 1
    const { n } = total(batches)
    return (varianceOf(batches.map(batch => batch.k - share * batch.n)) * batches.length) / (n * share * (1 - share))
  })
  return Math.max(1, ...effects)
}

function batchesOf(seconds: readonly Share[], length: number): readonly Share[] {
  return Array.from({ length: Math.floor(seconds.length / length) }, (_, batch) =>
    total(seconds.slice(batch * length, (batch + 1) * length)),
  )
}

function total(shares: readonly Share[]): Share {
  return shares.reduce((sum, { k, n }) => ({ k: sum.k + k, n: sum.n + n }), { k: 0, n: 0 })
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}
