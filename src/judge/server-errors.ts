import type { Failure, RunResult } from '../model/run-result.ts'
import type { Row } from './rows.ts'

/** serverErrors encloses the number of requests of rows that failed with a status 5xx: a failure may not say its status. */
export function serverErrors(result: RunResult, rows: readonly Row[]): readonly [low: number, high: number] {
  const failures = rows.reduce((sum, { figures }) => sum + (figures?.failures ?? 0), 0)
  const groups = result.failures.filter(failure => failure.count > 0 && rows.some(row => isOf(failure, row)))
  const count = (kind: boolean): number =>
    groups.filter(({ error }) => isServerError(error) === kind).reduce((sum, group) => sum + group.count, 0)
  const low = Math.min(count(true), failures)
  return [low, Math.max(low, Math.min(failures - Math.max(0, count(false)), mostAnswered(rows)))]
}

/** Our own runs count the answers by status, whatever made a request a failure. */
function mostAnswered(rows: readonly Row[]): number {
  return rows.reduce(
    (sum, { figures: { details } = {} }) => sum + (details ? (details.statuses['5xx'] ?? 0) : Infinity),
    0,
  )
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

/** As `load` words it, whole from the beginning: the words of a target may hold anything further on. */
const neverConnectedHere =
  /^(?:connection reset while it was opened$|connection failed: |certificate refused: |tls (?:handshake )?failed: )|is link-local or a metadata service, and is not allowed$/i
const brokeOffHere =
  /^(?:timeout after [\d.]+ s$|unfinished when the run ended$|never sent: |no (?:file descriptor|port|memory) left here)/

/** As `load` tells that this machine had nothing left to connect with. */
const outOfMeans = /^no (?:file descriptor|port|memory) left here/

/** As `load` tells of an arrival that found every user busy until the end. */
const neverSent = 'never sent: every user was busy'

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
  return (tells(error, neverConnected) || neverConnectedHere.test(error)) && statusesOf(error).length === 0
}

/** isOutOfMeans says whether an error text tells that the load generator itself could not connect any more. */
export function isOutOfMeans(error: string): boolean {
  return outOfMeans.test(error)
}

/** isNeverSent says whether an error text tells of an arrival that was never sent, since every user was busy. */
export function isNeverSent(error: string): boolean {
  return error === neverSent
}

function isBrokenConnection(error: string): boolean {
  const isOurs = neverConnectedHere.test(error) || brokeOffHere.test(error)
  return isOurs || tells(error, neverConnected) || tells(error, brokeOff)
}

function tells(error: string, signs: readonly string[]): boolean {
  const lower = error.slice(0, longest).toLowerCase()
  return signs.some(sign => lower.includes(sign))
}
