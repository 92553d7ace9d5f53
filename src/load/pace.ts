import { type Random, randomFrom } from '../stats/random.ts'

/** Piece is a stretch of a load in which the rate changes evenly, in arrivals per second; times are seconds from the start. */
export interface Piece {
  readonly seconds: number
  readonly from: number
  readonly to: number
}

/**
 * Pace says when each arrival is due, whatever the target does: `due(i)` is in ms from the start, for i from 0, never
 * falling, and undefined from the first arrival on that would be due after the end.
 */
export interface Pace {
  due(index: number): number | undefined
}

/** evenPace spaces arrivals in closed form: arrival i is due when the rate, summed up over time, has reached i. */
export function evenPace(pieces: readonly Piece[]): Pace {
  const known = cumulated(pieces)
  return { due: index => dueAt(known, index) }
}

/** poissonPace draws exponential gaps between arrivals, as of users who know nothing of each other; ask in order, of each as often as you like. */
export function poissonPace(pieces: readonly Piece[], seed: number): Pace {
  const known = cumulated(pieces)
  const random = randomFrom(seed)
  let [count, drawn] = [0, 0]
  return {
    due: index => {
      for (; count <= index; count += 1) drawn += gap(random)
      return dueAt(known, drawn)
    },
  }
}

/**
 * spawning is the load while users spawn: `rate × spawned ÷ users`, so that nobody who has just spawned carries more than
 * his share. Arrival i is due at √(2·i·users ÷ (rate·spawnRate)) seconds (engine.md §13), which is a rate that rises evenly.
 */
export function spawning(rate: number, users: number, spawnRate: number, seconds: number): readonly Piece[] {
  const spawned = users / spawnRate
  if (spawned >= seconds) return [{ seconds, from: 0, to: (rate * seconds) / spawned }]
  return [
    { seconds: spawned, from: 0, to: rate },
    { seconds: seconds - spawned, from: rate, to: rate },
  ]
}

/** arrivalsBetween is how many arrivals are due from one moment to another, in seconds from the start; a fraction counts. */
export function arrivalsBetween(pieces: readonly Piece[], fromSeconds: number, toSeconds: number): number {
  return cumulated(pieces).reduce((sum, { after, seconds, from, to }) => {
    const begin = Math.min(seconds, Math.max(0, fromSeconds - after))
    const end = Math.min(seconds, Math.max(0, toSeconds - after))
    const rateAt = (second: number): number => from + ((to - from) * second) / seconds
    return sum + arrivalsIn({ seconds: end - begin, from: rateAt(begin), to: rateAt(end) })
  }, 0)
}

interface Known extends Piece {
  /** Seconds and arrivals before this piece. */
  readonly after: number
  readonly before: number
}

function cumulated(pieces: readonly Piece[]): readonly Known[] {
  let [after, before] = [0, 0]
  return pieces.map(piece => {
    const known = { ...piece, after, before }
    after += piece.seconds
    before += arrivalsIn(piece)
    return known
  })
}

function arrivalsIn({ seconds, from, to }: Piece): number {
  return ((from + to) / 2) * seconds
}

function totalOf(pieces: readonly Known[]): number {
  const last = pieces.at(-1)
  return last === undefined ? 0 : last.before + arrivalsIn(last)
}

/** 0.1 × 30 is 3.0000000000000004 in binary, which is three arrivals and no fourth. */
function withoutNoise(count: number): number {
  const whole = Math.round(count)
  return Math.abs(count - whole) < 1e-9 * Math.max(1, whole) ? whole : count
}

function dueAt(pieces: readonly Known[], arrivals: number): number | undefined {
  const last = pieces.at(-1)
  if (last === undefined || arrivals >= withoutNoise(totalOf(pieces))) return undefined
  const piece = pieces.findLast(({ before }) => withoutNoise(before) <= arrivals) ?? last
  return (piece.after + secondsFor(piece, Math.max(0, arrivals - piece.before))) * 1000
}

/** Solves from·t + slope·t²÷2 = count for t, in the form that stays exact where the slope is small. */
function secondsFor({ seconds, from, to }: Piece, count: number): number {
  if (count === 0) return 0
  const slope = (to - from) / seconds
  const root = Math.sqrt(Math.max(0, from * from + 2 * slope * count))
  return (2 * count) / (from + root)
}

function gap(random: Random): number {
  return -Math.log(1 - random())
}
