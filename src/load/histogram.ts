import type { Bucket } from '../model/latency.ts'

/** longestUs is an hour, in µs; what took longer counts as an hour and is told. */
export const longestUs = 3_600_000_000

/** Histogram counts times in µs, each to 0.1 %: three digits, 1 µs to 1 h, in the layout of HdrHistogram. */
export interface Histogram {
  /** How many times were recorded. */
  readonly count: number
  /** How many of them were longer than an hour. */
  readonly clamped: number
  /** The longest and the sum of all, in µs, exact but for those that were clamped; 0 where there is none. */
  readonly maxUs: number
  readonly minUs: number
  readonly sumUs: number
  record(us: number): void
  add(other: Packed): void
  packed(): Packed
  /** The time in µs that the given share of all (0–1) took at most, by nearest rank; undefined where there is none. */
  quantile(q: number): number | undefined
  /** Times in ms and how many fell there, ascending. */
  buckets(): readonly Bucket[]
  /** Calls back for each cell that holds something. */
  each(see: (cell: number, count: number) => void): void
  reset(): void
}

/** Packed is a histogram that rests, as written by `put`: 1 kB for a second of 1,000 requests. */
export interface Packed extends Pick<Histogram, 'count' | 'clamped' | 'maxUs' | 'minUs' | 'sumUs'> {
  readonly cells: Uint8Array
}

/** 2,048 steps double their width every 1,024 from there on. */
const halfSteps = 1024
const halfBits = 10
const stepMask = 2 * halfSteps - 1
const cells = cellOf(longestUs) + 1

/** makeHistogram makes an empty one; 8 kB for times below 2 ms, 50 kB below 1 s, 94 kB where there were hours. */
export function makeHistogram(): Histogram {
  let counts = new Uint32Array(0)
  const more = (cell: number, times: number): void => {
    if (cell >= counts.length) counts = grown(counts, cell)
    counts[cell] = (counts[cell] ?? 0) + times
  }
  let [count, clamped, maxUs, minUs, sumUs] = [0, 0, 0, 0, 0]
  const histogram: Histogram = {
    get count() {
      return count
    },
    get clamped() {
      return clamped
    },
    get maxUs() {
      return maxUs
    },
    get minUs() {
      return minUs
    },
    get sumUs() {
      return sumUs
    },
    record: given => {
      const us = given >= longestUs ? longestUs : given > 0 ? Math.round(given) : 0
      if (given > longestUs) clamped += 1
      more(cellOf(us), 1)
      if (us > maxUs) maxUs = us
      if (count === 0 || us < minUs) minUs = us
      count += 1
      sumUs += us
    },
    add: other => {
      unpack(other.cells, more)
      if (other.count > 0) minUs = count === 0 ? other.minUs : Math.min(minUs, other.minUs)
      maxUs = Math.max(maxUs, other.maxUs)
      count += other.count
      clamped += other.clamped
      sumUs += other.sumUs
    },
    packed: () => ({ cells: pack(histogram.each), count, clamped, maxUs, minUs, sumUs }),
    quantile: q => {
      if (count === 0) return undefined
      const rank = Math.min(count, Math.max(1, Math.ceil(q * count - 1e-9)))
      let seen = 0
      for (let cell = 0; cell < counts.length; cell += 1) {
        seen += counts[cell] ?? 0
        if (seen >= rank) return middleOf(cell)
      }
      return maxUs
    },
    buckets: () => {
      const found: Bucket[] = []
      histogram.each((cell, times) => found.push([middleOf(cell) / 1000, times]))
      return found
    },
    each: see => {
      const top = cellOf(maxUs)
      for (let cell = 0; cell <= top; cell += 1) {
        const times = counts[cell] ?? 0
        if (times > 0) see(cell, times)
      }
    },
    reset: () => {
      counts.fill(0, 0, cellOf(maxUs) + 1)
      ;[count, clamped, maxUs, minUs, sumUs] = [0, 0, 0, 0, 0]
    },
  }
  return histogram
}

/** Most times are short, and most histograms of a run hold few: the room comes with the longest, by doublings of time. */
function grown(counts: Uint32Array<ArrayBuffer>, cell: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.min(cells, (Math.floor(cell / halfSteps) + 1) * halfSteps))
  wider.set(counts)
  return wider
}

/** Steps from cell to cell, doubled, and one more where a count follows: most cells of a second hold one time. */
function pack(each: Histogram['each']): Uint8Array {
  const bytes: number[] = []
  let last = 0
  each((cell, count) => {
    put(bytes, (cell - last) * 2 + (count > 1 ? 1 : 0))
    if (count > 1) put(bytes, count)
    last = cell
  })
  return Uint8Array.from(bytes)
}

/** Seven bits a byte, the lowest first, and 128 more where the number goes on. */
function put(bytes: number[], number: number): void {
  let left = number
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left & 127) | 128)
  bytes.push(left)
}

function unpack(bytes: Uint8Array, see: (cell: number, count: number) => void): void {
  let [at, cell] = [0, 0]
  const take = (): number => {
    let [number, scale] = [0, 1]
    for (; (bytes[at] ?? 0) > 127; at += 1, scale *= 128) number += ((bytes[at] ?? 0) & 127) * scale
    number += (bytes[at] ?? 0) * scale
    at += 1
    return number
  }
  while (at < bytes.length) {
    const step = take()
    cell += step >> 1
    see(cell, step % 2 === 1 ? take() : 1)
  }
}

/** cellOf is the cell that a time in whole µs falls into. */
export function cellOf(us: number): number {
  const doubling = 21 - Math.clz32(us | stepMask)
  return ((doubling + 1) << halfBits) + (us >>> doubling) - halfSteps
}

/** middleOf is the time in µs that stands for a cell: the middle of what falls there, as HdrHistogram has it. */
export function middleOf(cell: number): number {
  const doubling = Math.max(0, (cell >> halfBits) - 1)
  const step = doubling === 0 && cell < 2 * halfSteps ? cell : (cell & (halfSteps - 1)) + halfSteps
  const width = 2 ** doubling
  return step * width + Math.floor(width / 2)
}
