import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { makeHost } from './host.ts'
import type { Host } from './model/host.ts'

let folder: string
let host: Host

beforeEach(() => {
  const outer = mkdtempSync(path.join(tmpdir(), 'load-test-host-'))
  folder = path.join(outer, 'workspace')
  mkdirSync(path.join(folder, 'reports'), { recursive: true })
  writeFileSync(path.join(outer, 'secret.html'), 'secret')
  writeFileSync(path.join(folder, 'reports', 'burst.html'), 'burst')
  host = makeHost({ folder, roots: [folder], log: () => undefined })
})

test('a file inside the workspace is read, and shown relative to it', async () => {
  const opened = await host.open(path.join(folder, 'reports/burst.html'))
  expect([opened.path, opened.size, String(await opened.bytes())]).toEqual(['reports/burst.html', 5, 'burst'])
  expect(String(await opened.slice(1, 3))).toBe('urs')
  const pieces = await Array.fromAsync(opened.stream())
  expect(String(Buffer.concat(pieces))).toBe('burst')
})

test('a path out of the workspace is refused, written plainly, absolutely or as a link', async () => {
  symlinkSync(path.join(folder, '..', 'secret.html'), path.join(folder, 'reports', 'link.html'))
  symlinkSync(path.join(folder, '..'), path.join(folder, 'up'))
  for (const file of [
    '../secret.html',
    '/etc/passwd',
    'reports/link.html',
    'up/secret.html',
    '../../../../../etc/passwd',
  ]) {
    await expect(host.open(file), file).rejects.toThrow(`${file}: lies outside the workspace.`)
  }
})

test('a folder whose name begins like the workspace is outside of it', async () => {
  mkdirSync(`${folder}-other`)
  writeFileSync(`${folder}-other/x.html`, 'x')
  await expect(host.open(`${folder}-other/x.html`)).rejects.toThrow('lies outside the workspace')
})

test('a link that stays inside the workspace is followed', async () => {
  symlinkSync(path.join(folder, 'reports', 'burst.html'), path.join(folder, 'latest.html'))
  expect(String(await (await host.open('latest.html')).bytes())).toBe('burst')
})

test('only regular files are read: no pipe, no device, no folder', async () => {
  execFileSync('mkfifo', [path.join(folder, 'pipe')])
  await expect(host.open('pipe')).rejects.toThrow('pipe: is not a regular file')
  await expect(host.open('reports')).rejects.toThrow('reports: is not a regular file')
  const free = makeHost({ folder, log: () => undefined })
  await expect(free.open('/dev/zero')).rejects.toThrow('/dev/zero: is not a regular file')
})

test('a file over the cap is refused by its size, before it is read', async () => {
  writeFileSync(path.join(folder, 'sparse.html'), '')
  truncateSync(path.join(folder, 'sparse.html'), 1e9)
  await expect(host.open('sparse.html', 64e6)).rejects.toThrow(
    'sparse.html: has 1 GB, more than the 64 MB that are read',
  )
})

test('a missing file is told with the nearest name', async () => {
  await expect(host.open('reports/brust.html')).rejects.toThrow(
    'reports/brust.html: no such file (did you mean `burst.html`?)',
  )
  expect(await host.read('nothing.yml', 100)).toBeUndefined()
})

test('a pattern finds files in order, a literal name with brackets is itself, a loop of links ends', async () => {
  writeFileSync(path.join(folder, 'reports', 'a[1].html'), '')
  writeFileSync(path.join(folder, 'reports', 'steady.html'), '')
  symlinkSync(path.join(folder, 'reports'), path.join(folder, 'reports', 'loop'))
  expect(await host.find('reports/a[1].html')).toEqual(['reports/a[1].html'])
  expect(await host.find('**/*.html')).toEqual(['reports/a[1].html', 'reports/burst.html', 'reports/steady.html'])
  expect(await host.find('none*.html')).toEqual([])
})

test('a pattern that matches over 200 files is refused', async () => {
  for (let i = 0; i < 201; i += 1) writeFileSync(path.join(folder, `${i}.csv`), '')
  await expect(host.find('*.csv')).rejects.toThrow('*.csv: matches more than 200 files')
})

test('a file is written with its folders, and never out of the workspace', async () => {
  await host.write('out/burst/verdict.json', '{}')
  expect(readFileSync(path.join(folder, 'out/burst/verdict.json'), 'utf8')).toBe('{}')
  symlinkSync(path.join(folder, '..'), path.join(folder, 'away'))
  await expect(host.write('../stolen.json', '{}')).rejects.toThrow('lies outside the workspace')
  await expect(host.write('away/stolen.json', '{}')).rejects.toThrow('lies outside the workspace')
  const outside = path.join(folder, '..', 'not-yet.json')
  symlinkSync(outside, path.join(folder, 'out/dangling.json'))
  await expect(host.write('out/dangling.json', '{}')).rejects.toThrow('is not a regular file')
  expect(existsSync(outside)).toBe(false)
})

test('a file that is kept over time may be anywhere in the workspace, and nowhere else', async () => {
  expect(await host.place('kept/history.jsonl')).toBe(path.join(folder, 'kept/history.jsonl'))
  expect(await host.place('reports/burst.html')).toBe(path.join(folder, 'reports/burst.html'))
  symlinkSync(path.join(folder, 'reports', 'burst.html'), path.join(folder, 'link.jsonl'))
  expect(await host.place('link.jsonl')).toBe(path.join(folder, 'reports/burst.html'))
  symlinkSync(path.join(folder, '..', 'secret.html'), path.join(folder, 'out.jsonl'))
  for (const file of ['../history.jsonl', 'out.jsonl'])
    await expect(host.place(file), file).rejects.toThrow(`${file}: lies outside the workspace`)
  await expect(host.place('reports')).rejects.toThrow('reports: is not a regular file')
})
