import { UserError } from '../model/errors.ts'
import type { Repository } from '../model/repository.ts'
import { textInArchive } from './archive.ts'
import { type Entry, readHistory } from './history.ts'
import type { Store } from './store.ts'

/**
 * artifactStore reads a history out of the artifact that the newest trusted run left, and writes nothing: the history after
 * this run goes into its own artifact, with the other files. `passedOver` is told why an artifact of that name was not read.
 */
export function artifactStore(
  repository: Repository,
  name: string,
  stem: string,
  passedOver: (why: string) => void,
): Store {
  let read: Promise<readonly Entry[] | undefined> | undefined
  const once = (): Promise<readonly Entry[] | undefined> => {
    read ??= historyIn(repository, name, `${stem}.jsonl`, passedOver)
    return read
  }
  return {
    where: `the artifact ${name}`,
    isReadOnly: true,
    read: once,
    update: async change => ({ kind: 'stored', history: change((await once()) ?? []) }),
  }
}

async function historyIn(
  repository: Repository,
  name: string,
  file: string,
  passedOver: (why: string) => void,
): Promise<readonly Entry[] | undefined> {
  const search = await repository.artifact(name)
  if (search.kind === 'none') {
    if (search.passedOver !== undefined) passedOver(search.passedOver)
    return undefined
  }
  const text = await textIn(search.archive, file, search.of)
  if (text === undefined) passedOver(`${search.of} holds no ${file}`)
  return text === undefined ? undefined : readHistory(text, `${file} in ${search.of}`)
}

async function textIn(archive: Uint8Array, file: string, of: string): Promise<string | undefined> {
  try {
    return await textInArchive(archive, file)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UserError('history-archive', { file: of, why })
  }
}
