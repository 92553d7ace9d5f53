import { createServer } from 'node:http'
import { performance } from 'node:perf_hooks'
import { normal, randomFrom } from '../src/stats/random.ts'

// A server that knows its own truth: how long it took for each request, told at its end as JSON on stdout.
// `MEDIAN SPREAD [STALL_AT STALL_MS]`, in ms and seconds; a spread of 0 answers each after the median exactly.
const [medianMs = 5, spread = 0.6, stallAt = Number.POSITIVE_INFINITY, stallMs = 0] = process.argv.slice(2).map(Number)
const random = randomFrom(7)
const served: number[] = []
let first: number | undefined

const server = createServer((request, response) => {
  const at = performance.now()
  first ??= at
  request.resume()
  const stallFrom = first + stallAt * 1000
  const left = at >= stallFrom && at < stallFrom + stallMs ? stallFrom + stallMs - at : 0
  const own = spread === 0 ? medianMs : medianMs * Math.exp(normal(random) * spread)
  setTimeout(() => {
    response.end('{"status":"ok","padding":"0123456789012345678901234567890123456789"}')
    served.push(performance.now() - at)
  }, left + own)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})
process.on('message', () => {
  served.sort((a, b) => a - b)
  const at = (q: number): number => served[Math.min(served.length - 1, Math.ceil(q * served.length) - 1)] ?? 0
  process.send?.({ count: served.length, p50: at(0.5), p90: at(0.9), p95: at(0.95), p99: at(0.99) })
  process.disconnect()
  server.closeAllConnections()
  server.close()
})
