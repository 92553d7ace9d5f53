import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const periodMs = 100
const groups = '/sys/fs/cgroup/cpu'

/**
 * starve leaves a process a share of one core until it is called off: by a quota of the kernel where this machine lets us set
 * one (cgroup v1, as root), else by stopping the process for the rest of each period, which is what a quota does.
 */
export function starve(pid: number, share: number): () => void {
  return quota(pid, share) ?? stopping(pid, share)
}

/** quota holds a process to its share by cgroup v1; undefined where that can't be had. */
export function quota(pid: number, share: number): (() => void) | undefined {
  const group = path.join(groups, `load-test-${pid}`)
  if (!existsSync(path.join(groups, 'cpu.cfs_quota_us'))) return undefined
  try {
    mkdirSync(group)
    writeFileSync(path.join(group, 'cpu.cfs_period_us'), String(periodMs * 1000))
    writeFileSync(path.join(group, 'cpu.cfs_quota_us'), String(share * periodMs * 1000))
    writeFileSync(path.join(group, 'cgroup.procs'), String(pid))
  } catch {
    return undefined
  }
  return () => rmdirSync(group)
}

function stopping(pid: number, share: number): () => void {
  let isOver = false
  const rest = (): void => {
    signal(pid, 'SIGSTOP')
    setTimeout(work, periodMs * (1 - share))
  }
  const work = (): void => {
    signal(pid, 'SIGCONT')
    if (!isOver) setTimeout(rest, periodMs * share)
  }
  work()
  return () => {
    isOver = true
  }
}

/** It may be gone. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {}
}
