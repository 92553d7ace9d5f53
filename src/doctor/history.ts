import { printCount } from '../text/quantity.ts'
import type { Check } from './check.ts'

/** HistoryFacts are the runs that are kept of load tests, or why that can't be told. */
export type HistoryFacts =
  | { readonly kind: 'kept'; readonly histories: readonly KeptFacts[] }
  | { readonly kind: 'apart' | 'unreadable'; readonly why: string }

export interface KeptFacts {
  readonly name: string
  readonly where: string
  readonly runs: number
  /** Those that one more like the newest would be held against. */
  readonly alike: number
  /** How many of them it takes for a build to fail. */
  readonly firm: number
  /** Why the others are left out. */
  readonly others?: string
}

/** history says how many earlier runs there are to be held against. */
export function history(facts: HistoryFacts): readonly Check[] {
  switch (facts.kind) {
    case 'unreadable':
      return [{ name: 'history', state: 'ill', text: facts.why }]
    case 'apart':
      return [{ name: 'history', state: 'note', text: facts.why }]
    case 'kept':
      return facts.histories.length === 0 ? [none] : facts.histories.map(kept)
    default:
      return facts satisfies never
  }
}

const none: Check = {
  name: 'history',
  state: 'note',
  text: 'nothing is kept yet',
  next: 'Keep runs by `--update-baseline`, or nightly.',
}

function kept({ name, where, runs, alike, firm, others }: KeptFacts): Check {
  const isOne = runs === 1
  const text = `${name} in ${where}: ${isOne ? '1 run' : `${printCount(runs)} runs, ${printCount(alike)} of the newest's kind`}`
  if (alike >= firm)
    return { name: 'history', state: 'well', text, next: '`load-test doctor --history` says what they show.' }
  const little = `With fewer than ${firm} of a kind, what is slower only warns.`
  return { name: 'history', state: 'note', text, next: others === undefined ? little : `${little} ${others}` }
}
