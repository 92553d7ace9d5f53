import { spawnSync } from 'node:child_process'

/** A command line with its environment, to be run several times. */
export interface Timed {
  readonly argv: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** cpuSeconds is the user and system time of one run of a command, its children included, as the mean of `runs`. */
export function cpuSeconds({ argv, env, cwd }: Timed, runs: number): number {
  const script = `TIMEFORMAT='%3U %3S'; time for i in $(seq ${runs}); do "$@" >/dev/null 2>&1 </dev/null; done`
  const { stderr } = spawnSync('bash', ['-c', script, '-', ...argv], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    ...(cwd !== undefined && { cwd }),
  })
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return (user + system) / runs
}

/** Compared are the seconds of each round by command; ratios are taken within a round, since a slow minute hits all of it. */
export interface Compared {
  seconds(name: string): number
  /** The median over the rounds of one command's time by another's. */
  ratio(name: string, to: string): number
}

/** compare runs commands in turns. */
export function compare(commands: Readonly<Record<string, Timed>>, rounds: number, runs: number): Compared {
  const taken = new Map<string, number[]>(Object.keys(commands).map(name => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, timed] of Object.entries(commands)) taken.get(name)?.push(cpuSeconds(timed, runs))
  }
  const of = (name: string): readonly number[] => taken.get(name) ?? []
  return {
    seconds: name => median(of(name)),
    ratio: (name, to) => median(of(name).map((value, round) => value / (of(to)[round] ?? Number.NaN))),
  }
}

/** median of a list that is not empty. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
