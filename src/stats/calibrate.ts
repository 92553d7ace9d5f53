import { median, medianDeviation } from './median.ts'

/** Controlled is a figure of one run and that of the control endpoint in the same run, both as logarithms. */
export interface Controlled {
  readonly value: number
  readonly control?: number | undefined
}

/**
 * isControlUseful says whether a control endpoint tells what the machine did to these metrics, by their histories: at least
 * eight runs have one, and most metrics stray no more when divided by it. It holds for all metrics of a run or for none:
 * were some of them divided only, a slow machine would make the others stand out.
 */
export function isControlUseful(histories: readonly (readonly Controlled[])[]): boolean {
  const useful = histories.filter(history => {
    const pairs = pairsOf(history)
    return pairs.length >= 8 && medianDeviation(pairs.map(ratio)) <= medianDeviation(pairs.map(pair => pair.value))
  })
  return 2 * useful.length > histories.length
}

/**
 * repeated makes one run of several short ones: the median of their figures, and the control that leaves the median of
 * their ratios, since each has to be divided by what its own machine did. Without control where one of them has none.
 */
export function repeated(runs: readonly Controlled[]): Controlled {
  const value = median(runs.map(run => run.value))
  const pairs = pairsOf(runs)
  return pairs.length < runs.length ? { value } : { value, control: value - median(pairs.map(ratio)) }
}

/** Calibrated is a history and the runs that are judged by it with their machine's own share taken out. */
export interface Calibrated {
  readonly history: readonly number[]
  readonly runs: readonly number[]
  /** How much slower than usual the control endpoint was in each run, as a logarithm. */
  readonly machine: readonly number[]
}

/**
 * calibrated divides each run by its control endpoint, and multiplies all by the usual one, so that they stay in their own
 * unit. Earlier runs without a control are left out. Absent where a judged run has none.
 */
export function calibrated(history: readonly Controlled[], runs: readonly Controlled[]): Calibrated | undefined {
  const earlier = pairsOf(history)
  const judged = pairsOf(runs)
  if (judged.length < runs.length || earlier.length === 0) return undefined
  const usual = median(earlier.map(pair => pair.control))
  return {
    history: earlier.map(pair => ratio(pair) + usual),
    runs: judged.map(pair => ratio(pair) + usual),
    machine: judged.map(pair => pair.control - usual),
  }
}

interface Pair {
  readonly value: number
  readonly control: number
}

function pairsOf(runs: readonly Controlled[]): readonly Pair[] {
  return runs.flatMap(({ value, control }) => (control === undefined ? [] : [{ value, control }]))
}

function ratio({ value, control }: Pair): number {
  return value - control
}
