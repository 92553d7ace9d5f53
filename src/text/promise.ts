import { type Condition, indicatorName, type Objective, type Scope, type Unit } from '../model/objective.ts'
import { printCount } from './quantity.ts'

/** objectiveWords prints an objective as it was understood: `p95 of /retrieve < 900 ms`, `cpu average < 70 %`, `memory no growth`. */
export function objectiveWords(objective: Pick<Objective, 'scope' | 'indicator' | 'condition' | 'unit'>): string {
  const { indicator, condition, unit } = objective
  const statistic = indicator.kind === 'resource' && 'limit' in condition ? ` ${indicator.statistic}` : ''
  return `${subjectWords(objective)}${statistic} ${conditionWords(condition, unit)}`
}

/** subjectWords prints what an objective speaks of: `p95 of POST /extract/*`, `errors`, `cpu`. */
export function subjectWords({ indicator, scope }: Pick<Objective, 'scope' | 'indicator'>): string {
  const name = indicatorName(indicator)
  return scope.kind === 'run' ? name : `${name} of ${scopeWords(scope)}`
}

/** scopeWords prints a scope: `the whole run`, `each endpoint`, `POST /extract/*`. */
export function scopeWords(scope: Scope): string {
  switch (scope.kind) {
    case 'run':
      return 'the whole run'
    case 'each':
      return 'each endpoint'
    case 'endpoint':
      return scope.method === undefined ? scope.pattern : `${scope.method} ${scope.pattern}`
    default:
      return scope satisfies never
  }
}

/** conditionWords prints a condition: `< 900 ms`, `≤ 0.1 %`, `between 80 % and 90 %`, `no growth`. */
export function conditionWords(condition: Condition, unit: Unit): string {
  switch (condition.comparison) {
    case '<':
    case '>':
      return `${condition.comparison} ${printLimit(condition.limit, unit)}`
    case '<=':
      return `≤ ${printLimit(condition.limit, unit)}`
    case '>=':
      return `≥ ${printLimit(condition.limit, unit)}`
    case 'between':
      return `between ${printLimit(condition.limit[0], unit)} and ${printLimit(condition.limit[1], unit)}`
    case 'no-growth':
      return 'no growth'
    case 'stable':
      return 'stable'
    default:
      return condition satisfies never
  }
}

/** printLimit prints a limit with all its digits and no more, since people compare it with what they wrote: `900 ms`, `1.5 s`, `0.1 %`. */
export function printLimit(limit: number, unit: Unit): string {
  switch (unit) {
    case 'ms':
      return limit < 1000 ? `${plain(limit)} ms` : `${plain(limit / 1000)} s`
    case 'ratio':
      return `${plain(limit * 100)} %`
    case 'percent':
      return `${plain(limit)} %`
    case 'per-second':
      return `${plain(limit)}/s`
    case 'bytes':
      return printSize(limit)
    case 'count':
      return Number.isInteger(limit) ? printCount(limit) : plain(limit)
    case 'none':
      return plain(limit)
    default:
      return unit satisfies never
  }
}

function printSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const
  const step = units.findLastIndex((_, power) => bytes >= 1000 ** power)
  return `${plain(bytes / 1000 ** Math.max(0, step))} ${units[Math.max(0, step)] ?? 'B'}`
}

/** Without the noise of binary fractions, and never as `1e-7`. */
function plain(value: number): string {
  const rounded = Number(value.toPrecision(12))
  return rounded !== 0 && Math.abs(rounded) < 1e-6 ? rounded.toFixed(15).replace(/0+$/, '') : String(rounded)
}
