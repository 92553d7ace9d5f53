import { createSign, generateKeyPairSync } from 'node:crypto'
import { createEmulator } from 'emulate'
import { freePort } from './free-port.ts'

/** Access is what a token may do, as a workflow's `permissions:` say. */
export type Access = Readonly<Record<string, 'read' | 'write'>>

/** writing is what the README's workflow gives; reading is what a fork's pull request gets. */
export const writing: Access = { contents: 'read', pull_requests: 'write', checks: 'write' }
/** nightly is what the README's nightly workflow gives beside. */
export const nightly: Access = { ...writing, issues: 'write' }
export const reading: Access = { contents: 'read', pull_requests: 'read', checks: 'read' }

/** StoredComment is a comment as the server has it. */
export interface StoredComment {
  readonly id: number
  readonly body: string
  readonly user: { readonly login: string }
}

/** StoredIssue is an issue as the server has it. */
export interface StoredIssue extends StoredComment {
  readonly number: number
  readonly title: string
  readonly state: string
  readonly state_reason: string | null
}

/** StoredCheck is a check run as the server has it. */
export interface StoredCheck {
  readonly id: number
  readonly name: string
  readonly conclusion: string
  readonly head_sha: string
}

/** OpenPull is a pull request of its own for one test, from a branch of its own into `main`. */
export interface OpenPull {
  readonly number: number
  readonly branch: string
  readonly headSha: string
  readonly baseSha: string
  /** Oldest first. */
  comments(): Promise<readonly StoredComment[]>
  checks(): Promise<readonly StoredCheck[]>
  /** Somebody else, who is no bot, writes a comment. */
  say(body: string): Promise<void>
  /** Somebody with the app's token writes a comment. */
  sayAsBot(body: string): Promise<void>
}

/** GitHubServer is a GitHub on this machine with the repository octocat/demo. */
export interface GitHubServer {
  readonly url: string
  readonly port: number
  token(access: Access): Promise<string>
  openPull(): Promise<OpenPull>
  /** Those with a text in title or body, oldest first. */
  issues(text: string): Promise<readonly StoredIssue[]>
  commentsOf(issue: number): Promise<readonly StoredComment[]>
  /** Somebody writes, changes or closes an issue: who is no bot, or whoever has the app's token. */
  touchIssue(number: number | 'new', change: object, who?: 'bot' | 'human'): Promise<StoredIssue>
  close(): Promise<void>
}

const repository = '/repos/octocat/demo'
/** A token that the server does not know is its first user's. */
const human = 'some-human'

/** startGitHub starts the server on a free port, or the one given; `main` has a promise in `docs/slo.md`. Close it. */
export async function startGitHub(givenPort?: number): Promise<GitHubServer> {
  const port = givenPort ?? (await freePort())
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const emulator = await createEmulator({ service: 'github', port, seed: { github: seed(privateKey) } })
  const url = `http://127.0.0.1:${port}`
  const app = signed(privateKey)
  const token = async (access: Access): Promise<string> => {
    const answer = await call(url, app, 'POST', '/app/installations/1/access_tokens', { permissions: access })
    return String(Object(answer).token)
  }
  const owner = await token({ contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write' })
  await put(url, owner, 'docs/slo.md', '- p95 /retrieve < 900ms\n', 'main')
  let count = 0
  return {
    ...{ url, port, token },
    openPull: () => openPull(url, owner, `faster-${++count}`),
    issues: async text => {
      const all = await issues(url, owner)
      return all.filter(({ title, body }) => `${title}\n${body}`.includes(text)).sort((a, b) => a.number - b.number)
    },
    commentsOf: number => comments(url, owner, number),
    touchIssue: async (number, change, who = 'human') => {
      const [method, path] = number === 'new' ? ['POST', ''] : ['PATCH', `/${number}`]
      const stored: StoredIssue = Object(
        await call(url, who === 'bot' ? owner : human, method, `${repository}/issues${path}`, change),
      )
      return stored
    },
    close: () => emulator.close(),
  }
}

async function openPull(url: string, token: string, branch: string): Promise<OpenPull> {
  const { object } = Object(await call(url, token, 'GET', `${repository}/git/ref/heads/main`))
  await call(url, token, 'POST', `${repository}/git/refs`, { ref: `refs/heads/${branch}`, sha: object.sha })
  await put(url, token, `docs/${branch}.md`, '- p95 /retrieve < 2s\n', branch)
  const made = await call(url, token, 'POST', `${repository}/pulls`, { title: 'Faster', head: branch, base: 'main' })
  const { number, head, base } = Object(made)
  const say = async (who: string, body: string): Promise<void> => {
    await call(url, who, 'POST', `${repository}/issues/${number}/comments`, { body })
  }
  return {
    ...{ number, branch, headSha: head.sha, baseSha: base.sha },
    comments: () => comments(url, token, number),
    checks: async () =>
      Object(await call(url, token, 'GET', `${repository}/commits/${head.sha}/check-runs?filter=all&per_page=100`))
        .check_runs,
    say: body => say(human, body),
    sayAsBot: body => say(token, body),
  }
}

function put(url: string, token: string, path: string, text: string, branch: string): Promise<unknown> {
  const content = Buffer.from(text).toString('base64')
  return call(url, token, 'PUT', `${repository}/contents/${path}`, { message: 'Promise', content, branch })
}

async function comments(url: string, token: string, number: number): Promise<readonly StoredComment[]> {
  return allOf<StoredComment>(url, token, `${repository}/issues/${number}/comments?`)
}

async function issues(url: string, token: string): Promise<readonly StoredIssue[]> {
  return allOf<StoredIssue>(url, token, `${repository}/issues?state=all&`)
}

async function allOf<One>(url: string, token: string, path: string): Promise<readonly One[]> {
  const all: One[] = []
  for (let page = 1; ; page += 1) {
    const found: One[] = Object(await call(url, token, 'GET', `${path}per_page=100&page=${page}`))
    all.push(...found)
    if (found.length < 100) return all
  }
}

async function call(url: string, token: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(url + path, {
    method,
    headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

function seed(privateKey: string): object {
  const permissions = {
    ...{ contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write' },
    ...{ actions: 'read', metadata: 'read' },
  }
  return {
    users: [{ login: 'octocat' }],
    repos: [{ owner: 'octocat', name: 'demo', auto_init: true, default_branch: 'main' }],
    apps: [
      {
        app_id: 1,
        slug: 'github-actions',
        name: 'GitHub Actions',
        private_key: privateKey,
        permissions,
        installations: [{ installation_id: 1, account: 'octocat', repository_selection: 'all' }],
      },
    ],
  }
}

/** The token by which an app asks for tokens. */
function signed(privateKey: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 60, exp: now + 540, iss: 1 })}`
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`
}
