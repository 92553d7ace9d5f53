import { type Command, only } from './command.ts'
import type { Config, Scenario as Entry, World } from './config/config.ts'
import type { Desk, Done } from './desk.ts'
import { offerNotices, type Sending, unsentNotices } from './judge/judge.ts'
import { UserError } from './model/errors.ts'
import { type Notice, notice } from './model/notice.ts'
import type { Offer, OfferedCall } from './model/offer.ts'
import type { Scenario } from './model/scenario.ts'
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
  if (sources.length === 0 && own.length === 0 && scenarios.every(({ sent }) => sent.length === 0))
    throw new UserError('no-objectives-given', {})
  const unsent = unsentNotices(scenarios.flatMap(({ sending }) => sending ?? []))
  const told = distinct([...notices, ...common.notices, ...scenarios.flatMap(one => one.notices), ...unsent])
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
export interface Understood {
  readonly name: string
  /** All that it is judged by, where that is not what stands for the whole config. */
  readonly own?: Promises
  readonly notices: readonly Notice[]
  /** What is sent, by each side where two are compared; nothing where it is there for reports. */
  readonly sent: readonly Scenario[]
  /** Whether it is known here whom that goes to, and by which certificates and proxy. */
  readonly isPlaced: boolean
  /** What its promises are held against before anything is sent; absent where nothing is promised of it. */
  readonly sending?: Sending
  /** What of its promises it can't show, or just so. */
  readonly offered: readonly Notice[]
  /** Whether it sends too little for what is promised of it. */
  readonly isRefused: boolean
  /** Whether it can be run as it is written. */
  readonly isReady: boolean
}

/** understand makes one scenario ready; throws UserError where a run of it would, before it sends anything. */
export async function understand(name: string, common: Promises, command: Command, desk: Desk): Promise<Understood> {
  const read = reader(desk.host)
  const chosen = { ...command, values: new Map([...command.values, ['scenario', [name]]]) }
  const { config, sources, notices } = await setupOf(chosen, read)
  const hasOwn = only(command, 'scenario') === undefined && config?.scenarios.get(name)?.slo !== undefined
  const promises = hasOwn ? await readObjectives(read, sources) : common
  const plan = config && (await planOf(name, config, chosen, desk))
  const offered = plan?.offer === undefined ? [] : offerNotices(name, plan.offer, promises.objectives)
  const isRefused = offered.some(({ code }) => code === 'not-offered')
  return {
    name,
    ...(hasOwn && { own: { ...promises, notices: [...promises.notices, ...offered] } }),
    notices: [...notices, ...(plan?.notices ?? []), ...(hasOwn ? [] : offered)],
    sent: plan?.sent ?? [],
    isPlaced: plan?.isPlaced ?? false,
    ...(config?.scenarios.get(name)?.compare === undefined && {
      sending: { name, objectives: promises.objectives, ...(plan?.calls && { calls: plan.calls }) },
    }),
    offered,
    isRefused,
    isReady: plan?.hasTarget === true && !isRefused,
  }
}

interface Plan extends Pick<Understood, 'sent' | 'isPlaced'> {
  readonly hasTarget: boolean
  /** Absent where users alone set the pace. */
  readonly offer: Offer | undefined
  readonly calls?: readonly OfferedCall[]
  readonly notices: readonly Notice[]
}

/** A scenario without keys of a load is there for reports, and one that searches can not be run yet. */
async function planOf(name: string, config: Config, command: Command, desk: Desk): Promise<Plan | undefined> {
  const { drillOf, readGiven, scenarioNames, scenarioOf } = await import('./config/config.ts')
  const entry = config.scenarios.get(name)
  const isSent = entry?.load !== undefined && scenarioNames(config).includes(name)
  if (entry === undefined || !(isSent || entry.compare !== undefined)) return undefined
  const notices: Notice[] = []
  const unset = new Set<string>()
  const connections = connectionsOf(entry, config)
  const hasTarget = connections.every(({ target }) => target !== undefined)
  if (!hasTarget) notices.push(notice('target-open', { ...entry.place, scenario: name }))
  const given = readGiven(hasTarget ? [] : [['target', 'http://localhost']], key => `--${key}`)
  const world: World = {
    ...worldOf(command, desk.host, desk.environment ?? {}),
    unset: use => {
      unset.add(use.name)
      notices.push(notice('environment-unset', { ...use.place, text: `\${${use.name}}` }))
    },
  }
  const isPlaced = (): boolean =>
    hasTarget && connections.every(one => namesIn(one).every(variable => !unset.has(variable)))
  // How long the sides of a comparison are sent is told by its budget, and no objective is theirs.
  if (entry.compare !== undefined) {
    const drill = await drillOf(config, name, given, world)
    const sent = drill === undefined ? [] : [drill.before, drill.after]
    return { offer: undefined, notices, sent, hasTarget, isPlaced: isPlaced() }
  }
  const scenario = await scenarioOf(config, name, given, world)
  const { callsOf, offerOf } = await import('./load/load.ts')
  return {
    ...{ offer: offerOf(scenario), calls: callsOf(scenario) },
    ...{ notices, sent: [scenario], hasTarget, isPlaced: isPlaced() },
  }
}

type Connection = NonNullable<Entry['load']>

/** A comparison has the connections of its sides, where it says nothing of its own. */
function connectionsOf({ load, compare }: Entry, config: Config): readonly Connection[] {
  const sides = compare === undefined ? [undefined] : [compare.before, compare.after]
  return sides.map(side => ({
    ...config.load,
    ...(side && config.scenarios.get(side.value)?.load),
    ...load,
  }))
}

/** The variables of the environment in what says whom a load speaks to, and how. */
function namesIn({ target, proxy, tls = {} }: Connection): readonly string[] {
  const given = [target, proxy, tls.ca, tls.cert, tls.key, tls['server-name']]
  return given.flatMap(one => one?.value.uses ?? []).map(({ name }) => name)
}

function readyText(scenarios: readonly Understood[]): string {
  const names = scenarios.filter(({ isReady }) => isReady).map(({ name }) => name)
  return names.length === 0 ? '' : `\n${escapeLog(`can be run: ${names.join(', ')}`)}\n`
}

function distinct(notices: readonly Notice[]): readonly Notice[] {
  const seen = new Set<string>()
  return notices.filter(({ message }) => !seen.has(message) && seen.add(message))
}
