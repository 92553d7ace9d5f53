import type { Command } from './command.ts'
import type { Desk, RunHistory } from './desk.ts'
import { UserError } from './model/errors.ts'
import type { Notice } from './model/notice.ts'
import type { RunResult } from './model/run-result.ts'
import type { Promises } from './objectives/objectives.ts'
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
  if (setup.sources.length === 0) return { promised: nothingPromised, setup }
  const { promisesOf } = await import('./promises.ts')
  return { promised: await promisesOf(command, desk, setup, run), setup }
}

/** nothingPromised is what a run is judged by where nobody promised anything. */
export const nothingPromised: Promises = { objectives: [], notices: [] }

/** Basis is a standard, and what else a run is held against: earlier runs, and the same load from elsewhere. */
export interface Basis extends Standard {
  readonly history?: RunHistory
  /** What opening its history had to tell. */
  readonly notices: readonly Notice[]
  /** The same load from other machines, oldest first. */
  readonly confirms: readonly RunResult[]
}

/** Prepared is all that runs are judged by, in their order, so that they can be judged again when more is known of them. */
export interface Prepared {
  readonly name: string
  readonly bases: readonly Basis[]
  /** Results of the base branch, which runs are held against. */
  readonly baseResults: readonly RunResult[]
}
