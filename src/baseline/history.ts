import { UserError } from '../model/errors.ts'
import type { HistoryRecord } from '../model/record.ts'
import { printBytes } from '../text/quantity.ts'
import { readRecord, recordLine } from './record-line.ts'

/** Entry is a record and the line that it stands in: what a newer version wrote into a line stays in it. */
export interface Entry {
  readonly line: string
  readonly record: HistoryRecord
}

/** Change makes another history of one, oldest first. */
export type Change = (history: readonly Entry[]) => readonly Entry[]

/** mostBytesRead is the largest history that is looked at. */
export const mostBytesRead = 4_000_000

const most = { records: 200, bytes: 900_000 } as const

/**
 * readHistory reads the text of a history, one record a line. Throws UserError with file and line for what can not be read:
 * a history of which a part is left out would judge by another level.
 */
export function readHistory(text: string, file: string): readonly Entry[] {
  if (text.length > mostBytesRead)
    throw new UserError('history-too-large', { file, size: printBytes(text.length), cap: printBytes(mostBytesRead) })
  return text.split('\n').flatMap((line, index) => {
    const json = line.trim()
    return json === '' ? [] : [{ line: json, record: readRecord(json, { file, line: index + 1 }) }]
  })
}

/** historyText is a history as it is stored. */
export function historyText(history: readonly Entry[]): string {
  return history.map(({ line }) => `${line}\n`).join('')
}

/** entryOf is a record that stands nowhere yet, or not as it is. */
export function entryOf(record: HistoryRecord): Entry {
  return { line: recordLine(record), record }
}

/** withRecord puts a record at the end, in the place of what the same run left before, and lets go of the oldest. */
export function withRecord(record: HistoryRecord): Change {
  return history => {
    const before = history.find(entry => isOf(entry, record))
    return trimmed([
      ...history.filter(entry => entry !== before),
      entryOf(before ? kept(before.record, record) : record),
    ])
  }
}

/** What people said of a run stays said when it is recorded again; twice the same record is the same as once. */
function kept({ restart, pinned, accepted }: HistoryRecord, record: HistoryRecord): HistoryRecord {
  return {
    ...record,
    ...(pinned === true && { pinned }),
    ...(restart !== undefined && { accepted: accepted || record.accepted, restart: record.restart ?? restart }),
  }
}

function isOf({ record: { id, name } }: Entry, record: HistoryRecord): boolean {
  return id === record.id && name === record.name
}

/** What is pinned stays, however old; so does the newest. */
function trimmed(history: readonly Entry[]): readonly Entry[] {
  const kept = [...history]
  let bytes = kept.reduce((sum, entry) => sum + bytesOf(entry), 0)
  while (kept.length > most.records || bytes > most.bytes) {
    const oldest = kept.findIndex(({ record }, index) => record.pinned !== true && index < kept.length - 1)
    const [gone] = oldest < 0 ? [] : kept.splice(oldest, 1)
    if (gone === undefined) return kept
    bytes -= bytesOf(gone)
  }
  return kept
}

function bytesOf({ line }: Entry): number {
  return Buffer.byteLength(line) + 1
}

/** withRestart marks a record as the beginning of a new level, and accepts it; `why` is for people. */
export function withRestart(record: HistoryRecord, why: string): Change {
  return history =>
    history.map(entry => (isOf(entry, record) ? entryOf({ ...entry.record, accepted: true, restart: { why } }) : entry))
}

/** withPin pins a record, and no other of the same load test. */
export function withPin(record: HistoryRecord): Change {
  return history =>
    history.map(entry => {
      const { pinned, ...loose } = entry.record
      if (isOf(entry, record)) return entryOf({ ...loose, pinned: true })
      return pinned === true && loose.name === record.name ? entryOf(loose) : entry
    })
}
