import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { statsCsv, statsRow } from '../fixtures/documents.ts'
import { toleranceIn } from './beside.ts'
import type { Command } from './command.ts'
import { readSettings } from './config/config.ts'
import { makeHost } from './host.ts'
import { run } from './run.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-judgement-'))
  mkdirSync(path.join(folder, 'services/search'), { recursive: true })
  writeFileSync(path.join(folder, 'r.csv'), statsCsv([statsRow('GET', '/x', 900)], 900))
  const config = 'slo: ["p95 < 1s"]\nscenarios: { burst: { slo: ["p99 < 1s"] } }\n'
  for (const file of ['load-test.yml', 'services/search/load-test.yml']) writeFileSync(path.join(folder, file), config)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('runs that bear the names of scenarios are judged as those, each by its own promises', async () => {
  const config =
    'slo: ["errors < 1%"]\nscenarios: { burst: { slo: ["p95 < 1s"] }, steady: { slo: ["p95 < 10ms"], fail-on: never } }\n'
  writeFileSync(path.join(folder, 'load-test.yml'), config)
  writeFileSync(path.join(folder, 's.csv'), statsCsv([statsRow('GET', '/x', 500)], 500))
  const command: Command = { name: 'check', arguments: ['burst=r.csv', 'steady=s.csv'], values: new Map() }
  const { judged, exitCode } = await run(command, {
    host: makeHost({ folder, log: () => undefined }),
    colour: false,
    width: 80,
  })
  expect(judged?.verdict.runs.map(one => [one.name, one.verdict])).toEqual([
    ['burst', 'pass'],
    ['steady', 'fail'],
  ])
  expect(judged?.verdict.findings.map(({ run, indicator, outcome }) => [run, indicator, outcome])).toEqual([
    ['burst', 'p95', 'pass'],
    ['burst', 'errors', 'pass'],
    ['steady', 'p95', 'fail'],
    ['steady', 'errors', 'pass'],
  ])
  expect(exitCode).toBe(0)
})

test.each([
  ['a name that was given', { name: 'nightly', scenario: 'burst' }, 'r.csv', 'nightly'],
  ['the scenario', { scenario: 'burst' }, 'r.csv', 'burst'],
  [
    "the scenario behind its config's folder",
    { scenario: 'burst', config: 'services/search/load-test.yml' },
    'r.csv',
    'services/search/burst',
  ],
  [
    'the scenario alone for a config of this folder',
    { scenario: 'burst', config: './load-test.yml' },
    'r.csv',
    'burst',
  ],
  ['what its only report is called', {}, 'peak=r.csv', 'peak'],
  [
    "what its only report is called behind its config's folder, as of several",
    { config: 'services/search/load-test.yml' },
    'peak=r.csv',
    'services/search/peak',
  ],
  ["the job's id", {}, 'r.csv', 'performance'],
])('the name of a verdict is %s', async (_, values, report, name) => {
  const command: Command = {
    name: 'check',
    arguments: [report],
    values: new Map(Object.entries(values).map(([key, value]) => [key, [value]])),
  }
  const host = makeHost({ folder, log: () => undefined })
  const workflow = { name: 'performance', links: {} }
  const { judged } = await run(command, { host, colour: false, width: 80, workflow })
  expect(judged?.context.name).toBe(name)
})

test.each<readonly [string | undefined, number]>([
  [undefined, 0.1],
  ['15%', 0.15],
  ['p95 20%, 15%', 0.2],
  ['15%, p95 20%', 0.2],
  ['p99 30%, /x 50%, /x p95 60%, mean 40%', 0.1],
  ['5%, 15%', 0.15],
])('with the tolerance %s two sides may differ by %d', async (text, ratio) => {
  const rules = text === undefined ? undefined : (await readSettings([['tolerance', text]], one => one)).tolerance
  expect(
    toleranceIn({ strict: false, failOn: 'never', waivers: [], nowMs: 0, ...(rules && { tolerance: rules }) }),
  ).toBe(ratio)
})
