import { type ChildProcess, spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import { root } from '../rig/place.ts'

/** Given is a run of the program against a target; of the config's keys, those that differ from `usual`. */
export interface Given {
  readonly target: string
  readonly transport: 'undici' | 'raw'
  readonly scenario?: Readonly<Record<string, unknown>>
  /** GET where left out. */
  readonly method?: 'get' | 'post'
  /** Less than 1 % of errors where left out. */
  readonly slo?: readonly string[]
  /** What the program is started by, like `sh -c 'ulimit -n 40; exec "$@"' sh`: it must become the program. */
  readonly by?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Beside the config. */
  readonly files?: Readonly<Record<string, string>>
  /** While the program runs. */
  readonly during?: (child: ChildProcess) => void
}

/** Saved is what a test looks at of `result.json`. */
export interface Saved {
  readonly arrivals: { readonly planned: number; readonly sent: number; readonly unfinished: number }
  readonly total: {
    readonly requests: number
    readonly failures: number
    readonly latency: { readonly minMs?: number }
  }
  readonly failures: readonly { readonly error: string; readonly count: number }[]
  readonly source: { readonly warnings: readonly { readonly code: string; readonly message: string }[] }
  readonly startedAt: string
  readonly endedAt: string
  readonly durationMs: number
  readonly cancelled?: true
}

/** Ended is how the program ended and what it left behind. */
export interface Ended {
  readonly exitCode: number | undefined
  readonly signal: string | undefined
  readonly stderr: string
  readonly result: Saved
  /** Of the findings that are no `pass`, and of the notices. */
  readonly codes: readonly string[]
}

/** Ten requests, with time enough on a machine that is busy with other tests. */
const usual = { rate: '20/s', duration: '500ms', timeout: '10s' } as const

/** Beyond this a run hangs: it is killed, and that is an error. */
const hangsAfterMs = 60_000

/** runWhole runs the program as a process of its own, and reads what it wrote. */
export function runWhole(given: Given): Promise<Ended> {
  return run(given, (folder, end) => ({ ...end, ...readIn(folder, end.stderr) }))
}

/** runAway runs it where it may leave nothing: how it ended, and the names of the files that are there. */
export function runAway(given: Given): Promise<End & { readonly files: readonly string[] }> {
  return run(given, (folder, end) => ({ ...end, files: globSync('**', { cwd: folder }) }))
}

async function run<Result>(given: Given, read: (folder: string, end: End) => Result): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'load-test-whole-'))
  try {
    const files = { ...given.files, 'load-test.yml': JSON.stringify(configOf(given)) }
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text)
    const end = await ended(started(given, folder), given.during)
    return read(path.join(folder, 'out'), end)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function configOf({ target, transport, scenario, method = 'get', slo = ['errors < 1%'] }: Given): object {
  return {
    target,
    slo,
    requests: { x: { [method]: '/x' } },
    scenarios: { faulty: { ...usual, transport, ...scenario } },
  }
}

/** Node's own place for sources that it has compiled: half of what a start costs. */
const compiled = path.join(tmpdir(), 'node-compile-cache')

function started({ by = [], environment }: Given, folder: string): ChildProcess {
  const main = path.join(root, 'src/main.ts')
  const [program = process.execPath, ...rest] = [...by, process.execPath, main, 'run', 'faulty', '--output', 'out']
  return spawn(program, [...rest, '--progress', 'none'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: compiled, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    signal: AbortSignal.timeout(hangsAfterMs),
    killSignal: 'SIGKILL',
  })
}

type End = Pick<Ended, 'exitCode' | 'signal' | 'stderr'>

function ended(child: ChildProcess, during: Given['during']): Promise<End> {
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('spawn', () => during?.(child))
    child.on('error', error => reject(new Error(`the program hangs: ${stderr}`, { cause: error })))
    child.on('close', (code, signal) => resolve({ exitCode: code ?? undefined, signal: signal ?? undefined, stderr }))
  })
}

interface Told {
  readonly findings: readonly { readonly outcome: string; readonly code: string }[]
  readonly notices: readonly { readonly code: string }[]
}

function readIn(folder: string, stderr: string): Pick<Ended, 'result' | 'codes'> {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8')
  try {
    const { findings, notices }: Told = JSON.parse(read('verdict.json'))
    const grave = findings.filter(({ outcome }) => outcome !== 'pass')
    return { result: JSON.parse(read('result.json')), codes: [...grave, ...notices].map(({ code }) => code) }
  } catch (error) {
    throw new Error(`the program left no result: ${stderr}`, { cause: error })
  }
}

/**
 * expectNothingLost holds that each arrival became a request of one kind: answered, failed, unfinished or never sent. Those of
 * a spawn phase are told by a notice.
 */
export function expectNothingLost({ arrivals, total, failures, source }: Saved): void {
  const countOf = (sign: RegExp): number =>
    failures.filter(({ error }) => sign.test(error)).reduce((sum, { count }) => sum + count, 0)
  const unsent = countOf(/^never sent/)
  expect(arrivals.sent + unsent, 'planned = sent + unsent').toBe(arrivals.planned)
  const spawning = source.warnings.find(({ code }) => code === 'not-judged-yet')?.message
  const aside = Number(/: (\d+) requests/.exec(spawning ?? '')?.[1] ?? 0)
  expect(total.requests + aside, 'each arrival is a request').toBe(arrivals.planned)
  expect(countOf(/^/), 'each failure has its reason').toBe(total.failures)
  expect(countOf(/^unfinished/), 'unfinished are told').toBe(arrivals.unfinished)
}
