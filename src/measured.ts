import { all, type Command } from './command.ts'
import type { Config, GivenLoad } from './config/config.ts'
import type { Desk, Judged, LoadDesk } from './desk.ts'
import { judgedRuns, preparedFor, type Standard } from './judgement.ts'
import { UserError } from './model/errors.ts'
import type { Progress } from './model/progress.ts'
import type { RunResult } from './model/run-result.ts'
import type { Scenario } from './model/scenario.ts'
import { configFile, setupOf, worldOf } from './setup.ts'
import { trustedReader, withinBase } from './trust.ts'
import { version } from './version.ts'
import { makeWatch } from './watch.ts'

/** measured runs what a command names, one after the other, and judges it; ends with the first run that was cancelled. */
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
  const prepared = await preparedFor(scenarios, command, desk, promises)
  const { standards } = prepared
  const patient = scenarios.map(one => withPatience(one, standards.get(one.name)))
  return judgedRuns(await runAll(patient, standards, load), prepared, command, desk)
}

/** A request may take longer than any limit, or a miss would be a timeout (contract §4). */
function withPatience(scenario: Scenario, standard: Standard | undefined): Scenario {
  const limits = standard?.promised.objectives.flatMap(({ unit, condition }) =>
    unit === 'ms' && 'limit' in condition ? condition.limit : [],
  )
  const leastMs = 1.1 * Math.max(0, ...(limits ?? []))
  const { timeoutMs, drainMs } = scenario
  return { ...scenario, timeoutMs: Math.max(timeoutMs, leastMs), drainMs: Math.max(drainMs, leastMs) }
}

async function runAll(
  scenarios: readonly Scenario[],
  standards: ReadonlyMap<string, Standard>,
  desk: LoadDesk,
): Promise<readonly RunResult[]> {
  const { load } = await import('./load/load.ts')
  for (const { secrets } of scenarios) for (const secret of secrets) desk.mask(secret)
  const results: RunResult[] = []
  try {
    for (const scenario of scenarios) {
      if (desk.signal.aborted && results.length > 0) break
      const { signal } = desk
      const watch = makeWatch(scenario, standards.get(scenario.name)?.promised.objectives ?? [])
      const onSecond = (progress: Progress): void => desk.show(watch(progress))
      results.push(await load(scenario, { version, signal, onSecond, onSecret: secret => desk.mask(secret) }))
    }
  } finally {
    desk.end()
  }
  return results
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
  if (config === undefined) throw new UserError('run-nothing', { file })
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

function isUrl(argument: string): boolean {
  return /^https?:\/\//i.test(argument)
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
