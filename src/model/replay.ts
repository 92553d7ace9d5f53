import type { Series } from './record.ts'

/**
 * Replay is what a gate would have said of the runs of a history, each held against those before it, and what it would have
 * said had an endpoint become slower. Days are in UTC, shares and changes ratios.
 */
export interface Replay {
  /** How many runs are kept, and on which days the first and the last were made. */
  readonly runs: number
  readonly since?: string
  readonly until?: string
  /** How many of them were held against five or more before them: the nights that are counted. */
  readonly nights: number
  /** Of the others: somebody accepted a new level with them, they were no evidence, too few of their kind came before. */
  readonly restarts: number
  readonly noEvidence: number
  readonly tooEarly: number
  /** Nights on which something failed, and on which something was warned of but nothing failed. */
  readonly failed: Alarms
  readonly warned: Alarms
  /** Nights on which something was suspect that repeating the run at once could have cleared. */
  readonly asked: number
  /** The same by figure. */
  readonly figures: FigureCounts
  /** What the alarms are of that are not counted as false. */
  readonly changes: readonly LevelChange[]
  readonly steps: Steps
  /** Those that steps were put in, with the most requests first; how many more there are. */
  readonly endpoints: readonly ReplayedEndpoint[]
  readonly endpointsLeftOut: number
  /** By figure, of all these endpoints. */
  readonly indicators: readonly ReplayedIndicator[]
}

/** Alarms is nights on which nobody knows of a change, and those on which a level changed lastingly or was accepted anew. */
export interface Alarms {
  readonly false: number
  readonly explained: number
}

/** FigureCounts is how many figures were judged in all nights, and how many of those were suspect or failed. */
export interface FigureCounts {
  readonly judged: number
  readonly suspects: number
  readonly regressions: number
}

/** LevelChange is why alarms are no false ones: a figure's level rose lastingly, or somebody accepted what had changed. */
export interface LevelChange {
  readonly kind: 'level' | 'accepted'
  readonly series: Series
  /** The day of the first alarm, and how many there were in a row. */
  readonly since: string
  readonly nights: number
}

/** Steps is what became of steps put into a history; `visible` is the smallest that was found in 90 % of its places. */
export interface Steps {
  readonly tried: readonly Step[]
  /** By the third night, and by the second. */
  readonly visible?: number
  readonly visibleInTwo?: number
  /** The median of what the gate itself says would be noticed. */
  readonly stated?: number
}

/** Step is how often a change (0.2 for +20 %) was found, of so many places. */
export interface Step {
  readonly change: number
  readonly places: number
  /** Suspect on its first night. */
  readonly suspected: number
  /** Failed by its first, second and third night. */
  readonly found: readonly [first: number, second: number, third: number]
}

/** ReplayedEndpoint is one endpoint, all of whose times became longer; without a name it is the whole run. */
export interface ReplayedEndpoint {
  readonly method?: string
  readonly endpoint?: string
  readonly figures: FigureCounts
  readonly steps: Steps
}

/** ReplayedIndicator is one figure, like `p95`, of all endpoints. */
export interface ReplayedIndicator {
  readonly indicator: string
  readonly figures: FigureCounts
  readonly steps: Steps
}
