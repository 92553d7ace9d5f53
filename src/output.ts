import { type Command, only } from './command.ts'
import type { Desk, Done, Judged } from './desk.ts'
import type { Verdict } from './model/verdict.ts'
import { comment, html, junit, type ReportContext, resultJson, terminal, verdictJson } from './report/report.ts'

/** files are all that is kept of a verdict, by their names. */
export async function files({ verdict, context }: Judged, event?: string): Promise<ReadonlyMap<string, string>> {
  const several = verdict.runs.length > 1
  const origin = { ...(context.commit && { headSha: context.commit }), ...(event && { event }) }
  return new Map([
    ['verdict.json', verdictJson(verdict, origin)],
    ...verdict.runs.map(
      ({ name, result }) => [several ? `${fileName(name)}.result.json` : 'result.json', resultJson(result)] as const,
    ),
    ['report.html', html(verdict, context)],
    ['report.md', comment(verdict, context)],
    ['junit.xml', await junit(verdict)],
  ])
}

/** fileName makes a part of a path of any name. */
export function fileName(name: string): string {
  return (
    name
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+/, '')
      .slice(0, 100) || 'report'
  )
}

/** shown is a verdict on stdout, its notices in the log, and its files where they were asked for. */
export async function shown(judgement: Judged, command: Command, desk: Desk): Promise<Done> {
  const { verdict, context } = judgement
  const folder = only(command, 'output')
  if (folder !== undefined) await keep(judgement, folder, desk)
  return { exitCode: verdict.exitCode, output: printed(verdict, context, command, desk), judged: judgement }
}

async function keep(judgement: Judged, folder: string, { host, workflow }: Desk): Promise<void> {
  for (const [name, content] of await files(judgement, workflow?.event)) await host.write(`${folder}/${name}`, content)
}

function printed(verdict: Verdict, context: ReportContext, command: Command, { colour, width, host }: Desk): string {
  const format = only(command, 'format') ?? 'text'
  if (format === 'json') return verdictJson(verdict)
  for (const { message, source } of verdict.notices) {
    const where = source?.line === undefined || message.startsWith(source.file) ? '' : `${source.file}:${source.line}: `
    host.log(`${where}${message}`)
  }
  return format === 'markdown' ? comment(verdict, context) : terminal(verdict, { colour, width })
}

/** rendered is `shown`, with each single file that was asked for by its option. */
export async function rendered(judgement: Judged, command: Command, desk: Desk): Promise<Done> {
  const { verdict, context } = judgement
  const wanted: readonly (readonly [string, () => string | Promise<string>])[] = [
    ['html', () => html(verdict, context)],
    ['markdown', () => comment(verdict, context)],
    ['junit', () => junit(verdict)],
  ]
  for (const [option, make] of wanted) {
    const file = only(command, option)
    if (file !== undefined) await desk.host.write(file, await make())
  }
  return shown(judgement, command, desk)
}
