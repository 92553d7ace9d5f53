import { UserError } from '../model/errors.ts'
import { printBytes } from '../text/quantity.ts'

const mostCharacters = 500_000
/** Quotes within quotes; the parser's time grows with the square of their depth. */
const deepestQuote = 50
/** Headings by underline; likewise. */
const mostUnderlines = 1000
/** Σ n² over paragraphs of n marks of emphasis, links and code; the parser pairs them with each other. */
const mostPairs = 4e8

/** guardMarkdown refuses in linear time what a Markdown parser would need minutes for, and nobody writes. */
export function guardMarkdown(text: string, file: string): void {
  if (text.length > mostCharacters) {
    throw new UserError('markdown-too-large', { file, size: printBytes(text.length), cap: printBytes(mostCharacters) })
  }
  let marks = 0
  let pairs = 0
  let underlines = 0
  for (const [index, line] of text.split('\n').entries()) {
    const blank = line.trim() === ''
    pairs += blank ? marks ** 2 : 0
    marks = blank ? 0 : marks + marksIn(line)
    if (isUnderline(line)) underlines += 1
    const tooMuch = pairs + marks ** 2 > mostPairs || underlines > mostUnderlines || quoteDepth(line) > deepestQuote
    if (tooMuch) throw new UserError('markdown-too-dense', { file, line: index + 1 })
  }
}

function marksIn(line: string): number {
  let marks = 0
  for (let at = 0; at < line.length; at += 1) if ('*_[]!<`'.includes(line.charAt(at))) marks += 1
  return marks
}

function isUnderline(line: string): boolean {
  const sign = line.trim().charAt(0)
  return (sign === '=' || sign === '-') && [...line.trim()].every(other => other === sign)
}

function quoteDepth(line: string): number {
  let depth = 0
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at)
    if (sign === '>') depth += 1
    else if (!' \t-*+0123456789.)'.includes(sign)) break
  }
  return depth
}
