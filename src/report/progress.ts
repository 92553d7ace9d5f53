import { styleText } from 'node:util'
import type { Progress, Waiting } from '../model/progress.ts'
import { escapeLog } from '../text/escape.ts'
import { printClock, printCount, printMs, printQuantity } from '../text/quantity.ts'
import { redact } from '../text/redact.ts'

/** Sight is how a run under way looks against its promises. */
export interface Sight {
  readonly name: string
  readonly target: string
  readonly progress: Progress
  /** Quantiles of the columns, ascending. */
  readonly columns: readonly number[]
  readonly rows: readonly SightRow[]
  readonly errors: Mark
  readonly throughput: Mark
  readonly users: Mark
  /** How many of so many objectives are missed as it stands. */
  readonly missed: number
  readonly objectives: number
}

/** SightRow is one endpoint, or what one objective pools. */
export interface SightRow {
  readonly label: string
  /** Of its errors and throughput. */
  readonly mark: Mark
  /** By column; `ms` is absent where nothing has ended. */
  readonly cells: readonly { readonly ms?: number; readonly mark: Mark }[]
  /** P95 of the last two minutes, five seconds each. */
  readonly recent: readonly (number | undefined)[]
}

/** Mark is how a figure stands to its limit, `none` where nothing was promised of it. */
export type Mark = 'none' | 'kept' | 'near' | 'missed'

/** progressLine is how a run stands in one line, for logs: nothing moves, and nothing is drawn. */
export function progressLine(sight: Sight): string {
  const { elapsedMs, durationMs, requests, failures, perSecond, users, busy, p50Ms, p95Ms } = sight.progress
  const parts = [
    `${printClock(elapsedMs)} / ${printClock(durationMs)}`,
    `${printCount(requests)} requests`,
    `${printCount(perSecond)} req/s`,
    ...(p50Ms === undefined ? [] : [`p50 ${printMs(p50Ms)}`]),
    ...(p95Ms === undefined ? [] : [`p95 ${printMs(p95Ms)}`]),
    `${printCount(failures)} failed`,
    ...(users === 0 ? [] : [`${printCount(users)} users, ${printCount(busy)} busy`]),
    ...[stateOf(sight).text].filter(text => text !== ''),
  ]
  return escapeLog(`${sight.name}  ${parts.join(' · ')}`)
}

/** Wait is a load that has not begun, since its target is not ready. */
export interface Wait extends Waiting {
  readonly name: string
  readonly target: string
}

/** waitLine is what a load waits for, in one line. */
export function waitLine(wait: Wait): string {
  return escapeLog(`${wait.name}  ${waitWords(wait)}`)
}

/** waitFrame is the same on a terminal, where `progressFrame` will be drawn over it. */
export function waitFrame(wait: Wait, screen: Screen, isStopping = false): readonly string[] {
  const lines: readonly Line[] = [
    headOf(wait),
    [],
    [span('  '), span(waitWords(wait), 'yellow')],
    [],
    [span('  '), span(isStopping ? stopping : 'Ctrl-C stops waiting.', 'dim')],
  ]
  return lines.map(line => drawn(line, screen))
}

/** An answer may hold anything. */
function waitWords({ request, elapsedMs, withinMs, why }: Wait): string {
  return `${printClock(elapsedMs)} / ${printClock(withinMs)} · waits for ${request}: ${redact(why)}`
}

/** Screen is what a frame is drawn on: columns, lines, and whether it has colour. */
export interface Screen {
  readonly width: number
  readonly height: number
  readonly colour: boolean
}

/**
 * progressFrame is the same as some lines that are drawn over each other on a terminal, none wider than it and all together
 * lower: thirteen where there are four rows. `isStopping` says that somebody has asked for the end.
 */
export function progressFrame(sight: Sight, screen: Screen, isStopping = false): readonly string[] {
  const { progress } = sight
  const { elapsedMs, durationMs } = progress
  const state = stateOf(sight)
  const time = `${printClock(Math.min(elapsedMs, durationMs))} / ${printClock(durationMs)}`
  const room = Math.max(8, Math.min(54, screen.width - time.length - longestState))
  const done = Math.round(Math.min(1, elapsedMs / Math.max(1, durationMs)) * room)
  const blank: Line = []
  const isLow = 9 + Math.min(mostRows, sight.rows.length) >= screen.height
  const rows = fitting(sight.rows, isLow ? screen.height - 6 : mostRows)
  const lines: readonly Line[] = [
    headOf(sight),
    blank,
    [
      span('  '),
      span('━'.repeat(done), 'blue'),
      span('━'.repeat(room - done), 'dim'),
      span(` ${time}`),
      span(state.text === '' ? '' : `  ${state.text}`, ...state.formats),
    ],
    blank,
    [span('  '), ...figures(sight)],
    blank,
    ...(rows.length === 0 ? [] : [...table(sight.columns, rows, screen.width), blank]),
    [span('  '), span(isStopping ? stopping : usual, 'dim')],
  ]
  const shown = isLow ? lines.filter(line => line !== blank).slice(0, screen.height - 1) : lines
  return shown.map(line => drawn(line, screen))
}

const mostRows = 10
/** Kept free beside the time, so that the bar does not jump. */
const longestState = 36

const stopping = 'Stopping. Ctrl-C again quits at once.'
const usual = 'Ctrl-C stops and reports what was measured; twice quits.'

type Format = 'bold' | 'dim' | 'red' | 'yellow' | 'blue'

/** Span is a part of a line in one style; its text is one line of a log. */
interface Span {
  readonly text: string
  readonly formats: readonly Format[]
}

type Line = readonly Span[]

function span(text: string, ...formats: readonly Format[]): Span {
  return { text: /^ *$/.test(text) ? text : escapeLog(text), formats }
}

function headOf({ name, target }: Pick<Sight, 'name' | 'target'>): Line {
  return [span(name, 'bold'), span(' → ', 'dim'), span(target, 'dim')]
}

interface State {
  readonly text: string
  readonly formats: readonly Format[]
}

function stateOf({ progress, missed, objectives }: Sight): State {
  const { phase, busy, waiting, users } = progress
  switch (phase) {
    case 'spawning':
      return { text: 'users are coming: not judged yet', formats: ['dim'] }
    case 'warming-up':
      return { text: 'warming up: not judged yet', formats: ['dim'] }
    case 'draining':
      return { text: `draining: ${printCount(busy + waiting)} under way`, formats: ['dim'] }
    case 'steady':
      if (missed > 0)
        return { text: `✗ ${printCount(missed)} of ${printCount(objectives)} missed so far`, formats: ['red', 'bold'] }
      if (waiting > 0)
        return {
          text: `${printCount(waiting)} arrivals wait for a ${users === 0 ? 'connection' : 'user'}`,
          formats: ['yellow'],
        }
      return { text: '', formats: [] }
    default:
      return phase satisfies never
  }
}

function figures({ progress, errors, throughput, users }: Sight): Line {
  const { requests, failures, perSecond } = progress
  const share = requests === 0 ? '–' : printQuantity(failures / requests, 'ratio')
  const figure = (label: string, text: string, mark: Mark): Line => [
    span(`${label} `, 'dim'),
    span(`${text}${signs[mark].trimEnd()}`, 'bold', ...colours[mark]),
    span('   '),
  ]
  return [
    ...(progress.users === 0 ? [] : figure('users', printCount(progress.users), users)),
    ...figure('req/s', printCount(perSecond), throughput),
    ...figure('requests', printCount(requests), 'none'),
    ...figure('errors', share, errors),
  ]
}

const signs: Readonly<Record<Mark, string>> = { none: '  ', kept: '  ', near: ' !', missed: ' ✗' }
const colours: Readonly<Record<Mark, readonly Format[]>> = {
  none: [],
  kept: [],
  near: ['yellow'],
  missed: ['red', 'bold'],
}

const gravity: readonly Mark[] = ['missed', 'near', 'kept', 'none']

/** Where there are more rows than room, the worst are shown. */
function fitting(rows: readonly SightRow[], room: number): readonly SightRow[] {
  const most = Math.max(1, Math.min(mostRows, room))
  const rank = ({ mark, cells }: SightRow): number =>
    Math.min(...[mark, ...cells.map(cell => cell.mark)].map(one => gravity.indexOf(one)))
  if (rows.length <= most) return rows
  const worst = new Set(rows.toSorted((a, b) => rank(a) - rank(b)).slice(0, most))
  return rows.filter(row => worst.has(row))
}

const cellWidth = 11
const sparkWidth = 24

/** What does not fit is left out: first what was, then the lower percentiles. */
function table(columns: readonly number[], rows: readonly SightRow[], width: number): readonly Line[] {
  const longest = Math.max('endpoint'.length, ...rows.map(({ label }) => widthOf(escapeLog(label))))
  const least = Math.min(longest, 16)
  const fit = Math.max(1, Math.min(columns.length, Math.floor((width - 2 - least) / cellWidth)))
  const label = Math.max(8, Math.min(longest, width - 2 - fit * cellWidth))
  const hasSpark = 2 + label + fit * cellWidth + 2 + sparkWidth <= width
  const shown = columns.slice(columns.length - fit)
  const head = shown.map(q => `P${Number((q * 100).toFixed(4))}  `.padStart(cellWidth)).join('')
  return [
    [span(`  ${padded('endpoint', label)}${head}${hasSpark ? '  P95, last 2 min' : ''}`, 'dim')],
    ...rows.map(row => [
      span('  '),
      span(padded(`${row.label}${signs[row.mark].trimEnd()}`, label), ...colours[row.mark]),
      ...row.cells.slice(columns.length - fit).map(({ ms, mark }) => {
        const text = `${ms === undefined ? '–' : printMs(ms)}${signs[mark]}`
        return span(text.padStart(cellWidth), ...colours[mark])
      }),
      ...(hasSpark ? [span('  '), span(sparkOf(row.recent), 'blue')] : []),
    ]),
  ]
}

const bars = '▁▂▃▄▅▆▇█'

function sparkOf(recent: readonly (number | undefined)[]): string {
  const top = Math.max(...recent.map(value => value ?? 0))
  const bar = (value: number): string => bars[Math.min(7, Math.floor((value / top) * 8))] ?? '█'
  return recent.map(value => (value === undefined || top === 0 ? ' ' : bar(value))).join('')
}

function drawn(line: Line, { width, colour }: Screen): string {
  let left = width
  return line
    .map(({ text, formats }) => {
      const part = cut(text, left)
      left -= widthOf(part)
      if (!colour || part === '') return part
      return formats.reduce((painted, format) => styleText(format, painted, { validateStream: false }), part)
    })
    .join('')
}

function padded(text: string, width: number): string {
  const shown = widthOf(text) <= width ? text : `${cut(text, width - 1)}…`
  return shown + ' '.repeat(Math.max(0, width - widthOf(shown)))
}

/** As many letters as fit into so many columns. */
function cut(text: string, width: number): string {
  if (text.length * 2 <= width) return text
  let [shown, left] = ['', width]
  for (const letter of text) {
    left -= columnsOf(letter)
    if (left < 0) return shown
    shown += letter
  }
  return shown
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + columnsOf(letter), 0)
}

/** Letters of East Asia and emoji take two columns of a terminal, marks upon letters none. */
function columnsOf(letter: string): 0 | 1 | 2 {
  if (/^[ -~]$/.test(letter)) return 1
  if (/^[\p{M}\p{Cf}]/u.test(letter)) return 0
  return /^(?:[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}])/u.test(
    letter,
  )
    ? 2
    : 1
}
