import { deflateSync, inflateSync } from 'node:zlib'
import type { Bucket } from '../model/latency.ts'

/** An hour in µs to three digits needs 24,000 counts; a document that says it needs more is not ours. */
const mostPayload = 1_000_000
const highestUs = 3_600_000_000
const digits = 3

/** The first words of V2, compressed, and of the V2 inside; the second digit from the right may vary. */
const compressedCookie = 0x1c849304
const plainCookie = 0x1c849303

/**
 * encodeHdr writes buckets (ms, counts) as an HdrHistogram V2 in µs, compressed, base64; longer than an hour counts as one.
 * Written by hand, so that a result can be written without waiting for a package; the tests hold it against that package.
 */
export function encodeHdr(buckets: readonly Bucket[]): string {
  const counts = countsOf(buckets)
  const payload = deflateSync(Buffer.concat([headOf(counts.length), counts]))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(compressedCookie | zeroRuns, 0)
  head.writeUInt32BE(payload.length, 4)
  return Buffer.concat([head, payload]).toString('base64')
}

/** Says in a cookie that counts have one to nine bytes, and that runs of empty cells are one negative count. */
const zeroRuns = 0x10

function headOf(length: number): Buffer {
  const head = Buffer.alloc(40)
  head.writeUInt32BE(plainCookie | zeroRuns, 0)
  head.writeUInt32BE(length, 4)
  head.writeUInt32BE(1, 8)
  head.writeUInt32BE(digits, 12)
  head.writeBigInt64BE(1n, 16)
  head.writeBigInt64BE(BigInt(highestUs), 24)
  head.writeBigInt64BE(1n, 32)
  return head
}

function countsOf(buckets: readonly Bucket[]): Buffer {
  const cells = new Map<number, number>()
  for (const [ms, count] of buckets) {
    const cell = cellOf(Math.min(Math.max(Math.round(ms * 1000), 0), highestUs))
    cells.set(cell, (cells.get(cell) ?? 0) + count)
  }
  const bytes: number[] = []
  let next = 0
  for (const [cell, count] of [...cells].filter(([, held]) => held > 0).sort(([a], [b]) => a - b)) {
    const empty = cell - next
    if (empty > 0) put(bytes, empty === 1 ? 0 : -empty)
    put(bytes, count)
    next = cell + 1
  }
  if (next === 0) put(bytes, 0)
  return Buffer.from(bytes)
}

/** Three digits are 2,048 cells of 1 µs, and from there on 1,024 for each doubling. */
function cellOf(us: number): number {
  const doubling = 21 - Math.clz32(us | 2047)
  return ((doubling + 1) << 10) + (us >>> doubling) - 1024
}

/** ZigZag and LEB128: seven bits a byte, the lowest first, the sign in the lowest of all. */
function put(bytes: number[], value: number): void {
  let left = value < 0 ? -value * 2 - 1 : value * 2
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) + 128)
  bytes.push(left)
}

/** decodeHdr reads an HdrHistogram V2 in µs, compressed, base64, into buckets in ms, exact to 0.1 %; undefined if it is none. */
export async function decodeHdr(base64: string): Promise<readonly Bucket[] | undefined> {
  if (!isModest(base64)) return undefined
  const { decodeFromCompressedBase64, JsHistogram } = await import('hdr-histogram-js')
  try {
    const histogram = decodeFromCompressedBase64(base64, 64, false)
    return histogram instanceof JsHistogram ? bucketsOf(histogram) : undefined
  } catch {
    return undefined
  }
}

interface Counts {
  readonly maxValue: number
  countsArrayIndex(value: number): number
  valueFromIndex(index: number): number
  medianEquivalentValue(value: number): number
  getCountAtIndex(index: number): number
}

function bucketsOf(histogram: Counts): readonly Bucket[] | undefined {
  const buckets: Bucket[] = []
  const top = histogram.countsArrayIndex(histogram.maxValue)
  for (let index = 0; index <= top; index += 1) {
    const count = histogram.getCountAtIndex(index)
    if (!Number.isSafeInteger(count) || count < 0) return undefined
    if (count > 0) buckets.push([middle(histogram, index) / 1000, count])
  }
  return buckets
}

function middle(histogram: Counts, index: number): number {
  return histogram.medianEquivalentValue(histogram.valueFromIndex(index))
}

/** The text comes from somebody's file: what it unpacks to, and the room it asks for, are looked at before it is decoded. */
function isModest(base64: string): boolean {
  if (base64.length > mostPayload) return false
  const bytes = Buffer.from(base64, 'base64')
  return bytes.length >= 16 && cookieOf(bytes) === compressedCookie && isPayload(bytes.subarray(8))
}

function cookieOf(bytes: Buffer): number {
  return (bytes.readUInt32BE(0) & ~0xf0) >>> 0
}

function isPayload(compressed: Buffer): boolean {
  try {
    const payload = inflateSync(compressed, { maxOutputLength: mostPayload })
    if (payload.length < 40 || cookieOf(payload) !== plainCookie) return false
    const precision = payload.readInt32BE(12)
    const [lowest, highest] = [payload.readBigInt64BE(16), payload.readBigInt64BE(24)]
    return (
      precision >= 1 && precision <= digits && lowest === 1n && highest >= 2n && highest <= 100n * BigInt(highestUs)
    )
  } catch {
    return false
  }
}
