import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { runAct } from './act.ts'
import { payloadOf } from './events.ts'
import { fakeLocust, kept } from './fresh-report.ts'
import { type GitHubServer, reading, startGitHub, writing } from './github-server.ts'
import { part } from './parts.ts'
import { root } from './place.ts'
import { testWith } from './with-parts.ts'
import { readmeWorkflows } from './workflows.ts'

const [tenLines = ''] = readmeWorkflows()
const publish = readmeWorkflows().at(-1) ?? ''
const promises = readFileSync(path.join(root, 'fixtures/medkg/README.md'), 'utf8')

let server: GitHubServer

beforeAll(async () => {
  if (part('act') !== undefined) server = await startGitHub()
})

afterAll(() => server?.close())

testWith(
  ['act', 'unshare'],
  "the publish workflow of the README posts what a fork's run saved, judged by the base",
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'load-test-artifacts-'))
    try {
      await promiseAtBase('ops/load_test/README.md')
      const pull = await server.openPull()
      const fork = await runAct({
        workflow: `${tenLines}      - { if: always(), run: "cp -r load-test/. $ARTIFACTS" }\n`,
        event: 'pull_request',
        payload: payloadOf('pull_request-fork', pull),
        token: await server.token(reading),
        api: server.url,
        environment: { ARTIFACTS: folder },
        // The fork promises less than the base does.
        files: { 'README.md': promises.replace(/1800ms \| 2500ms/, '9s | 9s'), ...kept('2.43.4-red') },
        programs: fakeLocust,
      })
      expect([fork.outputs.get('verdict'), await pull.comments()], fork.raw).toEqual(['pass', []])
      const published = await runAct({
        workflow: publish,
        event: 'workflow_run',
        payload: payloadOf('workflow_run', pull),
        token: await server.token(writing),
        api: server.url,
        environment: { ARTIFACTS: folder },
        actions: {
          'actions/download-artifact@v8':
            '- run: mkdir -p downloaded && cp -r "$ARTIFACTS"/. downloaded/\n  shell: bash',
        },
      })
      const comments = await pull.comments()
      expect(
        comments.map(({ user }) => user.login),
        published.raw,
      ).toEqual(['github-actions[bot]'])
      expect(comments[0]?.body).toContain("reported by the fork's own run")
      expect(comments[0]?.body).toContain('| ❌ | `/facets/generate` |')
      expect(published.outputs.get('verdict')).toBe('fail')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

async function promiseAtBase(file: string): Promise<void> {
  const answer = await fetch(`${server.url}/repos/octocat/demo/contents/${file}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${await server.token({ contents: 'write' })}` },
    body: JSON.stringify({ message: 'Promise', branch: 'main', content: Buffer.from(promises).toString('base64') }),
  })
  expect(answer.status).toBe(201)
}
