import { type Finding, gravest, isGraver, type Outcome } from '../model/verdict.ts'
import { endpointOf, headroomOf, titleOf } from './words.ts'

/** Sheet is the table of a run: a row for what was promised something, a column for an indicator. */
export interface Sheet {
  /** Heads in reading order: percentiles ascending, then the others. */
  readonly columns: readonly string[]
  /** Worst first, then least headroom. */
  readonly rows: readonly SheetRow[]
}

export interface SheetRow {
  /** Absent: the whole run. */
  readonly endpoint?: string
  readonly outcome: Outcome
  /** By column; the findings of two levels stand in one cell. */
  readonly cells: ReadonlyMap<string, readonly Finding[]>
  readonly samples?: number
  readonly failedShare?: number
}

/** sheetOf arranges the findings of one run that have an objective. */
export function sheetOf(findings: readonly Finding[]): Sheet {
  const judged = findings.filter(({ objective }) => objective !== undefined)
  const groups = new Map<string, Finding[]>()
  for (const finding of judged) {
    const key = endpointOf(finding) ?? ''
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return { columns: columnsOf(judged), rows: [...groups.values()].map(rowOf).sort(byGravity) }
}

function columnsOf(findings: readonly Finding[]): readonly string[] {
  const ranks = new Map(findings.map(finding => [titleOf(finding), rankOfColumn(finding)]))
  return [...ranks].sort(([, a], [, b]) => a - b).map(([title]) => title)
}

const after: readonly string[] = ['Median', 'Mean', 'Min', 'Max', 'Errors', '5xx', 'Throughput', 'Requests', 'Users']

function rankOfColumn(finding: Finding): number {
  const indicator = finding.objective?.indicator
  if (indicator?.kind === 'percentile') return indicator.q
  const place = after.indexOf(titleOf(finding))
  return place < 0 ? 1 + after.length : 1 + place
}

function rowOf(findings: readonly Finding[]): SheetRow {
  const [first] = findings
  const endpoint = first && endpointOf(first)
  const cells = new Map<string, readonly Finding[]>()
  for (const finding of findings) cells.set(titleOf(finding), [...(cells.get(titleOf(finding)) ?? []), finding])
  const samples = most(findings.map(finding => finding.samples))
  const failedShare = most(findings.map(finding => finding.failedShare))
  return {
    outcome: gravest(findings.map(({ outcome }) => outcome)) ?? 'inconclusive',
    cells,
    ...(endpoint !== undefined && { endpoint }),
    ...(samples !== undefined && { samples }),
    ...(failedShare !== undefined && { failedShare }),
  }
}

function most(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce((a, b) => (b === undefined || (a !== undefined && a >= b) ? a : b), undefined)
}

function byGravity(a: SheetRow, b: SheetRow): number {
  if (a.outcome !== b.outcome) return isGraver(a.outcome, b.outcome) ? -1 : 1
  return usedUp(b) - usedUp(a)
}

function usedUp({ cells }: SheetRow): number {
  return Math.max(0, ...[...cells.values()].flat().map(finding => headroomOf(finding) ?? finding.margin ?? 0))
}
