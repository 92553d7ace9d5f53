import { execFile, spawn } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { rigFolder } from './place.ts'

/** Version is a Locust that can be installed, and what it needs beside it. */
interface Version {
  readonly python: string
  readonly pins: readonly string[]
  /** It also runs on a newer Python. */
  readonly orNewer?: true
}

const modernPins = ['setuptools<80', 'greenlet==3.2.4']

const versions: Readonly<Record<string, Version>> = {
  '0.14.6': {
    python: '3.7',
    pins: [
      'locustio==0.14.6',
      'greenlet==0.4.16',
      'flask<2',
      'werkzeug<2',
      'jinja2<3',
      'itsdangerous<2',
      'markupsafe<2',
      'setuptools<60',
    ],
  },
  '1.4.4': {
    python: '3.8',
    pins: [
      'locust==1.4.4',
      'flask<2',
      'werkzeug<2',
      'jinja2<3',
      'itsdangerous<2',
      'markupsafe<2',
      'setuptools<60',
      'gevent==20.9.0',
      'greenlet<1',
      'geventhttpclient<1.5',
      'urllib3<2',
    ],
  },
  '2.8.6': { python: '3.10', pins: ['locust==2.8.6', 'flask<2.3', 'werkzeug<2.3', 'setuptools<80'] },
  '2.15.1': { python: '3.11', pins: ['locust==2.15.1', 'setuptools<80'], orNewer: true },
  '2.16.1': { python: '3.11', pins: ['locust==2.16.1', 'setuptools<80'] },
  '2.20.1': { python: '3.11', pins: ['locust==2.20.1', 'setuptools<80'] },
  '2.24.1': { python: '3.11', pins: ['locust==2.24.1', ...modernPins], orNewer: true },
  '2.31.8': { python: '3.11', pins: ['locust==2.31.8', ...modernPins] },
  '2.43.4': { python: '3.11', pins: ['locust==2.43.4', 'greenlet==3.2.4'] },
  '2.47.0': { python: '3.11', pins: ['locust==2.47.0'], orNewer: true },
}

/** rigVersions are those that tests run: of the plain page, of escaped names in the data, and the newest. */
export const rigVersions = ['2.15.1', '2.24.1', '2.47.0'] as const

/** locustIn is where the `locust` of a version lies once it is installed. */
export function locustIn(version: string): string {
  return path.join(rigFolder, `locust-${version}`, 'bin/locust')
}

/** ensureLocust gives the `locust` of a version, installed under .rig/ if need be; undefined where its Python is not here. */
export async function ensureLocust(version: string): Promise<string | undefined> {
  const locust = locustIn(version)
  if (existsSync(locust)) return locust
  const { python, pins, orNewer } = versions[version] ?? { python: '3', pins: [`locust==${version}`] }
  const interpreter = (await pythonOf(python)) ?? (orNewer ? await pythonOf('3') : undefined)
  if (interpreter === undefined) return undefined
  const bin = path.dirname(locust)
  await call(interpreter, ['-m', 'venv', path.dirname(bin)])
  await call(path.join(bin, 'pip'), ['-q', 'install', '--disable-pip-version-check', '--timeout', '30', ...pins])
  return locust
}

const call = promisify(execFile)

async function pythonOf(version: string): Promise<string | undefined> {
  const installed = globSync(path.join(homedir(), `.pyenv/versions/${version}.*/bin/python`))
    .sort()
    .at(-1)
  for (const python of [installed, `python${version}`]) if (python !== undefined && (await works(python))) return python
  return undefined
}

async function works(python: string): Promise<boolean> {
  try {
    await call(python, ['--version'])
    return true
  } catch {
    return false
  }
}

/** Load is one run of a Locust, bounded by its time; its locustfile bounds the requests. */
export interface Load {
  readonly locust: string
  readonly host: string
  /** Where it runs, finds its `locustfile.py` and leaves what it writes. */
  readonly folder: string
  readonly users: number
  readonly seconds: number
  readonly options: readonly string[]
}

/** Requests under way may end when the time is up, so that the service counts what Locust counts. */
const lastRequests = ['--stop-timeout', '10']
const quiet = ['--headless', '--only-summary', '--exit-code-on-error', '0']

/** runLocust runs it to its end and gives what it printed; it sees no settings of this machine. Throws where it fails. */
export function runLocust({ locust, host, folder, users, seconds, options }: Load): Promise<string> {
  const bounds = ['-u', String(users), '-r', String(users), '-t', `${seconds}s`]
  const child = spawn(locust, ['--host', host, ...bounds, ...lastRequests, ...quiet, ...options], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr = (stderr + text).slice(-4000)
  })
  const late = setTimeout(() => child.kill('SIGKILL'), (seconds + 30) * 1000)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(late)
      if (code === 0) resolve(stdout)
      else reject(new Error(`locust ended with ${code}: ${stderr}`))
    })
  })
}
