import { repeated } from '../../src/stats/calibrate.ts'
import { normal, type Random } from '../../src/stats/random.ts'

/** World is how much the figures of unchanged software stray on a kind of machine, as logarithms. */
export interface World {
  readonly name: string
  /** Standard deviation from job to job (Student's t of 5 degrees of freedom, or normal). */
  readonly spread: number
  readonly isHeavy: boolean
  /** Standard deviation of what changes slowly from night to night (lag-1 autocorrelation 0.9). */
  readonly drift: number
  /** Jobs that share their machine with a noisy neighbour: how many, and how much slower they are on average. */
  readonly neighbours: number
  readonly neighbour: number
  /** Machines: their shares, and how much slower they are. */
  readonly machines: readonly { readonly share: number; readonly slower: number }[]
}

const alike = [{ share: 1, slower: 0 }]

/** quiet is a machine of one's own. */
export const quiet: World = {
  name: 'quiet',
  spread: 0.02,
  isHeavy: false,
  drift: 0,
  neighbours: 0.01,
  neighbour: 0.2,
  machines: alike,
}

/** ci is a hosted runner as most are: 4 %, heavy tails, drift, and one job in twenty 28 % slower. */
export const ci: World = {
  name: 'ci',
  spread: 0.04,
  isHeavy: true,
  drift: 0.02,
  neighbours: 0.05,
  neighbour: 0.25,
  machines: alike,
}

/** noisy is a hosted runner at its worst, a quarter of them with a processor 16 % slower. */
export const noisy: World = {
  name: 'noisy',
  spread: 0.07,
  isHeavy: true,
  drift: 0.03,
  neighbours: 0.1,
  neighbour: 0.35,
  machines: [
    { share: 0.75, slower: 0 },
    { share: 0.25, slower: 0.15 },
  ],
}

/** fleet is ci with three processors, the slower ones by 15 and 35 %. */
export const fleet: World = {
  ...ci,
  name: 'fleet',
  machines: [
    { share: 0.5, slower: 0 },
    { share: 0.3, slower: Math.log(1.15) },
    { share: 0.2, slower: Math.log(1.35) },
  ],
}

/** Job is what one job measured: each endpoint's figure and the control that it is divided by, as logarithms, and where. */
export interface Job {
  readonly values: readonly number[]
  readonly controls: readonly number[]
  readonly machine: string
}

/** Of the variance, what all endpoints of a job have in common. */
const common = 0.6

/** The control endpoint sees so much of what its machine does, and strays by so much on its own. */
const control = { share: 0.8, spread: 0.015 } as const

/** Night makes the jobs of one night: on machines of their own, or all on one. */
export interface Night {
  job(): Job
  jobsOnOneMachine(count: number): readonly Job[]
}

/** nightsIn makes one night after the other. */
export function nightsIn(world: World, endpoints: number, random: Random): () => Night {
  let shared = world.drift * normal(random)
  let own = Array.from({ length: endpoints }, () => world.drift * normal(random))
  return () => {
    shared = drifted(shared, world.drift, random)
    own = own.map(value => drifted(value, world.drift, random))
    const drift = own.map(value => Math.sqrt(1 - common) * value)
    const job = (machine: Machine): Job => jobOn(machine, drift, world, random)
    const machine = (): Machine => machineIn(world, Math.sqrt(common) * shared, random)
    return {
      job: () => job(machine()),
      jobsOnOneMachine: count => {
        const one = machine()
        return Array.from({ length: count }, () => job(one))
      },
    }
  }
}

/** repeatedIn makes one run of three jobs. Which machine it counts for is not told. */
export function repeatedIn(night: Night): Job {
  const jobs = [night.job(), night.job(), night.job()]
  const figures = (jobs[0]?.values ?? []).map((_, index) =>
    repeated(jobs.map(({ values, controls }) => ({ value: values[index] ?? Number.NaN, control: controls[index] }))),
  )
  return {
    values: figures.map(({ value }) => value),
    controls: figures.map(figure => figure.control ?? Number.NaN),
    machine: 'several',
  }
}

/** strayed draws a deviation of a job: of Student's t with 5 degrees of freedom and variance 1, or normal. */
export function strayed(isHeavy: boolean, random: Random): number {
  if (!isHeavy) return normal(random)
  let squares = 0
  for (let draw = 0; draw < 5; draw += 1) squares += normal(random) ** 2
  return (normal(random) / Math.sqrt(squares / 5)) * Math.sqrt(0.6)
}

interface Machine {
  readonly name: string
  readonly slower: number
}

function machineIn(world: World, drift: number, random: Random): Machine {
  const drawn = random()
  const kind = world.machines.findIndex((_, index) => {
    const upTo = world.machines.slice(0, index + 1).reduce((sum, { share }) => sum + share, 0)
    return drawn < upTo
  })
  const neighbour = random() < world.neighbours ? -world.neighbour * Math.log(1 - random()) : 0
  const noise = Math.sqrt(common) * world.spread * strayed(world.isHeavy, random)
  return { name: `machine ${kind}`, slower: (world.machines[kind]?.slower ?? 0) + drift + neighbour + noise }
}

function jobOn(machine: Machine, drift: readonly number[], world: World, random: Random): Job {
  const own = Math.sqrt(1 - common) * world.spread
  const seen = control.share * machine.slower + control.spread * normal(random)
  return {
    values: drift.map(value => value + machine.slower + own * strayed(world.isHeavy, random)),
    controls: drift.map(() => seen),
    machine: machine.name,
  }
}

function drifted(value: number, spread: number, random: Random): number {
  return 0.9 * value + Math.sqrt(1 - 0.81) * spread * normal(random)
}
