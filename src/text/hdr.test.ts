import { deflateSync, inflateSync } from 'node:zlib'
import { build, encodeIntoCompressedBase64 } from 'hdr-histogram-js'
import { expect, test } from 'vitest'
import { decodeHdr, encodeHdr } from './hdr.ts'

test('a histogram survives writing and reading, to 0.1 %', async () => {
  const buckets = await decodeHdr(
    encodeHdr([
      [0.5, 3],
      [12.34, 40],
      [1234.5, 7],
      [59_000, 1],
    ]),
  )
  expect(buckets?.map(([, count]) => count)).toEqual([3, 40, 7, 1])
  const values = buckets?.map(([value]) => value) ?? []
  for (const [index, expected] of [0.5, 12.34, 1234.5, 59_000].entries()) {
    expect(Math.abs((values[index] ?? 0) / expected - 1)).toBeLessThanOrEqual(0.001)
  }
})

test('what is written is to the byte what the package that reads it writes', () => {
  const payload = (base64: string): string => inflateSync(Buffer.from(base64, 'base64').subarray(8)).toString('hex')
  const histograms = [
    [],
    [[0, 1]],
    [[0.001, 63]],
    [
      [0.002, 64],
      [0.004, 8191],
      [0.005, 8192],
    ],
    [
      [2.046, 1],
      [2.047, 2],
      [2.048, 3],
      [2.05, 4],
      [4.096, 5],
    ],
    [
      [12.34, 40],
      [999.999, 1],
      [1234.5, 7],
      [59_000, 20_000_000_000],
      [3_600_000, 1],
    ],
  ] as const
  for (const buckets of histograms) {
    const theirs = build({
      lowestDiscernibleValue: 1,
      highestTrackableValue: 3_600_000_000,
      numberOfSignificantValueDigits: 3,
      bitBucketSize: 64,
      useWebAssembly: false,
    })
    for (const [ms, count] of buckets) theirs.recordValueWithCount(Math.round(ms * 1000), count)
    expect(payload(encodeHdr(buckets)), JSON.stringify(buckets)).toBe(payload(encodeIntoCompressedBase64(theirs)))
  }
})

test('counts of zero and an empty histogram are no buckets', async () => {
  expect(await decodeHdr(encodeHdr([]))).toEqual([])
})

test('longer than an hour is written as an hour', async () => {
  const [bucket] = (await decodeHdr(encodeHdr([[9e9, 2]]))) ?? []
  expect(Math.abs((bucket?.[0] ?? 0) / 3_600_000 - 1)).toBeLessThanOrEqual(0.001)
})

test('what is no histogram is undefined, not an exception', async () => {
  const encoded = encodeHdr([[10, 5]])
  for (const text of [
    '',
    'HISTFAAAA',
    'x',
    'AAAA',
    encoded.slice(0, 30),
    `${encoded.slice(0, 20)}!!!!${encoded.slice(30)}`,
  ]) {
    expect(await decodeHdr(text), text).toBeUndefined()
  }
})

test('a text that unpacks to a thousand times its size, or asks for endless room, is refused', async () => {
  const packed = (payload: Buffer): string => {
    const compressed = deflateSync(payload)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(0x1c849314, 0)
    head.writeUInt32BE(compressed.length, 4)
    return Buffer.concat([head, compressed]).toString('base64')
  }
  expect(await decodeHdr(packed(Buffer.alloc(200_000_000)))).toBeUndefined()
  const greedy = Buffer.alloc(64)
  greedy.writeUInt32BE(0x1c849313, 0)
  greedy.writeUInt32BE(5, 12)
  greedy.writeBigInt64BE(1n, 16)
  greedy.writeBigInt64BE(2n ** 53n, 24)
  expect(await decodeHdr(packed(greedy))).toBeUndefined()
})
