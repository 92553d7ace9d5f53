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
  const own = others.length === 0 ? first?.name : undefined
  return only(command, 'name') ?? scenarioName(command) ?? own ?? config?.name ?? workflow?.name ?? 'report'
}

/** wantedOf is the history of a run: of several each has its own, under the name that it has where it is run alone. */
export function wantedOf({ name, scenario }: Named, isAlone: boolean, step: string, command: Command): Wanted {
  const run = name ?? step
  const given = only(command, 'name') ?? folderOfConfig(command)
  const kept = isAlone ? step : [given, run].filter(part => part !== '').join('/')
  return { run, name: kept, step, ...(scenario && { scenario }) }
}

/** Services that live side by side have scenarios of the same name, so that of a config's folder stands before. */
function scenarioName(command: Command): string | undefined {
  const scenario = only(command, 'scenario')
  const folder = folderOfConfig(command)
  return scenario === undefined || folder === '' ? scenario : `${folder}/${scenario}`
}

function folderOfConfig(command: Command): string {
  const config = only(command, 'config') ?? ''
  const folder = config.slice(0, Math.max(0, config.lastIndexOf('/'))).replace(/^(?:\.\/)+/, '')
  return folder === '.' ? '' : folder
}
