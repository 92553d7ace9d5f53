import type { Answer, Call } from './transport.ts'

/**
 * redirected is the call that an answer asks for instead of the one that it answers (RFC 9110 §15.4); undefined where it asks
 * for none, and a text where it must not be followed: headers go to no other origin.
 * `cookie` is what the user's own cookies are at a path, where it keeps them.
 */
export function redirected(
  call: Call,
  { status, headers }: Answer,
  { origin, cookie }: { readonly origin: string; cookie?(path: string): string | undefined },
): Call | string | undefined {
  const [, location] = moves.has(status) ? (pairsOf(headers).find(([name]) => name === 'location') ?? []) : []
  if (location === undefined) return undefined
  const base = `${origin}${call.path}`
  if (!URL.canParse(location, base)) return `HTTP ${status}, then a redirect to what is no URL`
  const url = new URL(location, base)
  if (url.origin !== origin) return `HTTP ${status}, then a redirect to another origin, which is not followed`
  const path = `${url.pathname}${url.search}`
  const isChanged =
    status === 303 ? call.method !== 'HEAD' : (status === 301 || status === 302) && call.method === 'POST'
  const kept = pairsOf(call.headers).filter(([name]) => {
    const lower = name.toLowerCase()
    return (lower !== 'cookie' || cookie === undefined) && !(isChanged && lower.startsWith('content-'))
  })
  const jar = cookie?.(path)
  return {
    ...call,
    path,
    headers: [...kept, ...(jar === undefined ? [] : [['cookie', jar] as const])].flat(),
    ...(isChanged && { method: 'GET', body: undefined }),
  }
}

const moves: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

function pairsOf(headers: readonly string[]): readonly (readonly [string, string])[] {
  return headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] ?? ''] as const] : []))
}
