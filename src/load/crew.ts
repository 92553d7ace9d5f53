import type { User } from './iteration.ts'

/** Crew is the users of a run: those who are idle, and how many there are. */
export interface Crew {
  /** An idle user; undefined where all are busy and no more may come. `elapsedMs` is since the start of the run. */
  take(elapsedMs: number): User | undefined
  giveBack(user: User, elapsedMs: number): void
  /** Lets come who may have come by now. */
  spawn(elapsedMs: number): void
  readonly size: number
  readonly busy: number
  /** For how long, in ms from a moment on, every user was busy at once. */
  allBusyMs(elapsedMs: number): number
  close(): void
}

/** CrewRules say how many users there may be and how they come. */
export interface CrewRules {
  readonly most: number
  /** Per second; absent where they come as they are needed. */
  readonly spawnRate?: number
  /** From when on it counts that all are busy. */
  readonly watchedFromMs: number
}

/** makeCrew makes a crew of nobody. Those who have been idle for longest are taken first, where users come at a rate. */
export function makeCrew({ most, spawnRate, watchedFromMs }: CrewRules): Crew {
  const everyone: User[] = []
  const idle: User[] = []
  let busySince: number | undefined
  let busyMs = 0
  const come = (): void => {
    const user = { connections: new Map() }
    everyone.push(user)
    idle.push(user)
  }
  const isFull = (): boolean => idle.length === 0 && everyone.length === most
  const watched = (from: number, to: number): number => Math.max(0, to - Math.max(from, watchedFromMs))
  const crew: Crew = {
    spawn: elapsedMs => {
      if (spawnRate === undefined) return
      const due = Math.min(most, Math.floor((elapsedMs / 1000) * spawnRate + 1e-9) + 1)
      while (everyone.length < due) come()
    },
    take: elapsedMs => {
      crew.spawn(elapsedMs)
      if (idle.length === 0 && spawnRate === undefined && everyone.length < most) come()
      // A connection that was used last is the one least likely to have been ended by the other side.
      const user = spawnRate === undefined ? idle.pop() : idle.shift()
      if (user !== undefined && isFull()) busySince = elapsedMs
      return user
    },
    giveBack: (user, elapsedMs) => {
      if (busySince !== undefined) busyMs += watched(busySince, elapsedMs)
      busySince = undefined
      idle.push(user)
    },
    get size() {
      return everyone.length
    },
    get busy() {
      return everyone.length - idle.length
    },
    allBusyMs: elapsedMs => busyMs + (busySince === undefined ? 0 : watched(busySince, elapsedMs)),
    close: () => {
      for (const { connections } of everyone) for (const connection of connections.values()) connection.close()
    },
  }
  return crew
}
