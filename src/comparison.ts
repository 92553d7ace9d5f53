import { toleranceIn } from './beside.ts'
import { type Command, only } from './command.ts'
import type { Desk, Judged, LoadDesk } from './desk.ts'
import type { Ground } from './grounds.ts'
import {
  type ComparisonPlan,
  type ComparisonQuestion,
  type ComparisonRules,
  type LengthBy,
  leastPairs,
  type NoPlan,
  neverConnectedBy,
  pairFindings,
  planComparison,
  planInARow,
  sideOf,
} from './judge/judge.ts'
import { judgedSides, type SideRun } from './judgement.ts'
import { discardOf, judgedMsOf, offerOf } from './load/load.ts'
import type { Asked, Side } from './model/comparison.ts'
import { UserError } from './model/errors.ts'
import { type Notice, notice, type Place } from './model/notice.ts'
import type { Scenario } from './model/scenario.ts'
import type { Finding } from './model/verdict.ts'
import { type Standard, standardOf } from './standard.ts'
import { printClock, printCount, printQuantity } from './text/quantity.ts'
import { readDuration } from './text/read-quantity.ts'
import type { Turns, Watched } from './turns.ts'

/** Comparison is one that is about to be made: what it is called, what is asked, and by what it is judged. */
export interface Comparison {
  readonly name: string
  readonly question: ComparisonQuestion
  readonly standard: Standard
  readonly command: Command
  readonly desk: Desk
  readonly load: LoadDesk
}

/** AskedOf is what two sides are asked, and what they are called. */
export interface AskedOf {
  readonly asked: Asked
  readonly sides: readonly [base: string, head: string]
  readonly isOneInstance?: true
  readonly place?: Place
}

/** Requests that an endpoint needs in a segment, unless `min-requests` says otherwise. */
const usualLeast = 500

/** comparisonOf reads what a comparison is judged by, before anything is sent. */
export async function comparisonOf(
  name: string,
  { asked, sides, isOneInstance, place }: AskedOf,
  command: Command,
  desk: Desk,
): Promise<Comparison> {
  if (desk.load === undefined) throw new Error('a comparison needs somebody who watches it')
  const standard = await standardOf(name, command, desk, 'optional')
  const judging = standard.setup.judging(desk.host.now(), undefined)
  const question: ComparisonQuestion = {
    ...{ asked, sides, tolerance: toleranceIn(judging), least: judging.minRequests ?? usualLeast },
    ...(isOneInstance && { isOneInstance }),
    ...(place && { source: place }),
  }
  return { name, question, standard, command, desk, load: desk.load }
}

/** How is how the sides are brought to it: started anew, taking turns, or one behind the other. */
export type How = 'restarts' | 'turns' | 'in-a-row'

/** planOf plans a comparison, and says first how long it may take. Throws UserError where it would judge nothing, or take too long. */
export function planOf(
  { name, question: { least, sides }, standard, command, desk }: Comparison,
  scenarios: Readonly<Record<Side, Scenario>>,
  how: How,
): ComparisonPlan {
  const { budgetMs } = standard.setup
  const segmentMs = readDuration(only(command, 'duration') ?? '')
  const rules: ComparisonRules = {
    ...{ least, budgetMs, restarts: how === 'restarts' },
    discardMs: Math.max(discardOf(scenarios.base), discardOf(scenarios.head)),
    ...(segmentMs !== undefined && { segmentMs }),
    ...(how === 'in-a-row' && { longestMs: judgedMsOf(scenarios.base) }),
  }
  const offer = offerOf(scenarios.base)
  const plan = how === 'in-a-row' ? planInARow(offer, rules) : planComparison(offer, rules)
  if (plan.kind !== 'plan') throw unplanned(name, plan, rules)
  desk.host.log(
    `${name}: ${planWords(plan, sides, how)}: ${timeWords(plan)}. ${lengthWords(plan, least, budgetMs)}${endpointWords(plan, least)}`,
  )
  return plan
}

function unplanned(name: string, plan: NoPlan, { least, budgetMs }: ComparisonRules): UserError {
  const all = { name, budget: minutes(budgetMs), enough: minutes(Math.ceil(plan.enoughMs / 1000) * 1000) }
  switch (plan.kind) {
    case 'no-room':
      return new UserError('compare-no-room', { ...all, segments: plan.segments, beside: minutes(plan.besideMs) })
    case 'too-long':
      return new UserError(plan.hasShorter ? 'compare-too-long' : 'compare-budget-short', all)
    case 'too-little': {
      const sent = { busiest: plan.busiest, rate: printQuantity(plan.perSecond, 'per-second') }
      const needed = seconds(Math.ceil(plan.neededMs / 100) * 100)
      const of = { ...all, ...sent, least: printCount(least), needed, room: seconds(plan.segmentMs) }
      if (!plan.isWanted) return new UserError('compare-too-little', of)
      return new UserError(plan.enoughMs > budgetMs ? 'compare-too-short-both' : 'compare-too-short', of)
    }
    default:
      return plan satisfies never
  }
}

function minutes(ms: number): string {
  return `${printClock(ms)} min`
}

function seconds(ms: number): string {
  return `${printCount(ms / 1000)} s`
}

function timeWords({ soonestMs, worstMs }: ComparisonPlan): string {
  if (soonestMs === worstMs) return `about ${minutes(worstMs)}`
  return `about ${minutes(soonestMs)} where the first ${leastPairs} pairs settle it, at most ${minutes(worstMs)}`
}

function lengthWords({ lengthBy }: ComparisonPlan, least: number, budgetMs: number): string {
  const by: Readonly<Record<LengthBy, string>> = {
    wanted: 'as long as `duration` says',
    scenario: 'as long as their scenario',
    budget: `as long as the budget of ${minutes(budgetMs)} allows`,
    requests: 'as long as their rarest endpoint needs at this rate',
    'least-time': 'as short as they may be at this rate',
    users: 'as long as is usual where users alone set the pace',
  }
  return `Segments are ${by[lengthBy]}: an endpoint must have ${printCount(least)} requests in each, and ${printCount(2 * least)} are better`
}

function planWords(
  { segmentMs, discardMs, checkPairs, mostPairs }: ComparisonPlan,
  [base, head]: ComparisonQuestion['sides'],
  how: How,
): string {
  const each = `of ${seconds(segmentMs)}, before each of which ${seconds(discardMs)} are left out`
  switch (how) {
    case 'restarts':
      return `${checkPairs} pairs of two instances of ${base}, then ${leastPairs} to ${mostPairs} of ${base} and ${head}, in segments ${each}; both are started anew every two pairs`
    case 'turns':
      return `${leastPairs} to ${mostPairs} pairs of ${base} and ${head}, in segments ${each}`
    case 'in-a-row':
      return `a warm-up, three runs ${base}, three runs ${head}, ${each}`
    default:
      return how satisfies never
  }
}

function endpointWords({ judged, beside, segmentMs }: ComparisonPlan, least: number): string {
  const few = beside.map(
    ({ name, perSecond }) => `${name} (${printCount(Math.floor((perSecond * segmentMs) / 1000))} requests in each)`,
  )
  const shown = few.length === 0 ? '' : `. Too rarely asked for ${printCount(least)}, so only shown: ${few.join(', ')}`
  return `${judged.length === 0 ? '' : `. Judged: ${judged.join(', ')}`}${shown}`
}

/** leftMs is how much of its budget a comparison has left, in ms, that began at a moment. */
export function leftMs({ standard, desk }: Comparison, sinceMs: number): number {
  return standard.setup.budgetMs - (desk.host.now() - sinceMs)
}

/** watchedOf is how a comparison is watched. */
export function watchedOf({ desk: { host }, load }: Comparison): Watched {
  return { desk: load, now: () => host.now(), log: line => host.log(line) }
}

/** Made is what became of a comparison: what was measured, and what could not be undone. */
export interface Made {
  readonly turns: Turns
  readonly problem?: string
}

/** onGround measures on a ground, and leaves that as it was, whatever happens. */
export async function onGround(ground: Ground, { host }: Desk, measure: () => Promise<Turns>): Promise<Made> {
  let turns: Turns
  try {
    turns = await measure()
  } catch (error) {
    const problem = await ground.close()
    if (problem !== undefined) host.log(notRestoredWords(problem))
    throw error
  }
  const problem = await ground.close()
  return { turns, ...(problem !== undefined && { problem }) }
}

function notRestoredWords(why: string): string {
  return `The target was not restored: ${why}. It still is as the comparison left it.`
}

/** judgedTurns is the verdict on what two sides measured; of a comparison that somebody ended nothing is judged. */
export function judgedTurns(
  comparison: Comparison,
  { turns, problem }: Made,
  findings: readonly Finding[],
  notices: readonly Notice[] = [],
): Judged {
  const { name, question, standard, command, desk, load } = comparison
  const found = [
    ...(load.signal.aborted ? [] : [...stopped(turns, question), ...findings]),
    ...(problem === undefined ? [] : [notRestored(problem, question)]),
  ]
  const [base, head] = (['base', 'head'] as const).map((side, index): SideRun[] => {
    const [first, ...others] = turns.segments[side]
    return first === undefined ? [] : [{ result: sideOf(question.sides[index] ?? side, [first, ...others]) }]
  })
  const [sides, shared] = toldOnce([...(base ?? []), ...(head ?? [])])
  const last = sides.at(-1)
  const told = sides.map(side =>
    side === last
      ? { ...side, found, notices: [...unreachedNotice(turns, question), ...shared, ...turns.notices, ...notices] }
      : side,
  )
  return judgedSides(name, told, standard, command, desk)
}

/** Of a base that is not there no head is shown beside, from which it could be told. */
function unreachedNotice({ unreached, segments }: Turns, { sides }: ComparisonQuestion): readonly Notice[] {
  if (unreached === undefined) return []
  const [side, target] = [sides[unreached === 'base' ? 0 : 1], segments[unreached].at(-1)?.target ?? 'its target']
  return [notice('side-unreached', { side, target })]
}

/** That a side is on this machine names its target; of both it is said once. */
function toldOnce(sides: readonly SideRun[]): readonly [sides: readonly SideRun[], shared: readonly Notice[]] {
  const isHere = ({ code }: Notice): boolean => code === 'same-machine'
  if (sides.length < 2 || !sides.every(({ result }) => result.source.warnings.some(isHere))) return [sides, []]
  const without = sides.map(({ result }) => ({
    result: { ...result, source: { ...result.source, warnings: result.source.warnings.filter(one => !isHere(one)) } },
  }))
  return [without, [notice('both-here', {})]]
}

/** pairsFound is what the pairs show; before the first look that is nothing. */
export function pairsFound({ pairs }: Turns, question: ComparisonQuestion): readonly Finding[] {
  return pairs.length < leastPairs ? [] : pairFindings(pairs, question)
}

/** What was not settled by then says so itself, from the first look on. */
function lateFinding({ isLate, pairs }: Turns, question: ComparisonQuestion): readonly Finding[] {
  if (isLate !== true || pairs.length >= leastPairs) return []
  const { sides, source } = question
  return [
    {
      ...{ run: sides[1], kind: 'comparison', severity: 'fail', rows: [], flags: [], code: 'cut-off' },
      outcome: 'inconclusive',
      message: `Nothing was judged: the budget was used up after ${printCount(pairs.length)} of at least ${leastPairs} pairs.`,
      next: 'Look at what takes longer than its load: starts, drains, a target that does not answer. Or raise `budget`.',
      ...(source && { source }),
    },
  ]
}

function stopped(turns: Turns, question: ComparisonQuestion): readonly Finding[] {
  return [...endedFinding(turns, question), ...unreachedFinding(turns, question), ...lateFinding(turns, question)]
}

/** A side that was never reachable is no evidence by itself, so this tells only of one that was before. */
function unreachedFinding({ unreached, segments }: Turns, { sides, source }: ComparisonQuestion): readonly Finding[] {
  const last = unreached && segments[unreached].at(-1)
  if (last === undefined || unreached === undefined) return []
  if (segments[unreached].every(segment => neverConnectedBy(segment) !== undefined)) return []
  const { total, target = 'The target' } = last
  return [
    {
      ...{ run: sides[unreached === 'base' ? 0 : 1], kind: 'comparison', severity: 'fail', rows: [], flags: [] },
      ...{ outcome: 'invalid', code: 'unreachable' },
      message: `${target} was not reachable any more: all ${printCount(total.requests)} requests of its last segment failed to connect (${neverConnectedBy(last)}).`,
      next: 'Look why it went away under its load.',
      ...(source && { source }),
    },
  ]
}

/** A base that does not run leaves nothing to compare with; a head that does not is worse than base. */
function endedFinding({ ended }: Turns, { sides: [base, head], source }: ComparisonQuestion): readonly Finding[] {
  if (ended === undefined) return []
  const isHead = ended.side === 'head'
  return [
    {
      ...{ run: head, kind: 'comparison', severity: 'fail', rows: [], flags: [], code: 'ended' },
      outcome: isHead ? 'fail' : 'invalid',
      message: `The process of ${isHead ? head : base} ${ended.how} under its load. ${ended.said}.`,
      ...(source && { source }),
    },
  ]
}

function notRestored(why: string, { sides: [, run], source }: ComparisonQuestion): Finding {
  return {
    ...{ run, kind: 'comparison', severity: 'fail', rows: [], flags: [], code: 'not-restored', outcome: 'warn' },
    message: notRestoredWords(why),
    next: 'Send what `restore` says by hand.',
    ...(source && { source }),
  }
}
