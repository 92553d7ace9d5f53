import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { intents, routeOf, tasks } from '../demo/routes.ts'
import type { Flow, Scenario, Step, Variable } from '../model/scenario.ts'
import { readConfig, readGiven, scenarioNames, scenarioOf } from './config.ts'

const folder = path.resolve(import.meta.dirname, '../../fixtures/medkg')

async function scenarioIn(file: string, name: string): Promise<Scenario> {
  const config = await readConfig(readFileSync(path.join(folder, file), 'utf8'), file)
  return scenarioOf(
    config,
    name,
    readGiven([], one => one),
    {
      environment: { API_TOKEN: 'secret-token' },
      readFile: async given => {
        const place = path.join(folder, given)
        return existsSync(place) ? readFileSync(place) : undefined
      },
    },
  )
}

function shares(flows: readonly Flow[]): readonly (readonly [string, number])[] {
  return flows.map(({ name, weight }) => [name, weight])
}

const mix = [
  ['retrieve', 72],
  ['extract', 13],
  ['facets', 10],
  ['health', 5],
]

test('the suite of the first user has the loads of its handbook', async () => {
  const config = await readConfig(readFileSync(path.join(folder, 'load-test.yml'), 'utf8'), 'load-test.yml')
  expect(scenarioNames(config)).toEqual(['burst', 'steady', 'mixed', 'peak', 'targets'])
  const [burst, steady, mixed, peak, targets] = await Promise.all(
    scenarioNames(config).map(name => scenarioIn('load-test.yml', name)),
  )
  const even = { arrivals: 'even' }
  expect(burst?.load).toEqual({ kind: 'carried', rate: 50, users: 50, spawnRate: 10, durationMs: 120_000, ...even })
  expect(steady?.load).toEqual({ kind: 'carried', rate: 10, users: 10, spawnRate: 2, durationMs: 3_600_000, ...even })
  expect(steady).toMatchObject({ warmUp: 'auto', abort: [{ above: 0.5, forMs: 60_000 }] })
  expect(mixed?.load).toEqual({
    kind: 'closed',
    users: 20,
    spawnRate: 4,
    durationMs: 300_000,
    between: { kind: 'think', fromMs: 1000, toMs: 3000 },
  })
  expect(peak?.load).toEqual({
    kind: 'open',
    stages: [
      { from: 20, to: 20, durationMs: 120_000 },
      { from: 20, to: 50, durationMs: 15_000 },
      { from: 50, to: 50, durationMs: 45_000 },
      { from: 20, to: 20, durationMs: 60_000 },
    ],
    ...even,
  })
  expect(peak?.ready).toMatchObject({ withinMs: 120_000, step: { path: '/health' } })
  expect(targets?.load).toEqual({ kind: 'open', stages: [{ from: 88, to: 88, durationMs: 120_000 }], ...even })
  expect([burst, steady, peak].map(one => shares(one?.flows ?? []))).toEqual([mix, mix, mix])
  expect(shares(mixed?.flows ?? [])).toEqual([['retrieve', 1]])
  // 55, 22 and 11 of 88 each second.
  expect(shares(targets?.flows ?? [])).toEqual([
    ['retrieve', 5],
    ['extract', 2],
    ['facets', 1],
  ])
})

test('the simulated service takes each request of the suite', async () => {
  const { flows, variables } = await scenarioIn('load-test.yml', 'burst')
  const intent = variables.find(({ name }) => name === 'intent')
  expect(intent).toEqual({ name: 'intent', kind: 'choice', values: [...intents], weights: [8, 5, 3, 2, 2] })
  expect(variables.find(({ name }) => name === 'task')).toMatchObject({ values: [...tasks] })
  const answers = flows.flatMap(({ steps }) => steps.flatMap(step => everyAnswer(step, variables)))
  // Five intents with twelve queries each, five tasks with eight passages each, facets and health.
  expect(answers).toHaveLength(5 * 12 + 5 * 8 + 2)
  expect(answers.filter(answer => answer === undefined || 'refusal' in answer)).toEqual([])
})

/** What the service says to a step, with each value of each variable in it. */
function everyAnswer(step: Step, variables: readonly Variable[]) {
  const used = variables.filter(({ name }) => JSON.stringify(step).includes(`\${${name}}`))
  const choices = used.reduce<readonly ReadonlyMap<string, string>[]>(
    (all, one) => all.flatMap(values => valuesOf(one).map(value => new Map([...values, [one.name, value]]))),
    [new Map()],
  )
  return choices.map(values => {
    const body = step.body?.kind === 'text' ? step.body.text : ''
    const route = routeOf(filled(step.path, values, one => one))
    return route?.method === step.method
      ? route.reply(filled(body, values, one => JSON.stringify(one).slice(1, -1)))
      : undefined
  })
}

function valuesOf(variable: Variable): readonly string[] {
  return 'values' in variable ? variable.values : ['12']
}

function filled(text: string, values: ReadonlyMap<string, string>, write: (value: string) => string): string {
  return text.replace(/\$\{(\w+)\}/g, (_, name) => write(values.get(name) ?? 'missing'))
}

test("the contract's sample can be run, but for what looks for a limit or compares", async () => {
  const burst = await scenarioIn('contract.yml', 'burst')
  expect(burst).toMatchObject({
    target: 'https://api-staging.medkg.example.com',
    load: { kind: 'carried', rate: 50, users: 50, spawnRate: 10, durationMs: 120_000 },
    secrets: ['secret-token'],
  })
  expect(shares(burst.flows)).toEqual(mix)
  expect(burst.flows.map(({ steps }) => steps[0]?.name)).toEqual([
    '/retrieve [${intent}]',
    '/extract/{task}',
    '/facets/generate',
    '/health',
  ])
  expect(burst.flows[0]?.steps[0]).toEqual({
    name: '/retrieve [${intent}]',
    method: 'POST',
    path: '/retrieve',
    headers: [['authorization', 'Bearer secret-token']],
    body: {
      kind: 'text',
      text: '{"intent":"${intent}","query":"${query}","top_k":20}',
      type: 'application/json',
      escape: 'json',
    },
    expect: [],
    capture: [],
    source: { file: 'contract.yml', line: 14, column: 13 },
  })
  expect(burst.flows[1]?.steps[0]?.expect).toEqual([
    { kind: 'status', anyOf: [[200, 200]] },
    { kind: 'jsonpath', path: '$.spans' },
  ])
  expect((await scenarioIn('contract.yml', 'mixed')).flows).toHaveLength(1)
  expect((await scenarioIn('contract.yml', 'steady')).warmUp).toBe('auto')
  expect((await scenarioIn('contract.yml', 'peak')).ready?.withinMs).toBe(120_000)
  await expect(scenarioIn('contract.yml', 'ramp')).rejects.toThrow('contract.yml:24:19: a scenario with `find`')
  await expect(scenarioIn('contract.yml', 'drill')).rejects.toThrow('contract.yml:25:11: `drill` compares two other')
})
