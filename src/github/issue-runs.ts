import type { Outcome } from '../model/verdict.ts'
import { type FoundMarker, outcomeNamed, type RunOf } from './marker.ts'

/** IssueRun is one run that an issue tells of, as it is kept in the issue itself. */
export interface IssueRun extends RunOf {
  readonly outcome: Outcome
  /** `2026-11-24`, where that is known. */
  readonly day?: string
  /** The first seven signs of the commit that was tested. */
  readonly commit?: string
}

const mostRuns = 30

/** runsWith are the runs that an issue tells of, newest first and at most 30, with the one that a marker is of. */
export function runsWith(
  marker: FoundMarker,
  day: string | undefined,
  earlier: readonly IssueRun[],
): readonly IssueRun[] {
  const { runId, runNumber, runAttempt, outcome, headSha } = marker
  if (outcome === 'none') return earlier
  const own: IssueRun = {
    ...{ runId, runNumber, runAttempt, outcome },
    ...(day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && { day }),
    ...(headSha !== 'none' && { commit: headSha.slice(0, 7) }),
  }
  return [own, ...earlier.filter(run => idOf(run) !== idOf(own))].slice(0, mostRuns)
}

/** runsLine is the hidden second line of an issue, which says nothing to people. */
export function runsLine(runs: readonly IssueRun[]): string {
  return `<!-- load-test:runs${runs.map(run => ` ${wordOf(run)}`).join('')} -->`
}

/** readRuns reads the second line of an issue; what is not one of ours is passed over, whoever wrote it. */
export function readRuns(body: string): readonly IssueRun[] {
  const [, line = ''] = body.slice(0, 8000).split(/\r?\n/, 2)
  const [, words = ''] = /^<!-- load-test:runs((?: \S{1,80}){0,40}) -->$/.exec(line) ?? []
  return words
    .split(' ')
    .flatMap(word => runOf(word) ?? [])
    .slice(0, mostRuns)
}

/** idOf tells one run, and one attempt of it, from all others. */
export function idOf({ runId, runNumber, runAttempt }: RunOf): string {
  return `${runId}.${runNumber}.${runAttempt}`
}

function wordOf(run: IssueRun): string {
  return `${idOf(run)}/${run.outcome}/${run.day ?? 'none'}/${run.commit ?? 'none'}`
}

const form = /^(\d{1,15})\.(\d{1,15})\.(\d{1,15})\/([a-z]{4,12})\/(\d{4}-\d\d-\d\d|none)\/([0-9a-f]{7}|none)$/

function runOf(word: string): IssueRun | undefined {
  const [, runId, runNumber, runAttempt, said, day, commit] = form.exec(word) ?? []
  const outcome = outcomeNamed(said)
  if (outcome === undefined || outcome === 'none') return undefined
  return {
    ...{ runId: Number(runId), runNumber: Number(runNumber), runAttempt: Number(runAttempt), outcome },
    ...(day !== undefined && day !== 'none' && { day }),
    ...(commit !== undefined && commit !== 'none' && { commit }),
  }
}
