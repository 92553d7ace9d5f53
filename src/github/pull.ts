import type { Client } from './client.ts'
import type { Fault } from './fault.ts'
import { repositoryPath } from './paths.ts'
import { branchIn, commitIn, countIn, listIn } from './plain.ts'
import type { Where } from './where.ts'

/** Pull is an open pull request and the commit it would be merged onto, where that is known. */
export interface Pull {
  readonly number: number
  readonly baseSha?: string
}

/**
 * findPull looks for the open pull request whose head is the commit tested, by the branch it is on: for forks the event names
 * none. Several may come from one branch; the one into the default branch is meant, else the newest. Undefined where there is none.
 */
export async function findPull(client: Client, where: Where): Promise<Pull | undefined | Fault> {
  const { headLabel, headSha, defaultBranch } = where
  if (headLabel === undefined || headSha === undefined) return undefined
  const query = `state=open&per_page=30&head=${encodeURIComponent(headLabel)}`
  const answer = await client.ask({ method: 'GET', path: `${repositoryPath(where)}/pulls?${query}` })
  if (answer.kind !== 'answer') return answer
  const pulls = listIn(answer, 'data')
  if (pulls === undefined) return { kind: 'garbled' }
  const ours = pulls.filter(pull => commitIn(pull, 'head', 'sha') === headSha)
  return pullOf(ours.find(pull => branchIn(pull, 'base', 'ref') === defaultBranch) ?? ours[0])
}

function pullOf(pull: unknown): Pull | undefined {
  const number = countIn(pull, 'number')
  const baseSha = commitIn(pull, 'base', 'sha')
  return number === undefined ? undefined : { number, ...(baseSha !== undefined && { baseSha }) }
}
