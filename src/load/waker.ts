import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'

/** Waker calls back when a moment of the monotonic clock has come, never before it, and as shortly after as it can. */
export interface Waker {
  /** How many more moments may be asked for. */
  readonly room: number
  /** Asks for one more, not before those that were asked for; one wake may stand for several. */
  at(moment: number): void
  close(): void
}

/** MakeWaker makes the one waker of a run. */
export type MakeWaker = (wake: () => void) => Waker

/** Above this rate a watched clock would take a whole core. */
const metronomeFrom = 100

/** wakerFor gets a waker ready for a rate per second; what it starts ends with the waker, so that one must be made. */
export async function wakerFor(peakRate: number): Promise<MakeWaker> {
  return peakRate > metronomeFrom ? await startMetronome() : timerWaker
}

/** timerWaker sleeps until a moment is near and watches the clock from there on: 3 µs late, 7 % of a core at 50 a second. */
export function timerWaker(wake: () => void): Waker {
  let due: number | undefined
  let timer: NodeJS.Timeout | undefined
  let watching: NodeJS.Immediate | undefined
  const look = (): void => {
    watching = undefined
    if (due === undefined) return
    const left = due - performance.now()
    if (left <= 0) {
      due = undefined
      wake()
    } else if (left <= nearMs) watching = setImmediate(look)
    else sleep(left)
  }
  // Timers count whole milliseconds and may fire almost two of them early.
  const sleep = (left: number): void => {
    timer = setTimeout(look, Math.max(0, Math.floor(left - nearMs)))
  }
  const rest = (): void => {
    clearTimeout(timer)
    if (watching !== undefined) clearImmediate(watching)
    watching = undefined
  }
  return {
    get room() {
      return due === undefined ? 1 : 0
    },
    at: moment => {
      rest()
      due = moment
      // Who asks may not be ready to be woken before that is over.
      if (moment <= performance.now()) watching = setImmediate(look)
      else look()
    },
    close: rest,
  }
}

const nearMs = 1.2

/**
 * startMetronome lets a thread of its own sleep until the moment, to fractions of a millisecond, and send a message: 0.1 ms
 * late at any rate, where a watched clock would take a whole core. The thread knows the moments ahead, since being told each
 * would cost a switch between threads. It is waited for: a thread takes 50 ms to come, and what is due meanwhile would be
 * late. (Waiting for a cell of shared memory by `Atomics.waitAsync` costs 5 µs less than a message, and keeps 180 bytes of
 * each wait: 100 MB in 10 minutes of 1,000/s.)
 */
export async function startMetronome(): Promise<MakeWaker> {
  const memory = new SharedArrayBuffer(16 + 8 * ahead)
  const thread = new Worker(metronome, { eval: true, workerData: memory, stdin: false })
  await once(thread, 'online')
  return wake => metronomeWaker(memory, thread, wake)
}

function metronomeWaker(memory: SharedArrayBuffer, thread: Worker, wake: () => void): Waker {
  const [cells, moments] = [new Int32Array(memory, 0, 3), new Float64Array(memory, 16, ahead)]
  let [asked, heard] = [0, 0]
  let isClosed = false
  const hear = (): void => {
    if (isClosed) return
    Atomics.store(cells, rung, 0)
    const reached = Atomics.load(cells, come)
    // What was heard already may have another moment in its place by now.
    if (reached === heard) return
    // Clocks of two threads may differ by a rounding.
    const isEarly = (moments[(reached - 1) % ahead] ?? 0) > performance.timeOrigin + performance.now()
    if (isEarly) setImmediate(hear)
    else {
      heard = reached
      wake()
    }
  }
  thread.on('message', hear)
  return {
    get room() {
      return ahead - asked + heard
    },
    at: moment => {
      moments[asked % ahead] = moment + performance.timeOrigin
      asked += 1
      Atomics.store(cells, told, asked)
      Atomics.notify(cells, told)
    },
    close: () => {
      isClosed = true
      void thread.terminate()
    },
  }
}

/**
 * How many moments the thread knows, and the cells: how many it was told, how many have come, and whether a message of that
 * is still to be heard.
 */
const [ahead, told, come, rung] = [64, 0, 1, 2]

/** Runs in the thread. */
const metronome = `
const { parentPort, workerData } = require('node:worker_threads')
const cells = new Int32Array(workerData, 0, 3)
const moments = new Float64Array(workerData, 16)
const idle = new Int32Array(new SharedArrayBuffer(4))
const origin = performance.timeOrigin
let at = 0
for (;;) {
  const asked = Atomics.load(cells, ${told})
  const now = origin + performance.now()
  const from = at
  while (at !== asked && moments[at % ${ahead}] <= now) at += 1
  if (at !== from) {
    Atomics.store(cells, ${come}, at)
    if (Atomics.exchange(cells, ${rung}, 1) === 0) parentPort.postMessage(0)
  } else if (at === asked) Atomics.wait(cells, ${told}, asked)
  else Atomics.wait(idle, 0, 0, moments[at % ${ahead}] - now)
}
`
