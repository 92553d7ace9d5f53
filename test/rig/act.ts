import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { requirePart } from './parts.ts'
import { root } from './place.ts'

/** ActRun is one workflow of a consumer's repository, run by act on this machine without containers. */
export interface ActRun {
  /** The workflow's YAML, as a user would have it. */
  readonly workflow: string
  readonly event: string
  /** The event's payload, as GitHub sends it. */
  readonly payload: unknown
  readonly token: string
  /** Where GitHub's API is; a closed port of loopback where no test needs it. */
  readonly api?: string
  /** Files of the consumer's repository beside the workflow, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Programs that steps find first on their PATH: shell scripts by name. */
  readonly programs?: Readonly<Record<string, string>>
  /** Other people's actions: the steps of a composite stand-in by `owner/name@ref`, or an absolute folder. */
  readonly actions?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  /** The repository's remote; gives GITHUB_REPOSITORY. */
  readonly repository?: string
}

/** ActResult is what the run said and left. */
export interface ActResult {
  readonly exitCode: number
  /** `success`, `failure`, `skipped` by the name of the step. */
  readonly steps: ReadonlyMap<string, string>
  readonly jobs: ReadonlyMap<string, string>
  /** Workflow commands that act understood, in order: `set-output`, `warning`, `error`, `notice`, … */
  readonly commands: readonly ActCommand[]
  /** Outputs of steps by name; the last step that set it wins. */
  readonly outputs: ReadonlyMap<string, string>
  /** The job summaries, one after the other. */
  readonly summary: string
  /** What the steps printed, line by line, without act's own words. */
  readonly log: string
  /** Everything that act said, for the message of a failing test. */
  readonly raw: string
}

export interface ActCommand {
  readonly name: string
  readonly text: string
  readonly properties: Readonly<Record<string, string>>
}

/** runAct runs a workflow; needs the parts `act` and `unshare`. A job that fails is exit code 1. */
export async function runAct(run: ActRun): Promise<ActResult> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'load-test-act-'))
  try {
    return await runIn(scratch, run)
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function runIn(scratch: string, run: ActRun): Promise<ActResult> {
  const folder = (name: string): string => {
    const made = path.join(scratch, name)
    mkdirSync(made, { recursive: true })
    return made
  }
  const repository = folder('repository')
  fill(repository, { '.github/workflows/workflow.yml': run.workflow, ...run.files })
  commit(repository, run.repository ?? 'https://github.com/octocat/demo')
  const payload = path.join(scratch, 'event.json')
  writeFileSync(payload, JSON.stringify(run.payload))
  fill(folder('home'), { '.config/act/actrc': '' })
  fill(folder('programs'), run.programs ?? {}, 0o755)
  const environment = {
    GITHUB_API_URL: run.api ?? 'http://127.0.0.1:1',
    ...run.environment,
  }
  const given = [
    run.event,
    ...['-C', repository, '-e', payload, '-P', 'ubuntu-latest=-self-hosted', '-s', `GITHUB_TOKEN=${run.token}`],
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...['--container-daemon-socket', '-', '--no-cache-server', '--pull=false', '--rebuild=false'],
    ...['--action-offline-mode', '--rm', '--json', '--concurrent-jobs', '1'],
    ...localActions(folder('actions'), run.actions ?? {}),
  ]
  const { exitCode, raw } = await spawned(given, {
    PATH: [path.join(scratch, 'programs'), path.dirname(process.execPath), '/usr/local/bin:/usr/bin:/bin'].join(':'),
    HOME: path.join(scratch, 'home'),
    XDG_CONFIG_HOME: path.join(scratch, 'home/.config'),
    XDG_CACHE_HOME: folder('cache'),
    TMPDIR: folder('tmp'),
    LANG: 'C.UTF-8',
    ...machineSettings(),
  })
  return { exitCode, raw: readable(raw), ...read(raw) }
}

function fill(folder: string, files: Readonly<Record<string, string | Uint8Array>>, mode = 0o644): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), content, { mode })
  }
}

function commit(folder: string, remote: string): void {
  const git = (...given: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', ...given], {
      cwd: folder,
      stdio: 'ignore',
    })
  }
  git('init', '-b', 'main')
  git('remote', 'add', 'origin', remote)
  git('add', '-A')
  git('commit', '-m', 'A service')
}

function localActions(folder: string, actions: Readonly<Record<string, string>>): readonly string[] {
  const ours = Object.keys(actions).some(name => name.startsWith('medkg/load-test-action@'))
  const all = { ...(ours ? {} : { 'medkg/load-test-action@v1': unpacked(path.join(folder, 'ours')) }), ...actions }
  return Object.entries(all).flatMap(([name, what], at) => {
    const home = path.isAbsolute(what) ? what : path.join(folder, String(at))
    if (home !== what) fill(home, { 'action.yml': composite(name, what) })
    return ['--local-repository', `${name}=${home}`]
  })
}

/** What a user would get by `uses: medkg/load-test-action@v1`, were this tree committed: without what is only for us. */
function unpacked(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const env = { ...process.env, GIT_INDEX_FILE: `${folder}.index` }
  const git = (...given: readonly string[]): Buffer => execFileSync('git', given, { cwd: root, env, maxBuffer: 64e6 })
  git('read-tree', 'HEAD')
  git('add', '-A', '--', 'dist', 'action.yml', 'package.json')
  const archive = git('archive', git('write-tree').toString().trim())
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
  return folder
}

function composite(name: string, steps: string): string {
  const lines = steps.trim().split('\n')
  return `name: ${name}\ndescription: a stand-in\nruns:\n  using: composite\n  steps:\n${lines.map(line => `    ${line}`).join('\n')}\n`
}

/** Some machines reach package registries only by what these say. */
function machineSettings(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      /^(PIP_|SSL_CERT_)/.test(name) && value !== undefined ? [[name, value]] : [],
    ),
  )
}

/**
 * A mount namespace hides the terminal from act, which then gives steps pipes, as the runner does; a process namespace
 * ends what steps left running. At five minutes it is ended.
 */
function spawned(
  given: readonly string[],
  environment: Record<string, string>,
): Promise<{ exitCode: number; raw: string }> {
  const alone = ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc', 'bash', '-c']
  const child = spawn(
    requirePart('unshare'),
    [...alone, 'mount --bind /dev/null /dev/ptmx && exec "$@"', '_', requirePart('act'), ...given],
    { env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const limit = setTimeout(() => child.kill('SIGKILL'), 300_000)
  const pieces: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => pieces.push(text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(limit)
      resolve({ exitCode: code ?? -1, raw: pieces.join('') })
    })
  })
}

interface ActLine {
  readonly msg?: string
  readonly raw_output?: boolean
  readonly step?: string
  readonly stage?: string
  readonly jobID?: string
  readonly stepResult?: string
  readonly jobResult?: string
  readonly command?: string
  readonly arg?: string
  readonly content?: string
  readonly name?: string
  readonly kvPairs?: Readonly<Record<string, string>>
}

function read(raw: string): Omit<ActResult, 'exitCode' | 'raw'> {
  const lines = raw.split('\n').flatMap(parsed)
  const commands = lines
    .filter(({ command }) => command !== undefined)
    .map(({ command = '', arg, content, name, kvPairs }) => ({
      name: command,
      text: arg ?? content ?? '',
      properties: { ...kvPairs, ...(name !== undefined && { name }) },
    }))
  return {
    steps: new Map(
      lines.flatMap(({ step, stage = 'Main', stepResult }) =>
        step && stepResult && stage === 'Main' ? [[step.trim(), stepResult]] : [],
      ),
    ),
    jobs: new Map(lines.flatMap(({ jobID, jobResult }) => (jobID && jobResult ? [[jobID, jobResult]] : []))),
    commands,
    outputs: new Map(
      commands
        .filter(({ name }) => name === 'set-output')
        .map(({ text, properties }) => [properties['name'] ?? '', text]),
    ),
    summary: commands
      .filter(({ name }) => name === 'summary')
      .map(({ text }) => text)
      .join(''),
    log: lines
      .filter(({ raw_output: isOutput }) => isOutput === true)
      .map(({ msg = '' }) => msg)
      .join(''),
  }
}

function readable(raw: string): string {
  return raw
    .split('\n')
    .map(line => parsed(line)[0]?.msg?.trimEnd() ?? line)
    .filter(line => !line.startsWith('LocalRepositoryCache'))
    .join('\n')
}

function parsed(line: string): readonly ActLine[] {
  try {
    const value: ActLine = JSON.parse(line)
    return [value]
  } catch {
    return []
  }
}
