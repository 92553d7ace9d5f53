import { crc32, deflateRawSync } from 'node:zlib'

/** ZipEntry is a file of an archive; what is announced of it may be a lie. */
export interface ZipEntry {
  readonly name: string
  readonly content: string | Buffer
  /** As the directory announces it; the true one where absent. */
  readonly size?: number
  readonly packedSize?: number
  readonly crc?: number
  /** Unix mode, like 0o120777 of a link. */
  readonly mode?: number
  /** Encrypted, as a flag only. */
  readonly isLocked?: true
}

/** zipOf is an archive of these files, whatever they say of themselves. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content)
    const packed = deflateRawSync(content)
    const name = Buffer.from(entry.name)
    const head = headOf(entry, content, packed, name)
    const local = Buffer.concat([word32(0x04034b50), head, word16(0), name, packed])
    parts.push(local)
    const comment = [word16(0), word16(0), word16(0), word32(((entry.mode ?? 0o100644) << 16) >>> 0)]
    directory.push(
      Buffer.concat([word32(0x02014b50), word16(0x0314), head, word16(0), ...comment, word32(offset), name]),
    )
    offset += local.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = [
    word32(0x06054b50),
    word32(0),
    word16(entries.length),
    word16(entries.length),
    word32(size),
    word32(offset),
  ]
  return Buffer.concat([...parts, ...directory, ...end, word16(0)])
}

/** What local header and directory have in common, up to the length of the name. */
function headOf(entry: ZipEntry, content: Buffer, packed: Buffer, name: Buffer): Buffer {
  const flags = 0x800 | (entry.isLocked === true ? 1 : 0)
  return Buffer.concat([
    ...[word16(20), word16(flags), word16(8), word32(0)],
    word32(entry.crc ?? crc32(content)),
    word32(entry.packedSize ?? packed.length),
    word32(entry.size ?? content.length),
    word16(name.length),
  ])
}

function word16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function word32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
