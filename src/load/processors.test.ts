import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { quota } from '../../test/load/starved.ts'
import { processorsHere } from './processors.ts'

/** A machine that tells of itself in these files alone. */
const told = (files: Readonly<Record<string, string>>) => processorsHere(file => files[file] ?? '')

test('a machine that tells nothing has processors, no quota and no pressure', () => {
  expect(told({})).toEqual({ count: availableParallelism(), load: expect.any(Number) })
})

describe('a quota of processors', () => {
  test.each([
    ['is that of the group', '0::/job', { '/sys/fs/cgroup/job/cpu.max': '150000 100000\n' }, 1.5],
    [
      'is the least of the groups around',
      '0::/a/b',
      { '/sys/fs/cgroup/a/cpu.max': '50000 100000\n', '/sys/fs/cgroup/a/b/cpu.max': '200000 100000\n' },
      0.5,
    ],
    ['is that of the root, which a container is', '0::/not/here', { '/sys/fs/cgroup/cpu.max': '100000 50000\n' }, 2],
    ['is none where it is `max`', '0::/', { '/sys/fs/cgroup/cpu.max': 'max 100000\n' }, undefined],
    [
      'is told by older kernels in two files',
      '5:memory:/m\n4:cpu,cpuacct:/job\n0::/',
      { '/sys/fs/cgroup/cpu/job/cpu.cfs_quota_us': '25000\n', '/sys/fs/cgroup/cpu/job/cpu.cfs_period_us': '100000\n' },
      0.25,
    ],
    [
      'is none for older kernels where it is -1',
      '1:cpu:/',
      { '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n', '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n' },
      undefined,
    ],
  ] as const)('%s', (_, groups, files, expected) => {
    expect(told({ '/proc/self/cgroup': `${groups}\n`, ...files }).quota).toBe(expected)
  })

  test('is found by a process that has one', async context => {
    const module = JSON.stringify(path.join(import.meta.dirname, 'processors.ts'))
    const look = `import(${module}).then(({ processorsHere }) => console.log(JSON.stringify(processorsHere())))`
    const child = spawn(process.execPath, ['-e', `process.stdin.resume().on('end', () => ${look})`])
    const release = quota(child.pid ?? 0, 0.75)
    child.stdin.end()
    const said = await text(child.stdout)
    if (child.exitCode === null) await once(child, 'exit')
    // Only who may make groups can have one.
    if (release === undefined) return context.skip()
    release()
    expect(JSON.parse(said).quota).toBe(0.75)
  })
})

test('pressure is the share of the last ten seconds in which something waited', () => {
  const pressure = 'some avg10=12.50 avg60=27.75 avg300=41.06 total=14106475163\nfull avg10=0.00 total=0\n'
  expect(told({ '/proc/pressure/cpu': pressure }).waiting).toBe(0.125)
})
