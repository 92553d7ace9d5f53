/** Where is what a workflow run knows of itself; what its payload does not say, or says oddly, is absent. */
export interface Where {
  readonly event: string
  readonly owner: string
  readonly repo: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly job: string
  readonly runId?: number
  readonly runNumber: number
  readonly runAttempt: number
  /** The commit that was tested: the head of a pull request, never its merge commit. */
  readonly headSha?: string
  /** Where a pull request is looked for, if its number is not known: `owner:branch`. */
  readonly headLabel?: string
  readonly pullNumber?: number
  readonly baseSha?: string
  /** From another repository, or from Dependabot: the token may only read. */
  readonly isForeign: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** whereOf reads the environment and the event's payload; undefined where they name no repository. */
export function whereOf(env: Environment, payload: unknown): Where | undefined {
  const [owner, repo, more] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  if (!isName(owner) || !isName(repo) || more !== undefined) return undefined
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  const runId = count(env['GITHUB_RUN_ID'])
  return {
    event,
    owner,
    repo,
    serverUrl: url(env['GITHUB_SERVER_URL'], 'https://github.com'),
    apiUrl: url(env['GITHUB_API_URL'], 'https://api.github.com'),
    job: env['GITHUB_JOB'] ?? 'load-test',
    ...(runId !== undefined && { runId }),
    runNumber: count(env['GITHUB_RUN_NUMBER']) ?? 0,
    runAttempt: count(env['GITHUB_RUN_ATTEMPT']) ?? 1,
    ...placeOf(event, env, payload, owner),
  }
}

type Place = Pick<Where, 'headSha' | 'headLabel' | 'pullNumber' | 'baseSha' | 'isForeign'>

function placeOf(event: string, env: Environment, payload: unknown, owner: string): Place {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return pullPlace(event, env, payload)
    case 'push':
      return { ...shaOf(env['GITHUB_SHA']), ...branchLabel(env['GITHUB_REF'], owner), isForeign: false }
    case 'merge_group':
      return { ...shaOf(text(payload, 'merge_group', 'head_sha') ?? env['GITHUB_SHA']), isForeign: false }
    case 'workflow_run':
      return workflowRunPlace(payload)
    default:
      return { ...shaOf(env['GITHUB_SHA']), isForeign: false }
  }
}

function pullPlace(event: string, env: Environment, payload: unknown): Place {
  const pullNumber = count(text(payload, 'pull_request', 'number'))
  const base = sha(text(payload, 'pull_request', 'base', 'sha'))
  const headRepo = text(payload, 'pull_request', 'head', 'repo', 'id')
  const baseRepo = text(payload, 'pull_request', 'base', 'repo', 'id')
  const isFork = headRepo === undefined || headRepo !== baseRepo
  return {
    ...shaOf(text(payload, 'pull_request', 'head', 'sha')),
    ...(pullNumber !== undefined && { pullNumber }),
    ...(base !== undefined && { baseSha: base }),
    // pull_request_target runs the base branch's own workflow, whose token is its own.
    isForeign: event === 'pull_request' && (isFork || env['GITHUB_ACTOR'] === 'dependabot[bot]'),
  }
}

function workflowRunPlace(payload: unknown): Place {
  const branch = text(payload, 'workflow_run', 'head_branch')
  const headOwner = text(payload, 'workflow_run', 'head_repository', 'owner', 'login')
  return {
    ...shaOf(text(payload, 'workflow_run', 'head_sha')),
    ...(branch !== undefined && isName(headOwner) && { headLabel: `${headOwner}:${branch}` }),
    isForeign: false,
  }
}

function branchLabel(ref: string | undefined, owner: string): Pick<Place, 'headLabel'> {
  const branch = ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
  return branch === undefined || branch === '' ? {} : { headLabel: `${owner}:${branch}` }
}

function shaOf(given: string | undefined): Pick<Place, 'headSha'> {
  const headSha = sha(given)
  return headSha === undefined ? {} : { headSha }
}

function sha(given: string | undefined): string | undefined {
  return given !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(given) ? given : undefined
}

function count(given: string | undefined): number | undefined {
  return given !== undefined && /^[1-9]\d{0,14}$/.test(given) ? Number(given) : undefined
}

function isName(given: string | undefined): given is string {
  return given !== undefined && /^[\w.-]{1,100}$/.test(given) && !/^\.+$/.test(given)
}

function url(given: string | undefined, otherwise: string): string {
  return given !== undefined && /^https?:\/\/[\w.:[\]-]+(?:\/[\w./-]*)?$/.test(given)
    ? given.replace(/\/+$/, '')
    : otherwise
}

/** text walks own keys of a foreign document; a text or number at its end, else undefined. */
export function text(from: unknown, ...keys: readonly string[]): string | undefined {
  let value = from
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.getOwnPropertyDescriptor(value, key)?.value
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
