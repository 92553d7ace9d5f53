import { UserError } from '../model/errors.ts'
import { type Notice, notice } from '../model/notice.ts'
import type { Repository } from '../model/repository.ts'
import { redact } from '../text/redact.ts'
import { takesArtifacts, type Upload, uploadArtifact } from './artifact.ts'
import { type Author, authorOf } from './author.ts'
import { type Reader, readerAt } from './base.ts'
import { createCheck, type WantedCheck } from './check.ts'
import { type Client, type Clock, connect, historyLimits, type Limits, usualLimits } from './client.ts'
import { type Fault, isForbidden, why } from './fault.ts'
import { isRed, keepIssue, speaksOf, type WantedIssue } from './issue.ts'
import { repositoryPath } from './paths.ts'
import { findPull, type Pull } from './pull.ts'
import { repositoryOf } from './repository.ts'
import { upsert, type Wanted } from './sticky.ts'
import type { Where } from './where.ts'
import type { Fetch } from './wire.ts'

export type { Upload } from './artifact.ts'
export type { WantedCheck } from './check.ts'
export { type Clock, type Limits, usualLimits } from './client.ts'
export type { WantedIssue } from './issue.ts'
export type { IssueRun } from './issue-runs.ts'
export { fingerprint, type Marker } from './marker.ts'
export type { Pull } from './pull.ts'
export type { CommentMode, Wanted } from './sticky.ts'
export { type Where, whereOf } from './where.ts'

/** Delivered is what became of a delivery: its address, or the notice that says why there is none. */
export interface Delivered {
  readonly url?: string
  readonly notice?: Notice
}

/** GitHub is the service as a run of ours uses it; nothing of it throws but what reads a base or a history, and no verdict depends on the rest. */
export interface GitHub {
  /** The pull request to speak on, if there is one. */
  pull(): Promise<Pull | undefined>
  /** Reads a file at the base of the pull request; undefined where there is none. Rejects where GitHub does not answer. */
  readAtBase(path: string): Promise<string | undefined>
  comment(wanted: Wanted): Promise<Delivered>
  /** Keeps the issue of a load test; in pull requests there is none. */
  issue(wanted: WantedIssue): Promise<Delivered>
  check(wanted: WantedCheck): Promise<Delivered>
  artifact(upload: Upload): Promise<Delivered & { readonly pageUrl?: string }>
  /** The repository as a history needs it, with an allowance of requests and time of its own. */
  repository(): Repository
  /** Requests asked so far, but for the history's. */
  used(): number
}

/** Setting is what a door has: a token (may be empty), and the ways out, which tests replace. */
export interface Setting {
  readonly where: Where
  readonly token: string
  readonly clock: Clock
  readonly limits?: Partial<Limits>
  /** How requests are sent; through the runner's proxy, where it has one, if absent. */
  readonly fetch?: Fetch
  /** In ms, for the artifacts alone. */
  readonly uploadMs?: number
}

/** openGitHub makes the service for one run; nothing is loaded or asked before it is needed. */
export function openGitHub({ where, token, clock, limits, fetch, uploadMs = 60_000 }: Setting): GitHub {
  const connection = { token: token.trim(), apiUrl: where.apiUrl, clock, fetch }
  const client = connect({ ...connection, limits: { ...usualLimits, ...limits } })
  const pull = lazily(() => pullOf(client, where))
  const reader = lazily(async () => baseReader(client, where, await pull()))
  const state: State = { client, where, author: authorOf(client), pull, hasToken: token.trim() !== '' }
  return {
    pull: async () => {
      const found = await pull()
      return found === undefined || 'kind' in found ? undefined : found
    },
    readAtBase: async path => (await reader())(path),
    comment: wanted => safely('comment', () => comment(state, wanted)),
    issue: wanted => safely('GitHub issue', () => issue(state, wanted)),
    check: wanted => safely('check run', () => check(state, wanted)),
    artifact: upload => safely('artifact', () => artifact(where, upload, uploadMs)),
    repository: () => {
      // Without a token GitHub hides what is private, and a history that is hidden would pass for none.
      if (!state.hasToken) throw new UserError('baseline-without-github', {})
      return repositoryOf(connect({ ...connection, limits: { ...historyLimits, ...limits } }), where)
    },
    used: client.used,
  }
}

interface State {
  readonly client: Client
  readonly where: Where
  readonly author: Author
  readonly pull: () => Promise<Pull | undefined | Fault>
  readonly hasToken: boolean
}

async function pullOf(client: Client, where: Where): Promise<Pull | undefined | Fault> {
  const { pullNumber, baseSha } = where
  if (pullNumber === undefined) return findPull(client, where)
  return { number: pullNumber, ...(baseSha !== undefined && { baseSha }) }
}

async function baseReader(client: Client, where: Where, pull: Pull | undefined | Fault): Promise<Reader> {
  if (pull === undefined) return async () => undefined
  if ('kind' in pull) throw new Error(why(pull))
  const { baseSha } = pull
  if (baseSha === undefined) throw new Error('the event does not name the base of the pull request')
  return readerAt(client, where, baseSha)
}

async function comment({ client, where, author, pull, hasToken }: State, wanted: Wanted): Promise<Delivered> {
  if (wanted.mode === 'never') return {}
  if (!hasToken) return undelivered('comment', noToken)
  const found = await pull()
  if (found === undefined) return isAboutPull(where) ? undelivered('comment', noPull) : {}
  if ('kind' in found) return told('comment', where, found)
  const thread = { client, root: repositoryPath(where), number: found.number }
  return told('comment', where, await upsert(thread, author, wanted, where.evidenceId))
}

async function issue({ client, where, author, hasToken }: State, wanted: WantedIssue): Promise<Delivered> {
  if (!speaksOf(where)) return isOfPull(where) || !isRed(wanted) ? {} : undelivered('GitHub issue', elsewhere)
  if (!hasToken) return undelivered('GitHub issue', noToken)
  return told('GitHub issue', where, await keepIssue(client, where, author, wanted))
}

async function check({ client, where, hasToken }: State, wanted: WantedCheck): Promise<Delivered> {
  if (!hasToken) return undelivered('check run', noToken)
  return told('check run', where, await createCheck(client, where, wanted))
}

async function artifact(
  where: Where,
  upload: Upload,
  mostMs: number,
): Promise<Delivered & { readonly pageUrl?: string }> {
  const { serverUrl, owner, repo, runId } = where
  if (!takesArtifacts(serverUrl)) return undelivered('artifact', `${new URL(serverUrl).hostname} does not take any`)
  const { id, pageId } = await uploadArtifact(upload, mostMs)
  const base = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/artifacts`
  return {
    ...(id !== undefined && { url: `${base}/${id}` }),
    ...(pageId !== undefined && { pageUrl: `${base}/${pageId}` }),
  }
}

const noToken = 'there is no `github-token`'
const noPull = 'no open pull request has the commit that was tested as its head'

const elsewhere = 'runs of the default branch keep one, by `schedule`, `push` and `workflow_dispatch`'

/** Their verdict stands on the pull request. */
function isOfPull({ event }: Where): boolean {
  return event.startsWith('pull_request') || event === 'merge_group'
}

/** A push, a schedule and the like have none by their nature, which is no news. */
function isAboutPull({ event }: Where): boolean {
  return event === 'pull_request' || event === 'pull_request_target' || event === 'workflow_run'
}

type What = 'comment' | 'GitHub issue' | 'check run' | 'artifact'

function told(
  what: keyof typeof permissions,
  where: Where,
  outcome: Fault | { readonly url?: string; readonly why?: string },
): Delivered {
  if ('kind' in outcome) return { notice: noticeOf(what, where, outcome) }
  if (outcome.why !== undefined) return undelivered(what, outcome.why)
  return outcome.url === undefined || outcome.url === '' ? {} : { url: outcome.url }
}

function undelivered(what: What, reason: string): Delivered {
  return { notice: notice('not-delivered', { what, why: reason }) }
}

const permissions = {
  comment: 'pull-requests: write',
  'GitHub issue': 'issues: write',
  'check run': 'checks: write',
  artifact: 'actions: read',
} as const

function noticeOf(what: keyof typeof permissions, { isForeign }: Where, fault: Fault): Notice {
  const isHidden = fault.kind === 'refused' && fault.status === 404
  if (!isForbidden(fault) && !isHidden) return notice('not-delivered', { what, why: why(fault) })
  if (isForeign) return notice('fork', { what })
  return notice('missing-permission', { what, why: why(fault), permission: permissions[what] })
}

/** Law 10: whatever goes wrong here is one notice, our own mistakes too, and no verdict hangs on it. */
async function safely<Outcome extends Delivered>(
  what: What,
  work: () => Promise<Outcome>,
): Promise<Outcome | Delivered> {
  try {
    return await work()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return undelivered(what, redact(reason.replace(/\s+/g, ' ')).slice(0, 300))
  }
}

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
