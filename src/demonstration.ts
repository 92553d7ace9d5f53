import { Worker } from 'node:worker_threads'
import { type Command, has } from './command.ts'
import { readConfig, readGiven, scenarioOf } from './config/config.ts'
import type { Desk, Judged } from './desk.ts'
import { judgedLoad } from './measured.ts'

/** The Medical KG suite at the size of a demonstration: the real mix, a burst of twenty seconds. */
const suite = `
target: "\${DEMO_TARGET}"
variables:
  intent: { endpoint: 40, ae: 25, dose: 15, eligibility: 10, general: 10 }
  task: [pico, effects, ae, dose, eligibility]
  query: { words: 6 }
requests:
  retrieve: { weight: 72, post: /retrieve, json: { intent: "\${intent}", query: "\${query}", top_k: 20 }, name: "/retrieve [\${intent}]" }
  extract: { weight: 13, post: "/extract/\${task}", json: { text: "\${query}" }, name: "/extract/\${task}", expect: { status: 200, jsonpath: "$.spans" } }
  facets: { weight: 10, post: /facets/generate, json: { chunk_ids: ["c1"] } }
  health: { weight: 5, get: /health }
scenarios:
  burst: { rate: 50/s, users: 50, spawn-rate: 25/s, duration: 20s }
`

const promises = [
  'p50 /retrieve 300ms',
  'p95 /retrieve 900ms',
  'p99 /retrieve 1500ms',
  'p50 /extract/* 800ms',
  'p95 /extract/* 2000ms',
  'p50 /facets/generate 600ms',
  'p95 /facets/generate 1800ms',
  'p50 /health 10ms',
  'errors < 1%',
  'All 50 users spawn successfully',
]

/** demonstrate sends a burst to a simulated service on this machine and judges it; the service breaks a promise if asked to. */
export async function demonstrate(command: Command, desk: Desk): Promise<Judged> {
  if (desk.load === undefined) throw new Error('a run needs somebody who watches it')
  const service = await serve(desk.load.program, has(command, 'broken') ? 'red' : 'green')
  try {
    const world = { environment: { DEMO_TARGET: service.url }, readFile: async () => undefined }
    const given = readGiven([], name => `--${name}`)
    const scenario = await scenarioOf(await readConfig(suite, 'the demo'), 'burst', given, world)
    const asked = { ...command, values: new Map([...command.values, ['slo', promises]]) }
    return await judgedLoad([scenario], asked, desk, desk.load)
  } finally {
    await service.close()
  }
}

interface Service {
  readonly url: string
  close(): Promise<unknown>
}

/** In a thread of its own, so that it does not wait for the load, nor the load for it. */
async function serve(program: string, profile: 'green' | 'red'): Promise<Service> {
  const thread = new Worker(program, { workerData: { demo: profile }, argv: [] })
  const url = await new Promise<string>((resolve, reject) => {
    thread.once('message', (message: unknown) => resolve(String(message)))
    thread.once('error', reject)
  })
  return { url, close: () => thread.terminate() }
}
