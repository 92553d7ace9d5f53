import { type Command, only } from './command.ts'
import type { Judged } from './desk.ts'
import {
  type CommentMode,
  type Delivered,
  fingerprint,
  type GitHub,
  type IssueRun,
  type Marker,
  type Where,
} from './github/github.ts'
import type { Notice } from './model/notice.ts'
import { artifactName } from './output.ts'
import { checkRun, comment, issue, issueClosing, issueTitle, type PastRun } from './report/report.ts'

/** Delivery is what became of everything that was to be told on GitHub. */
export interface Delivery {
  readonly commentUrl?: string
  readonly artifactUrl?: string
  readonly notices: readonly Notice[]
}

/** Kept is where the files of a verdict are: absolute paths below a folder. */
export interface Kept {
  readonly folder: string
  readonly files: readonly string[]
  /** The HTML report, under the name of its artifact. */
  readonly page?: string
}

/** deliver uploads the files, then writes the comment and the issue that link to them, then the check run; nothing of it changes a verdict. */
export async function deliver(
  github: GitHub,
  where: Where,
  command: Command,
  judged: Judged,
  kept: Kept,
): Promise<Delivery> {
  const artifact = await upload(github, command, judged, kept)
  const report = artifact.pageUrl ?? artifact.url
  const context = { ...judged.context, links: { ...judged.context.links, ...(report !== undefined && { report }) } }
  const linked = { ...judged, context }
  const posted = await post(github, where, command, linked)
  const tracked = await track(github, where, command, linked)
  const checked = await check(github, command, linked)
  return {
    ...(posted.url !== undefined && { commentUrl: posted.url }),
    ...(artifact.url !== undefined && { artifactUrl: artifact.url }),
    notices: distinct(
      [artifact, posted, tracked, checked].flatMap(({ notice }) => (notice === undefined ? [] : [notice])),
    ),
  }
}

async function upload(
  github: GitHub,
  command: Command,
  { context }: Judged,
  { folder, files, page }: Kept,
): Promise<Delivered & { readonly pageUrl?: string }> {
  const wanted = only(command, 'artifact') ?? `load-test-${context.name}`
  // What publish read is an artifact already.
  if (wanted === 'never' || files.length === 0 || command.name === 'publish') return {}
  return github.artifact({ name: artifactName(wanted), files, folder, ...(page !== undefined && { page }) })
}

const modes: readonly CommentMode[] = ['always', 'changes', 'failures', 'never']

async function post(github: GitHub, where: Where, command: Command, judged: Judged): Promise<Delivered> {
  const { verdict, context } = judged
  const mode = modes.find(one => one === only(command, 'comment')) ?? 'always'
  return github.comment({
    mode,
    failing: verdict.exitCode !== 0,
    marker: markerOf(where, judged),
    body: marker => comment(verdict, { ...context, marker }),
  })
}

function markerOf({ runNumber, runAttempt, headSha = 'none' }: Where, { verdict, context }: Judged): Marker {
  const missed = verdict.findings
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ run, method = '', endpoint = '', indicator = '' }) => [run, method, endpoint, indicator].join('\n'))
  const outcome = verdict.verdict ?? 'none'
  return { name: context.name, runNumber, runAttempt, headSha, outcome, missed: fingerprint(missed) }
}

async function track(github: GitHub, where: Where, command: Command, judged: Judged): Promise<Delivered> {
  const { verdict, context } = judged
  // What publish judges is of a pull request, wherever it runs.
  if (only(command, 'issue') !== 'failures' || command.name === 'publish') return {}
  const day = verdict.runs.find(({ result }) => result.startedAt !== undefined)?.result.startedAt?.slice(0, 10)
  return github.issue({
    ...(day !== undefined && { day }),
    exitCode: verdict.exitCode,
    marker: markerOf(where, judged),
    title: issueTitle(context),
    body: (marker, runs) =>
      issue(
        verdict,
        { ...context, marker },
        runs.map(run => pastRun(run, where)),
      ),
    closing: marker => issueClosing(verdict, { ...context, marker }),
  })
}

function pastRun({ runId, runNumber, runAttempt, ...run }: IssueRun, { serverUrl, owner, repo }: Where): PastRun {
  const url = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${runAttempt}`
  return { ...run, number: runNumber, ...(runId !== 0 && { url }) }
}

async function check(github: GitHub, command: Command, { verdict, context }: Judged): Promise<Delivered> {
  const name = only(command, 'check-name')
  return name === undefined ? {} : github.check({ name, ...checkRun(verdict, context) })
}

/** The same lack of a permission is told once. */
function distinct(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter((one, index) => notices.findIndex(other => other.message === one.message) === index)
}
