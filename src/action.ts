import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import * as core from '@actions/core'
import { parseInputs } from './arguments.ts'
import { type Command, only, sendsLoad } from './command.ts'
import { deliver } from './delivery.ts'
import type { Done, Judged, LoadDesk, Workflow } from './desk.ts'
import { type GitHub, openGitHub, type Where, whereOf } from './github/github.ts'
import { eventPayload, homeOf } from './home.ts'
import { makeHost } from './host.ts'
import { machineOf } from './machine.ts'
import { UserError } from './model/errors.ts'
import type { Host } from './model/host.ts'
import type { Notice } from './model/notice.ts'
import type { Finding } from './model/verdict.ts'
import { fileName, files } from './output.ts'
import { makeShower } from './progress.ts'
import { annotations, summary } from './report/report.ts'
import { run } from './run.ts'
import { makeSpawner } from './spawned.ts'
import { escapeLog, escapeLogLines } from './text/escape.ts'
import { redact } from './text/redact.ts'

/** enter is the Action's door: inputs in; files, log, outputs, delivery and the exit code out. */
export async function enter(): Promise<number> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return failed(error.message, 2)
  }
}

async function act(): Promise<number> {
  const command = parseInputs(name => core.getInput(name))
  const place = placeOf(command)
  const where = whereOf(process.env, eventPayload(process.env))
  const github =
    where &&
    openGitHub({
      where,
      token: core.getInput('github-token'),
      clock: { now: () => performance.now(), wait: ms => sleep(ms) },
    })
  const processes = command.name === 'compare' ? makeSpawner(place.folder, process.env) : undefined
  const host = makeHost({ folder: place.folder, roots: place.roots, log, ...(processes && { processes }) })
  const done = await run(command, {
    host,
    colour: (process.env['NO_COLOR'] ?? '') === '',
    width: 160,
    ...(sendsLoad(command) && { load: loadDesk() }),
    ...(where && github && { home: homeOf(where, github) }),
    workflow: await workflowOf(command, place, where, github),
  })
  process.stdout.write(escapeLogLines(done.output))
  if (done.judged === undefined) return done.exitCode
  claim(done.judged.context.name)
  const kept = await keep(done.judged, command, place, host, where)
  setOutputs(done, kept)
  if (only(command, 'annotations') !== 'false') annotate(done.judged, place)
  if (only(command, 'summary') !== 'false') await summarise(done.judged)
  warn(done.judged.warnings ?? [])
  await tell(done.judged, command, kept, where, github)
  return done.exitCode === 0 ? 0 : failed(done.judged.verdict.headline, done.exitCode)
}

/** The runner ends a step by a signal, and gives it seconds to tell what it has. */
function loadDesk(): LoadDesk {
  const stopping = new AbortController()
  let code = 130
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      code = exitCode
      stopping.abort()
    })
  }
  const shower = makeShower(
    'grouped',
    () => ({ width: 160, height: 40, colour: false }),
    text => process.stdout.write(text),
  )
  return {
    environment: process.env,
    machine: machineOf(process.env),
    program: process.argv[1] ?? '',
    signal: stopping.signal,
    cancelCode: () => code,
    mask: secret => core.setSecret(secret),
    wait: shower.wait,
    show: shower.show,
    end: shower.end,
  }
}

/** Law 10: what cannot be delivered is a warning, and the verdict stays. */
async function tell(
  judged: Judged,
  command: Command,
  kept: Kept,
  where: Where | undefined,
  github: GitHub | undefined,
): Promise<void> {
  if (where === undefined || github === undefined) return
  const { commentUrl, artifactUrl, notices } = await deliver(github, where, command, judged, kept)
  core.setOutput('comment-url', commentUrl ?? '')
  core.setOutput('artifact-url', artifactUrl ?? '')
  warn(notices)
}

function warn(notices: readonly Notice[]): void {
  for (const { message } of notices) core.warning(redact(message), { title: 'Load test' })
}

/** Place is where this run works: the folder that inputs are relative to, and what it may touch. */
interface Place {
  readonly workspace: string
  /** `working-directory`, as it stands in paths of the repository: '' or ending in '/'. */
  readonly prefix: string
  readonly folder: string
  readonly roots: readonly string[]
}

function placeOf(command: Command): Place {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd()
  const folder = path.resolve(workspace, only(command, 'working-directory') ?? '.')
  const inside = path.relative(workspace, folder).replaceAll(path.sep, '/')
  if (inside.startsWith('..') || path.isAbsolute(inside))
    throw new UserError('file-outside', { file: only(command, 'working-directory') ?? '' })
  const temporary = process.env['RUNNER_TEMP']
  return {
    workspace,
    prefix: inside === '' ? '' : `${inside}/`,
    folder,
    roots: [workspace, ...(temporary === undefined ? [] : [temporary])],
  }
}

async function workflowOf(
  command: Command,
  { prefix }: Place,
  where: Where | undefined,
  github: GitHub | undefined,
): Promise<Workflow> {
  const { serverUrl, owner, repo, headSha, runId } = where ?? {}
  const home = `${serverUrl}/${owner}/${repo}`
  const knowsBase =
    command.name === 'publish'
      ? (await github?.pull()) !== undefined
      : where?.pullNumber !== undefined && core.getInput('github-token') !== ''
  return {
    name: where?.job ?? 'load-test',
    links: {
      ...(headSha !== undefined && { blob: `${home}/blob/${headSha}/${prefix}` }),
      ...(runId !== undefined && { run: `${home}/actions/runs/${runId}` }),
    },
    ...(headSha !== undefined && { commit: headSha }),
    ...(where !== undefined && { event: where.event }),
    ...(where?.isFork && { isFork: true }),
    ...(github !== undefined && knowsBase && { readAtBase: file => atBase(github, `${prefix}${file}`) }),
  }
}

async function atBase(github: GitHub, file: string): Promise<string | undefined> {
  try {
    return await github.readAtBase(file)
  } catch (error) {
    throw new UserError('base-unreachable', { file, why: error instanceof Error ? error.message : String(error) })
  }
}

/** Two steps of a job under one name would overwrite each other's comment, artifact and files. */
function claim(name: string): void {
  const folder = path.join(process.env['RUNNER_TEMP'] ?? process.cwd(), '_load-test-names')
  const run = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB']
    .map(variable => process.env[variable] ?? '')
    .join('.')
  const file = path.join(folder, fileName(`${name}.${run}`))
  const action = process.env['GITHUB_ACTION'] ?? randomUUID()
  if (existsSync(file) && readFileSync(file, 'utf8') !== action) throw new UserError('name-twice', { name })
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, action)
}

/** Kept is what was written, by output name, and what goes into the artifact. */
interface Kept {
  readonly folder: string
  readonly files: readonly string[]
  readonly page?: string
  readonly byName: ReadonlyMap<string, string>
}

async function keep(
  judged: Judged,
  command: Command,
  { folder }: Place,
  host: Host,
  where: Where | undefined,
): Promise<Kept> {
  const own = fileName(judged.context.name)
  const shown = only(command, 'output-dir') ?? `load-test/${own}`
  const written = new Map<string, string>()
  for (const [name, content] of await files(judged, where?.event)) {
    if (await wrote(host, `${shown}/${name}`, content)) written.set(name, `${shown}/${name}`)
    // The page's file name is the name of its artifact, so it says whose it is.
    if (name === 'report.html' && (await wrote(host, `${shown}/load-test-${own}.html`, content)))
      written.set('page', `${shown}/load-test-${own}.html`)
  }
  const page = written.get('page')
  return {
    folder: path.resolve(folder, shown),
    files: [...written].filter(([name]) => name !== 'page').map(([, file]) => path.resolve(folder, file)),
    ...(page !== undefined && { page: path.resolve(folder, page) }),
    byName: written,
  }
}

/** A full disk costs a file, not the verdict; a path out of the workspace is a mistake. */
async function wrote(host: Host, file: string, content: string): Promise<boolean> {
  try {
    await host.write(file, content)
    return true
  } catch (error) {
    if (error instanceof UserError) throw error
    core.warning(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

function setOutputs({ judged }: Done, { byName }: Kept): void {
  if (judged === undefined) return
  const { verdict } = judged
  const file = (name: string): string => byName.get(name) ?? ''
  core.setOutput('verdict', verdict.verdict ?? '')
  core.setOutput('headline', verdict.headline)
  const count = (holds: (finding: Finding) => boolean): number => verdict.findings.filter(holds).length
  core.setOutput(
    'breaches',
    count(({ outcome, kind }) => outcome === 'fail' && kind !== 'regression'),
  )
  core.setOutput(
    'regressions',
    count(({ code }) => code === 'regression'),
  )
  core.setOutput(
    'suspects',
    count(({ code }) => code === 'suspect'),
  )
  core.setOutput('verdict-path', file('verdict.json'))
  core.setOutput(
    'result-path',
    [...byName]
      .filter(([name]) => name.endsWith('result.json'))
      .map(([, path]) => path)
      .join('\n'),
  )
  core.setOutput('html-path', file('report.html'))
  core.setOutput('markdown-path', file('report.md'))
  core.setOutput('junit-path', file('junit.xml'))
}

const marks = { error: core.error, warning: core.warning, notice: core.notice } as const

function annotate({ verdict }: Judged, { prefix }: Place): void {
  for (const { level, file, line, title, message } of annotations(verdict)) {
    marks[level](message, {
      title,
      ...(file !== undefined && { file: `${prefix}${file}` }),
      ...(line !== undefined && { startLine: line }),
    })
  }
}

async function summarise({ verdict, context }: Judged): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
  try {
    await core.summary.addRaw(summary(verdict, context)).write()
  } catch (error) {
    core.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function failed(message: string, code: number): number {
  core.setFailed(redact(message))
  return code
}

function log(line: string): void {
  process.stdout.write(`${escapeLog(redact(line))}\n`)
}
