import type { Command } from './command.ts'
import type { Desk, Done } from './desk.ts'

/**
 * run does what a command asks for; throws UserError for a user's mistake. A load begins before there is a judge; the rest comes
 * in one piece, since each late chunk costs a millisecond.
 */
export async function run(command: Command, desk: Desk): Promise<Done> {
  const { name } = command
  if (name !== 'run') return (await import('./hallway.ts')).perform(name, command, desk)
  const { measured } = await import('./measured.ts')
  const judgement = await measured(command, desk)
  const { concluded } = await import('./hallway.ts')
  return concluded(judgement, command, desk)
}
