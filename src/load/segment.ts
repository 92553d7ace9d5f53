import type { Load, Scenario } from '../model/scenario.ts'
import { durationOf, spawnMsOf } from './shape.ts'

/** Segment is a short stretch of a scenario's load; times in ms. */
export interface Segment {
  /** What is left out at its beginning, with the time in which users come. */
  readonly discardMs: number
  /** The judged part behind it. */
  readonly judgedMs: number
  /** Segments of the same number send the same. */
  readonly number: number
}

/** segmentOf is a scenario whose load is one segment of what it was: stages are as steep as they were, and shorter. */
export function segmentOf(scenario: Scenario, { discardMs, judgedMs, number }: Segment): Scenario {
  const load = lasting(scenario.load, discardMs + judgedMs)
  return { ...scenario, load, warmUp: discardMs - spawnMsOf(load), seed: (scenario.seed + number) % 2 ** 32 }
}

function lasting(load: Load, durationMs: number): Load {
  if (load.kind !== 'open') return { ...load, durationMs }
  const share = durationMs / durationOf(load)
  return { ...load, stages: load.stages.map(stage => ({ ...stage, durationMs: stage.durationMs * share })) }
}

const usualMs = 5000

/** discardOf is what is left out at the beginning of a segment: the scenario's own `warm-up`, else 5 s, and all the time in which users come. */
export function discardOf({ load, warmUp }: Scenario): number {
  return Math.max(spawnMsOf(load), typeof warmUp === 'number' && warmUp > 0 ? spawnMsOf(load) + warmUp : usualMs)
}

/** judgedMsOf is how much of a scenario's own load would be judged. */
export function judgedMsOf(scenario: Scenario): number {
  return Math.max(0, durationOf(scenario.load) - discardOf(scenario))
}
