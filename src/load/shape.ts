import type { Load } from '../model/scenario.ts'
import type { CrewRules } from './crew.ts'
import { evenPace, type Pace, type Piece, poissonPace, spawning } from './pace.ts'

/** durationOf is how long a load lasts, in ms. */
export function durationOf(load: Load): number {
  return load.kind === 'open' ? load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0) : load.durationMs
}

/** spawnMsOf is how long users spawn, in ms; what is due meanwhile is shown and not judged. */
export function spawnMsOf(load: Load): number {
  return load.kind === 'open' ? 0 : Math.min(load.durationMs, (load.users / load.spawnRate) * 1000)
}

/** crewOf is how many users carry a load: open arrivals need as many as connections may be open. */
export function crewOf(load: Load, mostConnections: number): Pick<CrewRules, 'most' | 'spawnRate'> {
  switch (load.kind) {
    case 'open':
      return { most: mostConnections }
    case 'carried':
      return { most: load.users, spawnRate: load.spawnRate }
    case 'closed':
      return { most: load.users }
    default:
      return load satisfies never
  }
}

/** paceOf is when arrivals are due; closed users have no pace. */
export function paceOf(load: Exclude<Load, { kind: 'closed' }>, seed: number): Pace {
  const pieces = piecesOf(load)
  return load.arrivals === 'poisson' ? poissonPace(pieces, seed) : evenPace(pieces)
}

/** peakRate is the highest rate of arrivals, per second; closed users have none. */
export function peakRate(load: Load): number {
  if (load.kind === 'closed') return 0
  return load.kind === 'carried' ? load.rate : Math.max(0, ...load.stages.flatMap(({ from, to }) => [from, to]))
}

/** piecesOf is a load as stretches of a rate that changes evenly. */
export function piecesOf(load: Exclude<Load, { kind: 'closed' }>): readonly Piece[] {
  if (load.kind === 'carried') return spawning(load.rate, load.users, load.spawnRate, load.durationMs / 1000)
  return load.stages.map(({ from, to, durationMs }) => ({ from, to, seconds: durationMs / 1000 }))
}
