import type { Fault } from './fault.ts'
import { type Asking, type Line, openLine, usualFetch } from './octokit.ts'
import { textIn } from './plain.ts'
import { type Fetch, type Received, receive } from './wire.ts'

/** Client asks GitHub's API for one run, within one allowance of requests and time; nothing of it throws. */
export interface Client {
  ask(asking: Asking): Promise<Answer>
  /** Reads bytes that the API sends us to another place for, without the token. */
  download(path: string, mostBytes: number): Promise<Uint8Array | Fault>
  /** Waits, out of the same allowance; false where too little is left. */
  pause(ms: number): Promise<boolean>
  /** Requests sent so far. */
  used(): number
}

/** Answer is what a request came to: JSON or, for another media type, text; whoever asked looks at it closely. */
export type Answer =
  | { readonly kind: 'answer'; readonly data: unknown; readonly headers: ReadonlyMap<string, string> }
  | Fault

/** Limits bound what one run may ask of GitHub: a slow or broken service must not hold up a verdict. */
export interface Limits {
  readonly requests: number
  /** All time spent on requests and waiting, in ms. */
  readonly totalMs: number
  readonly requestMs: number
  readonly answerBytes: number
  /** Before a request that failed is sent once more. */
  readonly retryMs: number
}

/** usualLimits are those of a run in a workflow; a hundred comments of the greatest length are 26 MB. */
export const usualLimits: Limits = {
  requests: 12,
  totalMs: 60_000,
  requestMs: 10_000,
  answerBytes: 32_000_000,
  retryMs: 1000,
}

/** historyLimits are those of a history, whose writers may have to try again and again. */
export const historyLimits: Limits = { ...usualLimits, requests: 60 }

/** Clock is time and waiting; tests have their own. */
export interface Clock {
  /** Monotonic, in ms. */
  now(): number
  wait(ms: number): Promise<void>
}

/** Connection is what a client is made of. */
export interface Connection {
  readonly token: string
  readonly apiUrl: string
  readonly clock: Clock
  readonly limits: Limits
  /** How requests are sent; as GitHub's client does it, through a proxy where one is set, if absent. */
  readonly fetch: Fetch | undefined
}

/** connect makes a client; nothing is loaded or sent before the first request. */
export function connect(connection: Connection): Client {
  const state: State = { ...connection, line: undefined, sent: 0, spentMs: 0 }
  return {
    ask: asking => ask(state, asking),
    download: (path, mostBytes) => download(state, path, mostBytes),
    pause: ms => pause(state, ms),
    used: () => state.sent,
  }
}

interface State extends Connection {
  line: Promise<Line> | undefined
  sent: number
  spentMs: number
}

async function ask(state: State, asking: Asking): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await once(state, asking)
    const wait = waitAfter(answer, asking, tries, state.limits)
    if (wait === undefined || !(await pause(state, wait))) return answer
  }
}

/** A large file takes its time. */
const downloadMs = 30_000

async function download(state: State, path: string, mostBytes: number): Promise<Uint8Array | Fault> {
  const answer = await ask(state, { method: 'GET', path })
  if (answer.kind === 'answer') return { kind: 'garbled' }
  if (answer.kind !== 'elsewhere' || answer.to === undefined || !isSafe(answer.to, state.apiUrl)) return answer
  const ms = Math.min(downloadMs, Math.floor(state.limits.totalMs - state.spentMs))
  if (ms <= 0) return { kind: 'spent', of: 'time' }
  const { to } = answer
  const fetch = state.fetch ?? (await usualFetch(state.apiUrl))
  const signal = AbortSignal.timeout(ms)
  state.sent += 1
  const received = await timed(state, () =>
    receive(fetch, to, { method: 'GET', headers: {}, signal, redirect: 'manual' }, mostBytes),
  )
  if ('kind' in received) return received
  return received.status === 200 ? received.body : { kind: 'failed', status: received.status }
}

/** Never from a safe line to an open one. */
function isSafe(to: string, apiUrl: string): boolean {
  return URL.canParse(to) && [new URL(apiUrl).protocol, 'https:'].includes(new URL(to).protocol)
}

const passing: readonly Answer['kind'][] = ['failed', 'silent', 'unreachable', 'garbled']

/** What was refused for its rate was not done, so it may be sent again. What failed may have been done all the same: only what does no harm twice is. */
function waitAfter(answer: Answer, { method }: Asking, tries: number, { retryMs }: Limits): number | undefined {
  if (answer.kind === 'limited') return tries <= 3 ? answer.waitMs : undefined
  const isHarmless = method === 'GET' || method === 'DELETE'
  return isHarmless && tries === 1 && passing.includes(answer.kind) ? retryMs : undefined
}

async function pause(state: State, ms: number): Promise<boolean> {
  if (state.spentMs + ms >= state.limits.totalMs || state.sent >= state.limits.requests) return false
  await timed(state, () => state.clock.wait(ms))
  return true
}

async function once(state: State, asking: Asking): Promise<Answer> {
  const { requests, totalMs, requestMs, answerBytes } = state.limits
  if (state.sent >= requests) return { kind: 'spent', of: 'requests' }
  const ms = Math.min(requestMs, Math.floor(totalMs - state.spentMs))
  if (ms <= 0) return { kind: 'spent', of: 'time' }
  state.sent += 1
  try {
    state.line ??= openLine(state.token, state.apiUrl, state.fetch)
    const line = await state.line
    return answerOf(await timed(state, () => line(asking, { ms, bytes: answerBytes })), asking)
  } catch (error) {
    return { kind: 'unreachable', message: error instanceof Error ? error.message : '' }
  }
}

async function timed<Value>(state: State, work: () => Promise<Value>): Promise<Value> {
  const began = state.clock.now()
  try {
    return await work()
  } finally {
    state.spentMs += Math.max(0, state.clock.now() - began)
  }
}

function answerOf(received: Received | Fault, { accept }: Asking): Answer {
  if ('kind' in received) return received
  const { status, headers } = received
  const text = new TextDecoder().decode(received.body)
  if (status >= 500) return { kind: 'failed', status }
  if (status >= 400) return refusalOf(received, text)
  if (status >= 300 && status < 400) return elsewhere(headers.get('location'))
  if (status === 204) return { kind: 'answer', data: undefined, headers }
  if (accept !== undefined) return { kind: 'answer', data: text, headers }
  const data = isJson(headers) ? parsed(text) : undefined
  return data === undefined ? { kind: 'garbled' } : { kind: 'answer', data, headers }
}

function elsewhere(to: string | undefined): Fault {
  return { kind: 'elsewhere', ...(to !== undefined && { to }) }
}

/** isJson says whether an answer is a document of the API: a file that was asked for raw is of another type, even if it holds JSON. */
export function isJson(headers: ReadonlyMap<string, string>): boolean {
  return /^application\/json\b/i.test(headers.get('content-type') ?? '')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refusalOf({ status, headers }: Received, text: string): Fault {
  const message = textIn(parsed(text), 'message')?.slice(0, 500) ?? ''
  const waitMs = status === 403 || status === 429 ? rateWait(status, headers, message) : undefined
  return waitMs === undefined ? { kind: 'refused', status, message } : { kind: 'limited', waitMs }
}

const unknown = Number.POSITIVE_INFINITY

/** How long GitHub wants to be left alone, as its documentation says: `retry-after`, else the reset, else longer than there is time. */
function rateWait(status: number, headers: ReadonlyMap<string, string>, message: string): number | undefined {
  const serverNow = Date.parse(headers.get('date') ?? '')
  const after = headers.get('retry-after')
  if (after !== undefined) return afterMs(after, serverNow)
  if (headers.get('x-ratelimit-remaining') === '0')
    return until(Number(headers.get('x-ratelimit-reset') ?? 'unknown') * 1000, serverNow)
  return status === 429 || /rate limit|abuse detection/i.test(message) ? unknown : undefined
}

function afterMs(after: string, serverNow: number): number {
  if (/^\d{1,9}$/.test(after)) return Number(after) * 1000
  return until(/^[A-Z][a-z]{2}, /.test(after) ? Date.parse(after) : Number.NaN, serverNow)
}

/** By the server's own clock, in whole seconds, so one more is waited. */
function until(ms: number, serverNow: number): number {
  const wait = ms - serverNow
  return Number.isFinite(wait) ? Math.max(0, wait) + 1000 : unknown
}
