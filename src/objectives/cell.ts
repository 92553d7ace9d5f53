import type { Cell } from './grid.ts'
import { endOfNoGrowth } from './head.ts'
import { tokensOf } from './token.ts'
import { type Context, type Promises, readWords, unjudged } from './words.ts'

const blanks: ReadonlySet<string> = new Set(['', '-', '–', '—', '−', '--', '---', 'n/a', 'na', 'n.a.', '…', '...'])

/** readCell reads a cell of limits beside its row's label: no objective where it is blank, a notice where nothing in it can be checked. */
export function readCell(cell: Cell, label: string, context: Context): Promises {
  const text = withoutFootnotes(cell.words).trim()
  if (blanks.has(text.toLowerCase())) return { objectives: [], notices: [] }
  const why = uncheckable(text)
  if (why !== undefined) return unjudged(text, context, why)
  return readWords(label === '' ? text : `${label}: ${text}`, context)
}

/** uncheckable is why no promise of a cell can be checked: `TBD`, `~200ms`, `<[X]ms`, `baseline × 1.2`. */
function uncheckable(text: string): string | undefined {
  if (!/\d/.test(text)) return isPhrase(text) ? undefined : 'it holds no number'
  if (/[~≈≅]|\b(?:approx|about|around|circa|roughly)\b/i.test(text)) return 'it is only approximate'
  if (/[[\]{}]|\bXX?\b/.test(text)) return 'it holds a placeholder'
  if (/[×✕]|\bbaseline\b|\d\s?x\b|^[+]\s?\d/i.test(text)) return 'it is relative to something else'
  return undefined
}

function isPhrase(text: string): boolean {
  const tokens = tokensOf(text) ?? []
  return endOfNoGrowth(tokens) !== undefined || tokens.some(token => token.text === 'stable')
}

/** withoutFootnotes drops `[^1]`, which says something about a limit and is none. */
export function withoutFootnotes(text: string): string {
  return text.replace(/\[\^[^\]\s]{1,40}\]/g, '')
}
