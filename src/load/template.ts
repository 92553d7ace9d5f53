import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'

/** Template is a text with gaps; filled by `fill`. */
export interface Template {
  /** The text where it has no gap. */
  readonly fixed: string | undefined
  readonly start: string
  readonly gaps: readonly Gap[]
}

/** Gap is a place for a value, and the text behind it. */
export interface Gap {
  readonly name: string
  /** Makes the value harmless where it is put. */
  readonly encode: (value: string) => string
  readonly after: string
}

/** Base is where paths are below: an origin like `https://host:8080`, and a path without a slash at its end. */
export interface Base {
  readonly origin: string
  readonly path: string
}

/**
 * fill puts values into the gaps of a template. Throws RangeError for a name without a value: `namesOf` says before a run
 * which are needed.
 */
export function fill(template: Template, values: ReadonlyMap<string, string>): string {
  if (template.fixed !== undefined) return template.fixed
  let text = template.start
  for (const { name, encode, after } of template.gaps) {
    const value = values.get(name)
    if (value === undefined) throw new RangeError(`\${${name}} has no value`)
    text += encode(value) + after
  }
  return text
}

/**
 * compileTemplate reads a text with `${name}` in it, whose values are filled in as they are; `$${` stands for `${`.
 * Throws `template-name`.
 */
export function compileTemplate(text: string, source: Place = nowhere): Template {
  return compile(text, source, { gap: asItIs, text: asItIs })
}

/**
 * compileJson is `compileTemplate` for a JSON text, which stays one for any value: inside a string the value is escaped, so
 * that `"${n}"` stays a string; elsewhere a value that is JSON is filled in as it is, and any other as a string.
 */
export function compileJson(text: string, source: Place = nowhere): Template {
  const template = compile(text, source, { gap: asItIs, text: asItIs })
  let isInside = endsInside(template.start, false)
  const gaps = template.gaps.map(gap => {
    const encode = isInside ? insideJsonString : asJson
    isInside = endsInside(gap.after, isInside)
    return { ...gap, encode }
  })
  return { ...template, gaps }
}

/** compileForm is `compileTemplate` for `application/x-www-form-urlencoded`: no value ends its field. */
export function compileForm(text: string, source: Place = nowhere): Template {
  return compile(text, source, { gap: percentEncoded, text: asItIs })
}

/** compileHeader is `compileTemplate` for the value of a header: text and values go through `headerText`. */
export function compileHeader(text: string, source: Place = nowhere): Template {
  return compile(text, source, { gap: headerText, text: headerText })
}

/**
 * compilePath is `compileTemplate` for a path and query below a base. A value is percent-encoded and never adds a segment or
 * a parameter; but one at the very start is itself a path, or a URL at the base's origin. What can't stand in a request line
 * is percent-encoded, a fragment is left out.
 */
export function compilePath(text: string, base: Base, source: Place = nowhere): Template {
  const template = compile(withoutFragment(text), source, { gap: segment, text: requestTarget })
  const [first, ...others] = template.gaps
  if (first !== undefined && template.start === '') {
    const isFollowed = first.after.startsWith('/')
    return { ...template, gaps: [{ ...first, encode: value => below(base, value, isFollowed) }, ...others] }
  }
  const isBare = template.start === '' || /^[/?]/.test(template.start)
  const start = base.path + (isBare ? '' : '/') + template.start
  const rooted = start.startsWith('/') ? start : `/${start}`
  return { ...template, start: rooted, fixed: template.fixed === undefined ? undefined : rooted }
}

/** namesOf lists the names that templates need, each once. */
export function namesOf(templates: Iterable<Template>): ReadonlySet<string> {
  return new Set([...templates].flatMap(({ gaps }) => gaps.map(({ name }) => name)))
}

/** headerText is a text that can stand in a header: without line breaks, beyond ASCII as UTF-8, a sign a byte. */
export function headerText(text: string): string {
  const line = text.replace(/\r\n|[\0-\x08\x0a-\x1f\x7f]/g, ' ')
  return /^[\t\x20-\x7e]*$/.test(line) ? line : Buffer.from(line, 'utf8').toString('latin1')
}

/** Where a text is from if nobody says. */
const nowhere: Place = { file: 'a request' }

interface Encoders {
  readonly gap: (value: string) => string
  readonly text: (text: string) => string
}

function compile(text: string, source: Place, encoders: Encoders): Template {
  const names: string[] = []
  const texts: string[] = []
  let plain = ''
  let at = 0
  for (const match of text.matchAll(/\$\$\{|\$\{[^}]*\}?/g)) {
    plain += text.slice(at, match.index)
    at = match.index + match[0].length
    if (match[0] === '$${') plain += '${'
    else {
      names.push(nameIn(match[0], source))
      texts.push(encoders.text(plain))
      plain = ''
    }
  }
  texts.push(encoders.text(plain + text.slice(at)))
  const start = texts[0] ?? ''
  const gaps = names.map((name, index) => ({ name, encode: encoders.gap, after: texts[index + 1] ?? '' }))
  return { fixed: gaps.length === 0 ? start : undefined, start, gaps }
}

function nameIn(gap: string, source: Place): string {
  const name = gap.endsWith('}') ? gap.slice(2, -1) : ''
  if (!/^[A-Za-z_][\w.-]{0,99}$/.test(name)) {
    throw new UserError('template-name', { ...source, text: gap.slice(0, 60), example: '${intent}' })
  }
  return name
}

function asItIs(text: string): string {
  return text
}

/** Whether a JSON text ends within a string, if it began so. */
function endsInside(json: string, isInside: boolean): boolean {
  let inside = isInside
  for (let at = 0; at < json.length; at += 1) {
    if (json[at] === '"') inside = !inside
    else if (inside && json[at] === '\\') at += 1
  }
  return inside
}

function insideJsonString(value: string): string {
  return JSON.stringify(value).slice(1, -1)
}

function asJson(value: string): string {
  return isJson(value) ? value : JSON.stringify(value)
}

function isJson(value: string): boolean {
  if (!/^[-\d"[{tfn]/.test(value)) return false
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}

/** Only what RFC 3986 calls unreserved is left: encodeURIComponent keeps some signs that servers give a meaning. */
function percentEncoded(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, sign => `%${hex(sign)}`)
}

/** A segment of dots would leave its place. */
function segment(value: string): string {
  return value === '.' || value === '..' ? value.replaceAll('.', '%2E') : percentEncoded(value)
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase()
}

function requestTarget(text: string): string {
  return text.toWellFormed().replace(/[^\w\-.~:/?[\]@!$&'()*+,;=%]+/g, encodeURIComponent)
}

function withoutFragment(text: string): string {
  return text.split('#', 1)[0] ?? ''
}

/** A value that is a whole path, or a URL at this origin; any other is one segment. */
function below(base: Base, value: string, isFollowed: boolean): string {
  const origin = /^https?:\/\/[^/?#\\]*/i.exec(value)?.[0]
  if (origin !== undefined && URL.canParse(origin) && new URL(origin).origin === base.origin) {
    const rest = requestTarget(withoutFragment(value.slice(origin.length)))
    if (isFollowed && (rest === '' || rest === '/')) return ''
    return rest.startsWith('/') ? rest : `/${rest}`
  }
  if (value.startsWith('/')) return base.path + requestTarget(withoutFragment(value))
  return `${base.path}/${segment(value)}`
}
