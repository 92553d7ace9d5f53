import { gate, type Metric, mayConfirm } from '../../src/stats/gate.ts'
import { type Random, randomFrom } from '../../src/stats/random.ts'
import { type Level, levelOf, type Preparation } from './gated.ts'
import { type Job, type Night, nightsIn, repeatedIn, type World } from './worlds.ts'

/** Design is a gate in a world: how many metrics and earlier runs it has, and how a suspicion is confirmed. */
export interface Design extends Preparation {
  readonly world: World
  readonly metrics: number
  readonly history: number
  readonly confirmation: 'fresh-runner' | 'same-runner' | 'nights'
  /** A run is the median of three jobs. */
  readonly isRepeated?: true
  /** Nights in a trial, where they confirm each other: 3 unless told. */
  readonly nights?: number
}

/** Measured is what a gate did, in shares of the trials. */
export interface Measured {
  readonly trials: number
  /** Trials without a change in which anything failed. */
  readonly alarms: number
  /** Runs that were repeated to confirm, per unchanged trial. */
  readonly reruns: number
  /** For each change of one endpoint, how often just that endpoint failed. */
  readonly found: readonly number[]
  /** The most trials in a row that failed without a change. */
  readonly streak: number
}

/**
 * nightly plays a gate night after night in a closed loop: a run that fails does not become level. A trial is a night, or
 * several where nights confirm each other; each is judged as it is, and with every change (0.2 for +20 %) put into one
 * endpoint. The world starts anew every 50 trials.
 */
export function nightly(design: Design, changes: readonly number[], trials: number, seed: number): Measured {
  const random = randomFrom(seed)
  const outcomes: Outcome[] = []
  while (outcomes.length < trials) outcomes.push(...spell(design, changes, random))
  const share = (of: (outcome: Outcome) => boolean): number => outcomes.filter(of).length / outcomes.length
  return {
    trials: outcomes.length,
    alarms: share(outcome => outcome.isAlarm),
    reruns: outcomes.reduce((sum, outcome) => sum + outcome.reruns, 0) / outcomes.length,
    found: changes.map((_, index) => share(outcome => outcome.found[index] === true)),
    streak: longest(outcomes),
  }
}

interface Outcome {
  readonly isAlarm: boolean
  readonly reruns: number
  readonly found: readonly boolean[]
}

const spellLength = 50

function spell(design: Design, changes: readonly number[], random: Random): readonly Outcome[] {
  const next = nightsIn(design.world, design.metrics, random)
  let history = Array.from({ length: design.history }, () => runsOf(next(), design, 1)).flat()
  return Array.from({ length: spellLength }, () => {
    const { accepted, ...outcome } =
      design.confirmation === 'nights' ? byNights(history, next) : byReruns(history, next)
    history = [...history, ...accepted].slice(-design.history)
    return outcome
  })

  /** The second and third job are needed as long as something is suspect. */
  function byReruns(earlier: readonly Job[], night: () => Night): Played {
    const jobs = runsOf(night(), design, 3)
    const level = levelOf(earlier, design)
    const metrics = level.metrics(jobs)
    const isFailed = (given: readonly Metric[]): readonly boolean[] => fails(given, level.isUnknownMachine(jobs))
    const isAlarm = isFailed(metrics).includes(true)
    const slower = Math.floor(random() * design.metrics)
    return {
      isAlarm,
      reruns: [1, 2].filter(count => isOpen(level.metrics(jobs.slice(0, count)))).length,
      accepted: isAlarm ? [] : jobs.slice(0, 1),
      found: changes.map(change => {
        const metric = level.metric(
          jobs.map(job => slowed(job, slower, change)),
          slower,
        )
        return isFailed(metrics.with(slower, metric))[slower] === true
      }),
    }
  }

  /** Each night is judged with the two before it, by all that came before it. */
  function byNights(earlier: readonly Job[], night: () => Night): Played {
    const slower = Math.floor(random() * design.metrics)
    const found = changes.map(() => false)
    let accepted: readonly Job[] = []
    let isAlarm = false
    for (let count = 0; count < (design.nights ?? 3); count += 1) {
      const tonight = runsOf(night(), design, 1)
      const nights = [...accepted, ...tonight]
      const levelBy = (before: readonly Job[]): Level => levelOf([...earlier, ...before].slice(-design.history), design)
      const judged = (given: readonly Job[]): readonly Job[] => [...earlier, ...given].slice(-3)
      const level = levelBy(accepted)
      const metrics = level.metrics(judged(nights))
      const isUnknown = level.isUnknownMachine(judged(nights))
      for (const [index, change] of changes.entries()) {
        const changed = nights.map(job => slowed(job, slower, change))
        const metric = levelBy(changed.slice(0, -1)).metric(judged(changed), slower)
        if (fails(metrics.with(slower, metric), isUnknown)[slower] === true) found[index] = true
      }
      if (fails(metrics, isUnknown).includes(true)) isAlarm = true
      else accepted = nights
    }
    return { isAlarm, reruns: 0, accepted, found }
  }

  function fails(metrics: readonly Metric[], isUnknown: boolean): readonly boolean[] {
    return gate(metrics, design.confirmation).map(({ kind }) => kind === 'regression' && !isUnknown)
  }

  function isOpen(metrics: readonly Metric[]): boolean {
    return mayConfirm(metrics, gate(metrics, design.confirmation))
  }
}

interface Played extends Outcome {
  readonly accepted: readonly Job[]
}

function runsOf(night: Night, { confirmation, isRepeated }: Design, count: number): readonly Job[] {
  if (confirmation === 'same-runner') return night.jobsOnOneMachine(count)
  return Array.from({ length: count }, () => (isRepeated ? repeatedIn(night) : night.job()))
}

function slowed(job: Job, endpoint: number, change: number): Job {
  return { ...job, values: job.values.with(endpoint, (job.values[endpoint] ?? Number.NaN) + Math.log1p(change)) }
}

function longest(outcomes: readonly Outcome[]): number {
  let streak = 0
  return outcomes.reduce((most, { isAlarm }) => {
    streak = isAlarm ? streak + 1 : 0
    return Math.max(most, streak)
  }, 0)
}
