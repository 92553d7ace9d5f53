import type { LoadDesk } from './desk.ts'
import { startOrderOf } from './judge/judge.ts'
import { type Performed, perform, untilReady } from './load/load.ts'
import type { Drill, Side } from './model/comparison.ts'
import { UserError } from './model/errors.ts'
import type { Child, Processes } from './model/host.ts'
import type { Waiting } from './model/progress.ts'
import type { Ready, Scenario, Step } from './model/scenario.ts'
import { readCommandLine } from './text/command-line.ts'

/** Ground is where the two sides of a comparison are, and what brings one of them into a state to be asked. */
export interface Ground {
  /** Both sides start anew, where something can start them. */
  restart(pair: number): Promise<void>
  /** The load of a side, at where it is now. Throws UserError where it can not be reached. */
  scenarioAt(side: Side): Promise<Scenario>
  /** What the side without load has used of processors so far, in ms; undefined where nobody knows. */
  idleCpuMs(busy: Side): number | undefined
  /** How a side ended that should run, and what it said last. */
  ended(side: Side): { readonly how: string; readonly said: string } | undefined
  /** Leaves everything as it was; says what could not be. */
  close(): Promise<string | undefined>
}

/** targetsGround is two targets that somebody else runs. */
export function targetsGround(sides: Readonly<Record<Side, Scenario>>): Ground {
  return {
    restart: async () => undefined,
    scenarioAt: async side => sides[side],
    idleCpuMs: () => undefined,
    ended: () => undefined,
    close: async () => undefined,
  }
}

/** ProcessSide is one side that is started by a command. */
export interface ProcessSide {
  readonly command: string
  /** The option or input that gave it. */
  readonly option: string
  readonly scenario: Scenario
  /** It listens where its target says, and not at the port that it is given. */
  readonly isFixed: boolean
}

/** What does not end has less time where somebody waits for the results. */
const hurriedMs = 1000

/** processesGround is two processes of this machine, each with a port of its own, which are ended by their groups. */
export function processesGround(
  sides: Readonly<Record<Side, ProcessSide>>,
  processes: Processes,
  load: LoadDesk,
): Ground {
  let running: Partial<Record<Side, Instance>> = {}
  const stop = async (): Promise<void> => {
    const instances = Object.values(running)
    running = {}
    await Promise.all(instances.map(({ child }) => child.stop(load.signal.aborted ? hurriedMs : undefined)))
  }
  return {
    restart: async pair => {
      await stop()
      for (const side of startOrderOf(pair)) {
        if (load.signal.aborted) return
        const instance = await started(sides[side], processes)
        running = { ...running, [side]: instance }
        await ready(instance, sides[side], load)
      }
    },
    scenarioAt: async side => running[side]?.scenario ?? sides[side].scenario,
    idleCpuMs: busy => running[busy === 'base' ? 'head' : 'base']?.child.cpuMs(),
    ended: side => {
      const instance = running[side]
      const how = instance?.child.ended()
      if (instance === undefined || how === undefined) return undefined
      return { how, said: lastLine(instance.child, instance.scenario.secrets) }
    },
    close: async () => {
      await stop()
      return undefined
    },
  }
}

interface Instance {
  readonly child: Child
  readonly scenario: Scenario
}

async function started({ command, option, scenario, isFixed }: ProcessSide, processes: Processes): Promise<Instance> {
  const port = await processes.freePort()
  const { words, variables } = readCommandLine(command, option, port)
  const child = processes.start({ words, variables: { PORT: String(port), ...variables } })
  const target = isFixed ? scenario.target : `http://127.0.0.1:${port}${pathOf(scenario.target)}`
  return { child, scenario: { ...scenario, target } }
}

function pathOf(target: string): string {
  return new URL(target).pathname.replace(/\/+$/, '')
}

/** Of whoever answers at all, since nothing is known of what it answers. */
function usualReady(option: string): Ready {
  const step: Step = {
    ...{ name: '/', method: 'GET', path: '/', headers: [], capture: [], source: { file: option } },
    expect: [{ kind: 'status', anyOf: [[100, 599]] }],
  }
  return { step, withinMs: 60_000 }
}

async function ready({ child, scenario }: Instance, { option }: ProcessSide, load: LoadDesk): Promise<void> {
  const wanted = scenario.ready ?? usualReady(option)
  const { signal } = load
  const over = new AbortController()
  const stop = (): void => over.abort()
  signal.addEventListener('abort', stop)
  void child.ending.then(stop)
  try {
    const { name, target } = scenario
    const onWait = (waiting: Waiting): void => load.wait({ name, target, ...waiting })
    const wrong = await untilReady(scenario, wanted, { signal: over.signal, onWait })
    if (wrong === undefined || signal.aborted) return
    const ended = child.ended()
    const seconds = wanted.withinMs / 1000
    const why = ended === undefined ? `was not ready within ${seconds} s (${wrong})` : `${ended} before it was ready`
    throw new UserError('command-not-ready', { option, why, said: lastLine(child, scenario.secrets) })
  } finally {
    signal.removeEventListener('abort', stop)
    load.end()
  }
}

/** The last line that a process wrote, in a sentence; what it may know of our secrets is nobody else's. */
function lastLine(child: Child, secrets: Scenario['secrets']): string {
  const lines = child.output().split('\n')
  const line = (lines.findLast(one => error.test(one)) ?? lines.at(-1) ?? '').trim()
  const safe = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line).slice(0, 300)
  return safe === '' ? 'It said nothing' : `It said last: ${safe}`
}

/** What was thrown is followed by a stack, and in Node.js by its version. */
const error = /^\w*(?:Error|Exception)\b.*:/

/** How a switch is sent, and how much there is to tell of it. */
export interface SwitchHooks {
  readonly signal: AbortSignal
  onSecret(secret: string): void
}

/** switchedGround is one target, which a request switches from base to head and another one back. */
export function switchedGround(drill: Drill & { readonly restore: Step }, hooks: SwitchHooks): Ground {
  const { before, after, between, restore } = drill
  // Where nobody knows what became of a switch it is undone, for that is what `restore` is for.
  let at: Side | 'unknown' = 'base'
  const go = async (side: Side): Promise<void> => {
    const step = side === 'head' ? between : restore
    const performed = await perform(before, step, hooks)
    at = performed.kind === 'done' ? side : performed.kind === 'unknown' ? 'unknown' : at
    if (performed.kind !== 'done' && !hooks.signal.aborted) throw switchFailed(step, performed)
  }
  return {
    restart: async () => undefined,
    scenarioAt: async side => {
      if (side !== at) await go(side)
      return side === 'head' ? after : before
    },
    idleCpuMs: () => undefined,
    ended: () => undefined,
    close: async () => {
      if (at === 'base') return undefined
      const performed = await perform(before, restore, hooks)
      if (performed.kind !== 'done') return performed.why
      at = 'base'
      return undefined
    },
  }
}

/** switchFailed is the error for a request between two sides that was not done. */
export function switchFailed(step: Step, { why }: Exclude<Performed, { readonly kind: 'done' }>): UserError {
  return new UserError('switch-failed', { ...step.source, step: `${step.method} ${step.path}`, why })
}
