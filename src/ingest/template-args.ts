import { field, isObject, type JsonObject } from '../text/json.ts'
import { jsonEnd, parseJson } from './json.ts'

/** TemplateArgs is the object that a modern page carries, or what was found instead. */
export type TemplateArgs =
  | { readonly kind: 'report'; readonly args: JsonObject }
  | { readonly kind: 'live-page' }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'none' }

const assignment = Buffer.from('window.templateArgs')

/** Locust's own page assigns once; a hostile name may hold many assignments, and each costs a look at the rest. */
const mostLooks = 4

/**
 * findTemplateArgs finds the object that a modern Locust page assigns to `window.templateArgs`, without evaluating it:
 * the first assignment that parses, says `is_report` and has statistics. The bundle and the names in the report may
 * hold the same words.
 */
export function findTemplateArgs(page: Buffer): TemplateArgs {
  let other: TemplateArgs = { kind: 'none' }
  let work = mostLooks * page.length + 1_000_000
  for (let hit = page.indexOf(assignment); hit >= 0 && work > 0; hit = page.indexOf(assignment, hit + 1)) {
    const start = objectStart(page, hit + assignment.length)
    if (start === undefined) continue
    work -= page.length - start
    const args = objectAt(page, start)
    if (args === 'unended') other = other.kind === 'none' ? { kind: 'cut-off' } : other
    else if (args !== undefined && isReport(args)) return { kind: 'report', args }
    else if (args !== undefined) other = { kind: 'live-page' }
  }
  return other
}

function isReport(args: JsonObject): boolean {
  return field(args, 'is_report') === true && Array.isArray(field(args, 'requests_statistics'))
}

/** Behind the name: blanks, `=`, blanks, `{`. */
function objectStart(page: Buffer, from: number): number | undefined {
  const equals = skipBlanks(page, from)
  if (page[equals] !== 0x3d) return undefined
  const brace = skipBlanks(page, equals + 1)
  return page[brace] === 0x7b ? brace : undefined
}

function skipBlanks(page: Buffer, from: number): number {
  let at = from
  while (page[at] === 0x20 || (page[at] ?? 0) === 0x0a || page[at] === 0x0d || page[at] === 0x09) at += 1
  return at
}

/** The object is one line as Locust writes it; a page that was edited or beautified needs the careful look. */
function objectAt(page: Buffer, start: number): JsonObject | 'unended' | undefined {
  const newline = page.indexOf(0x0a, start)
  const line = page.toString('utf8', start, newline < 0 ? page.length : newline)
  const parsed = line.trimEnd().endsWith('}') ? parseJson(line) : undefined
  if (isObject(parsed)) return parsed
  const rest = page.toString('utf8', start)
  const end = jsonEnd(rest, 0)
  if (end === undefined) return 'unended'
  const careful = parseJson(rest.slice(0, end))
  return isObject(careful) ? careful : undefined
}
