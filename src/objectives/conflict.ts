import { UserError } from '../model/errors.ts'
import { type Notice, notice, type Place } from '../model/notice.ts'
import type { Condition, Objective } from '../model/objective.ts'
import { objectiveWords } from '../text/promise.ts'
import type { Grid } from './grid.ts'
import { scopeKey } from './scope.ts'
import type { Promises } from './words.ts'

/** TableReading is an SLO table and what it promises. */
export interface TableReading {
  readonly grid: Grid
  readonly promises: Promises
}

/** subjectKey is equal for objectives that promise the same thing in the same direction, whatever the limit and severity. */
export function subjectKey({ scope, indicator, condition }: Objective): string {
  return [scopeKey(scope), JSON.stringify(indicator), directionOf(condition)].join(' ')
}

/** promiseKey is `subjectKey` with the severity: two objectives of one key with different limits disagree. */
export function promiseKey(objective: Objective): string {
  return `${objective.severity} ${subjectKey(objective)}`
}

function directionOf({ comparison }: Condition): string {
  if (comparison === 'between' || comparison === 'no-growth' || comparison === 'stable') return comparison
  return comparison.startsWith('<') ? 'upper' : 'lower'
}

/** sameLimit says whether two conditions have the same number, or the same two; `<` and `<=` are no disagreement. */
function sameLimit(a: Condition, b: Condition): boolean {
  return JSON.stringify(limitOf(a)) === JSON.stringify(limitOf(b))
}

function limitOf(condition: Condition): number | readonly [number, number] | undefined {
  return 'limit' in condition ? condition.limit : undefined
}

function disagree(a: Objective, b: Objective): boolean {
  return a.unit !== b.unit || !sameLimit(a.condition, b.condition)
}

/** refuseDisagreement throws where two tables of a file promise different limits for the same. */
export function refuseDisagreement(readings: readonly TableReading[], file: string): void {
  const seen = new Map<string, { readonly objective: Objective; readonly grid: Grid }>()
  for (const { grid, promises } of readings) {
    for (const objective of promises.objectives) {
      const other = seen.get(promiseKey(objective))
      if (other === undefined) seen.set(promiseKey(objective), { objective, grid })
      else if (other.grid !== grid && disagree(objective, other.objective))
        throw tablesDisagree(other, { objective, grid }, file)
    }
  }
}

type Seen = { readonly objective: Objective; readonly grid: Grid }

function tablesDisagree(first: Seen, second: Seen, file: string): UserError {
  const headings = [first, second].map(({ grid }) => grid.headings[0])
  const names = headings.map(heading => (heading === undefined ? 'no heading' : `\`${heading.plain}\``)).join(' and ')
  return new UserError('tables-disagree', {
    file,
    headings: names,
    words: objectiveWords(first.objective),
    line: first.objective.source.line ?? 0,
    otherWords: objectiveWords(second.objective),
    otherLine: second.objective.source.line ?? 0,
    slug: (headings[1] ?? headings[0])?.slug ?? 'heading',
  })
}

/** withoutRepeats keeps one of each promise of a source, the strict one of `<` and `<=`; throws where two disagree. */
export function withoutRepeats({ objectives, notices }: Promises): Promises {
  const kept = new Map<string, Objective>()
  for (const objective of objectives) {
    const key = promiseKey(objective)
    const other = kept.get(key)
    if (other !== undefined && disagree(objective, other)) throw conflict(objective, other)
    if (other === undefined || isStrict(objective)) kept.set(key, objective)
  }
  return { objectives: [...kept.values()], notices }
}

function isStrict({ condition }: Objective): boolean {
  return condition.comparison === '<' || condition.comparison === '>'
}

function conflict(objective: Objective, other: Objective): UserError {
  return new UserError('objective-conflict', {
    ...objective.source,
    words: objectiveWords(objective),
    otherWords: objectiveWords(other),
    otherPlace: placeWords(other.source),
  })
}

/** Source is the promises of one source with the rank of its origin: an option comes before a scenario, a scenario before the config. */
export interface Ranked {
  readonly promises: Promises
  readonly origin: 'option' | 'scenario' | 'config'
}

const order = ['option', 'scenario', 'config'] as const

/** mergeSources lets the earlier source win where two disagree, with a notice that names both places. */
export function mergeSources(sources: readonly Ranked[]): Promises {
  const kept = new Map<string, { readonly objective: Objective; readonly origin: Ranked['origin'] }>()
  const notices: Notice[] = []
  for (const { promises, origin } of sources.toSorted((a, b) => order.indexOf(a.origin) - order.indexOf(b.origin))) {
    notices.push(...promises.notices)
    for (const objective of promises.objectives) {
      const key = promiseKey(objective)
      const winner = kept.get(key)
      if (winner === undefined) kept.set(key, { objective, origin })
      else if (disagree(objective, winner.objective))
        notices.push(givesWay(objective, origin, winner.objective, winner.origin))
    }
  }
  return { objectives: [...kept.values()].map(({ objective }) => objective), notices }
}

function givesWay(
  later: Objective,
  origin: Ranked['origin'],
  winner: Objective,
  winnerOrigin: Ranked['origin'],
): Notice {
  const details = {
    ...later.source,
    words: objectiveWords(later),
    otherWords: objectiveWords(winner),
    otherPlace: placeWords(winner.source),
  }
  return origin === winnerOrigin ? notice('drift', details) : notice('overridden', details)
}

/** placeWords is a place in a sentence: `README.md:112`. */
export function placeWords({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`
}
