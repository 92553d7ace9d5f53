import { expect, test } from 'vitest'
import type { Scenario } from '../model/scenario.ts'
import { readConfig, readGiven, scenarioNames, scenarioOf, scenarioOfUrl } from './config.ts'

interface Around {
  readonly name?: string
  readonly given?: readonly (readonly [string, string])[]
  readonly files?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
}

function worldOf({ files = {}, environment = {} }: Around) {
  const content = new Map(Object.entries(files))
  return {
    environment,
    readFile: async (path: string) => {
      const text = content.get(path)
      return text === undefined ? undefined : new TextEncoder().encode(text)
    },
  }
}

async function scenario(text: string, around: Around = {}): Promise<Scenario> {
  const given = readGiven(around.given ?? [], name => `--${name}`)
  return scenarioOf(await readConfig(text, 'load-test.yml'), around.name ?? 'one', given, worldOf(around))
}

const target = 'target: http://localhost:8080\n'
const health = `${target}requests: { health: { get: /health } }\n`

/** A scenario of one request, whose keys these are. */
async function stepOf(keys: string, around: Around & { readonly config?: string } = {}) {
  const text = `${target}${around.config ?? ''}requests: { only: ${keys} }\nscenarios: { one: { rate: 1, duration: 1s } }`
  const made = await scenario(text, around)
  const step = made.flows[0]?.steps[0]
  if (step === undefined) throw new Error('expected a step')
  return { ...step, secrets: made.secrets, variables: made.variables }
}

test('connections of the whole config are for its scenarios without users', async () => {
  const config = `${health}connections: 12\nscenarios: { one: { users: 5, duration: 1m }, two: { rate: 5, duration: 1m } }`
  expect((await scenario(config)).mostConnections).toBe(5)
  expect((await scenario(config, { name: 'two' })).mostConnections).toBe(12)
})

async function loadOf(keys: string, given: Around['given'] = []) {
  return (await scenario(`${health}scenarios: { one: ${keys} }`, { given })).load
}

test('what a scenario leaves out has its default', async () => {
  expect(await scenario(`${health}scenarios:\n  one: { rate: 50/s, duration: 2m }`)).toEqual({
    name: 'one',
    target: 'http://localhost:8080',
    load: { kind: 'open', stages: [{ from: 50, to: 50, durationMs: 120_000 }], arrivals: 'even' },
    flows: [
      {
        name: 'health',
        weight: 1,
        steps: [
          {
            name: '/health',
            method: 'GET',
            path: '/health',
            headers: [],
            expect: [],
            capture: [],
            source: { file: 'load-test.yml', line: 2, column: 21 },
          },
        ],
      },
    ],
    variables: [],
    seed: 1,
    timeoutMs: 30_000,
    drainMs: 30_000,
    connection: {
      transport: 'auto',
      tls: { insecure: false },
      mostRedirects: 0,
      cookies: false,
      mostBytes: 64_000_000,
      allowedHosts: ['localhost'],
    },
    setup: [],
    teardown: [],
    abort: [],
    warmUp: 0,
    mostConnections: 1000,
    secrets: [],
  })
})

test('a scenario says how its target is reached, and outranks the whole config', async () => {
  const made = await scenario(
    `target: https://\${HOST}/base/
timeout: 9s
drain: 0s
seed: 7
connections: 12
transport: raw
redirects: 3
cookies: true
allow-hosts: [other.example.com, "*.preview.example.com"]
proxy: http://\${PROXY_LOGIN}@proxy.example.com:3128
tls: { ca: "certs/\${WHICH}.pem", cert: client.pem, key: client.key, server-name: "\${HOST}", insecure: true }
max-rate: 1000/s
requests: { health: { get: /health } }
scenarios:
  one: { rate: 600/s, duration: 1m, timeout: 2s, transport: undici, allow-hosts: third.example.com, warm-up: 10s }`,
    {
      environment: { HOST: 'api.example.com', PROXY_LOGIN: 'me:pw', WHICH: 'ca' },
      files: {
        'certs/ca.pem': '-----BEGIN CERTIFICATE-----\nca',
        'client.pem': '-----BEGIN CERTIFICATE-----\nclient',
        'client.key': '-----BEGIN PRIVATE KEY-----\nkey',
      },
    },
  )
  expect(made).toMatchObject({
    target: 'https://api.example.com/base',
    timeoutMs: 2000,
    drainMs: 0,
    seed: 7,
    mostConnections: 12,
    warmUp: 10_000,
    connection: {
      transport: 'undici',
      proxy: 'http://me:pw@proxy.example.com:3128',
      tls: {
        ca: '-----BEGIN CERTIFICATE-----\nca',
        certificate: '-----BEGIN CERTIFICATE-----\nclient',
        key: '-----BEGIN PRIVATE KEY-----\nkey',
        serverName: 'api.example.com',
        insecure: true,
      },
      mostRedirects: 3,
      cookies: true,
      allowedHosts: ['api.example.com', 'other.example.com', '*.preview.example.com', 'third.example.com'],
    },
  })
  expect(made.secrets).toEqual(['me:pw', '-----BEGIN PRIVATE KEY-----\nkey'])
})

test('the load is open, closed or carried by users, as it is written', async () => {
  expect(await loadOf('{ rate: 600/min, duration: 90s, arrivals: poisson }')).toEqual({
    kind: 'open',
    stages: [{ from: 10, to: 10, durationMs: 90_000 }],
    arrivals: 'poisson',
  })
  expect(
    await loadOf('{ stages: [{ rate: 20, for: 2m }, { rate: 20/s-50/s, for: 15s }, { rate: 50-0/s, for: 1m }] }'),
  ).toEqual({
    kind: 'open',
    stages: [
      { from: 20, to: 20, durationMs: 120_000 },
      { from: 20, to: 50, durationMs: 15_000 },
      { from: 50, to: 0, durationMs: 60_000 },
    ],
    arrivals: 'even',
  })
  expect(await loadOf('{ users: 20, duration: 5m, think-time: 1s-3s }')).toEqual({
    kind: 'closed',
    users: 20,
    spawnRate: 20,
    durationMs: 300_000,
    between: { kind: 'think', fromMs: 1000, toMs: 3000 },
  })
  expect(await loadOf('{ users: 4, spawn-rate: 2, duration: 5m, pacing: 10s }')).toEqual({
    kind: 'closed',
    users: 4,
    spawnRate: 2,
    durationMs: 300_000,
    between: { kind: 'pacing', everyMs: 10_000 },
  })
  expect(await loadOf('{ users: 4, duration: 5m }')).toMatchObject({ between: { kind: 'think', fromMs: 0, toMs: 0 } })
  expect(await loadOf('{ users: 4, duration: 5m, think-time: 1-3s }')).toMatchObject({
    between: { kind: 'think', fromMs: 1000, toMs: 3000 },
  })
  expect(await loadOf('{ rate: 50/s, users: 50, spawn-rate: 10/s, duration: 2m }')).toEqual({
    kind: 'carried',
    rate: 50,
    users: 50,
    spawnRate: 10,
    durationMs: 120_000,
    arrivals: 'even',
  })
})

test('what is given outranks the scenario, and takes the place of its stages', async () => {
  const burst = '{ rate: 50/s, users: 50, spawn-rate: 10/s, duration: 2m }'
  expect(
    await loadOf(burst, [
      ['rate', '20'],
      ['users', '8'],
      ['spawn-rate', '4/s'],
      ['duration', '30s'],
    ]),
  ).toEqual({
    kind: 'carried',
    rate: 20,
    users: 8,
    spawnRate: 4,
    durationMs: 30_000,
    arrivals: 'even',
  })
  const peak = '{ stages: [{ rate: 20, for: 2m }, { rate: 50, for: 30s }] }'
  expect(await loadOf(peak, [['rate', '5/s']])).toEqual({
    kind: 'open',
    stages: [{ from: 5, to: 5, durationMs: 150_000 }],
    arrivals: 'even',
  })
  const made = await scenario(
    `${health}headers: { x-a: one, x-b: two }\nscenarios: { one: { rate: 1, duration: 1s } }`,
    {
      given: [
        ['target', 'https://pr-7.example.com'],
        ['header', 'X-A: three'],
        ['header', 'x-c:four'],
        ['allow-host', 'other.example.com'],
        ['seed', '42'],
        ['timeout', '5s'],
        ['transport', 'raw'],
      ],
    },
  )
  expect(made).toMatchObject({ target: 'https://pr-7.example.com', seed: 42, timeoutMs: 5000 })
  expect(made.connection).toMatchObject({ transport: 'raw', allowedHosts: ['pr-7.example.com', 'other.example.com'] })
  expect(made.flows[0]?.steps[0]?.headers).toEqual([
    ['X-A', 'three'],
    ['x-b', 'two'],
    ['x-c', 'four'],
  ])
})

test('a URL is a load without a config', async () => {
  const given = readGiven(
    [
      ['target', 'http://localhost:3000/items/1?q=a%20b'],
      ['rate', '50'],
      ['duration', '30s'],
      ['method', 'put'],
      ['header', 'x-a: b'],
      ['body', '{"a":1}'],
      ['seed', '9'],
    ],
    name => `--${name}`,
  )
  const made = await scenarioOfUrl(given, worldOf({}))
  expect(made).toMatchObject({ name: 'run', target: 'http://localhost:3000', seed: 9 })
  expect(made.load).toEqual({ kind: 'open', stages: [{ from: 50, to: 50, durationMs: 30_000 }], arrivals: 'even' })
  expect(made.flows).toEqual([
    {
      name: 'run',
      weight: 1,
      steps: [
        {
          name: '/items/1',
          method: 'PUT',
          path: '/items/1?q=a%20b',
          headers: [['x-a', 'b']],
          body: { kind: 'text', text: '{"a":1}', type: 'application/json', escape: 'none' },
          expect: [],
          capture: [],
          source: { file: '--target' },
        },
      ],
    },
  ])
  const bare = readGiven(
    [
      ['target', 'http://localhost'],
      ['users', '2'],
      ['duration', '5s'],
      ['body', 'hello'],
    ],
    one => one,
  )
  expect((await scenarioOfUrl(bare, worldOf({}))).flows[0]?.steps[0]).toMatchObject({
    name: '/',
    method: 'POST',
    path: '/',
    body: { kind: 'text', text: 'hello', type: 'text/plain; charset=utf-8' },
  })
})

test('a request has a method, a path with its query, and headers', async () => {
  for (const method of ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'])
    expect(await stepOf(`{ ${method}: /a }`)).toMatchObject({ method: method.toUpperCase(), path: '/a', name: '/a' })
  const variables = 'variables: { id: [a, b], q: { uuid: true } }\n'
  expect(
    await stepOf('{ get: "/items/${id}", query: { "a b": "x&y ${q}", c: 1 }, headers: { X-Id: "${id}" } }', {
      config: variables,
    }),
  ).toMatchObject({ name: '/items/{id}', path: '/items/${id}?a%20b=x%26y%20${q}&c=1', headers: [['X-Id', '${id}']] })
  expect(
    await stepOf('{ get: "/a?x=1", query: { y: "$${z}" }, name: "A ${id}" }', { config: variables }),
  ).toMatchObject({
    name: 'A ${id}',
    path: '/a?x=1&y=%24%7Bz%7D',
  })
})

test('a body is JSON, a form, a text, a file, or parts of them', async () => {
  const config = 'variables: { text: [a], n: { integer: 1-9 } }\n'
  const files = { 'data/a.json': '{}', 'data/b.bin': 'bytes' }
  const body = async (keys: string) => (await stepOf(`{ post: /a, ${keys} }`, { config, files })).body
  expect(
    await body(
      'json: { t: "${text}", "k ${n}": "${n}", mixed: "n=${n}", list: [1, 1.50, true, null, 007, "q\\"", 12345678901234567890], no: {} }',
    ),
  ).toEqual({
    kind: 'text',
    text: '{"t":"${text}","k ${n}":${n},"mixed":"n=${n}","list":[1,1.50,true,null,7,"q\\"",12345678901234567890],"no":{}}',
    type: 'application/json',
    escape: 'json',
  })
  expect(await body('form: { "a b": "x y&${text}", empty: "" }')).toEqual({
    kind: 'text',
    text: 'a%20b=x%20y%26${text}&empty=',
    type: 'application/x-www-form-urlencoded',
    escape: 'form',
  })
  expect(await body('body: " as it is ${text} $${no} "')).toEqual({
    kind: 'text',
    text: ' as it is ${text} $${no} ',
    type: 'text/plain; charset=utf-8',
    escape: 'none',
  })
  expect(await body('body: { file: data/a.json }')).toEqual({
    kind: 'bytes',
    bytes: new TextEncoder().encode('{}'),
    type: 'application/json',
  })
  expect(await body('body: { file: data/b.bin }')).toMatchObject({ kind: 'bytes', type: 'application/octet-stream' })
  expect(
    await body(
      'multipart: { a: "${text}", f: { file: data/b.bin, type: image/png }, g: { file: data/a.json, file-name: x } }',
    ),
  ).toEqual({
    kind: 'multipart',
    parts: [
      { name: 'a', value: '${text}' },
      { name: 'f', value: new TextEncoder().encode('bytes'), fileName: 'b.bin', type: 'image/png' },
      { name: 'g', value: new TextEncoder().encode('{}'), fileName: 'x' },
    ],
  })
  expect(
    await stepOf('{ post: /a, json: [], headers: { Content-Type: application/vnd.api+json, x-a: b } }'),
  ).toMatchObject({
    headers: [['x-a', 'b']],
    body: { type: 'application/vnd.api+json' },
  })
})

test('what must hold of an answer, and what is taken out of it', async () => {
  expect(
    await stepOf(
      '{ get: /a, expect: { status: [200, 3xx, 404-410], header: { Content-Type: json, x-id: "" }, jsonpath: { $.a: 1, "$[0].b": "${v}" }, body: [ok, "${v}"] }, capture: { id: $.id, next: { header: Location }, tok: { regex: \'t="([^"]*)"\' }, two: { jsonpath: $.two } } }',
      { config: 'variables: { v: [a] }\n' },
    ),
  ).toMatchObject({
    expect: [
      {
        kind: 'status',
        anyOf: [
          [200, 200],
          [300, 399],
          [404, 410],
        ],
      },
      { kind: 'header', name: 'content-type', contains: 'json' },
      { kind: 'header', name: 'x-id', contains: '' },
      { kind: 'jsonpath', path: '$.a', equals: '1' },
      { kind: 'jsonpath', path: '$[0].b', equals: '${v}' },
      { kind: 'body', contains: 'ok' },
      { kind: 'body', contains: '${v}' },
    ],
    capture: [
      { name: 'id', from: 'jsonpath', path: '$.id' },
      { name: 'next', from: 'header', header: 'location' },
      { name: 'tok', from: 'regex', pattern: 't="([^"]*)"' },
      { name: 'two', from: 'jsonpath', path: '$.two' },
    ],
  })
  expect((await stepOf('{ get: /a, expect: { status: 2xx, jsonpath: [$.a, $.b] } }')).expect).toEqual([
    { kind: 'status', anyOf: [[200, 299]] },
    { kind: 'jsonpath', path: '$.a' },
    { kind: 'jsonpath', path: '$.b' },
  ])
})

test('authorization comes from the environment, and is told as secret', async () => {
  const environment = { API_TOKEN: 't0ken\n', LOGIN: 'me:p${w}' }
  expect(await stepOf('{ get: /a, auth: { bearer: "${API_TOKEN}" } }', { environment })).toMatchObject({
    headers: [['authorization', 'Bearer t0ken']],
    secrets: ['t0ken'],
  })
  expect(await stepOf('{ get: /a, auth: { basic: "${LOGIN}" } }', { environment })).toMatchObject({
    headers: [['authorization', 'Basic bWU6cCR7d30=']],
    secrets: ['me:p${w}', 'bWU6cCR7d30='],
  })
  const config = 'auth: { basic: "a:b" }\nheaders: { x-key: "k ${LOGIN}" }\n'
  expect(await stepOf('{ get: /a }', { environment, config })).toMatchObject({
    headers: [
      ['x-key', 'k me:p$${w}'],
      ['authorization', 'Basic YTpi'],
    ],
  })
  expect(await stepOf('{ get: /a, headers: { Authorization: none } }', { environment, config })).toMatchObject({
    headers: [
      ['x-key', 'k me:p$${w}'],
      ['Authorization', 'none'],
    ],
  })
})

test('another host than the target is not shown what the environment holds', async () => {
  const environment = { API_TOKEN: 't0ken' }
  const config =
    'allow-hosts: other.example.com\nauth: { bearer: "${API_TOKEN}" }\nheaders: { x-key: "${API_TOKEN}", x-a: b, Cookie: c=d }\n'
  expect(await stepOf('{ get: "https://other.example.com/a" }', { environment, config })).toMatchObject({
    path: 'https://other.example.com/a',
    name: 'https://other.example.com/a',
    headers: [['x-a', 'b']],
  })
  expect(await stepOf('{ get: "http://localhost:9090/a" }', { environment, config })).toMatchObject({
    headers: [['x-a', 'b']],
  })
  expect((await stepOf('{ get: "http://localhost:8080/a" }', { environment, config })).headers).toHaveLength(4)
})

test('a token that is fetched is shown to the target, but where a request shows something else', async () => {
  const environment = { ID: 'me', SECRET: 'p"w', KEY: 'k' }
  const config = `auth:
  token:
    post: /token/\${ID}
    auth: { basic: "\${ID}:\${SECRET}" }
    headers: { x-key: "\${KEY}" }
    form: { secret: "\${SECRET}" }
    every: 10m
allow-hosts: other.example.com
variables: { ID: [a] }
`
  const headersOf = async (keys: string): Promise<unknown> => (await stepOf(keys, { environment, config })).headers
  expect(await headersOf('{ get: /a }')).toEqual([['authorization', 'Bearer ${auth.token}']])
  expect(await headersOf('{ get: /a, auth: { bearer: x } }')).toEqual([['authorization', 'Bearer x']])
  expect(await headersOf('{ get: /a, headers: { Authorization: none } }')).toEqual([['Authorization', 'none']])
  expect(await headersOf('{ get: "https://other.example.com/a" }')).toEqual([])
  const requests = 'requests: { a: { get: /a } }\nready: { get: /up }\nscenarios: { one: { rate: 1, duration: 1s } }'
  const { token, ready, secrets } = await scenario(`${target}${config}${requests}`, { environment })
  expect(token).toMatchObject({
    step: {
      method: 'POST',
      path: '/token/${ID}',
      headers: [
        ['x-key', 'k'],
        ['authorization', `Basic ${Buffer.from('me:p"w').toString('base64')}`],
      ],
      body: { text: 'secret=${SECRET}', escape: 'form' },
      capture: [{ name: 'auth.token', from: 'jsonpath', path: '$.access_token' }],
    },
    values: [
      ['ID', 'me'],
      ['SECRET', 'p"w'],
    ],
    everyMs: 600_000,
  })
  expect([ready?.step.headers, secrets]).toEqual([[], expect.arrayContaining(['me', 'p"w', 'k'])])
})

test('a token in a header of its own stands beside an authorization', async () => {
  const config =
    'auth: { token: { get: /t, jsonpath: $.t, header: X-Session } }\nheaders: { authorization: a, x-session: b }\n'
  expect((await stepOf('{ get: /a }', { config })).headers).toEqual([
    ['authorization', 'a'],
    ['x-session', '${auth.token}'],
  ])
})

test('a flow knows what its earlier steps and the setup captured', async () => {
  const made = await scenario(`${target}variables: { user: [a, b], unused: [c] }
requests:
  flow:
    weight: 2.5
    steps:
      - { post: /items, json: { by: "\${user}" }, auth: { bearer: "\${token}" }, capture: { id: $.id } }
      - { get: "/items/\${id}", think-time: 1s-2s }
  other: { weight: 1, get: "/me/\${token}" }
scenarios:
  one:
    rate: 1
    duration: 1s
    ready: { get: /health, within: 5s }
    setup: [{ post: /login, capture: { token: $.token } }]
    teardown: { delete: "/session/\${token}" }`)
  expect(made.flows.map(({ name, weight }) => [name, weight])).toEqual([
    ['flow', 5],
    ['other', 2],
  ])
  expect(made.flows[0]?.steps.map(({ name, headers, thinkMs }) => [name, headers, thinkMs])).toEqual([
    ['/items', [['authorization', 'Bearer ${token}']], undefined],
    ['/items/{id}', [], [1000, 2000]],
  ])
  expect([made.setup[0]?.path, made.teardown[0]?.path]).toEqual(['/login', '/session/${token}'])
  expect(made.ready).toMatchObject({ step: { path: '/health' }, withinMs: 5000 })
  expect(made.variables).toEqual([{ name: 'user', kind: 'choice', values: ['a', 'b'], weights: [1, 1] }])
  expect(made.secrets).toEqual([])
})

test('values come from lists, weights, files and chance', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
  const config = `variables:
  a: { endpoint: 40, ae: 25, words: 10 }
  b: [x, 2, "3 "]
  c: { csv: c.csv, column: text }
  d: { csv: one.csv, order: once }
  e: { jsonl: e.jsonl, field: n, order: shuffled }
  f: { json: f.json }
  g: { uuid: true }
  h: { integer: -5-100 }
  i: { words: 8 }
  j: { json: g.json, field: at }
`
  const { variables } = await stepOf(`{ post: /a, json: [${names.map(name => `"\${${name}}"`).join(', ')}] }`, {
    config,
    files: {
      'c.csv': '\ufeffid;text\r\n1;"a; ""b"""\r\n2;c\r\n',
      'one.csv': 'only\nx\ny\n',
      'e.jsonl': '{"n":1}\n\n{"n":"two"}\n{"n":{"deep":[1]}}\n',
      'f.json': '["a", 2, true]',
      'g.json': '[{"at":"x"},{"at":false}]',
    },
  })
  expect(variables).toEqual([
    { name: 'a', kind: 'choice', values: ['endpoint', 'ae', 'words'], weights: [8, 5, 2] },
    { name: 'b', kind: 'choice', values: ['x', '2', '3 '], weights: [1, 1, 1] },
    { name: 'c', kind: 'rows', values: ['a; "b"', 'c'], order: 'sequential' },
    { name: 'd', kind: 'rows', values: ['x', 'y'], order: 'once' },
    { name: 'e', kind: 'rows', values: ['1', 'two', '{"deep":[1]}'], order: 'shuffled' },
    { name: 'f', kind: 'rows', values: ['a', '2', 'true'], order: 'sequential' },
    { name: 'g', kind: 'uuid' },
    { name: 'h', kind: 'integer', from: -5, to: 100 },
    { name: 'i', kind: 'words', count: 8 },
    { name: 'j', kind: 'rows', values: ['x', 'false'], order: 'sequential' },
  ])
})

test('rules that end a run early are read in words or by keys', async () => {
  const rules = async (written: string) =>
    (await scenario(`${health}scenarios: { one: { rate: 1, duration: 1s, abort: ${written} } }`)).abort
  expect(await rules('"errors > 50% for 1m"')).toEqual([
    { text: 'errors > 50% for 1m', indicator: { kind: 'errors' }, above: 0.5, forMs: 60_000, afterMs: 0 },
  ])
  expect(
    await rules(
      '[{ when: "p99.9 >= 2s", for: 30s, after: 20s }, "error rate over 10% for 5s after 1m", "median > 300ms"]',
    ),
  ).toEqual([
    { text: 'p99.9 >= 2s', indicator: { kind: 'percentile', q: 0.999 }, above: 2000, forMs: 30_000, afterMs: 20_000 },
    {
      text: 'error rate over 10% for 5s after 1m',
      indicator: { kind: 'errors' },
      above: 0.1,
      forMs: 5000,
      afterMs: 60_000,
    },
    { text: 'median > 300ms', indicator: { kind: 'percentile', q: 0.5 }, above: 300, forMs: 10_000, afterMs: 0 },
  ])
})

test('a scenario that names requests sends those and no others', async () => {
  const text = `${target}requests: { a: { weight: 72, get: /a }, b: { get: /b }, c: { get: /c } }
scenarios: { one: { rate: 1, duration: 1s, requests: { c: 55, a: 22 } }, all: { rate: 1, duration: 1s } }`
  const shares = async (name: string) => (await scenario(text, { name })).flows.map(flow => [flow.name, flow.weight])
  expect(await shares('one')).toEqual([
    ['c', 5],
    ['a', 2],
  ])
  expect(await shares('all')).toEqual([
    ['a', 72],
    ['b', 1],
    ['c', 1],
  ])
})

test('all scenarios are those that neither search nor compare', async () => {
  const compared = 'compare: { before: a, after: a, between: { post: /x } }, restore: none, expect: improved'
  const text = `scenarios: { a: { rate: 1 }, b: { find: breaking-point }, c: { ${compared} }, d: {} }`
  expect(scenarioNames(await readConfig(text, 'load-test.yml'))).toEqual(['a', 'd'])
})

test('what comes later is kept as given', async () => {
  const config = await readConfig('resources: { cpu: { query: "x", unit: percent } }', 'load-test.yml')
  expect(config.later).toEqual({
    resources: {
      value: { cpu: { query: 'x', unit: 'percent' } },
      place: { file: 'load-test.yml', line: 1, column: 12 },
    },
  })
})
