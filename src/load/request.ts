import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'
import type { Body, Escape, Part, Step } from '../model/scenario.ts'
import { hash } from '../stats/random.ts'
import { type Captures, compileCaptures } from './capture.ts'
import type { Jar } from './cookies.ts'
import { compileExpectations, type Expectations } from './expectation.ts'
import {
  type Base,
  compileForm,
  compileHeader,
  compileJson,
  compilePath,
  compileTemplate,
  fill,
  headerText,
  namesOf,
  type Template,
} from './template.ts'
import type { Call } from './transport.ts'

/** CompiledStep is a step with all prepared that is the same in each iteration. */
export interface CompiledStep {
  readonly step: Step
  /** Under which it is recorded; see `nameOf`. */
  readonly name: Template
  /** Where it goes, like `https://host:8080`; elsewhere than the target if the step has a whole URL. */
  readonly origin: string
  readonly isAtTarget: boolean
  /** Whether cookies that ask for a safe way go along: on https, and to this machine. */
  readonly isSecure: boolean
  /** Names that must have a value when it is sent, checked and recorded. */
  readonly names: ReadonlySet<string>
  readonly expectations: Expectations
  readonly captures: Captures
  readonly draft: Draft
  /** The call where no variable is in it. */
  readonly fixed: Call | undefined
}

/** Draft is a call with gaps. */
export interface Draft {
  readonly method: string
  readonly path: Template
  readonly headers: readonly (readonly [name: string, value: Template])[]
  /** The headers as they go out, where no variable is in them. */
  readonly flat: readonly string[] | undefined
  readonly body: Payload
  readonly wantsBody: boolean
}

/** Payload is a body with gaps: nothing, one text or its bytes, or pieces of a form. */
export type Payload =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: Template }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'pieces'; readonly pieces: readonly (Template | Uint8Array)[] }

/**
 * compileStep prepares a step for a target. Throws UserError: `template-name`, `target-invalid`, `header-own`,
 * `value-unexpected`, `jsonpath-syntax`, `pattern-syntax` and `pattern-slow`.
 */
export function compileStep(step: Step, target: string): CompiledStep {
  const { source } = step
  const { base, path, isAtTarget } = placed(step.path, target, source)
  const expectations = compileExpectations(step.expect, source)
  const captures = compileCaptures(step.capture, source)
  const { payload, type } = payloadOf(step.body, source)
  const headers = headersOf(step, type)
  const draft: Draft = {
    method: methodOf(step.method, source),
    path: compilePath(path, base, source),
    headers,
    flat: headers.every(([, { fixed }]) => fixed !== undefined) ? Object.freeze(flatOf(headers, new Map())) : undefined,
    body: payload,
    wantsBody: expectations.needsBody || captures.needsBody,
  }
  const name = compileTemplate(step.name, source)
  const needed = templatesOf(draft)
  return {
    step,
    name,
    origin: base.origin,
    isAtTarget,
    isSecure: isSafeWay(base.origin),
    names: namesOf([name, ...needed, ...expectations.templates]),
    expectations,
    captures,
    draft,
    fixed: needed.every(({ fixed }) => fixed !== undefined) ? Object.freeze(made(draft, new Map())) : undefined,
  }
}

/**
 * callOf is the call of a step in an iteration: the same frozen object each time where nothing in it changes. The cookies
 * of a jar go to the target alone.
 */
export function callOf(compiled: CompiledStep, values: ReadonlyMap<string, string>, jar?: Jar): Call {
  const call = compiled.fixed ?? made(compiled.draft, values)
  const cookies = compiled.isAtTarget ? jar?.header(call.path, compiled.isSecure) : undefined
  return cookies === undefined ? call : { ...call, headers: withCookies(call.headers, cookies) }
}

/** nameOf is what a request of an iteration is recorded under. */
export function nameOf({ name }: CompiledStep, values: ReadonlyMap<string, string>): string {
  return fill(name, values)
}

function made({ method, path, headers, flat, body, wantsBody }: Draft, values: ReadonlyMap<string, string>): Call {
  return {
    method,
    path: fill(path, values),
    headers: flat ?? flatOf(headers, values),
    body: bodyOf(body, values),
    wantsBody,
  }
}

function flatOf(headers: Draft['headers'], values: ReadonlyMap<string, string>): readonly string[] {
  return headers.flatMap(([name, value]) => [name, fill(value, values)])
}

function bodyOf(payload: Payload, values: ReadonlyMap<string, string>): string | Uint8Array | undefined {
  switch (payload.kind) {
    case 'none':
      return undefined
    case 'text':
      return fill(payload.text, values)
    case 'bytes':
      return payload.bytes
    case 'pieces':
      return Buffer.concat(
        payload.pieces.map(piece => (piece instanceof Uint8Array ? piece : Buffer.from(fill(piece, values)))),
      )
    default:
      return payload satisfies never
  }
}

function templatesOf({ path, headers, body }: Draft): readonly Template[] {
  const inBody =
    body.kind === 'text' ? [body.text] : body.kind === 'pieces' ? body.pieces.filter(piece => 'gaps' in piece) : []
  return [path, ...headers.map(([, value]) => value), ...inBody]
}

/** A request has one cookie header. */
function withCookies(headers: readonly string[], cookies: string): readonly string[] {
  const at = headers.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'cookie')
  return at < 0 ? [...headers, 'cookie', cookies] : headers.with(at + 1, `${headers[at + 1] ?? ''}; ${cookies}`)
}

interface Placed {
  readonly base: Base
  readonly path: string
  readonly isAtTarget: boolean
}

/** A whole URL stands for itself, a path is below the target. */
function placed(path: string, target: string, source: Place): Placed {
  const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]*:)\/\/(.*)$/is.exec(path) ?? []
  const own = urlOf(target, source)
  if (scheme === undefined) {
    return { base: { origin: own.origin, path: own.pathname.replace(/\/+$/, '') }, path, isAtTarget: true }
  }
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? ''
  const { origin } = urlOf(`${scheme}//${authority}`, source)
  return { base: { origin, path: '' }, path: rest.slice(authority.length), isAtTarget: origin === own.origin }
}

function urlOf(text: string, source: Place): URL {
  const refuse = (why: string): UserError => new UserError('target-invalid', { ...source, text, why })
  if (text.includes('${')) throw refuse('has a variable in its host')
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) throw refuse('is no http(s) URL')
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') throw refuse('holds a name or password, which belong in `auth`')
  return url
}

function isSafeWay(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'https:' || /^(?:.*\.)?localhost$|^127\.|^\[::1\]$/.test(hostname)
}

function methodOf(method: string, source: Place): string {
  if (!isToken(method) || method.toUpperCase() === 'CONNECT') {
    throw new UserError('value-unexpected', { ...source, found: method, expected: 'a method like `GET` or `POST`' })
  }
  return method.toUpperCase()
}

function isToken(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(text)
}

/** Headers that the connection writes, as they say how the request is carried. */
const ownHeaders = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'keep-alive',
  'proxy-connection',
  'upgrade',
  'expect',
])

function headersOf({ headers, body, source }: Step, type: string): readonly (readonly [string, Template])[] {
  const given = headers
    // The type of a form names the boundary, which nobody else knows.
    .filter(([name]) => body?.kind !== 'multipart' || name.toLowerCase() !== 'content-type')
    .map(([name, value]) => [headerName(name, source), compileHeader(value, source)] as const)
  const isTyped = given.some(([name]) => name.toLowerCase() === 'content-type')
  return isTyped || type === '' ? given : [...given, ['content-type', compileHeader(type, source)]]
}

function headerName(name: string, source: Place): string {
  if (ownHeaders.has(name.toLowerCase())) throw new UserError('header-own', { ...source, name })
  if (isToken(name)) return name
  throw new UserError('value-unexpected', { ...source, found: name, expected: 'the name of a header' })
}

interface Typed {
  readonly payload: Payload
  /** Its content type; empty where there is none. */
  readonly type: string
}

function payloadOf(body: Body | undefined, source: Place): Typed {
  switch (body?.kind) {
    case undefined:
      return { payload: { kind: 'none' }, type: '' }
    case 'text':
      return { payload: { kind: 'text', text: compilerFor(body.escape)(body.text, source) }, type: body.type }
    case 'bytes':
      return { payload: { kind: 'bytes', bytes: body.bytes }, type: body.type }
    case 'multipart':
      return multipart(body.parts, source)
    default:
      return body satisfies never
  }
}

function compilerFor(kind: Escape): typeof compileTemplate {
  switch (kind) {
    case 'json':
      return compileJson
    case 'form':
      return compileForm
    case 'none':
      return compileTemplate
    default:
      return kind satisfies never
  }
}

function multipart(parts: readonly Part[], source: Place): Typed {
  const boundary = boundaryOf(parts)
  const pieces = parts.flatMap(part => [
    Buffer.from(`--${boundary}\r\n${headOf(part)}`),
    typeof part.value === 'string' ? compileTemplate(part.value, source) : part.value,
    Buffer.from('\r\n'),
  ])
  const end = Buffer.from(`--${boundary}--\r\n`)
  return {
    payload: { kind: 'pieces', pieces: joined([...pieces, end]) },
    type: `multipart/form-data; boundary=${boundary}`,
  }
}

function headOf({ name, fileName, type }: Part): string {
  const file = fileName === undefined ? '' : `; filename="${quotable(fileName)}"`
  const typed = type === undefined ? '' : `Content-Type: ${headerText(type)}\r\n`
  return `Content-Disposition: form-data; name="${quotable(name)}"${file}\r\n${typed}\r\n`
}

/** As browsers write names in quotes. */
function quotable(text: string): string {
  return text.toWellFormed().replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Pieces without gaps are made bytes once, and those beside each other one. */
function joined(pieces: readonly (Template | Uint8Array)[]): readonly (Template | Uint8Array)[] {
  const out: (Template | Uint8Array)[] = []
  for (const piece of pieces) {
    const bytes = piece instanceof Uint8Array ? piece : piece.fixed === undefined ? undefined : Buffer.from(piece.fixed)
    const last = out.at(-1)
    if (bytes !== undefined && last instanceof Uint8Array) out[out.length - 1] = Buffer.concat([last, bytes])
    else out.push(bytes ?? piece)
  }
  return out
}

/** The same for the same parts, and in none of them as they are written. */
function boundaryOf(parts: readonly Part[]): string {
  const written = JSON.stringify(parts.map(({ name, value, fileName }) => [name, value.length, fileName]))
  for (let salt = 0; ; salt += 1) {
    const boundary = `load-test-${hex(hash(`${salt} ${written}`))}${hex(hash(`${written} ${salt}`))}`
    if (!parts.some(({ value }) => Buffer.from(value).includes(boundary))) return boundary
  }
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0')
}
