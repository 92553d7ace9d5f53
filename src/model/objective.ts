import type { Place } from './notice.ts'

/** Objective is one promise: this indicator, there, keeps this condition. */
export interface Objective {
  readonly scope: Scope
  readonly indicator: Indicator
  readonly condition: Condition
  readonly unit: Unit
  readonly severity: Severity
  /** Where it is written: the anchor of its annotation. */
  readonly source: Place
  /** The promise as its author wrote it, for people. */
  readonly text: string
  /** Words that came with it and select nothing, such as "sustained". */
  readonly qualifier?: string
}

/** Scope is what an objective speaks of: the whole run, every endpoint for itself, or the endpoints of a pattern. */
export type Scope =
  | { readonly kind: 'run' }
  | { readonly kind: 'each' }
  | {
      readonly kind: 'endpoint'
      readonly method?: string
      readonly pattern: string
      readonly label?: string
      /** The pattern without a trailing `(note)`: what it means where the pattern itself matches nothing. */
      readonly withoutNote?: string
    }

/** Indicator is what is measured; `q` is a quantile in 0–1, `p100` is `max`. */
export type Indicator =
  | { readonly kind: 'percentile'; readonly q: number }
  | { readonly kind: 'median' | 'mean' | 'min' | 'max' | 'errors' | '5xx' | 'throughput' | 'requests' | 'users' }
  | { readonly kind: 'resource'; readonly name: string; readonly statistic: Statistic }

export type Statistic = 'average' | 'max' | 'min' | 'last'

/** Condition holds limits in the unit of the objective; a band includes both edges. */
export type Condition =
  | { readonly comparison: '<' | '<=' | '>' | '>='; readonly limit: number }
  | { readonly comparison: 'between'; readonly limit: readonly [number, number] }
  | { readonly comparison: 'no-growth' | 'stable' }

/** Unit inside the program: milliseconds, a ratio 0–1, per second, a count, bytes, or percent as a resource reports it. */
export type Unit = 'ms' | 'ratio' | 'per-second' | 'count' | 'bytes' | 'percent' | 'none'

export type Severity = 'fail' | 'warn'

/** indicatorName is the indicator as people and JSON write it: `p95`, `p99.9`, `errors`, `cpu`. */
export function indicatorName(indicator: Indicator): string {
  switch (indicator.kind) {
    case 'percentile':
      return `p${Number((indicator.q * 100).toFixed(6))}`
    case 'resource':
      return indicator.name
    default:
      return indicator.kind
  }
}

/** scopeName is the endpoint as JSON writes it: a pattern, `each`, or undefined for the whole run. */
export function scopeName(scope: Scope): string | undefined {
  switch (scope.kind) {
    case 'run':
      return undefined
    case 'each':
      return 'each'
    case 'endpoint':
      return scope.pattern
    default:
      return scope satisfies never
  }
}
