import { isLoopback } from './hosts.ts'
import { known } from './known.ts'
import type { RunResult, Workload } from './run-result.ts'
import type { Scenario } from './scenario.ts'
import { scenarioHash } from './scenario-hash.ts'

/** Fingerprint is under which circumstances a run measured; two runs are compared where it agrees (`differing`). */
export interface Fingerprint {
  /** `load-test` or `locust`. */
  readonly tool: string
  /** Its major version, where that is not our own. */
  readonly toolMajor?: string
  /** What was sent, `scenarioHash`; absent for reports. */
  readonly scenario?: string
  readonly load: RecordedLoad
  /** Class of the machine that the load came from: `github-hosted/Linux/X64/4`. */
  readonly runner?: string
  /** Its processor; recorded, and not compared. */
  readonly cpu?: string
  /** `targetLabel` of the base URL. */
  readonly target?: string
  readonly transport?: string
  /** Raised whenever our engine measures otherwise. */
  readonly measurementEpoch?: number
}

/** RecordedLoad is how much was sent; rates are per second. */
export interface RecordedLoad {
  readonly model: Workload
  readonly rate?: number
  /** Asked for. */
  readonly users?: number
  readonly usersReached?: number
  readonly spawnRate?: number
}

/** Machine is where a load came from. */
export interface Machine {
  readonly runner: string
  readonly cpu?: string
}

/** fingerprintOf is under which circumstances a run measured, as far as it and those who started it know. */
export function fingerprintOf(
  { source, target, users, arrivals, workload, generator }: RunResult,
  { scenario, machine }: { readonly scenario?: Scenario; readonly machine?: Machine },
): Fingerprint {
  const load = scenario?.load
  return {
    tool: source.tool,
    ...(scenario && { scenario: scenarioHash(scenario) }),
    load: {
      model: workload,
      ...known({
        rate: arrivals?.offeredRate,
        users: users?.asked,
        usersReached: users?.reached,
        spawnRate: load !== undefined && load.kind !== 'open' ? load.spawnRate : undefined,
      }),
    },
    ...known({
      toolMajor: source.kind === 'load-test' ? undefined : source.toolVersion?.split('.')[0],
      runner: machine?.runner,
      cpu: machine?.cpu,
      target: target === undefined ? undefined : targetLabel(target),
      transport: generator?.transport,
      measurementEpoch: generator?.measurementEpoch,
    }),
  }
}

/** targetLabel is which target a base URL means: `this machine` for loopback on any port, else host, port and path. */
export function targetLabel(target: string): string {
  if (!URL.canParse(target)) return target.slice(0, 200)
  const { hostname, host, pathname } = new URL(target)
  return `${isLoopback(hostname) ? 'this machine' : host}${pathname.replace(/\/+$/, '')}`.slice(0, 200)
}
