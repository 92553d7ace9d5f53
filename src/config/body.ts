import { type Decoder, either, mapped, object, text, unexpected } from '../text/decoder.ts'
import type { DocNode, ScalarNode } from '../text/document.ts'
import { named, type Placed, placed } from './keys.ts'
import { type Template, template, type Use, usesIn } from './template.ts'

/** BodyEntry is the body of a request as written. */
export type BodyEntry =
  | { readonly kind: 'json'; readonly pieces: readonly JsonPiece[] }
  | { readonly kind: 'form'; readonly fields: readonly (readonly [name: string, value: Template])[] }
  | { readonly kind: 'multipart'; readonly parts: readonly PartEntry[] }
  | { readonly kind: 'text'; readonly text: Template }
  | { readonly kind: 'file'; readonly file: Placed<string> }

/** JsonPiece is a stretch of a JSON text; `whole` is a string that is one variable and nothing else, without its quotes. */
export type JsonPiece =
  | { readonly kind: 'text'; readonly text: string; readonly uses: readonly Use[] }
  | { readonly kind: 'whole'; readonly use: Use }

/** PartEntry is a field of a multipart body as written, or a file in it. */
export interface PartEntry {
  readonly name: string
  readonly value?: Template
  readonly file?: Placed<string>
  readonly fileName?: string
  readonly type?: string
}

const file = object({ file: placed(text('A path, relative to the folder of this file.')) }, 'The bytes of a file.')

const filePart = object(
  {
    file: placed(text('A path, relative to the folder of this file.')),
    'file-name': text('The name that is sent; that of the file where left out.'),
    type: text('Its content type.'),
  },
  'A file.',
)

const value = template('A text, which may hold ${name}.', 0)

/** bodyShape is the keys of a request that give it a body; at most one of them. */
export const bodyShape = {
  json: json(),
  form: mapped(
    named(value, 'Fields, sent as a form.'),
    (fields): BodyEntry => ({ kind: 'form', fields: fields.map(field => [field.key, field.value]) }),
  ),
  multipart: mapped(
    named(either('map', filePart, value), 'Fields and files, sent as multipart/form-data.'),
    (parts, node): BodyEntry => ({
      kind: 'multipart',
      parts: parts.map(part => partEntry(part.key, part.value, node)),
    }),
  ),
  body: mapped(either('map', file, template('A text, sent as it is.', 0)), (given, node): BodyEntry => {
    if ('text' in given) return { kind: 'text', text: given }
    if (given.file === undefined) throw unexpected(node, 'a text, or `{ file: PATH }`')
    return { kind: 'file', file: given.file }
  }),
} as const

function partEntry(
  name: string,
  given: Template | { readonly file?: Placed<string>; readonly 'file-name'?: string; readonly type?: string },
  node: DocNode,
): PartEntry {
  if ('text' in given) return { name, value: given }
  if (given.file === undefined) throw unexpected(node, '`{ file: PATH }` for each file')
  const { file: path, 'file-name': fileName = path.value.replace(/^.*\//, ''), type } = given
  return { name, file: path, fileName, ...(type !== undefined && { type }) }
}

function json(): Decoder<BodyEntry> {
  return {
    schema: { description: 'Any value, sent as JSON; its texts may hold ${name}.' },
    decode: node => ({ kind: 'json', pieces: joined(jsonOf(node)) }),
  }
}

function jsonOf(node: DocNode): readonly JsonPiece[] {
  switch (node.kind) {
    case 'scalar':
      return [jsonScalar(node)]
    case 'list':
      return [plain('['), ...node.items.flatMap((item, at) => [comma(at), ...jsonOf(item)]), plain(']')]
    case 'map':
      return [
        plain('{'),
        ...node.entries.flatMap(({ key, keyPlace, value }, at) => [
          comma(at),
          { kind: 'text' as const, text: `${JSON.stringify(key)}:`, uses: usesIn(key, keyPlace) },
          ...jsonOf(value),
        ]),
        plain('}'),
      ]
    default:
      return node satisfies never
  }
}

function jsonScalar(node: ScalarNode): JsonPiece {
  const { value, text: written, place } = node
  if (typeof value === 'string') {
    const uses = usesIn(value, place)
    const [use] = uses
    if (use !== undefined && value === `\${${use.name}}`) return { kind: 'whole', use }
    return { kind: 'text', text: JSON.stringify(value), uses }
  }
  if (typeof value !== 'number') return plain(JSON.stringify(value))
  if (!Number.isFinite(value)) throw unexpected(node, 'a value that JSON can hold')
  // Digits that a number of this machine would lose are kept.
  return plain(/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(written) ? written : JSON.stringify(value))
}

function plain(text: string): JsonPiece {
  return { kind: 'text', text, uses: [] }
}

function comma(at: number): JsonPiece {
  return plain(at === 0 ? '' : ',')
}

function joined(pieces: readonly JsonPiece[]): readonly JsonPiece[] {
  const out: JsonPiece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (piece.kind === 'text' && last?.kind === 'text')
      out[out.length - 1] = { kind: 'text', text: last.text + piece.text, uses: [...last.uses, ...piece.uses] }
    else out.push(piece)
  }
  return out
}
