import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

// How true a load of ours is: what it reports beside what the server itself measured, and beside arithmetic where the
// server stands still; and what it costs beside other generators that this machine has.
const root = path.resolve(import.meta.dirname, '..')
const bundle = path.join(root, 'dist/index.js')
const say = (text: string): boolean => process.stdout.write(`${text}\n`)

interface Truth {
  readonly count: number
  readonly p50: number
  readonly p90: number
  readonly p95: number
  readonly p99: number
}

async function withServer<Value>(given: readonly string[], use: (url: string) => Value): Promise<[Value, Truth]> {
  const server = fork(path.join(import.meta.dirname, 'truth-server.ts'), given, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const [port]: number[] = await once(server, 'message')
  const value = use(`http://127.0.0.1:${port}/x`)
  const [truth] = await told(server)
  return [value, truth]
}

function told(server: ChildProcess): Promise<[Truth]> {
  const answer: Promise<[Truth]> = Promise.resolve(once(server, 'message')).then(([truth]) => [truth])
  server.send('tell')
  return answer
}

interface Reported {
  readonly planned: number
  readonly sent: number
  readonly response: ReadonlyMap<number, number>
  readonly service: ReadonlyMap<number, number>
  readonly lag: ReadonlyMap<number, number>
  readonly cpuSeconds: number
}

function runOurs(url: string, given: readonly string[]): Reported {
  const out = mkdtempSync(path.join(tmpdir(), 'load-test-bench-load-'))
  const told = `data:text/javascript,process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s}=process.resourceUsage();process._rawDebug('cpu '+(u+s)/1e6)})`
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', told, bundle, 'run', url, ...given, '--output', out, '--quiet', '--progress', 'none'],
    { encoding: 'utf8' },
  )
  if (status !== 0 && status !== 3) throw new Error(stderr)
  const result = JSON.parse(readFileSync(path.join(out, 'result.json'), 'utf8'))
  const quantiles = (latency: unknown): Map<number, number> =>
    new Map(Object.entries<number>(Object(latency).quantiles ?? {}).map(([q, ms]) => [Number(q), ms]))
  return {
    planned: result.arrivals.planned,
    sent: result.arrivals.sent,
    response: quantiles(result.total.latency),
    service: quantiles(result.total.serviceTime),
    lag: quantiles(result.pumpLagMs),
    cpuSeconds: Number(/cpu ([\d.]+)/.exec(stderr)?.[1]),
  }
}

const ms = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2)).padStart(8)

say('reported service time − what the server measured, ms; log-normal around 5 ms')
say('  rate      transport   p50     p95     p99   | pump lag p50   p99 | sent   CPU ms/request')
for (const rate of [50, 1000]) {
  for (const transport of ['raw', 'undici']) {
    const seconds = 10
    const [ours, truth] = await withServer(['5', '0.6'], url =>
      runOurs(url, ['--rate', String(rate), '--duration', `${seconds}s`, '--transport', transport]),
    )
    const off = (q: number, known: number): string => ms((ours.service.get(q) ?? Number.NaN) - known)
    say(
      `  ${String(rate).padStart(4)}/s  ${transport.padStart(9)} ${off(0.5, truth.p50)}${off(0.95, truth.p95)}${off(0.99, truth.p99)} | ${ms(ours.lag.get(0.5))}${ms(ours.lag.get(0.99))}   | ${ours.sent}/${ours.planned}  ${((ours.cpuSeconds * 1000) / ours.sent).toFixed(2)}`,
    )
  }
}

say('\na server of 100 ms that stands still for 2 s of 20 s at 100/s: response time beside arithmetic, ms')
const arithmetic = Array.from({ length: 2000 }, (_, index) => {
  const due = index * 10
  return (due >= 8000 && due < 10_000 ? 10_000 - due : 0) + 100
}).sort((a, b) => a - b)
const expected = (q: number): number => arithmetic[Math.ceil(q * arithmetic.length) - 1] ?? 0
const [stalled] = await withServer(['100', '0', '8', '2000'], url =>
  runOurs(url, ['--rate', '100', '--duration', '20s']),
)
say(`  arithmetic ${ms(expected(0.5))}${ms(expected(0.9))}${ms(expected(0.99))}   p50, p90, p99`)
say(
  `  ours       ${ms(stalled.response.get(0.5))}${ms(stalled.response.get(0.9))}${ms(stalled.response.get(0.99))}   sent ${stalled.sent} of ${stalled.planned}`,
)
