/** Sketch counts values above 0 in bins that are 1 % wide: small and fast, and its quantiles are off by half of that at most. */
export interface Sketch {
  readonly count: number
  add(value: number): void
  /** Adds what another has counted. */
  join(other: Sketch): void
  /** By nearest rank; undefined where nothing was counted. */
  quantile(q: number): number | undefined
  /** Counts by bin. */
  readonly bins: Uint32Array
}

const least = 0.01
const most = 3_600_000
const step = Math.log(1.01)
const bins = binOf(most) + 1

/** makeSketch makes an empty one of 8 kB, for values from 0.01 to 3,600,000; others count as the nearest of these. */
export function makeSketch(): Sketch {
  const counts = new Uint32Array(bins)
  let count = 0
  return {
    bins: counts,
    get count() {
      return count
    },
    add: value => {
      const bin = binOf(Math.min(most, Math.max(least, value)))
      counts[bin] = (counts[bin] ?? 0) + 1
      count += 1
    },
    join: other => {
      for (let bin = 0; bin < bins; bin += 1) counts[bin] = (counts[bin] ?? 0) + (other.bins[bin] ?? 0)
      count += other.count
    },
    quantile: q => {
      const rank = Math.max(1, Math.ceil(q * count - 1e-9))
      let seen = 0
      for (let bin = 0; bin < bins && count > 0; bin += 1) {
        seen += counts[bin] ?? 0
        if (seen >= rank) return least * Math.exp((bin + 0.5) * step)
      }
      return undefined
    },
  }
}

function binOf(value: number): number {
  return Math.floor(Math.log(value / least) / step)
}
