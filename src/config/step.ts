import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'
import { type Decoded, type Decoder, mapped, object, scalar, text, unexpected } from '../text/decoder.ts'
import type { DocNode } from '../text/document.ts'
import { type CaptureEntry, capture, type ExpectEntry, expect, jsonPath } from './answer.ts'
import { type BodyEntry, bodyShape } from './body.ts'
import { foreignStep } from './foreign.ts'
import { type NamedEntry, named, type Part } from './keys.ts'
import { duration, durations } from './quantities.ts'
import { type Template, template } from './template.ts'

/** StepEntry is one request as written. */
export interface StepEntry {
  readonly method: string
  readonly path: Template
  readonly headers: readonly NamedEntry<Template>[]
  readonly query: readonly NamedEntry<Template>[]
  readonly body?: BodyEntry
  readonly name?: Template
  readonly expect: readonly ExpectEntry[]
  readonly capture: readonly CaptureEntry[]
  readonly thinkMs?: readonly [from: number, to: number]
  readonly auth?: AuthEntry
  readonly place: Place
}

/** AuthEntry is what a request shows of its sender; a token that is fetched is that of the whole load. */
export type AuthEntry =
  | { readonly kind: 'bearer'; readonly token: Template }
  | { readonly kind: 'basic'; readonly pair: Template }
  | TokenEntry

/** TokenEntry is how a token is fetched, as written. */
export interface TokenEntry {
  readonly kind: 'token'
  readonly step: StepEntry
  /** JSONPath in the answer. */
  readonly path: string
  /** The header that shows it alone; absent for `authorization: Bearer …`. */
  readonly header?: string
  readonly everyMs?: number
}

/** RequestEntry is what arrives: one request, or a flow of several. */
export interface RequestEntry {
  readonly weight: number
  readonly steps: readonly StepEntry[]
}

/** ReadyEntry is a request that must be answered before the load. */
export interface ReadyEntry {
  readonly step: StepEntry
  readonly withinMs: number
}

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const

const path = template('A path below the target, or a whole URL; may hold ${name}.')

/** headers takes names of headers and their values. */
export const headers: Decoder<readonly NamedEntry<Template>[]> = named(
  template('A value, which may hold ${name}.', 0),
  'Headers; ${NAME} is that variable, else comes from the environment.',
  headerName,
)

const written = {
  bearer: template('A token, like ${API_TOKEN}.'),
  basic: template('`name:password`, like ${API_LOGIN}.'),
} as const

const ownAuth: Decoder<AuthEntry> = mapped(
  object(written, 'The authorization header.', new Map([['token', '`token` of the whole config or a scenario']])),
  (given, node): AuthEntry => authOf(given, node, 'one of `bearer` and `basic`'),
)

function authOf({ bearer, basic }: Part<typeof written>, node: DocNode, expected: string): AuthEntry {
  if (bearer !== undefined && basic === undefined) return { kind: 'bearer', token: bearer }
  if (basic !== undefined && bearer === undefined) return { kind: 'basic', pair: basic }
  throw unexpected(node, expected)
}

const stepShape = {
  get: path,
  post: path,
  put: path,
  patch: path,
  delete: path,
  head: path,
  options: path,
  name: template('Under which it is recorded; the path where left out.'),
  headers,
  query: named(template('A value, which may hold ${name}.', 0), 'What is behind the `?` of the path.'),
  ...bodyShape,
  auth: ownAuth,
  expect,
  capture,
  'think-time': durations('Thinking before this step of a flow.'),
} as const

const stepKeys = object(stepShape, 'One request.', foreignStep)

/** weight takes a number above 0, to three decimals. */
export const weight = scalar(
  'a weight above 0, like `40` or `2.5`',
  { type: 'number', exclusiveMinimum: 0, maximum: 999_999, description: 'How often it arrives, against the others.' },
  given => (/^(?:\d{1,6}|\d{1,4}\.\d{1,3})$/.test(given) && Number(given) > 0 ? Number(given) : undefined),
)

/** step takes one request. */
export const step: Decoder<StepEntry> = withMethod(mapped(stepKeys, stepOf))

const single = withMethod(mapped(object({ weight, ...stepShape }, 'A request.', foreignStep), singleOf))

const flow = mapped(
  object({ weight, steps: steps('Requests, one after the other.') }, 'A flow of requests.', foreignStep),
  (given, node): RequestEntry => {
    if (given.steps === undefined) throw unexpected(node, 'steps')
    return { weight: given.weight ?? 1, steps: given.steps }
  },
)

/** request takes one request, or a flow with `steps`. */
export const request: Decoder<RequestEntry> = {
  schema: { anyOf: [single.schema, { ...flow.schema, required: ['steps'] }] },
  decode: node => (isFlow(node) ? flow : single).decode(node),
}

/** ready takes a request and the time within which it must be answered. */
export const ready: Decoder<ReadyEntry> = withMethod(
  mapped(
    object(
      { ...stepShape, within: duration('How long to wait for an answer below 400; one minute where left out.') },
      'A request that must be answered before the load begins.',
      foreignStep,
    ),
    (given, node): ReadyEntry => ({ step: stepOf(given, node), withinMs: given.within ?? 60_000 }),
  ),
)

const { name: _, capture: __, 'think-time': ___, ...tokenShape } = stepShape

const token: Decoder<TokenEntry> = withMethod(
  mapped(
    object(
      {
        ...tokenShape,
        jsonpath: jsonPath,
        header: text('The header that shows it, without `Bearer`; authorization where left out.'),
        every: duration('How often it is fetched again; before what the answer calls `expires_in` where left out.'),
      },
      'The request that fetches a token, before the load and again before it expires; ${NAME} comes from the environment.',
      new Map([
        ...foreignStep,
        ['path', '`jsonpath`'],
        ['refresh', '`every`'],
        ['interval', '`every`'],
        ['expires', '`every`'],
      ]),
    ),
    (given, node): TokenEntry => ({
      kind: 'token',
      step: stepOf(given, node),
      path: given.jsonpath ?? '$.access_token',
      ...(given.header !== undefined && { header: tokenHeader(given.header, node.place) }),
      ...(given.every !== undefined && { everyMs: given.every }),
    }),
  ),
)

function tokenHeader(name: string, place: Place): string {
  headerName(name, place)
  return name.toLowerCase()
}

/** auth takes a bearer token, a name and a password, or how a token is fetched. */
export const auth: Decoder<AuthEntry> = mapped(
  object({ ...written, token }, 'What requests show of their sender.'),
  (given, node): AuthEntry => {
    const expected = 'one of `bearer`, `basic` and `token`'
    if (given.token === undefined) return authOf(given, node, expected)
    if (given.bearer !== undefined || given.basic !== undefined) throw unexpected(node, expected)
    return given.token
  },
)

/** steps takes a list of requests, or one. */
export function steps(description: string): Decoder<readonly StepEntry[]> {
  return {
    schema: { description, anyOf: [step.schema, { type: 'array', items: step.schema, minItems: 1 }] },
    decode: node => {
      if (node.kind !== 'list') return [step.decode(node)]
      if (node.items.length === 0) throw unexpected(node, 'requests')
      return node.items.map(item => step.decode(item))
    },
  }
}

function isFlow(node: DocNode): boolean {
  return node.kind === 'map' && node.entries.some(({ key }) => key === 'steps')
}

function singleOf(given: Decoded<typeof stepKeys> & { readonly weight?: number }, node: DocNode): RequestEntry {
  return { weight: given.weight ?? 1, steps: [stepOf(given, node)] }
}

function stepOf(given: Decoded<typeof stepKeys>, node: DocNode): StepEntry {
  const [called, more] = methods.flatMap(method => {
    const to = given[method]
    return to === undefined ? [] : [{ method, path: to }]
  })
  if (called === undefined || more !== undefined)
    throw unexpected(node, 'one method with its path, like `get: /health`')
  const [body, another] = [given.json, given.form, given.multipart, given.body].filter(one => one !== undefined)
  if (another !== undefined) throw unexpected(node, 'one of `json`, `form`, `multipart` and `body`')
  const { name, auth: shown, 'think-time': thinkMs } = given
  return {
    method: called.method.toUpperCase(),
    path: called.path,
    headers: given.headers ?? [],
    query: given.query ?? [],
    ...(body && { body }),
    ...(name && { name }),
    expect: given.expect ?? [],
    capture: given.capture ?? [],
    ...(thinkMs && { thinkMs }),
    ...(shown && { auth: shown }),
    place: node.place,
  }
}

/** The schema says too that there is one method, and one body at most. */
function withMethod<Value>(decoder: Decoder<Value>): Decoder<Value> {
  const two = ['json', 'form', 'multipart', 'body'].flatMap((one, at, all) =>
    all.slice(at + 1).map(other => ({ required: [one, other] })),
  )
  return {
    ...decoder,
    schema: { ...decoder.schema, oneOf: methods.map(method => ({ required: [method] })), not: { anyOf: two } },
  }
}

const ownHeaders = ['host', 'content-length', 'connection', 'transfer-encoding', 'keep-alive', 'upgrade', 'expect']

/** headerName throws for what is no name of a header, and for one that the connection sets itself. */
export function headerName(name: string, place: Place): void {
  if (!/^[\w!#$%&'*+.^`|~-]{1,200}$/.test(name))
    throw new UserError('value-unexpected', { ...place, found: `\`${name}\``, expected: 'the name of a header' })
  if (ownHeaders.includes(name.toLowerCase())) throw new UserError('header-own', { ...place, name })
}
