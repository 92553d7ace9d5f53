import { type Command, only } from './command.ts'
import type { Desk } from './desk.ts'
import type { Wanted } from './history.ts'
import type { Scenario } from './model/scenario.ts'
import type { Setup } from './setup.ts'

/** Named is as much of a run as is known before it: what it is called, and what is sent where we send it. */
export interface Named {
  readonly name?: string | undefined
  readonly scenario?: Scenario
}

/** stepName is what all runs of one step are called together. */
export function stepName(
  [first, ...others]: readonly Named[],
  config: Setup['config'],
  command: Command,
  { workflow }: Desk,
): string {
  const own = only(command, 'scenario') ?? (others.length === 0 ? first?.name : undefined)
  const given = only(command, 'name')
  return given ?? (own && inFolder(own, command)) ?? config?.name ?? workflow?.name ?? 'report'
}

/** wantedOf is the history of a run: of several each has its own, under the name that it has where it is run alone. */
export function wantedOf({ name, scenario }: Named, isAlone: boolean, step: string, command: Command): Wanted {
  const run = name ?? step
  const given = only(command, 'name')
  const kept = isAlone ? step : given === undefined ? inFolder(run, command) : `${given}/${run}`
  return { run, name: kept, step, ...(scenario && { scenario }) }
}

/** Services that live side by side have scenarios of the same name, so that of a config's folder stands before. */
function inFolder(name: string, command: Command): string {
  const folder = folderOfConfig(command)
  return folder === '' ? name : `${folder}/${name}`
}

function folderOfConfig(command: Command): string {
  const config = only(command, 'config') ?? ''
  const folder = config.slice(0, Math.max(0, config.lastIndexOf('/'))).replace(/^(?:\.\/)+/, '')
  return folder === '.' ? '' : folder
}
