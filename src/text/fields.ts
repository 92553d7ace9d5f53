import type { UserError } from '../model/errors.ts'
import { type FigureKind, readFigure } from './figure.ts'
import { field, isObject, type JsonObject } from './json.ts'

/** Fields reads the fields of one object of the document, and knows its path for errors. */
export interface Fields {
  raw(name: string): unknown
  keys(): readonly string[]
  wrong(name: string, expected: string): UserError
  object(name: string): Fields
  maybeObject(name: string): Fields | undefined
  list(name: string): readonly Fields[]
  maybeList(name: string): readonly Fields[] | undefined
  text(name: string): string
  maybeText(name: string): string | undefined
  /** At most `most` of the texts of a list, none where there is no list. */
  textList(name: string, most: number): readonly string[]
  texts<Name extends string>(...names: readonly Name[]): { readonly [Key in Name]?: string }
  choice<Word extends string>(name: string, words: readonly Word[]): Word
  maybeChoice<const Word extends string>(name: string, words: readonly Word[]): Word | undefined
  number(name: string, kind: FigureKind): number
  count(name: string): number
  /** NaN for `null`, which says that the source had something unusable there. */
  countOrUnusable(name: string): number
  figures<Name extends string>(kind: FigureKind, ...names: readonly Name[]): { readonly [Key in Name]?: number }
}

const longestText = 20_000

/** Complain makes the error for a field that is not what it should be: its path, and what stands there in words. */
export type Complain = (field: string, found: string, expected: string) => UserError

/** fieldsOf opens an object of a document; `path` is its own, '' for the whole. */
export function fieldsOf(object: JsonObject, complain: Complain, path = ''): Fields {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`)
  const wrong = (name: string, expected: string): UserError =>
    complain(at(name), foundWords(field(object, name)), expected)
  const fields: Fields = {
    raw: name => field(object, name),
    keys: () => Object.keys(object),
    wrong,
    maybeObject: name => {
      const value = field(object, name)
      if (value === undefined) return undefined
      if (!isObject(value)) throw wrong(name, 'an object')
      return fieldsOf(value, complain, at(name))
    },
    object: name => fields.maybeObject(name) ?? raise(wrong(name, 'an object')),
    maybeList: name => {
      const value = field(object, name)
      if (value === undefined) return undefined
      if (!Array.isArray(value)) throw wrong(name, 'a list')
      return value.map((item: unknown, index) => {
        if (!isObject(item)) throw wrong(name, 'a list of objects')
        return fieldsOf(item, complain, `${at(name)}[${index}]`)
      })
    },
    list: name => fields.maybeList(name) ?? raise(wrong(name, 'a list')),
    maybeText: name => {
      const value = field(object, name)
      if (value === undefined) return undefined
      if (typeof value !== 'string' || (name !== 'histogram' && value.length > longestText)) throw wrong(name, 'a text')
      return value
    },
    text: name => fields.maybeText(name) ?? raise(wrong(name, 'a text')),
    textList: (name, most) => {
      const value = field(object, name) ?? []
      if (!Array.isArray(value)) throw wrong(name, 'a list')
      return value.slice(0, most).map((item: unknown) => {
        if (typeof item !== 'string' || item.length > longestText) throw wrong(name, 'a list of texts')
        return item
      })
    },
    texts: (...names) => collected(names, name => fields.maybeText(name)),
    maybeChoice: (name, words) => {
      const value = fields.maybeText(name)
      const word = words.find(one => one === value)
      if (value !== undefined && word === undefined) throw wrong(name, `one of ${words.join(', ')}`)
      return word
    },
    choice: (name, words) => fields.maybeChoice(name, words) ?? raise(wrong(name, `one of ${words.join(', ')}`)),
    number: (name, kind) => {
      const figure = readFigure(field(object, name), kind)
      if (typeof figure !== 'number' || typeof field(object, name) !== 'number')
        throw wrong(name, 'a number that can be')
      return figure
    },
    count: name => fields.number(name, 'count'),
    countOrUnusable: name => (field(object, name) === null ? Number.NaN : fields.count(name)),
    figures: (kind, ...names) =>
      collected(names, name => (field(object, name) === undefined ? undefined : fields.number(name, kind))),
  }
  return fields
}

function collected<Name extends string, Value>(
  names: readonly Name[],
  read: (name: Name) => Value | undefined,
): { readonly [Key in Name]?: Value } {
  const found: { [Key in Name]?: Value } = {}
  for (const name of names) {
    const value = read(name)
    if (value !== undefined) found[name] = value
  }
  return found
}

function raise(error: UserError): never {
  throw error
}

function foundWords(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'a list'
  return isObject(value) ? 'an object' : `\`${String(value).slice(0, 60)}\``
}
