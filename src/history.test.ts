import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { statsCsv, statsRow } from '../fixtures/documents.ts'
import { earlier } from '../test/baseline/records.ts'
import { zipOf } from '../test/baseline/zip.ts'
import { parseArguments } from './arguments.ts'
import { entryOf, historyText } from './baseline/history.ts'
import { startDemo } from './demo/demo.ts'
import type { Desk, Done, Home, LoadDesk } from './desk.ts'
import { opened } from './history.ts'
import { makeHost } from './host.ts'
import { UserError } from './model/errors.ts'
import type { MergedPull, Repository } from './model/repository.ts'
import { run } from './run.ts'

let folder: string
let logged: string[]

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-kept-'))
  logged = []
  report('r.csv', 900)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function report(file: string, requests: number, failures = 0): void {
  writeFileSync(path.join(folder, file), statsCsv([statsRow('GET', '/x', requests, failures)], requests, failures))
}

function desk(more: Partial<Desk> = {}): Desk {
  return { host: makeHost({ folder, log: line => logged.push(line) }), colour: false, width: 80, ...more }
}

function lt(words: string, more: Partial<Desk> = {}): Promise<Done> {
  const request = parseArguments(words.split(' '))
  if (request.kind !== 'command') throw new Error('no command')
  return run(request.command, desk(more))
}

const check = (more = '', on: Partial<Desk> = {}): Promise<Done> =>
  lt(`check r.csv --slo errors<1% --name burst --baseline file:kept${more}`, on)

const lines = (file = 'kept/burst.jsonl'): readonly Record<string, unknown>[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map(line => Object(JSON.parse(line)))

const codes = ({ judged }: Done): readonly string[] => judged?.verdict.notices.map(({ code }) => code) ?? []

test('the first run says that there is nothing to compare with, and is kept where that is asked for', async () => {
  const done = await check(' --update-baseline')
  expect(codes(done)).toContain('first-run')
  expect(lines()).toMatchObject([{ name: 'burst', verdict: 'pass', accepted: true, total: { requests: 900 } }])
  expect(logged).toContain('kept as run 1 of burst in kept/burst.jsonl')
})

test('a run is held against those before it, and itself not among them', async () => {
  await check(' --update-baseline')
  report('r.csv', 1000)
  const done = await check(' --update-baseline')
  expect(codes(done)).not.toContain('first-run')
  expect(
    done.judged?.histories.map(({ name, past }) => [name, past.records.map(({ total }) => total.requests)]),
  ).toEqual([['burst', [900]]])
  expect(lines().map(({ total }) => Object(total).requests)).toEqual([900, 1000])
})

test('nobody who does not ask for it writes anything', async () => {
  await check()
  expect(readdirSync(folder)).toEqual(['r.csv'])
})

test('a run that misses its objectives is kept, and accepted: else a standing miss would freeze the history', async () => {
  report('r.csv', 900, 100)
  expect((await check(' --update-baseline')).exitCode).toBe(1)
  expect(lines()).toMatchObject([{ verdict: 'fail', accepted: true }])
})

test('the same report is kept once, however often it is judged', async () => {
  for (let time = 0; time < 3; time += 1) await check(' --update-baseline')
  expect(lines()).toHaveLength(1)
})

test('a run that is no evidence is not kept, and that is told', async () => {
  report('r.csv', 0)
  const { judged } = await check(' --update-baseline')
  expect(judged?.warnings).toMatchObject([{ code: 'not-kept', message: expect.stringContaining('no evidence') }])
  expect(readdirSync(folder)).toEqual(['r.csv'])
})

test('on the command line of a pull request a run is not kept, and that is told', async () => {
  const { judged } = await check(' --update-baseline', { home: homeOf({ event: 'pull_request' }) })
  expect(judged?.warnings).toMatchObject([{ code: 'not-kept', message: expect.stringContaining('pull request') }])
  expect(readdirSync(folder)).toEqual(['r.csv'])
})

test('a history that can not be read ends the run with its line, and stays as it is', async () => {
  mkdirSync(path.join(folder, 'kept'))
  writeFileSync(path.join(folder, 'kept/burst.jsonl'), '\n{"schema"')
  await expect(check(' --update-baseline')).rejects.toThrow(/^kept\/burst\.jsonl:2: can not be read as an earlier run/)
  expect(readFileSync(path.join(folder, 'kept/burst.jsonl'), 'utf8')).toBe('\n{"schema"')
})

test('what can not be written is one warning, and the verdict is the same', async () => {
  const plain = await check()
  symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'kept'))
  const done = await check(' --update-baseline')
  expect(done.judged?.warnings).toMatchObject([{ code: 'not-recorded' }])
  expect([done.exitCode, done.output]).toEqual([plain.exitCode, plain.output])
})

test('the config says where histories are, relative to its own folder, and an option outranks it', async () => {
  mkdirSync(path.join(folder, 'ops'))
  writeFileSync(path.join(folder, 'ops/load-test.yml'), 'slo: ["errors < 1%"]\nbaseline: file:kept\n')
  await lt('check r.csv --config ops/load-test.yml --name burst --update-baseline')
  expect(lines('ops/kept/burst.jsonl')).toHaveLength(1)
  const done = await lt('check r.csv --config ops/load-test.yml --name burst --baseline none')
  expect(done.judged?.histories).toEqual([])
})

test('of several runs each has a history of its own', async () => {
  report('s.csv', 500)
  await lt('check burst=r.csv steady=s.csv --slo errors<1% --baseline file:kept --update-baseline')
  expect(readdirSync(path.join(folder, 'kept')).toSorted()).toEqual(['burst.jsonl', 'steady.jsonl'])
  await lt('check burst=r.csv steady=s.csv --slo errors<1% --baseline file:all.jsonl --update-baseline')
  expect(lines('all.jsonl').map(({ name }) => name)).toEqual(['burst', 'steady'])
  expect(logged).toContain('kept as run 1 of steady in all.jsonl')
  const { judged } = await lt('check burst=r.csv steady=s.csv --slo errors<1% --baseline file:all.jsonl')
  const known = judged?.histories.map(({ name, past }) => [name, past.records.map(record => record.name)])
  expect(known).toEqual([
    ['burst', ['burst']],
    ['steady', ['steady']],
  ])
})

test('what the config accepts is handed to whoever judges by the history', async () => {
  const accept = '[{ endpoint: "/extract/*", indicator: p95, since: 2026-11-20, why: "reranker, OPS-412" }]'
  writeFileSync(path.join(folder, 'load-test.yml'), `slo: ["errors < 1%"]\nbaseline: file:kept\naccept: ${accept}\n`)
  const done = await lt('check r.csv --name burst')
  expect(done.judged?.histories[0]?.past.accepts).toEqual([
    {
      endpoint: '/extract/*',
      indicator: 'p95',
      since: '2026-11-20',
      why: 'reranker, OPS-412',
      source: { file: 'load-test.yml', line: 3, column: 10 },
    },
  ])
  expect(codes(done)).not.toContain('key-unread')
})

test('a config that is meant for a workflow does not stop who works at home, and an option does', async () => {
  writeFileSync(path.join(folder, 'load-test.yml'), 'slo: ["errors < 1%"]\nbaseline: git\n')
  const done = await lt('check r.csv --name burst')
  expect([done.exitCode, codes(done)]).toEqual([0, expect.arrayContaining(['baseline-elsewhere'])])
  await expect(lt('check r.csv --name burst --baseline git')).rejects.toThrow('GITHUB_REPOSITORY')
})

const workflow: NonNullable<Desk['workflow']> = { name: 'gate', links: {} }

const head = 'c'.repeat(40)

function homeOf(more: Partial<Home> = {}, pulls: readonly MergedPull[] = [], contained = pulls): Home {
  const repository: Repository = {
    defaultBranch: async () => 'main',
    files: async () => undefined,
    text: async () => '',
    begin: async () => ({ kind: 'done' }),
    write: async () => ({ kind: 'done' }),
    pause: async () => true,
    artifact: async () => ({ kind: 'none' }),
    mergedWith: async label => (label === 'load-test-accept' ? pulls : []),
    contains: async (_, past) => contained.some(({ commit }) => commit === past),
  }
  return { event: 'push', branch: 'main', defaultBranch: 'main', commit: head, repository: () => repository, ...more }
}

const pull = (number: number, more: Partial<MergedPull> = {}): MergedPull => ({
  number,
  commit: String(number % 10).repeat(40),
  mergedAt: '2099-01-01T00:00:00Z',
  ...more,
})

const nightly = (home: Home): Promise<Done> =>
  lt('check r.csv --slo errors<1% --name burst --baseline file:kept --max-age never', { workflow, home })

const restarts = (): readonly unknown[] => lines().map(({ restart }) => restart)

test('in a workflow runs of the default branch are kept without being asked for, with what they are of', async () => {
  await nightly(homeOf({ workflowRun: { id: 7, attempt: 2 } }))
  expect(lines()).toMatchObject([
    { commit: head, ref: 'main', event: 'push', workflowRun: { id: 7, attempt: 2 }, accepted: true },
  ])
})

test.each(['pull_request', 'workflow_dispatch', 'merge_group'])(
  'a run of %s is held against the history, and not kept',
  async event => {
    await nightly(homeOf())
    report('r.csv', 1000)
    const done = await nightly(homeOf({ event }))
    expect(done.judged?.histories[0]?.past.records).toHaveLength(1)
    expect([done.judged?.warnings, lines().length]).toEqual([[], 1])
  },
)

test('a pull request with the label begins a new level once it is merged, with the first run that has it, and once', async () => {
  await nightly(homeOf({}, [pull(12)]))
  report('r.csv', 1000)
  const done = await nightly(homeOf({}, [pull(13), pull(12), pull(14)], [pull(12), pull(13)]))
  expect(done.judged?.histories[0]?.past.restart).toEqual({
    why: 'Pull request #12, #13 with the label load-test-accept was merged',
    pulls: [12, 13],
  })
  expect(codes(done)).toContain('new-level')
  report('r.csv', 1100)
  await nightly(homeOf({}, [pull(13), pull(12)]))
  expect(restarts()).toEqual([undefined, expect.objectContaining({ pulls: [12, 13] }), undefined])
})

test('pull requests that began a level before, or came before the history, hide no new one', async () => {
  await nightly(homeOf())
  const ten = Array.from({ length: 10 }, (_, at) => pull(20 + at))
  const old = Array.from({ length: 10 }, (_, at) => pull(40 + at, { mergedAt: '2020-01-01T00:00:00Z' }))
  report('r.csv', 1000)
  await nightly(homeOf({}, ten))
  report('r.csv', 1100)
  await nightly(homeOf({}, [...ten, ...old, pull(12)]))
  expect(restarts().map(restart => Object(restart).pulls)).toEqual([undefined, ten.map(({ number }) => number), [12]])
})

test('a pull request that was merged before the history began accepts nothing', async () => {
  await nightly(homeOf())
  report('r.csv', 1000)
  await nightly(homeOf({}, [pull(12, { mergedAt: '2020-01-01T00:00:00Z' })]))
  expect(restarts()).toEqual([undefined, undefined])
})

test('where merged pull requests can not be asked for, that is one notice', async () => {
  await nightly(homeOf())
  report('r.csv', 1000)
  const home = homeOf()
  const refusing = {
    ...home.repository(),
    mergedWith: async () => {
      throw new UserError('baseline-unreachable', { what: 'merged pull requests', why: 'no', hint: 'Give' })
    },
  }
  const done = await nightly({ ...home, repository: () => refusing })
  expect([done.exitCode, codes(done)]).toEqual([0, expect.arrayContaining(['accept-unknown'])])
  expect(lines()).toHaveLength(2)
})

test('the files of a run that keeps its history in an artifact carry it on, recorded or not', async () => {
  const done = await lt('check r.csv --slo errors<1% --name burst --baseline artifact --max-age never --output out', {
    workflow,
    home: homeOf(),
  })
  expect(codes(done)).toContain('first-run')
  expect(lines('out/burst.jsonl')).toMatchObject([{ name: 'burst' }])
  await check(' --update-baseline --output other')
  expect(readdirSync(path.join(folder, 'other'))).not.toContain('burst.jsonl')
})

test("the demo is nobody's load test, whatever the config of the folder says", async () => {
  const setup = {
    config: undefined,
    sources: [],
    notices: [],
    accepts: [],
    budgetMs: 1_200_000,
    judging: () => ({ strict: false, failOn: 'never' as const, waivers: [], nowMs: 0 }),
    repetition: { mayConfirm: false, budgetMs: 0, times: 1, isCalibrated: false },
  }
  const kept = { ...setup, baseline: { kind: 'file' as const, path: 'kept' } }
  const wanted = { run: 'burst', name: 'burst', step: 'burst' }
  const command = { arguments: [], values: new Map() }
  expect(await opened(wanted, kept, { ...command, name: 'demo' }, desk())).toBeUndefined()
  expect(await opened(wanted, kept, { ...command, name: 'check' }, desk())).toMatchObject({
    history: { name: 'burst' },
  })
})

test('`baseline list` shows what is kept, `accept` and `pin` change it, `export` gives it', async () => {
  await check(' --update-baseline')
  report('r.csv', 1000)
  await check(' --update-baseline')
  const at = '--baseline file:kept --name burst'
  expect((await lt(`baseline list ${at}`)).output).toMatch(/^run .*\n\w{12} .* 900 .* yes\n\w{12} .* 1,000 .* yes\n$/)
  expect((await lt(`baseline accept ${at} --why OPS-412`)).output).toContain('a new level begins with it')
  const [first] = lines()
  expect((await lt(`baseline pin ${String(first?.['id']).slice(0, 8)} ${at}`)).output).toContain('slow changes')
  expect(lines()).toMatchObject([{ pinned: true }, { restart: { why: 'OPS-412' } }])
  expect((await lt(`baseline list ${at}`)).output).toMatch(/ no +pinned\n.* yes +new level: OPS-412\n$/)
  expect((await lt(`baseline export ${at}`)).output).toBe(readFileSync(path.join(folder, 'kept/burst.jsonl'), 'utf8'))
  expect(JSON.parse((await lt(`baseline list ${at} --format json`)).output)).toEqual(lines())
})

test('a file that was named whole shows all load tests that are in it', async () => {
  const text = historyText([earlier(), earlier({ name: 'steady', id: 'two' })].map(entryOf))
  writeFileSync(path.join(folder, 'all.jsonl'), text)
  expect((await lt('baseline export --baseline file:all.jsonl')).output).toBe(text)
  expect((await lt('baseline export --baseline file:all.jsonl --name steady')).output).toBe(`${text.split('\n')[1]}\n`)
})

test('nothing kept is an empty list', async () => {
  expect((await lt('baseline list --baseline file:kept --name burst')).output).toBe(
    'nothing is kept in kept/burst.jsonl yet: there is no folder kept\n',
  )
  expect((await lt('baseline list --baseline file:kept --name burst --format json')).output).toBe('[\n]\n')
})

test('where nothing is kept of a name, what is there is named', async () => {
  const list = async (words: string): Promise<string> => (await lt(`baseline list --baseline file:${words}`)).output
  await check(' --update-baseline')
  expect(await list('kept --name brust')).toBe(
    'nothing is kept in kept/brust.jsonl yet; there are runs of burst (did you mean `burst`?)\n',
  )
  expect(await list('kept/burst.jsonl --name steady')).toBe(
    'nothing is kept in kept/burst.jsonl yet; there are runs of burst\n',
  )
  expect(await list('gone.jsonl')).toBe('nothing is kept in gone.jsonl yet: there is no file gone.jsonl\n')
  await expect(lt('baseline pin --baseline file:kept --name brust')).rejects.toThrow('did you mean `burst`')
})

test.each([
  ['baseline lst --baseline file:kept', 'did you mean `list`'],
  ['baseline list', 'there is no history: give `--baseline`'],
  ['check r.csv --slo errors<1% --update-baseline', 'there is no history: give `--baseline`'],
  ['baseline list --baseline file:kept', 'the history of which load test? Give `--name`'],
  ['baseline accept --baseline file:kept --name burst', 'nothing is kept there of burst'],
  ['baseline list --baseline gti', 'Expected `file:PATH`'],
  ['baseline', 'takes list|accept|pin|export [RUN]'],
])('`load-test %s` is a sentence', async (words, sentence) => {
  await expect((async () => lt(words))()).rejects.toThrow(sentence)
})

test('a run that is not there is a sentence, and so is a history that only runs can write', async () => {
  await check(' --update-baseline')
  await expect(lt('baseline pin zzz --baseline file:kept --name burst')).rejects.toThrow(
    'no run of burst begins with `zzz`',
  )
  const found = { kind: 'found' as const, archive: archiveOf(), of: 'artifact load-test-burst of run 7' }
  const repository = { ...homeOf().repository(), artifact: async () => found }
  const home = homeOf({ repository: () => repository })
  await expect(lt('baseline pin --baseline artifact --name burst', { home })).rejects.toThrow('can not be changed')
})

function archiveOf(): Uint8Array {
  return zipOf([{ name: 'burst.jsonl', content: readFileSync(path.join(folder, 'kept/burst.jsonl')) }])
}

test('law 9: a pull request corrects no history', async () => {
  await check(' --update-baseline')
  const before = readFileSync(path.join(folder, 'kept/burst.jsonl'), 'utf8')
  const environment = { GITHUB_EVENT_NAME: 'pull_request' }
  for (const action of ['accept', 'pin'])
    await expect(lt(`baseline ${action} --baseline file:kept --name burst`, { environment })).rejects.toMatchObject({
      code: 'baseline-pull-request',
    })
  expect(readFileSync(path.join(folder, 'kept/burst.jsonl'), 'utf8')).toBe(before)
})

test('a history that can not be read is told before the load, not behind it', async () => {
  const demo = await startDemo({ speed: 10 })
  try {
    writeFileSync(path.join(folder, 'bad.jsonl'), 'no record\n')
    const load: LoadDesk = {
      ...{ environment: {}, machine: { runner: 'test' }, program: '', signal: new AbortController().signal },
      ...{
        cancelCode: () => 130,
        mask: () => undefined,
        wait: () => undefined,
        show: () => undefined,
        end: () => undefined,
      },
    }
    const words = `run ${demo.url}/health --rate 20 --duration 500ms --baseline file:bad.jsonl`
    await expect(lt(words, { load })).rejects.toMatchObject({ code: 'history-line' })
    expect(demo.log.size).toBe(0)
  } finally {
    await demo.close()
  }
})
