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

/** compare runs commands in turns, so that a slow minute of the machine hits all of them; medians of rounds, in seconds. */
export function compare<Name extends string>(
  commands: Readonly<Record<Name, Timed>>,
  rounds: number,
  runs: number,
): Map<string, number> {
  const seconds = new Map<string, number[]>()
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, timed] of Object.entries<Timed>(commands)) {
      seconds.set(name, [...(seconds.get(name) ?? []), cpuSeconds(timed, runs)])
    }
  }
  return new Map([...seconds].map(([name, values]) => [name, median(values)]))
}

/** median of a list that is not empty. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
