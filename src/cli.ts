import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArguments, type Request } from './arguments.ts'
import { type Command, has, only, optionsOf, sendsLoad } from './command.ts'
import type { Home, LoadDesk } from './desk.ts'
import type { Facts } from './doctor/doctor.ts'
import { makeHost } from './host.ts'
import { machineOf } from './machine.ts'
import { UserError } from './model/errors.ts'
import { makeShower, modeOf } from './progress.ts'
import type { Screen } from './report/report.ts'
import { run } from './run.ts'
import type { Spawner } from './spawned.ts'
import { escapeLog, escapeLogLines } from './text/escape.ts'
import { redact } from './text/redact.ts'
import { version } from './version.ts'

/** enter is the command line's door: argv in, exit code out; a user's mistake is one sentence on stderr and 2. */
export async function enter(argv: readonly string[]): Promise<number> {
  // Who reads may stop reading, as `| head` does.
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
  try {
    return await answer(parseArguments(argv))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    complain(`load-test: ${error.message}`)
    return 2
  }
}

async function answer(request: Request): Promise<number> {
  switch (request.kind) {
    case 'version':
      await print(`${version}\n`)
      return 0
    case 'help': {
      const { helpFor, overview } = await import('./help.ts')
      await print(request.command === undefined ? overview() : helpFor(request.command))
      return request.asked ? 0 : 2
    }
    case 'command':
      return perform(request.command)
    default:
      return request satisfies never
  }
}

async function perform(command: Extract<Request, { kind: 'command' }>['command']): Promise<number> {
  const quiet = has(command, 'quiet')
  const spawner = command.name === 'compare' ? await spawnerHere() : undefined
  const home = optionsOf(command.name).some(({ name }) => name === 'baseline') ? await homeHere() : undefined
  const { exitCode, output, judged, place } = await run(command, {
    host: makeHost({
      folder: process.cwd(),
      log: line => quiet || complain(line),
      ...(spawner && { processes: spawner }),
    }),
    colour: hasColour(has(command, 'no-color'), process.stdout),
    width: process.stdout.columns || 160,
    environment: process.env,
    ...(sendsLoad(command) && { load: loadDesk(command, quiet, () => spawner?.killAll()) }),
    ...(home && { home }),
    machine: async () => ({ nodeVersion: process.version, ...(await locustVersion()), ...(await workflowHere()) }),
  })
  // Law 10: a verdict does not depend on whether it could be printed.
  const isPrinted = await print(output)
  if (place !== undefined && !quiet) complain(place)
  return isPrinted || judged !== undefined ? exitCode : 2
}

async function spawnerHere(): Promise<Spawner> {
  const { makeSpawner } = await import('./spawned.ts')
  return makeSpawner(process.cwd(), process.env)
}

/** In a workflow, and wherever somebody names a repository, histories may be kept on GitHub. */
async function homeHere(): Promise<Home | undefined> {
  if ((process.env['GITHUB_REPOSITORY'] ?? '') === '') return undefined
  const [{ openGitHub, whereOf }, { homeOf }] = await Promise.all([import('./github/github.ts'), import('./home.ts')])
  const where = whereOf(process.env, undefined)
  const clock = { now: () => performance.now(), wait: (ms: number) => sleep(ms) }
  return where && homeOf(where, openGitHub({ where, token: process.env['GITHUB_TOKEN'] ?? '', clock }))
}

/** What a step of a workflow may do; nothing outside of one. */
async function workflowHere(): Promise<Pick<Facts, 'workflow'>> {
  if (process.env['GITHUB_ACTIONS'] !== 'true') return {}
  const [{ whereOf }, { eventPayload }] = await Promise.all([import('./github/github.ts'), import('./home.ts')])
  const { event = '', isForeign = false } = whereOf(process.env, eventPayload(process.env)) ?? {}
  const has = (name: string): boolean => (process.env[name] ?? '') !== ''
  return {
    workflow: {
      ...{ event, isFork: isForeign, isPullRequest: event.startsWith('pull_request') },
      ...{ hasToken: has('GITHUB_TOKEN'), summaryWritable: has('GITHUB_STEP_SUMMARY') },
      canUpload: has('ACTIONS_RUNTIME_TOKEN'),
    },
  }
}

/** The first signal ends a load and keeps what was measured; the second leaves at once. */
function loadDesk(command: Command, quiet: boolean, leave: () => void): LoadDesk {
  const stopping = new AbortController()
  let code = 130
  const mode = quiet
    ? 'none'
    : modeOf(only(command, 'progress'), { isTerminal: process.stderr.isTTY, environment: process.env })
  const screen = (): Screen => ({
    width: process.stderr.columns || 100,
    height: process.stderr.rows || 40,
    colour: hasColour(has(command, 'no-color'), process.stderr),
  })
  const shower = makeShower(mode, screen, text => process.stderr.write(text))
  // However it ends, the cursor is to be seen.
  process.on('exit', () => shower.end())
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted) {
        shower.end()
        leave()
        process.removeAllListeners(signal)
        process.kill(process.pid, signal)
      }
      code = exitCode
      shower.stop()
      stopping.abort()
    })
  }
  return {
    environment: process.env,
    machine: machineOf(process.env),
    program: process.argv[1] ?? '',
    signal: stopping.signal,
    cancelCode: () => code,
    mask: () => undefined,
    wait: shower.wait,
    show: shower.show,
    end: shower.end,
  }
}

async function locustVersion(): Promise<{ readonly locust?: string }> {
  const { spawnSync } = await import('node:child_process')
  const { status, stdout } = spawnSync('locust', ['--version'], { encoding: 'utf8', timeout: 10_000 })
  return status === 0 ? { locust: stdout.trim().split(' from ')[0] ?? '' } : {}
}

/** Actions shows colour although its log is no terminal; NO_COLOR rules everywhere. */
function hasColour(refused: boolean, stream: NodeJS.WriteStream): boolean {
  if (refused || (process.env['NO_COLOR'] ?? '') !== '') return false
  if ((process.env['FORCE_COLOR'] ?? '') !== '') return true
  return stream.isTTY === true ? process.env['TERM'] !== 'dumb' : process.env['GITHUB_ACTIONS'] === 'true'
}

function complain(line: string): void {
  process.stderr.write(`${escapeLog(redact(line))}\n`)
}

/** Says whether the text could be written; who stopped reading wants no more of it. */
async function print(text: string): Promise<boolean> {
  const error = await new Promise<Error | null | undefined>(resolve => {
    process.stdout.write(escapeLogLines(text), resolve)
  })
  if (!error || ('code' in error && error.code === 'EPIPE')) return true
  complain(`load-test: standard output can not be written: ${error.message}`)
  return false
}
