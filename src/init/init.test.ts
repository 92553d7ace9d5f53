import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { makeHost } from '../host.ts'
import { initialise } from './init.ts'

let folder: string
const host = () => makeHost({ folder, log: () => undefined })
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8')
const none = async (): Promise<number> => 0

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-init-'))
})

test('an empty folder gets a config, a table to fill in and a workflow', async () => {
  expect(await initialise(host(), none)).toEqual({
    written: ['load-test.yml', 'SLO.md', '.github/workflows/load-test.yml'],
    kept: [],
    slo: 'SLO.md',
  })
  expect(read('load-test.yml')).toContain('slo: "SLO.md"')
  expect(read('.github/workflows/load-test.yml')).toContain('locust -f locustfile.py')
})

test('the table that is there is named, and the Locust file is run', async () => {
  put('ops/load_test/README.md', '| Endpoint | P95 |')
  put('ops/load/locustfile.py', 'from locust import HttpUser')
  const done = await initialise(host(), async file => (file === 'ops/load_test/README.md' ? 4 : 0))
  expect(done.written).toEqual(['load-test.yml', '.github/workflows/load-test.yml'])
  expect(read('load-test.yml')).toContain('slo: "ops/load_test/README.md"')
  expect(read('.github/workflows/load-test.yml')).toContain('locust -f ops/load/locustfile.py')
})

test('endpoints come from what the Locust file calls and OpenAPI names', async () => {
  put(
    'perf.py',
    'from locust import HttpUser\nself.client.post("/retrieve", json={})\nself.client.get(f"/items/{id}")\n',
  )
  put('openapi.yml', 'paths:\n  /health:\n    get: {}\n')
  await initialise(host(), none)
  const table = read('SLO.md')
  expect(table).toContain('| `/retrieve` | TBD | TBD | < 1% |')
  expect(table).toContain('| `/items/` |')
  expect(table).toContain('| `/health` |')
})

test('what Python fills into a path is a part of any name', async () => {
  put('locustfile.py', 'from locust import HttpUser\nself.client.post("/extract/%s" % task)\n')
  await initialise(host(), none)
  expect(read('SLO.md')).toContain('| `/extract/*` |')
})

test('nothing is overwritten, and a second time writes nothing', async () => {
  put('load-test.yml', 'slo: mine.md\n')
  const first = await initialise(host(), none)
  expect(first.kept).toEqual(['load-test.yml'])
  expect(read('load-test.yml')).toBe('slo: mine.md\n')
  expect((await initialise(host(), none)).written).toEqual([])
})

test('a folder that can not be written is one sentence', async () => {
  put('.github', 'a file')
  await expect(initialise(host(), none)).rejects.toThrow(
    /^\.github\/workflows\/load-test\.yml: can not be written: .* Start where you may write\.$/,
  )
})
