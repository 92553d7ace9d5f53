import { type Notice, notice } from '../model/notice.ts'
import { type Allowance, type Clock, type Limits, makeAllowance, Spent, usualLimits } from './allowance.ts'
import { type Upload, uploadArtifact } from './artifact.ts'
import { readAt } from './base.ts'
import { createCheck, type WantedCheck } from './check.ts'
import { type Client, connect, Refused } from './client.ts'
import { findPull, type Pull } from './pull.ts'
import { upsert, type Wanted } from './sticky.ts'
import type { Where } from './where.ts'

export { type Clock, type Limits, usualLimits } from './allowance.ts'
export type { Upload } from './artifact.ts'
export type { WantedCheck } from './check.ts'
export { fingerprint, type Marker, markerLine } from './marker.ts'
export type { CommentMode, Wanted } from './sticky.ts'
export { type Where, whereOf } from './where.ts'

/** Delivered is what became of a delivery: its address, or the notice that says why there is none. */
export interface Delivered {
  readonly url?: string
  readonly notice?: Notice
}

/** GitHub is the service as a run of ours uses it; nothing of it throws but `readAtBase`, and no verdict depends on it. */
export interface GitHub {
  /** The pull request to speak on, if there is one. */
  pull(): Promise<Pull | undefined>
  /** Reads a file at the base of the pull request; undefined where there is none. Rejects where GitHub does not answer. */
  readAtBase(path: string): Promise<string | undefined>
  comment(wanted: Wanted): Promise<Delivered>
  check(wanted: WantedCheck): Promise<Delivered>
  artifact(upload: Upload): Promise<Delivered & { readonly pageUrl?: string }>
  /** Requests asked so far. */
  used(): number
}

/** Setting is what a door has: a token (may be empty), and the ways out, which tests replace. */
export interface Setting {
  readonly where: Where
  readonly token: string
  readonly clock: Clock
  readonly limits?: Limits
  readonly fetch?: typeof fetch
}

/** openGitHub makes the service for one run. */
export function openGitHub({ where, token, clock, limits = usualLimits, fetch: send = fetch }: Setting): GitHub {
  const allowance = makeAllowance(where.apiUrl, limits, clock, send)
  const client = lazily(() => connected(token, where, allowance))
  const pull = lazily(async () => pullOf(await client(), where))
  return {
    pull: () => pull().catch(() => undefined),
    readAtBase: async path => {
      const found = await pull()
      return found === undefined || found.baseSha === ''
        ? undefined
        : readAt(await client(), where, path, found.baseSha)
    },
    comment: wanted =>
      delivered('comment', where, async () => {
        const found = wanted.mode === 'never' ? undefined : await pull()
        if (found === undefined) return {}
        const { url, why } = await upsert(await client(), where, found.number, wanted)
        return why === undefined ? address(url) : { notice: notice('not-delivered', { what: 'comment', why }) }
      }),
    check: wanted =>
      delivered('check run', where, async () => address(await createCheck(await client(), where, wanted))),
    artifact: upload => delivered('artifact', where, () => uploaded(upload, where, allowance)),
    used: allowance.used,
  }
}

async function connected(token: string, where: Where, allowance: Allowance): Promise<Client> {
  if (token === '') throw new Refused(401, 'there is no token')
  return connect(token, where.apiUrl, allowance)
}

async function pullOf(client: Client, where: Where): Promise<Pull | undefined> {
  const { pullNumber, baseSha } = where
  if (pullNumber !== undefined) return { number: pullNumber, baseSha: baseSha ?? '' }
  return findPull(client, where)
}

function address(url: string | undefined): Delivered {
  return url === undefined || url === '' ? {} : { url }
}

async function uploaded(
  upload: Upload,
  where: Where,
  allowance: Allowance,
): Promise<Delivered & { readonly pageUrl?: string }> {
  const { id, pageId } = await uploadArtifact(upload, allowance)
  const base = `${where.serverUrl}/${where.owner}/${where.repo}/actions/runs/${where.runId}/artifacts`
  return {
    ...(id !== undefined && { url: `${base}/${id}` }),
    ...(pageId !== undefined && { pageUrl: `${base}/${pageId}` }),
  }
}

const permissions = {
  comment: 'pull-requests: write',
  'check run': 'checks: write',
  artifact: 'actions: read',
} as const

/** Law 10: what can't be delivered is one notice, and nothing else changes. */
async function delivered<Outcome extends Delivered>(
  what: keyof typeof permissions,
  { isForeign }: Where,
  work: () => Promise<Outcome>,
): Promise<Outcome | Delivered> {
  try {
    return await work()
  } catch (error) {
    const status = error instanceof Refused ? error.status : undefined
    const why = error instanceof Error ? error.message : String(error)
    const lacks = status === 401 || status === 403 || status === 404
    if (lacks && isForeign) return { notice: notice('fork', { what }) }
    if (lacks && !/rate limit/i.test(why))
      return { notice: notice('missing-permission', { what, why, permission: permissions[what] }) }
    if (!(error instanceof Refused || error instanceof Spent || error instanceof Error)) throw error
    return { notice: notice('not-delivered', { what, why }) }
  }
}

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
