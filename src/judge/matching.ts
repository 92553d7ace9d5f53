import type { Objective } from '../model/objective.ts'
import { indicatorName } from '../model/objective.ts'
import { emptyLatency } from '../model/run-result.ts'
import { compilePattern, isLiteral, matches, type Pattern } from './pattern.ts'
import { type Row, rowsOf } from './rows.ts'

/** Coverage is what became of one objective with an endpoint when all were tried on all rows. */
export interface Coverage {
  /** Rows that obey it. */
  readonly won: readonly Row[]
  /** Rows that another objective, drawn as closely and with another limit, claims as well. */
  readonly contests: readonly Contest[]
  /** Rows that its pattern fits, whoever won them. */
  readonly matched: number
  /** Rows that its pattern fits but whose method the report does not say, where the objective names one. */
  readonly methodless: readonly Row[]
}

export interface Contest {
  readonly rival: Objective
  readonly rows: readonly Row[]
}

/** Endpointed is an objective with an endpoint. */
export type Endpointed = Objective & { readonly scope: { readonly kind: 'endpoint' } }

/** coverAll gives every row to the most closely drawn objective of each indicator and direction (contract §3.4). */
export function coverAll(objectives: readonly Objective[], rows: readonly Row[]): ReadonlyMap<Objective, Coverage> {
  const tables = new Map<string, readonly (Closeness | undefined)[]>()
  const claims = objectives.filter(isEndpointed).map(objective => claimOf(objective, rows, tables))
  for (const group of Map.groupBy(claims, ({ objective }) => competition(objective)).values()) {
    for (let index = 0; index < rows.length; index += 1) settle(group, rows, index)
  }
  return new Map(
    claims.map(({ objective, table, won, rivals, methodless }) => [
      objective,
      {
        won,
        contests: [...rivals].map(([rival, contested]) => ({ rival, rows: contested })),
        matched: table.reduce((sum, closeness) => sum + (closeness === undefined ? 0 : 1), 0),
        methodless,
      },
    ]),
  )
}

interface Claim {
  readonly objective: Endpointed
  /** For each row how closely the objective names it; undefined where it does not. */
  readonly table: readonly (Closeness | undefined)[]
  readonly won: Row[]
  readonly rivals: Map<Objective, Row[]>
  readonly methodless: readonly Row[]
}

/** isOfEndpoints says whether an objective is held against endpoints: users and resources are the run's own, whatever endpoint is named beside them. */
export function isOfEndpoints({ indicator }: Objective): boolean {
  return indicator.kind !== 'users' && indicator.kind !== 'resource'
}

/** isEndpointed says whether an objective has an endpoint. */
export function isEndpointed(objective: Objective): objective is Endpointed {
  return objective.scope.kind === 'endpoint'
}

function claimOf(
  objective: Endpointed,
  rows: readonly Row[],
  tables: Map<string, readonly (Closeness | undefined)[]>,
): Claim {
  const { pattern: text, method } = objective.scope
  const key = JSON.stringify([method?.toUpperCase(), text])
  const pattern = compilePattern(text)
  const table = tables.get(key) ?? rows.map(row => closenessOf(pattern, method, row))
  tables.set(key, table)
  const methodless =
    method === undefined ? [] : rows.filter(row => row.method === undefined && formOf(pattern, row) !== undefined)
  return { objective, table, won: [], rivals: new Map(), methodless }
}

/** Upper and lower limits of one indicator do not compete: both can be promised of the same row. */
function competition({ indicator, condition }: Objective): string {
  const direction = condition.comparison.replace('=', '')
  const statistic = indicator.kind === 'resource' ? indicator.statistic : ''
  return JSON.stringify([indicator.kind, indicatorName(indicator), statistic, direction])
}

function settle(group: readonly Claim[], rows: readonly Row[], index: number): void {
  const row = rows[index]
  if (row === undefined) return
  const closest = closestOf(group, index)
  for (const claim of closest) {
    const rivals = closest.filter(other => disagree(claim.objective, other.objective))
    if (rivals.length === 0) claim.won.push(row)
    for (const { objective } of rivals) {
      const contested = claim.rivals.get(objective)
      if (contested === undefined) claim.rivals.set(objective, [row])
      else contested.push(row)
    }
  }
}

function closestOf(group: readonly Claim[], index: number): readonly Claim[] {
  let best: Closeness | undefined
  let closest: Claim[] = []
  for (const claim of group) {
    const closeness = claim.table[index]
    if (closeness === undefined) continue
    const order = best === undefined ? -1 : compareCloseness(closeness, best)
    if (order < 0) {
      best = closeness
      closest = [claim]
    } else if (order === 0) closest.push(claim)
  }
  return closest
}

function disagree(a: Objective, b: Objective): boolean {
  return a.severity === b.severity && limitOf(a) !== limitOf(b)
}

function limitOf({ condition }: Objective): string {
  return 'limit' in condition ? JSON.stringify(condition.limit) : ''
}

/** Closeness orders the objectives that fit a row: the smaller, position by position, the closer. */
type Closeness = readonly number[]

function closenessOf(pattern: Pattern, method: string | undefined, row: Row): Closeness | undefined {
  if (method !== undefined && row.method !== method.toUpperCase()) return undefined
  const form = formOf(pattern, row)
  if (form === undefined) return undefined
  const { literalSegments, anything, stars, parameters, literals } = pattern
  const name = pattern.text === row.name ? 0 : isLiteral(pattern) ? 1 : 2
  return [name, method === undefined ? 1 : 0, -literalSegments, anything, stars, parameters, -literals]
}

/** A name that itself holds `{id}` or `*` is first of all itself. */
function formOf(pattern: Pattern, row: Row): string | undefined {
  return row.forms.find(form => form === pattern.text || matches(pattern, form))
}

function compareCloseness(a: Closeness, b: Closeness): number {
  const at = a.findIndex((part, index) => part !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** matcherOf makes a test of names by an endpoint pattern, whatever their method. */
export function matcherOf(text: string): (name: string) => boolean {
  const pattern = compilePattern(text)
  return name => name === text || matches(pattern, name)
}

/** coveredBy says which endpoints, by their places in the list, each objective with an endpoint is judged on. */
export function coveredBy(
  objectives: readonly Objective[],
  endpoints: readonly { readonly method: string; readonly name: string }[],
): ReadonlyMap<Objective, readonly number[]> {
  const figures = { requests: 0, failures: 0, latency: emptyLatency }
  const rows = rowsOf({ endpoints: endpoints.map(endpoint => ({ ...endpoint, ...figures })) })
  return new Map(
    [...coverAll(objectives, rows)].map(([objective, { won }]) => [objective, won.map(row => rows.indexOf(row))]),
  )
}
