import { median, medianDeviation } from './median.ts'

/** Controlled is a figure of one run and that of the control endpoint in the same run, both as logarithms. */
export interface Controlled {
  readonly value: number
  readonly control?: number | undefined
}

/** Calibrated is a history and a run with their machine's own share taken out, in terms of a usual machine. */
export interface Calibrated {
  readonly history: readonly number[]
  readonly value: number
  /** How much slower than usual the control endpoint was in this run, as a logarithm. */
  readonly machine: number
}

/**
 * calibrated divides each run by its control endpoint. It is absent where that is no help: the run has no control, fewer
 * than eight earlier runs have one, or the ratios stray more than the figures themselves.
 */
export function calibrated(history: readonly Controlled[], run: Controlled): Calibrated | undefined {
  const pairs = history.flatMap(({ value, control }) => (control === undefined ? [] : [{ value, control }]))
  if (run.control === undefined || pairs.length < 8) return undefined
  const usualControl = median(pairs.map(pair => pair.control))
  const ratios = pairs.map(pair => pair.value - (pair.control - usualControl))
  if (medianDeviation(ratios) > medianDeviation(pairs.map(pair => pair.value))) return undefined
  const machine = run.control - usualControl
  return { history: ratios, value: run.value - machine, machine }
}
