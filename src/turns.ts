import type { LoadDesk } from './desk.ts'
import type { Ground } from './grounds.ts'
import {
  type ComparisonPlan,
  isRestart,
  isWarming,
  leastPairs,
  neverConnectedBy,
  orderOf,
  runsInARow,
} from './judge/judge.ts'
import { load, segmentOf } from './load/load.ts'
import type { Pair, Side } from './model/comparison.ts'
import { type Notice, notice } from './model/notice.ts'
import type { RunResult } from './model/run-result.ts'
import type { Scenario } from './model/scenario.ts'
import { printCount, printMs, printQuantity } from './text/quantity.ts'
import { version } from './version.ts'
import { makeWatch } from './watch.ts'

/** Turns is what two sides measured that took turns. */
export interface Turns {
  readonly pairs: readonly Pair[]
  /** All segments of each side, those of a pair that was not finished too. */
  readonly segments: Readonly<Record<Side, readonly RunResult[]>>
  readonly notices: readonly Notice[]
  /** A side that should run and does not. */
  readonly ended?: { readonly side: Side; readonly how: string; readonly said: string }
  /** A side to which nothing of a whole segment could be sent, which was its last. */
  readonly unreached?: Side
  /** Its time was over before it was settled. */
  readonly isLate?: true
}

/** Watched is how a comparison is watched and told of. */
export interface Watched {
  readonly desk: LoadDesk
  /** Milliseconds since the epoch. */
  now(): number
  /** A line for people. */
  log(line: string): void
}

/** TurnRules are how far to go. */
export interface TurnRules {
  readonly plan: ComparisonPlan
  readonly mostPairs: number
  /** No pair is begun after so long, in ms: drains and starts may take longer than anybody can plan. */
  readonly mostMs: number
  isSettled(pairs: readonly Pair[]): boolean
  /** As people call this: `base and head`. */
  readonly title: string
}

/** More than this is left out at the beginning of no segment, as a multiple of what was planned. */
const mostDiscard = 4

/** takeTurns measures pairs of segments on a ground until they are settled, or somebody or something ends it. */
export async function takeTurns(ground: Ground, rules: TurnRules, watched: Watched): Promise<Turns> {
  const { plan, mostPairs, title } = rules
  const pairs: Pair[] = []
  const segments: Record<Side, RunResult[]> = { base: [], head: [] }
  const idle = makeIdle()
  let discardMs = plan.discardMs
  let since = 0
  const turns = (more: Pick<Turns, 'ended' | 'unreached' | 'isLate'> = {}): Turns => ({
    ...{ pairs, segments, notices: [...idle.notices(), ...cancelNotice(pairs.length, 'pair', leastPairs, watched)] },
    ...more,
  })
  const until = watched.now() + rules.mostMs
  while (pairs.length < mostPairs && !rules.isSettled(pairs)) {
    if (pairs.length > 0 && watched.now() >= until) return turns({ isLate: true })
    const number = pairs.length
    if (isRestart(number)) await ground.restart(number)
    const [first, second] = orderOf(number)
    for (const side of [first, second]) {
      const scenario = await ground.scenarioAt(side)
      const before = ground.idleCpuMs(side)
      const began = watched.now()
      const result = await sent(scenario, { ...plan, discardMs, number }, watched)
      idle.see(side, before, ground.idleCpuMs(side), watched.now() - began)
      segments[side].push(result)
      const ended = ground.ended(side)
      if (ended !== undefined) return turns({ ended: { side, ...ended } })
      if (isCut(result)) return turns()
      if (neverConnectedBy(result) !== undefined) return turns({ unreached: side })
    }
    const [base, head] = [segments.base.at(-1), segments.head.at(-1)]
    if (base !== undefined && head !== undefined) pairs.push({ base, head, first })
    watched.log(`${title}: pair ${pairs.length} of at most ${mostPairs}, ${p95Words(base, head)}`)
    if (discardMs < mostDiscard * plan.discardMs && isWarming(pairs.slice(since))) {
      discardMs *= 2
      since = pairs.length
      watched.log(
        `${title}: the target answers faster the longer it is asked, so ${printMs(discardMs)} are left out now`,
      )
    }
  }
  return turns()
}

/** inARow measures a warm-up, runs before a switch, and as many behind it. */
export async function inARow(
  sides: Readonly<Record<Side, Scenario>>,
  plan: ComparisonPlan,
  switchOver: () => Promise<void>,
  watched: Watched,
): Promise<Turns> {
  const segments: Record<Side, RunResult[]> = { base: [], head: [] }
  const turns = (more: Pick<Turns, 'unreached'> = {}): Turns => ({
    ...{ pairs: [], segments, ...more },
    notices: cancelNotice(
      segments.base.concat(segments.head).filter(one => !isCut(one)).length,
      'run',
      2 * runsInARow,
      watched,
    ),
  })
  const warmed = await sent(sides.base, { ...plan, number: runsInARow }, watched)
  const isUnreached = neverConnectedBy(warmed) !== undefined
  if (isUnreached || isCut(warmed))
    return { ...turns(isUnreached ? { unreached: 'base' } : {}), segments: { base: [warmed], head: [] } }
  for (const side of ['base', 'head'] as const) {
    if (side === 'head') await switchOver()
    for (let number = 0; number < runsInARow; number += 1) {
      const result = await sent(sides[side], { ...plan, number }, watched)
      segments[side].push(result)
      if (isCut(result)) return turns()
      if (neverConnectedBy(result) !== undefined) return turns({ unreached: side })
    }
  }
  return turns()
}

function cancelNotice(
  count: number,
  what: 'pair' | 'run',
  least: number,
  { desk: { signal } }: Watched,
): readonly Notice[] {
  if (!signal.aborted) return []
  const done = `${count === 0 ? 'no' : printCount(count)} whole ${what}${count === 1 ? '' : 's'}`
  return count < least
    ? [notice('comparison-cancelled', { done, least: printCount(least) })]
    : [notice('comparison-cancelled-late', { done })]
}

function isCut({ cancelled, aborted }: RunResult): boolean {
  return cancelled === true || aborted !== undefined
}

async function sent(
  scenario: Scenario,
  { segmentMs, discardMs, number }: Pick<ComparisonPlan, 'segmentMs' | 'discardMs'> & { readonly number: number },
  { desk }: Watched,
): Promise<RunResult> {
  const watch = makeWatch(scenario, [])
  try {
    return await load(segmentOf(scenario, { judgedMs: segmentMs, discardMs, number }), {
      version,
      signal: desk.signal,
      onProgress: progress => desk.show(watch(progress)),
      onSecret: secret => desk.mask(secret),
    })
  } finally {
    desk.end()
  }
}

function p95Words(...sides: readonly (RunResult | undefined)[]): string {
  const times = sides.map(side => side?.total.latency.quantiles.find(([q]) => q === 0.95)?.[1])
  return `p95 ${times.map(ms => (ms === undefined ? 'none' : printMs(ms))).join(' and ')}`
}

/** A side without load that uses more of a core than this takes it from the other. */
const mostIdle = 0.05

interface Idle {
  see(busy: Side, fromMs: number | undefined, toMs: number | undefined, wallMs: number): void
  notices(): readonly Notice[]
}

function makeIdle(): Idle {
  const used = { base: 0, head: 0, wall: { base: 0, head: 0 } }
  return {
    see: (busy, fromMs, toMs, wallMs) => {
      if (fromMs === undefined || toMs === undefined) return
      const side = busy === 'base' ? 'head' : 'base'
      used[side] += toMs - fromMs
      used.wall[side] += wallMs
    },
    notices: () =>
      (['base', 'head'] as const).flatMap(side => {
        const share = used.wall[side] > 0 ? used[side] / used.wall[side] : 0
        return share > mostIdle ? [notice('idle-busy', { side, share: printQuantity(share, 'ratio') })] : []
      }),
  }
}
