import type { Desk, Measured, RunHistory } from './desk.ts'
import { circumstancesOf } from './history.ts'
import { type Compared, differenceWords, type JudgeInput, type Judging, judge, singleFindings } from './judge/judge.ts'
import { middleOf } from './middle.ts'
import { UserError } from './model/errors.ts'
import { type Notice, notice } from './model/notice.ts'
import type { Objective } from './model/objective.ts'
import { type HistoryRecord, recordOf } from './model/record.ts'
import type { RunResult } from './model/run-result.ts'
import { type Finding, isGraver } from './model/verdict.ts'
import type { Basis } from './standard.ts'
import { redactAll } from './text/redact.ts'

/** Held is a run beside earlier ones. */
export interface Held {
  readonly compared: Compared
  /** What there is to tell of results that were to confirm it. */
  readonly notices: readonly Notice[]
}

/** besideEarlier is a run as it would be kept, so that it is read as those are that it is held against, with what repeats it. */
export function besideEarlier(
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
  if (first !== undefined) {
    const isOwn = sound(result)
    const repeats = { runs: isOwn ? [...between, own] : between, on: 'fresh-runner' } as const
    return { compared: { past, run: first, repeats, ...(!isOwn && { isOfOthers: true as const }) }, notices }
  }
  const repeats = again.filter(one => [one.result, ...one.alike].every(sound)).map(middle)
  return {
    compared: { past, run: own, ...(repeats.length > 0 && { repeats: { runs: repeats, on: 'same-runner' } }) },
    notices,
  }
}

/** soundAmong are the runs that may stand for what was measured: those that are evidence, of a generator that kept its time. */
export function soundAmong(
  runs: readonly RunResult[],
  { promised }: Pick<Basis, 'promised'>,
  judging: Judging,
): readonly RunResult[] {
  return runs.filter(one => isSound(one, promised.objectives, judging))
}

/**
 * besideAlike is what was promised and was missed in others of several runs in a row, though not in the one in their middle,
 * which is shown: a warning, since a promise that holds in two of three is not kept.
 */
export function besideAlike(middle: JudgeInput, others: readonly JudgeInput[], judging: Judging): readonly Finding[] {
  const missed = (input: JudgeInput): readonly Finding[] =>
    judge([input], judging).findings.filter(({ kind, outcome }) => kind === 'slo' && outcome === 'fail')
  const own = new Set(missed(middle).map(promiseOf))
  const among = Map.groupBy(others.flatMap(missed), promiseOf)
  return [...among].flatMap(([promise, [first, ...more]]) => {
    if (first === undefined || own.has(promise)) return []
    const message = `Missed in ${1 + more.length} of ${1 + others.length} runs in a row, though not in the one in their middle: ${first.message}`
    return [{ ...first, outcome: 'warn', message }]
  })
}

function promiseOf({ method, endpoint, objective, source }: Finding): string {
  return JSON.stringify([method, endpoint, objective, source])
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

/** besideBase is what a run shows beside the base of its name, or beside the only one there is. Throws UserError where there is none. */
export function besideBase(
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
