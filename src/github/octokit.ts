import type { Fault } from './fault.ts'
import { type Fetch, type Received, receive, type Sending } from './wire.ts'

/** Asking is one request to the API; `path` begins with a slash and is encoded already, or is `/graphql`. */
export interface Asking {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: object
  /** Media type wanted, whose answer is taken as text; GitHub's JSON where absent. */
  readonly accept?: string
}

/** Patience is how long an answer may take and how large it may be. */
export interface Patience {
  readonly ms: number
  readonly bytes: number
}

/** Line is a line to one API with one token, which goes nowhere else. */
export type Line = (asking: Asking, patience: Patience) => Promise<Received | Fault>

/**
 * openLine makes requests as GitHub's own client does, with its headers and its proxy settings. That client knows no limit of
 * time or size and follows redirects wherever they lead, so it is given a way to send that does not, and what came is read here.
 */
export async function openLine(token: string, apiUrl: string, given: Fetch | undefined): Promise<Line> {
  const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils')
  const octokit = new GitHub(getOctokitOptions(token, { baseUrl: apiUrl, userAgent: 'load-test-action' }))
  const { origin } = new URL(apiUrl)
  const fetch = given ?? (await usualFetch(apiUrl))
  return async ({ method, path, body, accept = 'application/vnd.github+json' }, { ms, bytes }) => {
    let received: Received | Fault = { kind: 'unreachable', message: '' }
    const signal = AbortSignal.timeout(ms)
    const send = async (url: string, sending: Sending): Promise<Response> => {
      const isHome = new URL(url).origin === origin
      received = isHome
        ? await receive(fetch, url, { ...sending, signal, redirect: 'manual' }, bytes)
        : { kind: 'elsewhere' }
      return new Response(null, { status: 204 })
    }
    await octokit.request({
      method,
      url: path === '/graphql' ? `${apiUrl.replace(/\/v3$/, '')}${path}` : path,
      headers: { accept },
      ...(body && { data: body }),
      request: { fetch: send },
    })
    return received
  }
}

/** usualFetch is how GitHub's client sends: through the runner's proxy, where it has one. */
export async function usualFetch(apiUrl: string): Promise<Fetch> {
  const { defaults } = await import('@actions/github/lib/utils')
  // Whether a proxy is in the way was decided for the address in the environment, and holds for no other.
  const isUsual =
    URL.canParse(defaults.baseUrl ?? '') && new URL(defaults.baseUrl ?? '').origin === new URL(apiUrl).origin
  const usual: Fetch | undefined = isUsual ? defaults.request?.fetch : undefined
  return usual ?? globalThis.fetch
}
