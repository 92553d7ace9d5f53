import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord, earlier } from '../../test/baseline/records.ts'
import { UserError } from '../model/errors.ts'
import type { HistoryRecord } from '../model/record.ts'
import { readRecord, recordLine } from './record-line.ts'

const place = { file: 'burst.jsonl', line: 3 }

const plain = (): Record<string, unknown> => Object(JSON.parse(recordLine(earlier())))

test('a record is one line of JSON of about 1 kB that says what it is', () => {
  const line = recordLine(earlier())
  expect(line).not.toContain('\n')
  expect(line.length).toBeLessThan(1200)
  expect(JSON.parse(line)).toMatchObject({
    schema: 'load-test/record/v1',
    name: 'burst',
    accepted: true,
    total: { requests: 6000, quantiles: { '0.5': 210, '0.95': 600, '0.99': 910 }, meanMs: 240.1 },
  })
})

test('what was written is read back', () => {
  fc.assert(
    fc.property(anyRecord, record => {
      expect(readRecord(recordLine(record), place)).toEqual(record)
    }),
  )
})

test('a row that is rounded otherwise than the whole says so', () => {
  const [endpoint] = earlier().endpoints
  if (endpoint === undefined) throw new Error('no endpoint')
  const exact = { ...endpoint, latency: { ...endpoint.latency, grid: 'exact' as const } }
  expect(readRecord(recordLine(earlier({ endpoints: [endpoint, exact] })), place).endpoints).toEqual([endpoint, exact])
})

test('a name that is a workflow command is no command in the line', () => {
  const record = earlier({ name: '##[set-output name=verdict]pass' })
  expect(recordLine(record)).not.toContain('##[')
  expect(readRecord(recordLine(record), place)).toEqual(record)
})

const refused = (document: unknown): string => {
  try {
    readRecord(typeof document === 'string' ? document : JSON.stringify(document), place)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return 'read'
}

test.each<readonly [string, unknown, string]>([
  ['cut off', recordLine(earlier()).slice(0, 200), 'cut off, or no JSON object'],
  ['of another version', { ...plain(), schema: 'load-test/record/v2' }, '`schema` is `load-test/record/v2`'],
  ['without a schema', { ...plain(), schema: undefined }, '`schema` is missing'],
  ['a list', [plain()], 'no JSON object'],
  ['too long', `${recordLine(earlier())}${' '.repeat(200_000)}`, 'at most 200000 are read'],
  ['without a name', { ...plain(), name: '' }, '`name` is ``'],
  ['of a moment that is none', { ...plain(), recordedAt: 'yesterday' }, '`recordedAt` is `yesterday`'],
  ['with a text for a number', { ...plain(), durationMs: '120000' }, '`durationMs` is `120000`'],
  [
    'with a negative count',
    { ...plain(), total: { ...Object(plain()['total']), requests: -1 } },
    '`total.requests` is `-1`',
  ],
  [
    'with half a request',
    { ...plain(), total: { ...Object(plain()['total']), requests: 1.5 } },
    '`total.requests` is `1.5`',
  ],
  ['with an absurd number', { ...plain(), durationMs: 1e300 }, '`durationMs`'],
  [
    'with more failures than requests',
    { ...plain(), total: { ...Object(plain()['total']), failures: 6001 } },
    '`total.failures`',
  ],
  ['with quantiles that fall', { ...plain(), total: { quantiles: { '0.5': 3, '0.95': 2 } } }, '`total.quantiles`'],
  ['with a quantile that is none', { ...plain(), total: { quantiles: { '1.5': 3 } } }, '`total.quantiles.1.5`'],
  ['with a quantile of a text', { ...plain(), total: { quantiles: { '0.5': '3' } } }, '`total.quantiles.0.5`'],
  ['without an answer to whether it is accepted', { ...plain(), accepted: 'yes' }, '`accepted` is `yes`'],
  [
    'with a grid that is none',
    { ...plain(), rounding: { rank: 'locust', grid: 'x', mean: 'exact', extremes: 'exact' } },
    '`rounding.grid`',
  ],
  ['with an outcome that is none', { ...plain(), verdict: 'maybe' }, '`verdict` is `maybe`'],
])('a line that is %s is an error with its place', (_, document, words) => {
  const sentence = refused(document)
  expect(sentence).toMatch(/^burst\.jsonl:3: can not be read as an earlier run: /)
  expect(sentence).toContain(words)
})

test('NaN and Infinity, as other writers spell them, are no JSON', () => {
  const line = recordLine(earlier())
  expect(refused(line.replace('240.1', 'NaN'))).toContain('no JSON object')
  expect(refused(line.replace('240.1', '1e999'))).toContain('`total.meanMs`')
})

test('names like those of object prototypes are names, and pollute nothing', () => {
  const line = recordLine(earlier())
    .replace('"/retrieve"', '"__proto__"')
    .replace('{"schema"', '{"__proto__":{"polluted":1},"schema"')
  const record = readRecord(line, place)
  expect(record.endpoints[0]?.name).toBe('__proto__')
  expect(Object.hasOwn(record, 'polluted') || 'polluted' in {}).toBe(false)
})

test('what a later version adds is let be', () => {
  const line = JSON.stringify({ ...plain(), weather: 'fine', flags: ['strained', 'haunted'] })
  expect(readRecord(line, place)).toEqual(earlier({ flags: ['strained'] }))
})

test('a line that was tampered with anywhere is a record of finite numbers, or a sentence', () => {
  const line = recordLine(earlier())
  const piece = fc.constantFrom(
    '-',
    '1e999',
    'null',
    '{}',
    '[]',
    '"',
    '0.5',
    '}',
    '{"a":',
    'true',
    '\u0000',
    '__proto__',
    '9'.repeat(40),
  )
  fc.assert(
    fc.property(fc.nat(line.length), fc.nat(30), piece, (at, length, with_) => {
      const changed = line.slice(0, at) + with_ + line.slice(at + length)
      try {
        for (const number of numbersOf(readRecord(changed, place)))
          expect(Number.isFinite(number) && number >= 0).toBe(true)
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        expect(error.message).toMatch(/^burst\.jsonl:3: /)
      }
    }),
    { numRuns: 5000 },
  )
})

function numbersOf(value: HistoryRecord | unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : []
}
