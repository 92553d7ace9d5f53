import { randomUUID } from 'node:crypto'
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** A lock is held for milliseconds: whoever holds it for longer than this has died. */
const mostAgeMs = 10_000

/** Longer than a dead holder is waited for, so that one does not end the wait of all. */
const mostWaitMs = 25_000

/**
 * withLock does a piece of work while no other process that asks for the same lock does; `isMine` says whether the lock is
 * still held. A lock whose holder died is taken over. Rejects where it stays held.
 */
export async function withLock<Value>(
  lock: string,
  work: (isMine: () => Promise<boolean>) => Promise<Value>,
): Promise<Value> {
  const token = randomUUID()
  await acquire(lock, token)
  const isMine = async (): Promise<boolean> => (await textOf(lock)) === token
  try {
    return await work(isMine)
  } finally {
    if (await isMine()) await rm(lock, { force: true })
  }
}

async function acquire(lock: string, token: string): Promise<void> {
  const end = performance.now() + mostWaitMs
  while (!(await made(lock, token))) {
    if (performance.now() > end) throw new Error(`another process holds it: if none does, remove ${lock}`)
    if (await isDead(lock)) await takeOver(lock)
    else await sleep(5 + Math.random() * 20)
  }
}

/** Only one of many can make a file that must not be there. */
async function made(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** One at a time removes a dead lock, and looks again before: another may have done so, and hold a lock of its own. */
async function takeOver(lock: string): Promise<void> {
  const guard = `${lock}.dead`
  if (!(await made(guard, ''))) {
    if ((await ageMs(guard)) > mostAgeMs) await rm(guard, { force: true })
    return sleep(5 + Math.random() * 20)
  }
  try {
    if (await isDead(lock)) await rm(lock, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}

async function isDead(lock: string): Promise<boolean> {
  return (await ageMs(lock)) > mostAgeMs
}

/** 0 where there is none. */
async function ageMs(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined)
  return found === undefined ? 0 : Date.now() - found.mtimeMs
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined)
}
