import { styleText } from 'node:util'
import type { RunResult } from '../model/run-result.ts'
import { type Finding, gravest, type JudgedRun, type Outcome, type Verdict } from '../model/verdict.ts'
import { escapeLog } from '../text/escape.ts'
import { printCount } from '../text/quantity.ts'
import { comparedWords, isNoise, toldOnce, withoutRepeats } from './changes.ts'
import { effectHeads, effectRows, effectsWords, isOfComparison } from './effects.ts'
import { fewTogether } from './few.ts'
import { measurementHeads, measurementRows } from './measurements.ts'
import { type Sheet, type SheetRow, sheetOf } from './sheet.ts'
import { counted, factsOf, generatorWords, limitWords, mostFrequent, observedWords, placeWords } from './words.ts'

/** Style is how a terminal shows text. */
export interface Style {
  readonly colour: boolean
  /** Columns. */
  readonly width: number
}

/** terminal is the verdict for a terminal or a log: table, headline, and what is wrong, with its file and line. */
export function terminal(verdict: Verdict, { colour, width }: Style): string {
  const paint: Paint = colour
    ? (text, ...formats) =>
        formats.reduce((painted, format) => styleText(format, painted, { validateStream: false }), text)
    : text => text
  const several = verdict.runs.length > 1
  const lines = [
    ...verdict.runs.flatMap(run => runLines(run, verdict, paint, width)),
    ...effectLines(verdict.findings, paint),
    '',
    `${signOf(verdict.verdict, paint)} ${paint(oneLine(verdict.headline), 'bold')}`,
    ...withoutRepeats(problems(fewTogether(toldOnce(verdict.findings)))).flatMap(finding =>
      problemLines(finding, several, paint),
    ),
  ]
  return `${lines.join('\n').replace(/^\n+/, '')}\n`
}

type Format = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta'
type Paint = (text: string, ...formats: readonly Format[]) => string

function runLines(run: JudgedRun, { findings }: Verdict, paint: Paint, width: number): readonly string[] {
  const { name, result } = run
  const sheet = sheetOf(findings.filter(finding => finding.run === name))
  const target = result.target === undefined ? '' : paint(` → ${oneLine(result.target)}`, 'dim')
  const facts = factsOf(result).map(([figure, word]) => `${paint(figure, 'bold')} ${paint(word, 'dim')}`)
  const generator = generatorWords(result)
  const compared = comparedWords(findings.filter(finding => finding.run === name))
  return [
    '',
    `${paint(oneLine(name), 'bold')}${target}`,
    `  ${facts.join('  ')}`,
    ...(generator.length === 0 ? [] : [`  ${paint(oneLine(generator.join(' · ')), 'dim')}`]),
    ...(sheet.rows.length === 0 ? [] : ['', ...table(sheet, paint, width)]),
    ...measurementLines(run, findings, paint),
    ...failureLines(result, paint),
    ...(compared === undefined ? [] : ['', `  ${paint(compared, 'dim')}`]),
  ]
}

const mostEffects = 30

/** Two sides are no part of one run. */
function effectLines(findings: readonly Finding[], paint: Paint): readonly string[] {
  const words = effectsWords(findings)
  if (words === undefined) return []
  const rows = effectRows(findings)
  const more = rows.length - mostEffects
  const shown = rows.slice(0, mostEffects).map(({ outcome, endpoint = 'whole run', cells }) => ({
    outcome,
    texts: [cut(oneLine(endpoint), 40), ...cells],
  }))
  const heads = ['endpoint', ...effectHeads(findings).map(head => head.toLowerCase())]
  const [head, ...lines] = aligned([heads, ...shown.map(({ texts }) => texts)], 2)
  return [
    '',
    `  ${paint(oneLine(words), 'dim')}`,
    paint(`    ${head}`, 'dim'),
    ...shown.map(({ outcome }, at) => `  ${outcome === undefined ? ' ' : signOf(outcome, paint)} ${lines[at]}`),
    ...(more > 0 ? [`    … and ${printCount(more)} more`] : []),
  ]
}

function measurementLines(run: JudgedRun, findings: readonly Finding[], paint: Paint): readonly string[] {
  const { rows, more } = measurementRows(run, findings)
  if (rows.length === 0) return []
  const heads = ['endpoint', ...measurementHeads.map(head => head.toLowerCase())]
  const shown = rows.map(({ endpoint = 'whole run', cells }) => [cut(oneLine(endpoint), 40), ...cells])
  const [head, ...lines] = aligned([heads, ...shown], 1)
  return [
    '',
    paint(`  ${head}`, 'dim'),
    ...lines.map(line => `  ${line}`),
    ...(more > 0 ? [`  … and ${printCount(more)} more`] : []),
  ]
}

const mostFailures = 5

function failureLines(result: RunResult, paint: Paint): readonly string[] {
  const failures = mostFrequent(result)
  if (failures.length === 0) return []
  const shown = failures.slice(0, mostFailures)
  const width = Math.max(...shown.map(({ count }) => printCount(count).length))
  const more = failures.length - shown.length
  return [
    '',
    paint('  failures', 'dim'),
    ...shown.map(({ count, method, name, error }) => {
      const endpoint = cut(oneLine(method === undefined ? name : `${method} ${name}`), 40)
      return `  ${printCount(count).padStart(width)} × ${endpoint}: ${cut(oneLine(error), 120)}`
    }),
    ...(more > 0 ? [`  … and ${counted(more, 'kind')} more`] : []),
  ]
}

/** Rows of cells as lines of columns; the first `left` columns begin at one place, the others end at one. */
function aligned(rows: readonly (readonly string[])[], left: number): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)))
  return rows.map(row =>
    row
      .map((text, column) => (column < left ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

function table(sheet: Sheet, paint: Paint, width: number): readonly string[] {
  const names = sheet.rows.map(({ endpoint }) => (endpoint === undefined ? 'whole run' : oneLine(endpoint)))
  const room = Math.max(12, Math.min(40, width - 20 * (sheet.columns.length + 1)))
  const label = Math.min(room, Math.max(8, ...names.map(name => name.length)))
  const cells = sheet.rows.map(row => sheet.columns.map(column => cellOf(row, column)))
  const widths = sheet.columns.map((column, index) =>
    Math.max(column.length, ...cells.map(row => (row[index]?.text.length ?? 0) + 2)),
  )
  const head = sheet.columns.map((column, index) => `${column}  `.padStart((widths[index] ?? 0) + 2)).join('')
  return [
    paint(`  ${'endpoint'.padEnd(label)}${head}requests`.trimEnd(), 'dim'),
    ...sheet.rows.map((row, at) => {
      const shown = (cells[at] ?? []).map((cell, index) => painted(cell, widths[index] ?? 0, paint)).join('')
      const samples = row.samples === undefined ? '' : printCount(row.samples).padStart(8)
      return `  ${cut(names[at] ?? '', label).padEnd(label)}${shown}${samples}`.trimEnd()
    }),
  ]
}

interface Cell {
  readonly text: string
  readonly outcome: Outcome
}

function cellOf(row: SheetRow, column: string): Cell | undefined {
  const findings = row.cells.get(column)
  const [first] = findings ?? []
  if (findings === undefined || first === undefined) return undefined
  const limits = findings.map(({ condition, unit = 'none' }) =>
    condition === undefined ? '' : limitWords(condition, unit),
  )
  const outcome = gravest(findings.map(finding => finding.outcome)) ?? first.outcome
  return { text: `${observedWords(first)} / ${limits.join(', ')}`, outcome }
}

function painted(cell: Cell | undefined, width: number, paint: Paint): string {
  if (cell === undefined) return ' '.repeat(width + 2)
  const text = `${cell.text} ${signs[cell.outcome]}`.padStart(width)
  return `  ${paint(text, ...coloursOf(cell.outcome))}`
}

const signs: Readonly<Record<Outcome, string>> = { pass: ' ', warn: '!', inconclusive: '?', fail: '✗', invalid: '⊘' }

function coloursOf(outcome: Outcome | undefined): readonly Format[] {
  switch (outcome) {
    case undefined:
      return []
    case 'pass':
      return ['green']
    case 'warn':
    case 'inconclusive':
      return ['yellow']
    case 'fail':
      return ['red', 'bold']
    case 'invalid':
      return ['magenta', 'bold']
    default:
      return outcome satisfies never
  }
}

function signOf(outcome: Outcome | undefined, paint: Paint): string {
  const sign = outcome === undefined ? '·' : outcome === 'pass' ? '✓' : signs[outcome]
  return paint(sign, ...coloursOf(outcome))
}

function problems(findings: readonly Finding[]): readonly Finding[] {
  const order: readonly Outcome[] = ['invalid', 'fail', 'inconclusive', 'warn']
  return [
    ...order.flatMap(outcome => findings.filter(finding => finding.outcome === outcome)),
    ...findings.filter(isNoise),
  ]
}

function problemLines(finding: Finding, several: boolean, paint: Paint): readonly string[] {
  const where = finding.source === undefined ? '' : paint(`  ${oneLine(placeWords(finding.source))}`, 'dim')
  const run = several && !isOfComparison(finding) ? `${oneLine(finding.run)}: ` : ''
  // Few know the sign.
  const word = finding.outcome === 'invalid' ? 'invalid: ' : ''
  return [
    `  ${signOf(finding.outcome, paint)} ${word}${run}${oneLine(finding.message)}${where}`,
    ...(finding.next === undefined ? [] : [`    ${paint(oneLine(finding.next), 'dim')}`]),
  ]
}

/** Names are cut to the column; what was cut is seen by the dots. */
function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`
}

function oneLine(text: string): string {
  return escapeLog(text)
}
