import { UserError } from '../model/errors.ts'
import type { Repository, Written } from '../model/repository.ts'
import { type Change, type Entry, historyText, readHistory } from './history.ts'
import type { Store, Updated } from './store.ts'

/** A branch without this file is somebody else's, and not written to. */
const marker = '.load-test-history'

const markerText = `load-test/history/v1

load-test keeps the histories of load tests in this branch, one file each, one run a line.
It has no past in common with the code. Delete the branch to begin anew.
`

/** No hook of the repository is to run for it, nor a workflow. */
const skip = '[skip ci]'

const mostTries = 15

/** gitStore keeps a history as `<stem>.jsonl` in a branch of its own, which is begun with the first run. */
export function gitStore(repository: Repository, branch: string, stem: string): Store {
  const place: Place = { repository, branch, file: `${stem}.jsonl`, where: `${stem}.jsonl of the branch ${branch}` }
  return {
    where: place.where,
    isReadOnly: false,
    read: async () => (await foundIn(await filesIn(repository, branch), place))?.history,
    update: change => update(place, change),
  }
}

interface Place {
  readonly repository: Repository
  readonly branch: string
  readonly file: string
  readonly where: string
}

interface Found {
  readonly version: string
  readonly history: readonly Entry[]
}

async function foundIn(files: ReadonlyMap<string, string> | undefined, place: Place): Promise<Found | undefined> {
  const version = files?.get(place.file)
  if (version === undefined) return undefined
  return { version, history: readHistory(await place.repository.text(version), place.where) }
}

/** filesIn is the files of a branch. The default branch and every branch that is not ours are refused, also for reading: neither was meant. */
export async function filesIn(
  repository: Repository,
  branch: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (branch === (await repository.defaultBranch())) throw new UserError('baseline-default-branch', { branch })
  const files = await repository.files(branch)
  if (files !== undefined && !files.has(marker)) throw new UserError('baseline-branch-strange', { branch, marker })
  return files
}

/** Whoever finds that another was first looks again, and puts the same change on what is there then. */
async function update(place: Place, change: Change): Promise<Updated> {
  let why = 'others keep writing it'
  try {
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const step = await attempt(place, change)
      if (step.kind !== 'again') return step
      why = step.why
      if (!(await place.repository.pause((50 + Math.random() * 150) * Math.min(tries, 8)))) break
    }
  } catch (error) {
    why = error instanceof Error ? error.message : String(error)
  }
  return { kind: 'refused', why }
}

async function attempt(place: Place, change: Change): Promise<Updated | Extract<Written, { kind: 'again' }>> {
  const { repository, branch, file } = place
  const files = await filesIn(repository, branch)
  if (files === undefined) return begun(place)
  const before = await foundIn(files, place)
  const history = change(before?.history ?? [])
  const text = historyText(history)
  // The answer to our own write may have been lost.
  if (before !== undefined && historyText(before.history) === text) return { kind: 'stored', history }
  const message = `Record ${file.replace(/\.jsonl$/, '')} ${skip}`
  const written = await repository.write(branch, { name: file, text, message }, before?.version)
  return written.kind === 'done' ? { kind: 'stored', history } : written
}

async function begun({ repository, branch }: Place): Promise<Exclude<Written, { kind: 'done' }>> {
  const message = `Begin a history of load tests ${skip}`
  const written = await repository.begin(branch, { name: marker, text: markerText, message })
  return written.kind === 'done' ? { kind: 'again', why: 'the branch was made a moment ago' } : written
}
