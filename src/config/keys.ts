import type { Place } from '../model/notice.ts'
import { type Decoder, mapped, type Shape, unexpected } from '../text/decoder.ts'

/** Placed is a value and where it is written. */
export interface Placed<Value> {
  readonly value: Value
  readonly place: Place
}

/** NamedEntry is one key of a map whose keys are the user's own names. */
export interface NamedEntry<Value> {
  readonly key: string
  readonly keyPlace: Place
  readonly value: Value
}

/** placed keeps where a value is written. */
export function placed<Value>(decoder: Decoder<Value>): Decoder<Placed<Value>> {
  return mapped(decoder, (value, node) => ({ value, place: node.place }))
}

/** named takes a map from the user's own names to values of one kind, in order; `check` may throw for a name. */
export function named<Value>(
  value: Decoder<Value>,
  description: string,
  check: (key: string, keyPlace: Place) => void = () => undefined,
): Decoder<readonly NamedEntry<Value>[]> {
  return {
    schema: { type: 'object', description, additionalProperties: value.schema },
    decode: node => {
      if (node.kind !== 'map') throw unexpected(node, 'keys with values')
      return node.entries.map(entry => {
        check(entry.key, entry.keyPlace)
        return { key: entry.key, keyPlace: entry.keyPlace, value: value.decode(entry.value) }
      })
    },
  }
}

/** some takes what `named` takes, if there is something in it. */
export function some<Value>(value: Decoder<Value>, description: string): Decoder<readonly NamedEntry<Value>[]> {
  const any = named(value, description)
  return {
    schema: { ...any.schema, minProperties: 1 },
    decode: node => {
      const entries = any.decode(node)
      if (entries.length === 0) throw unexpected(node, 'at least one key with a value')
      return entries
    },
  }
}

/** Part is what the keys of a shape give. */
export type Part<S extends Shape> = { readonly [Key in keyof S]?: S[Key] extends Decoder<infer Value> ? Value : never }

/** partOf is the part of a decoded object that a shape names; undefined where nothing of it was written. */
export function partOf<S extends Shape>(read: Part<S>, shape: S): Part<S> | undefined {
  const entries = Object.entries(read).filter(([key]) => Object.hasOwn(shape, key))
  const part: unknown = Object.fromEntries(entries)
  if (entries.length === 0) return undefined
  if (!isPart(part, shape)) throw new Error('a part holds only the keys that its shape has')
  return part
}

function isPart<S extends Shape>(value: unknown, shape: S): value is Part<S> {
  return typeof value === 'object' && value !== null && Object.keys(value).every(key => Object.hasOwn(shape, key))
}
