import { atRate, inMs, runOurs } from './ours.ts'
import { quantile, stall, stallTimes, withTruth } from './truth.ts'

// How true a load of ours is: what it reports beside what the server itself measured, and beside arithmetic where the
// server stands still. peers.ts shows what others report of the same.
const say = (text: string): boolean => process.stdout.write(`${text}\n`)
const seconds = 10

say('reported service time − what the server measured, ms; log-normal around 5 ms; goal 0.5 ms or 5 %')
say('  rate      transport   p50     p95     p99   | pump lag p50   p99 | sent   CPU ms/request')
for (const rate of [50, 1000]) {
  for (const transport of ['raw', 'undici']) {
    const [ours, { tookMs }] = await withTruth([5, 0.6], url =>
      runOurs(url, atRate(rate, seconds, '--transport', transport)),
    )
    const off = [0.5, 0.95, 0.99].map(q => inMs(ours.service(q) - quantile(tookMs, q))).join('')
    say(
      `  ${String(rate).padStart(4)}/s  ${transport.padStart(9)} ${off} | ${inMs(ours.lag(0.5))}${inMs(ours.lag(0.99))}   | ${ours.sent}/${ours.planned}  ${((ours.cpuSeconds * 1000) / ours.sent).toFixed(2)}`,
    )
  }
}

say('\na server of 100 ms that stands still for 2 s of 20 s at 100/s: response time beside arithmetic, ms; goal 5 %')
const times = stallTimes()
const [ours] = await withTruth(stall.given, url => runOurs(url, atRate(stall.rate, stall.seconds)))
const told = [0.5, 0.9, 0.99]
say(`  arithmetic ${told.map(q => inMs(quantile(times, q))).join('')}   p50, p90, p99`)
say(`  ours       ${told.map(q => inMs(ours.response(q))).join('')}   sent ${ours.sent} of ${ours.planned}`)
