import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '../model/errors.ts'
import { printBytes } from '../text/quantity.ts'
import { type Change, type Entry, historyText, mostBytesRead, readHistory } from './history.ts'
import { withLock } from './lock.ts'
import type { Store, Updated } from './store.ts'

/** fileStore keeps a history in a file; `real` is its absolute path, which was checked, `where` how people know it. */
export function fileStore(real: string, where: string): Store {
  return {
    where,
    isReadOnly: false,
    read: () => read(real, where),
    update: change => update(real, where, change),
  }
}

async function read(real: string, where: string): Promise<readonly Entry[] | undefined> {
  const size = await sizeOf(real, where)
  if (size === undefined) return undefined
  if (size > mostBytesRead)
    throw new UserError('history-too-large', { file: where, size: printBytes(size), cap: printBytes(mostBytesRead) })
  return readHistory(textOf(await readFile(real), where), where)
}

/** Only what is not there is absent: what can't be looked at may be a history (law 9). */
async function sizeOf(real: string, where: string): Promise<number | undefined> {
  try {
    return (await stat(real)).size
  } catch (error) {
    const { code, message } = Object(error)
    if (code === 'ENOENT') return undefined
    throw new UserError('history-unreadable', { file: where, why: String(message) })
  }
}

function textOf(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UserError('history-unreadable', { file: where, why: 'it is not UTF-8' })
  }
}

/** Readers see the file as it was or as it is, never half of it, and of two writers one waits. */
async function update(real: string, where: string, change: Change): Promise<Updated> {
  try {
    await mkdir(path.dirname(real), { recursive: true })
    return await withLock(`${real}.lock`, async isMine => {
      const history = change((await read(real, where)) ?? [])
      await replace(real, historyText(history), isMine)
      return { kind: 'stored', history }
    })
  } catch (error) {
    return { kind: 'refused', why: error instanceof Error ? error.message : String(error) }
  }
}

async function replace(real: string, text: string, isMine: () => Promise<boolean>): Promise<void> {
  const draft = `${real}.${randomUUID()}.tmp`
  try {
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (!(await isMine())) throw new Error('another process took it over meanwhile')
    await rename(draft, real)
  } finally {
    await rm(draft, { force: true })
  }
}
