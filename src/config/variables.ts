import { choice, type Decoder, either, mapped, object, scalar, text, unexpected } from '../text/decoder.ts'
import type { DocNode } from '../text/document.ts'
import { variableName } from './answer.ts'
import type { Placed } from './keys.ts'
import { named, placed, some } from './keys.ts'
import { whole } from './quantities.ts'
import { weight } from './step.ts'

/** VariableEntry is a variable as written. */
export type VariableEntry =
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly weights: readonly number[] }
  | {
      readonly kind: 'file'
      readonly format: 'csv' | 'jsonl' | 'json'
      readonly file: Placed<string>
      readonly field?: Placed<string>
      readonly order: 'sequential' | 'shuffled' | 'once'
    }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'integer'; readonly from: number; readonly to: number }
  | { readonly kind: 'words'; readonly count: number }

const sources = ['csv', 'jsonl', 'json', 'uuid', 'integer', 'words'] as const

const path = placed(text('A path, relative to the folder of this file.'))

const range = scalar<readonly [number, number]>(
  'whole numbers from one to another, like `1-100`',
  { type: 'string', pattern: '^-?\\d{1,15} ?- ?-?\\d{1,15}$', description: 'A whole number drawn evenly.' },
  given => {
    const [, from, to] = /^(-?\d{1,15}) ?- ?(-?\d{1,15})$/.exec(given) ?? []
    return from === undefined || Number(from) > Number(to) ? undefined : [Number(from), Number(to)]
  },
)

const yes = scalar('true', { enum: [true], description: 'A UUID of its own each time.' }, given =>
  given === 'true' ? true : undefined,
)

const source = object(
  {
    csv: path,
    jsonl: path,
    json: path,
    column: placed(text('The column of the CSV; may be left out where there is one.')),
    field: placed(text('The field of each object; left out where they are texts or numbers.')),
    order: choice(
      ['sequential', 'shuffled', 'once'],
      'How rows are taken: in order and again, shuffled, or each once.',
    ),
    uuid: yes,
    integer: range,
    words: whole('So many words of chance.', 1, 10_000),
  },
  'Where values come from.',
)

const value = scalar('a text or a number', { type: ['string', 'number', 'boolean'] }, (_, node) => node.text)

const values: Decoder<readonly string[]> = {
  schema: { type: 'array', items: value.schema, minItems: 1, description: 'Values, each as likely as the others.' },
  decode: node => {
    if (node.kind !== 'list' || node.items.length === 0) throw unexpected(node, 'values')
    return node.items.map(item => value.decode(item))
  },
}

const evenly = mapped(
  values,
  (given): VariableEntry => ({ kind: 'choice', values: given, weights: given.map(() => 1) }),
)

const weighted = mapped(
  some(weight, 'Values and their weights.'),
  (entries): VariableEntry => ({
    kind: 'choice',
    values: entries.map(({ key }) => key),
    weights: entries.map(one => one.value),
  }),
)

const fromSource = mapped(source, (given, node): VariableEntry => {
  const kinds = sources.filter(kind => given[kind] !== undefined)
  if (kinds.length !== 1) throw unexpected(node, `one of ${sources.join(', ')}`)
  if (given.uuid !== undefined) return { kind: 'uuid' }
  if (given.integer !== undefined) return { kind: 'integer', from: given.integer[0], to: given.integer[1] }
  if (given.words !== undefined) return { kind: 'words', count: given.words }
  const { order = 'sequential' } = given
  if (given.csv !== undefined) return rows('csv', given.csv, given.column ?? given.field, order)
  if (given.jsonl !== undefined) return rows('jsonl', given.jsonl, given.field ?? given.column, order)
  if (given.json !== undefined) return rows('json', given.json, given.field ?? given.column, order)
  throw new Error('one of the sources is there')
})

function rows(
  format: 'csv' | 'jsonl' | 'json',
  file: Placed<string>,
  field: Placed<string> | undefined,
  order: 'sequential' | 'shuffled' | 'once',
): VariableEntry {
  return { kind: 'file', format, file, ...(field && { field }), order }
}

/** A weighted map may hold a value that is called `words`; a source is what has nothing else. */
function isSource(node: DocNode): boolean {
  if (node.kind !== 'map') return false
  const first = node.entries.find(({ key }) => sources.some(kind => kind === key))
  if (first === undefined) return false
  const isNumber = first.value.kind === 'scalar' && typeof first.value.value === 'number'
  return !isNumber || node.entries.length === 1
}

const variable = either(
  'list',
  evenly,
  ((): Decoder<VariableEntry> => ({
    schema: { anyOf: [fromSource.schema, weighted.schema] },
    decode: node => (isSource(node) ? fromSource : weighted).decode(node),
  }))(),
)

/** variables takes names, and where the value of each comes from. */
export const variables: Decoder<ReadonlyMap<string, VariableEntry>> = mapped(
  named(variable, 'Values for ${name} in requests, drawn anew by each iteration.', variableName),
  entries => new Map(entries.map(({ key, value: entry }) => [key, entry])),
)
