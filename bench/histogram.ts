import { makeHistogram } from '../src/load/histogram.ts'
import { normal, randomFrom } from '../src/stats/random.ts'

// What the histogram costs: one time recorded, one percentile, a second as it is kept, an hour of seconds merged. The
// times are log-normal around 5 ms.
const rounds = 9
const random = randomFrom(7)
const times = Float64Array.from({ length: 1_000_000 }, () => 5000 * Math.exp(normal(random) * 0.6))
const say = (name: string, value: number, unit: string, goal: string): boolean =>
  process.stdout.write(`${name.padEnd(28)}${value.toFixed(2).padStart(9)} ${unit.padEnd(6)} goal ≤ ${goal}\n`)

const full = makeHistogram()
const record = took(() => {
  for (const us of times) full.record(us)
})
say('record', (record / times.length) * 1e6, 'ns', '25 ns')

const percentiles = [0.5, 0.9, 0.95, 0.99]
let sum = 0
const asked = took(() => {
  for (let times = 0; times < 250; times += 1) for (const q of percentiles) sum += full.quantile(q) ?? 0
})
say('percentile', (asked / 250 / percentiles.length) * 1000, 'µs', '20 µs')

const second = makeHistogram()
for (const us of times.subarray(0, 1000)) second.record(us)
say('a second of 1,000 requests', second.packed().cells.byteLength, 'bytes', '1,200 bytes')

const seconds = Array.from({ length: 3600 }, (_, index) => {
  second.reset()
  for (const us of times.subarray((index % 1000) * 1000, (index % 1000) * 1000 + 1000)) second.record(us)
  return second.packed()
})
const merged = took(() => {
  const hour = makeHistogram()
  for (const one of seconds) hour.add(one)
  sum += hour.count
})
say('an hour merged', merged / 1000, 's', '0.2 s')
// What is summed up is used, so that nothing of it is left out.
if (!(sum > 0)) throw new Error('nothing was counted')

/** In ms of CPU; the best of the rounds, since others only add to it. */
function took(work: () => void): number {
  const each = Array.from({ length: rounds }, () => {
    const from = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  })
  return Math.min(...each)
}
