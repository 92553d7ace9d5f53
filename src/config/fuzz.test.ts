import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UserError } from '../model/errors.ts'
import { readConfig, readGiven, scenarioOf } from './config.ts'

const words = [
  'slo',
  'waive',
  'scenarios',
  'strict',
  'fail-on',
  'until',
  'why',
  'target',
  'requests',
  'variables',
  'steps',
  'get',
  'post',
  'json',
  'form',
  'expect',
  'status',
  'capture',
  'abort',
  'stages',
  'rate',
  'users',
  'duration',
  'one',
  ':',
  ': ',
  ' ',
  '\n',
  '  ',
  '- ',
  '[',
  ']',
  '{ ',
  ' }',
  'true',
  '1d',
  '20/s-50/s',
  'errors > 5%',
  '"',
  "'",
  '&a',
  '*a',
  '__proto__',
  '%',
  ', ',
  '${a}',
  '${',
  'http://localhost',
  '/a',
] as const

const world = { readFile: async () => undefined, environment: {} }

async function made(text: string): Promise<unknown> {
  const config = await readConfig(text, 'load-test.yml')
  const made = await Promise.all(
    [...config.scenarios.keys()].map(name =>
      scenarioOf(
        config,
        name,
        readGiven([], one => one),
        world,
      ),
    ),
  )
  return made.length
}

async function expectSentence(text: string): Promise<void> {
  try {
    await made(text)
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).not.toMatch(/(?<!\$)\{\w+\}|undefined/)
  }
}

test('no config makes another error than one for the user', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 25 }), parts => expectSentence(parts.join(''))),
    { numRuns: 20_000 },
  )
})

const keys = [
  ...['a', 'one', 'get', 'post', 'json', 'form', 'multipart', 'body', 'file', 'headers', 'query', 'name', 'weight'],
  ...[
    'steps',
    'expect',
    'status',
    'header',
    'jsonpath',
    'capture',
    'regex',
    'auth',
    'bearer',
    'basic',
    'token',
    'every',
    'think-time',
  ],
  ...['csv', 'column', 'order', 'uuid', 'integer', 'words', 'when', 'for', 'after', 'rate', 'ca', 'key', 'insecure'],
] as const

/** Values of any kind under keys that are known, which reach further than chance texts. */
const { tree } = fc.letrec(tie => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...words, 'a', 'GET', '200', '2xx', '$.a', 'a: b', '1-5', '', ' ', '2m', 'auto'),
    fc.nat(600),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 4 }),
  ),
}))

test('no value of a known key makes another error than one for the user', async () => {
  const config = fc.record({
    target: fc.constant('http://localhost'),
    requests: fc.dictionary(fc.constant('a'), tree),
  })
  const parts = fc.dictionary(
    fc.constantFrom('variables', 'headers', 'auth', 'setup', 'ready', 'abort', 'tls', 'seed', 'proxy', 'slo'),
    tree,
    { maxKeys: 2 },
  )
  await fc.assert(
    fc.asyncProperty(config, parts, tree, (whole, more, one) =>
      expectSentence(
        JSON.stringify({ ...whole, ...more, scenarios: { one: { rate: 1, duration: '1s' }, two: { requests: one } } }),
      ),
    ),
    { numRuns: 5000 },
  )
})
