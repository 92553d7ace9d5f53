import {
  type Entry,
  historyText,
  type Occasion,
  type Store,
  storeAt,
  whether,
  withRecord,
} from './baseline/baseline.ts'
import { type Command, has, only } from './command.ts'
import type { Desk, Judged, RunHistory } from './desk.ts'
import { middleOf } from './middle.ts'
import { UserError } from './model/errors.ts'
import { type Notice, notice } from './model/notice.ts'
import type { Past } from './model/past.ts'
import { type Circumstances, type HistoryRecord, isEvidence, type Restart, recordOf } from './model/record.ts'
import type { MergedPull, Repository } from './model/repository.ts'
import type { Scenario } from './model/scenario.ts'
import type { JudgedRun, Verdict } from './model/verdict.ts'
import { artifactName, fileName } from './output.ts'
import { isUrl, type Setup } from './setup.ts'
import { redactAll } from './text/redact.ts'

/** Opened is the history of one run and what there is to tell of it. */
export interface Opened {
  readonly history?: RunHistory
  readonly notices: readonly Notice[]
}

/** Wanted is the run whose history is opened: its name in the verdict, and that of its load test. */
export interface Wanted {
  readonly run: string
  readonly name: string
  /** Of the step, which several runs share. */
  readonly step: string
  /** What was sent, where we sent it. */
  readonly scenario?: Scenario
}

/** opened reads what a run is held against; undefined where no history is kept. Throws UserError where it can not be read. */
export async function opened(wanted: Wanted, setup: Setup, command: Command, desk: Desk): Promise<Opened | undefined> {
  // The demo is nobody's load test.
  if (command.name === 'demo') return undefined
  if (isElsewhere(setup, command, desk)) return { notices: [notice('baseline-elsewhere', {})] }
  const notices: Notice[] = []
  const store = await storeOf(wanted, setup, command, desk, why =>
    notices.push(notice('artifact-passed-over', { why })),
  )
  if (store === undefined) return undefined
  const entries = (await store.read()) ?? []
  const records = entries.map(({ record }) => record).filter(({ name }) => name === wanted.name)
  if (records.length === 0) notices.push(notice('first-run', { name: wanted.name, where: store.where }))
  const restart = await restartOf(records, command, desk)
  if (restart !== undefined && 'code' in restart) notices.push(restart)
  const past: Past = {
    records,
    accepts: setup.accepts,
    ...(restart !== undefined && 'why' in restart && { restart }),
  }
  if (past.restart !== undefined) notices.push(notice('new-level', { why: past.restart.why }))
  const { run, name, scenario } = wanted
  return { history: { run, name, store, entries, past, ...(scenario && { scenario }) }, notices }
}

/** Who works on a machine of their own with a config that is meant for a workflow is told, and not stopped. */
function isElsewhere({ baseline }: Setup, command: Command, { home }: Desk): boolean {
  const isOnGitHub = baseline.kind === 'git' || baseline.kind === 'artifact'
  return isOnGitHub && home === undefined && !command.values.has('baseline')
}

/** storeOf opens where the history of a load test is kept, as the options or the config say; undefined for nowhere. */
export async function storeOf(
  { name, step }: Pick<Wanted, 'name' | 'step'>,
  { baseline }: Setup,
  command: Command,
  desk: Desk,
  passedOver: (why: string) => void,
): Promise<Store | undefined> {
  const uploaded = only(command, 'artifact')
  // Who turns ours off may upload the files on their own, under the usual name.
  const artifact = artifactName(uploaded === undefined || uploaded === 'never' ? `load-test-${step}` : uploaded)
  const repository = (): Repository => repositoryOf(desk)
  return storeAt(baseline, { host: desk.host, repository, stem: fileName(name), artifact, passedOver })
}

/** repositoryOf is the repository on GitHub that histories are kept in; throws UserError where none is known. */
export function repositoryOf({ home }: Desk): Repository {
  if (home === undefined) throw new UserError('baseline-without-github', {})
  return home.repository()
}

const usualLabel = 'load-test-accept'

/** Each merged pull request with the label begins a new level once, with the first run that has it in its past. */
async function restartOf(
  records: readonly HistoryRecord[],
  command: Command,
  { home, workflow }: Desk,
): Promise<Restart | Notice | undefined> {
  const [oldest] = records
  const isOfBranch = home?.event === 'push' || home?.event === 'schedule'
  if (workflow === undefined || home?.commit === undefined || oldest === undefined || !isOfBranch) return undefined
  const label = only(command, 'accept-label') ?? usualLabel
  try {
    const repository = home.repository()
    const pulls = await newIn(home.commit, await repository.mergedWith(label), records, repository)
    const numbers = pulls.map(({ number }) => number).sort((a, b) => a - b)
    if (numbers.length === 0) return undefined
    const words = numbers.map(number => `#${number}`).join(', ')
    return { why: `Pull request ${words} with the label ${label} was merged`, pulls: numbers }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return notice('accept-unknown', { why: error.message })
  }
}

/** More than this at once is no acceptance any more, and each costs a request. */
const mostPulls = 10

async function newIn(
  commit: string,
  pulls: readonly MergedPull[],
  records: readonly HistoryRecord[],
  repository: Repository,
): Promise<readonly MergedPull[]> {
  const known = new Set(records.flatMap(({ restart }) => restart?.pulls ?? []))
  const since = Date.parse(records[0]?.recordedAt ?? '')
  const news = pulls.filter(({ number, mergedAt }) => !known.has(number) && Date.parse(mergedAt) > since)
  const found: MergedPull[] = []
  for (const pull of news.slice(0, mostPulls)) {
    if (await repository.contains(commit, pull.commit)) found.push(pull)
  }
  return found
}

/** recorded adds what was judged to its histories, where that is right; what can not be is a warning, and the verdict stays (law 10). */
export async function recorded(judgement: Judged, command: Command, desk: Desk): Promise<Judged> {
  const warnings: Notice[] = []
  const files = new Map<string, string>()
  for (const history of judgement.histories) {
    const run = judgement.verdict.runs.find(({ name }) => name === history.run)
    if (run === undefined) continue
    const { entries, warning } = await added(run, judgement.verdict, history, command, desk)
    if (warning !== undefined) warnings.push(warning)
    // Nobody else carries it on to the next run.
    if (history.store.isReadOnly && entries.length > 0)
      files.set(`${fileName(history.name)}.jsonl`, historyText(entries))
  }
  return { ...judgement, warnings, files }
}

interface Added {
  /** The history after it. */
  readonly entries: readonly Entry[]
  readonly warning?: Notice
}

async function added(
  run: JudgedRun,
  verdict: Verdict,
  history: RunHistory,
  command: Command,
  desk: Desk,
): Promise<Added> {
  const { store, entries, name } = history
  const why = reluctance(run, verdict, command, desk)
  if (why === undefined) {
    const about = circumstancesOf(history, desk)
    const record = recordOf(run, verdict, about)
    const alike = redactAll(history.alike ?? []).map(result => recordOf({ ...run, result }, verdict, about))
    const updated = await store.update(withRecord(middleOf(record, alike)))
    if (updated.kind === 'refused') return { entries, warning: refusal(store, updated) }
    const kept = updated.history.filter(entry => entry.record.name === name).length
    desk.host.log(`kept as run ${kept} of ${name} in ${store.where}`)
    return { entries: updated.history }
  }
  return { entries, ...(why !== 'silent' && { warning: notice('not-kept', { why }) }) }
}

/** Why a run is not recorded: in words where somebody expects that it is, `silent` where nobody does. */
function reluctance(run: JudgedRun, { findings }: Verdict, command: Command, desk: Desk): string | undefined {
  const { home, workflow } = desk
  const { event, branch, defaultBranch } = home ?? {}
  const answer = whether({
    update: updateOf(command, desk),
    ...(event !== undefined && { event }),
    ...(branch !== undefined && { branch }),
    ...(defaultBranch !== undefined && { defaultBranch }),
    isOverridden: isOverridden(command),
    isEvidence: isEvidence(
      run,
      findings.filter(finding => finding.run === run.name),
    ),
  })
  switch (answer) {
    case 'yes':
      return undefined
    case 'overridden':
      return 'its load is not that of the scenario'
    case 'not-evidence':
      return 'it was cut short or is no evidence, or its load generator was late'
    case 'pull-request':
      return workflow === undefined ? 'it is of a pull request' : 'silent'
    case 'not-asked':
    case 'not-default-branch':
      return 'silent'
    default:
      return answer satisfies never
  }
}

function updateOf(command: Command, { workflow }: Desk): Occasion['update'] {
  if (workflow !== undefined) return only(command, 'update-baseline') === 'never' ? 'never' : 'auto'
  return has(command, 'update-baseline') ? 'asked' : 'never'
}

const loadOptions = ['rate', 'users', 'spawn-rate', 'duration', 'think-time', 'pacing', 'arrivals']

/** A URL has no load of its own that could be changed. */
function isOverridden(command: Command): boolean {
  const isScenario = command.name === 'run' && !command.arguments.some(isUrl)
  return isScenario && loadOptions.some(option => command.values.has(option))
}

/** circumstancesOf is what a run result does not know of itself, and its record says. */
export function circumstancesOf({ name, scenario, past }: RunHistory, { host, home, load }: Desk): Circumstances {
  const { commit, branch, event, workflowRun } = home ?? {}
  return {
    name,
    nowMs: host.now(),
    ...(commit !== undefined && { commit }),
    ...(branch !== undefined && { ref: branch }),
    ...(event !== undefined && { event }),
    ...(workflowRun && { workflowRun }),
    ...(scenario && { scenario }),
    ...(load && { machine: load.machine }),
    ...(past.restart && { restart: past.restart }),
  }
}

function refusal({ where }: Store, { why, lacks }: { readonly why: string; readonly lacks?: string }): Notice {
  return lacks === undefined
    ? notice('not-recorded', { where, why })
    : notice('not-permitted', { where, why, permission: lacks })
}
