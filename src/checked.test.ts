import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { history, night } from '../test/judge/history.ts'
import { certificate, hasOpenssl } from '../test/load/certificates.ts'
import { scripted } from '../test/load/scripted.ts'
import { type Serving, serving } from '../test/load/serving.ts'
import { freePort } from '../test/rig/free-port.ts'
import { parseArguments } from './arguments.ts'
import { entryOf, historyText } from './baseline/history.ts'
import type { Desk, Done } from './desk.ts'
import { makeHost } from './host.ts'
import { run } from './run.ts'

let folder: string
let server: Serving

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-checked-'))
  server = await serving((_, response) => response.end('ok'))
})

afterEach(() => {
  server.end()
  rmSync(folder, { recursive: true, force: true })
})

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

function doctor(words = '', more: Partial<Desk> = {}): Promise<Done> {
  const request = parseArguments(`doctor ${words}`.trim().split(' '))
  if (request.kind !== 'command') throw new Error('no command')
  const host = makeHost({ folder, log: () => undefined })
  const machine = async (): Promise<{ readonly nodeVersion: string }> => ({ nodeVersion: process.version })
  return run(request.command, { host, machine, colour: false, width: 80, ...more })
}

/** What the text says under one name, each line without its sign. */
function under(name: string, { output }: Done): readonly string[] {
  const lines = output.split('\n').filter(line => line.slice(2).startsWith(`${name} `))
  return lines.map(line => `${line.slice(0, 1)} ${line.slice(2 + name.length).trim()}`)
}

const config = (target: string, more = 'burst: { rate: 50/s, duration: 2m }'): string =>
  `target: ${target}\nrequests: { x: { get: /x } }\nscenarios:\n  ${more}\n`

describe('a target', () => {
  test('that listens is connected to and told nothing, and where it shares the machine that is a note', async () => {
    write('load-test.yml', config(server.url))
    const done = await doctor()
    expect([done.exitCode, under('scenarios', done)]).toEqual([0, ['✓ can be run: burst']])
    const line = new RegExp(
      `^· ${server.url}: connected to 127\\.0\\.0\\.1 in .* ms — The target .* differences between`,
    )
    expect(under('target', done)).toEqual([expect.stringMatching(line)])
    expect(server.asked).toEqual([])
  })

  test('that does not is ill', async () => {
    const target = `http://127.0.0.1:${await freePort()}`
    write('load-test.yml', config(target))
    const done = await doctor()
    expect(done.exitCode).toBe(2)
    expect(under('target', done)).toEqual([`✗ ${target}: connection refused — Start it, or correct its port.`])
  })

  test.runIf(hasOpenssl)('whose certificate nobody vouches for is ill, unless the config trusts it', async () => {
    const own = certificate('DNS:localhost')
    const secured = await scripted(async () => undefined, own)
    const target = `https://localhost:${secured.port}`
    write('own.pem', own.cert)
    const trusted = 'trusted: { rate: 50/s, duration: 2m, tls: { ca: own.pem } }'
    write('load-test.yml', config(target, `burst: { rate: 50/s, duration: 2m }\n  ${trusted}`))
    const lines = under('target', await doctor())
    await secured.close()
    expect(lines.map(line => line.split(' — ')[0])).toEqual([
      `✗ ${target}: certificate refused: it is self-signed`,
      expect.stringMatching(`^· ${target}: connected to \\S+ in`),
    ])
  })

  test('that only a run knows is not guessed', async () => {
    write('load-test.yml', config('"https://${HOST}"', 'burst: { rate: 50/s, duration: 2m, proxy: "${WAY}" }'))
    const done = await doctor()
    expect([done.exitCode, under('target', done)]).toEqual([0, []])
    expect(under('scenarios', done).join('\n')).toMatch(/`\$\{HOST\}` is not set here/)
    const known = await doctor('', { environment: { HOST: '127.0.0.1:1', WAY: server.url } })
    expect(under('target', known)).toHaveLength(1)
    write('load-test.yml', config('"https://127.0.0.1"', 'burst: { rate: 50/s, duration: 2m, proxy: "${WAY}" }'))
    expect(under('target', await doctor())).toEqual([])
    write('load-test.yml', config(server.url).replace(/^target.*\n/, ''))
    const open = await doctor()
    expect([under('target', open), under('scenarios', open)]).toEqual([[], [expect.stringContaining('has no target')]])
  })

  test("of a fork is connected to only where the base branch's config names it", async () => {
    write('load-test.yml', config('https://api.example.com'))
    const workflow = {
      name: 'job',
      links: {},
      isFork: true,
      readAtBase: async () => config('https://b.example'),
    } as const
    const done = await doctor('', { workflow })
    expect(under('target', done)).toEqual([
      expect.stringMatching(
        '^✗ https://api.example.com: scenario `burst`: requests of a fork to api.example.com are not',
      ),
    ])
  })
})

describe('a scenario', () => {
  test('that sends to a host which is not allowed is told with the cure, and nobody is connected to', async () => {
    const stray = config(server.url).replace('get: /x', 'get: "https://other.example.com/x"')
    write('load-test.yml', stray)
    const done = await doctor()
    expect([done.exitCode, under('target', done), under('scenarios', done)]).toEqual([
      2,
      [],
      [
        '✗ load-test.yml:2:23: requests to other.example.com are not allowed. Add it to `allow-hosts` if its owner agrees.',
      ],
    ])
  })

  test('that sends less than it is promised to show is ill, also by a promise of its own', async () => {
    const own = 'slow: { rate: 5/s, duration: 2m, slo: ["throughput > 50/s"] }'
    write('load-test.yml', config(server.url, `burst: { rate: 50/s, duration: 2m }\n  ${own}`))
    const done = await doctor()
    expect([done.exitCode, under('scenarios', done)]).toEqual([
      2,
      ['✓ can be run: burst', expect.stringMatching('^✗ slow sends 5/s .* promises')],
    ])
  })

  test('that needs more connections than may be open is ill', async () => {
    const large = 'large: { users: 100000, duration: 2m }'
    write('load-test.yml', config(server.url, `burst: { rate: 50/s, duration: 2m }\n  ${large}`))
    const { left } = (await import('./load/descriptors.ts')).roomHere() ?? { left: Number.POSITIVE_INFINITY }
    const expected = left < 100_000 ? /^✗ large: its 100000 users need/ : /^✓ .* large, which needs most,/
    expect(under('files', await doctor())).toEqual([expect.stringMatching(expected)])
  })

  test('whose promises can not be read is not said to run, and that is said once', async () => {
    const own = 'own: { rate: 50/s, duration: 2m, slo: ["p95 < 1s"] }'
    write('load-test.yml', `slo: SLO.md\n${config(server.url, `burst: { rate: 50/s, duration: 2m }\n  ${own}`)}`)
    const done = await doctor()
    expect([done.exitCode, under('scenarios', done)]).toEqual([2, []])
    expect(under('objectives', done)).toEqual([expect.stringMatching(/^✗ .*SLO\.md/)])
  })
})

describe('a history', () => {
  const textOf = (name: string, runs: number): string =>
    historyText(history(Array.from({ length: runs }, () => night(200))).map(record => entryOf({ ...record, name })))
  const replay = '`load-test doctor --history` says what they show.'

  test('of no, three and twelve runs says how many one more would be held against', async () => {
    expect(under('history', await doctor('--baseline file:perf'))).toEqual([
      '· nothing is kept yet — Keep runs by `--update-baseline`, or nightly.',
    ])
    write('perf/burst.jsonl', textOf('burst', 3))
    write('perf/steady.jsonl', textOf('steady', 12))
    const done = await doctor('--baseline file:perf')
    const three =
      "· burst in perf/burst.jsonl: 3 runs, 3 of the newest's kind — With fewer than 5 of a kind, what is slower only warns."
    const twelve = `✓ steady in perf/steady.jsonl: 12 runs, 12 of the newest's kind — ${replay}`
    expect([done.exitCode, under('history', done)]).toEqual([0, [three, twelve]])
    expect(under('history', await doctor('--baseline file:perf --name burst'))).toEqual([three])
    expect(under('history', await doctor())).toEqual([])
  })

  test('tells runs of another kind, and those before a new level, apart', async () => {
    const target = (url: string) => ({ result: { target: url } })
    const nights = [...Array(7).fill(night(200, target('https://old.example.com'))), ...Array(2).fill(night(200))]
    const entries = history(nights).map(record => entryOf({ ...record, name: 'burst' }))
    write('perf/burst.jsonl', historyText(entries))
    expect(under('history', await doctor('--baseline file:perf'))[0]).toMatch(
      / 9 runs, 2 of the newest's kind — .* 7 of 8 earlier runs were left out of the comparison: target differ\.$/,
    )
    const restart = { why: 'accepted by hand', pulls: [] }
    const fresh = history(Array(6).fill(night(200))).map((record, at) =>
      entryOf({ ...record, name: 'burst', ...(at === 5 && { restart }) }),
    )
    write('perf/burst.jsonl', historyText(fresh))
    expect(under('history', await doctor('--baseline file:perf'))[0]).toMatch(/ 6 runs, 1 of the newest's kind/)
  })

  test('is looked for where the config keeps it, and where a scenario keeps its own', async () => {
    write('ops/perf/burst.jsonl', textOf('ops/burst', 3))
    write('ops/long/ops-steady.jsonl', textOf('ops/steady', 12))
    const steady = 'steady: { rate: 5/s, duration: 1h, baseline: "file:long" }'
    write(
      'ops/load-test.yml',
      `baseline: file:perf\n${config(server.url, `burst: { rate: 50/s, duration: 2m }\n  ${steady}`)}`,
    )
    const lines = under('history', await doctor('--config ops/load-test.yml'))
    expect(lines.map(line => line.split(':')[0])).toEqual([
      '· ops/burst in ops/perf/burst.jsonl',
      '✓ ops/steady in ops/long/ops-steady.jsonl',
    ])
    const given = under('history', await doctor('--config ops/load-test.yml --baseline file:ops/perf'))
    expect(given).toEqual(lines.slice(0, 1))
  })

  test('that can not be read is ill, with its line', async () => {
    write('perf/burst.jsonl', `${textOf('burst', 2)}{"schema"\n`)
    const done = await doctor('--baseline file:perf')
    expect([done.exitCode, under('history', done)]).toEqual([
      2,
      [expect.stringMatching(/^✗ perf\/burst\.jsonl:3: can not be read as an earlier run/)],
    ])
  })

  test('on GitHub is a note on a machine without it, and ill where it was asked for', async () => {
    write('load-test.yml', `baseline: git\n${config(server.url)}`)
    expect(under('history', await doctor())).toEqual([expect.stringMatching(/^· this baseline is kept on GitHub/)])
    expect(under('history', await doctor('--baseline git'))).toEqual([
      expect.stringMatching(/^✗ this baseline is kept/),
    ])
  })
})

test('the JSON is the same list', async () => {
  write('load-test.yml', config(server.url))
  const checks: unknown = JSON.parse((await doctor('--format json')).output)
  const names = ['node', 'processors', 'files', 'config', 'objectives', 'scenarios', 'target', 'locust']
  const expected = process.platform === 'linux' ? names : names.filter(name => name !== 'files')
  expect(checks).toEqual(expected.map(name => expect.objectContaining({ name })))
  expect(checks).toContainEqual({ name: 'scenarios', state: 'well', text: 'can be run: burst' })
})

test('a config that can not be read leaves the machine to be looked at', async () => {
  write('load-test.yml', 'nothing: { of: [ours\n')
  const done = await doctor()
  expect([done.exitCode, under('config', done).length, under('processors', done).length]).toEqual([2, 1, 1])
  expect(under('scenarios', done)).toEqual([])
})
