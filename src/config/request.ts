import { UserError } from '../model/errors.ts'
import { isAllowedHost } from '../model/hosts.ts'
import type { Place } from '../model/notice.ts'
import {
  type Body,
  type Capture,
  type Escape,
  type Expectation,
  type Part,
  type Step,
  tokenName,
} from '../model/scenario.ts'
import type { ExpectEntry } from './answer.ts'
import type { BodyEntry, JsonPiece, PartEntry } from './body.ts'
import type { NamedEntry } from './keys.ts'
import type { AuthEntry, StepEntry } from './step.ts'
import { encoded, filled, type Template, type Use } from './template.ts'
import type { VariableEntry } from './variables.ts'
import { type Outside, undefinedVariable } from './world.ts'

/** Scope is what a step can refer to. */
export interface Scope {
  readonly variables: ReadonlyMap<string, VariableEntry>
  /** What earlier steps captured. */
  readonly captured: ReadonlySet<string>
  readonly headers: readonly NamedEntry<Template>[]
  readonly auth: AuthEntry | undefined
  /** Host and port of the target, which alone is shown what the headers of the whole config hold of the environment. */
  readonly targetHost: string
  readonly allowedHosts: readonly string[]
  readonly outside: Outside
  /** Called for each variable that a step draws. */
  use(name: string): void
  /** Called for each name that nothing here gives a value, where that is no error: before the load there is the environment alone. */
  borrow?(use: Use): void
}

/** flowOf is steps in a row, each of which knows what those before captured. */
export async function flowOf(entries: readonly StepEntry[], scope: Scope): Promise<readonly Step[]> {
  const captured = new Set(scope.captured)
  const steps: Step[] = []
  for (const entry of entries) {
    steps.push(await stepOf(entry, { ...scope, captured }))
    for (const { name } of capturesOf(entry, scope)) captured.add(name)
  }
  return steps
}

async function stepOf(entry: StepEntry, scope: Scope): Promise<Step> {
  const headers = headersOf(entry, scope)
  const type = entry.body === undefined ? undefined : headers.get('content-type')?.[1]
  if (entry.body !== undefined) headers.delete('content-type')
  return {
    name: nameOf(entry, scope),
    method: entry.method,
    path: pathOf(entry, scope),
    headers: [...headers.values()],
    ...(entry.body && { body: await bodyOf(entry.body, type, scope) }),
    expect: entry.expect.map(one => expectationOf(one, scope)),
    capture: capturesOf(entry, scope),
    ...(entry.thinkMs && { thinkMs: entry.thinkMs }),
    source: entry.place,
  }
}

function textOf(template: Template, scope: Scope): string {
  for (const use of template.uses) {
    if (isKnown(use.name, scope)) scope.use(use.name)
    else if (scope.borrow !== undefined) scope.borrow(use)
    else throw undefinedVariable(use, [...scope.variables.keys(), ...scope.captured])
  }
  return template.text
}

function isKnown(name: string, scope: Scope): boolean {
  return scope.variables.has(name) || scope.captured.has(name)
}

/** Without a name of its own a request is recorded under its path as written, `/items/${id}` as `/items/{id}`. */
function nameOf({ name, path }: StepEntry, scope: Scope): string {
  return name === undefined ? filled(path, use => `{${use.name}}`) : textOf(name, scope)
}

function pathOf({ path, query }: StepEntry, scope: Scope): string {
  const text = textOf(path, scope)
  if (!/^(?:\/(?!\/)|https?:\/\/|\$\{)/i.test(text)) throw wrongPath(path, 'a path that begins with one `/`, or a URL')
  refuseHost(text, path.place, scope)
  const pairs = query.map(({ key, value }) => `${encodeURIComponent(key)}=${encoded(textOf(value, scope))}`)
  const joint = text.includes('?') ? '&' : '?'
  return text + (pairs.length === 0 ? '' : joint + pairs.join('&'))
}

function refuseHost(text: string, place: Place, { allowedHosts }: Scope): void {
  const base = baseOf(text)
  if (base === undefined) return
  const host = URL.canParse(base) && !base.includes('${') ? new URL(base).hostname : undefined
  if (host === undefined || !isAllowedHost(host, allowedHosts))
    throw new UserError('host-not-allowed', { ...place, host: host ?? base })
}

function isElsewhere(text: string, { targetHost }: Scope): boolean {
  const base = baseOf(text)
  return base !== undefined && !(URL.canParse(base) && new URL(base).host === targetHost)
}

/** Scheme and host of a whole URL. */
function baseOf(text: string): string | undefined {
  return /^https?:\/\/[^/?#]*/i.exec(text)?.[0]
}

function wrongPath({ text, place }: Template, expected: string): UserError {
  return new UserError('value-unexpected', { ...place, found: `\`${text.slice(0, 60)}\``, expected })
}

type Header = readonly [name: string, value: string]

/** A later header of the same name, whatever its case, takes the place of an earlier. */
function headersOf(entry: StepEntry, scope: Scope): Map<string, Header> {
  const headers = new Map<string, Header>()
  const isOther = isElsewhere(entry.path.text, scope)
  const shared = isOther ? scope.headers.filter(header => isPublic(header, scope)) : scope.headers
  const common =
    isOther || entry.headers.some(({ key }) => key.toLowerCase() === shownBy(scope.auth)) ? undefined : scope.auth
  const auth = entry.auth ?? common
  for (const { key, value } of [...shared, ...entry.headers]) {
    if (auth === undefined || key.toLowerCase() !== shownBy(auth))
      headers.set(key.toLowerCase(), [key, headerText(value, scope)])
  }
  if (auth !== undefined) headers.set(shownBy(auth), [shownBy(auth), authorization(auth, scope)])
  return headers
}

/** The header of an authorization, in lower case. */
function shownBy(auth: AuthEntry | undefined): string {
  return auth?.kind === 'token' && auth.header !== undefined ? auth.header : 'authorization'
}

/** What the environment or the config shows the target is not for others. */
function isPublic({ key, value }: NamedEntry<Template>, scope: Scope): boolean {
  return !/^(?:authorization|cookie)$/i.test(key) && value.uses.every(({ name }) => isKnown(name, scope))
}

function authorization(auth: AuthEntry, scope: Scope): string {
  if (auth.kind === 'bearer') return `Bearer ${headerText(auth.token, scope)}`
  if (auth.kind === 'token') return `${auth.header === undefined ? 'Bearer ' : ''}\${${tokenName}}`
  const pair = scope.outside.secret(auth.pair)
  if (scope.outside.isSet(auth.pair) && !pair.includes(':'))
    throw new UserError('value-unexpected', {
      ...auth.pair.place,
      found: 'no `:`',
      expected: 'a name and a password with `:` between them',
    })
  const encodedPair = Buffer.from(pair, 'utf8').toString('base64')
  scope.outside.keep(encodedPair)
  return `Basic ${encodedPair}`
}

function headerText(value: Template, scope: Scope): string {
  const text = scope.outside.mixed(value, name => {
    const isOurs = isKnown(name, scope)
    if (isOurs) scope.use(name)
    return isOurs
  })
  if (/[\r\n\0]/.test(text)) throw new UserError('header-value', value.place)
  return text
}

function expectationOf(entry: ExpectEntry, scope: Scope): Expectation {
  switch (entry.kind) {
    case 'status':
      return entry
    case 'header':
      return { kind: 'header', name: entry.name, contains: textOf(entry.contains, scope) }
    case 'body':
      return { kind: 'body', contains: textOf(entry.contains, scope) }
    case 'jsonpath':
      return { kind: 'jsonpath', path: entry.path, ...(entry.equals && { equals: textOf(entry.equals, scope) }) }
    default:
      return entry satisfies never
  }
}

function capturesOf({ capture }: StepEntry, { variables }: Scope): readonly Capture[] {
  return capture.map(({ capture: one, place }) => {
    if (variables.has(one.name)) throw new UserError('capture-shadows', { ...place, name: one.name })
    return one
  })
}

async function bodyOf(entry: BodyEntry, type: string | undefined, scope: Scope): Promise<Body> {
  switch (entry.kind) {
    case 'json':
      return written(entry.pieces.map(piece => jsonText(piece, scope)).join(''), type ?? 'application/json', 'json')
    case 'form':
      return written(formText(entry.fields, scope), type ?? 'application/x-www-form-urlencoded', 'form')
    case 'text':
      return written(textOf(entry.text, scope), type ?? 'text/plain; charset=utf-8', 'none')
    case 'file': {
      const bytes = await scope.outside.bytes(entry.file)
      return { kind: 'bytes', bytes, type: type ?? typeOf(entry.file.value) }
    }
    case 'multipart':
      return { kind: 'multipart', parts: await Promise.all(entry.parts.map(part => partOf(part, scope))) }
    default:
      return entry satisfies never
  }
}

function written(text: string, type: string, how: Escape): Body {
  return { kind: 'text', text, type, escape: how }
}

/** A string that is one `integer` and nothing else is sent as a number. */
function jsonText(piece: JsonPiece, scope: Scope): string {
  if (piece.kind === 'text') return textOf({ text: piece.text, uses: piece.uses, place: { file: '' } }, scope)
  const { name, place } = piece.use
  const text = textOf({ text: `\${${name}}`, uses: [piece.use], place }, scope)
  return scope.variables.get(name)?.kind === 'integer' ? text : `"${text}"`
}

function formText(fields: readonly (readonly [name: string, value: Template])[], scope: Scope): string {
  return fields.map(([name, value]) => `${encodeURIComponent(name)}=${encoded(textOf(value, scope))}`).join('&')
}

function typeOf(path: string): string {
  return /\.json$/i.test(path) ? 'application/json' : 'application/octet-stream'
}

async function partOf({ name, value, file, fileName, type }: PartEntry, scope: Scope): Promise<Part> {
  const bytes = file === undefined ? undefined : await scope.outside.bytes(file)
  return {
    name,
    value: bytes ?? (value === undefined ? '' : textOf(value, scope)),
    ...(fileName !== undefined && { fileName }),
    ...(type !== undefined && { type }),
  }
}
