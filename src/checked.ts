import { type Command, only } from './command.ts'
import type { Config } from './config/config.ts'
import type { Desk, Done } from './desk.ts'
import { type Check, examine, type Facts, type FileFacts, type HistoryFacts } from './doctor/doctor.ts'
import { comparableWith, firmRuns } from './judge/judge.ts'
import { descriptorNotices, mostAtOnce, processorsHere, reach, roomHere } from './load/load.ts'
import { UserError } from './model/errors.ts'
import type { Scenario } from './model/scenario.ts'
import { stepName } from './naming.ts'
import { type Promises, readObjectives } from './objectives/objectives.ts'
import { formatted } from './output.ts'
import { type Kept, keptOf } from './replayed.ts'
import { configFile, reader, type Setup, setupOf } from './setup.ts'
import { nothingPromised } from './standard.ts'
import { escapeLog } from './text/escape.ts'
import { withinBase } from './trust.ts'
import { type Understood, understand } from './validated.ts'

/** checked is what `load-test doctor` says of a machine and of what it is to test; exit code 2 where something is ill. */
export async function checked(command: Command, desk: Desk): Promise<Done> {
  const checks = examine(await factsOf(command, desk))
  return {
    exitCode: checks.some(({ state }) => state === 'ill') ? 2 : 0,
    output: formatted(command, {
      json: () => `${JSON.stringify(checks, undefined, 2)}\n`,
      text: () => `${checks.map(checkLine).join('\n')}\n`,
    }),
  }
}

function checkLine({ name, state, text, next }: Check): string {
  const sign = { well: '✓', note: '·', ill: '✗' }[state]
  return escapeLog(`${sign} ${name.padEnd(11)}${text}${next === undefined ? '' : ` — ${next}`}`)
}

async function factsOf(command: Command, desk: Desk): Promise<Facts> {
  // Before there is anything of our own to wait for.
  const processors = processorsHere()
  const machine = { nodeVersion: 'unknown', ...(await desk.machine?.()), processors }
  const setup = await tried(() => setupOf(command, reader(desk.host)))
  if ('problem' in setup) return { ...machine, ...nothingKnown, config: setup }
  const { config, sources } = setup.value
  const promised = await tried(() => readObjectives(reader(desk.host), sources))
  const common = 'value' in promised ? promised.value : nothingPromised
  const scenarios = await scenariosOf(config, common, command, desk)
  const files = filesOf(scenarios.flatMap(({ sent }) => sent))
  return {
    ...machine,
    ...(files && { files }),
    config: config === undefined ? {} : { found: configFile(command) },
    objectives: objectivesRead(promised, sources.length),
    scenarios: 'problem' in promised ? unpromised(scenarios, promised.problem) : scenarios,
    targets: await targetsOf(scenarios, command, desk),
    histories: await historiesOf(setup.value, command, desk),
  }
}

const nothingKnown = { objectives: {}, scenarios: [], targets: [], histories: [] }

/** Tried is what came of something that a user's mistake may stop. */
type Tried<Value> = { readonly value: Value } | { readonly problem: string }

async function tried<Value>(act: () => Promise<Value>): Promise<Tried<Value>> {
  try {
    return { value: await act() }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { problem: error.message }
  }
}

function objectivesRead(promised: Tried<Promises>, sources: number): Facts['objectives'] {
  if ('problem' in promised) return promised
  return sources === 0 ? {} : { count: promised.value.objectives.length }
}

/** Nothing is run whose promises can't be read, and that they can't is said already. */
function unpromised(scenarios: readonly ScenarioFound[], said: string): readonly ScenarioFound[] {
  return scenarios.filter(({ problem }) => problem !== said).map(one => ({ ...one, isReady: false }))
}

/** ScenarioFound is one of the config: what it sends, and what is wrong with it. */
interface ScenarioFound extends Pick<Understood, 'name' | 'notices' | 'sent' | 'isPlaced' | 'isReady'> {
  readonly problem?: string
}

async function scenariosOf(
  config: Config | undefined,
  common: Promises,
  command: Command,
  desk: Desk,
): Promise<readonly ScenarioFound[]> {
  const found: ScenarioFound[] = []
  for (const name of config?.scenarios.keys() ?? []) {
    const made = await tried(() => understand(name, common, command, desk))
    found.push('problem' in made ? { ...unready, ...made, name } : readied(made.value))
  }
  return found
}

const unready = { notices: [], sent: [], isPlaced: false, isReady: false }

function readied({ name, sent, isPlaced, isReady, own, notices, offered }: Understood): ScenarioFound {
  return { name, sent, isPlaced, isReady, notices: own === undefined ? notices : [...notices, ...offered] }
}

function filesOf(sent: readonly Scenario[]): FileFacts | undefined {
  const room = roomHere()
  if (room === undefined) return undefined
  const needs = sent.map(scenario => {
    const need = { scenario: scenario.name, most: mostAtOnce(scenario) }
    try {
      const [doubt] = descriptorNotices(scenario, room)
      return doubt === undefined ? need : { ...need, doubt: doubt.message }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return { ...need, problem: error.message }
    }
  })
  return { ...room, needs }
}

/** For all targets together, since they are connected to at once. */
const withinMs = 3000

async function targetsOf(scenarios: readonly ScenarioFound[], command: Command, desk: Desk): Promise<Facts['targets']> {
  const allowed: Scenario[] = []
  const refused = new Map<string, Facts['targets'][number]>()
  for (const scenario of scenarios.filter(({ isPlaced }) => isPlaced).flatMap(({ sent }) => sent)) {
    const { target: origin } = scenario
    const held = await tried(() => withinBase([scenario], command, desk))
    if ('value' in held) allowed.push(...held.value)
    else
      refused.set(origin, {
        origin,
        tookMs: 0,
        isHere: false,
        failure: { fault: 'host-not-at-base', message: held.problem },
      })
  }
  return [...refused.values(), ...(await reach(allowed, withinMs))]
}

async function historiesOf(setup: Setup, command: Command, desk: Desk): Promise<readonly HistoryFacts[]> {
  const found: HistoryFacts[] = []
  for (const name of namesOf(setup, command, desk)) found.push(await historyOf(name, command, desk))
  return found
}

/** That which is asked for; else all of the place that the config names, and those of scenarios with a place of their own. */
function namesOf({ baseline, config }: Setup, command: Command, desk: Desk): readonly (string | undefined)[] {
  const name = only(command, 'name')
  const isGiven = command.values.has('baseline')
  const all = baseline.kind === 'none' ? [] : [undefined]
  if (name !== undefined) return [name]
  if (isGiven) return all
  const own = [...(config?.scenarios ?? [])].filter(([, scenario]) => scenario.baseline !== undefined)
  return [...all, ...own.map(([scenario]) => stepName([{ name: scenario }], config, command, desk))]
}

async function historyOf(name: string | undefined, command: Command, desk: Desk): Promise<HistoryFacts> {
  try {
    return { kind: 'kept', histories: (await keptOf(name, command, desk)).map(keptFacts) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { kind: isApart(error, command) ? 'apart' : 'unreadable', why: error.message }
  }
}

/** It may be well where it is: who works on a machine of their own has not all that a workflow has. */
function isApart({ code }: UserError, command: Command): boolean {
  if (code === 'baseline-without-github') return !command.values.has('baseline')
  return code === 'baseline-unnamed' || code === 'baseline-absent'
}

function keptFacts({ name, where, records }: Kept): Extract<HistoryFacts, { kind: 'kept' }>['histories'][number] {
  const newest = records.at(-1)
  const facts = { name, where, runs: records.length, firm: firmRuns }
  if (newest === undefined) return { ...facts, alike: 0 }
  const { restart } = newest
  const { runs, notices } = comparableWith(newest, { records, accepts: [], ...(restart && { restart }) })
  const others = notices.find(({ code }) => code === 'some-comparable' || code === 'none-comparable')
  return { ...facts, alike: runs.length + 1, ...(others && { others: others.message }) }
}
