import { expect, test } from 'vitest'
import type { Scenario, Step, Variable } from './scenario.ts'
import { definitionOf, scenarioHash } from './scenario-hash.ts'

const step = (name: string, more: Partial<Step> = {}): Step => ({
  name,
  method: 'POST',
  path: '/retrieve',
  headers: [],
  body: { kind: 'text', text: '{"query":"${query}"}', type: 'application/json', escape: 'json' },
  expect: [],
  capture: [],
  source: { file: 'load-test.yml', line: 7 },
  ...more,
})

const query: Variable = { name: 'query', kind: 'rows', values: ['a', 'b'], order: 'sequential' }

const health = step('/health', { method: 'GET', path: '/health' })

const burst: Scenario = {
  name: 'burst',
  target: 'https://api.example.com',
  load: { kind: 'carried', rate: 50, users: 50, spawnRate: 10, durationMs: 120_000, arrivals: 'even' },
  flows: [
    { name: 'retrieve', weight: 72, steps: [step('/retrieve [${intent}]')] },
    { name: 'health', weight: 5, steps: [health] },
  ],
  variables: [query, { name: 'intent', kind: 'choice', values: ['ae', 'dose'], weights: [1, 2] }],
  seed: 1,
  timeoutMs: 30_000,
  drainMs: 30_000,
  connection: {
    transport: 'auto',
    tls: { insecure: false },
    mostRedirects: 0,
    cookies: false,
    mostBytes: 1e6,
    allowedHosts: [],
  },
  setup: [],
  teardown: [],
  abort: [],
  warmUp: 0,
  mostConnections: 1000,
  secrets: [],
}

const [retrieve] = burst.flows
if (retrieve === undefined) throw new Error('no flow')
const retrieving = (change: Partial<Step>): Scenario => ({
  ...burst,
  flows: burst.flows.map(flow => (flow === retrieve ? { ...flow, steps: [step('/retrieve', change)] } : flow)),
})

test.each<readonly [string, Scenario]>([
  [
    'another rate',
    {
      ...burst,
      load: {
        ...burst.load,
        kind: 'carried',
        rate: 51,
        users: 50,
        spawnRate: 10,
        durationMs: 120_000,
        arrivals: 'even',
      },
    },
  ],
  [
    'another model',
    {
      ...burst,
      load: {
        kind: 'closed',
        users: 50,
        spawnRate: 10,
        durationMs: 120_000,
        between: { kind: 'think', fromMs: 0, toMs: 0 },
      },
    },
  ],
  ['another weight', { ...burst, flows: burst.flows.map(flow => ({ ...flow, weight: flow.weight + 1 })) }],
  ['another path', retrieving({ path: '/retrieve?k=2' })],
  ['another body', retrieving({ body: { kind: 'text', text: '{}', type: 'application/json', escape: 'json' } })],
  ['other bytes', retrieving({ body: { kind: 'bytes', bytes: Buffer.from('a'), type: 'x' } })],
  ['another think time in a flow', retrieving({ thinkMs: [1, 2] })],
  ['other data of a file', { ...burst, variables: [{ ...query, values: ['a', 'c'] }] }],
  ['one more request', { ...burst, flows: [...burst.flows, { name: 'more', weight: 1, steps: [health] }] }],
  ['a setup', { ...burst, setup: [health] }],
])('%s is another hash', (_, changed) => {
  expect(scenarioHash(changed)).not.toBe(scenarioHash(burst))
})

test('the bytes of a file and of a field of a form count, each by itself', () => {
  const sends = (bytes: string): string =>
    scenarioHash(retrieving({ body: { kind: 'multipart', parts: [{ name: 'file', value: Buffer.from(bytes) }] } }))
  expect(sends('a')).toBe(sends('a'))
  expect(sends('a')).not.toBe(sends('b'))
})

test.each<readonly [string, Scenario]>([
  ['target', { ...burst, target: 'https://other.example.com' }],
  ['name', { ...burst, name: 'peak' }],
  ['seed', { ...burst, seed: 2 }],
  ['deadline', { ...burst, timeoutMs: 1000 }],
  [
    'headers',
    {
      ...burst,
      flows: burst.flows.map(flow => ({ ...flow, steps: flow.steps.map(one => ({ ...one, headers: [['a', 'b']] })) })),
    },
  ],
  [
    'names of requests',
    {
      ...burst,
      flows: burst.flows.map(flow => ({ ...flow, name: 'x', steps: flow.steps.map(one => ({ ...one, name: 'x' })) })),
    },
  ],
  ['order of requests', { ...burst, flows: burst.flows.toReversed() }],
  ['variables that nothing uses', { ...burst, variables: [...burst.variables, { name: 'idle', kind: 'uuid' }] }],
  [
    'place in the file',
    {
      ...burst,
      flows: burst.flows.map(flow => ({
        ...flow,
        steps: flow.steps.map(one => ({ ...one, source: { file: 'other.yml' } })),
      })),
    },
  ],
])('the %s is outside of it', (_, changed) => {
  expect(scenarioHash(changed)).toBe(scenarioHash(burst))
})

test('the order in which keys were written does not matter', () => {
  const { rate, users, spawnRate, durationMs, arrivals } = {
    rate: 50,
    users: 50,
    spawnRate: 10,
    durationMs: 120_000,
    arrivals: 'even',
  } as const
  expect(scenarioHash({ ...burst, load: { arrivals, durationMs, spawnRate, users, rate, kind: 'carried' } })).toBe(
    scenarioHash(burst),
  )
})

test('a hash bears the version of the function that made it', () => {
  expect(scenarioHash(burst)).toMatch(/^1:[\da-f]{16}$/)
})

test('an endpoint keeps its definition while another request changes, and loses it with its own, the load or its data', () => {
  const before = definitionOf(burst, 'POST', '/retrieve [ae]')
  expect(before).toMatch(/^1:[\da-f]{16}$/)
  const otherHealth = { ...burst, flows: [retrieve, { name: 'health', weight: 9, steps: [health] }] }
  expect(definitionOf(otherHealth, 'POST', '/retrieve [ae]')).toBe(before)
  expect(definitionOf(otherHealth, 'GET', '/health')).not.toBe(definitionOf(burst, 'GET', '/health'))
  const shorter: Scenario = {
    ...burst,
    load: { ...burst.load, durationMs: 60_000, kind: 'carried', rate: 50, users: 50, spawnRate: 10, arrivals: 'even' },
  }
  expect(definitionOf(shorter, 'POST', '/retrieve [ae]')).not.toBe(before)
  expect(definitionOf({ ...burst, variables: [{ ...query, values: ['c'] }] }, 'POST', '/retrieve [ae]')).not.toBe(
    before,
  )
})

test.each([
  ['POST', '/retrieve [ae]', true],
  [undefined, '/retrieve [ae]', true],
  ['POST', '/retrieve []', true],
  ['GET', '/retrieve [ae]', false],
  ['POST', '/retrieve', false],
  ['POST', '/retrieve [ae', false],
  ['GET', '/health', true],
])('%s %s is defined: %s', (method, name, isDefined) => {
  expect(definitionOf(burst, method, name) !== undefined).toBe(isDefined)
})

test.each([
  ['/items/${id}/parts/${part}', '/items/1/parts/2', true],
  ['/items/${id}/parts/${part}', '/items/1/2', false],
  ['/a${x}b${y}b', '/ab', false],
  ['/a${x}b${y}b', '/abb', true],
  ['/cost $${x}', '/cost ${x}', true],
])('of the template %s the name %s can have come: %s', (template, name, isSo) => {
  const scenario = { ...burst, flows: [{ name: 'x', weight: 1, steps: [step(template)] }] }
  expect(definitionOf(scenario, 'POST', name) !== undefined).toBe(isSo)
})
