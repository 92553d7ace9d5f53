import { besideAlike, besideBase, besideEarlier, soundAmong } from './beside.ts'
import type { Command } from './command.ts'
import type { Desk, Judged, Measured, RunHistory } from './desk.ts'
import { heldAgainst } from './held-against.ts'
import { ingest } from './ingest/ingest.ts'
import { type JudgeInput, type Judging, judge } from './judge/judge.ts'
import { UserError } from './model/errors.ts'
import { withQuantiles } from './model/latency.ts'
import type { Notice } from './model/notice.ts'
import type { Measurement, RunResult } from './model/run-result.ts'
import type { Finding } from './model/verdict.ts'
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
    const alike = soundAmong(run.alike, basis, judging)
    if (history !== undefined) histories.push({ ...history, alike })
    const others = again.get(own) ?? []
    const held = history && besideEarlier({ ...run, alike }, { ...basis, history }, others, judging, desk)
    const input = inputOf(own, run.result, basis, judging)
    const inARow = run.alike.map(one => inputOf(own, one, basis, judging))
    return {
      ...input,
      notices: [...(input.notices ?? []), ...(held?.notices ?? [])],
      found: [...besideBase(own, run.result, baseResults, judging), ...besideAlike(input, inARow, judging)],
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
