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

/** Whether an error text tells of a status 5xx; undefined where it tells no status and may be anything. */
function isServerError(error: string): boolean | undefined {
  const status = statusOf(error)
  if (status !== undefined) return status >= 500 && status <= 599
  return isConnectionError(error) ? false : undefined
}

/** As requests, Locust's fast client, and ours write it: `HTTPError('503 Server Error: …')`, `code=503`, `HTTP 503`. */
function statusOf(error: string): number | undefined {
  const found =
    /\b([1-5]\d\d) (?:Client|Server) Error\b/.exec(error) ??
    /\bcode=([1-5]\d\d)\b/.exec(error) ??
    /^HTTP ([1-5]\d\d)\b/.exec(error) ??
    /\bBad response code: ([1-5]\d\d)\b/.exec(error)
  return found?.[1] === undefined ? undefined : Number(found[1])
}

const connectionErrors = [
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

/** isConnectionError says whether an error text tells that no connection came about at all. */
export function isConnectionError(error: string): boolean {
  const lower = error.toLowerCase()
  return connectionErrors.some(sign => lower.includes(sign))
}
