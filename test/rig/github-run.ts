import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type CommentMode,
  fingerprint,
  type GitHub,
  type Limits,
  openGitHub,
  type Wanted,
  type WantedIssue,
  whereOf,
} from '../../src/github/github.ts'
import type { Outcome } from '../../src/model/verdict.ts'
import type { OpenPull } from './github-server.ts'

/** Runner is a run of a workflow that reports to a GitHub. */
export interface Runner {
  readonly api: string
  readonly token: string
  readonly pull: Pick<OpenPull, 'number' | 'headSha' | 'baseSha'>
  readonly run?: number
  readonly attempt?: number
  /** The pull request comes from a fork. */
  readonly fork?: boolean
  readonly limits?: Partial<Limits>
}

/** Waited is a clock whose waiting costs no time, and how long was waited, in ms. */
export interface Waited {
  ms: number
}

/** gitHubOf opens the service as the Action's door does in a pull request; waiting is counted in `waited` and takes no time where that is given. */
export function gitHubOf({ api, token, pull, run = 1, attempt = 1, fork, limits }: Runner, waited?: Waited): GitHub {
  const where = whereOf(
    {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'octocat/demo',
      GITHUB_API_URL: api,
      GITHUB_RUN_ID: String(1000 + run),
      GITHUB_RUN_NUMBER: String(run),
      GITHUB_RUN_ATTEMPT: String(attempt),
    },
    {
      pull_request: {
        number: pull.number,
        head: { sha: pull.headSha, repo: { id: fork === true ? 2 : 1 } },
        base: { sha: pull.baseSha, ref: 'main', repo: { id: 1 } },
      },
    },
  )
  if (where === undefined) throw new Error('nowhere')
  return openGitHub({ where, token, clock: clockOf(waited), ...(limits && { limits }) })
}

/** Night is a run of a workflow that no pull request started. */
export interface Night extends Omit<Runner, 'pull' | 'fork'> {
  readonly event?: string
  /** As GITHUB_REF says it. */
  readonly ref?: string
}

/** nightOf opens the service as the Action's door does on a schedule of the branch `main`, or as another event of it. */
export function nightOf(night: Night, waited?: Waited): GitHub {
  const { api, token, run = 1, attempt = 1, limits, event = 'schedule', ref = 'refs/heads/main' } = night
  const where = whereOf(
    {
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: 'octocat/demo',
      GITHUB_API_URL: api,
      GITHUB_REF: ref,
      GITHUB_SHA: '9f3c1ab0c0ffee0123456789abcdef0123456789',
      GITHUB_RUN_ID: String(1000 + run),
      GITHUB_RUN_NUMBER: String(run),
      GITHUB_RUN_ATTEMPT: String(attempt),
    },
    { repository: { default_branch: 'main' } },
  )
  if (where === undefined) throw new Error('nowhere')
  return openGitHub({ where, token, clock: clockOf(waited), ...(limits && { limits }) })
}

function clockOf(waited: Waited | undefined): { now(): number; wait(ms: number): Promise<void> } {
  if (waited === undefined) return { now: () => performance.now(), wait: ms => sleep(ms) }
  return {
    now: () => performance.now() + waited.ms,
    wait: async ms => {
      waited.ms += ms
    },
  }
}

/** Said is what a run wants its comment to say. */
export interface Said {
  readonly name?: string
  readonly text?: string
  readonly outcome?: Outcome
  readonly missed?: readonly string[]
  readonly mode?: CommentMode
  readonly run?: number
  readonly attempt?: number
}

/** issueOf is what a run wants its issue to say. */
export function issueOf(said: Omit<Said, 'mode' | 'missed'>): WantedIssue {
  const { name = 'burst', outcome = 'fail', run = 1 } = said
  const { marker } = wantedOf({ ...said, name, outcome })
  return {
    marker: { ...marker, headSha: '9f3c1ab0c0ffee0123456789abcdef0123456789' },
    exitCode: exitCodes[outcome],
    day: '2026-11-24',
    title: `${name} fails`,
    body: (hidden, runs) =>
      `${hidden}\n${said.text ?? `### ${name}: ${outcome} in run ${run}`}\nof ${runs.map(one => one.runNumber).join()}`,
    closing: hidden => `${hidden}\ngreen again in run ${run}`,
  }
}

const exitCodes = { pass: 0, warn: 0, inconclusive: 3, fail: 1, invalid: 3 } as const

/** wantedOf is the comment of a run. */
export function wantedOf({
  name = 'burst',
  text,
  outcome = 'pass',
  missed = [],
  mode = 'always',
  run = 1,
  attempt = 1,
}: Said): Wanted {
  return {
    mode,
    failing: outcome !== 'pass' && outcome !== 'warn',
    marker: {
      name,
      outcome,
      runNumber: run,
      runAttempt: attempt,
      headSha: 'none',
      missed: fingerprint(missed),
    },
    body: line => `${line}\n${text ?? `### ${name}: ${outcome} in run ${run}`}`,
  }
}
