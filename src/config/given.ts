import { UserError } from '../model/errors.ts'
import type { Place } from '../model/notice.ts'
import { choice, list, object, scalar } from '../text/decoder.ts'
import type { DocNode, Entry } from '../text/document.ts'
import { type NamedEntry, type Part, type Placed, partOf, placed } from './keys.ts'
import { connectionShape, host, type LoadKeys, loadShape } from './load-keys.ts'
import { headerName } from './step.ts'
import { type Template, template, templateOf } from './template.ts'

/** GivenLoad is what options and inputs say of a load; they outrank the config. */
export interface GivenLoad {
  readonly load: LoadKeys
  readonly headers: readonly NamedEntry<Template>[]
  readonly method?: Placed<string>
  readonly body?: Template
}

const overrides = {
  target: connectionShape.target,
  timeout: connectionShape.timeout,
  drain: connectionShape.drain,
  seed: connectionShape.seed,
  connections: connectionShape.connections,
  transport: connectionShape.transport,
  'max-rate': connectionShape['max-rate'],
  'max-users': connectionShape['max-users'],
  rate: loadShape.rate,
  users: loadShape.users,
  'spawn-rate': loadShape['spawn-rate'],
  duration: loadShape.duration,
  arrivals: loadShape.arrivals,
  'warm-up': connectionShape['warm-up'],
  'think-time': loadShape['think-time'],
  pacing: loadShape.pacing,
} as const

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const

const header = scalar('a header like `name: value`', { type: 'string' }, (text, { place }) => {
  const at = text.indexOf(':')
  if (at < 1) return undefined
  const key = text.slice(0, at).trim()
  headerName(key, place)
  return { key, keyPlace: place, value: templateOf(text.slice(at + 1).trim(), place) }
})

const given = object(
  {
    ...overrides,
    method: placed(choice(methods, 'The method.')),
    header: list(header, 'Headers.'),
    body: template('The body.'),
    'allow-host': list(host, 'Hosts that requests may go to.'),
  },
  'A load.',
)

/** loadNames is the options and inputs that `readGiven` reads. */
export const loadNames: readonly string[] = [...Object.keys(overrides), 'method', 'header', 'body', 'allow-host']

/**
 * readGiven reads options or inputs as texts, by the rules of the config; `header` and `allow-host` may come several times.
 * `file` says by what each was given.
 */
export function readGiven(
  texts: Iterable<readonly [name: string, text: string]>,
  file: (name: string) => string,
): GivenLoad {
  const read = given.decode({ kind: 'map', entries: entriesOf(texts, file), place: { file: file('') } })
  const hosts = read['allow-host']
  const load: Part<typeof overrides> = partOf(read, overrides) ?? {}
  return {
    load: { ...load, ...(hosts && { 'allow-hosts': hosts }) },
    headers: read.header ?? [],
    ...(read.method && { method: read.method }),
    ...(read.body && { body: read.body }),
  }
}

function entriesOf(
  texts: Iterable<readonly [name: string, text: string]>,
  file: (name: string) => string,
): readonly Entry[] {
  const nodes = new Map<string, { readonly place: Place; readonly items: DocNode[] }>()
  for (const [name, written] of texts) {
    const place = { file: file(name) }
    const text = name === 'method' ? written.toUpperCase() : written
    const items: DocNode[] = []
    const node = nodes.get(name) ?? { place, items }
    node.items.push({ kind: 'scalar', value: text, text, place })
    nodes.set(name, node)
  }
  return [...nodes].map(([key, { place, items }]) => ({ key, keyPlace: place, value: oneOrAll(key, items, place) }))
}

function oneOrAll(name: string, items: readonly DocNode[], place: Place): DocNode {
  const [first, second] = items
  if (first !== undefined && second === undefined) return first
  if (name === 'header' || name === 'allow-host') return { kind: 'list', items, place }
  throw new UserError('value-unexpected', { ...place, found: 'several', expected: 'one' })
}
