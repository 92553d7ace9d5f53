import { type Notice, notice, type Place } from '../model/notice.ts'
import type { Objective } from '../model/objective.ts'
import type { RunResult } from '../model/run-result.ts'
import { type Finding, gravest, type JudgedRun, type Verdict } from '../model/verdict.ts'
import { objectiveWords } from '../text/promise.ts'
import { type Gap, gap, listed } from './evidence.ts'
import { exitCodeOf, leftOut, mayFail } from './exit-code.ts'
import { headlineOf } from './headline.ts'
import { type Contest, type Coverage, coverAll, isOfEndpoints } from './matching.ts'
import { type Change, type Compared, changeOf } from './regression.ts'
import { type Row, rowsOf, totalOf } from './rows.ts'
import type { Judging } from './settings.ts'
import { type Case, gapFinding, type Judged, judgeCase } from './slo.ts'
import { type Strain, strainNotice, strainOf } from './strain.ts'
import { whyUnmatched } from './unmatched.ts'
import { busyFrom } from './users-busy.ts'
import { endOf, validityOf } from './validity.ts'
import { waive, waiverNotices } from './waivers.ts'
import { warmUpAsRun, warmUpMissed } from './warm-up.ts'

export type { ComparisonQuestion } from './comparison-finding.ts'
export { inARowFindings } from './comparison-in-a-row.ts'
export { isSettled, isWarming, pairFindings, unlikeBases } from './comparison-pairs.ts'
export {
  type ComparisonPlan,
  type ComparisonRules,
  isRestart,
  type LengthBy,
  leastPairs,
  type NoPlan,
  orderOf,
  planComparison,
  planInARow,
  runsInARow,
  startOrderOf,
} from './comparison-plan.ts'
export { sideOf } from './comparison-sides.ts'
export { singleFindings } from './comparison-single.ts'
export { coveredBy } from './matching.ts'
export { offerNotices } from './offer.ts'
export { comparableWith, differenceWords } from './past-runs.ts'
export { type Compared, firmRuns } from './regression.ts'
export { replayOf } from './replay.ts'
export type { Allowance, AllowanceRule, Judging, Waiver } from './settings.ts'
export { defaultFailOn } from './settings.ts'
export { type Sending, unsentNotices } from './unsent.ts'
export { neverConnectedBy } from './validity.ts'

/** JudgeInput is a run with what was promised of it; `judging` replaces the common settings whole. */
export interface JudgeInput {
  /** Shown in findings and headline. */
  readonly name: string
  readonly result: RunResult
  readonly objectives: readonly Objective[]
  /** What reading the objectives had to tell. */
  readonly notices?: readonly Notice[]
  readonly judging?: Judging
  /** What it is held against; absent where no history is kept. */
  readonly compared?: Compared
  /** What was found of it beside its objectives: how it compares with another side. */
  readonly found?: readonly Finding[]
}

/**
 * judge compares runs with what was promised of them. Without objectives and validity problems the verdict is absent.
 * Notices of the results' own sources and of the objectives come first in the verdict's.
 */
export function judge(runs: readonly JudgeInput[], judging: Judging): Verdict {
  const judged = runs.map(run => judgeRun(run, run.judging ?? judging))
  const findings = judged.flatMap(run => run.findings)
  const verdict = gravest(findings.map(({ outcome }) => outcome))
  return {
    ...(verdict && { verdict }),
    exitCode: exitCodeOf(judged.flatMap(run => run.failing)),
    headline: headlineOf(findings, runs.length),
    runs: judged.map(({ run }) => run),
    findings,
    notices: distinct([
      ...judged.flatMap(run => run.notices),
      ...strainNotice(judged),
      ...waiverNotices(
        findings,
        runs.map(run => run.judging ?? judging),
      ),
    ]),
  }
}

interface RunJudgement {
  readonly run: JudgedRun
  readonly strain: Strain | undefined
  readonly workload: RunResult['workload']
  readonly findings: readonly Finding[]
  /** Those that may fail the build. */
  readonly failing: readonly Finding[]
  readonly notices: readonly Notice[]
}

function judgeRun(input: JudgeInput, judging: Judging): RunJudgement {
  const { name, result, objectives, notices = [], found = [] } = input
  const rows = rowsOf(result)
  const coverage = coverAll(objectives.filter(isOfEndpoints), rows)
  const strain = strainOf(
    result,
    objectives.filter(objective => coverage.get(objective)?.won.length !== 0),
  )
  const validity = validityOf(name, result, judging, strain)
  const all = { run: name, result, judging, strain, endpoints: rows }
  const slo = result.cancelled === true ? nothing : judgeObjectives(all, objectives, coverage)
  const missed = warmUpOf(all, objectives)
  const change = compare(input, judging, validity, strain)
  const findings = waive([...validity, ...found, ...slo.findings, ...missed, ...change.findings], judging)
  const verdict = gravest(findings.map(({ outcome }) => outcome))
  return {
    run: { name, result, ...(verdict && { verdict }), ...(strain && { strained: true }) },
    ...{ strain, workload: result.workload },
    findings,
    failing: mayFail(findings, judging.failOn),
    notices: [
      ...result.source.warnings,
      ...notices,
      ...ageNotice(result, judging),
      ...slo.notices,
      ...change.notices,
      ...leftOut(findings, judging.failOn).map(mood => notice('left-out', { mood })),
    ],
  }
}

const unchanged: Change = { findings: [], notices: [] }

/** What is no evidence, or was measured otherwise than earlier runs, is not held against them, and clears nothing. */
function compare(
  { name, result, compared }: JudgeInput,
  judging: Judging,
  validity: readonly Finding[],
  strain: Strain | undefined,
): Change {
  const isEvidence = validity.every(({ outcome }) => outcome === 'pass' || outcome === 'warn')
  if (compared === undefined) return unchanged
  const isOfOthers = compared.isOfOthers === true
  if (!isOfOthers && (!isEvidence || strain !== undefined)) return unchanged
  const why = isOfOthers ? undefined : incomparable(result)
  return why === undefined
    ? changeOf(name, compared, judging)
    : { findings: [], notices: [notice('not-compared', { why })] }
}

function incomparable({ unsteady, workload, generator }: RunResult): string | undefined {
  if (unsteady === true) return 'it never became steady'
  if (workload === 'open' && (generator?.usersBusy ?? 0) >= busyFrom)
    return 'every user was busy nearly all of the time, so its times hold waiting that other loads would not have'
  return undefined
}

/** What was left out is judged beside the rest, and can only warn. */
function warmUpOf(all: Omit<Case, 'objective' | 'rows'>, objectives: readonly Objective[]): readonly Finding[] {
  const { run, result } = all
  const part = result.cancelled === true ? undefined : warmUpAsRun(result)
  if (part === undefined) return []
  const rows = rowsOf(part)
  const ofTimes = objectives.filter(isOfEndpoints)
  const { findings } = judgeObjectives({ ...all, result: part, endpoints: rows }, ofTimes, coverAll(ofTimes, rows))
  return [warmUpMissed(run, part, findings) ?? []].flat()
}

interface Judgement {
  readonly findings: readonly Finding[]
  readonly notices: readonly Notice[]
}

const nothing: Judgement = { findings: [], notices: [] }

function judgeObjectives(
  all: Omit<Case, 'objective' | 'rows'>,
  objectives: readonly Objective[],
  coverage: ReadonlyMap<Objective, Coverage>,
): Judgement {
  const { endpoints: rows, result } = all
  const total = totalOf(result)
  const judged = objectives.flatMap(objective => {
    const one = { ...all, objective, rows: [total] }
    if (objective.scope.kind === 'each' && isOfEndpoints(objective)) return judgeEach(one, rows)
    const covered = coverage.get(objective)
    return covered === undefined ? [judgeCase(one)] : judgeCovered(one, covered, rows)
  })
  return {
    findings: judged.map(({ finding }) => finding),
    notices: [...substitutes(judged), ...takenOver(coverage), ...uncovered(objectives, coverage, rows)],
  }
}

function judgeEach(one: Case, rows: readonly Row[]): readonly Judged[] {
  if (rows.length === 0)
    return [{ finding: gapFinding({ ...one, rows }, gap('no-match', 'the report has no endpoints')) }]
  return rows.map(row =>
    judgeCase({ ...one, rows: [row], endpoint: row.name, ...(row.method !== undefined && { method: row.method }) }),
  )
}

function judgeCovered(one: Case, coverage: Coverage, rows: readonly Row[]): readonly Judged[] {
  const { won, contests, matched, methodless } = coverage
  const gaps = contests.map(contest => ({
    finding: gapFinding({ ...one, rows: contest.rows }, conflict(one.objective, contest)),
  }))
  if (matched === 0 || methodless.length > 0) {
    gaps.push({ finding: gapFinding({ ...one, rows: methodless }, whyUnmatched(one.objective, coverage, rows)) })
  }
  return won.length === 0 ? gaps : [judgeCase({ ...one, rows: won }), ...gaps]
}

function conflict(objective: Objective, { rival, rows }: Contest): Gap {
  const other = `${objectiveWords(rival)} (${placeWords(rival.source)})`
  return gap(
    'conflict',
    `${other} promises otherwise of ${listed(rows.map(({ label }) => label))}, and neither ${placeWords(objective.source)} nor it is drawn more closely`,
    'Promise one limit, or draw one of the two patterns more closely.',
  )
}

function placeWords({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`
}

function takenOver(coverage: ReadonlyMap<Objective, Coverage>): readonly Notice[] {
  return [...coverage]
    .filter(([, { matched, won, contests }]) => matched > 0 && won.length === 0 && contests.length === 0)
    .map(([objective]) => notice('taken-over', { words: objectiveWords(objective), ...objective.source }))
}

/** Whole-run objectives cover nothing by name, so that beside them alone no endpoint is missed. */
function uncovered(
  objectives: readonly Objective[],
  coverage: ReadonlyMap<Objective, Coverage>,
  rows: readonly Row[],
): readonly Notice[] {
  if (coverage.size === 0 || objectives.some(({ scope }) => scope.kind === 'each')) return []
  const covered = new Set(
    [...coverage.values()].flatMap(({ won, contests }) => [...won, ...contests.flatMap(one => one.rows)]),
  )
  const names = rows.filter(row => !covered.has(row)).map(({ label }) => label)
  return names.length === 0 ? [] : [notice('uncovered-endpoint', { names: listed(names, 10) })]
}

function substitutes(judged: readonly Judged[]): readonly Notice[] {
  const used = new Set(judged.map(({ substitute }) => substitute))
  return [...used].filter(substitute => substitute !== undefined).map(substitute => notice(substitute, {}))
}

function ageNotice(result: RunResult, { maxAgeMs }: Judging): readonly Notice[] {
  if (maxAgeMs === undefined || endOf(result) !== undefined) return []
  const [file = 'the report'] = result.source.files
  return [notice('age-unknown', { file })]
}

function distinct(notices: readonly Notice[]): readonly Notice[] {
  const seen = new Set<string>()
  return notices.filter(({ code, message, source }) => {
    const key = JSON.stringify([code, message, source?.file, source?.line])
    return !seen.has(key) && seen.add(key)
  })
}
