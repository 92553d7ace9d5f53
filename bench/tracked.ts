import { performance } from 'node:perf_hooks'
import { start } from '../src/load/engine.ts'
import { makeParts } from '../src/load/parts.ts'
import { rawTransport } from '../src/load/raw.ts'
import type { Transport } from '../src/load/transport.ts'
import { wakerFor } from '../src/load/waker.ts'

// Sends `/0`, `/1`, … at a rate and prints how long each took, in ms, as a list: `ours|fetch ORIGIN RATE SECONDS`. The loop
// of fetch is what one writes without a load generator.
const [who, target = '', ...given] = process.argv.slice(2)
const [rate = 0, seconds = 0] = given.map(Number)
const origin = new URL(target)
const tookMs: number[] = []

if (who === 'fetch') await byFetch()
else await byOurs()
process.stdout.write(JSON.stringify(tookMs))

async function byOurs(): Promise<void> {
  const transport = tracked(rawTransport({ protocol: 'http:', host: origin.hostname, port: Number(origin.port) }))
  let count = 0
  const { result } = start({
    load: { kind: 'open', stages: [{ from: rate, to: rate, durationMs: seconds * 1000 }], arrivals: 'even' },
    ...{ seed: 1, timeoutMs: 5000, drainMs: 5000, mostConnections: 1000 },
    parts: makeParts(0, 0),
    makeWaker: await wakerFor(rate),
    transportTo: () => transport,
    deal: () => {
      const path = `/${count}`
      count += 1
      const call = { method: 'GET', path, headers: [], body: undefined, wantsBody: false }
      const step = { method: 'GET', origin: target, nameOf: () => '/', call: () => call, judge: () => undefined }
      return { steps: [step], values: new Map() }
    },
  })
  await result
  transport.close()
}

/** What the engine is told of each call is noted on the way. */
function tracked(transport: Transport): Transport {
  return {
    ...transport,
    open: () => {
      const connection = transport.open()
      return {
        isUsable: now => connection.isUsable(now),
        abort: (fault, message) => connection.abort(fault, message),
        close: () => connection.close(),
        send: (call, done) =>
          connection.send(call, outcome => {
            if (outcome.kind === 'answer')
              tookMs[Number(call.path.slice(1))] = outcome.ended - (outcome.sent ?? Number.NaN)
            done(outcome)
          }),
      }
    },
  }
}

async function byFetch(): Promise<void> {
  const began = performance.now()
  const all: Promise<void>[] = []
  while (all.length < rate * seconds) {
    while (all.length < rate * seconds && began + (all.length * 1000) / rate <= performance.now()) {
      all.push(fetchOne(all.length))
    }
    await new Promise(resolve => setTimeout(resolve, 1))
  }
  await Promise.all(all)
}

async function fetchOne(index: number): Promise<void> {
  const sent = performance.now()
  const answer = await fetch(`${target}/${index}`)
  await answer.text()
  tookMs[index] = performance.now() - sent
}
