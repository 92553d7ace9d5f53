import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { DocNode } from '../text/document.ts'
import { parseDocument } from '../text/document.ts'
import { configSchema, readConfig } from './config.ts'

const schema: unknown = JSON.parse(JSON.stringify(configSchema()))
const root = path.resolve(import.meta.dirname, '../..')

test('the schema knows the keys that the decoder knows', () => {
  expect(Object.keys(Object(field(schema, 'properties')))).toEqual([
    ...['slo', 'name', 'max-report-size'],
    ...['fail-on', 'strict', 'require', 'min-requests', 'max-age', 'waive', 'baseline', 'accept', 'budget'],
    ...['tolerance', 'confirm', 'confirm-budget', 'repeat', 'calibrate'],
    ...['target', 'headers', 'auth', 'timeout', 'drain', 'seed', 'max-rate', 'max-users', 'allow-hosts', 'connections'],
    ...['transport', 'proxy', 'tls', 'redirects', 'cookies', 'ready', 'setup', 'teardown', 'abort', 'warm-up'],
    ...['variables', 'requests', 'scenarios'],
    'resources',
  ])
  expect(field(schema, 'additionalProperties')).toBe(false)
  const scenario = field(field(field(schema, 'properties'), 'scenarios'), 'additionalProperties')
  expect(Object.keys(Object(field(scenario, 'properties')))).toEqual([
    'slo',
    ...['fail-on', 'strict', 'require', 'min-requests', 'max-age', 'waive', 'baseline', 'accept', 'budget'],
    ...['tolerance', 'confirm', 'confirm-budget', 'repeat', 'calibrate'],
    ...['target', 'headers', 'auth', 'timeout', 'drain', 'seed', 'max-rate', 'max-users', 'allow-hosts', 'connections'],
    ...['transport', 'proxy', 'tls', 'redirects', 'cookies', 'ready', 'setup', 'teardown', 'abort', 'warm-up'],
    ...['rate', 'users', 'spawn-rate', 'duration', 'stages', 'arrivals', 'think-time', 'pacing', 'requests'],
    ...['compare', 'restore', 'expect', 'find', 'until'],
  ])
})

const drill = 'compare: { before: b, after: b, between: { post: /a } }'

const contract = readFileSync(path.join(root, 'fixtures/medkg/contract.yml'), 'utf8')

test.each([
  ['the sample of the contract', contract],
  ['the suite of the first user', readFileSync(path.join(root, 'fixtures/medkg/load-test.yml'), 'utf8')],
  ['a rate without a unit', 'scenarios: { a: { rate: 50, duration: 1m } }'],
  ['a ramp', 'scenarios: { a: { stages: [{ rate: 20/s-50/s, for: 1m }] } }'],
  ['a flow', 'requests: { a: { weight: 2.5, steps: [{ get: /a, capture: { id: $.id } }, { get: "/${id}" }] } }'],
  ['a body', 'requests: { a: { post: /a, multipart: { a: b, c: { file: d } } } }'],
  ['an expectation', 'requests: { a: { get: /a, expect: { status: [200, 3xx], jsonpath: { $.a: 1 } } } }'],
  ['values', 'variables: { a: [1, b, true], b: { c: 4 }, c: { uuid: true }, d: { integer: 1-9 }, e: { words: 8 } }'],
  ['a token', 'auth: { token: { post: /t, form: { a: b }, jsonpath: $.t, header: x-t, every: 5m } }'],
  ['rules', 'abort: ["errors > 50% for 1m", { when: "p95 > 2s", for: 30s }]'],
  ['a comparison', `scenarios: { a: { ${drill}, restore: { post: /b }, expect: improved by 20%, budget: 5m } }`],
  ['one that nothing undoes', `scenarios: { a: { ${drill}, restore: none, expect: unchanged } }`],
])('%s fits the decoder and the schema', async (_, text) => {
  await readConfig(text, 'load-test.yml')
  expect(faults(schema, plain(parseDocument(text, 'load-test.yml')), '')).toEqual([])
})

test.each([
  ['targets: http://localhost', 'targets'],
  ['requests: { a: { url: /a } }', 'requests.a'],
  ['requests: { a: { get: /a, post: /b } }', 'requests.a'],
  ['requests: { a: { post: /a, json: {}, body: b } }', 'requests.a'],
  ['requests: { a: { steps: [] } }', 'requests.a'],
  ['requests: { a: { get: /a, weight: 0 } }', 'requests.a'],
  ['requests: { a: { get: /a, expect: { status: 99 } } }', 'requests.a'],
  ['variables: { a: [] }', 'variables.a'],
  ['variables: { a: { uuid: false } }', 'variables.a'],
  ['scenarios: { a: { users: 0 } }', 'scenarios.a.users'],
  ['scenarios: { a: { stages: [] } }', 'scenarios.a.stages'],
  ['scenarios: { a: { stages: [{ rate: 1, during: 1m }] } }', 'scenarios.a.stages.0'],
  ['scenarios: { a: { requests: {} } }', 'scenarios.a.requests'],
  ['scenarios: { a: { arrivals: odd } }', 'scenarios.a.arrivals'],
  ['scenarios: { a: { vus: 1 } }', 'scenarios.a'],
  ['transport: http2', 'transport'],
  ['cookies: maybe', 'cookies'],
  ['seed: -1', 'seed'],
  ['allow-hosts: "*"', 'allow-hosts'],
  ['ready: { within: 5s }', 'ready'],
  ['setup: []', 'setup'],
  ['scenarios: { a: { compare: { before: b, after: b } } }', 'scenarios.a.compare'],
  [`scenarios: { a: { ${drill}, restore: never, expect: unchanged } }`, 'scenarios.a.restore'],
  [`scenarios: { a: { ${drill}, restore: none, expect: better } }`, 'scenarios.a.expect'],
])('%s fits neither the decoder nor the schema', async (text, where) => {
  await expect(readConfig(text, 'load-test.yml')).rejects.toThrow('load-test.yml:1:')
  const found = faults(schema, plain(parseDocument(text, 'load-test.yml')), '')
  expect(found.length).toBeGreaterThan(0)
  expect(`.${found[0]}`).toContain(where)
})

/** What JSON would be, of which a schema speaks. */
function plain(node: DocNode): unknown {
  if (node.kind === 'list') return node.items.map(plain)
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
  return node.value
}

/** Where a value does not fit a schema, by the keywords that ours has. */
function faults(rules: unknown, value: unknown, at: string): readonly string[] {
  const fits = (other: unknown): boolean => faults(other, value, at).length === 0
  const bad = (keyword: string, holds: (rule: unknown) => boolean): boolean => {
    const rule = field(rules, keyword)
    return rule !== undefined && !holds(rule)
  }
  const text = typeof value === 'string' ? value : undefined
  const number = typeof value === 'number' ? value : undefined
  const size = typeof value === 'object' && value !== null ? Object.keys(value).length : undefined
  const wrong = [
    bad('type', rule => listOf(rule).some(type => isOf(type, value))),
    bad('enum', rule => listOf(rule).includes(value)),
    bad('anyOf', rule => listOf(rule).some(fits)),
    bad('oneOf', rule => listOf(rule).filter(fits).length === 1),
    bad('not', rule => !fits(rule)),
    bad('required', rule => listOf(rule).every(key => field(value, String(key)) !== undefined)),
    bad('pattern', rule => text === undefined || new RegExp(String(rule)).test(text)),
    bad('minLength', rule => text === undefined || text.length >= Number(rule)),
    bad('maxLength', rule => text === undefined || text.length <= Number(rule)),
    bad('minimum', rule => number === undefined || number >= Number(rule)),
    bad('exclusiveMinimum', rule => number === undefined || number > Number(rule)),
    bad('maximum', rule => number === undefined || number <= Number(rule)),
    bad('minItems', rule => !Array.isArray(value) || value.length >= Number(rule)),
    bad('minProperties', rule => size === undefined || size >= Number(rule)),
  ].some(Boolean)
  return [...(wrong ? [at] : []), ...inside(rules, value, at)]
}

function inside(rules: unknown, value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) {
    const items = field(rules, 'items')
    return items === undefined ? [] : value.flatMap((item, index) => faults(items, item, join(at, String(index))))
  }
  if (typeof value !== 'object' || value === null) return []
  const others = field(rules, 'additionalProperties')
  return Object.entries(value).flatMap(([key, one]) => {
    const known = field(field(rules, 'properties'), key)
    if (known !== undefined) return faults(known, one, join(at, key))
    if (others === false) return [join(at, key)]
    return others === undefined ? [] : faults(others, one, join(at, key))
  })
}

function join(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`
}

function isOf(type: unknown, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(key)
}
