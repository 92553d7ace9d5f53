import { type Client, isJson } from './client.ts'
import { type Fault, why } from './fault.ts'
import { repositoryPath } from './paths.ts'
import type { Where } from './where.ts'

/** In characters; what is asked for at the base is small text. */
const largestFile = 4_000_000

/** So many files are read at the base of a pull request, which leaves requests for the comment. */
const mostFiles = 5

/** Reader reads files of the repository at one commit; undefined where it has none. Rejects where GitHub does not say. */
export type Reader = (path: string) => Promise<string | undefined>

/** readerAt makes a reader that asks for each file once. */
export function readerAt(client: Client, where: Where, commit: string): Reader {
  const asked = new Map<string, Promise<string | undefined>>()
  return async path => {
    const clean = cleaned(path)
    if (clean === undefined) return undefined
    const before = asked.get(clean)
    if (before === undefined && asked.size >= mostFiles)
      throw new Error(`more than ${mostFiles} files are not read at the base of a pull request`)
    const text = before ?? read(client, where, clean, commit)
    asked.set(clean, text)
    return text
  }
}

/** A path that leads out of the repository would lead to other parts of the API. */
function cleaned(path: string): string | undefined {
  const parts = path.split('/').filter((part, index) => part !== '.' && (part !== '' || index === 0))
  const isInside = parts.length > 0 && parts[0] !== '' && !parts.includes('..') && !/[\\\p{Cc}\p{Cs}]/u.test(path)
  return isInside ? parts.map(encodeURIComponent).join('/') : undefined
}

async function read(client: Client, where: Where, path: string, commit: string): Promise<string | undefined> {
  const answer = await client.ask({
    method: 'GET',
    path: `${repositoryPath(where)}/contents/${path}?ref=${commit}`,
    accept: 'application/vnd.github.raw+json',
  })
  if (answer.kind === 'refused' && answer.status === 404) return undefined
  if (answer.kind !== 'answer') throw new Error(why(answer))
  // A folder or a submodule comes as a document of the API.
  if (isJson(answer.headers) || typeof answer.data !== 'string') return undefined
  if (answer.data.length > largestFile) throw new Error(whyTooLarge)
  return answer.data
}

const tooLarge: Fault = { kind: 'too-large' }
const whyTooLarge = why(tooLarge)
