import { performance } from 'node:perf_hooks'
import type { Progress } from '../model/progress.ts'
import type { Load } from '../model/scenario.ts'
import { randomFrom } from '../stats/random.ts'
import { type Arrival, type Arrivals, startArrivals } from './arrivals.ts'
import { type Crew, makeCrew } from './crew.ts'
import { type Flights, makeFlights } from './flights.ts'
import { type Fresh, makeFresh } from './fresh.ts'
import { type Histogram, makeHistogram } from './histogram.ts'
import { type Prepared, run, type User, type Values, type Way } from './iteration.ts'
import type { Divided, Parts } from './parts.ts'
import type { Sample } from './recorder.ts'
import { makeSeconds, type Seconds, type Window } from './seconds.ts'
import { crewOf, durationOf, paceOf, spawnMsOf } from './shape.ts'
import { makeTimers } from './timers.ts'
import type { Transport } from './transport.ts'
import type { MakeWaker } from './waker.ts'

/** Iteration is what one arrival does. */
export interface Iteration {
  readonly steps: readonly Prepared[]
  readonly values: Values
}

/** Job is everything that the engine needs to run a load. */
export interface Job {
  readonly load: Load
  transportTo(origin: string): Transport
  /** The next iteration; undefined where the data has come to its end. */
  deal(): Iteration | undefined
  readonly seed: number
  readonly timeoutMs: number
  readonly drainMs: number
  readonly parts: Parts
  readonly makeWaker: MakeWaker
  readonly mostConnections: number
  /** Asked once a second; a text ends the run. */
  shouldAbort?(window: (seconds: number) => Window, elapsedMs: number): string | undefined
  /** Four times a second. */
  onProgress?(progress: Progress): void
}

/** Measured is what a run came to; times in ms. */
export interface Measured extends Divided {
  readonly judgedToMs: number
  readonly seconds: Seconds
  /** From due to picked up, in µs; of closed users that of a tick. */
  readonly pumpLag: Histogram
  /** Iterations: those that were due, those that a user took up, and those picked up late. */
  readonly planned: number
  readonly sent: number
  readonly late: number
  readonly unfinished: number
  readonly unsent: number
  readonly users: number
  /** Share of the time behind the spawn phase in which every user was busy. */
  readonly usersBusy: number
  readonly ended: Ended
  /** Why it was aborted. */
  readonly why?: string
}

/** Ended is how a run ended: at its end, by somebody, by a rule, for want of data, or because nothing could be sent. */
export type Ended = 'whole' | 'cancelled' | 'aborted' | 'exhausted' | 'unreachable'

/** Engine is a run that is under way. */
export interface Engine {
  readonly result: Promise<Measured>
  /** Ends it now: nothing more is sent, and what is in flight counts as unfinished. */
  cancel(): void
}

/** start begins a run; its result comes when all that was due has ended, or the drain is over. */
export function start(job: Job): Engine {
  const state = begin(job)
  const { load } = job
  if (load.kind === 'closed') startClosed(state, load)
  else {
    const { began, lag } = state
    const come = (): void => serve(state)
    state.arrivals = startArrivals(() => paceOf(load, job.seed), { began, makeWaker: job.makeWaker, lag, come })
  }
  state.timers.every(sweepMs, () => sweep(state))
  turnAt(state, state.began + secondMs)
  const { onProgress } = job
  if (onProgress !== undefined) state.timers.every(progressMs, () => onProgress(progressOf(state)))
  state.timers.at(state.began + state.durationMs, () => {
    state.crew.spawn(state.durationMs)
    state.timers.at(performance.now() + job.drainMs, () => stop(state, 'whole'))
    settleIfDone(state)
  })
  return { result: state.result, cancel: () => stop(state, 'cancelled') }
}

const secondMs = 1000
const sweepMs = 50
const progressMs = 250
const probeMs = 10
/** How long an answer may take to hear that nobody waits for it any more. */
const hearMs = 1000

/** State is a run as it stands; moments are of the monotonic clock. */
interface State {
  readonly job: Job
  readonly began: number
  readonly durationMs: number
  readonly crew: Crew
  readonly seconds: Seconds
  /** What ended since it was last told, where somebody wants to know. */
  readonly fresh: Readonly<Record<'judged' | 'aside', Fresh>>
  readonly lag: Histogram
  readonly flights: Flights
  /** Closed users that go on when all answers are read. */
  readonly ready: User[]
  readonly timers: ReturnType<typeof makeTimers>
  readonly way: Way
  readonly random: () => number
  readonly result: Promise<Measured>
  readonly settle: (measured: Measured) => void
  arrivals: Arrivals | undefined
  /** Whether anything was ever sent. */
  isReached: boolean
  requests: number
  failures: number
  /** Iterations that a user took up. */
  begun: number
  unfinished: number
  unsent: number
  ended: Ended | undefined
  why: string | undefined
}

function begin(job: Job): State {
  const { load } = job
  const durationMs = durationOf(load)
  const { promise: result, resolve: settle } = Promise.withResolvers<Measured>()
  const state: State = {
    ...{ job, durationMs, result, settle },
    began: performance.now() + 2,
    crew: makeCrew({ ...crewOf(load, job.mostConnections), watchedFromMs: spawnMsOf(load) }),
    ...{ seconds: makeSeconds(), lag: makeHistogram(), fresh: { judged: makeFresh(), aside: makeFresh() } },
    ...{ flights: makeFlights(), ready: [], timers: makeTimers(), random: randomFrom(job.seed) },
    way: {
      transportTo: origin => job.transportTo(origin),
      timeoutMs: job.timeoutMs,
      now: () => performance.now(),
      at: (moment, act) => state.timers.at(moment, act),
      chance: () => state.random(),
      depart: flight => state.flights.add(flight),
      record: (sample, due) => record(state, sample, due),
      isOpen: () => !isOver(state),
    },
    ...{
      arrivals: undefined,
      isReached: false,
      requests: 0,
      failures: 0,
      begun: 0,
      unfinished: 0,
      unsent: 0,
      ended: undefined,
      why: undefined,
    },
  }
  return state
}

function elapsed({ began }: State): number {
  return performance.now() - began
}

/** No arrival becomes due and no flow goes on; what is due may still be sent until the drain is over. */
function isOver(state: State): boolean {
  return isOverAt(state, performance.now())
}

function isOverAt({ ended, began, durationMs }: State, now: number): boolean {
  return ended !== undefined || now - began >= durationMs
}

function record(state: State, sample: Sample, due: number): void {
  if (sample.serviceMs !== undefined) state.isReached = true
  state.requests += 1
  if (sample.error !== undefined) state.failures += 1
  state.job.parts.record(sample, due - state.began)
  if (state.job.onProgress !== undefined) noteFresh(state, sample, due - state.began)
  const isTimed = sample.error === undefined || sample.isLate === true
  state.seconds.count(sample.responseMs, sample.error !== undefined, isTimed)
}

function noteFresh({ fresh, job }: State, sample: Sample, dueMs: number): void {
  const { judged, aside } = fresh
  ;(dueMs >= job.parts.judgedFromMs ? judged : aside).record(sample)
}

/** Gives arrivals that wait to users that are idle. */
function serve(state: State): void {
  const { arrivals, crew, job } = state
  while (arrivals !== undefined && arrivals.waiting > 0 && state.ended === undefined) {
    const user = crew.take(elapsed(state))
    if (user === undefined) return
    const iteration = job.deal()
    if (iteration === undefined) {
      crew.giveBack(user, elapsed(state))
      stop(state, 'exhausted')
      return
    }
    const arrival = arrivals.next()
    if (arrival !== undefined) carry(state, user, iteration, arrival)
  }
}

function carry(state: State, user: User, iteration: Iteration, arrival: Arrival): void {
  state.begun += 1
  const { steps, values } = iteration
  const { due, picked } = arrival
  run({ user, steps, values, due, picked, taken: performance.now() }, state.way, () => {
    state.crew.giveBack(user, elapsed(state))
    serve(state)
    settleIfDone(state)
  })
}

type Closed = Extract<Load, { kind: 'closed' }>

/** Closed users begin one after the other, and each goes on for itself. */
function startClosed(state: State, load: Closed): void {
  for (let index = 0; index < load.users; index += 1) {
    const due = state.began + (index * 1000) / load.spawnRate
    state.timers.at(due, () => {
      const user = state.crew.take(elapsed(state))
      if (user !== undefined) iterate(state, load, user)
    })
  }
  // Who is slow to come back to a tick is slow to come back to an answer.
  let tick = state.began + probeMs
  state.timers.every(probeMs, () => {
    const now = performance.now()
    state.lag.record(Math.max(0, now - tick) * 1000)
    tick = now + probeMs
  })
}

function iterate(state: State, load: Closed, user: User): void {
  const now = performance.now()
  const iteration = isOverAt(state, now) ? undefined : state.job.deal()
  if (iteration === undefined) {
    state.crew.giveBack(user, elapsed(state))
    if (isOver(state)) settleIfDone(state)
    else stop(state, 'exhausted')
    return
  }
  state.begun += 1
  let isUnderWay = false
  const { steps, values } = iteration
  run({ user, steps, values, due: now, taken: now }, state.way, () => {
    const next = nextOf(state, load, now)
    // What fails before anything was sent leaves other events their turn.
    if (isUnderWay && isPast(next)) soon(state, load, user)
    else state.timers.at(next, () => iterate(state, load, user))
    settleIfDone(state)
  })
  isUnderWay = true
}

/** The clock is asked only where there is something to wait for. */
function isPast(moment: number): boolean {
  return moment === 0 || moment <= performance.now()
}

/**
 * All answers that are there are read before anybody goes on: the time of one holds no writing of others, and requests that
 * go out together wake the target once.
 */
function soon(state: State, load: Closed, user: User): void {
  const { ready } = state
  ready.push(user)
  if (ready.length > 1) return
  setImmediate(() => {
    for (const one of ready.splice(0)) iterate(state, load, one)
  })
}

/** 0 where there is nothing to wait for. */
function nextOf({ random }: State, { between }: Closed, begun: number): number {
  if (between.kind === 'pacing') return begun + between.everyMs
  if (between.toMs === 0) return 0
  return performance.now() + between.fromMs + (between.toMs - between.fromMs) * random()
}

function sweep({ flights, job }: State): void {
  const now = performance.now()
  for (const flight of flights.all()) {
    if (flight.deadline <= now) flight.end('timeout', `timeout after ${job.timeoutMs / 1000} s`)
  }
}

/** On the second and never before it, or two seconds would be taken for one. */
function turnAt(state: State, moment: number): void {
  state.timers.at(moment, () => {
    turn(state)
    if (state.ended === undefined) turnAt(state, moment + secondMs)
  })
}

function turn(state: State): void {
  const { crew, seconds, job, durationMs } = state
  const elapsedMs = elapsed(state)
  crew.spawn(elapsedMs)
  seconds.turn(Math.min(elapsedMs, durationMs), crew.size)
  job.parts.turn(elapsedMs)
  if (isOver(state)) return
  if (isUnreachable(state, elapsedMs)) stop(state, 'unreachable')
  else {
    state.why = job.shouldAbort?.(count => seconds.window(count), elapsedMs)
    if (state.why !== undefined) stop(state, 'aborted')
  }
}

/** So many requests in so long a time, and not one that could be sent: a longer run would not tell more. */
const unreachableAfter = { ms: 5000, requests: 10 } as const

function isUnreachable({ isReached, requests }: State, elapsedMs: number): boolean {
  return !isReached && elapsedMs >= unreachableAfter.ms && requests >= unreachableAfter.requests
}

function progressOf(state: State): Progress {
  const elapsedMs = elapsed(state)
  const { crew, seconds, job, durationMs, arrivals, fresh } = state
  const { times, requests, failures } = seconds.window(1)
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map(q => times.quantile(q))
  const early =
    elapsedMs < spawnMsOf(job.load) ? 'spawning' : elapsedMs < job.parts.judgedFromMs ? 'warming-up' : undefined
  const [judgedNow, asideNow] = [fresh.judged.take(), fresh.aside.take()]
  return {
    ...{ elapsedMs, durationMs },
    phase: early ?? (elapsedMs < durationMs ? 'steady' : 'draining'),
    ...{ users: job.load.kind === 'open' ? 0 : crew.size, busy: crew.busy, waiting: arrivals?.waiting ?? 0 },
    ...{ requests: state.requests, failures: state.failures },
    ...{ perSecond: requests, failuresPerSecond: failures },
    ...(p50 !== undefined && { p50Ms: p50 / 1000 }),
    ...(p95 !== undefined && { p95Ms: p95 / 1000 }),
    ...(p99 !== undefined && { p99Ms: p99 / 1000 }),
    ended: early === undefined ? judgedNow : asideNow,
  }
}

/** A pump that was held up at the end has still to pick up what became due before it. */
function settleIfDone(state: State): void {
  const { flights, arrivals } = state
  const isServed = arrivals === undefined || (arrivals.isWhole && arrivals.waiting === 0)
  if (flights.size === 0 && isServed && state.ended === undefined && isOver(state)) stop(state, 'whole')
}

/** What is in flight is at least as old as it is, and what was never sent as well. */
function stop(state: State, how: Ended): void {
  if (state.ended !== undefined) return
  state.ended = how
  const at = elapsed(state)
  state.timers.close()
  state.arrivals?.close()
  for (let left = state.arrivals?.next(); left !== undefined; left = state.arrivals?.next()) unsent(state, left)
  for (const flight of state.flights.all()) {
    state.unfinished += 1
    flight.end('cancelled', 'unfinished when the run ended')
  }
  settleWhenHeard(state, at, performance.now() + hearMs)
}

/** A transport may tell only later that it ended a request. */
function settleWhenHeard(state: State, at: number, until: number): void {
  if (state.flights.size === 0 || performance.now() >= until) settle(state, at)
  else setTimeout(() => settleWhenHeard(state, at, until), 2)
}

function settle(state: State, at: number): void {
  const { seconds, lag, crew, arrivals, durationMs, job } = state
  seconds.turn(Math.min(Math.ceil(at / 1000) * 1000, durationMs), crew.size)
  const divided = job.parts.divided(seconds.series())
  const judgedToMs = Math.max(divided.judgedFromMs, Math.min(at, durationMs))
  const watchedMs = judgedToMs - spawnMsOf(job.load)
  crew.close()
  state.settle({
    ...divided,
    ...{ judgedToMs, seconds, pumpLag: lag },
    // An arrival for which there was no data left was none.
    planned: state.begun + state.unsent,
    late: arrivals?.late ?? 0,
    ...{ sent: state.begun, unfinished: state.unfinished, unsent: state.unsent, users: crew.size },
    usersBusy: watchedMs > 0 ? Math.min(1, crew.allBusyMs(judgedToMs) / watchedMs) : 0,
    ended: state.ended ?? 'whole',
    ...(state.why !== undefined && { why: state.why }),
  })
}

function unsent(state: State, { due }: Arrival): void {
  if (state.ended === 'exhausted') return
  const { steps: [step] = [], values = new Map() } = state.job.deal() ?? {}
  if (step === undefined) return
  state.unsent += 1
  const error = 'never sent: every user was busy'
  const { method } = step
  record(
    state,
    {
      ...{ method, name: step.nameOf(values), responseMs: performance.now() - due, bytes: 0, error },
      ...{ isLate: true, isUnfinished: true },
    },
    due,
  )
}
