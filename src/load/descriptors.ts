import { readdirSync, readFileSync } from 'node:fs'
import { UserError } from '../model/errors.ts'
import { type Notice, notice } from '../model/notice.ts'
import type { Scenario } from '../model/scenario.ts'
import { peakRate } from './shape.ts'

/** Room is what this machine lets the program open: in all (`ulimit -n`), and how many connections that leaves for now. */
export interface Room {
  readonly limit: number
  readonly left: number
}

/** Files that the program itself may need beside those that are open now. */
const ownFiles = 10

/** roomHere reads what Linux tells of this process; undefined elsewhere. Node has raised the soft limit to the hard one. */
export function roomHere(): Room | undefined {
  try {
    const limit = Number(/^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? Infinity)
    return { limit, left: Math.max(0, limit - readdirSync('/proc/self/fd').length - ownFiles) }
  } catch {
    return undefined
  }
}

/**
 * descriptorNotices tells of a load that may need more connections than there is room for. Throws UserError
 * `descriptors-few` where it surely does: closed users have one each.
 */
export function descriptorNotices(scenario: Needing, room: Room | undefined): readonly Notice[] {
  if (room === undefined) return []
  const { name, load } = scenario
  const { limit, left } = room
  if (load.kind === 'closed' && load.users > left)
    throw new UserError('descriptors-few', { name, users: load.users, left, limit })
  const most = mostAtOnce(scenario)
  return most > left ? [notice('descriptors-few', { most, left, limit })] : []
}

/** Needing is what says how many connections a load may need. */
type Needing = Pick<Scenario, 'name' | 'load' | 'timeoutMs' | 'mostConnections'>

/** mostAtOnce is how many connections a load may need at once. */
export function mostAtOnce({ load, timeoutMs, mostConnections }: Omit<Needing, 'name'>): number {
  // No more can be under way than become due until the first of them is given up.
  return load.kind === 'open' ? Math.min(mostConnections, Math.ceil((peakRate(load) * timeoutMs) / 1000)) : load.users
}
