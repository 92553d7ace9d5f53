import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type ZipEntry, zipOf } from '../../test/baseline/zip.ts'
import { textInArchive } from './archive.ts'

const file = (more: Partial<ZipEntry> = {}): ZipEntry => ({ name: 'burst.jsonl', content: 'one\ntwo\n', ...more })

test('one file is read out of an archive, and the others are let be', async () => {
  const archive = zipOf([{ name: 'report.html', content: '<p>' }, file(), { name: 'more/result.json', content: '{}' }])
  expect(await textInArchive(archive, 'burst.jsonl')).toBe('one\ntwo\n')
  expect(await textInArchive(archive, 'steady.jsonl')).toBeUndefined()
  expect(await textInArchive(zipOf([]), 'burst.jsonl')).toBeUndefined()
})

test('an archive of another tool is read', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'load-test-zip-'))
  const script =
    "import zipfile,sys;z=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED);z.writestr('burst.jsonl','ä\\n'*500);z.writestr('stored.txt','x',zipfile.ZIP_STORED);z.close()"
  execFileSync('python3', ['-c', script, path.join(folder, 'a.zip')])
  expect(await textInArchive(readFileSync(path.join(folder, 'a.zip')), 'burst.jsonl')).toBe('ä\n'.repeat(500))
})

const bomb = Buffer.alloc(50_000_000)
const manyNames = Array.from({ length: 1001 }, (_, at) => ({ name: `${at}`, content: '' }))

test.each<readonly [string, Buffer, RegExp]>([
  ['is none', Buffer.from('<html>'), /end of central directory/i],
  ['is cut off', zipOf([file()]).subarray(0, 60), /end of central directory/i],
  ['has a file outside', zipOf([file(), { name: '../x', content: '' }]), /\.\.\/x/],
  ['has an absolute file', zipOf([file(), { name: '/etc/passwd', content: '' }]), /etc\/passwd/],
  ['has a file with a backslash', zipOf([file(), { name: '..\\x', content: '' }]), /\.\.\\x/],
  ['has the file twice', zipOf([file(), file({ content: 'other' })]), /holds burst\.jsonl twice/],
  [
    'has another file twice',
    zipOf([file(), { name: 'a', content: '1' }, { name: 'a', content: '2' }]),
    /holds a twice/,
  ],
  ['has very many files', zipOf([file(), ...manyNames]), /more than 1000 files/],
  ['says that the file is huge', zipOf([file({ content: bomb })]), /would have 50000000 bytes/],
  ['hides that the file is huge', zipOf([file({ content: bomb, size: 8 })]), /too many bytes/i],
  ['grows beyond belief', zipOf([file({ content: Buffer.alloc(3_000_000) })]), /more than 200 times/],
  ['says that it is packed in nothing', zipOf([file({ packedSize: 0 })]), /more than 200 times/],
  ['ends before it said', zipOf([file({ size: 100 })]), /not enough bytes/i],
  ['is damaged', zipOf([file({ crc: 1 })]), /damaged on the way/],
  ['is a link', zipOf([file({ content: '/etc/passwd', mode: 0o120777 })]), /is a link/],
  ['is locked', zipOf([file({ isLocked: true })]), /encrypt/i],
  ['is no text', zipOf([file({ content: Buffer.from([0xff, 0xfe, 0xff]) })]), /not valid for encoding/],
])('an archive whose file or which itself %s is refused', async (_, archive, why) => {
  await expect(textInArchive(archive, 'burst.jsonl')).rejects.toThrow(why)
})

test('an archive that was tampered with anywhere is read rightly, or refused', async () => {
  const whole = zipOf([file(), { name: 'a', content: 'b' }])
  for (let at = 0; at < whole.length; at += 1) {
    for (const value of [0, 255]) {
      const changed = Buffer.from(whole)
      changed[at] = value
      const text = await textInArchive(changed, 'burst.jsonl').catch(error => {
        expect(error).toBeInstanceOf(Error)
        return undefined
      })
      if (text !== undefined) expect(text).toBe('one\ntwo\n')
    }
  }
})
