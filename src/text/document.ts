import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument as parseYaml,
} from 'yaml'
import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'
import { printBytes } from './quantity.ts'

/** DocNode is one node of a YAML or JSON document, with the place where it stands. */
export type DocNode = MapNode | ListNode | ScalarNode

/** MapNode keeps its entries in order; a key appears once. */
export interface MapNode {
  readonly kind: 'map'
  readonly entries: readonly Entry[]
  readonly place: Place
}

/** Entry is one key of a map, with its place. */
export interface Entry {
  readonly key: string
  readonly keyPlace: Place
  readonly value: DocNode
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly DocNode[]
  readonly place: Place
}

/** ScalarNode keeps the text as written beside the value, because `1e3` and `007` mean more than their number. */
export interface ScalarNode {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly text: string
  readonly place: Place
}

const mostBytes = 256_000
const deepest = 60
const mostAliases = 50

/**
 * parseDocument reads YAML 1.2 or JSON (which is YAML) with positions; an empty document is an empty map.
 * Throws UserError `document-…` for bad syntax, a key twice, tags, more than 256 kB, depth over 60 or over 50 aliases.
 */
export function parseDocument(text: string, file: string): DocNode {
  const bytes = Buffer.byteLength(text)
  if (bytes > mostBytes)
    throw new UserError('document-too-large', { file, size: printBytes(bytes), cap: printBytes(mostBytes) })
  const lines = new LineCounter()
  const document = parseYaml(text, {
    lineCounter: lines,
    uniqueKeys: true,
    version: '1.2',
    prettyErrors: false,
    logLevel: 'silent',
  })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const [problem] = [...document.errors, ...document.warnings]
  if (problem?.code === 'RESOURCE_EXHAUSTION') throw new UserError('document-too-deep', { file, most: deepest })
  if (problem !== undefined)
    throw new UserError('document-syntax', { ...placeAt(problem.pos[0]), problem: inWords(problem.message) })
  if (document.contents === null) return { kind: 'map', entries: [], place: placeAt(0) }
  return convert(document.contents, { document, placeAt, aliases: { left: mostAliases }, depth: 0 })
}

interface Conversion {
  readonly document: Document.Parsed
  readonly placeAt: (offset: number) => Place
  readonly aliases: { left: number }
  readonly depth: number
}

function convert(node: unknown, how: Conversion): DocNode {
  if (how.depth > deepest) throw new UserError('document-too-deep', { ...placeOf(node, how), most: deepest })
  const inner = { ...how, depth: how.depth + 1 }
  const place = placeOf(node, how)
  if (isAlias(node)) return convert(resolved(node.resolve(how.document), how, place), inner)
  if (isMap(node)) return { kind: 'map', entries: node.items.map(item => entryOf(item, inner)), place }
  if (isSeq(node)) return { kind: 'list', items: node.items.map(item => convert(item, inner)), place }
  if (isScalar(node))
    return { kind: 'scalar', value: plainValue(node.value), text: textOf(node.source, node.value), place }
  return { kind: 'scalar', value: null, text: '', place }
}

function entryOf(pair: unknown, how: Conversion): Entry {
  if (!isPair(pair)) throw new Error('a map holds pairs')
  const keyPlace = placeOf(pair.key, how)
  const key = isScalar(pair.key) ? textOf(pair.key.source, pair.key.value) : undefined
  if (key === undefined) throw new UserError('document-syntax', { ...keyPlace, problem: 'a key must be plain text' })
  if (key === '<<') throw new UserError('document-syntax', { ...keyPlace, problem: 'merge keys (`<<`) are not read' })
  return {
    key,
    keyPlace,
    value: pair.value === null ? { kind: 'scalar', value: null, text: '', place: keyPlace } : convert(pair.value, how),
  }
}

function resolved(target: Node | undefined, how: Conversion, place: Place): Node {
  how.aliases.left -= 1
  if (how.aliases.left < 0) throw new UserError('document-aliases', { ...place, most: mostAliases })
  if (target === undefined) throw new UserError('document-syntax', { ...place, problem: 'an alias without its anchor' })
  return target
}

function placeOf(node: unknown, how: Conversion): Place {
  const range = isAlias(node) || isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined
  return how.placeAt(range?.[0] ?? 0)
}

function plainValue(value: unknown): ScalarNode['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value === null || value === undefined ? null : String(value)
}

function textOf(source: string | undefined, value: unknown): string {
  return source ?? (value === null || value === undefined ? '' : String(value))
}

function inWords(message: string): string {
  const [first = message] = message.split('\n')
  return first
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/:$/, '')
    .replace(/\.$/, '')
}
