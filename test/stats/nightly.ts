import { type Random, randomFrom } from '../../src/stats/random.ts'
import { type Preparation, ruled } from './gated.ts'
import { type Job, medianOf, type Night, nightsIn, type World } from './worlds.ts'

/** Design is a gate in a world: how many metrics and earlier runs it has, and how a suspicion is confirmed. */
export interface Design extends Preparation {
  readonly world: World
  readonly metrics: number
  readonly history: number
  readonly confirmation: 'fresh-runner' | 'same-runner' | 'nights'
  /** A run is the median of three jobs. */
  readonly isRepeated?: true
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
 * three nights where nights confirm each other; each is judged as it is, and with every change (0.2 for +20 %) put into one
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
    const isByNights = design.confirmation === 'nights'
    const nights = Array.from({ length: isByNights ? 3 : 1 }, next)
    const runs = nights.flatMap(night => runsOf(night, design, isByNights ? 1 : 3))
    const slower = Math.floor(random() * design.metrics)
    const found = changes.map(change =>
      failsOf(
        history,
        runs.map(job => slowed(job, slower, change)),
        design,
      ).endpoints.has(slower),
    )
    const unchanged = failsOf(history, runs, design)
    history = [...history, ...unchanged.accepted].slice(-design.history)
    return { isAlarm: unchanged.endpoints.size > 0, reruns: unchanged.reruns, found }
  })
}

interface Fails {
  readonly endpoints: ReadonlySet<number>
  readonly reruns: number
  readonly accepted: readonly Job[]
}

function failsOf(history: readonly Job[], runs: readonly Job[], design: Design): Fails {
  return design.confirmation === 'nights' ? byNights(history, runs, design) : byReruns(history, runs, design)
}

/** The second and third job are made as long as something is suspect. */
function byReruns(history: readonly Job[], runs: readonly Job[], design: Design): Fails {
  for (let reruns = 0; ; reruns += 1) {
    const rulings = ruled(history, runs.slice(0, reruns + 1), design, design.confirmation)
    if (reruns < 2 && rulings.includes('suspect')) continue
    const endpoints = failed(rulings)
    return { endpoints, reruns, accepted: endpoints.size === 0 ? runs.slice(0, 1) : [] }
  }
}

/** Each night is judged with the two before it, against all that came before it. */
function byNights(history: readonly Job[], runs: readonly Job[], design: Design): Fails {
  let accepted: readonly Job[] = []
  const endpoints = new Set<number>()
  for (const job of runs) {
    const earlier = [...history, ...accepted]
    const now = failed(ruled(earlier.slice(-design.history), [...earlier.slice(-2), job], design, 'nights'))
    for (const endpoint of now) endpoints.add(endpoint)
    if (now.size === 0) accepted = [...accepted, job]
  }
  return { endpoints, reruns: 0, accepted }
}

function failed(rulings: ReturnType<typeof ruled>): ReadonlySet<number> {
  return new Set(rulings.flatMap((kind, index) => (kind === 'regression' ? [index] : [])))
}

function runsOf(night: Night, { confirmation, isRepeated }: Design, count: number): readonly Job[] {
  if (confirmation === 'same-runner') return night.jobsOnOneMachine(count)
  const job = (): Job => (isRepeated ? medianOf([night.job(), night.job(), night.job()]) : night.job())
  return Array.from({ length: count }, job)
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
