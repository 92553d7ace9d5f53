import type { ArtifactSearch } from '../model/repository.ts'
import type { Client } from './client.ts'
import type { Fault } from './fault.ts'
import { repositoryPath } from './paths.ts'
import { countIn, field, listIn, textIn } from './plain.ts'
import type { Where } from './where.ts'

const most = { pages: 3, runs: 5, bytes: 64_000_000 } as const

/** Only these can not be started by whoever opens a pull request. */
const trustedEvents = ['push', 'schedule', 'workflow_dispatch']

/**
 * findArtifact finds and downloads the newest artifact of a name that only the default branch itself can have left: of that
 * branch, of this repository and no fork, of an event that outsiders can't raise, of a run that succeeded, of this workflow.
 * A fork's artifacts are listed among our own, under any name it likes.
 */
export async function findArtifact(
  client: Client,
  where: Where,
  defaultBranch: string,
  name: string,
): Promise<ArtifactSearch | Fault> {
  const found = await listed(client, where, name)
  if ('kind' in found) return found
  let passedOver: string | undefined
  let asked = 0
  for (const artifact of found) {
    const early = flawOf(field(artifact, 'workflow_run'), 'listed', where, defaultBranch)
    if (early === undefined && asked >= most.runs) break
    if (early === undefined) asked += 1
    const run = early === undefined ? await runOf(client, where, artifact) : undefined
    if (run !== undefined && 'kind' in run) return run
    const flaw = early ?? flawOf(run?.data, 'run', where, defaultBranch)
    const of = `artifact ${name} of run ${countIn(artifact, 'workflow_run', 'id') ?? 'unknown'}`
    if (flaw === undefined) return downloaded(client, where, artifact, of)
    passedOver ??= `the newest ${of} was passed over: ${flaw}`
  }
  return { kind: 'none', ...(passedOver !== undefined && { passedOver }) }
}

async function listed(client: Client, where: Where, name: string): Promise<readonly unknown[] | Fault> {
  const found: unknown[] = []
  for (let page = 1; page <= most.pages; page += 1) {
    const query = `name=${encodeURIComponent(name)}&per_page=100&page=${page}`
    const answer = await client.ask({ method: 'GET', path: `${repositoryPath(where)}/actions/artifacts?${query}` })
    if (answer.kind !== 'answer') return answer
    const items = listIn(answer, 'data', 'artifacts')
    if (items === undefined) return { kind: 'garbled' }
    found.push(...items.filter(item => textIn(item, 'name') === name && field(item, 'expired') !== true))
    if (items.length < 100) break
  }
  return found.sort((a, b) => momentOf(b) - momentOf(a))
}

function momentOf(artifact: unknown): number {
  const moment = Date.parse(textIn(artifact, 'created_at') ?? '')
  return Number.isFinite(moment) ? moment : 0
}

async function runOf(client: Client, where: Where, artifact: unknown): Promise<{ readonly data: unknown } | Fault> {
  const id = countIn(artifact, 'workflow_run', 'id')
  if (id === undefined) return { kind: 'garbled' }
  const answer = await client.ask({ method: 'GET', path: `${repositoryPath(where)}/actions/runs/${id}` })
  return answer.kind === 'answer' ? { data: answer.data } : answer
}

/** What of a run speaks against its artifacts; the list of artifacts says less of a run than the run itself. */
function flawOf(run: unknown, as: 'listed' | 'run', where: Where, defaultBranch: string): string | undefined {
  const branch = textIn(run, 'head_branch')
  if (branch !== defaultBranch) return `it is of the branch ${branch ?? 'unknown'}`
  const isListed = as === 'listed'
  const repository = isListed ? countIn(run, 'repository_id') : countIn(run, 'repository', 'id')
  const head = isListed ? countIn(run, 'head_repository_id') : countIn(run, 'head_repository', 'id')
  if (head === undefined || head !== repository || head !== (where.repositoryId ?? head)) return 'it is of a fork'
  if (isListed) return undefined
  const event = textIn(run, 'event') ?? 'unknown'
  if (!trustedEvents.includes(event)) return `its run was started by ${event}`
  const conclusion = textIn(run, 'conclusion') ?? textIn(run, 'status') ?? 'unknown'
  if (conclusion !== 'success') return `its run did not succeed (${conclusion})`
  const workflow = textIn(run, 'path')?.replace(/@.*$/, '')
  if (workflow !== (where.workflow ?? workflow)) return `it is of another workflow (${workflow ?? 'unknown'})`
  return undefined
}

async function downloaded(
  client: Client,
  where: Where,
  artifact: unknown,
  of: string,
): Promise<ArtifactSearch | Fault> {
  const id = countIn(artifact, 'id')
  if (id === undefined) return { kind: 'garbled' }
  const archive = await client.download(`${repositoryPath(where)}/actions/artifacts/${id}/zip`, most.bytes)
  return 'kind' in archive ? archive : { kind: 'found', archive, of }
}
