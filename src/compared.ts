import { toleranceIn } from './beside.ts'
import { all, type Command, only } from './command.ts'
import { comparisonOf, judgedTurns, leftMs, onGround, pairsFound, planOf, watchedOf } from './comparison.ts'
import type { Config, GivenLoad } from './config/config.ts'
import type { Desk, Judged, LoadDesk } from './desk.ts'
import { type ProcessSide, processesGround, targetsGround } from './grounds.ts'
import { ingest } from './ingest/ingest.ts'
import { isSettled, singleFindings, unlikeBases } from './judge/judge.ts'
import { judgedSides } from './judgement.ts'
import type { Side } from './model/comparison.ts'
import { UserError } from './model/errors.ts'
import type { Processes } from './model/host.ts'
import { type Notice, notice } from './model/notice.ts'
import type { RunResult } from './model/run-result.ts'
import type { Scenario } from './model/scenario.ts'
import { configFile, isUrl, setupOf, sizeOf, worldOf } from './setup.ts'
import { standardOf } from './standard.ts'
import { trustedReader, withinBase } from './trust.ts'
import { type Turns, takeTurns } from './turns.ts'

/** compared compares two results, two targets or two commands, whichever a command names, and judges what that has shown. */
export async function compared(command: Command, desk: Desk): Promise<Judged> {
  const given = givenSides(command, await scenarioHint(command, desk))
  if (given.kind === 'results') return comparedResults(given.files, command, desk)
  const { load } = desk
  if (load === undefined) throw new Error('a comparison needs somebody who watches it')
  const event = desk.workflow?.event
  if (given.kind === 'commands' && event === 'pull_request_target')
    throw new UserError('compare-commands-here', { event })
  const { config } = await setupOf(command, trustedReader(desk))
  const [base, head] = await withinBase(
    [
      await scenarioAt(given.base, command, desk, load, config),
      await scenarioAt(given.head, command, desk, load, config),
    ],
    command,
    desk,
  )
  if (base === undefined || head === undefined) throw new Error('a comparison has two sides')
  for (const secret of [...base.secrets, ...head.secrets]) load.mask(secret)
  return given.kind === 'commands'
    ? comparedCommands(given, { base, head }, command, desk)
    : comparedTargets({ base, head }, command, desk)
}

/** GivenSide is where a side is to be found: a target, its own or that of the config, and what starts it. */
interface GivenSide {
  /** Absent for that of the config. */
  readonly target?: string
  /** The target is all that is sent to, and no scenario. */
  readonly isUrl: boolean
  /** What gave it, as people type it: `BASE`, `--head-command`. */
  readonly option: string
  readonly command?: string
}

type GivenSides =
  | { readonly kind: 'results'; readonly files: readonly [base: string, head: string] }
  | ({ readonly kind: 'targets' | 'commands' } & Readonly<Record<Side, GivenSide>>)

/** Who has run a scenario by its name alone tries that here too. */
async function scenarioHint({ arguments: given }: Command, { host }: Desk): Promise<string> {
  for (const name of given.filter(argument => !isUrl(argument)))
    if ((await host.find(name)).length === 0)
      return ` \`${name}\` is no file: if it is a scenario, give it by \`--scenario ${name}\`.`
  return ''
}

function givenSides(command: Command, hint: string): GivenSides {
  const urls = command.arguments.filter(isUrl)
  const files = command.arguments.filter(argument => !isUrl(argument))
  const [baseUrl, headUrl] = urls
  const [baseTarget, headTarget] = [
    only(command, 'base-target'),
    only(command, 'head-target') ?? only(command, 'target'),
  ]
  const [baseCommand, headCommand] = [only(command, 'base-command'), only(command, 'head-command')]
  const hasCommands = baseCommand !== undefined || headCommand !== undefined
  mustGoTogether(
    [
      ['results', files.length > 0],
      ['URLs', urls.length > 0],
      ['`--base-target`', urls.length > 0 && baseTarget !== undefined],
      ['targets', files.length > 0 && (baseTarget ?? headTarget) !== undefined],
      ['commands', (files.length > 0 || urls.length > 0) && hasCommands],
    ],
    hint,
  )
  const [one, other] = files
  if (one !== undefined && other !== undefined && files.length === 2) return { kind: 'results', files: [one, other] }
  if (baseUrl !== undefined && headUrl !== undefined && urls.length === 2) {
    const url = (target: string, option: string): GivenSide => ({ target, isUrl: true, option })
    return { kind: 'targets', base: url(baseUrl, 'BASE'), head: url(headUrl, 'HEAD') }
  }
  if (command.arguments.length > 0) throw new UserError('compare-nothing', { hint })
  const side = (option: string, target: string | undefined, started?: string): GivenSide => ({
    ...{ isUrl: false, option },
    ...(target !== undefined && { target }),
    ...(started !== undefined && { command: started }),
  })
  if (baseCommand !== undefined && headCommand !== undefined) {
    if (baseTarget !== undefined) throw new UserError('compare-base-fixed', {})
    return {
      kind: 'commands',
      base: side('--base-command', undefined, baseCommand),
      head: side('--head-command', headTarget, headCommand),
    }
  }
  if (hasCommands)
    throw new UserError('compare-commands', {
      given: baseCommand === undefined ? 'head-command' : 'base-command',
      missing: baseCommand === undefined ? 'base-command' : 'head-command',
    })
  if (baseTarget === undefined) throw new UserError('compare-nothing', { hint })
  const headOption = only(command, 'head-target') === undefined ? '--target' : '--head-target'
  return { kind: 'targets', base: side('--base-target', baseTarget), head: side(headOption, headTarget) }
}

function mustGoTogether(kinds: readonly (readonly [name: string, isGiven: boolean])[], hint: string): void {
  const names = kinds.filter(([, isGiven]) => isGiven).map(([name]) => name)
  if (names.length > 1) throw new UserError('compare-mixed', { names: names.join(' and '), hint })
}

/** One run against one: provisional, whatever it says. */
async function comparedResults([base, head]: readonly [string, string], command: Command, desk: Desk): Promise<Judged> {
  const setup = await setupOf(command, trustedReader(desk))
  const size = await sizeOf(command, setup.config)
  const [one, other] = [await resultIn(base, desk, size), await resultIn(head, desk, size)]
  const standard = await standardOf(undefined, command, desk, 'optional')
  const tolerance = toleranceIn(standard.setup.judging(desk.host.now(), undefined))
  const found = singleFindings(one, other, { sides: ['base', 'head'], tolerance })
  const sides = [{ result: { ...one, name: 'base' } }, { result: { ...other, name: 'head' }, found }]
  return judgedSides('compare', sides, standard, command, desk)
}

async function resultIn(path: string, { host }: Desk, size: { readonly maxBytes?: number }): Promise<RunResult> {
  const results = await ingest(host, [{ path }], size)
  const [result] = results
  if (result === undefined || results.length > 1)
    throw new UserError('compare-several', { file: path, count: results.length })
  return result
}

async function comparedTargets(sides: Readonly<Record<Side, Scenario>>, command: Command, desk: Desk): Promise<Judged> {
  const asked = { asked: { kind: 'not-slower' }, sides: ['base', 'head'], isOneInstance: true } as const
  const comparison = await comparisonOf(sides.head.name, asked, command, desk)
  const { question, name } = comparison
  const plan = planOf(comparison, sides, 'turns')
  const ground = targetsGround(sides)
  const rules = {
    ...{ plan, mostPairs: plan.mostPairs, mostMs: leftMs(comparison, desk.host.now()), title: name },
    isSettled: (pairs: Parameters<typeof isSettled>[0]) => isSettled(pairs, question),
  }
  const made = await onGround(ground, desk, () => takeTurns(ground, rules, watchedOf(comparison)))
  const notices = [notice('one-instance', {}), ...sharedHost(sides)]
  return judgedTurns(comparison, made, pairsFound(made.turns, question), notices)
}

function sharedHost({ base, head }: Readonly<Record<Side, Scenario>>): readonly Notice[] {
  const [one, other] = [base, head].map(({ target }) => new URL(target).hostname)
  return one === other && one !== undefined ? [notice('same-host', { host: one })] : []
}

/** First two instances of base, since what differs between those is of the place; then base and head. */
async function comparedCommands(
  given: Readonly<Record<Side, GivenSide>>,
  scenarios: Readonly<Record<Side, Scenario>>,
  command: Command,
  desk: Desk,
): Promise<Judged> {
  const asked = { asked: { kind: 'not-slower' }, sides: ['base', 'head'] } as const
  const comparison = await comparisonOf(scenarios.head.name, asked, command, desk)
  const { question, load, name } = comparison
  const plan = planOf(comparison, scenarios, 'restarts')
  const watched = watchedOf(comparison)
  const processes = processesOf(desk)
  const sides = { base: processSide(given.base, scenarios.base), head: processSide(given.head, scenarios.head) }
  const bases = processesGround({ base: sides.base, head: sides.base }, processes, load)
  const began = desk.host.now()
  const checking = {
    ...{ plan, mostPairs: plan.checkPairs, mostMs: leftMs(comparison, began), title: `${name}, base and base` },
    isSettled: () => false,
  }
  const check = await onGround(bases, desk, () => takeTurns(bases, checking, watched))
  const isWhole = check.turns.pairs.length === plan.checkPairs
  const unlike = isWhole ? unlikeBases(check.turns.pairs, { ...question, sides: ['base', 'base'] }) : undefined
  if (!isWhole || unlike !== undefined) {
    const { base, head } = check.turns.segments
    const { ended, unreached } = check.turns
    const turns: Turns = {
      ...check.turns,
      segments: { base: [...base, ...head], head: [] },
      ...(ended && { ended: { ...ended, side: 'base' } }),
      ...(unreached && { unreached: 'base' }),
    }
    return judgedTurns(comparison, { turns }, unlike === undefined ? [] : [unlike])
  }
  const ground = processesGround(sides, processes, load)
  const rules = {
    ...{ plan, mostPairs: plan.mostPairs, mostMs: leftMs(comparison, began), title: `${name}, base and head` },
    isSettled: (pairs: Parameters<typeof isSettled>[0]) => isSettled(pairs, question),
  }
  const made = await onGround(ground, desk, () => takeTurns(ground, rules, watched))
  return judgedTurns(comparison, made, pairsFound(made.turns, question))
}

function processesOf({ host: { processes } }: Desk): Processes {
  if (processes === undefined) throw new Error('a door that takes commands can start them')
  return processes
}

function processSide({ command = '', option, target }: GivenSide, scenario: Scenario): ProcessSide {
  return { command, option, scenario, isFixed: target !== undefined }
}

/** The load of one side: a scenario of the config, or that of a URL. */
async function scenarioAt(
  { target, isUrl: isWhole, option, command: started }: GivenSide,
  command: Command,
  { host }: Desk,
  { environment }: LoadDesk,
  config: Config | undefined,
): Promise<Scenario> {
  const { loadNames, readGiven, scenarioNames, scenarioOf, scenarioOfUrl } = await import('./config/config.ts')
  const here = started === undefined ? target : (target ?? `http://127.0.0.1${pathIn(config)}`)
  const texts = loadNames
    .filter(name => name !== 'target')
    .flatMap(name => all(command, name).map(text => [name, text] as const))
  const given: GivenLoad = readGiven([...texts, ...(here === undefined ? [] : [['target', here] as const])], name =>
    name === 'target' ? option : `--${name}`,
  )
  const world = worldOf(command, host, environment)
  const { duration: _, ...load } = given.load
  if (isWhole || config === undefined)
    return scenarioOfUrl({ ...given, load: { ...load, duration: endless } }, world, command.name)
  const name = nameOf(command, scenarioNames(config), configFile(command))
  return scenarioOf(config, name, { ...given, load }, world)
}

/** `duration` is that of a segment, and the plan chooses one where nobody does: the load of a URL has no end of its own. */
const endless = { value: 86_400_000, place: { file: '--duration' } } as const

function nameOf(command: Command, names: readonly string[], file: string): string {
  const [asked, ...more] = all(command, 'scenario')
  if (asked !== undefined && more.length > 0) throw new UserError('compare-alone', { name: asked })
  const [first, ...others] = names
  if (asked !== undefined) return asked
  if (first !== undefined && others.length === 0) return first
  throw new UserError('run-which', { file, names: names.join(', ') || 'none' })
}

/** The path of the config's target holds for what is started here too. */
function pathIn(config: Config | undefined): string {
  return /^https?:\/\/[^/?#]+(\/[^?#]*)?$/.exec(config?.load?.target?.value.text ?? '')?.[1] ?? ''
}
