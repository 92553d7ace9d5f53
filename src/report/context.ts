/** ReportContext is what a report may say beside the verdict; what is unknown is absent. */
export interface ReportContext {
  /** Identity of the load test. */
  readonly name: string
  readonly links?: Links
  /** Commit that was tested, full length. */
  readonly commit?: string
  /** Hidden first line by which a comment is found again. */
  readonly marker?: string
  /** The figures come from a fork's own run, which nobody else can vouch for. */
  readonly fromFork?: true
  /** Version of this program. */
  readonly version: string
}

/** Links lead to places on GitHub; each is absolute. */
export interface Links {
  /** A file and line of the tested commit are this, the path, `#L` and the line. */
  readonly blob?: string
  readonly run?: string
  readonly report?: string
}
