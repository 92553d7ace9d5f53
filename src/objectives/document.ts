import { didYouMean, UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'
import type { Scope, Severity } from '../model/objective.ts'
import { type DocNode, type Entry, type MapNode, parseDocument } from '../text/document.ts'
import { nearest } from '../text/nearest.ts'
import { isBudget, readBudget } from './budget.ts'
import { indicatorWords, readSubject, type Subject } from './indicator.ts'
import { mendAt, type Reference } from './reference.ts'
import { readScopes } from './scope.ts'
import { type Context, joinPromises, type Promises, readWords, shown } from './words.ts'

/** readDocument reads YAML or JSON: a map under `objectives`, a list of objectives in words, or the budget shape, whose profile the fragment picks. */
export function readDocument(text: string, reference: Reference, resources: ReadonlySet<string>): Promises {
  const { file, fragment } = reference
  const root = parseDocument(text, file)
  const context: Context = { place: { file }, resources }
  if (root.kind === 'map' && isBudget(root)) return readBudget(root, reference, context)
  if (fragment !== undefined) throw new UserError('fragment-unused', { ...mendAt(reference), fragment })
  const objectives = root.kind === 'map' ? root.entries.find(({ key }) => key === 'objectives')?.value : root
  if (objectives === undefined) throw shapeError(root.place, 'no key is `objectives`')
  return readObjectivesNode(objectives, context)
}

function readObjectivesNode(node: DocNode, context: Context): Promises {
  switch (node.kind) {
    case 'map':
      return joinPromises(node.entries.map(entry => readEntry(entry, context)))
    case 'list':
      return joinPromises(node.items.map(item => readListed(item, context)))
    case 'scalar':
      throw shapeError(node.place, '`objectives` holds neither a map nor a list')
    default:
      return node satisfies never
  }
}

/** An endpoint with what it promises, or an indicator of the whole run with its limit. */
function readEntry({ key, keyPlace, value }: Entry, context: Context): Promises {
  const subject = readSubject(key, context.resources)
  if (subject !== undefined && isLimit(value)) return readLimit(key, subject, keyPlace, value, context)
  const scopes = readScopes(key)
  return joinPromises(scopes.map(scope => readPromised(key, scope, value, context)))
}

function isLimit(node: DocNode): boolean {
  return node.kind === 'scalar' || (node.kind === 'map' && node.entries.some(({ key }) => key === 'limit'))
}

function readPromised(key: string, scope: Scope, node: DocNode, context: Context): Promises {
  const within: Context = { ...context, scope }
  if (node.kind !== 'map') return readObjectivesIn(key, node, within)
  return joinPromises(
    node.entries.map(entry => {
      const subject = readSubject(entry.key, context.resources)
      if (subject === undefined) throw unknownKey(entry)
      return readLimit(`${key} ${entry.key}`, subject, entry.keyPlace, entry.value, within)
    }),
  )
}

function readObjectivesIn(key: string, node: DocNode, context: Context): Promises {
  const nodes = node.kind === 'list' ? node.items : [node]
  return joinPromises(nodes.map(item => readListed(item, { ...context, wording: key })))
}

function readListed(node: DocNode, { wording, ...context }: Context): Promises {
  const words = wordsOf(node)
  if (words === undefined) throw shapeError(node.place, 'this is no objective in words')
  return readWords(words, {
    ...context,
    place: node.place,
    ...(wording !== undefined && { wording: `${wording}: ${words}` }),
  })
}

/** `- errors: < 1%` is a map to YAML, and words to people. */
function wordsOf(node: DocNode): string | undefined {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? node.value : undefined
  const [only, another] = node.kind === 'map' ? node.entries : []
  if (only === undefined || another !== undefined || only.value.kind !== 'scalar') return undefined
  return `${only.key}: ${only.value.text}`
}

function readLimit(name: string, subject: Subject, place: Place, node: DocNode, context: Context): Promises {
  const { text, severity } = limitOf(node)
  return readWords(text, { ...context, place, subject, severity, wording: `${name}: ${text}` })
}

function limitOf(node: DocNode): { readonly text: string; readonly severity: Severity } {
  if (node.kind === 'scalar') return { text: textOf(node), severity: 'fail' }
  if (node.kind === 'list') throw shapeError(node.place, 'a limit is one text')
  const unknown = node.entries.find(({ key }) => key !== 'limit' && key !== 'severity')
  if (unknown !== undefined)
    throw shapeError(unknown.keyPlace, `\`${shown(unknown.key)}\` is neither \`limit\` nor \`severity\``)
  const limit = node.entries.find(({ key }) => key === 'limit')?.value
  if (limit === undefined) throw shapeError(node.place, 'the limit is missing')
  return { text: textOf(limit), severity: severityOf(node) }
}

function severityOf(node: MapNode): Severity {
  const severity = node.entries.find(({ key }) => key === 'severity')?.value
  if (severity === undefined) return 'fail'
  const value = severity.kind === 'scalar' ? severity.value : undefined
  if (value === 'warn' || value === 'fail') return value
  throw shapeError(severity.place, 'a severity is `warn` or `fail`')
}

function textOf(node: DocNode): string {
  if (node.kind !== 'scalar' || node.text.trim() === '' || typeof node.value === 'boolean')
    throw shapeError(node.place, 'the limit is missing')
  return node.text
}

function unknownKey({ key, keyPlace }: Entry): UserError {
  const near = nearest(key, indicatorWords)
  return new UserError('objectives-key-unknown', { ...keyPlace, key: shown(key), near: didYouMean(near) })
}

function shapeError(place: Place, what: string): UserError {
  return new UserError('objectives-shape', { ...place, what })
}
