import { states } from '../../fixtures/states.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import type { ReportContext } from '../../src/report/report.ts'

/** Everywhere that a report, an SLO source or a workflow may put words of its own. */
const foreign: ReadonlySet<string> = new Set(
  'endpoint name pattern message next headline error traceback file files rows tool toolVersion target run text'.split(
    ' ',
  ),
)

/** hostile is a failing verdict with a notice in which every foreign text is the one given. */
export function hostile(text: string): { readonly verdict: Verdict; readonly context: ReportContext } {
  const [missed, slower] = [states['fail'], states['slower']]
  if (missed === undefined || slower === undefined) throw new Error('no such state')
  const { context } = missed
  const verdict = { ...missed.verdict, findings: [...missed.verdict.findings, ...slower.verdict.findings] }
  const source = { file: 'README.md', line: 3 }
  const notices = [
    { code: 'not-judged', message: 'x', source },
    { code: 'promise-loosened', message: 'x', source },
  ] as const
  return {
    verdict: replaced({ ...verdict, notices }, text),
    context: { ...context, name: text },
  }
}

function replaced<T>(value: T, text: string): T
function replaced(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map(item => replaced(item, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, foreign.has(key) ? words(item, text) : replaced(item, text)]),
  )
}

function words(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text
  return Array.isArray(value) ? value.map(item => words(item, text)) : replaced(value, text)
}
