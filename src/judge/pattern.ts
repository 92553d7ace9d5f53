/** Pattern is an endpoint pattern of an objective, ready to be tried on many names. */
export interface Pattern {
  readonly text: string
  readonly tokens: readonly Token[]
  /** How closely it is drawn: segments without a wildcard, then wildcards by kind, then plain characters. */
  readonly literalSegments: number
  readonly anything: number
  readonly stars: number
  readonly parameters: number
  readonly literals: number
}

/** Token is a plain text, a part of one segment (`{id}`, `:id`, `*`; of at least so many signs), or anything (`**`). */
type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'parameter' | 'star'; readonly least: 0 | 1 }
  | { readonly kind: 'anything' }

/** A pattern with more wildcards than anybody writes is plain text: trying it on every name of a report would take hours. */
const mostWildcards = 32

/** compilePattern reads `*`, `**`, `{id}` and `:id` in a pattern; everything else stands for itself. */
export function compilePattern(text: string): Pattern {
  const read = tokensOf(text)
  const plain: readonly Token[] = text === '' ? [] : [{ kind: 'text', text }]
  const tokens = read.filter(({ kind }) => kind !== 'text').length > mostWildcards ? plain : read
  const count = (kind: Token['kind']): number => tokens.filter(token => token.kind === kind).length
  return {
    text,
    tokens,
    literalSegments: text.split('/').filter(segment => segment !== '' && tokensOf(`/${segment}`).length === 1).length,
    anything: count('anything'),
    stars: count('star'),
    parameters: count('parameter'),
    literals: tokens.reduce((sum, token) => sum + (token.kind === 'text' ? token.text.length : 0), 0),
  }
}

/** isLiteral says whether a pattern has no wildcard. */
export function isLiteral(pattern: Pattern): boolean {
  return pattern.tokens.every(token => token.kind === 'text')
}

/** beginningOf is the plain text that a pattern begins with. */
export function beginningOf(text: string): string {
  const [first] = compilePattern(text).tokens
  return first?.kind === 'text' ? first.text : ''
}

/** matches tries a pattern on a whole name, in steps of at most its length times the name's: nothing is tried again. */
export function matches(pattern: Pattern, name: string): boolean {
  const { tokens } = pattern
  const [first] = tokens
  if (first === undefined) return name === ''
  if (first.kind !== 'text') return run(tokens, name, 0)
  if (!name.startsWith(first.text)) return false
  return tokens.length === 1 ? name.length === first.text.length : run(tokens.slice(1), name, first.text.length)
}

/** Holds, for each place of the name, whether the tokens so far can end there; each token makes the next such row. */
function run(tokens: readonly Token[], name: string, from: number): boolean {
  let ends = new Uint8Array(name.length + 1)
  ends[from] = 1
  for (const token of tokens) {
    ends = advance(token, name, ends)
    if (!ends.includes(1)) return false
  }
  return ends[name.length] === 1
}

function advance(token: Token, name: string, ends: Uint8Array): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(name.length + 1)
  let open = false
  for (let at = 0; at <= name.length; at += 1) {
    const starts = ends[at] === 1
    switch (token.kind) {
      case 'text':
        if (starts && name.startsWith(token.text, at)) next[at + token.text.length] = 1
        break
      case 'anything':
        open ||= starts
        if (open) next[at] = 1
        break
      case 'star':
      case 'parameter': {
        const carried: boolean = open && name[at - 1] !== '/'
        open = carried || starts
        if (token.least === 0 ? open : carried) next[at] = 1
        break
      }
      default:
        token satisfies never
    }
  }
  return next
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let plain = ''
  for (let at = 0; at < text.length; ) {
    const wild = wildcardAt(text, at)
    if (wild === undefined) {
      plain += text[at]
      at += 1
      continue
    }
    if (plain !== '') tokens.push({ kind: 'text', text: plain })
    plain = ''
    tokens.push(wild.token)
    at += wild.length
  }
  if (plain !== '') tokens.push({ kind: 'text', text: plain })
  return tokens
}

interface Wildcard {
  readonly token: Token
  readonly length: number
}

function wildcardAt(text: string, at: number): Wildcard | undefined {
  if (text.startsWith('**', at)) return { token: { kind: 'anything' }, length: starsAt(text, at) }
  if (text[at] === '*') return { token: { kind: 'star', least: isSegment(text, at) ? 1 : 0 }, length: 1 }
  const parameter = parameterLength(text, at)
  return parameter === 0 ? undefined : { token: { kind: 'parameter', least: 1 }, length: parameter }
}

/** A star that is a whole segment stands for at least one sign: `/extract/*` does not cover `/extract/`. */
function isSegment(text: string, at: number): boolean {
  const before = text[at - 1] ?? '/'
  const after = text[at + 1] ?? '/'
  return before === '/' && after === '/'
}

function starsAt(text: string, at: number): number {
  let end = at
  while (text[end] === '*') end += 1
  return end - at
}

/** `{id}` anywhere, `:id` at the start of a segment. */
function parameterLength(text: string, at: number): number {
  if (text[at] === '{') {
    const end = text.indexOf('}', at)
    return end > at + 1 && !text.slice(at, end).includes('/') ? end + 1 - at : 0
  }
  if (text[at] !== ':' || text[at - 1] !== '/') return 0
  let end = at + 1
  while (end < text.length && /\w/.test(text[end] ?? '')) end += 1
  return end > at + 1 ? end - at : 0
}
