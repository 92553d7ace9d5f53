import fc from 'fast-check'
import { expect, test } from 'vitest'
import { argsOf, jsonEntry, modernPage, statsCsv, statsHeader, statsRow, tablePage } from '../../fixtures/documents.ts'
import { UserError } from '../model/errors.ts'
import type { Host, OpenedFile } from '../model/host.ts'
import type { Measurement, RunResult } from '../model/run-result.ts'
import { ingest } from './ingest.ts'

// Texts of nasty signs and of pieces of reports: a result without absurd figures, or a sentence for the user.

const numRuns = 20_000

function hostOf(bytes: Buffer): Host {
  const opened: OpenedFile = {
    path: 'report',
    size: bytes.length,
    modifiedAt: 0,
    bytes: async () => bytes,
    slice: async (offset, length) => bytes.subarray(offset, offset + length),
    stream: async function* () {
      // Pieces end anywhere, in the middle of letters and of line ends too.
      for (let at = 0; at < bytes.length; at += 37) yield bytes.subarray(at, at + 37)
    },
  }
  return {
    folder: '/',
    log: () => undefined,
    now: () => 0,
    find: async pattern => (pattern === 'report' ? ['report'] : []),
    open: async () => opened,
    read: async () => undefined,
    place: async path => path,
    write: async () => undefined,
  }
}

async function readOrSentence(text: string): Promise<RunResult | undefined> {
  try {
    const [result] = await ingest(hostOf(Buffer.from(text)), [{ path: 'report' }], {})
    return result
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return undefined
  }
}

function expectSane(result: RunResult): void {
  for (const row of [result.total, ...result.endpoints]) expectSaneRow(row)
  for (const { count } of result.failures) expect(count).toBeGreaterThanOrEqual(0)
}

function expectSaneRow({ requests, failures, throughput = 0, latency }: Measurement): void {
  expect(Number.isNaN(requests) || (Number.isInteger(requests) && requests >= 0)).toBe(true)
  expect(Number.isNaN(failures) || Number.isNaN(requests) || (failures >= 0 && failures <= requests)).toBe(true)
  const figures = [
    throughput,
    latency.meanMs,
    latency.medianMs,
    latency.minMs,
    latency.maxMs,
    ...latency.quantiles.map(([, value]) => value),
  ]
  for (const figure of figures) expect(figure === undefined || (figure >= 0 && figure <= 1e9)).toBe(true)
  const values = latency.quantiles.map(([, value]) => value)
  expect(values).toEqual(values.toSorted((a, b) => a - b))
}

/** Pieces of a genuine document, and signs that mean something in it, in any order. */
function texts(document: string, signs: readonly string[]): fc.Arbitrary<string> {
  const piece = fc
    .tuple(fc.nat(document.length), fc.nat(200))
    .map(([start, length]) => document.slice(start, start + length))
  const before = fc.nat(document.length).map(end => document.slice(0, end))
  const after = fc.nat(document.length).map(start => document.slice(start))
  const noise = fc.array(fc.oneof(fc.constantFrom(...signs), piece, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 12,
  })
  return fc.oneof(
    noise.map(all => all.join('')),
    fc.tuple(before, noise, after).map(([start, middle, end]) => start + middle.join('') + end),
    fc.tuple(before, noise).map(([start, middle]) => start + middle.join('')),
  )
}

const rows = [
  ['GET', '/x', 9],
  ['POST', '/y', 4],
] as const
const htmlSigns = [
  '<',
  '>',
  '</td>',
  '<td>',
  '<tr>',
  '</table>',
  '<script>',
  '</script>',
  '&lt;',
  '{',
  '}',
  '"',
  'window.templateArgs = {',
  'NaN',
  '-1',
  '\\u003c',
  '\n',
]
const csvSigns = [
  ',',
  ';',
  '\t',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  'N/A',
  'None',
  'Aggregated',
  '-1',
  'nan',
  '1e9',
  `${statsHeader}\n`,
  '\0',
  '\ufeff',
]
const jsonSigns = [
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '"',
  '[]\n',
  '-1',
  'NaN',
  '1e999',
  'null',
  '"num_requests":',
  '"response_times":{',
  '\n',
  '"__proto__":',
]
const targets = [
  ['a page', modernPage(argsOf(rows)), htmlSigns],
  ['a page with tables', tablePage(rows), htmlSigns],
  [
    'a CSV',
    statsCsv(
      rows.map(([method, name, requests]) => statsRow(method, name, requests)),
      13,
    ),
    csvSigns,
  ],
  [
    'JSON',
    JSON.stringify([jsonEntry('GET', '/x', { '5': 8, '1000': 1 }), jsonEntry('POST', '/y', { '7': 4 })], undefined, 1),
    jsonSigns,
  ],
] as const

test.each(targets)(
  '%s: nasty signs make no other error than one for the user, and no absurd figure',
  { timeout: 120_000 },
  async (_, document, signs) => {
    const whole = await readOrSentence(document)
    expect(whole?.total.requests).toBe(13)
    let read = 0
    await fc.assert(
      fc.asyncProperty(texts(document, signs), async text => {
        const result = await readOrSentence(text)
        if (result === undefined) return
        read += 1
        expectSane(result)
      }),
      { numRuns },
    )
    expect(read).toBeGreaterThan(numRuns / 100)
  },
)
