import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Cost is what a program took, its children included, and what it wrote to stdout. */
export interface Cost {
  readonly cpuSeconds: number
  readonly wallSeconds: number
  /** When it was started, in ms of the wall clock, to fractions. */
  readonly beganAt: number
  /** At most, of its largest process; less than 15 can't be told. */
  readonly megabytes: number
  readonly output: string
}

/** The parent's own account of its child: Python's is the one that every machine with Locust has. */
const account = `import resource, subprocess, sys, time
before = resource.getrusage(resource.RUSAGE_CHILDREN)
began = time.time()
subprocess.run(sys.argv[2:], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
wall = time.time() - began
used = resource.getrusage(resource.RUSAGE_CHILDREN)
cpu = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
open(sys.argv[1], 'w').write(f'{cpu} {wall} {began * 1000} {used.ru_maxrss / 1024}')
`
const notes = mkdtempSync(path.join(tmpdir(), 'load-test-bench-cost-'))
let noted = 0

/** costOf runs a program on the first core. */
export async function costOf(argv: readonly string[]): Promise<Cost> {
  noted += 1
  const note = path.join(notes, String(noted))
  const [program = '', ...given] = onCore(0, ['python3', '-c', account, note, ...argv])
  const child = spawn(program, given, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    output += text
  })
  await once(child, 'close')
  const [cpuSeconds = Number.NaN, wallSeconds = Number.NaN, beganAt = Number.NaN, megabytes = Number.NaN] =
    readFileSync(note, 'utf8').split(' ').map(Number)
  return { cpuSeconds, wallSeconds, beganAt, megabytes, output }
}

/** onCore is a command line that stays on one core, where this machine can keep it there. */
export function onCore(core: number, argv: readonly string[]): readonly string[] {
  const taskset = onPath('taskset')
  return taskset === undefined ? argv : [taskset, '-c', String(core), ...argv]
}

/** onPath is where a program of this machine lies. */
export function onPath(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin']
  return folders.map(folder => readable(path.join(folder, name))).find(found => found !== undefined)
}

/** readable is a file itself, if it is there. */
export function readable(file: string): string | undefined {
  try {
    accessSync(file, constants.R_OK)
    return file
  } catch {
    return undefined
  }
}
