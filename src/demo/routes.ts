/** Route is what an endpoint of the simulated service wants, and what it gives. */
export interface Route {
  readonly method: 'GET' | 'POST'
  /** The answer to a body; `refusal` says what is wrong with it. */
  reply(body: string): Reply
}

export type Reply = { readonly result: object } | { readonly refusal: string }

/** tasks are what `/extract/…` can look for. */
export const tasks = ['pico', 'effects', 'ae', 'dose', 'eligibility'] as const

/** intents are what a query of `/retrieve` can be after; one that names none is general. */
export const intents = ['endpoint', 'ae', 'dose', 'eligibility', 'general'] as const

/** routeOf is the route of a path; undefined for a stranger. Metrics have a series for each path with a route. */
export function routeOf(path: string): Route | undefined {
  return routes.get(path)
}

const routes: ReadonlyMap<string, Route> = new Map([
  ['/retrieve', { method: 'POST', reply: retrieved }],
  ...tasks.map((task): readonly [string, Route] => [
    `/extract/${task}`,
    { method: 'POST', reply: body => read(body, () => ({ result: { task, spans: [] } })) },
  ]),
  ['/facets/generate', { method: 'POST', reply: body => read(body, () => ({ result: { facets: [] } })) }],
  ['/health', { method: 'GET', reply: () => ({ result: { status: 'ok' } }) }],
])

function retrieved(body: string): Reply {
  return read(body, ({ intent = 'general' }) =>
    intents.some(one => one === intent) ? { result: { intent, results: [] } } : { refusal: 'no such intent' },
  )
}

interface Asked {
  readonly intent?: unknown
}

function read(body: string, reply: (asked: Asked) => Reply): Reply {
  const asked = parsed(body)
  return isAsked(asked) ? reply(asked) : { refusal: 'a JSON object wanted' }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function isAsked(value: unknown): value is Asked {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
