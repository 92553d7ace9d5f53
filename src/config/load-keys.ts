import type { Place } from '../model/notice.ts'
import { choice, type Decoder, flag, list, mapped, object, scalar, unexpected } from '../text/decoder.ts'
import type { DocNode } from '../text/document.ts'
import { abort } from './abort.ts'
import { named, type Part, placed, some } from './keys.ts'
import { duration, durations, rate, rates, whole } from './quantities.ts'
import { auth, headers, ready, request, steps, weight } from './step.ts'
import { template } from './template.ts'
import { variables } from './variables.ts'

/** mostOutside is what is sent to another machine, and no more, unless `max-rate` and `max-users` say otherwise. */
export const mostOutside = { rate: 200, users: 500 } as const

/** StageEntry is a stage as written; rates per second. */
export interface StageEntry {
  readonly from: number
  readonly to: number
  readonly durationMs: number
  readonly place: Place
}

const stage = mapped(
  object(
    { rate: rates('A rate, or a ramp from one to another.'), for: duration('How long.') },
    'A stretch of the load.',
    new Map([
      ['duration', '`for`'],
      ['target', '`rate`'],
      ['users', '`rate`: stages are of arrivals'],
      ['arrivalRate', '`rate`'],
      ['rampTo', '`rate: 20/s-50/s`'],
    ]),
  ),
  ({ rate: ends, for: durationMs }, node): StageEntry => {
    if (ends === undefined || durationMs === undefined) throw unexpected(node, 'both `rate` and `for`')
    return { from: ends[0], to: ends[1], durationMs, place: node.place }
  },
)

const stages: Decoder<readonly StageEntry[]> = {
  schema: {
    type: 'array',
    items: stage.schema,
    minItems: 1,
    description: 'Stretches of the load, one after the other.',
  },
  decode: node => {
    if (node.kind !== 'list' || node.items.length === 0)
      throw unexpected(node, 'stages, like `[{ rate: 20/s, for: 2m }]`')
    return node.items.map(item => stage.decode(item))
  },
}

const path = (what: string) => placed(template(`${what}: a path, relative to the folder of this file.`))

const tls = object(
  {
    ca: path('Certificates that are trusted, as PEM'),
    cert: path('The certificate that is shown, as PEM'),
    key: path('Its key, as PEM'),
    'server-name': placed(template('The name that the certificate must bear.')),
    insecure: flag('Takes any certificate.'),
  },
  'TLS.',
  new Map([
    ['certificate', '`cert`'],
    ['servername', '`server-name`'],
    ['rejectUnauthorized', '`insecure: true`'],
  ]),
)

const warmUp = scalar<number | 'auto'>(
  'a time like `30s`, or auto',
  {
    type: 'string',
    description: 'What is left out of the judgement behind the spawn phase.',
    examples: ['30s', 'auto'],
  },
  (given, node) => (given === 'auto' ? 'auto' : warmUpTime.decode(node)),
)

const warmUpTime = duration('', 0)

/** host takes a host, without scheme and port; a star stands for a part of its first label. */
export const host = scalar(
  'a host like `pr-7.preview.example.com` or `*.preview.example.com`',
  { type: 'string', pattern: hostPattern().source },
  given => (hostPattern().test(given) ? given.toLowerCase() : undefined),
)

/** A star stands in the first label alone, so that it never reaches another domain. */
function hostPattern(): RegExp {
  return /^(?:[\w-]*\*[\w-]*(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*|\[[\da-fA-F:.]+\])$/
}

/** connectionShape is the keys that the whole config and each scenario may have; the scenario's outrank. */
export const connectionShape = {
  target: placed(template('Base URL under test; ${NAME} comes from the environment.')),
  headers,
  auth,
  timeout: placed(duration('Total deadline of one request; 30s where left out.')),
  drain: duration('What is due or in flight at the end may finish within this; 30s where left out.', 0),
  seed: whole('What chance begins with; 1 where left out.', 0, 4_294_967_295),
  'max-rate': rate(`Most arrivals to another machine; ${mostOutside.rate}/s where left out.`),
  'max-users': whole(`Most users against another machine; ${mostOutside.users} where left out.`, 1, 100_000),
  'allow-hosts': list(host, 'Hosts beside that of the target that requests may go to.'),
  connections: placed(
    whole('Connections that may be open at once; 1,000 where left out, with `users` one for each.', 1, 60_000),
  ),
  transport: choice(['auto', 'undici', 'raw'], 'What speaks HTTP.'),
  proxy: placed(template('URL of an HTTP proxy; ${NAME} comes from the environment.')),
  tls,
  redirects: whole('How often a redirect is followed; 0 where left out.', 0, 20),
  cookies: flag('Whether each user keeps its cookies.'),
  ready,
  setup: steps('Requests before the load; what they capture holds for all.'),
  teardown: steps('Requests behind the load.'),
  abort,
  'warm-up': placed(warmUp),
} as const

/** loadShape is the keys of a scenario that say how much load there is. */
export const loadShape = {
  rate: placed(rate('Arrivals at this rate, whatever the target does.')),
  users: placed(
    whole('Users: alone, each sends one request after the other; beside `rate`, they carry the arrivals.', 1, 100_000),
  ),
  'spawn-rate': placed(rate('How many users begin each second; all within one second where left out.')),
  duration: placed(duration('How long, with the spawn phase.')),
  stages: placed(stages),
  arrivals: placed(choice(['even', 'poisson'], 'Evenly spaced, or as of users who know nothing of each other.')),
  'think-time': placed(durations('What a user waits between two iterations.')),
  pacing: placed(duration('From the start of one iteration of a user to the next.')),
  requests: some(placed(weight), 'The requests of this scenario and their weights.'),
} as const

/** contentShape is the keys of the whole config that say what is sent. */
export const contentShape = {
  variables,
  requests: named(request, 'What arrives, by name.'),
} as const

/** LaterEntry is a value that is kept as it was given, for what does not read it yet. */
export interface LaterEntry {
  readonly value: unknown
  readonly place: Place
}

const later = (description: string): Decoder<LaterEntry> => ({
  schema: { description },
  decode: node => ({ value: asGiven(node), place: node.place }),
})

/** laterConfigShape is keys of the whole config that are kept as given. */
export const laterConfigShape = {
  resources: later("What the target's own metrics say."),
} as const

/** laterScenarioShape is keys of a scenario that are kept as given. */
export const laterScenarioShape = {
  find: later('What is looked for, like breaking-point.'),
  until: later('Where the search ends.'),
} as const

/** ConnectionKeys are what `connectionShape` gives. */
export type ConnectionKeys = Part<typeof connectionShape>

/** LoadKeys are what a scenario says of its load. */
export type LoadKeys = Part<typeof loadShape> & ConnectionKeys

function asGiven(node: DocNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(asGiven)
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, asGiven(value)]))
    default:
      return node satisfies never
  }
}
