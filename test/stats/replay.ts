import { type Confirmation, gate, type Reading } from '../../src/stats/gate.ts'
import { sinceLastStep } from '../../src/stats/level.ts'
import { usual } from '../../src/stats/usual.ts'
import { type Peer, peers } from './peers.ts'

/** Replayed is how often a gate alarms on histories of software that never changed, as they are and with a change put in. */
export interface Replayed {
  readonly decisions: number
  readonly alarms: number
  readonly found: readonly number[]
}

/**
 * replayed plays a gate over real series in a closed loop, from the 21st run on. Runs that repeat one are those that
 * followed it; nights are those before it. A change begins at the run that is judged, or at the first of its nights.
 */
export function replayed(
  series: readonly (readonly number[])[],
  confirmation: Exclude<Confirmation, 'same-runner'>,
  changes: readonly number[],
): Replayed {
  return over(series, changes, (level, values, at, factor) => {
    const judged = confirmation === 'nights' ? [at - 2, at - 1, at] : [at, at + 1, at + 2]
    const runs = judged.map(run => reading((values[run] ?? Number.NaN) * factor))
    const metric = { usual: usual(sinceLastStep(level.map(Math.log))), tolerance: { ratio: 0.1 }, runs }
    return gate([metric], confirmation)[0]?.kind === 'regression'
  })
}

/** replayedBy plays a gate of others over the same runs. */
export function replayedBy(series: readonly (readonly number[])[], name: string, changes: readonly number[]): Replayed {
  const peer: Peer | undefined = peers[name]
  return over(
    series,
    changes,
    (_, values, at, factor) =>
      peer?.(values.slice(Math.max(0, at - 30), at), (values[at] ?? Number.NaN) * factor) === true,
  )
}

type Alarm = (level: readonly number[], values: readonly number[], at: number, factor: number) => boolean

function over(series: readonly (readonly number[])[], changes: readonly number[], alarms: Alarm): Replayed {
  const counts = { decisions: 0, alarms: 0 }
  const found = changes.map(() => 0)
  for (const values of series) {
    let level = values.slice(0, 20)
    for (let at = 20; at + 2 < values.length; at += 1) {
      counts.decisions += 1
      for (const [index, change] of changes.entries())
        if (alarms(level, values, at, 1 + change)) found[index] = (found[index] ?? 0) + 1
      const isAlarm = alarms(level, values, at, 1)
      if (isAlarm) counts.alarms += 1
      else level = [...level, ...values.slice(at, at + 1)].slice(-20)
    }
  }
  const { decisions } = counts
  return { decisions, alarms: counts.alarms / decisions, found: found.map(count => count / decisions) }
}

function reading(value: number): Reading {
  return { value: Math.log(value), least: Math.log(value) }
}
