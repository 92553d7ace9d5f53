import { performance } from 'node:perf_hooks'
import type { Histogram } from './histogram.ts'
import type { Pace } from './pace.ts'
import type { MakeWaker } from './waker.ts'

/** Arrival is due at a moment, and was picked up at another; ms of the monotonic clock. */
export interface Arrival {
  readonly due: number
  readonly picked: number
}

/** Arrivals are those of an open pace: they come whatever becomes of those before. */
export interface Arrivals {
  /** How many have become due. */
  readonly planned: number
  /** Whether all that the pace has were picked up. */
  readonly isWhole: boolean
  /** How many were picked up more than 5 ms late. */
  readonly late: number
  /** How many wait for a user. */
  readonly waiting: number
  next(): Arrival | undefined
  /** Picks up what is due by now, and nothing after it. */
  close(): void
}

const lateMs = 5
/** What to let go of at once where a long queue was served. */
const mostServed = 10_000

/** startArrivals lets arrivals come from a moment on; `come` is called after those that are due were queued. Needs two of a pace, since one is asked ahead. */
export function startArrivals(
  makePace: () => Pace,
  { began, makeWaker, lag, come }: { began: number; makeWaker: MakeWaker; lag: Histogram; come: () => void },
): Arrivals {
  const [pace, ahead] = [makePace(), makePace()]
  let queue: Arrival[] = []
  let [head, index, late, asked] = [0, 0, 0, 0]
  let isClosed = false
  const pickUp = (): void => {
    const now = performance.now()
    for (let due = pace.due(index); due !== undefined && began + due <= now; due = pace.due(index)) {
      index += 1
      lag.record((now - began - due) * 1000)
      if (now - began - due > lateMs) late += 1
      queue.push({ due: began + due, picked: now })
    }
  }
  const ask = (): void => {
    asked = Math.max(asked, index)
    while (waker.room > 0) {
      const due = ahead.due(asked)
      if (due === undefined) return
      asked += 1
      waker.at(began + due)
    }
  }
  const wake = (): void => {
    pickUp()
    come()
    if (!isClosed) ask()
  }
  const waker = makeWaker(wake)
  ask()
  return {
    get planned() {
      return index
    },
    get isWhole() {
      return pace.due(index) === undefined
    },
    get late() {
      return late
    },
    get waiting() {
      return queue.length - head
    },
    next: () => {
      const arrival = queue[head]
      if (arrival === undefined) return undefined
      head += 1
      if (head >= mostServed) {
        queue = queue.slice(head)
        head = 0
      }
      return arrival
    },
    close: () => {
      pickUp()
      isClosed = true
      waker.close()
    },
  }
}
