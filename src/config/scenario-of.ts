import type { Drill } from '../model/comparison.ts'
import { didYouMean, UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'
import type { Flow, Scenario, Step } from '../model/scenario.ts'
import { nearest } from '../text/nearest.ts'
import { baseOf, connectionOf, targetOf } from './connection.ts'
import { variableOf } from './data.ts'
import type { Config, Scenario as ScenarioEntry } from './document.ts'
import type { GivenLoad } from './given.ts'
import type { NamedEntry, Placed } from './keys.ts'
import { loadOf, refuse, refuseTooMuch, warmUpOf } from './load.ts'
import type { LoadKeys } from './load-keys.ts'
import { flowOf, type Scope } from './request.ts'
import type { RequestEntry, StepEntry } from './step.ts'
import type { Template } from './template.ts'
import { tokenOf } from './token.ts'
import type { VariableEntry } from './variables.ts'
import { wholeWeights } from './weights.ts'
import { makeOutside, type World } from './world.ts'

const defaults = { timeoutMs: 30_000, drainMs: 30_000, seed: 1, openConnections: 1000 } as const

/**
 * scenarioOf is a scenario of the config with every default filled in, its files read and the environment's values put in;
 * `given` outranks the config. Throws UserError with the place of what can not be run.
 */
export async function scenarioOf(config: Config, name: string, given: GivenLoad, world: World): Promise<Scenario> {
  return prepared(writtenOf(config, name, given), world)
}

/** drillOf is a scenario that compares, made ready as `scenarioOf` does; what it says of the connection outranks both sides. */
export async function drillOf(
  config: Config,
  name: string,
  given: GivenLoad,
  world: World,
): Promise<Drill | undefined> {
  const entry = config.scenarios.get(name)
  const { compare, load } = entry ?? {}
  if (compare === undefined) return undefined
  const { before, after, between, restore, asked, place } = compare
  const [first, second] = [before, after].map(side => writtenOf(config, side.value, given, { load, place: side.place }))
  if (first === undefined || second === undefined) throw new Error('a comparison has two sides')
  const switching = await preparedWith(first, world, [between, ...(restore === undefined ? [] : [restore])])
  const [to, back] = switching.steps
  if (to === undefined) throw new Error('each entry becomes a step')
  return {
    before: switching.scenario,
    after: await prepared(second, world),
    between: to,
    ...(back && { restore: back }),
    ...{ asked, place },
  }
}

/** Side is what a comparison says of a scenario that it names. */
interface SideKeys {
  readonly load: LoadKeys | undefined
  /** Where it is named. */
  readonly place: Place
}

function writtenOf(config: Config, name: string, given: GivenLoad, side?: SideKeys): Written {
  const found = entryOf(config, name, side?.place)
  const entry = side?.load === undefined ? found : { ...found, load: { ...found.load, ...side.load } }
  const content = given.method ?? given.body
  if (content !== undefined)
    throw new UserError('load-conflict', {
      ...content.place,
      what: 'a scenario says itself what is sent',
      offer: 'Leave it out, or give a URL in place of the scenario',
    })
  return {
    name: { value: name, place: entry.place },
    keys: merged(config, entry, given),
    headers: [...(config.load?.headers ?? []), ...(entry.load?.headers ?? []), ...given.headers],
    requests: mixed(config.content?.requests ?? [], entry),
    variables: config.content?.variables ?? new Map(),
  }
}

/** scenarioNames is the scenarios that `all` means: those that are neither searches nor comparisons. */
export function scenarioNames(config: Config): readonly string[] {
  return [...config.scenarios]
    .filter(([, { compare, later }]) => compare === undefined && later?.find === undefined)
    .map(([name]) => name)
}

/** Written is all that makes a scenario, as it is written. */
export interface Written {
  readonly name: Placed<string>
  readonly keys: LoadKeys
  readonly headers: readonly NamedEntry<Template>[]
  readonly requests: readonly NamedEntry<RequestEntry>[]
  readonly variables: ReadonlyMap<string, VariableEntry>
}

/** prepared makes a scenario of what is written. */
export async function prepared(written: Written, world: World): Promise<Scenario> {
  return (await preparedWith(written, world, [])).scenario
}

/** Some more steps, which know what those of the setup captured, come with the scenario that they belong to. */
async function preparedWith(
  written: Written,
  world: World,
  more: readonly StepEntry[],
): Promise<{ readonly scenario: Scenario; readonly steps: readonly Step[] }> {
  const { keys, name } = written
  const outside = makeOutside(world)
  const target = targetOf(keys.target, name.place.file, outside)
  const load = loadOf(keys, name)
  refuseTooMuch(keys, load, target)
  const connection = await connectionOf(keys, target, outside)
  const used = new Set<string>()
  const scope: Scope = {
    variables: written.variables,
    captured: new Set(),
    headers: written.headers,
    auth: keys.auth,
    targetHost: target.host,
    allowedHosts: connection.allowedHosts,
    outside,
    use: variable => used.add(variable),
  }
  const token = keys.auth?.kind === 'token' ? await tokenOf(keys.auth, scope) : undefined
  // The target is waited for before it is asked for a token.
  const early = token === undefined ? scope : { ...scope, auth: undefined }
  const [ready] = keys.ready === undefined ? [] : await flowOf([keys.ready.step], early)
  const setup = await flowOf(keys.setup ?? [], scope)
  const inner = { ...scope, captured: new Set(setup.flatMap(({ capture }) => capture.map(one => one.name))) }
  const steps = await flowOf(more, inner)
  const scenario: Scenario = {
    name: name.value,
    target: baseOf(target),
    load,
    ...(ready && keys.ready && { ready: { step: ready, withinMs: keys.ready.withinMs } }),
    ...(token && { token }),
    setup,
    flows: await flowsOf(written, inner),
    teardown: await flowOf(keys.teardown ?? [], inner),
    variables: await Promise.all(
      [...written.variables]
        .filter(([variable]) => used.has(variable))
        .map(([variable, entry]) => variableOf(variable, entry, outside)),
    ),
    seed: keys.seed ?? defaults.seed,
    timeoutMs: keys.timeout?.value ?? defaults.timeoutMs,
    drainMs: keys.drain ?? defaults.drainMs,
    connection,
    abort: keys.abort ?? [],
    warmUp: warmUpOf(keys, load),
    mostConnections: keys.connections?.value ?? (load.kind === 'open' ? defaults.openConnections : load.users),
    secrets: outside.secrets(),
  }
  return { scenario, steps }
}

async function flowsOf({ requests, name }: Written, scope: Scope): Promise<readonly Flow[]> {
  if (requests.length === 0)
    throw new UserError('requests-missing', { ...name.place, example: 'health: { get: /health }' })
  const weights = wholeWeights(requests.map(({ value }) => value.weight))
  const flows: Flow[] = []
  for (const [at, { key, value }] of requests.entries()) {
    const [first] = value.steps
    refuse(
      first?.thinkMs && first,
      '`think-time` stands at the first request of an iteration, which is sent when it is due',
      'Write it at a later step, or at a scenario of `users`, between whose iterations it then is',
    )
    flows.push({ name: key, weight: weights[at] ?? 1, steps: await flowOf(value.steps, scope) })
  }
  return flows
}

function entryOf(config: Config, name: string, place?: Place): ScenarioEntry {
  const entry = config.scenarios.get(name)
  const known = [...config.scenarios.keys()]
  if (entry === undefined)
    throw new UserError('scenario-unknown', {
      ...(place ?? { file: config.scenarios.values().next().value?.place.file ?? 'load-test.yml' }),
      name,
      near: didYouMean(nearest(name, known)),
      names: known.join(', ') || 'none',
    })
  const { compare, later } = entry
  if (later?.find !== undefined)
    throw new UserError('scenario-later', { ...entry.place, ...later.find.place, key: 'find' })
  if (compare !== undefined) throw new UserError('scenario-compares', { ...entry.place, name })
  return entry
}

/** What was given of the load takes the place of stages, which last as long as they did if no duration was given. */
function merged(config: Config, entry: ScenarioEntry, given: GivenLoad): LoadKeys {
  const own: LoadKeys = { ...entry.load, ...given.load }
  const { connections, ...common } = config.load ?? {}
  // Those of the whole config are for its scenarios without users.
  const keys: LoadKeys = { ...(connections && own.users === undefined && { connections }), ...common, ...own }
  const hosts = [config.load, entry.load, given.load].flatMap(one => one?.['allow-hosts'] ?? [])
  const all = hosts.length === 0 ? keys : { ...keys, 'allow-hosts': hosts }
  if (all.stages === undefined || (given.load.rate === undefined && given.load.users === undefined)) return all
  const { stages, ...others } = all
  const lastedMs = stages.value.reduce((sum, { durationMs }) => sum + durationMs, 0)
  return { duration: { value: lastedMs, place: stages.place }, ...others }
}

/** A scenario that names requests sends those and no others. */
function mixed(
  requests: readonly NamedEntry<RequestEntry>[],
  entry: ScenarioEntry,
): readonly NamedEntry<RequestEntry>[] {
  const mix = entry.load?.requests
  if (mix === undefined) return requests
  return mix.map(({ key, keyPlace, value }) => {
    const request = requests.find(one => one.key === key)
    if (request !== undefined) return { key, keyPlace, value: { ...request.value, weight: value.value } }
    const names = requests.map(one => one.key)
    throw new UserError('request-unknown', {
      ...keyPlace,
      name: key,
      near: didYouMean(nearest(key, names)),
      names: names.join(', ') || 'none',
    })
  })
}
