import type { Place } from './notice.ts'
import type { HistoryRecord, Restart } from './record.ts'

/** Past is what a run is held against: the earlier runs of its load test, and which changes of level were accepted. */
export interface Past {
  /** Oldest first, whatever they were like; `sinceRestart` and `differing` say which of them count. */
  readonly records: readonly HistoryRecord[]
  /** As the config says. */
  readonly accepts: readonly Acceptance[]
  /** A new level begins with this run: nothing before it counts but what is pinned. */
  readonly restart?: Restart
}

/** Acceptance restarts the history of some series at a day, in UTC. */
export interface Acceptance {
  /** Endpoint or pattern; any where absent. */
  readonly endpoint?: string
  /** `p95`, `mean`; any where absent. */
  readonly indicator?: string
  /** `YYYY-MM-DD`: the first day that counts. */
  readonly since: string
  readonly why: string
  readonly source: Place
}
