import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Child, Processes, StartedWith } from './model/host.ts'

/** Spawner starts processes, and sees to it that none of them outlives this one. */
export interface Spawner extends Processes {
  /** Kills at once what still runs; for who has no time. */
  killAll(): void
}

/** After this long what was asked to end is killed. */
const usualGraceMs = 3000

/** makeSpawner makes one whose processes begin in a folder, with the environment but for what is this program's own. */
export function makeSpawner(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  graceMs = usualGraceMs,
): Spawner {
  const running = new Set<Group>()
  const killAll = (): void => {
    for (const group of running) signal(group, 'SIGKILL')
  }
  return {
    start: command => {
      if (!process.listeners('exit').includes(killAll)) process.once('exit', killAll)
      return start(command, { folder, environment: withoutOurs(environment), running, graceMs })
    },
    freePort,
    killAll,
  }
}

/** What a runner hands to a step, with its tokens, is not for what the step starts. */
function withoutOurs(environment: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const ours = /^(?:INPUT_|ACTIONS_|GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !ours.test(name)))
}

interface How {
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
  /** Those that may be there still. */
  readonly running: Set<Group>
  readonly graceMs: number
}

/** Group is a process with all that it has started: those of its group, and those that left it and bear its mark. */
interface Group {
  readonly id: number
  /** A variable of the environment, which is inherited. */
  readonly mark: string
}

const markName = 'LOAD_TEST_STARTED'

/** Each gets a group of its own, so that what it starts is ended with it. */
function start({ words: [program, ...more], variables }: StartedWith, how: How): Child {
  const mark = randomUUID()
  const env = { ...how.environment, ...variables, [markName]: mark }
  const child = spawn(program, more, { cwd: how.folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const group = child.pid === undefined ? undefined : { id: child.pid, mark }
  if (group !== undefined) how.running.add(group)
  const tail = makeTail(child)
  let ended: string | undefined
  const ending = new Promise<string>(resolve => {
    child.once('error', error => resolve(`could not be started: ${error.message}`))
    child.once('exit', (code, by) => resolve(by === null ? `ended with exit code ${code}` : `was ended by ${by}`))
  }).then(words => {
    ended = words
    return words
  })
  return {
    ending,
    ended: () => ended,
    output: tail,
    cpuMs: () => (group === undefined ? undefined : cpuMsOf(group.id)),
    stop: async (graceMs = how.graceMs) => {
      if (group === undefined) return
      await end(group, graceMs)
      // What has ended is there until somebody has asked after it.
      await Promise.race([ending, sleep(killedMs, undefined, { ref: false })])
      how.running.delete(group)
      child.stdout?.destroy()
      child.stderr?.destroy()
    },
  }
}

const mostKept = 2000

/** What it said last, which mostly is why it ended. */
function makeTail({ stdout, stderr }: ChildProcess): () => string {
  let kept = ''
  for (const stream of [stdout, stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      kept = (kept + text).slice(-mostKept)
    })
  return () => kept.trim()
}

const pauseMs = 25
const killedMs = 1000

async function end(group: Group, graceMs: number): Promise<void> {
  signal(group, 'SIGTERM')
  for (let waited = 0; isThere(group) && waited < graceMs; waited += pauseMs) await sleep(pauseMs)
  if (!isThere(group)) return
  signal(group, 'SIGKILL')
  for (let waited = 0; isThere(group) && waited < killedMs; waited += pauseMs) await sleep(pauseMs)
}

/** What has ended is gone, and that is what was wanted. */
function signal({ id, mark }: Group, name: NodeJS.Signals): void {
  for (const one of [-id, ...strays(mark)]) {
    try {
      process.kill(one, name)
    } catch {}
  }
}

function isThere({ id, mark }: Group): boolean {
  const members = membersOf(id)
  if (members !== undefined) return members.some(({ state }) => state !== 'Z') || strays(mark).length > 0
  try {
    process.kill(-id, 0)
    return true
  } catch {
    return false
  }
}

/** The processes that bear a mark, as a service does that went into the background; none where the machine does not tell. */
function strays(mark: string): readonly number[] {
  return processIds().filter(id => {
    try {
      return readFileSync(`/proc/${id}/environ`, 'latin1').includes(`${markName}=${mark}`)
    } catch {
      return false
    }
  })
}

function processIds(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

interface Member {
  /** `Z` is one that has ended and that nobody has asked after. */
  readonly state: string
  readonly ticks: number
}

/** Linux counts 100 of them in a second, whatever the kernel's own clock. */
const msPerTick = 10

function cpuMsOf(group: number): number | undefined {
  return membersOf(group)?.reduce((sum, { ticks }) => sum + ticks * msPerTick, 0)
}

/** The processes of a group; undefined where the machine does not tell. */
function membersOf(group: number): readonly Member[] | undefined {
  const ids = processIds()
  return ids.length === 0 ? undefined : ids.flatMap(id => memberOf(id, group))
}

/** The name of a process may hold spaces and brackets; what is behind the last one is the rest. */
function memberOf(id: number, group: number): readonly Member[] {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [state = '', , of] = fields
    return Number(of) === group ? [{ state, ticks: Number(fields[11]) + Number(fields[12]) }] : []
  } catch {
    return []
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('a server on loopback has a port')
  return address.port
}
