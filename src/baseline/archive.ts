import { crc32 } from 'node:zlib'
import type { Entry } from 'yauzl'
import { mostBytesRead } from './history.ts'

/** Ours hold a dozen files; a history of many runs that resemble each other shrinks to a fortieth. */
const most = { entries: 1000, ratio: 200 } as const

/**
 * textInArchive reads one file of a zip archive that anybody may have made: in memory, by its central directory, within caps
 * of entries, size and ratio, and never a link. Undefined where it has no such file; rejects with why it can not be read.
 */
export async function textInArchive(archive: Uint8Array, name: string): Promise<string | undefined> {
  const { fromBufferPromise } = await import('yauzl')
  const zip = await fromBufferPromise(Buffer.from(archive), { strictFileNames: true })
  const names = new Set<string>()
  let found: Entry | undefined
  for await (const entry of zip.eachEntry()) {
    if (names.has(entry.fileName)) throw new Error(`it holds ${entry.fileName.slice(0, 100)} twice`)
    names.add(entry.fileName)
    if (names.size > most.entries) throw new Error(`it holds more than ${most.entries} files`)
    if (entry.fileName === name) found = entry
  }
  if (found === undefined) return undefined
  mustBeHarmless(found)
  return textOf(await zip.openReadStreamPromise(found), found)
}

const linkMode = 0o120000
const kindOfMode = 0o170000

function mustBeHarmless(entry: Entry): void {
  const { fileName, uncompressedSize, compressedSize, externalFileAttributes } = entry
  if (uncompressedSize > mostBytesRead) throw new Error(`its ${fileName} would have ${uncompressedSize} bytes`)
  if (uncompressedSize > most.ratio * compressedSize)
    throw new Error(`its ${fileName} would grow to more than ${most.ratio} times its size`)
  if (((externalFileAttributes >>> 16) & kindOfMode) === linkMode) throw new Error(`its ${fileName} is a link`)
}

/** More than was announced never comes: the library ends it. */
async function textOf(stream: AsyncIterable<Buffer>, { fileName, crc32: announced }: Entry): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece)
  const content = Buffer.concat(pieces)
  if (crc32(content) !== announced) throw new Error(`its ${fileName} was damaged on the way`)
  return new TextDecoder('utf-8', { fatal: true }).decode(content)
}
