import { printCount } from '../text/quantity.ts'
import type { Check } from './check.ts'

/** ProcessorFacts are what the machine gives a load generator to compute with, and how much else wants of it. */
export interface ProcessorFacts {
  readonly count: number
  /** Processors' worth of time that may be used in a while; absent where nobody holds it back. */
  readonly quota?: number
  /** Share of the last seconds in which something waited for a processor. */
  readonly waiting?: number
  /** What ran or wanted to, for each processor of the machine. */
  readonly load: number
}

/** FileFacts are how many files may be open, how many that leaves, and what each scenario needs. */
export interface FileFacts {
  readonly limit: number
  readonly left: number
  readonly needs: readonly FileNeed[]
}

export interface FileNeed {
  readonly scenario: string
  /** Connections at once, at most. */
  readonly most: number
  /** Why a run of it is refused, or what it may come to. */
  readonly problem?: string
  readonly doubt?: string
}

/** From these on what else the machine does is named: a generator that waits for a processor sends late. */
const worthNaming = { waiting: 0.1, load: 0.8 } as const

/** processors says whether a load generator has a processor to itself. */
export function processors({ count, quota, waiting, load }: ProcessorFacts): Check {
  const text = `${count}${quota === undefined ? '' : `, of which a quota leaves ${rounded(quota)}`}`
  if (quota !== undefined && quota < 1)
    return note(text, 'Give it one at least: where the quota runs out, requests are sent late.')
  if (waiting !== undefined && waiting > worthNaming.waiting)
    return note(`${text}; something waits for one ${percent(waiting)} of the time`, restWords)
  if (waiting === undefined && load > worthNaming.load)
    return note(`${text}; others use ${percent(load)} of them`, restWords)
  return { name: 'processors', state: 'well', text }
}

const restWords =
  'Let the machine come to rest: a load generator that waits sends late, and its run may be no evidence.'

function note(text: string, next: string): Check {
  return { name: 'processors', state: 'note', text, next }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function rounded(count: number): string {
  return String(Math.round(count * 100) / 100)
}

/** files says whether each scenario may have as many connections open as it needs; a comparison sends some of them again. */
export function files({ limit, left, needs }: FileFacts): readonly Check[] {
  const wrong = needs.flatMap(({ problem }) => (problem === undefined ? [] : [problem]))
  const doubts = needs.flatMap(({ scenario, doubt }) => (doubt === undefined ? [] : [`${scenario}: ${doubt}`]))
  const told = [
    ...[...new Set(wrong)].map(text => ({ name: 'files', state: 'ill', text }) as const),
    ...[...new Set(doubts)].map(text => ({ name: 'files', state: 'note', text, next: 'Raise `ulimit -n`.' }) as const),
  ]
  return told.length > 0 ? told : [{ name: 'files', state: 'well', text: enough(limit, left, needs) }]
}

function enough(limit: number, left: number, needs: readonly FileNeed[]): string {
  const [first, ...others] = [...needs].sort((a, b) => b.most - a.most)
  const room = `${bounded(left)} more may be open (\`ulimit -n\` is ${bounded(limit)})`
  if (first === undefined) return room
  const who = others.length === 0 ? first.scenario : `${first.scenario}, which needs most,`
  return `${room}; ${who} needs ${printCount(first.most)}`
}

function bounded(count: number): string {
  return Number.isFinite(count) ? printCount(count) : 'any number'
}
