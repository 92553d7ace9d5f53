import type { Answer, Client } from './client.ts'
import { type Fault, isCertain } from './fault.ts'
import { repositoryPath } from './paths.ts'
import { countIn, listIn, textIn, webIn } from './plain.ts'
import type { Where } from './where.ts'

/** WantedCheck is a check run to be made. */
export interface WantedCheck {
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

/** CheckAnnotation marks a line of a file; one without a file or a line has no place in a check run. */
export interface CheckAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly file?: string
  readonly line?: number
  readonly title: string
  readonly message: string
}

/** Checked is where the check run stands, or why there is none. */
export interface Checked {
  readonly url?: string
  readonly why?: string
}

/** A request takes so many annotations; the rest is added by updates. */
const batchSize = 50
const mostBatches = 3

/** In characters; GitHub refuses more. */
const longestSummary = 65_535

/** createCheck publishes a check run on the tested commit, and gives its page. */
export async function createCheck(client: Client, where: Where, check: WantedCheck): Promise<Checked | Fault> {
  const { headSha } = where
  if (headSha === undefined) return { why: 'the event names no commit' }
  if (check.summary.length > longestSummary)
    return { why: `it has ${check.summary.length} characters, and GitHub takes ${longestSummary}` }
  const [first = [], ...rest] = batches(check.annotations)
  const answer = await created(client, where, headSha, bodyOf(where, headSha, check, first))
  if (answer.kind !== 'answer') return answer
  const id = countIn(answer, 'data', 'id')
  for (const batch of id === undefined ? [] : rest) {
    const path = `${repositoryPath(where)}/check-runs/${id}`
    const added = await client.ask({ method: 'PATCH', path, body: { output: outputOf(check, batch) } })
    if (added.kind !== 'answer') break
  }
  const url = webIn(answer, 'data', 'html_url')
  return url === undefined ? {} : { url }
}

/** Where the answer was lost, a look tells whether it was made; only if not it is asked for once more. */
async function created(client: Client, where: Where, headSha: string, body: CheckBody): Promise<Answer> {
  const post = { method: 'POST', path: `${repositoryPath(where)}/check-runs`, body } as const
  const answer = await client.ask(post)
  if (answer.kind === 'answer' || isCertain(answer)) return answer
  await client.pause(1000)
  const query = `check_name=${encodeURIComponent(body.name)}&filter=latest`
  const listed = await client.ask({
    method: 'GET',
    path: `${repositoryPath(where)}/commits/${headSha}/check-runs?${query}`,
  })
  if (listed.kind !== 'answer') return answer
  const made = listIn(listed, 'data', 'check_runs')?.find(run => textIn(run, 'external_id') === body.external_id)
  return made === undefined ? client.ask(post) : { ...listed, data: made }
}

interface CheckBody {
  readonly name: string
  readonly external_id: string
}

/** What a fork's own run reported is never a success: whoever wrote the fork wrote the figures. */
function bodyOf(
  { serverUrl, owner, repo, runId, runAttempt, event }: Where,
  headSha: string,
  check: WantedCheck,
  first: readonly CheckAnnotation[],
): CheckBody {
  const page = runId === undefined ? {} : { details_url: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}` }
  const isUnvouched = event === 'workflow_run' && check.conclusion === 'success'
  return {
    name: check.name,
    external_id: `load-test ${runId ?? 0}.${runAttempt} ${check.name}`.slice(0, 250),
    ...{ head_sha: headSha, status: 'completed', conclusion: isUnvouched ? 'neutral' : check.conclusion },
    ...page,
    ...{ output: outputOf(check, first) },
  }
}

function outputOf({ title, summary }: WantedCheck, annotations: readonly CheckAnnotation[]): object {
  return { title, summary, annotations: annotations.map(annotationOf) }
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const

function annotationOf({ level, file, line, title, message }: CheckAnnotation): object {
  return { path: file, start_line: line, end_line: line, annotation_level: levels[level], title, message }
}

function batches(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  const placed = annotations.filter(({ file, line }) => file !== undefined && line !== undefined)
  const count = Math.min(mostBatches, Math.ceil(placed.length / batchSize))
  return Array.from({ length: count }, (_, index) => placed.slice(index * batchSize, (index + 1) * batchSize))
}
