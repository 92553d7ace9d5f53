import type { Notice } from '../model/notice.ts'
import type { Check } from './check.ts'
import { type HistoryFacts, history } from './history.ts'
import { type FileFacts, files, type ProcessorFacts, processors } from './machine.ts'
import { type TargetFacts, target } from './target.ts'

export type { Check } from './check.ts'
export type { HistoryFacts } from './history.ts'
export type { FileFacts } from './machine.ts'

/** Facts are what the doctor is told of a machine; what could not be found out is absent. */
export interface Facts {
  readonly nodeVersion: string
  readonly processors?: ProcessorFacts
  readonly files?: FileFacts
  /** What reading the config came to: its path, or the sentence of its error. */
  readonly config: Reading
  /** What reading the SLO sources came to. */
  readonly objectives: Reading & { readonly count?: number }
  /** What making each of the config ready came to. */
  readonly scenarios: readonly ScenarioFacts[]
  /** Where they send to, as far as it is known and allowed. */
  readonly targets: readonly TargetFacts[]
  /** Of each place where earlier runs are kept. */
  readonly histories: readonly HistoryFacts[]
  /** `locust --version`, where there is one. */
  readonly locust?: string
  readonly workflow?: WorkflowFacts
}

/** ScenarioFacts are why a scenario can't be run, or that it can, and what there is to tell of it. */
export interface ScenarioFacts {
  readonly name: string
  readonly isReady: boolean
  /** Why not: the sentence of an error. */
  readonly problem?: string
  readonly notices: readonly Notice[]
}

/** Reading is a file that was read, one that is not there, or why it could not be read. */
export interface Reading {
  readonly found?: string
  readonly problem?: string
}

/** WorkflowFacts are what a step of a workflow knows of its run. */
export interface WorkflowFacts {
  readonly event: string
  readonly hasToken: boolean
  readonly isPullRequest: boolean
  readonly isFork: boolean
  readonly summaryWritable: boolean
  readonly canUpload: boolean
}

/** examine says what a machine, its config, its targets, its histories and its token can support. */
export function examine(facts: Facts): readonly Check[] {
  return [
    node(facts),
    ...(facts.processors ? [processors(facts.processors)] : []),
    ...(facts.files ? files(facts.files) : []),
    config(facts),
    objectives(facts),
    ...scenarios(facts),
    ...facts.targets.map(target),
    ...facts.histories.flatMap(history),
    locust(facts),
    ...(facts.workflow ? workflow(facts.workflow) : []),
  ]
}

const leastNode = [22, 19] as const

function node({ nodeVersion }: Facts): Check {
  const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number)
  const enough = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])
  return enough
    ? { name: 'node', state: 'well', text: nodeVersion }
    : { name: 'node', state: 'ill', text: `${nodeVersion} is too old`, next: 'Use Node 22.19 or newer.' }
}

function config({ config: { found, problem } }: Facts): Check {
  if (problem !== undefined) return { name: 'config', state: 'ill', text: problem }
  return found === undefined
    ? {
        name: 'config',
        state: 'note',
        text: 'no load-test.yml here',
        next: '`load-test init` writes one; `--slo` does without.',
      }
    : { name: 'config', state: 'well', text: found }
}

function objectives({ objectives: { problem, count } }: Facts): Check {
  if (problem !== undefined) return { name: 'objectives', state: 'ill', text: problem }
  return count === undefined
    ? {
        name: 'objectives',
        state: 'note',
        text: 'none are named',
        next: 'Name an SLO source in the config, or with `--slo`.',
      }
    : { name: 'objectives', state: 'well', text: `${count} understood`, next: '`load-test validate` prints them.' }
}

/** What stands for the whole config is told of each scenario, and is one line. */
function scenarios({ scenarios: all }: Facts): readonly Check[] {
  const ready = all.filter(({ isReady }) => isReady).map(({ name }) => name)
  const problems = new Set(all.flatMap(({ problem }) => problem ?? []))
  const notices = new Map(all.flatMap(one => one.notices).map(({ code, message }) => [message, code]))
  return [
    ...(ready.length === 0 ? [] : [check('well', `can be run: ${ready.join(', ')}`)]),
    ...[...problems].map(text => check('ill', text)),
    ...[...notices].map(([text, code]) => check(code === 'not-offered' ? 'ill' : 'note', text)),
  ]
}

function check(state: Check['state'], text: string): Check {
  return { name: 'scenarios', state, text }
}

function locust({ locust: version }: Facts): Check {
  return version === undefined
    ? { name: 'locust', state: 'note', text: 'not on the path; its reports can be judged all the same' }
    : { name: 'locust', state: 'well', text: version }
}

function workflow(facts: WorkflowFacts): readonly Check[] {
  const { event, hasToken, isPullRequest, isFork, summaryWritable, canUpload } = facts
  return [
    { name: 'event', state: 'well', text: event },
    comment(hasToken, isPullRequest, isFork),
    summaryWritable
      ? { name: 'summary', state: 'well', text: 'can be written' }
      : { name: 'summary', state: 'note', text: 'cannot be written', next: 'Look at GITHUB_STEP_SUMMARY.' },
    canUpload
      ? { name: 'artifact', state: 'well', text: 'can be uploaded' }
      : { name: 'artifact', state: 'note', text: 'only an action, not a `run` step, may upload one' },
  ]
}

function comment(hasToken: boolean, isPullRequest: boolean, isFork: boolean): Check {
  if (!isPullRequest) return { name: 'comment', state: 'note', text: 'this event has no pull request' }
  if (isFork)
    return {
      name: 'comment',
      state: 'note',
      text: "a fork's token may only read",
      next: 'Publish from a second workflow, as the README shows.',
    }
  return hasToken
    ? { name: 'comment', state: 'well', text: 'a token is there', next: 'It needs `pull-requests: write`.' }
    : {
        name: 'comment',
        state: 'note',
        text: 'this step has no token; the action brings its own',
        next: 'Leave `github-token` at its default; it needs `pull-requests: write`.',
      }
}
