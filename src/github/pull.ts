import type { Client } from './client.ts'
import { text, type Where } from './where.ts'

/** Pull is an open pull request and the commit it would be merged onto. */
export interface Pull {
  readonly number: number
  readonly baseSha: string
}

/** findPull looks for the open pull request of a commit by the branch it is on; undefined where there is none. */
export async function findPull(client: Client, { owner, repo, headLabel, headSha }: Where): Promise<Pull | undefined> {
  if (headLabel === undefined || headSha === undefined) return undefined
  const { data } = await client({
    method: 'GET',
    path: `/repos/${owner}/${repo}/pulls?state=open&per_page=30&head=${encodeURIComponent(headLabel)}`,
  })
  const found = Array.isArray(data) ? data.find(pull => text(pull, 'head', 'sha') === headSha) : undefined
  const number = Number(text(found, 'number'))
  const baseSha = text(found, 'base', 'sha')
  return Number.isSafeInteger(number) && baseSha !== undefined && /^[0-9a-f]{40,64}$/.test(baseSha)
    ? { number, baseSha }
    : undefined
}
