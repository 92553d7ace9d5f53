import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Host } from '../model/host.ts'
import type { Repository } from '../model/repository.ts'
import type { Address } from '../text/address.ts'
import type { Store } from './store.ts'

export { type Entry, historyText, withPin, withRecord, withRestart } from './history.ts'
export type { Store } from './store.ts'
export { type Occasion, whether } from './whether.ts'

/** Surroundings is what a store is made of. */
export interface Surroundings {
  readonly host: Host
  /** Opened for what is kept on GitHub only. */
  readonly repository: () => Repository
  /** A part of a path, made of the name of the load test. */
  readonly stem: string
  /** Of this step, from which an artifact store without a name reads. */
  readonly artifact: string
  /** Told why an artifact was not read. */
  readonly passedOver: (why: string) => void
}

/** storeAt opens the place that an address names; undefined for none. Throws UserError where a file may not be there. */
export async function storeAt(address: Address, around: Surroundings): Promise<Store | undefined> {
  switch (address.kind) {
    case 'none':
      return undefined
    case 'file': {
      const { fileStore } = await import('./file-store.ts')
      const path = address.path.endsWith('.jsonl')
        ? address.path
        : `${address.path.replace(/\/+$/, '')}/${around.stem}.jsonl`
      return fileStore(await around.host.place(path), path)
    }
    case 'git': {
      const { gitStore } = await import('./git-store.ts')
      return gitStore(around.repository(), address.branch, around.stem)
    }
    case 'artifact': {
      const { artifactStore } = await import('./artifact-store.ts')
      return artifactStore(around.repository(), address.name ?? around.artifact, around.stem, around.passedOver)
    }
    default:
      return address satisfies never
  }
}

/**
 * stemsAt lists the histories at an address, by the parts of their names that `storeAt` takes; undefined where one name alone
 * leads to a history: in one file, and in an artifact.
 */
export async function stemsAt(
  address: Address,
  { host, repository }: Pick<Surroundings, 'host' | 'repository'>,
): Promise<readonly string[] | undefined> {
  switch (address.kind) {
    case 'none':
    case 'artifact':
      return undefined
    case 'file': {
      if (address.path.endsWith(extension)) return undefined
      const files = await host.find(`*${extension}`, path.resolve(host.folder, address.path))
      return files.map(stemOf)
    }
    case 'git': {
      const { filesIn } = await import('./git-store.ts')
      const files = (await filesIn(repository(), address.branch)) ?? new Map()
      return [...files.keys()].filter(file => file.endsWith(extension)).map(stemOf)
    }
    default:
      return address satisfies never
  }
}

/** isMissing says whether an address names a file or folder that is not there; of GitHub nothing is said. */
export async function isMissing(address: Address, { folder }: Pick<Host, 'folder'>): Promise<boolean> {
  return address.kind === 'file' && !(await stat(path.resolve(folder, address.path)).catch(() => undefined))
}

const extension = '.jsonl'

function stemOf(file: string): string {
  return file.slice(0, -extension.length)
}
