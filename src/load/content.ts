import type { Answer } from './transport.ts'

/** Content is the body of an answer as its reader means it. */
export interface Content {
  /** Without content encoding; empty where there was no body. */
  readonly bytes: Buffer
  /** As JSON; undefined where it is none. */
  readonly json: { readonly value: unknown } | undefined
}

/** Most bytes that come out of a compressed body; what would be more stays compressed. */
const mostBytes = 16 * 1024 * 1024

const opened = new WeakMap<Answer, Content>()

/** contentOf opens the body of an answer: once, however many expectations and captures look at it. */
export function contentOf(answer: Answer): Content {
  const known = opened.get(answer)
  if (known !== undefined) return known
  const content = open(answer)
  opened.set(answer, content)
  return content
}

/** headersOf lists the values of a header, by its name in lower case. */
export function headersOf(answer: Answer, name: string): readonly string[] {
  return answer.headers.filter((_, at, all) => at % 2 === 1 && all[at - 1] === name)
}

function open(answer: Answer): Content {
  const body = answer.body ?? Buffer.alloc(0)
  const bytes = decompressed(body, headersOf(answer, 'content-encoding').join())
  let json: { readonly value: unknown } | undefined
  let isRead = false
  return {
    bytes,
    get json() {
      if (!isRead) json = parsed(bytes)
      isRead = true
      return json
    },
  }
}

function parsed(bytes: Buffer): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''))
    return { value }
  } catch {
    return undefined
  }
}

function decompressed(body: Buffer, encoding: string): Buffer {
  const decompress = decompressors.get(encoding.trim().toLowerCase())
  if (decompress === undefined || body.length === 0) return body
  try {
    return process.getBuiltinModule('node:zlib')[decompress](body, { maxOutputLength: mostBytes })
  } catch {
    return body
  }
}

type Decompressor = 'gunzipSync' | 'inflateSync' | 'brotliDecompressSync' | 'zstdDecompressSync'

/** By their names in zlib, which is loaded for the first answer that is compressed. */
const decompressors: ReadonlyMap<string, Decompressor> = new Map([
  ['gzip', 'gunzipSync'],
  ['x-gzip', 'gunzipSync'],
  ['deflate', 'inflateSync'],
  ['br', 'brotliDecompressSync'],
  ['zstd', 'zstdDecompressSync'],
] as const)
