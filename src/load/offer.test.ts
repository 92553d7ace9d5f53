import { expect, test } from 'vitest'
import { readConfig, readGiven, scenarioOf } from '../config/config.ts'
import type { Offer } from '../model/offer.ts'
import { offerOf } from './load.ts'

const target = 'target: http://127.0.0.1:9\n'
const health = 'requests: { health: { get: /health } }\n'

async function offer(config: string, files: Readonly<Record<string, string>> = {}): Promise<Offer | undefined> {
  const content = new Map(Object.entries(files))
  const world = {
    environment: {},
    readFile: async (path: string) => {
      const text = content.get(path)
      return text === undefined ? undefined : Buffer.from(text)
    },
  }
  const given = readGiven([], name => name)
  return offerOf(await scenarioOf(await readConfig(target + config, 'load-test.yml'), 'one', given, world))
}

const load = (keys: string): Promise<Offer | undefined> => offer(`${health}scenarios: { one: ${keys} }`)

test.each([
  ['a rate', '{ rate: 90/min, duration: 1m }', { rate: 1.5, isStaged: false }],
  ['users who carry a rate', '{ rate: 50/s, users: 50, spawn-rate: 10/s, duration: 2m }', { rate: 50, users: 50 }],
  ['a rate in one stage', '{ stages: [{ rate: 20/s, for: 1m }] }', { rate: 20, isStaged: false }],
  // 40 × 20 + 10 × 35 + 10 × 50 arrivals in a minute.
  [
    'stages',
    '{ stages: [{ rate: 20/s, for: 40s }, { rate: 20/s-50/s, for: 10s }, { rate: 50/s, for: 10s }] }',
    { rate: 27.5, isStaged: true },
  ],
  // Behind 45 s: the second half of the ramp, at 42.5/s on average, and ten seconds at 50/s.
  [
    'stages behind a warm-up',
    '{ stages: [{ rate: 20/s, for: 40s }, { rate: 20/s-50/s, for: 10s }, { rate: 50/s, for: 10s }], warm-up: 45s }',
    { rate: (5 * 42.5 + 500) / 15 },
  ],
])('%s offers what is due in the judged time', async (_, keys, expected) => {
  const { rate = 0, ...told } = (await load(keys)) ?? {}
  expect(rate).toBeCloseTo(expected.rate, 9)
  expect({ ...told, rate: expected.rate }).toMatchObject(expected)
})

test('users alone offer what they are answered, which nobody knows before', async () => {
  expect(await load('{ users: 5, duration: 1m }')).toBeUndefined()
})

const told = ({ calls = [] }: Partial<Offer> = {}): readonly unknown[] =>
  calls.map(({ method, name, times, isExact }) => [`${method} ${name}`, Number(times.toFixed(9)), isExact])

test('a request is offered by its weight under each name that it is recorded as, as far as these are known', async () => {
  const config = `
variables: { kind: { ae: 3, dose: 1 }, page: { csv: pages.csv }, id: { integer: 1-9 }, unused: [x, y] }
requests:
  retrieve: { weight: 3, post: /retrieve, name: "/retrieve [\${kind}]" }
  page: { weight: 1, get: "/pages/\${page}", name: "/pages/\${page}" }
  item: { weight: 1, get: "/items/\${id}" }
  named: { weight: 1, get: "/items/\${id}", name: "/items/\${id} [\${kind}]" }
scenarios: { one: { rate: 10/s, duration: 1m } }
`
  expect(told(await offer(config, { 'pages.csv': 'page\na\nb\na\n' }))).toEqual([
    ['POST /retrieve [ae]', 0.375, true],
    ['POST /retrieve [dose]', 0.125, true],
    ['GET /pages/a', 0.111111111, true],
    ['GET /pages/b', 0.055555556, true],
    ['GET /items/{id}', 0.166666667, true],
    ['GET /items/{id} [ae]', 0.125, false],
    ['GET /items/{id} [dose]', 0.041666667, false],
  ])
})

test('names without end are told as one', async () => {
  const rows = Array.from({ length: 1001 }, (_, at) => `page-${at}`).join('\n')
  const config =
    'variables: { page: { csv: pages.csv } }\nrequests: { page: { get: "/${page}", name: "/${page}" } }\nscenarios: { one: { rate: 1, duration: 1m } }'
  expect(told(await offer(config, { 'pages.csv': `page\n${rows}\n` }))).toEqual([['GET /{page}', 1, false]])
})

test('a flow offers each of its steps once, and its users think between them', async () => {
  const flow = `
requests:
  order: { weight: 3, steps: [{ post: /orders }, { get: /orders, think-time: 1s-3s }, { get: /orders }] }
  health: { weight: 1, get: /health }
scenarios: { one: { rate: 4/s, duration: 1m } }
`
  const made = await offer(flow)
  expect(told(made)).toEqual([
    ['POST /orders', 0.75, true],
    ['GET /orders', 1.5, true],
    ['GET /health', 0.25, true],
  ])
  expect(made?.thinkMs).toBe(1500)
})

test('what could not be sent is said where it is written, also of steps that are sent once', async () => {
  for (const key of ['ready', 'setup', 'teardown'])
    await expect(
      offer(
        `${health}${key}: { get: /x, capture: { id: "$.a[?(@.b)]" } }\nscenarios: { one: { rate: 1, duration: 1s } }`,
      ),
      key,
    ).rejects.toThrow(/^load-test\.yml:3:\d+: can't read the JSONPath/)
})
