import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { median } from './cpu.ts'
import { findPeers, type Peer } from './find-peers.ts'
import { startNginx } from './nginx.ts'

// Generators side by side, as whole processes with their start-up, on a core of their own: what a request costs them.
// The server counts the requests, so that nobody's word is taken for it.
const rounds = Number(process.argv[2] ?? 3)
const seconds = 4
const say = (text: string): boolean => process.stdout.write(`${text}\n`)

interface Cost {
  readonly requests: number
  readonly cpuSeconds: number
  readonly megabytes: number
}

/** The parent's own account of its child: Python's is the one that every machine with Locust has. */
const account = `import resource, subprocess, sys
subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
open(sys.argv[1], 'w').write(f'{used.ru_utime + used.ru_stime} {used.ru_maxrss / 1024}')
`
const note = path.join(mkdtempSync(path.join(tmpdir(), 'load-test-bench-cost-')), 'note')

const nginx = await startNginx()
if (nginx === undefined) {
  say('nginx is not here: apt-get install nginx-light wrk hey')
  process.exit()
}
const { peers, absent } = findPeers()
if (absent.length > 0) say(`not here: ${absent.join(', ')}`)
try {
  say(`\nclosed, 50 users for ${seconds} s, ${rounds} shuffled rounds`)
  print(await measure(peers, peer => peer.argv.closed(nginx.url, seconds)), 'wrk')
  say(`\nopen, 2,000/s for ${seconds} s, ${rounds} shuffled rounds`)
  print(await measure(peers, peer => peer.argv.open?.(nginx.url, 2000, seconds)), 'k6')
} finally {
  nginx.close()
}

async function measure(
  all: readonly Peer[],
  argvOf: (peer: Peer) => readonly string[] | undefined,
): Promise<ReadonlyMap<string, readonly Cost[]>> {
  const costs = new Map<string, Cost[]>()
  for (let round = 0; round < rounds; round += 1) {
    for (const peer of shuffled(all)) {
      const argv = argvOf(peer)
      if (argv === undefined) continue
      costs.set(peer.name, [...(costs.get(peer.name) ?? []), await costOf(argv)])
    }
  }
  return costs
}

async function costOf(argv: readonly string[]): Promise<Cost> {
  const before = (await nginx?.answered()) ?? 0
  spawnSync('taskset', ['-c', '0', 'python3', '-c', account, note, ...argv], { stdio: 'inherit' })
  const [cpuSeconds = Number.NaN, megabytes = Number.NaN] = readFileSync(note, 'utf8').split(' ').map(Number)
  return { requests: ((await nginx?.answered()) ?? 0) - before - 1, cpuSeconds, megabytes }
}

function shuffled<Value>(values: readonly Value[]): readonly Value[] {
  return values
    .map(value => ({ value, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value)
}

function print(costs: ReadonlyMap<string, readonly Cost[]>, against: string): void {
  const micros = (name: string): readonly number[] =>
    (costs.get(name) ?? []).map(({ cpuSeconds, requests }) => (cpuSeconds * 1e6) / requests)
  const base = micros(against)
  say(`${''.padEnd(26)}µs CPU/request   × ${against} per CPU-second (range)   requests      MB`)
  for (const [name, all] of [...costs].toSorted(([a], [b]) => median(micros(a)) - median(micros(b)))) {
    const ratios = micros(name).map((own, round) => (base[round] ?? Number.NaN) / own)
    const range = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`
    say(
      `${name.padEnd(26)}${median(micros(name)).toFixed(1).padStart(14)}   ${median(ratios).toFixed(2).padStart(8)} (${range})`.padEnd(
        70,
      ) +
        `${median(all.map(({ requests }) => requests))
          .toFixed(0)
          .padStart(12)}${median(all.map(({ megabytes }) => megabytes))
          .toFixed(0)
          .padStart(8)}`,
    )
  }
}
