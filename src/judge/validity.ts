import type { Place } from '../model/notice.ts'
import { nothingSent, type RunResult } from '../model/run-result.ts'
import type { Finding, FindingCode, Outcome } from '../model/verdict.ts'
import { printCount, printMs } from '../text/quantity.ts'
import { clipped } from './evidence.ts'
import { isNeverConnected, isNeverSent, isOutOfMeans } from './server-errors.ts'
import type { Judging } from './settings.ts'
import { inBrackets, lateness, relief, type Strain } from './strain.ts'
import { busyFrom } from './users-busy.ts'

/** validityOf finds what makes a run no evidence, whatever it promises: nothing, or one finding for each reason. */
export function validityOf(
  run: string,
  result: RunResult,
  judging: Judging,
  strain: Strain | undefined,
): readonly Finding[] {
  const unreached = unreachable(result)
  const found = [
    starved(result, strain),
    clockTrouble(result),
    notDelivered(result),
    // What could never be sent was ended early for that, and is no part of something.
    unreached ?? cutOff(result),
    noRequests(result),
    usersMissing(result),
    unsteady(result),
    stale(result, judging),
  ]
  return found.filter(problem => problem !== undefined).map(problem => findingOf(run, result, problem))
}

interface Problem {
  readonly outcome: Outcome
  readonly code: FindingCode
  readonly message: string
  readonly next: string
}

/** Starvation lowers the load of closed users, so that nothing they measured is what it would have been. */
function starved({ workload }: RunResult, strain: Strain | undefined): Problem | undefined {
  if (strain === undefined || workload === 'open') return undefined
  return {
    outcome: 'invalid',
    code: 'saturated',
    message: `Not your service: ${lateness(strain)}, and closed users that are late send less than they would.`,
    next: relief,
  }
}

/** So much of a run, and of any, may be lost before its times mean something else. */
const mostLost = { share: 0.01, ms: 500 } as const

/** Times are taken by a clock that nobody sets; where it stood still, or ran ahead, they are not what anybody waited. */
function clockTrouble({ generator, durationMs = 0 }: RunResult): Problem | undefined {
  const { clockLostMs = 0 } = generator ?? {}
  if (Math.abs(clockLostMs) <= Math.max(mostLost.ms, mostLost.share * durationMs)) return undefined
  const what = clockLostMs > 0 ? 'stood still for' : 'ran ahead by'
  return {
    outcome: 'invalid',
    code: 'clock',
    message: `Not your service: the clock of the load generator ${what} ${printMs(Math.abs(clockLostMs))} while the run went on.`,
    next: 'Keep the machine from sleeping, and its clock from being moved while a load runs.',
  }
}

/** Less than this share of the planned arrivals sent, or of the requests able to be sent, is another load than was asked for. */
const leastSent = 0.99

/** What waited for a user and was never sent is the target's, and counts as failed already: it is not among what is missing. */
function notDelivered({ source, cancelled, arrivals, failures, generator, total }: RunResult): Problem | undefined {
  if (source.kind !== 'load-test' || cancelled === true) return undefined
  const unable = failures.filter(({ error }) => isOutOfMeans(error))
  const unsent = countOf(unable)
  if (total.requests - unsent < total.requests * leastSent) {
    const what = `${printCount(unsent)} of ${printCount(total.requests)} requests could not be sent (${clipped(unable[0]?.error ?? '')})`
    return undelivered(what, 'Keep connections alive, raise the limit of open files, or spread the load over machines.')
  }
  const { planned, sent } = arrivals ?? { planned: 0, sent: 0 }
  const waited = countOf(failures.filter(({ error }) => isNeverSent(error)))
  if (sent + waited >= planned * leastSent || (generator?.usersBusy ?? 0) >= busyFrom) return undefined
  if (source.warnings.some(({ code }) => code === 'data-exhausted')) return undefined
  const what = `${printCount(sent)} of ${printCount(planned)} planned arrivals were sent`
  return undelivered(
    `the load generator did not deliver the load: ${what}${inBrackets(generator?.causes ?? [])}`,
    relief,
  )
}

function undelivered(what: string, next: string): Problem {
  return { outcome: 'invalid', code: 'not-delivered', message: `Not your service: ${what}.`, next }
}

function countOf(failures: RunResult['failures']): number {
  return failures.reduce((sum, { count }) => sum + count, 0)
}

function cutOff({ cancelled, aborted }: RunResult): Problem | undefined {
  if (cancelled !== true && aborted !== undefined) {
    return {
      outcome: 'inconclusive',
      code: 'cut-off',
      message: `The run was aborted by its rule \`${clipped(aborted)}\`: what it measured is a part.`,
      next: 'Look at what broke the rule, and run it again to its end.',
    }
  }
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
function unreachable({ total, failures, target, aborted }: RunResult): Problem | undefined {
  const why = neverConnectedBy({ total, failures, ...(aborted !== undefined && { aborted }) })
  if (why === undefined) return undefined
  const where = target === undefined ? 'The target' : clipped(target)
  return {
    outcome: 'invalid',
    code: 'unreachable',
    message: `${where} was never reachable: all ${printCount(total.requests)} requests failed to connect (${clipped(why)}).`,
    next: 'Start the target before the load, and check its address.',
  }
}

/** neverConnectedBy is the error by which all requests of a result failed to connect; undefined where one of them did. */
export function neverConnectedBy({
  total,
  failures,
  aborted,
}: Pick<RunResult, 'total' | 'failures' | 'aborted'>): string | undefined {
  if (!(total.requests > 0) || total.failures < total.requests || failures.length === 0) return undefined
  const refused = failures.filter(({ error }) => isNeverConnected(error))
  const waited = countOf(failures.filter(({ error }) => isNeverSent(error)))
  // What was still connecting when such a run ended is unfinished, and was sent no more than the others.
  const isWhole = aborted === nothingSent || countOf(refused) + waited >= total.requests
  return isWhole ? refused[0]?.error : undefined
}

/** A level that still moves is none to compare with. */
function unsteady({ unsteady: isUnsteady }: RunResult): Problem | undefined {
  if (isUnsteady !== true) return undefined
  return {
    outcome: 'warn',
    code: 'unsteady',
    message: 'The run never became steady: no end of its warm-up was found in its first half, so nothing was left out.',
    next: 'Run longer, or say by `warm-up` what to leave out.',
  }
}

/** A run that a rule ended while users were still to come lacks them for that. */
function usersMissing({ users, aborted }: RunResult): Problem | undefined {
  if (aborted !== undefined) return undefined
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
