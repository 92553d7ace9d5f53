import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type GitHub, openGitHub, whereOf } from '../../src/github/github.ts'
import { type ArtifactService, type Mood, startArtifacts } from './github-artifacts.ts'

let folder: string
let service: ArtifactService | undefined
let printed: string[]

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-test-artifact-'))
  mkdirSync(path.join(folder, 'more'))
  for (const file of ['report.html', 'more/result.json', 'load-test-burst.html'])
    writeFileSync(path.join(folder, file), `<!doctype html> of ${file}`)
  printed = []
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    printed.push(String(text))
    return true
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
  await service?.close()
  service = undefined
})

async function begin(mood: Mood): Promise<void> {
  service = await startArtifacts(mood)
  for (const [name, value] of Object.entries(service.env)) vi.stubEnv(name, value)
}

function gitHub(serverUrl = 'https://github.com', uploadMs = 2000): GitHub {
  const where = whereOf(
    {
      GITHUB_REPOSITORY: 'octocat/demo',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_RUN_ID: '9',
      GITHUB_SERVER_URL: serverUrl,
    },
    {},
  )
  if (where === undefined) throw new Error('nowhere')
  return openGitHub({ where, token: '', clock: { now: () => 0, wait: async () => undefined }, uploadMs })
}

const upload = (github: GitHub): ReturnType<GitHub['artifact']> =>
  github.artifact({
    name: 'load-test-burst',
    folder,
    files: ['report.html', 'more/result.json'].map(file => path.join(folder, file)),
    page: path.join(folder, 'load-test-burst.html'),
  })

const run = 'https://github.com/octocat/demo/actions/runs/9/artifacts'

test('the files go into one archive, and the page beside it as it is', async () => {
  await begin('well')
  expect(await upload(gitHub())).toEqual({ url: `${run}/71`, pageUrl: `${run}/72` })
  const [archive, page, ...more] = service?.stored ?? []
  expect(more).toEqual([])
  expect(archive).toMatchObject({ name: 'load-test-burst', mimeType: 'application/zip' })
  expect(archive?.bytes.subarray(0, 2).toString()).toBe('PK')
  for (const file of ['report.html', 'more/result.json']) expect(archive?.bytes.includes(file)).toBe(true)
  expect(page).toMatchObject({ name: 'load-test-burst.html', mimeType: 'text/html' })
  expect(page?.bytes.toString()).toBe('<!doctype html> of load-test-burst.html')
})

test('a service that takes archives only gets the archive, and that is no news', async () => {
  await begin('old')
  expect(await upload(gitHub())).toEqual({ url: `${run}/71` })
  expect(service?.stored.map(({ name }) => name)).toEqual(['load-test-burst'])
})

test.each([
  ['taken', 'exists'],
  ['broken', 'can not'],
  ['silent', 'took too long'],
] as const)('a service that is %s is one notice', async (mood, words) => {
  await begin(mood)
  const { notice, ...rest } = await upload(gitHub())
  expect(rest).toEqual({})
  expect(notice).toMatchObject({ code: 'not-delivered', message: expect.stringContaining(words) })
})

test('a time that is over before the upload begins is one notice', async () => {
  await begin('silent')
  const { notice } = await upload(gitHub('https://github.com', 0))
  expect(notice?.message).toContain('took too long')
})

test('a machine that is no runner is one notice', async () => {
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', '')
  const { notice } = await upload(gitHub())
  expect(notice).toMatchObject({ code: 'not-delivered', message: expect.stringContaining('ACTIONS_RUNTIME_TOKEN') })
})

test('a server without the service is not asked', async () => {
  await begin('well')
  const { notice } = await upload(gitHub('https://github.example.com'))
  expect(notice?.message).toContain('github.example.com')
  expect([service?.stored, printed]).toEqual([[], []])
})

test('the signature of the store is masked before anything else of it is printed', async () => {
  await begin('well')
  await upload(gitHub())
  const lines = printed.join('').split('\n')
  expect(lines.find(line => line.includes('secret'))).toBe('::add-mask::secret')
})
