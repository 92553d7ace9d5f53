import { performance } from 'node:perf_hooks'
import { llhttp } from '../../src/load/llhttp.ts'
import { rawTransport } from '../../src/load/raw.ts'
import type { Answer, Broken } from '../../src/load/transport.ts'

// Connects PORT anew for each of COUNT requests, and prints as JSON what that leaves behind; needs `node --expose-gc`.
const [port = 0, count = 0] = process.argv.slice(2).map(Number)
const transport = rawTransport({ protocol: 'http:', host: '127.0.0.1', port })
const call = { method: 'GET', path: '/', headers: [], body: undefined, wantsBody: true }
const outcomes = new Map<string, number>()

async function send(times: number): Promise<void> {
  for (let sent = 0; sent < times; sent += 1) {
    const connection = transport.open()
    const outcome = await new Promise<Answer | Broken>(resolve => connection.send(call, resolve))
    const told = outcome.kind === 'answer' ? String(outcome.status) : outcome.message
    outcomes.set(told, (outcomes.get(told) ?? 0) + 1)
    connection.close()
  }
}

/** An address in the parser's memory: the next one that is free. */
function nextParser(): number {
  const parser = llhttp().alloc()
  llhttp().free(parser)
  return parser
}

async function heap(): Promise<number> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise(resolve => setImmediate(resolve))
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

const warm = Math.min(2000, count / 2)
await send(warm)
const [before, parser, began] = [await heap(), nextParser(), performance.now()]
await send(count - warm)
const seconds = (performance.now() - began) / 1000
process.stdout.write(
  JSON.stringify({
    outcomes: Object.fromEntries(outcomes),
    grownBytes: (await heap()) - before,
    isParserFree: nextParser() === parser,
    left: process.getActiveResourcesInfo().filter(name => name === 'TCPSocketWrap' || name === 'Timeout'),
    rss: process.memoryUsage().rss,
    seconds,
  }),
)
process.exit()
