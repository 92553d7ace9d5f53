import { type Notice, notice } from '../model/notice.ts'

/** Decoded is a file as text. */
export interface Decoded {
  readonly text: string
  /** Two bytes a letter. */
  readonly isWide: boolean
  /** Neither UTF-8 nor marked as anything else. */
  readonly isGarbled: boolean
}

/** decoded reads bytes as UTF-8, as UTF-16 where they are marked so or look so, and else as Windows-1252. */
export function decoded(bytes: Buffer): Decoded {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), isWide: true, isGarbled: false }
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }),
      isWide: false,
      isGarbled: false,
    }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isWide: false, isGarbled: true }
  }
}

function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe) || (b === 0 && d === 0 && a !== 0 && c !== 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && c === 0 && b !== 0 && d !== 0)) return 'utf-16be'
  return undefined
}

/** garbled is what is told of a file that was neither. */
export function garbled(file: string): Notice {
  return notice('garbled-names', { file })
}
