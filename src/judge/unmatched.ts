import type { Objective } from '../model/objective.ts'
import { nearest } from '../text/nearest.ts'
import { type Gap, gap, listed } from './evidence.ts'
import { type Coverage, matcherOf } from './matching.ts'
import type { Row } from './rows.ts'

/** whyUnmatched says why an objective with an endpoint has no row, and what its author may have meant. */
export function whyUnmatched(objective: Objective, coverage: Coverage, rows: readonly Row[]): Gap {
  if (coverage.methodless.length > 0) return withoutMethod(objective, coverage.methodless)
  if (objective.scope.kind !== 'endpoint') return gap('no-match', 'the report has no endpoints')
  const { pattern, method } = objective.scope
  const others = method === undefined ? [] : rows.filter(row => row.forms.some(matcherOf(pattern)))
  if (method !== undefined && others.length > 0) return otherMethod(method, others)
  const near = nearestTo(pattern, rows)
  const names = rows.map(({ label }) => label)
  return gap(
    'no-match',
    names.length === 0 ? 'the report has no endpoints' : `no endpoint of the report matches${nearWords(near, names)}`,
    near === undefined
      ? 'Write the name as the report has it, or a pattern like `/extract/*`.'
      : `Write \`${near}\` if that is meant.`,
  )
}

/** rowMeant is what an endpoint that no row has may have meant: the same of another method, else the nearest name. */
export function rowMeant({ pattern, method }: EndpointScope, rows: readonly Row[]): string | undefined {
  const other = method === undefined ? undefined : rows.find(row => row.forms.some(matcherOf(pattern)))
  return other?.label ?? nearestTo(pattern, rows)
}

type EndpointScope = Extract<Objective['scope'], { readonly kind: 'endpoint' }>

function nearestTo(pattern: string, rows: readonly Row[]): string | undefined {
  return nearest(pattern, namesNear(pattern, rows))
}

/** Comparing words is slow, and a report may have thousands of names. */
const mostCompared = 1000

function namesNear(pattern: string, rows: readonly Row[]): readonly string[] {
  const names = new Set(rows.map(({ forms, name }) => forms.at(-1) ?? name))
  return [...names].filter(name => Math.abs(name.length - pattern.length) <= pattern.length / 3).slice(0, mostCompared)
}

/** nearWords is a clause about a name that no row has: the nearest one, else what there is. */
export function nearWords(near: string | undefined, names: readonly string[]): string {
  return near === undefined ? `; it has ${listed(names)}` : `; the nearest is ${near}`
}

function withoutMethod({ scope }: Objective, rows: readonly Row[]): Gap {
  const method = scope.kind === 'endpoint' ? (scope.method ?? '') : ''
  return gap(
    'no-method',
    `the report does not say the method of ${listed(rows.map(({ label }) => label))}`,
    `Leave \`${method}\` out of the objective, or judge a report with methods.`,
  )
}

function otherMethod(method: string, rows: readonly Row[]): Gap {
  return gap(
    'no-match',
    `the report has no ${method} there, only ${listed(rows.map(({ label }) => label))}`,
    'Name that method, or none to cover all.',
  )
}
