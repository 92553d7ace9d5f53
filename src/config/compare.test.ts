import { expect, test } from 'vitest'
import type { Drill } from '../model/comparison.ts'
import { drillOf, readConfig, readGiven } from './config.ts'

const common = `
target: http://127.0.0.1:8080
headers: { x-key: "\${API_KEY}" }
requests: { one: { get: /one } }
scenarios:
  burst: { rate: 50/s, duration: 2m, setup: [{ post: /login, capture: { session: $.id } }] }
  calm: { rate: 5/s, duration: 1m }
  other: { compare: { before: calm, after: calm, between: { post: /x } }, restore: none, expect: unchanged }
`

const world = { environment: { API_KEY: 'k-1', ADMIN_JWT: 'jwt-2' }, readFile: async () => undefined }

async function drill(keys: string, given: Readonly<Record<string, string>> = {}): Promise<Drill | undefined> {
  const config = await readConfig(`${common}  drill: { ${keys} }\n`, 'load-test.yml')
  return drillOf(
    config,
    'drill',
    readGiven(Object.entries(given), name => `--${name}`),
    world,
  )
}

const sides =
  'compare: { before: burst, after: burst, between: { post: /admin/reload, auth: { bearer: "${ADMIN_JWT}" } } }'

test('a drill is two scenarios made ready, and the request between them with what its sender shows', async () => {
  const { before, after, between, restore, asked, place } =
    (await drill(`${sides}, restore: none, expect: improved`)) ?? {}
  expect([before?.load, after?.load]).toEqual(
    Array(2).fill({ kind: 'open', stages: [{ from: 50, to: 50, durationMs: 120_000 }], arrivals: 'even' }),
  )
  expect(between).toMatchObject({
    method: 'POST',
    path: '/admin/reload',
    headers: [
      ['x-key', 'k-1'],
      ['authorization', 'Bearer jwt-2'],
    ],
  })
  expect([restore, asked, place?.line]).toEqual([undefined, { kind: 'improved' }, 9])
  expect(before?.secrets).toEqual(['k-1', 'jwt-2'])
})

test('what undoes it is a request too, and both know what the setup captured', async () => {
  const keys =
    'compare: { before: burst, after: calm, between: { put: "/mode/${session}" } }, restore: { delete: "/mode/${session}" }, expect: unchanged'
  const { before, after, between, restore } = (await drill(keys)) ?? {}
  expect([before?.name, after?.name]).toEqual(['burst', 'calm'])
  expect([between?.path, restore?.method, restore?.path]).toEqual(['/mode/${session}', 'DELETE', '/mode/${session}'])
})

test('what a drill says of the connection, and what was given, holds for both sides', async () => {
  const { before, after } =
    (await drill(`target: http://127.0.0.1:9090, warm-up: 7s, ${sides}, restore: none, expect: improved`, {
      rate: '10/s',
    })) ?? {}
  for (const side of [before, after])
    expect(side).toMatchObject({ target: 'http://127.0.0.1:9090', warmUp: 7000, load: { stages: [{ from: 10 }] } })
})

test.each([
  ['improved', { kind: 'improved' }],
  ['improved by 20%', { kind: 'improved', by: 0.2 }],
  ['improved by at least 7.5 %', { kind: 'improved', by: 0.075 }],
  ['improved /retrieve', { kind: 'improved', endpoint: '/retrieve' }],
  ['improved POST /extract/* by 30%', { kind: 'improved', endpoint: 'POST /extract/*', by: 0.3 }],
  ['unchanged', { kind: 'unchanged' }],
  ['unchanged /health', { kind: 'unchanged', endpoint: '/health' }],
])('it is to show `%s`', async (words, asked) => {
  expect((await drill(`${sides}, restore: none, expect: "${words}"`))?.asked).toEqual(asked)
})

test('a scenario without `compare` is none', async () => {
  expect(await drill('rate: 1/s, duration: 1s')).toBeUndefined()
})

test.each([
  [
    `${sides}, expect: improved`,
    '9:21: `compare` has no `restore`. Give the request that undoes `between`, or `restore: none`.',
  ],
  [`${sides}, restore: none`, '`compare` has no `expect`. Give what it is to show'],
  [`${sides}, restore: none, expect: improved by 100%`, 'found `improved by 100%`. Expected `improved`'],
  [`${sides}, restore: none, expect: unchanged by 5%`, 'found `unchanged by 5%`. Expected'],
  [`${sides}, restore: never, expect: improved`, 'found `never`. Expected `none`, or a request'],
  [
    `${sides}, restore: none, expect: improved, rate: 5/s`,
    '`rate` stands beside `compare`, whose scenarios say it already. Leave it out.',
  ],
  ['restore: none, rate: 5/s', '`restore` is of `compare`, and there is none. Leave it out.'],
  ['expect: improved, rate: 5/s', '`expect` is of `compare`, and there is none. Leave it out.'],
  [
    'compare: { before: burst, after: burst }, restore: none, expect: improved',
    'Expected `before`, `after` and `between`.',
  ],
  ['compare: { base: burst, after: burst, between: { get: / } }', '`base` is not a key here (here it is `before`)'],
  [
    sides.replace('after: burst', 'after: brust') + ', restore: none, expect: improved',
    'has no scenario `brust` (did you mean `burst`?)',
  ],
  [
    sides.replace('after: burst', 'after: other') + ', restore: none, expect: improved',
    '`other` compares two other scenarios',
  ],
])('%s is one sentence', async (keys, sentence) => {
  await expect(drill(keys)).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(sentence) })
})
