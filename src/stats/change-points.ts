import { studentCdf } from './student.ts'

/** ChangePoint is where a series changes its level: the first index of the new level, with the means of both. */
export interface ChangePoint {
  readonly index: number
  readonly before: number
  readonly after: number
  /** Two-sided, of Student's t. */
  readonly chance: number
  /** The divergence Q̂ of the two sides when the point was found. */
  readonly divergence: number
}

/** Sensitivity is how change points are looked for: by default windows of 50, chances under 0.001, any size. */
export interface Sensitivity {
  readonly window?: number
  readonly chance?: number
  readonly leastChange?: number
}

/**
 * changePoints finds the lasting changes of level in a series, oldest first: E-divisive (Matteson and James 2014) with
 * Student's t in sliding windows, then merging what is weak or smaller than `leastChange` (a ratio), as Hunter does
 * (Fleming et al. 2023). It gives the answers of Apache Otava, down to its t of population variances, but for one thing:
 * when a point is dropped, both points beside it are compared again, where Otava leaves the older one as it was.
 */
export function changePoints(series: readonly number[], sensitivity: Sensitivity = {}): readonly ChangePoint[] {
  const { window = 50, chance = 0.001, leastChange = 0 } = sensitivity
  const weak = chance < 0.05 ? chance * 10 : chance < 0.5 ? chance * 2 : chance
  return merged(series, weakPoints(series, window, weak), chance, leastChange)
}

interface Found {
  readonly index: number
  readonly divergence: number
}

function weakPoints(series: readonly number[], window: number, chance: number): readonly Found[] {
  const points = new Map<number, Found>()
  let start = 0
  while (start < series.length) {
    const found = divided(series.slice(start, start + window), chance)
    for (const { index, divergence } of found) {
      const at = start + index
      if (!points.has(at)) points.set(at, { index: at, divergence })
    }
    start = Math.max(start + (found.at(-1)?.index ?? 0), start + Math.floor(window / 2))
  }
  return [...points.values()].sort((a, b) => a.index - b.index)
}

/** Splits where the divergence is largest, again and again, until a split is no longer significant. */
function divided(series: readonly number[], chance: number): readonly Found[] {
  const points: Found[] = []
  for (;;) {
    const [best] = segments(series, points)
      .flatMap(segment => mostDivergent(series, segment))
      .sort((a, b) => b.divergence - a.divergence)
    if (best === undefined || !(pointAt(series, best, points).chance <= chance)) return points
    points.push(best)
    points.sort((a, b) => a.index - b.index)
  }
}

interface Segment {
  readonly start: number
  readonly end: number
}

function segments(series: readonly number[], points: readonly Found[]): readonly Segment[] {
  const edges = [0, ...points.map(point => point.index), series.length]
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }))
}

/**
 * The split τ of a segment whose sides, up to any later κ, diverge most: twice the mean distance across less the mean
 * distances within, weighted by their sizes (the energy distance with exponent 1).
 */
function mostDivergent(series: readonly number[], { start, end }: Segment): readonly Found[] {
  const values = series.slice(start, end)
  const sums = distanceSums(values)
  let best: Found | undefined
  let withinLeft = 0
  for (let left = 1; left < values.length; left += 1) {
    withinLeft += sums[left - 1]?.[left - 1] ?? 0
    let across = 0
    let withinRight = 0
    for (let right = 1; left + right <= values.length; right += 1) {
      const last = sums[left + right - 1]
      across += last?.[left] ?? 0
      withinRight += (last?.[left + right - 1] ?? 0) - (last?.[left] ?? 0)
      const ofLeft = left > 1 ? (right / (left - 1)) * withinLeft : 0
      const ofRight = right > 1 ? (left / (right - 1)) * withinRight : 0
      const divergence = (2 * (across - ofLeft - ofRight)) / (left + right)
      if (best === undefined || divergence > best.divergence) best = { index: start + left, divergence }
    }
  }
  return best === undefined ? [] : [best]
}

/** For each value, the sums of its distances to the first 0, 1, 2, … values. */
function distanceSums(values: readonly number[]): readonly (readonly number[])[] {
  return values.map(value => {
    const sums = [0]
    let sum = 0
    for (const other of values) {
      sum += Math.abs(other - value)
      sums.push(sum)
    }
    return sums
  })
}

/** Drops the weakest point until all are strong and large enough; those beside a dropped one have other neighbours then. */
function merged(
  series: readonly number[],
  found: readonly Found[],
  chance: number,
  least: number,
): readonly ChangePoint[] {
  let points = found.map(point => pointAt(series, point, found))
  for (;;) {
    let weakest = points.toSorted((a, b) => b.chance - a.chance)[0]
    if (weakest !== undefined && weakest.chance < chance) {
      weakest = points.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0]
      if (weakest !== undefined && sizeOf(weakest) > least) return points
    }
    if (weakest === undefined) return points
    const kept = points.filter(point => point !== weakest)
    points = kept.map(point => pointAt(series, point, kept))
  }
}

function sizeOf({ before, after }: ChangePoint): number {
  const forwards = before === 0 ? 0 : Math.abs(after / before - 1)
  const backwards = after === 0 ? 0 : Math.abs(before / after - 1)
  return Math.max(forwards, backwards)
}

/** Compares the two segments that meet, or would meet, at a point. */
function pointAt(series: readonly number[], { index, divergence }: Found, points: readonly Found[]): ChangePoint {
  const start = points.findLast(point => point.index < index)?.index ?? 0
  const end = points.find(point => point.index > index)?.index ?? series.length
  const left = momentsOf(series.slice(start, index))
  const right = momentsOf(series.slice(index, end))
  return { index, before: left.mean, after: right.mean, chance: chanceOf(left, right), divergence }
}

interface Moments {
  readonly n: number
  readonly mean: number
  readonly variance: number
}

function momentsOf(values: readonly number[]): Moments {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  return { n, mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n }
}

/** Population variances stand where the test expects sample variances: so does Otava, whose answers these are. */
function chanceOf(left: Moments, right: Moments): number {
  const freedom = left.n + right.n - 2
  if (freedom < 1 || left.mean === right.mean) return 1
  const variance = ((left.n - 1) * left.variance + (right.n - 1) * right.variance) / freedom
  const t = (right.mean - left.mean) / Math.sqrt(variance * (1 / left.n + 1 / right.n))
  return 2 * studentCdf(-Math.abs(t), freedom)
}
