import { sharedChange } from '../stats/excess.ts'
import { median } from '../stats/median.ts'
import { isOfLevel } from './past-runs.ts'
import type { Ruled } from './ruled.ts'
import type { Scene } from './trial.ts'

/** SharedMove is that most endpoints became slower alike, which one sentence tells of all. */
export interface SharedMove {
  /** How many did, of how many. */
  readonly count: number
  readonly of: number
  /** Of their median; 0.2 is 20 % more. */
  readonly change: number
  /** The control endpoint, which is no part of the service, became slower too. */
  readonly isOfMachine: boolean
}

/** sharedMoves finds the figures that moved alike on more than 60 % of the endpoints, four at least. */
export function sharedMoves(all: readonly Ruled[], scene: Scene): ReadonlyMap<Ruled, SharedMove> {
  const ofEndpoints = all.filter(({ trial }) => trial.gated.series.endpoint !== undefined)
  const groups = Map.groupBy(ofEndpoints, ({ trial }) => trial.gated.series.indicator)
  const machine = machineMove(scene)
  return new Map(
    [...groups.values()].flatMap(group => {
      const slow = group.filter(isSlow)
      const middle = sharedChange(slow.map(moveOf), group.length)
      if (middle === undefined) return []
      const moved = slow.filter(one => Math.abs(moveOf(one) - middle) <= alike)
      const isOfMachine = machine !== undefined && machine >= middle / 2
      const move = { count: moved.length, of: group.length, change: Math.expm1(middle), isOfMachine }
      return moved.map(one => [one, move] as const)
    }),
  )
}

/** Changes within a tenth of each other are alike. */
const alike = Math.log1p(0.1)

function isSlow({ ruling: { kind } }: Ruled): boolean {
  return kind === 'suspect' || kind === 'regression'
}

function moveOf({ tested, side }: Ruled): number {
  return (tested.at(-1)?.value ?? Number.NaN) - side.usual.level
}

/** Fewer runs do not tell what is usual of a control endpoint. */
const leastControls = 3

function machineMove({ run, earlier, accepts }: Scene): number | undefined {
  const controls = earlier.flatMap(({ record }) => (isOfLevel(record, accepts) ? (record.control?.p50Ms ?? []) : []))
  if (run.control === undefined || controls.length < leastControls) return undefined
  return Math.log(run.control.p50Ms) - median(controls.map(Math.log))
}
