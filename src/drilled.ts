import type { Command } from './command.ts'
import {
  type Comparison,
  comparisonOf,
  judgedTurns,
  leftMs,
  onGround,
  pairsFound,
  planOf,
  watchedOf,
} from './comparison.ts'
import type { Desk, Judged } from './desk.ts'
import { switchedGround, switchFailed } from './grounds.ts'
import { inARowFindings, isSettled } from './judge/judge.ts'
import { perform } from './load/load.ts'
import type { Drill } from './model/comparison.ts'
import type { Step } from './model/scenario.ts'
import { withinBase } from './trust.ts'
import { inARow, takeTurns } from './turns.ts'

/** drilled compares a target with itself before and after a request that switches it, and judges what that has shown. */
export async function drilled(name: string, drill: Drill, command: Command, desk: Desk): Promise<Judged> {
  const [before = drill.before, after = drill.after] = await withinBase([drill.before, drill.after], command, desk)
  const { asked, place, restore } = drill
  const comparison = await comparisonOf(name, { asked, sides: ['before', 'after'], place }, command, desk)
  for (const secret of [...before.secrets, ...after.secrets]) comparison.load.mask(secret)
  const held = { ...drill, before, after }
  return restore === undefined ? drilledInARow(held, comparison) : drilledInTurns({ ...held, restore }, comparison)
}

async function drilledInTurns(drill: Drill & { readonly restore: Step }, comparison: Comparison): Promise<Judged> {
  const { question, desk, load, name } = comparison
  const plan = planOf(comparison, { base: drill.before, head: drill.after }, 'turns')
  const ground = switchedGround(drill, { signal: load.signal, onSecret: secret => load.mask(secret) })
  const rules = {
    ...{ plan, mostPairs: plan.mostPairs, mostMs: leftMs(comparison, desk.host.now()), title: name },
    isSettled: (pairs: Parameters<typeof isSettled>[0]) => isSettled(pairs, question),
  }
  const made = await onGround(ground, desk, () => takeTurns(ground, rules, watchedOf(comparison)))
  return judgedTurns(comparison, made, pairsFound(made.turns, question))
}

async function drilledInARow({ before, after, between }: Drill, comparison: Comparison): Promise<Judged> {
  const { question, load } = comparison
  const plan = planOf(comparison, { base: before, head: after }, 'in-a-row')
  const switchOver = async (): Promise<void> => {
    const performed = await perform(before, between, { signal: load.signal, onSecret: secret => load.mask(secret) })
    if (performed.kind !== 'done' && !load.signal.aborted) throw switchFailed(between, performed)
  }
  const turns = await inARow({ base: before, head: after }, plan, switchOver, watchedOf(comparison))
  const { segments, unreached } = turns
  const { base, head } = segments
  const isWhole =
    unreached === undefined &&
    base.length === head.length &&
    !base.concat(head).some(({ aborted }) => aborted !== undefined)
  return judgedTurns(comparison, { turns }, isWhole ? inARowFindings(base, head, question) : [])
}
