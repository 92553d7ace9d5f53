import { UserError } from '../model/errors.ts'
import type { MergedPull, NewText, Repository, Written } from '../model/repository.ts'
import type { Answer, Client } from './client.ts'
import { type Fault, isCertain, isForbidden, why } from './fault.ts'
import { repositoryPath } from './paths.ts'
import { branchIn, commitIn, countIn, listIn, textIn } from './plain.ts'
import { findArtifact } from './provenance.ts'
import type { Where } from './where.ts'

/** repositoryOf is the repository of a run, as a history needs it; each method is one or a few requests of the client. */
export function repositoryOf(client: Client, where: Where): Repository {
  const root = repositoryPath(where)
  let branch: Promise<string> | undefined
  const defaultBranch = (): Promise<string> => {
    branch ??= where.defaultBranch === undefined ? askedBranch(client, root) : Promise.resolve(where.defaultBranch)
    return branch
  }
  return {
    defaultBranch,
    files: name => files(client, root, name),
    text: version => text(client, root, version),
    begin: (name, file) => begin(client, root, name, file),
    write: (name, file, replaces) => write(client, root, name, file, replaces),
    pause: client.pause,
    artifact: async name => {
      const search = await findArtifact(client, where, await defaultBranch(), name)
      if (search.kind !== 'found' && search.kind !== 'none')
        throw unreachable(`artifact ${name}`, search, 'actions: read')
      return search
    },
    mergedWith: async label => merged(client, root, await defaultBranch(), label),
    contains: (commit, past) => contains(client, root, commit, past),
  }
}

type Fact = Extract<Answer, { kind: 'answer' }>

/** Law 9: what can't be read is an error, because nothing would be missed without it. */
function unreachable(what: string, fault: Fault, permission: string): UserError {
  const hint = isForbidden(fault)
    ? `Give the job \`${permission}\` under \`permissions\``
    : 'Run it again, or without it by `baseline: none`'
  return new UserError('baseline-unreachable', { what, why: why(fault), hint })
}

async function read(client: Client, path: string, what: string, permission = 'contents: read'): Promise<Fact> {
  const answer = await client.ask({ method: 'GET', path })
  if (answer.kind !== 'answer') throw unreachable(what, answer, permission)
  return answer
}

async function askedBranch(client: Client, root: string): Promise<string> {
  const what = 'the name of the default branch'
  const branch = branchIn(await read(client, root, what), 'data', 'default_branch')
  if (branch === undefined) throw unreachable(what, { kind: 'garbled' }, 'contents: read')
  return branch
}

async function files(client: Client, root: string, branch: string): Promise<ReadonlyMap<string, string> | undefined> {
  const path = `${root}/contents?ref=${encodeURIComponent(branch)}`
  const answer = await client.ask({ method: 'GET', path })
  if (answer.kind === 'refused' && answer.status === 404) {
    // GitHub says the same of what is hidden, so it is asked whether all of it is.
    await read(client, root, `branch ${branch}`)
    return undefined
  }
  const found = answer.kind === 'answer' ? listIn(answer, 'data') : undefined
  if (found === undefined)
    throw unreachable(`branch ${branch}`, answer.kind === 'answer' ? { kind: 'garbled' } : answer, 'contents: read')
  return new Map(
    found.flatMap(item => {
      const [name, version] = [textIn(item, 'name'), commitIn(item, 'sha')]
      return name === undefined || version === undefined || textIn(item, 'type') !== 'file' ? [] : [[name, version]]
    }),
  )
}

/** By its own number, and not by its name, so that the text is that of the version, whoever writes meanwhile, and of any size. */
async function text(client: Client, root: string, version: string): Promise<string> {
  const what = `file ${version.slice(0, 7)} of the history`
  const answer = await read(client, `${root}/git/blobs/${version}`, what)
  const { content, encoding } = Object(answer.data)
  if (typeof content !== 'string' || encoding !== 'base64')
    throw unreachable(what, { kind: 'garbled' }, 'contents: read')
  return Buffer.from(content, 'base64').toString('utf8')
}

async function write(
  client: Client,
  root: string,
  branch: string,
  { name, text: content, message }: NewText,
  replaces: string | undefined,
): Promise<Written> {
  const answer = await client.ask({
    method: 'PUT',
    path: `${root}/contents/${encodeURIComponent(name)}`,
    body: {
      message,
      branch,
      content: Buffer.from(content).toString('base64'),
      ...(replaces !== undefined && { sha: replaces }),
    },
  })
  return answer.kind === 'answer' ? { kind: 'done' } : writtenAfter(answer)
}

/** A commit without a parent, so that nothing of the code is in the branch. */
async function begin(client: Client, root: string, branch: string, { name, text, message }: NewText): Promise<Written> {
  const made = async (path: string, body: object): Promise<string | Fault> => {
    const answer = await client.ask({ method: 'POST', path: `${root}/git/${path}`, body })
    return answer.kind === 'answer' ? (commitIn(answer, 'data', 'sha') ?? { kind: 'garbled' }) : answer
  }
  const tree = await made('trees', { tree: [{ path: name, mode: '100644', type: 'blob', content: text }] })
  if (typeof tree !== 'string') return writtenAfter(tree)
  const commit = await made('commits', { message, tree, parents: [] })
  if (typeof commit !== 'string') return writtenAfter(commit)
  const path = `${root}/git/refs`
  const answer = await client.ask({ method: 'POST', path, body: { ref: `refs/heads/${branch}`, sha: commit } })
  return answer.kind === 'answer' ? { kind: 'done' } : writtenAfter(answer)
}

/** A conflict was another writer's doing, and what is not certain may have been done: both want another look. */
function writtenAfter(fault: Fault): Written {
  const isConflict = fault.kind === 'refused' && (fault.status === 409 || fault.status === 422)
  if (isConflict || !isCertain(fault)) return { kind: 'again', why: why(fault) }
  const isHidden = fault.kind === 'refused' && fault.status === 404
  return { kind: 'refused', why: why(fault), ...((isForbidden(fault) || isHidden) && { lacks: 'contents: write' }) }
}

async function merged(client: Client, root: string, base: string, label: string): Promise<readonly MergedPull[]> {
  const query = `state=closed&base=${encodeURIComponent(base)}&sort=updated&direction=desc&per_page=100`
  const answer = await read(client, `${root}/pulls?${query}`, 'merged pull requests', 'pull-requests: read')
  return (listIn(answer, 'data') ?? []).flatMap(pull => {
    const number = countIn(pull, 'number')
    const mergedAt = textIn(pull, 'merged_at')
    const commit = commitIn(pull, 'merge_commit_sha')
    const isLabelled = (listIn(pull, 'labels') ?? []).some(one => textIn(one, 'name') === label)
    const isWhole = number !== undefined && mergedAt !== undefined && commit !== undefined
    return isWhole && isLabelled ? [{ number, mergedAt, commit }] : []
  })
}

async function contains(client: Client, root: string, commit: string, past: string): Promise<boolean> {
  if (commit === past) return true
  const answer = await client.ask({ method: 'GET', path: `${root}/compare/${past}...${commit}?per_page=1` })
  if (answer.kind === 'refused' && answer.status === 404) return false
  if (answer.kind !== 'answer') throw unreachable('the past of this commit', answer, 'contents: read')
  return ['ahead', 'identical'].includes(textIn(answer, 'data', 'status') ?? '')
}
