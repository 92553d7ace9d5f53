import { Agent, createServer, get } from 'node:http'
import { performance } from 'node:perf_hooks'
import type { Control } from '../model/run-result.ts'

/** Watch measures until it is stopped. */
export interface Watch {
  /** Undefined where too little was measured. */
  stop(): Promise<Control | undefined>
}

const everyMs = 20
/** The first ones open a connection, and compile. */
const leftOut = 5
const least = 10

/**
 * watchControl asks a server of our own, on this machine, again and again how it is, as the load asks its target. Nothing
 * that a service does is in these times: they tell how fast the machine and its load generator are.
 */
export async function watchControl(): Promise<Watch> {
  const server = createServer((_, response) => response.end('well'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  let isStopped = false
  const ask = async (): Promise<void> => {
    while (!isStopped) {
      const began = performance.now()
      if (await answered(port, agent)) times.push(performance.now() - began)
      await new Promise(resolve => setTimeout(resolve, everyMs))
    }
  }
  const asked = ask()
  return {
    stop: async () => {
      isStopped = true
      await asked
      agent.destroy()
      await new Promise(resolve => server.close(resolve))
      return controlOf(times.slice(leftOut))
    },
  }
}

function answered(port: number, agent: Agent): Promise<boolean> {
  return new Promise(resolve => {
    const request = get({ host: '127.0.0.1', port, agent }, response => {
      response.resume()
      response.once('end', () => resolve(true))
    })
    request.once('error', () => resolve(false))
  })
}

function controlOf(times: readonly number[]): Control | undefined {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (q: number): number | undefined => sorted[Math.ceil(sorted.length * q) - 1]
  const [p50Ms, p95Ms] = [at(0.5), at(0.95)]
  return times.length < least || p50Ms === undefined || p95Ms === undefined ? undefined : { p50Ms, p95Ms }
}
