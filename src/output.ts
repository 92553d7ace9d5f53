import path from 'node:path'
import { type Command, only } from './command.ts'
import type { Desk, Done, Judged } from './desk.ts'
import { UserError } from './model/errors.ts'
import type { Host } from './model/host.ts'
import { notice } from './model/notice.ts'
import type { JudgedRun } from './model/verdict.ts'
import { comment, csv, html, junit, resultJson, terminal, verdictJson } from './report/report.ts'
import { printCount } from './text/quantity.ts'

/** files are all that is kept of a verdict, by their names. */
export async function files(
  { verdict, context, files: more = new Map() }: Judged,
  event?: string,
): Promise<ReadonlyMap<string, string>> {
  const origin = { ...(context.commit && { headSha: context.commit }), ...(event && { event }) }
  return new Map([
    ['verdict.json', verdictJson(verdict, origin)],
    ...resultFiles(verdict.runs),
    ['report.html', html(verdict, context)],
    ['report.md', comment(verdict, context)],
    ['junit.xml', await junit(verdict)],
    ...more,
  ])
}

function resultFiles(runs: readonly JudgedRun[]): readonly (readonly [file: string, content: string])[] {
  return byFileName(runs).map(
    ([name, { result }]) => [runs.length > 1 ? `${name}.result.json` : 'result.json', resultJson(result)] as const,
  )
}

/** Two names may come to one file name, and neither run is to overwrite the other. */
function byFileName(runs: readonly JudgedRun[]): readonly (readonly [file: string, run: JudgedRun])[] {
  const taken = new Set<string>()
  return runs.map(run => {
    const own = fileName(run.name)
    let file = own
    for (let number = 2; taken.has(file.toLowerCase()); number += 1) file = `${own}-${number}`
    taken.add(file.toLowerCase())
    return [file, run] as const
  })
}

function tables(runs: readonly JudgedRun[], file: string): readonly (readonly [file: string, content: string])[] {
  const named = (name: string): string => (runs.length === 1 ? file : file.replace(/(?=\.[^./]*$)|$/, `.${name}`))
  return byFileName(runs).map(([name, { result }]) => [named(name), csv(result)] as const)
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

/** artifactName is a name without the signs that the artifact service refuses. */
export function artifactName(name: string): string {
  return name.replace(/["<>|*?:\r\n\\/]+/g, '-').slice(0, 200)
}

/** shown is a verdict on stdout, its notices in the log, and its files where they were asked for. */
export async function shown(judgement: Judged, command: Command, desk: Desk): Promise<Done> {
  const { verdict } = judgement
  const folder = only(command, 'output')
  const place = folder === undefined ? undefined : await keep(judgement, folder, desk)
  return {
    exitCode: verdict.exitCode,
    output: printed(judgement, command, desk),
    judged: judgement,
    ...(place !== undefined && { place }),
  }
}

/** Says where the files are that could be written, the page for people first. */
async function keep(judgement: Judged, folder: string, { host, workflow }: Desk): Promise<string | undefined> {
  const contents = [...(await files(judgement, workflow?.event))]
  const written = await write(
    contents.map(([name, content]) => [path.join(folder, name), content] as const),
    host,
  )
  const page = written.find(file => path.basename(file) === 'report.html') ?? written[0]
  if (page === undefined) return undefined
  const others = written.length - 1
  return `The report is ${page}${others === 0 ? '' : `, with ${printCount(others)} more file${others === 1 ? '' : 's'} beside it`}.`
}

/** Law 10: what can not be written is one warning, and the verdict stays. Comes to the files that were. */
async function write(
  contents: readonly (readonly [file: string, content: string])[],
  host: Host,
): Promise<readonly string[]> {
  const written: string[] = []
  const refused: { readonly file: string; readonly why: string }[] = []
  for (const [file, content] of contents) {
    try {
      await host.write(file, content)
      written.push(file)
    } catch (error) {
      if (error instanceof UserError) throw error
      refused.push({ file, why: error instanceof Error ? error.message : String(error) })
    }
  }
  const [first] = refused
  if (first !== undefined) {
    const more = refused.length === 1 ? '' : ` and ${refused.length - 1} more`
    host.log(notice('not-written', { files: `${first.file}${more}`, why: first.why }).message)
  }
  return written
}

function printed(
  { verdict, context, warnings = [] }: Judged,
  command: Command,
  { colour, width, host, workflow }: Desk,
): string {
  const format = only(command, 'format') ?? 'text'
  // In a workflow they are annotations.
  if (workflow === undefined) for (const { message } of warnings) host.log(message)
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
  const contents: (readonly [string, string])[] = []
  for (const [option, make] of wanted) {
    const file = only(command, option)
    if (file !== undefined) contents.push([file, await make()])
  }
  const table = only(command, 'csv')
  if (table !== undefined) contents.push(...tables(verdict.runs, table))
  await write(contents, desk.host)
  return shown(judgement, command, desk)
}

/** formatted is what a command prints that judges nothing, in the format that was asked for. */
export function formatted(command: Command, { json, text }: Readonly<Record<'json' | 'text', () => string>>): string {
  switch (only(command, 'format')) {
    case 'json':
      return json()
    case 'markdown':
      // Four spaces make code of a line, whatever stands in it.
      return text().replace(/^(?=.)/gm, '    ')
    default:
      return text()
  }
}
