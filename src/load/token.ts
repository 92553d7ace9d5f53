import { performance } from 'node:perf_hooks'
import { type Notice, notice } from '../model/notice.ts'
import { type Token, tokenName } from '../model/scenario.ts'
import { contentOf } from './content.ts'
import type { Prepared } from './iteration.ts'
import { type Errands, sendOnce } from './once.ts'
import type { Answer } from './transport.ts'

/** Keeper has the token that requests show now. */
export interface Keeper {
  readonly current: string
  /** Told of a token that was answered by a 401; fetches another, unless it has one already or is about to. */
  refuse(token: string): void
  /** Fetches the first token and keeps it fresh from then on; gives what went wrong. */
  begin(fetching: Fetching): Promise<string | undefined>
  /** What to tell of it. */
  notices(): readonly Notice[]
  close(): void
}

/** Fetching is all that a token is fetched with. */
export interface Fetching {
  readonly token: Token
  readonly prepared: Prepared
  readonly errands: Errands
  /** Told each token before it is shown to anybody. */
  onSecret(secret: string): void
}

/** Of what an answer says about its time: the rest is for the way there. */
const shareOfTime = 0.8
/** Between two attempts that nobody asked for at a time, so that a service that refuses everything is not asked in a loop. */
const pauseMs = 1000

/** makeKeeper makes one that has no token yet. */
export function makeKeeper(): Keeper {
  let current = ''
  let fetching: Fetching | undefined
  let [isBusy, isClosed] = [false, false]
  let [triedAt, failed, why] = [Number.NEGATIVE_INFINITY, 0, '']
  let timer: NodeJS.Timeout | undefined
  const attempt = async (how: Fetching): Promise<string | undefined> => {
    isBusy = true
    clearTimeout(timer)
    const { token, holdsMs, wrong } = await fetchOnce(how)
    isBusy = false
    if (wrong === undefined) current = token
    const againMs = wrong === undefined ? holdsMs : pauseMs
    if (againMs !== undefined && !isClosed) timer = setTimeout(refresh, againMs)
    return wrong
  }
  const refresh = async (): Promise<void> => {
    if (fetching === undefined) return
    const wrong = await attempt(fetching)
    triedAt = performance.now()
    if (wrong === undefined || isClosed || fetching.errands.signal?.aborted === true) return
    failed += 1
    why = wrong
  }
  return {
    get current() {
      return current
    },
    refuse: token => {
      const isEarly = performance.now() - triedAt < pauseMs
      if (token === current && !isBusy && !isClosed && !isEarly) void refresh()
    },
    begin: how => {
      fetching = how
      return attempt(how)
    },
    notices: () => (failed === 0 ? [] : [notice('token-stale', { times: failed, why })]),
    close: () => {
      isClosed = true
      clearTimeout(timer)
    },
  }
}

interface Fetched {
  readonly token: string
  readonly holdsMs: number | undefined
  readonly wrong: string | undefined
}

async function fetchOnce({ token, prepared, errands, onSecret }: Fetching): Promise<Fetched> {
  const values = new Map(token.values)
  let holdsMs = token.everyMs
  const judge: Prepared['judge'] = (answer, ...rest) => {
    holdsMs ??= expiryOf(answer)
    return prepared.judge(answer, ...rest)
  }
  const user = { connections: new Map() }
  const wrong = await sendOnce({ ...prepared, judge }, { ...errands, values, user })
  const fetched = values.get(tokenName) ?? ''
  if (wrong === undefined) onSecret(fetched)
  return { token: fetched, holdsMs, wrong }
}

/** `expires_in` of RFC 6749 §5.1 is in seconds. */
function expiryOf(answer: Answer): number | undefined {
  const body = contentOf(answer).json?.value
  const seconds =
    typeof body === 'object' && body !== null && 'expires_in' in body ? Number(body.expires_in) : Number.NaN
  return seconds > 0 ? Math.max(pauseMs, Math.min(longestMs, seconds * 1000 * shareOfTime)) : undefined
}

/** Timers can wait for 24 days. */
const longestMs = 14 * 86_400_000
