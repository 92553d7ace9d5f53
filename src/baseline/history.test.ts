import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord, earlier } from '../../test/baseline/records.ts'
import type { HistoryRecord } from '../model/record.ts'
import { type Entry, entryOf, historyText, readHistory, withPin, withRecord, withRestart } from './history.ts'

const ids = (history: readonly Entry[]): readonly string[] => history.map(({ record }) => record.id)
const after = (...records: readonly HistoryRecord[]): readonly Entry[] =>
  records.reduce<readonly Entry[]>((history, record) => withRecord(record)(history), [])
const nights = (count: number, more: Partial<HistoryRecord> = {}): readonly HistoryRecord[] =>
  Array.from({ length: count }, (_, night) => earlier({ id: `night-${night}`, ...more }))

test('a history is read as it was written, line by line', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 10 }), records => {
      const history = records.map(entryOf)
      expect(readHistory(historyText(history), 'a.jsonl')).toEqual(history)
    }),
  )
})

test('a line that can not be read is named by its number, whatever stands around it', () => {
  const good = historyText(nights(2).map(entryOf))
  expect(() => readHistory(`${good}\n{"schema":\n${good}`, 'kept/a.jsonl')).toThrow(/^kept\/a\.jsonl:4: /)
  expect(() => readHistory(good.slice(0, -30), 'a.jsonl')).toThrow(/^a\.jsonl:2: .*cut off/)
})

test('a file without its last line end, or with those of Windows, is read whole', () => {
  const history = nights(2).map(entryOf)
  expect(readHistory(historyText(history).trimEnd(), 'a.jsonl')).toEqual(history)
  expect(readHistory(historyText(history).replaceAll('\n', '\r\n'), 'a.jsonl')).toEqual(history)
})

test('a file that no history of ours can be is not read', () => {
  expect(() => readHistory('\n'.repeat(4_000_001), 'a.jsonl')).toThrow(/^a\.jsonl: has .* more than the/)
})

test('a record that is put in twice is there once, at the end, whatever else is there', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyRecord, { maxLength: 10, selector: ({ id }) => id }),
      anyRecord,
      (records, record) => {
        const history = records.map(entryOf)
        const once = withRecord(record)(history)
        expect(withRecord(record)(once)).toEqual(once)
        expect(once.at(-1)?.record.id).toBe(record.id)
        expect(ids(once)).toEqual([...ids(history).filter(id => id !== record.id), record.id])
      },
    ),
  )
})

test('records of two writers are all there, in whichever order they came', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyRecord, { maxLength: 10, selector: ({ id }) => id }), fc.nat(10), (records, at) => {
      const [mine, theirs] = [records.slice(0, at), records.slice(at)]
      expect(ids(after(...mine, ...theirs)).toSorted()).toEqual(ids(after(...theirs, ...mine)).toSorted())
    }),
  )
})

test('runs of two load tests whose names come to one file stay apart', () => {
  const history = after(earlier({ name: 'a/b' }), earlier({ name: 'a-b' }))
  expect(history).toHaveLength(2)
})

test('two hundred runs are kept, the newest of them, and what is pinned', () => {
  const [first, ...rest] = nights(250)
  if (first === undefined) throw new Error('no night')
  const history = after({ ...first, pinned: true }, ...rest)
  expect(history).toHaveLength(200)
  expect(ids(history)[0]).toBe('night-0')
  expect(ids(history)[1]).toBe('night-51')
  expect(ids(history).at(-1)).toBe('night-249')
})

test('at most 900 kB are kept', () => {
  const endpoints = Array.from({ length: 100 }, (_, at) => ({ ...earlier().total, name: `/${at}/${'é'.repeat(50)}` }))
  const history = after(...nights(60, { endpoints }))
  const bytes = Buffer.byteLength(historyText(history))
  expect(bytes).toBeLessThanOrEqual(900_000)
  expect(bytes).toBeGreaterThan(800_000)
  expect(ids(history).at(-1)).toBe('night-59')
})

test('a record larger than all that may be kept is kept alone', () => {
  const huge = earlier({ id: 'huge', ref: 'é'.repeat(500_000) })
  expect(ids(after(earlier(), huge))).toEqual(['huge'])
})

test('what a newer version wrote into a line stays in it while others come', () => {
  const line = JSON.stringify({ ...Object(JSON.parse(entryOf(earlier()).line)), weather: 'fine' })
  const history = readHistory(line, 'a.jsonl')
  expect(historyText(withRecord(earlier({ id: 'new' }))(history))).toContain('"weather":"fine"')
})

test('a new level begins at the run that somebody accepts', () => {
  const bad = earlier({ id: 'bad', accepted: false, verdict: 'fail' })
  const history = withRestart(bad, 'the reranker')(after(earlier(), bad))
  expect(history.map(({ record }) => [record.id, record.accepted, record.restart])).toEqual([
    ['run-1', true, undefined],
    ['bad', true, { why: 'the reranker' }],
  ])
  expect(readHistory(historyText(history), 'a.jsonl')).toEqual(history)
})

test('what people said of a run stays said when it is recorded again', () => {
  const said = earlier({ restart: { why: 'OPS-412', pulls: [7] }, pinned: true })
  const [again] = after(said, earlier({ accepted: false, verdict: 'fail' }))
  expect(again?.record).toEqual({ ...said, verdict: 'fail' })
})

test('one run of a load test is pinned at a time', () => {
  const [one, two] = [earlier({ id: 'one', pinned: true }), earlier({ id: 'two' })]
  const other = earlier({ id: 'one', name: 'steady', pinned: true })
  const history = withPin(two)(after(one, two, other))
  expect(history.map(({ record }) => [record.name, record.id, record.pinned])).toEqual([
    ['burst', 'one', undefined],
    ['burst', 'two', true],
    ['steady', 'one', true],
  ])
})
