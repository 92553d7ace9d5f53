import type { Place } from '../model/notice.ts'
import type { Expectation } from '../model/scenario.ts'
import { contentOf, headersOf } from './content.ts'
import { compileJsonPath, find, textOf } from './jsonpath.ts'
import { compileTemplate, fill, type Template } from './template.ts'
import type { Answer } from './transport.ts'

/** Expectations are what must hold of an answer, ready to be checked. */
export interface Expectations {
  /** Whether a check looks at the body. */
  readonly needsBody: boolean
  /** Texts in them that may hold `${name}`. */
  readonly templates: readonly Template[]
  readonly statuses: readonly Statuses[]
  readonly rules: readonly Rule[]
}

/** Statuses are ranges of which one must have the status. */
export type Statuses = readonly (readonly [from: number, to: number])[]

/** Rule gives the error text of an answer that does not keep it. */
export type Rule = (answer: Answer, values: ReadonlyMap<string, string>) => string | undefined

/** compileExpectations prepares expectations; throws `jsonpath-syntax` and `template-name`. */
export function compileExpectations(expectations: readonly Expectation[], source: Place): Expectations {
  const statuses: Statuses[] = []
  const templates: Template[] = []
  const rules: Rule[] = []
  for (const expectation of expectations) {
    if (expectation.kind === 'status') statuses.push(expectation.anyOf)
    else {
      const { rule, template } = compiled(expectation, source)
      rules.push(rule)
      if (template !== undefined) templates.push(template)
    }
  }
  const needsBody = expectations.some(({ kind }) => kind === 'body' || kind === 'jsonpath')
  return { needsBody, templates, statuses, rules }
}

/**
 * check is undefined for an answer of which all holds, else a short text for the table of failures: what is expected
 * stands in it as written, without values, so that it is one text for all answers. A status must be in one of the
 * ranges that are expected; where none is, it must be below 400.
 */
export function check(
  { statuses, rules }: Expectations,
  answer: Answer,
  values: ReadonlyMap<string, string> = none,
): string | undefined {
  const { status } = answer
  if (!isExpected(status, statuses)) return `HTTP ${status}`
  for (const rule of rules) {
    const wrong = rule(answer, values)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

function isExpected(status: number, statuses: readonly Statuses[]): boolean {
  if (statuses.length === 0) return status < 400
  return statuses.every(anyOf => anyOf.some(([from, to]) => status >= from && status <= to))
}

const none: ReadonlyMap<string, string> = new Map()

interface Compiled {
  readonly rule: Rule
  readonly template?: Template
}

function compiled(expectation: Exclude<Expectation, { readonly kind: 'status' }>, source: Place): Compiled {
  switch (expectation.kind) {
    case 'header':
      return headerRule(expectation.name.toLowerCase(), expectation.contains, source)
    case 'body':
      return bodyRule(expectation.contains, source)
    case 'jsonpath':
      return jsonRule(expectation.path, expectation.equals, source)
    default:
      return expectation satisfies never
  }
}

function headerRule(name: string, contains: string, source: Place): Compiled {
  const template = compileTemplate(contains, source)
  const wrong = `expected header ${name}${contains === '' ? '' : ` to contain ${quoted(contains)}`}`
  const rule: Rule = (answer, values) => {
    const part = fill(template, values)
    return headersOf(answer, name).some(value => value.includes(part)) ? undefined : wrong
  }
  return { rule, template }
}

function bodyRule(contains: string, source: Place): Compiled {
  const template = compileTemplate(contains, source)
  const wrong = `expected body to contain ${quoted(contains)}`
  const rule: Rule = (answer, values) =>
    contentOf(answer).bytes.includes(fill(template, values), 0, 'utf8') ? undefined : wrong
  return { rule, template }
}

/** Something must be found; and all that is found must be equal, if that is expected. */
function jsonRule(text: string, equals: string | undefined, source: Place): Compiled {
  const path = compileJsonPath(text, source)
  const template = equals === undefined ? undefined : compileTemplate(equals, source)
  const wrong = `expected ${text}${equals === undefined ? '' : ` to be ${quoted(equals)}`}`
  const rule: Rule = (answer, values) => {
    const { json } = contentOf(answer)
    if (json === undefined) return 'body is no JSON'
    const found = find(path, json.value)
    const wanted = template === undefined ? undefined : fill(template, values)
    const holds = found.length > 0 && (wanted === undefined || found.every(value => isEqual(value, wanted)))
    return holds ? undefined : wrong
  }
  return { rule, ...(template && { template }) }
}

/** A number is equal however it is written, `1.0` and `1` alike. */
function isEqual(value: unknown, wanted: string): boolean {
  if (value === null) return wanted === 'null'
  return textOf(value) === wanted || (typeof value === 'number' && wanted.trim() !== '' && Number(wanted) === value)
}

/** Long enough to know it again. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
}
