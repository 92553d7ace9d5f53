import { known } from '../model/known.ts'
import { branchIn, commitIn, countIn, field, loginIn, textIn, webIn } from './plain.ts'

/** Where is what a workflow run knows of itself; what its payload does not say, or says oddly, is absent, and nothing is guessed. */
export interface Where {
  readonly event: string
  readonly owner: string
  readonly repo: string
  /** Absolute, without a slash at its end. */
  readonly serverUrl: string
  readonly apiUrl: string
  readonly job: string
  readonly runId?: number
  /** Number and attempt of the run that the figures are of: for `workflow_run` the one that has ended. */
  readonly runNumber: number
  readonly runAttempt: number
  /** The id of that run; ids grow over all workflows of a repository, numbers in one workflow. */
  readonly evidenceId?: number
  /** The commit that was tested: the head of a pull request, never its merge commit. */
  readonly headSha?: string
  /** Where a pull request is looked for, if its number is not known: `owner:branch`. */
  readonly headLabel?: string
  readonly pullNumber?: number
  readonly baseSha?: string
  readonly baseRef?: string
  readonly defaultBranch?: string
  /** The branch that the run is of; absent for pull requests and tags. */
  readonly branch?: string
  readonly repositoryId?: number
  /** The workflow's own file, `.github/workflows/nightly.yml`. */
  readonly workflow?: string
  /** The change comes from another repository, or may. */
  readonly isFork: boolean
  readonly isDependabot: boolean
  /** The token may only read, whatever the workflow asks for. */
  readonly isForeign: boolean
}

/** Environment is the environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

/** whereOf reads the environment and the event's payload; undefined where they name no repository or no service. */
export function whereOf(env: Environment, payload: unknown): Where | undefined {
  const [owner, repo, more] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  const serverUrl = addressOf(env, 'GITHUB_SERVER_URL', 'https://github.com')
  const apiUrl = addressOf(env, 'GITHUB_API_URL', 'https://api.github.com')
  if (!isName(owner) || !isName(repo) || more !== undefined || serverUrl === undefined || apiUrl === undefined)
    return undefined
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  return {
    event,
    owner,
    repo,
    serverUrl,
    apiUrl,
    job: textIn(env, 'GITHUB_JOB') ?? 'load-test',
    isFork: false,
    isForeign: false,
    ...runOf(env),
    ...known({
      defaultBranch: branchIn(payload, 'repository', 'default_branch'),
      branch: branchOf(env),
      repositoryId: countIn(env, 'GITHUB_REPOSITORY_ID'),
      workflow: workflowOf(env),
    }),
    ...placeOf(event, env, payload, owner),
    isDependabot: isDependabot(env, payload),
  }
}

function branchOf(env: Environment): string | undefined {
  return env['GITHUB_REF']?.startsWith('refs/heads/') === true ? branchIn(env, 'GITHUB_REF') : undefined
}

function workflowOf(env: Environment): string | undefined {
  return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(textIn(env, 'GITHUB_WORKFLOW_REF') ?? '')?.[1]
}

/** The token is sent there, so a strange address is none, and not the usual one. */
function addressOf(env: Environment, name: string, usual: string): string | undefined {
  return (env[name] ?? '') === '' ? usual : webIn(env, name)
}

function runOf(env: Environment): Pick<Where, 'runNumber' | 'runAttempt' | 'runId' | 'evidenceId'> {
  const id = countIn(env, 'GITHUB_RUN_ID')
  return {
    runNumber: countIn(env, 'GITHUB_RUN_NUMBER') ?? 0,
    runAttempt: countIn(env, 'GITHUB_RUN_ATTEMPT') ?? 1,
    ...known({ runId: id, evidenceId: id }),
  }
}

function placeOf(event: string, env: Environment, payload: unknown, owner: string): Partial<Where> {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return pullPlace(event, env, payload)
    case 'push':
      return pushPlace(env, payload, owner)
    case 'merge_group':
      return groupPlace(payload)
    case 'workflow_run':
      return workflowRunPlace(payload)
    default:
      return known({ headSha: commitIn(env, 'GITHUB_SHA') })
  }
}

function pullPlace(event: string, env: Environment, payload: unknown): Partial<Where> {
  const pull = field(payload, 'pull_request')
  const isFork = isOther(field(pull, 'head', 'repo'), field(pull, 'base', 'repo'))
  return {
    ...known({
      pullNumber: countIn(pull, 'number'),
      headSha: commitIn(pull, 'head', 'sha'),
      headLabel: labelOf(loginIn(pull, 'head', 'repo', 'owner', 'login'), branchIn(pull, 'head', 'ref')),
      baseSha: commitIn(pull, 'base', 'sha'),
      baseRef: branchIn(pull, 'base', 'ref'),
    }),
    isFork,
    // pull_request_target runs the base branch's own workflow, whose token is its own.
    isForeign: event === 'pull_request' && (isFork || isDependabot(env, payload)),
  }
}

/** A repository that was deleted, or that can't be told, is another one. */
function isOther(head: unknown, base: unknown): boolean {
  const id = countIn(head, 'id')
  return id === undefined || id !== countIn(base, 'id')
}

function labelOf(owner: string | undefined, branch: string | undefined): string | undefined {
  return owner === undefined || branch === undefined ? undefined : `${owner}:${branch}`
}

function pushPlace(env: Environment, payload: unknown, owner: string): Partial<Where> {
  const ref = textIn(env, 'GITHUB_REF') ?? textIn(payload, 'ref')
  const branch = ref?.startsWith('refs/heads/') ? branchIn({ ref }, 'ref') : undefined
  return known({
    headSha: commitIn(payload, 'after') ?? commitIn(env, 'GITHUB_SHA'),
    headLabel: labelOf(owner, branch),
  })
}

function groupPlace(payload: unknown): Partial<Where> {
  const group = field(payload, 'merge_group')
  return known({
    headSha: commitIn(group, 'head_sha'),
    baseSha: commitIn(group, 'base_sha'),
    baseRef: branchIn(group, 'base_ref'),
  })
}

/** A fork may call its branch `main`, so a branch means nothing without its owner. */
function workflowRunPlace(payload: unknown): Partial<Where> {
  const other = field(payload, 'workflow_run')
  return {
    ...known({
      headSha: commitIn(other, 'head_sha'),
      headLabel: labelOf(loginIn(other, 'head_repository', 'owner', 'login'), branchIn(other, 'head_branch')),
      evidenceId: countIn(other, 'id'),
    }),
    runNumber: countIn(other, 'run_number') ?? 0,
    runAttempt: countIn(other, 'run_attempt') ?? 1,
    isFork: isOther(field(other, 'head_repository'), field(other, 'repository')),
  }
}

/** Whoever started the event decides which token it gets. */
function isDependabot(env: Environment, payload: unknown): boolean {
  const actors = [
    textIn(env, 'GITHUB_ACTOR'),
    textIn(payload, 'sender', 'login'),
    textIn(payload, 'workflow_run', 'actor', 'login'),
  ]
  return actors.includes('dependabot[bot]')
}

function isName(given: string | undefined): given is string {
  return given !== undefined && /^[\w.-]{1,100}$/.test(given) && !/^\.+$/.test(given)
}
