import { UserError } from '../model/errors.ts'
import { notice } from '../model/notice.ts'
import type { Objective, Scope, Severity } from '../model/objective.ts'
import { unitOf } from '../text/read-quantity.ts'
import { readCell } from './cell.ts'
import { type Cell, cellAt, type Grid, type Row } from './grid.ts'
import { type Level, percentilesIn } from './header.ts'
import type { Subject } from './indicator.ts'
import { type Column, isBarePercentile, type Layout, scopesOfRow, unitInLabel } from './layout.ts'
import { isRoute, readScope, scopeKey } from './scope.ts'
import { type Context, joinPromises, type Promises, shown } from './words.ts'

/** readTable reads every cell of an SLO table; the place of an objective is its row. */
export function readTable(grid: Grid, layout: Layout, context: Context): Promises {
  const unclear = layout.unclear.map(header =>
    notice('not-judged', { ...grid.place, text: shown(header), why: 'the header names two indicators' }),
  )
  const parts = grid.rows.map(row => readRow(grid, row, layout, context))
  return joinPromises([{ objectives: [], notices: unclear }, ...parts])
}

interface Read {
  readonly column: Column
  readonly promises: Promises
}

function readRow(grid: Grid, row: Row, layout: Layout, context: Context): Promises {
  const scopes: readonly (Scope | undefined)[] = layout.endpoint === undefined ? [undefined] : scopesOfRow(row, layout)
  return joinPromises(scopes.map(scope => readRowFor(grid, row, layout, scope, context)))
}

function readRowFor(grid: Grid, row: Row, layout: Layout, scope: Scope | undefined, context: Context): Promises {
  const read = layout.columns.map(column => ({
    column,
    promises: readValue(grid, row, layout, column, scope, context),
  }))
  return joinPromises(bySeverity(read, row).map(({ promises }) => promises))
}

function readValue(
  grid: Grid,
  row: Row,
  layout: Layout,
  column: Column,
  scope: Scope | undefined,
  context: Context,
): Promises {
  const cell = cellAt(row, column.index)
  const label = labelOf(row, layout)
  const unit = unitInLabel(label.words, unitOf)
  const within = scope ?? column.scope ?? headingScope(grid, label)
  const headerUnit = unitOf(cellAt(row, layout.unit).plain.trim()) ?? column.unit ?? unit.unit
  const subject = column.subject ?? subjectAbove(grid, layout, column, cell)
  return readCell(cell, unit.label, {
    ...context,
    place: cell.place.line === undefined ? row.place : cell.place,
    wording: [cellAt(row, layout.endpoint).plain, label.plain, column.header, cell.plain]
      .map(part => part.slice(0, 200).replace(/\s+/g, ' ').trim())
      .filter(part => part !== '')
      .join(' '),
    ...(subject && { subject }),
    ...(within && { scope: within }),
    ...(headerUnit && { unit: headerUnit }),
    ...((column.level === 'warning' || column.level === 'critical') && { alarm: true }),
    severity: 'fail',
  })
}

/** What the row itself names beside its endpoint: the metric, the percentile. */
function labelOf(row: Row, layout: Layout): Cell {
  const metric = cellAt(row, layout.metric)
  const percentile = cellAt(row, layout.percentile)
  const named = isBarePercentile(metric.plain) ? `p${Number.parseFloat(metric.plain)}` : metric.words
  const beside = isBarePercentile(percentile.plain) ? `p${Number.parseFloat(percentile.plain)}` : percentile.words
  return { ...metric, words: `${named} ${beside}`.trim(), plain: `${metric.plain} ${percentile.plain}`.trim() }
}

/** The endpoint in the heading above, for rows of metrics that name none themselves. */
function headingScope(grid: Grid, label: Cell): Scope | undefined {
  return namesRoute(label.plain) ? undefined : scopeOfHeadings(grid.headings)
}

function namesRoute(text: string): boolean {
  return text.split(/\s/).some(word => word.startsWith('/'))
}

/** scopeOfHeadings is the one endpoint that the nearest heading with a path names. */
export function scopeOfHeadings(headings: Grid['headings']): Scope | undefined {
  for (const { plain } of headings) {
    const words = plain.split(/\s/)
    const at = words.findIndex(word => word.startsWith('/') && word.length > 1)
    if (at < 0) continue
    if (words.filter(word => word.startsWith('/')).length > 1) return undefined
    const path = (words[at] ?? '').replace(/[:,;]$/, '')
    const withMethod = `${words[at - 1] ?? ''} ${path}`
    return readScope(at > 0 && isRoute(withMethod) ? withMethod : path)
  }
  return undefined
}

/** A latency column takes its percentile from its cell, from the column beside it, or from the heading above. */
function subjectAbove(grid: Grid, layout: Layout, column: Column, cell: Cell): Subject | undefined {
  if (layout.percentile !== undefined || layout.metric !== undefined || percentilesIn(cell.plain).length > 0)
    return undefined
  const named = percentilesIn(grid.headings[0]?.plain ?? '')
  return column.latency && named.length === 1 ? named[0] : undefined
}

/** Two columns of limits for one thing become a warning and a failure; the looser one never stands alone. */
function bySeverity(read: readonly Read[], row: Row): readonly Read[] {
  const groups = Map.groupBy(
    read.filter(({ column, promises }) => column.level !== undefined && promises.objectives.length > 0),
    ({ promises }) => keyOf(promises.objectives[0]),
  )
  const severities = new Map<Read, Severity>()
  for (const group of groups.values())
    for (const [one, severity] of severitiesOf(group, row)) severities.set(one, severity)
  return read.map(one => withSeverity(one, severities.get(one) ?? 'fail'))
}

function keyOf(objective: Objective | undefined): string {
  return objective === undefined ? '' : `${scopeKey(objective.scope)} ${JSON.stringify(objective.indicator)}`
}

function withSeverity({ column, promises }: Read, severity: Severity): Read {
  return {
    column,
    promises: { ...promises, objectives: promises.objectives.map(objective => ({ ...objective, severity })) },
  }
}

const ranks: Readonly<Record<Level, number>> = { warning: 1, target: 1, critical: 2, limit: 2 }

function severitiesOf(group: readonly Read[], row: Row): readonly (readonly [Read, Severity])[] {
  const [first, second, third] = group
  if (first === undefined) return []
  if (second === undefined) return [[first, first.column.level === 'warning' ? 'warn' : 'fail']]
  const [rank, other] = [rankOf(first), rankOf(second)]
  if (third !== undefined || rank === other)
    throw unclear(group, row, 'it is not clear which column warns and which fails')
  const [soft, hard] = rank < other ? [first, second] : [second, first]
  if (isLooser(soft.promises.objectives[0], hard.promises.objectives[0])) {
    throw unclear(group, row, 'the limit that warns is looser than the one that fails')
  }
  return [
    [soft, 'warn'],
    [hard, 'fail'],
  ]
}

function rankOf({ column }: Read): number {
  return column.level === undefined ? 0 : ranks[column.level]
}

function isLooser(soft: Objective | undefined, hard: Objective | undefined): boolean {
  if (soft === undefined || hard === undefined) return false
  const [a, b] = [soft.condition, hard.condition]
  if (!('limit' in a) || !('limit' in b) || a.comparison === 'between' || b.comparison === 'between') return false
  if (a.comparison[0] !== b.comparison[0]) return true
  return a.comparison.startsWith('<') ? a.limit > b.limit : a.limit < b.limit
}

function unclear(group: readonly Read[], row: Row, why: string): UserError {
  const text = group.flatMap(({ promises }) => promises.objectives.map(objective => objective.text)).join('`, `')
  return new UserError('levels-unclear', { ...row.place, text: shown(text), why })
}
