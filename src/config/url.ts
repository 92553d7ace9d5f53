import type { Scenario } from '../model/scenario.ts'
import { targetOf } from './connection.ts'
import type { GivenLoad } from './given.ts'
import type { NamedEntry, Placed } from './keys.ts'
import { prepared } from './scenario-of.ts'
import { asText, type Template, templateOf } from './template.ts'
import { makeOutside, type World } from './world.ts'

/**
 * scenarioOfUrl is a load of one URL, without a config: `given.load.target` is all of it, with its path and query. The
 * scenario has the name of what sends it, the request that of the path.
 */
export async function scenarioOfUrl(given: GivenLoad, world: World, name = 'run'): Promise<Scenario> {
  const { target } = given.load
  const place = target?.place ?? { file: '--target' }
  const [, base = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target?.value.text ?? '') ?? []
  const url = targetOf(target && { value: templateOf(base, place), place }, place.file, makeOutside(world))
  const { body } = given
  const step = {
    method: given.method?.value ?? (body === undefined ? 'GET' : 'POST'),
    path: templateOf(asText(url.pathname) + query, place),
    name: templateOf(asText(url.pathname), place),
    headers: typed(given),
    query: [],
    ...(body && { body: { kind: 'text' as const, text: body } }),
    expect: [],
    capture: [],
    place,
  }
  return prepared(
    {
      name: { value: name, place },
      keys: {
        ...given.load,
        target: { value: templateOf(asText(url.origin), place), place } satisfies Placed<Template>,
      },
      headers: given.headers,
      requests: [{ key: 'run', keyPlace: place, value: { weight: 1, steps: [step] } }],
      variables: new Map(),
    },
    world,
  )
}

/** A body that is a JSON object or list is sent as what it is. */
function typed({ body, headers }: GivenLoad): readonly NamedEntry<Template>[] {
  if (body === undefined || !isJson(body.text) || headers.some(({ key }) => key.toLowerCase() === 'content-type'))
    return []
  return [{ key: 'content-type', keyPlace: body.place, value: templateOf('application/json', body.place) }]
}

function isJson(text: string): boolean {
  try {
    return /^\s*[[{]/.test(text) && JSON.parse(text) !== undefined
  } catch {
    return false
  }
}
