import { createContext, Script } from 'node:vm'
import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'

/** Pattern is a compiled regular expression that can not run away. */
export interface Pattern {
  /** The first group of the first match, the whole match where it has no group; undefined where there is none. */
  find(text: string): string | undefined
}

/** Longest pattern, in signs. */
const longest = 1000

/** Up to so many repeats a group is seen as written out. */
const fewRepeats = 8

/** Ways that a pattern may have to match one place, beside its repeats. */
const mostChoices = 10_000

/** Signs that a pattern has with its repeats written out. */
const mostSigns = 10_000

/** Steps that take less than 100 ms, even slow ones; where a text may take more, time is limited to that. */
const mostSteps = 1e7
const mostMs = 100

/**
 * compilePattern reads a regular expression whose time is bounded: groups whose repeats can match the same text in many
 * ways, and references back, are refused (`pattern-slow`), as is what can't be read (`pattern-syntax`). On a long text a
 * search that lasts 100 ms finds nothing, and is not made again.
 */
export function compilePattern(pattern: string, source: Place): Pattern {
  const { expression, group } = expressionOf(pattern, source)
  const { degree, choices, signs } = costOf(pattern, source)
  let isTooSlow = false
  return {
    find: text => {
      if (isTooSlow) return undefined
      const match = limited(expression, text, signs * choices * text.length ** (degree + 1) > mostSteps)
      isTooSlow = match === 'too slow'
      return match === null || match === 'too slow' ? undefined : match[group]
    },
  }
}

interface Read {
  readonly expression: RegExp
  /** The group whose text is the value; 0 is the whole match. */
  readonly group: 0 | 1
}

function expressionOf(pattern: string, source: Place): Read {
  const refuse = (why: string): UserError => new UserError('pattern-syntax', { ...source, pattern, why })
  if (pattern.length > longest) throw refuse(`it is longer than ${longest} signs`)
  try {
    const expression = new RegExp(pattern, 'u')
    return { expression, group: new RegExp(`${pattern}|`, 'u').exec('')?.length === 1 ? 0 : 1 }
  } catch (error) {
    throw refuse(error instanceof Error ? (error.message.split(': ').at(-1) ?? '') : 'it is none')
  }
}

interface Room {
  readonly script: Script
  readonly context: { expression: RegExp | undefined; text: string }
}

let room: Room | undefined

/** V8 looks for the end of the time whenever it goes back in a text; nothing else can stop a search, so it costs 0.15 ms. */
function limited(expression: RegExp, text: string, isLong: boolean): RegExpExecArray | null | 'too slow' {
  try {
    if (!isLong) return expression.exec(text)
    room ??= makeRoom()
    const { script, context } = room
    Object.assign(context, { expression, text })
    return script.runInContext(context, { timeout: mostMs })
  } catch {
    return 'too slow'
  } finally {
    if (isLong && room !== undefined) room.context.text = ''
  }
}

function makeRoom(): Room {
  const context = { expression: undefined, text: '' }
  createContext(context)
  return { script: new Script('expression.exec(text)'), context }
}

/** Cost bounds the steps of a match from one place of a text of n signs by signs × choices × n^degree. */
interface Cost {
  /** Repeats without a near end. */
  readonly degree: number
  /** Ways to match that do not depend on the text's length. */
  readonly choices: number
  /** Signs that it matches, with near repeats written out. */
  readonly signs: number
  /** Whether it can match more than one length of text, or in more than one way. */
  readonly varies: boolean
}

const nothing: Cost = { degree: 0, choices: 1, signs: 0, varies: false }
const plain: Cost = { ...nothing, signs: 1 }

function costOf(pattern: string, source: Place): Cost {
  const refuse = (why: string): UserError => new UserError('pattern-slow', { ...source, pattern, why })
  const reader = { pattern, at: 0, refuse }
  const cost = alternatives(reader)
  if (cost.choices > mostChoices) throw refuse('too many choices')
  if (cost.signs > mostSigns) throw refuse('too many repeats')
  return cost
}

interface Reader {
  readonly pattern: string
  at: number
  readonly refuse: (why: string) => UserError
}

function alternatives(reader: Reader): Cost {
  let cost = sequence(reader)
  while (reader.pattern[reader.at] === '|') {
    reader.at += 1
    const other = sequence(reader)
    cost = {
      degree: Math.max(cost.degree, other.degree),
      choices: cost.choices + other.choices,
      signs: cost.signs + other.signs,
      varies: true,
    }
  }
  return cost
}

function sequence(reader: Reader): Cost {
  let cost = nothing
  while (reader.at < reader.pattern.length && !/[|)]/.test(reader.pattern[reader.at] ?? '')) {
    const next = repeated(reader, atom(reader))
    cost = {
      degree: cost.degree + next.degree,
      choices: cost.choices * next.choices,
      signs: cost.signs + next.signs,
      varies: cost.varies || next.varies,
    }
  }
  return cost
}

function atom(reader: Reader): Cost {
  const { pattern, at } = reader
  switch (pattern[at]) {
    case '(':
      return group(reader)
    case '[':
      reader.at += /^\[(?:[^\]\\]|\\[\s\S])*\]/.exec(pattern.slice(at))?.[0].length ?? 1
      return plain
    case '\\':
      if (/[1-9k]/.test(pattern[at + 1] ?? '')) throw reader.refuse('a reference back')
      reader.at += 2
      return plain
    default:
      reader.at += 1
      return plain
  }
}

function group(reader: Reader): Cost {
  reader.at += /^\((?:\?(?:[=!:]|<[=!]|<[^>]*>|[a-z-]*:))?/.exec(reader.pattern.slice(reader.at))?.[0].length ?? 1
  const cost = alternatives(reader)
  reader.at += 1
  return cost
}

function repeated(reader: Reader, inner: Cost): Cost {
  const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.pattern.slice(reader.at))
  if (quantifier === null) return inner
  reader.at += quantifier[0].length
  const [least, most] = bounds(quantifier)
  if (most > fewRepeats && (inner.varies || inner.degree > 0)) {
    throw reader.refuse('a repeated group with a repeat or alternatives in it')
  }
  const signs = inner.signs * (Number.isFinite(most) ? most : Math.max(1, least))
  if (most > fewRepeats) return { degree: most === least ? 0 : 1, choices: 1, signs, varies: most !== least }
  return {
    degree: inner.degree * most,
    choices: inner.choices ** most * (most - least + 1),
    signs,
    varies: inner.varies || most !== least,
  }
}

function bounds([quantifier, from = '0', comma, to]: RegExpExecArray): readonly [least: number, most: number] {
  switch (quantifier[0]) {
    case '*':
      return [0, Number.POSITIVE_INFINITY]
    case '+':
      return [1, Number.POSITIVE_INFINITY]
    case '?':
      return [0, 1]
    default:
      return [Number(from), comma === '' ? Number(from) : to === '' ? Number.POSITIVE_INFINITY : Number(to)]
  }
}
