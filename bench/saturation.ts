import { spawn } from 'node:child_process'
import { quota } from '../test/load/starved.ts'
import { onCore } from './cost.ts'
import { median } from './cpu.ts'
import { type Held, runHeld } from './starved.ts'
import { quantile, type Truth, withTruth } from './truth.ts'

// Whether a run notices that its load generator was too slow: of runs whose p95 is off what the server measured by more
// than 5 % and 2 ms, how many are marked; of the others, how many are called invalid. The limit lies below the true p95
// (log-normal, median 5 ms), so that a run which is right fails, and one that is wrong has something to excuse.
const runs = Number(process.argv[2] ?? 20)
const only = process.argv[3] ?? ''
const seconds = 5
const limit = ['--slo', 'p95 < 10ms']
const say = (text: string): boolean => process.stdout.write(`${text}\n`)

interface Situation {
  readonly name: string
  readonly load: readonly string[]
  /** Share of a core that the generator has. */
  readonly share?: number
  /** Loops that want the generator's core, while the target has another for itself. */
  readonly loops?: number
  /** Threads of the target that want a core. */
  readonly threads?: number
}

const rate = (perSecond: number): readonly string[] => ['--rate', String(perSecond)]
const closed = ['--users', '20', '--spawn-rate', '100']

const situations: readonly Situation[] = [
  { name: 'a tenth of a core, 50/s', load: rate(50), share: 0.1 },
  { name: 'a tenth of a core, 500/s', load: rate(500), share: 0.1 },
  { name: 'a fifth of a core, 50/s', load: rate(50), share: 0.2 },
  { name: 'a fifth of a core, 2,000/s', load: rate(2000), share: 0.2 },
  { name: '8 busy loops on its core, 500/s', load: rate(500), loops: 8 },
  { name: 'a tenth of a core, 20 closed users', load: closed, share: 0.1 },
  { name: 'a fifth of a core, 20 closed users', load: closed, share: 0.2 },
  { name: '8 busy loops on its core, 20 closed users', load: closed, loops: 8 },
  { name: 'idle, 50/s', load: rate(50) },
  { name: 'idle, 500/s', load: rate(500) },
  { name: 'idle, 20 closed users', load: closed },
  { name: 'busy target on the same cores, 50/s', load: rate(50), threads: 1 },
  { name: 'busy target on the same cores, 500/s', load: rate(500), threads: 1 },
  { name: 'busy target on the same cores, 20 closed users', load: closed, threads: 1 },
]

interface Told {
  readonly isOff: boolean
  readonly isMarked: boolean
  readonly isInvalid: boolean
  readonly lagMs: number
  readonly p95: number
  readonly truth: number
}

say(
  `${runs} runs of ${seconds} s each${' '.repeat(28)}p95 off   marked | p95 right  invalid | p95 reported, true   pump lag p99, ms`,
)
for (const situation of situations.filter(({ name }) => name.includes(only))) {
  const told: Told[] = []
  for (let count = 0; count < runs; count += 1) {
    const one = await toldBy(situation)
    if (one === undefined) break
    told.push(one)
  }
  say(told.length === 0 ? `${situation.name}: no quota can be set here` : lineOf(situation.name, told))
}

async function toldBy({ load, share, loops = 0, threads = 0 }: Situation): Promise<Told | undefined> {
  const isShared = threads > 0
  const given = [...load, '--duration', `${seconds}s`, ...limit]
  const by = isShared ? [] : onCore(0, [])
  const busy = Array.from({ length: loops }, () => spawn('taskset', ['-c', '0', 'sh', '-c', 'while :; do :; done']))
  let isHeld = true
  const hold = (pid: number): (() => void) => {
    const release = share === undefined ? () => undefined : quota(pid, share)
    isHeld = release !== undefined
    return release ?? (() => undefined)
  }
  try {
    const use = (url: string): Promise<Held> => runHeld(url, given, by, hold)
    const [held, truth] = await withTruth([5, 0.6, 'Infinity', 0, threads], use, isShared ? 'any' : 1)
    return isHeld ? judged(held, truth) : undefined
  } finally {
    for (const loop of busy) loop.kill('SIGKILL')
  }
}

function judged({ p95, lagMs, codes, verdict }: Held, { tookMs }: Truth): Told {
  const truth = quantile(tookMs, 0.95)
  const isMarked = ['strained', 'saturated', 'not-delivered'].some(code => codes.has(code))
  const isOff = !(Math.abs(p95 - truth) <= Math.max(2, truth / 20))
  return { isOff, isMarked, isInvalid: verdict === 'invalid', lagMs, p95, truth }
}

function lineOf(name: string, told: readonly Told[]): string {
  const off = told.filter(({ isOff }) => isOff)
  const right = told.filter(({ isOff }) => !isOff)
  const middle = (of: (one: Told) => number): string => median(told.map(of)).toFixed(1).padStart(8)
  return [
    name.padEnd(48),
    String(off.length).padStart(7),
    String(off.filter(({ isMarked }) => isMarked).length).padStart(9),
    ' |',
    String(right.length).padStart(9),
    String(right.filter(({ isInvalid }) => isInvalid).length).padStart(9),
    ' |',
    `${middle(({ p95 }) => p95)}, ${middle(({ truth }) => truth).trim()}`.padEnd(21),
    middle(({ lagMs }) => lagMs),
  ].join('')
}
