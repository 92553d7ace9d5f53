import { createServer } from 'node:http'
import { performance } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { normal, randomFrom } from '../src/stats/random.ts'

// A server that knows its own truth: when each request came, by the clock of all processes, and how long it took for it.
// `MEDIAN SPREAD [STALL_AT STALL_MS THREADS]`, in ms and seconds from the first request: a spread of 0 takes the median
// exactly, and a median of 0 no time at all. While it stands still, what it holds and what comes has to wait. So many threads
// beside it do nothing but take their cores.
const [medianMs = 5, spread = 0.6, stallAt = Number.POSITIVE_INFINITY, stallMs = 0, threads = 0] = process.argv
  .slice(2)
  .map(Number)
for (let count = 0; count < threads; count += 1) new Worker('for (;;);', { eval: true }).unref()
const random = randomFrom(7)
const [at, tookMs, paths]: [number[], number[], string[]] = [[], [], []]
const since = performance.eventLoopUtilization()

const server = createServer((request, response) => {
  const now = performance.now()
  const index = at.push(performance.timeOrigin + now) - 1
  paths.push(request.url ?? '')
  request.resume()
  const answer = (): void => {
    response.end('{"status":"ok","padding":"0123456789012345678901234567890123456789"}')
    tookMs[index] = performance.now() - now
  }
  const own = spread === 0 ? medianMs : medianMs * Math.exp(normal(random) * spread)
  if (own === 0) answer()
  else setTimeout(answer, heldUntil(now, own) - now)
})

function heldUntil(now: number, own: number): number {
  const from = (at[0] ?? 0) - performance.timeOrigin + stallAt * 1000
  const to = from + stallMs
  const isStill = (moment: number): boolean => moment >= from && moment < to
  if (isStill(now)) return to + own
  return isStill(now + own) ? to : now + own
}

// Whoever comes back to an idle connection finds it.
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})
process.on('message', () => {
  const { utilization: busy } = performance.eventLoopUtilization(since)
  process.send?.({ at, tookMs, paths, busy }, () => process.exit())
})
