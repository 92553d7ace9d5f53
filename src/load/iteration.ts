import type { Sample } from './recorder.ts'
import type { Answer, Broken, Call, Connection, FaultKind, Transport } from './transport.ts'

/** Prepared is a step that is ready to be sent. */
export interface Prepared {
  readonly method: string
  /** Where it goes: `https://host:8080`. */
  readonly origin: string
  /** Under which it is recorded. */
  nameOf(values: Values): string
  /** Thinking before it, behind the step before. */
  readonly thinkMs?: readonly [from: number, to: number]
  call(values: Values, user: User): Call
  /** How often it is sent on, and the call that an answer sends it on to; a text where that must not be followed. */
  readonly mostRedirects?: number
  follow?(call: Call, answer: Answer, user: User): Call | string | undefined
  /** What is wrong with an answer, in words for the table of failures; takes values out of one that is right. */
  judge(answer: Answer, values: Values, user: User): string | undefined
}

/** Values are what `${name}` stands for in one iteration. */
export type Values = Map<string, string>

/** User carries one iteration at a time, over connections of its own. */
export interface User {
  /** By origin; those that have ended are replaced when they are needed. */
  readonly connections: Map<string, Connection>
}

/** Errand is one iteration, due at a moment and carried by a user. */
export interface Errand {
  readonly user: User
  readonly steps: readonly Prepared[]
  readonly values: Values
  /**
   * When its first request was due, when it was picked up, and when the user took it; ms of the monotonic clock. What a
   * closed user sends is due when it is sent, and nobody picks it up.
   */
  readonly due: number
  readonly picked?: number
  readonly taken: number
}

/** Way is what an errand needs of the engine. */
export interface Way {
  transportTo(origin: string): Transport
  readonly timeoutMs: number
  now(): number
  /** Calls back at a moment; the engine forgets it when it ends. */
  at(moment: number, act: () => void): void
  /** From 0 to 1, by the run's seed. */
  chance(): number
  /** Notes a request that is under way, and how to end it; gives back what to call when it has ended. */
  depart(flight: Flight): () => void
  /** `due` decides which part of the run a sample belongs to. */
  record(sample: Sample, due: number): void
  /** Whether another request may still be sent. */
  isOpen(): boolean
}

/** Flight is a request under way. */
export interface Flight {
  readonly due: number
  readonly deadline: number
  readonly method: string
  readonly name: string
  end(fault: FaultKind, message: string): void
}

/** run sends the steps one after the other and calls back when the user is free again; a step that fails ends it. */
export function run(errand: Errand, way: Way, done: () => void): void {
  const { steps, due, picked, taken } = errand
  const next = (index: number, timing: Timing): void => {
    const step = steps[index]
    if (step === undefined) {
      done()
      return
    }
    send(step, timing, errand, way, (ended, isGood) => {
      const following = steps[index + 1]
      if (following === undefined || !isGood || !way.isOpen()) {
        done()
        return
      }
      const [from, to] = following.thinkMs ?? [0, 0]
      const then = ended + from + (to - from) * way.chance()
      const go = (): void => (way.isOpen() ? next(index + 1, { due: then, waitedMs: 0 }) : done())
      if (then <= way.now()) go()
      else way.at(then, go)
    })
  }
  if (picked === undefined) next(0, { due, waitedMs: 0 })
  else next(0, { due, waitedMs: taken - picked, pumpMs: picked - due })
}

interface Timing {
  readonly due: number
  readonly waitedMs: number
  readonly pumpMs?: number
}

type Ended = (at: number, isGood: boolean) => void

function send(step: Prepared, timing: Timing, errand: Errand, way: Way, ended: Ended): void {
  const { user, values } = errand
  const name = step.nameOf(values)
  const deadline = way.now() + way.timeoutMs
  const over = (outcome: Answer | Broken, error: string | undefined, before: readonly (Answer | Broken)[]): void => {
    const isRetried = before.some(isBroken)
    way.record(sampleOf(step.method, name, timing, whole(outcome, before), error, isRetried), timing.due)
    ended(outcome.ended, error === undefined)
  }
  const attempt = (call: Call, before: readonly (Answer | Broken)[]): void => {
    const connection = connectionOf(step.origin, user, way)
    const arrive = way.depart({
      due: timing.due,
      deadline,
      method: step.method,
      name,
      end: (fault, message) => connection.abort(fault, message),
    })
    connection.send(call, outcome => {
      arrive()
      if (outcome.kind === 'broken') {
        user.connections.delete(step.origin)
        const isAgain = outcome.fault === 'stale' && isRepeatable(call) && !before.some(isBroken)
        if (isAgain) attempt(call, [...before, outcome])
        else over(outcome, outcome.message, before)
        return
      }
      const onward = step.mostRedirects ? step.follow?.(call, outcome, user) : undefined
      if (onward === undefined) over(outcome, step.judge(outcome, values, user), before)
      else if (typeof onward === 'string') over(outcome, onward, before)
      else if (before.filter(({ kind }) => kind === 'answer').length === step.mostRedirects)
        over(outcome, `HTTP ${outcome.status}, then more than ${step.mostRedirects} redirects`, before)
      else attempt(onward, [...before, outcome])
    })
  }
  attempt(step.call(values, user), [])
}

/** A chain of redirects, and what is sent again, is one request: from the first byte sent to the last one read. */
function whole(last: Answer | Broken, before: readonly (Answer | Broken)[]): Answer | Broken {
  const [first] = before
  if (first === undefined) return last
  const { sent, connectFrom, connectTo } = first
  return {
    ...last,
    bytes: before.reduce((sum, { bytes }) => sum + bytes, last.bytes),
    ...(sent !== undefined && { sent }),
    ...(connectFrom !== undefined && { connectFrom }),
    ...(connectTo !== undefined && { connectTo }),
  }
}

function isBroken({ kind }: Answer | Broken): boolean {
  return kind === 'broken'
}

/** A connection that has ended, or has been idle for too long, is replaced before it is used. */
function connectionOf(origin: string, { connections }: User, way: Way): Connection {
  const kept = connections.get(origin)
  if (kept?.isUsable(way.now()) === true) return kept
  kept?.close()
  const fresh = way.transportTo(origin).open()
  connections.set(origin, fresh)
  return fresh
}

/** A request that may have been served is sent again only if serving it twice is the same (RFC 9110 §9.2.2; RFC 10008 for QUERY). */
function isRepeatable({ method }: Call): boolean {
  return repeatable.has(method)
}

const repeatable: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PUT',
  'DELETE',
  'QUERY',
  'PROPFIND',
])

function sampleOf(
  method: string,
  name: string,
  { due, waitedMs, pumpMs }: Timing,
  outcome: Answer | Broken,
  error: string | undefined,
  isRetried: boolean,
): Sample {
  const { sent, firstByte, connectFrom, connectTo, ended, status, bytes } = outcome
  return {
    method,
    name,
    responseMs: ended - due,
    waitedMs,
    pumpMs,
    bytes,
    serviceMs: between(sent, ended),
    firstByteMs: between(sent, firstByte),
    connectMs: between(connectFrom, connectTo),
    status,
    error,
    isLate: outcome.kind === 'broken' && isOfTime(outcome),
    isUnfinished: outcome.kind === 'broken' && outcome.fault === 'cancelled',
    isRetried,
  }
}

function between(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : to - from
}

/** What was sent and got no whole answer took its time; what was refused or malformed failed fast. */
function isOfTime({ fault, sent }: Broken): boolean {
  if (fault === 'timeout' || fault === 'connect-timeout' || fault === 'cancelled') return true
  return sent !== undefined && (fault === 'reset' || fault === 'closed' || fault === 'truncated')
}
