/**
 * Repository is the repository on GitHub that a history belongs to, as far as a history needs it: `github` makes one and
 * `baseline` uses it. Whatever is read rejects with UserError `baseline-unreachable` where GitHub does not give it.
 */
export interface Repository {
  defaultBranch(): Promise<string>
  /** Each file at the top of a branch with its version; undefined where there is no such branch. */
  files(branch: string): Promise<ReadonlyMap<string, string> | undefined>
  /** The text of a version of a file. */
  text(version: string): Promise<string>
  /** Makes a branch without a past that holds one file. */
  begin(branch: string, file: NewText): Promise<Written>
  /** Writes a file at the top of a branch in the place of a version, or where there is none. */
  write(branch: string, file: NewText, replaces: string | undefined): Promise<Written>
  /** Waits; false where no more time is left for this run. */
  pause(ms: number): Promise<boolean>
  /** The newest artifact of a name that a run left which nobody but the default branch can have started. */
  artifact(name: string): Promise<ArtifactSearch>
  /** Pull requests that were merged into the default branch with a label, of those that changed last. */
  mergedWith(label: string): Promise<readonly MergedPull[]>
  /** Whether a commit has another in its past, or is it. */
  contains(commit: string, past: string): Promise<boolean>
}

/** NewText is a file as it is to be; `message` says why. */
export interface NewText {
  readonly name: string
  readonly text: string
  readonly message: string
}

/**
 * Written is what became of a write: `again` where another writer was first or the answer was lost, so that one must look
 * again; `refused` where it will not be done, `lacks` the permission that is missing. `why` is the end of a sentence.
 */
export type Written =
  | { readonly kind: 'done' }
  | { readonly kind: 'again'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string; readonly lacks?: string }

/** ArtifactSearch is an artifact's archive and which it is, or why the newest of that name was passed over. */
export type ArtifactSearch =
  | { readonly kind: 'found'; readonly archive: Uint8Array; readonly of: string }
  | { readonly kind: 'none'; readonly passedOver?: string }

/** MergedPull is a pull request that was merged; `mergedAt` is in ISO 8601. */
export interface MergedPull {
  readonly number: number
  readonly mergedAt: string
  readonly commit: string
}
