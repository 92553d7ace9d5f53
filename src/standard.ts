import { type Command, only } from './command.ts'
import type { Desk } from './desk.ts'
import { UserError } from './model/errors.ts'
import { type Notice, notice } from './model/notice.ts'
import { comparePromises, type Promises, type ReadFile, readObjectives, stricter } from './objectives/objectives.ts'
import { reader, type Setup, setupOf } from './setup.ts'

/** Standard is what a run is judged by. */
export interface Standard {
  readonly promised: Promises
  readonly setup: Setup
}

/** Promising says whether there must be promises to judge by. */
export type Promising = 'required' | 'optional'

/** standardOf reads what a run of a name is judged by; throws UserError where it can't be read, or has to be and is not. */
export async function standardOf(
  run: string | undefined,
  command: Command,
  desk: Desk,
  promises: Promising,
): Promise<Standard> {
  const setup = await setupOf(command, reader(desk.host), run)
  if (promises === 'required' && setup.sources.length === 0) throw new UserError('no-objectives-given', {})
  const promised = setup.sources.length === 0 ? nothingPromised : await promisesOf(command, desk, setup, run)
  return { promised, setup }
}

/** standardAtBase is what a run of a name is judged by at the base of a pull request, and by nothing of its head. */
export async function standardAtBase(
  run: string | undefined,
  command: Command,
  readAtBase: ReadFile,
): Promise<Standard> {
  const setup = await setupOf(command, readAtBase, run)
  if (setup.sources.length === 0) throw new UserError('no-objectives-given', {})
  return { promised: await readObjectives(readAtBase, setup.sources), setup }
}

/** nothingPromised is what a run is judged by where nobody promised anything. */
export const nothingPromised: Promises = { objectives: [], notices: [] }

/** In a pull request the promises are read at its base as well, because whoever may change them may loosen them. */
async function promisesOf(
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
