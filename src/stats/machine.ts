import { median } from './median.ts'

/** Placed is a figure of one run as a logarithm, and the machine (its CPU model) that it was measured on, where known. */
export interface Placed {
  readonly value: number
  readonly machine?: string | undefined
}

/** Levelled is a history and the runs that are judged by it as if all had been measured on the machine of the latest run. */
export interface Levelled {
  readonly history: readonly number[]
  readonly runs: readonly number[]
  /** How many earlier runs the level rests on: of the judged runs' machines, the one with the fewest. */
  readonly levelRuns: number
  /** A judged run's machine has no three runs in a history of other machines: it cannot be told from a regression. */
  readonly isUnknownMachine: boolean
}

/**
 * levelled takes out what the machines differ by: each run moves by the difference between the medians of its machine and
 * of the latest run's. Earlier runs on a machine with fewer than three of them are left out; a run without a machine stays
 * as it is, and so do all of them where the latest run's machine is unknown or has too few runs itself.
 */
export function levelled(history: readonly Placed[], runs: readonly Placed[]): Levelled {
  const all = [...history, ...runs].flatMap(({ machine }) => (machine === undefined ? [] : [machine]))
  if (new Set(all).size < 2) return asMeasured(history, runs, false)
  const byMachine = Map.groupBy(history, run => run.machine)
  const levels = new Map(byMachine.entries().map(([machine, of]) => [machine, levelOf(of)]))
  const isUnknown = ({ machine }: Placed): boolean => machine !== undefined && levels.get(machine) === undefined
  const isUnknownMachine = runs.some(isUnknown)
  const level = levels.get(runs.at(-1)?.machine)
  if (runs.at(-1)?.machine === undefined || level === undefined) return asMeasured(history, runs, isUnknownMachine)
  const moved = ({ value, machine }: Placed): number =>
    machine === undefined ? value : value - (levels.get(machine) ?? level) + level
  return {
    history: history.filter(run => !isUnknown(run)).map(moved),
    runs: runs.map(moved),
    levelRuns: Math.min(...runs.map(({ machine }) => byMachine.get(machine)?.length ?? history.length)),
    isUnknownMachine,
  }
}

function asMeasured(history: readonly Placed[], runs: readonly Placed[], isUnknownMachine: boolean): Levelled {
  const levelRuns = history.length
  return { history: history.map(run => run.value), runs: runs.map(run => run.value), levelRuns, isUnknownMachine }
}

function levelOf(runs: readonly Placed[]): number | undefined {
  return runs.length < 3 ? undefined : median(runs.map(run => run.value))
}
