import type { Command } from './command.ts'
import type { Desk, Judged, RunHistory } from './desk.ts'
import { heldAgainst } from './held-against.ts'
import { circumstancesOf } from './history.ts'
import { ingest } from './ingest/ingest.ts'
import { type Compared, differenceWords, type JudgeInput, type Judging, judge, singleFindings } from './judge/judge.ts'
import { middleOf } from './middle.ts'
import { UserError } from './model/errors.ts'
import { withQuantiles } from './model/latency.ts'
import { type Notice, notice } from './model/notice.ts'
import type { Objective } from './model/objective.ts'
import { type HistoryRecord, recordOf } from './model/record.ts'
import type { Measurement, RunResult } from './model/run-result.ts'
import { type Finding, isGraver } from './model/verdict.ts'
import { stepName } from './naming.ts'
import { type Promises, type ReadFile, readObjectives } from './objectives/objectives.ts'
import { preparedFor } from './prepared.ts'
import { reader, requestsOf, setupOf, sizeOf } from './setup.ts'
import { type Basis, nothingPromised, type Prepared, type Promising, type Standard } from './standard.ts'
import { redactAll } from './text/redact.ts'
import { version } from './version.ts'

/** judged reads reports and judges each by the promises of its scenario; `promises` says whether there must be some. */
export async function judged(command: Command, desk: Desk, promises: Promising): Promise<Judged> {
  const common = await setupOf(command, reader(desk.host))
  const results = await ingest(desk.host, requestsOf(command), await sizeOf(command, common.config))
  return verdictOf(alone(results), await preparedFor(results, command, desk, promises), desk)
}

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
  const standards: Standard[] = []
  for (const { name } of results) standards.push(await standardAtBase(name, command, readAtBase))
  const judgement = verdictOf(alone(results), await heldAgainst(results, standards, command, desk), desk)
  return { ...judgement, context: { ...judgement.context, fromFork: true } }
}

/** Nothing of the head. */
async function standardAtBase(run: string | undefined, command: Command, readAtBase: ReadFile): Promise<Standard> {
  const setup = await setupOf(command, readAtBase, run)
  if (setup.sources.length === 0) throw new UserError('no-objectives-given', {})
  return { promised: await readObjectives(readAtBase, setup.sources), setup }
}

function alone(results: readonly RunResult[]): readonly Measured[] {
  return results.map(result => ({ result, alike: [] }))
}

/** Measured is a run, and those that it is the median of: what was sent again at once, for `repeat`. */
export interface Measured {
  readonly result: RunResult
  readonly alike: readonly RunResult[]
}

/** Again is what repeated runs at once on the same machine, by the name of the run. */
export type Again = ReadonlyMap<string, readonly Measured[]>

/** verdictOf judges runs by what was prepared for them; `again` is what repeated them since. */
export function verdictOf(
  runs: readonly Measured[],
  { name, bases, baseResults }: Prepared,
  desk: Desk,
  again: Again = new Map(),
): Judged {
  const judgings = judgingsOf(bases, desk)
  const histories: RunHistory[] = []
  const inputs = runs.map((run, at): JudgeInput => {
    const [basis, judging] = [bases[at], judgings[at]]
    if (basis === undefined || judging === undefined) throw new Error('what is judged was prepared')
    const own = run.result.name ?? name
    const { history } = basis
    if (history !== undefined) histories.push({ ...history, alike: run.alike })
    const held = history && comparedOf(run, { ...basis, history }, again.get(own) ?? [], judging, desk)
    return {
      ...inputOf(own, run.result, { ...basis, notices: [...basis.notices, ...(held?.notices ?? [])] }, judging),
      found: besideBase(own, run.result, baseResults, judging),
      ...(held && { compared: held.compared }),
    }
  })
  return { histories, ...judgedTogether(name, inputs, judgings, desk) }
}

/** SideRun is what one side of a comparison measured, what was found of it, and what there is to tell. */
export interface SideRun {
  readonly result: RunResult
  readonly found?: readonly Finding[]
  readonly notices?: readonly Notice[]
}

/**
 * judgedSides is the verdict on a comparison, whose sides have each other and no history; the promises that it has are those
 * of the last side.
 */
export function judgedSides(
  name: string,
  sides: readonly SideRun[],
  standard: Standard,
  command: Command,
  desk: Desk,
): Judged {
  const bases = sides.map((side, at) => ({
    ...{ setup: standard.setup, notices: side.notices ?? [], confirms: [] },
    promised: at === sides.length - 1 ? standard.promised : nothingPromised,
  }))
  const judgings = judgingsOf(bases, desk)
  const inputs = sides.flatMap(({ result, found }, at): readonly JudgeInput[] => {
    const [basis, judging] = [bases[at], judgings[at]]
    if (basis === undefined || judging === undefined) return []
    return [{ ...inputOf(result.name ?? name, result, basis, judging), ...(found && { found }) }]
  })
  const step = stepName([{ name }], standard.setup.config, command, desk)
  return { histories: [], ...judgedTogether(step, inputs, judgings, desk) }
}

/** In a workflow, a report of another day is likely that of another run. */
const oneDayMs = 86_400_000

function judgingsOf(standards: readonly Standard[], { host, workflow }: Desk): readonly Judging[] {
  return standards.map(({ setup }) => setup.judging(host.now(), workflow && oneDayMs))
}

function inputOf(name: string, result: RunResult, { setup, promised, notices }: Basis, judging: Judging): JudgeInput {
  return {
    ...{ name, judging, objectives: promised.objectives, result: telling(result, promised) },
    notices: [...setup.notices, ...promised.notices, ...notices],
  }
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

function judgedTogether(
  name: string,
  inputs: readonly JudgeInput[],
  [first]: readonly Judging[],
  { workflow }: Desk,
): Pick<Judged, 'verdict' | 'context'> {
  if (first === undefined) throw new Error('reports hold at least one run')
  return {
    verdict: redactAll(judge(inputs, first)),
    context: {
      ...{ name, version },
      ...(workflow && { links: workflow.links }),
      ...(workflow?.commit !== undefined && { commit: workflow.commit }),
    },
  }
}

/** A run is held against the base of its name, or against the only one there is. */
function besideBase(
  name: string,
  result: RunResult,
  bases: readonly RunResult[],
  judging: Judging,
): readonly Finding[] {
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

/** toleranceIn is the smallest change between two sides that matters, as a ratio: that of p95 of any endpoint, else of all. */
export function toleranceIn({ tolerance }: Judging): number {
  const rules = tolerance?.rules.filter(({ endpoint }) => endpoint === undefined) ?? []
  const rule =
    rules.findLast(({ indicator }) => indicator === 'p95') ?? rules.findLast(({ indicator }) => indicator === undefined)
  return rule?.ratio ?? usualTolerance
}

interface Held {
  readonly compared: Compared
  /** What there is to tell of results that were to confirm it. */
  readonly notices: readonly Notice[]
}

/** The run as it would be kept, so that it is read as those are that it is held against. */
function comparedOf(
  { result, alike }: Measured,
  { history, confirms, promised }: Basis & { readonly history: RunHistory },
  again: readonly Measured[],
  judging: Judging,
  desk: Desk,
): Held {
  const { past, run } = history
  const about = circumstancesOf(history, desk)
  const { machine: _, ...elsewhere } = about
  const kept = (one: RunResult, circumstances = about): HistoryRecord =>
    recordOf({ name: run, result: redactAll(one) }, { findings: [] }, circumstances)
  const middle = (one: Measured): HistoryRecord =>
    middleOf(
      kept(one.result),
      one.alike.map(other => kept(other)),
    )
  const own = middle({ result, alike })
  const sound = (one: RunResult): boolean => isSound(one, promised.objectives, judging)
  const others = confirms.map(one => ({
    ...{ record: kept(one, elsewhere), isSound: sound(one), file: one.source.files[0] ?? run },
  }))
  const { runs, notices } = confirming(others, own)
  const [first, ...between] = runs
  if (first !== undefined)
    return { compared: { past, run: first, repeats: { runs: [...between, own], on: 'fresh-runner' } }, notices }
  const repeats = again.filter(one => [one.result, ...one.alike].every(sound)).map(middle)
  return {
    compared: { past, run: own, ...(repeats.length > 0 && { repeats: { runs: repeats, on: 'same-runner' } }) },
    notices,
  }
}

/** Result is one of elsewhere, given to confirm a run. */
interface Result {
  readonly record: HistoryRecord
  readonly isSound: boolean
  readonly file: string
}

/** One run is not three, whatever it is called; and another load would clear anything. */
function confirming(
  results: readonly Result[],
  own: HistoryRecord,
): { readonly runs: readonly HistoryRecord[]; readonly notices: readonly Notice[] } {
  const told = results.map(({ record, isSound: isEvidence, file }, at) => {
    const isSame = ({ id }: HistoryRecord): boolean => id === record.id
    const isTwice = results.slice(0, at).some(other => isSame(other.record))
    const unlike = differenceWords(record, own)
    const whyNot = [
      ...(isSame(own) ? ['it is this run itself'] : []),
      ...(isTwice ? ['it was given before'] : []),
      ...(unlike === undefined ? [] : [`it differs in ${unlike}`]),
      ...(isEvidence ? [] : ['it is no evidence']),
    ]
    return { record, file, why: whyNot[0] }
  })
  return {
    runs: told.flatMap(({ record, why }) => (why === undefined ? [record] : [])),
    notices: told.flatMap(({ file, why }) => (why === undefined ? [] : [notice('confirms-nothing', { file, why })])),
  }
}

/** What is no evidence, or came of a strained generator, confirms nothing. */
function isSound(result: RunResult, objectives: readonly Objective[], judging: Judging): boolean {
  const { findings, runs } = judge([{ name: '', result, objectives }], judging)
  const doubts = findings.filter(({ kind, outcome }) => kind === 'validity' && isGraver(outcome, 'warn'))
  return doubts.length === 0 && runs.every(({ strained }) => strained !== true)
}
