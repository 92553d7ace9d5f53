import { all, type Command, has, only } from './command.ts'
import type { Config, Scenario, Settings, World } from './config/config.ts'
import type { ReportRequest } from './ingest/ingest.ts'
import { defaultFailOn, type Judging } from './judge/judge.ts'
import { didYouMean, UserError } from './model/errors.ts'
import type { Host } from './model/host.ts'
import { type Notice, notice, type Place } from './model/notice.ts'
import type { Acceptance } from './model/past.ts'
import type { ReadFile, SloSource } from './objectives/objectives.ts'
import type { Address } from './text/address.ts'
import { nearest } from './text/nearest.ts'

/** Setup is all that was set: options and inputs outrank the scenario, the scenario the config. */
export interface Setup {
  readonly config: Config | undefined
  readonly sources: readonly SloSource[]
  /** What is in the config and has no effect. */
  readonly notices: readonly Notice[]
  /** Where earlier runs are kept; a path is relative to the working directory. */
  readonly baseline: Address
  readonly accepts: readonly Acceptance[]
  /** How long a comparison may take. */
  readonly budgetMs: number
  readonly judging: (nowMs: number, defaultMaxAgeMs: number | undefined) => Judging
  readonly repetition: Repetition
}

/** Repetition is how often a scenario is run, and what is measured beside it. */
export interface Repetition {
  /** Whether what looks like a regression, or was starved, is run again. */
  readonly mayConfirm: boolean
  /** How long that may take in all, in ms. */
  readonly budgetMs: number
  /** A run is the median of so many. */
  readonly times: number
  /** A server of our own is measured beside the target. */
  readonly isCalibrated: boolean
}

/**
 * setupOf reads the config that a command names, or load-test.yml where there is one, except for a run of a URL. Where no
 * scenario was asked for, a run that bears the name of one is that scenario.
 */
export async function setupOf(command: Command, read: ReadFile, run?: string): Promise<Setup> {
  const file = configFile(command)
  const text = isOnItsOwn(command) ? undefined : await read(file)
  if (text === undefined && only(command, 'config') !== undefined)
    throw new UserError('file-missing', { file, near: '' })
  const config = text === undefined ? undefined : await (await configRoom()).readConfig(text, file)
  const scenario = scenarioOf(command, config, file, run)
  const given = await givenSettings(command)
  return {
    config,
    sources: sourcesOf(command, config, scenario, file),
    notices: [config, scenario].flatMap(one => Object.entries(one?.later ?? {})).map(unread),
    baseline: baselineOf(command, given?.baseline ?? inFolder(scenario?.baseline ?? config?.baseline, folderOf(file))),
    accepts: given?.accept ?? scenario?.accept ?? config?.accept ?? [],
    budgetMs: given?.budgetMs ?? scenario?.budgetMs ?? config?.budgetMs ?? usualComparisonMs,
    judging: (nowMs, maxAgeMs) => judgingOf([given, scenario, config], nowMs, maxAgeMs),
    repetition: repetitionOf([given, scenario, config]),
  }
}

/** A URL has nothing to do with the config that happens to lie here. */
function isOnItsOwn(command: Command): boolean {
  return command.name === 'run' && only(command, 'config') === undefined && command.arguments.some(isUrl)
}

/** isUrl says whether an argument is a URL, and no name of a scenario or file. */
export function isUrl(argument: string): boolean {
  return /^https?:\/\//i.test(argument)
}

const usualComparisonMs = 20 * 60_000

/** Who wants a run to be kept has to say where, and learns that before the load and not after it. */
function baselineOf(command: Command, address: Address = { kind: 'none' }): Address {
  if (address.kind === 'none' && has(command, 'update-baseline')) throw new UserError('baseline-absent', {})
  return address
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.'
}

/** Paths in a config are relative to the config's own folder. */
function inFolder(address: Address | undefined, folder: string): Address | undefined {
  const isBelow = address?.kind === 'file' && folder !== '.' && !address.path.startsWith('/')
  return isBelow ? { kind: 'file', path: `${folder}/${address.path}` } : address
}

function unread([key, { place }]: readonly [string, { readonly place: Place }]): Notice {
  return notice('key-unread', { ...place, key })
}

function scenarioOf(
  command: Command,
  config: Config | undefined,
  file: string,
  run: string | undefined,
): Scenario | undefined {
  const name = only(command, 'scenario')
  if (name === undefined) return run === undefined ? undefined : config?.scenarios.get(run)
  const known = [...(config?.scenarios.keys() ?? [])]
  const scenario = config?.scenarios.get(name)
  if (scenario !== undefined) return scenario
  throw new UserError('scenario-unknown', {
    file,
    name,
    near: didYouMean(nearest(name, known)),
    names: known.join(', ') || 'none',
  })
}

function sourcesOf(
  command: Command,
  config: Config | undefined,
  scenario: Scenario | undefined,
  file: string,
): readonly SloSource[] {
  const folder = folderOf(file)
  const options = all(command, 'slo')
    .flatMap(text => text.split('\n'))
    .filter(text => text.trim() !== '')
    .map(text => ({ text, origin: 'option' as const, place: { file: '--slo' } }))
  // A comparison inherits no promises: its sides are held against each other.
  if (command.name === 'compare') return options
  return [
    ...options,
    ...(scenario?.slo ?? []).map(entry => ({ ...entry, origin: 'scenario' as const, folder })),
    ...(scenario?.compare === undefined ? (config?.slo ?? []) : []).map(entry => ({
      ...entry,
      origin: 'config' as const,
      folder,
    })),
  ]
}

const settingNames = [
  ...['fail-on', 'strict', 'require', 'min-requests', 'max-age', 'waive', 'baseline', 'accept', 'budget'],
  ...['tolerance', 'confirm', 'confirm-budget', 'repeat', 'calibrate'],
]

async function givenSettings(command: Command): Promise<Settings | undefined> {
  const given = settingNames.flatMap(name => {
    const text = only(command, name)
    return text === undefined ? [] : [[name, text] as const]
  })
  return given.length === 0 ? undefined : await (await configRoom()).readSettings(given, name => `--${name}`)
}

/** The config's parser is loaded when there is something for it to read. */
function configRoom(): Promise<typeof import('./config/config.ts')> {
  return import('./config/config.ts')
}

/** The first that says something of it. */
function pickFrom(settings: readonly (Settings | undefined)[]) {
  return <Key extends keyof Settings>(key: Key): Settings[Key] | undefined =>
    settings.find(one => one?.[key] !== undefined)?.[key]
}

const usualBudgetMs = 900_000

function repetitionOf(settings: readonly (Settings | undefined)[]): Repetition {
  const pick = pickFrom(settings)
  return {
    mayConfirm: pick('confirm') !== 'never',
    budgetMs: pick('confirmBudgetMs') ?? usualBudgetMs,
    times: pick('repeat') ?? 1,
    isCalibrated: pick('calibrate') === 'auto',
  }
}

function judgingOf(
  settings: readonly (Settings | undefined)[],
  nowMs: number,
  defaultMaxAgeMs: number | undefined,
): Judging {
  const pick = pickFrom(settings)
  const maxAgeMs = pick('maxAgeMs') ?? defaultMaxAgeMs ?? 'never'
  const require = pick('require')
  const minRequests = pick('minRequests')
  const tolerance = pick('tolerance')
  return {
    strict: pick('strict') ?? false,
    ...(require && { require }),
    ...(minRequests !== undefined && { minRequests }),
    failOn: pick('failOn') ?? defaultFailOn,
    waivers: pick('waive') ?? [],
    ...(tolerance && { tolerance }),
    ...(maxAgeMs !== 'never' && { maxAgeMs }),
    nowMs,
  }
}

/** requestsOf reads the reports that a command names, each a path or `name=path`; a path that itself holds `=` is meant as a path when its name would hold a separator. */
export function requestsOf(command: Command): readonly ReportRequest[] {
  return requestsIn(command.arguments)
}

/** requestsIn reads reports as they are given, each a path or `name=path`. */
export function requestsIn(texts: readonly string[]): readonly ReportRequest[] {
  return texts.map(argument => {
    const match = /^([\p{L}\p{N}][\p{L}\p{N} _.-]*)=(.+)$/u.exec(argument)
    const [, name, path] = match ?? []
    return name === undefined || path === undefined ? { path: argument } : { name, path }
  })
}

/** sizeOf is the largest report that may be read, in bytes, where that was set. */
export async function sizeOf(command: Command, config: Config | undefined): Promise<{ readonly maxBytes?: number }> {
  const given = only(command, 'max-report-size')
  const maxBytes =
    given === undefined ? config?.maxReportSize : await (await configRoom()).readReportSize(given, '--max-report-size')
  return maxBytes === undefined ? {} : { maxBytes }
}

/** configFile is the config that a command names, or the usual one. */
export function configFile(command: Command): string {
  return only(command, 'config') ?? 'load-test.yml'
}

/** worldOf is what a config names outside of itself: its files, and the environment. */
export function worldOf(command: Command, host: Host, environment: World['environment']): World {
  const file = configFile(command)
  const folder = file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/` : ''
  return { environment, readFile: path => host.read(`${folder}${path}`, mostBytesOfData) }
}

const mostBytesOfData = 64_000_000
const mostBytesOfSource = 4_000_000

/** reader reads small text files of the machine; undefined where there is none. */
export function reader(host: Host): ReadFile {
  return async file => {
    const bytes = await host.read(file, mostBytesOfSource)
    return bytes && new TextDecoder().decode(bytes)
  }
}
