/** Token is a piece of an objective in words; `from` and `to` are offsets into the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'quoted' | 'path' | 'comparison' | 'sign'
  /** A word in lower case, the inside of quotes, a comparison as `<`, `<=`, `>`, `>=`; all else as written. */
  readonly text: string
  readonly from: number
  readonly to: number
  /** No space between it and the token before. */
  readonly glued: boolean
}

const quotes: ReadonlyMap<string, string> = new Map([
  ['`', '`'],
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
])

const comparisons: ReadonlyMap<string, string> = new Map([
  ['<=', '<='],
  ['=<', '<='],
  ['>=', '>='],
  ['<', '<'],
  ['>', '>'],
  ['≤', '<='],
  ['⩽', '<='],
  ['≥', '>='],
  ['⩾', '>='],
])

/** tokensOf cuts a text into tokens in one pass; undefined where a quote is not closed. */
export function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  let from = 0
  while (from < text.length) {
    if (isSpace(text[from])) {
      from += 1
      continue
    }
    const token = tokenAt(text, from, tokens.at(-1))
    if (token === undefined) return undefined
    tokens.push(token)
    from = token.to
  }
  return tokens
}

function tokenAt(text: string, from: number, before: Token | undefined): Token | undefined {
  const glued = before !== undefined && before.to === from
  const sign = text[from] ?? ''
  const make = (kind: Token['kind'], to: number, shown = text.slice(from, to)): Token => ({
    kind,
    text: shown,
    from,
    to,
    glued,
  })
  const closing = quotes.get(sign)
  if (closing !== undefined) {
    const end = text.indexOf(closing, from + 1)
    return end < 0 ? undefined : make('quoted', end + 1, text.slice(from + 1, end))
  }
  const comparison = comparisons.get(text.slice(from, from + 2)) ?? comparisons.get(sign)
  if (comparison !== undefined)
    return make('comparison', from + (comparisons.has(text.slice(from, from + 2)) ? 2 : 1), comparison)
  if (startsNumber(text, from)) {
    const end = endOfNumber(text, from)
    const status = /^[1-5]xx(?![\p{L}\d])/iu.exec(text.slice(from, from + 4))
    return status === null ? make('number', end) : make('word', from + 3, status[0].toLowerCase())
  }
  if (sign === '/' || sign === '*' || /^https?:\/\//i.test(text.slice(from, from + 8))) {
    return make('path', endOfPath(text, from))
  }
  if (isLetter(sign)) {
    const end = endOfWord(text, from)
    return make('word', end, text.slice(from, end).toLowerCase())
  }
  return make('sign', from + String.fromCodePoint(text.codePointAt(from) ?? 0).length)
}

function startsNumber(text: string, at: number): boolean {
  return isDigit(text[at]) || (text[at] === '.' && isDigit(text[at + 1]))
}

function endOfNumber(text: string, from: number): number {
  let to = from
  while (isDigit(text[to]) || (/[.,\u2009\u202f\u2007]/.test(text[to] ?? '') && isDigit(text[to + 1]))) to += 1
  return to
}

/** A path ends at a space, a comparison, a bar, quotes or the comma before another path; marks that end a clause are not part of it. */
function endOfPath(text: string, from: number): number {
  let to = from
  while (to < text.length && !isSpace(text[to]) && !/^(?:[<>≤≥|`"“”]|,\/)/.test(text.slice(to, to + 2))) to += 1
  while (to > from + 1 && /[:,;.)]/.test(text[to - 1] ?? '') && !closesBracket(text, from, to)) to -= 1
  return to
}

function closesBracket(text: string, from: number, to: number): boolean {
  return text[to - 1] === ')' && text.lastIndexOf('(', to) >= from
}

/** A word holds digits and, between letters or digits, `. - _ / '`: `p99.9`, `no-growth`, `req/s`. */
function endOfWord(text: string, from: number): number {
  let to = from + 1
  while (isWordSign(text[to]) || (/[.\-/'’‑]/.test(text[to] ?? '') && isWordSign(text[to + 1]))) to += 1
  return to
}

function isSpace(sign: string | undefined): boolean {
  return sign !== undefined && /\s/.test(sign)
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9'
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign)
}

function isWordSign(sign: string | undefined): boolean {
  return isLetter(sign) || isDigit(sign) || sign === '_'
}
