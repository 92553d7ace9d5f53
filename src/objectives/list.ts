import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'
import type { Scope } from '../model/objective.ts'
import { withoutFootnotes } from './cell.ts'
import { endOfNoGrowth, readHead } from './head.ts'
import type { Subject } from './indicator.ts'
import { matchSubject } from './indicator.ts'
import type { KnownRow } from './layout.ts'
import type { Item } from './markdown.ts'
import { readScope, wholeScope } from './scope.ts'
import { scopeOfHeadings } from './table.ts'
import { tokensOf } from './token.ts'
import { type Context, joinPromises, type Named, type Promises, readWords, shown, unjudged } from './words.ts'

/** readItems reads list items in words; an item that only names an endpoint or an indicator says so for the items under it. */
export function readItems(items: readonly Item[], context: Context): Promises {
  return joinPromises(items.map(item => readItem(item, context)))
}

function readItem(item: Item, context: Context): Promises {
  const text = withoutTask(withoutFootnotes(item.cell.words)).trim()
  const here = { ...context, place: item.cell.place }
  if (item.children.length > 0 && !holdsLimit(text, context)) return readUnder(text, item, here)
  return joinPromises([readOwn(text, item, here), readItems(item.children, context)])
}

function readOwn(text: string, item: Item, context: Context): Promises {
  if (text === '') return { objectives: [], notices: [] }
  if (!holdsLimit(text, context)) return unjudged(text, context, 'it holds no limit')
  const scope = context.scope ?? headingScope(text, item, context)
  return readWords(text, { ...context, ...(scope && { scope }) })
}

/** `- [ ] p95 < 300ms` */
function withoutTask(text: string): string {
  return text.replace(/^\s*\[[ xX]\]\s/, '')
}

/** holdsLimit is false only where plainly nothing is promised: no number, and no phrase that stands for a limit. */
function holdsLimit(text: string, { resources }: Context): boolean {
  const tokens = tokensOf(text.slice(0, 2000))
  if (tokens === undefined) return /\d/.test(text)
  if (tokens.some(({ kind }) => kind === 'number') || endOfNoGrowth(tokens) !== undefined) return true
  const resource = tokens.some((_, at) => matchSubject(tokens, at, resources)?.value.measure === 'resource')
  return resource && tokens.some(token => token.text === 'stable')
}

interface Label {
  readonly subject?: Subject
  readonly scope?: Scope
}

/** A label that says nothing of that kind (`Latency:`) leaves its items to themselves. */
function readUnder(text: string, item: Item, context: Context): Promises {
  const label = labelOf(text, context)
  return readItems(item.children, { ...context, ...label })
}

function labelOf(text: string, context: Context): Label {
  const tokens = tokensOf(text.slice(0, 1000)) ?? []
  const head = readHead(text, tokens, context.resources, true)
  if ('why' in head) return {}
  const named = head.name === undefined ? undefined : nameOrNothing(head.name, context)
  const scope = named ?? head.scope
  const withMethod = scope?.kind === 'endpoint' && head.method !== undefined ? { ...scope, method: head.method } : scope
  return { ...(head.subject && { subject: head.subject }), ...(withMethod && { scope: withMethod }) }
}

/** A word above other items may be a mere title, but a path never is. */
function nameOrNothing(name: string, context: Context): Scope | undefined {
  if (name.startsWith('/')) return context.nameOf?.(name, context.place).scope
  const known = [
    'latency',
    'latencies',
    'performance',
    'targets',
    'expected',
    'metrics',
    'resources',
    'general',
    'global',
  ]
  return known.includes(name.toLowerCase()) ? undefined : context.nameOf?.(name, context.place).scope
}

function headingScope(text: string, item: Item, context: Context): Scope | undefined {
  const tokens = tokensOf(text.slice(0, 1000)) ?? []
  const head = readHead(text, tokens, context.resources, true)
  if ('why' in head || head.name !== undefined || head.scope !== undefined || head.subject?.measure === 'resource')
    return undefined
  return tokens.some(({ kind }) => kind === 'path') ? undefined : scopeOfHeadings(item.headings)
}

/**
 * nameResolver finds what a list item's name means among the rows of a file's tables: the row itself, the only row that
 * a path is the stem of (`/extract` of `/extract/*`), the only row whose path contains a word (`Retrieve`). A word without a row is an error.
 */
export function nameResolver(rows: readonly KnownRow[]): (name: string, place: Place) => Named {
  return (name, place) => {
    const whole = wholeScope(name)
    if (whole !== undefined) return { scope: whole }
    const written = readScope(name)
    const exact = rows.some(({ scope, label }) => scope.pattern === name || label === name)
    if (exact)
      return { scope: rows.find(({ scope, label }) => scope.pattern !== name && label === name)?.scope ?? written }
    const isPath = name.startsWith('/')
    const found = distinct(rows.filter(row => (isPath ? isStem(name, row) : contains(row, name))))
    const [only] = found
    if (only !== undefined && found.length === 1) return { scope: only, row: rowName(only) }
    if (isPath || /[^\p{L}\p{N}_-]/u.test(name)) return { scope: written }
    throw new UserError('endpoint-unclear', { ...place, text: shown(name), why: whyUnclear(found) })
  }
}

function isStem(path: string, { scope }: KnownRow): boolean {
  return scope.pattern.startsWith(path.endsWith('/') ? path : `${path}/`)
}

function contains({ scope, label }: KnownRow, word: string): boolean {
  const sought = word.toLowerCase()
  return scope.pattern.toLowerCase().includes(sought) || label.toLowerCase() === sought
}

/** One scope for each pattern; where only the method differs, without it. */
function distinct(rows: readonly KnownRow[]): readonly Extract<Scope, { kind: 'endpoint' }>[] {
  const byPattern = Map.groupBy(rows, ({ scope }) => scope.pattern)
  return [...byPattern.values()].flatMap(same => {
    const [first] = same
    if (first === undefined) return []
    const { method: _method, ...anyMethod } = first.scope
    return [same.every(({ scope }) => scope.method === first.scope.method) ? first.scope : anyMethod]
  })
}

function rowName({ method, pattern }: Extract<Scope, { kind: 'endpoint' }>): string {
  return method === undefined ? pattern : `${method} ${pattern}`
}

function whyUnclear(found: readonly Extract<Scope, { kind: 'endpoint' }>[]): string {
  if (found.length === 0) return 'no row of the SLO tables here has such a name'
  return `it can mean ${found
    .slice(0, 10)
    .map(scope => `\`${rowName(scope)}\``)
    .join(', ')}`
}
