import { didYouMean, UserError } from '../model/errors.ts'
import type { DocNode, Entry, MapNode, ScalarNode } from './document.ts'
import { nearest } from './nearest.ts'

/** JsonSchema is a draft-07 schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** Decoder is one description of a value: how a node of a document becomes it, and the JSON Schema that says the same. */
export interface Decoder<Value> {
  readonly schema: JsonSchema
  /** Throws a UserError with the place, what stands there and what is expected. */
  decode(node: DocNode): Value
}

/** Decoded is the type of what a decoder gives. */
export type Decoded<D> = D extends Decoder<infer Value> ? Value : never

/** Shape is the keys of an object; each may be left out. */
export type Shape = Readonly<Record<string, Decoder<unknown>>>

type DecodedShape<S extends Shape> = { readonly [Key in keyof S]?: Decoded<S[Key]> }

/** scalar reads one text, as it was written; `read` gives undefined for what it cannot take. */
export function scalar<Value>(
  expected: string,
  schema: JsonSchema,
  read: (text: string, node: ScalarNode) => Value | undefined,
): Decoder<Value> {
  return {
    schema,
    decode: node => {
      const value = node.kind === 'scalar' && node.value !== null ? read(node.text.trim(), node) : undefined
      if (value === undefined) throw unexpected(node, expected)
      return value
    },
  }
}

/** text takes any text that is not empty. */
export function text(description: string): Decoder<string> {
  return scalar('a text', { type: 'string', minLength: 1, description }, given => given || undefined)
}

/** flag takes true and false. */
export function flag(description: string): Decoder<boolean> {
  const values = new Map([
    ['true', true],
    ['false', false],
  ])
  return scalar('true or false', { type: 'boolean', description }, given => values.get(given))
}

/** choice takes one of some words. */
export function choice<const Word extends string>(words: readonly Word[], description: string): Decoder<Word> {
  return scalar(`one of ${words.join(', ')}`, { enum: words, description }, given => words.find(word => word === given))
}

/** list takes a list, or one item standing for a list of one. */
export function list<Value>(item: Decoder<Value>, description: string): Decoder<readonly Value[]> {
  return {
    schema: { description, anyOf: [item.schema, { type: 'array', items: item.schema, minItems: 1 }] },
    decode: node => (node.kind === 'list' ? node.items.map(one => item.decode(one)) : [item.decode(node)]),
  }
}

/** record takes a map from names to values of one kind. */
export function record<Value>(value: Decoder<Value>, description: string): Decoder<ReadonlyMap<string, Value>> {
  return {
    schema: { type: 'object', description, additionalProperties: value.schema },
    decode: node => new Map(mapOf(node).entries.map(entry => [entry.key, value.decode(entry.value)])),
  }
}

/** either takes what the first decoder fits by kind of node, else the second. */
export function either<A, B>(kind: DocNode['kind'], first: Decoder<A>, second: Decoder<B>): Decoder<A | B> {
  return {
    schema: { anyOf: [first.schema, second.schema] },
    decode: node => (node.kind === kind ? first.decode(node) : second.decode(node)),
  }
}

/** object takes a map with the keys of a shape; another key is an error that offers the nearest, or what `foreign` says of it. */
export function object<const S extends Shape>(
  shape: S,
  description: string,
  foreign: ReadonlyMap<string, string> = new Map(),
): Decoder<DecodedShape<S>> {
  const properties = Object.fromEntries(Object.entries(shape).map(([key, { schema }]) => [key, schema]))
  return {
    schema: { type: 'object', description, properties, additionalProperties: false },
    decode: node => {
      const values = new Map(
        mapOf(node)
          .entries.filter(({ value }) => !isNothing(value))
          .map(entry => [entry.key, known(shape, entry, foreign).decode(entry.value)]),
      )
      const decoded: unknown = Object.fromEntries(values)
      if (!hasShape(decoded, shape)) throw new Error('an object holds only the keys that its shape has')
      return decoded
    },
  }
}

/** mapped changes what a decoder gives, knowing the node that it came from. */
export function mapped<From, To>(from: Decoder<From>, change: (value: From, node: DocNode) => To): Decoder<To> {
  return { schema: from.schema, decode: node => change(from.decode(node), node) }
}

/** unexpected is the error for a node that is not what was expected. */
export function unexpected(node: DocNode, expected: string): UserError {
  return new UserError('value-unexpected', { ...node.place, found: foundWords(node), expected })
}

function known(shape: Shape, { key, keyPlace }: Entry, foreign: ReadonlyMap<string, string>): Decoder<unknown> {
  const decoder = Object.hasOwn(shape, key) ? shape[key] : undefined
  if (decoder !== undefined) return decoder
  throw new UserError('key-unknown', { ...keyPlace, key, hint: hintFor(key, Object.keys(shape), foreign.get(key)) })
}

/** All keys are a wall of text, for those alone whom nothing nearer helps. */
function hintFor(key: string, keys: readonly string[], ours: string | undefined): string {
  if (ours !== undefined) return ` (here it is ${ours})`
  return didYouMean(nearest(key, keys)) || `. The keys are ${keys.join(', ')}`
}

function mapOf(node: DocNode): MapNode {
  if (node.kind !== 'map') throw unexpected(node, 'keys with values')
  return node
}

/** A key with nothing behind it says nothing: `slo:` alone is as if it were not there. */
function isNothing(node: DocNode): boolean {
  return node.kind === 'scalar' && node.value === null
}

function hasShape<S extends Shape>(value: unknown, shape: S): value is DecodedShape<S> {
  return typeof value === 'object' && value !== null && Object.keys(value).every(key => Object.hasOwn(shape, key))
}

function foundWords(node: DocNode): string {
  switch (node.kind) {
    case 'scalar':
      return node.text === '' ? 'nothing' : `\`${node.text.length > 60 ? `${node.text.slice(0, 60)}…` : node.text}\``
    case 'list':
      return 'a list'
    case 'map':
      return 'keys with values'
    default:
      return node satisfies never
  }
}
