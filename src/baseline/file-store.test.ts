import { spawn } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { earlier } from '../../test/baseline/records.ts'
import { root } from '../../test/rig/place.ts'
import { fileStore } from './file-store.ts'
import { entryOf, historyText, withRecord } from './history.ts'
import type { Store } from './store.ts'

let folder: string
let file: string
let store: Store

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-history-'))
  file = path.join(folder, 'kept', 'burst.jsonl')
  store = fileStore(file, 'kept/burst.jsonl')
})

const kept = (text: string): void => {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const idsIn = async (): Promise<readonly string[] | undefined> => (await store.read())?.map(({ record }) => record.id)

test('nothing stored yet is no history, and the first run begins one', async () => {
  expect(await store.read()).toBeUndefined()
  expect(await store.update(withRecord(earlier()))).toEqual({ kind: 'stored', history: [entryOf(earlier())] })
  expect(readFileSync(file, 'utf8')).toBe(historyText([entryOf(earlier())]))
  expect(readdirSync(path.dirname(file))).toEqual(['burst.jsonl'])
})

test('a history that can not be read is told with its line, and stays as it is', async () => {
  const text = `${entryOf(earlier()).line}\n{"schema":"load-te`
  kept(text)
  await expect(store.read()).rejects.toThrow(/^kept\/burst\.jsonl:2: .*cut off/)
  expect(await store.update(withRecord(earlier({ id: 'new' })))).toEqual({
    kind: 'refused',
    why: expect.stringMatching(/^kept\/burst\.jsonl:2: /),
  })
  expect(readFileSync(file, 'utf8')).toBe(text)
  expect(readdirSync(path.dirname(file))).toEqual(['burst.jsonl'])
})

test('law 9: what can not be looked at is an error, and not a first run', async () => {
  writeFileSync(path.join(folder, 'kept'), 'a file where a folder should be')
  await expect(store.read()).rejects.toThrow(/^kept\/burst\.jsonl: can not be read: ENOTDIR/)
})

test('bytes that are no text are refused, and never written back as other ones', async () => {
  kept('')
  writeFileSync(file, Buffer.from([0x7b, 0xff, 0x7d]))
  await expect(store.read()).rejects.toThrow('kept/burst.jsonl: can not be read: it is not UTF-8')
  expect(readFileSync(file)).toEqual(Buffer.from([0x7b, 0xff, 0x7d]))
})

test('a file that is no history by its size is not read', async () => {
  kept('')
  truncateSync(file, 1e9)
  await expect(store.read()).rejects.toThrow('kept/burst.jsonl: has 1 GB')
})

test('a folder that takes no file costs the record, and nothing else', async () => {
  kept('')
  // Root may write everywhere, so a file stands where the folder of the lock would be.
  const blocked = fileStore(path.join(file, 'inner.jsonl'), 'inner.jsonl')
  expect(await blocked.update(withRecord(earlier()))).toMatchObject({ kind: 'refused' })
})

test('four processes append two hundred runs at once, and none is lost', { timeout: 60_000 }, async () => {
  const writers = ['a', 'b', 'c', 'd']
  expect(await Promise.all(writers.map(writer => write(writer, 50)))).toEqual([0, 0, 0, 0])
  const expected = writers.flatMap(writer => Array.from({ length: 50 }, (_, run) => `${writer}-${run}`))
  expect((await idsIn())?.toSorted()).toEqual(expected.toSorted())
  expect(readdirSync(path.dirname(file))).toEqual(['burst.jsonl'])
})

test('the lock of a process that died is taken over, by one of many', { timeout: 60_000 }, async () => {
  kept('')
  writeFileSync(`${file}.lock`, 'gone')
  const longAgo = new Date(Date.now() - 3_600_000)
  utimesSync(`${file}.lock`, longAgo, longAgo)
  expect(await Promise.all(['a', 'b', 'c'].map(writer => write(writer, 10)))).toEqual([0, 0, 0])
  expect(await idsIn()).toHaveLength(30)
  expect(readdirSync(path.dirname(file))).toEqual(['burst.jsonl'])
})

test('a lock that somebody holds is waited for', async () => {
  kept('')
  writeFileSync(`${file}.lock`, 'somebody')
  let isHeld = true
  const updated = store.update(history => {
    expect(isHeld).toBe(false)
    return withRecord(earlier())(history)
  })
  await new Promise(resolve => setTimeout(resolve, 200))
  isHeld = false
  rmSync(`${file}.lock`)
  expect(await updated).toMatchObject({ kind: 'stored' })
})

test('who lost the lock meanwhile writes nothing', async () => {
  kept(historyText([entryOf(earlier())]))
  const updated = await store.update(history => {
    writeFileSync(`${file}.lock`, 'another')
    return withRecord(earlier({ id: 'late' }))(history)
  })
  expect(updated).toMatchObject({ kind: 'refused', why: expect.stringContaining('another process') })
  expect(await idsIn()).toEqual(['run-1'])
  expect(readFileSync(`${file}.lock`, 'utf8')).toBe('another')
})

function write(writer: string, count: number): Promise<number | null> {
  const script = path.join(root, 'test/baseline/file-writer.ts')
  const child = spawn(process.execPath, [script, file, writer, String(count)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
}
