import { freshReports } from './fresh-report.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * hostileReport is a real HTML report with a row, a failure and an exception for each text, in which everything that the
 * load test's author or its target chooses is that text.
 */
export function hostileReport(texts: readonly string[]): string {
  const page = freshReports('2.43.4-red')['report.html'] ?? ''
  const [found = '', json = ''] = /window\.templateArgs\s*=\s*(\{.*\})\s*\n/.exec(page) ?? []
  const args = Object(JSON.parse(json))
  const [request, ...rest]: readonly Row[] = args.requests_statistics.toReversed()
  const [times]: readonly Row[] = args.response_time_statistics
  const [failure]: readonly Row[] = args.failures_statistics
  const rows = texts.map((name, at) => ({ ...rest.at(-1), name, method: at % 2 === 0 ? 'POST' : name }))
  const sum = (key: string): number => rows.reduce<number>((all, row: Row) => all + Number(row[key]), 0)
  const whole = { ...request, num_requests: sum('num_requests'), num_failures: sum('num_failures') }
  const hostile = {
    ...args,
    host: texts[0],
    locustfile: texts[0],
    requests_statistics: [...rows, whole],
    response_time_statistics: rows.map(({ name, method }) => ({ ...times, name, method })),
    failures_statistics: texts.map(text => ({ ...failure, name: text, error: text, method: text })),
    exceptions_statistics: texts.map(text => ({ count: 1, msg: text, nodes: text, traceback: `Traceback:\n${text}` })),
  }
  return page.replace(found, () => `window.templateArgs = ${JSON.stringify(hostile).replaceAll('<', '\\u003c')}\n`)
}
