import { UserError } from '../model/errors.ts'
import { type Notice, notice, type Place } from '../model/notice.ts'
import type { Condition, Objective, Scope, Severity, Unit } from '../model/objective.ts'
import type { UnitWord } from '../text/read-quantity.ts'
import { type Head, readHead } from './head.ts'
import { type Subject, sameSubject } from './indicator.ts'
import { conditionOf } from './limit.ts'
import { readScope } from './scope.ts'
import { readTail } from './tail.ts'
import { type Token, tokensOf } from './token.ts'

/** Promises are the objectives of a source, and what is to be said about the source. */
export interface Promises {
  readonly objectives: readonly Objective[]
  readonly notices: readonly Notice[]
}

/** Named is the endpoint that a name in a text means; `row` is the table's row it was found by, where that is not the same text. */
export interface Named {
  readonly scope: Scope
  readonly row?: string
}

/** Context is what surrounds an objective in words: its place, and what a header, a row or a list item above already say. */
export interface Context {
  readonly place: Place
  /** Names in lower case. */
  readonly resources: ReadonlySet<string>
  readonly severity?: Severity
  readonly subject?: Subject
  readonly scope?: Scope
  readonly unit?: UnitWord
  /** Resolves a name against the tables of a file; absent, a name is taken as written. */
  readonly nameOf?: (name: string, place: Place) => Named
  /** A limit against the indicator's direction is an alarm's, and is told instead of refused. */
  readonly alarm?: true
  /** The promise as its author wrote it, where that is more than the text. */
  readonly wording?: string
}

/** Longest objective, in characters; a longer one is prose. */
const longest = 1000

/**
 * readWords reads one objective in words.
 *
 *   objective  = { head } ( limit | "stable" | "no growth" | "no leaks" ) [ tail ]
 *   head       = "each" | indicator | endpoint | statistic | "at 150 RPS" and the like | filler, in any order, each kind once
 *   endpoint   = [ method ] ( path | quoted name | one word ) | "total" | "each endpoint"
 *   limit      = [ comparison ] number [ unit ] [ "+" ] [ "-" number [ unit ] ]
 *   tail       = words; they select a resource's statistic, or name the indicator where the head did not
 *
 * A range of a latency, a rate or a share gives a notice instead of an objective.
 */
export function readWords(text: string, context: Context): Promises {
  const tokens = text.length > longest ? undefined : tokensOf(text)
  if (tokens === undefined)
    throw unreadable(text, context, text.length > longest ? 'it is too long' : 'a quote is not closed')
  const head = readHead(text, tokens, context.resources, context.subject === undefined)
  if ('why' in head) throw unreadable(text, context, head.why)
  return assembled(text, tokens, head, context)
}

function assembled(text: string, tokens: readonly Token[], head: Head, context: Context): Promises {
  const tail = readTail(text, tokens, head, context.resources)
  if ('why' in tail) throw unreadable(text, context, tail.why)
  const subject = subjectOf(text, { ...head, ...(tail.subject && { subject: tail.subject }) }, context)
  if (head.limit === undefined && head.phrase === undefined) throw unreadable(text, context, 'it names no limit')
  if (isUnjudgedRange(head, subject)) return unjudged(text, context, 'a range is no limit here; `between` makes it one')
  const { scope, notices } = scopeOf(
    text,
    tail.name === undefined ? head : { ...head, ...nameParts(tail.name) },
    subject,
    context,
  )
  const measured = measuredOf(text, head, subject, context)
  if (measured === 'alarm')
    return unjudged(text, context, 'it says when to raise an alarm, against the direction of a promise')
  const conditions = [...head.conditions, ...tail.conditions]
  const objective: Objective = {
    scope,
    indicator: tail.statistic === undefined ? subject.indicator : withStatistic(subject, tail.statistic),
    ...measured,
    severity: context.severity ?? 'fail',
    source: sourceOf(context.place),
    text: context.wording ?? oneLine(text),
    ...(tail.qualifier !== '' && { qualifier: tail.qualifier }),
  }
  return {
    objectives: [objective],
    notices: [...notices, ...conditions.map(words => unchecked(objective, words, context))],
  }
}

function withStatistic({ indicator }: Subject, statistic: 'average' | 'max' | 'min' | 'last'): Objective['indicator'] {
  return indicator.kind === 'resource' ? { ...indicator, statistic } : indicator
}

function subjectOf(text: string, head: Head, context: Context): Subject {
  const subject = head.subject ?? context.subject ?? head.implied
  if (subject === undefined) throw unreadable(text, context, `it names no indicator${head.near ?? ''}`)
  const given = context.subject
  if (head.subject !== undefined && given !== undefined && !sameSubject(head.subject, given)) {
    throw unreadable(text, context, 'it names another indicator than the header, row or item it stands in')
  }
  return head.statistic === undefined || subject.indicator.kind !== 'resource'
    ? subject
    : { ...subject, indicator: { ...subject.indicator, statistic: head.statistic } }
}

function isUnjudgedRange(head: Head, subject: Subject): boolean {
  const { limit } = head
  return (
    limit !== undefined &&
    limit.amounts.length === 2 &&
    limit.comparison === undefined &&
    subject.measure !== 'resource'
  )
}

function scopeOf(
  text: string,
  head: Head,
  subject: Subject,
  context: Context,
): { readonly scope: Scope; readonly notices: readonly Notice[] } {
  const named = namedScope(head, context)
  const own = named?.scope ?? head.scope
  if (own !== undefined && context.scope !== undefined && JSON.stringify(own) !== JSON.stringify(context.scope)) {
    throw unreadable(text, context, 'it names another endpoint than the row, heading or item it stands in')
  }
  const scope = own ?? context.scope ?? { kind: 'run' }
  const whole = subject.measure === 'resource' || subject.indicator.kind === 'users'
  if (whole && scope.kind !== 'run')
    throw unreadable(text, context, 'resources and users belong to the whole run, not to an endpoint')
  if (named?.row === undefined) return { scope, notices: [] }
  return { scope, notices: [notice('read-as', { ...context.place, name: head.name ?? '', row: named.row })] }
}

function nameParts(text: string): Pick<Head, 'scope' | 'name' | 'method'> {
  const scope = readScope(text)
  if (scope.kind !== 'endpoint') return { scope }
  return { name: scope.pattern, ...(scope.method !== undefined && { method: scope.method }) }
}

function namedScope(head: Head, context: Context): Named | undefined {
  if (head.name === undefined) return undefined
  const named = context.nameOf?.(head.name, context.place) ?? {
    scope: { kind: 'endpoint', pattern: head.name } as const,
  }
  return head.method === undefined || named.scope.kind !== 'endpoint'
    ? named
    : { ...named, scope: { ...named.scope, method: head.method } }
}

function measuredOf(
  text: string,
  head: Head,
  subject: Subject,
  context: Context,
): { readonly condition: Condition; readonly unit: Unit } | 'alarm' {
  if (head.limit === undefined) {
    if (subject.measure === 'resource' && head.phrase !== undefined)
      return { condition: { comparison: head.phrase }, unit: 'none' }
    throw unreadable(text, context, `only a resource can be \`${head.phrase ?? ''}\``)
  }
  const measured = conditionOf(subject, head.limit, context.unit)
  if (context.alarm && subject.measure === 'resource' && 'condition' in measured && isLower(measured.condition))
    return 'alarm'
  if ('code' in measured) {
    if (context.alarm && measured.code === 'objective-direction') return 'alarm'
    const { code, what, offer } = measured
    throw new UserError(code, { ...context.place, text: shown(context.wording ?? text), what, offer })
  }
  return measured
}

/** Nobody warns of a resource that is idle: `CPU > 70%` in a column of alarms is no promise. */
function isLower({ comparison }: Condition): boolean {
  return comparison === '>' || comparison === '>='
}

/** unjudged is a promise that cannot be checked, as a notice. */
export function unjudged(text: string, context: Context, why: string): Promises {
  return {
    objectives: [],
    notices: [notice('not-judged', { ...context.place, text: shown(context.wording ?? text), why })],
  }
}

function unchecked({ text }: Objective, condition: string, { place }: Context): Notice {
  return notice('condition-not-checked', { ...place, text: shown(text), condition: shown(condition) })
}

function unreadable(text: string, { place, wording }: Context, why: string): UserError {
  return new UserError('objective-syntax', { ...place, text: shown(wording ?? text), why })
}

/** The row or item is the anchor, not a column in it. */
function sourceOf({ file, line }: Place): Place {
  return { file, ...(line !== undefined && { line }) }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** shown is a text on one line and short enough for a sentence. */
export function shown(text: string): string {
  const line = oneLine(text.slice(0, longest))
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

/** joinPromises puts the promises of several places one after the other. */
export function joinPromises(parts: readonly Promises[]): Promises {
  return { objectives: parts.flatMap(part => part.objectives), notices: parts.flatMap(part => part.notices) }
}
