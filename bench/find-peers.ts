import { spawnSync } from 'node:child_process'
import { accessSync, constants, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Peer is a load generator that this machine has, and how it is asked for a load. */
export interface Peer {
  readonly name: string
  readonly argv: {
    /** 50 users without a pause, for some seconds. */
    closed(url: string, seconds: number): readonly string[]
    /** Arrivals at a rate, absent where it knows none. */
    readonly open?: (url: string, rate: number, seconds: number) => readonly string[]
  }
}

const root = path.resolve(import.meta.dirname, '..')
const rig = path.join(root, '.rig')
const scratch = mkdtempSync(path.join(tmpdir(), 'load-test-bench-peers-'))

/** peers are ours on both transports and all others that are here, built where Go, npm or cargo can; `absent` names the rest. */
export function findPeers(): { readonly peers: readonly Peer[]; readonly absent: readonly string[] } {
  const found = candidates.map(({ name, program, argv }) => ({ name, program: program(), argv }))
  return {
    peers: found.flatMap(({ name, program, argv }) => (program === undefined ? [] : [{ name, argv: argv(program) }])),
    absent: found.filter(({ program }) => program === undefined).map(({ name }) => name),
  }
}

interface Candidate {
  readonly name: string
  program(): string | undefined
  argv(program: string): Peer['argv']
}

const candidates: readonly Candidate[] = [
  ours('raw'),
  ours('undici'),
  {
    name: 'wrk',
    program: () => onPath('wrk'),
    argv: program => ({ closed: (url, seconds) => [program, '-t1', '-c50', `-d${seconds}s`, url] }),
  },
  {
    name: 'bombardier',
    program: () => goBuilt('bombardier', 'github.com/codesenberg/bombardier@v1.2.6'),
    argv: program => ({
      closed: (url, seconds) => [program, '-c', '50', '-d', `${seconds}s`, '-l', url],
      open: (url, rate, seconds) => [program, '-c', '50', '-r', `${rate}`, '-d', `${seconds}s`, '-l', url],
    }),
  },
  {
    name: 'oha',
    program: () => cargoBuilt('oha', '1.16.0'),
    argv: program => ({
      closed: (url, seconds) => [program, '--no-tui', '-c', '50', '-z', `${seconds}s`, url],
      open: (url, rate, seconds) => [
        ...[program, '--no-tui', '-c', '50', '-z', `${seconds}s`, '-q', `${rate}`, '--latency-correction', url],
      ],
    }),
  },
  {
    name: 'autocannon',
    program: () => npmFetched('autocannon', '9.0.0', 'autocannon.js'),
    argv: program => ({
      closed: (url, seconds) => [process.execPath, program, '-c', '50', '-d', `${seconds}`, '-n', url],
      open: (url, rate, seconds) => [
        ...[process.execPath, program, '-c', '50', '-d', `${seconds}`, '-R', `${rate}`, '-n', url],
      ],
    }),
  },
  {
    name: 'hey',
    program: () => onPath('hey'),
    argv: program => ({
      closed: (url, seconds) => [program, '-c', '50', '-z', `${seconds}s`, url],
      open: (url, rate, seconds) => [program, '-c', '50', '-q', `${rate / 50}`, '-z', `${seconds}s`, url],
    }),
  },
  {
    name: 'vegeta',
    program: () => goBuilt('vegeta', 'github.com/tsenart/vegeta/v12@v12.12.0'),
    argv: program => ({
      closed: (url, seconds) =>
        shell(`echo GET ${url} | ${program} attack -rate 0 -max-workers 50 -duration ${seconds}s | ${program} report`),
      open: (url, rate, seconds) =>
        shell(`echo GET ${url} | ${program} attack -rate ${rate} -duration ${seconds}s | ${program} report`),
    }),
  },
  {
    name: 'k6',
    program: () => goBuilt('k6', 'go.k6.io/k6@v1.8.1'),
    argv: program => ({
      closed: (url, seconds) => k6(program, url, `{ executor: 'constant-vus', vus: 50, duration: '${seconds}s' }`),
      open: (url, rate, seconds) =>
        k6(
          program,
          url,
          `{ executor: 'constant-arrival-rate', rate: ${rate}, timeUnit: '1s', duration: '${seconds}s', preAllocatedVUs: 50 }`,
        ),
    }),
  },
  locust('FastHttpUser'),
  locust('HttpUser'),
]

function ours(transport: 'raw' | 'undici'): Candidate {
  const program = path.join(root, 'dist/index.js')
  const given = ['--transport', transport, '--quiet', '--progress', 'none', '--output', scratch]
  return {
    name: `load-test, ${transport}`,
    program: () => program,
    argv: () => ({
      closed: (url, seconds) => [
        process.execPath,
        program,
        'run',
        url,
        '--users',
        '50',
        '--duration',
        `${seconds}s`,
        ...given,
      ],
      open: (url, rate, seconds) => [
        ...[process.execPath, program, 'run', url, '--rate', `${rate}`, '--max-rate', `${rate}`],
        ...['--duration', `${seconds}s`, ...given],
      ],
    }),
  }
}

function locust(user: string): Candidate {
  return {
    name: `Locust 2.47, ${user}`,
    program: () => runnable(path.join(rig, 'locust-2.47.0/bin/locust')),
    argv: program => ({
      closed: (url, seconds) => {
        const file = path.join(scratch, `${user}.py`)
        const target = new URL(url)
        writeFileSync(
          file,
          `from locust import ${user}, task\nclass One(${user}):\n    @task\n    def one(self):\n        self.client.get("${target.pathname}")\n`,
        )
        return [
          ...[program, '-f', file, '--headless', '-u', '50', '-r', '50', '-t', `${seconds}s`],
          ...['--host', target.origin, '--only-summary'],
        ]
      },
    }),
  }
}

function k6(program: string, url: string, scenario: string): readonly string[] {
  const file = path.join(scratch, 'k6.js')
  writeFileSync(
    file,
    `import http from 'k6/http'\nexport const options = { scenarios: { one: ${scenario} } }\nexport default () => http.get('${url}')\n`,
  )
  return [program, 'run', '--quiet', '--no-usage-report', file]
}

function shell(line: string): readonly string[] {
  return ['bash', '-c', line]
}

function goBuilt(name: string, from: string): string | undefined {
  const program = path.join(rig, 'bin', name)
  if (runnable(program) === undefined) {
    spawnSync('go', ['install', from], { env: { ...process.env, GOBIN: path.dirname(program) }, stdio: 'ignore' })
  }
  return runnable(program)
}

function cargoBuilt(name: string, version: string): string | undefined {
  const program = path.join(rig, 'bin', name)
  if (runnable(program) === undefined) {
    spawnSync('cargo', ['install', name, '--locked', '--version', version, '--root', rig], { stdio: 'ignore' })
  }
  return runnable(program)
}

function npmFetched(name: string, version: string, file: string): string | undefined {
  const program = path.join(rig, name, 'node_modules', name, file)
  if (runnable(program) === undefined) {
    const prefix = path.join(rig, name)
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', prefix, `${name}@${version}`], {
      stdio: 'ignore',
    })
  }
  return runnable(program)
}

/** onPath is where a program of this machine lies. */
export function onPath(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin']
  return folders.map(folder => runnable(path.join(folder, name))).find(found => found !== undefined)
}

function runnable(file: string): string | undefined {
  try {
    accessSync(file, constants.R_OK)
    return file
  } catch {
    return undefined
  }
}
