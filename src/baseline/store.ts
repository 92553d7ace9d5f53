import type { Change, Entry } from './history.ts'

/** Store is where a history is kept. */
export interface Store {
  /** In words, for sentences: `perf/burst.jsonl`. */
  readonly where: string
  /** Nothing can be changed where it is kept: what `update` gives must be carried there by other means. */
  readonly isReadOnly: boolean
  /** Oldest first; undefined where nothing was stored yet. Throws UserError where it can not be read. */
  read(): Promise<readonly Entry[] | undefined>
  /** Changes what is there now, whoever else does so too. What was not readable is left as it is. */
  update(change: Change): Promise<Updated>
}

/** Updated is what became of a change: the history after it, or why there was none. */
export type Updated =
  | { readonly kind: 'stored'; readonly history: readonly Entry[] }
  /** `why` is the end of a sentence, `lacks` the permission that is missing. */
  | { readonly kind: 'refused'; readonly why: string; readonly lacks?: string }
