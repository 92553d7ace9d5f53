import { availableParallelism, cpus, loadavg } from 'node:os'
import { textOf } from './proc.ts'

/** Processors is what this machine gives a program to compute with, and how much else wants of it. */
export interface Processors {
  readonly count: number
  /** Processors' worth of time that the program may use in a while; absent where nobody holds it back. */
  readonly quota?: number
  /** Share of the last ten seconds in which something waited for a processor; where Linux tells. */
  readonly waiting?: number
  /** What ran or wanted to in the last minute, for each processor of the machine. */
  readonly load: number
}

/** processorsHere looks at this machine, and by `read` at what Linux tells of it. */
export function processorsHere(read: (file: string) => string = textOf): Processors {
  const quota = Math.min(...quotasIn(read))
  const waiting = /^some avg10=([\d.]+)/m.exec(read('/proc/pressure/cpu'))?.[1]
  return {
    count: availableParallelism(),
    ...(Number.isFinite(quota) && { quota }),
    ...(waiting !== undefined && { waiting: Number(waiting) / 100 }),
    load: (loadavg()[0] ?? 0) / Math.max(1, cpus().length),
  }
}

/** Each group that the program is in may have a quota, and the least of them counts. */
function quotasIn(read: (file: string) => string): readonly number[] {
  return [...read('/proc/self/cgroup').matchAll(/^\d+:([^:\n]*):(\S*)/gm)].flatMap(
    ([, controllers = '', group = '']) => {
      if (controllers === '') return foldersTo(group).map(folder => quotaOf(read(`/sys/fs/cgroup${folder}/cpu.max`)))
      if (!controllers.split(',').includes('cpu')) return []
      return foldersTo(group).map(folder => {
        const figure = (name: string): string => read(`/sys/fs/cgroup/cpu${folder}/cpu.cfs_${name}_us`)
        return quotaOf(`${figure('quota')} ${figure('period')}`)
      })
    },
  )
}

/** A container sees its own group as the root, whatever the path says. */
function foldersTo(group: string): readonly string[] {
  const parts = group.split('/').filter(part => part !== '')
  return ['', ...parts.map((_, at) => `/${parts.slice(0, at + 1).join('/')}`)]
}

/** Of `50000 100000`, the time of a period that may be used; `max`, -1 and nothing are no quota. */
function quotaOf(text: string): number {
  const [used, period] = text.trim().split(/\s+/).map(Number)
  return used !== undefined && period !== undefined && used > 0 && period > 0 ? used / period : Number.POSITIVE_INFINITY
}
