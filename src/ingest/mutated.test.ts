import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeHost } from '../host.ts'
import { type Judging, judge } from '../judge/judge.ts'
import { UserError } from '../model/errors.ts'
import { quantileOf } from '../model/latency.ts'
import type { Measurement, RunResult } from '../model/run-result.ts'
import { readObjectives } from '../objectives/objectives.ts'
import { ingest } from './ingest.ts'

// Genuine reports of nine versions of Locust, damaged at random: what is read from them is right or absent, and the
// verdict is never a better one. LOAD_TEST_LONG=1 damages ten times as many.

const numRuns = process.env['LOAD_TEST_LONG'] === '1' ? 50_000 : 5000
const fixtures = path.resolve(import.meta.dirname, '../../fixtures/locust')
const reports = [
  '0.14.6-failing/report_stats.csv',
  '1.4.4-failing/report.html',
  '1.4.4-failing/report_stats.csv',
  '2.8.6-hostile/report.html',
  '2.16.1-hostile/report.html',
  '2.20.1-failing/report.html',
  '2.24.1-few/report_stats.csv',
  '2.31.8-percentiles/report.html',
  '2.31.8-percentiles/report_stats.csv',
  '2.43.4-red/report.html',
  '2.43.4-red/report.json',
  '2.43.4-red/report_stats.csv',
  '2.47.0-hostile/report.html',
  '2.47.0-hostile/report.json',
] as const

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-mutated-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(content: string | Uint8Array): Promise<RunResult> {
  writeFileSync(path.join(folder, 'report'), content)
  const host = makeHost({ folder, roots: [folder], log: () => undefined })
  const [result] = await ingest(host, [{ path: 'report' }], {})
  if (result === undefined) throw new Error('nothing was read')
  return result
}

interface Original {
  readonly name: string
  readonly text: string
  readonly result: RunResult
  /** Objectives that the report misses by far. */
  readonly missed: Awaited<ReturnType<typeof readObjectives>>
}

/** Scripts of other people are most of a page and say nothing of a run. */
function withoutBundle(html: string): string {
  return html.replace(
    /<script[^>]*>(?:(?!<\/script>|window\.templateArgs = \{|var stats_history)[\s\S])*<\/script>/g,
    script => (script.length > 50_000 ? '<script>window.templateArgs.is_report</script>' : script),
  )
}

async function originalOf(name: string): Promise<Original> {
  const text = withoutBundle(readFileSync(path.join(fixtures, name), 'utf8'))
  const result = await read(text)
  const words = [...limitsOf('', result.total), ...result.endpoints.flatMap(row => limitsOf(quoted(row.name), row))]
  const sources = words.map(one => ({ text: one, origin: 'option' as const, place: { file: '--slo' } }))
  return { name, text, result, missed: await readObjectives(async () => undefined, sources) }
}

/** Names that a sentence in words can hold. */
function quoted(name: string): string | undefined {
  return /^[\w/ [\]]+$/.test(name) ? `"${name}"` : undefined
}

function limitsOf(name: string | undefined, { latency, requests, failures }: Measurement): readonly string[] {
  if (name === undefined || failures * 2 >= requests) return []
  const p90 = quantileOf(latency, 0.9)?.value ?? 0
  return [
    ...(p90 >= 4 ? [`p90 ${name} < ${Math.floor(p90 / 2)}ms`] : []),
    ...(failures > 2 ? [`errors ${name} < ${((failures / requests) * 50).toFixed(3)}%`] : []),
  ]
}

const judging: Judging = {
  strict: false,
  failOn: ['breach', 'regression', 'inconclusive', 'invalid'],
  waivers: [],
  nowMs: 0,
}

interface Damage {
  readonly kind: (typeof kinds)[number]
  /** Where and how much, 0–1. */
  readonly at: number
  readonly much: number
  readonly junk: string
}

const kinds = [
  'cut',
  'remove',
  'repeat',
  'insert',
  'no number',
  'remove line',
  'repeat line',
  'swap lines',
  'line ends',
  'another sign',
  'rename',
] as const

const junk = [
  'NaN',
  '-1',
  'null',
  '""',
  '1e999',
  '{}',
  '[]',
  ',',
  ';',
  '"',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '<',
  '>',
  '</td>',
  '</script>',
  '}',
  ']',
  '�',
  '\u202e',
  'x',
  '-',
  '%',
  'Infinity',
]
const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  much: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  junk: fc.constantFrom(...junk),
})

/** One digit for another, or two numbers made one, is another report and no damage that a reader could see. */
const isNumeric = (sign: string | undefined): boolean => sign !== undefined && /[\d.eE+-]/.test(sign)

function place(text: string, at: number): number {
  let index = Math.floor(at * text.length)
  while (index < text.length && isNumeric(text[index - 1]) && isNumeric(text[index])) index += 1
  return index
}

function joined(before: string, after: string): string {
  return isNumeric(before.at(-1)) && isNumeric(after[0]) ? `${before} ${after}` : before + after
}

function damaged(text: string, { kind, at, much, junk }: Damage): string {
  const from = place(text, at)
  const to = Math.max(from, place(text, at + (1 - at) * much ** 4))
  const lines = text.split('\n')
  const line = Math.floor(at * lines.length)
  const other = Math.floor(much * lines.length)
  switch (kind) {
    case 'cut':
      return text.slice(0, from)
    case 'remove':
      return joined(text.slice(0, from), text.slice(to))
    case 'repeat':
      return joined(text.slice(0, to), text.slice(from))
    case 'insert':
      return (
        text.slice(0, from) +
        (isNumeric(text[from - 1]) || isNumeric(text[from]) ? ` ${junk} ` : junk) +
        text.slice(from)
      )
    case 'no number': {
      const number = /\d[\d.]*/.exec(text.slice(from))
      const start = from + (number?.index ?? 0)
      return text.slice(0, start) + junk + text.slice(start + (number?.[0].length ?? 0))
    }
    case 'remove line':
      return lines.toSpliced(line, 1).join('\n')
    case 'repeat line':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n')
    case 'swap lines':
      return lines
        .with(line, lines[other] ?? '')
        .with(other, lines[line] ?? '')
        .join('\n')
    case 'line ends':
      return text.replaceAll('\r\n', '\n').replaceAll('\n', ['\n', '\r\n', '\r\r\n'][Math.floor(much * 3)] ?? '\n')
    case 'another sign':
      return isNumeric(text[from])
        ? text
        : text.slice(0, from) + String.fromCharCode(33 + Math.floor(much * 14)) + text.slice(from + 1)
    case 'rename':
      return text.slice(0, from) + text.slice(from).replace(/[a-z]{3,}/, 'other')
    default:
      return kind satisfies never
  }
}

test('damaged reports give right figures or none, and never a better verdict', async () => {
  const originals: Original[] = []
  for (const name of reports) originals.push(await originalOf(name))
  for (const { name, missed, result } of originals) {
    expect(missed.objectives.length, name).toBeGreaterThan(0)
    expect(verdictOf(result, missed), name).toBe('fail')
  }
  const seen = { right: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...reports),
      fc.array(damage, { minLength: 1, maxLength: 2 }),
      async (name, damages) => {
        const original = originals.find(one => one.name === name)
        if (original === undefined) throw new Error(name)
        const text = damages.reduce(damaged, original.text)
        const result = await readOrRefused(text)
        if (result === undefined) {
          seen.refused += 1
          return
        }
        seen.right += 1
        expect(['fail', 'inconclusive', 'invalid']).toContain(verdictOf(result, original.missed))
        expectRight(result, original.result)
      },
    ),
    { numRuns },
  )
  expect(seen.right).toBeGreaterThan(numRuns / 10)
  expect(seen.refused).toBeGreaterThan(numRuns / 10)
}, 1_200_000)

async function readOrRefused(text: string): Promise<RunResult | undefined> {
  try {
    return await read(text)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

function verdictOf(result: RunResult, { objectives, notices }: Original['missed']): string | undefined {
  return judge([{ name: 'r', result, objectives, notices }], judging).verdict
}

/** Every figure of a row that still has its name is the one that stood there, or none. */
function expectRight(result: RunResult, original: RunResult): void {
  const rows = new Map(original.endpoints.map(row => [`${row.method} ${row.name}`, row]))
  // What is left may be an empty list, which is what Locust writes of no requests at all.
  if (result.endpoints.length > 0 || result.total.requests !== 0) expectSame(result.total, original.total)
  for (const row of result.endpoints) {
    const same = rows.get(`${row.method} ${row.name}`)
    if (same !== undefined) expectSame(row, same)
  }
}

function expectSame({ requests, failures, latency }: Measurement, original: Measurement): void {
  expect([original.requests, Number.NaN]).toContainEqual(requests)
  expect([original.failures, Number.NaN]).toContainEqual(failures)
  for (const q of [0.5, 0.9, 0.95, 0.99]) {
    const value = quantileOf(latency, q)?.value
    if (value !== undefined) expect(value).toBe(quantileOf(original.latency, q)?.value)
  }
}
