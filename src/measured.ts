import { all, type Command } from './command.ts'
import type { Config, GivenLoad } from './config/config.ts'
import type { Trial } from './confirmation.ts'
import type { Desk, Judged, LoadDesk, Measured } from './desk.ts'
import { UserError } from './model/errors.ts'
import { quantileOf } from './model/latency.ts'
import { notice } from './model/notice.ts'
import type { Progress, Waiting } from './model/progress.ts'
import type { RunResult } from './model/run-result.ts'
import type { Scenario } from './model/scenario.ts'
import { preparedFor } from './prepared.ts'
import { configFile, isUrl, setupOf, worldOf } from './setup.ts'
import type { Standard } from './standard.ts'
import { printMs, printQuantity } from './text/quantity.ts'
import { trustedReader, withinBase } from './trust.ts'
import { version } from './version.ts'
import { makeWatch } from './watch.ts'

/**
 * measured runs what a command names, one after the other, and judges it; ends with the first run that was cancelled. What
 * was starved, or looks slower than usual, is run again where that was not refused.
 */
export async function measured(command: Command, desk: Desk): Promise<Judged> {
  const { config } = await setupOf(command, trustedReader(desk))
  const load = desk.load
  if (load === undefined) throw new Error('a run needs somebody who watches it')
  const drill = await drillIn(command, desk, load, config)
  if (drill !== undefined) return drill
  const scenarios = await withinBase(await scenariosOf(command, desk, load, config), command, desk)
  return judgedLoad(scenarios, command, desk, load)
}

/** judgedLoad runs scenarios one after the other and judges them; their promises are read before, since a load can take hours. */
export async function judgedLoad(
  scenarios: readonly Scenario[],
  command: Command,
  desk: Desk,
  load: LoadDesk,
): Promise<Judged> {
  const promises = desk.workflow === undefined ? 'optional' : 'required'
  const named = scenarios.map(scenario => ({ name: scenario.name, scenario }))
  const prepared = await preparedFor(named, command, desk, promises)
  for (const { secrets } of scenarios) for (const secret of secrets) load.mask(secret)
  const trials: Trial[] = []
  for (const [at, scenario] of scenarios.entries()) {
    const standard = prepared.bases[at]
    if (standard === undefined) throw new Error('a run has a standard')
    if (load.signal.aborted && trials.length > 0) break
    const again = (): Promise<Measured> => sent(withPatience(scenario, standard), standard, load)
    trials.push({ scenario, repetition: standard.setup.repetition, again, first: await again() })
  }
  const { confirmed } = await import('./confirmation.ts')
  return confirmed(trials, prepared, desk)
}

/** A request may take longer than any limit, or a miss would be a timeout (contract §4). */
function withPatience(scenario: Scenario, { promised }: Standard): Scenario {
  const limits = promised.objectives.flatMap(({ unit, condition }) =>
    unit === 'ms' && 'limit' in condition ? condition.limit : [],
  )
  const leastMs = 1.1 * Math.max(0, ...limits)
  const { timeoutMs, drainMs } = scenario
  return { ...scenario, timeoutMs: Math.max(timeoutMs, leastMs), drainMs: Math.max(drainMs, leastMs) }
}

/**
 * Sends a scenario once, or several times in a row: their median is the run, and the one in their middle is shown of it. One
 * that was ended before its time is the run, since nothing can be said of those that it stands among.
 */
async function sent(scenario: Scenario, standard: Standard, desk: LoadDesk): Promise<Measured> {
  const results: RunResult[] = []
  for (let time = 0; time < standard.setup.repetition.times; time += 1) {
    const result = await sentOnce(scenario, standard, desk)
    if (result.cancelled === true || result.aborted !== undefined) return { result, alike: [] }
    results.push(result)
  }
  const byTime = results.toSorted((a, b) => p95Of(a) - p95Of(b))
  const middle = byTime[(byTime.length - 1) >> 1]
  if (middle === undefined) throw new Error('a scenario is run at least once')
  return { result: tellingAll(scenario.name, middle, results), alike: results.filter(result => result !== middle) }
}

/** The others are seen nowhere else. */
function tellingAll(name: string, middle: RunResult, results: readonly RunResult[]): RunResult {
  if (results.length === 1) return middle
  const p95 = results.map(p95Of).map(ms => (Number.isFinite(ms) ? printMs(ms) : 'none'))
  const errors = results.map(({ total: { requests, failures } }) =>
    requests > 0 ? printQuantity(failures / requests, 'ratio') : 'none',
  )
  const about = { name, count: results.length, p95: p95.join(', '), errors: errors.join(', ') }
  return { ...middle, source: { ...middle.source, warnings: [...middle.source.warnings, notice('repeated', about)] } }
}

function p95Of({ total }: RunResult): number {
  return quantileOf(total.latency, 0.95)?.value ?? Number.POSITIVE_INFINITY
}

async function sentOnce(scenario: Scenario, { promised, setup }: Standard, desk: LoadDesk): Promise<RunResult> {
  const { load } = await import('./load/load.ts')
  const watch = makeWatch(scenario, promised.objectives)
  try {
    return await load(scenario, {
      ...{ version, signal: desk.signal, isCalibrated: setup.repetition.isCalibrated },
      onWait: (waiting: Waiting) => desk.wait({ name: scenario.name, target: scenario.target, ...waiting }),
      onProgress: (progress: Progress) => desk.show(watch(progress)),
      onSecret: secret => desk.mask(secret),
    })
  } finally {
    desk.end()
  }
}

async function scenariosOf(
  command: Command,
  { host }: Desk,
  { environment }: LoadDesk,
  config: Config | undefined,
): Promise<readonly Scenario[]> {
  const { scenarioNames, scenarioOf, scenarioOfUrl } = await import('./config/config.ts')
  const urls = command.arguments.filter(isUrl)
  const given = await givenOf(command)
  const file = configFile(command)
  const world = worldOf(command, host, environment)
  if (urls.length > 0) {
    if (command.arguments.length > 1) throw new UserError('run-url-alone', { url: urls[0] ?? '' })
    return [await scenarioOfUrl(given, world)]
  }
  const bare = command.arguments.find(one => isBareUrl(one) && config?.scenarios.has(one) !== true)
  if (bare !== undefined) throw new UserError('url-without-scheme', { text: bare })
  if (config === undefined) throw new UserError('run-nothing', { file, folder: host.folder })
  const names = namesOf(command, scenarioNames(config), config, file)
  const scenarios: Scenario[] = []
  for (const name of names) scenarios.push(await scenarioOf(config, name, given, world))
  return scenarios
}

async function givenOf(command: Command): Promise<GivenLoad> {
  const { loadNames, readGiven } = await import('./config/config.ts')
  const urls = command.arguments.filter(isUrl)
  const texts = loadNames.flatMap(name => all(command, name).map(text => [name, text] as const))
  return readGiven([...texts, ...urls.map(url => ['target', url] as const)], name =>
    name === 'target' && urls.length > 0 ? 'the URL' : `--${name}`,
  )
}

/** A scenario that compares is run alone; undefined where none was named. */
async function drillIn(
  command: Command,
  desk: Desk,
  { environment }: LoadDesk,
  config: Config | undefined,
): Promise<Judged | undefined> {
  const name = command.arguments.find(one => config?.scenarios.get(one)?.compare !== undefined)
  if (name === undefined || config === undefined) return undefined
  if (command.arguments.length > 1) throw new UserError('compare-alone', { name })
  const [{ drillOf }, { drilled }] = await Promise.all([import('./config/config.ts'), import('./drilled.ts')])
  const drill = await drillOf(config, name, await givenOf(command), worldOf(command, desk.host, environment))
  return drill && drilled(name, drill, command, desk)
}

/** `host:port` or `host.name/`, whatever follows. */
function isBareUrl(argument: string): boolean {
  return /^(?:(?:\[[\da-f:.]+\]|[\w.-]+):\d{1,5}(?:[/?]|$)|(?:localhost|[\w-]+(?:\.[\w-]+)+)[/?])/i.test(argument)
}

/** The only scenario of a config need not be named. */
function namesOf(
  { arguments: given }: Command,
  usual: readonly string[],
  { scenarios }: Config,
  file: string,
): readonly string[] {
  if (given.includes('all')) return usual
  if (given.length > 0) return given
  if (usual.length === 1) return usual
  throw new UserError('run-which', { file, names: [...scenarios.keys()].join(', ') || 'none' })
}
