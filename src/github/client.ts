import { type Allowance, Spent } from './allowance.ts'

/** Call is one request to the API. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** From the root of the API, such as `/repos/o/r/pulls`. */
  readonly path: string
  readonly body?: object
  readonly accept?: string
}

/** Answer is what came back: a document or, for raw reads, a text. */
export interface Answer {
  readonly status: number
  readonly data: unknown
  /** The number of the last page, where the answer has several. */
  readonly lastPage: number
}

/** Client asks GitHub; throws Refused for an answer that is none. */
export type Client = (call: Call) => Promise<Answer>

/** Refused is a request that was not answered with what was asked; `status` is 0 where nothing came back. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number, why: string) {
    super(why)
    this.name = 'Refused'
    this.status = status
  }
}

const largestAnswer = 8_000_000

/**
 * connect makes a client of `@actions/github`, which itself neither retries nor gives up. A refusal with a time to wait
 * is obeyed; a request that may have been carried out is asked again only if that does no harm, so never a POST.
 */
export async function connect(token: string, apiUrl: string, allowance: Allowance): Promise<Client> {
  const { getOctokit } = await import('@actions/github')
  const send = async (url: string, init: RequestInit): Promise<Response> => capped(await allowance.fetch(url, init))
  const octokit = getOctokit(token, { baseUrl: apiUrl, request: { fetch: send }, log: silent })
  return async call => {
    for (let tries = 1; ; tries += 1) {
      const outcome = await once(call)
      if (!('again' in outcome)) return outcome
      if (tries > 2 || !(await allowance.wait(outcome.again))) throw outcome.refused
    }
  }

  async function once({ method, path, body, accept }: Call): Promise<Answer | Again> {
    try {
      const { status, data, headers } = await octokit.request(`${method} ${path}`, {
        ...body,
        headers: { ...(accept !== undefined && { accept }) },
      })
      return { status, data: checked(data, accept), lastPage: lastPageOf(headers.link) }
    } catch (error) {
      return judged(error, method)
    }
  }
}

interface Again {
  readonly again: number
  readonly refused: Refused
}

function judged(error: unknown, method: Call['method']): Again {
  if (error instanceof Spent) throw new Refused(0, error.message)
  if (error instanceof Refused) throw error
  const refused = new Refused(statusOf(error), whyOf(error))
  const wait = waitOf(error, refused.status)
  if (wait !== undefined) return { again: wait, refused }
  if (method !== 'POST' && (refused.status === 0 || refused.status >= 500)) return { again: 500, refused }
  throw refused
}

/** How long GitHub asks to wait, in ms: only for refusals by a rate limit. */
function waitOf(error: unknown, status: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const headers = headersOf(error)
  const after = Number(headers.get('retry-after'))
  if (headers.has('retry-after') && Number.isFinite(after)) return Math.max(0, after) * 1000
  if (headers.get('x-ratelimit-remaining') !== '0') return status === 429 ? 1000 : undefined
  const reset = Number(headers.get('x-ratelimit-reset'))
  const date = Date.parse(headers.get('date') ?? '')
  return Number.isFinite(reset) && Number.isFinite(date) ? Math.max(1000, reset * 1000 - date) : 3_600_000
}

function headersOf(error: unknown): ReadonlyMap<string, string> {
  if (typeof error !== 'object' || error === null || !('response' in error)) return new Map()
  const { response } = error
  if (typeof response !== 'object' || response === null || !('headers' in response)) return new Map()
  return new Map(Object.entries(Object(response.headers)).map(([name, value]) => [name.toLowerCase(), String(value)]))
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0
  // The library says 500 for a request that got no answer at all.
  return headersOf(error).size === 0 ? 0 : status
}

function whyOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return `${message}${cause}`.replace(/\s+/g, ' ').slice(0, 300)
}

/** An answer of the wrong kind, such as a page of HTML with status 200, is no answer. */
function checked(data: unknown, accept: string | undefined): unknown {
  if (accept === undefined && typeof data === 'string' && data !== '')
    throw new Refused(0, 'GitHub answered with something that is not JSON')
  return data
}

function lastPageOf(link: unknown): number {
  const match = typeof link === 'string' ? /[?&]page=(\d{1,6})[^>]*>;\s*rel="last"/.exec(link) : null
  return match === null ? 1 : Number(match[1])
}

async function capped(response: Response): Promise<Response> {
  if (response.body === null) return response
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body) {
    size += part.length
    if (size > largestAnswer) throw new Refused(0, 'GitHub answered with more than can be meant')
    parts.push(part)
  }
  const { status, headers } = response
  const whole = new Response([101, 204, 205, 304].includes(status) ? null : Buffer.concat(parts), { status, headers })
  Object.defineProperty(whole, 'url', { value: response.url })
  return whole
}

const nothing = (): void => undefined
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }
