import { UserError } from '../model/errors.ts'
import { isLoopback } from '../model/hosts.ts'
import type { Place } from '../model/notice.ts'
import type { Between, Load, Scenario } from '../model/scenario.ts'
import type { Placed } from './keys.ts'
import { type LoadKeys, mostOutside } from './load-keys.ts'

/** loadOf is the workload model that a scenario's keys make; throws UserError where they contradict each other. */
export function loadOf(keys: LoadKeys, scenario: Placed<string>): Load {
  const { stages, rate, users } = keys
  if (stages !== undefined) return staged(keys, stages)
  if (rate === undefined && users === undefined) throw missing(scenario, 'no load', '`rate`, `users` or `stages`')
  const { duration } = keys
  if (duration === undefined) throw missing(scenario, 'no `duration`', 'one, like `duration: 2m`')
  if (users === undefined) {
    refuse(keys['spawn-rate'], '`spawn-rate` is of `users`, and there are none', 'Give `users`, or leave it out')
    refuseWaiting(keys)
    const { value } = rate ?? { value: 0 }
    return {
      kind: 'open',
      stages: [{ from: value, to: value, durationMs: duration.value }],
      arrivals: arrivalsOf(keys),
    }
  }
  refuse(keys.connections, '`connections` stands beside `users`, who have one each', 'Leave it out')
  const crowd = { users: users.value, spawnRate: keys['spawn-rate']?.value ?? users.value, durationMs: duration.value }
  if (spawnMs(crowd) >= duration.value)
    refuse(duration, 'all of it is needed until all users have begun', 'Raise `duration` or `spawn-rate`')
  if (rate !== undefined) {
    refuseWaiting(keys)
    return { kind: 'carried', rate: rate.value, ...crowd, arrivals: arrivalsOf(keys) }
  }
  refuse(keys.arrivals, '`arrivals` is of `rate` and `stages`, and `users` alone arrive when they can', 'Leave it out')
  return { kind: 'closed', ...crowd, between: betweenOf(keys) }
}

function staged(keys: LoadKeys, stages: NonNullable<LoadKeys['stages']>): Load {
  for (const key of ['rate', 'users', 'spawn-rate', 'duration'] as const)
    refuse(keys[key], `\`${key}\` stands beside \`stages\`, which say it already`, 'Keep one of them')
  refuseWaiting(keys)
  if (stages.value.every(({ from, to }) => from === 0 && to === 0))
    refuse(stages, 'no stage has a rate above 0', 'Give one a rate')
  return {
    kind: 'open',
    stages: stages.value.map(({ from, to, durationMs }) => ({ from, to, durationMs })),
    arrivals: arrivalsOf(keys),
  }
}

function refuseWaiting(keys: LoadKeys): void {
  for (const key of ['think-time', 'pacing'] as const)
    refuse(
      keys[key],
      `\`${key}\` between iterations does not fit a rate, which says itself when each begins`,
      'Leave it out, or leave out the rate; a step of a flow may have a `think-time`',
    )
}

function betweenOf(keys: LoadKeys): Between {
  const { 'think-time': think, pacing } = keys
  if (pacing === undefined) {
    const [fromMs, toMs] = think?.value ?? [0, 0]
    return { kind: 'think', fromMs, toMs }
  }
  refuse(think, '`think-time` stands beside `pacing`', 'Keep one of them')
  return { kind: 'pacing', everyMs: pacing.value }
}

function arrivalsOf(keys: LoadKeys): 'even' | 'poisson' {
  return keys.arrivals?.value ?? 'even'
}

function spawnMs({ users, spawnRate }: { readonly users: number; readonly spawnRate: number }): number {
  return (users / spawnRate) * 1000
}

const leastForAutoMs = 300_000

/** warmUpOf is what is left out behind the spawn phase, in ms; throws where nothing would be left. */
export function warmUpOf(keys: LoadKeys, load: Load): Scenario['warmUp'] {
  const given = keys['warm-up']
  if (given === undefined) return 0
  const wholeMs =
    load.kind === 'open' ? load.stages.reduce((sum, { durationMs }) => sum + durationMs, 0) : load.durationMs
  const leftMs = wholeMs - (load.kind === 'open' ? 0 : spawnMs(load))
  if (given.value === 'auto') {
    if (wholeMs < leastForAutoMs)
      refuse(given, '`warm-up: auto` needs a run of 5 minutes or more', 'Write a time, like `warm-up: 10s`')
    return 'auto'
  }
  if (given.value >= leftMs) refuse(given, 'nothing of the run is left behind its warm-up', 'Write a shorter one')
  return given.value
}

/** refuseTooMuch throws UserError `load-too-large` for more than may be sent to another machine. */
export function refuseTooMuch(keys: LoadKeys, load: Load, target: URL): void {
  if (isLoopback(target.hostname)) return
  const mostRate = keys['max-rate'] ?? mostOutside.rate
  const mostUsers = keys['max-users'] ?? mostOutside.users
  const too = (what: string, most: string, key: string, place: Place | undefined): void => {
    if (place !== undefined) throw new UserError('load-too-large', { ...place, what, most, key, host: target.hostname })
  }
  const rate = load.kind === 'carried' ? load.rate : load.kind === 'open' ? highest(load) : 0
  if (rate > mostRate) too(`${rate}/s`, `${mostRate}/s`, 'max-rate', (keys.rate ?? highestStage(keys))?.place)
  if (load.kind !== 'open' && load.users > mostUsers)
    too(`${load.users} users`, `${mostUsers}`, 'max-users', keys.users?.place)
}

function highest({ stages }: Extract<Load, { readonly kind: 'open' }>): number {
  return Math.max(...stages.map(({ from, to }) => Math.max(from, to)))
}

function highestStage({ stages }: LoadKeys): { readonly place: Place } | undefined {
  const [first, ...rest] = stages?.value ?? []
  return rest.reduce(
    (top, one) => (one && top && Math.max(one.from, one.to) > Math.max(top.from, top.to) ? one : top),
    first,
  )
}

/** refuse throws UserError `load-conflict` where something was given that contradicts the rest. */
export function refuse(given: { readonly place: Place } | undefined, what: string, offer: string): void {
  if (given !== undefined) throw new UserError('load-conflict', { ...given.place, what, offer })
}

function missing({ value, place }: Placed<string>, what: string, offer: string): UserError {
  return new UserError('load-missing', { ...place, what: `\`${value}\` says ${what}`, offer })
}
