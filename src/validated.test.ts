import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Done } from './desk.ts'
import { makeHost } from './host.ts'
import { run } from './run.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-validated-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Given {
  readonly environment?: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, string>>
}

function validate(config: string | undefined, { environment = {}, values = {} }: Given = {}): Promise<Done> {
  if (config !== undefined) writeFileSync(path.join(folder, 'load-test.yml'), config)
  return run(
    {
      name: 'validate',
      arguments: [],
      values: new Map(Object.entries(values).map(([name, value]) => [name, [value]])),
    },
    { host: makeHost({ folder, log: () => undefined }), colour: false, width: 100, environment },
  )
}

const target = 'target: http://127.0.0.1:8080\n'

describe('a scenario that compares', () => {
  const between = 'between: { post: /admin/reload, headers: { authorization: "Bearer ${ADMIN_JWT}" } }'
  const drill = (before: string): string => `requests: { x: { get: /x } }
scenarios:
  burst: { rate: 50/s, duration: 2m, slo: ["p95 < 1s"] }
  drill: { compare: { before: ${before}, after: burst, ${between} }, restore: none, expect: improved }
`

  test('is made ready like the others, and what only a run has is a notice', async () => {
    const { exitCode, output } = await validate(`${target}${drill('burst')}`)
    expect([exitCode, output.includes('can be run: burst, drill\n')], output).toEqual([0, true])
    expect(output).toMatch(/load-test\.yml:5:\d+: .*ADMIN_JWT/)
    expect((await validate(`${target}${drill('burst')}`, { environment: { ADMIN_JWT: 'x' } })).output).not.toContain(
      'JWT',
    )
  })

  test('of one that is not there is a sentence with its place', async () => {
    await expect(validate(`${target}${drill('brust')}`)).rejects.toThrow(
      /^load-test\.yml:5:\d+: .*did you mean `burst`/,
    )
  })

  test('has the targets of its sides', async () => {
    const environment = { ADMIN_JWT: 'x' }
    expect((await validate(drill('burst'), { environment })).output).toContain('target')
    const sided = drill('burst').replace('rate: 50/s', 'target: "http://127.0.0.1:8080", rate: 50/s')
    const { exitCode, output } = await validate(sided, { environment })
    expect([exitCode, output.includes('target')], output).toEqual([0, false])
  })
})

describe('the suite of the first user', () => {
  beforeEach(() => cpSync(path.resolve(import.meta.dirname, '../fixtures/medkg'), folder, { recursive: true }))

  test('can be run as it stands', async () => {
    const { exitCode, output } = await validate(undefined)
    expect(exitCode).toBe(0)
    expect(output).toContain('\n\ncan be run: burst, steady, mixed, peak, targets, drill\n')
    expect(output).not.toMatch(/offered|few-users|unsent/)
    expect(output).not.toContain('`warm-up: auto` is understood')
  })

  test('can not show the throughput that its page promises by the burst', async () => {
    const values = { scenario: 'burst', slo: 'README.md#throughput-targets' }
    const { exitCode, output } = await validate(undefined, { values })
    expect(exitCode).toBe(2)
    expect(output.split('\n').filter(line => line.startsWith('not-offered'))).toEqual([
      'not-offered: burst sends 36/s to /retrieve, README.md:42 promises 50+/s; set rate ≥ 71/s.',
      'not-offered: burst sends 6.5/s to /extract/*, README.md:43 promises 20+/s; set rate ≥ 157/s.',
      'not-offered: burst sends 5/s to /facets/generate, README.md:44 promises 10+/s; set rate ≥ 102/s.',
    ])
    expect(output).not.toContain('can be run')
  })

  test('says so in JSON too, for every scenario that is judged by it', async () => {
    const values = { slo: 'README.md#throughput-targets', format: 'json' }
    const { exitCode, output } = await validate(undefined, { values })
    expect(exitCode).toBe(2)
    const { notices, scenarios } = JSON.parse(output)
    const refused = (list: readonly { code: string; message: string }[]): readonly string[] =>
      list.filter(({ code }) => code === 'not-offered').map(({ message }) => message.replace(/ .*/, ''))
    expect(refused(scenarios.burst.notices)).toEqual(['burst', 'burst', 'burst'])
    expect(refused(scenarios.targets.notices)).toEqual([])
    // Users alone offer as much as they are answered.
    expect(refused(notices)).toEqual(['peak', 'peak', 'peak'])
    expect(scenarios.burst.notices).toContainEqual({
      code: 'not-offered',
      message: 'burst sends 36/s to /retrieve, README.md:42 promises 50+/s; set rate ≥ 71/s.',
      source: { file: 'README.md', line: 42 },
    })
  })

  test('says which users are too few', async () => {
    writeFileSync(
      path.join(folder, 'few.yml'),
      `${target}slo: README.md#latency-slos
requests: { retrieve: { post: /retrieve } }
scenarios: { burst: { rate: 50/s, users: 20, duration: 2m } }
`,
    )
    const { exitCode, output } = await validate(undefined, { values: { config: 'few.yml' } })
    expect(exitCode).toBe(0)
    expect(output).toContain(
      'few-users: burst: 50/s at 300 ms each, as the P50 promised, needs 15 users, and has 20; set users ≥ 30.',
    )
  })
})

const load = 'scenarios: { one: { rate: 5/s, duration: 1m } }\n'

test.each([
  [
    'a JSONPath of an expectation',
    'home: { get: /, expect: { jsonpath: "$.a[?(@.b)]" } }',
    /^load-test\.yml:2:19: .*JSONPath/,
  ],
  [
    'a pattern that could take forever',
    'home: { get: /, capture: { id: { regex: "(a+)+$" } } }',
    /^load-test\.yml:2:19: .*forever/,
  ],
  [
    'a name that nothing gives a value',
    'home: { get: "/${page}" }',
    /^load-test\.yml:2:26: .*neither one of `variables`/,
  ],
  [
    'a data file that is not there',
    'home: { post: /, body: { file: gone.json } }',
    /^load-test\.yml:2:44: there is no file gone/,
  ],
  [
    'a host that is not allowed',
    'home: { get: "https://example.com/" }',
    /^load-test\.yml:2:26: requests to example\.com are not allowed/,
  ],
])('%s is found before anything is run', async (_, request, sentence) => {
  await expect(validate(`${target}requests: { ${request} }\n${load}`)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(sentence),
  })
})

test('a load that contradicts itself is found', async () => {
  const config = `${target}requests: { home: { get: / } }\nscenarios: { one: { rate: 5/s, users: 2, pacing: 1s, duration: 1m } }\n`
  await expect(validate(config)).rejects.toThrow(/^load-test\.yml:3:50: `pacing` between iterations/)
})

const secret = `target: "https://\${HOST}/v1"
slo: ["p95 < 1s"]
headers: { x-key: "\${KEY}" }
auth: { basic: "\${LOGIN}" }
proxy: "\${PROXY}"
tls: { ca: "\${CA_FILE}" }
requests: { home: { get: / }, list: { get: /list }, other: { get: "https://api.example.com/x" } }
scenarios: { one: { rate: 900/s, duration: 1m } }
`

test('secrets that a pull request does not have are notices, once each', async () => {
  const { exitCode, output } = await validate(secret, { environment: { KEY: '' } })
  expect(exitCode).toBe(0)
  expect(output.match(/^environment-unset: .*?(?= is)/gm)).toEqual([
    'environment-unset: load-test.yml:1:9: `${HOST}`',
    'environment-unset: load-test.yml:5:8: `${PROXY}`',
    'environment-unset: load-test.yml:6:12: `${CA_FILE}`',
    'environment-unset: load-test.yml:3:19: `${KEY}`',
    'environment-unset: load-test.yml:4:16: `${LOGIN}`',
  ])
  expect(output).toContain('can be run: one')
})

test.each([
  [{ HOST: 'api.example.com' }, /900\/s is more than the 200\/s/],
  [{ LOGIN: 'no-colon' }, /Expected a name and a password/],
  [{ PROXY: 'ftp://x' }, /`\$\{PROXY\}` is no URL for HTTP/],
  [{ CA_FILE: 'gone.pem' }, /there is no file gone\.pem/],
])('what is set is looked into: %o', async (environment, sentence) => {
  await expect(validate(secret, { environment })).rejects.toMatchObject({ message: expect.stringMatching(sentence) })
})

test('a target may be left to the command line, and what has none is not told as ready', async () => {
  const one = 'one: { rate: 5/s, duration: 1m }'
  const other = 'other: { target: "http://127.0.0.1:8080", rate: 5/s, duration: 1m }'
  const requests = 'requests: { home: { get: / } }\n'
  const { exitCode, output } = await validate(`${requests}scenarios: { ${one}, ${other} }\n`)
  expect(exitCode).toBe(0)
  expect(output).toContain(
    'target-open: load-test.yml:2:19: `one` has no target, so it can not be run as it is written. Write `target: https://api.example.com` in the config, or run it with `--target`.',
  )
  expect(output).toContain('can be run: other\n')
  expect((await validate(`${requests}scenarios: { ${one} }\n`)).output).not.toContain('can be run')
})

test('a promise of an endpoint that no request has is told with the nearest one, whatever sets the pace', async () => {
  const requests =
    'requests: { a: { post: "/retrieve/${kind}", name: "/retrieve/${kind}" }, b: { get: /health } }\nvariables: { kind: [ae, dose] }\n'
  const scenarios = `scenarios:
  open: { rate: 5/s, duration: 1m, slo: ["p95 /retreive/* < 80ms"] }
  closed: { users: 5, duration: 1m, slo: ["p95 /retrieve/ae < 80ms", "p95 /helth < 1s"] }
`
  const { exitCode, output } = await validate(`${target}${requests}${scenarios}`)
  expect(exitCode).toBe(0)
  expect(output.match(/^endpoint-unsent: .*(?=\. Write)/gm)).toEqual([
    'endpoint-unsent: load-test.yml:5: `/retreive/*` covers no request of `open`; the nearest is /retrieve/ae',
    'endpoint-unsent: load-test.yml:6: `/helth` covers no request of `closed`; the nearest is /health',
  ])
})

const samples = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8')
  .matchAll(/```yaml\n([^`]*\nscenarios:[^`]*)```/g)
  .map(([, sample = '']) => sample)
  .filter(sample => !/^(?:on|jobs):/m.test(sample))

test.each([...samples])('nothing that a sample of the README promises is unsent: %s', async sample => {
  cpSync(path.resolve(import.meta.dirname, '../fixtures/medkg'), path.join(folder, 'ops/load_test'), {
    recursive: true,
  })
  cpSync(path.join(folder, 'ops/load_test/queries.csv'), path.join(folder, 'queries.csv'))
  const { output } = await validate(sample)
  expect(output).not.toContain('unsent')
})

test('scenarios for reports, and those that look for a limit, are not made ready', async () => {
  const config = `slo: ["p95 < 1s"]
scenarios: { nightly: { strict: true }, ramp: { find: breaking-point, users: 5, duration: 1m } }
`
  const { exitCode, output } = await validate(config)
  expect(exitCode).toBe(0)
  expect(output).toContain('key-unread: load-test.yml:2:55: `find` is understood')
  expect(output).not.toContain('can be run')
})

test('without promises and loads there is nothing to validate', async () => {
  await expect(validate('scenarios: { nightly: { strict: true } }\n')).rejects.toThrow('nothing to judge by')
})
