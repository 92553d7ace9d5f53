import type { Command } from './command.ts'
import type { Desk } from './desk.ts'
import { type Named, stepName } from './naming.ts'
import { type Prepared, type Promising, type Standard, standardOf } from './standard.ts'

/** preparedFor reads what runs are judged by; before those of ours begin, since what can't be read is told before hours of load. */
export async function preparedFor(
  runs: readonly Named[],
  command: Command,
  desk: Desk,
  promises: Promising,
): Promise<Prepared> {
  const standards: Standard[] = []
  for (const { name } of runs) standards.push(await standardOf(name, command, desk, promises))
  const isAlone = standards.every(({ setup }) => setup.baseline.kind === 'none')
  if (!isAlone || command.values.has('base-report') || command.values.has('confirms'))
    return (await import('./held-against.ts')).heldAgainst(runs, standards, command, desk)
  const bases = standards.map(standard => ({ ...standard, notices: [], confirms: [] }))
  return { name: stepName(runs, standards[0]?.setup.config, command, desk), bases, baseResults: [] }
}
