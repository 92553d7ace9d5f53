import path from 'node:path'
import { costOf } from './cost.ts'
import { median } from './cpu.ts'
import { inMs } from './ours.ts'
import { quantile, type Truth, withTruth } from './truth.ts'

// How far the time of each single request is from what the server knows of the same request: ours and a loop of fetch, in turns.
const rounds = Number(process.argv[2] ?? 5)
const [rate, seconds] = [1000, 4]
const say = (text: string): boolean => process.stdout.write(`${text}\n`)

interface Errors {
  readonly p50: number
  readonly p99: number
  readonly requests: number
}

const ours: Errors[] = []
const loop: Errors[] = []
for (let round = 0; round < rounds; round += 1) {
  ours.push(await errorsOf('ours'))
  loop.push(await errorsOf('fetch'))
}
say(`${rate}/s for ${seconds} s, log-normal around 5 ms; error of a request in ms, medians of ${rounds} rounds`)
say('                  p50     p99   requests')
tell('ours, raw', ours)
tell('fetch loop', loop)
const ratio = median(ours.map(({ p99 }, round) => p99 / (loop[round]?.p99 ?? Number.NaN)))
say(`p99 is ${ratio.toFixed(2)} of the loop's   goals p50 ≤ 0.2 ms, p99 ≤ 2.5 ms and ≤ 0.2 of the loop's`)

async function errorsOf(who: 'ours' | 'fetch'): Promise<Errors> {
  const tracked = path.join(import.meta.dirname, 'tracked.ts')
  const [{ output }, truth] = await withTruth([5, 0.6], url =>
    costOf([process.execPath, tracked, who, new URL(url).origin, String(rate), String(seconds)]),
  )
  return matched(JSON.parse(output), truth)
}

function matched(tookMs: readonly (number | null)[], truth: Truth): Errors {
  const errors = truth.paths.flatMap((name, index) => {
    const [told, known] = [tookMs[Number(name.slice(1))], truth.tookMs[index]]
    return told == null || known === undefined ? [] : [Math.abs(told - known)]
  })
  return { p50: quantile(errors, 0.5), p99: quantile(errors, 0.99), requests: errors.length }
}

function tell(who: string, errors: readonly Errors[]): void {
  const of = (figure: (errors: Errors) => number): number => median(errors.map(figure))
  say(
    `${who.padEnd(12)} ${inMs(of(({ p50 }) => p50))}${inMs(of(({ p99 }) => p99))}   ${of(({ requests }) => requests)}`,
  )
}
