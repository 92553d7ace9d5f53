import { median } from './median.ts'

/** Placed is a figure of one run as a logarithm, and the machine (its CPU model) that it was measured on, where known. */
export interface Placed {
  readonly value: number
  readonly machine?: string | undefined
}

/** Levelled is a history as if it had been measured on the machine of the run that is judged. */
export interface Levelled {
  readonly history: readonly number[]
  /** The run's machine has no three runs in a history of several machines: it cannot be told from a regression. */
  readonly isUnknownMachine: boolean
}

/**
 * levelled takes out what the machines differ by: each run moves by the difference between the medians of its machine and
 * of the judged run's. Machines with fewer than three runs are left out; a run without a machine stays as it is, like all
 * of them where the judged run's machine is unknown or has too few runs itself.
 */
export function levelled(history: readonly Placed[], machine: string | undefined): Levelled {
  const machines = new Set([machine, ...history.map(run => run.machine)].filter(name => name !== undefined))
  const level = machine === undefined ? undefined : levelOf(history, machine)
  if (machines.size < 2 || level === undefined)
    return { history: history.map(run => run.value), isUnknownMachine: machine !== undefined && machines.size > 1 }
  return { history: history.flatMap(run => moved(run, history, level)), isUnknownMachine: false }
}

function moved({ value, machine }: Placed, history: readonly Placed[], level: number): readonly number[] {
  if (machine === undefined) return [value]
  const own = levelOf(history, machine)
  return own === undefined ? [] : [value - own + level]
}

function levelOf(history: readonly Placed[], machine: string): number | undefined {
  const values = history.filter(run => run.machine === machine).map(run => run.value)
  return values.length < 3 ? undefined : median(values)
}
