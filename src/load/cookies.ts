/** Jar keeps the cookies of one virtual user for one host; the Domain of a cookie widens nothing. */
export interface Jar {
  /**
   * Takes the cookies of an answer (flat headers, names in lower case) to a request for `path`. Tell it each answer: what
   * has expired by `nowMs` (since 1970) is gone.
   */
  take(headers: readonly string[], path: string, nowMs: number): void
  /** Value of the `cookie` header for a path, longer cookie paths first; undefined where there is nothing to send. */
  header(path: string, isSecure: boolean): string | undefined
}

/** Most cookies of a jar; the oldest gives way. */
const mostCookies = 50

/** Most bytes of a cookie's name and value; a larger one is left out. */
const mostBytes = 4096

interface Cookie {
  readonly name: string
  readonly pair: string
  readonly path: string
  readonly isSecure: boolean
  /** Infinity for a cookie of the session, which here is the virtual user. */
  readonly untilMs: number
}

/** makeJar is an empty jar that works as RFC 6265 §5 says, for one host. */
export function makeJar(): Jar {
  const cookies = new Map<string, Cookie>()
  let sorted: readonly Cookie[] = []
  let nextEndMs = Number.POSITIVE_INFINITY
  const sort = (): void => {
    sorted = [...cookies.values()].toSorted((a, b) => b.path.length - a.path.length)
    nextEndMs = sorted.reduce((first, { untilMs }) => Math.min(first, untilMs), Number.POSITIVE_INFINITY)
  }
  const expire = (nowMs: number): void => {
    for (const [key, { untilMs }] of cookies) if (untilMs <= nowMs) cookies.delete(key)
    sort()
  }
  return {
    take: (headers, path, nowMs) => {
      const set = headers.filter((_, at) => at % 2 === 1 && headers[at - 1] === 'set-cookie')
      for (const text of set) put(cookies, cookieOf(text, path, nowMs))
      if (set.length > 0 || nextEndMs <= nowMs) expire(nowMs)
    },
    header: (path, isSecure) => {
      if (sorted.length === 0) return undefined
      const asked = withoutQuery(path)
      const sent = sorted.filter(cookie => (isSecure || !cookie.isSecure) && covers(cookie.path, asked))
      return sent.length === 0 ? undefined : sent.map(({ pair }) => pair).join('; ')
    },
  }
}

/** One that is replaced keeps its place; one that has expired is taken out afterwards. */
function put(cookies: Map<string, Cookie>, cookie: Cookie | undefined): void {
  if (cookie === undefined) return
  cookies.set(`${cookie.path};${cookie.name}`, cookie)
  if (cookies.size <= mostCookies) return
  const [oldest] = cookies.keys()
  if (oldest !== undefined) cookies.delete(oldest)
}

function cookieOf(text: string, path: string, nowMs: number): Cookie | undefined {
  const [pair = '', ...attributes] = text.split(';')
  const cut = pair.indexOf('=')
  const [name, value] = [pair.slice(0, cut).trim(), pair.slice(cut + 1).trim()]
  // A control character would be one in our own request.
  if (cut < 0 || name === '' || /[\0-\x1f\x7f]/.test(name + value)) return undefined
  if (Buffer.byteLength(name + value) > mostBytes) return undefined
  const given = attributesOf(attributes)
  const own = given.get('path')
  return {
    name,
    pair: `${name}=${value}`,
    path: own?.startsWith('/') ? own : defaultPath(path),
    isSecure: given.has('secure'),
    untilMs: endOf(given, nowMs),
  }
}

/** By name in lower case; the last of a name counts. */
function attributesOf(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts.map(text => {
      const [name = '', ...value] = text.split('=')
      return [name.trim().toLowerCase(), value.join('=').trim()] as const
    }),
  )
}

/** Max-Age outranks Expires; one that can't be read counts as not given. */
function endOf(given: ReadonlyMap<string, string>, nowMs: number): number {
  const age = given.get('max-age') ?? ''
  if (/^-?\d+$/.test(age)) return Number(age) <= 0 ? Number.NEGATIVE_INFINITY : nowMs + Number(age) * 1000
  const expires = given.get('expires') ?? ''
  const ms = Date.parse(/(?:GMT|UTC|Z|[+-]\d{4})$/i.test(expires) ? expires : `${expires} GMT`)
  return Number.isNaN(ms) ? Number.POSITIVE_INFINITY : ms
}

function withoutQuery(path: string): string {
  return path.split('?', 1)[0] ?? ''
}

function defaultPath(path: string): string {
  const asked = withoutQuery(path)
  const end = asked.lastIndexOf('/')
  return end <= 0 ? '/' : asked.slice(0, end)
}

function covers(cookiePath: string, asked: string): boolean {
  if (!asked.startsWith(cookiePath)) return false
  return asked.length === cookiePath.length || cookiePath.endsWith('/') || asked[cookiePath.length] === '/'
}
