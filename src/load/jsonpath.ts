import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'

/*
 * path    = "$" part*
 * part    = "." name | ".." name | "[" index "]" | "[*]" | "['" text "']" | '["' text '"]'
 * name    = letters, digits, "_" and "-"
 * index   = "0" | "-"? a whole number from 1, without a zero in front
 * text    = anything; a backslash stands before a quote or a backslash that is meant
 */

/** JsonPath is a compiled JSONPath; `text` is as written. */
export interface JsonPath {
  readonly text: string
  readonly parts: readonly Part[]
}

/** Part is a step down: to a member, to an element (from the end below 0), to all, or to a member however deep. */
export type Part =
  | { readonly kind: 'name' | 'deep'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'all' }

/** Levels below a value that `..name` looks at. */
const deepest = 100

/** Values that are looked at in one search, however its parts multiply. */
const mostVisits = 1_000_000

/** compileJsonPath reads the subset of RFC 9535 that stands in this file; throws `jsonpath-syntax`. */
export function compileJsonPath(text: string, source: Place): JsonPath {
  const refuse = (why: string): UserError => new UserError('jsonpath-syntax', { ...source, path: text, why })
  if (!text.startsWith('$')) throw refuse('it does not begin with `$`')
  const parts: Part[] = []
  for (let at = 1; at < text.length; ) {
    const read = partAt(text, at)
    if (read === undefined) throw refuse(`\`${text.slice(at, at + 20)}\` is unknown here`)
    parts.push(read.part)
    at += read.length
  }
  return { text, parts }
}

/**
 * find lists what a path leads to, in the order of the document: nothing where it leads nowhere. It takes any value, sees
 * own members of plain data alone (a text has no length), and ends after a million steps.
 */
export function find(path: JsonPath, value: unknown): readonly unknown[] {
  const visits = { left: mostVisits }
  return path.parts.reduce<readonly unknown[]>((found, part) => found.flatMap(one => step(part, one, visits)), [value])
}

/** textOf is a found value as a text: a text as it is, anything else as JSON; undefined for null and what can't be written. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (value === null) return undefined
  try {
    return JSON.stringify(value)
  } catch {
    // Nested too deeply to be written, or a circle.
    return undefined
  }
}

interface Read {
  readonly part: Part
  readonly length: number
}

const shapes: readonly (readonly [shape: RegExp, part: (text: string) => Part])[] = [
  [/\.\.([\p{L}\p{N}_-]+)/uy, name => ({ kind: 'deep', name })],
  [/\.([\p{L}\p{N}_-]+)/uy, name => ({ kind: 'name', name })],
  [/\[(\*)\]/y, () => ({ kind: 'all' })],
  [/\[(0|-?[1-9]\d{0,8})\]/y, index => ({ kind: 'index', index: Number(index) })],
  [/\['((?:[^'\\]|\\['"\\])*)'\]/y, name => ({ kind: 'name', name: unescaped(name) })],
  [/\["((?:[^"\\]|\\['"\\])*)"\]/y, name => ({ kind: 'name', name: unescaped(name) })],
]

function partAt(text: string, at: number): Read | undefined {
  for (const [shape, part] of shapes) {
    shape.lastIndex = at
    const match = shape.exec(text)
    if (match !== null) return { part: part(match[1] ?? ''), length: match[0].length }
  }
  return undefined
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1')
}

interface Visits {
  left: number
}

function step(part: Part, value: unknown, visits: Visits): readonly unknown[] {
  visits.left -= 1
  if (visits.left < 0) return []
  switch (part.kind) {
    case 'name':
      return member(value, part.name)
    case 'index':
      return element(value, part.index)
    case 'all':
      return childrenOf(value)
    case 'deep':
      return deep(value, part.name, visits)
    default:
      return part satisfies never
  }
}

/** An object that is no list: a list has members of its own, like `length`. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function member(value: unknown, name: string): readonly unknown[] {
  const own = isObject(value) ? Object.getOwnPropertyDescriptor(value, name) : undefined
  return own === undefined || !('value' in own) ? [] : [own.value]
}

function element(value: unknown, index: number): readonly unknown[] {
  if (!Array.isArray(value)) return []
  const at = index < 0 ? value.length + index : index
  return at >= 0 && at < value.length ? [value[at]] : []
}

function childrenOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return isObject(value) ? Object.keys(value).flatMap(key => member(value, key)) : []
}

/** Without recursion, a parent before its children. */
function deep(top: unknown, name: string, visits: Visits): readonly unknown[] {
  const found: unknown[] = []
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: top, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined && visits.left > 0; next = waiting.pop()) {
    const { value, depth } = next
    visits.left -= 1
    found.push(...member(value, name))
    if (depth < deepest) {
      for (const child of childrenOf(value).toReversed()) waiting.push({ value: child, depth: depth + 1 })
    }
  }
  return found
}
