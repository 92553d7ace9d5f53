import { quantileOf } from '../model/latency.ts'
import { type HistoryRecord, sinceRestart } from '../model/record.ts'
import { escapeLog } from '../text/escape.ts'
import { printCount, printMs } from '../text/quantity.ts'

/** recordsText is the history of a load test as a table, newest last: what each run was, and whether it counts. */
export function recordsText(records: readonly HistoryRecord[]): string {
  const counting = new Set(sinceRestart(records).filter(({ accepted }) => accepted))
  const rows = [head, ...records.map(record => cells(record, counting.has(record)))]
  const widths = head.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row => `${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd() + '\n').join('')
}

const head = ['run', 'recorded', 'commit', 'verdict', 'requests', 'p95', 'mean', 'counts', '']

function cells(record: HistoryRecord, counts: boolean): readonly string[] {
  const { id, recordedAt, commit = '', verdict = '', total } = record
  const p95 = quantileOf(total.latency, 0.95)?.value
  const { meanMs } = total.latency
  return [
    id.slice(0, 12),
    recordedAt.slice(0, 16).replace('T', ' '),
    commit.slice(0, 7),
    verdict,
    total.requests === undefined ? '' : printCount(total.requests),
    p95 === undefined ? '' : printMs(p95),
    meanMs === undefined ? '' : printMs(meanMs),
    counts ? 'yes' : 'no',
    marks(record).join(', '),
  ].map(escapeLog)
}

function marks({ pinned, restart, regressions, suspects, flags }: HistoryRecord): readonly string[] {
  return [
    ...(pinned === true ? ['pinned'] : []),
    ...(restart === undefined ? [] : [`new level: ${restart.why.slice(0, 100)}`]),
    ...(regressions.length === 0 ? [] : [`regressed in ${regressions.length}`]),
    ...(suspects.length === 0 ? [] : [`suspected in ${suspects.length}`]),
    ...flags,
  ]
}
