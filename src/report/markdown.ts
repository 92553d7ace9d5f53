import type { Notice } from '../model/notice.ts'
import type { RunResult } from '../model/run-result.ts'
import { byGravity, type Finding, type JudgedRun, type Outcome, type Verdict } from '../model/verdict.ts'
import { cellCode, codeSpan, markdownSentence, markdownText } from '../text/escape.ts'
import { printLimit } from '../text/promise.ts'
import { printCount, printQuantity } from '../text/quantity.ts'
import { changeHeads, changeRows, comparedWords, isChange, isNoise, toldOnce, withoutRepeats } from './changes.ts'
import type { ReportContext } from './context.ts'
import { effectHeads, effectRows, effectsWords } from './effects.ts'
import { measurementHeads, measurementRows } from './measurements.ts'
import { type Sheet, type SheetRow, sheetOf } from './sheet.ts'
import { sparklines } from './spark.ts'
import {
  counted,
  endpointOf,
  factsOf,
  generatorWords,
  headroomOf,
  limitWords,
  markOf,
  mostFrequent,
  observedWords,
  placeWords,
  titleOf,
  toolName,
  untoldPlace,
} from './words.ts'

/** unbroken keeps a figure and its unit on one line. */
function unbroken(text: string): string {
  return text.replace(/(\d) (?=(?:ms|s|%|B|kB|MB|GB|TB)(?![\w]))/g, '$1\u00a0')
}

/** headline is the first line: mark, name, and what is to be said in one sentence. */
export function headline(verdict: Verdict, context: ReportContext, level: 2 | 3): string {
  const fork = context.fromFork ? " (reported by the fork's own run)" : ''
  const said = unbroken(markdownText(verdict.headline))
  return `${'#'.repeat(level)} ${markOf(verdict.verdict)} Load test ${codeSpan(context.name)}: ${said}${fork}`
}

/** causes say what is wrong, of objectives and of what became slower, the gravest first, at most `most` lines; with nothing wrong, how near it was. */
export function causes(findings: readonly Finding[], context: ReportContext, most: number): string {
  const lines = causeLines(findings, context)
  if (lines.length === 0) return leastHeadroom(findings)
  const more = lines.length - most
  const shown = lines.slice(0, most).map(line => (lines.length === 1 ? line : `- ${line}`))
  return [...shown, ...(more > 0 ? [`- … and ${printCount(more)} more`] : [])].join('\n')
}

function causeLines(findings: readonly Finding[], context: ReportContext): readonly string[] {
  const bad = withoutRepeats(
    toldOnce(findings)
      .filter(({ outcome }) => outcome !== 'pass')
      .toSorted(byGravity),
  )
  const [objectives, changes] = [bad.filter(isObjective), bad.filter(isChange)]
  const others = bad.filter(one => !isObjective(one) && !isChange(one))
  const missed = groupsOf(objectives.filter(({ outcome }) => outcome === 'fail'))
  const told = (one: Finding): Line => ({ outcome: one.outcome, text: sentence(one) })
  const lines: readonly Line[] = [
    ...others.map(told),
    ...missed.map(group => ({ outcome: 'fail', text: missedLine(group, context) }) as const),
    ...objectives.filter(({ outcome }) => outcome !== 'fail').map(told),
    ...changes.map(told),
  ]
  return lines.toSorted(byGravity).map(({ text }) => text)
}

interface Line {
  readonly outcome: Outcome
  readonly text: string
}

function isObjective({ objective }: Finding): boolean {
  return objective !== undefined
}

/** asUsual says in the open what earlier runs clear: what was noise, and what would be noticed. */
export function asUsual(findings: readonly Finding[], most: number): string {
  const changes = findings.filter(isChange)
  const noise = toldOnce(changes).filter(isNoise)
  const more = noise.length - most
  const words = comparedWords(changes)
  return [
    ...noise.slice(0, most).map(one => `- ${sentence(one)}`),
    ...(more > 0 ? [`- … and ${printCount(more)} more`] : []),
    ...(words === undefined ? [] : [noise.length === 0 ? unbroken(words) : `\n${unbroken(words)}`]),
  ].join('\n')
}

/** changesTable is the folded table of all that was compared; empty where nothing was. */
export function changesTable(findings: readonly Finding[], most: number): string {
  const rows = changeRows(findings)
  if (rows.length === 0) return ''
  const more = rows.length - most
  const lines = [
    tableLine(['', 'Endpoint', ...changeHeads]),
    tableLine([':-:', ':--', ':--', ...changeHeads.slice(1).map(() => '--:')]),
    ...rows
      .slice(0, most)
      .map(({ outcome, endpoint, cells }) =>
        tableLine([markOf(outcome), endpoint === undefined ? 'whole run' : cellCode(endpoint), ...cells]),
      ),
    ...(more > 0 ? ['', `… and ${counted(more, 'row')} more`] : []),
  ]
  return folded('Compared with earlier runs', lines.join('\n'))
}

/** effects say how two sides compare: one sentence, and the table of all figures, which is folded where all is well. */
export function effects(findings: readonly Finding[], most: number): string {
  const words = effectsWords(findings)
  if (words === undefined) return ''
  const rows = effectRows(findings)
  const more = rows.length - most
  const heads = effectHeads(findings)
  const table = [
    tableLine(['', 'Endpoint', ...heads]),
    tableLine([':-:', ':--', ':--', ...heads.slice(1).map(() => '--:')]),
    ...rows
      .slice(0, most)
      .map(({ outcome, endpoint, cells }) =>
        tableLine([
          outcome === undefined ? '' : markOf(outcome),
          endpoint === undefined ? 'whole run' : cellCode(endpoint),
          ...cells,
        ]),
      ),
    ...(more > 0 ? ['', `… and ${counted(more, 'row')} more`] : []),
  ].join('\n')
  const isGreen = rows.every(({ outcome = 'pass' }) => outcome === 'pass')
  return `${unbroken(markdownText(words))}\n\n${isGreen ? folded('All that was compared', table) : table}`
}

/** sentence is a finding's own words, and what to do where there is something to do. */
function sentence(finding: Finding): string {
  const next = finding.next === undefined ? '' : ` ${markdownSentence(finding.next)}`
  return unbroken(`${markdownText(finding.message)}${next}`)
}

function groupsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.run}\n${endpointOf(finding) ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()]
}

function missedLine(findings: readonly Finding[], context: ReportContext): string {
  const endpoint = findings[0] && endpointOf(findings[0])
  const worstFirst = findings.toSorted((a, b) => (b.margin ?? 0) - (a.margin ?? 0))
  const places = new Set(findings.map(finding => sourceLink(finding, context)))
  const shared = places.size === 1 ? [...places].map(place => (place === '' ? '' : ` (${place})`)) : []
  const parts = worstFirst.map(finding => missedPart(finding, shared.length > 0 ? '' : sourceLink(finding, context)))
  return `${endpoint === undefined ? 'Whole run:' : codeSpan(endpoint)} ${parts.join(' · ')}${shared.join('')}`
}

function missedPart(finding: Finding, place: string): string {
  const limit =
    finding.condition === undefined ? '' : `, limit ${limitWords(finding.condition, finding.unit ?? 'none')}`
  const asides = [place, rounding(finding), ...doubts(finding)].filter(part => part !== '')
  const aside = asides.length === 0 ? '' : ` (${asides.join('; ')})`
  return unbroken(`${titleOf(finding)} **${observedWords(finding)}**${limit}${aside}`)
}

/** A figure on the right side of its limit, missed under strict judging, needs a word. */
function rounding({ code, interval, unit = 'none' }: Finding): string {
  if (code !== 'within-rounding' || interval === undefined) return ''
  return `within rounding, stands for ${interval.map(value => (unit === 'ms' ? printLimit(value, unit) : printQuantity(value, unit, 1))).join(' to ')}`
}

function doubts({ flags, confidence, unit = 'none' }: Finding): readonly string[] {
  return flags.flatMap(flag => {
    if (flag === 'few-samples') return ['few samples']
    if (flag === 'few-tail-samples') return ['few tail samples']
    if (flag !== 'too-close-to-call') return []
    const reach = confidence?.map(value => printQuantity(value, unit)).join(' to ')
    return [reach === undefined ? 'too close to call' : `too close to call: ${reach}`]
  })
}

/** sourceLink leads to the line where a limit is written; its words alone where no link is known. */
function sourceLink({ source }: Pick<Finding, 'source'>, { links }: ReportContext): string {
  if (source === undefined) return ''
  const words = markdownText(placeWords(source))
  if (links?.blob === undefined || source.line === undefined || /^(--|\/|\.\.)/.test(source.file)) return words
  const path = source.file.toWellFormed().split('/').map(encodeURIComponent).join('/')
  return `[${words}](${links.blob}${path.replace(/[()]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)}#L${source.line})`
}

function leastHeadroom(findings: readonly Finding[]): string {
  const [nearest] = findings
    .filter(finding => headroomOf(finding) !== undefined)
    .toSorted((a, b) => (headroomOf(b) ?? 0) - (headroomOf(a) ?? 0))
  const share = nearest && headroomOf(nearest)
  if (nearest?.condition === undefined || share === undefined) return ''
  const endpoint = endpointOf(nearest)
  const of = endpoint === undefined ? '' : `${codeSpan(endpoint)} `
  const limit = limitWords(nearest.condition, nearest.unit ?? 'none')
  return unbroken(
    `Nearest to its limit: ${of}${titleOf(nearest)} at ${observedWords(nearest)}, ${Math.floor(share * 100)} % of ${limit}.`,
  )
}

/** sheetTable is the table of a run with at most `most` rows, the worst first. */
export function sheetTable(findings: readonly Finding[], most: number, elsewhere: string): string {
  const sheet = sheetOf(findings)
  if (sheet.rows.length === 0) return ''
  const more = sheet.rows.length - most
  return [
    tableLine(['', 'Endpoint', ...sheet.columns, ...(hasOwnErrors(sheet) ? [] : ['Errors']), 'Requests']),
    tableLine([':-:', ':--', ...sheet.columns.map(() => '--:'), ...(hasOwnErrors(sheet) ? [] : ['--:']), '--:']),
    ...sheet.rows.slice(0, most).map(row => sheetLine(row, sheet)),
    ...(more > 0 ? ['', `… and ${counted(more, 'row')} more ${elsewhere}`.trimEnd()] : []),
    '',
    '<sub>observed / limit</sub>',
  ].join('\n')
}

/** measurementTable is what was measured of a run of which nothing was promised; empty of any other. */
export function measurementTable(run: JudgedRun, findings: readonly Finding[]): string {
  const { rows, more } = measurementRows(run, findings)
  if (rows.length === 0) return ''
  return [
    tableLine(['Endpoint', ...measurementHeads]),
    tableLine([':--', ...measurementHeads.map(() => '--:')]),
    ...rows.map(({ endpoint, cells }) =>
      tableLine([endpoint === undefined ? 'whole run' : cellCode(endpoint), ...cells]),
    ),
    ...(more > 0 ? ['', `… and ${counted(more, 'row')} more`] : []),
  ].join('\n')
}

function hasOwnErrors({ columns }: Sheet): boolean {
  return columns.includes('Errors')
}

function sheetLine(row: SheetRow, sheet: Sheet): string {
  const errors = row.failedShare === undefined ? '' : printQuantity(row.failedShare, 'ratio')
  return tableLine([
    markOf(row.outcome),
    row.endpoint === undefined ? 'whole run' : cellCode(row.endpoint),
    ...sheet.columns.map(column => cell(row.cells.get(column) ?? [])),
    ...(hasOwnErrors(sheet) ? [] : [errors]),
    row.samples === undefined ? '' : printCount(row.samples),
  ])
}

function cell(findings: readonly Finding[]): string {
  const [first] = findings
  if (first === undefined) return ''
  const limits = findings.map(({ condition, unit = 'none', outcome }) => {
    const limit = condition === undefined ? '' : limitWords(condition, unit)
    return outcome === 'pass' ? limit : `${limit} ${markOf(outcome)}`
  })
  const missed = findings.some(({ outcome }) => outcome === 'fail')
  const observed = observedWords(first)
  // A figure and its limit are read together, so they stay on one line.
  return `${missed ? `**${observed}**` : observed} / ${limits.join(' · ')}`.replaceAll(' ', '\u00a0')
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.map(text => unbroken(text)).join(' | ')} |`
}

/** facts is the one line of a run's figures; of our own runs with a second one on how they were measured. */
export function facts(result: RunResult): string {
  const figures = factsOf(result).map(([figure, word]) => `**${figure}** ${word}`)
  const measured = generatorWords(result).map(words => markdownText(words))
  return unbroken(`${figures.join(' · ')}${measured.length === 0 ? '' : `\n\n<sub>${measured.join(' · ')}</sub>`}`)
}

/** folded hides text behind its title. */
export function folded(title: string, text: string): string {
  return text === '' ? '' : `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>`
}

/** noticeList is a list of notices, one a line; a place that the words name already is not told again. */
export function noticeList(notices: readonly Notice[], context: ReportContext): string {
  return notices
    .map(one => {
      const source = untoldPlace(one)
      const place = source === undefined ? '' : ` (${sourceLink({ source }, context)})`
      return `- ${unbroken(markdownSentence(one.message))}${place}`
    })
    .join('\n')
}

/** isPromiseChange says whether a notice tells that a promise itself was changed, which stands in the open. */
export function isPromiseChange({ code }: Notice): boolean {
  return code.startsWith('promise-')
}

/** promiseChanges is the line about changed promises; empty where none changed. */
export function promiseChanges({ notices }: Verdict, context: ReportContext, most: number): string {
  const changes = notices.filter(isPromiseChange)
  if (changes.length === 0) return ''
  const more = changes.length - most
  return `**This pull request changes what is promised:**\n${noticeList(changes.slice(0, most), context)}${more > 0 ? `\n- … and ${printCount(more)} more` : ''}`
}

/** failureTable lists the groups of failed requests, the largest first. */
export function failureTable(result: RunResult, most: number): string {
  const failures = mostFrequent(result)
  if (failures.length === 0) return ''
  const more = failures.length - most
  return [
    '| Requests | Endpoint | Error |',
    '| --: | :-- | :-- |',
    ...failures
      .slice(0, most)
      .map(({ count, method, name, error }) =>
        tableLine([printCount(count), cellCode(method === undefined ? name : `${method} ${name}`), cellCode(error)]),
      ),
    ...(more > 0 ? ['', `… and ${printCount(more)} more`] : []),
  ].join('\n')
}

/** overTime is the folded text chart of a run; empty where the source has no series. */
export function overTime(run: JudgedRun): string {
  const text = sparklines(run.result)
  return text === '' ? '' : folded('Over time', `\`\`\`text\n${text}\n\`\`\``)
}

/** footer is the small print: what the clock measured, which commit, and where there is more. */
export function footer(verdict: Verdict, context: ReportContext): string {
  const { links, commit } = context
  const service = verdict.runs.find(({ result }) => result.timing === 'service')
  const parts = [
    service &&
      `${markdownText(toolName(service.result))} measures service time, and failed requests count in its latencies`,
    commit && `commit ${commit.slice(0, 7)}`,
    links?.report && `[full report](${links.report})`,
    links?.run && `[workflow run](${links.run})`,
    `load-test ${context.version}`,
  ].filter(part => part !== undefined && part !== '')
  return `<sub>${parts.join(' · ')}</sub>`
}
