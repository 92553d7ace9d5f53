import type { Command } from './command.ts'
import type { Desk } from './desk.ts'
import { UserError } from './model/errors.ts'
import { isAllowedHost } from './model/hosts.ts'
import type { Scenario } from './model/scenario.ts'
import type { ReadFile } from './objectives/objectives.ts'
import { configFile, reader, worldOf } from './setup.ts'

/**
 * trustedReader reads what says what is sent. Under `pull_request_target`, whose token may write and which knows secrets, that
 * is the base branch's, whatever was checked out. Throws UserError where the base can't be read.
 */
export function trustedReader({ host, workflow }: Desk): ReadFile {
  if (workflow?.event !== 'pull_request_target') return reader(host)
  return workflow.readAtBase ?? (file => Promise.reject(new UserError('base-unreachable', { file, why: 'no token' })))
}

/** withinBase holds the loads of a fork's pull request to the hosts that the base branch's config allows (contract §4). */
export async function withinBase(
  scenarios: readonly Scenario[],
  command: Command,
  desk: Desk,
): Promise<readonly Scenario[]> {
  if (desk.workflow?.isFork !== true) return scenarios
  const hosts = await hostsAtBase(command, desk)
  return scenarios.map(scenario => heldTo(hosts, scenario))
}

function heldTo(hosts: readonly string[], scenario: Scenario): Scenario {
  const { hostname } = new URL(scenario.target)
  if (!isAllowedHost(hostname, hosts)) throw new UserError('host-not-at-base', { host: hostname, name: scenario.name })
  const allowedHosts = scenario.connection.allowedHosts.filter(host => host === hostname || hosts.includes(host))
  return { ...scenario, connection: { ...scenario.connection, allowedHosts } }
}

async function hostsAtBase(command: Command, desk: Desk): Promise<readonly string[]> {
  const file = configFile(command)
  const text = await desk.workflow?.readAtBase?.(file)
  if (text === undefined) return []
  const { hostsOf, readConfig } = await import('./config/config.ts')
  return hostsOf(await readConfig(text, file), worldOf(command, desk.host, desk.load?.environment ?? {}))
}
