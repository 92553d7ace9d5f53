import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseArguments } from '../src/arguments.ts'
import { entryOf, historyText } from '../src/baseline/history.ts'
import { inputs } from '../src/command.ts'
import { readConfig, readGiven, scenarioNames, scenarioOf } from '../src/config/config.ts'
import { makeHost } from '../src/host.ts'
import { readObjectives } from '../src/objectives/objectives.ts'
import { run } from '../src/run.ts'
import { randomFrom } from '../src/stats/random.ts'
import { parseDocument } from '../src/text/document.ts'
import { objectiveWords } from '../src/text/promise.ts'
import { ci, nightsOf } from './judge/closed-loop.ts'
import { history } from './judge/history.ts'

const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8')

/** Fenced blocks of one language, without their fences. */
function fences(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(match => match[1] ?? '')
}

const ours = /^(?:npx @medkg\/load-test|node path\/to\/load-test-action\/dist\/index\.js) /

test('every command line of the README is one that the program knows', () => {
  const lines = fences('bash')
    .join('\n')
    .split('\n')
    .map(line => line.replace(/\s+#.*/, ''))
    .filter(line => ours.test(line))
    .map(line => line.replace(ours, ''))
  expect(lines.length).toBeGreaterThanOrEqual(5)
  for (const line of lines) expect(parseArguments(line.split(/\s+/)).kind, line).toBe('command')
})

test('every objective in words of the README is understood as its second column says', async () => {
  const expected: Readonly<Record<string, string>> = {
    'p95 /retrieve < 900ms': 'p95 of /retrieve < 900 ms',
    '/retrieve p95 900ms': 'p95 of /retrieve ≤ 900 ms',
    'P95 latency /retrieve: < 900ms': 'p95 of /retrieve < 900 ms',
    'errors < 1%': 'errors < 1 %',
    'each p95 < 500ms': 'p95 of each endpoint < 500 ms',
    'POST /extract/* p99 < 3s': 'p99 of POST /extract/* < 3 s',
    'availability 99.9%': 'errors ≤ 0.1 %',
    'throughput /retrieve 50/s': 'throughput of /retrieve ≥ 50/s',
    'requests >= 1000': 'requests ≥ 1,000',
    'All 50 users spawn successfully': 'users ≥ 50',
    '5xx < 0.1%': '5xx < 0.1 %',
  }
  const written = [...readme.matchAll(/^\| `([^`]+)` \| [^|]+ \|$/gm)]
    .map(match => match[1] ?? '')
    .filter(text => text in expected)
  expect(written).toEqual(Object.keys(expected))
  for (const [text, words] of Object.entries(expected)) {
    const { objectives } = await readObjectives(
      async () => undefined,
      [{ text, origin: 'option', place: { file: '--slo' } }],
    )
    expect(objectives.map(objectiveWords), text).toEqual([words])
  }
})

test('the SLO tables and maps of the README are read', async () => {
  const [table = ''] = fences('markdown')
  const read = async (file: string): Promise<string | undefined> =>
    ({ 'README.md': table, 'slo.yml': fences('yaml').find(text => text.startsWith('objectives:')) })[file]
  const fromTable = await readObjectives(read, [{ text: 'README.md', origin: 'option' }])
  expect(fromTable.objectives.length).toBe(11)
  const fromMap = await readObjectives(read, [{ text: 'slo.yml', origin: 'option' }])
  expect(fromMap.objectives.map(objectiveWords)).toContain('p95 of POST /extract/* ≤ 2 s')
})

test("the README's configs are configs, and their scenarios can be run", async () => {
  const samples = fences('yaml').filter(text => text.includes('scenarios:'))
  expect(samples).toHaveLength(5)
  const world = {
    environment: { API_TOKEN: 'a-token', CI_LOGIN: 'ci:a-password', CLIENT_SECRET: 'a-secret', ADMIN_JWT: 'a-jwt' },
    readFile: async () => Buffer.from('text\nwhat lowers blood pressure\n'),
  }
  const built: string[] = []
  for (const sample of samples) {
    const config = await readConfig(sample, 'load-test.yml')
    if (!sample.includes('requests:')) continue
    for (const name of scenarioNames(config)) {
      const scenario = await scenarioOf(
        config,
        name,
        readGiven([], one => one),
        world,
      )
      expect(scenario.flows.length).toBeGreaterThan(0)
      built.push(name)
    }
  }
  expect(built).toEqual(['burst', 'burst', 'peak', 'mixed', 'orders', 'steady'])
})

test("the README's configs pass validate, beside a page like the first user's", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'load-test-readme-'))
  const page = path.resolve(import.meta.dirname, '../fixtures/medkg/README.md')
  cpSync(page, path.join(folder, 'ops/load_test/README.md'))
  writeFileSync(path.join(folder, 'queries.csv'), 'text\nwhat lowers blood pressure\n')
  const host = makeHost({ folder, log: () => undefined })
  for (const sample of fences('yaml').filter(text => text.includes('scenarios:'))) {
    writeFileSync(path.join(folder, 'load-test.yml'), sample)
    const done = await run({ name: 'validate', arguments: [], values: new Map() }, { host, colour: false, width: 80 })
    expect(done.exitCode, sample).toBe(0)
    expect(done.output).not.toMatch(/offered|few-users|key-unread/)
  }
  rmSync(folder, { recursive: true })
})

test("the README's workflows give our action only inputs that it has", () => {
  const known = new Set(inputs().map(({ name }) => name))
  const workflows = fences('yaml').filter(text => text.includes('jobs:'))
  expect(workflows.length).toBe(5)
  const given = workflows.flatMap(text => ourInputs(parseDocument(text, 'README.md')))
  expect(given).toContain('report')
  expect(given).toContain('publish')
  expect(given).toEqual(expect.arrayContaining(['confirms', 'base-command', 'head-command']))
  expect(given.filter(name => !known.has(name))).toEqual([])
})

function ourInputs(node: ReturnType<typeof parseDocument>): readonly string[] {
  if (node.kind === 'list') return node.items.flatMap(ourInputs)
  if (node.kind === 'scalar') return []
  const get = (name: string) => node.entries.find(({ key }) => key === name)?.value
  const uses = get('uses')
  const given = get('with')
  if (uses?.kind === 'scalar' && uses.text.startsWith('medkg/load-test-action@')) {
    return given?.kind === 'map' ? given.entries.map(({ key }) => key) : []
  }
  return node.entries.flatMap(({ value }) => ourInputs(value))
}

test("the README's replay is what the doctor says of such a history", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'load-test-readme-'))
  const world = nightsOf(ci, 5, randomFrom(3))
  const records = history(Array.from({ length: 40 }, () => world.next().value))
  mkdirSync(path.join(folder, 'perf'))
  writeFileSync(path.join(folder, 'perf/burst.jsonl'), historyText(records.map(entryOf)))
  const request = parseArguments('doctor --history --baseline file:perf --name burst'.split(' '))
  if (request.kind !== 'command') throw new Error('no command')
  const host = makeHost({ folder, log: () => undefined })
  const done = await run(request.command, { host, colour: false, width: 80 })
  expect(fences('text')).toEqual([done.output])
  rmSync(folder, { recursive: true })
})
