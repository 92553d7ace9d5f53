/** Limits bound what one run may ask of GitHub: a slow or broken service must not hold up a verdict. */
export interface Limits {
  readonly requests: number
  /** All time spent on requests and waiting, in ms. */
  readonly totalMs: number
  readonly requestMs: number
}

/** usualLimits are those of a run in a workflow. */
export const usualLimits: Limits = { requests: 12, totalMs: 60_000, requestMs: 20_000 }

/** Clock is time and waiting; tests have their own. */
export interface Clock {
  /** Monotonic, in ms. */
  now(): number
  wait(ms: number): Promise<void>
}

/** Allowance is what is left of the limits. */
export interface Allowance {
  /** Performs a request within what is left; throws `Spent` where nothing is. */
  fetch(url: string, init: RequestInit): Promise<Response>
  /** Waits if there is time; false if there is not. */
  wait(ms: number): Promise<boolean>
  /** Runs other work within the time that is left; rejects with `Spent` when it is over. */
  within<Value>(work: Promise<Value>): Promise<Value>
  readonly used: () => number
}

/** Spent says that a limit is reached, and which. */
export class Spent extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'Spent'
  }
}

/** makeAllowance counts requests and time; requests go to one origin, and follow no redirect. */
export function makeAllowance(apiUrl: string, limits: Limits, clock: Clock, send: typeof fetch): Allowance {
  const { origin } = new URL(apiUrl)
  let used = 0
  let spentMs = 0

  async function timed<Value>(work: () => Promise<Value>): Promise<Value> {
    const began = clock.now()
    try {
      return await work()
    } finally {
      spentMs += clock.now() - began
    }
  }

  function left(): number {
    return limits.totalMs - spentMs
  }

  return {
    used: () => used,
    fetch: (url, init) => {
      if (new URL(url).origin !== origin) throw new Spent('GitHub pointed at another host')
      if (used >= limits.requests) throw new Spent(`${limits.requests} requests were used up`)
      if (left() <= 0) throw new Spent(`${limits.totalMs / 1000} s were used up`)
      used += 1
      const signal = AbortSignal.timeout(Math.max(1, Math.min(limits.requestMs, left())))
      return timed(() => send(url, { ...init, redirect: 'error', signal }))
    },
    wait: async ms => {
      if (ms > left()) return false
      await timed(() => clock.wait(ms))
      return true
    },
    within: work => {
      const end = Promise.withResolvers<never>()
      const timer = setTimeout(
        () => end.reject(new Spent(`${limits.totalMs / 1000} s were used up`)),
        Math.max(0, left()),
      )
      return timed(() => Promise.race([work, end.promise])).finally(() => clearTimeout(timer))
    },
  }
}
