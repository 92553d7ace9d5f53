import type { Entry, Store } from './baseline/baseline.ts'
import type { Facts } from './doctor/doctor.ts'
import type { Machine } from './model/fingerprint.ts'
import type { Host } from './model/host.ts'
import type { Notice } from './model/notice.ts'
import type { Past } from './model/past.ts'
import type { WorkflowRun } from './model/record.ts'
import type { Repository } from './model/repository.ts'
import type { RunResult } from './model/run-result.ts'
import type { Scenario } from './model/scenario.ts'
import type { Verdict } from './model/verdict.ts'
import type { ReadFile } from './objectives/objectives.ts'
import type { Links, ReportContext, Sight, Wait } from './report/report.ts'

/** Desk is what a door hands over: the machine, how it shows text, and in a workflow what is known of it. */
export interface Desk {
  readonly host: Host
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Absent where nothing of it may be known. */
  readonly environment?: Environment
  readonly workflow?: Workflow
  /** The repository on GitHub that the run belongs to, where the door knows of one. */
  readonly home?: Home
  /** What a run of a load needs of whoever started it. */
  readonly load?: LoadDesk
  /** What the doctor wants to know of the machine. */
  readonly machine?: () => Promise<Pick<Facts, 'nodeVersion' | 'locust' | 'workflow'>>
}

/** Environment is the variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>

/** LoadDesk is how a load is watched and ended, and what it may know. */
export interface LoadDesk {
  readonly environment: Environment
  /** The machine that the load comes from. */
  readonly machine: Machine
  /** The file of this program, from which it starts threads of its own. */
  readonly program: string
  /** Aborts when somebody wants the run to end. */
  readonly signal: AbortSignal
  /** The exit code of a run that was ended. */
  cancelCode(): number
  /** Told before anything is printed. */
  mask(secret: string): void
  /** The target is not ready yet. */
  wait(wait: Wait): void
  show(sight: Sight): void
  /** The run is over: the terminal is to be as it was. */
  end(): void
}

/** Workflow is what a run inside GitHub Actions knows beyond the command. */
export interface Workflow {
  /** Name of a run that nobody named: the job's id. */
  readonly name: string
  readonly links: Links
  readonly commit?: string
  readonly event?: string
  /** The pull request comes from another repository. */
  readonly isFork?: true
  /** Reads a file of the repository as it is at the base of the pull request; absent outside of one. */
  readonly readAtBase?: ReadFile
}

/** Home is the repository that a run belongs to, and what of it the run is of; what is not known is absent. */
export interface Home {
  readonly event?: string
  readonly branch?: string
  readonly defaultBranch?: string
  readonly commit?: string
  readonly workflowRun?: WorkflowRun
  repository(): Repository
}

/** Done is what a command comes to: the exit code, what stands on stdout and, where it judged, the verdict. */
export interface Done {
  readonly exitCode: number
  readonly output: string
  readonly judged?: Judged
  /** A sentence for people on where its files are, to stand behind all else. */
  readonly place?: string
}

/** Judged is a verdict as it may be shown, with secrets masked. */
export interface Judged {
  readonly verdict: Verdict
  readonly context: ReportContext
  /** Of each run whose earlier runs are kept. */
  readonly histories: readonly RunHistory[]
  /** What became of keeping this one, where that is not as it should be. */
  readonly warnings?: readonly Notice[]
  /** Histories that the artifact of this run carries on to the next, by their file names. */
  readonly files?: ReadonlyMap<string, string>
}

/** RunHistory is what one run is held against, and where it will be kept itself. */
export interface RunHistory {
  /** As the verdict names it. */
  readonly run: string
  /** Of the load test, over time. */
  readonly name: string
  readonly store: Store
  /** All that is in the store, also of other load tests. */
  readonly entries: readonly Entry[]
  readonly past: Past
  /** What was sent, where we sent it. */
  readonly scenario?: Scenario
  /** Other runs at once, with which it is kept as their median. */
  readonly alike?: readonly RunResult[]
}

/** Measured is a run, and those that it is the median of: what was sent again at once, for `repeat`. */
export interface Measured {
  readonly result: RunResult
  readonly alike: readonly RunResult[]
}
