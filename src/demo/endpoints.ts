import { hash, normal, type Random, randomFrom } from '../stats/random.ts'
import { tasks } from './routes.ts'

/** Profile is how well the simulated service does: within its promises, beyond one of them, or failing now and then. */
export type Profile = 'green' | 'red' | 'failing'

/** Behaviour is how one endpoint answers: a log-normal latency, and a share of 503. */
interface Behaviour {
  readonly medianMs: number
  /** p95 ÷ median. */
  readonly spread: number
  readonly errors: number
}

/** Answer is what a request gets, and after how long. */
export interface Answer {
  readonly status: 200 | 503
  readonly afterMs: number
}

const behaviours: Readonly<Record<Profile, ReadonlyMap<string, Behaviour>>> = {
  green: new Map([
    ['/retrieve', { medianMs: 200, spread: 2, errors: 0.001 }],
    ['/extract', { medianMs: 480, spread: 2, errors: 0.001 }],
    ['/facets/generate', { medianMs: 330, spread: 2.2, errors: 0.001 }],
    ['/health', { medianMs: 2, spread: 2, errors: 0 }],
  ]),
  red: new Map([
    ['/retrieve', { medianMs: 200, spread: 2, errors: 0.001 }],
    ['/extract', { medianMs: 480, spread: 2, errors: 0.001 }],
    ['/facets/generate', { medianMs: 480, spread: 5.5, errors: 0.002 }],
    ['/health', { medianMs: 2, spread: 2, errors: 0 }],
  ]),
  failing: new Map([
    ['/retrieve', { medianMs: 200, spread: 2, errors: 0.12 }],
    ['/extract', { medianMs: 480, spread: 2, errors: 0.6 }],
    ['/facets/generate', { medianMs: 330, spread: 2.2, errors: 0.02 }],
    ['/health', { medianMs: 2, spread: 2, errors: 0 }],
  ]),
}

/** Degraded answers leave the reranker out, which saves a retrieval this much of its median: 110 ms instead of 200. */
const rerankerMs = 90

/**
 * makeService gives the answer to each request, undefined for a path that is no endpoint: a seeded sequence for every path,
 * so that order between them is no matter. Degraded and normal answers are the same draws.
 */
export function makeService(
  profile: Profile,
  seed: number,
  speed: number,
): (path: string, degraded: boolean) => Answer | undefined {
  const sequences = new Map<string, Random>()
  return (path, degraded) => {
    const name = endpointOf(path)
    const behaviour = name === undefined ? undefined : behaviours[profile].get(name)
    if (behaviour === undefined) return undefined
    const random = sequences.get(path) ?? randomFrom(hash(path) ^ seed)
    sequences.set(path, random)
    return answerFrom(random, degraded && name === '/retrieve' ? faster(behaviour) : behaviour, speed)
  }
}

function answerFrom(random: Random, { medianMs, spread, errors }: Behaviour, speed: number): Answer {
  const fails = random() < errors
  const latency = medianMs * Math.exp((Math.log(spread) / 1.645) * normal(random))
  // A refusal is quick, which is why latencies of failures say nothing good.
  return fails ? { status: 503, afterMs: (0.05 * latency) / speed } : { status: 200, afterMs: latency / speed }
}

function faster(behaviour: Behaviour): Behaviour {
  return { ...behaviour, medianMs: behaviour.medianMs - rerankerMs }
}

/** endpointOf is the endpoint that a path belongs to: every task of `/extract/…` is one, `/extract` itself is none. */
export function endpointOf(path: string): string | undefined {
  if (path === '/extract') return undefined
  return tasks.some(task => path === `/extract/${task}`) ? '/extract' : path
}
