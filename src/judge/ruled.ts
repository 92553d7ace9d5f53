import type { ConfirmedBy } from '../model/verdict.ts'
import { type Confirmation, gate, type Metric, type Reading, type Ruling } from '../stats/gate.ts'
import type { Side, Trial } from './trial.ts'

/** RepeatedOn is where a run was repeated at once: on another machine, or on the same one. */
export type RepeatedOn = Exclude<Confirmation, 'nights'>

/** Ruled is a trial with what became of it, by which side of it, and the runs that say so, oldest first. */
export interface Ruled {
  readonly trial: Trial
  readonly side: Side
  readonly ruling: Ruling
  readonly tested: readonly Reading[]
  readonly confirmedBy?: ConfirmedBy
}

/** ruleOn rules on all figures of a run together; what repeats leave a suspect, earlier runs may confirm still. */
export function ruleOn(trials: readonly Trial[], on: RepeatedOn | undefined): readonly Ruled[] {
  const byNights = rulings(trials, 'nights', ({ nights }) => nights)
  const byRepeats = on && rulings(trials, on, ({ repeats }) => repeats)
  return trials.flatMap((trial, index) => {
    const [night, repeat] = [byNights[index], byRepeats?.[index]]
    if (night === undefined) return []
    return repeat === undefined || (repeat.kind === 'suspect' && night.kind === 'regression')
      ? [ruledByNights(trial, night)]
      : [ruledBy(trial, trial.repeats, repeat, trial.repeats.runs, on)]
  })
}

function rulings(trials: readonly Trial[], how: Confirmation, sideOf: (trial: Trial) => Side): readonly Ruling[] {
  const metrics = trials.map((trial): Metric => {
    const { series } = trial.gated
    const { usual, runs } = sideOf(trial)
    return {
      usual,
      tolerance: trial.tolerance,
      runs,
      ...(series.endpoint !== undefined && { group: series.indicator }),
    }
  })
  return gate(metrics, how)
}

function ruledByNights(trial: Trial, ruling: Ruling): Ruled {
  const latest = trial.nights.runs.slice(ruling.kind === 'noise' ? -2 : -Math.max(1, ruling.streak))
  return ruledBy(trial, trial.nights, ruling, latest, ruling.streak > 1 ? 'nights' : 'one-run')
}

function ruledBy(trial: Trial, side: Side, ruling: Ruling, runs: Metric['runs'], by: ConfirmedBy | undefined): Ruled {
  const tested = runs.filter(reading => reading !== undefined)
  return { trial, side, ruling, tested, ...(ruling.kind === 'regression' && by && { confirmedBy: by }) }
}
