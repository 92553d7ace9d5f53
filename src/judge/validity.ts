import type { Place } from '../model/notice.ts'
import type { RunResult } from '../model/run-result.ts'
import type { Finding, FindingCode, Outcome } from '../model/verdict.ts'
import { printCount } from '../text/quantity.ts'
import { clipped } from './evidence.ts'
import { isNeverConnected } from './server-errors.ts'
import type { Judging } from './settings.ts'

/** validityOf finds what makes a run no evidence, whatever it promises: nothing, or one finding for each reason. */
export function validityOf(run: string, result: RunResult, judging: Judging): readonly Finding[] {
  const found = [cutOff(result), noRequests(result), unreachable(result), usersMissing(result), stale(result, judging)]
  return found.filter(problem => problem !== undefined).map(problem => findingOf(run, result, problem))
}

interface Problem {
  readonly outcome: Outcome
  readonly code: FindingCode
  readonly message: string
  readonly next: string
}

function cutOff({ cancelled }: RunResult): Problem | undefined {
  if (cancelled !== true) return undefined
  return {
    outcome: 'inconclusive',
    code: 'cut-off',
    message: 'The run was cancelled: what it measured is a part, and was not judged.',
    next: 'Run it again to its end.',
  }
}

function noRequests({ total, endpoints }: RunResult): Problem | undefined {
  if (total.requests > 0 || endpoints.some(({ requests }) => requests > 0)) return undefined
  return {
    outcome: 'inconclusive',
    code: 'no-requests',
    message: 'The run made no requests.',
    next: 'Check that its users have tasks, and that it ran long enough for one.',
  }
}

/** Law 2: where every request failed for want of a connection, nothing was measured. */
function unreachable({ total, failures, target }: RunResult): Problem | undefined {
  if (!(total.requests > 0) || total.failures < total.requests || failures.length === 0) return undefined
  const refused = failures.filter(({ error }) => isNeverConnected(error)).reduce((sum, { count }) => sum + count, 0)
  if (refused < total.requests) return undefined
  const where = target === undefined ? 'The target' : clipped(target)
  return {
    outcome: 'invalid',
    code: 'unreachable',
    message: `${where} was never reachable: all ${printCount(total.requests)} requests failed to connect (${clipped(failures[0]?.error ?? '')}).`,
    next: 'Start the target before the load, and check its address.',
  }
}

function usersMissing({ users }: RunResult): Problem | undefined {
  if (users?.asked === undefined || users.reached === undefined || users.reached >= users.asked) return undefined
  return {
    outcome: 'invalid',
    code: 'users-missing',
    message: `Only ${printCount(users.reached)} of ${printCount(users.asked)} users were spawned.`,
    next: 'Give the load generator more time to spawn, or more machines.',
  }
}

/** Times without a zone may be ahead by hours; a day ahead is a wrong clock. */
const mostAhead = 86_400_000

function stale(result: RunResult, { maxAgeMs, nowMs }: Judging): Problem | undefined {
  const ended = endOf(result)
  if (maxAgeMs === undefined || ended === undefined) return undefined
  const age = nowMs - ended
  if (age <= maxAgeMs && age >= -Math.max(maxAgeMs, mostAhead)) return undefined
  const moment = `${new Date(ended).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const why =
    age < 0 ? 'which is still to come' : 'longer ago than max-age allows: it may be left over from another run'
  return {
    outcome: 'inconclusive',
    code: 'stale-report',
    message: `The report ended ${moment}, ${why}.`,
    next: 'Write the report in this job, or set `max-age: never` if it is kept on purpose.',
  }
}

/** endOf is when a run ended, in milliseconds since the epoch, where the report says so. */
export function endOf({ startedAt, endedAt, durationMs }: RunResult): number | undefined {
  const ended = Date.parse(endedAt ?? '')
  if (Number.isFinite(ended)) return ended
  const derived = Date.parse(startedAt ?? '') + (durationMs ?? 0)
  return Number.isFinite(derived) ? derived : undefined
}

function findingOf(run: string, result: RunResult, problem: Problem): Finding {
  const [file] = result.source.files
  const source: Place | undefined = file === undefined ? undefined : { file }
  return { run, kind: 'validity', severity: 'fail', rows: [], flags: [], ...problem, ...(source && { source }) }
}
