import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Waiting } from '../model/progress.ts'
import { type Flight, type Prepared, run, type User, type Values } from './iteration.ts'
import type { Transport } from './transport.ts'

/** Errands is what steps that are not measured are sent with, before a load and behind it. */
export interface Errands {
  transportTo(origin: string): Transport
  readonly timeoutMs: number
  /** What they are filled from; what they take out of answers is added. */
  readonly values: Values
  /** Whose cookies they share. */
  readonly user: User
  /** Ends what is under way. */
  readonly signal?: AbortSignal
  /** Called where there was an answer, right or wrong. */
  onAnswer?(): void
  /** Called each time that the target is not ready yet. */
  onWait?(waiting: Waiting): void
}

/** sendOnce sends one step that is not measured, by the rules of those that are; gives what is wrong with the answer, if anything. */
export async function sendOnce(step: Prepared, errands: Errands): Promise<string | undefined> {
  const { transportTo, timeoutMs, values, user, signal } = errands
  const [leastMs, mostMs] = step.thinkMs ?? [0, 0]
  if (mostMs > 0) await quietly(sleep((leastMs + mostMs) / 2, undefined, { ...(signal && { signal }) }))
  if (signal?.aborted === true) return cancelled
  let wrong: string | undefined
  let flight: Flight | undefined
  const cancel = (): void => flight?.end('cancelled', cancelled)
  const late = setTimeout(() => flight?.end('timeout', `timeout after ${timeoutMs / 1000} s`), timeoutMs)
  signal?.addEventListener('abort', cancel)
  const now = performance.now()
  await new Promise<void>(resolve =>
    run(
      { user, steps: [step], values, due: now, taken: now },
      {
        transportTo,
        timeoutMs,
        now: () => performance.now(),
        at: (moment, act) => setTimeout(act, moment - performance.now()),
        chance: () => 0.5,
        depart: departing => {
          flight = departing
          return () => {
            flight = undefined
          }
        },
        record: ({ error, status }) => {
          wrong = error
          if (status !== undefined) errands.onAnswer?.()
        },
        isOpen: () => signal?.aborted !== true,
      },
      resolve,
    ),
  )
  clearTimeout(late)
  signal?.removeEventListener('abort', cancel)
  // The server may end an idle connection before the next step, which may be an hour away.
  for (const connection of user.connections.values()) connection.close()
  user.connections.clear()
  return wrong
}

const cancelled = 'cancelled'
const pauseMs = 500

/** waitUntilReady sends a step until it is answered well; undefined then, else what was wrong last when the time was over. */
export async function waitUntilReady(step: Prepared, withinMs: number, errands: Errands): Promise<string | undefined> {
  const { signal, values, onWait } = errands
  const began = performance.now()
  for (;;) {
    const wrong = await sendOnce(step, errands)
    const elapsedMs = performance.now() - began
    if (wrong === undefined || signal?.aborted === true || elapsedMs + pauseMs > withinMs) return wrong
    onWait?.({ request: `${step.method} ${step.nameOf(values)}`, elapsedMs, withinMs, why: wrong })
    await quietly(sleep(pauseMs, undefined, { ...(signal && { signal }) }))
  }
}

/** Who cancels a pause wants it to be over, and nothing else. */
async function quietly(pause: Promise<unknown>): Promise<void> {
  await pause.catch(() => undefined)
}
