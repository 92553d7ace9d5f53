import { type Command, only } from './command.ts'
import type { Config, Scenario, World } from './config/config.ts'
import type { Desk, Done } from './desk.ts'
import { offerNotices } from './judge/judge.ts'
import { UserError } from './model/errors.ts'
import { type Notice, notice } from './model/notice.ts'
import type { Offer } from './model/offer.ts'
import { type Promises, readObjectives } from './objectives/objectives.ts'
import { formatted } from './output.ts'
import { objectivesJson, objectivesText } from './report/report.ts'
import { reader, setupOf, worldOf } from './setup.ts'
import { escapeLog } from './text/escape.ts'

/**
 * validated reads the config and the promises, and makes every scenario ready as a run would, without sending anything. Exit
 * code 2 where a scenario can not show what is promised of it.
 */
export async function validated(command: Command, desk: Desk): Promise<Done> {
  const read = reader(desk.host)
  const { config, sources, notices } = await setupOf(command, read)
  const common = await readObjectives(read, sources)
  const scenarios: Understood[] = []
  for (const name of namesOf(command, config)) scenarios.push(await understand(name, common, command, desk))
  const own = scenarios.flatMap(one => (one.own === undefined ? [] : [[one.name, one.own] as const]))
  if (sources.length === 0 && own.length === 0 && !scenarios.some(({ isReady }) => isReady))
    throw new UserError('no-objectives-given', {})
  const told = distinct([...notices, ...common.notices, ...scenarios.flatMap(one => one.notices)])
  const output = formatted(command, {
    json: () => objectivesJson(common.objectives, told, new Map(own)),
    text: () => objectivesText(common.objectives, told, new Map(own)) + readyText(scenarios),
  })
  return { exitCode: scenarios.some(({ isRefused }) => isRefused) ? 2 : 0, output }
}

function namesOf(command: Command, config: Config | undefined): readonly string[] {
  const names = [...(config?.scenarios.keys() ?? [])]
  const asked = only(command, 'scenario')
  return asked === undefined ? names : names.filter(name => name === asked)
}

/** Understood is what became of one scenario. */
interface Understood {
  readonly name: string
  /** All that it is judged by, where that is not what stands for the whole config. */
  readonly own?: Promises
  readonly notices: readonly Notice[]
  /** Whether it says what is sent; else it is there for reports. */
  readonly isReady: boolean
  /** Whether it sends too little for what is promised of it. */
  readonly isRefused: boolean
}

async function understand(name: string, common: Promises, command: Command, desk: Desk): Promise<Understood> {
  const read = reader(desk.host)
  const chosen = { ...command, values: new Map([...command.values, ['scenario', [name]]]) }
  const { config, sources, notices } = await setupOf(chosen, read)
  const hasOwn = only(command, 'scenario') === undefined && config?.scenarios.get(name)?.slo !== undefined
  const promises = hasOwn ? await readObjectives(read, sources) : common
  const plan = config && (await planOf(name, config, chosen, desk))
  const offered = plan?.offer === undefined ? [] : offerNotices(name, plan.offer, promises.objectives)
  return {
    name,
    ...(hasOwn && { own: { ...promises, notices: [...promises.notices, ...offered] } }),
    notices: [...notices, ...(plan?.notices ?? []), ...(hasOwn ? [] : offered)],
    isReady: plan !== undefined,
    isRefused: offered.some(({ code }) => code === 'not-offered'),
  }
}

interface Plan {
  /** Absent where users alone set the pace. */
  readonly offer: Offer | undefined
  readonly notices: readonly Notice[]
}

/** A scenario without keys of a load is there for reports, and one that searches can not be run yet. */
async function planOf(name: string, config: Config, command: Command, desk: Desk): Promise<Plan | undefined> {
  const { drillOf, readGiven, scenarioNames, scenarioOf } = await import('./config/config.ts')
  const entry = config.scenarios.get(name)
  const isSent = entry?.load !== undefined && scenarioNames(config).includes(name)
  if (entry === undefined || !(isSent || entry.compare !== undefined)) return undefined
  const notices: Notice[] = []
  const hasTarget = hasOwnTarget(entry, config)
  if (!hasTarget) notices.push(notice('target-open', { ...entry.place, scenario: name }))
  const given = readGiven(hasTarget ? [] : [['target', 'http://localhost']], key => `--${key}`)
  const world: World = {
    ...worldOf(command, desk.host, desk.environment ?? {}),
    unset: use => notices.push(notice('environment-unset', { ...use.place, text: `\${${use.name}}` })),
  }
  // How long the sides of a comparison are sent is told by its budget, and no objective is theirs.
  if (entry.compare !== undefined) {
    await drillOf(config, name, given, world)
    return { offer: undefined, notices }
  }
  const scenario = await scenarioOf(config, name, given, world)
  const { offerOf } = await import('./load/load.ts')
  return { offer: offerOf(scenario), notices }
}

/** A comparison has the targets of its sides, where it names none. */
function hasOwnTarget({ load, compare }: Scenario, config: Config): boolean {
  if ((load?.target ?? config.load?.target) !== undefined) return true
  const sides = compare === undefined ? [] : [compare.before, compare.after]
  return sides.length > 0 && sides.every(({ value }) => config.scenarios.get(value)?.load?.target !== undefined)
}

function readyText(scenarios: readonly Understood[]): string {
  const names = scenarios.filter(({ isReady, isRefused }) => isReady && !isRefused).map(({ name }) => name)
  return names.length === 0 ? '' : `\n${escapeLog(`can be run: ${names.join(', ')}`)}\n`
}

function distinct(notices: readonly Notice[]): readonly Notice[] {
  const seen = new Set<string>()
  return notices.filter(({ message }) => !seen.has(message) && seen.add(message))
}
