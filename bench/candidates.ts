import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Peer is a load generator, how it is asked for a load, and how it is understood. */
export interface Peer {
  readonly name: string
  /** 50 users without a pause, for some seconds. */
  readonly closed?: (url: string, seconds: number) => readonly string[]
  /** Arrivals at a rate. */
  readonly open?: (url: string, rate: number, seconds: number) => readonly string[]
  /** One request, and the end. */
  readonly one?: (url: string) => readonly string[]
  /** What it reports of a load, given its stdout. */
  readonly told?: (output: string) => Told
}

/** Told is what a generator says of the times of its requests, in ms. */
export interface Told {
  readonly p90: number
  readonly p99: number
  /** The p99 of service times, where it tells them apart. */
  readonly serviceP99?: number
}

/** Candidate is a peer that may be here, and where it comes from. */
export interface Candidate {
  readonly name: string
  readonly from: From
  with(program: string): Peer
}

/** From is where a program is found or made. */
export type From =
  | { readonly kind: 'ours' }
  | { readonly kind: 'path'; readonly name: string }
  | { readonly kind: 'rig'; readonly file: string }
  | { readonly kind: 'floor' }
  | { readonly kind: 'go'; readonly name: string; readonly module: string }
  | { readonly kind: 'cargo'; readonly name: string; readonly version: string }
  | { readonly kind: 'npm'; readonly name: string; readonly version: string; readonly file: string }

const scratch = mkdtempSync(path.join(tmpdir(), 'load-test-bench-peers-'))

function ours(transport: 'raw' | 'undici'): Candidate {
  const name = `load-test, ${transport}`
  const out = path.join(scratch, transport)
  const given = ['--transport', transport, '--quiet', '--progress', 'none', '--output', out]
  return {
    name,
    from: { kind: 'ours' },
    with: program => {
      const run = (url: string, ...load: readonly string[]): readonly string[] => [
        ...[process.execPath, program, 'run', url, '--confirm', 'never'],
        ...[...load, ...given],
      ]
      return {
        name,
        closed: (url, seconds) => run(url, '--users', '50', '--duration', `${seconds}s`),
        open: (url, rate, seconds) =>
          run(url, '--rate', String(rate), '--max-rate', String(rate), '--duration', `${seconds}s`),
        one: url => run(url, '--rate', '1000', '--max-rate', '1000', '--duration', '1ms'),
        told: () => {
          const { latency, serviceTime } = JSON.parse(readFileSync(path.join(out, 'result.json'), 'utf8')).total
          const { '0.9': p90, '0.99': p99 } = latency.quantiles
          return { p90, p99, serviceP99: serviceTime.quantiles['0.99'] }
        },
      }
    },
  }
}

function locust(user: string): Candidate {
  const name = `Locust 2.47, ${user}`
  const csv = path.join(scratch, user)
  return {
    name,
    from: { kind: 'rig', file: 'locust-2.47.0/bin/locust' },
    with: program => {
      const run = (url: string, pace: string, given: readonly string[], then = ''): readonly string[] => {
        const { origin, pathname } = new URL(url)
        const file = path.join(scratch, `${user}.py`)
        writeFileSync(
          file,
          `from locust import ${user}, task, constant, constant_throughput\nclass One(${user}):\n    wait_time = ${pace}\n    @task\n    def one(self):\n        self.client.get("${pathname}")\n${then}`,
        )
        return [program, '-f', file, '--headless', '--host', origin, '--only-summary', '--csv', csv, ...given]
      }
      return {
        name,
        closed: (url, seconds) => run(url, 'constant(0)', ['-u', '50', '-r', '50', '-t', `${seconds}s`]),
        open: (url, rate, seconds) =>
          run(url, `constant_throughput(${rate / 50})`, ['-u', '50', '-r', '50', '-t', `${seconds}s`]),
        one: url => run(url, 'constant(0)', ['-u', '1'], '        self.environment.runner.quit()\n'),
        told: () => {
          const [header = '', ...rows] = readFileSync(`${csv}_stats.csv`, 'utf8').trim().split(/\r?\n/)
          const names = header.split(',')
          const total = rows.at(-1)?.split(',') ?? []
          return { p90: Number(total[names.indexOf('90%')]), p99: Number(total[names.indexOf('99%')]) }
        },
      }
    },
  }
}

const wrk: Candidate = {
  name: 'wrk',
  from: { kind: 'path', name: 'wrk' },
  with: program => ({
    name: 'wrk',
    closed: (url, seconds) => [program, '-t1', '-c50', `-d${seconds}s`, '--latency', url],
  }),
}

const floor: Candidate = {
  name: 'C floor',
  from: { kind: 'floor' },
  with: program => {
    const run = (url: string, rate: number, seconds: number): readonly string[] => {
      const { port, pathname } = new URL(url)
      return [program, port, pathname, String(rate), String(seconds)]
    }
    return {
      name: 'C floor',
      open: run,
      one: url => run(url, 1000, 0.001),
      told: output => {
        const { response, service } = JSON.parse(output)
        return { p90: response.p90, p99: response.p99, serviceP99: service.p99 }
      },
    }
  },
}

const bombardier: Candidate = {
  name: 'bombardier',
  from: { kind: 'go', name: 'bombardier', module: 'github.com/codesenberg/bombardier@v1.2.6' },
  with: program => {
    const run = (url: string, ...given: readonly string[]): readonly string[] => [
      ...[program, '-l', '-p', 'r', '-o', 'json', ...given, url],
    ]
    return {
      name: 'bombardier',
      closed: (url, seconds) => run(url, '-c', '50', '-d', `${seconds}s`),
      open: (url, rate, seconds) => run(url, '-c', '50', '-r', String(rate), '-d', `${seconds}s`),
      one: url => run(url, '-c', '1', '-n', '1'),
      told: output => {
        const { 90: p90, 99: p99 } = JSON.parse(output).result.latency.percentiles
        return { p90: p90 / 1000, p99: p99 / 1000 }
      },
    }
  },
}

const oha: Candidate = {
  name: 'oha',
  from: { kind: 'cargo', name: 'oha', version: '1.16.0' },
  with: program => {
    const run = (url: string, ...given: readonly string[]): readonly string[] => [
      ...[program, '--no-tui', '--output-format', 'json', ...given, url],
    ]
    return {
      name: 'oha',
      closed: (url, seconds) => run(url, '-c', '50', '-z', `${seconds}s`),
      open: (url, rate, seconds) =>
        run(url, '-c', '50', '-z', `${seconds}s`, '-q', String(rate), '--latency-correction'),
      one: url => run(url, '-c', '1', '-n', '1'),
      told: output => {
        const { p90, p99 } = JSON.parse(output).latencyPercentiles
        return { p90: p90 * 1000, p99: p99 * 1000 }
      },
    }
  },
}

const autocannon: Candidate = {
  name: 'autocannon',
  from: { kind: 'npm', name: 'autocannon', version: '9.0.0', file: 'autocannon.js' },
  with: program => {
    const run = (url: string, ...given: readonly string[]): readonly string[] => [
      ...[process.execPath, program, '--json', '-n', ...given, url],
    ]
    return {
      name: 'autocannon',
      closed: (url, seconds) => run(url, '-c', '50', '-d', String(seconds)),
      open: (url, rate, seconds) => run(url, '-c', '50', '-d', String(seconds), '-R', String(rate)),
      one: url => run(url, '-c', '1', '-a', '1'),
      told: output => JSON.parse(output).latency,
    }
  },
}

const hey: Candidate = {
  name: 'hey',
  from: { kind: 'path', name: 'hey' },
  with: program => ({
    name: 'hey',
    closed: (url, seconds) => [program, '-c', '50', '-z', `${seconds}s`, url],
    open: (url, rate, seconds) => [program, '-c', '50', '-q', `${rate / 50}`, '-z', `${seconds}s`, url],
    one: url => [program, '-c', '1', '-n', '1', url],
    told: output => {
      const ms = (percent: number): number =>
        Number(new RegExp(`${percent}% in ([\\d.]+) secs`).exec(output)?.[1]) * 1000
      return { p90: ms(90), p99: ms(99) }
    },
  }),
}

const vegeta: Candidate = {
  name: 'vegeta',
  from: { kind: 'go', name: 'vegeta', module: 'github.com/tsenart/vegeta/v12@v12.12.0' },
  with: program => {
    const run = (url: string, given: string): readonly string[] => [
      'bash',
      '-c',
      `echo GET ${url} | ${program} attack ${given} | ${program} report -type=json`,
    ]
    return {
      name: 'vegeta',
      closed: (url, seconds) => run(url, `-rate 0 -max-workers 50 -duration ${seconds}s`),
      open: (url, rate, seconds) => run(url, `-rate ${rate} -duration ${seconds}s`),
      one: url => run(url, '-rate 1000 -duration 1ms'),
      told: output => {
        const { '90th': p90, '99th': p99 } = JSON.parse(output).latencies
        return { p90: p90 / 1e6, p99: p99 / 1e6 }
      },
    }
  },
}

const k6: Candidate = {
  name: 'k6',
  from: { kind: 'go', name: 'k6', module: 'go.k6.io/k6@v1.8.1' },
  with: program => {
    const run = (url: string, scenario: string): readonly string[] => {
      const file = path.join(scratch, 'k6.js')
      writeFileSync(
        file,
        `import http from 'k6/http'
export const options = { scenarios: { one: { ${scenario} } }, summaryTrendStats: ['p(90)', 'p(99)'] }
export default () => http.get('${url}')
export const handleSummary = ({ metrics }) => ({ stdout: JSON.stringify(metrics.http_req_duration.values) })
`,
      )
      return [program, 'run', '--quiet', '--no-usage-report', file]
    }
    return {
      name: 'k6',
      closed: (url, seconds) => run(url, `executor: 'constant-vus', vus: 50, duration: '${seconds}s'`),
      open: (url, rate, seconds) =>
        run(
          url,
          `executor: 'constant-arrival-rate', rate: ${rate}, timeUnit: '1s', duration: '${seconds}s', preAllocatedVUs: 50`,
        ),
      one: url => run(url, `executor: 'per-vu-iterations', vus: 1, iterations: 1`),
      told: output => {
        const { 'p(90)': p90, 'p(99)': p99 } = JSON.parse(output)
        return { p90, p99 }
      },
    }
  },
}

/** candidates are ours on both transports, what others use, and the least that this machine needs. */
export const candidates: readonly Candidate[] = [
  ...[ours('raw'), ours('undici'), floor, wrk, bombardier, oha, autocannon, hey, vegeta, k6],
  ...[locust('FastHttpUser'), locust('HttpUser')],
]
