import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { textOf } from './proc.ts'

/** Health watches the machine that a load comes from. */
export interface Health {
  /** What may have slowed it down, in words; empty where nothing stands out. */
  causes(): readonly string[]
  /** How much more time went by on the machine than on the clock that times are taken by, in ms; 0 where that can't be told. */
  clockLostMs(): number
}

/** Above these a figure is named as a cause; none of them alone says that a run is no evidence (engine.md §13). */
const worthNaming = { loop: 0.8, delayMs: 20, throttled: 0.2, steal: 0.02, pressure: 0.5 } as const

/** watchHealth begins to watch. */
export function watchHealth(): Health {
  const loop = performance.eventLoopUtilization()
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  const before = { cpu: cpuTimes(), throttling: throttling(), pressureUs: pressureUs(), at: performance.now() }
  const upBefore = upMs()
  return {
    clockLostMs: () => {
      const wentBy = upMs() - upBefore
      return Number.isFinite(wentBy) ? wentBy - (performance.now() - before.at) : 0
    },
    causes: () => {
      delay.disable()
      const { utilization } = performance.eventLoopUtilization(loop)
      const wallUs = (performance.now() - before.at) * 1000
      const waited = pressureUs() - before.pressureUs
      return [
        ...named(utilization, worthNaming.loop, share => `its thread was busy ${share} of the time`),
        ...(delay.percentile(99) / 1e6 > worthNaming.delayMs
          ? [`its event loop was held up by ${Math.round(delay.percentile(99) / 1e6)} ms at p99`]
          : []),
        ...named(
          throttled(before.throttling, throttling()),
          worthNaming.throttled,
          share => `its CPU quota ran out in ${share} of the periods`,
        ),
        ...named(
          stolen(before.cpu, cpuTimes()),
          worthNaming.steal,
          share => `${share} of the CPU was stolen by other machines`,
        ),
        ...named(waited / wallUs, worthNaming.pressure, share => `something waited for a CPU ${share} of the time`),
      ]
    },
  }
}

function named(share: number, limit: number, words: (share: string) => string): readonly string[] {
  return share > limit ? [words(`${Math.round(share * 100)} %`)] : []
}

interface CpuTimes {
  readonly all: number
  readonly steal: number
}

function cpuTimes(): CpuTimes {
  const [, ...times] = textOf('/proc/stat').split('\n', 1)[0]?.split(/\s+/).map(Number) ?? []
  return { all: times.reduce((sum, time) => sum + time, 0), steal: times[7] ?? 0 }
}

function stolen(before: CpuTimes, after: CpuTimes): number {
  return after.all > before.all ? (after.steal - before.steal) / (after.all - before.all) : 0
}

interface Throttling {
  readonly periods: number
  readonly throttled: number
}

function throttling(): Throttling {
  const text = textOf('/sys/fs/cgroup/cpu.stat') || textOf('/sys/fs/cgroup/cpu/cpu.stat')
  const figure = (name: string): number => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1] ?? 0)
  return { periods: figure('nr_periods'), throttled: figure('nr_throttled') }
}

function throttled(before: Throttling, after: Throttling): number {
  return after.periods > before.periods ? (after.throttled - before.throttled) / (after.periods - before.periods) : 0
}

/** Microseconds in which something waited for a CPU, since the machine began. */
function pressureUs(): number {
  return Number(/^some .*total=(\d+)/m.exec(textOf('/proc/pressure/cpu'))?.[1] ?? 0)
}

/** Since the machine began, asleep or not, to 10 ms; NaN where it does not say. */
function upMs(): number {
  return Number.parseFloat(textOf('/proc/uptime')) * 1000
}
