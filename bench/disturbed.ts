import { median } from './cpu.ts'
import { atRate, inMs, type Reported, runOurs } from './ours.ts'
import { quantile, withTruth } from './truth.ts'

// Whether a main thread that is busy for 60 ms of each second, as that of a reporter may be, disturbs what is measured: runs
// with it and without, in turns.
const rounds = Number(process.argv[2] ?? 5)
const [rate, seconds] = [1000, 6]
const say = (text: string): boolean => process.stdout.write(`${text}\n`)

const busy = `import{isMainThread}from'node:worker_threads'
if(isMainThread)setInterval(()=>{const until=performance.now()+60;while(performance.now()<until);},1000).unref()`
const disturbance = ['--import', `data:text/javascript,${encodeURIComponent(busy)}`]

interface Off {
  /** Reported p99 of service times − the server's own. */
  readonly off: number
  readonly lag: number
}

const [quiet, disturbed]: [Off[], Off[]] = [[], []]
for (let round = 0; round < rounds; round += 1) {
  quiet.push(await offOf([]))
  disturbed.push(await offOf(disturbance))
}
say(`${rate}/s for ${seconds} s; medians of ${rounds} rounds, in ms`)
say('                   p99 off   pump lag p99')
tell('alone', quiet)
tell('60 ms/s busy', disturbed)
const ratio = (figure: (off: Off) => number): number =>
  median(disturbed.map((off, round) => figure(off) / figure(quiet[round] ?? off)))
say(`${ratio(({ off }) => off).toFixed(2)} × p99 off, ${ratio(({ lag }) => lag).toFixed(2)} × lag   goal ≤ 1.5 ×`)

async function offOf(before: readonly string[]): Promise<Off> {
  const [ours, { tookMs }]: readonly [Reported, { readonly tookMs: readonly number[] }] = await withTruth(
    [5, 0.6],
    url => runOurs(url, atRate(rate, seconds), before),
  )
  return { off: Math.abs(ours.service(0.99) - quantile(tookMs, 0.99)), lag: ours.lag(0.99) }
}

function tell(who: string, all: readonly Off[]): void {
  say(`${who.padEnd(16)} ${inMs(median(all.map(({ off }) => off)))}  ${inMs(median(all.map(({ lag }) => lag)))}`)
}
