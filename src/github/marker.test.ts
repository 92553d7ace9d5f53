import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint, isNewer, type Marker, markerLine, readMarker, withoutMarker, written } from './marker.ts'

const marker: Marker = {
  name: 'burst',
  runNumber: 45,
  runAttempt: 2,
  headSha: '2'.repeat(40),
  outcome: 'fail',
  missed: fingerprint(['p95 /retrieve']),
}

test('a marker is one hidden line that says what the comment is of', () => {
  expect(markerLine('comment', written(marker, 1000))).toBe(
    `<!-- load-test:comment name=burst run=1000.45.2 head=${'2'.repeat(40)} outcome=fail missed=${marker.missed} -->`,
  )
})

/** Halves of surrogate pairs too, which are no letters. */
const anySign = fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code))

test('a marker is read back whatever the name, and no name ends the comment that hides it', () => {
  fc.assert(
    fc.property(fc.string({ unit: anySign, maxLength: 400 }), name => {
      const one = written({ ...marker, name }, 7)
      const line = markerLine('comment', one)
      expect(line).toMatch(/^<!-- load-test:comment [\w.%= ]+ -->$/)
      expect(readMarker('comment', `${line}\nText`)).toEqual(one)
    }),
    { numRuns: 2000 },
  )
})

test('two names are two markers, the very long ones too', () => {
  const names = ['burst', 'steady', 'Burst', 'a b', 'a%20b', 'a-b', 'ä', '', 'x'.repeat(500), `${'x'.repeat(500)}y`]
  expect(new Set(names.map(name => written({ ...marker, name }, 1).name)).size).toBe(names.length)
})

const line = markerLine('comment', written(marker, 1000))

test.each([
  ['a marker further down', `Hello\n${line}`],
  ['a marker after blanks', ` ${line}`],
  ['a quoted marker', `> ${line}`],
  ['a marker with more behind it', `${line} x`],
  ['an unknown outcome', line.replace('outcome=fail', 'outcome=good')],
  ['a number that is none', line.replace('.45.', '.4e5.')],
  ['a name with a space', line.replace('name=burst', 'name=burst x')],
  ['another order', line.replace('name=burst run=1000.45.2', 'run=1000.45.2 name=burst')],
  ['nothing', ''],
  ['a very long line', `<!-- load-test:comment name=${'x'.repeat(100_000)}`],
])('%s is not ours', (_, body) => {
  expect(readMarker('comment', body)).toBeUndefined()
})

test('what people see of a comment does not depend on its marker or its line ends', () => {
  expect(withoutMarker(`${line}\r\n### Fail\r\n\r\nWhy\r\n`)).toBe('### Fail\n\nWhy')
  expect(withoutMarker('### Fail')).toBe('### Fail')
})

test('runs are ordered by id over all workflows, by number where ids are equal or not known, then by attempt', () => {
  const run = (runId: number, runNumber: number, runAttempt: number) => ({ runId, runNumber, runAttempt })
  expect(isNewer(run(2, 1, 1), run(1, 900, 3))).toBe(true)
  expect(isNewer(run(1, 900, 3), run(2, 1, 1))).toBe(false)
  expect(isNewer(run(0, 5, 1), run(9, 4, 1))).toBe(true)
  expect(isNewer(run(1, 5, 1), run(1, 4, 9))).toBe(true)
  expect(isNewer(run(1, 5, 2), run(1, 5, 1))).toBe(true)
  expect(isNewer(run(1, 5, 1), run(1, 5, 1))).toBe(false)
})

test('a fingerprint is of a set: neither order nor repetition counts, and nothing runs together', () => {
  expect(fingerprint(['a', 'b'])).toBe(fingerprint(['b', 'a', 'b']))
  expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['ab']))
  expect(fingerprint([])).not.toBe(fingerprint(['']))
  expect(fingerprint(['a'])).toMatch(/^[0-9a-f]{12}$/)
})
