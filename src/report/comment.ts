import type { JudgedRun, Verdict } from '../model/verdict.ts'
import { codeSpan } from '../text/escape.ts'
import { xychart } from './chart.ts'
import { bytesOf, charactersOf, composed, type Section } from './composed.ts'
import type { ReportContext } from './context.ts'
import { isOfComparison } from './effects.ts'
import {
  asUsual,
  causes,
  changesTable,
  effects,
  facts,
  failureTable,
  folded,
  footer,
  headline,
  isPromiseChange,
  measurementTable,
  noticeList,
  overTime,
  promiseChanges,
  sheetTable,
} from './markdown.ts'
import { counted, markOf } from './words.ts'

/** comment is the pull request comment: verdict and cause first, `more` last, at most 60,000 characters, nothing cut in the middle. */
export function comment(verdict: Verdict, context: ReportContext, more: readonly Section[] = []): string {
  const how: Size = {
    level: 3,
    causes: 10,
    rows: 20,
    failures: 10,
    elsewhere: 'in the job summary',
    charts: 0,
  }
  const marker = context.marker === undefined ? '' : `${context.marker}\n`
  const { text } = composed(
    [...sections(verdict, context, how), ...more],
    60_000 - marker.length,
    charactersOf,
    names => `<sub>Left out for length: ${names.join(', ')}. The job summary has it.</sub>`,
  )
  return marker + text
}

/** summary is the job summary: the comment with every row and up to three charts, at most 900,000 bytes. */
export function summary(verdict: Verdict, context: ReportContext): string {
  for (const rows of [5000, 1000, 200]) {
    const how: Size = {
      level: 2,
      causes: 50,
      rows,
      failures: 100,
      elsewhere: 'in the HTML report',
      charts: 3,
    }
    const { text, leftOut } = composed(
      sections(verdict, context, how),
      900_000,
      bytesOf,
      names => `<sub>Left out for length: ${names.join(', ')}. The HTML report has it.</sub>`,
    )
    if (rows === 200 || !leftOut.some(name => name.startsWith('the table'))) return text
  }
  return ''
}

interface Size {
  readonly level: 2 | 3
  /** Lines of what is wrong. */
  readonly causes: number
  readonly rows: number
  readonly failures: number
  readonly elsewhere: string
  readonly charts: number
}

function sections(verdict: Verdict, context: ReportContext, how: Size): readonly Section[] {
  const several = verdict.runs.length > 1
  return [
    { text: headline(verdict, context, how.level) },
    { text: causes(several ? verdict.findings.filter(isOfComparison) : verdict.findings, context, how.causes) },
    { text: effects(verdict.findings, how.rows), name: 'what was compared' },
    { text: several ? '' : asUsual(verdict.findings, how.causes) },
    { text: promiseChanges(verdict, context, how.causes) },
    ...verdict.runs.flatMap(run => runSections(run, verdict, context, how)),
    { text: noticeSection(verdict, context), name: 'the notices' },
    { text: footer(verdict, context) },
  ]
}

function runSections(run: JudgedRun, verdict: Verdict, context: ReportContext, how: Size): readonly Section[] {
  const several = verdict.runs.length > 1
  const findings = verdict.findings.filter(finding => finding.run === run.name && !isOfComparison(finding))
  const table = sheetTable(findings, how.rows, how.elsewhere)
  const green = run.verdict === 'pass' && how.charts === 0 && table !== ''
  const of = several ? ` of ${run.name}` : ''
  const { target } = run.result
  const isAlone = verdict.runs.every(({ result }) => result.target === target)
  const place = isAlone || target === undefined ? '' : ` at ${codeSpan(target)}`
  return [
    { text: several ? `${'#'.repeat(how.level + 1)} ${markOf(run.verdict)} ${codeSpan(run.name)}${place}` : '' },
    { text: several ? causes(findings, context, how.causes) : '' },
    { text: several ? asUsual(findings, how.causes) : '' },
    {
      text: green
        ? folded(
            'Every objective',
            `${table}

${facts(run.result)}`,
          )
        : table,
      name: `the table${of}`,
    },
    { text: measurementTable(run, verdict.findings), name: `what was measured${of}` },
    { text: green ? '' : facts(run.result) },
    { text: changesTable(findings, how.rows), name: `what was compared${of}` },
    { text: how.charts > 0 ? xychart(run, findings, how.charts) : overTime(run), name: `the course over time${of}` },
    {
      text: folded(counted(run.result.failures.length, 'kind') + ' of failure', failureTable(run.result, how.failures)),
      name: `the failures${of}`,
    },
  ]
}

function noticeSection({ notices }: Verdict, context: ReportContext): string {
  const shown = notices.filter(notice => !isPromiseChange(notice) && notice.code !== 'service-time')
  return shown.length === 0 ? '' : folded(counted(shown.length, 'notice'), noticeList(shown, context))
}
