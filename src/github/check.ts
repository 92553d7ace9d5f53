import { type Client, Refused } from './client.ts'
import { text, type Where } from './where.ts'

/** WantedCheck is a check run to be made. */
export interface WantedCheck {
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly {
    readonly level: 'error' | 'warning' | 'notice'
    readonly file?: string
    readonly line?: number
    readonly title: string
    readonly message: string
  }[]
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** A request takes fifty annotations; a run has fewer, since each step shows ten of a kind. */
const mostAnnotations = 50

/** createCheck publishes a check run on the tested commit, and gives its page. Throws Refused. */
export async function createCheck(
  client: Client,
  { owner, repo, headSha }: Where,
  check: WantedCheck,
): Promise<string | undefined> {
  if (headSha === undefined) throw new Refused(0, 'the event names no commit')
  const { data } = await client({
    method: 'POST',
    path: `/repos/${owner}/${repo}/check-runs`,
    body: {
      name: check.name,
      head_sha: headSha,
      status: 'completed',
      conclusion: check.conclusion,
      output: { title: check.title, summary: check.summary, annotations: annotationsOf(check) },
    },
  })
  return text(data, 'html_url')
}

function annotationsOf({ annotations }: WantedCheck): readonly object[] {
  return annotations
    .slice(0, mostAnnotations)
    .flatMap(({ level, file, line, title, message }) =>
      file === undefined || line === undefined
        ? []
        : [{ path: file, start_line: line, end_line: line, annotation_level: levels[level], title, message }],
    )
}
