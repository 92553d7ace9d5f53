import { type Command, only } from './command.ts'
import type { Desk } from './desk.ts'
import { UserError } from './model/errors.ts'
import { type Notice, notice } from './model/notice.ts'
import { comparePromises, type Promises, type ReadFile, readObjectives, stricter } from './objectives/objectives.ts'
import { reader, type Setup, setupOf } from './setup.ts'

/**
 * promisesOf reads what is promised; in a pull request at its base as well, because whoever may change them may loosen them.
 * Throws UserError where it can't be read.
 */
export async function promisesOf(
  command: Command,
  { host, workflow }: Desk,
  setup: Setup,
  run: string | undefined,
): Promise<Promises> {
  const head = await readObjectives(reader(host), setup.sources)
  if (workflow?.readAtBase === undefined) return head
  const base = await promisesAtBase(command, workflow.readAtBase, run)
  if ('code' in base) return { ...head, notices: [...head.notices, base] }
  const notices = comparePromises(head, base)
  const chosen = { head, base, stricter: stricter(head, base) }[sideOf(command)]
  if (chosen.objectives.length === 0) throw new UserError('no-objectives-at-base', {})
  return { ...chosen, notices: [...chosen.notices, ...notices] }
}

async function promisesAtBase(
  command: Command,
  readAtBase: ReadFile,
  run: string | undefined,
): Promise<Promises | Notice> {
  try {
    return await readObjectives(readAtBase, (await setupOf(command, readAtBase, run)).sources)
  } catch (error) {
    if (!(error instanceof UserError) || sideOf(command) !== 'head') throw error
    return notice('base-unreadable', { why: error.message })
  }
}

function sideOf(command: Command): 'head' | 'base' | 'stricter' {
  const side = only(command, 'slo-from')
  return side === 'base' || side === 'stricter' ? side : 'head'
}
