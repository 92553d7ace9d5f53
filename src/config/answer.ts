import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'
import { type Capture, tokenName } from '../model/scenario.ts'
import { type Decoder, either, list, mapped, object, scalar, text, unexpected } from '../text/decoder.ts'
import type { DocNode } from '../text/document.ts'
import { type NamedEntry, named } from './keys.ts'
import { isName, type Template, template, templateOf } from './template.ts'

/** ExpectEntry is what must hold of an answer, as written. */
export type ExpectEntry =
  | { readonly kind: 'status'; readonly anyOf: readonly StatusRange[] }
  | { readonly kind: 'header'; readonly name: string; readonly contains: Template }
  | { readonly kind: 'body'; readonly contains: Template }
  | { readonly kind: 'jsonpath'; readonly path: string; readonly equals?: Template }

type StatusRange = readonly [from: number, to: number]

/** CaptureEntry is a capture and where its name is written. */
export interface CaptureEntry {
  readonly capture: Capture
  readonly place: Place
}

const status = scalar<StatusRange>(
  'a status like `200` or `2xx`',
  { type: ['integer', 'string'], minimum: 100, maximum: 599, pattern: '^[1-5](?:\\d\\d|xx|XX)(?:-[1-5]\\d\\d)?$' },
  given => {
    const [, digit, from, to = from] = /^(?:([1-5])xx|([1-5]\d\d)(?:-([1-5]\d\d))?)$/i.exec(given) ?? []
    if (digit !== undefined) return [Number(digit) * 100, Number(digit) * 100 + 99]
    return from === undefined || Number(to) < Number(from) ? undefined : [Number(from), Number(to)]
  },
)

/** jsonPath takes a path into JSON, as far as one sees that it is one. */
export const jsonPath = scalar(
  'a JSON path like `$.id`',
  { type: 'string', pattern: '^\\$', description: 'A JSON path.', examples: ['$.id', '$.items[0].id'] },
  given => (isPath(given) ? given : undefined),
)

function isPath(given: string): boolean {
  return /^\$(?:$|[.[])/.test(given)
}

const contains = template('A text that must be in it, which may hold ${name}.', 0)

const expectation = object(
  {
    status: list(status, 'One of these must be the status.'),
    header: mapped(named(contains, 'Names, and what each must hold; an empty text only wants it there.'), headersOf),
    jsonpath: either(
      'map',
      mapped(named(contains, 'Paths, and the value that each must have.', pathName), valuesOf),
      mapped(list(jsonPath, 'Paths that must be there.'), paths =>
        paths.map((path): ExpectEntry => ({ kind: 'jsonpath', path })),
      ),
    ),
    body: mapped(list(contains, 'Texts that must be in the body.'), texts =>
      texts.map((one): ExpectEntry => ({ kind: 'body', contains: one })),
    ),
  },
  'What must hold of the answer, or the request counts as failed.',
  new Map([
    ['code', '`status`'],
    ['statusCode', '`status`'],
    ['json', '`jsonpath`'],
    ['headers', '`header`'],
    ['contains', '`body`'],
  ]),
)

/** expect takes what must hold of an answer. */
export const expect: Decoder<readonly ExpectEntry[]> = mapped(expectation, given => [
  ...(given.status === undefined ? [] : [{ kind: 'status' as const, anyOf: given.status }]),
  ...(given.header ?? []),
  ...(given.jsonpath ?? []),
  ...(given.body ?? []),
])

function headersOf(entries: readonly NamedEntry<Template>[]): readonly ExpectEntry[] {
  return entries.map(({ key, value }) => ({ kind: 'header', name: key.toLowerCase(), contains: value }))
}

function valuesOf(entries: readonly NamedEntry<Template>[]): readonly ExpectEntry[] {
  return entries.map(({ key, value }) => ({ kind: 'jsonpath', path: key, equals: value }))
}

function pathName(path: string, place: Place): void {
  if (!isPath(path))
    throw new UserError('value-unexpected', { ...place, found: `\`${path}\``, expected: 'a JSON path like `$.id`' })
}

const source = either(
  'map',
  object({ jsonpath: jsonPath, header: text('Name of a header.'), regex: pattern() }, 'Where it is taken from.'),
  jsonPath,
)

/** capture takes names, and where in the answer the value of each is found. */
export const capture: Decoder<readonly CaptureEntry[]> = mapped(
  named(
    mapped(source, (given, node) => ({ given, node })),
    'Names for the steps behind, and where in the answer the value of each is found.',
    variableName,
  ),
  entries =>
    entries.map(({ key, keyPlace, value }) => ({ capture: captureOf(key, value.given, value.node), place: keyPlace })),
)

function captureOf(
  name: string,
  given: string | { readonly jsonpath?: string; readonly header?: string; readonly regex?: string },
  node: DocNode,
): Capture {
  if (typeof given === 'string') return { name, from: 'jsonpath', path: given }
  if (Object.keys(given).length === 1) {
    if (given.jsonpath !== undefined) return { name, from: 'jsonpath', path: given.jsonpath }
    if (given.header !== undefined) return { name, from: 'header', header: given.header.toLowerCase() }
    if (given.regex !== undefined) return { name, from: 'regex', pattern: given.regex }
  }
  throw unexpected(node, 'one of `jsonpath`, `header` and `regex`')
}

/** variableName throws for a name that can not stand in `${…}`. */
export function variableName(name: string, place: Place): void {
  // Its own sentence says more than that it could not be read.
  templateOf(`\${${name}}`, place)
  if (!isName(name)) throw new Error('a template holds names only')
  if (name === tokenName)
    throw new UserError('value-unexpected', { ...place, found: `\`${name}\``, expected: 'a name of your own' })
}

function pattern(): Decoder<string> {
  return scalar(
    'a regular expression of at most 500 characters',
    {
      type: 'string',
      minLength: 1,
      maxLength: 500,
      description: 'A regular expression; its first group is the value.',
    },
    given => (given.length <= 500 && compiles(given) ? given : undefined),
  )
}

function compiles(given: string): boolean {
  try {
    return given !== '' && new RegExp(given, 'u') instanceof RegExp
  } catch {
    return false
  }
}
