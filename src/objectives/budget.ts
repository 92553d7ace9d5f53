import { didYouMean, UserError } from '../model/errors.ts'
import { type Notice, notice } from '../model/notice.ts'
import type { Scope } from '../model/objective.ts'
import type { Entry, MapNode } from '../text/document.ts'
import { nearest } from '../text/nearest.ts'
import { type UnitWord, unitOf } from '../text/read-quantity.ts'
import { indicatorWords, readSubject, type Subject } from './indicator.ts'
import { mendAt, type Reference } from './reference.ts'
import { readScopes } from './scope.ts'
import { type Context, joinPromises, type Promises, readWords, shown } from './words.ts'

const parts = ['defaults', 'profiles', 'endpoints'] as const

/** isBudget says whether a document has the budget's shape: `defaults`, `profiles` or `endpoints`, and no `objectives`. */
export function isBudget(root: MapNode): boolean {
  return entryOf(root, 'objectives') === undefined && parts.some(part => entryOf(root, part)?.value.kind === 'map')
}

/**
 * readBudget reads `endpoints.NAME.{latency_ms, error_rate, rps}` with `defaults` for each of them, and
 * `profiles.NAME.aggregated` of the profile that the fragment picks. Latencies in ms, `error_rate` a ratio, `rps` a floor.
 */
export function readBudget(root: MapNode, reference: Reference, context: Context): Promises {
  const profile = profileOf(root, reference)
  const defaults = measuresOf('defaults', entryOf(root, 'defaults'))
  const endpoints = entriesOf(entryOf(root, 'endpoints')).map(entry =>
    readMeasures(withDefaults(measuresOf(entry.key, entry), defaults), readScopes(entry.key), context),
  )
  const aggregated = measuresOf('aggregated', profile && entryOf(profile, 'aggregated'))
  const run = readMeasures(aggregated, [{ kind: 'run' }], context)
  return joinPromises([{ objectives: [], notices: unread(root, profile) }, ...endpoints, run])
}

function profileOf(root: MapNode, reference: Reference): MapNode | undefined {
  const { file, fragment } = reference
  const profiles = entriesOf(entryOf(root, 'profiles'))
  const choices = profiles.length === 0 ? 'none' : profiles.map(({ key }) => `\`${file}#${key}\``).join(', ')
  if (fragment === undefined) {
    if (profiles.length > 0) throw new UserError('profile-unnamed', { ...mendAt(reference), choices })
    return undefined
  }
  const picked = profiles.find(({ key }) => key === fragment)
  if (picked?.value.kind === 'map') return picked.value
  if (picked !== undefined) throw shapeError(picked)
  const near = nearest(
    fragment,
    profiles.map(({ key }) => key),
  )
  throw new UserError('profile-unknown', { ...mendAt(reference), profile: fragment, near: didYouMean(near), choices })
}

/** Measure is one figure of a budget with the unit of its key. */
interface Measure {
  readonly name: string
  readonly entry: Entry
  readonly subject: Subject
  readonly unit: UnitWord | undefined
}

function measuresOf(name: string, of: Entry | undefined): readonly Measure[] {
  return entriesOf(of).flatMap(entry => {
    if (entry.key === 'latency_ms') return entriesOf(entry).map(inner => measure(`${name} ${inner.key}`, inner, 'ms'))
    if (entry.key === 'error_rate') return [measure(`${name} error_rate`, entry, 'ratio')]
    return entry.key === 'rps' ? [measure(`${name} rps`, entry, '/s')] : []
  })
}

function measure(name: string, entry: Entry, unit: string): Measure {
  const subject = readSubject(entry.key, new Set())
  if (subject !== undefined) return { name, entry, subject, unit: unitOf(unit) }
  const near = didYouMean(nearest(entry.key, indicatorWords))
  throw new UserError('objectives-key-unknown', { ...entry.keyPlace, key: shown(entry.key), near })
}

function withDefaults(own: readonly Measure[], defaults: readonly Measure[]): readonly Measure[] {
  const named = new Set(own.map(({ subject }) => JSON.stringify(subject.indicator)))
  return [...own, ...defaults.filter(({ subject }) => !named.has(JSON.stringify(subject.indicator)))]
}

function readMeasures(measures: readonly Measure[], scopes: readonly Scope[], context: Context): Promises {
  return joinPromises(scopes.flatMap(scope => measures.map(one => readMeasure(one, scope, context))))
}

function readMeasure({ name, entry, subject, unit }: Measure, scope: Scope, context: Context): Promises {
  const { value } = entry
  if (value.kind !== 'scalar' || value.text.trim() === '' || typeof value.value === 'boolean') {
    throw new UserError('objectives-shape', { ...value.place, what: `\`${shown(entry.key)}\` is not a limit` })
  }
  return readWords(value.text, {
    ...context,
    place: entry.keyPlace,
    scope,
    subject,
    ...(unit && { unit }),
    wording: `${name}: ${value.text}`,
  })
}

/** What stands in the document and promises nothing is named, so that nobody takes it for a limit; a mistyped key is an error. */
function unread(root: MapNode, profile: MapNode | undefined): readonly Notice[] {
  const figures = [
    entryOf(root, 'defaults'),
    profile && entryOf(profile, 'aggregated'),
    ...entriesOf(entryOf(root, 'endpoints')),
  ].flatMap(entriesOf)
  return [
    ...foreign(root.entries, parts).filter(({ value }) => value.kind !== 'scalar'),
    ...foreign(profile?.entries ?? [], ['aggregated']),
    ...foreign(figures, ['latency_ms', 'error_rate', 'rps']),
  ].map(({ key, keyPlace }) =>
    notice('not-judged', { ...keyPlace, text: shown(key), why: 'a budget has no such figure' }),
  )
}

/** A text without a number, such as a note, promises nothing to anybody. */
function foreign(entries: readonly Entry[], known: readonly string[]): readonly Entry[] {
  const others = entries.filter(({ key }) => !known.includes(key))
  for (const { key, keyPlace } of others) {
    const near = nearest(key, known)
    if (near === undefined) continue
    throw new UserError('objectives-key-unknown', { ...keyPlace, key: shown(key), near: didYouMean(near) })
  }
  return others.filter(
    ({ value }) => value.kind !== 'scalar' || typeof value.value !== 'string' || /\d/.test(value.text),
  )
}

function entryOf(node: MapNode, key: string): Entry | undefined {
  return node.entries.find(entry => entry.key === key)
}

/** The entries of a map; none where nothing is written. */
function entriesOf(entry: Entry | undefined): readonly Entry[] {
  if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.value === null)) return []
  if (entry.value.kind !== 'map') throw shapeError(entry)
  return entry.value.entries
}

function shapeError({ key, value }: Entry): UserError {
  return new UserError('objectives-shape', { ...value.place, what: `\`${shown(key)}\` holds no map` })
}
