import type { Failure, RunResult } from '../model/run-result.ts'
import type { Row } from './rows.ts'

/** serverErrors encloses the number of requests of rows that failed with a status 5xx: a failure may not say its status. */
export function serverErrors(result: RunResult, rows: readonly Row[]): readonly [low: number, high: number] {
  const failures = rows.reduce((sum, { figures }) => sum + (figures?.failures ?? 0), 0)
  const groups = result.failures.filter(failure => failure.count > 0 && rows.some(row => isOf(failure, row)))
  const count = (kind: boolean): number =>
    groups.filter(({ error }) => isServerError(error) === kind).reduce((sum, group) => sum + group.count, 0)
  const low = Math.min(count(true), failures)
  return [low, Math.max(low, failures - Math.max(0, count(false)))]
}

/** Every failure is the whole run's. */
function isOf({ method, name }: Failure, row: Row): boolean {
  if (row.isTotal) return true
  return name === row.name && (!method || row.method === undefined || method.toUpperCase() === row.method)
}

/** Whether an error text tells of a status 5xx; undefined where it tells no status, or several, and may be anything. */
function isServerError(error: string): boolean | undefined {
  const answers = new Set(statusesOf(error).map(status => status >= 500 && status <= 599))
  if (answers.size === 0) return isBrokenConnection(error) ? false : undefined
  return answers.size === 1 ? answers.has(true) : undefined
}

/**
 * As requests, Locust's fast client, locustfiles and we write it: `HTTPError('503 Server Error: …')`, `code=503`,
 * `status code: 503`, `HTTP 503`.
 */
const statuses = [
  /\b([1-5]\d\d) (?:client|server) error\b/gi,
  /\bcode=([1-5]\d\d)\b/gi,
  /\bstatus(?:[ _]code)?[ :=]+([1-5]\d\d)\b/gi,
  /\bhttp[ /]([1-5]\d\d)\b/gi,
  /\bresponse code:? ([1-5]\d\d)\b/gi,
] as const

/** Longest part of an error text that is searched, in UTF-16 units. */
const longest = 2000

function statusesOf(error: string): readonly number[] {
  const text = error.slice(0, longest)
  return statuses.flatMap(pattern => [...text.matchAll(pattern)].map(([, status]) => Number(status)))
}

const neverConnected = [
  'connection refused',
  'connectionrefused',
  'econnrefused',
  'failed to establish a new connection',
  'name or service not known',
  'nodename nor servname',
  'temporary failure in name resolution',
  'gaierror',
  'enotfound',
  'no route to host',
  'network is unreachable',
  'host is unreachable',
  'ehostunreach',
  'enetunreach',
  'connecttimeout',
  'connection timed out',
] as const

const brokeOff = [
  'connection reset',
  'connectionreset',
  'econnreset',
  'connection aborted',
  'remotedisconnected',
  'brokenpipe',
  'broken pipe',
  'read timed out',
  'readtimeout',
  'timeouterror',
  'socket.timeout',
] as const

/** isNeverConnected says whether an error text tells that no connection came about at all, and so no status. */
export function isNeverConnected(error: string): boolean {
  return tells(error, neverConnected) && statusesOf(error).length === 0
}

function isBrokenConnection(error: string): boolean {
  return tells(error, neverConnected) || tells(error, brokeOff)
}

function tells(error: string, signs: readonly string[]): boolean {
  const lower = error.slice(0, longest).toLowerCase()
  return signs.some(sign => lower.includes(sign))
}
