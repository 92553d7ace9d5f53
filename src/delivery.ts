import { type Command, only } from './command.ts'
import type { Judged } from './desk.ts'
import { type CommentMode, type Delivered, fingerprint, type GitHub, type Where } from './github/github.ts'
import type { Notice } from './model/notice.ts'
import { artifactName } from './output.ts'
import { checkRun, comment } from './report/report.ts'

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

/** deliver uploads the files, then writes the comment that links to them, then the check run; nothing of it changes a verdict. */
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
  const checked = await check(github, command, linked)
  return {
    ...(posted.url !== undefined && { commentUrl: posted.url }),
    ...(artifact.url !== undefined && { artifactUrl: artifact.url }),
    notices: distinct([artifact, posted, checked].flatMap(({ notice }) => (notice === undefined ? [] : [notice]))),
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

async function post(github: GitHub, where: Where, command: Command, { verdict, context }: Judged): Promise<Delivered> {
  const mode = modes.find(one => one === only(command, 'comment')) ?? 'always'
  const missed = verdict.findings.filter(({ outcome }) => outcome === 'fail')
  return github.comment({
    mode,
    failing: verdict.exitCode !== 0,
    marker: {
      name: context.name,
      runNumber: where.runNumber,
      runAttempt: where.runAttempt,
      headSha: where.headSha ?? 'none',
      outcome: verdict.verdict ?? 'none',
      missed: fingerprint(
        missed.map(({ run, method = '', endpoint = '', indicator = '' }) =>
          [run, method, endpoint, indicator].join('\n'),
        ),
      ),
    },
    body: marker => comment(verdict, { ...context, marker }),
  })
}

async function check(github: GitHub, command: Command, { verdict, context }: Judged): Promise<Delivered> {
  const name = only(command, 'check-name')
  return name === undefined ? {} : github.check({ name, ...checkRun(verdict, context) })
}

/** The same lack of a permission is told once. */
function distinct(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter((one, index) => notices.findIndex(other => other.message === one.message) === index)
}
