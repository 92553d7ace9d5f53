import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Content, hostileFiles } from '../../fixtures/hostile.ts'
import type { Command } from '../command.ts'
import { makeHost } from '../host.ts'
import { UserError } from '../model/errors.ts'
import { run } from '../run.ts'

// The whole program over files that are made to break it: a sentence or a verdict, never a crash, never a pass.

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-hostile-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const classes = Object.entries(hostileFiles).map(([name, files]) => ({ name, files }))

test('there are at least 150 hostile files of at least 20 classes', () => {
  expect(classes.length).toBeGreaterThanOrEqual(20)
  expect(classes.reduce((sum, { files }) => sum + files.length, 0)).toBeGreaterThanOrEqual(150)
})

const slo = ['p95 < 10ms', '/x p95 < 10ms']

/** The verdict on a file, or the sentence that it is no report. */
async function outcomeOf(content: Content, objectives: readonly string[]): Promise<string> {
  writeFileSync(path.join(folder, 'report'), content)
  const command: Command = { name: 'check', arguments: ['report'], values: new Map([['slo', objectives]]) }
  const host = makeHost({ folder, roots: [folder], log: () => undefined })
  try {
    const { judged } = await run(command, { host, colour: false, width: 120 })
    return judged?.verdict.verdict ?? 'nothing'
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expect(error.message, 'one sentence or two, on one line').toMatch(/^[^\n\p{Cc}]{10,1500}$/u)
    expect(error.message).toContain('report')
    return 'no report'
  }
}

describe.each(classes)('$name', ({ files }) => {
  test.each(files.map((content, index) => [index, content] as const))(
    '%i: never a crash, never a pass',
    async (_, content) => {
      expect(['no report', 'fail', 'inconclusive', 'invalid']).toContain(await outcomeOf(content, slo))
    },
  )
})

test('the same limit is kept by an honest report that is faster, so that these tests can fail', async () => {
  const { statsCsv, statsRow } = await import('../../fixtures/documents.ts')
  const csv = statsCsv([statsRow('GET', '/x', 900)], 900)
  expect(await outcomeOf(csv, slo)).toBe('fail')
  expect(await outcomeOf(csv, ['p95 < 50ms', '/x p95 < 50ms'])).toBe('pass')
})

test('names that are properties of every object are names: the row is judged, and nothing else changes', async () => {
  const { argsOf, modernPage } = await import('../../fixtures/documents.ts')
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']) {
    const page = modernPage(argsOf([['GET', name, 900]]))
    expect(await outcomeOf(page, [`p95 "${name}" < 50ms`]), name).toBe('pass')
    expect(await outcomeOf(page, [`p95 "${name}" < 10ms`]), name).toBe('fail')
  }
  expect(Object.keys({})).toEqual([])
  expect('is_report' in {}).toBe(false)
})

test('the memory of all this stays below 512 MB', () => {
  expect(process.resourceUsage().maxRSS).toBeLessThan(512 * 1024)
})
