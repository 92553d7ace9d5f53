import type { Effect, Pair } from '../model/comparison.ts'
import type { RunResult } from '../model/run-result.ts'
import type { Finding } from '../model/verdict.ts'
import { median } from '../stats/median.ts'
import { comparePairs, type PairedRuling } from '../stats/pairs.ts'
import { hodgesLehmann, shiftInterval } from '../stats/signed-rank.ts'
import { type ComparisonQuestion, identityOf, type Ruled } from './comparison-finding.ts'
import { errorsMessage } from './comparison-words.ts'

/** A difference of the share of failed requests below this is none that matters. */
const leastErrors = 0.001

/** errorsRuling rules on the share of failed requests of interleaved pairs. */
export function errorsRuling(pairs: readonly Pair[]): PairedRuling {
  const [ruling] = comparePairs([differencesOf(pairs)], leastErrors)
  return ruling ?? { kind: 'open', pairs: 0, change: 0, chance: 1 }
}

const rulings: Readonly<Record<PairedRuling['kind'], Ruled>> = {
  slower: ['fail', 'more-errors'],
  'not-shown': ['pass', 'not-shown'],
  open: ['inconclusive', 'cut-off'],
}

/** errorsOfPairs is the finding on the share of failed requests of interleaved pairs; none where no request failed. */
export function errorsOfPairs(pairs: readonly Pair[], question: ComparisonQuestion): readonly Finding[] {
  const ruling = errorsRuling(pairs)
  const differences = differencesOf(pairs).slice(0, ruling.pairs || undefined)
  const interval = shiftInterval(differences)
  return findingOf(pairs, rulings[ruling.kind], question, {
    ...{ design: 'interleaved', change: hodgesLehmann(differences), pairs: differences.length },
    ...(Number.isFinite(interval[0]) && { interval, confidence: 0.95 }),
    ...(ruling.pairs > 0 && { chance: ruling.chance }),
  })
}

/** errorsInARow is the same of runs before and after a change: a warning where each after it had more than each before. */
export function errorsInARow(runs: readonly Pair[], question: ComparisonQuestion): readonly Finding[] {
  const [before, after] = [runs.map(({ base }) => shareOf(base)), runs.map(({ head }) => shareOf(head))]
  const interval = [Math.min(...after) - Math.max(...before), Math.max(...after) - Math.min(...before)] as const
  return findingOf(runs, interval[0] >= leastErrors ? ['warn', 'more-errors'] : ['pass', 'not-shown'], question, {
    ...{ design: 'in-a-row', change: median(after) - median(before), pairs: runs.length, interval, confidence: 0.9 },
  })
}

function findingOf(
  pairs: readonly Pair[],
  [outcome, code]: Ruled,
  question: ComparisonQuestion,
  known: Pick<Effect, 'design' | 'change' | 'pairs' | 'interval' | 'confidence' | 'chance'>,
): readonly Finding[] {
  const [base, head] = [pairs.map(pair => shareOf(pair.base)), pairs.map(pair => shareOf(pair.head))]
  if (![...base, ...head].some(share => share > 0)) return []
  const effect: Effect = {
    ...{ ...known, asked: question.asked.kind, sides: question.sides, base: median(base), head: median(head) },
    requestsEach: median(pairs.flatMap(pair => [pair.base.total.requests, pair.head.total.requests])),
  }
  const samples = pairs.reduce((sum, pair) => sum + pair.head.total.requests, 0)
  return [
    {
      ...identityOf(question),
      ...{ indicator: 'errors', unit: 'ratio', observed: effect.head, samples, effect, outcome, code },
      message: errorsMessage(effect, code),
    },
  ]
}

function differencesOf(pairs: readonly Pair[]): readonly number[] {
  return pairs.map(({ base, head }) => shareOf(head) - shareOf(base))
}

function shareOf({ total: { requests, failures } }: RunResult): number {
  return requests > 0 ? failures / requests : 0
}
