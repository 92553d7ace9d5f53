import type { ArtifactSearch } from '../model/repository.ts'
import type { Client } from './client.ts'
import type { Fault } from './fault.ts'
import { repositoryPath } from './paths.ts'
import { countIn, field, listIn, textIn } from './plain.ts'
import type { Where } from './where.ts'

const most = { pages: 3, bytes: 64_000_000 } as const

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
  const artifacts = await listed(client, where, name)
  if ('kind' in artifacts) return artifacts
  const flaws = new Map<unknown, string>()
  for (let page = 1; page <= most.pages && flaws.size < artifacts.length; page += 1) {
    const runs = await succeeded(client, where, defaultBranch, page)
    if ('kind' in runs) return runs
    for (const artifact of artifacts) {
      const run = runs.find(one => countIn(one, 'id') === countIn(artifact, 'workflow_run', 'id'))
      const flaw = run === undefined ? undefined : flawOf(run, where, defaultBranch)
      if (run !== undefined && flaw === undefined) return downloaded(client, where, artifact, wordsFor(artifact))
      if (flaw !== undefined) flaws.set(artifact, flaw)
    }
    if (runs.length < 100) break
  }
  const [newest] = artifacts
  if (newest === undefined) return { kind: 'none' }
  const flaw = flaws.get(newest) ?? `its run is none that succeeded on ${defaultBranch}`
  return { kind: 'none', passedOver: `the newest ${wordsFor(newest)} was passed over: ${flaw}` }
}

function wordsFor(artifact: unknown): string {
  return `artifact ${textIn(artifact, 'name')} of run ${countIn(artifact, 'workflow_run', 'id') ?? 'unknown'}`
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

/** Newest first. Where the workflow is not known, as on somebody's own machine, those of all workflows. */
async function succeeded(
  client: Client,
  where: Where,
  branch: string,
  page: number,
): Promise<readonly unknown[] | Fault> {
  const file = where.workflow?.split('/').at(-1)
  const place = file === undefined ? 'actions/runs' : `actions/workflows/${encodeURIComponent(file)}/runs`
  const query = `branch=${encodeURIComponent(branch)}&status=success&exclude_pull_requests=true&per_page=100&page=${page}`
  const answer = await client.ask({ method: 'GET', path: `${repositoryPath(where)}/${place}?${query}` })
  if (answer.kind !== 'answer') return answer
  return listIn(answer, 'data', 'workflow_runs') ?? { kind: 'garbled' }
}

/** What speaks against the artifacts of a run; that it was asked for by branch and success is not relied on. */
function flawOf(run: unknown, where: Where, defaultBranch: string): string | undefined {
  const branch = textIn(run, 'head_branch')
  if (branch !== defaultBranch) return `it is of the branch ${branch ?? 'unknown'}`
  const [repository, head] = [countIn(run, 'repository', 'id'), countIn(run, 'head_repository', 'id')]
  if (head === undefined || head !== repository || head !== (where.repositoryId ?? head)) return 'it is of a fork'
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
