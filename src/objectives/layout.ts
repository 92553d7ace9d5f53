import type { Scope } from '../model/objective.ts'
import type { UnitWord } from '../text/read-quantity.ts'
import { cellAt, type Grid, type Row } from './grid.ts'
import { type Header, headingSays, percentilesIn, readHeader, type Values } from './header.ts'
import { matchSubject } from './indicator.ts'
import { readScopes } from './scope.ts'
import { tokensOf } from './token.ts'

/** Column is a column of limits. */
export interface Column extends Values {
  readonly index: number
  readonly header: string
}

/** Layout says where an SLO table keeps what; the endpoint stands in a row, or a metric does (a transposed table), or both. */
export interface Layout {
  readonly endpoint?: number
  /** A second name of the endpoint, for people. */
  readonly label?: number
  readonly method?: number
  readonly metric?: number
  readonly percentile?: number
  readonly unit?: number
  readonly columns: readonly Column[]
  /** Headers that name two indicators, which no cell can be read by. */
  readonly unclear: readonly string[]
}

/** Shape is what a table is: one of limits, one of measured values, one whose percentile nobody names, or none of ours. */
export type Shape =
  | { readonly kind: 'limits'; readonly layout: Layout }
  | { readonly kind: 'measured'; readonly why: string }
  | { readonly kind: 'without-percentile'; readonly header: string }
  | { readonly kind: 'other' }

/** shapeOf looks at the headers, the cells and the headings above a table. */
export function shapeOf(grid: Grid, resources: ReadonlySet<string>): Shape {
  const headers = grid.headers.map(({ plain }) => readHeader(plain, resources))
  const layout = layoutOf(grid, headers)
  if (layout === undefined) return { kind: 'other' }
  const judged = layout.columns.length > 0 && promisesSomething(grid, layout, resources)
  const why = measuredBy(grid, headers, layout)
  if (why !== undefined && (judged || headers.some(isIndicator) || measuresSomething(grid, headers, resources)))
    return { kind: 'measured', why }
  if (!judged && layout.unclear.length === 0) return { kind: 'other' }
  const vague = vagueLatency(grid, layout)
  return vague === undefined ? { kind: 'limits', layout } : { kind: 'without-percentile', header: vague }
}

function layoutOf(grid: Grid, headers: readonly Header[]): Layout | undefined {
  const at = (kind: Header['kind']): { readonly index: number } | undefined => {
    const index = headers.findIndex(header => header.kind === kind)
    return index < 0 ? undefined : { index }
  }
  const { endpoint, label } = keysOf(headers)
  const percentile = at('percentile')
  const metric = at('metric') ?? (endpoint === undefined ? (metricByValues(headers) ?? percentile) : undefined)
  if (endpoint === undefined && metric === undefined) return undefined
  const columns = headers.flatMap((header, index) =>
    header.kind === 'values' && index !== metric?.index && suits(header, endpoint, metric)
      ? [{ ...(endpoint === undefined ? asLevel(header) : header), index, header: grid.headers[index]?.plain ?? '' }]
      : [],
  )
  const method = at('method')
  const unit = at('unit')
  return {
    ...(endpoint !== undefined && { endpoint }),
    ...(label !== undefined && { label }),
    ...(method && { method: method.index }),
    ...(metric && { metric: metric.index }),
    ...(percentile && percentile.index !== metric?.index && { percentile: percentile.index }),
    ...(unit && { unit: unit.index }),
    columns,
    unclear: headers.flatMap((header, index) => (header.kind === 'two' ? [grid.headers[index]?.plain ?? ''] : [])),
  }
}

/** `Locust name` wins over `Endpoint`, which becomes the label. */
function keysOf(headers: readonly Header[]): { readonly endpoint?: number; readonly label?: number } {
  const keys = headers.flatMap((header, index) => (header.kind === 'endpoint' ? [{ index, rank: header.rank }] : []))
  const [key, other] = keys.toSorted((a, b) => b.rank - a.rank)
  if (key === undefined) return {}
  return { endpoint: key.index, ...(other !== undefined && { label: other.index }) }
}

/** `SLO | Target`: the first column names what the second limits. */
function metricByValues(headers: readonly Header[]): { readonly index: number } | undefined {
  const [first, second] = headers
  const named =
    first?.kind === 'values' && first.level === 'target' && first.subject === undefined && first.latency === undefined
  return named && second?.kind === 'values' && second.level !== undefined ? { index: 0 } : undefined
}

/** Users are the load of a row, not a promise of its endpoint. */
function suits(
  { subject, scope }: Values,
  endpoint: number | undefined,
  metric: { readonly index: number } | undefined,
): boolean {
  if (scope !== undefined) return endpoint === undefined && metric !== undefined
  return !(endpoint !== undefined && (subject?.indicator.kind === 'users' || subject?.measure === 'resource'))
}

/** Beside metrics in the rows `Max` is a limit, and not the slowest request. */
function asLevel(header: Values): Values {
  const kind = header.subject?.indicator.kind
  return kind === 'max' || kind === 'min'
    ? { kind: 'values', level: header.level ?? 'limit', ...(header.unit && { unit: header.unit }) }
    : header
}

/** `p95 before | p95 after`, where no other column names an indicator. */
function measuresSomething(grid: Grid, headers: readonly Header[], resources: ReadonlySet<string>): boolean {
  return grid.headers.some(
    ({ plain }, index) => headers[index]?.kind === 'measured' && namesIndicator(plain, resources),
  )
}

function isIndicator(header: Header): boolean {
  return header.kind === 'values' && (header.subject !== undefined || header.latency === true)
}

/** An endpoint's table needs an indicator in a header, a column or a cell; a table of metrics one in its rows. */
function promisesSomething(grid: Grid, layout: Layout, resources: ReadonlySet<string>): boolean {
  if (layout.columns.some(({ subject, latency }) => subject !== undefined || latency)) return true
  if (layout.endpoint !== undefined && layout.percentile !== undefined) return true
  const named = [layout.metric, layout.percentile, ...layout.columns.map(({ index }) => index)]
  return grid.rows.some(row =>
    named.some(column => column !== undefined && namesIndicator(cellAt(row, column).plain, resources)),
  )
}

function namesIndicator(text: string, resources: ReadonlySet<string>): boolean {
  const tokens = tokensOf(text.slice(0, 1000)) ?? []
  return tokens.some((_, at) => matchSubject(tokens, at, resources) !== undefined) || isBarePercentile(text)
}

/** isBarePercentile says whether a cell of a percentile column is a percentile without its `p`: `95`, `95%`. */
export function isBarePercentile(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,6})? ?(?:%|th|st|nd|rd)?$/.test(text.trim())
}

function measuredBy(grid: Grid, headers: readonly Header[], layout: Layout): string | undefined {
  const cells = grid.rows.flatMap(row => layout.columns.map(column => cellAt(row, column.index).plain.trim()))
  const limits = cells.filter(text => /\d/.test(text))
  if (limits.length > 0 && limits.every(isCompared)) return undefined
  const column = headers.findIndex(({ kind }) => kind === 'measured')
  if (column >= 0) return `its column \`${grid.headers[column]?.plain ?? ''}\``
  const status = headers.findIndex(({ kind }) => kind === 'status')
  if (status >= 0) return `its column \`${grid.headers[status]?.plain ?? ''}\` beside bare values`
  const said = grid.headings.find(({ plain }) => headingSays(plain) !== undefined)
  return said !== undefined && headingSays(said.plain) === 'measured' ? `the heading \`${said.plain}\`` : undefined
}

function isCompared(text: string): boolean {
  return /[<>≤≥]|\d\s?\+|\b(?:under|below|at least|at most|between|less than|more than)\b/i.test(text)
}

/** The header of a latency whose percentile stands neither beside it, nor in a cell, nor in the heading above. */
function vagueLatency(grid: Grid, layout: Layout): string | undefined {
  if (layout.endpoint === undefined || layout.percentile !== undefined || layout.metric !== undefined) return undefined
  const named = percentilesIn(grid.headings[0]?.plain ?? '').length === 1
  const vague = layout.columns.find(
    column =>
      column.latency &&
      column.subject === undefined &&
      !named &&
      !grid.rows.some(row => namesIndicator(cellAt(row, column.index).plain, new Set())),
  )
  return layout.columns.every(column => column.subject === undefined) ? vague?.header : undefined
}

/** KnownRow is an endpoint that a row of an SLO table names, for list items that call it by a shorter name. */
export interface KnownRow {
  readonly scope: Extract<Scope, { kind: 'endpoint' }>
  readonly label: string
}

/** knownRows are the endpoints that the rows of a table name, whether or not its limits are picked. */
export function knownRows(grid: Grid, resources: ReadonlySet<string>): readonly KnownRow[] {
  const shape = shapeOf(grid, resources)
  if (shape.kind !== 'limits') return []
  const { layout } = shape
  return grid.rows.flatMap(row =>
    scopesOfRow(row, layout).flatMap(scope =>
      scope.kind === 'endpoint' ? [{ scope, label: cellAt(row, layout.label).plain }] : [],
    ),
  )
}

/** scopesOfRow are the endpoints of a row of a table with an endpoint column. */
export function scopesOfRow(row: Row, layout: Layout): readonly Scope[] {
  if (layout.endpoint === undefined) return []
  const method = cellAt(row, layout.method).plain.trim()
  const label = cellAt(row, layout.label).plain.trim()
  const written = /^(?!(?:any|all)$)[a-z]+$/i.test(method) ? method.toUpperCase() : undefined
  const several = method.split(/[,/|&\s]+/).filter(part => part !== '')
  const cell = cellAt(row, layout.endpoint).plain
  const scopes =
    several.length > 1 ? several.flatMap(one => readScopes(cell, one.toUpperCase())) : readScopes(cell, written)
  return scopes.map(scope => (scope.kind === 'endpoint' && label !== '' ? { ...scope, label } : scope))
}

/** unitInLabel cuts a unit in brackets off a row's label: `p95 latency (ms)`. */
export function unitInLabel(
  label: string,
  unitOf: (word: string) => UnitWord | undefined,
): { readonly label: string; readonly unit?: UnitWord } {
  const from = Math.max(label.lastIndexOf('('), label.lastIndexOf('['))
  const trimmed = label.trimEnd()
  if (from < 0 || !/[)\]]$/.test(trimmed)) return { label }
  const unit = unitOf(trimmed.slice(from + 1, -1).trim())
  return unit === undefined ? { label } : { label: trimmed.slice(0, from).trimEnd(), unit }
}
