import { all, type Command, only } from './command.ts'
import type { Desk, Judged, RunHistory } from './desk.ts'
import { circumstancesOf, type Opened, opened, type Wanted } from './history.ts'
import { ingest } from './ingest/ingest.ts'
import { type Compared, type JudgeInput, type Judging, judge, singleFindings } from './judge/judge.ts'
import { UserError } from './model/errors.ts'
import { withQuantiles } from './model/latency.ts'
import { type Notice, notice } from './model/notice.ts'
import { recordOf } from './model/record.ts'
import type { Measurement, RunResult } from './model/run-result.ts'
import type { Scenario } from './model/scenario.ts'
import type { Finding } from './model/verdict.ts'
import { comparePromises, type Promises, type ReadFile, readObjectives, stricter } from './objectives/objectives.ts'
import { reader, requestsIn, requestsOf, type Setup, setupOf, sizeOf } from './setup.ts'
import { redactAll } from './text/redact.ts'
import { version } from './version.ts'

/** judged reads reports and judges each by the promises of its scenario; `promises` says whether there must be some. */
export async function judged(command: Command, desk: Desk, promises: Promising): Promise<Judged> {
  const common = await setupOf(command, reader(desk.host))
  const results = await ingest(desk.host, requestsOf(command), await sizeOf(command, common.config))
  const runs: Run[] = []
  for (const result of results) runs.push(runOf(result, await standardOf(result.name, command, desk, promises)))
  return verdictOf(runs, command, desk)
}

/** Promising says whether there must be promises to judge by. */
export type Promising = 'required' | 'optional'

/** Standard is what a run is judged by. */
export interface Standard {
  readonly promised: Promises
  readonly setup: Setup
}

/** standardOf reads what a run of a name is judged by; throws UserError where it can't be read, or has to be and is not. */
export async function standardOf(
  run: string | undefined,
  command: Command,
  desk: Desk,
  promises: Promising,
): Promise<Standard> {
  const setup = await setupOf(command, reader(desk.host), run)
  if (promises === 'required' && setup.sources.length === 0) throw new UserError('no-objectives-given', {})
  const promised = setup.sources.length === 0 ? nothingPromised : await promisesOf(command, desk, setup, run)
  return { promised, setup }
}

/** Prepared is what was read before runs of ours began, by their names. */
export interface Prepared {
  readonly standards: ReadonlyMap<string, Standard>
  readonly sent: readonly Scenario[]
  readonly known: ReadonlyMap<string, Opened>
}

/** preparedFor reads what runs will be judged by, and what they will be held against: what can't be read is told before hours of load. */
export async function preparedFor(
  scenarios: readonly Scenario[],
  command: Command,
  desk: Desk,
  promises: Promising,
): Promise<Prepared> {
  const standards = new Map<string, Standard>()
  for (const { name } of scenarios) standards.set(name, await standardOf(name, command, desk, promises))
  const runs = scenarios.flatMap(scenario => {
    const standard = standards.get(scenario.name)
    return standard === undefined ? [] : [{ result: { name: scenario.name }, scenario, setup: standard.setup }]
  })
  // Read again when they are needed: what can't be is told now.
  await basesIn(command, desk, runs[0]?.setup.config)
  const step = nameOf(runs, command, desk)
  const known = new Map<string, Opened>()
  for (const run of runs) {
    const one = await opened(wantedOf(run, runs, step, command), run.setup, command, desk)
    if (one !== undefined) known.set(run.scenario.name, one)
  }
  return { standards, sent: scenarios, known }
}

/** judgedRuns judges runs of ours by the standards that were read before they began, by their names. */
export function judgedRuns(
  results: readonly RunResult[],
  { standards, sent, known }: Prepared,
  command: Command,
  desk: Desk,
): Promise<Judged> {
  const runs = results.map(result => {
    const standard = standards.get(result.name ?? '')
    if (standard === undefined) throw new Error('a run of ours has the name of its scenario')
    const scenario = sent.find(({ name }) => name === result.name)
    return { ...runOf(result, standard), known: known.get(result.name ?? ''), ...(scenario && { scenario }) }
  })
  return verdictOf(runs, command, desk)
}

function runOf(result: RunResult, standard: Standard): Run {
  return { result: telling(result, standard.promised), ...standard }
}

/** A result of ours tells every quantile that it is judged by. */
function telling(result: RunResult, { objectives }: Promises): RunResult {
  const asked = objectives.flatMap(({ indicator }) => (indicator.kind === 'percentile' ? [indicator.q] : []))
  if (result.source.kind !== 'load-test' || asked.length === 0) return result
  const told = <Figures extends Measurement>(figures: Figures): Figures => ({
    ...figures,
    latency: withQuantiles(figures.latency, asked),
    ...(figures.serviceTime && { serviceTime: withQuantiles(figures.serviceTime, asked) }),
  })
  return { ...result, total: told(result.total), endpoints: result.endpoints.map(told) }
}

/** Run is what was measured once, and what it is judged by. */
interface Run extends Standard {
  readonly result: RunResult
  /** What was sent, where we sent it. */
  readonly scenario?: Scenario
  /** What it is held against, where that was read before. */
  readonly known?: Opened | undefined
  /** It is one side of a comparison of this name, which has its base beside it and no history. */
  readonly comparison?: string
  /** What was found of it beside its objectives, and what there is to tell of that. */
  readonly found?: readonly Finding[]
  readonly notices?: readonly Notice[]
}

/** SideRun is what one side of a comparison measured, what was found of it, and what there is to tell. */
export interface SideRun {
  readonly result: RunResult
  readonly found?: readonly Finding[]
  readonly notices?: readonly Notice[]
}

/** judgedSides is the verdict on a comparison; the promises that it has are those of the last side. */
export function judgedSides(
  name: string,
  sides: readonly SideRun[],
  standard: Standard,
  command: Command,
  desk: Desk,
): Promise<Judged> {
  const last = sides.at(-1)
  const runs = sides.map(side => {
    const promised = side === last ? standard.promised : nothingPromised
    return { ...side, ...runOf(side.result, { ...standard, promised }), comparison: name }
  })
  return verdictOf(runs, command, desk)
}

/** Named is as much of a run as says what it is called. */
type Named = Pick<Run, 'setup' | 'scenario' | 'comparison'> & { readonly result: Pick<RunResult, 'name'> }

const nothingPromised: Promises = { objectives: [], notices: [] }

/** published judges what a fork's run saved by the base branch's own promises; nothing else in its folder is read. */
export async function published(command: Command, desk: Desk): Promise<Judged> {
  const [folder = ''] = command.arguments
  const readAtBase = desk.workflow?.readAtBase
  if (readAtBase === undefined) throw new UserError('publish-outside', {})
  const setup = await setupOf(command, readAtBase)
  const found = [
    ...(await desk.host.find(`${folder}/**/result.json`)),
    ...(await desk.host.find(`${folder}/**/*.result.json`)),
  ]
  if (found.length === 0) throw new UserError('published-nothing', { file: folder })
  const requests = found.map(path => ({
    path,
    ...(found.length > 1 && { name: path.split('/').at(-1)?.replace('.result.json', '') ?? path }),
  }))
  const results = await ingest(desk.host, requests, await sizeOf(command, setup.config))
  const runs: Run[] = []
  for (const result of results) {
    const own = await setupOf(command, readAtBase, result.name)
    if (own.sources.length === 0) throw new UserError('no-objectives-given', {})
    runs.push({ result, promised: await readObjectives(readAtBase, own.sources), setup: own })
  }
  const judgement = await verdictOf(runs, command, desk)
  return { ...judgement, context: { ...judgement.context, fromFork: true } }
}

/** In a workflow, a report of another day is likely that of another run. */
const oneDayMs = 86_400_000

async function verdictOf(runs: readonly Run[], command: Command, desk: Desk): Promise<Judged> {
  const name = nameOf(runs, command, desk)
  const { workflow } = desk
  const judging = ({ setup }: Run): Judging => setup.judging(desk.host.now(), workflow && oneDayMs)
  const [first] = runs
  if (first === undefined) throw new Error('reports hold at least one run')
  const bases = await basesIn(command, desk, first.setup.config)
  const inputs: JudgeInput[] = []
  const histories: RunHistory[] = []
  for (const run of runs) {
    const { result, promised, setup } = run
    const known = run.known ?? (await historyOf(run, runs, name, command, desk))
    if (known?.history !== undefined) histories.push(known.history)
    inputs.push({
      name: result.name ?? name,
      result,
      objectives: promised.objectives,
      notices: [...setup.notices, ...promised.notices, ...(known?.notices ?? []), ...(run.notices ?? [])],
      found: [...(run.found ?? []), ...besideBase(result.name ?? name, run, bases, judging(run))],
      judging: judging(run),
      ...(known?.history && { compared: comparedOf(result, known.history, desk) }),
    })
  }
  return {
    histories,
    verdict: redactAll(judge(inputs, judging(first))),
    context: {
      name,
      version,
      ...(workflow && { links: workflow.links }),
      ...(workflow?.commit !== undefined && { commit: workflow.commit }),
    },
  }
}

/** Reports of the base that a run is held against. */
async function basesIn(command: Command, { host }: Desk, config: Setup['config']): Promise<readonly RunResult[]> {
  const texts = all(command, 'base-report')
  return texts.length === 0 ? [] : ingest(host, requestsIn(texts), await sizeOf(command, config))
}

/** A run is held against the base of its name, or against the only one there is. */
function besideBase(name: string, { result }: Run, bases: readonly RunResult[], judging: Judging): readonly Finding[] {
  if (bases.length === 0) return []
  const [only, ...others] = bases
  const base =
    bases.find(one => one.name !== undefined && one.name === result.name) ?? (others.length === 0 ? only : undefined)
  if (base === undefined) {
    const names = bases.map(one => one.name ?? one.source.files[0] ?? '').join(', ')
    throw new UserError('compare-unmatched', { file: '--base-report', run: name, names })
  }
  return singleFindings(base, result, { sides: ['base', 'head'], run: name, tolerance: toleranceIn(judging) })
}

const usualTolerance = 0.1

/** toleranceIn is the smallest change between two sides that matters, as a ratio: that of p95 of any endpoint. */
export function toleranceIn({ tolerance }: Judging): number {
  const rules = tolerance?.rules.filter(
    ({ endpoint, indicator = 'p95' }) => endpoint === undefined && indicator === 'p95',
  )
  return rules?.at(-1)?.ratio ?? usualTolerance
}

/** A side of a comparison has its base beside it. */
async function historyOf(
  run: Run,
  runs: readonly Run[],
  name: string,
  command: Command,
  desk: Desk,
): Promise<Opened | undefined> {
  if (run.comparison !== undefined) return undefined
  return opened(wantedOf(run, runs, name, command), run.setup, command, desk)
}

/** The run as it would be kept, so that it is read as those are that it is held against. */
function comparedOf(result: RunResult, history: RunHistory, desk: Desk): Compared {
  const run = { name: history.run, result }
  return { past: history.past, run: redactAll(recordOf(run, { findings: [] }, circumstancesOf(history, desk))) }
}

/** Of several runs each has a history of its own, under the name that it has where it is run alone. */
function wantedOf({ result, scenario }: Named, runs: readonly Named[], step: string, command: Command): Wanted {
  const run = result.name ?? step
  const given = only(command, 'name') ?? folderOfConfig(command)
  const name = runs.length === 1 ? step : [given, run].filter(part => part !== '').join('/')
  return { run, name, step, ...(scenario && { scenario }) }
}

/** In a pull request the promises are read at its base as well, because whoever may change them may loosen them. */
async function promisesOf(
  command: Command,
  { host, workflow }: Desk,
  setup: Setup,
  run: string | undefined,
): Promise<Promises> {
  const head = await readObjectives(reader(host), setup.sources)
  if (workflow?.readAtBase === undefined) return head
  const base = await promisesAtBase(command, workflow.readAtBase, run)
  if ('code' in base) return { ...head, notices: [...head.notices, base] }
  const notices = comparePromises(head, base)
  const chosen = { head, base, stricter: stricter(head, base) }[sideOf(command)]
  if (chosen.objectives.length === 0) throw new UserError('no-objectives-at-base', {})
  return { ...chosen, notices: [...chosen.notices, ...notices] }
}

async function promisesAtBase(
  command: Command,
  readAtBase: ReadFile,
  run: string | undefined,
): Promise<Promises | Notice> {
  try {
    return await readObjectives(readAtBase, (await setupOf(command, readAtBase, run)).sources)
  } catch (error) {
    if (!(error instanceof UserError) || sideOf(command) !== 'head') throw error
    return notice('base-unreadable', { why: error.message })
  }
}

function sideOf(command: Command): 'head' | 'base' | 'stricter' {
  const side = only(command, 'slo-from')
  return side === 'base' || side === 'stricter' ? side : 'head'
}

function nameOf(runs: readonly Named[], command: Command, { workflow }: Desk): string {
  const [first] = runs
  const own = first?.comparison ?? (runs.length === 1 ? first?.result.name : undefined)
  return (
    only(command, 'name') ?? scenarioName(command) ?? own ?? first?.setup.config?.name ?? workflow?.name ?? 'report'
  )
}

/** Services that live side by side have scenarios of the same name, so that of a config's folder stands before. */
function scenarioName(command: Command): string | undefined {
  const scenario = only(command, 'scenario')
  const folder = folderOfConfig(command)
  return scenario === undefined || folder === '' ? scenario : `${folder}/${scenario}`
}

function folderOfConfig(command: Command): string {
  const config = only(command, 'config') ?? ''
  const folder = config.slice(0, Math.max(0, config.lastIndexOf('/'))).replace(/^(?:\.\/)+/, '')
  return folder === '.' ? '' : folder
}
