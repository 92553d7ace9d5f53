import { UserError } from '../model/errors.ts'

const newline = 0x0a
const quote = 0x22

/** A record longer than this is a quote that nobody closed. */
const longestRecord = 4_000_000

/** OnRecord sees one record as bytes from `start` to `end`, without its line end; they are valid during the call only. */
export type OnRecord = (bytes: Buffer, start: number, end: number) => void

/** scanRecords cuts a stream of CSV bytes into records, line ends inside quotes included; throws a UserError if one never ends. */
export async function scanRecords(pieces: AsyncIterable<Buffer>, file: string, onRecord: OnRecord): Promise<void> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    const used = bytes.includes(quote) ? scanQuoted(bytes, onRecord) : scanPlain(bytes, onRecord)
    rest = bytes.subarray(used)
    if (rest.length > longestRecord) throw new UserError('report-cut-off', { file, where: 'a quote is not closed' })
  }
  if (rest.length > 0) onRecord(rest, 0, withoutReturns(rest, 0, rest.length))
}

/** Both give how many bytes are used: those of whole records. */
function scanPlain(bytes: Buffer, onRecord: OnRecord): number {
  let start = 0
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    report(bytes, start, end, onRecord)
    start = end + 1
  }
  return start
}

function scanQuoted(bytes: Buffer, onRecord: OnRecord): number {
  let start = 0
  let quoted = false
  for (let at = 0; at < bytes.length; at += 1) {
    const sign = bytes[at]
    if (sign === quote) quoted = !quoted
    else if (sign === newline && !quoted) {
      report(bytes, start, at, onRecord)
      start = at + 1
    }
  }
  return start
}

/** Python on Windows ends lines with `\r\r\n`; an empty line is no record. */
function report(bytes: Buffer, start: number, end: number, onRecord: OnRecord): void {
  const trimmed = withoutReturns(bytes, start, end)
  if (trimmed > start) onRecord(bytes, start, trimmed)
}

function withoutReturns(bytes: Buffer, start: number, end: number): number {
  let trimmed = end
  while (trimmed > start && bytes[trimmed - 1] === 0x0d) trimmed -= 1
  return trimmed
}

/** cellStarts writes where the cells of a record begin into `starts`, and gives how many there are; quotes keep delimiters. */
export function cellStarts(bytes: Buffer, start: number, end: number, delimiter: number, starts: Int32Array): number {
  let count = 1
  let quoted = false
  starts[0] = start
  for (let at = start; at < end && count < starts.length; at += 1) {
    const sign = bytes[at]
    if (sign === quote) quoted = !quoted
    else if (sign === delimiter && !quoted) {
      starts[count] = at + 1
      count += 1
    }
  }
  return count
}

/** cellText gives the text of the cell from `start` up to the delimiter before `next`, without its quotes. */
export function cellText(bytes: Buffer, start: number, next: number): string {
  const text = bytes.toString('utf8', start, next - 1)
  return text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"') : text
}

/** cellNumber reads a plain decimal from the cell at `start`; NaN for all else, as `N/A`, an exponent or a sign. */
export function cellNumber(bytes: Buffer, start: number, next: number): number {
  let at = start
  let end = next - 1
  if (bytes[at] === quote && bytes[end - 1] === quote) {
    at += 1
    end -= 1
  }
  if (at >= end || end - at > 30) return Number.NaN
  let whole = 0
  let scale = 0
  for (; at < end; at += 1) {
    const sign = bytes[at] ?? 0
    if (sign >= 0x30 && sign <= 0x39) {
      whole = whole * 10 + (sign - 0x30)
      scale *= 10
    } else if ((sign === 0x2e || sign === 0x2c) && scale === 0) scale = 1
    else return Number.NaN
  }
  return scale > 1 ? whole / scale : whole
}
