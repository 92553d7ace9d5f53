import { arch, cpus, type as system } from 'node:os'
import type { Machine } from './model/fingerprint.ts'

/** machineOf is which class of machine this is, for the figures that are measured on it: who keeps it, system, kind and number of processors. */
export function machineOf(environment: Readonly<Record<string, string | undefined>>): Machine {
  const keeper = environment['RUNNER_ENVIRONMENT'] ?? 'own'
  const processors = cpus()
  const cpu = processors[0]?.model.trim()
  return {
    runner: `${keeper}/${environment['RUNNER_OS'] ?? system()}/${environment['RUNNER_ARCH'] ?? arch()}/${processors.length}`,
    ...(cpu !== undefined && cpu !== '' && { cpu }),
  }
}
