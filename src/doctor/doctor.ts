/** Facts are what the doctor is told of a machine; what could not be found out is absent. */
export interface Facts {
  readonly nodeVersion: string
  /** What reading the config came to: its path, or the sentence of its error. */
  readonly config: Reading
  /** What reading the SLO sources came to. */
  readonly objectives: Reading & { readonly count?: number }
  /** `locust --version`, where there is one. */
  readonly locust?: string
  readonly workflow?: WorkflowFacts
}

/** Reading is a file that was read, one that is not there, or why it could not be read. */
export interface Reading {
  readonly found?: string
  readonly problem?: string
}

export interface WorkflowFacts {
  readonly event: string
  readonly hasToken: boolean
  readonly isPullRequest: boolean
  readonly isFork: boolean
  readonly summaryWritable: boolean
  readonly canUpload: boolean
}

/** Check is one thing looked at: how it is, and what to do where it is not well. */
export interface Check {
  readonly name: string
  readonly state: 'well' | 'note' | 'ill'
  readonly text: string
  readonly next?: string
}

/** examine says what a machine, its config and its token can support. */
export function examine(facts: Facts): readonly Check[] {
  return [
    node(facts),
    config(facts),
    objectives(facts),
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
    : { name: 'comment', state: 'ill', text: 'no token', next: 'Leave `github-token` at its default.' }
}
