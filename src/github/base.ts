import { type Client, Refused } from './client.ts'
import type { Where } from './where.ts'

const largestFile = 4_000_000

/** readAt reads a file of the repository at a commit; undefined where it has none. Throws Refused. */
export async function readAt(
  client: Client,
  { owner, repo }: Where,
  path: string,
  commit: string,
): Promise<string | undefined> {
  const encoded = path
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .map(encodeURIComponent)
    .join('/')
  if (path.split('/').includes('..')) return undefined
  try {
    const { data } = await client({
      method: 'GET',
      path: `/repos/${owner}/${repo}/contents/${encoded}?ref=${commit}`,
      accept: 'application/vnd.github.raw+json',
    })
    return contentOf(data)
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return undefined
    throw error
  }
}

/** Some servers answer with the file in base64, whatever was asked for. */
function contentOf(data: unknown): string | undefined {
  if (typeof data === 'string') return data.length > largestFile ? undefined : data
  if (data instanceof ArrayBuffer) return new TextDecoder().decode(data)
  if (typeof data !== 'object' || data === null || !('content' in data) || typeof data.content !== 'string')
    return undefined
  return Buffer.from(data.content, 'base64').toString('utf8')
}
