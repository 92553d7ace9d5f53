import type { Flight } from './iteration.ts'

/** Flights are the requests under way. */
export interface Flights {
  readonly size: number
  /** Notes one that begins; gives back what to call, once, when it has ended. */
  add(flight: Flight): () => void
  /** As they are now, in no order. */
  all(): readonly Flight[]
}

/**
 * makeFlights makes an empty one. Not a Set: one that changes with each request leaves a chain of outgrown tables behind it,
 * which keeps all that they held alive until the next full collection.
 */
export function makeFlights(): Flights {
  const held: Seat[] = []
  return {
    get size() {
      return held.length
    },
    add: flight => {
      const seat = { flight, at: held.length }
      held.push(seat)
      return () => {
        const last = held.pop()
        if (last === undefined || last === seat) return
        held[seat.at] = last
        last.at = seat.at
      }
    },
    all: () => held.map(({ flight }) => flight),
  }
}

interface Seat {
  readonly flight: Flight
  at: number
}
