import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')

// Once in a long while, on a busy machine, ncc writes the imports of one chunk in another order.
test('the committed bundle is the one that the sources make, byte by byte', { timeout: 120_000, retry: 2 }, () => {
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'load-test-dist-')), 'dist')
  execFileSync(process.execPath, [path.join(root, 'build/dist.ts'), out], { cwd: root })
  expect(digests(dist), 'run `npm run build` and commit dist/').toEqual(digests(out))
})

test('the bundle keeps its size: at most 8 MB, 5 MB without the artifact client, and a small entry', () => {
  const code = readdirSync(dist).filter(file => file.endsWith('.js'))
  const sizes = code.map(file => statSync(path.join(dist, file)).size)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const artifactClient = Math.max(
    ...code
      .filter(file => /StorageSharedKeyCredential/.test(readFileSync(path.join(dist, file), 'utf8')))
      .map(file => statSync(path.join(dist, file)).size),
  )
  expect(total).toBeLessThanOrEqual(8e6)
  expect(total - artifactClient).toBeLessThanOrEqual(5e6)
  expect(statSync(path.join(dist, 'index.js')).size).toBeLessThanOrEqual(120_000)
})

test('what a runner downloads is at most 2.5 MB, and is the action and nothing else', () => {
  const archive = execFileSync('git', ['archive', '--format=tar.gz', '--worktree-attributes', 'HEAD'], {
    cwd: root,
    maxBuffer: 64e6,
  })
  expect(archive.length).toBeLessThanOrEqual(2.5e6)
  const listed = spawnSync('tar', ['-tz'], { input: archive, encoding: 'utf8' }).stdout
  const top = new Set(
    listed
      .split('\n')
      .map(file => file.split('/')[0])
      .filter(name => name !== ''),
  )
  expect([...top].sort()).toEqual(
    [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'action.yml',
      'dist',
      'package.json',
    ].sort(),
  )
})

test('the bundle names no place of the machine that made it', () => {
  const named = readdirSync(dist).filter(file => readFileSync(path.join(dist, file), 'utf8').includes(root))
  expect(named).toEqual([])
})

function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map(file => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
  )
}
