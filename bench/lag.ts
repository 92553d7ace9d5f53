import { costOf } from './cost.ts'
import { median } from './cpu.ts'
import { builtFloor } from './find-peers.ts'
import { atRate, inMs, runOurs } from './ours.ts'
import { withTruth } from './truth.ts'

// How long after it was due an arrival is picked up, in turns with the C floor: what the same machine can do at the same time.
// Start-up is in it, and the goals are void where the floor itself is late.
const rounds = Number(process.argv[2] ?? 5)
const seconds = 2
const say = (text: string): boolean => process.stdout.write(`${text}\n`)
const floor = builtFloor()
if (floor === undefined) say('not here: the C floor, for want of cc')

interface Lag {
  readonly p50: number
  readonly p90: number
  readonly p99: number
  readonly core: number
  readonly arrived: number
}

say('lag in ms, medians of rounds')
say('  rate         who       p50     p90     p99 | share of a core | arrived of asked')
for (const rate of [500, 2000, 5000]) {
  const lags: { readonly ours: Lag; readonly floor: Lag | undefined }[] = []
  for (let round = 0; round < rounds; round += 1) {
    lags.push({ ours: await lagOfOurs(rate), floor: floor === undefined ? undefined : await lagOfFloor(floor, rate) })
  }
  const floors = lags.flatMap(lag => lag.floor ?? [])
  if (floors.length > 0) tell(rate, 'C floor', floors)
  const ours = lags.map(lag => lag.ours)
  tell(rate, 'ours', ours)
  const ratio = median(ours.map(({ p50 }, round) => p50 / (floors[round]?.p50 ?? Number.NaN)))
  const goal = 'goals p50 ≤ 4 × and ≤ 0.2 ms, p90 ≤ 0.5 ms, ≤ 0.35 of a core'
  if (floors.length > 0)
    say(`  ${' '.repeat(19)}p50 ${ratio.toFixed(1)} × the floor   ${rate === 5000 ? 'goal: all arrive' : goal}`)
}

async function lagOfOurs(rate: number): Promise<Lag> {
  const [{ lag, cpuSeconds, wallSeconds }, { at }] = await withTruth([0, 0], url => runOurs(url, atRate(rate, seconds)))
  return { p50: lag(0.5), p90: lag(0.9), p99: lag(0.99), core: cpuSeconds / wallSeconds, arrived: at.length }
}

async function lagOfFloor(program: string, rate: number): Promise<Lag> {
  const [{ output, cpuSeconds, wallSeconds }, { at }] = await withTruth([0, 0], url => {
    const { port, pathname } = new URL(url)
    return costOf([program, port, pathname, String(rate), String(seconds)])
  })
  const { p50, p90, p99 } = JSON.parse(output).lag
  return { p50, p90, p99, core: cpuSeconds / wallSeconds, arrived: at.length }
}

function tell(rate: number, who: string, lags: readonly Lag[]): void {
  const of = (figure: (lag: Lag) => number): number => median(lags.map(figure))
  const [p50, p90, p99] = [of(lag => lag.p50), of(lag => lag.p90), of(lag => lag.p99)].map(inMs)
  const arrived = `${of(lag => lag.arrived)}/${rate * seconds}`
  say(
    `  ${String(rate).padStart(4)}/s   ${who.padStart(9)} ${p50}${p90}${p99} | ${of(lag => lag.core).toFixed(2)} | ${arrived}`,
  )
}
