import { expect, test } from 'vitest'
import { readAddress } from './address.ts'

test.each([
  ['none', { kind: 'none' }],
  ['file:perf', { kind: 'file', path: 'perf' }],
  [' file:perf/burst.jsonl ', { kind: 'file', path: 'perf/burst.jsonl' }],
  ['file:C:\\perf\\a.jsonl', { kind: 'file', path: 'C:\\perf\\a.jsonl' }],
  ['git', { kind: 'git', branch: 'load-test-history' }],
  ['git:perf/nightly', { kind: 'git', branch: 'perf/nightly' }],
  ['artifact', { kind: 'artifact' }],
  ['artifact:load-test-burst', { kind: 'artifact', name: 'load-test-burst' }],
])('`%s` is a place for histories', (text, address) => {
  expect(readAddress(text)).toEqual(address)
})

test.each([
  '',
  'gti',
  'file',
  'file:',
  'none:x',
  'Git',
  'git:',
  'git:a..b',
  'git:-x',
  'git:a b',
  'git:/a',
  'git:a//b',
  'git:a.lock',
  'git:a@{1}',
  `git:${'a'.repeat(256)}`,
  `file:${'a'.repeat(1001)}`,
  'perf/burst.jsonl',
])('`%s` is none', text => {
  expect(readAddress(text)).toBeUndefined()
})
