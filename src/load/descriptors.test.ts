import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Load } from '../model/scenario.ts'
import { descriptorNotices, roomHere } from './descriptors.ts'

const open: Load = { kind: 'open', stages: [{ from: 20, to: 40, durationMs: 1000 }], arrivals: 'even' }
const closed: Load = {
  ...{ kind: 'closed', users: 50, spawnRate: 10, durationMs: 1000 },
  between: { kind: 'think', fromMs: 0, toMs: 0 },
}
const carried: Load = { kind: 'carried', rate: 5, users: 50, spawnRate: 10, durationMs: 1000, arrivals: 'even' }

function told(load: Load, left: number): readonly string[] {
  const scenario = { name: 'burst', load, timeoutMs: 5000, mostConnections: 1000 }
  return descriptorNotices(scenario, { limit: 256, left }).map(({ message }) => message)
}

test('what arrives until the first is given up may be under way at once, and no more', () => {
  expect(told(open, 200)).toEqual([])
  expect(told(open, 199)).toEqual([
    'The load may need 200 connections at once, and this machine lets the program open 199 more (`ulimit -n` is 256): requests beyond that fail here.',
  ])
})

test('users that carry arrivals may need a connection each', () => {
  expect(told(carried, 50)).toEqual([])
  expect(told(carried, 49)).toHaveLength(1)
})

test('closed users surely need one each: more of them than there is room for are refused before the load', () => {
  expect(told(closed, 50)).toEqual([])
  expect(() => told(closed, 49)).toThrow(
    'burst: its 50 users need a connection each, and this machine lets the program open 49 more (`ulimit -n` is 256). Raise that limit, or run fewer users.',
  )
})

test('a machine that does not tell its limits is not asked', () => {
  expect(descriptorNotices({ name: 'x', load: closed, timeoutMs: 1, mostConnections: 1 }, undefined)).toEqual([])
})

test.runIf(process.platform === 'linux')('the limit is what `ulimit -n` says, less what is open', () => {
  const module = path.join(import.meta.dirname, 'descriptors.ts')
  const script = `import(${JSON.stringify(module)}).then(({ roomHere }) => console.log(JSON.stringify(roomHere())))`
  const given = ['-c', 'ulimit -n 100; exec "$@"', 'sh', process.execPath, '-e', script]
  const { limit, left } = JSON.parse(spawnSync('sh', given, { encoding: 'utf8' }).stdout)
  expect(limit).toBe(100)
  expect(left).toBeGreaterThan(40)
  expect(left).toBeLessThan(90)
  expect(roomHere()?.limit).toBeGreaterThan(100)
})
