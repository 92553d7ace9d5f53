import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { history, night } from '../test/judge/history.ts'
import { parseArguments } from './arguments.ts'
import { entryOf, historyText } from './baseline/history.ts'
import type { Done, Home } from './desk.ts'
import { makeHost } from './host.ts'
import type { Repository } from './model/repository.ts'
import { run } from './run.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-replayed-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A history as a store keeps it: of one endpoint, whose p95 was as given. */
const textOf = (name: string, p95s: readonly number[]): string =>
  historyText(history(p95s.map(p95 => night(p95))).map(record => entryOf({ ...record, name })))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

function doctor(words: string, home?: Home): Promise<Done> {
  const request = parseArguments(`doctor --history ${words}`.trim().split(' '))
  if (request.kind !== 'command') throw new Error('no command')
  const host = makeHost({ folder, log: () => undefined })
  return run(request.command, { host, colour: false, width: 80, ...(home && { home }) })
}

const calm = [200, 201, 199, 200, 202, 200, 198, 200]
const heads = ({ output }: Done): readonly string[] => output.split('\n').filter(line => /^\S/.test(line))

test('every history of a folder is replayed, or the one that is named', async () => {
  write('perf/burst.jsonl', textOf('burst', calm))
  write('perf/steady.jsonl', textOf('steady', calm.slice(0, 3)))
  write('perf/steady.notes', 'not a history')
  const all = await doctor('--baseline file:perf')
  expect([all.exitCode, heads(all)]).toEqual([
    0,
    [
      'burst in perf/burst.jsonl: 8 runs, 2026-11-16 to 2026-11-23',
      'steady in perf/steady.jsonl: 3 runs, 2026-11-21 to 2026-11-23',
    ],
  ])
  expect(heads(await doctor('--baseline file:perf --name steady'))).toEqual(heads(all).slice(1))
})

test('a file that holds several load tests is replayed by load test', async () => {
  write('all.jsonl', textOf('burst', calm) + textOf('steady', calm))
  expect(heads(await doctor('--baseline file:all.jsonl')).map(line => line.split(' ')[0])).toEqual(['burst', 'steady'])
  expect(heads(await doctor('--baseline file:all.jsonl --name steady'))).toHaveLength(1)
})

test('it judges as the config says, the scenario before it, and an option before both', async () => {
  write('ops/perf/steady.jsonl', textOf('steady', [...calm, 230, 200, 200]))
  write('ops/load-test.yml', 'baseline: file:perf\ntolerance: 10%\nscenarios:\n  steady: { tolerance: 40% }\n')
  const warned = async (more = ''): Promise<unknown> => {
    const { output } = await doctor(`--config ops/load-test.yml --format json${more}`)
    return JSON.parse(output).histories[0].warned.false
  }
  expect([await warned(), await warned(' --tolerance 10%')]).toEqual([0, 1])
})

test('a branch says itself which histories it holds', async () => {
  const repository: Repository = {
    defaultBranch: async () => 'main',
    files: async branch =>
      branch === 'perf'
        ? new Map([
            ['.load-test-history', '1'],
            ['burst.jsonl', '2'],
            ['steady.jsonl', '3'],
          ])
        : undefined,
    text: async version => textOf(version === '2' ? 'burst' : 'steady', calm),
    begin: async () => ({ kind: 'done' }),
    write: async () => ({ kind: 'done' }),
    pause: async () => true,
    artifact: async () => ({ kind: 'none' }),
    mergedWith: async () => [],
    contains: async () => false,
  }
  const done = await doctor('--baseline git:perf', { repository: () => repository })
  expect(heads(done).map(line => line.split(':')[0])).toEqual([
    'burst in burst.jsonl of the branch perf',
    'steady in steady.jsonl of the branch perf',
  ])
  const none = await doctor('--baseline git:other', { repository: () => repository })
  expect([none.exitCode, none.output]).toEqual([0, expect.stringMatching(/^Nothing is kept yet/)])
  await expect(doctor('--baseline git:main', { repository: () => repository })).rejects.toThrow('is the default branch')
  await expect(doctor('--baseline git:perf')).rejects.toThrow('kept on GitHub')
})

test('an artifact holds the history of a load test that is named', async () => {
  await expect(doctor('--baseline artifact')).rejects.toThrow('which load test')
})

test('where nothing is kept one sentence says what a replay needs', async () => {
  const needs = 'A replay needs eight runs: keep them by --update-baseline, or nightly.\n'
  const nothing = `Nothing is kept yet: there is no folder perf. ${needs}`
  expect(await doctor('--baseline file:perf')).toEqual({ exitCode: 0, output: nothing })
  expect((await doctor('--baseline file:perf --name burst')).output).toContain('Nothing is kept of burst yet')
  expect(JSON.parse((await doctor('--baseline file:perf --format json')).output).histories).toEqual([])
  write('perf/steady.jsonl', textOf('steady', calm))
  expect((await doctor('--baseline file:perf --name stedy')).output).toBe(
    `Nothing is kept of stedy yet; there are runs of steady (did you mean \`steady\`?). ${needs}`,
  )
  await expect(doctor('')).rejects.toThrow('there is no history: give `--baseline`')
})

test('a history that can not be read is an error with its line, and no replay', async () => {
  write('perf/burst.jsonl', textOf('burst', calm))
  write('perf/steady.jsonl', `${textOf('steady', calm)}{"schema"\n`)
  await expect(doctor('--baseline file:perf')).rejects.toThrow(
    /^perf\/steady\.jsonl:9: can not be read as an earlier run/,
  )
})
