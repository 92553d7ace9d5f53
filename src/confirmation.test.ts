import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noon, own, times } from '../test/judge/given.ts'
import { recordLine } from './baseline/record-line.ts'
import type { Command } from './command.ts'
import { readConfig, readGiven, scenarioOf } from './config/config.ts'
import { confirmed } from './confirmation.ts'
import type { Desk, Done, Judged } from './desk.ts'
import { makeHost } from './host.ts'
import { verdictOf } from './judgement.ts'
import { recordOf } from './model/record.ts'
import type { RunResult } from './model/run-result.ts'
import type { Scenario } from './model/scenario.ts'
import type { FigureTrend, Finding } from './model/verdict.ts'
import { preparedFor } from './prepared.ts'
import { resultJson } from './report/report.ts'
import { run } from './run.ts'
import type { Repetition } from './setup.ts'

let folder: string
let log: string[]
let scenario: Scenario

const config = (load: string): string => `target: https://shop.example.com
requests: { cart: { get: /cart }, a: { get: /a }, b: { get: /b }, c: { get: /c }, d: { get: /d } }
baseline: file:kept
scenarios: { burst: { ${load}, slo: ["errors < 1%"] } }
`

const open = 'rate: 50/s, duration: 1m'

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-confirmation-'))
  mkdirSync(path.join(folder, 'kept'))
  log = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const desk = (): Desk => ({
  host: makeHost({ folder, log: line => log.push(line) }),
  colour: false,
  width: 100,
  load: {
    environment: {},
    machine: { runner: 'own/Linux/X64/2' },
    program: '',
    signal: new AbortController().signal,
    cancelCode: () => 130,
    mask: () => undefined,
    wait: () => undefined,
    show: () => undefined,
    end: () => undefined,
  },
})

let count = 0

/** A run in which /cart takes as long as told, and the other four endpoints 100 ms. */
function sent(cartMs: number, more: Partial<RunResult> = {}): RunResult {
  count += 1
  const row = (name: string, ms: number): RunResult['endpoints'][number] => {
    const latency = { ...times([ms / 2, 900], [ms, 100]), meanMs: 0.55 * ms }
    return { method: 'GET', name, requests: 1000, failures: 0, throughput: 10, latency }
  }
  return {
    ...own({ p95: 100 }),
    name: 'burst',
    runId: `run-${count}`,
    startedAt: '2026-11-24T11:50:00Z',
    target: 'https://shop.example.com',
    endpoints: [row('/cart', cartMs), ...['/a', '/b', '/c', '/d'].map(name => row(name, 100))],
    ...more,
  }
}

/** A config with its scenario, and nights as usual behind it. */
async function given(load: string, nights: number): Promise<void> {
  writeFileSync(path.join(folder, 'load-test.yml'), config(load))
  const world = { environment: {}, readFile: async () => undefined }
  scenario = await scenarioOf(
    await readConfig(config(load), 'load-test.yml'),
    'burst',
    readGiven([], one => one),
    world,
  )
  const lines = Array.from({ length: nights }, (_, at) =>
    recordLine(
      recordOf(
        { name: 'burst', result: sent(100 + (at % 3), shapeOf(load)) },
        { findings: [] },
        { name: 'burst', nowMs: noon - (nights - at) * 86_400_000, scenario, machine: { runner: 'own/Linux/X64/2' } },
      ),
    ),
  )
  writeFileSync(path.join(folder, 'kept/burst.jsonl'), lines.map(line => `${line}\n`).join(''))
}

function shapeOf(load: string): Partial<RunResult> {
  return load.startsWith('rate') ? {} : { workload: 'closed' }
}

const usual: Repetition = { mayConfirm: true, budgetMs: 900_000, times: 1, isCalibrated: false }

/** What becomes of a run, and of those behind it, of which no more are sent than are asked for. */
async function judged(
  [first = sent(100), ...behind]: readonly RunResult[],
  repetition: Partial<Repetition> = {},
): Promise<Judged & { readonly repeats: number }> {
  const left = [...behind]
  const measured = (result: RunResult) => ({ result, alike: [] })
  const command: Command = { name: 'run', arguments: ['burst'], values: new Map() }
  const again = async () => measured(left.shift() ?? sent(100))
  const trial = { scenario, repetition: { ...usual, ...repetition }, first: measured(first), again }
  const prepared = await preparedFor([{ name: 'burst', scenario }], command, desk(), 'optional')
  const all = await confirmed([trial], prepared, desk())
  return { ...all, repeats: behind.length - left.length }
}

const cart = ({ verdict }: Pick<Judged, 'verdict'>): Finding & { readonly trend: FigureTrend } => {
  const finding = verdict.findings.find(one => one.kind === 'regression' && one.endpoint === '/cart')
  if (finding?.trend?.kind !== 'figure') throw new Error('nothing is said of /cart')
  return { ...finding, trend: finding.trend }
}

test('what looks slower is run again twice in the same job, and fails where it stands out each time', async () => {
  await given(open, 8)
  const done = await judged([sent(130), sent(132), sent(131), sent(131)])
  expect([done.repeats, cart(done).code, cart(done).trend.confirmedBy]).toEqual([2, 'regression', 'same-runner'])
  expect(cart(done).trend.values.map(Math.round)).toEqual([130, 132, 131])
  expect(done.verdict.runs).toHaveLength(1)
  expect(log).toEqual([
    'burst: looks slower than usual, so it is run again (1 of 2)',
    'burst: looks slower than usual, so it is run again (2 of 2)',
  ])
})

test.each([8, 10])(
  'with %i nights before, what one more run does not show is noise, and a second is not sent',
  async nights => {
    await given(open, nights)
    const done = await judged([sent(150), sent(101), sent(101)])
    expect([done.repeats, done.verdict.verdict, cart(done).code]).toEqual([1, 'pass', 'noise'])
  },
)

test.each<readonly [string, Partial<Repetition>, number]>([
  ['is refused', { mayConfirm: false }, 0],
  ['has no budget', { budgetMs: 59_000 }, 0],
  ['has the budget of one run', { budgetMs: 119_000 }, 1],
  ['has the budget of two of three runs each', { budgetMs: 360_000, times: 3 }, 2],
])('where running again %s, that holds', async (_, repetition, repeats) => {
  await given(open, 8)
  const done = await judged([sent(130), sent(130), sent(130), sent(130)], repetition)
  expect([done.repeats, cart(done).code]).toEqual([repeats, repeats === 2 ? 'regression' : 'suspect'])
})

test('a scenario of more than ten minutes is not run again', async () => {
  await given('rate: 50/s, duration: 11m', 8)
  expect((await judged([sent(130), sent(130)], { budgetMs: 9e9 })).repeats).toBe(0)
})

test('a run that is as usual, or has no history, is sent once', async () => {
  await given(open, 8)
  expect((await judged([sent(101), sent(101)])).repeats).toBe(0)
  await given(open, 0)
  expect((await judged([sent(400), sent(400)])).repeats).toBe(0)
})

test('a run that is no evidence, or came of a strained generator, confirms nothing', async () => {
  await given(open, 8)
  for (const bad of [{ pumpLag: times([100, 1000]) }, { aborted: 'errors > 50%' }] as const) {
    const done = await judged([sent(130), sent(130, bad), sent(130, bad)])
    expect([done.repeats, cart(done).code, cart(done).trend.values.length]).toEqual([2, 'suspect', 1])
  }
})

test('where running again was cancelled, the suspicion stands, and that is told', async () => {
  await given(open, 8)
  const done = await judged([sent(130), sent(130, { cancelled: true }), sent(130)])
  expect([done.repeats, cart(done).code]).toEqual([1, 'suspect'])
  expect(done.verdict.notices.map(({ code }) => code)).toContain('confirming-cancelled')
})

const starved = { workload: 'closed', pumpLag: times([100, 1000]) } as const

test('a run that its own machine starved is run once more in its place, and that is told', async () => {
  await given('users: 5, spawn-rate: 50/s, duration: 1m', 0)
  const done = await judged([sent(100, starved), sent(90, { workload: 'closed' }), sent(90)])
  expect([done.repeats, done.verdict.verdict]).toEqual([1, 'pass'])
  const told = done.verdict.notices.find(({ code }) => code === 'run-anew')
  expect(told?.message).toMatch(
    /^The first run was no evidence, so this is the second: Not your service: the load generator was late/,
  )
  expect(log[0]).toMatch(/^burst: Not your service: .* It is run once more\.$/)
  const twice = await judged([sent(100, starved), sent(100, starved), sent(90)])
  expect([twice.repeats, twice.verdict.verdict]).toEqual([1, 'invalid'])
})

test('a starved run is left alone where that was refused, or it lasts longer than five minutes', async () => {
  await given('users: 5, spawn-rate: 50/s, duration: 1m', 0)
  expect((await judged([sent(100, starved), sent(90)], { mayConfirm: false })).repeats).toBe(0)
  await given('users: 5, spawn-rate: 50/s, duration: 6m', 0)
  expect((await judged([sent(100, starved), sent(90)])).repeats).toBe(0)
})

test('what another of several runs in a row missed is a warning, and one of a strained generator does not count', async () => {
  await given(open, 8)
  const command: Command = { name: 'run', arguments: ['burst'], values: new Map() }
  const prepared = await preparedFor([{ name: 'burst', scenario }], command, desk(), 'optional')
  const verdictWith = (...alike: readonly RunResult[]): Judged =>
    verdictOf([{ result: sent(100), alike }], prepared, desk())
  const { total } = sent(100)
  const failing = sent(100, { total: { ...total, failures: total.requests / 2 } })
  const told = verdictWith(failing, sent(100)).verdict
  const outcomes = told.findings.filter(({ kind }) => kind === 'slo').map(({ outcome }) => outcome)
  expect([told.verdict, told.exitCode, outcomes]).toEqual(['warn', 0, ['warn', 'pass']])
  expect(told.findings.find(({ outcome }) => outcome === 'warn')?.message).toMatch(
    /^Missed in 1 of 3 runs in a row, though not in the one in their middle: .*50/,
  )
  expect(verdictWith(sent(100), sent(100)).verdict.verdict).toBe('pass')
  const kept = (...alike: readonly RunResult[]) => verdictWith(...alike).histories[0]?.alike?.length
  expect([kept(sent(100), sent(100)), kept(sent(100, { pumpLag: times([100, 1000]) }), sent(100))]).toEqual([2, 1])
})

test('results of other machines confirm a run, and what they did not show is noise', async () => {
  await given(open, 8)
  const check = (report: RunResult, values: Readonly<Record<string, readonly string[]>>): Promise<Done> => {
    writeFileSync(path.join(folder, 'now.json'), resultJson(report))
    return run({ name: 'check', arguments: ['burst=now.json'], values: new Map(Object.entries(values)) }, desk())
  }
  writeFileSync(path.join(folder, 'one.json'), resultJson(sent(130)))
  writeFileSync(path.join(folder, 'two.json'), resultJson(sent(128)))
  const codes = async (report: RunResult, confirms: readonly string[]): Promise<readonly unknown[]> => {
    const { judged: all } = await check(report, { confirms })
    return all === undefined ? [] : [cart(all).code, cart(all).trend.confirmedBy]
  }
  expect(await codes(sent(131), ['one.json', 'two.json'])).toEqual(['regression', 'fresh-runner'])
  expect(await codes(sent(131), ['one.json'])).toEqual(['suspect', undefined])
  expect(await codes(sent(101), ['one.json'])).toEqual(['noise', undefined])
  // What says nothing clears nothing.
  for (const bad of [{ pumpLag: times([100, 1000]) }, { aborted: 'errors > 50%' }])
    expect(await codes(sent(101, bad), ['one.json'])).toEqual(['suspect', undefined])
  const idle = await check(sent(131), { confirms: ['one.json'], baseline: ['none'] })
  expect(idle.judged?.verdict.notices.map(({ code }) => code)).toContain('confirms-idle')
})

test.each<readonly [string, string, Partial<RunResult>]>([
  ['the run itself', 'it is this run itself', { runId: 'now' }],
  ['one run twice', 'it was given before', { runId: 'first' }],
  [
    'a run of another load',
    'it differs in load',
    { arrivals: { planned: 1, sent: 1, late: 0, unfinished: 0, offeredRate: 5 } },
  ],
  ['a run of another length', 'it differs in duration', { durationMs: 1000 }],
  ['a cancelled run', 'it is no evidence', { cancelled: true }],
])('%s confirms nothing, and clears nothing', async (_, why, more) => {
  await given(open, 8)
  const write = (file: string, report: RunResult): void =>
    writeFileSync(path.join(folder, file), resultJson({ ...report, name: 'burst' }))
  const judgedBeside = async (cartMs: number): Promise<readonly unknown[]> => {
    write('now.json', sent(131, { runId: 'now' }))
    write('one.json', sent(130, { runId: 'first' }))
    write('two.json', sent(cartMs, more))
    const values = new Map([['confirms', ['one.json', 'two.json']]])
    const { judged: all } = await run({ name: 'check', arguments: ['burst=now.json'], values }, desk())
    if (all === undefined) throw new Error('a check judges')
    const told = all.verdict.notices.filter(({ code }) => code === 'confirms-nothing').map(({ message }) => message)
    return [cart(all).code, ...told]
  }
  const left = ['suspect', `two.json confirms nothing: ${why}.`]
  expect(await judgedBeside(130)).toEqual(left)
  expect(await judgedBeside(100)).toEqual(left)
})
