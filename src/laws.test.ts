import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Command } from './command.ts'
import type { Desk, Done, Workflow } from './desk.ts'
import { makeHost } from './host.ts'
import type { Verdict } from './model/verdict.ts'
import { files } from './output.ts'
import { run } from './run.ts'

// The laws at the level of the whole program, on a real report. Those of single rooms have their tests beside the rooms.

const fixtures = path.resolve(import.meta.dirname, '../fixtures')
let folder: string
let logged: string[]

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-laws-'))
  logged = []
  cpSync(path.join(fixtures, 'locust/2.43.4-red/report.html'), path.join(folder, 'red.html'))
  cpSync(path.join(fixtures, 'locust/2.43.4-green/report.html'), path.join(folder, 'green.html'))
  cpSync(path.join(fixtures, 'medkg/README.md'), path.join(folder, 'README.md'))
})

function command(
  name: Command['name'],
  args: readonly string[],
  values: Readonly<Record<string, string | readonly string[]>> = {},
): Command {
  return { name, arguments: args, values: new Map(Object.entries(values).map(([key, value]) => [key, [value].flat()])) }
}

function desk(workflow?: Workflow): Desk {
  return {
    host: makeHost({ folder, log: line => logged.push(line) }),
    colour: false,
    width: 160,
    ...(workflow && { workflow }),
  }
}

async function verdictOf(done: Promise<Done>): Promise<Verdict> {
  const { judged } = await done
  if (judged === undefined) throw new Error('nothing was judged')
  return judged.verdict
}

const slo = 'README.md#latency-slos'
const inPullRequest = (readAtBase: Workflow['readAtBase']): Workflow => ({
  name: 'job',
  links: {},
  ...(readAtBase && { readAtBase }),
})

test('a real report that breaks its table fails, and one that keeps it passes', async () => {
  const red = await verdictOf(run(command('check', ['red.html'], { slo }), desk()))
  expect([red.verdict, red.exitCode, red.headline]).toEqual(['fail', 1, '2 of 12 objectives missed'])
  expect(
    red.findings
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ endpoint, indicator }) => `${endpoint} ${indicator}`),
  ).toEqual(['/facets/generate p95', '/facets/generate p99'])
  const green = await verdictOf(run(command('check', ['green.html'], { slo }), desk()))
  expect([green.verdict, green.exitCode]).toEqual(['pass', 0])
})

test('law 1: a check without promises, without a match or of an empty report never passes', async () => {
  await expect(run(command('check', ['green.html']), desk())).rejects.toThrow('nothing to judge by')
  const unmatched = await verdictOf(run(command('check', ['green.html'], { slo: 'p95 /retrieval < 900ms' }), desk()))
  expect([unmatched.verdict, unmatched.exitCode]).toEqual(['inconclusive', 3])
  writeFileSync(path.join(folder, 'README.md'), '# Nothing promised\n')
  await expect(run(command('check', ['green.html'], { slo: 'README.md' }), desk())).rejects.toThrow(
    'README.md: holds no objective',
  )
})

test("law 4: wherever a verdict on Locust's figures is shown, it says that they are service time", async () => {
  const { judged } = await run(command('check', ['red.html'], { slo }), desk())
  if (judged === undefined) throw new Error('nothing was judged')
  const shown = await files(judged)
  for (const name of ['report.md', 'report.html']) expect(shown.get(name), name).toMatch(/Locust measures service time/)
  expect(JSON.parse(shown.get('result.json') ?? '').timing).toBe('service')
})

test('law 5: whichever side the printed figure is on, a limit inside its rounding warns, and fails when strict', async () => {
  const observed = await verdictOf(run(command('check', ['red.html'], { slo: 'p95 /facets/generate < 1s' }), desk()))
  const value = observed.findings[0]?.observed ?? 0
  for (const limit of [value - 20, value, value + 20]) {
    const words = `p95 /facets/generate < ${limit}ms`
    const loose = await verdictOf(run(command('check', ['red.html'], { slo: words }), desk()))
    expect([loose.findings[0]?.code, loose.verdict, loose.exitCode], words).toEqual(['within-rounding', 'warn', 0])
    const strict = await verdictOf(run(command('check', ['red.html'], { slo: words, strict: 'true' }), desk()))
    expect([strict.findings[0]?.code, strict.verdict, strict.exitCode], words).toEqual(['within-rounding', 'fail', 1])
  }
})

test('law 8: two reports side by side are two verdicts, and never a regression', async () => {
  const both = await verdictOf(run(command('check', ['base=green.html', 'head=red.html'], { slo }), desk()))
  expect(both.runs.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['base', 'pass'],
    ['head', 'fail'],
  ])
  expect(both.findings.filter(({ kind }) => kind === 'regression')).toEqual([])
})

test('law 9: a check writes nothing but what it was asked for', async () => {
  const before = JSON.stringify(readFileSync(path.join(folder, 'README.md'), 'utf8'))
  await run(command('check', ['red.html'], { slo }), desk())
  expect(JSON.stringify(readFileSync(path.join(folder, 'README.md'), 'utf8'))).toBe(before)
  const host = makeHost({ folder, log: () => undefined })
  expect(await host.find('**/*')).toEqual(['README.md', 'green.html', 'red.html'])
})

test('law 10: a base branch that cannot be read is one notice, and the verdict is the same', async () => {
  const unreachable = inPullRequest(async () => {
    throw Object.assign(new Error('502'), {})
  })
  const alone = await verdictOf(
    run(command('check', ['red.html'], { slo, 'max-age': 'never' }), desk(inPullRequest(undefined))),
  )
  await expect(run(command('check', ['red.html'], { slo, 'max-age': 'never' }), desk(unreachable))).rejects.toThrow(
    '502',
  )
  const { UserError } = await import('./model/errors.ts')
  const told = inPullRequest(async file => {
    throw new UserError('base-unreachable', { file, why: '502' })
  })
  const beside = await verdictOf(run(command('check', ['red.html'], { slo, 'max-age': 'never' }), desk(told)))
  expect(beside.findings).toEqual(alone.findings)
  expect(beside.notices.filter(({ code }) => code === 'base-unreadable').length).toBe(1)
})

test('law 11: a secret in a name is masked in every file', async () => {
  const page = readFileSync(path.join(folder, 'red.html'), 'utf8')
  writeFileSync(path.join(folder, 'red.html'), page.replaceAll('/retrieve [ae]', '/retrieve?api_key=canary4711'))
  const { judged, output } = await run(command('check', ['red.html'], { slo }), desk())
  if (judged === undefined) throw new Error('nothing was judged')
  for (const [name, text] of [
    ...(await files(judged)),
    ['stdout', output] as const,
    ['log', logged.join('\n')] as const,
  ]) {
    expect(text.includes('canary4711'), name).toBe(false)
  }
})

test('law 12: milliseconds and ratios inside, whatever unit was written', async () => {
  const words = ['p95 /retrieve < 0.9s', 'errors < 1%', 'throughput 600/min']
  const { findings } = await verdictOf(run(command('check', ['red.html'], { slo: words }), desk()))
  expect(
    findings.map(({ unit, condition }) => [unit, condition && 'limit' in condition ? condition.limit : undefined]),
  ).toEqual([
    ['ms', 900],
    ['ratio', 0.01],
    ['per-second', 10],
  ])
})

test('in a pull request a loosened limit is told, and base or the stricter side may be judged by', async () => {
  const base = readFileSync(path.join(folder, 'README.md'), 'utf8')
  writeFileSync(path.join(folder, 'README.md'), base.replace('| 1800ms | 2500ms |', '| 9000ms | 9000ms |'))
  const workflow = inPullRequest(async file => (file === 'README.md' ? base : undefined))
  const of = (side: string) =>
    verdictOf(run(command('check', ['red.html'], { slo, 'slo-from': side, 'max-age': 'never' }), desk(workflow)))
  const head = await of('head')
  expect([head.verdict, head.notices.filter(({ code }) => code === 'promise-loosened').length]).toEqual(['pass', 2])
  expect((await of('base')).verdict).toBe('fail')
  expect((await of('stricter')).verdict).toBe('fail')
})

test("what a fork saved is judged by the base branch's promises, and by nothing that it brought along", async () => {
  const { judged } = await run(command('check', ['red.html'], { slo: 'p95 /retrieve < 60s' }), desk())
  if (judged === undefined) throw new Error('nothing was judged')
  mkdirSync(path.join(folder, 'downloaded'))
  for (const [name, text] of await files(judged)) writeFileSync(path.join(folder, 'downloaded', name), text)
  const base = readFileSync(path.join(folder, 'README.md'), 'utf8')
  writeFileSync(path.join(folder, 'README.md'), '# Nothing\n')
  const workflow = inPullRequest(async file => (file === 'README.md' ? base : undefined))
  const done = await run(command('publish', ['downloaded'], { slo, 'max-age': 'never' }), desk(workflow))
  expect([done.judged?.verdict.verdict, done.judged?.context.fromFork]).toEqual(['fail', true])
  await expect(run(command('publish', ['downloaded'], { slo }), desk())).rejects.toThrow(
    '`publish` works in a workflow',
  )
})

test('in a workflow a report of another day is inconclusive, unless it is kept on purpose', async () => {
  const stale = await verdictOf(
    run(command('check', ['green.html'], { slo, 'max-age': '1s' }), desk(inPullRequest(undefined))),
  )
  expect([stale.verdict, stale.exitCode]).toEqual(['inconclusive', 3])
  const kept = await verdictOf(
    run(command('check', ['green.html'], { slo, 'max-age': 'never' }), desk(inPullRequest(undefined))),
  )
  expect(kept.verdict).toBe('pass')
})

test('a report is judged as a scenario by its objectives and settings, and options outrank both', async () => {
  writeFileSync(
    path.join(folder, 'load-test.yml'),
    'slo: "p95 /retrieve < 60s"\nfail-on: never\nscenarios:\n  burst: { slo: "README.md#latency-slos", fail-on: breach }\n',
  )
  const plain = await run(command('check', ['red.html']), desk())
  expect([plain.exitCode, plain.judged?.verdict.findings.length]).toEqual([0, 1])
  const burst = await run(command('check', ['red.html'], { scenario: 'burst' }), desk())
  expect([burst.exitCode, burst.judged?.verdict.findings.length, burst.judged?.context.name]).toEqual([1, 12, 'burst'])
  const never = await run(command('check', ['red.html'], { scenario: 'burst', 'fail-on': 'never' }), desk())
  expect([never.exitCode, never.judged?.verdict.verdict]).toEqual([0, 'fail'])
  await expect(run(command('check', ['red.html'], { scenario: 'brust' }), desk())).rejects.toThrow(
    'has no scenario `brust` (did you mean `burst`?)',
  )
})

test('law 1: a blank source, or a base that promises nothing, is no pass', async () => {
  for (const blank of ['', ' ', '\n'])
    await expect(run(command('check', ['green.html'], { slo: blank }), desk())).rejects.toThrow('nothing to judge by')
  writeFileSync(path.join(folder, 'load-test.yml'), 'slo: README.md#latency-slos\n')
  const bare = inPullRequest(async () => undefined)
  await expect(run(command('check', ['red.html'], { 'slo-from': 'base' }), desk(bare))).rejects.toThrow(
    'nothing to judge by: `slo-from` is `base`',
  )
})

test('law 1: reports of two targets at one time are two runs, and the good one does not hide the bad', async () => {
  await expect(run(command('check', ['red.html', 'green.html'], { slo }), desk())).rejects.toThrow('2 different runs')
})

test('law 10: files that can not be written are one warning, and the verdict is the same', async () => {
  writeFileSync(path.join(folder, 'taken'), '')
  const done = await run(command('check', ['red.html'], { slo, output: 'taken' }), desk())
  expect([done.exitCode, done.judged?.verdict.verdict]).toEqual([1, 'fail'])
  expect(logged.filter(line => line.startsWith('Could not write taken/verdict.json and 4 more'))).toHaveLength(1)
  const page = await run(command('report', ['red.html'], { slo, html: 'taken/report.html' }), desk())
  expect(page.exitCode).toBe(1)
})

test('two runs whose names come to one file name are both kept', async () => {
  const { judged } = await run(command('check', ['a b=red.html', 'a-b=green.html'], { slo }), desk())
  if (judged === undefined) throw new Error('nothing was judged')
  expect([...(await files(judged)).keys()].slice(1, 3)).toEqual(['a-b.result.json', 'a-b-2.result.json'])
})

test('several sources may stand in one option, one a line', async () => {
  const { findings } = await verdictOf(
    run(command('check', ['green.html'], { slo: 'p95 < 60s\n\nerrors < 1%\n' }), desk()),
  )
  expect(findings.map(({ indicator }) => indicator)).toEqual(['p95', 'errors'])
})

test('validate reads the sources of every scenario', async () => {
  const config = (steady: string): void =>
    writeFileSync(
      path.join(folder, 'load-test.yml'),
      `scenarios:\n  burst: { slo: "p95 < 1s" }\n  steady: { slo: ${steady} }\n`,
    )
  config('README.md#latency-slos')
  const { output } = await run(command('validate', []), desk())
  expect(output).toContain('scenario burst\n')
  expect(output).toContain('12 objectives')
  config('gone.md')
  await expect(run(command('validate', []), desk())).rejects.toThrow('load-test.yml:3:18: `gone.md`: there is no file')
})

test('Markdown of a command without a verdict is a block of code', async () => {
  const { output } = await run(command('inspect', ['green.html'], { format: 'markdown' }), desk())
  expect(output.split('\n').filter(line => line !== '' && !line.startsWith('    '))).toEqual([])
})
